#pragma once
#include "ui/references/source_table.h"
#include <QFrame>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace gentolk {

// All that is known of one source (rule R-1), and who was judged with it.
class SourceDetail final : public QFrame
{
    Q_OBJECT
public:
    explicit SourceDetail(QWidget* parent = nullptr);
    void showSource(const ListedSource& source, const QStringList& cases);
    void clear();

private:
    void begin(const QString& title);
    void fact(const QString& name, const QString& value);
    void facts(const InstalledSource& source);
    QVBoxLayout* m_column;
    QWidget* m_shown = nullptr;
    QFormLayout* m_facts = nullptr;
};

} // namespace gentolk
