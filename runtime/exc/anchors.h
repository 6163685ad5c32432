// Which part of a failing expression CPython 3.13 points at: the operator of `a + b`, the brackets of `a[b]` and
// `f(b)`.
#pragma once

#include <stddef.h>

namespace rio::exc {

enum class anchor_kind { none, binary, subscript, call };

/// Byte offsets inside the segment: [left, right) is marked ^, the rest ~. Only the kind matters where it is `none`.
struct anchors {
  anchor_kind kind;
  size_t left;
  size_t right;
};

/// Of the source text of one expression, on one line or more. Text that is no single expression has none.
anchors find_anchors(const char *segment, size_t size);

} // namespace rio::exc
