// Polls: the places where a program notices that its stack is used up or that Ctrl-C was pressed. Compiled code
// compares the stack pointer with rio_stack_limit; the signal handler raises that limit to the top, so that one
// comparison serves both.
#include "entry_points.h"
#include "io/stream.h"
#include "os/process.h"
#include "start/interrupt.h"

#include <signal.h>

extern "C" {
uintptr_t rio_stack_limit;
}

namespace rio {

namespace {
uintptr_t true_stack_limit;
volatile sig_atomic_t interrupted;

void on_interrupt(int) {
  if (interrupted != 0)
    os::die_by_interrupt(); // the first was never noticed: the program does not poll
  interrupted = 1;
  *static_cast<volatile uintptr_t *>(&rio_stack_limit) = ~uintptr_t(0);
}
} // namespace

bool interrupt_pending() { return interrupted != 0; }

void initialise_polls() {
  true_stack_limit = rio_stack_limit = os::stack_limit();
  os::install_signal_handlers(on_interrupt);
}

I32 rio_poll() {
  if (interrupted != 0) {
    rio_stack_limit = true_stack_limit;
    interrupted = 0;
    return poll_interrupt;
  }
  if (reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < true_stack_limit)
    return poll_recursion;
  return poll_continue;
}

VOID rio_poll_or_exit() {
  switch (rio_poll()) {
  case poll_interrupt:
    io::report("KeyboardInterrupt\n");
    rio_exit_interrupted();
  case poll_recursion:
    io::report("RecursionError: maximum recursion depth exceeded\n");
    rio_exit(1);
  default:
    return;
  }
}

} // namespace rio
