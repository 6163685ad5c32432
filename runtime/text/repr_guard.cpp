// Containers whose repr is being made, so that one that contains itself shows `[...]` (Py_ReprEnter of CPython).
#include "entry_points.h"

#include <stdlib.h>

namespace rio {

namespace {
// The calls of repr that are under way keep the objects alive, and objects do not move.
REF *under_way;
size_t count, capacity;
} // namespace

BOOL rio_repr_enter(REF container) {
  for (size_t i = count; i-- > 0;)
    if (under_way[i] == container)
      return false;
  if (count == capacity) {
    capacity = capacity == 0 ? 16 : capacity * 2;
    under_way = static_cast<REF *>(realloc(under_way, capacity * sizeof(REF)));
    if (under_way == nullptr)
      rio_out_of_memory();
  }
  under_way[count++] = container;
  return true;
}

VOID rio_repr_leave() { --count; }

} // namespace rio
