// Polls: the places where a program notices that its stack is used up or that Ctrl-C was pressed. Compiled code
// compares the stack pointer with rio_stack_limit; the signal handler raises that limit to the top, so that one
// comparison serves both.
//
// A program that could see a KeyboardInterrupt says so at its start. It has further polls, where CPython would raise
// one, and these alone act on Ctrl-C: the others stand in the standard library too, where CPython runs C code.
#include "entry_points.h"
#include "io/stream.h"
#include "os/process.h"
#include "os/stack.h"
#include "start/interrupt.h"

extern "C" {
uintptr_t rio_stack_limit;
int64_t rio_interrupted;
}

namespace rio {

namespace {
uintptr_t true_stack_limit;
bool program_observes;

/// Variables that the signal handler writes are read and written as they stand.
template <typename Value> volatile Value &shared(Value &variable) { return variable; }

void on_interrupt(int) {
  if (shared(rio_interrupted) != 0 && !program_observes)
    os::die_by_interrupt(); // the first was never noticed: the program does not poll
  shared(rio_interrupted) = 1;
  shared(rio_stack_limit) = ~uintptr_t(0);
}
} // namespace

void initialise_polls() {
  true_stack_limit = rio_stack_limit = os::stack_limit();
  os::install_signal_handlers(on_interrupt);
}

VOID rio_observe_interrupts() { program_observes = true; }

BOOL rio_interrupt_pending() { return shared(rio_interrupted) != 0; }

BOOL rio_take_interrupt() {
  bool was_pending = rio_interrupt_pending();
  shared(rio_interrupted) = 0;
  shared(rio_stack_limit) = true_stack_limit;
  return was_pending;
}

VOID rio_poll_or_exit() {
  shared(rio_stack_limit) = true_stack_limit;
  if (rio_interrupt_pending() && !program_observes) {
    io::report("KeyboardInterrupt\n");
    rio_exit_interrupted();
  }
  if (reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) < true_stack_limit) {
    io::report("RecursionError: maximum recursion depth exceeded\n");
    rio_exit(1);
  }
}

} // namespace rio
