#include "ui/models/variant_table_model.h"
#include "ui/models/variant_cells.h"
#include <algorithm>
#include <utility>

namespace gentolk
{

namespace
{

bool hasCertainty(const CandidateVariant& candidate, Certainty certainty)
{
    const SegregationLabel* best = candidate.segregation.best();
    return best && best->certainty == certainty;
}

bool fitsSort(const CandidateVariant& candidate, VariantTableModel::Sort sort)
{
    if (sort == VariantTableModel::Sort::All)
        return true;
    return hasCertainty(candidate, sort == VariantTableModel::Sort::Certain ? Certainty::Certain : Certainty::Possible);
}

} // namespace

void VariantTableModel::showShortlist(Shortlist shortlist, const Case& theCase, const std::function<bool(int)>& isBroughtBack, const Proposal& proposal)
{
    showShortlist(std::make_shared<const Shortlist>(std::move(shortlist)), theCase, isBroughtBack, proposal);
}

void VariantTableModel::showShortlist(std::shared_ptr<const Shortlist> shortlist, const Case& theCase, const std::function<bool(int)>& isBroughtBack,
                                      const Proposal& proposal)
{
    beginResetModel();
    m_shortlist = std::move(shortlist);
    m_proposal = proposal;
    m_listed.clear();
    m_outside.clear();
    addListed(theCase, isBroughtBack);
    addOutside(theCase);
    fill();
    endResetModel();
}

void VariantTableModel::addListed(const Case& theCase, const std::function<bool(int)>& isBroughtBack)
{
    m_listed.reserve(m_shortlist->candidates.size());
    for (const int place : pairsTogether(m_shortlist->candidates)) {
        VariantRow row;
        row.number = place + 1;
        row.candidate = &m_shortlist->candidates[std::size_t(place)];
        row.broughtBack = isBroughtBack && isBroughtBack(place);
        readSigns(row, theCase.family, theCase.assembly);
        row.unasked = bool(m_proposal);
        readDecision(row, theCase);
        markArtefact(row);
        m_listed.push_back(row);
    }
}

void VariantTableModel::addOutside(const Case& theCase)
{
    const auto isListed = [this](const NearMiss& miss) {
        return std::any_of(m_listed.begin(), m_listed.end(),
                           [&](const VariantRow& row) { return row.candidate->variant == miss.candidate.variant; });
    };
    for (const NearMiss& miss : m_shortlist->justOutside) {
        if (isListed(miss))
            continue;
        VariantRow row;
        row.kind = VariantRow::Kind::JustOutside;
        row.candidate = &miss.candidate;
        row.removed = &miss.judgement;
        readSigns(row, theCase.family, theCase.assembly);
        readDecision(row, theCase);
        markArtefact(row);
        m_outside.push_back(row);
    }
}

void VariantTableModel::showDecisions(const Case& theCase, const Proposal& proposal)
{
    m_proposal = proposal;
    for (std::vector<VariantRow>* rows : {&m_listed, &m_outside, &m_rows})
        for (VariantRow& row : *rows) {
            if (!row.candidate)
                continue;
            row.classification.reset();
            row.unasked = proposal && row.kind == VariantRow::Kind::Listed;
            row.inReport = row.dismissed = row.hasNote = row.decided = false;
            readDecision(row, theCase);
        }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void VariantTableModel::setArtefacts(std::vector<ArtefactMark> marks)
{
    m_artefacts = std::move(marks);
    for (std::vector<VariantRow>* rows : {&m_listed, &m_outside, &m_rows})
        for (VariantRow& row : *rows)
            markArtefact(row);
    if (!m_rows.empty())
        emit dataChanged(index(0, Gene), index(rowCount() - 1, Gene));
}

void VariantTableModel::markArtefact(VariantRow& row) const
{
    row.artefact.clear();
    for (const ArtefactMark& mark : m_artefacts)
        if (row.candidate && mark.marked && sameChange(mark.variant, row.candidate->variant))
            row.artefact = mark.reason;
}

void VariantTableModel::narrow(const QString& text, Sort sort)
{
    beginResetModel();
    m_text = text.trimmed();
    m_sort = sort;
    fill();
    endResetModel();
}

void VariantTableModel::setOutsideShown(int most)
{
    beginResetModel();
    m_mostOutside = most;
    fill();
    endResetModel();
}

void VariantTableModel::retranslate()
{
    beginResetModel();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

bool VariantTableModel::fits(const VariantRow& row) const
{
    return fitsSort(*row.candidate, m_sort) && (m_text.isEmpty() || searchText(row).contains(m_text, Qt::CaseInsensitive));
}

void VariantTableModel::fill()
{
    m_rows.clear();
    std::copy_if(m_listed.begin(), m_listed.end(), std::back_inserter(m_rows), [this](const VariantRow& row) { return fits(row); });
    bracketPairs();
    if (m_outside.empty())
        return;
    VariantRow divider;
    divider.kind = VariantRow::Kind::Divider;
    m_rows.push_back(divider);
    for (const VariantRow& row : m_outside)
        if (int(m_rows.size()) <= dividerRow() + m_mostOutside &&
            (m_text.isEmpty() || searchText(row).contains(m_text, Qt::CaseInsensitive)))
            m_rows.push_back(row);
}

void VariantTableModel::bracketPairs()
{
    for (std::size_t i = 0; i + 1 < m_rows.size(); ++i)
        if (m_rows[i].bracket == VariantRow::Bracket::None && areCertainPair(*m_rows[i].candidate, *m_rows[i + 1].candidate)) {
            m_rows[i].bracket = VariantRow::Bracket::Top;
            m_rows[i + 1].bracket = VariantRow::Bracket::Bottom;
        }
}

int VariantTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariantTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const VariantRow& VariantTableModel::rowAt(int place) const
{
    VariantRow& row = m_rows[std::size_t(place)];
    if (std::exchange(row.unasked, false) && !row.classification)
        row.classification = m_proposal(*row.candidate);
    return row;
}

QVariant VariantTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool withClass = role == RowRole || index.column() == Class;
    const VariantRow& row = withClass ? rowAt(index.row()) : m_rows[std::size_t(index.row())];
    if (role == RowRole)
        return QVariant::fromValue(&row);
    if (role == KindRole)
        return int(row.kind);
    if (role == SortRole)
        return sortKey(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return spoken(row, index.column());
    if (role == Qt::ToolTipRole)
        return toolTip(row, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Frequency || index.column() == Phenotype))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SecondLineRole)
        return {};
    if (row.kind == VariantRow::Kind::Divider)
        return role == Qt::DisplayRole && index.column() == 0
                   ? QVariant(dividerText(m_shortlist->justOutsideTotal, rowCount() - index.row() - 1))
                   : QVariant();
    const CellText cell = cellText(row, index.column());
    return role == Qt::DisplayRole ? cell.first : cell.second;
}

QVariant VariantTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return headerText(section);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return headerHint(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == Frequency || section == Phenotype ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

CellText VariantTableModel::cellAt(int place, int column) const
{
    const VariantRow& row = column == Class ? rowAt(place) : m_rows[std::size_t(place)];
    return row.kind == VariantRow::Kind::Divider ? CellText{} : cellText(row, column);
}

Qt::ItemFlags VariantTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[std::size_t(index.row())].kind == VariantRow::Kind::Divider)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

int VariantTableModel::rowOfCandidate(int number) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind == VariantRow::Kind::Listed && m_rows[i].number == number + 1)
            return int(i);
    return -1;
}

int VariantTableModel::countOf(Sort sort) const
{
    return int(std::count_if(m_listed.begin(), m_listed.end(), [sort](const VariantRow& row) { return fitsSort(*row.candidate, sort); }));
}

int VariantTableModel::dividerRow() const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind == VariantRow::Kind::Divider)
            return int(i);
    return -1;
}

} // namespace gentolk
