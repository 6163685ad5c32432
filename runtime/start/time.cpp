// Clocks, sleep, random bits.
#include "entry_points.h"
#include "os/process.h"

#include <errno.h>

namespace rio {

WORD rio_time_nanoseconds() { return os::nanoseconds(os::clock::wall); }
WORD rio_monotonic_nanoseconds() { return os::nanoseconds(os::clock::monotonic); }
WORD rio_process_time_nanoseconds() { return os::nanoseconds(os::clock::process); }
F64 rio_time() { return double(rio_time_nanoseconds()) * 1e-9; }
F64 rio_monotonic() { return double(rio_monotonic_nanoseconds()) * 1e-9; }

WORD rio_sleep(F64 seconds) { return os::sleep(seconds) || !rio_take_interrupt() ? 0 : -EINTR; }

WORD rio_random_word() {
  WORD bits = 0;
  os::random_bytes(&bits, sizeof(bits));
  return bits;
}

} // namespace rio
