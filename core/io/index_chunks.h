#pragma once
#include "core/io/hts_handles.h"
#include <QString>
#include <cstdint>
#include <htslib/tbx.h>
#include <memory>

namespace gentolk {

struct IteratorDelete {
    void operator()(hts_itr_t* iterator) const { hts_itr_destroy(iterator); }
};
using IteratorHandle = std::unique_ptr<hts_itr_t, IteratorDelete>;

// The chunks of a bgzipped file in which an index says that the records of one stretch lie. HTSlib says where; the file is read by its reader, so that
// each record is checked as in a whole pass.
class IndexChunks
{
public:
    explicit IndexChunks(QString path) : m_path(std::move(path)) {}
    void begin(IteratorHandle stretch);  // throws FileMalformed where the index cannot be asked
    bool inside(BGZF* file);             // stands before a record of the stretch, having gone to the next chunk where need be; false: none is left
    void leave();                        // the records that follow lie behind the stretch

private:
    QString m_path;
    IteratorHandle m_stretch;
    int m_next = 0;
    std::uint64_t m_end = 0;             // of the chunk stood in; 0: in none
};

} // namespace gentolk
