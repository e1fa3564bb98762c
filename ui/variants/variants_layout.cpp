#include "ui/look/icon.h"
#include "ui/session/case_session.h"
#include "ui/variants/filter_panel.h"
#include "ui/variants/variant_detail.h"
#include "ui/variants/variant_table.h"
#include "ui/variants/variants_page.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace gentolk
{

namespace
{

constexpr int wideEnough = 1560, filterWidth = 304, railWidth = 64, detailWidth = 440;

} // namespace

VariantsPage::VariantsPage(QWidget* parent)
    : CasePage(parent), m_model(new VariantTableModel(this)), m_filter(new FilterPanel(this)), m_middle(new QWidget(this)),
      m_bar(new QWidget(m_middle)), m_count(new QLabel(m_bar)), m_of(new QLabel(m_bar)), m_busy(new QLabel(m_bar)),
      m_search(new QLineEdit(m_bar)), m_chips(new QButtonGroup(this)), m_table(new VariantTable(m_middle)),
      m_detail(new VariantDetail(this))
{
    setObjectName(QStringLiteral("variants"));
    build();
    connectTable();
    connectDetail();
    m_detailSoon.setSingleShot(true);
    m_detailSoon.setInterval(20); // milliseconds: nobody has read a line by then
    connect(&m_detailSoon, &QTimer::timeout, this, &VariantsPage::showDetail);
    connect(m_filter, &FilterPanel::cascadeWanted, this, [this](const FilterCascade& cascade) {
        if (m_session)
            m_session->applyCascade(cascade);
    });
    connect(m_filter, &FilterPanel::problem, this, [this](const Error& error) {
        if (m_session)
            emit m_session->problem(error);
    });
    connect(m_filter, &FilterPanel::openWanted, this, [this] {
        m_filterOpen = !m_filterOpen;
        arrange();
    });
    connect(m_filter, &FilterPanel::outsideWanted, this, [this] {
        m_model->setOutsideShown(50);
        m_table->scrollToBottom();
    });
    retranslate();
}

void VariantsPage::build()
{
    m_filter->setProperty("surface", true);
    buildBar();
    m_table->setVariants(m_model);
    auto* layout = new QVBoxLayout(m_middle);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    setMinimumSize(720, 360);
}

void VariantsPage::buildBar()
{
    auto* layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(12, 5, 12, 5);
    m_bar->setProperty("surface", true);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_count->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_of->setProperty("second", true);
    m_busy->setProperty("hint", true);
    m_search->setObjectName(QStringLiteral("searchList"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(240);
    m_search->installEventFilter(this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_of, m_search})
        layout->addWidget(part);
    for (int i = 0; i < 3; ++i) {
        auto* chip = new QPushButton(m_bar);
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        chip->setChecked(i == 0);
        m_chips->addButton(chip, i);
        layout->addWidget(chip);
    }
    layout->addWidget(m_busy);
    layout->addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &VariantsPage::narrow);
    connect(m_chips, &QButtonGroup::idClicked, this, &VariantsPage::narrow);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void VariantsPage::connectTable()
{
    connect(m_table, &VariantTable::rowChosen, this, &VariantsPage::chooseFromTable);
    connect(m_table, &VariantTable::classWanted, this, &VariantsPage::setClass);
    connect(m_table, &VariantTable::reportWanted, this, &VariantsPage::toggleReport);
    connect(m_table, &VariantTable::dismissWanted, this, &VariantsPage::dismiss);
    connect(m_table, &VariantTable::noteWanted, this, &VariantsPage::writeNote);
    connect(m_table, &VariantTable::detailWanted, this, &VariantsPage::openDetail);
    connect(m_table, &VariantTable::bringBackWanted, this, &VariantsPage::bringBack);
    connect(m_table, &QTableView::doubleClicked, this, &VariantsPage::openDetail);
}

void VariantsPage::connectDetail()
{
    connect(m_detail, &VariantDetail::classWanted, this, &VariantsPage::setClass);
    connect(m_detail, &VariantDetail::reportToggled, this, &VariantsPage::toggleReport);
    connect(m_detail, &VariantDetail::noteWanted, this, &VariantsPage::writeNote);
    connect(m_detail, &VariantDetail::criteriaWanted, this, &VariantsPage::openCriteria);
    connect(m_detail, &VariantDetail::bringBackWanted, this, &VariantsPage::bringBack);
    connect(m_detail, &VariantDetail::closeWanted, this, &VariantsPage::closeOverlays);
}

bool VariantsPage::isNarrow() const
{
    return width() < wideEnough;
}

// Wide: filter, table and detail beside each other. Narrow: the filter is a rail and opens over the table, the detail over its right half.
void VariantsPage::arrange()
{
    const bool narrowPage = isNarrow();
    m_filter->setRail(narrowPage && !m_filterOpen);
    m_detail->setOverlay(narrowPage);
    const int left = narrowPage ? railWidth : filterWidth;
    const int right = narrowPage ? 0 : detailWidth;
    m_filter->setGeometry(0, 0, m_filter->isRail() ? railWidth : filterWidth, height());
    m_middle->setGeometry(left, 0, width() - left - right, height());
    const int detail = narrowPage ? std::max(detailWidth, m_middle->width() / 2 - 120) : detailWidth;
    m_detail->setGeometry(width() - detail, narrowPage ? m_bar->sizeHint().height() : 0, detail,
                          height() - (narrowPage ? m_bar->sizeHint().height() : 0));
    m_detail->setVisible(!narrowPage || m_detailOpen);
    m_filter->raise();
    m_detail->raise();
}

} // namespace gentolk
