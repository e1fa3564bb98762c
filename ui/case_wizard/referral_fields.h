#pragma once
#include "core/genetics/case.h"
#include "ui/look/spoken.h"
#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace gentolk {

class DateField;

// What kind of case it is, why it was sent, by whom, and when (rules S-1, S-3, S-6, S-8, S-9, G-4).
class ReferralFields : public QWidget
{
    Q_OBJECT
public:
    ReferralFields(Spoken& spoken, QWidget* parent = nullptr);
    void showReferral(const Case& theCase);
    void take(Case& theCase) const;
    QString stop() const;

signals:
    void changed();

private:
    void addKind(QFormLayout* form, Spoken& spoken);
    void addReason(QFormLayout* form, Spoken& spoken);
    void addTimes(QFormLayout* form, Spoken& spoken);
    QWidget* makeIndications(Spoken& spoken);
    QComboBox *m_type, *m_priority, *m_source;
    std::vector<QCheckBox*> m_indications; // in the order of Indication
    QPlainTextEdit* m_question;
    QLineEdit *m_earlier, *m_requester, *m_interpreter;
    DateField *m_t0, *m_t1, *m_t2, *m_t3;
};

} // namespace gentolk
