#pragma once
#include "core/genetics/segregation.h"
#include "core/inheritance/family_site.h"
#include <optional>
#include <string>
#include <vector>

namespace gentolk {

// Collects what speaks for and against one way of inheritance, and makes its label: certain if every requirement is known to hold and
// nothing is in doubt, possible if something is unknown or in doubt, none if a requirement is known not to hold (rules B-35, B-36).
class Weighing
{
public:
    Weighing(const FamilySite& site, std::string rule) : m_site(site), m_rule(std::move(rule)) {}

    void require(Truth truth, const std::string& whenUnknown);
    void doubt(const std::string& why);
    void doubt(const std::string& why, Qualifier qualifier);
    void remark(const std::string& what); // told in the reason, takes nothing from the certainty
    void note(Qualifier qualifier);
    void rule(std::string rule) { m_rule = std::move(rule); }
    bool excluded() const { return m_fits == Truth::No; }
    const FamilySite& site() const { return m_site; }
    std::optional<SegregationLabel> label(InheritanceLabel mode) const;

private:
    const FamilySite& m_site;
    std::string m_rule;
    Truth m_fits = Truth::Yes;
    Qualifiers m_qualifiers;
    std::string m_remarks;
};

// The calls' quality (rule B-10): a weak call of the child or of a parent takes certainty away.
void weighCalls(Weighing& weighing);
// How sure the call is where it is new in the child (rule B-12).
void weighDeNovo(Weighing& weighing);
// The levels of a mitochondrial allele side by side: child, mother, and who else has the same mitochondria (rules B-31, A-91).
void weighHeteroplasmy(Weighing& weighing);
// A parent who is not in the data.
void weighAbsentParent(Weighing& weighing, const std::optional<Relative>& parent, const std::string& word);

// What an unaffected person with the genotype of the disease means where no incomplete penetrance is known.
enum class UnaffectedCarrier { Excludes, Doubtful };
// has: whether this person has the genotype that the mode needs for disease (rules B-33, B-34, B-40, B-41).
void weighRelative(Weighing& weighing, const Relative& relative, Truth has, UnaffectedCarrier unaffected);


// Everybody beyond parents and full siblings, where something is known to speak against: an unaffected one with the genotype of the
// disease, an affected one of the blood without any of it. It takes certainty and never the label: a cousin may be ill of something else,
// and a healthy grandparent may be spared. Unknown status and missing genotypes change nothing (rules B-33, B-34, B-41).
// sick: whether the person has the genotype that the mode needs. asked: whose genotypes the mode looks at.
void weighOthers(Weighing& weighing, Truth (*sick)(const AlleleCall&), bool (*asked)(const Relative&) = nullptr);

} // namespace gentolk
