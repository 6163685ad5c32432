// Arguments and results of private functions as `i64` where they are always small.
#pragma once

#include "dialects/rio/transforms/IntRangeAnalysis.h"

namespace rio::ir {

/// Changes the types of private functions and all their calls by what `ranges` knows. The functions' bodies convert at
/// their borders.
void narrowSignatures(mlir::ModuleOp module, const ModuleRanges &ranges);

} // namespace rio::ir
