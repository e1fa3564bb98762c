#pragma once
#include "core/io/hts_handles.h"
#include <QString>
#include <string>
#include <string_view>

namespace gentolk {

// The lines of a plain, gzipped or bgzipped text file, told by content. Throws FileUnreadable, FileTruncated (a bgzipped file without its end
// block, at once; a compressed file cut within a block, on reading) or FileMalformed (damaged compressed data).
class TextLines
{
public:
    explicit TextLines(const QString& path);
    bool next(std::string_view& line);          // without its end; valid until the next call of this or of atEnd(). False at the end
    void putBack();                              // the line last given will be given again
    std::int64_t number() const { return m_number; }        // of the line last given, 1-based
    bool endedByNewline() const { return m_newline; }       // whether that line had its end
    bool atEnd();                                // whether no further line follows
    bool compressed() const;
    void readAhead();                            // decompress on two threads of the reader's own, where there are processors for them; for reading the whole file
    std::int64_t bytesRead() const;              // of the file as it lies on disk

private:
    bool fill();
    bool findLine();
    [[noreturn]] void fail() const;
    QString m_path;
    BgzfHandle m_file;
    std::string_view m_left;  // what of HTSlib's own block is not given yet: lines are read where they were decompressed
    std::string m_carried;    // a line that lies in several blocks
    std::string_view m_line;  // the last one given
    std::int64_t m_number = 0, m_plainBytes = 0;
    bool m_newline = true, m_exhausted = false, m_again = false;
};

} // namespace gentolk
