#include "ui/genome/genome_model.h"
#include "core/base/text.h"
#include "core/genetics/assembly.h"
#include "ui/look/look.h"
#include "ui/words/genetic_words.h"
#include "ui/words/numbers.h"
#include <cmath>

namespace gentolk {

// People in the order of GenomeColumns::people().
GenomeModel::GenomeModel(const Family& family, QObject* parent)
    : QAbstractTableModel(parent), m_heads{tr("Position"), tr("Change"), tr("Gene"), tr("Consequence"), tr("Frequency"), tr("Fits as"), tr("Patient")}
{
    if (family.mother)
        m_heads << tr("Mother");
    if (family.father)
        m_heads << tr("Father");
}

void GenomeModel::show(std::shared_ptr<const WholeGenome> genome, GenomeAnswer answer)
{
    beginResetModel();
    m_genome = std::move(genome);
    m_answer = std::move(answer);
    endResetModel();
}

int GenomeModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_answer.rows.size()); }

int GenomeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QString GenomeModel::waysOf(int row) const
{
    const std::size_t at = m_answer.rows[std::size_t(row)];
    const std::uint16_t modes = m_genome->columns.modes(at), certain = m_genome->columns.certainModes(at);
    QStringList ways;
    for (const InheritanceLabel label : {InheritanceLabel::DeNovo, InheritanceLabel::Dominant, InheritanceLabel::RecessiveHomozygous, InheritanceLabel::XLinkedRecessive,
                                         InheritanceLabel::XLinkedDominant, InheritanceLabel::YLinked, InheritanceLabel::Mitochondrial, InheritanceLabel::Mosaic})
        if (modes & GenomeColumns::bitOf(label))
            ways << tr("%1, %2", "mode of inheritance, certainty").arg(word(label), word((certain & GenomeColumns::bitOf(label)) != 0 ? Certainty::Certain : Certainty::Possible));
    if (m_answer.paired[std::size_t(row)])
        ways << tr("%1, %2", "mode of inheritance, certainty").arg(word(InheritanceLabel::CompoundHeterozygous), word(Certainty::Possible));
    return ways.isEmpty() ? missingText() : ways.join(QStringLiteral("; "));
}

QString GenomeModel::textOf(int row, int column) const
{
    const GenomeColumns& columns = m_genome->columns;
    const std::size_t at = m_answer.rows[std::size_t(row)];
    switch (column) {
    case Place: {
        const Variant variant = columns.variant(at);
        return QStringLiteral("%1:%2").arg(text(normalContig(variant.contig)), countText(variant.position));
    }
    case Change: {
        const Variant variant = columns.variant(at);
        return QStringLiteral("%1>%2").arg(text(variant.reference), text(variant.alternate));
    }
    case Gene: return columns.gene(at).empty() ? missingText() : text(columns.gene(at));
    case Consequence: return columns.rank(at) == 0 ? tr("unknown") : wordOfConsequence(termOfRank(columns.rank(at)));
    case Frequency: {
        const float frequency = columns.frequency(at);
        return frequencyPercent(std::isnan(frequency) ? std::nullopt : std::optional(double(frequency)));
    }
    case Inheritance: return waysOf(row);
    default: return word(columns.zygosity(at, std::size_t(column - FirstPerson)));
    }
}

QString GenomeModel::lineOf(int row) const
{
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << textOf(row, column);
    return cells.join(QLatin1Char('\t'));
}

QVariant GenomeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool right = index.column() == Frequency;
    if (role == Qt::TextAlignmentRole)
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const std::size_t at = m_answer.rows[std::size_t(index.row())];
    if (role == Qt::FontRole && index.column() == Gene && m_genome->columns.is(at, GenomeColumns::InPanel))
        return textFont(TextSize::Body, QFont::DemiBold);
    if (role == Qt::ToolTipRole && index.column() == Gene && m_genome->columns.is(at, GenomeColumns::InPanel))
        return tr("On the gene list: the case has this variant");
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(textOf(index.row(), index.column())) : QVariant();
}

QVariant GenomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Frequency)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_heads[section];
}

} // namespace gentolk
