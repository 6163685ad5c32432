// Blocks: the 32 KiB units of the small-object space, their side tables, and the holes that allocation fills.
//
// Everything the collector knows about a block lies outside it, so a block holds objects only. `starts` has a bit for
// each 16-byte granule where an object began that survived the last collection; objects allocated since then are found
// by walking their hole from its start (every hole is zeroed before use and objects lie in it without gaps, so the walk
// ends at the first zero class word).
#pragma once

#include "gc/object.h"

namespace rio::gc {

inline constexpr size_t block_size = 32 * 1024;
inline constexpr size_t line_size = 128;
inline constexpr unsigned lines_per_block = block_size / line_size;  // 256
inline constexpr unsigned granules_per_block = block_size / granule; // 2048
inline constexpr unsigned granules_per_line = line_size / granule;   // 8
inline constexpr size_t small_limit = block_size / 4;                // larger objects live apart

struct block {
  uint64_t live_lines[lines_per_block / 64]; // lines with a survivor of the last collection
  uint64_t starts[granules_per_block / 64];  // survivors of the last collection
  uint64_t marks[granules_per_block / 64];   // objects reached by the collection under way
  uint16_t filled_lines; // holes that begin below this line have been handed out since the last collection
  bool in_use;           // holds objects, or may since the last collection
  bool released;         // its memory went back to the system
  bool walked;           // `starts` has the new objects as well (during one collection)
};

/// A stretch of free lines inside a block, as addresses.
struct hole {
  uintptr_t start;
  uintptr_t end;
};

struct block_space {
  uintptr_t base;      // first byte of the reservation
  size_t reserved;     // its size
  block *blocks;       // side tables, one for each block of the reservation
  uint32_t committed;  // blocks backed by memory so far
  uint32_t used;       // blocks with in_use set
  uint32_t used_limit; // RIO_MAX_HEAP's share for this space, kept by the allocator
  uint32_t *free_list; // stack of blocks without objects
  uint32_t free_count;
  uint32_t *recyclable; // stack of partly filled blocks, most recently swept on top
  uint32_t recyclable_count;
  uint32_t current;  // block that the allocation cursor is in
  uint32_t overflow; // block of the cursor for medium objects
};

bool blocks_initialise(block_space &space);
/// The next hole for small objects, zeroed: in the current block, a recyclable one or a free one. False at the limit.
bool blocks_next_hole(block_space &space, hole &out);
/// A whole block for medium objects, zeroed.
bool blocks_whole(block_space &space, hole &out);
/// The object that an arbitrary address points into or just past, or null. Only during a collection.
rio_object *blocks_find(block_space &space, uintptr_t address);
/// Before marking: forgets the marks of the last collection.
void blocks_clear_marks(block_space &space);
/// After the roots were found (walking holes needs the old lines) and before the heap is traced.
void blocks_clear_lines(block_space &space);
/// After marking: survivors become starts, blocks are sorted into free, recyclable and full. With `fill` the freed
/// memory is overwritten. Until the next collection up to `budget` bytes will be allocated: free blocks far beyond that
/// go back to the system.
void blocks_sweep(block_space &space, bool fill, size_t budget);

inline uint32_t block_index(const block_space &space, uintptr_t address) {
  return uint32_t((address - space.base) / block_size);
}
inline uintptr_t block_address(const block_space &space, uint32_t index) {
  return space.base + uintptr_t(index) * block_size;
}
inline bool contains(const block_space &space, uintptr_t address) {
  return address - space.base < uintptr_t(space.committed) * block_size;
}

/// Sets the mark of the object; false when it was set already.
inline bool mark_small(block_space &space, uintptr_t address) {
  block &owner = space.blocks[block_index(space, address)];
  unsigned index = unsigned(address % block_size) / granule;
  uint64_t bit = uint64_t(1) << (index % 64);
  uint64_t &word = owner.marks[index / 64];
  if (word & bit)
    return false;
  word |= bit;
  return true;
}

/// Records the lines that a marked object covers.
inline void keep_lines(block_space &space, uintptr_t address, size_t size) {
  block &owner = space.blocks[block_index(space, address)];
  unsigned first = unsigned(address % block_size) / line_size;
  unsigned last = unsigned((address % block_size + size - 1) / line_size);
  for (unsigned line = first; line <= last; ++line)
    owner.live_lines[line / 64] |= uint64_t(1) << (line % 64);
}

} // namespace rio::gc
