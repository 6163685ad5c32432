// Where tracing starts: registered static blocks, exactly, and the machine stack, conservatively.
#include "gc/heap.h"

#include "entry_points.h"
#include "gc/poison.h"

#include <stdlib.h>

namespace rio::gc {

namespace {
void scan_block(const root_block &block) {
  for (uint64_t i = 0; i < block.words; ++i) {
    uint64_t word = block.base[i];
    if (block.kinds[i] == slot_pointer)
      reach(word);
    else if (block.kinds[i] == slot_tagged && (word & 1) != 0)
      reach(word - 1);
  }
}
} // namespace

RIO_NO_SANITIZE void scan_roots(uintptr_t lowest) {
  for (size_t i = 0; i < heap.root_count; ++i)
    scan_block(heap.roots[i]);
  reach_counted();
  lowest &= ~uintptr_t(sizeof(uintptr_t) - 1);
  for (uintptr_t address = lowest; address < heap.stack_base; address += sizeof(uintptr_t))
    reach_ambiguous(*reinterpret_cast<volatile uintptr_t *>(address));
}

} // namespace rio::gc

namespace rio {

VOID rio_register_roots(PTR base, PTR kinds, WORD words) {
  gc::heap_state &heap = gc::heap;
  if (heap.root_count == heap.root_capacity) {
    size_t capacity = heap.root_capacity == 0 ? 16 : heap.root_capacity * 2;
    void *memory = realloc(heap.roots, capacity * sizeof(gc::root_block));
    if (memory == nullptr)
      rio_out_of_memory();
    heap.roots = static_cast<gc::root_block *>(memory);
    heap.root_capacity = capacity;
  }
  heap.roots[heap.root_count++] = {static_cast<const uint64_t *>(base), static_cast<const uint8_t *>(kinds),
                                   uint64_t(words)};
}

} // namespace rio
