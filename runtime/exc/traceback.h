// Tracebacks: what an exception remembers of its way up, and its print.
#pragma once

#include "abi.h"

#include <stddef.h>

namespace rio::exc {

/// Where report text goes. A function pointer in place of a virtual function, which would need the C++ library.
class output {
public:
  void write(const char *bytes, size_t size) { sink(*this, bytes, size); }
  void write(const char *text);
  void write_number(uint64_t value);
  void repeat(char c, size_t count);

protected:
  using sink_function = void (*)(output &, const char *, size_t);
  explicit output(sink_function sink) : sink(sink) {}

private:
  sink_function sink;
};

/// One frame: its line, the source text and, where they say more than that, the carets below it.
void print_frame(output &out, const rio_site &site);
/// The source text of a site with its carets.
void print_source(output &out, const rio_site &site);

} // namespace rio::exc
