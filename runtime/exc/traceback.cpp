// Tracebacks. Each frame an error leaves adds its site, innermost first; the report lists them the other way round, as
// CPython 3.13's traceback module prints it: equal lines in a row are shown three times and then counted.
#include "exc/traceback.h"

#include "entry_points.h"
#include "io/stream.h"

#include <string.h>

namespace rio {

namespace exc {

namespace {
constexpr uint64_t shown_repeats = 3;

bool same_text(const char *a, uint64_t a_size, const char *b, uint64_t b_size) {
  return a_size == b_size && (a == b || memcmp(a, b, a_size) == 0);
}

bool same_line(const rio_site &a, const rio_site &b) {
  return &a == &b || (a.line == b.line && same_text(a.file, a.file_size, b.file, b.file_size) &&
                      same_text(a.function, a.function_size, b.function, b.function_size));
}

void print_repeats(output &out, uint64_t count) {
  if (count <= shown_repeats)
    return;
  out.write("  [Previous line repeated ");
  out.write_number(count - shown_repeats);
  out.write(count - shown_repeats > 1 ? " more times]\n" : " more time]\n");
}

// Element 0 of the traceback array counts the sites that follow it.
uint64_t site_count(const rio_array *traceback) { return traceback == nullptr ? 0 : traceback->as<uint64_t>()[0]; }

const rio_site &site_at(const rio_array *traceback, uint64_t index) {
  return *traceback->as<const rio_site *>()[index + 1];
}

void print_traceback(output &out, const rio_exception *exception) {
  const rio_array *traceback = exception->traceback;
  uint64_t count = site_count(traceback);
  if (count == 0)
    return;
  out.write("Traceback (most recent call last):\n");
  uint64_t repeats = 0;
  const rio_site *last = nullptr;
  for (uint64_t i = count; i-- > 0;) {
    const rio_site &site = site_at(traceback, i);
    if (last == nullptr || !same_line(*last, site)) {
      print_repeats(out, repeats);
      repeats = 0;
    }
    last = &site;
    if (++repeats <= shown_repeats)
      print_frame(out, site);
  }
  print_repeats(out, repeats);
}

class stream_output : public output {
public:
  stream_output()
      : output([](output &, const char *bytes, size_t size) { io::write(*io::standard(2), bytes, size); }) {}
};

class builder_output : public output {
public:
  explicit builder_output(REF builder)
      : output([](output &self, const char *bytes, size_t size) {
          for (size_t i = 0; i < size; ++i)
            static_cast<builder_output &>(self).append(bytes[i]);
        }),
        builder(builder) {}

private:
  // Bytes of UTF-8 are gathered to characters, which is what a builder takes.
  void append(char byte) {
    pending[count++] = byte;
    unsigned size = uint8_t(pending[0]) < 0x80   ? 1
                    : uint8_t(pending[0]) < 0xE0 ? 2
                    : uint8_t(pending[0]) < 0xF0 ? 3
                                                 : 4;
    if (count < size)
      return;
    count = 0;
    auto *b = reinterpret_cast<uint8_t *>(pending);
    uint32_t character = size == 1 ? b[0] : size == 2 ? b[0] & 0x1Fu : size == 3 ? b[0] & 0xFu : b[0] & 7u;
    for (unsigned i = 1; i < size; ++i)
      character = character << 6 | (b[i] & 0x3Fu);
    rio_builder_append_char(builder, character);
  }

  REF builder;
  char pending[4];
  unsigned count = 0;
};
} // namespace

void output::write(const char *text) { write(text, strlen(text)); }

void output::write_number(uint64_t value) {
  char digits[20];
  size_t start = sizeof(digits);
  do
    digits[--start] = char('0' + value % 10);
  while ((value /= 10) != 0);
  write(digits + start, sizeof(digits) - start);
}

void output::repeat(char c, size_t count) {
  for (; count > 0; --count)
    write(&c, 1);
}

void print_frame(output &out, const rio_site &site) {
  out.write("  File \"");
  out.write(site.file, site.file_size);
  out.write("\", line ");
  out.write_number(site.line);
  out.write(", in ");
  out.write(site.function, site.function_size);
  out.write("\n", 1);
  print_source(out, site);
}

} // namespace exc

namespace {
constexpr WORD first_capacity = 8;
rio_exception *as_exception(REF exception) { return static_cast<rio_exception *>(exception); }
} // namespace

VOID rio_traceback_add(REF exception, PTR site) {
  rio_array *traceback = as_exception(exception)->traceback;
  if (traceback == nullptr)
    traceback = static_cast<rio_array *>(rio_array_new(&rio_class_traceback, first_capacity));
  uint64_t count = exc::site_count(traceback);
  if (count + 1 == traceback->length)
    traceback = static_cast<rio_array *>(rio_array_resized(traceback, WORD(traceback->length * 2)));
  as_exception(exception)->traceback = traceback;
  traceback->as<PTR>()[count + 1] = site;
  traceback->as<uint64_t>()[0] = count + 1;
}

VOID rio_traceback_print(REF exception) {
  exc::stream_output out;
  exc::print_traceback(out, as_exception(exception));
  io::flush(*io::standard(2));
}

REF rio_traceback_text(REF exception) {
  REF builder = rio_builder_new();
  exc::builder_output out(builder);
  exc::print_traceback(out, as_exception(exception));
  return rio_builder_finish(builder);
}

VOID rio_traceback_clear(REF exception) { as_exception(exception)->traceback = nullptr; }

} // namespace rio
