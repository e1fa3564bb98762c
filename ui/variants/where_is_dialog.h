#pragma once
#include "core/workflow/shortlist.h"
#include <QDialog>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace gentolk {

// "Where is…?": a gene or a variant is found, or the page says which step removed it, on what value against what threshold, or that
// the family's files do not have it; and offers to bring it back.
class WhereIsDialog final : public QDialog
{
    Q_OBJECT
public:
    WhereIsDialog(const FamilyVariants& variants, const FilterCascade& cascade, QWidget* parent = nullptr);
    void ask(const QString& text);

signals:
    void bringBackWanted(const gentolk::CandidateVariant& candidate);
    void showWanted(const gentolk::Variant& variant); // it is on the list: choose it there

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void showAnswers(const QString& asked);
    void act();
    void chooseAction();
    const Explanation* chosen() const;

    const FamilyVariants& m_variants;
    const FilterCascade m_cascade;
    std::vector<Explanation> m_answers;
    QLineEdit* m_edit;
    QLabel* m_verdict;
    QTreeWidget* m_tree;
    QPushButton* m_action;
};

// "X-71109309-G-A", "chrX:71109309 G>A" or "X 71109309 G A". None: it does not read as a variant.
std::optional<Variant> variantFromText(const QString& text);

} // namespace gentolk
