// Where riocc finds what comes with it, relative to its own executable: `../lib/rio`.
#pragma once

#include "target/Target.h"
#include <string>

namespace rio::driver {

/// The runtime's archive for `target`; with `sanitized`, the one that AddressSanitizer watches.
std::string runtimeArchivePath(const target::Target &target, bool sanitized);

/// The bodies of the runtime's short functions for `target`, as bitcode.
std::string runtimeBitcodePath(const target::Target &target);

/// The folder of the standard library's Python sources.
std::string standardLibraryPath();

} // namespace rio::driver
