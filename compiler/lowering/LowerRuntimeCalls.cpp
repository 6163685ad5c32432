// Calls of entry points by name, and those of them that are an instruction or two: they are written inline.
#include "lowering/Emitter.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;

namespace rio::lowering {

namespace {

Value inlineStatus(Emitter &emit, ValueRange) {
  return emit.create<LLVM::LoadOp>(emit.word, emit.runtimeSymbol("rio_status_code"));
}

Value inlineBits(Emitter &emit, ValueRange arguments) { return emit.create<LLVM::BitcastOp>(emit.word, arguments[0]); }

Value inlineFromBits(Emitter &emit, ValueRange arguments) {
  return emit.create<LLVM::BitcastOp>(emit.rewriter.getF64Type(), arguments[0]);
}

Value inlineIsNan(Emitter &emit, ValueRange arguments) {
  return emit.create<LLVM::FCmpOp>(LLVM::FCmpPredicate::uno, arguments[0], arguments[0]);
}

Value inlineIsFinite(Emitter &emit, ValueRange arguments) {
  // Anything but an infinity or a NaN is nearer to zero than infinity is.
  Type f64 = emit.rewriter.getF64Type();
  auto infinity = emit.rewriter.getF64FloatAttr(std::numeric_limits<double>::infinity());
  Value magnitude = emit.create<LLVM::FAbsOp>(arguments[0]);
  return emit.create<LLVM::FCmpOp>(LLVM::FCmpPredicate::olt, magnitude, emit.create<LLVM::ConstantOp>(f64, infinity));
}

template <typename Op> Value inlineUnary(Emitter &emit, ValueRange arguments) { return emit.create<Op>(arguments[0]); }

Value inlineCopySign(Emitter &emit, ValueRange arguments) {
  return emit.create<LLVM::CopySignOp>(arguments[0], arguments[1]);
}

using Inline = Value (*)(Emitter &, ValueRange);

/// How an entry point is written inline; null where it is called. Only what IEEE 754 defines to the last bit.
Inline inlineOf(StringRef entry) {
  return llvm::StringSwitch<Inline>(entry)
      .Case("rio_status", inlineStatus)
      .Case("rio_float_bits", inlineBits)
      .Case("rio_float_from_bits", inlineFromBits)
      .Case("rio_float_is_nan", inlineIsNan)
      .Case("rio_float_is_finite", inlineIsFinite)
      .Case("rio_math_sqrt", inlineUnary<LLVM::SqrtOp>)
      .Case("rio_math_fabs", inlineUnary<LLVM::FAbsOp>)
      .Case("rio_math_copysign", inlineCopySign)
      .Default(nullptr);
}

/// Whether a value of the rio type `type` can be passed as the table's `row`.
bool isPassedAs(Type type, abi::Type row) {
  switch (row) {
  case abi::Type::Void:
    return false;
  case abi::Type::Word:
  case abi::Type::I32:
    return type.isInteger(64);
  case abi::Type::Tagged:
    return isa<ir::IntType>(type);
  case abi::Type::Ref:
  case abi::Type::Ptr:
    return isa<ir::RefType>(type);
  case abi::Type::F64:
    return type.isF64();
  case abi::Type::Bool:
    return type.isInteger(1);
  }
  llvm_unreachable("every type of the table has a case");
}

LogicalResult verifyAgainstTable(ir::RuntimeOp op) {
  const abi::EntryPoint *entry = abi::findEntryPoint(std::string_view(op.getEntry().data(), op.getEntry().size()));
  if (!entry)
    return op.emitOpError("names `") << op.getEntry() << "`, which is no entry point of the runtime";
  if (entry->parameterCount != op.getArguments().size())
    return op.emitOpError("passes ") << op.getArguments().size() << " arguments to `" << op.getEntry()
                                     << "`, which takes " << unsigned(entry->parameterCount);
  for (auto [index, type] : llvm::enumerate(op.getArguments().getTypes()))
    if (!isPassedAs(type, entry->parameters[index]))
      return op.emitOpError("passes ") << type << " as argument " << index << " of `" << op.getEntry() << "`";
  bool wantsResult = entry->result != abi::Type::Void;
  if (wantsResult != bool(op.getResult()) || (wantsResult && !isPassedAs(op.getResult().getType(), entry->result)))
    return op.emitOpError("expects another result than `") << op.getEntry() << "` gives";
  return success();
}

struct RuntimePattern : RioPattern<ir::RuntimeOp> {
  using RioPattern::RioPattern;

  LogicalResult matchAndRewrite(ir::RuntimeOp op, OpAdaptor operands,
                                ConversionPatternRewriter &rewriter) const override {
    Emitter emit(rewriter, op.getLoc(), state);
    Inline inlined = inlineOf(op.getEntry());
    Value result =
        inlined ? inlined(emit, operands.getArguments()) : emit.callEntry(op.getEntry(), operands.getArguments());
    if (result)
      rewriter.replaceOp(op, result);
    else
      rewriter.eraseOp(op);
    return success();
  }
};

} // namespace

LogicalResult verifyRuntimeCalls(ModuleOp module) {
  WalkResult result = module.walk([](ir::RuntimeOp op) {
    return failed(verifyAgainstTable(op)) ? WalkResult::interrupt() : WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

void addRuntimePatterns(RewritePatternSet &patterns, ModuleState &state) { patterns.add<RuntimePattern>(state); }

} // namespace rio::lowering
