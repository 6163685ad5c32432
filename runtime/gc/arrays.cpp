// Moving and resizing arrays; addresses.
#include "gc/heap.h"

#include "entry_points.h"

#include <string.h>

namespace rio {

namespace {
char *element_address(REF array, WORD index) {
  const rio_class *class_ = array->class_;
  return reinterpret_cast<char *>(array) + class_->instance_size + (index << gc::element_shift(class_->element_kind));
}

size_t element_bytes(REF array, WORD count) { return size_t(count) << gc::element_shift(array->class_->element_kind); }
} // namespace

REF rio_array_resized(REF array, WORD length) {
  REF result = rio_array_new(array->class_, length);
  WORD old_length = WORD(gc::element_count(array));
  size_t fixed = array->class_->instance_size - 2 * sizeof(uint64_t); // slots between the header and the length
  if (fixed != 0)
    memcpy(result + 1, array + 1, fixed);
  memcpy(element_address(result, 0), element_address(array, 0),
         element_bytes(array, length < old_length ? length : old_length));
  return result;
}

VOID rio_array_copy(REF target, WORD target_index, REF source, WORD source_index, WORD count) {
  memmove(element_address(target, target_index), element_address(source, source_index), element_bytes(source, count));
}

WORD rio_object_address(REF object) { return reinterpret_cast<WORD>(object); }

VOID rio_array_clear(REF array, WORD index, WORD count) {
  memset(element_address(array, index), 0, element_bytes(array, count));
}

} // namespace rio
