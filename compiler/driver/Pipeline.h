// The life of a program, from its text to the file that --emit asks for.
#pragma once

#include "driver/Compilation.h"
#include "driver/PhaseTimer.h"

namespace rio::driver {

/// Takes `compilation` through the phases up to its `emit` and writes the result. False when the program is refused;
/// the diagnostics then say why and no output is left behind.
bool runPipeline(Compilation &compilation, PhaseTimer &timer);

} // namespace rio::driver
