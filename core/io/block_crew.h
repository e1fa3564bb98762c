#pragma once
#include "core/io/hts_handles.h"
#include "core/io/line_marks.h"
#include <QString>
#include <cstdint>
#include <htslib/thread_pool.h>
#include <memory>
#include <vector>

namespace gentolk {

// A stretch of a bgzipped file's text, of several of its blocks.
struct TextBlock {
    std::unique_ptr<char[]> room;
    std::size_t capacity = 0, size = 0; // of the text that its blocks promise, and of what came
    std::int64_t fileBytes = 0;        // of the file as it lies on disk, from where the crew began up to the stretch's end
    bool damaged = false;              // the text ends where it could not be decompressed
    std::size_t columns = 0;           // of the file's lines, where their marks are wanted; 0: not
    LineMarks marks;

    std::string_view text() const { return {room.get(), size}; }
    void mark() { markLines(text(), columns, marks); }
};

// Decompresses a bgzipped file from where it stands, stretch after stretch, and marks the lines in the same go while they are in the processor's cache. With
// processors to spare HTSlib's pool works ahead; with one, each stretch is made when it is asked for: threads that share one processor only wait for each other.
class BlockCrew
{
public:
    // The file stands at a block's start and must outlive the crew; helped: worth threads.
    BlockCrew(BGZF* file, bool helped);
    ~BlockCrew();
    BlockCrew(const BlockCrew&) = delete;
    BlockCrew& operator=(const BlockCrew&) = delete;

    void markColumns(std::size_t columns) { m_columns = columns; } // of the stretches begun from now on
    // The next one, valid until the next call; none at the end of the file.
    TextBlock* next();
    std::int64_t fileBytes() const { return m_fileBytes; } // read so far, ahead of what next() gave

private:
    struct Job;
    struct PoolDelete {
        void operator()(hts_tpool* pool) const;
        void operator()(hts_tpool_process* queue) const;
    };
    static void* work(void* job);
    std::unique_ptr<Job> read();
    void sendAhead();
    std::unique_ptr<Job> receive();
    std::unique_ptr<Job> make();

    BGZF* m_file;
    std::size_t m_columns = 0;
    std::size_t m_ahead = 0, m_mostAhead = 0; // jobs sent and not received
    std::int64_t m_fileBytes = 0;          // read
    bool m_ended = false;
    std::unique_ptr<Job> m_given;          // whose block the caller has
    std::vector<std::unique_ptr<Job>> m_spare;
    std::unique_ptr<hts_tpool, PoolDelete> m_pool;
    std::unique_ptr<hts_tpool_process, PoolDelete> m_queue; // given back before its pool
};

} // namespace gentolk
