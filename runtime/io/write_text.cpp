// Writing strings: what UTF-8 cannot carry (lone surrogates) is refused, escaped or turned back into bytes, by the
// stream's error handler.
#include "entry_points.h"
#include "io/stream.h"
#include "start/status.h"
#include "text/str.h"

namespace rio {

namespace {
/// \\udXXX, as the backslashreplace handler writes a surrogate.
size_t write_escape(char *out, uint32_t character) {
  out[0] = '\\';
  out[1] = 'u';
  for (int i = 0; i < 4; ++i)
    out[2 + i] = "0123456789abcdef"[character >> (12 - 4 * i) & 0xF];
  return 6;
}

/// Index of the first character the stream cannot encode, or -1.
int64_t first_unencodable(const io::stream &target, const rio_str *text, uint32_t &found) {
  int64_t index = 0;
  for (uint64_t i = 0; i < text->byte_length; i += text::char_size(text->bytes[i]), ++index) {
    found = text::decode(text->bytes + i);
    if (!text::is_surrogate(found) || target.has(stream_backslash_replace))
      continue;
    if (!target.has(stream_surrogate_escape) || found < 0xDC80 || found > 0xDCFF)
      return index;
  }
  return -1;
}

int64_t write_with_surrogates(io::stream &target, const rio_str *text) {
  uint32_t character = 0;
  if (int64_t index = first_unencodable(target, text, character); index >= 0) {
    set_status(status_encode, index, index + 1, character);
    return status_encode;
  }
  for (uint64_t i = 0; i < text->byte_length;) {
    unsigned size = text::char_size(text->bytes[i]);
    character = text::decode(text->bytes + i);
    char escaped[8];
    const char *bytes = text->bytes + i;
    size_t count = size;
    if (text::is_surrogate(character)) {
      bytes = escaped;
      if (target.has(stream_backslash_replace)) {
        count = write_escape(escaped, character);
      } else {
        escaped[0] = char(character - 0xDC00);
        count = 1;
      }
    }
    if (int64_t result = io::write(target, bytes, count); result < 0)
      return result;
    i += size;
  }
  return 0;
}

bool has_surrogate(const rio_str *text) {
  if (text->is_ascii())
    return false;
  for (uint64_t i = 0; i + 1 < text->byte_length; ++i)
    if (uint8_t(text->bytes[i]) == 0xED && uint8_t(text->bytes[i + 1]) >= 0xA0)
      return true;
  return false;
}
} // namespace

WORD rio_stream_write(WORD stream, REF text) {
  auto *target = reinterpret_cast<io::stream *>(stream);
  const rio_str *source = text::as_str(text);
  if (has_surrogate(source))
    return write_with_surrogates(*target, source);
  return io::write(*target, source->bytes, source->byte_length);
}

WORD rio_stream_write_char(WORD stream, WORD character) {
  char bytes[4];
  size_t size = size_t(text::encode(bytes, uint32_t(character)) - bytes);
  return io::write(*reinterpret_cast<io::stream *>(stream), bytes, size);
}

} // namespace rio
