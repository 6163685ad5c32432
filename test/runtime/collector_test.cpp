// The collector: what is reachable survives with its content, however it is held; what is not goes; deep structures do
// not overflow the stack. Run plainly, under RIO_GC_STRESS, and with the runtime under AddressSanitizer.
#include "entry_points.h"
#include "gc/heap.h"
#include "text/str.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

using namespace rio;

namespace {
int failures;

void expect(bool condition, const char *what) {
  if (condition)
    return;
  printf("failed: %s\n", what);
  ++failures;
}

struct node : rio_object {
  node *next;
  TAGGED number;
  uint64_t raw;
};
const uint8_t node_kinds[] = {slot_pointer, slot_tagged, slot_raw};
const rio_class node_class = {50, 0, sizeof(node), element_none, "node", 4, &rio_class_object, 3, node_kinds};

node *make_node(node *next, int64_t value) {
  auto *result = static_cast<node *>(rio_object_new(&node_class));
  result->next = next;
  // Above the small ints, so that the slot holds a bignum.
  result->number = rio_int_add(rio_int_shl(2, 160), int64_t(uint64_t(value) << 1));
  result->raw = uint64_t(value);
  return result;
}

bool list_holds(const node *list, int64_t length) {
  for (int64_t i = length; i-- > 0; list = list->next) {
    if (list == nullptr || list->raw != uint64_t(i))
      return false;
    TAGGED expected = rio_int_add(rio_int_shl(2, 160), int64_t(uint64_t(i) << 1));
    if (!rio_int_equal(list->number, expected))
      return false;
  }
  return list == nullptr;
}

node *make_list(int64_t length) {
  node *list = nullptr;
  for (int64_t i = 0; i < length; ++i)
    list = make_node(list, i);
  return list;
}

void churn(int rounds) {
  for (int i = 0; i < rounds; ++i)
    make_node(nullptr, i);
}

// A frame of its own, so that no register of the caller keeps the list.
__attribute__((noinline)) void drop_a_list(int64_t length) { make_list(length); }

/// Overwrites what calls before left below the stack pointer.
__attribute__((noinline)) void clear_dead_stack() {
  volatile char area[16384];
  for (volatile char &byte : area)
    byte = 0;
}

void lists_survive(int64_t length) {
  node *list = make_list(length);
  churn(1000);
  rio_collect();
  expect(list_holds(list, length), "a list held by the stack keeps all its nodes");
}

void deep_lists_do_not_overflow() {
  node *list = nullptr;
  for (int i = 0; i < 300000; ++i) {
    node *next = static_cast<node *>(rio_object_new(&node_class));
    next->next = list;
    list = next;
  }
  rio_collect();
  int length = 0;
  for (; list != nullptr; list = list->next)
    ++length;
  expect(length == 300000, "a long chain is traced without recursion");
}

void garbage_goes() {
  rio_collect();
  WORD before = rio_live_bytes();
  drop_a_list(20000);
  clear_dead_stack();
  rio_collect();
  // A stale word may keep some of it; most must be gone.
  expect(rio_live_bytes() < before + 20000 * 32 / 2, "dropped lists are freed");
}

/// Only an address inside the object, or one past its last element, is kept over the collection.
void interior_pointers_hold() {
  const WORD lengths[] = {1, 15, 16, 40, 1000, 5000, 100000};
  for (WORD length : lengths) {
    REF array = rio_array_new(&rio_class_array_u8, length);
    uint8_t *elements = static_cast<rio_array *>(array)->elements;
    memset(elements, 0x5A, size_t(length));
    volatile uint8_t *past_the_end = elements + length;
    array = nullptr;
    elements = nullptr;
    churn(50);
    rio_collect();
    churn(50);
    bool intact = true;
    for (WORD i = 1; i <= length; ++i)
      intact &= past_the_end[-i] == 0x5A;
    expect(intact, "an address past the last element keeps an array");
  }
}

void arrays_of_all_kinds() {
  REF pointers = rio_array_new(&rio_class_array_pointer, 100);
  REF numbers = rio_array_new(&rio_class_array_tagged, 100);
  for (int i = 0; i < 100; ++i) {
    static_cast<rio_array *>(pointers)->as<REF>()[i] = rio_int_format(int64_t(i) << 1, 10);
    static_cast<rio_array *>(numbers)->as<TAGGED>()[i] = rio_int_shl(int64_t(i + 1) << 1, 2 * 90);
  }
  churn(500);
  rio_collect();
  bool intact = true;
  for (int i = 0; i < 100; ++i) {
    intact &= rio_int_parse(static_cast<rio_array *>(pointers)->as<REF>()[i], 10) == int64_t(i) << 1;
    intact &= rio_int_shr(static_cast<rio_array *>(numbers)->as<TAGGED>()[i], 2 * 90) == int64_t(i + 1) << 1;
  }
  expect(intact, "elements are traced by their kind");
}

void new_memory_is_zero() {
  bool zero = true;
  const WORD lengths[] = {3, 100, 1500, 9000, 70000};
  for (int round = 0; round < 40; ++round) {
    for (WORD length : lengths) {
      auto *array = static_cast<rio_array *>(rio_array_new(&rio_class_array_raw64, length));
      for (WORD i = 0; i < length; ++i)
        zero &= array->as<uint64_t>()[i] == 0;
      memset(array->elements, 0xFF, size_t(length) * 8);
    }
    rio_collect();
  }
  expect(zero, "new arrays are zeroed, in memory that was used before too");
}

/// Strings that grow in place, shrink to their length, and get crumbs: every size must stay readable from the headers.
void strings_change_size() {
  REF text = rio_str_concat(rio_str_from_char(0xE9), rio_str_from_char('x'));
  for (int i = 0; i < 500; ++i) {
    text = rio_str_append(text, rio_str_from_char(i % 3 == 0 ? 0x4E2D : 'a' + i % 26));
    if (i % 97 == 0)
      expect(rio_str_char_at(text, i) != 0, "characters are found while a string grows");
    churn(3);
  }
  rio_collect();
  auto *grown = text::as_str(text);
  expect(grown->char_length == 502 && rio_str_char_at(text, 2) == 0x4E2D, "a grown string keeps its characters");
  REF builder = rio_builder_new();
  for (int i = 0; i < 300; ++i)
    rio_builder_append(builder, rio_int_text(int64_t(i) << 1));
  REF built = rio_builder_finish(builder);
  churn(200);
  rio_collect();
  expect(text::as_str(built)->byte_length == 10 + 90 * 2 + 200 * 3, "a built string keeps its length");
}

REF medium_text(int number) { return rio_str_repeat(rio_str_from_char('a' + number % 26), 600 + number % 300); }

/// Objects of some hundred bytes that go leave holes for others of their kind, which keep their content beside them.
void medium_holes_are_used_again() {
  constexpr int count = 600;
  REF slots = rio_array_new(&rio_class_array_pointer, count);
  REF *texts = static_cast<rio_array *>(slots)->as<REF>();
  for (int i = 0; i < count; ++i)
    texts[i] = medium_text(i);
  rio_collect();
  uint32_t used_before = gc::heap.small.used;
  uint64_t state = 12345;
  for (int round = 0; round < 10; ++round) {
    for (int i = 0; i < count; ++i) {
      state = state * 6364136223846793005 + 1442695040888963407;
      if (state >> 63 != 0)
        texts[i] = nullptr;
    }
    rio_collect();
    for (int i = 0; i < count; ++i)
      if (texts[i] == nullptr)
        texts[i] = medium_text(i);
  }
  rio_collect();
  constexpr uint32_t blocks_filled = count * 750 / gc::block_size;
  expect(gc::heap.small.used < used_before + blocks_filled, "medium objects are put where others were");
  bool intact = true;
  for (int i = 0; i < count; ++i)
    intact &= rio_str_equal(texts[i], medium_text(i)) != 0;
  expect(intact, "medium objects keep their content");
}

void random_graph() {
  constexpr int count = 200;
  REF slots = rio_array_new(&rio_class_array_pointer, count);
  REF *nodes = static_cast<rio_array *>(slots)->as<REF>();
  uint64_t state = 12345;
  auto next = [&state] {
    state = state * 6364136223846793005 + 1442695040888963407;
    return state >> 33;
  };
  bool intact = true;
  for (int step = 0; step < 20000; ++step) {
    uint64_t at = next() % count;
    auto *old = static_cast<node *>(nodes[at]);
    if (old != nullptr)
      intact &= old->class_ == &node_class &&
                rio_int_equal(old->number, rio_int_add(rio_int_shl(2, 160), int64_t(old->raw << 1)));
    nodes[at] = make_node(static_cast<node *>(nodes[next() % count]), int64_t(step));
    if (next() % 4 == 0)
      rio_array_new(&rio_class_array_u8, WORD(next() % 20000));
    if (next() % 8 == 0)
      static_cast<node *>(nodes[at])->next = nullptr;
  }
  expect(intact, "a changing graph keeps its contents");
}
} // namespace

extern "C" int32_t rio_program_main() {
  bool slow = getenv("RIO_GC_STRESS") != nullptr;
  lists_survive(slow ? 300 : 30000);
  interior_pointers_hold();
  arrays_of_all_kinds();
  strings_change_size();
  medium_holes_are_used_again();
  if (!slow) {
    deep_lists_do_not_overflow();
    garbage_goes();
    new_memory_is_zero();
    random_graph();
  }
  rio_collect();
  printf("%llu collections, %d failures\n", static_cast<unsigned long long>(gc::heap.collections), failures);
  fflush(stdout);
  return failures != 0;
}
