// See process.h.
#include "os/process.h"

#include <signal.h>
#include <sys/auxv.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

namespace rio::os {

namespace {
constexpr uintptr_t stack_reserve = 256 * 1024;           // for the runtime's frames below a poll
constexpr uintptr_t unlimited_stack = uintptr_t(1) << 30; // what is used of an unlimited stack
} // namespace

void install_signal_handlers(void (*interrupt)(int)) {
  signal(SIGPIPE, SIG_IGN);
  struct sigaction current;
  if (sigaction(SIGINT, nullptr, &current) != 0 || current.sa_handler != SIG_DFL)
    return;
  struct sigaction action = {};
  action.sa_handler = interrupt; // no SA_RESTART: a blocking read returns, so that the interrupt is seen
  sigaction(SIGINT, &action, nullptr);
}

void die_by_interrupt() {
  signal(SIGINT, SIG_DFL);
  kill(getpid(), SIGINT);
  _exit(130);
}

void exit_now(int status) { _exit(status); }

uintptr_t stack_limit() {
  // The kernel puts the name of the executed file at the very top of the stack.
  uintptr_t top = getauxval(AT_EXECFN);
  if (top == 0)
    top = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  rlimit limit;
  uintptr_t size = unlimited_stack;
  if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < unlimited_stack)
    size = limit.rlim_cur;
  return top - size + stack_reserve;
}

int64_t nanoseconds(clock which) {
  clockid_t id = CLOCK_REALTIME;
  if (which == clock::monotonic)
    id = CLOCK_MONOTONIC;
  if (which == clock::process)
    id = CLOCK_PROCESS_CPUTIME_ID;
  timespec now;
  clock_gettime(id, &now);
  return int64_t(now.tv_sec) * 1000000000 + now.tv_nsec;
}

bool sleep(double seconds) {
  timespec wait;
  wait.tv_sec = time_t(seconds);
  wait.tv_nsec = long((seconds - double(wait.tv_sec)) * 1e9);
  return nanosleep(&wait, nullptr) == 0;
}

bool random_bytes(void *target, size_t size) { return getrandom(target, size, 0) == ssize_t(size); }

} // namespace rio::os
