// The source text of a frame and the marks below it, after StackSummary.format_frame_summary of CPython 3.13's
// traceback.py: ^ under the failing expression, ~ beside the operator or brackets that failed; none where the
// expression is all there is and nothing in it stands out, or is the call that a plain assignment or return consists
// of. Of an expression over many lines the first, the last and those around the mark are shown.
#include "exc/anchors.h"
#include "exc/source_lines.h"
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
  constexpr range wide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0x33FF},  {0x3400, 0x4DBF},
                            {0x4E00, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},  {0xF900, 0xFAFF},
                            {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},  {0x1F300, 0x1F64F},
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

bool only_blanks(const char *text, size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (!is_blank(text[i]))
      return false;
  return true;
}

bool is_identifier(const char *text, size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (strchr("()[]{}.,:+-*/%@ \t\"'=!<>&|^\\\n", text[i]) != nullptr)
      return false;
  return size > 0;
}

/// Is `prefix` one name and `=`?
bool is_assignment_prefix(const char *prefix, size_t size) {
  if (size < 2 || prefix[size - 1] != '=')
    return false;
  --size;
  while (size > 0 && is_blank(prefix[size - 1]))
    --size;
  return is_identifier(prefix, size);
}

/// A place in the lines shown, in columns.
struct place {
  size_t line;
  size_t column;
};

class frame_source {
public:
  frame_source(const rio_site &site) : lines(site.line_text, site.line_text_size) {
    size_t removed = lines.dedent();
    start = {0, site.column > removed ? site.column - removed : 0};
    end = {lines.size() - 1, site.end_column > removed ? site.end_column - removed : 0};
    if (start.column > lines[0].size)
      start.column = lines[0].size;
    if (end.column > lines[end.line].size)
      end.column = lines[end.line].size;
    find_marks();
  }

  void print(output &out);

private:
  const char *start_text() { return lines[0].text + start.column; }
  const char *end_text() { return lines[end.line].text + end.column; }
  void find_marks();
  bool is_whole_call();
  bool shows_carets();
  bool is_significant(size_t index) const;
  place place_of(const char *text);
  void put_line(size_t index);
  void put_carets(size_t index);
  void put_gap(size_t count);

  line_list lines;
  place start; // in bytes
  place end;
  anchors found = {anchor_kind::none, 0, 0};
  place left = {0, 0}; // the mark inside the expression, in display columns
  place right = {0, 0};
  text_buffer result;
};

/// Display column of an address inside the lines.
place frame_source::place_of(const char *text) {
  size_t index = 0;
  while (index + 1 < lines.size() && text > lines[index].text + lines[index].size)
    ++index;
  const line &owner = lines[index];
  return {index, text > owner.text ? width_of(owner.text, size_t(text - owner.text)) : 0};
}

void frame_source::find_marks() {
  if (end_text() <= start_text())
    return;
  // The lines are parts of one text, so the segment lies between the two ends, indentation included.
  found = find_anchors(start_text(), size_t(end_text() - start_text()));
  if (found.kind == anchor_kind::none)
    return;
  left = place_of(start_text() + found.left);
  right = place_of(start_text() + found.right);
}

/// Are the lines `name = call` or `return name(…)` with the segment as the call?
bool frame_source::is_whole_call() {
  if (found.kind != anchor_kind::call)
    return false;
  const line &last = lines[end.line];
  size_t after = end.column;
  size_t prefix = start.column;
  auto skip_blanks = [&] {
    while (after < last.size && is_blank(last.text[after]))
      ++after;
    while (prefix > 0 && is_blank(lines[0].text[prefix - 1]))
      --prefix;
  };
  skip_blanks();
  // Parentheses around the call change nothing.
  while (prefix > 0 && lines[0].text[prefix - 1] == '(' && after < last.size && last.text[after] == ')') {
    --prefix;
    ++after;
    skip_blanks();
  }
  if (after < last.size && last.text[after] != '#' && last.text[after] != ';')
    return false;
  if (prefix == 6 && prefix < start.column && memcmp(lines[0].text, "return", 6) == 0)
    return is_identifier(start_text(), found.left);
  return is_assignment_prefix(lines[0].text, prefix);
}

bool frame_source::shows_carets() {
  if (end_text() <= start_text() || is_whole_call())
    return false;
  return found.kind != anchor_kind::none || !only_blanks(lines[0].text, start.column) ||
         !only_blanks(end_text(), lines[end.line].size - end.column);
}

bool frame_source::is_significant(size_t index) const {
  auto beside = [index](size_t mark) { return index + 1 >= mark && index <= mark + 1; };
  return index == 0 || index == end.line ||
         (found.kind != anchor_kind::none && (beside(left.line) || beside(right.line)));
}

void frame_source::put_carets(size_t index) {
  const line &source = lines[index];
  size_t blanks = indentation(source);
  size_t first = index == 0 ? width_of(source.text, start.column) : 0;
  size_t stop = width_of(source.text, index == end.line ? end.column : source.size);
  bool marked = found.kind != anchor_kind::none;
  for (size_t column = 0; column < stop; ++column) {
    bool after_left = index > left.line || (index == left.line && column >= left.column);
    bool before_right = index < right.line || (index == right.line && column < right.column);
    if (column < blanks || column < first)
      result.put(' ');
    else
      result.put(marked && !(after_left && before_right) ? '~' : '^');
  }
  result.put('\n');
}

void frame_source::put_line(size_t index) {
  result.put(lines[index].text, lines[index].size);
  result.put('\n');
}

void frame_source::put_gap(size_t count) {
  char digits[20];
  size_t first = sizeof(digits);
  for (; count != 0; count /= 10)
    digits[--first] = char('0' + count % 10);
  result.put("...<", 4);
  result.put(digits + first, sizeof(digits) - first);
  result.put(" lines>...\n", 11);
}

void frame_source::print(output &out) {
  bool carets = shows_carets();
  auto put = [&](size_t index) {
    put_line(index);
    if (carets)
      put_carets(index);
  };
  size_t shown = 0;
  put(0);
  for (size_t index = 1; index < lines.size(); ++index) {
    if (!is_significant(index))
      continue;
    if (index - shown == 2)
      put(index - 1);
    if (index - shown > 2) {
      put_gap(index - shown - 1);
    }
    put(index);
    shown = index;
  }
  line_list rows(result.text(), result.size() - 1);
  rows.dedent();
  for (const line &row : rows) {
    out.write("    ");
    out.write(row.text, row.size);
    out.write("\n", 1);
  }
}

/// The first line alone, without marks.
void print_first_line(output &out, const rio_site &site) {
  line_list lines(site.line_text, site.line_text_size);
  size_t blanks = indentation(lines[0]);
  if (blanks == lines[0].size)
    return;
  out.write("    ");
  out.write(lines[0].text + blanks, lines[0].size - blanks);
  out.write("\n", 1);
}

bool is_all_blank(const char *text, size_t size) {
  for (size_t i = 0; i < size; ++i)
    if (!is_blank(text[i]) && text[i] != '\n')
      return false;
  return true;
}
} // namespace

void print_source(output &out, const rio_site &site) {
  if (is_all_blank(site.line_text, site.line_text_size))
    return;
  size_t given = 1;
  for (size_t i = 0; i < site.line_text_size; ++i)
    given += site.line_text[i] == '\n';
  if (site.end_line < site.line || given != site.end_line - site.line + 1) {
    print_first_line(out, site);
    return;
  }
  frame_source(site).print(out);
}

} // namespace rio::exc
