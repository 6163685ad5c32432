// Page runs for large objects: best bin first, split, joined again by the sweep.
#include "gc/large.h"

#include "gc/poison.h"
#include "os/memory.h"

#include <string.h>

namespace rio::gc {

namespace {
constexpr size_t largest_reservation = size_t(1) << 37;
constexpr size_t smallest_reservation = size_t(1) << 22;
constexpr uint32_t pages_per_commit = 1024; // 4 MiB
constexpr uint32_t no_run = ~uint32_t(0);
constexpr uint32_t release_run = 64; // shorter runs are never given back

unsigned bin_of(uint32_t pages) {
  unsigned bin = 31 - unsigned(__builtin_clz(pages));
  return bin < run_bins ? bin : run_bins - 1;
}

uintptr_t page_address(const large_space &space, uint32_t page) { return space.base + uintptr_t(page) * large_page; }

void file_free_run(large_space &space, uint32_t page, uint32_t pages, run_state state) {
  unsigned bin = bin_of(pages);
  space.state_of[page] = state;
  space.pages_of[page] = pages;
  space.run_of[page] = space.bins[bin];
  space.bins[bin] = page;
}

/// Unlinks a free run of at least `pages` pages: the first that fits in its own bin, else any of a larger bin.
uint32_t take_free_run(large_space &space, uint32_t pages) {
  for (unsigned bin = bin_of(pages); bin < run_bins; ++bin) {
    uint32_t *link = &space.bins[bin];
    for (unsigned tries = 0; *link != no_run && tries < 64; ++tries) {
      uint32_t page = *link;
      if (space.pages_of[page] >= pages) {
        *link = space.run_of[page];
        return page;
      }
      link = &space.run_of[page];
    }
  }
  return no_run;
}

/// Pages never used before, from the top.
uint32_t take_fresh_run(large_space &space, uint32_t pages) {
  uint32_t capacity = uint32_t(space.reserved / large_page);
  if (pages > capacity - space.top)
    return no_run;
  uint32_t needed = space.top + pages;
  if (needed > space.committed) {
    uint32_t count = needed - space.committed;
    count = (count + pages_per_commit - 1) / pages_per_commit * pages_per_commit;
    if (count > capacity - space.committed)
      count = capacity - space.committed;
    uint32_t first = space.committed;
    if (!os::commit(reinterpret_cast<void *>(page_address(space, first)), size_t(count) * large_page) ||
        !os::commit_entries(space.run_of, first, count) || !os::commit_entries(space.pages_of, first, count) ||
        !os::commit_entries(space.state_of, first, count))
      return no_run;
    space.committed += count;
  }
  uint32_t page = space.top;
  space.top = needed;
  space.pages_of[page] = pages;
  space.state_of[page] = run_state::clean;
  space.free_pages += pages;
  return page;
}
/// Long free runs go back to the system once there is much more free than the program will fill before the next look:
/// a page given back and touched again costs more than writing it.
void release_unused(large_space &space, size_t budget) {
  if (size_t(space.free_pages) * large_page <= 2 * budget)
    return;
  for (unsigned bin = bin_of(release_run); bin < run_bins; ++bin)
    for (uint32_t page = space.bins[bin]; page != no_run; page = space.run_of[page])
      if (space.state_of[page] == run_state::dirty &&
          os::release(reinterpret_cast<void *>(page_address(space, page)), size_t(space.pages_of[page]) * large_page))
        space.state_of[page] = run_state::clean;
}
} // namespace

bool large_initialise(large_space &space) {
  for (size_t size = os::reservation_size(largest_reservation); size >= smallest_reservation; size /= 2) {
    void *base = os::reserve(size, os::page_alignment);
    if (base == nullptr)
      continue;
    size_t count = size / large_page;
    space.base = reinterpret_cast<uintptr_t>(base);
    space.reserved = size;
    space.run_of = static_cast<uint32_t *>(os::reserve(count * sizeof(uint32_t), os::page_alignment));
    space.pages_of = static_cast<uint32_t *>(os::reserve(count * sizeof(uint32_t), os::page_alignment));
    space.state_of = static_cast<run_state *>(os::reserve(count * sizeof(run_state), os::page_alignment));
    for (uint32_t &bin : space.bins)
      bin = no_run;
    return space.run_of != nullptr && space.pages_of != nullptr && space.state_of != nullptr;
  }
  return false;
}

uintptr_t large_allocate(large_space &space, size_t size, bool zeroed) {
  if (size > space.reserved)
    return 0;
  uint32_t pages = uint32_t((size + large_page - 1) / large_page);
  uint32_t page = take_free_run(space, pages);
  if (page == no_run)
    page = take_fresh_run(space, pages);
  if (page == no_run)
    return 0;
  run_state was = space.state_of[page];
  if (space.pages_of[page] > pages)
    file_free_run(space, page + pages, space.pages_of[page] - pages, was);
  space.pages_of[page] = pages;
  space.state_of[page] = run_state::used;
  for (uint32_t i = 0; i < pages; ++i)
    space.run_of[page + i] = page;
  space.used_pages += pages;
  space.free_pages -= pages;
  uintptr_t address = page_address(space, page);
  unpoison(address, size_t(pages) * large_page);
  if (zeroed && was == run_state::dirty)
    memset(reinterpret_cast<void *>(address), 0, size);
  return address;
}

rio_object *large_find(const large_space &space, uintptr_t address) {
  // A free run keeps the run_of entries of the objects it once held, so the state at that page decides, together with
  // the length: a page inside a free run that once began one may hold anything but `used`.
  uint32_t page = uint32_t((address - space.base) / large_page);
  uint32_t run = space.run_of[page];
  if (run > page || space.state_of[run] < run_state::used || page - run >= space.pages_of[run])
    return nullptr;
  auto *object = reinterpret_cast<rio_object *>(page_address(space, run));
  return address < reinterpret_cast<uintptr_t>(object) + object_size(object) ? object : nullptr;
}

void large_sweep(large_space &space, bool fill, size_t budget) {
  for (uint32_t &bin : space.bins)
    bin = no_run;
  space.used_pages = 0;
  space.free_pages = 0;
  uint32_t free_start = no_run;
  run_state free_state = run_state::clean;
  auto close_free_run = [&](uint32_t end) {
    if (free_start == no_run)
      return;
    file_free_run(space, free_start, end - free_start, free_state);
    free_start = no_run;
    free_state = run_state::clean;
  };
  for (uint32_t page = 0; page < space.top;) {
    uint32_t pages = space.pages_of[page];
    run_state &state = space.state_of[page];
    if (state == run_state::marked) {
      close_free_run(page);
      state = run_state::used;
      space.used_pages += pages;
      page += pages;
      continue;
    }
    if (state == run_state::used) {
      if (fill)
        memset(reinterpret_cast<void *>(page_address(space, page)), 0xDB, size_t(pages) * large_page);
      poison(page_address(space, page), size_t(pages) * large_page);
      state = run_state::dirty;
    }
    if (free_start == no_run)
      free_start = page;
    if (state == run_state::dirty)
      free_state = run_state::dirty;
    state = run_state::dirty; // no longer the start of anything
    space.free_pages += pages;
    page += pages;
  }
  close_free_run(space.top);
  release_unused(space, budget);
}

} // namespace rio::gc
