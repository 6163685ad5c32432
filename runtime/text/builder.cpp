// A builder: an owned string that grows (rio_str_append's way) behind a handle, so that its address may change.
#include "entry_points.h"
#include "gc/heap.h"
#include "text/str.h"

#include <string.h>

namespace rio {

using text::as_str;

namespace {
struct builder : rio_object {
  rio_str *text; // null while empty
};

builder *as_builder(REF object) { return static_cast<builder *>(object); }

/// Room for `size` more bytes at the end of the text.
rio_str *reserve(builder *target, uint64_t size) {
  rio_str *text = target->text;
  uint64_t length = text == nullptr ? 0 : text->byte_length;
  if (text != nullptr && gc::capacity_of(text) >= length + size)
    return text;
  uint64_t capacity = (length + size) * 2 < 64 ? 64 : (length + size) * 2;
  auto *larger = gc::allocate_as<rio_str>(rio_class_str, gc::str_size(capacity), false);
  larger->hash = -1;
  larger->crumbs = capacity << 2 | gc::capacity_mark;
  larger->byte_length = length;
  larger->char_length = text == nullptr ? 0 : text->char_length;
  if (text != nullptr)
    memcpy(larger->bytes, text->bytes, length);
  target->text = larger;
  return larger;
}

void append(builder *target, const char *bytes, uint64_t size, uint64_t chars) {
  rio_str *text = reserve(target, size);
  memcpy(text->bytes + text->byte_length, bytes, size);
  text->byte_length += size;
  text->char_length += chars;
}
} // namespace

REF rio_builder_new() { return rio_object_new(&rio_class_builder); }

VOID rio_builder_append(REF builder, REF text) {
  const rio_str *source = as_str(text);
  append(as_builder(builder), source->bytes, source->byte_length, source->char_length);
}

VOID rio_builder_append_char(REF builder, WORD character) {
  char bytes[4];
  append(as_builder(builder), bytes, uint64_t(text::encode(bytes, uint32_t(character)) - bytes), 1);
}

VOID rio_builder_append_slice(REF builder, REF text, WORD start_offset, WORD stop_offset) {
  const rio_str *source = as_str(text);
  uint64_t size = uint64_t(stop_offset - start_offset);
  uint64_t chars = source->is_ascii() ? size : text::count_chars(source->bytes + start_offset, size);
  append(as_builder(builder), source->bytes + start_offset, size, chars);
}

REF rio_builder_finish(REF builder) {
  rio_str *text = as_builder(builder)->text;
  if (text == nullptr)
    return &rio_empty_str;
  as_builder(builder)->text = nullptr;
  text->bytes[text->byte_length] = 0;
  size_t old_size = gc::object_size(text);
  text->crumbs = 0;
  gc::fill_gap(text, old_size);
  return text;
}

} // namespace rio
