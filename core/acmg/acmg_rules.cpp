#include "core/acmg/acmg_rules.h"
#include "core/acmg/rule_book.h"
#include "core/acmg/rule_reader.h"
#include "core/base/error.h"
#include "core/base/fingerprint.h"
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace gentolk {

namespace {

constexpr int tenThousandthsInThousandth = 10; // the files write thousandths

AcmgRules::Rarity readRarity(const RuleReader& reader)
{
    return {reader.limit(), reader.wholeIfGiven("homozygotes_at_most"), reader.wholeIfGiven("hemizygotes_at_most"),
            reader.wholeIfGiven("alternate_alleles_at_most")};
}

AcmgRules::Expected readExpected(const RuleReader& reader)
{
    return {reader.number("prevalence"), reader.number("genetic_contribution"), reader.number("allelic_contribution"),
            reader.number("penetrance"), reader.flag("biallelic")};
}

AcmgRules::Residues readResidues(const RuleReader& reader)
{
    return {reader.whole("first"), reader.whole("last"), reader.strength("strength"), reader.textIfGiven("why")};
}

void readCombining(const RuleReader& reader, AcmgRules& rules)
{
    const QString scheme = reader.text("scheme");
    reader.require(scheme == u"points" || scheme == u"richards2015", "scheme");
    rules.scheme = scheme == u"points" ? CombiningScheme::Points : CombiningScheme::Richards2015;
    rules.loneStrongBenign = reader.flag("lone_strong_benign");
    for (const std::string& code : reader.texts("not_applicable"))
        rules.notApplicable.set(std::size_t(reader.criterion(QString::fromStdString(code), "not_applicable")));
    for (const RuleReader& pair : reader.list("exclusions"))
        rules.excludedPairs.push_back(
            {pair.criterion(pair.text("holds"), "holds"), pair.criterion(pair.text("off"), "off"), pair.strength("at_least")});
}

void readFrequencies(const RuleReader& root, AcmgRules& rules)
{
    rules.ba1 = root.in("ba1").in("frequency").limit();
    rules.ba1Exceptions = root.in("ba1").notes("exceptions", "hgvs_c");
    if (const RuleReader bs1 = root.in("bs1"); bs1.has("frequency"))
        rules.bs1 = bs1.in("frequency").limit();
    else if (bs1.has("expected"))
        rules.bs1Expected = readExpected(bs1.in("expected"));
    rules.bs2 = root.in("bs2").steps("count_at_least");
    const RuleReader pm2 = root.in("pm2");
    rules.dominant = readRarity(pm2.in("dominant"));
    rules.recessive = readRarity(pm2.in("recessive"));
    rules.xLinked = readRarity(pm2.in("x_linked"));
    if (pm2.has("of_gene"))
        rules.rarityOfGene = readRarity(pm2.in("of_gene"));
    rules.depthAtLeast = pm2.in("coverage").number("median_depth_at_least");
    rules.alleleShareAtLeast = pm2.in("coverage").number("allele_share_at_least");
}

void readPredictions(const RuleReader& root, AcmgRules& rules)
{
    rules.predictsMissense = root.in("predictions").flag("missense");
    rules.revelBenign = root.in("revel").steps("bp4_at_most", tenThousandthsInThousandth);
    rules.revelPathogenic = root.in("revel").steps("pp3_at_least", tenThousandthsInThousandth);
    rules.caddBenignAtMost = root.in("cadd").wholeIfGiven("bp4_at_most");
    rules.caddPathogenicAtLeast = root.in("cadd").wholeIfGiven("pp3_at_least");
    const RuleReader splice = root.in("spliceai");
    rules.splicePathogenicAtLeast = splice.wholeIfGiven("pp3_at_least", tenThousandthsInThousandth);
    rules.spliceBenignAtMost = splice.has("bp4_below") ? splice.whole("bp4_below") * tenThousandthsInThousandth - 1 // strictly below
                                                       : splice.whole("bp4_at_most") * tenThousandthsInThousandth;
    rules.silentSpliceAtMost = root.in("bp7").whole("spliceai_at_most") * tenThousandthsInThousandth;
    rules.donorBasesAtLeast = root.in("bp7").whole("donor_bases_at_least");
    rules.acceptorBasesAtLeast = root.in("bp7").whole("acceptor_bases_at_least");
}

void readEffects(const RuleReader& root, AcmgRules& rules)
{
    for (const RuleReader& range : root.in("pm1").list("residues"))
        rules.hotSpots.push_back(readResidues(range));
    for (const RuleReader& variant : root.in("pm1").list("variants"))
        rules.hotVariants.push_back({variant.text("protein").toStdString(), variant.strength("strength")});
    const RuleReader pvs1 = root.in("pvs1");
    rules.pvs1Cautions = pvs1.notes("cautions", "why");
    for (const RuleReader& range : pvs1.list("codons"))
        rules.nullResidues.push_back(readResidues(range));
    rules.startLoss = pvs1.strengthIfGiven("start_loss");
    rules.pathogenicDownstreamNeeded = pvs1.flag("pathogenic_downstream_needed");
    rules.lossFrequentAbove = pvs1.number("loss_frequent_above");
    const RuleReader known = root.in("comparators");
    for (const auto& [key, target] : {std::pair{"ps1", &rules.ps1}, {"pm5", &rules.pm5}})
        *target = {known.in(key).strengthIfGiven("pathogenic"), known.in(key).strengthIfGiven("likely_pathogenic")};
    rules.comparatorSpliceBelow = known.whole("spliceai_below") * tenThousandthsInThousandth;
    rules.granthamAtLeastComparator = known.flag("grantham_at_least_comparator");
    rules.pm4NeedsKnownMissense = root.in("pm4").flag("known_missense_needed");
    rules.pm4AminoAcidsAtLeast = root.in("pm4").whole("amino_acids_at_least");
    rules.pm4OneAminoAcid = root.in("pm4").strength("one_amino_acid");
}

void readFamily(const RuleReader& root, AcmgRules& rules)
{
    const RuleReader pm3 = root.in("pm3");
    rules.trans = {pm3.whole("confirmed"), pm3.whole("unknown_pathogenic"), pm3.whole("unknown_likely_pathogenic"),
                   pm3.whole("rare_vus_confirmed"), pm3.whole("rare_vus_at_most"), pm3.whole("homozygous"),
                   pm3.whole("homozygous_consanguineous"), pm3.wholeIfGiven("homozygous_at_most"), pm3.text("table"),
                   pm3.steps("strength_at_least")};
    const RuleReader segregation = root.in("segregation");
    rules.countsMeioses = segregation.text("counts") == u"meioses";
    segregation.require(rules.countsMeioses || segregation.text("counts") == u"lod", "counts");
    rules.pp1 = segregation.steps("pp1_at_least");
    rules.bs4 = segregation.steps("bs4_affected_without_at_least");
    const RuleReader reader = root.in("de_novo");
    rules.deNovoConfirmed = reader.whole("confirmed_heterogeneous");
    rules.deNovoAssumed = reader.whole("assumed_heterogeneous");
    rules.deNovoAssumedConsistent = reader.whole("assumed_consistent");
    rules.deNovoSteps = reader.steps("strength_at_least");
    rules.ps4 = root.in("ps4").steps("probands_at_least");
    rules.pp4 = root.in("pp4").steps("points_at_least");
}

void readMitochondrial(const RuleReader& root, AcmgRules& rules)
{
    if (!root.has("mitochondrial"))
        return;
    const RuleReader reader = root.in("mitochondrial");
    rules.apogeeAbove = reader.wholeIfGiven("apogee_pp3_above", tenThousandthsInThousandth);
    rules.mitotipAbove = reader.wholeIfGiven("mitotip_percentile_pp3_above");
    rules.hmtvarAtLeast = reader.wholeIfGiven("hmtvar_pp3_at_least", tenThousandthsInThousandth);
}

QJsonObject objectOf(const QByteArray& json, const QString& subject)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        throw Error(Error::Code::FileMalformed, subject, problem.errorString());
    return document.object();
}

AcmgRules::File fileOf(const QByteArray& json, const QString& subject)
{
    const RuleReader reader(objectOf(json, subject), subject);
    return {reader.text("name"), reader.text("version"), reader.text("date"), sha256OfBytes(json)};
}

QJsonObject laidOver(QJsonObject base, const QJsonObject& over) // sections key by key, all else as a whole
{
    for (auto entry = over.begin(); entry != over.end(); ++entry) {
        if (!entry->isObject() || !base.value(entry.key()).isObject()) {
            base[entry.key()] = *entry;
            continue;
        }
        QJsonObject section = base.value(entry.key()).toObject();
        const QJsonObject keys = entry->toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            section[key.key()] = *key;
        base[entry.key()] = section;
    }
    return base;
}

template<typename Reached> std::optional<EvidenceStrength> strongest(const AcmgRules::Steps& steps, Reached reached)
{
    const auto found = std::find_if(steps.begin(), steps.end(), reached);
    return found == steps.end() ? std::nullopt : std::optional(found->strength);
}

} // namespace

std::string toString(CombiningScheme scheme) { return scheme == CombiningScheme::Points ? "points" : "richards2015"; }

QString AcmgRules::Limit::text(bool upper) const
{
    const QLatin1String sign(upper ? (inclusive ? "<=" : "<") : (inclusive ? ">=" : ">"));
    return sign + QLatin1Char(' ') + QString::number(value, 'g', 4);
}

AcmgRules readAcmgRules(const QByteArray& json, const QString& subject, const std::vector<QByteArray>& base)
{
    AcmgRules rules;
    rules.files.push_back(fileOf(json, subject));
    QJsonObject merged;
    for (auto below = base.rbegin(); below != base.rend(); ++below)
        merged = laidOver(merged, objectOf(*below, subject));
    merged = laidOver(merged, objectOf(json, subject));
    for (const QByteArray& below : base)
        rules.files.push_back(fileOf(below, subject));
    const RuleReader root(merged, subject);
    rules.name = rules.files[0].name;
    rules.version = rules.files[0].version;
    rules.date = rules.files[0].date;
    rules.sha256 = rules.files[0].sha256;
    rules.specification = root.text("specification");
    rules.specificationVersion = root.textIfGiven("specification_version");
    rules.doi = root.textIfGiven("doi");
    rules.transcript = root.textIfGiven("transcript");
    rules.disorder = root.textIfGiven("disorder");
    rules.modes = root.texts("modes");
    readCombining(root.in("combining"), rules);
    readFrequencies(root, rules);
    readPredictions(root, rules);
    readEffects(root, rules);
    readFamily(root, rules);
    readMitochondrial(root, rules);
    return rules;
}

int tenThousandths(double score) { return int(std::lround(score * 10000)); }

std::optional<EvidenceStrength> strengthAtLeast(const AcmgRules::Steps& steps, int value)
{
    return strongest(steps, [&](const AcmgRules::Step& step) { return value >= step.limit; });
}

std::optional<EvidenceStrength> strengthAtMost(const AcmgRules::Steps& steps, int value)
{
    return strongest(steps, [&](const AcmgRules::Step& step) { return value <= step.limit; });
}

double maximumCredibleFrequency(const AcmgRules::Expected& e)
{
    if (e.biallelic)
        return std::sqrt(e.prevalence) * e.allelicContribution * std::sqrt(e.geneticContribution) / std::sqrt(e.penetrance);
    return e.prevalence * e.allelicContribution * e.geneticContribution / e.penetrance * 0.5;
}

} // namespace gentolk
