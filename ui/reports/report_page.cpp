#include "ui/reports/report_page.h"
#include "core/workflow/workspace.h"
#include "ui/look/icon.h"
#include "ui/reports/draft_sections.h"
#include "ui/session/case_session.h"
#include "ui/words/case_words.h"
#include "ui/words/error_words.h"
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

constexpr CaseConclusion conclusions[] = {CaseConclusion::Open, CaseConclusion::Diagnostic, CaseConclusion::PossiblyDiagnostic,
                                          CaseConclusion::NoExplanation, CaseConclusion::SecondaryOnly};

} // namespace

ReportPage::ReportPage(QWidget* parent)
    : CasePage(parent), m_language(new QComboBox(this)), m_conclusion(new QComboBox(this)), m_languageLabel(new QLabel(this)),
      m_conclusionLabel(new QLabel(this)), m_pdf(new QPushButton(this)), m_html(new QPushButton(this)), m_print(new QPushButton(this)),
      m_message(new QLabel(this)), m_sections(new QScrollArea(this)), m_document(new QPdfDocument(this)), m_view(new QPdfView(this))
{
    setObjectName(QStringLiteral("report"));
    build();
    m_language->addItem(QStringLiteral("Dansk"), QStringLiteral("da"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const CaseConclusion conclusion : conclusions)
        m_conclusion->addItem(word(conclusion), int(conclusion));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { draftAnew(); });
    connect(m_conclusion, &QComboBox::activated, this, &ReportPage::setConclusion);
    connect(m_pdf, &QPushButton::clicked, this, [this] { askAndWrite(QStringLiteral("pdf")); });
    connect(m_html, &QPushButton::clicked, this, [this] { askAndWrite(QStringLiteral("html")); });
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    auto* printKey = new QShortcut(QKeySequence::Print, this);
    printKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(printKey, &QShortcut::activated, this, &ReportPage::print);
    retranslate();
}

QWidget* ReportPage::buildBar()
{
    auto* bar = new QWidget(this);
    bar->setProperty("surface", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 6, 16, 6);
    m_languageLabel->setBuddy(m_language);
    m_conclusionLabel->setBuddy(m_conclusion);
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_conclusion->setObjectName(QStringLiteral("conclusion"));
    m_pdf->setObjectName(QStringLiteral("writePdf"));
    m_pdf->setProperty("main", true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("reportMessage"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_languageLabel, m_language, m_conclusionLabel, m_conclusion})
        layout->addWidget(part);
    layout->addWidget(m_message, 1);
    for (QPushButton* button : {m_print, m_html, m_pdf})
        layout->addWidget(button);
    return bar;
}

void ReportPage::build()
{
    m_sections->setWidgetResizable(true);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_sections);
    split->addWidget(m_view);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_sections->setMinimumWidth(380);
    m_view->setMinimumWidth(360);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(buildBar());
    layout->addWidget(split, 1);
}

void ReportPage::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &CaseSession::caseChanged, this, &ReportPage::grow);
    connect(&session, &CaseSession::shortlistChanged, this, &ReportPage::grow);
    say({}, {});
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(m_language->findData(session.workspace().setting(QStringLiteral("report.language"), QStringLiteral("da"))));
    grow();
}

void ReportPage::grow()
{
    m_stale = true;
    if (isVisible())
        draftAnew();
    emit pageCountChanged();
}

void ReportPage::showEvent(QShowEvent* event)
{
    CasePage::showEvent(event);
    if (m_stale)
        draftAnew();
}

QString ReportPage::language() const
{
    return m_language->currentData().toString();
}

void ReportPage::draftAnew()
{
    if (!m_session)
        return;
    m_stale = false;
    m_conclusion->setCurrentIndex(m_conclusion->findData(int(m_session->theCase().conclusion)));
    try {
        m_draft = draftReport(m_session->theCase(), m_session->variants(), m_session->shortlist(), m_session->parentage(), language());
        showSections();
        showPrinted();
    } catch (const Error& error) {
        say(sentence(error), QStringLiteral("fail"));
    }
}

void ReportPage::showSections()
{
    m_sections->setWidget(draftSections(m_draft, m_sections));
}

// The true PDF, as it will be written.
void ReportPage::showPrinted()
{
    const QString path = m_folder.filePath(QStringLiteral("draft.pdf"));
    m_document->close();
    writeReport(m_draft, path, true);
    m_document->load(path);
}

void ReportPage::setConclusion(int index)
{
    if (!m_session || index < 0)
        return;
    const auto chosen = CaseConclusion(m_conclusion->itemData(index).toInt());
    m_session->save(
        QStringLiteral("conclusion.set"), [chosen](Case& theCase) { theCase.conclusion = chosen; },
        QString::fromStdString(toString(m_session->theCase().conclusion) + '>' + toString(chosen)));
}

void ReportPage::askAndWrite(const QString& ending)
{
    if (!m_session)
        return;
    const QString name = QStringLiteral("%1_%2.%3").arg(m_session->theCase().number, language(), ending);
    const QString filter = ending == QLatin1String("pdf") ? tr("PDF document (*.pdf)") : tr("HTML page (*.html)");
    auto* dialog = new QFileDialog(this, tr("Write the report"), name, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& path) { writeTo(path, true); }); // the dialog asked about overwriting
    dialog->open();
}

void ReportPage::writeTo(const QString& path, bool force)
{
    if (!m_session)
        return;
    if (m_stale)
        draftAnew();
    try {
        writeReport(m_draft, path, force);
        m_session->workspace().recordLookup(m_session->theCase().id, QStringLiteral("report.write"), QFileInfo(path).fileName());
        say(tr("Written: %1").arg(path), QStringLiteral("ok"));
    } catch (const Error& error) {
        say(sentence(error), QStringLiteral("fail"));
    }
}

void ReportPage::print()
{
    if (!m_session || m_document->pageCount() == 0)
        return;
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QPainter painter(printer);
        for (int page = 0; page < m_document->pageCount(); ++page) {
            if (page > 0)
                printer->newPage();
            const QRect area = painter.viewport();
            const QSize size = m_document->pagePointSize(page).scaled(area.size(), Qt::KeepAspectRatio).toSize();
            painter.drawImage(QRect(QPoint(0, 0), size), m_document->render(page, size));
        }
        m_session->workspace().recordLookup(m_session->theCase().id, QStringLiteral("report.print"), language());
    });
    dialog->open();
}

void ReportPage::say(const QString& words, const QString& kind)
{
    m_message->setProperty("hintKind", kind);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(words);
    m_message->setToolTip(words);
}

QWidget* ReportPage::firstFocus()
{
    return m_conclusion;
}

QString ReportPage::pageTitle() const
{
    return tr("Report");
}

QString ReportPage::pageCount() const
{
    return m_session ? tr("draft") : QString();
}

QString ReportPage::helpText() const
{
    return tr("The draft of the answer: left its sections, right the page as it prints. Facts follow the case; what is missing before it "
              "may be signed stands first. "
              "The report's language is chosen here and need not be the window's. Ctrl+P prints.");
}

void ReportPage::retranslate()
{
    m_languageLabel->setText(tr("Report language"));
    m_conclusionLabel->setText(tr("Conclusion"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_conclusion->setAccessibleName(m_conclusionLabel->text());
    m_pdf->setText(tr("PDF…"));
    m_html->setText(tr("HTML…"));
    m_print->setText(tr("Print… (Ctrl+P)"));
    m_print->setIcon(icon(QStringLiteral("printer")));
    m_view->setAccessibleName(tr("The report as it will print"));
    m_sections->setAccessibleName(tr("Sections of the draft"));
    for (int i = 0; i < m_conclusion->count(); ++i)
        m_conclusion->setItemText(i, word(conclusions[i]));
    if (m_session && isVisible())
        showSections();
}

} // namespace gentolk
