// Ends of a process.
#include "entry_points.h"
#include "io/stream.h"
#include "os/process.h"

namespace rio {

VOID rio_exit(WORD status) {
  // CPython's status when standard output cannot be flushed at exit, whatever the program asked for.
  constexpr int flush_failed = 120;
  bool flushed = io::flush_at_exit();
  os::exit_now(flushed ? int(status & 0xFF) : flush_failed);
}

VOID rio_out_of_memory() {
  io::report("MemoryError\n");
  rio_exit(1);
}

VOID rio_exit_interrupted() {
  io::flush_at_exit();
  os::die_by_interrupt();
}

} // namespace rio
