#pragma once
#include "core/acmg/acmg_rules.h"
#include <QJsonObject>

namespace gentolk {

// Reads one JSON object of a rule file strictly: a key that is not there is an error, never a zero.
class RuleReader
{
public:
    RuleReader(QJsonObject object, QString subject) : m_object(std::move(object)), m_subject(std::move(subject)) {}

    bool has(const char* key) const;
    RuleReader in(const char* key) const;
    std::vector<RuleReader> list(const char* key) const;
    double number(const char* key) const;
    int whole(const char* key) const;
    std::optional<int> wholeIfGiven(const char* key, int factor = 1) const;
    bool flag(const char* key) const;
    QString text(const char* key) const;
    QString textIfGiven(const char* key) const;
    std::vector<std::string> texts(const char* key) const;
    EvidenceStrength strength(const char* key) const;
    std::optional<EvidenceStrength> strengthIfGiven(const char* key) const;
    AcmgCriterion criterion(const QString& code, const char* key) const;
    std::vector<AcmgRules::GeneNote> notes(const char* key, const char* textKey) const;
    AcmgRules::Steps steps(const char* key, int factor = 1) const; // strongest first
    AcmgRules::Limit limit() const;                                // of this object: above, at_least, below or at_most
    void require(bool fine, const char* key) const;                // throws FileMalformed

private:
    QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }
    QJsonObject m_object;
    QString m_subject;
};

} // namespace gentolk
