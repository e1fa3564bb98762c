#include "ui/conference/growing_rows.h"
#include "ui/look/date_field.h"
#include <QGridLayout>
#include <algorithm>

namespace gentolk
{

GrowingRows::GrowingRows(std::vector<Column> columns, QWidget* parent) : QWidget(parent), m_columns(std::move(columns)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    for (int i = 0; i < int(m_columns.size()); ++i)
        m_grid->setColumnStretch(i, m_columns[std::size_t(i)].stretch);
    addRow({});
}

QLineEdit* GrowingRows::makeField(const Column& column, int row)
{
    QLineEdit* field = column.kind == Column::Kind::Date ? new DateField(this) : new QLineEdit(this);
    field->setObjectName(column.objectName + QString::number(row));
    field->setReadOnly(m_readOnly);
    connect(field, &QLineEdit::textEdited, this, &GrowingRows::fieldEdited);
    if (column.kind == Column::Kind::Date) // its calendar sets the text without typing
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            if (field->hasFocus())
                fieldEdited();
        });
    return field;
}

void GrowingRows::addRow(const QStringList& values)
{
    std::vector<QLineEdit*> fields;
    const int row = int(m_fields.size());
    for (int i = 0; i < int(m_columns.size()); ++i) {
        QLineEdit* field = makeField(m_columns[std::size_t(i)], row);
        field->setText(values.value(i));
        QWidget* before = i > 0 ? static_cast<QWidget*>(fields.back()) : m_fields.empty() ? nullptr : m_fields.back().back();
        if (before)
            setTabOrder(before, field);
        m_grid->addWidget(field, row, i);
        fields.push_back(field);
    }
    m_fields.push_back(std::move(fields));
    sayColumns(m_words);
}

bool GrowingRows::isEmpty(std::size_t row) const
{
    const auto& fields = m_fields[row];
    return std::all_of(fields.begin(), fields.end(), [](const QLineEdit* one) { return one->text().trimmed().isEmpty(); });
}

void GrowingRows::fieldEdited()
{
    if (!isEmpty(m_fields.size() - 1))
        addRow({});
    emit edited();
}

void GrowingRows::showRows(const std::vector<QStringList>& rows)
{
    for (auto& fields : m_fields)
        for (QLineEdit* field : fields) {
            field->hide();
            field->setObjectName({}); // its name is free
            field->deleteLater();
        }
    m_fields.clear();
    for (const QStringList& row : rows)
        addRow(row);
    addRow({});
}

std::vector<QStringList> GrowingRows::rows() const
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (isEmpty(i))
            continue;
        QStringList values;
        for (const QLineEdit* field : m_fields[i])
            values << field->text().trimmed();
        rows.push_back(values);
    }
    return rows;
}

void GrowingRows::sayColumns(const QStringList& words)
{
    m_words = words;
    for (std::size_t row = 0; row < m_fields.size(); ++row)
        for (std::size_t i = 0; i < m_fields[row].size(); ++i) {
            m_fields[row][i]->setPlaceholderText(words.value(int(i)));
            m_fields[row][i]->setAccessibleName(QStringLiteral("%1 %2").arg(words.value(int(i))).arg(row + 1));
        }
}

void GrowingRows::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (auto& fields : m_fields)
        for (QLineEdit* field : fields)
            field->setReadOnly(readOnly);
}

QLineEdit* GrowingRows::field(int row, int column) const
{
    return row < int(m_fields.size()) && column < int(m_columns.size()) ? m_fields[std::size_t(row)][std::size_t(column)] : nullptr;
}

} // namespace gentolk
