// Tracing: from reached objects to everything they hold. See collect.cpp, step 4.
#include "gc/heap.h"

#include "entry_points.h"
#include "gc/poison.h"
#include "os/memory.h"

#include <string.h>

namespace rio::gc {

namespace {
constexpr size_t first_capacity = 8192;
constexpr unsigned ring_size = 8; // objects between prefetch and visit

void grow_stack(mark_stack &stack) {
  size_t capacity = stack.capacity == 0 ? first_capacity : stack.capacity * 2;
  auto *entries = static_cast<rio_object **>(os::map(capacity * sizeof(rio_object *)));
  if (entries == nullptr)
    rio_out_of_memory();
  if (stack.capacity != 0) {
    memcpy(entries, stack.entries, stack.count * sizeof(rio_object *));
    os::unmap(stack.entries, stack.capacity * sizeof(rio_object *));
  }
  stack.entries = entries;
  stack.capacity = capacity;
}

void push(uintptr_t address) {
  mark_stack &stack = heap.pending;
  if (stack.count == stack.capacity)
    grow_stack(stack);
  stack.entries[stack.count++] = reinterpret_cast<rio_object *>(address);
}

void reach_word(uint64_t word, uint8_t kind) {
  if (kind == slot_pointer)
    reach(word);
  else if (kind == slot_tagged && (word & 1) != 0)
    reach(word - 1);
}

void visit_elements(rio_object *object, uint64_t kind) {
  const char *start = reinterpret_cast<const char *>(object) + object->class_->instance_size;
  auto *elements = reinterpret_cast<const uint64_t *>(start);
  uint64_t count = element_count(object);
  uint8_t slot = kind == element_pointer ? slot_pointer : slot_tagged;
  for (uint64_t i = 0; i < count; ++i)
    reach_word(elements[i], slot);
}

void visit(rio_object *object) {
  const rio_class *class_ = object->class_;
  size_t size = object_size(object);
  heap.live_bytes += size;
  uintptr_t address = reinterpret_cast<uintptr_t>(object);
  if (contains(heap.small, address))
    keep_lines(heap.small, address, size);
  auto *slots = reinterpret_cast<const uint64_t *>(object + 1);
  for (uint64_t i = 0; i < class_->slot_count; ++i)
    reach_word(slots[i], class_->slot_kinds[i]);
  if (class_->element_kind == element_pointer || class_->element_kind == element_tagged)
    visit_elements(object, class_->element_kind);
  else if (class_->element_kind == element_str) {
    uintptr_t crumbs = static_cast<rio_str *>(object)->crumbs;
    if (crumbs != 0 && (crumbs & 3) == 0)
      reach(crumbs);
  }
}
} // namespace

void reach(uintptr_t address) {
  if (contains(heap.small, address)) {
    if (mark_small(heap.small, address))
      push(address);
  } else if (contains(heap.large, address)) {
    if (mark_large(heap.large, address))
      push(address);
  }
}

void reach_ambiguous(uintptr_t address) {
  rio_object *object = nullptr;
  if (contains(heap.small, address))
    object = blocks_find(heap.small, address);
  else if (contains(heap.large, address))
    object = large_find(heap.large, address);
  if (object != nullptr)
    reach(reinterpret_cast<uintptr_t>(object));
}

void trace() {
  mark_stack &stack = heap.pending;
  rio_object *ring[ring_size] = {};
  unsigned position = 0;
  unsigned waiting = 0;
  while (stack.count != 0 || waiting != 0) {
    rio_object *next = nullptr;
    if (stack.count != 0) {
      next = stack.entries[--stack.count];
      __builtin_prefetch(next);
      waiting += 1;
    }
    rio_object *ready = ring[position];
    ring[position] = next;
    position = (position + 1) % ring_size;
    if (ready != nullptr) {
      waiting -= 1;
      visit(ready);
    }
  }
}

} // namespace rio::gc
