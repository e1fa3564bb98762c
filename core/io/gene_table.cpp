#include "core/io/gene_table.h"
#include "core/annotation/text_parts.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/io/text_lines.h"
#include <algorithm>

namespace gentolk {

// One kind of table: the column of the gene, then each value's key with the columns' names in the versions' files, in small letters.
struct TableOfGenes {
    struct Value {
        const char* key;
        std::vector<const char*> columns;
        bool isNumber, isNeeded;
    };
    const char* kind;
    std::vector<const char*> gene;
    std::vector<Value> values;
};

namespace {

constexpr int mostTitleLines = 50;

const std::vector<TableOfGenes>& geneTableForms()
{
    static const std::vector<TableOfGenes> forms{
        {"gnomad-constraint",
         {"gene"},
         {{"MIS_Z", {"mis.z_score", "mis_z"}, true, true},
          {"LOEUF", {"lof.oe_ci.upper", "oe_lof_upper"}, true, true},
          {"PLI", {"lof.pli", "pli"}, true, false},
          {"MANE", {"mane_select"}, false, false},
          {"CANONICAL", {"canonical"}, false, false}}},
        {"clingen-validity",
         {"gene symbol", "gene"},
         {{"HGNC", {"gene id (hgnc)", "hgnc"}, false, false},
          {"DISEASE", {"disease label", "disease"}, false, true},
          {"MOI", {"moi"}, false, true},
          {"CLASS", {"classification"}, false, true},
          {"DATE", {"classification date", "date"}, false, false}}},
        {"clingen-dosage",
         {"gene symbol"},
         {{"HAPLO", {"haploinsufficiency score"}, false, true},
          {"TRIPLO", {"triplosensitivity score"}, false, true},
          {"DATE", {"date last evaluated"}, false, false}}}};
    return forms;
}

// Cells of a line; those of a table split by commas may stand in quotes, with a doubled quote for one.
std::vector<std::string> cellsOf(std::string_view line, char separator)
{
    std::vector<std::string> cells{{}};
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (separator == ',' && c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back() += line[++i];
        else if (separator == ',' && c == '"')
            quoted = !quoted;
        else if (c == separator && !quoted)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

char separatorIn(std::string_view line) { return line.find('\t') == std::string_view::npos ? ',' : '\t'; }

std::vector<std::string> namesIn(std::string_view line)
{
    std::vector<std::string> names;
    for (const std::string& cell : cellsOf(line, separatorIn(line)))
        names.push_back(lowerText(trimmedText(cell)));
    if (!names.front().empty() && names.front().front() == '#')
        names.front().erase(0, 1);
    return names;
}

int firstOf(const std::vector<std::string>& names, const std::vector<const char*>& wanted)
{
    for (const char* one : wanted)
        if (const auto found = std::find(names.begin(), names.end(), one); found != names.end())
            return int(found - names.begin());
    return -1;
}

bool hasAll(const std::vector<std::string>& names, const TableOfGenes& form)
{
    return firstOf(names, form.gene) >= 0 && std::all_of(form.values.begin(), form.values.end(), [&](const TableOfGenes::Value& one) {
               return !one.isNeeded || firstOf(names, one.columns) >= 0;
           });
}

const TableOfGenes* formOfNames(const std::vector<std::string>& names)
{
    for (const TableOfGenes& one : geneTableForms())
        if (hasAll(names, one))
            return &one;
    return nullptr;
}

bool isMissing(const std::string& value) { return value.empty() || value == "NA" || value == "NaN" || value == "nan" || value == "."; }

} // namespace

struct GeneTable::State {
    QString path;
    TextLines lines;
    const TableOfGenes* form = nullptr;
    std::vector<std::string> titles, names;
    char separator = '\t';
    std::string symbol, info;
    std::int64_t records = 0;

    explicit State(const QString& name) : path(name), lines(name) {}
    bool readNames();
    void addValue(const TableOfGenes::Value& value, const std::vector<std::string>& cells);
    [[noreturn]] void malformed(const QString& what) const { throw Error(Error::Code::FileMalformed, path, what); }
};

bool GeneTable::State::readNames()
{
    std::string_view line;
    while (int(titles.size()) < mostTitleLines && lines.next(line)) {
        names = namesIn(line);
        form = formOfNames(names);
        separator = separatorIn(line);
        titles.emplace_back(line);
        if (form)
            return true;
    }
    return false;
}

void GeneTable::State::addValue(const TableOfGenes::Value& value, const std::vector<std::string>& cells)
{
    const int at = firstOf(names, value.columns);
    std::string told = at < 0 ? std::string() : std::string(trimmedText(cells[std::size_t(at)]));
    if (isMissing(told))
        return;
    if (value.isNumber && !numberFrom(told))
        malformed(QStringLiteral("line %1: %2 is no number but %3").arg(lines.number()).arg(QString::fromStdString(names[std::size_t(at)]), text(told).left(40)));
    std::replace(told.begin(), told.end(), ';', ',');
    info += (info.empty() ? "" : ";") + std::string(value.key) + '=' + told;
}

bool GeneTable::isKind(const QString& kind)
{
    const auto& forms = geneTableForms();
    return std::any_of(forms.begin(), forms.end(), [&](const TableOfGenes& one) { return kind == QLatin1String(one.kind); });
}

QString GeneTable::kindOf(const QString& path)
{
    State state(path);
    return state.readNames() ? QLatin1String(state.form->kind) : QString();
}

GeneTable::GeneTable(const QString& path, const QString& kind) : m_state(std::make_unique<State>(path))
{
    const bool read = m_state->readNames();
    if (!read || (!kind.isEmpty() && kind != QLatin1String(m_state->form->kind)))
        m_state->malformed(QStringLiteral("no line names the columns of %1").arg(kind.isEmpty() ? QStringLiteral("a table of genes") : kind));
}

GeneTable::~GeneTable() = default;

const std::vector<std::string>& GeneTable::headerLines() const { return m_state->titles; }

bool GeneTable::declaresInfo(std::string_view key) const
{
    const auto& values = m_state->form->values;
    return std::any_of(values.begin(), values.end(), [&](const TableOfGenes::Value& one) { return one.key == key && firstOf(m_state->names, one.columns) >= 0; });
}

bool GeneTable::next(SourceRecord& record)
{
    std::string_view line;
    std::vector<std::string> cells;
    do {
        if (!m_state->lines.next(line))
            return false;
        cells = cellsOf(line, m_state->separator);
    } while (line.empty() || cells.front().starts_with("+++") || cells.front().starts_with("#"));
    ++m_state->records;
    if (!m_state->lines.endedByNewline() && cells.size() != m_state->names.size())
        throw Error(Error::Code::FileTruncated, m_state->path, QStringLiteral("line %1").arg(m_state->lines.number()));
    if (cells.size() != m_state->names.size())
        m_state->malformed(QStringLiteral("line %1 has %2 cells, not %3").arg(m_state->lines.number()).arg(cells.size()).arg(m_state->names.size()));
    m_state->symbol = trimmedText(cells[std::size_t(firstOf(m_state->names, m_state->form->gene))]);
    m_state->info.clear();
    for (const TableOfGenes::Value& value : m_state->form->values)
        m_state->addValue(value, cells);
    record = {};
    record.id = m_state->symbol;
    record.info = m_state->info;
    return true;
}

std::int64_t GeneTable::recordsRead() const { return m_state->records; }

std::int64_t GeneTable::bytesRead() const { return m_state->lines.bytesRead(); }

} // namespace gentolk
