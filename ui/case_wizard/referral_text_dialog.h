#pragma once
#include "core/genetics/case.h"
#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace gentolk {

// A referral pasted or typed in Danish or English: terms are proposed with the words they came from, none is ticked, and only ticked ones are added.
class ReferralTextDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ReferralTextDialog(QWidget* parent = nullptr);
    QPlainTextEdit* textField() const { return m_text; }
    QTableWidget* proposals() const { return m_found; }
    std::vector<PhenotypeTerm> tickedTerms() const;

private:
    QWidget* makeProposals();
    void propose();
    void tickAll();
    void count();
    QPlainTextEdit* m_text;
    QTableWidget* m_found;
    QLabel* m_told;
    QPushButton *m_all, *m_add;
};

} // namespace gentolk
