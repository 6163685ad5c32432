// See crumbs.h.
#include "text/crumbs.h"

#include "entry_points.h"
#include "gc/heap.h"

#include <stdlib.h>

namespace rio::text {

namespace {
constexpr uint64_t crumb_distance = 64;

bool in_heap(const rio_str *text) {
  uintptr_t address = reinterpret_cast<uintptr_t>(text);
  return contains(gc::heap.small, address) || contains(gc::heap.large, address);
}

/// The crumbs replace the capacity of a string that could grow: it shrinks to its length.
void store_crumbs(rio_str *text, rio_array *crumbs) {
  size_t old_size = gc::object_size(text);
  bool had_capacity = gc::has_capacity(text);
  text->crumbs = reinterpret_cast<uintptr_t>(crumbs);
  if (had_capacity)
    gc::fill_gap(text, old_size);
}

rio_array *make_crumbs(rio_str *text) {
  uint64_t count = (text->char_length + crumb_distance - 1) / crumb_distance;
  rio_array *crumbs;
  if (in_heap(text)) {
    crumbs = static_cast<rio_array *>(rio_array_new(&rio_class_array_raw64, WORD(count)));
  } else {
    crumbs = static_cast<rio_array *>(malloc(sizeof(rio_array) + count * 8));
    if (crumbs == nullptr)
      rio_out_of_memory();
    crumbs->class_ = &rio_class_array_raw64;
    crumbs->length = count;
  }
  uint64_t *offsets = crumbs->as<uint64_t>();
  uint64_t index = 0;
  for (uint64_t i = 0; i < text->byte_length; i += char_size(text->bytes[i]), ++index)
    if (index % crumb_distance == 0)
      offsets[index / crumb_distance] = i;
  store_crumbs(text, crumbs);
  return crumbs;
}

/// The crumbs of a string long enough to have some, else null.
const uint64_t *crumbs_of(rio_str *text) {
  if (text->char_length <= crumb_distance)
    return nullptr;
  rio_array *crumbs = (text->crumbs & 3) == 0 ? reinterpret_cast<rio_array *>(text->crumbs) : nullptr;
  if (crumbs == nullptr)
    crumbs = make_crumbs(text);
  return crumbs->as<uint64_t>();
}
} // namespace

uint64_t offset_of_index(rio_str *text, uint64_t index) {
  if (text->is_ascii())
    return index;
  if (index >= text->char_length)
    return text->byte_length;
  const uint64_t *crumbs = crumbs_of(text);
  uint64_t offset = crumbs == nullptr ? 0 : crumbs[index / crumb_distance];
  for (uint64_t steps = crumbs == nullptr ? index : index % crumb_distance; steps > 0; --steps)
    offset += char_size(text->bytes[offset]);
  return offset;
}

uint64_t index_of_offset(rio_str *text, uint64_t offset) {
  if (text->is_ascii())
    return offset;
  if (offset >= text->byte_length)
    return text->char_length;
  const uint64_t *crumbs = crumbs_of(text);
  uint64_t low = 0;
  if (crumbs != nullptr) {
    uint64_t high = (text->char_length + crumb_distance - 1) / crumb_distance;
    while (high - low > 1) {
      uint64_t middle = (low + high) / 2;
      (crumbs[middle] <= offset ? low : high) = middle;
    }
  }
  uint64_t start = crumbs == nullptr ? 0 : crumbs[low];
  return low * crumb_distance + count_chars(text->bytes + start, offset - start);
}

} // namespace rio::text
