#pragma once
#include "core/genetics/case.h"
#include "core/phenotype/laboratory_value.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gentolk {

class DateField;

// One laboratory result with the laboratory's own reference interval; proposes the term it speaks for or against (rule D-18).
class LaboratoryDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LaboratoryDialog(const QDate& born, QWidget* parent = nullptr); // born: invalid where not known
    QComboBox* test() const { return m_test; }
    QLineEdit* result() const { return m_result; }
    QLineEdit* low() const { return m_low; }
    QLineEdit* high() const { return m_high; }
    DateField* taken() const { return m_taken; }
    QListWidget* proposals() const { return m_proposals; }
    std::vector<PhenotypeTerm> tickedTerms() const;

private:
    void ask(QFormLayout* form, const QString& words, QWidget* field);
    QFormLayout* makeForm();
    void chooseTest();
    void propose();
    QString trouble() const; // why nothing can be proposed yet; empty: nothing stands in the way
    LaboratoryResult entered() const;
    void offer(const LaboratoryProposal& proposal);
    QString nameOf(const LaboratoryTest& test) const;

    QDate m_born;
    QComboBox *m_test, *m_unit;
    QLineEdit *m_result, *m_low, *m_high;
    DateField* m_taken;
    QCheckBox* m_replaced;
    QListWidget* m_proposals;
    QLabel* m_told;
    QPushButton* m_add;
};

} // namespace gentolk
