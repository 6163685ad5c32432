// The driver's diagnostics, from Diagnostics.def.
#pragma once

#include "base/Diagnostics.h"

namespace rio::driver::diag {

#define DIAGNOSTIC(name, severity, message, hint)                                                                      \
  inline constexpr DiagnosticKind name = {#name, Severity::severity, message, hint};
#include "driver/Diagnostics.def"
#undef DIAGNOSTIC

} // namespace rio::driver::diag
