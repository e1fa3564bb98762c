#include "ui/overview/pedigree_editor.h"
#include "core/base/error.h"
#include "ui/look/icon.h"
#include "ui/look/look.h"
#include "ui/overview/pedigree_export.h"
#include "ui/session/case_session.h"
#include "ui/words/error_words.h"
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace gentolk
{

namespace
{

constexpr double smallestScale = 0.62; // smaller letters cannot be read; then it scrolls

QToolButton* pedigreeButton(QWidget* parent, const QString& iconName)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

PedigreeEditor::PedigreeEditor(QWidget* parent)
    : QWidget(parent), m_canvas(new PedigreeCanvas), m_area(new QScrollArea(this)), m_told(new QLabel(this)),
      m_change(pedigreeButton(this, QStringLiteral("pencil"))), m_export(pedigreeButton(this, QStringLiteral("download")))
{
    m_area->setWidget(m_canvas);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->viewport()->setAutoFillBackground(false);
    m_canvas->setAutoFillBackground(false);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_canvas->setEditable(true);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setObjectName(QStringLiteral("pedigreeTold"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_change);
    buttons->addWidget(m_export);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    layout->addWidget(m_told);
    layout->addLayout(buttons);
    connect(m_canvas, &PedigreeCanvas::changeWanted, this, &PedigreeEditor::save);
    connect(m_canvas, &PedigreeCanvas::refused, this, [this](const QString& sentence) { tell(sentence, true); });
    connect(m_canvas, &PedigreeCanvas::chosenChanged, this, [this] { tell(m_canvas->spoken(m_canvas->chosen()), false); });
    connect(m_change->menu(), &QMenu::aboutToShow, this, [this] {
        m_change->menu()->clear();
        m_canvas->fillMenu(*m_change->menu());
    });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_C), m_canvas, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &PedigreeEditor::copyPicture);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), m_canvas, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &PedigreeEditor::exportSvg);
    retranslate();
}

void PedigreeEditor::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &CaseSession::caseChanged, this, &PedigreeEditor::showFamily);
    showFamily();
}

void PedigreeEditor::showFamily()
{
    if (!m_session)
        return;
    m_canvas->setFamily(m_session->theCase().family);
    fit();
}

void PedigreeEditor::save(const PedigreeEdit& edit, const QString& action, const QString& about)
{
    if (!m_session)
        return;
    const bool saved = m_session->save(action, [&](Case& changed) { changed.family = withPedigree(changed.family, edit.pedigree); }, about);
    if (saved)
        m_canvas->choose(edit.person);
}

void PedigreeEditor::tell(const QString& words, bool refusal)
{
    m_told->setText(words);
    m_told->setProperty("hintKind", refusal ? QVariant(QStringLiteral("warn")) : QVariant());
    m_told->setProperty("second", !refusal);
    m_told->style()->unpolish(m_told);
    m_told->style()->polish(m_told);
}

void PedigreeEditor::fit()
{
    const QSizeF drawing = m_canvas->drawing().size;
    if (drawing.isEmpty() || width() < 40)
        return;
    const double scale = std::clamp(width() / drawing.width(), smallestScale, 1.0);
    const QSize size(std::max(width(), int(drawing.width() * scale)), int(std::ceil(drawing.height() * scale)));
    m_canvas->resize(size);
    m_area->setFixedHeight(size.height() + (size.width() > width() ? m_area->horizontalScrollBar()->sizeHint().height() : 0));
}

void PedigreeEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

QString PedigreeEditor::suggestedFileName() const
{
    return m_session ? m_session->theCase().number + QStringLiteral(".svg") : QString();
}

void PedigreeEditor::exportSvg()
{
    if (!m_session)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the pedigree"), suggestedFileName(), tr("Drawing (*.svg)"));
    if (path.isEmpty())
        return;
    try {
        writePedigree(*m_canvas, m_session->theCase().number, path);
        m_session->workspace().recordLookup(m_session->theCase().id, QStringLiteral("pedigree.export"), {});
        tell(tr("The pedigree is written to %1.").arg(path), false);
    } catch (const Error& error) {
        tell(sentence(error), true);
    }
}

void PedigreeEditor::copyPicture()
{
    copyPedigree(*m_canvas, m_session ? m_session->theCase().number : QString());
    tell(tr("The pedigree is copied as a picture."), false);
}

void PedigreeEditor::retranslate()
{
    m_change->setText(tr("Change"));
    m_change->setToolTip(tr("Change the chosen person or add relatives (Return on the pedigree)"));
    m_export->setText(tr("Export"));
    m_export->menu()->clear();
    m_export->menu()->addAction(tr("As a drawing (SVG)…"), this, &PedigreeEditor::exportSvg)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_export->menu()->addAction(tr("Copy as a picture"), this, &PedigreeEditor::copyPicture)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_canvas->retranslate();
}

} // namespace gentolk
