// Counts of references, for the objects whose end a program can see (docs/rationale/finalization.md).
//
// The counts lie beside the objects, in a table from addresses to counts (objects do not move): no other object pays
// for them, and what is not in the table (None, an int where a counted object may be as well) is left alone. The table
// keeps its objects alive: they end when their count says so.
#include "gc/heap.h"

#include "entry_points.h"

#include <stdlib.h>

namespace rio::gc {

namespace {
struct counted {
  rio_object *object; // null where the place is free
  int64_t count;
  bool finalized;
  bool queued;
};

struct count_table {
  counted *places;
  size_t capacity; // a power of two, or 0
  size_t used;
};

count_table table;

/// What is left when the program ends.
struct object_queue {
  rio_object **objects;
  size_t count;
  size_t capacity;
  size_t next;
};

object_queue queue;

size_t home_of(const rio_object *object) {
  uint64_t mixed = (reinterpret_cast<uintptr_t>(object) >> 4) * 0x9E3779B97F4A7C15u;
  return size_t(mixed >> 20) & (table.capacity - 1);
}

/// The object's place, or the free one where it belongs.
counted *place_of(const rio_object *object) {
  size_t index = home_of(object);
  while (table.places[index].object != nullptr && table.places[index].object != object)
    index = (index + 1) & (table.capacity - 1);
  return &table.places[index];
}

counted *find(const rio_object *object) {
  if (object == nullptr || table.capacity == 0)
    return nullptr;
  counted *place = place_of(object);
  return place->object == nullptr ? nullptr : place;
}

void grow() {
  count_table before = table;
  table.capacity = before.capacity == 0 ? 64 : before.capacity * 2;
  table.places = static_cast<counted *>(calloc(table.capacity, sizeof(counted)));
  if (table.places == nullptr)
    rio_out_of_memory();
  for (size_t i = 0; i < before.capacity; ++i)
    if (before.places[i].object != nullptr)
      *place_of(before.places[i].object) = before.places[i];
  free(before.places);
}

/// Frees the place, and moves up what was put behind it because it was taken (Knuth, 6.4, algorithm R).
void remove(counted *place) {
  size_t mask = table.capacity - 1;
  size_t hole = size_t(place - table.places);
  for (size_t next = (hole + 1) & mask; table.places[next].object != nullptr; next = (next + 1) & mask) {
    size_t home = home_of(table.places[next].object);
    if (((next - home) & mask) < ((next - hole) & mask))
      continue;
    table.places[hole] = table.places[next];
    hole = next;
  }
  table.places[hole].object = nullptr;
  table.used -= 1;
}
} // namespace

void reach_counted() {
  for (size_t i = 0; i < table.capacity; ++i)
    if (table.places[i].object != nullptr)
      reach(reinterpret_cast<uintptr_t>(table.places[i].object));
  for (size_t i = 0; i < queue.count; ++i)
    reach(reinterpret_cast<uintptr_t>(queue.objects[i]));
}

} // namespace rio::gc

namespace rio {

VOID rio_count_object(REF object) {
  using namespace gc;
  if (table.used * 2 >= table.capacity)
    grow();
  *place_of(object) = {object, 1, false, false};
  table.used += 1;
}

VOID rio_add_reference(REF object) {
  if (gc::counted *place = gc::find(object))
    place->count += 1;
}

BOOL rio_lose_reference(REF object) {
  gc::counted *place = gc::find(object);
  if (place == nullptr)
    return false;
  place->count -= 1;
  return place->count == 0;
}

BOOL rio_begin_finalizing(REF object) {
  gc::counted *place = gc::find(object);
  if (place == nullptr || place->finalized)
    return false;
  place->finalized = true;
  return true;
}

WORD rio_reference_count(REF object) {
  gc::counted *place = gc::find(object);
  return place == nullptr ? 0 : place->count;
}

VOID rio_end_counting(REF object) {
  if (gc::counted *place = gc::find(object))
    gc::remove(place);
}

VOID rio_enqueue(REF object) {
  using namespace gc;
  if (counted *place = find(object)) {
    if (place->queued)
      return;
    place->queued = true;
  }
  if (queue.count == queue.capacity) {
    queue.capacity = queue.capacity == 0 ? 64 : queue.capacity * 2;
    queue.objects = static_cast<rio_object **>(realloc(queue.objects, queue.capacity * sizeof(rio_object *)));
    if (queue.objects == nullptr)
      rio_out_of_memory();
  }
  queue.objects[queue.count++] = object;
}

BOOL rio_advance_queue(void) {
  if (gc::queue.next == gc::queue.count)
    return false;
  gc::queue.next += 1;
  return true;
}

REF rio_queued_object(void) { return gc::queue.objects[gc::queue.next - 1]; }

VOID rio_rewind_queue(void) { gc::queue.next = 0; }

} // namespace rio
