// The stack that the program runs on: how deep its calls nest is for the recursion limit to say, not for `ulimit -s`.
#pragma once

#include <stdint.h>

namespace rio::os {

/// Calls `body`, which must not return, on a stack of its own; false where the system has no room for one. Memory is
/// taken as the stack grows.
bool run_on_large_stack(void (*body)());
/// The lowest address that stack may grow to, with a reserve for the runtime's own frames.
uintptr_t stack_limit();

} // namespace rio::os
