#pragma once
#include <QStringList>
#include <QWidget>
#include <vector>

class QGridLayout;
class QLineEdit;

namespace gentolk
{

// A short list typed live: under its last row there is always an empty one to go on in. A row that is emptied is gone when the list is next
// shown.
class GrowingRows final : public QWidget
{
    Q_OBJECT
public:
    struct Column {
        enum class Kind { Text, Date };
        QString objectName; // of its fields, with the row's number: "participantName0"
        Kind kind = Kind::Text;
        int stretch = 1;
    };
    explicit GrowingRows(std::vector<Column> columns, QWidget* parent = nullptr);
    void showRows(const std::vector<QStringList>& rows); // dates in the window's form
    std::vector<QStringList> rows() const;               // without the empty ones, trimmed
    void sayColumns(const QStringList& words);           // placeholders and names for a screen reader
    void setReadOnly(bool readOnly);
    QLineEdit* field(int row, int column) const; // null where there is none

signals:
    void edited();

private:
    void addRow(const QStringList& values);
    void fieldEdited();
    bool isEmpty(std::size_t row) const;
    QLineEdit* makeField(const Column& column, int row);
    std::vector<Column> m_columns;
    std::vector<std::vector<QLineEdit*>> m_fields;
    QStringList m_words;
    QGridLayout* m_grid;
    bool m_readOnly = false;
};

} // namespace gentolk
