#pragma once
#include "core/genetics/acmg.h"
#include "ui/models/criteria_model.h"
#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QListView;

namespace gentolk
{

// The 28 criteria as a board: pathogenic left, benign right. Arrow keys or a criterion's letters choose, Enter or space accepts, S changes
// the strength, Delete rejects, E edits the reason. Announces; changes nothing.
class CriteriaBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit CriteriaBoard(QWidget* parent = nullptr);
    void showCriteria(const std::vector<AppliedCriterion>& decided, const std::vector<AppliedCriterion>& proposed);
    const CriteriaModel::Card* chosen() const; // null: none
    void choose(AcmgCriterion criterion);
    void retranslate();

signals:
    void criterionChosen();
    void acceptWanted();
    void strengthWanted();
    void rejectWanted();
    void editWanted();
    void classWanted(gentolk::AcmgClass classification);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void chooseIn(QListView* list);
    QListView* makeList(CriteriaModel* model, const QString& name);
    bool takeKey(QListView* list, int key, const QString& typed);
    bool typeCode(const QString& typed);
    CriteriaModel* m_pathogenic;
    CriteriaModel* m_benign;
    QListView* m_left;
    QListView* m_right;
    QLabel* m_leftTitle;
    QLabel* m_rightTitle;
    QListView* m_last; // where the choice was made
    QString m_typed;   // letters of a code being typed
    QElapsedTimer m_lastKey;
};

} // namespace gentolk
