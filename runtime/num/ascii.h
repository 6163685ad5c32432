// The text of a number as ASCII: int() and float() take every Unicode decimal digit and every Unicode space beyond
// ASCII, float.fromhex() none of them.
#pragma once

#include "abi.h"

namespace rio::num {

enum class scripts : uint8_t { all, ascii };

/// A copy of a string in which decimal digits of all scripts became '0'..'9', spaces beyond ASCII became ' ' (both
/// only where all scripts are taken), and any other character beyond ASCII became '?'. Surrounding spaces lie outside
/// [start, end); *end is NUL.
class ascii_copy {
public:
  explicit ascii_copy(const rio_str *text, scripts taken = scripts::all);
  ~ascii_copy();
  ascii_copy(const ascii_copy &) = delete;
  ascii_copy &operator=(const ascii_copy &) = delete;

  char *start;
  char *end;

private:
  char near[128];
  char *buffer;
};

/// Is [text, end) this word (given in lower case), in any case?
inline bool is_word(const char *text, const char *end, const char *lower_word) {
  for (; text < end && *lower_word != 0; ++text, ++lower_word)
    if ((*text | 0x20) != *lower_word)
      return false;
  return text == end && *lower_word == 0;
}

/// Decimal digits of a small number.
inline int64_t count_digits(int64_t value) {
  uint64_t magnitude = value < 0 ? -uint64_t(value) : uint64_t(value);
  int64_t digits = 1;
  while ((magnitude /= 10) != 0)
    ++digits;
  return digits;
}

} // namespace rio::num
