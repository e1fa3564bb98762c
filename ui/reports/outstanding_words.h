#pragma once
#include "core/workflow/outstanding.h"

namespace gentolk
{

// What is outstanding in one sentence, and where it is mended.
QString sentenceOf(const Outstanding& item);
QString remedyWordOf(const Outstanding& item);  // the button's word: "Write…", "To the overview"; empty: nothing in this window mends it
QString pageThatMends(const Outstanding& item); // objectName of a page of the case; empty: none

} // namespace gentolk
