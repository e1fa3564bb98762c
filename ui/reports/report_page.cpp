#include "ui/reports/report_page.h"
#include "core/report/report_pdf.h"
#include "ui/look/form.h"
#include "ui/look/icon.h"
#include "ui/reports/draft_sections.h"
#include "ui/reports/signing_panel.h"
#include "ui/session/case_session.h"
#include "ui/words/case_words.h"
#include "ui/words/error_words.h"
#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

constexpr CaseConclusion conclusions[] = {CaseConclusion::Open, CaseConclusion::Diagnostic, CaseConclusion::PossiblyDiagnostic,
                                          CaseConclusion::NoExplanation, CaseConclusion::SecondaryOnly};

constexpr const char* otherForms[] = {"docx", "html", "txt", "fhir.json"};

QString formName(const QString& ending)
{
    if (ending == QLatin1String("pdf"))
        return ReportPage::tr("PDF document");
    if (ending == QLatin1String("docx"))
        return ReportPage::tr("Word document");
    if (ending == QLatin1String("html"))
        return ReportPage::tr("HTML page");
    return ending == QLatin1String("txt") ? ReportPage::tr("Plain text") : ReportPage::tr("FHIR (structured)");
}

} // namespace

ReportPage::ReportPage(QWidget* parent)
    : CasePage(parent), m_language(new QComboBox(this)), m_conclusion(new QComboBox(this)), m_languageLabel(new QLabel(this)),
      m_conclusionLabel(new QLabel(this)), m_pdf(new QPushButton(this)), m_forms(new QPushButton(this)), m_print(new QPushButton(this)),
      m_message(new QLabel(this)), m_sections(new QScrollArea(this)),
      m_left(new QVBoxLayout), m_signing(new SigningPanel), m_document(new QPdfDocument(this)), m_pages(new QBuffer(m_document)),
      m_split(new QSplitter(Qt::Horizontal, this))
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
    connect(m_signing, &SigningPanel::stepAsked, this, &ReportPage::takeStep);
    connect(m_signing, &SigningPanel::pageAsked, this, &CasePage::pageRequested);
    connect(m_signing, &SigningPanel::writeAsked, this,
            [this](const WritablePlace& place, const QString& hole) { askWords(place, hole, {}); });
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
    for (QPushButton* button : {m_print, m_forms, m_pdf})
        layout->addWidget(button);
    return bar;
}

void ReportPage::build()
{
    m_sections->setWidget(buildLeft());
    m_sections->setWidgetResizable(true);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_split->addWidget(m_sections);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_sections->setMinimumWidth(380);
    makeView(0);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_sizes = m_split->sizes(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(buildBar());
    layout->addWidget(m_split, 1);
}

QWidget* ReportPage::buildLeft()
{
    auto* left = new QWidget;
    left->setLayout(m_left);
    m_left->setContentsMargins(16, 12, 16, 16);
    m_left->setSpacing(12);
    m_left->addWidget(m_signing);
    m_left->addStretch();
    return left;
}

void ReportPage::showCase(CaseSession& session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &CaseSession::caseChanged, this, &ReportPage::grow);
    connect(&session, &CaseSession::shortlistChanged, this, &ReportPage::grow);
    say({}, {});
    m_told.clear();
    const QSignalBlocker quiet(m_language);
    const QString usual = session.workspace().setting(QStringLiteral("report.language"), QStringLiteral("da"));
    const ReportProgress begun = Signing(session.workspace()).progress(session.theCase().id);
    m_language->setCurrentIndex(m_language->findData(begun.language.isEmpty() ? usual : begun.language)); // in which it was handed over
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
        const Signing signing(m_session->workspace());
        m_progress = signing.progress(m_session->theCase().id);
        m_draft = signing.draft(m_session->theCase(), m_session->variants(), m_session->shortlist(), m_session->parentage(), language());
        showSigning();
        showSections();
        showPrinted();
        emit pageCountChanged();
    } catch (const Error& error) {
        say(sentence(error), QStringLiteral("fail"));
    }
}

void ReportPage::showSections()
{
    if (m_cards)
        retire(m_cards);
    const EditSection edit = [this](const ReportSection& section) { editSection(section); };
    m_cards = draftSections(m_draft, isReleased() ? EditSection() : edit, this);
    m_left->insertWidget(1, m_cards);
}

// The true PDF, as it will be written, or as it was signed; in memory.
void ReportPage::showPrinted()
{
    const int height = m_view ? m_view->verticalScrollBar()->value() : 0;
    delete m_view; // one that is kept may paint a page of the former document, begun in its thread, over the new
    m_document->close();
    m_pages->close();
    m_pages->setData(isReleased() ? Signing(m_session->workspace()).signedReports(m_session->theCase().id).back().pdf : toPdf(m_draft));
    m_pages->open(QIODevice::ReadOnly);
    m_document->load(m_pages);
    makeView(height);
}

void ReportPage::makeView(int height)
{
    m_view = new QPdfView(m_split);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setMinimumWidth(360);
    m_view->setAccessibleName(tr("The report as it will print"));
    m_view->setDocument(m_document);
    m_split->addWidget(m_view);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes(m_sizes);
    QTimer::singleShot(0, m_view, [view = m_view, height] { view->verticalScrollBar()->setValue(height); });
}

// Both ways stand in the log.
void ReportPage::writeFile(const QString& path, bool force)
{
    const Case& theCase = m_session->theCase();
    if (isReleased() && Signing(m_session->workspace()).writeSigned(theCase.id, path, force))
        return;
    writeReport(m_draft, theCase, path, force);
    m_session->workspace().recordLookup(theCase.id, QStringLiteral("report.write"), QFileInfo(path).fileName());
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

void ReportPage::askAndWrite(const QString& ending, bool letter)
{
    if (!m_session)
        return;
    const QString name = QStringLiteral("%1_%2%3.%4").arg(m_session->theCase().number, language(), letter ? tr("_letter") : QString(), ending);
    const QString filter = QStringLiteral("%1 (*.%2)").arg(formName(ending), ending);
    auto* dialog = new QFileDialog(this, letter ? tr("Write the letter") : tr("Write the report"), name, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, letter](const QString& path) { letter ? writeLetterTo(path, true) : writeTo(path, true); }); // the dialog asked about overwriting
    dialog->open();
}

void ReportPage::writeTo(const QString& path, bool force)
{
    if (!m_session)
        return;
    if (m_stale)
        draftAnew();
    try {
        writeFile(path, force);
        say(tr("Written: %1").arg(path), QStringLiteral("ok"));
    } catch (const Error& error) {
        say(sentence(error), QStringLiteral("fail"));
    }
}

void ReportPage::writeLetterTo(const QString& path, bool force)
{
    if (!m_session)
        return;
    if (m_stale)
        draftAnew();
    try {
        const Case& theCase = m_session->theCase();
        writeReport(Signing(m_session->workspace()).letter(theCase, m_draft), path, force);
        m_session->workspace().recordLookup(theCase.id, QStringLiteral("report.letter"), QFileInfo(path).fileName());
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
    if (!m_session)
        return {};
    switch (m_progress.state) {
    case ReportState::Draft: return tr("draft");
    case ReportState::Review: return tr("in review");
    case ReportState::Approved: return tr("approved once");
    case ReportState::Released: return tr("signed");
    }
    return {};
}

QString ReportPage::helpText() const
{
    return tr("The draft of the answer: left how far it is and its sections, right the page as it prints. Facts follow the case; what is "
              "missing before it may be signed stands first, each with the way to mend it. Two people sign; the second signs in by it. "
              "The report's language is chosen here and need not be the window's. Ctrl+P prints.");
}

// Written anew in the window's language.
void ReportPage::sayForms()
{
    auto* menu = m_forms->menu() ? m_forms->menu() : new QMenu(m_forms);
    m_forms->setObjectName(QStringLiteral("otherForms"));
    m_forms->setMenu(menu);
    menu->clear();
    for (const char* ending : otherForms)
        menu->addAction(formName(QLatin1String(ending)), this, [this, ending] { askAndWrite(QLatin1String(ending)); });
    menu->addSeparator();
    for (const char* ending : {"pdf", "docx"})
        menu->addAction(tr("Letter to the department (%1)…").arg(formName(QLatin1String(ending))), this,
                        [this, ending] { askAndWrite(QLatin1String(ending), true); });
}

void ReportPage::retranslate()
{
    m_languageLabel->setText(tr("Report language"));
    m_conclusionLabel->setText(tr("Conclusion"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_conclusion->setAccessibleName(m_conclusionLabel->text());
    m_pdf->setText(tr("PDF…"));
    m_forms->setText(tr("Other form"));
    sayForms();
    m_print->setText(tr("Print… (Ctrl+P)"));
    m_print->setIcon(icon(QStringLiteral("printer")));
    m_view->setAccessibleName(tr("The report as it will print"));
    m_sections->setAccessibleName(tr("Sections of the draft"));
    for (int i = 0; i < m_conclusion->count(); ++i)
        m_conclusion->setItemText(i, word(conclusions[i]));
    if (m_session && isVisible()) {
        showSigning();
        showSections();
    }
}

} // namespace gentolk
