// Precompiled for every file of the lowering: MLIR's headers are what its build time goes to.
#pragma once

#include "dialects/rio/ir/Rio.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/DialectConversion.h"
#include "llvm/IR/Module.h"
