#pragma once
#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// A laboratory test whose result can propose a phenotype term (rule D-18).
struct LaboratoryTest {
    QString key, nameEn, nameDa;
    QStringList units;           // usual ones, the first the most
    std::string lowId, highId;   // of a result below and above the interval; empty: there is no such term
    bool maternal = false;       // before six months the result is the mother's
    bool ownImmunoglobulin = false; // says nothing of the patient's own while he is given immunoglobulin
};

// Throws FileMalformed.
std::vector<LaboratoryTest> readLaboratoryTests(const QByteArray& table);

// A number as a laboratory writes it: "2,1", "2.1", "< 0,07" (at most), "> 12" (at least).
struct LaboratoryNumber {
    enum class Bound { Exact, Below, Above };
    double value = 0;
    Bound bound = Bound::Exact;
};
std::optional<LaboratoryNumber> readLaboratoryNumber(const QString& typed); // nothing where it is no number, or below 0

struct LaboratoryResult {
    QString typed, unit;                // as the laboratory wrote them
    LaboratoryNumber number;
    std::optional<double> low, high;    // the laboratory's reference interval for the patient's age; either may be absent
    QDate taken;                        // invalid: not known
    QDate born;                         // invalid: not known
    bool onImmunoglobulin = false;
};

struct LaboratoryProposal {
    enum class Caution {
        Maternal,             // the child was under six months: the result is the mother's, so nothing is proposed
        AgeUnknown,           // whether the child was under six months cannot be told
        Replaced,             // the patient was given immunoglobulin: nothing is proposed
        WithinBoundUnknown,   // "< x" or "> x" with x on the other side of a limit: cannot be told
        NoInterval,           // neither limit was given
    };
    struct Term {
        std::string id;
        bool present;         // false: the result speaks against it
    };
    std::vector<Term> terms;
    std::vector<Caution> cautions;
};

// What the result says by the interval given; proposed, never taken. No interval is assumed: infants' differ (rule D-18).
LaboratoryProposal proposeFrom(const LaboratoryTest& test, const LaboratoryResult& result);

// "IgG 2,1 g/l (4,5–9,0), 2026-11-02": kept beside the term. name: of the test in the user's language.
QString noteOf(const QString& name, const LaboratoryResult& result);

} // namespace gentolk
