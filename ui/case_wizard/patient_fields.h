#pragma once
#include "ui/case_wizard/wizard_step.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace gentolk {

class DateField;

// Who the patient is. The number is looked at while it is typed: it tells birth date and legal sex; its check digit is a hint and
// never stops anyone (rules F-1 to F-5).
class PatientFields : public QWidget
{
    Q_OBJECT
public:
    PatientFields(Spoken& spoken, QWidget* parent = nullptr);
    void showPatient(const Patient& patient, Sex sexInPedigree);
    Patient patient() const;
    QString stop() const;
    void retell() { judgeNumber(); }
    QLineEdit* nameField() const { return m_name; }
    QLineEdit* numberField() const { return m_number; }
    QLabel* numberHint() const { return m_hint; }

signals:
    void changed();

private:
    void judgeNumber();
    void hint(const QString& kind, const QString& text);
    QLineEdit *m_name, *m_number;
    QLabel* m_hint;
    QComboBox* m_sex;
    DateField* m_birth;
    Sex m_sexInPedigree = Sex::Unknown;
};

} // namespace gentolk
