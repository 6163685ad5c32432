// Statements other than `try` and `raise`; blocks and branches.
#include "irgen/FunctionEmitter.h"
#include "llvm/ADT/ScopeExit.h"

namespace rio::irgen {

mlir::Block *FunctionEmitter::newBlock() {
  mlir::Block *made = new mlir::Block;
  function.getBody().push_back(made);
  return made;
}

void FunctionEmitter::enter(mlir::Block *next) {
  block = next;
  builder.setInsertionPointToEnd(next);
}

void FunctionEmitter::branch(mlir::Block *target, mlir::ValueRange operands) {
  if (!isTerminated())
    mlir::cf::BranchOp::create(builder, location, target, operands);
}

void FunctionEmitter::branchIf(mlir::Value condition, mlir::Block *whenTrue, mlir::Block *whenFalse) {
  mlir::cf::CondBranchOp::create(builder, location, condition, whenTrue, whenFalse);
}

void FunctionEmitter::endBlock() {
  if (!isTerminated())
    ir::UnreachableOp::create(builder, location);
  mlir::Block *dead = newBlock();
  sealed.insert(dead);
  enter(dead);
}

mlir::Location FunctionEmitter::siteOf(SourceRange range, bool everyLine) {
  const sema::FunctionInfo &info = *instance.function;
  if (hidesSites || !range.isValid() || info.module->isStandard || !info.file)
    return mlir::UnknownLoc::get(builder.getContext());
  // Nobody can look up the lines of a method that a decorator wrote.
  bool isWritten = info.file == info.module->file;
  llvm::StringRef text = isWritten ? info.file->linesText(range.line, everyLine ? range.endLine : range.line) : "";
  return ir::siteLocation(builder.getContext(), info.file->path(), range.line, range.column, range.endLine,
                          range.endColumn, frameName.empty() ? llvm::StringRef(info.name) : frameName, text);
}

void FunctionEmitter::emitBlock(typed::Block body) {
  for (const typed::Stmt *stmt : body)
    emitStmt(stmt);
}

void FunctionEmitter::setGlobal(const sema::Global *global, mlir::Value value) {
  const std::string &symbol = symbols.globals.find(global)->second;
  ir::GlobalSetOp::create(builder, location, symbol, value);
  if (global->mayBeUnbound)
    ir::GlobalSetOp::create(builder, location, symbol + "?", constantBool(true));
}

void FunctionEmitter::emitStmt(const typed::Stmt *stmt) {
  mlir::Location outer = std::exchange(location, siteOf(stmt->range, /*everyLine=*/false));
  auto restore = llvm::scope_exit([&] { location = outer; });
  switch (stmt->kind) {
  case typed::StmtKind::Evaluate:
    emit(llvm::cast<typed::Evaluate>(stmt)->value);
    return;
  case typed::StmtKind::SetLocal: {
    auto *set = llvm::cast<typed::SetLocal>(stmt);
    if (mlir::Value value = emitAs(set->value, set->local->storage))
      writeLocal(set->local, value);
    return;
  }
  case typed::StmtKind::UnsetLocal: {
    const typed::Local *local = llvm::cast<typed::UnsetLocal>(stmt)->local;
    bool isOfComprehension =
        llvm::any_of(instance.siteLocals, [&](const auto &entry) { return entry.second == local; });
    if (local->isCell && isOfComprehension)
      // The comprehension starts: what closures of its earlier runs hold stays theirs.
      write({local, Part::Value},
            ir::ObjectNewOp::create(builder, location, representation.cellLayout(local->storage).symbol));
    else if (local->isCell)
      ir::FieldSetOp::create(builder, location, read({local, Part::Value}), constantBool(false), 1);
    else if (local->mayBeUnbound)
      write({local, Part::Bound}, constantBool(false));
    return;
  }
  case typed::StmtKind::SetGlobal: {
    auto *set = llvm::cast<typed::SetGlobal>(stmt);
    if (mlir::Value value = emitAs(set->value, set->global->type))
      setGlobal(set->global, value);
    return;
  }
  case typed::StmtKind::UnsetGlobal: {
    const sema::Global *global = llvm::cast<typed::UnsetGlobal>(stmt)->global;
    if (global->mayBeUnbound)
      ir::GlobalSetOp::create(builder, location, symbols.globals.find(global)->second + "?", constantBool(false));
    return;
  }
  case typed::StmtKind::SetField: {
    auto *set = llvm::cast<typed::SetField>(stmt);
    mlir::Value object = emit(set->object);
    const Slot *slot = object ? representation.layoutOf(set->object->type.single()).find(set->name) : nullptr;
    if (!slot)
      return;
    mlir::Value value = emitAs(set->value, slot->type);
    if (!value)
      return;
    ir::FieldSetOp::create(builder, location, object, value, slot->index);
    if (slot->flag)
      ir::FieldSetOp::create(builder, location, object, constantBool(true), *slot->flag);
    return;
  }
  case typed::StmtKind::UnsetField: {
    auto *unset = llvm::cast<typed::UnsetField>(stmt);
    mlir::Value object = emit(unset->object);
    const Slot *slot = object ? representation.layoutOf(unset->object->type.single()).find(unset->name) : nullptr;
    if (slot && slot->flag)
      ir::FieldSetOp::create(builder, location, object, constantBool(false), *slot->flag);
    return;
  }
  case typed::StmtKind::If:
    return emitIf(llvm::cast<typed::If>(stmt));
  case typed::StmtKind::While:
    return emitWhile(llvm::cast<typed::While>(stmt));
  case typed::StmtKind::ForNext:
    return emitForNext(llvm::cast<typed::ForNext>(stmt));
  case typed::StmtKind::Return:
    return emitReturn(llvm::cast<typed::Return>(stmt));
  case typed::StmtKind::Break:
    leaveTo(breaks.back().cleanupDepth);
    branch(breaks.back().block);
    return endBlock();
  case typed::StmtKind::Continue:
    leaveTo(continues.back().cleanupDepth);
    branch(continues.back().block);
    return endBlock();
  case typed::StmtKind::Raise:
    return emitRaise(llvm::cast<typed::Raise>(stmt));
  case typed::StmtKind::Reraise:
    return emitReraise(llvm::cast<typed::Reraise>(stmt));
  case typed::StmtKind::Try:
    return emitTry(llvm::cast<typed::Try>(stmt));
  case typed::StmtKind::Suspend:
    return emitSuspend();
  case typed::StmtKind::Group:
    return emitGroup(llvm::cast<typed::Group>(stmt));
  }
  llvm_unreachable("every kind of statement is emitted");
}

void FunctionEmitter::emitReraise(const typed::Reraise *stmt) {
  mlir::Value handled = stmt->exception ? emit(stmt->exception) : handledHere();
  if (!handled)
    return;
  if (stmt->unhandled) {
    mlir::Block *nothing = newBlock(), *something = newBlock();
    branchIf(ir::IsNullOp::create(builder, location, handled), nothing, something);
    seal(nothing);
    seal(something);
    enter(nothing);
    emit(stmt->unhandled);
    enter(something);
  }
  propagate(handled);
  endBlock();
}

/// A chain of `elif` meets in one block: one for each link would make a chain of branches to follow.
void FunctionEmitter::emitIf(const typed::If *stmt) {
  mlir::Location outer = location;
  auto restore = llvm::scope_exit([&] { location = outer; });
  mlir::Block *done = newBlock();
  while (stmt) {
    location = siteOf(stmt->range, /*everyLine=*/false);
    mlir::Value condition = emit(stmt->condition);
    if (!condition)
      break;
    mlir::Block *thenBlock = newBlock(), *elseBlock = newBlock();
    branchIf(condition, thenBlock, elseBlock);
    seal(thenBlock);
    seal(elseBlock);
    enter(thenBlock);
    emitBlock(stmt->thenBody);
    branch(done);
    enter(elseBlock);
    auto *last = stmt->elseBody.empty() ? nullptr : llvm::dyn_cast<typed::If>(stmt->elseBody.back());
    emitBlock(last ? stmt->elseBody.drop_back() : stmt->elseBody);
    stmt = last;
  }
  branch(done);
  seal(done);
  enter(done);
}

void FunctionEmitter::emitWhile(const typed::While *stmt) {
  mlir::Block *head = newBlock(), *body = newBlock(), *orelse = newBlock(), *done = newBlock();
  branch(head);
  enter(head);
  pollInterrupt(stmt->condition->range);
  mlir::Value condition = emit(stmt->condition);
  if (!condition) {
    seal(head);
    return;
  }
  branchIf(condition, body, orelse);
  seal(body);
  seal(orelse);
  enter(body);
  breaks.push_back({done, cleanups.size()});
  continues.push_back({head, cleanups.size()});
  emitBlock(stmt->body);
  breaks.pop_back();
  continues.pop_back();
  branch(head);
  seal(head);
  enter(orelse);
  emitBlock(stmt->elseBody);
  branch(done);
  seal(done);
  enter(done);
}

void FunctionEmitter::emitForNext(const typed::ForNext *stmt) {
  mlir::Block *head = newBlock(), *stopped = newBlock(), *done = newBlock();
  mlir::Value error = stopped->addArgument(representation.refType, location);
  branch(head);
  enter(head);
  pollInterrupt(stmt->next->range);
  // StopIteration is what most calls of `__next__` end with, and nobody sees where it came from. Other errors get their
  // traceback entry below.
  mlir::Block *outerErrors = std::exchange(errors, stopped);
  hidesSites = true;
  mlir::Value value = emitAs(stmt->next, stmt->target->storage);
  hidesSites = false;
  errors = outerErrors;
  if (value) {
    writeLocal(stmt->target, value);
    breaks.push_back({done, cleanups.size()});
    continues.push_back({head, cleanups.size()});
    emitBlock(stmt->body);
    breaks.pop_back();
    continues.pop_back();
    branch(head);
  }
  seal(head);
  seal(stopped);
  enter(stopped);
  mlir::Block *orelse = newBlock(), *failed = newBlock();
  branchIf(isError(error, stmt->isAsync ? representation.stopAsyncIteration : representation.stopIteration), orelse,
           failed);
  seal(orelse);
  seal(failed);
  enter(failed);
  ir::TracebackAddOp::create(builder, siteOf(stmt->next->range, /*everyLine=*/true), error);
  propagate(error);
  enter(orelse);
  emitBlock(stmt->elseBody);
  branch(done);
  seal(done);
  enter(done);
}

/// The body of a class: what it raises has a traceback entry of the class before that of the function.
void FunctionEmitter::emitClassBody(const typed::Group *stmt) {
  mlir::Block *failed = newBlock();
  mlir::Value error = failed->addArgument(representation.refType, location);
  mlir::Block *outerErrors = std::exchange(errors, failed);
  llvm::StringRef outerFrame = std::exchange(frameName, stmt->frame);
  emitBlock(stmt->body);
  frameName = outerFrame;
  errors = outerErrors;
  mlir::Block *done = newBlock();
  branch(done);
  seal(failed);
  enter(failed);
  ir::TracebackAddOp::create(builder, siteOf(stmt->range, /*everyLine=*/true), error);
  propagate(error);
  seal(done);
  enter(done);
}

void FunctionEmitter::emitGroup(const typed::Group *stmt) {
  if (!stmt->frame.empty())
    return emitClassBody(stmt);
  mlir::Block *done = newBlock();
  if (stmt->catchesBreak)
    breaks.push_back({done, cleanups.size()});
  if (stmt->catchesContinue)
    continues.push_back({done, cleanups.size()});
  emitBlock(stmt->body);
  if (stmt->catchesBreak)
    breaks.pop_back();
  if (stmt->catchesContinue)
    continues.pop_back();
  branch(done);
  seal(done);
  enter(done);
}

void FunctionEmitter::emitReturn(const typed::Return *stmt) {
  mlir::Value value = emitAs(stmt->value, hasFrame() ? stmt->value->type : instance.returnType);
  if (!value)
    return;
  if (errors)
    pollInterrupt(stmt->range);
  leaveTo(0);
  if (hasFrame() && !isTerminated())
    setPlace(sema::FramePlace::ended);
  leaveFrame();
  if (function.getResultType())
    ir::ReturnOp::create(builder, location, value);
  else
    ir::ReturnOp::create(builder, location, mlir::Value());
  endBlock();
}

} // namespace rio::irgen
