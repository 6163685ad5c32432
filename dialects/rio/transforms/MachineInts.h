// Integer ops on `i64` instead of `!rio.int`, for operands and results that are known to be small.
#pragma once

#include "dialects/rio/transforms/Interval.h"

namespace rio::ir {

/// The small integer `value` as an `i64`; the conversion that made it is undone where there is one.
mlir::Value toWord(mlir::OpBuilder &builder, mlir::Location location, mlir::Value value);
/// The `i64` `value`, known to be small, as an integer.
mlir::Value fromWord(mlir::OpBuilder &builder, mlir::Location location, mlir::Value value);

/// The result of the integer op `op` computed on `i64`, its operands being in `operands` and all of it small; null
/// where there is no such form.
mlir::Value computeOnWords(mlir::OpBuilder &builder, mlir::Operation *op, llvm::ArrayRef<Interval> operands);

/// The comparison `op` of two small integers on `i64`.
mlir::Value compareWords(mlir::OpBuilder &builder, IntCmpOp op);

} // namespace rio::ir
