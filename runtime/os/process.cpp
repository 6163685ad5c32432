// See process.h.
#include "os/process.h"

#include <signal.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

namespace rio::os {

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
