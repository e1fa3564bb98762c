#pragma once
#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace gentolk
{

// A few sentences of a person's own: a place in the report, or a reason. Not accepted empty where they must be given.
class WordsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Asked {
        QString title, question, words; // words: what stands there now
        bool mayBeEmpty = false;
    };
    explicit WordsDialog(const Asked& asked, QWidget* parent = nullptr);
    QString words() const;

private:
    QPlainTextEdit* m_words;
    QPushButton* m_ok;
};

} // namespace gentolk
