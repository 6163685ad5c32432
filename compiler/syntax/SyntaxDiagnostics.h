// The constants of syntax/Diagnostics.def.
#pragma once

#include "base/Diagnostics.h"

namespace rio::diag {

#define DIAGNOSTIC(name, severity, message, hint)                                                                      \
  inline constexpr DiagnosticKind name{#name, Severity::severity, message, hint};
#include "syntax/Diagnostics.def"

} // namespace rio::diag
