// See source_lines.h.
#include "exc/source_lines.h"

#include "entry_points.h"

#include <stdlib.h>
#include <string.h>

namespace rio::exc {

line_list::line_list(const char *text, size_t size) : count(1) {
  for (size_t i = 0; i < size; ++i)
    count += text[i] == '\n';
  lines = static_cast<line *>(malloc(count * sizeof(line)));
  if (lines == nullptr)
    rio_out_of_memory();
  const char *end = text + size;
  for (line &each : *this) {
    auto *feed = static_cast<const char *>(memchr(text, '\n', size_t(end - text)));
    const char *stop = feed == nullptr ? end : feed;
    each = {text, size_t(stop - text)};
    while (each.size > 0 && is_blank(each.text[each.size - 1]))
      --each.size;
    text = feed == nullptr ? end : feed + 1;
  }
}

line_list::~line_list() { free(lines); }

size_t line_list::dedent() {
  const line *model = nullptr;
  size_t shared = 0;
  for (const line &each : *this) {
    if (each.size == 0)
      continue;
    if (model == nullptr) {
      model = &each;
      shared = indentation(each);
    }
    size_t same = 0;
    while (same < shared && same < each.size && each.text[same] == model->text[same])
      ++same;
    shared = same;
  }
  for (line &each : *this)
    if (each.size != 0)
      each = {each.text + shared, each.size - shared};
  return shared;
}

text_buffer::~text_buffer() { free(bytes); }

void text_buffer::put(char c) {
  if (count == capacity) {
    capacity = capacity == 0 ? 256 : capacity * 2;
    bytes = static_cast<char *>(realloc(bytes, capacity));
    if (bytes == nullptr)
      rio_out_of_memory();
  }
  bytes[count++] = c;
}

void text_buffer::put(const char *text, size_t size) {
  for (size_t i = 0; i < size; ++i)
    put(text[i]);
}

} // namespace rio::exc
