#include "core/io/block_crew.h"
#include <QThread>
#include <algorithm>
#include <array>
#include <exception>
#include <htslib/hfile.h>
#include <htslib/thread_pool.h>
#include <new>

namespace gentolk {

namespace {

constexpr std::size_t blocksOfAStretch = 4, mostOfABlock = 65536; // half a megabyte of text stays in a processor's cache
constexpr int mostThreads = 4;                                    // that one reader can keep up with
constexpr std::size_t jobsAheadOfAThread = 4;
constexpr std::size_t headerBytes = 18, endBytes = 8;

std::uint32_t numberAt(const unsigned char* at, int bytes)
{
    std::uint32_t number = 0;
    for (int i = bytes - 1; i >= 0; --i)
        number = number << 8 | at[i];
    return number;
}

// The block's length on disk from its header (SAM specification, 4.1); 0: no such header.
std::size_t blockLength(const unsigned char* header)
{
    constexpr std::array<unsigned char, 4> gzipWithExtra{31, 139, 8, 4};
    const bool known = std::equal(gzipWithExtra.begin(), gzipWithExtra.end(), header) && numberAt(header + 10, 2) == 6 && header[12] == 'B' && header[13] == 'C'
                       && numberAt(header + 14, 2) == 2;
    const std::size_t length = numberAt(header + 16, 2) + 1;
    return known && length >= headerBytes + endBytes ? length : 0;
}

// As long as it lives HTSlib unpacks into the room that it is given, and not into its own: a genome's text is a gigabyte that need not be copied.
class OtherRoom
{
public:
    explicit OtherRoom(BGZF* file) : m_file(file), m_own(file ? file->uncompressed_block : nullptr) {}
    ~OtherRoom()
    {
        if (m_file)
            m_file->uncompressed_block = m_own; // which is freed with the file
    }
    OtherRoom(const OtherRoom&) = delete;
    OtherRoom& operator=(const OtherRoom&) = delete;
    void use(char* room) { m_file->uncompressed_block = room; } // of mostOfABlock bytes or more

private:
    BGZF* m_file;
    void* m_own;
};

} // namespace

struct BlockCrew::Job {
    TextBlock block;
    std::unique_ptr<char, decltype(&std::free)> packed{nullptr, &std::free};
    std::size_t packedSize = 0;
    std::array<std::size_t, blocksOfAStretch> promised{}; // bytes of text of each block that has any, as the block itself says
    std::size_t promises = 0;
    std::exception_ptr failure;

    bool takeBlock(hFILE* file);
    static std::size_t nextLength(BGZF* file);
    void unpack();
    BGZF* open();
};

void BlockCrew::PoolDelete::operator()(hts_tpool* pool) const { hts_tpool_destroy(pool); }

void BlockCrew::PoolDelete::operator()(hts_tpool_process* queue) const { hts_tpool_process_destroy(queue); }

// False at the end of the file, and where what follows is no block: then the stretch is damaged.
bool BlockCrew::Job::takeBlock(hFILE* file)
{
    auto* const at = reinterpret_cast<unsigned char*>(packed.get()) + packedSize;
    const ssize_t got = hread(file, at, headerBytes);
    if (got == 0)
        return false;
    const std::size_t length = got == ssize_t(headerBytes) ? blockLength(at) : 0;
    block.damaged = length == 0 || hread(file, at + headerBytes, length - headerBytes) != ssize_t(length - headerBytes);
    if (block.damaged)
        return false;
    packedSize += length;
    if (const std::size_t bytes = numberAt(at + length - 4, 4); bytes > 0) {
        promised[promises++] = bytes;
        block.capacity += std::min(bytes, mostOfABlock);
    }
    block.fileBytes += std::int64_t(length);
    return true;
}

// HTSlib frees the bytes that it reads from with their file.
BGZF* BlockCrew::Job::open()
{
    hFILE* memory = hopen("mem:", "r:", packed.release(), packedSize);
    if (!memory)
        throw std::bad_alloc();
    BGZF* file = bgzf_hopen(memory, "r");
    if (!file)
        hclose_abruptly(memory);
    return file;
}

// The length of the next block's text, which is unpacked then; 0: there is none, or it is damaged.
std::size_t BlockCrew::Job::nextLength(BGZF* file)
{
    file->block_offset = file->block_length = 0;
    return bgzf_read_block(file) < 0 ? 0 : std::size_t(file->block_length);
}

// HTSlib checks each block's sum; that each has as much text as it says, and that no more comes, is checked here.
void BlockCrew::Job::unpack()
{
    if (!block.room)
        block.room = std::make_unique_for_overwrite<char[]>((blocksOfAStretch + 1) * mostOfABlock);
    const BgzfHandle file(open());
    OtherRoom room(file.get());
    block.size = 0;
    std::size_t whole = 0;
    for (; file && whole < promises; ++whole) { // block by block: bgzf_read() would forget those before a damaged one
        room.use(block.room.get() + block.size);
        if (nextLength(file.get()) != promised[whole])
            break;
        block.size += promised[whole];
    }
    if (file)
        room.use(block.room.get() + block.size); // of the block behind the last one, which has no text unless the stretch is damaged
    block.damaged = block.damaged || !file || whole < promises || nextLength(file.get()) != 0;
    if (block.columns > 0)
        block.mark();
}

BlockCrew::BlockCrew(BGZF* file, bool helped) : m_file(file)
{
    const int threads = std::min(QThread::idealThreadCount(), mostThreads);
    if (!helped || threads < 2)
        return;
    m_pool.reset(hts_tpool_init(threads));
    m_mostAhead = std::size_t(threads) * jobsAheadOfAThread;
    m_queue.reset(m_pool ? hts_tpool_process_init(m_pool.get(), int(m_mostAhead), 0) : nullptr);
}

BlockCrew::~BlockCrew()
{
    while (m_ahead > 0)
        receive();
}

void* BlockCrew::work(void* job)
{
    auto* const ours = static_cast<Job*>(job);
    try {
        ours->unpack();
    } catch (...) {
        ours->failure = std::current_exception(); // next() throws it again
    }
    return job;
}

// None at the end of the file.
std::unique_ptr<BlockCrew::Job> BlockCrew::read()
{
    if (m_ended)
        return nullptr;
    std::unique_ptr<Job> job;
    if (m_spare.empty()) {
        job = std::make_unique<Job>();
    } else {
        job = std::move(m_spare.back());
        m_spare.pop_back();
    }
    job->packed.reset(static_cast<char*>(std::malloc(blocksOfAStretch * mostOfABlock)));
    if (!job->packed)
        throw std::bad_alloc();
    job->packedSize = job->block.capacity = job->promises = 0;
    job->block.damaged = false;
    job->block.fileBytes = m_fileBytes;
    job->block.columns = m_columns;
    job->block.marks.clear();
    for (std::size_t i = 0; i < blocksOfAStretch && !m_ended; ++i)
        m_ended = !job->takeBlock(m_file->fp);
    m_fileBytes = job->block.fileBytes;
    return job->packedSize > 0 || job->block.damaged ? std::move(job) : nullptr;
}

std::unique_ptr<BlockCrew::Job> BlockCrew::receive()
{
    hts_tpool_result* result = hts_tpool_next_result_wait(m_queue.get());
    --m_ahead;
    std::unique_ptr<Job> job(result ? static_cast<Job*>(hts_tpool_result_data(result)) : nullptr);
    if (result)
        hts_tpool_delete_result(result, 0);
    return job;
}

void BlockCrew::sendAhead()
{
    while (m_ahead < m_mostAhead) {
        std::unique_ptr<Job> job = read();
        if (!job)
            return;
        if (hts_tpool_dispatch(m_pool.get(), m_queue.get(), &BlockCrew::work, job.get()) != 0)
            throw std::bad_alloc();
        static_cast<void>(job.release()); // the queue has it until it is received
        ++m_ahead;
    }
}

std::unique_ptr<BlockCrew::Job> BlockCrew::make()
{
    if (m_queue) {
        sendAhead();
        return m_ahead > 0 ? receive() : nullptr;
    }
    std::unique_ptr<Job> job = read();
    if (job)
        work(job.get());
    return job;
}

TextBlock* BlockCrew::next()
{
    do {
        if (m_given)
            m_spare.push_back(std::move(m_given));
        m_given = make();
        if (!m_given)
            return nullptr;
        if (m_given->failure)
            std::rethrow_exception(m_given->failure);
    } while (m_given->block.size == 0 && !m_given->block.damaged); // an end block in the midst of the file
    return &m_given->block;
}

} // namespace gentolk
