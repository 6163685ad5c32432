// "Did you mean": the known name that comes nearest to an unknown one.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace rio {

/// The first of `candidates` with the least distance from `wrong`, by the measure and the limits of CPython 3.13's
/// tracebacks (Lib/traceback.py, _compute_suggestion_error); empty where none is near.
llvm::StringRef nearestName(llvm::StringRef wrong, llvm::ArrayRef<llvm::StringRef> candidates);

} // namespace rio
