#pragma once
#include "core/io/hts_handles.h"
#include <QByteArray>
#include <QTemporaryFile>
#include <memory>

namespace gentolk {

// Records as BCF. HTSlib writes to memory badly, so a private file stands between. The header is written last, since reading a record may add
// to it what the file had not declared. Throws OutputUnwritable, a full disk included.
class SliceWriter
{
public:
    SliceWriter();
    void add(bcf_hdr_t* header, bcf1_t* record);
    QByteArray finish(bcf_hdr_t* header);

private:
    class PrivateFile
    {
    public:
        PrivateFile();
        htsFile* file() const { return m_hts.get(); }
        QByteArray close(); // what was written
    private:
        QTemporaryFile m_file;
        HtsFileHandle m_hts;
    };
    PrivateFile m_body;
};

} // namespace gentolk
