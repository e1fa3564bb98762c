#pragma once
#include <QFrame>
#include <QString>
#include <QStringList>
#include <functional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace gentolk
{

// A panel with a heading; facts go beneath each other with their names at the left, lines and hints across.
class Card final : public QFrame
{
    Q_OBJECT
public:
    Card(const QString& heading, QWidget* parent);
    void fact(const QString& name, const QString& value); // an empty value is shown as missing, never left out
    void numbers(const QStringList& row); // a line of a table: a name, then numbers aligned at the right; the first one is its heading
    QLabel* line(const QString& text, const char* property = nullptr);
    void hint(const QString& iconName, const QString& text, const char* kind); // kind: "ok", "warn", "fail"
    void add(QWidget* widget);
    void action(const QString& text, const QString& objectName, const std::function<void()>& done); // a quiet button at the card's end

private:
    QVBoxLayout* m_layout;
    QGridLayout *m_facts = nullptr, *m_numbers = nullptr;
};

} // namespace gentolk
