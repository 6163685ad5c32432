// Case mappings of single characters: runs that move by one distance, and the few that become several characters.
#include "text/tables.h"

#include <stddef.h>

namespace rio::text {

namespace {
struct run {
  uint32_t first;
  uint32_t last : 24;
  uint32_t stride : 8;
  int32_t delta;
};

struct full {
  uint32_t character;
  uint32_t targets[longest_mapping];
};

constexpr run lower_runs[] = {
#define LOWER_RUN(first, last, stride, delta) {first, last, stride, delta},
#include "text/unicode_cases.def"
#undef LOWER_RUN
};
constexpr full lower_fulls[] = {
#define LOWER_FULL(character, a, b, c) {character, {a, b, c}},
#include "text/unicode_cases.def"
#undef LOWER_FULL
};
constexpr run upper_runs[] = {
#define UPPER_RUN(first, last, stride, delta) {first, last, stride, delta},
#include "text/unicode_cases.def"
#undef UPPER_RUN
};
constexpr full upper_fulls[] = {
#define UPPER_FULL(character, a, b, c) {character, {a, b, c}},
#include "text/unicode_cases.def"
#undef UPPER_FULL
};
constexpr run title_runs[] = {
#define TITLE_RUN(first, last, stride, delta) {first, last, stride, delta},
#include "text/unicode_cases.def"
#undef TITLE_RUN
};
constexpr full title_fulls[] = {
#define TITLE_FULL(character, a, b, c) {character, {a, b, c}},
#include "text/unicode_cases.def"
#undef TITLE_FULL
};
constexpr run fold_runs[] = {
#define FOLD_RUN(first, last, stride, delta) {first, last, stride, delta},
#include "text/unicode_cases.def"
#undef FOLD_RUN
};
constexpr full fold_fulls[] = {
#define FOLD_FULL(character, a, b, c) {character, {a, b, c}},
#include "text/unicode_cases.def"
#undef FOLD_FULL
};

/// How many characters the mapping gives, or 0 where the table does not list the character.
template <size_t run_count, size_t full_count>
unsigned look_up(const run (&runs)[run_count], const full (&fulls)[full_count], uint32_t character,
                 uint32_t out[longest_mapping]) {
  size_t low = 0;
  size_t high = full_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    (fulls[middle].character < character ? low : high) = fulls[middle].character < character ? middle + 1 : middle;
  }
  if (low < full_count && fulls[low].character == character) {
    unsigned count = 0;
    for (; count < longest_mapping && fulls[low].targets[count] != 0; ++count)
      out[count] = fulls[low].targets[count];
    return count;
  }
  low = 0;
  high = run_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (runs[middle].last < character)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == run_count || runs[low].first > character || (character - runs[low].first) % runs[low].stride != 0)
    return 0;
  out[0] = character + uint32_t(runs[low].delta);
  return 1;
}

unsigned itself(uint32_t character, uint32_t out[longest_mapping]) {
  out[0] = character;
  return 1;
}
} // namespace

unsigned to_lower(uint32_t character, uint32_t out[longest_mapping]) {
  unsigned count = look_up(lower_runs, lower_fulls, character, out);
  return count != 0 ? count : itself(character, out);
}

unsigned to_upper(uint32_t character, uint32_t out[longest_mapping]) {
  unsigned count = look_up(upper_runs, upper_fulls, character, out);
  return count != 0 ? count : itself(character, out);
}

unsigned to_title(uint32_t character, uint32_t out[longest_mapping]) {
  unsigned count = look_up(title_runs, title_fulls, character, out);
  return count != 0 ? count : to_upper(character, out);
}

unsigned to_folded(uint32_t character, uint32_t out[longest_mapping]) {
  unsigned count = look_up(fold_runs, fold_fulls, character, out);
  return count != 0 ? count : to_lower(character, out);
}

} // namespace rio::text
