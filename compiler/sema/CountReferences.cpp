// Makes a finished body count references to the objects whose end shows (ReferenceCounts.cpp), at the moments when
// CPython does.
//
// The rules:
//   1. Whoever gets a value owns a reference to it: a call's result, a new object. Arguments are the callee's, whose
//      variables let go of them in their order when it returns, the parameters first.
//   2. A variable of the program (also a module's, a field, an element of a list's storage) owns what it holds. It
//      takes the new value, then lets go of the old one. Reading it takes another reference.
//   3. What stands for CPython's stack, locals without names, gives its reference away where it is read for the last
//      time, or lets go of it where a path begins on which nobody reads it.
//   4. An exception lets go of the stack as far as the handler. The variables of a function that it leaves stay as long
//      as the exception, since its traceback has the frames; those of library code go, as a C function's do.
//
// A body is walked backwards, with the set of locals of rule 3 that are read later. What the rules do not cover is
// refused.
#include "sema/CountReferences.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

typed::Local *ReferenceCounter::variableOf(typed::Local *local) const {
  if (ofComprehensions.contains(local))
    return local;
  typed::Local *variable = instance.named.lookup(local->name);
  return variable ? variable : local;
}

void ReferenceCounter::findVariables() {
  for (auto &[site, local] : instance.siteLocals)
    ofComprehensions.insert(local);
  llvm::SmallPtrSet<typed::Local *, 8> counted;
  for (typed::Local *local : instance.locals) {
    if (isTemporary(local) || !isCounted(local->find()->storage))
      continue;
    bool isShared = local->isCell || llvm::is_contained(walker.function.freeNames, local->name);
    if (isShared || walker.function.hasFrame())
      refuse(walker.function.node->range);
    else
      counted.insert(variableOf(local));
  }
  auto addNamed = [&](llvm::StringRef name) {
    typed::Local *variable = instance.named.lookup(name);
    if (variable && counted.erase(variable))
      slots[variable] = nullptr;
  };
  for (llvm::StringRef name : walker.function.boundNames)
    addNamed(name);
  for (typed::Local *local : instance.locals)
    if (counted.erase(local))
      slots[local] = nullptr;
  for (auto &[variable, slot] : slots) {
    Type type = analyzer.noneType;
    for (typed::Local *local : instance.locals)
      if (!isTemporary(local) && variableOf(local) == variable && isCounted(local->find()->storage))
        type = types.join(type, local->find()->storage);
    slot = walker.makeLocal("", type);
  }
}

void ReferenceCounter::noteTemporary(typed::Local *local) {
  if (temporaries.insert(local))
    local->storage = types.join(local->storage, analyzer.noneType);
}

typed::Local *ReferenceCounter::makeTemporary(Type type) {
  typed::Local *made = walker.makeLocal("", type);
  noteTemporary(made);
  return made;
}

void ReferenceCounter::release(typed::Local *local, SourceRange range, bool forget) {
  if (!forget)
    return letGo(local, local->storage, range);
  typed::Local *before = walker.makeLocal("", local->storage);
  walker.emit<typed::SetLocal>(range, before, get(local, local->storage, range));
  walker.emit<typed::SetLocal>(range, local, walker.none(range));
  letGo(before, before->storage, range);
}

ReferenceCounter::Expr *ReferenceCounter::take(typed::Local *local, Type type, SourceRange range) {
  return walker.sequence(range, [&] {
    typed::Local *taken = walker.makeLocal("", type);
    walker.emit<typed::SetLocal>(range, taken, get(local, type, range));
    walker.emit<typed::SetLocal>(range, local, walker.none(range));
    return get(taken, type, range);
  });
}

bool ReferenceCounter::holdsException(Type type, unsigned depth) const {
  return depth < maximumTypeDepth &&
         llvm::any_of(
             type.atoms(),
             [&](const Atom *atom) {
               if (atom->isObject() && atom->classInfo()->isSubclassOf(analyzer.baseExceptionClass))
                 return true;
               return llvm::any_of(atom->elements(), [&](Type each) { return holdsException(each, depth + 1); }) ||
                      llvm::any_of(atom->arguments(),
                                   [&](TypeVariable *each) { return holdsException(each->bound(), depth + 1); });
             });
}

bool ReferenceCounter::isHandlerName(llvm::StringRef name) {
  if (!handlerNames) {
    handlerNames.emplace();
    auto visit = [&](auto &self, ast::Node *node) -> void {
      if (auto *handler = llvm::dyn_cast<ast::ExceptHandler>(node))
        handlerNames->insert(handler->name);
      ast::forEachChild(node, [&](ast::Node *child) { self(self, child); });
    };
    visit(visit, walker.function.node);
  }
  return handlerNames->contains(name);
}

/// What looks at an exception and does not keep it.
static bool looksOnly(const FunctionInfo &function, const ClassInfo *exceptions) {
  bool isItsOwn = function.owner && function.owner->isSubclassOf(exceptions);
  return isItsOwn ||
         llvm::is_contained(llvm::ArrayRef<llvm::StringRef>{"print", "str", "repr", "format", "__str__", "__repr__",
                                                            "__format__", "_to_str", "_format_plain", "_join_parts",
                                                            "_begin_handling", "_leave_handler", "_drop_kept",
                                                            "_traceback_object", "__exit__", "print_exception",
                                                            "format_exception", "format_exception_only"},
                            function.name);
}

bool ReferenceCounter::isSimple(const Expr *expr) {
  if (auto *read = llvm::dyn_cast<typed::LocalGet>(expr))
    return !read->unset;
  return llvm::isa<typed::IntConstant, typed::FloatConstant, typed::BoolConstant, typed::StringConstant,
                   typed::UnitConstant>(expr);
}

ReferenceCounter::Operands ReferenceCounter::operands(llvm::ArrayRef<Expr *> exprs, bool owns, SourceRange range) {
  Operands result;
  // What is evaluated later may raise, or assign the variable that an earlier operand has read.
  size_t lastComplex = exprs.size();
  for (size_t i = 0; i < exprs.size(); ++i)
    if (!isSimple(exprs[i]))
      lastComplex = i;
  bool hasCounted = llvm::any_of(exprs, [&](Expr *each) { return isCounted(each->type); });
  // References are given away when all operands are there.
  bool givesAway = owns && lastComplex != exprs.size() &&
                   llvm::any_of(exprs.take_front(lastComplex), [&](Expr *each) { return isCounted(each->type); });
  llvm::SmallVector<typed::Block, 4> evaluations;
  for (size_t i = exprs.size(); i-- > 0;) {
    Expr *expr = exprs[i];
    bool counted = isCounted(expr->type);
    bool isLast = lastComplex == exprs.size() || i > lastComplex || (i == lastComplex && !givesAway);
    auto *read = llvm::dyn_cast<typed::LocalGet>(expr);
    bool isRead = read && !read->unset;
    Expr *value = nullptr;
    if (expr->type.isNever() || !hasCounted || (isLast && (owns || !counted))) {
      value = own(expr);
    } else if (!counted && isSimple(expr) && !isRead) {
      value = expr;
    } else if (counted && !owns && isRead && isLast) {
      // Borrowed from the variable, or from a temporary that nobody reads afterwards.
      value = expr;
      if (isTemporary(read->local) && live.insert(read->local))
        result.after.push_back(read->local);
    } else {
      Expr *evaluated = own(expr);
      typed::Local *kept = counted ? makeTemporary(expr->type) : walker.makeLocal("", expr->type);
      evaluations.push_back(capture([&] { walker.emit<typed::SetLocal>(range, kept, evaluated); }));
      value = counted && owns ? take(kept, expr->type, range) : get(kept, expr->type, range);
      if (counted && !owns)
        result.after.push_back(kept);
    }
    result.values.push_back(value);
  }
  std::reverse(result.values.begin(), result.values.end());
  std::reverse(result.after.begin(), result.after.end());
  for (typed::Block each : llvm::reverse(evaluations))
    result.before.append(each.begin(), each.end());
  return result;
}

ReferenceCounter::Expr *ReferenceCounter::finish(Expr *operation, const Operands &operands, bool isOwned) {
  SourceRange range = operation->range;
  bool retains = !isOwned && isCounted(operation->type);
  if (operands.before.empty() && operands.after.empty() && !retains)
    return operation;
  return walker.sequence(range, [&]() -> Expr * {
    walker.out->append(operands.before.begin(), operands.before.end());
    if (operation->type.isNever() || (operands.after.empty() && !retains))
      return operation;
    typed::Local *result = walker.makeLocal("", operation->type);
    walker.emit<typed::SetLocal>(range, result, operation);
    if (retains)
      walker.changeCount(result, result->storage, false, range);
    releaseAll(operands.after, range);
    return get(result, result->storage, range);
  });
}

ReferenceCounter::Expr *ReferenceCounter::ownUnset(Expr *unset) {
  if (!unset)
    return nullptr;
  if (isCounted(unset->type))
    refuse(unset->range);
  return own(unset);
}

ReferenceCounter::Expr *ReferenceCounter::ownLocal(typed::LocalGet *read) {
  typed::Local *local = read->local;
  if (isCountedTemporary(local) && live.insert(local) && isCounted(read->type)) {
    noteTemporary(local);
    return take(local, read->type, read->range);
  }
  Expr *unset = ownUnset(read->unset);
  Expr *again = unset == read->unset ? read : walker.make<typed::LocalGet>(read->range, read->type, local, unset);
  return finish(again, {}, false);
}

ReferenceCounter::Expr *ReferenceCounter::ownCall(typed::Call *call) {
  const FunctionInfo &callee = *call->instance->function;
  if (callee.module->isStandard && !looksOnly(callee, analyzer.baseExceptionClass))
    for (Expr *argument : call->arguments)
      refuseKeptException(argument->type, call->range);
  bool isByHand = analyzer.isUncountedCode(*call->instance->function);
  size_t first = call->arguments.size() > call->instance->parameterTypes.size() ? 1 : 0;
  bool isOmitted = false;
  for (bool omitted : call->instance->omitted)
    isOmitted |= omitted;
  bool isPlain = llvm::none_of(call->arguments, [&](Expr *each) { return isCounted(each->type); });
  if (isOmitted || (first && !isPlain)) {
    // Defaults and closures that hold such objects are not followed.
    if (!isPlain)
      refuse(call->range);
    return call;
  }
  Operands given = operands(call->arguments, !isByHand, call->range);
  Expr *made =
      walker.make<typed::Call>(call->range, call->type, call->instance, analyzer.list(llvm::ArrayRef(given.values)));
  return finish(made, given, true);
}

ReferenceCounter::Expr *ReferenceCounter::ownIntrinsic(typed::Intrinsic *op) {
  SourceRange range = op->range;
  llvm::StringRef target = op->function->target;
  bool isStorage = llvm::any_of(op->arguments, [&](Expr *each) { return analyzer.isCountedStorage(each->type); });
  if (isStorage && (target == "rio_array_copy" || target == "rio_array_clear")) {
    Operands given = operands(op->arguments, false, range);
    Expr *call =
        walker.callWellKnown(target == "rio_array_copy" ? "_copy_counted" : "_clear_counted", given.values, range);
    return finish(call, given, true);
  }
  bool isRead = target == "rio.array.get" || target == "rio.array.length" || target == "rio.identity" ||
                target == "rio.is" || target == "rio.is_null";
  if (isStorage && !isRead)
    refuse(range);
  Operands given = operands(op->arguments, false, range);
  Expr *made =
      walker.make<typed::Intrinsic>(range, op->type, op->function, analyzer.list(llvm::ArrayRef(given.values)));
  return finish(made, given, false);
}

ReferenceCounter::Expr *ReferenceCounter::ownField(typed::FieldGet *read) {
  Expr *unset = ownUnset(read->unset);
  Operands given = operands(read->object, false, read->range);
  Expr *made = walker.make<typed::FieldGet>(read->range, read->type, given.values[0], read->name, unset);
  return finish(made, given, false);
}

llvm::SmallVector<typed::Block, 4> ReferenceCounter::ways(size_t count, typed::Local *subject, SourceRange range,
                                                          llvm::function_ref<void(size_t)> build) {
  Live after = live, entries;
  llvm::SmallVector<Live, 4> starts;
  llvm::SmallVector<typed::Block, 4> bodies;
  if (subject && isCountedTemporary(subject)) {
    noteTemporary(subject);
    entries.insert(subject);
  }
  for (size_t i = 0; i < count; ++i) {
    live = after;
    bodies.push_back(capture([&] { build(i); }));
    starts.push_back(live);
    entries.insert(live.begin(), live.end());
  }
  for (auto [body, start] : llvm::zip(bodies, starts)) {
    Live others = entries;
    others.set_subtract(start);
    if (others.empty())
      continue;
    typed::Block rest = body;
    body = capture([&] {
      releaseAll(others.getArrayRef(), range);
      walker.out->append(rest.begin(), rest.end());
    });
  }
  live = entries;
  return bodies;
}

/// The value of a way on: the statements before it, and it.
static typed::Expr *valueOf(Analyzer &analyzer, typed::Block body, typed::Expr *value) {
  if (body.empty())
    return value;
  return analyzer.make<typed::Sequence>(value->range, value->type, body, value);
}

ReferenceCounter::Expr *ReferenceCounter::ownDispatch(typed::Dispatch *dispatch) {
  llvm::SmallVector<Expr *, 4> values(dispatch->cases.size());
  auto bodies = ways(dispatch->cases.size(), dispatch->subject, dispatch->range,
                     [&](size_t index) { values[index] = own(dispatch->cases[index].body); });
  llvm::SmallVector<typed::DispatchCase, 4> cases;
  for (auto [one, body, value] : llvm::zip(dispatch->cases, bodies, values))
    cases.push_back({one.atoms, valueOf(analyzer, body, value)});
  typed::DispatchCase *copy = analyzer.program.arena.Allocate<typed::DispatchCase>(cases.size());
  std::uninitialized_copy(cases.begin(), cases.end(), copy);
  return walker.make<typed::Dispatch>(dispatch->range, dispatch->type, dispatch->subject,
                                      llvm::ArrayRef(copy, cases.size()));
}

ReferenceCounter::Expr *ReferenceCounter::ownSequence(typed::Sequence *sequence) {
  Expr *value = sequence->value ? own(sequence->value) : nullptr;
  typed::Block body = block(sequence->body);
  // The variables of a comprehension end with it, the last first.
  llvm::SmallVector<typed::Local *, 2> ended;
  for (typed::Stmt *each : sequence->body)
    if (llvm::isa<typed::ForNext, typed::Group, typed::Try>(each))
      typed::forEachLocal(each, [&](typed::Local *local, bool isRead) {
        typed::Local *slot = !isRead && ofComprehensions.contains(local) ? slots.lookup(local) : nullptr;
        if (slot && !llvm::is_contained(ended, slot))
          ended.push_back(slot);
      });
  if (!ended.empty())
    body = capture([&] {
      walker.out->append(body.begin(), body.end());
      for (typed::Local *slot : llvm::reverse(ended))
        release(slot, sequence->range, true);
    });
  return walker.make<typed::Sequence>(sequence->range, sequence->type, body, value);
}

ReferenceCounter::Expr *ReferenceCounter::own(Expr *expr) {
  SourceRange range = expr->range;
  switch (expr->kind) {
  case typed::ExprKind::IntConstant:
  case typed::ExprKind::FloatConstant:
  case typed::ExprKind::BoolConstant:
  case typed::ExprKind::StringConstant:
  case typed::ExprKind::UnitConstant:
    return expr;
  case typed::ExprKind::MakeFunction:
    if (isCounted(expr->type))
      refuse(range);
    return expr;
  case typed::ExprKind::LocalGet:
    return ownLocal(llvm::cast<typed::LocalGet>(expr));
  case typed::ExprKind::GlobalGet: {
    auto *read = llvm::cast<typed::GlobalGet>(expr);
    return finish(walker.make<typed::GlobalGet>(range, read->type, read->global, ownUnset(read->unset)), {}, false);
  }
  case typed::ExprKind::CapturedGet: {
    auto *read = llvm::cast<typed::CapturedGet>(expr);
    Operands given = operands(read->function, false, range);
    return finish(walker.make<typed::CapturedGet>(range, read->type, given.values[0], read->index), given, false);
  }
  case typed::ExprKind::FieldGet:
    return ownField(llvm::cast<typed::FieldGet>(expr));
  case typed::ExprKind::Call:
    return ownCall(llvm::cast<typed::Call>(expr));
  case typed::ExprKind::Intrinsic:
    return ownIntrinsic(llvm::cast<typed::Intrinsic>(expr));
  case typed::ExprKind::Resume: {
    Expr *generator = own(llvm::cast<typed::Resume>(expr)->generator);
    return walker.make<typed::Resume>(range, expr->type, generator);
  }
  case typed::ExprKind::New:
    if (!isCounted(expr->type))
      return expr;
    return walker.sequence(range, [&] {
      typed::Local *made = walker.makeLocal("", expr->type);
      walker.emit<typed::SetLocal>(range, made, expr);
      walker.emit<typed::Evaluate>(range, walker.callWellKnown("_count_object", {get(made, expr->type, range)}, range));
      return get(made, expr->type, range);
    });
  case typed::ExprKind::NewArray:
    if (analyzer.isCountedStorage(expr->type))
      refuse(range);
    return walker.make<typed::NewArray>(range, expr->type, own(llvm::cast<typed::NewArray>(expr)->length));
  case typed::ExprKind::MakeTuple: {
    Operands given = operands(llvm::cast<typed::MakeTuple>(expr)->elements, true, range);
    return finish(walker.make<typed::MakeTuple>(range, expr->type, analyzer.list(llvm::ArrayRef(given.values))), given,
                  true);
  }
  case typed::ExprKind::TupleGet: {
    auto *read = llvm::cast<typed::TupleGet>(expr);
    Operands given = operands(read->tuple, false, range);
    return finish(walker.make<typed::TupleGet>(range, read->type, given.values[0], read->index), given, false);
  }
  case typed::ExprKind::MakeMethod: {
    Operands given = operands(llvm::cast<typed::MakeMethod>(expr)->receiver, true, range);
    return finish(walker.make<typed::MakeMethod>(range, expr->type, given.values[0]), given, true);
  }
  case typed::ExprKind::MethodReceiver: {
    Operands given = operands(llvm::cast<typed::MethodReceiver>(expr)->method, false, range);
    return finish(walker.make<typed::MethodReceiver>(range, expr->type, given.values[0]), given, false);
  }
  case typed::ExprKind::Dispatch:
    return ownDispatch(llvm::cast<typed::Dispatch>(expr));
  case typed::ExprKind::Conditional: {
    auto *choice = llvm::cast<typed::Conditional>(expr);
    Expr *values[2];
    auto bodies = ways(2, nullptr, range,
                       [&](size_t index) { values[index] = own(index == 0 ? choice->whenTrue : choice->whenFalse); });
    Expr *condition = own(choice->condition);
    return walker.make<typed::Conditional>(range, expr->type, condition, valueOf(analyzer, bodies[0], values[0]),
                                           valueOf(analyzer, bodies[1], values[1]));
  }
  case typed::ExprKind::Not:
    return walker.make<typed::Not>(range, expr->type, own(llvm::cast<typed::Not>(expr)->operand));
  case typed::ExprKind::IsSame: {
    auto *same = llvm::cast<typed::IsSame>(expr);
    Operands given = operands({same->left, same->right}, false, range);
    return finish(walker.make<typed::IsSame>(range, expr->type, given.values[0], given.values[1]), given, false);
  }
  case typed::ExprKind::IsInstance: {
    auto *test = llvm::cast<typed::IsInstance>(expr);
    Operands given = operands(test->value, false, range);
    return finish(walker.make<typed::IsInstance>(range, expr->type, given.values[0], test->classes), given, false);
  }
  case typed::ExprKind::Sequence:
    return ownSequence(llvm::cast<typed::Sequence>(expr));
  }
  llvm_unreachable("every kind of expression is covered");
}

void ReferenceCounter::run() {
  findVariables();
  typed::Block body = block(instance.body);
  if (slots.empty() && temporaries.empty()) {
    instance.body = body;
    return;
  }
  guardStatements(body);
  SourceRange range = walker.function.node->range;
  bool isOfProgram = !walker.module.isStandard && !walker.inModuleBody();
  if (isOfProgram)
    walker.noteObserver(true, true);
  bool isNext = walker.function.name == "__next__";
  if (isOfProgram && isNext && slots.size() > 1)
    refuse(range);
  instance.body = capture([&] {
    for (typed::Local *local : temporaries)
      walker.emit<typed::SetLocal>(range, local, walker.none(range));
    for (auto &[variable, slot] : slots) {
      auto *place = llvm::find(instance.parameters, variable);
      bool isGiven = place != instance.parameters.end() && isCounted(variable->storage);
      walker.emit<typed::SetLocal>(range, slot, isGiven ? get(variable, variable->storage, range) : walker.none(range));
    }
    walker.guarded(
        range, [&] { walker.out->append(body.begin(), body.end()); },
        [&](typed::Local *error) {
          for (typed::Local *local : temporaries)
            release(local, range, false);
          for (auto &[variable, slot] : slots) {
            if (!isOfProgram || ofComprehensions.contains(variable)) {
              release(slot, range, false);
              continue;
            }
            llvm::StringRef keep = isNext ? "_keep_unless_stopped" : "_keep_counted";
            Expr *kept = walker.callWellKnown(keep, {walker.get(error, range), get(slot, slot->storage, range)}, range);
            walker.emit<typed::Evaluate>(range, kept);
          }
          walker.emit<typed::Reraise>(range);
        },
        [&] {
          for (typed::Local *local : temporaries)
            release(local, range, false);
          for (auto &[variable, slot] : slots)
            release(slot, range, false);
        });
  });
}

void FunctionAnalyzer::countReferences() { ReferenceCounter(*this).run(); }

} // namespace rio::sema
