#pragma once
#include "core/filter/filter_cascade.h"
#include "core/workflow/shortlist.h"
#include <QAbstractListModel>
#include <vector>

namespace gentolk
{

// The cascade as a list: first all alleles of the family, then each step with what it kept, took, kept though unknown and rescued.
// A step is switched by its check box; the wish is announced, and applied by whoever owns the cascade.
class FunnelModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Storey {
        std::optional<FilterStep> step; // none: all alleles
        bool enabled = true;
        std::optional<FunnelRow> counts; // none: the step is off, or only rescues (it takes nothing itself), or nothing is counted yet
    };
    enum Role { StoreyRole = Qt::UserRole, DetailRole, KeptUnknownRole };

    using QAbstractListModel::QAbstractListModel;
    // preset: the steps there are; `shown` lists those that are on, with their thresholds.
    void showFunnel(const FilterCascade& preset, const Shortlist& shown, int samples, GenomeAssembly assembly);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const Storey& storeyAt(int row) const { return m_storeys[std::size_t(row)]; }
    bool maySwitch(int row) const;                     // all but the first and the panel, which is applied while reading
    bool mayEdit(int row) const;                       // has numbers of its own
    FilterCascade cascade() const;                     // the steps that are on
    void replaceStep(int row, const FilterStep& step); // announces
    std::int64_t countUpTo(int row) const;             // alleles left after this storey
    std::int64_t keptUnknown() const;                  // summed over the steps
    std::int64_t rescued() const;
    bool isCounted() const { return m_storeys.empty() || m_storeys.front().counts; } // false: the list is being read or made

signals:
    void cascadeWanted(const gentolk::FilterCascade& cascade);

private:
    FilterCascade m_preset;
    std::vector<Storey> m_storeys;
    int m_samples = 0;
    GenomeAssembly m_assembly = GenomeAssembly::Unknown;
};

} // namespace gentolk

Q_DECLARE_METATYPE(const gentolk::FunnelModel::Storey*)
