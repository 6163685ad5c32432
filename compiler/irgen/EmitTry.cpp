// Exceptions: `raise`, `try` with its handlers and `finally`.
//
// The exception being handled is one variable of the process, as `sys.exception()` is one of the thread: a handler sets
// it on entry and gives it back on every way out. A raise takes it as the new exception's context, and a bare `raise`
// raises it again.
#include "irgen/FunctionEmitter.h"

namespace rio::irgen {

namespace {
constexpr llvm::StringLiteral handledSymbol = "(handled exception)";
// Words of an exception object after its header (exception in runtime/abi.def).
constexpr int64_t causeWord = 1, contextWord = 2, suppressWord = 3;
} // namespace

mlir::Value FunctionEmitter::handledException() {
  return ir::GlobalGetOp::create(builder, location, representation.refType, handledSymbol);
}

/// What a bare `raise` raises.
mlir::Value FunctionEmitter::handledHere() {
  if (instance.function->module->isNative)
    for (const Cleanup &cleanup : llvm::reverse(cleanups))
      if (cleanup.error)
        return cleanup.error;
  return handledException();
}

void FunctionEmitter::setHandledException(mlir::Value error) {
  ir::GlobalSetOp::create(builder, location, handledSymbol, error);
}

FunctionEmitter::Cleanup FunctionEmitter::beginHandling(mlir::Value error, mlir::Block *outerErrors) {
  bool isOutermost = !isHandling();
  mlir::Value before = handledException();
  if (hasFrame() && isOutermost)
    write({&outerHandledLocal, Part::Value}, before);
  if (!instance.function->module->isNative)
    setHandledException(error);
  return {{}, before, error, outerErrors, breaks.size(), continues.size(), isOutermost};
}

void FunctionEmitter::endHandling(const Cleanup &cleanup) {
  if (instance.function->module->isNative)
    return;
  bool mayHaveChanged = hasFrame() && cleanup.isOutermostHandler;
  setHandledException(mayHaveChanged ? read({&outerHandledLocal, Part::Value}) : cleanup.handledBefore);
}

void FunctionEmitter::propagate(mlir::Value error) {
  if (isTerminated())
    return;
  if (errors)
    mlir::cf::BranchOp::create(builder, location, errors, error);
  else
    ir::RaiseOp::create(builder, location, error);
}

/// Whether an error is of the class or derives from it.
mlir::Value FunctionEmitter::isError(mlir::Value error, const sema::ClassInfo *info) {
  mlir::Value result;
  mlir::Value id = classId(error);
  for (const Atom *atom : representation.program.created) {
    bool isHeir = atom->isObject() && atom->classInfo()->isSubclassOf(info);
    if (!isHeir)
      continue;
    mlir::Value number =
        mlir::arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(representation.layoutOf(atom).id));
    mlir::Value matches = mlir::arith::CmpIOp::create(builder, location, mlir::arith::CmpIPredicate::eq, id, number);
    result = result ? mlir::Value(mlir::arith::OrIOp::create(builder, location, result, matches)) : matches;
  }
  return result ? result : constantBool(false);
}

void FunctionEmitter::emitRaise(const typed::Raise *stmt) {
  mlir::Value exception = emit(stmt->exception);
  if (!exception)
    return;
  if (stmt->cause) {
    mlir::Value cause = emit(stmt->cause);
    if (!cause)
      return;
    // `from None` leaves no cause.
    const Atom *only = stmt->cause->type.single();
    bool isNone = only && only->isObject() && only->classInfo()->name == "NoneType";
    if (isNone)
      cause = ir::NullOp::create(builder, location);
    ir::FieldSetOp::create(builder, location, exception, cause, causeWord);
    ir::FieldSetOp::create(builder, location, exception, constantBool(true), suppressWord);
  }
  location = siteOf(stmt->range, /*everyLine=*/true);
  mlir::Value handled = handledException();
  mlir::Block *link = newBlock(), *raise = newBlock();
  mlir::Value isSame = ir::IsOp::create(builder, location, handled, exception);
  mlir::Value isNone = ir::IsNullOp::create(builder, location, handled);
  branchIf(mlir::arith::OrIOp::create(builder, location, isSame, isNone), raise, link);
  seal(link);
  enter(link);
  if (stmt->isFresh)
    ir::FieldSetOp::create(builder, location, exception, handled, contextWord);
  else
    ir::RuntimeOp::create(builder, location, mlir::TypeRange(), "rio_exception_link",
                          mlir::ValueRange{exception, handled});
  branch(raise);
  seal(raise);
  enter(raise);
  ir::TracebackAddOp::create(builder, location, exception);
  propagate(exception);
  endBlock();
}

/// Runs what the regions deeper than `cleanupDepth` want to have run before control leaves them.
void FunctionEmitter::leaveTo(size_t cleanupDepth) {
  llvm::SmallVector<Cleanup, 4> saved(cleanups);
  mlir::Block *savedErrors = errors;
  auto savedBreaks = breaks, savedContinues = continues;
  while (cleanups.size() > cleanupDepth) {
    Cleanup cleanup = cleanups.pop_back_val();
    errors = cleanup.outerErrors;
    if (cleanup.handledBefore) {
      endHandling(cleanup);
      continue;
    }
    breaks.resize(cleanup.breakDepth, JumpTarget{});
    continues.resize(cleanup.continueDepth, JumpTarget{});
    emitBlock(cleanup.finalBody);
  }
  cleanups = saved;
  errors = savedErrors;
  breaks = savedBreaks;
  continues = savedContinues;
}

void FunctionEmitter::emitHandlers(const typed::Try *stmt, mlir::Block *start, mlir::Block *after) {
  enter(start);
  mlir::Value error = start->getArgument(0);
  for (const typed::Handler &handler : stmt->handlers) {
    location = siteOf(handler.range, /*everyLine=*/false);
    if (!handler.catchesAll) {
      mlir::Block *body = newBlock(), *next = newBlock();
      branchIf(isOneOf(error, handler.classes), body, next);
      seal(body);
      seal(next);
      enter(body);
      emitHandler(handler, error, after);
      enter(next);
      continue;
    }
    emitHandler(handler, error, after);
    return;
  }
  propagate(error);
}

void FunctionEmitter::emitHandler(const typed::Handler &handler, mlir::Value error, mlir::Block *after) {
  // An error in the handler gives the handled exception back too.
  mlir::Block *failed = newBlock();
  mlir::Value inner = failed->addArgument(representation.refType, location);
  mlir::Block *outerErrors = std::exchange(errors, failed);
  Cleanup handling = beginHandling(error, outerErrors);
  cleanups.push_back(handling);
  if (handler.target)
    writeLocal(handler.target, error);
  emitBlock(handler.body);
  cleanups.pop_back();
  errors = outerErrors;
  if (!isTerminated()) {
    endHandling(handling);
    branch(after);
  }
  seal(failed);
  enter(failed);
  endHandling(handling);
  propagate(inner);
}

void FunctionEmitter::emitTry(const typed::Try *stmt) {
  bool hasFinal = !stmt->finalBody.empty();
  mlir::Block *outerErrors = errors;
  mlir::Block *finalErrors = hasFinal ? newBlock() : nullptr;
  if (hasFinal) {
    finalErrors->addArgument(representation.refType, location);
    errors = finalErrors;
    cleanups.push_back({stmt->finalBody, {}, {}, outerErrors, breaks.size(), continues.size()});
  }
  mlir::Block *joined = newBlock();
  if (stmt->handlers.empty()) {
    emitBlock(stmt->body);
    emitBlock(stmt->elseBody);
    pollInterrupt(stmt->range);
    branch(joined);
  } else {
    mlir::Block *handlers = newBlock();
    handlers->addArgument(representation.refType, location);
    mlir::Block *inner = std::exchange(errors, handlers);
    emitBlock(stmt->body);
    pollInterrupt(stmt->range);
    errors = inner;
    emitBlock(stmt->elseBody);
    branch(joined);
    seal(handlers);
    emitHandlers(stmt, handlers, joined);
  }
  seal(joined);
  if (!hasFinal) {
    enter(joined);
    return;
  }
  cleanups.pop_back();
  errors = outerErrors;
  // On the way on.
  enter(joined);
  emitBlock(stmt->finalBody);
  mlir::Block *done = newBlock();
  branch(done);
  // With an error: handled while the body runs, and raised again after it.
  seal(finalErrors);
  enter(finalErrors);
  mlir::Value error = finalErrors->getArgument(0);
  mlir::Block *failed = newBlock();
  mlir::Value inner = failed->addArgument(representation.refType, location);
  errors = failed;
  Cleanup handling = beginHandling(error, outerErrors);
  cleanups.push_back(handling);
  emitBlock(stmt->finalBody);
  cleanups.pop_back();
  errors = outerErrors;
  if (!isTerminated()) {
    endHandling(handling);
    propagate(error);
  }
  seal(failed);
  enter(failed);
  endHandling(handling);
  propagate(inner);
  seal(done);
  enter(done);
}

} // namespace rio::irgen
