#pragma once
#include "core/io/block_crew.h"
#include "core/io/hts_handles.h"
#include "core/io/plain_stretch.h"
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
    bool isWhole() const { return m_whole; }     // that line is known to have its columns and no NUL byte; false: not known
    bool atEnd();                                // whether no further line follows
    bool compressed() const;
    void readAhead();                            // the whole file will be read: decompress on threads of the reader's own, where there are processors for them
    void markColumns(std::size_t columns);       // of a VCF's lines: from now on plain ones are marked, for passOver()
    PassedOver passOver(const PlainStretch& stretch); // the lines up to the first that must be looked at, or that is not marked
    std::int64_t bytesRead() const;              // of the file as it lies on disk

private:
    bool fill();
    bool fillFromFile();
    bool fillFromCrew();
    void begin(std::string_view block, LineMarks* marks);
    bool standsAtMark() const;
    bool findLine();
    std::size_t placeInBlock() const { return m_block.size() - m_left.size(); }
    [[noreturn]] void fail() const;
    QString m_path;
    BgzfHandle m_file;
    std::unique_ptr<BlockCrew> m_crew; // once it reads ahead; given back before its file
    std::string_view m_block; // lines are read where they were decompressed
    std::string_view m_left;  // what of the block is not given yet
    LineMarks m_ownMarks;     // of a block that no crew made
    LineMarks* m_marks = nullptr; // of the block; none: not marked
    std::size_t m_nextMark = 0, m_nextRun = 0, m_columns = 0;
    std::string m_carried;    // a line that lies in several blocks
    std::string_view m_line;  // the last one given
    std::int64_t m_number = 0, m_plainBytes = 0, m_bytesBefore = 0, m_crewBytes = 0; // bytes of the file: before the crew began, and its own
    bool m_newline = true, m_exhausted = false, m_again = false, m_damaged = false, m_whole = false;
};

} // namespace gentolk
