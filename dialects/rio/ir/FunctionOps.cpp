// Functions, calls and exceptions: how `rio.func` is written, and what the verifiers ask of calls.
#include "dialects/rio/ir/Rio.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/FunctionImplementation.h"

using namespace mlir;
using namespace rio::ir;

//===--------------------------------------------------------------------------------------------------------------===//
// rio.func
//===--------------------------------------------------------------------------------------------------------------===//

void FuncOp::build(OpBuilder &builder, OperationState &state, StringRef name, FunctionType type, bool raises,
                   bool isPrivate) {
  state.addAttribute(getSymNameAttrName(state.name), builder.getStringAttr(name));
  state.addAttribute(getFunctionTypeAttrName(state.name), TypeAttr::get(type));
  if (isPrivate)
    state.addAttribute(getSymVisibilityAttrName(state.name), builder.getStringAttr("private"));
  if (raises)
    state.addAttribute(getRaisesAttrName(state.name), builder.getUnitAttr());
  state.addRegion();
}

/// The words that may follow a function's signature, each a unit attribute of that name.
static constexpr StringRef functionWords[] = {"raises", "always_inline", "noinline", "cold", "unoptimized"};

ParseResult FuncOp::parse(OpAsmParser &parser, OperationState &state) {
  Builder &builder = parser.getBuilder();
  (void)impl::parseOptionalVisibilityKeyword(parser, state.attributes);
  StringAttr name;
  if (parser.parseSymbolName(name, getSymNameAttrName(state.name), state.attributes))
    return failure();

  SmallVector<OpAsmParser::Argument> arguments;
  SmallVector<Type> resultTypes;
  SmallVector<DictionaryAttr> resultAttributes;
  bool isVariadic = false;
  if (function_interface_impl::parseFunctionSignatureWithArguments(parser, /*allowVariadic=*/false, arguments,
                                                                   isVariadic, resultTypes, resultAttributes))
    return failure();
  auto argumentTypes = llvm::map_to_vector(arguments, [](OpAsmParser::Argument &argument) { return argument.type; });
  state.addAttribute(getFunctionTypeAttrName(state.name),
                     TypeAttr::get(builder.getFunctionType(argumentTypes, resultTypes)));
  for (StringRef word : functionWords)
    if (succeeded(parser.parseOptionalKeyword(word)))
      state.addAttribute(word, builder.getUnitAttr());
  if (parser.parseOptionalAttrDictWithKeyword(state.attributes))
    return failure();

  OptionalParseResult body = parser.parseOptionalRegion(*state.addRegion(), arguments);
  return body.has_value() ? *body : success();
}

void FuncOp::print(OpAsmPrinter &printer) {
  if (StringAttr visibility = getSymVisibilityAttr())
    printer << ' ' << visibility.getValue();
  printer << ' ';
  printer.printSymbolName(getSymName());
  function_interface_impl::printFunctionSignature(printer, *this, getArgumentTypes(), /*isVariadic=*/false,
                                                  getResultTypes());
  SmallVector<StringRef> elided = {getSymVisibilityAttrName(), getSymNameAttrName(), getFunctionTypeAttrName()};
  for (StringRef word : functionWords) {
    elided.push_back(word);
    if ((*this)->hasAttr(word))
      printer << ' ' << word;
  }
  printer.printOptionalAttrDictWithKeyword((*this)->getAttrs(), elided);
  if (!isExternal()) {
    printer << ' ';
    printer.printRegion(getBody(), /*printEntryBlockArgs=*/false, /*printBlockTerminators=*/true);
  }
}

LogicalResult FuncOp::verify() {
  if (getResultTypes().size() > 1)
    return emitOpError("returns at most one value");
  return success();
}

LogicalResult ReturnOp::verify() {
  Type expected = (*this)->getParentOfType<FuncOp>().getResultType();
  Type actual = getValue() ? getValue().getType() : Type();
  if (expected != actual)
    return emitOpError("does not return what the function's type says");
  return success();
}

LogicalResult RaiseOp::verify() {
  auto function = (*this)->getParentOfType<FuncOp>();
  if (!function || !function.getRaises())
    return emitOpError("stands in a function without `raises`");
  return success();
}

LogicalResult SuspendOp::verify() {
  auto function = (*this)->getParentOfType<FuncOp>();
  if (!function || function.getResultType() != IntegerType::get(getContext(), 1))
    return emitOpError("stands in a function that does not return whether it goes on");
  if (function.getArgumentTypes().size() != 1 || getFrame() != function.getArgument(0))
    return emitOpError("does not keep the function's one argument as the frame");
  return success();
}

LogicalResult SuspendOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto known = symbols.lookupNearestSymbolFrom<ClassOp>(*this, getClassSymbolAttr());
  if (!known)
    return emitOpError("names the unknown class ") << getClassSymbolAttr();
  if (getPlace() >= known.getFields().size())
    return emitOpError("keeps its place in a word that the class does not have");
  return success();
}

LogicalResult TracebackAddOp::canonicalize(TracebackAddOp op, PatternRewriter &rewriter) {
  if (siteOf(op.getLoc()))
    return failure();
  rewriter.eraseOp(op);
  return success();
}

//===--------------------------------------------------------------------------------------------------------------===//
// Calls
//===--------------------------------------------------------------------------------------------------------------===//

void CallOp::build(OpBuilder &builder, OperationState &state, FuncOp callee, ValueRange arguments) {
  build(builder, state, callee.getResultType(), SymbolRefAttr::get(callee), arguments);
}

void InvokeOp::build(OpBuilder &builder, OperationState &state, FuncOp callee, ValueRange arguments, Block *normal,
                     ValueRange normalOperands, Block *error, ValueRange errorOperands) {
  TypeAttr resultType = callee.getResultType() ? TypeAttr::get(callee.getResultType()) : TypeAttr();
  build(builder, state, SymbolRefAttr::get(callee), arguments, normalOperands, errorOperands, resultType, normal,
        error);
}

/// `call` and `callee` agree in types.
static LogicalResult verifySignature(Operation *call, FuncOp callee, TypeRange arguments, Type result) {
  if (arguments != TypeRange(callee.getArgumentTypes()))
    return call->emitOpError("passes other arguments than `") << callee.getSymName() << "` takes";
  if (result != callee.getResultType())
    return call->emitOpError("expects another result than `") << callee.getSymName() << "` gives";
  return success();
}

LogicalResult CallOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto callee = symbols.lookupNearestSymbolFrom<FuncOp>(*this, getCalleeAttr());
  if (!callee)
    return emitOpError("calls the unknown function ") << getCalleeAttr();
  Type result = getResult() ? getResult().getType() : Type();
  if (failed(verifySignature(*this, callee, getArguments().getTypes(), result)))
    return failure();
  auto caller = (*this)->getParentOfType<FuncOp>();
  if (callee.getRaises() && caller && !caller.getRaises())
    return emitOpError("may raise, but the function around it has no `raises`");
  return success();
}

LogicalResult InvokeOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto callee = symbols.lookupNearestSymbolFrom<FuncOp>(*this, getCalleeAttr());
  if (!callee)
    return emitOpError("calls the unknown function ") << getCalleeAttr();
  return verifySignature(*this, callee, getArguments().getTypes(), getResultType().value_or(Type()));
}

SuccessorOperands InvokeOp::getSuccessorOperands(unsigned index) {
  if (index == 0)
    return SuccessorOperands(getResultType() ? 1 : 0, getNormalOperandsMutable());
  return SuccessorOperands(1, getErrorOperandsMutable());
}

/// The interface's own verifier compares the explicit operands; what the op produces is compared here.
LogicalResult InvokeOp::verify() {
  auto producedArgumentIs = [](Block *block, Type type) {
    return block->getNumArguments() != 0 && block->getArgument(0).getType() == type;
  };
  if (getResultType() && !producedArgumentIs(getNormal(), *getResultType()))
    return emitOpError("needs a normal successor whose first argument takes the result");
  if (!producedArgumentIs(getError(), RefType::get(getContext())))
    return emitOpError("needs an error successor whose first argument takes the error");
  return success();
}

/// `(types) -> type`, or `(types) -> ()` without a result.
static ParseResult parseInvokeSignature(OpAsmParser &parser, SmallVectorImpl<Type> &arguments, TypeAttr &result) {
  FunctionType type;
  SMLoc start = parser.getCurrentLocation();
  if (parser.parseType(type))
    return failure();
  if (type.getNumResults() > 1)
    return parser.emitError(start, "at most one result");
  llvm::append_range(arguments, type.getInputs());
  if (type.getNumResults() == 1)
    result = TypeAttr::get(type.getResult(0));
  return success();
}

static void printInvokeSignature(OpAsmPrinter &printer, InvokeOp invoke, TypeRange arguments, TypeAttr result) {
  SmallVector<Type, 1> results;
  if (result)
    results.push_back(result.getValue());
  printer.printFunctionalType(arguments, results);
}

//===--------------------------------------------------------------------------------------------------------------===//
// What tblgen generated for all families. The custom directives of the other families stand in their own files.
//===--------------------------------------------------------------------------------------------------------------===//

namespace rio::ir {
ParseResult parseBigInteger(OpAsmParser &parser, IntegerAttr &value);
void printBigInteger(OpAsmPrinter &printer, Operation *op, IntegerAttr value);
} // namespace rio::ir

#define GET_OP_CLASSES
#include "dialects/rio/ir/RioOps.cpp.inc"
