// From the typed program to the rio dialect.
#pragma once

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "sema/Program.h"

namespace rio::irgen {

/// Builds a module with every compiled instance, class and global, and the exported `rio_program_main`.
mlir::OwningOpRef<mlir::ModuleOp> generate(const sema::Program &program, mlir::MLIRContext &context);

} // namespace rio::irgen
