// Tracebacks. Each frame an error leaves adds its site, innermost first. The report is put together in
// stdlib/builtins/report.py, of the texts of single sites.
#include "exc/traceback.h"

#include "entry_points.h"

#include <string.h>

namespace rio {

namespace exc {

namespace {
bool same_text(const char *a, uint64_t a_size, const char *b, uint64_t b_size) {
  return a_size == b_size && (a == b || memcmp(a, b, a_size) == 0);
}

bool same_line(const rio_site &a, const rio_site &b) {
  return &a == &b || (a.line == b.line && same_text(a.file, a.file_size, b.file, b.file_size) &&
                      same_text(a.function, a.function_size, b.function, b.function_size));
}

// Element 0 of the traceback array counts the sites that follow it.
uint64_t site_count(const rio_array *traceback) { return traceback == nullptr ? 0 : traceback->as<uint64_t>()[0]; }

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
const rio_site &as_site(WORD site) { return *reinterpret_cast<const rio_site *>(site); }

REF text_of(const char *bytes, uint64_t size) {
  REF builder = rio_builder_new();
  exc::builder_output out(builder);
  out.write(bytes, size);
  return rio_builder_finish(builder);
}
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

REF rio_site_text(WORD site) {
  REF builder = rio_builder_new();
  exc::builder_output out(builder);
  exc::print_frame(out, as_site(site));
  return rio_builder_finish(builder);
}

REF rio_site_file(WORD site) { return text_of(as_site(site).file, as_site(site).file_size); }

REF rio_site_function(WORD site) { return text_of(as_site(site).function, as_site(site).function_size); }

REF rio_site_source(WORD site) { return text_of(as_site(site).line_text, as_site(site).line_text_size); }

WORD rio_site_line(WORD site) { return as_site(site).line; }

BOOL rio_site_same_line(WORD left, WORD right) { return exc::same_line(as_site(left), as_site(right)); }

VOID rio_exception_link(REF exception, REF handled) {
  rio_exception *step = as_exception(handled), *slow = step;
  // Brent's way of telling that the chain runs in a circle, which the program may have made.
  for (uint64_t steps = 1, limit = 2; as_exception(step->context) != nullptr; ++steps) {
    rio_exception *next = as_exception(step->context);
    if (next == exception) {
      step->context = nullptr;
      break;
    }
    step = next;
    if (step == slow)
      break;
    if (steps == limit) {
      slow = step;
      limit *= 2;
    }
  }
  as_exception(exception)->context = as_exception(handled);
}

} // namespace rio
