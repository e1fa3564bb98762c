#pragma once
#include "core/base/error.h"
#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace gentolk {

// A message inside the page: what happened, to what, and what to do (law 8 of the house). Hidden while there is none.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Note, Caution, Problem };
    explicit MessageBar(QWidget* parent = nullptr);
    void tell(Kind kind, const QString& text);
    void tell(const Error& error);
    void offer(const QString& words, std::function<void()> action); // a button beside the message just told
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress(Kind kind);
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    std::function<void()> m_do;
    std::function<QString()> m_say; // the text again in another language
    Kind m_kind = Kind::Note;
};

} // namespace gentolk
