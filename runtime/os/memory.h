// Address space and pages from the operating system.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace rio::os {

inline constexpr size_t page_alignment = 64 * 1024; // at least the page size of every supported system

/// How large one of a few reservations may be: `wanted`, or where the address space of the process is limited (ulimit
/// -v) the largest power of two below a quarter of it.
size_t reservation_size(size_t wanted);
/// Reserves address space without memory behind it, aligned to `alignment` and rounded up to whole pages; null where
/// the system refuses.
void *reserve(size_t size, size_t alignment);
/// Backs a page-aligned part of a reservation with zeroed memory; false when the system has none.
bool commit(void *address, size_t size);
/// Backs `count` entries from `first` on of a reserved table, rounded out to pages.
template <typename Entry> bool commit_entries(Entry *table, size_t first, size_t count) {
  uintptr_t start = reinterpret_cast<uintptr_t>(table + first) & ~uintptr_t(page_alignment - 1);
  uintptr_t end =
      (reinterpret_cast<uintptr_t>(table + first + count) + page_alignment - 1) & ~uintptr_t(page_alignment - 1);
  return commit(reinterpret_cast<void *>(start), end - start);
}
/// Gives the memory back; the pages read as zero when touched again. False where the system's pages are too large for
/// the range.
bool release(void *address, size_t size);
/// Memory of its own, zeroed; null when the system has none.
void *map(size_t size);
void unmap(void *address, size_t size);
/// Whether the system would promise so much memory at once.
bool can_map(size_t size);

} // namespace rio::os
