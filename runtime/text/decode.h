// UTF-8 from outside: checked, with CPython's view of what is wrong where.
#pragma once

#include "text/str.h"

namespace rio::text {

struct utf8_check {
  uint64_t valid;     // length of the valid prefix
  uint64_t chars;     // characters in it
  uint64_t error_end; // end of the offending bytes; 0 where all is valid
  int reason;         // 0 invalid start byte, 1 invalid continuation byte, 2 unexpected end of data
};

/// Strict UTF-8 (no surrogates). An incomplete character at the very end has reason 2.
utf8_check check_utf8(const char *bytes, uint64_t size);
/// Strict decoding; null with status_decode set, offsets counted from `bytes`.
rio_str *decode_strict(const char *bytes, uint64_t size);
/// surrogateescape: each byte that is no UTF-8 becomes U+DC80 + (byte - 0x80).
rio_str *decode_escaping(const char *bytes, uint64_t size);

} // namespace rio::text
