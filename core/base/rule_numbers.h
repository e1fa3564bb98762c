#pragma once
#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <cstdint>

namespace gentolk {

// The numbers of a versioned rule file (rule R-1): {"name", "version", "limits": {key: {"value", "rule", "mark"}}}. Strict both ways: a key
// that is missing, and one that nobody takes, is an error naming it, so that a misspelt limit never leaves another one in force unseen.
class RuleNumbers
{
public:
    // Throws FileMalformed naming subject.
    RuleNumbers(const QByteArray& json, const QString& subject);
    // The laboratory's own "rules/NAME.json" in the program's data folder, else the file that ships with the program. Throws FileMissing,
    // FileMalformed.
    static RuleNumbers ofProgram(const QString& name);

    void take(const char* key, double& into);
    void take(const char* key, int& into); // whole numbers alone, as below
    void take(const char* key, std::int64_t& into);
    void finish() const; // throws FileMalformed where the file has keys that were not taken

    const QString& name() const { return m_name; }
    const QString& version() const { return m_version; }
    const QString& sha256() const { return m_sha256; }

private:
    double value(const char* key);
    double whole(const char* key);
    [[noreturn]] void malformed(const QString& what) const;
    QJsonObject m_limits;
    QSet<QString> m_left; // keys not yet taken
    QString m_subject, m_name, m_version, m_sha256;
};

} // namespace gentolk
