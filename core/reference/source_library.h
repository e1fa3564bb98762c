#pragma once
#include "core/reference/allele_store.h"
#include "core/reference/store_build.h"
#include <QStringList>

namespace gentolk {

// A source that is installed, or the remains of one.
struct InstalledSource {
    QString path;
    StoreManifest manifest;
    QString sha256;         // of the store
    qint64 bytes = 0;
    bool active = false;    // what new cases are looked up in; of a kind and assembly one
    QString problem;        // why it cannot be used; empty: it can
};

// The laboratory's sources of knowledge: <data>/gentolk/reference/sources/<assembly or any>/<kind>_<version>.gentolkref. Older versions stay until they
// are removed, so that old cases can be opened as they were judged (rule R-1) and a new version can be taken back.
class SourceLibrary
{
public:
    explicit SourceLibrary(QString folder = defaultFolder());
    static QString defaultFolder();
    const QString& folder() const { return m_folder; }

    // By assembly, kind and age, the newest first; unreadable ones too, with their problem.
    std::vector<InstalledSource> all() const;
    std::vector<InstalledSource> active(GenomeAssembly assembly) const;
    // Throws NotFound naming those there are. what: "clinvar", "clinvar 2026-11-01", a path, or a file's name.
    InstalledSource find(const QString& what, GenomeAssembly assembly = GenomeAssembly::Unknown) const;

    // Builds, verifies by opening, and makes it the active one. Throws what StoreBuild does; OutputExists where that version is installed;
    // NotAllowed while another program installs.
    InstalledSource add(const BuildRequest& request, TaskControl& task);
    void verify(const InstalledSource& source, TaskControl& task) const; // throws FileMalformed
    void remove(const InstalledSource& source);    // the version before, if any, is then the active one
    void makeActive(const InstalledSource& source);
    // Of builds that were killed; deleted by the next add().
    QStringList leftovers() const;

private:
    QString folderOf(GenomeAssembly assembly) const;
    QString chosen(const QString& key) const;
    void choose(const QString& key, const QString& file);
    QString m_folder;
};

} // namespace gentolk
