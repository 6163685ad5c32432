// Opening, writing, flushing. Reading lies in read.cpp.
#include "io/stream.h"

#include "entry_points.h"
#include "os/file.h"
#include "text/str.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

namespace rio::io {

namespace {
stream *open_streams;
stream *standard_streams[3];

/// Standard streams escape undecodable bytes in the C and POSIX locales and in those CPython coerces them to.
bool locale_escapes() {
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  const char *plain[] = {"C", "POSIX", "C.UTF-8", "C.utf8", "UTF-8"};
  for (const char *name : names) {
    const char *value = getenv(name);
    if (value == nullptr || *value == 0)
      continue;
    for (const char *each : plain)
      if (strcmp(value, each) == 0)
        return true;
    return false;
  }
  return true;
}

int64_t standard_options(int descriptor) {
  int64_t escape = descriptor != 2 && locale_escapes() ? stream_surrogate_escape : 0;
  switch (descriptor) {
  case 0:
    return stream_readable | stream_universal_newlines | stream_keep_open | escape;
  case 1:
    return stream_writable | stream_keep_open | escape | (os::is_tty(1) ? stream_line_buffered : 0);
  default:
    return stream_writable | stream_keep_open | stream_line_buffered | stream_backslash_replace;
  }
}
} // namespace

stream *open_stream(int descriptor, int64_t options) {
  auto *result = static_cast<stream *>(calloc(1, sizeof(stream)));
  if (result == nullptr)
    rio_out_of_memory();
  result->descriptor = descriptor;
  result->options = options;
  result->next = open_streams;
  if (open_streams != nullptr)
    open_streams->previous = result;
  open_streams = result;
  return result;
}

stream *standard(int descriptor) {
  stream *&slot = standard_streams[descriptor];
  if (slot == nullptr)
    slot = open_stream(descriptor, standard_options(descriptor));
  return slot;
}

int64_t close_stream(stream &target) {
  int64_t flushed = flush(target);
  if (target.read_raw != 0 && target.has(stream_keep_open))
    drop_read_ahead(target);
  int64_t closed = target.has(stream_keep_open) ? 0 : os::close(target.descriptor);
  free(target.write_buffer);
  free(target.read_buffer);
  if (target.previous != nullptr)
    target.previous->next = target.next;
  else
    open_streams = target.next;
  if (target.next != nullptr)
    target.next->previous = target.previous;
  for (stream *&slot : standard_streams)
    if (slot == &target)
      slot = nullptr;
  free(&target);
  return flushed < 0 ? flushed : closed;
}

int64_t flush(stream &target) {
  if (target.write_count == 0)
    return 0;
  size_t written = 0;
  int64_t result = os::write_all(target.descriptor, target.write_buffer, target.write_count, written);
  // What CPython's binary layer could hold stays there for the next attempt; more than that is lost with the error.
  bool is_kept = result < 0 && target.write_count <= binary_buffer_size;
  target.write_count = is_kept ? target.write_count - written : 0;
  memmove(target.write_buffer, target.write_buffer + written, target.write_count);
  return result;
}

int64_t write(stream &target, const char *bytes, size_t size) {
  if (target.read_raw != 0)
    drop_read_ahead(target);
  if (target.write_buffer == nullptr) {
    target.write_buffer = static_cast<char *>(malloc(buffer_size));
    if (target.write_buffer == nullptr)
      rio_out_of_memory();
  }
  if (size > buffer_size - target.write_count) {
    if (int64_t result = flush(target); result < 0)
      return result;
    size_t written = 0;
    if (size >= buffer_size)
      return os::write_all(target.descriptor, bytes, size, written);
  }
  memcpy(target.write_buffer + target.write_count, bytes, size);
  target.write_count += size;
  if (target.has(stream_unbuffered) || (target.has(stream_line_buffered) && memchr(bytes, '\n', size) != nullptr))
    return flush(target);
  return 0;
}

namespace {
/// The line that ends the report of an OSError, as CPython words it.
void report_system_error(int error) {
  char digits[8];
  size_t start = sizeof(digits);
  for (int rest = error; rest != 0 || start == sizeof(digits); rest /= 10)
    digits[--start] = char('0' + rest % 10);
  report(error == EPIPE ? "BrokenPipeError: [Errno " : "OSError: [Errno ");
  report(digits + start, sizeof(digits) - start);
  report("] ");
  report(strerror(error));
  report("\n");
}
} // namespace

bool flush_at_exit() {
  flush(*standard(1)); // as CPython does when a program has run: an error shows only if something is still there below
  bool flushed = true;
  for (stream *each = open_streams; each != nullptr; each = each->next) {
    int64_t result = flush(*each);
    if (result == 0 || each->descriptor != 1)
      continue;
    flushed = false;
    report("Exception ignored on flushing sys.stdout:\n");
    report_system_error(int(-result));
  }
  return flushed;
}

void report(const char *bytes, size_t size) {
  write(*standard(2), bytes, size);
  flush(*standard(2));
}

void report(const char *text) { report(text, strlen(text)); }

} // namespace rio::io

namespace rio {

namespace {
io::stream &as_stream(WORD handle) { return *reinterpret_cast<io::stream *>(handle); }
} // namespace

WORD rio_stream_standard(WORD descriptor) { return reinterpret_cast<WORD>(io::standard(int(descriptor))); }

WORD rio_stream_open(REF path, WORD mode) { return os::open_file(text::as_str(path)->bytes, mode); }

WORD rio_stream_new(WORD descriptor, WORD options) {
  return reinterpret_cast<WORD>(io::open_stream(int(descriptor), options));
}

WORD rio_stream_write_bytes(WORD stream, REF array, WORD start, WORD stop) {
  auto *bytes = reinterpret_cast<const char *>(static_cast<rio_array *>(array)->elements);
  return io::write(as_stream(stream), bytes + start, size_t(stop - start));
}

WORD rio_stream_flush(WORD stream) { return io::flush(as_stream(stream)); }

WORD rio_stream_close(WORD stream) { return io::close_stream(as_stream(stream)); }

WORD rio_stream_descriptor(WORD stream) { return as_stream(stream).descriptor; }

BOOL rio_stream_is_tty(WORD stream) { return os::is_tty(as_stream(stream).descriptor); }

} // namespace rio
