// Terms proposed from a referral (issue 6): with the words they came from, denials understood in both languages.
#include "core/phenotype/referral_text.h"
#include <QFile>
#include <QTest>
#include <map>

using namespace gentolk;

namespace {
QByteArray carriedTable(const char* file)
{
    QFile device(QStringLiteral(SOURCE_ROOT "/resources/ontology/") + QLatin1String(file));
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

const Ontology& carriedOntology()
{
    static const Ontology only(carriedTable("terms.tsv"), carriedTable("disease_counts.tsv"), carriedTable("danish.tsv"));
    return only;
}

const ReferralText& reader()
{
    static const ReferralText only(carriedOntology(), carriedTable("clinical_words.tsv"));
    return only;
}

// "Pneumonia+ Eczematoid dermatitis- …": labels in the text's order, with a sign; ~ of a relative.
QString told(const QString& text)
{
    QStringList all;
    for (const ProposedTerm& term : reader().propose(text))
        all << carriedOntology().label(term.id) + (term.present ? u'+' : u'-') + (term.ofRelative ? QStringLiteral("~") : QString());
    return all.join(QStringLiteral(", "));
}
} // namespace

class TestReferralText : public QObject
{
    Q_OBJECT
private slots:
    void proposesWhatTheTextSays_data();
    void proposesWhatTheTextSays();
    void theWordsAreTheTextsOwn();
    void everyClinicalWordIsATermOfTheRelease();
    void aLongTextIsReadInOneGo();
    void anyBytesAreRead();
};

void TestReferralText::proposesWhatTheTextSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected); };
    row("Barnet har haft lungebetændelse.", "Pneumonia+");
    row("Gentagne infektioner og kronisk diarré", "Recurrent infections+, Chronic diarrhea+");
    row("hyppige luftvejsinfektioner", "Recurrent respiratory infections+");
    row("Recurrent infections, chronic diarrhea and failure to thrive", "Recurrent infections+, Chronic diarrhea+, Failure to thrive+");
    row("Ingen feber.", "Fever-");
    row("ingen feber, eksem eller diarré", "Fever-, Eczematoid dermatitis-, Diarrhea-");
    row("Ingen feber, men eksem", "Fever-, Eczematoid dermatitis+");
    row("Har aldrig haft meningitis. Har sepsis.", "Meningitis-, Sepsis+");
    row("Uden splenomegali; med hepatomegali", "Splenomegaly-, Hepatomegaly+");
    row("Feber, ikke eksem", "Fever+, Eczematoid dermatitis-");
    row("Splenomegali ikke påvist", "Splenomegaly-");
    row("Lymfom udelukket. Lymfadenopati.", "Lymphoma-, Lymphadenopathy+");
    row("Ikke kun eksem, også astma", "Eczematoid dermatitis+, Asthma+");
    row("No fever. Denies diarrhea.", "Fever-, Diarrhea-");
    row("The patient has asthma without eczema", "Asthma+, Eczematoid dermatitis-");
    row("Never had sepsis but has arthritis", "Sepsis-, Arthritis+");
    row("Patienten har ikke feber, men har eksem", "Fever-, Eczematoid dermatitis+");
    row("Splenomegaly not seen", "Splenomegaly-");
    row("Moderen har astma. Barnet har eksem.", "Asthma+~, Eczematoid dermatitis+");
    row("nedsat IgG", "Decreased circulating IgG concentration+");
    row("IgG er lav", "");                                // not a name in that order: proposed to nobody rather than wrongly
    row("CID mistænkes", "Combined immunodeficiency+");
    row("en cid på armen", "");                            // small letters: not the abbreviation
    row("Lavt TREC-tal ved screening", "Abnormally low T cell receptor excision circle level+");
    row("temperatur 38.5, feber", "Fever+");               // the point of a number ends no sentence
    row("Ingen kendt allergi\nFeber i tre dage", "Fever+"); // a new line does
    row("FORSTØRRET MILT", "Splenomegaly+");
    row("", "");
    row("Afdelingen ønsker svar hurtigst muligt.", "");
}

void TestReferralText::proposesWhatTheTextSays()
{
    QFETCH(QString, text);
    QTEST(told(text), "expected");
}

void TestReferralText::theWordsAreTheTextsOwn()
{
    const QString text = QStringLiteral("Født til termin. Har haft Gentagne  infektioner og ÆGTE lungebetændelser.");
    for (const ProposedTerm& term : reader().propose(text))
        QCOMPARE(text.mid(term.begin, term.words.size()), term.words);
    QCOMPARE(reader().propose(text).front().words, QStringLiteral("Gentagne  infektioner"));
}

void TestReferralText::everyClinicalWordIsATermOfTheRelease() // rule D-1: by identifier, current, and the label beside it is its own or a synonym
{
    int rows = 0;
    for (const QByteArray& line : carriedTable("clinical_words.tsv").split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() != 3 || cells[0] == "id")
            continue;
        ++rows;
        const OntologyTerm* term = carriedOntology().find(cells[0].toStdString());
        QVERIFY2(term && !term->obsolete && carriedOntology().isPhenotype(term->id), cells[0].constData());
        QStringList names{QString::fromStdString(term->label)};
        for (const std::string& one : term->synonyms)
            names << QString::fromStdString(one);
        QVERIFY2(names.contains(QString::fromUtf8(cells[2]), Qt::CaseInsensitive), line.constData());
        QVERIFY2(!reader().propose(QString::fromUtf8(cells[1])).empty(), line.constData());
    }
    QVERIFY(rows > 120);
}

void TestReferralText::aLongTextIsReadInOneGo()
{
    QString text;
    for (int i = 0; i < 5000; ++i)
        text += QStringLiteral("Barnet har haft feber og ingen lungebetændelse i uge %1. ").arg(i);
    QCOMPARE(told(text), QStringLiteral("Fever+, Pneumonia-"));
}

void TestReferralText::anyBytesAreRead()
{
    QVERIFY(reader().propose(QString(100'000, QChar(0xD800))).empty()); // half a pair, and nothing else
    QCOMPARE(told(QStringLiteral("feb\u0308er \u202Efeber")), QStringLiteral("Fever+"));
}

QTEST_APPLESS_MAIN(TestReferralText)
#include "tst_referral_text.moc"
