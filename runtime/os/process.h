// The process as the operating system knows it: signals, ending, the clock, random bytes.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace rio::os {

/// SIGPIPE is ignored (writes report EPIPE); SIGINT calls `interrupt` unless the parent had it ignored.
void install_signal_handlers(void (*interrupt)(int));
/// Ends the process by SIGINT, as a shell expects of an interrupted program.
[[noreturn]] void die_by_interrupt();
/// Ends the process without running anything more.
[[noreturn]] void exit_now(int status);

enum class clock { wall, monotonic, process };
int64_t nanoseconds(clock which);
/// Sleeps; false where a signal broke the wait.
bool sleep(double seconds);
bool random_bytes(void *target, size_t size);

} // namespace rio::os
