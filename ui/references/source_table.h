#pragma once
#include "core/reference/source_library.h"
#include "core/reference/source_versions.h"
#include <QTableWidget>
#include <optional>

namespace gentolk {

// One line of the page: an installed source, or one that the program carries.
struct ListedSource {
    std::optional<InstalledSource> installed;
    SourceVersion builtIn; // where none is installed
};

// The sources, the installed ones first. What is old or damaged says so in a colour and in words.
class SourceTable final : public QTableWidget
{
    Q_OBJECT
public:
    enum Column { Name, Version, Released, Age, Genome, Entries, Standing, Columns };
    explicit SourceTable(QWidget* parent = nullptr);
    void showSources(const std::vector<ListedSource>& sources, const QDate& today);
    void retranslate();

private:
    void fillInstalled(int row, const InstalledSource& source, const QDate& today);
    void put(int row, Column column, const QString& words);
};

// "in use", "in use; 9 months old: install a newer one", "kept for earlier cases", "damaged: …".
QString standingOf(const InstalledSource& source, const QDate& today);

} // namespace gentolk
