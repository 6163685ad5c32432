// The semantic phase's diagnostics, one constant a row of Diagnostics.def and Unsupported.def.
#pragma once

#include "base/Diagnostics.h"

namespace rio::diag {

#define DIAGNOSTIC(name, severity, message, hint)                                                                      \
  inline constexpr DiagnosticKind name{#name, Severity::severity, message, hint};
#include "sema/Diagnostics.def"
#undef DIAGNOSTIC

#define UNSUPPORTED(name, what, hint)                                                                                  \
  inline constexpr DiagnosticKind unsupported_##name{"unsupported_" #name, Severity::Error,                            \
                                                     what " is not supported yet", hint};
#include "sema/Unsupported.def"
#undef UNSUPPORTED

} // namespace rio::diag
