// `raise`, `try` and `with`.
#include "sema/ExceptionGuards.h"
#include "syntax/AstVisitor.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

static bool isRaisable(const Analyzer &analyzer, const Atom *atom) {
  bool hasClass = atom->kind() == AtomKind::Class || atom->isObject();
  return hasClass && atom->classInfo()->isSubclassOf(analyzer.baseExceptionClass);
}

/// An exception object, made from the class where the value is one. `wrong` says at run time that it is neither.
FunctionAnalyzer::Expr *FunctionAnalyzer::exceptionValue(Expr *value, llvm::StringRef wrong, SourceRange range,
                                                         bool mayBeNone) {
  auto isNone = [&](const Atom *atom) {
    return mayBeNone && atom->isObject() && atom->classInfo() == analyzer.noneClass;
  };
  Type failing = atomsThat(value->type, [&](const Atom *atom) { return !isRaisable(analyzer, atom) && !isNone(atom); });
  if (!value->type.isNever() && failing.size() == value->type.size())
    reportRaised("TypeError", diag::not_raisable, value->range, typeName(value->type));
  warnOfMembers(value->type, failing, value->range, "TypeError", value->range, "cannot be raised");
  return dispatch(range, value, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    if (isNone(atom))
      return narrowed;
    if (!isRaisable(analyzer, atom))
      return never(range, {narrowed, callWellKnown("_raise_type_error", {string(range, wrong)}, range)});
    return atom->kind() == AtomKind::Class ? callClass(atom, {}, range, nullptr) : narrowed;
  });
}

/// Whether the expression after `raise` surely makes an exception: a class, or a call of one.
bool FunctionAnalyzer::makesException(ast::Expr *expr) {
  if (auto *call = llvm::dyn_cast<ast::Call>(expr))
    expr = call->func;
  auto *name = llvm::dyn_cast<ast::Name>(expr);
  Place place = name ? lookup(name->id) : Place();
  const ClassInfo *info = place.constant.classInfo;
  return info && !place.local && !place.global && !findMethod(info, "__new__");
}

void FunctionAnalyzer::raiseStatement(ast::Raise *stmt) {
  refuseSureRaise(stmt);
  if (!stmt->exc) {
    emit<typed::Reraise>(stmt->range, callWellKnown("_raise_nothing_handled", {}, stmt->range));
    flow.reachable = false;
    return;
  }
  auto endsIn = [&](Expr *value) {
    if (!value->type.isNever())
      return false;
    emit<typed::Evaluate>(stmt->range, value);
    flow.reachable = false;
    return true;
  };
  // Both are evaluated before an object is made of either.
  Expr *exception = expression(stmt->exc);
  if (endsIn(exception))
    return;
  exception = get(temporary(exception), exception->range);
  Expr *cause = stmt->cause ? expression(stmt->cause) : nullptr;
  if (cause && endsIn(cause))
    return;
  if (cause)
    cause = get(temporary(cause), cause->range);
  exception = exceptionValue(exception, "exceptions must derive from BaseException", stmt->range);
  if (endsIn(exception))
    return;
  if (cause) {
    exception = get(temporary(exception), stmt->range);
    cause = exceptionValue(cause, "exception causes must derive from BaseException", stmt->range, /*mayBeNone=*/true);
  }
  emit<typed::Raise>(stmt->range, exception, cause, makesException(stmt->exc));
  flow.reachable = false;
}

Type FunctionAnalyzer::caughtType(ast::Expr *type, bool &isKnown) {
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(type)) {
    Type all;
    for (ast::Expr *element : tuple->elts)
      all = types.join(all, caughtType(element, isKnown));
    return all;
  }
  Expr *value = expression(type);
  Type caught;
  for (const Atom *named : value->type.atoms()) {
    if (named->isTuple()) {
      for (Type element : named->elements())
        for (const Atom *member : element.atoms())
          if (member->kind() == AtomKind::Class)
            for (const Atom *atom : analyzer.raisable)
              if (atom->classInfo()->isSubclassOf(member->classInfo()))
                caught = types.join(caught, types.of(atom));
      continue;
    }
    bool isException =
        named->kind() == AtomKind::Class && named->classInfo()->isSubclassOf(analyzer.baseExceptionClass);
    if (isClass(named) && named->isObject()) {
      unsupported(diag::unsupported_dynamic_class, type->range);
      isKnown = false;
      continue;
    }
    if (!isException) {
      analyzer.report(diag::not_exception, module.file, type->range, typeName(value->type));
      isKnown = false;
      continue;
    }
    // Ctrl-C cancels the task of `asyncio.run` before anything else.
    ModuleInfo *loop = analyzer.program.modulesByName.lookup("asyncio.exceptions");
    ClassInfo *cancelled = loop ? loop->constants["CancelledError"].classInfo : nullptr;
    noteObserver(analyzer.program.wellKnown("RecursionError")->isSubclassOf(named->classInfo()),
                 analyzer.program.wellKnown("KeyboardInterrupt")->isSubclassOf(named->classInfo()) ||
                     (cancelled && cancelled->isSubclassOf(named->classInfo())));
    for (const Atom *atom : analyzer.raisable)
      if (atom->classInfo()->isSubclassOf(named->classInfo()))
        caught = types.join(caught, types.of(atom));
  }
  return caught;
}

/// One handler in place of several whose classes must be looked up, in their order, when an exception comes: `checks`
/// has the statements that do so for each.
typed::Handler FunctionAnalyzer::chooseInOrder(llvm::ArrayRef<typed::Handler> handlers,
                                               llvm::ArrayRef<typed::Block> checks) {
  typed::Handler chooser{};
  catchAll(chooser, handlers.front().range);
  typed::Block rest = capture([&] { emit<typed::Reraise>(chooser.range); });
  for (auto [handler, check] : llvm::reverse(llvm::zip(handlers, checks))) {
    SourceRange range = handler.range;
    typed::Block body = capture([&] {
      if (handler.target)
        emit<typed::SetLocal>(range, handler.target, get(chooser.target, handler.classes, range));
      out->append(handler.body.begin(), handler.body.end());
    });
    if (handler.catchesAll) {
      rest = body;
      continue;
    }
    rest = capture([&] {
      out->append(check.begin(), check.end());
      if (handler.classes.isNever()) {
        out->append(rest.begin(), rest.end());
        return;
      }
      Expr *matches =
          handler.classes.size() == chooser.classes.size()
              ? boolean(range, true)
              : make<typed::IsInstance>(range, analyzer.boolType, get(chooser.target, range), handler.classes);
      emit<typed::If>(range, matches, body, rest);
    });
  }
  chooser.body = rest;
  return chooser;
}

void FunctionAnalyzer::noteObserver(bool ofRecursion, bool ofInterrupt) {
  sema::Program &program = analyzer.program;
  bool isNews = (ofRecursion && !program.observesRecursion) || (ofInterrupt && !program.observesInterrupt);
  if (module.isStandard || !isNews)
    return;
  program.observesRecursion |= ofRecursion;
  program.observesInterrupt |= ofInterrupt;
  types.noteChange();
}

typed::Local *FunctionAnalyzer::catchAll(typed::Handler &handler, SourceRange range) {
  handler.range = range;
  handler.catchesAll = true;
  for (const Atom *atom : analyzer.raisable)
    handler.classes = types.join(handler.classes, types.of(atom));
  handler.target = makeLocal("", handler.classes);
  return handler.target;
}

void FunctionAnalyzer::unbindHandlerName(llvm::StringRef name, SourceRange range) {
  Place place = lookup(name);
  bool isBound = place.local ? flow.local(place.local).mayBeBound
                             : place.global && (!tracksGlobal(place.global) || flow.globals[place.global].mayBeBound);
  if (!isBound)
    return;
  if (place.local) {
    noteDeleted(place.local);
    emit<typed::UnsetLocal>(range, settle(place.local));
  } else {
    emit<typed::UnsetGlobal>(range, place.global);
    place.global->mayBeUnbound = true;
    place.global->isDeleted = true;
  }
  forgetName(place, flow);
}

void FunctionAnalyzer::forgetName(const Place &place, Flow &where) {
  if (place.local)
    where.local(place.local).forget();
  else if (place.global && inModuleBody())
    where.globals[place.global].forget();
}

/// Whether a `break` or `continue` in the statements leaves a loop around them.
static bool leavesLoop(llvm::ArrayRef<ast::Stmt *> body);

static bool leavesLoop(ast::Node *node) {
  if (llvm::isa<ast::Break, ast::Continue>(node))
    return true;
  if (auto *loop = llvm::dyn_cast<ast::For>(node))
    return leavesLoop(loop->orelse);
  if (auto *loop = llvm::dyn_cast<ast::While>(node))
    return leavesLoop(loop->orelse);
  if (llvm::isa<ast::Expr, ast::FunctionDef, ast::ClassDef>(node))
    return false;
  bool leaves = false;
  ast::forEachChild(node, [&](ast::Node *child) { leaves = leaves || leavesLoop(child); });
  return leaves;
}

static bool leavesLoop(llvm::ArrayRef<ast::Stmt *> body) {
  return llvm::any_of(body, [](ast::Stmt *stmt) { return leavesLoop(stmt); });
}

void FunctionAnalyzer::handlerWithName(ast::ExceptHandler *handler, typed::Handler &made) {
  SourceRange range = handler->range;
  made.target = makeLocal("", made.classes);
  assignName(handler->name, get(made.target, range), range);
  // Where nothing but the statements behind the handler could see the name, its end is the only way out that matters.
  Place place = lookup(handler->name);
  bool isSeenOutside = !place.local || place.local->isCell || !handlerFlows.empty();
  if (!isSeenOutside && !leavesLoop(handler->body)) {
    ownership.handlerBody(handler, made);
    if (flow.reachable)
      unbindHandlerName(handler->name, range);
    return;
  }
  Flow entry = flow;
  finals.push_back({loops.size()});
  typed::Block body = capture([&] { ownership.handlerBody(handler, made); });
  FinallyContext context = finals.pop_back_val();
  Flow after = flow;
  joinFlow(entry, after, types);
  flow = entry;
  typed::Block unbind = capture([&] { unbindHandlerName(handler->name, range); });
  flow = after;
  forgetName(place, flow);
  goOnBehind(context, [&](Flow &where) { forgetName(place, where); });
  emit<typed::Try>(range, body, llvm::ArrayRef<typed::Handler>(), typed::Block(), unbind);
}

void FunctionAnalyzer::leaveLoop(Flow LoopContext::*ofLoop, Flow FinallyContext::*ofFinally, const Flow &from) {
  bool isUnderFinally = !finals.empty() && finals.back().loopDepth == loops.size();
  joinFlow(isUnderFinally ? finals.back().*ofFinally : loops.back()->*ofLoop, from, types);
}

void FunctionAnalyzer::goOnBehind(FinallyContext &context, llvm::function_ref<void(Flow &)> change) {
  auto goOn = [&](Flow LoopContext::*ofLoop, Flow FinallyContext::*ofFinally) {
    Flow &leaving = context.*ofFinally;
    if (!leaving.reachable)
      return;
    change(leaving);
    leaveLoop(ofLoop, ofFinally, leaving);
  };
  goOn(&LoopContext::breakFlow, &FinallyContext::breakFlow);
  goOn(&LoopContext::continueFlow, &FinallyContext::continueFlow);
}

/// Makes of what holds where a `finally` begins what holds behind it: what it has changed is as it left it.
static void passThrough(Flow &leaving, const Flow &entry, const Flow &left) {
  auto passState = [](VariableState &state, const VariableState &before, const VariableState &after) {
    bool isBoundAnew = after.mayBeBound && state.mayBeUnbound && !after.mayBeUnbound;
    if (isBoundAnew || !sameState(before, after))
      state = after;
  };
  leaving.locals.resize(std::max(leaving.locals.size(), left.locals.size()));
  for (size_t i = 0; i < left.locals.size(); ++i)
    passState(leaving.locals[i], i < entry.locals.size() ? entry.locals[i] : VariableState(), left.locals[i]);
  for (auto &[global, state] : left.globals) {
    auto before = entry.globals.find(global);
    passState(leaving.globals[global], before == entry.globals.end() ? VariableState() : before->second, state);
  }
}

void FunctionAnalyzer::tryStatement(ast::Try *stmt, bool isStar) {
  llvm::SaveAndRestore depth(guardDepth, guardDepth + 1);
  warnUnreachableClauses(stmt);
  if (!stmt->finalbody.empty())
    noteObserver(true, true);
  Flow before = flow;
  bool hasFinal = !stmt->finalbody.empty();
  if (hasFinal)
    finals.push_back({loops.size()});
  // Handlers and `finally` start anywhere in the body.
  Flow inBody = flow;
  handlerFlows.push_back(&inBody);
  guards.push_back(guardOf(*stmt));
  typed::Block body = capture([&] { statements(stmt->body); });
  guards.pop_back();
  Flow handlerStart = inBody;
  typed::Block orelse;
  if (!stmt->handlers.empty())
    handlerFlows.pop_back();
  // What `else` and the handlers assign is seen by `finally` only.
  Flow inRest = handlerStart;
  if (!stmt->handlers.empty() && hasFinal)
    handlerFlows.push_back(&inRest);
  orelse = capture([&] { statements(stmt->orelse); });
  Flow after = flow;
  llvm::SmallVector<typed::Handler, 2> handlers;
  llvm::SmallVector<typed::Block, 2> checks;
  if (isStar) {
    flow = handlerStart;
    flow.assignedFields = before.assignedFields;
    handlers.push_back(starHandler(stmt));
    joinFlow(after, flow, types);
  }
  for (ast::ExceptHandler *handler : isStar ? llvm::ArrayRef<ast::ExceptHandler *>() : stmt->handlers) {
    flow = handlerStart;
    flow.assignedFields = before.assignedFields;
    typed::Handler made{};
    made.range = handler->range;
    made.catchesAll = !handler->type;
    if (made.catchesAll)
      noteObserver(true, true);
    bool isKnown = true;
    static_cast<void>(capture([&] {
      if (handler->type)
        made.classes = caughtType(handler->type, isKnown);
      else
        for (const Atom *atom : analyzer.raisable)
          made.classes = types.join(made.classes, types.of(atom));
    }));
    bool isBound = true;
    typed::Block check = capture([&] { isBound = !handler->type || evaluateClasses(handler->type); });
    if (!isBound)
      made.classes = Type();
    checks.push_back(check);
    if (made.classes.isNever() && !made.catchesAll) {
      // Nothing raises it, but the name may be unbound.
      check.empty() ? checks.pop_back() : handlers.push_back(made);
      continue;
    }
    made.body = capture([&] {
      llvm::SaveAndRestore handling(handlingDepth, handlingDepth + 1);
      bool outer = std::exchange(inImportHandler, inImportHandler || catchesImports(handler));
      if (handler->name.empty())
        ownership.handlerBody(handler, made);
      else
        handlerWithName(handler, made);
      inImportHandler = outer;
    });
    handlers.push_back(made);
    joinFlow(after, flow, types);
  }
  if (hasFinal || stmt->handlers.empty())
    handlerFlows.pop_back();
  flow = after;
  typed::Block finalBody;
  if (hasFinal) {
    // One body serves every way out; what is true on the way on is what holds after it.
    Flow entry = after;
    joinFlow(entry, stmt->handlers.empty() ? handlerStart : inRest, types);
    entry.reachable = true;
    FinallyContext context = finals.pop_back_val();
    Flow normal = flow;
    flow = entry;
    llvm::SaveAndRestore handling(handlingDepth, handlingDepth + 1);
    finalBody = capture([&] { statements(stmt->finalbody); });
    Flow left = flow;
    flow = normal;
    flow.reachable &= left.reachable;
    if (flow.reachable)
      passThrough(flow, entry, left);
    if (left.reachable)
      goOnBehind(context, [&](Flow &leaving) { passThrough(leaving, entry, left); });
  }
  bool mayBeUnbound = llvm::any_of(checks, [](typed::Block check) { return !check.empty(); });
  if (mayBeUnbound)
    handlers = {chooseInOrder(handlers, checks)};
  typed::Handler *copy = analyzer.program.arena.Allocate<typed::Handler>(handlers.size());
  std::uninitialized_copy(handlers.begin(), handlers.end(), copy);
  emit<typed::Try>(stmt->range, body, llvm::ArrayRef(copy, handlers.size()), orelse, finalBody);
}

/// `with` of what lacks one of the methods.
void FunctionAnalyzer::refuseManager(Expr *context, llvm::StringRef enter, llvm::StringRef exit, SourceRange range) {
  const Atom *atom = context->type.single();
  bool hasEnter = atom && hasMethod(atom, enter), hasExit = atom && hasMethod(atom, exit);
  // A member of a union, or what a metaclass or a variable of the class has under the name.
  bool isOther = !atom || (hasEnter && hasExit);
  if (isOther || !analyzer.isHandled("TypeError"))
    return analyzer.report(diag::not_context_manager, module.file, range, typeName(context->type));
  reportRaised("TypeError", diag::not_context_manager, range, typeName(context->type));
  std::string words = "'" + runtimeName(atom) + "' object does not support the " +
                      (enter == "__enter__" ? "" : "asynchronous ") + "context manager protocol" +
                      (hasEnter ? " (missed " + exit.str() + " method)" : "");
  emit<typed::Evaluate>(range, context);
  emit<typed::Evaluate>(range, callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range));
  flow.reachable = false;
}

/// `with` as the language reference expands it: the exit method sees the exception and may swallow it.
void FunctionAnalyzer::withStatement(ast::With *stmt, size_t item) {
  if (item == stmt->items.size())
    return statements(stmt->body);
  llvm::SaveAndRestore depth(guardDepth, guardDepth + 1);
  ast::WithItem *clause = stmt->items[item];
  bool isAsync = ast::isAsync(stmt);
  llvm::StringRef enter = isAsync ? "__aenter__" : "__enter__", exit = isAsync ? "__aexit__" : "__exit__";
  SourceRange range = clause->context_expr->range;
  size_t mistakes = mistakesSoFar();
  Expr *context = expression(clause->context_expr);
  if (context->type.isNever()) {
    emit<typed::Evaluate>(range, context);
    // After a mistake the walk goes on behind the statement, to find others.
    flow.reachable = goesOnBehind(clause->context_expr, mistakes);
    return;
  }
  bool isOfProgram = false;
  for (const Atom *atom : context->type.atoms()) {
    bool isManager = atom->isObject() && findMethod(atom->classInfo(), enter) && findMethod(atom->classInfo(), exit);
    if (!isManager)
      return refuseManager(context, enter, exit, range);
    // That the library's own files are closed, nobody sees when the process ends.
    bool isStandard = findMethod(atom->classInfo(), exit)->module->isStandard;
    noteObserver(true, !isStandard);
    isOfProgram |= !isStandard;
  }
  // What is left to `__exit__`, as by contextlib.closing.
  if (ownership.takeOwned(clause->context_expr) && clause->optional_vars)
    if (auto *name = llvm::dyn_cast<ast::Name>(clause->optional_vars))
      ownership.borrow(name->id);
  typed::Local *manager = temporary(context);
  Expr *entered = callMaybeAsync(isAsync, get(manager, range), enter, {}, &clause->range, range);
  typed::Local *value = temporary(entered);
  auto exitWith = [&](llvm::ArrayRef<Expr *> arguments, const void *site) {
    Arguments given;
    given.positional.append(arguments.begin(), arguments.end());
    return callMaybeAsync(isAsync, get(manager, range), exit, given, site, range);
  };
  ExceptionGuard swallowed = guardOf(context->type, clause->context_expr);
  guarded(
      range,
      [&] {
        if (clause->optional_vars)
          assign(clause->optional_vars, get(value, range));
        guards.push_back(swallowed);
        withStatement(stmt, item + 1);
        guards.pop_back();
      },
      [&](typed::Local *error) {
        Expr *kind = dispatchOn(range, error, error->storage, [&](const Atom *atom, Expr *) -> Expr * {
          return make<typed::UnitConstant>(range, types.of(types.classObject(atom->classInfo())));
        });
        // The library's own methods take no interest in the traceback.
        Expr *trace = isOfProgram ? callWellKnown("_traceback_object", {get(error, range)}, range) : none(range);
        Expr *isSwallowed = truth(exitWith({kind, get(error, range), trace}, clause));
        Flow onward = flow;
        typed::Block again = capture([&] { emit<typed::Reraise>(range); });
        typed::Block ended = capture([&] {
          if (analyzer.countsReferences)
            emit<typed::Evaluate>(range, callWellKnown("_drop_kept", {get(error, range)}, range));
        });
        emit<typed::If>(range, isSwallowed, ended, again);
        flow = onward;
        std::optional<bool> known = knownTruth(isSwallowed);
        if (known && !*known)
          flow.reachable = false;
      },
      [&] { emit<typed::Evaluate>(range, exitWith({none(range), none(range), none(range)}, &clause->context_expr)); });
}

void FunctionAnalyzer::guarded(SourceRange range, llvm::function_ref<void()> body,
                               llvm::function_ref<void(typed::Local *)> onError, llvm::function_ref<void()> onLeave) {
  typed::Local *failed = makeLocal("", analyzer.boolType);
  emit<typed::SetLocal>(range, failed, boolean(range, false));
  Flow inBody = flow;
  handlerFlows.push_back(&inBody);
  typed::Block guardedBody = capture(body);
  handlerFlows.pop_back();
  Flow after = flow;
  flow = inBody;
  typed::Handler handler{};
  catchAll(handler, range);
  llvm::SaveAndRestore handling(handlingDepth, handlingDepth + 1);
  handler.body = capture([&] {
    emit<typed::SetLocal>(range, failed, boolean(range, true));
    if (!handler.classes.isNever())
      return onError(handler.target);
    emit<typed::Reraise>(range);
    flow.reachable = false;
  });
  joinFlow(after, flow, types);
  flow = after;
  bool isReachable = std::exchange(flow.reachable, true);
  typed::Block finalBody = capture([&] {
    typed::Block leave = capture(onLeave);
    emit<typed::If>(range, get(failed, range), typed::Block(), leave);
  });
  flow.reachable = isReachable;
  typed::Handler *copy = new (analyzer.program.arena.Allocate<typed::Handler>()) typed::Handler(handler);
  emit<typed::Try>(range, guardedBody, llvm::ArrayRef(copy, 1), typed::Block(), finalBody);
}

} // namespace rio::sema
