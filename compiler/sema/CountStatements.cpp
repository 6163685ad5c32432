// Statements that count references (CountReferences.cpp).
#include "sema/CountReferences.h"

namespace rio::sema {

typed::Block ReferenceCounter::block(typed::Block body) {
  llvm::SmallVector<typed::Block, 8> parts;
  for (typed::Stmt *each : llvm::reverse(body))
    parts.push_back(capture([&] { stmt(each); }));
  return capture([&] {
    for (typed::Block part : llvm::reverse(parts))
      walker.out->append(part.begin(), part.end());
  });
}

void ReferenceCounter::assignVariable(typed::Local *slot, Type type, SourceRange range,
                                      llvm::function_ref<void(typed::Local *)> assign, Expr *value) {
  typed::Local *made = walker.makeLocal("", type);
  walker.emit<typed::SetLocal>(range, made, value);
  typed::Local *before = walker.makeLocal("", slot->storage);
  walker.emit<typed::SetLocal>(range, before, get(slot, slot->storage, range));
  assign(made);
  letGo(before, before->storage, range);
}

void ReferenceCounter::setLocal(typed::SetLocal *set) {
  SourceRange range = set->range;
  typed::Local *local = set->local;
  if (isTemporary(local)) {
    bool counted = isCounted(local->storage);
    bool isRead = !counted || live.contains(local);
    if (counted) {
      noteTemporary(local);
      if (!pinned.contains(local))
        live.remove(local);
    }
    Expr *value = own(set->value);
    walker.emit<typed::SetLocal>(range, local, value);
    if (!isRead)
      release(local, range, true);
    return;
  }
  bool isCaught =
      isOfProgram() && !local->isCell && isHandlerName(local->name) && llvm::isa<typed::LocalGet>(set->value);
  if (!isCaught && !llvm::is_contained(instance.parameters, local))
    refuseKeptException(set->value->type, range);
  typed::Local *slot = slotOf(local);
  Expr *value = own(set->value);
  if (!slot || value->type.isNever())
    return walker.emit<typed::SetLocal>(range, local, value);
  bool counted = isCounted(set->value->type);
  assignVariable(
      slot, set->value->type, range,
      [&](typed::Local *made) {
        walker.emit<typed::SetLocal>(range, local, get(made, made->storage, range));
        walker.emit<typed::SetLocal>(range, slot, counted ? get(made, made->storage, range) : walker.none(range));
      },
      value);
}

void ReferenceCounter::setGlobal(Global *global, Expr *value, SourceRange range) {
  if (value && !(isHandlerName(global->name) && llvm::isa<typed::LocalGet>(value)))
    refuseKeptException(value->type, range);
  Expr *owned = value ? own(value) : nullptr;
  bool counted = isCounted(global->type);
  if (!counted) {
    if (value)
      walker.emit<typed::SetGlobal>(range, global, owned);
    else
      walker.emit<typed::UnsetGlobal>(range, global);
    return;
  }
  if (!global->mayBeUnbound)
    types.noteChange();
  global->mayBeUnbound = true;
  typed::Local *made = value ? walker.makeLocal("", value->type) : nullptr;
  if (value)
    walker.emit<typed::SetLocal>(range, made, owned);
  if (value && value->type.isNever())
    return;
  Type type = types.join(global->type, analyzer.noneType);
  typed::Local *before = walker.makeLocal("", type);
  walker.emit<typed::SetLocal>(range, before, walker.make<typed::GlobalGet>(range, type, global, walker.none(range)));
  if (value)
    walker.emit<typed::SetGlobal>(range, global, get(made, made->storage, range));
  else
    walker.emit<typed::UnsetGlobal>(range, global);
  letGo(before, type, range);
}

void ReferenceCounter::setField(typed::SetField *set) {
  SourceRange range = set->range;
  refuseKeptException(set->value->type, range);
  auto *resized = llvm::dyn_cast<typed::Intrinsic>(set->value);
  bool isStorage = analyzer.isCountedStorage(set->value->type);
  const Atom *holder = set->object->type.single();
  auto field = holder->isObject() ? holder->classInfo()->fields.find(set->name) : nullptr;
  bool isFieldStorage = holder->isObject() && field != holder->classInfo()->fields.end() &&
                        analyzer.isCountedStorage(analyzer.fieldType(holder, field->second));
  if (isStorage || isFieldStorage) {
    // New storage, or what was moved to larger one.
    auto *fresh = llvm::dyn_cast<typed::NewArray>(set->value);
    if (!fresh && !(resized && resized->function->target == "rio_array_resized"))
      refuse(range);
    bool isSimpleObject = isSimple(set->object);
    if (!isSimpleObject)
      refuse(range);
    typed::Local *before = fresh ? walker.makeLocal("", set->value->type) : nullptr;
    if (fresh)
      walker.emit<typed::SetLocal>(
          range, before, walker.make<typed::FieldGet>(range, set->value->type, set->object, set->name, nullptr));
    walker.emit<typed::SetField>(range, set->object, set->name, set->value);
    if (fresh) {
      Expr *storage = get(before, before->storage, range);
      walker.emit<typed::If>(range, walker.callWellKnown("_is_null", {storage}, range), typed::Block(), capture([&] {
                               bool isList = holder->classInfo()->isSubclassOf(analyzer.listClass);
                               llvm::StringRef name = isList ? "_release_array" : "_release_forwards";
                               walker.emit<typed::Evaluate>(range, walker.callWellKnown(name, {storage}, range));
                             }));
    }
    return;
  }
  bool keeps = field != holder->classInfo()->fields.end() && analyzer.keepsAlive(*holder->classInfo(), set->name);
  Type fieldType = keeps ? analyzer.fieldType(holder, field->second) : Type();
  if (!isCounted(fieldType)) {
    Operands given = operands({set->object, set->value}, false, range);
    walker.out->append(given.before.begin(), given.before.end());
    walker.emit<typed::SetField>(range, given.values[0], set->name, given.values[1]);
    return releaseAll(given.after, range);
  }
  // The value is evaluated last, and goes into the field.
  typed::Local *made = walker.makeLocal("", set->value->type);
  bool isBorrowed = isSimple(set->object) && isSimple(set->value);
  Expr *value = own(set->value);
  Operands given;
  Expr *object = set->object;
  if (isBorrowed) {
    given = operands(set->object, false, range);
    object = given.values[0];
  } else {
    Expr *owned = own(set->object);
    typed::Local *kept =
        isCounted(set->object->type) ? makeTemporary(set->object->type) : walker.makeLocal("", set->object->type);
    walker.emit<typed::SetLocal>(range, kept, owned);
    object = get(kept, set->object->type, range);
    if (isCounted(set->object->type))
      given.after.push_back(kept);
  }
  walker.out->append(given.before.begin(), given.before.end());
  walker.emit<typed::SetLocal>(range, made, value);
  if (set->value->type.isNever())
    return;
  Type type = types.join(fieldType, analyzer.noneType);
  typed::Local *before = walker.makeLocal("", type);
  walker.emit<typed::SetLocal>(range, before,
                               walker.make<typed::FieldGet>(range, type, object, set->name, walker.none(range)));
  walker.emit<typed::SetField>(range, object, set->name, get(made, made->storage, range));
  letGo(before, type, range);
  releaseAll(given.after, range);
}

void ReferenceCounter::unsetField(typed::UnsetField *unset) {
  SourceRange range = unset->range;
  Operands given = operands(unset->object, false, range);
  walker.out->append(given.before.begin(), given.before.end());
  const Atom *holder = unset->object->type.single();
  Type type = analyzer.fieldType(holder, holder->classInfo()->fields.find(unset->name)->second);
  typed::Local *before = nullptr;
  if (isCounted(type)) {
    type = types.join(type, analyzer.noneType);
    before = walker.makeLocal("", type);
    walker.emit<typed::SetLocal>(
        range, before, walker.make<typed::FieldGet>(range, type, given.values[0], unset->name, walker.none(range)));
  }
  walker.emit<typed::UnsetField>(range, given.values[0], unset->name);
  if (before)
    letGo(before, type, range);
  releaseAll(given.after, range);
}

void ReferenceCounter::setItem(typed::Intrinsic *op) {
  SourceRange range = op->range;
  Expr *storage = op->arguments[0], *place = op->arguments[1], *value = op->arguments[2];
  typed::Local *made = walker.makeLocal("", value->type);
  Expr *owned = own(value);
  Expr *placeValue = own(place);
  typed::Local *placeLocal = walker.makeLocal("", place->type), *storageLocal = walker.makeLocal("", storage->type);
  Expr *storageValue = own(storage);
  walker.emit<typed::SetLocal>(range, storageLocal, storageValue);
  walker.emit<typed::SetLocal>(range, placeLocal, placeValue);
  walker.emit<typed::SetLocal>(range, made, owned);
  if (value->type.isNever())
    return;
  Expr *array = get(storageLocal, storage->type, range), *index = get(placeLocal, place->type, range);
  Type element = storage->type.single()->arguments()[0]->bound();
  typed::Local *before = walker.makeLocal("", element);
  Expr *old = walker.make<typed::Intrinsic>(range, element, analyzer.arrayClass->methods.lookup("__getitem__"),
                                            analyzer.list(llvm::ArrayRef<Expr *>({array, index})));
  walker.emit<typed::SetLocal>(range, before, old);
  Expr *set = walker.make<typed::Intrinsic>(
      range, op->type, op->function,
      analyzer.list(llvm::ArrayRef<Expr *>({array, index, get(made, made->storage, range)})));
  walker.emit<typed::Evaluate>(range, set);
  letGo(before, element, range);
}

void ReferenceCounter::ifStatement(typed::If *stmt) {
  auto bodies = ways(2, nullptr, stmt->range, [&](size_t index) {
    typed::Block body = block(index == 0 ? stmt->thenBody : stmt->elseBody);
    walker.out->append(body.begin(), body.end());
  });
  Expr *condition = own(stmt->condition);
  walker.emit<typed::If>(stmt->range, condition, bodies[0], bodies[1]);
}

void ReferenceCounter::loop(typed::Stmt *stmt) {
  SourceRange range = stmt->range;
  auto *whileLoop = llvm::dyn_cast<typed::While>(stmt);
  auto *forLoop = llvm::dyn_cast<typed::ForNext>(stmt);
  Live after = live, outerPinned = pinned, read, assigned;
  typed::forEachLocal(stmt, [&](typed::Local *local, bool isRead) {
    if (isCountedTemporary(local))
      (isRead ? read : assigned).insert(local);
  });
  read.set_subtract(assigned);
  // What the loop reads from outside, every round may read; it ends with the loop.
  Live ended = read;
  ended.set_subtract(after);
  typed::Block orelse = capture([&] {
    typed::Block rest = block(whileLoop ? whileLoop->elseBody : forLoop->elseBody);
    releaseAll(ended.getArrayRef(), range);
    walker.out->append(rest.begin(), rest.end());
  });
  for (typed::Local *local : ended)
    noteTemporary(local);
  Live head = live;
  head.insert(read.begin(), read.end());
  pinned.insert(read.begin(), read.end());
  breakLive.push_back(after);
  breakLive.back().insert(read.begin(), read.end());
  continueLive.push_back(head);
  live = head;
  typed::Block body = block(whileLoop ? whileLoop->body : forLoop->body);
  if (forLoop && isCountedTemporary(forLoop->target)) {
    noteTemporary(forLoop->target);
    if (!live.remove(forLoop->target))
      body = capture([&] {
        release(forLoop->target, range, true);
        walker.out->append(body.begin(), body.end());
      });
  }
  live.insert(head.begin(), head.end());
  Expr *next = own(whileLoop ? whileLoop->condition : forLoop->next);
  breakLive.pop_back();
  continueLive.pop_back();
  pinned = outerPinned;
  if (whileLoop)
    walker.emit<typed::While>(range, next, body, orelse);
  else
    walker.emit<typed::ForNext>(range, next, forLoop->target, body, orelse, forLoop->isAsync);
  releaseAll(ended.getArrayRef(), range);
}

void ReferenceCounter::tryStatement(typed::Try *stmt) {
  SourceRange range = stmt->range;
  Live outerPinned = pinned;
  typed::Block finalBody = block(stmt->finalBody);
  Live afterAll = live;
  Live handlersLive = afterAll;
  if (!stmt->finalBody.empty())
    pinned.insert(afterAll.begin(), afterAll.end());
  llvm::SmallVector<typed::Handler, 2> handlers;
  llvm::SmallVector<Live, 2> starts;
  for (const typed::Handler &handler : stmt->handlers) {
    live = afterAll;
    typed::Handler made = handler;
    made.body = block(handler.body);
    handlers.push_back(made);
    starts.push_back(live);
    handlersLive.insert(live.begin(), live.end());
  }
  live = afterAll;
  typed::Block orelse = block(stmt->elseBody);
  pinned.insert(handlersLive.begin(), handlersLive.end());
  live.insert(handlersLive.begin(), handlersLive.end());
  typed::Block body = block(stmt->body);
  pinned = outerPinned;
  // What the body had on its stack when it was left.
  Live held;
  typed::forEachLocal(stmt->body, [&](typed::Local *local, bool) {
    if (isCountedTemporary(local))
      held.insert(local);
  });
  typed::forEachLocal(body, [&](typed::Local *local, bool) {
    if (temporaries.contains(local))
      held.insert(local);
  });
  auto without = [&](typed::Block rest, const Live &start) {
    Live dropped = held;
    dropped.set_subtract(start);
    if (dropped.empty())
      return rest;
    return capture([&] {
      for (typed::Local *local : llvm::reverse(dropped))
        release(local, range, true);
      walker.out->append(rest.begin(), rest.end());
    });
  };
  for (auto [handler, start] : llvm::zip(handlers, starts))
    handler.body = without(handler.body, start);
  if (!finalBody.empty())
    finalBody = without(finalBody, afterAll);
  typed::Handler *copy = analyzer.program.arena.Allocate<typed::Handler>(handlers.size());
  std::uninitialized_copy(handlers.begin(), handlers.end(), copy);
  walker.emit<typed::Try>(range, body, llvm::ArrayRef(copy, handlers.size()), orelse, finalBody);
}

void ReferenceCounter::stmt(typed::Stmt *stmt) {
  SourceRange range = stmt->range;
  switch (stmt->kind) {
  case typed::StmtKind::Evaluate: {
    Expr *expr = llvm::cast<typed::Evaluate>(stmt)->value;
    auto *op = llvm::dyn_cast<typed::Intrinsic>(expr);
    if (op && op->function->target == "rio.array.set" && analyzer.isCountedStorage(op->arguments[0]->type))
      return setItem(op);
    Expr *value = own(expr);
    if (!isCounted(expr->type))
      return walker.emit<typed::Evaluate>(range, value);
    typed::Local *unused = walker.makeLocal("", expr->type);
    walker.emit<typed::SetLocal>(range, unused, value);
    return letGo(unused, expr->type, range);
  }
  case typed::StmtKind::SetLocal:
    return setLocal(llvm::cast<typed::SetLocal>(stmt));
  case typed::StmtKind::UnsetLocal: {
    typed::Local *local = llvm::cast<typed::UnsetLocal>(stmt)->local, *slot = slotOf(local);
    walker.emit<typed::UnsetLocal>(range, local);
    if (slot)
      release(slot, range, true);
    return;
  }
  case typed::StmtKind::SetGlobal:
    return setGlobal(llvm::cast<typed::SetGlobal>(stmt)->global, llvm::cast<typed::SetGlobal>(stmt)->value, range);
  case typed::StmtKind::UnsetGlobal:
    return setGlobal(llvm::cast<typed::UnsetGlobal>(stmt)->global, nullptr, range);
  case typed::StmtKind::SetField:
    return setField(llvm::cast<typed::SetField>(stmt));
  case typed::StmtKind::UnsetField:
    return unsetField(llvm::cast<typed::UnsetField>(stmt));
  case typed::StmtKind::If:
    return ifStatement(llvm::cast<typed::If>(stmt));
  case typed::StmtKind::While:
  case typed::StmtKind::ForNext:
    return loop(stmt);
  case typed::StmtKind::Return: {
    live = pinned;
    refuseKeptException(llvm::cast<typed::Return>(stmt)->value->type, range);
    Expr *value = own(llvm::cast<typed::Return>(stmt)->value);
    return walker.emit<typed::Return>(range, value);
  }
  case typed::StmtKind::Break:
    live = breakLive.back();
    live.insert(pinned.begin(), pinned.end());
    walker.out->push_back(stmt);
    return;
  case typed::StmtKind::Continue:
    live = continueLive.back();
    live.insert(pinned.begin(), pinned.end());
    walker.out->push_back(stmt);
    return;
  case typed::StmtKind::Raise: {
    auto *raised = llvm::cast<typed::Raise>(stmt);
    live = pinned;
    Expr *cause = raised->cause ? own(raised->cause) : nullptr;
    Expr *exception = own(raised->exception);
    return walker.emit<typed::Raise>(range, exception, cause, raised->isFresh);
  }
  case typed::StmtKind::Reraise: {
    auto *raised = llvm::cast<typed::Reraise>(stmt);
    live = pinned;
    Expr *exception = raised->exception ? own(raised->exception) : nullptr;
    Expr *unhandled = raised->unhandled ? own(raised->unhandled) : nullptr;
    return walker.emit<typed::Reraise>(range, unhandled, exception);
  }
  case typed::StmtKind::Try:
    return tryStatement(llvm::cast<typed::Try>(stmt));
  case typed::StmtKind::Suspend:
    walker.out->push_back(stmt);
    return;
  case typed::StmtKind::Group: {
    auto *group = llvm::cast<typed::Group>(stmt);
    if (group->catchesBreak)
      breakLive.push_back(live);
    if (group->catchesContinue)
      continueLive.push_back(live);
    typed::Block body = block(group->body);
    if (group->catchesBreak)
      breakLive.pop_back();
    if (group->catchesContinue)
      continueLive.pop_back();
    return walker.emit<typed::Group>(range, body, group->catchesContinue, group->catchesBreak, group->frame);
  }
  }
  llvm_unreachable("every kind of statement is covered");
}

} // namespace rio::sema
