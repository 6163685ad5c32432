// The rio dialect: what includes it gets the types, attributes and ops of dialects/rio/ir/*.td.
//
// How a builder writes rio IR:
//
//   context.loadDialect<ir::RioDialect, mlir::arith::ArithDialect, mlir::cf::ControlFlowDialect>();
//   auto integer = ir::IntType::get(&context);      // also ir::RefType, i1, i64, f64
//
//   // A function: create it at the module's end, then fill its blocks. All of them may be declared before any body.
//   auto function = ir::FuncOp::create(builder, location, "main.half",
//                                      builder.getFunctionType({integer}, {integer}), /*raises=*/true);
//   mlir::Block *entry = function.addEntryBlock();  // its arguments are the function's
//   builder.setInsertionPointToEnd(entry);
//   auto two = ir::IntConstantOp::create(builder, location, 2);          // also from an APInt
//   mlir::Value half = ir::IntFloorDivOp::create(builder, location, entry->getArgument(0), two);
//   ir::ReturnOp::create(builder, location, half);
//
//   // A call outside of any `try` propagates the error; its result is `call.getResult()`, null where there is none.
//   auto call = ir::CallOp::create(builder, location, function, mlir::ValueRange{half});
//
//   // A call inside a `try` ends its block. The result (if any) is the first argument of `next`, the error the first
//   // of `handler`; the operands given here follow. Add the block arguments yourself.
//   ir::InvokeOp::create(builder, location, function, mlir::ValueRange{half}, next, nextOperands, handler, operands);
//
// Value ops can be created by name from operands, result types and attributes alone (mlir::OperationState), which is
// how the standard library's intrinsics become ops. Enum attributes parse from text: "#rio<predicate lt>",
// "#rio<element u8>". The location of an op that can raise is `siteLocation(...)`; without a site it leaves no
// traceback entry. Mark every function `raises` that may; raises inference (dialects/rio/transforms) drops what is not
// so.
#pragma once

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include <optional>

namespace rio::ir {

/// What `rio.global.get` and `rio.global.set` touch: the state block, and no object.
struct StateResource : mlir::SideEffects::Resource::Base<StateResource> {
  llvm::StringRef getName() final { return "RioState"; }
};

} // namespace rio::ir

#include "dialects/rio/ir/RioDialect.h.inc"
#include "dialects/rio/ir/RioEnums.h.inc"
#define GET_TYPEDEF_CLASSES
#include "dialects/rio/ir/RioTypes.h.inc"
#define GET_ATTRDEF_CLASSES
#include "dialects/rio/ir/RioAttributes.h.inc"
#define GET_OP_CLASSES
#include "dialects/rio/ir/RioOps.h.inc"

namespace rio::ir {

/// Bounds of small integers: those with a tagged form.
inline constexpr int64_t smallestSmall = -(int64_t(1) << 62);
inline constexpr int64_t largestSmall = (int64_t(1) << 62) - 1;

/// `value` as the one attribute that stands for it: in the fewest 64-bit words that hold its sign.
mlir::IntegerAttr normalizedInteger(mlir::MLIRContext *context, const llvm::APInt &value);

/// The location of an op that leaves a traceback entry: columns from 0 in bytes, as CPython counts them.
mlir::Location siteLocation(mlir::MLIRContext *context, llvm::StringRef file, unsigned line, unsigned column,
                            unsigned endLine, unsigned endColumn, llvm::StringRef function, llvm::StringRef lineText);

/// A traceback entry taken from a location, see `siteLocation`.
struct Site {
  mlir::FileLineColRange range;
  SiteAttr site;
};
/// The entry that an op at `location` leaves, or nothing.
std::optional<Site> siteOf(mlir::Location location);

} // namespace rio::ir
