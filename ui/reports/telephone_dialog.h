#pragma once
#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace gentolk
{

// To whom an acute answer was told by telephone, and what. Both must be answered.
class TelephoneDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit TelephoneDialog(QWidget* parent = nullptr);
    void accept() override;
    QString toldTo() const;
    QString content() const;

private:
    QLineEdit* m_toldTo;
    QPlainTextEdit* m_content;
    QLabel* m_message;
};

} // namespace gentolk
