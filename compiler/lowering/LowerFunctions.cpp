// Functions, calls and exceptions.
//
// A function that raises returns {result, error}, or the error alone where it has no result; null means none. The
// checks behind the calls of one function share one block that adds the traceback entry and returns the error: a call
// site costs a test, a branch and the address of its site out of line.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

namespace {

constexpr StringLiteral programEntry = "rio_program_main";
/// An error is as seldom as this.
constexpr std::pair<uint32_t, uint32_t> errorWeights = {1, 2000};

/// What a function returns in the llvm dialect.
Type returnType(const LLVMTypeConverter &types, Type result, bool raises) {
  MLIRContext *context = &types.getContext();
  Type value = result ? types.convertType(result) : Type();
  if (!raises)
    return value ? value : LLVM::LLVMVoidType::get(context);
  Type error = LLVM::LLVMPointerType::get(context);
  return value ? Type(LLVM::LLVMStructType::getLiteral(context, {value, error})) : error;
}

/// Returns `error` from a function that raises.
void returnError(Emitter &emit, LLVM::LLVMFuncOp function, Value error) {
  Type type = function.getFunctionType().getReturnType();
  if (!isa<LLVM::LLVMStructType>(type)) {
    emit.create<LLVM::ReturnOp>(ValueRange{error});
    return;
  }
  Value nothing = emit.create<LLVM::PoisonOp>(type);
  Value both = emit.create<LLVM::InsertValueOp>(nothing, error, 1);
  emit.create<LLVM::ReturnOp>(ValueRange{both});
}

/// The block of `function` that returns its first argument as the error; with a second argument, a site, it adds the
/// traceback entry first.
Block *propagationBlock(Emitter &emit, LLVM::LLVMFuncOp function, bool addsEntry) {
  Block *&block = emit.state.propagationBlock(function, addsEntry);
  if (block)
    return block;
  OpBuilder::InsertionGuard guard(emit.rewriter);
  SmallVector<Type, 2> arguments(addsEntry ? 2 : 1, emit.pointer);
  SmallVector<Location, 2> locations(arguments.size(), emit.location);
  Block *created = emit.rewriter.createBlock(&function.getBody(), function.getBody().end(), arguments, locations);
  if (addsEntry)
    emit.callEntry("rio_traceback_add", {created->getArgument(0), created->getArgument(1)});
  returnError(emit, function, created->getArgument(0));
  block = created;
  return created;
}

/// Calls `callee` and gives the result (null without one) and the error (null where it does not raise).
std::pair<Value, Value> emitCall(Emitter &emit, FlatSymbolRefAttr callee, ValueRange arguments) {
  const CalleeInfo &info = emit.state.callee(callee);
  Type type = returnType(emit.state.types(), info.result, info.raises);
  SmallVector<Type, 1> results;
  if (!isa<LLVM::LLVMVoidType>(type))
    results.push_back(type);
  auto call = emit.create<LLVM::CallOp>(results, callee, arguments);
  if (!info.raises)
    return {results.empty() ? Value() : call.getResult(), Value()};
  if (!info.result)
    return {Value(), call.getResult()};
  Value value = emit.create<LLVM::ExtractValueOp>(call.getResult(), 0);
  return {value, emit.create<LLVM::ExtractValueOp>(call.getResult(), 1)};
}

struct FuncPattern : RioPattern<ir::FuncOp> {
  using RioPattern::RioPattern;

  LogicalResult matchAndRewrite(ir::FuncOp op, OpAdaptor, ConversionPatternRewriter &rewriter) const override {
    bool isMain = op.getSymName() == programEntry;
    SmallVector<Type> parameters;
    if (failed(getTypeConverter()->convertTypes(op.getArgumentTypes(), parameters)))
      return failure();
    Type result =
        isMain ? Type(rewriter.getI32Type()) : returnType(*getTypeConverter(), op.getResultType(), op.getRaises());
    bool isInternal = op.isPrivate() && !op.isExternal();
    auto function = LLVM::LLVMFuncOp::create(rewriter, op.getLoc(), op.getSymName(),
                                             LLVM::LLVMFunctionType::get(result, parameters),
                                             isInternal ? LLVM::Linkage::Internal : LLVM::Linkage::External);
    function.setAlwaysInline(op.getAlwaysInline() && !op.getUnoptimized());
    function.setNoInline(op.getNoinline() || op.getUnoptimized());
    SmallVector<StringRef> attributes;
    if (op.getCold())
      attributes.push_back("cold");
    if (op.getUnoptimized())
      attributes.push_back("optnone");
    if (!attributes.empty())
      function.setPassthroughAttr(rewriter.getStrArrayAttr(attributes));
    rewriter.inlineRegionBefore(op.getBody(), function.getBody(), function.end());
    if (!function.isExternal() && failed(rewriter.convertRegionTypes(&function.getBody(), *getTypeConverter())))
      return failure();
    if (isMain && state.hasGlobals())
      registerState(rewriter, function);
    rewriter.eraseOp(op);
    return success();
  }

  /// The collector must know of the state block before anything is in it.
  void registerState(ConversionPatternRewriter &rewriter, LLVM::LLVMFuncOp function) const {
    OpBuilder::InsertionGuard guard(rewriter);
    rewriter.setInsertionPointToStart(&function.getBody().front());
    Emitter emit(rewriter, function.getLoc(), state);
    emit.callEntry("rio_register_roots", {emit.addressOf("rio.state"), emit.addressOf("rio.state.kinds"),
                                          emit.constant(state.globalCount())});
  }
};

struct ReturnPattern : RioPattern<ir::ReturnOp> {
  using RioPattern::RioPattern;

  LogicalResult matchAndRewrite(ir::ReturnOp op, OpAdaptor operands,
                                ConversionPatternRewriter &rewriter) const override {
    Emitter emit(rewriter, op.getLoc(), state);
    auto function = op->getParentOfType<LLVM::LLVMFuncOp>();
    bool raises =
        function.getSymName() != programEntry && state.callee(FlatSymbolRefAttr::get(function.getSymNameAttr())).raises;
    Value value = operands.getValue();
    if (value && function.getSymName() == programEntry)
      value = emit.create<LLVM::TruncOp>(rewriter.getI32Type(), value);
    if (raises && value) {
      Value empty = emit.create<LLVM::PoisonOp>(function.getFunctionType().getReturnType());
      Value first = emit.create<LLVM::InsertValueOp>(empty, value, 0);
      value = emit.create<LLVM::InsertValueOp>(first, emit.null(), 1);
    } else if (raises) {
      value = emit.null();
    }
    rewriter.replaceOpWithNewOp<LLVM::ReturnOp>(op, value ? ValueRange{value} : ValueRange{});
    return success();
  }
};

struct RaisePattern : RioPattern<ir::RaiseOp> {
  using RioPattern::RioPattern;

  LogicalResult matchAndRewrite(ir::RaiseOp op, OpAdaptor operands,
                                ConversionPatternRewriter &rewriter) const override {
    Emitter emit(rewriter, op.getLoc(), state);
    returnError(emit, op->getParentOfType<LLVM::LLVMFuncOp>(), operands.getException());
    rewriter.eraseOp(op);
    return success();
  }
};

struct CallPattern : RioPattern<ir::CallOp> {
  using RioPattern::RioPattern;

  LogicalResult matchAndRewrite(ir::CallOp op, OpAdaptor operands, ConversionPatternRewriter &rewriter) const override {
    Emitter emit(rewriter, op.getLoc(), state);
    auto [value, error] = emitCall(emit, op.getCalleeAttr(), operands.getArguments());
    if (error)
      propagate(emit, op, error);
    if (value)
      rewriter.replaceOp(op, value);
    else
      rewriter.eraseOp(op);
    return success();
  }

  /// Ends the block behind the call: on to the rest of it, or out of the function with the error.
  static void propagate(Emitter &emit, ir::CallOp op, Value error) {
    std::optional<ir::Site> site = ir::siteOf(op.getLoc());
    Block *current = emit.rewriter.getInsertionBlock();
    Block *rest = emit.rewriter.splitBlock(current, op->getIterator());
    auto function = op->getParentOfType<LLVM::LLVMFuncOp>();
    Block *out = propagationBlock(emit, function, site.has_value());
    emit.rewriter.setInsertionPointToEnd(current);
    SmallVector<Value, 2> passed = {error};
    if (site)
      passed.push_back(emit.addressOf(emit.state.site(*site)));
    Value raised = emit.compare(LLVM::ICmpPredicate::ne, error, emit.null());
    emit.create<LLVM::CondBrOp>(raised, out, passed, rest, ValueRange(), errorWeights);
    emit.rewriter.setInsertionPoint(op);
  }
};

struct InvokePattern : RioPattern<ir::InvokeOp> {
  using RioPattern::RioPattern;

  LogicalResult matchAndRewrite(ir::InvokeOp op, OpAdaptor operands,
                                ConversionPatternRewriter &rewriter) const override {
    Emitter emit(rewriter, op.getLoc(), state);
    auto [value, error] = emitCall(emit, op.getCalleeAttr(), operands.getArguments());
    SmallVector<Value> normal;
    if (value)
      normal.push_back(value);
    llvm::append_range(normal, operands.getNormalOperands());
    if (error)
      branchOnError(emit, op, operands, error, normal);
    else
      emit.create<LLVM::BrOp>(normal, op.getNormal());
    rewriter.eraseOp(op);
    return success();
  }

  static void branchOnError(Emitter &emit, ir::InvokeOp op, OpAdaptor operands, Value error, ValueRange normal) {
    Block *current = emit.rewriter.getInsertionBlock();
    Block *cold = emit.rewriter.createBlock(current->getParent(), std::next(current->getIterator()));
    if (std::optional<ir::Site> site = ir::siteOf(op.getLoc()))
      emit.callEntry("rio_traceback_add", {error, emit.addressOf(emit.state.site(*site))});
    SmallVector<Value> passed = {error};
    llvm::append_range(passed, operands.getErrorOperands());
    emit.create<LLVM::BrOp>(passed, op.getError());
    emit.rewriter.setInsertionPoint(op);
    Value raised = emit.compare(LLVM::ICmpPredicate::ne, error, emit.null());
    emit.create<LLVM::CondBrOp>(raised, cold, ValueRange(), op.getNormal(), normal, errorWeights);
  }
};

struct UnreachablePattern : RioPattern<ir::UnreachableOp> {
  using RioPattern::RioPattern;

  LogicalResult matchAndRewrite(ir::UnreachableOp op, OpAdaptor, ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOpWithNewOp<LLVM::UnreachableOp>(op);
    return success();
  }
};

Value addTraceback(Emitter &emit, ir::TracebackAddOp op, ir::TracebackAddOp::Adaptor operands) {
  if (std::optional<ir::Site> site = ir::siteOf(op.getLoc()))
    emit.callEntry("rio_traceback_add", {operands.getException(), emit.addressOf(emit.state.site(*site))});
  return {};
}

} // namespace

void addFunctionPatterns(RewritePatternSet &patterns, ModuleState &state) {
  patterns.add<FuncPattern, ReturnPattern, RaisePattern, CallPattern, InvokePattern, UnreachablePattern>(state);
  addPattern(patterns, state, addTraceback);
}

} // namespace rio::lowering
