#pragma once
#include "core/workflow/signing.h"
#include <QFrame>
#include <map>

class QVBoxLayout;

namespace gentolk
{

// How far the report is, as the panel tells it. Names are full names, ready to be shown.
struct SigningView {
    ReportProgress progress;
    QString firstSigner;
    struct Version {
        int number = 1;
        QString first, second, reason;
        QDateTime signedAt;
    };
    std::vector<Version> versions;
    std::vector<TelephoneAnswer> answers;
    std::vector<Outstanding> items;
    std::map<SigningStep, QString> refusals; // why a step is refused now; without an entry it may be taken
    QString message, messageKind;            // what the last step came to; kinds "ok" and "fail"
};

// The state of the report with who and when, what is outstanding and where to mend it, and the steps to the two signatures (rule E-7).
// A step that is not possible now stays a button: pressed, it says why.
class SigningPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit SigningPanel(QWidget* parent = nullptr);
    void showView(const SigningView& view);

signals:
    void stepAsked(gentolk::SigningStep step);
    void writeAsked(const gentolk::WritablePlace& place, const QString& hole);
    void pageAsked(const QString& objectName);

private:
    void addState();
    void addItems();
    void addItem(const Outstanding& item, int number);
    void addSteps();
    void addStep(class QHBoxLayout* row, SigningStep step, bool main);
    void addKept();
    void refuse(const QString& why);
    SigningView m_view;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout = nullptr; // of the body
};

} // namespace gentolk
