// Positions in strings that are not ASCII.
//
// UTF-8 has no random access, so the first index into a longer string leaves crumbs: the byte offset of every 64th
// character. An index then costs one look-up and at most 63 steps. The crumbs hang on the string (abi.def, str_crumbs):
// an array in the heap, or for a literal, which lies outside it, memory of its own.
#pragma once

#include "text/str.h"

namespace rio::text {

/// Byte offset of the character at `index` (the end for index == length), and the reverse.
uint64_t offset_of_index(rio_str *text, uint64_t index);
uint64_t index_of_offset(rio_str *text, uint64_t offset);

} // namespace rio::text
