// The CPU time of each phase, for --time-phases.
#pragma once

#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace rio::driver {

/// Splits the CPU time of this process, its start included, into named stretches.
class PhaseTimer {
public:
  /// What was spent until now is the start-up.
  PhaseTimer();

  /// Ends the stretch `name`, which began where the last one ended.
  void finish(llvm::StringRef name);

  /// Prints one line a stretch, in milliseconds, and the sum.
  void print(llvm::raw_ostream &out) const;

private:
  struct Stretch {
    std::string name;
    double milliseconds;
  };
  std::vector<Stretch> stretches;
  double lastTime = 0;
};

} // namespace rio::driver
