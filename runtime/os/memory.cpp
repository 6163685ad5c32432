// mmap and its kin. Reservations cost address space only, so the heap can lie in one range and ask "is this ours?" with
// one comparison.
#include "os/memory.h"

#include <sys/mman.h>
#include <sys/resource.h>

namespace rio::os {

size_t reservation_size(size_t wanted) {
  rlimit limit;
  if (getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
    return wanted;
  while (wanted > limit.rlim_cur / 4)
    wanted /= 2;
  return wanted;
}

void *reserve(size_t size, size_t alignment) {
  size = (size + page_alignment - 1) & ~(page_alignment - 1);
  size_t padded = size + alignment;
  void *raw = mmap(nullptr, padded, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (raw == MAP_FAILED)
    return nullptr;
  uintptr_t start = reinterpret_cast<uintptr_t>(raw);
  uintptr_t aligned = (start + alignment - 1) & ~(uintptr_t(alignment) - 1);
  if (aligned != start)
    munmap(raw, aligned - start);
  size_t tail = start + padded - (aligned + size);
  if (tail != 0)
    munmap(reinterpret_cast<void *>(aligned + size), tail);
  return reinterpret_cast<void *>(aligned);
}

bool commit(void *address, size_t size) { return mprotect(address, size, PROT_READ | PROT_WRITE) == 0; }

bool release(void *address, size_t size) { return madvise(address, size, MADV_DONTNEED) == 0; }

void *map(size_t size) {
  void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return memory == MAP_FAILED ? nullptr : memory;
}

void unmap(void *address, size_t size) { munmap(address, size); }

bool can_map(size_t size) {
  // As malloc would ask: with the system's own idea of how far it promises more than it has.
  void *memory = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED)
    return false;
  munmap(memory, size);
  return true;
}

} // namespace rio::os
