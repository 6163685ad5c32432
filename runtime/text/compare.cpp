// Equality, order, and the hash kept in each string. UTF-8 keeps the order of code points, so bytes are compared.
#include "entry_points.h"
#include "text/str.h"

#include <string.h>

namespace rio {

using text::as_str;

BOOL rio_str_equal(REF a, REF b) {
  const rio_str *left = as_str(a);
  const rio_str *right = as_str(b);
  if (left == right)
    return 1;
  return left->byte_length == right->byte_length && memcmp(left->bytes, right->bytes, left->byte_length) == 0;
}

WORD rio_str_hash(REF a) {
  rio_str *text = as_str(a);
  if (text->hash == -1)
    text->hash = text::compute_hash(text);
  return text->hash;
}

I32 rio_str_compare(REF a, REF b) {
  const rio_str *left = as_str(a);
  const rio_str *right = as_str(b);
  uint64_t common = left->byte_length < right->byte_length ? left->byte_length : right->byte_length;
  if (int order = memcmp(left->bytes, right->bytes, common); order != 0)
    return order < 0 ? -1 : 1;
  if (left->byte_length == right->byte_length)
    return 0;
  return left->byte_length < right->byte_length ? -1 : 1;
}

BOOL rio_str_starts_with(REF a, REF part) {
  const rio_str *whole = as_str(a);
  const rio_str *start = as_str(part);
  return whole->byte_length >= start->byte_length && memcmp(whole->bytes, start->bytes, start->byte_length) == 0;
}

BOOL rio_str_ends_with(REF a, REF part) {
  const rio_str *whole = as_str(a);
  const rio_str *end = as_str(part);
  return whole->byte_length >= end->byte_length &&
         memcmp(whole->bytes + whole->byte_length - end->byte_length, end->bytes, end->byte_length) == 0;
}

} // namespace rio
