// Integer constants: their one normal form, and how they are written.
#include "dialects/rio/ir/Rio.h"

using namespace mlir;
using namespace rio::ir;

IntegerAttr rio::ir::normalizedInteger(MLIRContext *context, const APInt &value) {
  unsigned width = llvm::alignTo(value.getSignificantBits(), 64);
  return IntegerAttr::get(IntegerType::get(context, width), value.sextOrTrunc(width));
}

void IntConstantOp::build(OpBuilder &builder, OperationState &state, const APInt &value) {
  state.addAttribute(getValueAttrName(state.name), normalizedInteger(builder.getContext(), value));
  state.addTypes(builder.getType<IntType>());
}

void IntConstantOp::build(OpBuilder &builder, OperationState &state, int64_t value) {
  build(builder, state, APInt(64, value, /*isSigned=*/true));
}

LogicalResult IntConstantOp::verify() {
  if (normalizedInteger(getContext(), getValue()) != getValueAttr())
    return emitOpError("holds an integer that is not normalised");
  return success();
}

namespace rio::ir {

// Called by the generated parser and printer of `rio.int.constant`.
ParseResult parseBigInteger(OpAsmParser &parser, IntegerAttr &value);
void printBigInteger(OpAsmPrinter &printer, Operation *op, IntegerAttr value);

ParseResult parseBigInteger(OpAsmParser &parser, IntegerAttr &value) {
  APInt integer;
  OptionalParseResult parsed = parser.parseOptionalInteger(integer);
  if (!parsed.has_value())
    return parser.emitError(parser.getCurrentLocation(), "expected an integer");
  if (failed(*parsed))
    return failure();
  value = normalizedInteger(parser.getContext(), integer);
  return success();
}

void printBigInteger(OpAsmPrinter &printer, Operation *, IntegerAttr value) {
  value.getValue().print(printer.getStream(), /*isSigned=*/true);
}

} // namespace rio::ir
