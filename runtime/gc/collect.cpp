// The collector.
//
// Problem. Compiled Python allocates many small objects that die young and keeps plain pointers to them in registers
// and stack slots of optimised code, where no map says which word is a pointer. The heap must cost a few instructions
// per allocation, never move an object, and free memory in amounts that can be bump-allocated again.
//
// Method: a mark-region collector after S. M. Blackburn and K. S. McKinley, "Immix: A Mark-Region Garbage Collector
// with Space Efficiency, Fast Collection, and Mutator Performance", PLDI 2008, without its evacuation, and with
// conservative roots as in R. Shahriyar, S. M. Blackburn and K. S. McKinley, "Fast Conservative Garbage Collection",
// OOPSLA 2014.
//
//   1. Allocation bumps a cursor through a *hole*: a run of free 128-byte lines in a 32 KiB block, zeroed when it is
//      handed out. The fast path is public (rio_alloc_cursor, rio_alloc_limit) so that compiled code can inline it.
//      Objects larger than a line that do not fit in the hole go to a block of their own kind (the overflow block), so
//      a short hole is not thrown away for them; objects above 8 KiB lie in page runs apart (large.h).
//   2. A collection starts when the bytes handed out since the last one exceed the budget. Marks are cleared.
//   3. Roots: static blocks registered with their kinds are exact. The stack and the callee-saved registers, spilled to
//      it, are ambiguous: each aligned word that points into an object or one past its elements keeps that object, as
//      does a tagged int (address + 1). The object is found from the survivors' start bits and by walking the
//      holes filled since (blocks.h). An object that was found dead before can only be named by a stale word, so it is
//      rightly ignored.
//   4. Tracing is exact, by class descriptors, with an explicit stack, so that long lists cost no machine stack. A
//      small ring between the stack and the visit gives the prefetch of an object's header time to land. Visiting an
//      object marks every line it covers.
//   5. Sweeping looks at side tables alone: a block without live lines is free, one with enough free lines is recycled.
//   6. The budget becomes the live size, or `least_budget` if that is more, so the heap stays near twice its live data,
//      the work of marking is paid for by as many bytes of allocation, and small heaps are seldom collected.
//
// Invariants.
//   - Between collections, a hole that was handed out holds objects without gaps from its start, then zeroes; so a
//     header is written before the next allocation, and an object that shrinks leaves a dead object behind (fill_gap).
//   - `live_lines` describes the last collection until all roots are found (step 3 needs it), and only then is
//     rebuilt: scan_roots, blocks_clear_lines, trace, in this order.
//   - Static objects lie outside the heap and hold no heap pointers outside registered roots.
#include "gc/heap.h"

#include "entry_points.h"
#include "os/memory.h"

namespace rio::gc {

heap_state heap;

namespace {

/// Everything that may move or vanish is dropped: the next allocation takes a hole of the swept heap.
void forget_cursors() {
  rio_alloc_cursor = rio_alloc_limit = 0;
  heap.hidden_cursor = heap.hidden_limit = 0;
  heap.overflow_cursor = heap.overflow_limit = 0;
}

void collect_from(uintptr_t lowest_stack_word) {
  heap.collecting = true;
  forget_cursors();
  blocks_clear_marks(heap.small);
  scan_roots(lowest_stack_word);
  blocks_clear_lines(heap.small);
  heap.live_bytes = 0;
  trace();
  heap.allocated = 0;
  heap.budget = heap.live_bytes > least_budget ? heap.live_bytes : least_budget;
  bool fill = heap.stress_interval != 0;
  blocks_sweep(heap.small, fill, heap.budget);
  large_sweep(heap.large, fill, heap.budget);
  heap.collections += 1;
  heap.collecting = false;
}
} // namespace

/// Spills the callee-saved registers into its own frame, from which the scan starts.
__attribute__((noinline)) void collect() {
  __builtin_unwind_init();
  uintptr_t frame = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  // The spilled registers lie below the frame address on some targets: start at an address taken after the spill.
  volatile uintptr_t lowest = frame;
  lowest = reinterpret_cast<uintptr_t>(&lowest);
  collect_from(lowest);
}

} // namespace rio::gc

namespace rio {

VOID rio_collect() {
  if (gc::heap.ready)
    gc::collect();
}

WORD rio_live_bytes() { return WORD(gc::heap.live_bytes); }

} // namespace rio
