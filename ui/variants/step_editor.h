#pragma once
#include "core/filter/filter_cascade.h"
#include <QDialog>
#include <functional>

class QFormLayout;

namespace gentolk {

// The numbers of one step, each with the preset's value beside it. step() is the edited one.
class StepEditor final : public QDialog
{
    Q_OBJECT
public:
    StepEditor(const FilterStep& step, const FilterStep& preset, QWidget* parent = nullptr);
    const FilterStep& step() const { return m_step; }

private:
    void addFields(GenotypeQualityAtLeast& step, const GenotypeQualityAtLeast& preset);
    void addFields(FrequencyBelow& step, const FrequencyBelow& preset);
    void addFields(SeenInHouse& step, const SeenInHouse& preset);
    void addFields(ConsequenceAtLeast& step, const ConsequenceAtLeast& preset);
    void addFields(SegregatesAs& step, const SegregatesAs& preset);
    void addFields(RescueKnownPathogenic& step, const RescueKnownPathogenic& preset);
    template <typename Step> void addFields(Step&, const Step&) {} // has no numbers
    void addWhole(const QString& label, int& value, int preset, int least, int most);
    void addDecimal(const QString& label, double& value, double preset, double most, int decimals);
    void addPercent(const QString& label, double& value, double preset);
    void addSwitch(const QString& label, bool& value);
    void addTerm(const QString& label, std::string& term); // a Sequence Ontology term by rank
    void addLabels(std::vector<InheritanceLabel>& labels);

    FilterStep m_step;
    QFormLayout* m_form;
};

} // namespace gentolk
