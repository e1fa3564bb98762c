#pragma once
#include "core/base/task_control.h"
#include "core/reference/store_manifest.h"

namespace gentolk {

// One store to be made from the official files of one release. Made with the headers read; the same file twice gives the same store.
class SourceBuild
{
public:
    virtual ~SourceBuild() = default;
    virtual const StoreManifest& manifest() const = 0;
    // Writes the store; nothing under that name unless it is whole. Returns its SHA-256.
    virtual QString write(const QString& path, TaskControl& task) = 0;
};

} // namespace gentolk
