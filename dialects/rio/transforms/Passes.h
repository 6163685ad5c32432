// The passes on the rio dialect (Passes.td), and how to create and register them.
#pragma once

#include "dialects/rio/ir/Rio.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include <memory>

namespace rio::ir {

#define GEN_PASS_DECL
#include "dialects/rio/transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "dialects/rio/transforms/Passes.h.inc"

} // namespace rio::ir
