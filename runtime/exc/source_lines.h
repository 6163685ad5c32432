// Lines of text, as the report of a frame is put together from them.
#pragma once

#include <stddef.h>

namespace rio::exc {

struct line {
  const char *text;
  size_t size;
};

inline bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\f' || c == '\r'; }

/// How many blanks a line starts with.
inline size_t indentation(const line &source) {
  size_t count = 0;
  while (count < source.size && is_blank(source.text[count]))
    ++count;
  return count;
}

/// The lines of a text, their trailing blanks dropped, in memory of their own.
class line_list {
public:
  line_list(const char *text, size_t size);
  ~line_list();
  line_list(const line_list &) = delete;
  line_list &operator=(const line_list &) = delete;

  line *begin() { return lines; }
  line *end() { return lines + count; }
  line &operator[](size_t index) { return lines[index]; }
  size_t size() const { return count; }
  /// Takes the indentation that all lines with text share off each; returns its size (textwrap.dedent).
  size_t dedent();

private:
  line *lines;
  size_t count;
};

/// Text that grows.
class text_buffer {
public:
  text_buffer() = default;
  ~text_buffer();
  text_buffer(const text_buffer &) = delete;
  text_buffer &operator=(const text_buffer &) = delete;

  void put(char c);
  void put(const char *text, size_t size);
  const char *text() const { return bytes; }
  size_t size() const { return count; }

private:
  char *bytes = nullptr;
  size_t count = 0;
  size_t capacity = 0;
};

} // namespace rio::exc
