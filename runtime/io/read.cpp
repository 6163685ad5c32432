// Reading: chunks, lines, characters, bytes.
#include "entry_points.h"
#include "io/stream.h"
#include "os/file.h"
#include "start/status.h"
#include "text/decode.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

namespace rio::io {

namespace {
/// Makes room for `size` more raw bytes.
void reserve(stream &source, size_t size) {
  if (source.read_start > 0) {
    memmove(source.read_buffer, source.read_buffer + source.read_start, source.read_raw - source.read_start);
    source.read_end -= source.read_start;
    source.read_raw -= source.read_start;
    source.read_start = 0;
  }
  if (source.read_capacity - source.read_raw >= size)
    return;
  size_t capacity = source.read_capacity * 2;
  if (capacity < source.read_raw + size)
    capacity = source.read_raw + size;
  void *memory = realloc(source.read_buffer, capacity);
  if (memory == nullptr)
    rio_out_of_memory();
  source.read_buffer = static_cast<char *>(memory);
  source.read_capacity = capacity;
}

/// Moves the border between checked text and an incomplete tail forward over the bytes from read_end on.
int64_t check(stream &source, bool final) {
  if (source.has(stream_surrogate_escape)) {
    source.read_end = source.read_raw;
    return 0;
  }
  const char *bytes = source.read_buffer + source.read_end;
  text::utf8_check found = text::check_utf8(bytes, source.read_raw - source.read_end);
  if (found.error_end == 0 || (found.reason == 2 && !final)) {
    source.read_end += found.valid;
    return 0;
  }
  set_status(status_decode, int64_t(found.valid), int64_t(found.error_end), uint8_t(bytes[found.valid]), found.reason);
  return status_decode;
}

/// Text of the stream as a string, by the stream's error handler.
rio_str *make_text(const stream &source, const char *bytes, size_t size) {
  if (source.has(stream_surrogate_escape))
    return text::decode_escaping(bytes, size);
  return text::make(bytes, size);
}
} // namespace

int64_t fill(stream &source, bool checked) {
  if (source.write_count != 0)
    flush(source);
  reserve(source, buffer_size);
  int64_t count = os::read(source.descriptor, source.read_buffer + source.read_raw, buffer_size);
  if (count < 0)
    return count;
  source.at_end = count == 0;
  source.read_raw += size_t(count);
  if (!checked)
    source.read_end = source.read_raw;
  else if (int64_t wrong = check(source, count == 0); wrong != 0)
    return wrong;
  return count == 0 ? 0 : 1;
}

void drop_read_ahead(stream &source) {
  if (source.read_raw != source.read_start)
    os::seek(source.descriptor, -int64_t(source.read_raw - source.read_start), 1);
  source.read_start = source.read_end = source.read_raw = 0;
  source.skip_newline = false;
}

namespace {
/// Drops the "\n" that follows a "\r" already delivered. False when the next byte has yet to be read.
bool settle_newline(stream &source) {
  if (!source.skip_newline)
    return true;
  if (source.read_start == source.read_end)
    return false;
  source.skip_newline = false;
  if (source.read_buffer[source.read_start] == '\n')
    source.read_start += 1;
  return true;
}

/// Where the line that starts at read_start ends (after its newline), or 0 when its end is not in the buffer. `from`
/// says how much was searched before.
size_t line_end(const stream &source, size_t from) {
  const char *start = source.read_buffer + from;
  size_t size = source.read_end - from;
  auto *feed = static_cast<const char *>(memchr(start, '\n', size));
  if (source.has(stream_universal_newlines)) {
    size_t before = feed == nullptr ? size : size_t(feed - start);
    if (auto *turn = static_cast<const char *>(memchr(start, '\r', before)); turn != nullptr)
      feed = turn;
  }
  return feed == nullptr ? 0 : size_t(feed - source.read_buffer) + 1;
}

/// Takes [read_start, end) as a line: a "\r" at its end is delivered as "\n".
rio_str *take_line(stream &source, size_t end) {
  char *start = source.read_buffer + source.read_start;
  size_t size = end - source.read_start;
  if (size > 0 && start[size - 1] == '\r' && source.has(stream_universal_newlines)) {
    start[size - 1] = '\n';
    source.skip_newline = true;
  }
  rio_str *line = make_text(source, start, size);
  source.read_start = end;
  settle_newline(source);
  return line;
}

/// Bytes of the first `limit` characters of the buffered text, at most `size`.
size_t bytes_of_chars(const stream &source, size_t size, int64_t limit) {
  const char *start = source.read_buffer + source.read_start;
  size_t offset = 0;
  for (; limit > 0 && offset < size; --limit)
    offset +=
        source.has(stream_surrogate_escape) && (start[offset] & 0xC0) == 0x80 ? 1 : text::char_size(start[offset]);
  return offset < size ? offset : size;
}

/// null with the status set: `result` is -errno, or status_decode whose particulars are set already.
rio_str *failed(int64_t result) {
  if (result < 0)
    set_status(-result);
  return nullptr;
}

rio_str *read_line(stream &source, int64_t limit) {
  size_t searched = 0; // bytes after read_start
  while (true) {
    if (settle_newline(source)) {
      size_t end = line_end(source, source.read_start + searched);
      size_t available = (end == 0 ? source.read_end : end) - source.read_start;
      if (limit >= 0) {
        size_t cut = bytes_of_chars(source, available, limit);
        if (text::count_chars(source.read_buffer + source.read_start, cut) >= uint64_t(limit))
          end = source.read_start + cut;
      }
      if (end != 0 || limit == 0)
        return take_line(source, end == 0 ? source.read_start : end);
      searched = available;
    }
    int64_t more = fill(source, true);
    if (more < 0 || more == status_decode)
      return failed(more);
    if (more == 0)
      return take_line(source, source.read_end);
  }
}

/// Turns "\r\n" and "\r" into "\n" in the unread text.
void translate_newlines(stream &source) {
  char *out = source.read_buffer + source.read_start;
  const char *end = source.read_buffer + source.read_end;
  for (const char *in = out; in < end; ++in) {
    char byte = *in; // `out` may be the same place
    *out++ = byte == '\r' ? '\n' : byte;
    if (byte == '\r' && in + 1 < end && in[1] == '\n')
      ++in;
  }
  size_t removed = size_t(end - out);
  memmove(out, end, source.read_raw - source.read_end);
  source.read_end -= removed;
  source.read_raw -= removed;
}

rio_str *read_all(stream &source) {
  int64_t more;
  size_t unchecked =
      source.read_end; // what was checked before stays; the rest is checked as one piece, as CPython does
  do {
    size_t before = source.read_start;
    more = fill(source, false);
    unchecked -= before;
  } while (more > 0);
  if (more < 0)
    return failed(more);
  source.read_end = unchecked;
  if (int64_t wrong = check(source, true); wrong != 0)
    return failed(wrong);
  settle_newline(source);
  if (source.has(stream_universal_newlines))
    translate_newlines(source);
  rio_str *text = make_text(source, source.read_buffer + source.read_start, source.read_end - source.read_start);
  source.read_start = source.read_end;
  return text;
}

rio_str *read_chars(stream &source, int64_t count) {
  while (true) {
    if (settle_newline(source)) {
      // A "\r" at the very end may still turn out to be half of a "\r\n".
      size_t size = source.read_end - source.read_start;
      size_t cut = bytes_of_chars(source, size, count);
      if (source.has(stream_universal_newlines) &&
          memchr(source.read_buffer + source.read_start, '\r', source.read_end - source.read_start) != nullptr &&
          (source.at_end || source.read_buffer[source.read_end - 1] != '\r')) {
        translate_newlines(source);
        continue;
      }
      bool waits = cut == size && size > 0 && source.read_buffer[source.read_end - 1] == '\r' && !source.at_end &&
                   source.has(stream_universal_newlines);
      if (!waits && text::count_chars(source.read_buffer + source.read_start, cut) >= uint64_t(count)) {
        rio_str *text = make_text(source, source.read_buffer + source.read_start, cut);
        source.read_start += cut;
        return text;
      }
    }
    int64_t more = fill(source, true);
    if (more < 0 || more == status_decode)
      return failed(more);
    if (more == 0) {
      if (source.has(stream_universal_newlines))
        translate_newlines(source);
      size_t cut = bytes_of_chars(source, source.read_end - source.read_start, count);
      rio_str *text = make_text(source, source.read_buffer + source.read_start, cut);
      source.read_start += cut;
      return text;
    }
  }
}
} // namespace
} // namespace rio::io

namespace rio {

namespace {
io::stream &as_stream(WORD handle) { return *reinterpret_cast<io::stream *>(handle); }
} // namespace

REF rio_stream_read_line(WORD stream, WORD limit) {
  set_status(status_ok);
  return io::read_line(as_stream(stream), limit);
}

REF rio_stream_read(WORD stream, WORD count) {
  set_status(status_ok);
  return count < 0 ? io::read_all(as_stream(stream)) : io::read_chars(as_stream(stream), count);
}

REF rio_stream_read_bytes(WORD stream, WORD count) {
  set_status(status_ok);
  io::stream &source = as_stream(stream);
  int64_t more = 1;
  while (more > 0 && (count < 0 || source.read_raw - source.read_start < uint64_t(count)))
    more = io::fill(source, false);
  if (more < 0) {
    set_status(-more);
    return nullptr;
  }
  size_t size = source.read_raw - source.read_start;
  if (count >= 0 && size > size_t(count))
    size = size_t(count);
  REF result = rio_array_new(&rio_class_array_u8, WORD(size));
  memcpy(static_cast<rio_array *>(result)->elements, source.read_buffer + source.read_start, size);
  source.read_start += size;
  return result;
}

WORD rio_stream_seek(WORD stream, WORD offset, WORD whence) {
  io::stream &source = as_stream(stream);
  if (WORD result = io::flush(source); result < 0)
    return result;
  io::drop_read_ahead(source);
  source.at_end = false;
  return os::seek(source.descriptor, offset, whence);
}

WORD rio_stream_tell(WORD stream) {
  io::stream &source = as_stream(stream);
  WORD position = os::seek(source.descriptor, 0, 1);
  if (position < 0)
    return position;
  return position - WORD(source.read_raw - source.read_start) + WORD(source.write_count);
}

} // namespace rio
