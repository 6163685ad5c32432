// The life of a process: set up, run the compiled program, flush, exit.
#include "entry_points.h"
#include "gc/heap.h"
#include "io/stream.h"
#include "os/stack.h"
#include "start/arguments.h"
#include "start/interrupt.h"

/// Exported by the compiled program: runs the main module and says the exit status.
extern "C" int32_t rio_program_main(void);

namespace {
void run_program() {
  rio::initialise_polls();
  rio::gc::initialise(reinterpret_cast<uintptr_t>(__builtin_frame_address(0)));
  rio::rio_exit(rio_program_main());
}
} // namespace

int main(int count, char **values) {
  rio::remember_arguments(count, values);
  if (!rio::os::run_on_large_stack(run_program))
    rio::rio_out_of_memory();
}
