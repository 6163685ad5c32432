// The constants of CheckDiagnostics.def: `diag::DuplicateArgument` and so on.
#pragma once

#include "base/Diagnostics.h"

namespace rio::diag {
#define DIAGNOSTIC(name, severity, message, hint)                                                                      \
  inline constexpr DiagnosticKind name{#name, Severity::severity, message, hint};
#include "syntax/CheckDiagnostics.def"
#undef DIAGNOSTIC
} // namespace rio::diag
