// Where riocc finds what comes with it, relative to its own executable: `../lib/rio`.
#pragma once

#include "target/Target.h"
#include <string>

namespace rio::driver {

/// The runtime's archive for `target`.
std::string runtimeArchivePath(const target::Target &target);

/// The folder of the standard library's Python sources.
std::string standardLibraryPath();

} // namespace rio::driver
