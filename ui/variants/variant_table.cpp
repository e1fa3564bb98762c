#include "ui/variants/variant_table.h"
#include "ui/look/advance_table.h"
#include "ui/look/look.h"
#include "ui/models/variant_sort_proxy.h"
#include "ui/models/variant_table_model.h"
#include "ui/variants/variant_delegate.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <numeric>

namespace gentolk
{

namespace
{

using Model = VariantTableModel;

int comfortableWidth(int column)
{
    switch (column) {
    case Model::Number:
        return 36;
    case Model::Gene:
        return 132;
    case Model::Hgvs:
        return 120;
    case Model::Child:
    case Model::Mother:
    case Model::Father:
        return 42;
    case Model::Consequence:
        return 136;
    case Model::Inheritance:
        return 184;
    case Model::Frequency:
        return 96;
    case Model::ClinVar:
        return 116;
    case Model::Predictors:
        return 124;
    case Model::Phenotype:
        return 64;
    case Model::Class:
        return 44;
    default:
        return 0;
    }
}

// How far a column may be narrowed before another has to leave: its words are elided then, never its numbers.
int tightWidth(int column)
{
    switch (column) {
    case Model::Consequence:
        return 108;
    case Model::Inheritance:
        return 168;
    case Model::ClinVar:
        return 102;
    case Model::Predictors:
        return 112;
    case Model::Gene:
        return 116;
    default:
        return comfortableWidth(column);
    }
}

int sum(const std::vector<int>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

// Shares what is missing among the columns that can give, each by what it can.
void narrow(std::vector<int>& widths, const std::vector<int>& tight, int available)
{
    const int possible = sum(widths) - sum(tight);
    const int missing = std::min(possible, sum(widths) - available);
    for (std::size_t column = 0; column < widths.size() && missing > 0; ++column)
        widths[column] -= ((widths[column] - tight[column]) * missing + possible - 1) / possible;
}

} // namespace

VariantTable::VariantTable(QWidget* parent) : QTableView(parent), m_proxy(new VariantSortProxy(this))
{
    setObjectName(QStringLiteral("variantTable"));
    setItemDelegate(new VariantDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grid::twoLineRow);
    horizontalHeader()->setFixedHeight(grid::tableHeader);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setSortIndicatorShown(false);
}

void VariantTable::setVariants(VariantTableModel* model)
{
    m_variants = model;
    m_proxy->setSourceModel(model);
    setModel(m_proxy);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        layRows();
        measureContents();
        fitColumns();
    });
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &VariantTable::layRows);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool again = m_proxy->sortColumn() == column && m_proxy->sortOrder() == Qt::AscendingOrder;
        m_proxy->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        horizontalHeader()->setSortIndicatorShown(column != Model::Number || again);
        horizontalHeader()->setSortIndicator(column, m_proxy->sortOrder());
    });
}

void VariantTable::layRows()
{
    clearSpans();
    if (m_divider >= 0)
        setRowHeight(m_divider, grid::twoLineRow);
    const int divider = m_variants->dividerRow();
    m_divider = divider < 0 ? -1 : m_proxy->mapFromSource(m_variants->index(divider, 0)).row();
    if (m_divider < 0)
        return;
    setRowHeight(m_divider, 32);
    setSpan(m_divider, 0, 1, Model::ColumnCount);
}

const VariantRow* VariantTable::currentRow() const
{
    const auto* row = currentIndex().data(Model::RowRole).value<const VariantRow*>();
    return row && row->candidate ? row : nullptr;
}

void VariantTable::chooseRow(int sourceRow)
{
    const QModelIndex index = m_proxy->mapFromSource(m_variants->index(sourceRow, Model::Gene));
    if (index.isValid() && index.row() != currentIndex().row())
        setCurrentIndex(index);
}

void VariantTable::setParents(bool mother, bool father)
{
    m_mother = mother;
    m_father = father;
}

// The heading is never cut.
int VariantTable::headerWidth(int column) const
{
    return horizontalHeader()->sectionSizeHint(column) + 2;
}

// What gene and HGVS hold, of all rows: a column must not change its width while one scrolls.
void VariantTable::measureContents()
{
    constexpr int most = 420, geneMargin = 52, hgvsMargin = 18;
    AdvanceTable body(textFont(TextSize::Body, QFont::DemiBold)), small(textFont(TextSize::Small));
    m_geneWidth = m_hgvsWidth = 0;
    for (int row = 0; row < m_variants->rowCount(); ++row) {
        const CellText gene = m_variants->cellAt(row, Model::Gene), hgvs = m_variants->cellAt(row, Model::Hgvs);
        m_geneWidth = std::max(m_geneWidth, body.of(gene.first) + geneMargin);
        m_hgvsWidth = std::max({m_hgvsWidth, body.of(hgvs.first) + hgvsMargin, small.of(hgvs.second) + hgvsMargin});
    }
    m_geneWidth = std::min(m_geneWidth, most);
    m_hgvsWidth = std::min(m_hgvsWidth, most);
}

// Nothing where the parent is not in the data.
VariantTable::Width VariantTable::widthOf(int column) const
{
    if ((column == Model::Mother && !m_mother) || (column == Model::Father && !m_father))
        return {0, 0};
    const int content = column == Model::Gene ? m_geneWidth : column == Model::Hgvs ? m_hgvsWidth : 0;
    const int least = std::max(content, headerWidth(column));
    return {std::max(comfortableWidth(column), least), std::max(tightWidth(column), least)};
}

void VariantTable::fitColumns()
{
    if (!m_variants)
        return;
    std::vector<int> widths(Model::ColumnCount), tight(Model::ColumnCount);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const Width width = widthOf(column);
        widths[std::size_t(column)] = width.comfortable;
        tight[std::size_t(column)] = width.tight;
    }
    for (const int leaving : {Model::Consequence, Model::ClinVar, Model::Predictors, Model::Phenotype, Model::Frequency})
        if (sum(tight) > viewport()->width())
            widths[std::size_t(leaving)] = tight[std::size_t(leaving)] = 0;
    narrow(widths, tight, viewport()->width());
    const int total = sum(widths);
    const int spare = std::max(0, viewport()->width() - total);
    widths[Model::Inheritance] += spare / 2;
    widths[Model::Gene] += std::min(spare - spare / 2, 120);
    widths[Model::Hgvs] += std::max(0, spare - spare / 2 - 120);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        setColumnHidden(column, widths[std::size_t(column)] == 0);
        if (widths[std::size_t(column)] > 0)
            setColumnWidth(column, widths[std::size_t(column)]);
    }
}

void VariantTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void VariantTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    const auto* row = current.data(Model::RowRole).value<const VariantRow*>();
    if (row && row->candidate && current.row() != previous.row())
        emit rowChosen();
}

void VariantTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    const VariantRow* row = currentRow();
    if (row && at.row() == currentIndex().row() && at.column() == Model::Class && row->kind == VariantRow::Kind::JustOutside)
        emit bringBackWanted();
}

void VariantTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = event->key();
    if (!plain || !currentRow())
        return QTableView::keyPressEvent(event);
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        return emit classWanted(AcmgClass(key - Qt::Key_0));
    switch (key) {
    case Qt::Key_R:
        return emit reportWanted();
    case Qt::Key_X:
        return emit dismissWanted();
    case Qt::Key_N:
        return emit noteWanted();
    case Qt::Key_B:
        return emit bringBackWanted();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit detailWanted();
    default:
        return QTableView::keyPressEvent(event);
    }
}

} // namespace gentolk
