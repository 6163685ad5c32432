// Mistakes that are there only because of others, which have been reported.
#pragma once

#include "sema/Analyzer.h"

namespace rio::sema {

/// Whether the attribute may only be missing because of another mistake: a base that could not be imported, or a value
/// that is never there to be assigned.
bool comesOfMistake(Analyzer &analyzer, Type type, llvm::StringRef name);

} // namespace rio::sema
