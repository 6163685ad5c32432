// Joining strings: concatenation, growth in place, repetition, join.
#include "entry_points.h"
#include "gc/heap.h"
#include "text/str.h"

#include <string.h>

namespace rio {

using text::as_str;

namespace {
/// Room that an appended-to string gets beyond its new length.
uint64_t capacity_for(uint64_t length) { return length < 32 ? 64 : length * 2; }

void extend(rio_str *target, const rio_str *tail) {
  memcpy(target->bytes + target->byte_length, tail->bytes, tail->byte_length);
  target->byte_length += tail->byte_length;
  target->char_length += tail->char_length;
  target->bytes[target->byte_length] = 0;
  target->hash = -1;
}
} // namespace

REF rio_str_concat(REF a, REF b) {
  rio_str *left = as_str(a);
  rio_str *right = as_str(b);
  if (left->byte_length == 0)
    return right;
  if (right->byte_length == 0)
    return left;
  rio_str *result = text::allocate(left->byte_length + right->byte_length, left->char_length + right->char_length);
  memcpy(result->bytes, left->bytes, left->byte_length);
  memcpy(result->bytes + left->byte_length, right->bytes, right->byte_length);
  return result;
}

REF rio_str_append(REF a, REF b) {
  rio_str *left = as_str(a);
  rio_str *right = as_str(b);
  uint64_t length = left->byte_length + right->byte_length;
  if (gc::has_capacity(left) && gc::capacity_of(left) >= length) {
    extend(left, right);
    return left;
  }
  uint64_t capacity = capacity_for(length);
  if (length >= uint64_t(1) << 56)
    rio_out_of_memory();
  auto *result = gc::allocate_as<rio_str>(rio_class_str, gc::str_size(capacity), false);
  result->crumbs = capacity << 2 | gc::capacity_mark;
  result->byte_length = left->byte_length;
  result->char_length = left->char_length;
  memcpy(result->bytes, left->bytes, left->byte_length);
  extend(result, right);
  return result;
}

REF rio_str_repeat(REF a, WORD count) {
  rio_str *source = as_str(a);
  if (count <= 0 || source->byte_length == 0)
    return &rio_empty_str;
  if (count == 1)
    return a;
  uint64_t size;
  if (__builtin_mul_overflow(source->byte_length, uint64_t(count), &size))
    rio_out_of_memory();
  rio_str *result = text::allocate(size, source->char_length * uint64_t(count));
  memcpy(result->bytes, source->bytes, source->byte_length);
  for (uint64_t done = source->byte_length; done < size;) {
    uint64_t step = done < size - done ? done : size - done;
    memcpy(result->bytes + done, result->bytes, step);
    done += step;
  }
  return result;
}

REF rio_str_join(REF separator, REF array, WORD count) {
  auto **parts = static_cast<rio_array *>(array)->as<rio_str *>();
  const rio_str *between = as_str(separator);
  if (count == 0)
    return &rio_empty_str;
  if (count == 1)
    return parts[0];
  uint64_t size = between->byte_length * uint64_t(count - 1);
  uint64_t chars = between->char_length * uint64_t(count - 1);
  for (WORD i = 0; i < count; ++i) {
    size += parts[i]->byte_length;
    chars += parts[i]->char_length;
  }
  if (size == 0)
    return &rio_empty_str;
  rio_str *result = text::allocate(size, chars);
  char *out = result->bytes;
  for (WORD i = 0; i < count; ++i) {
    if (i != 0) {
      memcpy(out, between->bytes, between->byte_length);
      out += between->byte_length;
    }
    memcpy(out, parts[i]->bytes, parts[i]->byte_length);
    out += parts[i]->byte_length;
  }
  return result;
}

} // namespace rio
