#pragma once
// HTSlib's things held so that they are always given back. For core/io's own .cpp files only.
#include <cstdlib>
#include <htslib/bgzf.h>
#include <htslib/hts.h>
#include <htslib/kstring.h>
#include <htslib/vcf.h>
#include <memory>

namespace gentolk {

struct HtsDelete {
    void operator()(BGZF* file) const { bgzf_close(file); }
    void operator()(htsFile* file) const { hts_close(file); }
    void operator()(bcf_hdr_t* header) const { bcf_hdr_destroy(header); }
    void operator()(bcf1_t* record) const { bcf_destroy(record); }
};
using BgzfHandle = std::unique_ptr<BGZF, HtsDelete>;
using HtsFileHandle = std::unique_ptr<htsFile, HtsDelete>;
using HeaderHandle = std::unique_ptr<bcf_hdr_t, HtsDelete>;
using RecordHandle = std::unique_ptr<bcf1_t, HtsDelete>;

// HTSlib's growing text.
struct HtsText {
    kstring_t text = KS_INITIALIZE;
    HtsText() = default;
    HtsText(const HtsText&) = delete;
    HtsText& operator=(const HtsText&) = delete;
    ~HtsText() { std::free(text.s); }
};

// HTSlib says what it thinks on stderr; what matters of it is told by remarks and errors instead.
inline void quietHtslib()
{
    static const bool once = (hts_set_log_level(HTS_LOG_OFF), true);
    (void)once;
}

} // namespace gentolk
