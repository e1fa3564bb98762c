#pragma once
#include "app/cli/console.h"
#include <QString>
#include <boost/program_options.hpp>
#include <functional>
#include <string>
#include <vector>

namespace gentolk::cli {

using Options = boost::program_options::options_description;
using Values = boost::program_options::variables_map;

// One sub-command: its own options, what stands without a name, an example for --help, and the work.
struct Verb {
    std::string name;
    std::string summary; // English source text, context "gentolk::cli"
    std::string example;
    std::function<void(Options&)> addOptions;
    std::string positional; // option that takes the unnamed arguments, or empty
    std::function<int(const Values&)> run;
};

Verb inspectVerb();
Verb qualityVerb();
Verb annotateVerb();
Verb rankVerb();
Verb shortlistVerb();
Verb explainVerb();
Verb segregateVerb();
Verb classifyVerb();
Verb cnvScoreVerb();
Verb decisionsVerb();
Verb caseVerb();
Verb reportVerb();
Verb demoVerb();
Verb referenceVerb();
Verb userVerb();
Verb auditVerb();
Verb backupVerb();
Verb restoreVerb();

std::vector<Verb> allVerbs();
const Verb* findVerb(const std::vector<Verb>& verbs, const std::string& name);

// Text of an option, or empty; every value of a repeatable one (values may also be joined by commas where `split`).
QString textOf(const Values& values, const char* name);
QStringList textsOf(const Values& values, const char* name);
bool has(const Values& values, const char* name);
QString required(const Values& values, const char* name); // UsageError naming the option

// The --database of verbs that need one to be there: a mistyped path, or a file cut to nothing, is not an empty worklist.
// Empty: the user's own. Throws FileMissing, FileEmpty.
QString databaseOf(const Values& values);

} // namespace gentolk::cli
