#include "ui/models/funnel_model.h"
#include "ui/models/funnel_words.h"
#include "ui/words/filter_words.h"
#include <algorithm>

namespace gentolk
{

namespace
{

const FilterStep* stepIn(const FilterCascade& cascade, const std::string& id)
{
    const auto found = std::find_if(cascade.steps.begin(), cascade.steps.end(), [&](const FilterStep& step) { return idOf(step) == id; });
    return found == cascade.steps.end() ? nullptr : &*found;
}

std::optional<FunnelRow> countsOf(const std::vector<FunnelRow>& funnel, const std::string& id)
{
    const auto found = std::find_if(funnel.begin(), funnel.end(), [&](const FunnelRow& row) { return row.step == id; });
    return found == funnel.end() ? std::nullopt : std::optional(*found);
}

FunnelModel::Storey storeyOf(const FilterStep& step, const Shortlist& shown)
{
    const FilterStep* on = stepIn(shown.cascade, idOf(step));
    return {on ? *on : step, on != nullptr, countsOf(shown.funnel, idOf(step))};
}

} // namespace

void FunnelModel::showFunnel(const FilterCascade& preset, const Shortlist& shown, int samples, GenomeAssembly assembly)
{
    beginResetModel();
    m_preset = preset;
    m_samples = samples;
    m_assembly = assembly;
    m_storeys.clear();
    std::optional<FunnelRow> all;
    if (!shown.funnel.empty())
        all = FunnelRow{{}, shown.funnel.front().entered, shown.funnel.front().entered};
    m_storeys.push_back({std::nullopt, true, all});
    for (const FilterStep& step : preset.steps)
        m_storeys.push_back(storeyOf(step, shown));
    for (const FilterStep& step : shown.cascade.steps)
        if (!stepIn(preset, idOf(step)))
            m_storeys.push_back(storeyOf(step, shown));
    endResetModel();
}

void FunnelModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int FunnelModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_storeys.size());
}

bool FunnelModel::maySwitch(int row) const
{
    const Storey& storey = storeyAt(row);
    return storey.step && !std::holds_alternative<InGenePanel>(*storey.step);
}

bool FunnelModel::mayEdit(int row) const
{
    return maySwitch(row) && !std::holds_alternative<CarriedByProband>(*storeyAt(row).step);
}

QVariant FunnelModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Storey& storey = storeyAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return storey.step ? wordOfStep(idOf(*storey.step)) : allCallsName();
    case DetailRole:
        return storey.step ? thresholdsOf(*storey.step) : isCounted() ? allCallsDetail(m_samples, m_assembly) : beingCounted();
    case KeptUnknownRole:
        return storey.counts ? keptWords(*storey.counts) : QString();
    case StoreyRole:
        return QVariant::fromValue(&storey);
    case Qt::CheckStateRole:
        return maySwitch(index.row()) ? QVariant(storey.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenStorey(storey.step ? wordOfStep(idOf(*storey.step)) : allCallsName(), storey.enabled, storey.counts);
    case Qt::ToolTipRole:
        return storey.step ? meaningOfStep(idOf(*storey.step)) : QString();
    default:
        return {};
    }
}

bool FunnelModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !maySwitch(index.row()))
        return false;
    m_storeys[std::size_t(index.row())].enabled = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit cascadeWanted(cascade());
    return true;
}

Qt::ItemFlags FunnelModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return maySwitch(index.row()) ? always | Qt::ItemIsUserCheckable : always;
}

FilterCascade FunnelModel::cascade() const
{
    FilterCascade wanted{m_preset.name, m_preset.version, {}};
    for (const Storey& storey : m_storeys)
        if (storey.step && storey.enabled)
            wanted.steps.push_back(*storey.step);
    return wanted;
}

void FunnelModel::replaceStep(int row, const FilterStep& step)
{
    Storey& storey = m_storeys[std::size_t(row)];
    if (storey.step == step)
        return;
    storey.step = step;
    emit dataChanged(index(row), index(row));
    emit cascadeWanted(cascade());
}

std::int64_t FunnelModel::countUpTo(int row) const
{
    for (; row >= 0; --row)
        if (storeyAt(row).counts)
            return storeyAt(row).counts->kept;
    return 0;
}

std::int64_t FunnelModel::keptUnknown() const
{
    std::int64_t sum = 0;
    for (const Storey& storey : m_storeys)
        sum += storey.counts ? storey.counts->cannotTell : 0;
    return sum;
}

std::int64_t FunnelModel::rescued() const
{
    std::int64_t sum = 0;
    for (const Storey& storey : m_storeys)
        sum += storey.counts ? storey.counts->rescued : 0;
    return sum;
}

} // namespace gentolk
