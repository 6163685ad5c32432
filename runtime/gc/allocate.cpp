// Allocation: the bump path, and what happens when the hole is used up. See collect.cpp, steps 1 and 2.
#include "gc/heap.h"

#include "entry_points.h"
#include "gc/poison.h"
#include "os/memory.h"

#include <stdlib.h>
#include <string.h>

extern "C" {
uintptr_t rio_alloc_cursor;
uintptr_t rio_alloc_limit;
}

namespace rio::gc {

namespace {
size_t large_bytes() { return size_t(heap.large.used_pages) * large_page; }

/// How many blocks RIO_MAX_HEAP leaves beside the large objects.
uint32_t block_limit() {
  size_t large = large_bytes();
  size_t blocks = large >= heap.maximum ? 0 : (heap.maximum - large) / block_size;
  return blocks > ~uint32_t(0) ? ~uint32_t(0) : uint32_t(blocks);
}

bool bump(uintptr_t &cursor, uintptr_t limit, size_t size, void *&out) {
  if (size > limit - cursor)
    return false;
  out = reinterpret_cast<void *>(cursor);
  cursor += size;
  return true;
}

/// Runs `attempt`, collecting first when the budget is used up, and again when memory is. Ends the process when a full
/// collection does not help.
template <typename Attempt> void attempt_or_collect(Attempt attempt) {
  if (heap.allocated >= heap.budget)
    collect();
  if (attempt())
    return;
  collect();
  if (!attempt())
    rio_out_of_memory();
}

/// Whether RIO_MAX_HEAP leaves so much.
bool is_within_limit(size_t size) {
  size_t held = size_t(heap.small.used) * block_size + large_bytes();
  return size <= heap.maximum && held <= heap.maximum - size;
}

void *allocate_large(size_t size, bool zeroed) {
  uintptr_t address = 0;
  attempt_or_collect([&] {
    if (!is_within_limit(size))
      return false;
    address = large_allocate(heap.large, size, zeroed);
    return address != 0;
  });
  heap.allocated += size;
  return reinterpret_cast<void *>(address);
}

void *allocate_medium(size_t size) {
  void *memory = nullptr;
  if (bump(heap.overflow_cursor, heap.overflow_limit, size, memory))
    return memory;
  attempt_or_collect([&] {
    hole next;
    heap.small.used_limit = block_limit();
    if (!blocks_whole(heap.small, next))
      return false;
    heap.overflow_cursor = next.start;
    heap.overflow_limit = next.end;
    return true;
  });
  heap.allocated += block_size;
  bump(heap.overflow_cursor, heap.overflow_limit, size, memory);
  return memory;
}

void *allocate_small(size_t size) {
  void *memory = nullptr;
  if (bump(rio_alloc_cursor, rio_alloc_limit, size, memory))
    return memory;
  if (size > line_size)
    return allocate_medium(size);
  attempt_or_collect([&] {
    hole next;
    heap.small.used_limit = block_limit();
    if (!blocks_next_hole(heap.small, next))
      return false;
    rio_alloc_cursor = next.start;
    rio_alloc_limit = next.end;
    return true;
  });
  heap.allocated += rio_alloc_limit - rio_alloc_cursor;
  bump(rio_alloc_cursor, rio_alloc_limit, size, memory);
  return memory;
}

/// Under RIO_GC_STRESS the public cursor stays at 0, so that every allocation comes here and is counted.
void *allocate_stressed(size_t size, bool zeroed) {
  if (--heap.stress_countdown == 0) {
    heap.stress_countdown = heap.stress_interval;
    collect();
  }
  rio_alloc_cursor = heap.hidden_cursor;
  rio_alloc_limit = heap.hidden_limit;
  void *memory = size > small_limit ? allocate_large(size, zeroed) : allocate_small(size);
  heap.hidden_cursor = rio_alloc_cursor;
  heap.hidden_limit = rio_alloc_limit;
  rio_alloc_cursor = rio_alloc_limit = 0;
  return memory;
}

/// A number of bytes with an optional suffix k, m or g; 0 where it is none.
size_t parse_size(const char *text) {
  char *end = nullptr;
  unsigned long long value = strtoull(text, &end, 10);
  switch (*end) {
  case 'k':
  case 'K':
    return size_t(value) << 10;
  case 'm':
  case 'M':
    return size_t(value) << 20;
  case 'g':
  case 'G':
    return size_t(value) << 30;
  default:
    return size_t(value);
  }
}
} // namespace

__attribute__((noinline)) void *allocate_slow(size_t size, bool zeroed) {
  if (heap.stress_interval != 0)
    return allocate_stressed(size, zeroed);
  return size > small_limit ? allocate_large(size, zeroed) : allocate_small(size);
}

void *allocate(size_t size, bool zeroed) {
  uintptr_t cursor = rio_alloc_cursor;
  if (size <= rio_alloc_limit - cursor) {
    rio_alloc_cursor = cursor + size;
    return reinterpret_cast<void *>(cursor);
  }
  return allocate_slow(size, zeroed);
}

void fill_gap(rio_object *object, size_t old_size) {
  size_t new_size = object_size(object);
  uintptr_t gap = reinterpret_cast<uintptr_t>(object) + new_size;
  size_t size = old_size - new_size;
  if (size == 0 || !contains(heap.small, gap))
    return;
  auto *filler = reinterpret_cast<rio_array *>(gap);
  filler->class_ = &rio_class_array_u8;
  if (size == granule) {
    filler->class_ = &rio_class_object; // one granule, nothing inside
    return;
  }
  filler->length = size - sizeof(rio_array) - 1;
}

void initialise(uintptr_t stack_base) {
  heap.stack_base = stack_base;
  heap.maximum = ~size_t(0);
  heap.budget = least_budget;
  if (!blocks_initialise(heap.small) || !large_initialise(heap.large))
    rio_out_of_memory();
  if (const char *limit = getenv("RIO_MAX_HEAP"); limit != nullptr && parse_size(limit) != 0)
    heap.maximum = parse_size(limit);
  if (const char *interval = getenv("RIO_GC_STRESS"); interval != nullptr)
    heap.stress_interval = heap.stress_countdown = strtoull(interval, nullptr, 10);
  heap.ready = true;
}

} // namespace rio::gc

namespace rio {

BOOL rio_has_room(WORD count, WORD size) {
  size_t bytes;
  if (__builtin_mul_overflow(size_t(count), size_t(size), &bytes))
    return false;
  if (!gc::is_within_limit(bytes))
    gc::collect();
  return gc::is_within_limit(bytes) && os::can_map(bytes);
}

REF rio_object_new(PTR descriptor) {
  auto *class_ = static_cast<const rio_class *>(descriptor);
  auto *object = static_cast<rio_object *>(gc::allocate(gc::round_to_granule(class_->instance_size), true));
  object->class_ = class_;
  return object;
}

REF rio_array_new(PTR descriptor, WORD length) {
  auto *class_ = static_cast<const rio_class *>(descriptor);
  // A length whose size does not fit in the address space is as unobtainable as one that is merely too large.
  if (uint64_t(length) >= uint64_t(1) << 56)
    rio_out_of_memory();
  void *memory = gc::allocate(gc::size_with_elements(class_, uint64_t(length)), true);
  auto *object = static_cast<rio_object *>(memory);
  object->class_ = class_;
  reinterpret_cast<int64_t *>(static_cast<char *>(memory) + class_->instance_size)[-1] = length;
  return object;
}

} // namespace rio
