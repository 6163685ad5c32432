// The space of large objects: runs of 4 KiB pages, one object at the start of each used run.
//
// The pages below `top` are tiled by runs, used and free; the tables are indexed by page. A sweep walks the tiling,
// joins neighbouring free runs and files them by size.
#pragma once

#include "gc/object.h"

namespace rio::gc {

inline constexpr size_t large_page = 4096;
inline constexpr unsigned run_bins = 26; // bin n holds free runs of [2^n, 2^(n+1)) pages

enum class run_state : uint8_t { clean, dirty, used, marked }; // clean = free and zero

struct large_space {
  uintptr_t base;
  size_t reserved;
  uint32_t top;       // pages handed out so far
  uint32_t committed; // pages backed by memory
  uint32_t used_pages;
  uint32_t free_pages;
  uint32_t *run_of;    // used run: its first page, for each page; free run: the next run of its bin, at the first page
  uint32_t *pages_of;  // at the first page of a run: its length
  run_state *state_of; // at the first page of a run
  uint32_t bins[run_bins];
};

bool large_initialise(large_space &space);
/// Room for an object, zeroed if asked for; 0 when there is none.
uintptr_t large_allocate(large_space &space, size_t size, bool zeroed);
/// The object an address points into, or null.
rio_object *large_find(const large_space &space, uintptr_t address);
/// Frees what is not marked and unmarks the rest; with `fill` freed memory is overwritten. Until the next collection up
/// to `budget` bytes will be allocated: what is free far beyond that goes back to the system.
void large_sweep(large_space &space, bool fill, size_t budget);

inline bool contains(const large_space &space, uintptr_t address) {
  return address - space.base < uintptr_t(space.top) * large_page;
}

/// Marks the object at `address`; false when it was marked already.
inline bool mark_large(large_space &space, uintptr_t address) {
  run_state &state = space.state_of[(address - space.base) / large_page];
  if (state == run_state::marked)
    return false;
  state = run_state::marked;
  return true;
}

} // namespace rio::gc
