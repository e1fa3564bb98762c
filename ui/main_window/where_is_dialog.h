#pragma once
#include "core/workflow/find_named.h"
#include "ui/tasks/latest_task.h"
#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QPushButton;

namespace gentolk {

class CaseSession;

// The alleles that were asked for, and how far the answer to a written name holds.
struct WhereIsAnswer {
    std::vector<Explanation> explanations;
    NamedAlleles named;
};

// "Where is…?" (Ctrl+K): a gene, a variant or its HGVS name that is typed is found in the family's data, and the page says which step removed it, on what
// value against what threshold, and offers to bring it back (law 2 of the house).
class WhereIsDialog : public QDialog
{
    Q_OBJECT
public:
    WhereIsDialog(CaseSession& session, QWidget* parent);
    void ask(const QString& typed);

private:
    void answer(WhereIsAnswer told);
    void addExplanation(int row);
    void choose();
    void bringBack();
    void fail(const Error& error);

    CaseSession& m_session;
    LatestTask<WhereIsAnswer> m_task;
    std::vector<Explanation> m_found;
    QLineEdit* m_typed;
    QLabel* m_answer;
    QTreeWidget* m_list;
    QPushButton *m_bringBack, *m_close;
};

// "X-71109309-G-A", with chr or without, also with ':' or spaces; none where it is not a variant.
std::optional<Variant> variantFromText(const QString& text);

} // namespace gentolk
