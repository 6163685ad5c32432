// Removes block arguments that stand for one value only (see PruneArguments.cpp).
#pragma once

#include "dialects/rio/ir/Rio.h"

namespace rio::ir {

/// Whether there were any in `function`.
bool pruneArguments(FuncOp function);

} // namespace rio::ir
