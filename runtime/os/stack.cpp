// See stack.h.
#include "os/stack.h"

#include "os/memory.h"

#include <sys/mman.h>
#include <ucontext.h>

#if __has_feature(address_sanitizer)
#include <sanitizer/common_interface_defs.h>
#endif

namespace rio::os {

namespace {
constexpr size_t wanted = size_t(1) << 30; // a million calls of large functions
constexpr size_t least = size_t(1) << 20;
constexpr size_t guard = page_alignment;
constexpr size_t reserve_for_runtime = 256 * 1024; // frames below a poll

uintptr_t lowest;

/// Pages that may be touched, above some that may not; null where the system does not promise so much.
void *map_stack(size_t size) {
  void *memory = reserve(guard + size, page_alignment);
  if (memory == nullptr)
    return nullptr;
  void *stack = static_cast<char *>(memory) + guard;
  if (!commit(stack, size)) {
    unmap(memory, guard + size);
    return nullptr;
  }
  // A huge page for the first few calls would cost more than they do.
  madvise(stack, size, MADV_NOHUGEPAGE);
  return stack;
}

/// AddressSanitizer learns of the stack on the way to it and on arrival.
void announce_switch([[maybe_unused]] void *stack, [[maybe_unused]] size_t size) {
#if __has_feature(address_sanitizer)
  __sanitizer_start_switch_fiber(nullptr, stack, size);
#endif
}

void (*body_on_stack)();

void arrive() {
#if __has_feature(address_sanitizer)
  __sanitizer_finish_switch_fiber(nullptr, nullptr, nullptr);
#endif
  body_on_stack();
}
} // namespace

bool run_on_large_stack(void (*body)()) {
  size_t size = reservation_size(wanted);
  void *stack = map_stack(size);
  while (stack == nullptr && size > least)
    stack = map_stack(size /= 2);
  ucontext_t context;
  if (stack == nullptr || getcontext(&context) != 0)
    return false;
  lowest = reinterpret_cast<uintptr_t>(stack);
  context.uc_stack.ss_sp = stack;
  context.uc_stack.ss_size = size;
  context.uc_link = nullptr;
  body_on_stack = body;
  makecontext(&context, arrive, 0);
  announce_switch(stack, size);
  return setcontext(&context) == 0;
}

uintptr_t stack_limit() { return lowest + reserve_for_runtime; }

} // namespace rio::os
