// Reads the command line of riocc.
#pragma once

#include "driver/Options.h"
#include <variant>

namespace rio::driver {

/// The exit status of a command line that riocc does not understand.
constexpr int wrongUsageStatus = 2;

/// The options that `argv` asks for; or the exit status, when all there was to do was to print help, the version or
/// what is wrong with the command line.
std::variant<Options, int> parseCommandLine(int argc, char **argv);

} // namespace rio::driver
