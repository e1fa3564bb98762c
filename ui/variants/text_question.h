#pragma once
#include <QDialog>

class QPlainTextEdit;

namespace gentolk
{

// Asks for a few words: a note, or the reason of a decision. With `needed` it cannot be accepted empty.
class TextQuestion final : public QDialog
{
    Q_OBJECT
public:
    TextQuestion(const QString& title, const QString& question, const QString& text, bool needed, QWidget* parent = nullptr);
    QString text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPlainTextEdit* m_edit;
    bool m_needed;
};

} // namespace gentolk
