#include "driver/PhaseTimer.h"
#include "llvm/Support/Format.h"
#include <ctime>

namespace rio::driver {

namespace {

double processCpuMilliseconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

PhaseTimer::PhaseTimer() { finish("start"); }

void PhaseTimer::finish(llvm::StringRef name) {
  double now = processCpuMilliseconds();
  stretches.push_back({name.str(), now - lastTime});
  lastTime = now;
}

void PhaseTimer::print(llvm::raw_ostream &out) const {
  for (const Stretch &stretch : stretches)
    out << llvm::format("%-20s %8.2f ms\n", stretch.name.c_str(), stretch.milliseconds);
  out << llvm::format("%-20s %8.2f ms\n", "total", lastTime);
}

} // namespace rio::driver
