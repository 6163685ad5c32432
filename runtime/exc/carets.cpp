// The marks below a source line, after StackSummary.format_frame_summary of CPython 3.13's traceback.py: ^ under the
// failing expression, ~ beside the operator or brackets that failed; none where the expression is the whole line and
// nothing in it stands out, or is the call that a plain assignment or return consists of.
#include "exc/anchors.h"
#include "exc/traceback.h"
#include "text/str.h"

#include <string.h>

namespace rio::exc {

namespace {
/// Columns a character takes on a terminal; the wide ones are those of East Asian scripts and pictures.
unsigned display_width(uint32_t character) {
  struct range {
    uint32_t first;
    uint32_t last;
  };
  constexpr range wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
                            {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
                            {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
                            {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
  for (const range &each : wide)
    if (character >= each.first && character <= each.last)
      return 2;
  return 1;
}

size_t width_of(const char *text, size_t size) {
  size_t width = 0;
  for (size_t i = 0; i < size; i += text::char_size(text[i]))
    width += display_width(text::decode(text + i));
  return width;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\f'; }

bool is_identifier(const char *text, size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (memchr("()[]{}.,:+-*/%@ \t\"'", text[i], 19) != nullptr)
      return false;
  return size > 0;
}

/// Is `prefix` one or more assignment targets, each with its `=`?
bool is_assignment_prefix(const char *prefix, size_t size) {
  if (size < 2 || prefix[size - 1] != '=' || strchr("=!<>+-*/%&|^@:", prefix[size - 2]) != nullptr)
    return false;
  int depth = 0;
  for (size_t i = 0; i < size; ++i) {
    depth += prefix[i] == '(' || prefix[i] == '[' || prefix[i] == '{';
    depth -= prefix[i] == ')' || prefix[i] == ']' || prefix[i] == '}';
    if (depth == 0 && (prefix[i] == ':' || prefix[i] == ';'))
      return false;
  }
  return depth == 0;
}

/// Is the line `target = call` or `return name(…)` with the segment as its call?
bool is_whole_call(const char *line, size_t size, size_t start, size_t end, const anchors &found) {
  if (found.kind != anchor_kind::call)
    return false;
  while (end < size && is_space(line[end]))
    ++end;
  if (end < size && line[end] != '#' && line[end] != ';')
    return false;
  size_t prefix = start;
  while (prefix > 0 && is_space(line[prefix - 1]))
    --prefix;
  if (prefix == 6 && prefix < start && memcmp(line, "return", 6) == 0)
    return is_identifier(line + start, found.left);
  return is_assignment_prefix(line, prefix);
}

bool only_spaces(const char *text, size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (!is_space(text[i]))
      return false;
  return true;
}
} // namespace

void print_carets(output &out, const rio_site &site, const char *line, size_t size, size_t indent) {
  if (site.end_line != site.line)
    return;
  size_t start = site.column > indent ? site.column - indent : 0;
  size_t end = site.end_column > indent ? site.end_column - indent : 0;
  if (end > size)
    end = size;
  if (start >= end)
    return;
  anchors found = find_anchors(line + start, end - start);
  if (is_whole_call(line, size, start, end, found))
    return;
  if (found.kind == anchor_kind::none && only_spaces(line, start) && only_spaces(line + end, size - end))
    return;
  out.repeat(' ', 4 + width_of(line, start));
  if (found.kind == anchor_kind::none) {
    out.repeat('^', width_of(line + start, end - start));
  } else {
    out.repeat('~', width_of(line + start, found.left));
    out.repeat('^', width_of(line + start + found.left, found.right - found.left));
    out.repeat('~', width_of(line + start + found.right, end - start - found.right));
  }
  out.write("\n", 1);
}

} // namespace rio::exc
