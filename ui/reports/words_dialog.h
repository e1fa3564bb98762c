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
        QStringList offers = {}; // texts that may be put in, each as it would stand; none: no list
    };
    explicit WordsDialog(const Asked& asked, QWidget* parent = nullptr);
    QString words() const;

private:
    QWidget* offerList(const QStringList& offers);
    QPlainTextEdit* m_words;
    QPushButton* m_ok;
};

} // namespace gentolk
