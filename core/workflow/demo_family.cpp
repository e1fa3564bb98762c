#include "core/workflow/demo_family.h"
#include "core/genetics/cpr.h"
#include "core/genetics/panel.h"
#include "core/reference/panel_catalog.h"
#include "core/reference/resource.h"
#include "core/reference/table.h"
#include "core/workflow/demo_background.h"
#include "core/base/error.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>
#include <tuple>

namespace gentolk {

namespace {

const char* const headerText =
    "##fileformat=VCFv4.2\n"
    "##source=Gentolk demo: invented people, synthetic background\n"
    "##FILTER=<ID=PASS,Description=\"All filters passed\">\n"
    "##FILTER=<ID=LowQual,Description=\"Low quality\">\n"
    "##INFO=<ID=CSQ,Number=.,Type=String,Description=\"Consequence annotations. Format: Allele|Consequence|IMPACT|SYMBOL|Feature_type|Feature|"
    "BIOTYPE|EXON|INTRON|HGVSc|HGVSp|HGNC_ID|MANE_SELECT|CANONICAL|gnomADg_AF|REVEL|SpliceAI_pred_DS_AG|SpliceAI_pred_DS_AL|SpliceAI_pred_DS_DG|"
    "SpliceAI_pred_DS_DL\">\n"
    "##INFO=<ID=CLNSIG,Number=.,Type=String,Description=\"ClinVar significance\">\n"
    "##INFO=<ID=CLNREVSTAT,Number=.,Type=String,Description=\"ClinVar review status\">\n"
    "##FORMAT=<ID=GT,Number=1,Type=String,Description=\"Genotype\">\n"
    "##FORMAT=<ID=AD,Number=R,Type=Integer,Description=\"Reads by allele\">\n"
    "##FORMAT=<ID=DP,Number=1,Type=Integer,Description=\"Depth\">\n"
    "##FORMAT=<ID=GQ,Number=1,Type=Integer,Description=\"Genotype quality\">\n";

constexpr std::int64_t lengths38[] = {248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636, 138394717,
                                      133797422, 135086622, 133275309, 114364328, 107043718, 101991189, 90338345,  83257441,  80373285,
                                      58617616,  64444167,  46709983,  50818468};

QByteArray header(const QJsonObject& family)
{
    QByteArray text = headerText;
    for (int i = 0; i < 22; ++i)
        text += "##contig=<ID=chr" + QByteArray::number(i + 1) + ",length=" + QByteArray::number(qint64(lengths38[i])) + ">\n";
    text += "##contig=<ID=chrX,length=156040895>\n##contig=<ID=chrY,length=57227415>\n##contig=<ID=chrM,length=16569>\n";
    text += "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT";
    for (const char* who : {"child_sample", "mother_sample", "father_sample"})
        text += '\t' + family[QLatin1String(who)].toString().toUtf8();
    return text + '\n';
}

std::string word(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

DemoRecord recordOf(const QJsonObject& row)
{
    const auto place = splitBy(word(row, "at"), ':');
    DemoRecord record;
    record.contig = place[0];
    record.position = std::atoll(place[1].c_str());
    record.reference = place[2];
    record.alternates = place[3];
    record.filter = row.contains(QLatin1String("filter")) ? word(row, "filter") : "PASS";
    record.symbol = word(row, "gene");
    if (const PanelGene* gene = loadPanel(QStringLiteral("iei"))->bySymbol(record.symbol)) {
        record.hgncId = gene->hgncId;
        record.transcript = gene->maneRefSeq;
    }
    record.consequence = word(row, "consequence");
    record.exon = word(row, "exon");
    record.hgvsC = word(row, "c");
    record.hgvsP = word(row, "p");
    record.frequency = word(row, "af");
    record.revel = word(row, "revel");
    record.spliceAi = word(row, "spliceai");
    record.clinvar = word(row, "clnsig");
    record.clinvarReview = word(row, "stars");
    for (const QJsonValue& genotype : row[QLatin1String("gt")].toArray())
        record.genotypes.push_back(genotype.toString().toStdString());
    return record;
}

QByteArray vcfOf(const QJsonObject& family, const QJsonArray& decoys)
{
    DemoDice dice(std::uint64_t(family[QLatin1String("seed")].toInt()));
    auto records = syntheticBackground(dice, word(family, "sex") == "male");
    for (const QJsonArray& rows : {family[QLatin1String("causal")].toArray(), decoys})
        for (const QJsonValue& row : rows)
            records.push_back(recordOf(row.toObject()));
    std::stable_sort(records.begin(), records.end(), [](const DemoRecord& a, const DemoRecord& b) {
        return std::tuple(contigRank(a.contig), a.position) < std::tuple(contigRank(b.contig), b.position);
    });
    QByteArray text = header(family);
    for (const DemoRecord& record : records)
        text += lineOf(record, dice);
    return text;
}

QByteArray pedOf(const QJsonObject& family)
{
    const std::string name = word(family, "name"), child = word(family, "child_sample"), mother = word(family, "mother_sample"), father = word(family, "father_sample");
    const std::string sex = word(family, "sex") == "male" ? "1" : "2";
    return QByteArray::fromStdString("# invented people\n" + name + '\t' + child + '\t' + father + '\t' + mother + '\t' + sex + "\t2\n" + name + '\t' + mother + "\t0\t0\t2\t" + word(family, "mother_affection") + '\n' + name + '\t' + father + "\t0\t0\t1\t" + word(family, "father_affection") + '\n');
}

QString written(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(Error::Code::OutputUnwritable, path, file.errorString());
    return path;
}

Referral referralOf(const QJsonObject& family)
{
    const auto text = [&](const char* key) { return family[QLatin1String(key)].toString(); };
    const auto department = [&](const char* key) { return Department{text(key), {}, {}, text("region")}; };
    Referral referral{department("requesting"), department("performing"), department("interpreting"), department("reporting"), text("requester"), text("interpreter"), {}, text("question"), {}, text("source")};
    for (const QJsonValue& one : family[QLatin1String("indications")].toArray())
        if (const auto indication = enumFromString<Indication>(one.toString().toStdString()))
            referral.indications.push_back(*indication);
    for (const QJsonValue& one : family[QLatin1String("earlier_tests")].toArray())
        referral.earlierTests << one.toString();
    return referral;
}

Patient patientOf(const QJsonObject& family)
{
    const QJsonObject object = family[QLatin1String("patient")].toObject();
    Patient patient;
    patient.name = object[QLatin1String("name")].toString();
    if (const auto number = parseCpr(object[QLatin1String("cpr")].toString())) {
        patient.cpr = number->digits;
        patient.birthDate = number->birthDate;
        patient.sex = number->sex;
    }
    return patient;
}

std::vector<PhenotypeTerm> phenotypeOf(const QJsonObject& family)
{
    std::vector<PhenotypeTerm> terms;
    for (const QJsonValue& id : family[QLatin1String("hpo")].toArray())
        terms.push_back({id.toString(), true, {}, {}});
    for (const QJsonValue& id : family[QLatin1String("excluded")].toArray())
        terms.push_back({id.toString(), false, {}, {}});
    return terms;
}

CaseTimes timesOf(const QJsonObject& family, const QDateTime& today)
{
    const QDateTime requisition = today.addDays(-family[QLatin1String("days_since_requisition")].toInt());
    CaseTimes times;
    times.t0Requisition = requisition;
    times.t1SampleTaken = requisition;
    times.t2ReceivedAtSequencing = requisition.addDays(1);
    times.t3DataReleased = today.addDays(-1);
    return times;
}

Case caseOf(const QJsonObject& family, const QDateTime& today)
{
    Case theCase;
    theCase.demo = true;
    theCase.patient = patientOf(family);
    theCase.referral = referralOf(family);
    theCase.priority = enumFromString<CasePriority>(word(family, "priority")).value_or(CasePriority::Routine);
    theCase.times = timesOf(family, today);
    theCase.consent = {theCase.times.t0Requisition.date(), family[QLatin1String("consent_version")].toString(), enumFromString<SecondaryFindingsChoice>(word(family, "secondary_findings")).value_or(SecondaryFindingsChoice::Unknown), enumFromString<Answer>(word(family, "recontact")).value_or(Answer::Unknown)};
    theCase.transplanted = Answer::No;
    theCase.phenotype = phenotypeOf(family);
    return theCase;
}

std::vector<DemoDecision> decisionsOf(const QJsonObject& family)
{
    std::vector<DemoDecision> decisions;
    for (const QJsonValue& value : family[QLatin1String("causal")].toArray()) {
        const QJsonObject row = value.toObject();
        const DemoRecord record = recordOf(row);
        decisions.push_back({{record.contig, record.position, record.reference, record.alternates}, row[QLatin1String("criteria")].toString(), AcmgClass::Uncertain, row[QLatin1String("reason")].toString()});
        decisions.back().chosenClass = enumFromString<AcmgClass>(word(row, "class")).value_or(AcmgClass::Uncertain);
    }
    return decisions;
}

} // namespace

std::vector<DemoCase> writeDemoFamilies(const QString& folder, const QDateTime& today)
{
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        throw Error(Error::Code::OutputUnwritable, folder, QStringLiteral("the folder cannot be made"));
    const QJsonObject all = QJsonDocument::fromJson(resourceBytes(QStringLiteral(":/demo/families.json"))).object();
    std::vector<DemoCase> cases;
    for (const QJsonValue& value : all[QLatin1String("families")].toArray()) {
        const QJsonObject family = value.toObject();
        const QString name = family[QLatin1String("name")].toString();
        const QString vcf = written(place.filePath(name + QStringLiteral(".vcf")), vcfOf(family, all[QLatin1String("decoys")].toArray()));
        const QString ped = written(place.filePath(name + QStringLiteral(".ped")), pedOf(family));
        cases.push_back({name, vcf, ped, caseOf(family, today), decisionsOf(family), enumFromString<CaseConclusion>(word(family, "conclusion")).value_or(CaseConclusion::Open)});
    }
    return cases;
}

} // namespace gentolk
