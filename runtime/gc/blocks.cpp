// Handing out holes, finding objects from ambiguous addresses, sweeping. See blocks.h for the side tables.
#include "gc/blocks.h"

#include "gc/poison.h"
#include "os/memory.h"

#include <string.h>

namespace rio::gc {

namespace {
constexpr size_t largest_reservation = size_t(1) << 37;
constexpr size_t smallest_reservation = size_t(1) << 22;
constexpr uint32_t blocks_per_commit = 128; // 4 MiB at a time
constexpr unsigned least_free_lines = 16;   // a block with fewer is not worth the visit
constexpr uint32_t no_block = ~uint32_t(0);

/// First line at or after `line` whose bit equals `value`, or lines_per_block.
unsigned next_line(const block &owner, unsigned line, bool value) {
  while (line < lines_per_block) {
    uint64_t word = owner.live_lines[line / 64];
    word = (value ? word : ~word) >> (line % 64);
    if (word != 0)
      return line + unsigned(__builtin_ctzll(word));
    line = (line / 64 + 1) * 64;
  }
  return lines_per_block;
}

void zero(uintptr_t start, uintptr_t end) {
  unpoison(start, end - start);
  memset(reinterpret_cast<void *>(start), 0, end - start);
}

/// The next free hole of a block at or after its filled lines.
bool take_hole(block_space &space, uint32_t index, hole &out) {
  block &owner = space.blocks[index];
  unsigned first = next_line(owner, owner.filled_lines, false);
  if (first >= lines_per_block)
    return false;
  unsigned last = next_line(owner, first, true);
  owner.filled_lines = uint16_t(last);
  uintptr_t address = block_address(space, index);
  out = {address + first * line_size, address + last * line_size};
  return true;
}

/// Backs more blocks, and their side tables, with memory.
bool grow(block_space &space) {
  uint32_t first = space.committed;
  uint32_t count = uint32_t(space.reserved / block_size) - first;
  if (count == 0)
    return false;
  if (count > blocks_per_commit)
    count = blocks_per_commit;
  void *start = reinterpret_cast<void *>(block_address(space, first));
  if (!os::commit(start, count * block_size) || !os::commit_entries(space.blocks, first, count) ||
      !os::commit_entries(space.free_list, first, count) || !os::commit_entries(space.recyclable, first, count))
    return false;
  for (uint32_t i = count; i-- > 0;)
    space.free_list[space.free_count++] = first + i;
  space.committed += count;
  return true;
}

/// A block without objects, from the free list or fresh memory.
uint32_t take_free_block(block_space &space) {
  if (space.used >= space.used_limit || (space.free_count == 0 && !grow(space)))
    return no_block;
  uint32_t index = space.free_list[--space.free_count];
  space.blocks[index].in_use = true;
  space.blocks[index].released = false;
  space.used += 1;
  return index;
}

/// Free blocks go back to the system once there are many more of them than the program will fill before the next look.
void release_unused(block_space &space, size_t budget) {
  if (size_t(space.free_count) * block_size <= 2 * budget)
    return;
  for (uint32_t i = 0; i < space.free_count; ++i) {
    uint32_t index = space.free_list[i];
    if (!space.blocks[index].released)
      space.blocks[index].released = os::release(reinterpret_cast<void *>(block_address(space, index)), block_size);
  }
}

/// Adds the objects allocated since the last collection to `starts`: from the start of every hole handed out.
void walk_new_objects(block_space &space, uint32_t index) {
  block &owner = space.blocks[index];
  owner.walked = true;
  uintptr_t address = block_address(space, index);
  unsigned line = next_line(owner, 0, false);
  while (line < owner.filled_lines) {
    unsigned end_line = next_line(owner, line, true);
    uintptr_t cursor = address + line * line_size;
    uintptr_t end = address + end_line * line_size;
    while (cursor < end) {
      auto *object = reinterpret_cast<rio_object *>(cursor);
      if (object->class_ == nullptr)
        break;
      unsigned position = unsigned(cursor - address) / granule;
      owner.starts[position / 64] |= uint64_t(1) << (position % 64);
      cursor += object_size(object);
    }
    line = next_line(owner, end_line, false);
  }
}

/// Overwrites (and poisons) what lies between the marked objects of a block.
void fill_freed(block_space &space, uint32_t index) {
  const block &owner = space.blocks[index];
  uintptr_t address = block_address(space, index);
  uintptr_t free_start = address;
  auto fill = [](uintptr_t start, uintptr_t end) {
    unpoison(start, end - start);
    memset(reinterpret_cast<void *>(start), 0xDB, end - start);
    poison(start, end - start);
  };
  for (unsigned word = 0; word < granules_per_block / 64; ++word) {
    for (uint64_t bits = owner.marks[word]; bits != 0; bits &= bits - 1) {
      uintptr_t object = address + (word * 64 + unsigned(__builtin_ctzll(bits))) * granule;
      fill(free_start, object);
      free_start = object + object_size(reinterpret_cast<rio_object *>(object));
    }
  }
  fill(free_start, address + block_size);
}
} // namespace

bool blocks_initialise(block_space &space) {
  for (size_t size = os::reservation_size(largest_reservation); size >= smallest_reservation; size /= 2) {
    void *base = os::reserve(size, block_size);
    if (base == nullptr)
      continue;
    size_t count = size / block_size;
    space.base = reinterpret_cast<uintptr_t>(base);
    space.reserved = size;
    space.blocks = static_cast<block *>(os::reserve(count * sizeof(block), os::page_alignment));
    space.free_list = static_cast<uint32_t *>(os::reserve(count * sizeof(uint32_t), os::page_alignment));
    space.recyclable = static_cast<uint32_t *>(os::reserve(count * sizeof(uint32_t), os::page_alignment));
    space.current = no_block;
    space.overflow = no_block;
    return space.blocks != nullptr && space.free_list != nullptr && space.recyclable != nullptr;
  }
  return false;
}

bool blocks_next_hole(block_space &space, hole &out) {
  while (space.current == no_block || !take_hole(space, space.current, out)) {
    if (space.recyclable_count > 0)
      space.current = space.recyclable[--space.recyclable_count];
    else
      space.current = take_free_block(space);
    if (space.current == no_block)
      return false;
  }
  zero(out.start, out.end);
  return true;
}

bool blocks_whole(block_space &space, hole &out) {
  space.overflow = take_free_block(space);
  if (space.overflow == no_block)
    return false;
  take_hole(space, space.overflow, out);
  zero(out.start, out.end);
  return true;
}

rio_object *blocks_find(block_space &space, uintptr_t address) {
  uint32_t index = block_index(space, address);
  block &owner = space.blocks[index];
  if (!owner.in_use)
    return nullptr;
  if (!owner.walked && owner.filled_lines > 0)
    walk_new_objects(space, index);
  unsigned position = unsigned(address % block_size) / granule;
  unsigned word = position / 64;
  uint64_t bits = owner.starts[word] & (~uint64_t(0) >> (63 - position % 64));
  while (bits == 0) {
    if (word == 0)
      return nullptr;
    bits = owner.starts[--word];
  }
  unsigned start = word * 64 + 63 - unsigned(__builtin_clzll(bits));
  auto *object = reinterpret_cast<rio_object *>(block_address(space, index) + start * granule);
  return address < reinterpret_cast<uintptr_t>(object) + object_size(object) ? object : nullptr;
}

void blocks_clear_marks(block_space &space) {
  for (uint32_t index = 0; index < space.committed; ++index) {
    block &owner = space.blocks[index];
    if (owner.in_use)
      memset(owner.marks, 0, sizeof(owner.marks));
    owner.walked = false;
  }
}

void blocks_clear_lines(block_space &space) {
  for (uint32_t index = 0; index < space.committed; ++index)
    memset(space.blocks[index].live_lines, 0, sizeof(space.blocks[index].live_lines));
}

void blocks_sweep(block_space &space, bool fill, size_t budget) {
  space.free_count = 0;
  space.recyclable_count = 0;
  space.used = 0;
  space.current = no_block;
  space.overflow = no_block;
  for (uint32_t index = space.committed; index-- > 0;) {
    block &owner = space.blocks[index];
    if (!owner.in_use) {
      space.free_list[space.free_count++] = index;
      continue;
    }
    if (fill)
      fill_freed(space, index);
    owner.filled_lines = 0;
    unsigned live = 0;
    for (uint64_t lines : owner.live_lines)
      live += unsigned(__builtin_popcountll(lines));
    memcpy(owner.starts, owner.marks, sizeof(owner.starts));
    if (live == 0) {
      owner.in_use = false;
      space.free_list[space.free_count++] = index;
      continue;
    }
    space.used += 1;
    if (lines_per_block - live >= least_free_lines)
      space.recyclable[space.recyclable_count++] = index;
  }
  release_unused(space, budget);
}

} // namespace rio::gc
