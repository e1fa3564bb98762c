#pragma once
#include "core/genetics/kept_classification.h"
#include "ui/models/variant_cells.h"
#include <QAbstractTableModel>
#include <functional>

namespace gentolk
{

// The shortlist as a table, and beneath it what one step alone removed. Decides nothing: order and contents are core's,
// but that a certain pair stands together; searching the list hides rows of this view only.
class VariantTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Child,
        Mother,
        Father,
        Gene,
        Hgvs,
        Consequence,
        Inheritance,
        Frequency,
        ClinVar,
        Predictors,
        Phenotype,
        Class,
        ColumnCount
    };
    enum Role { RowRole = Qt::UserRole, SecondLineRole, SortRole, KindRole };
    enum class Sort { All, Certain, Possible };
    using Proposal = std::function<std::optional<AcmgClass>(const CandidateVariant&)>; // the class that the program proposes

    using QAbstractTableModel::QAbstractTableModel;
    void showShortlist(std::shared_ptr<const Shortlist> shortlist, const Case& theCase, const std::function<bool(int)>& isBroughtBack = {},
                       const Proposal& proposal = {});
    void showShortlist(Shortlist shortlist, const Case& theCase, const std::function<bool(int)>& isBroughtBack = {}, const Proposal& proposal = {});
    void showDecisions(const Case& theCase, const Proposal& proposal = {}); // decisions changed, the list did not
    void setArtefacts(std::vector<ArtefactMark> marks);                     // of the case's assembly; holds for lists shown later too
    void narrow(const QString& text, Sort sort);                            // empty text and All: everything
    void setOutsideShown(int most);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    const VariantRow& rowAt(int row) const; // with the class that is proposed
    const Shortlist& shortlist() const { return *m_shortlist; }
    CellText cellAt(int row, int column) const; // both lines at once; of the divider none
    int rowOfCandidate(int number) const; // row of the list's candidate at that 0-based place; -1: hidden
    int countOf(Sort sort) const;         // of the whole list, whatever is searched for
    int dividerRow() const;               // -1: nothing just outside

private:
    void fill();
    void markArtefact(VariantRow& row) const;
    void addListed(const Case& theCase, const std::function<bool(int)>& isBroughtBack);
    void addOutside(const Case& theCase);
    bool fits(const VariantRow& row) const;
    void bracketPairs();

    std::shared_ptr<const Shortlist> m_shortlist = std::make_shared<const Shortlist>();
    std::vector<VariantRow> m_listed; // all, in the order to show
    std::vector<VariantRow> m_outside;
    mutable std::vector<VariantRow> m_rows; // what is shown; proposals are asked for on reading
    Proposal m_proposal;
    std::vector<ArtefactMark> m_artefacts;
    QString m_text;
    Sort m_sort = Sort::All;
    int m_mostOutside = 3;
};

} // namespace gentolk
