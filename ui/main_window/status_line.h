#pragma once
#include <QStatusBar>

class QLabel;

namespace gentolk {

class CaseSession;

// The last line: which assembly, gene list, filter and sources the page rests on, the keys, and that all is saved.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void showCase(const CaseSession* session); // null: the case list
    void say();

private:
    const CaseSession* m_session = nullptr;
    QLabel *m_basis, *m_keys, *m_saved;
};

} // namespace gentolk
