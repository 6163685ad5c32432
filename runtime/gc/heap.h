// The state of the one heap of this process, and what the parts of the collector call in each other.
#pragma once

#include "gc/blocks.h"
#include "gc/large.h"

namespace rio::gc {

/// What may be allocated between collections where less than that is live. Measured in docs/rationale/collector.md.
inline constexpr size_t least_budget = size_t(16) << 20;

/// Objects from this size on that need no zeros are not put into a hole, whose memory was zeroed.
inline constexpr size_t unzeroed_size = 512;

struct root_block {
  const uint64_t *base;
  const uint8_t *kinds;
  uint64_t words;
};

struct mark_stack {
  rio_object **entries;
  size_t count;
  size_t capacity;
};

struct heap_state {
  bool ready;
  bool collecting;
  block_space small;
  large_space large;
  uintptr_t overflow_cursor; // bump allocation of medium objects
  uintptr_t overflow_limit;
  uintptr_t hidden_cursor; // the allocation cursor and limit while GC stress keeps the public ones at 0
  uintptr_t hidden_limit;
  size_t allocated;  // bytes handed out since the last collection
  size_t budget;     // how many may be before the next
  size_t live_bytes; // in objects that survived the last collection
  size_t maximum;    // RIO_MAX_HEAP, or no limit
  uint64_t collections;
  uint64_t stress_interval; // RIO_GC_STRESS, or 0
  uint64_t stress_countdown;
  uintptr_t stack_base; // conservative scanning ends here
  root_block *roots;
  size_t root_count;
  size_t root_capacity;
  mark_stack pending;
};

extern heap_state heap;

/// Memory for one object of `size` bytes (rounded to granules). The caller writes the header, and whatever object_size
/// reads, before the next allocation. Objects that live apart may come unzeroed.
void *allocate(size_t size, bool zeroed);
/// The same when the hole is used up: out of line, and visible so that the path above can be inlined alone.
void *allocate_slow(size_t size, bool zeroed);
/// An object's size shrank from `old_size`: keeps its hole walkable by filling the gap with dead objects.
void fill_gap(rio_object *object, size_t old_size);
void collect();
/// Adds the object an address points into, exactly or anywhere, to the objects to trace.
void reach(uintptr_t address);
void reach_ambiguous(uintptr_t address);
void trace();
/// Scans registered roots, then the stack from `lowest` up.
void scan_roots(uintptr_t lowest);
/// Reaches the objects whose references are counted (counts.cpp).
void reach_counted();
/// Reads RIO_GC_STRESS and RIO_MAX_HEAP. `stack_base` lies above every frame that holds references.
void initialise(uintptr_t stack_base);

/// Typed allocation for the runtime itself.
template <typename Object> Object *allocate_as(const rio_class &class_, size_t size, bool zeroed = true) {
  auto *object = static_cast<Object *>(allocate(size, zeroed));
  object->class_ = &class_;
  return object;
}

} // namespace rio::gc
