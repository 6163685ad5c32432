// What riocc says when it is itself at fault.
#pragma once

#include "llvm/ADT/StringRef.h"

namespace rio::driver {

/// The exit status of a compiler that failed (EX_SOFTWARE of sysexits.h).
constexpr int internalErrorStatus = 70;

/// From here on a crash, a failed assertion or a fatal error of LLVM removes unfinished files, prints a request for a
/// bug report and exits with internalErrorStatus. A stack that overflows is blamed on the program's nesting instead.
void installCrashReport(int argc, char **argv);

/// What the report names as the work that was under way; a string that lives as long as the process.
void setCrashReportPhase(const char *phase);

/// Reports that an invariant of ours does not hold, with the details that a maintainer needs.
[[noreturn]] void reportInternalError(llvm::StringRef details);

} // namespace rio::driver
