#include "core/storage/case_lists.h"
#include "core/storage/rows.h"
#include "core/storage/statement.h"
#include "core/storage/stored_words.h"

namespace gentolk {

namespace {
template<typename Thing, typename Make> std::vector<Row> rowsOf(const Thing& things, Make make)
{
    std::vector<Row> rows;
    for (const auto& thing : things)
        rows.push_back(make(thing));
    return rows;
}

Row specimenRow(const Specimen& one)
{
    return {{"sample", one.sample},   {"person", one.person},        {"tissue", word(one.tissue)},        {"pipeline", word(one.pipeline)},
            {"site", word(one.site)}, {"taken", stored(one.taken)}, {"received", stored(one.received)}};
}

Row memberRow(const Individual& one)
{
    return {{"family_name", stored(one.familyId)}, {"individual", stored(one.id)}, {"father", stored(one.fatherId)},
            {"mother", stored(one.motherId)},      {"sex", word(one.sex)},         {"affection", word(one.affection)},
            {"deceased", word(one.deceased)},      {"carrier", word(one.carrier)}, {"pregnancy", word(one.pregnancy)},
            {"twin_group", stored(one.twinGroup)}, {"twin_kind", word(one.twinKind)}};
}

Row coupleRow(const Couple& one)
{
    return {{"first", stored(one.first)}, {"second", stored(one.second)}, {"consanguineous", word(one.consanguineous)}};
}

Row termRow(const PhenotypeTerm& one)
{
    return {{"hpo_id", one.hpoId}, {"present", one.present ? 1 : 0}, {"onset", one.onset}, {"note", one.note}};
}

Row sourceRow(const SourceFile& one)
{
    return {{"path", one.path},   {"role", one.role},       {"sha256", one.sha256},
            {"bytes", one.bytes}, {"records", one.records}, {"alleles_outside", one.allelesOutside}};
}

void writeDepartment(const Database& database, qint64 caseId, const char* role, const Department& one)
{
    if (one == Department())
        return;
    insertRow(database, "case_department",
              {{"case_id", caseId}, {"role", QString::fromLatin1(role)},
               {"name", one.name},  {"shak", one.shak},
               {"sor", one.sor},    {"region", one.region}});
}

void writeDepartments(const Database& database, qint64 caseId, const Referral& referral)
{
    deleteRows(database, "case_department", {{"case_id", caseId}});
    writeDepartment(database, caseId, "requesting", referral.requesting);
    writeDepartment(database, caseId, "performing", referral.performing);
    writeDepartment(database, caseId, "interpreting", referral.interpreting);
    writeDepartment(database, caseId, "reporting", referral.reporting);
}

// Hands every row of the case's list, in order, to take.
template<typename Take> void forEach(const Database& database, const QString& sql, qint64 caseId, Take take)
{
    Statement rows(database, sql + QStringLiteral(" WHERE case_id = :id ORDER BY position"));
    rows.bind(QStringLiteral(":id"), caseId);
    while (rows.next())
        take(rows);
}

Department readDepartment(const Database& database, qint64 caseId, const char* role)
{
    Statement find(database, QStringLiteral("SELECT name, shak, sor, region FROM case_department WHERE case_id = :id AND role = :role"));
    find.bind(QStringLiteral(":id"), caseId).bind(QStringLiteral(":role"), QString::fromLatin1(role));
    return find.next() ? Department{find.text("name"), find.text("shak"), find.text("sor"), find.text("region")} : Department();
}

void readReferralLists(const Database& database, qint64 id, Referral& referral)
{
    referral.requesting = readDepartment(database, id, "requesting");
    referral.performing = readDepartment(database, id, "performing");
    referral.interpreting = readDepartment(database, id, "interpreting");
    referral.reporting = readDepartment(database, id, "reporting");
    forEach(database, QStringLiteral("SELECT indication FROM case_indication"), id,
            [&](const Statement& row) { referral.indications.push_back(valueOf<Indication>(row.text("indication"))); });
    forEach(database, QStringLiteral("SELECT description FROM earlier_test"), id,
            [&](const Statement& row) { referral.earlierTests << row.text("description"); });
}

Specimen readSpecimen(const Statement& row)
{
    return {row.text("sample"),
            row.text("person"),
            valueOf<Tissue>(row.text("tissue")),
            valueOf<Pipeline>(row.text("pipeline")),
            valueOf<SequencingSite>(row.text("site")),
            row.day("taken"),
            row.day("received")};
}

Individual readMember(const Statement& row)
{
    const QString sex = row.text("sex");
    const QString affection = row.text("affection");
    Individual one{row.text("family_name").toStdString(), row.text("individual").toStdString(), row.text("father").toStdString(),
                   row.text("mother").toStdString(),      known(sexFrom(sex), sex),             known(affectionFrom(affection), affection)};
    const QString carrier = row.text("carrier"), pregnancy = row.text("pregnancy"), twins = row.text("twin_kind");
    one.deceased = valueOf<Answer>(row.text("deceased"));
    one.carrier = known(carrierFrom(carrier.toStdString()), carrier);
    one.pregnancy = known(pregnancyFrom(pregnancy.toStdString()), pregnancy);
    one.twinGroup = row.text("twin_group").toStdString();
    one.twinKind = known(twinKindFrom(twins.toStdString()), twins);
    return one;
}

Couple readCouple(const Statement& row)
{
    return {row.text("first").toStdString(), row.text("second").toStdString(), valueOf<Answer>(row.text("consanguineous"))};
}

void readFamilyLists(const Database& database, qint64 id, Family& family)
{
    forEach(database, QStringLiteral("SELECT * FROM family_member"), id,
            [&](const Statement& row) { family.pedigree.individuals.push_back(readMember(row)); });
    forEach(database, QStringLiteral("SELECT * FROM family_couple"), id,
            [&](const Statement& row) { family.pedigree.couples.push_back(readCouple(row)); });
    forEach(database, QStringLiteral("SELECT sample FROM family_sibling"), id,
            [&](const Statement& row) { family.siblings.push_back(row.text("sample").toStdString()); });
}

PhenotypeTerm readTerm(const Statement& row)
{
    return {row.text("hpo_id"), row.flag("present"), row.text("onset"), row.text("note")};
}

SourceFile readSource(const Statement& row)
{
    return {row.text("path"), row.text("role"), row.text("sha256"), row.number("bytes"), row.number("records"), row.number("alleles_outside")};
}
} // namespace

void writeCaseLists(const Database& database, const Case& theCase)
{
    const qint64 id = theCase.id;
    writeDepartments(database, id, theCase.referral);
    replaceList(database, "case_indication", id,
                rowsOf(theCase.referral.indications, [](Indication one) { return Row{{"indication", word(one)}}; }));
    replaceList(database, "earlier_test", id,
                rowsOf(theCase.referral.earlierTests, [](const QString& one) { return Row{{"description", one}}; }));
    replaceList(database, "specimen", id, rowsOf(theCase.specimens, specimenRow));
    replaceList(database, "phenotype_term", id, rowsOf(theCase.phenotype, termRow));
    replaceList(database, "family_member", id, rowsOf(theCase.family.pedigree.individuals, memberRow));
    replaceList(database, "family_couple", id, rowsOf(theCase.family.pedigree.couples, coupleRow));
    replaceList(database, "family_sibling", id,
                rowsOf(theCase.family.siblings, [](const std::string& one) { return Row{{"sample", stored(one)}}; }));
    replaceList(database, "source_file", id, rowsOf(theCase.sources, sourceRow));
}

void readCaseLists(const Database& database, Case& theCase)
{
    const qint64 id = theCase.id;
    readReferralLists(database, id, theCase.referral);
    readFamilyLists(database, id, theCase.family);
    forEach(database, QStringLiteral("SELECT * FROM specimen"), id,
            [&](const Statement& row) { theCase.specimens.push_back(readSpecimen(row)); });
    forEach(database, QStringLiteral("SELECT * FROM phenotype_term"), id,
            [&](const Statement& row) { theCase.phenotype.push_back(readTerm(row)); });
    forEach(database, QStringLiteral("SELECT * FROM source_file"), id,
            [&](const Statement& row) { theCase.sources.push_back(readSource(row)); });
}

} // namespace gentolk
