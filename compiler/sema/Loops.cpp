// `while` and `for`. A loop is walked once a round: its head starts from what earlier rounds saw come back.
#include "sema/FunctionAnalyzer.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

Flow &FunctionAnalyzer::enterLoop(const void *site) {
  Flow &head = instance.loopHeads.try_emplace({site, unrollSalt}, Flow{.reachable = false}).first->second;
  // A variable that came to be shared since the last round was a local one of the module's body then.
  if (head.reachable)
    for (auto &[global, state] : flow.globals)
      head.globals.try_emplace(global, state);
  joinFlow(flow, head, types);
  // A variable that the loop changes is no known integer in it.
  for (VariableState &state : flow.locals)
    state.constant.reset();
  return head;
}

void FunctionAnalyzer::closeLoop(const void *site, Flow backEdge) {
  if (!backEdge.reachable)
    return;
  // Temporaries are numbered anew each round; only variables carry over.
  llvm::SmallVector<VariableState, 8> states(backEdge.locals.size());
  for (typed::Local *variable : instance.variables)
    if (variable->index < states.size())
      states[variable->index] = backEdge.locals[variable->index];
  backEdge.locals = std::move(states);
  Flow &head = instance.loopHeads.find({site, unrollSalt})->second;
  Flow before = head;
  joinFlow(head, backEdge, types);
  bool changed = before.reachable != head.reachable;
  before.locals.resize(head.locals.size());
  for (size_t i = 0; !changed && i < head.locals.size(); ++i)
    changed = !sameState(before.locals[i], head.locals[i]);
  for (auto &[global, state] : head.globals)
    changed |= !before.globals.contains(global) || !sameState(before.globals.find(global)->second, state);
  changed |= before.assignedFields.size() != head.assignedFields.size() && before.reachable;
  if (changed)
    types.noteChange();
}

void FunctionAnalyzer::whileStatement(ast::While *stmt) {
  enterLoop(stmt);
  LoopContext loop;
  Flow afterCondition;
  typed::Block body, orelse;
  size_t mistakes = mistakesSoFar();
  Expr *condition = test(stmt->test);
  if (condition->type.isNever()) {
    emit<typed::Evaluate>(stmt->range, condition);
    // After a mistake the walk goes on behind the statement, to find others.
    flow.reachable = goesOnBehind(stmt->test, mistakes);
    return;
  }
  std::optional<bool> known = knownTruth(condition);
  afterCondition = flow;
  narrow(stmt->test, true);
  if (known && !*known)
    flow.reachable = false;
  loops.push_back(&loop);
  ++doubts;
  branches += !known;
  body = capture([&] { statements(stmt->body); });
  --doubts;
  branches -= !known;
  loops.pop_back();
  joinFlow(loop.continueFlow, flow, types);
  closeLoop(stmt, loop.continueFlow);
  flow = afterCondition;
  narrow(stmt->test, false);
  if (known && *known)
    flow.reachable = false;
  orelse = capture([&] { statements(stmt->orelse); });
  joinFlow(flow, loop.breakFlow, types);
  emit<typed::While>(stmt->range, condition, body, orelse);
}

void FunctionAnalyzer::forStatement(ast::For *stmt) {
  Expr *iterable = loopSource(stmt->iter);
  bool owns = ownership.takeLoopSource(stmt->iter, stmt->body);
  unsigned outerSalt = unrollSalt;
  size_t outerNames = comprehensionNames.size();
  iterate(
      stmt, stmt->iter->range, iterable,
      [&](Expr *value) {
        // Each round of an unrolled loop of the standard library has a variable of its own: their types differ.
        if (module.isStandard && unrollSalt != outerSalt)
          declareTargets(stmt->target);
        assign(stmt->target, value);
        noteLoopSign(stmt->target, stmt->iter);
        statements(stmt->body);
        comprehensionNames.resize(outerNames);
      },
      [&] { statements(stmt->orelse); }, ast::isAsync(stmt), owns);
}

/// What an `__iter__` returned, which must have a `__next__`.
FunctionAnalyzer::Expr *FunctionAnalyzer::checkedIterator(Expr *iterator, SourceRange range) {
  auto isIterator = [&](const Atom *atom) { return hasMethod(atom, "__next__"); };
  if (llvm::all_of(iterator->type.atoms(), isIterator))
    return iterator;
  if (llvm::none_of(iterator->type.atoms(), isIterator))
    reportRaised("TypeError", diag::not_iterator, range, typeName(iterator->type));
  return dispatch(range, iterator, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    if (isIterator(atom))
      return narrowed;
    std::string words = "iter() returned non-iterator of type '" + runtimeName(atom) + "'";
    return never(range, {narrowed, callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range)});
  });
}

void FunctionAnalyzer::iterate(const ast::Node *site, SourceRange range, Expr *iterable,
                               llvm::function_ref<void(Expr *)> body, llvm::function_ref<void()> orelse, bool isAsync,
                               bool owns) {
  constexpr size_t longestUnrolled = 8;
  const Atom *only = iterable->type.single();
  if (only && only->isTuple() && !isAsync) {
    llvm::ArrayRef<Type> elements = only->elements();
    bool isUniform = llvm::all_of(elements, [&](Type type) { return sameType(type, elements[0]); });
    if (module.isStandard || (!isUniform && elements.size() <= longestUnrolled))
      return unrolled(only, iterable, range, body, orelse);
  }
  Expr *iterator = callMethod(iterable, isAsync ? "__aiter__" : "__iter__", {}, range);
  if (!isAsync)
    iterator = checkedIterator(iterator, range);
  if (iterator->type.isNever()) {
    emit<typed::Evaluate>(range, iterator);
    flow.reachable = false;
    return;
  }
  // What an `__iter__` has made for this loop.
  bool isMade = analyzer.isObserved(iterator->type) && !analyzer.isObserved(iterable->type);
  typed::Local *state = temporary(iterator);
  if (!owns && !isMade)
    return iterateOver(site, range, state, body, orelse, isAsync);
  ownership.noteObserved();
  Flow inLoop = flow;
  handlerFlows.push_back(&inLoop);
  typed::Block loop = capture([&] { iterateOver(site, range, state, body, orelse, isAsync); });
  handlerFlows.pop_back();
  ownership.dropAfter(range, loop, state);
}

void FunctionAnalyzer::iterateOver(const ast::Node *site, SourceRange range, typed::Local *state,
                                   llvm::function_ref<void(Expr *)> body, llvm::function_ref<void()> orelse,
                                   bool isAsync) {
  Type iterator = state->storage;
  enterLoop(site);
  Expr *next =
      callMaybeAsync(isAsync, get(state, iterator, range), isAsync ? "__anext__" : "__next__", {}, &site->range, range);
  Flow exhausted = flow;
  LoopContext loop;
  typed::Local *value = makeLocal("", next->type);
  flow.local(value) = VariableState::holding(value, next->type);
  loops.push_back(&loop);
  ++doubts;
  typed::Block loopBody = capture([&] {
    if (next->type.isNever())
      flow.reachable = false;
    else
      body(get(value, range));
  });
  --doubts;
  loops.pop_back();
  joinFlow(loop.continueFlow, flow, types);
  closeLoop(site, loop.continueFlow);
  flow = exhausted;
  typed::Block loopElse = capture(orelse);
  joinFlow(flow, loop.breakFlow, types);
  emit<typed::ForNext>(range, next, value, loopBody, loopElse, isAsync);
}

void FunctionAnalyzer::unrolled(const Atom *tuple, Expr *iterable, SourceRange range,
                                llvm::function_ref<void(Expr *)> body, llvm::function_ref<void()> orelse) {
  typed::Local *kept = temporary(iterable);
  auto *display = llvm::dyn_cast<typed::MakeTuple>(iterable);
  auto elementAt = [&](unsigned index) -> Expr * {
    // Known integers stay known.
    if (display && llvm::isa<typed::IntConstant>(display->elements[index]))
      return display->elements[index];
    return make<typed::TupleGet>(range, tuple->elements()[index], get(kept, range), index);
  };
  LoopContext loop;
  unsigned outerSalt = unrollSalt;
  llvm::SaveAndRestore rounds(unrolledRounds, unrolledRounds * tuple->elements().size());
  typed::Block all = capture([&] {
    for (unsigned index = 0, count = tuple->elements().size(); index != count && flow.reachable; ++index) {
      unrollSalt = outerSalt * 64 + index + 1;
      loop.continueFlow = Flow{.reachable = false};
      loops.push_back(&loop);
      typed::Block round = capture([&] { body(elementAt(index)); });
      loops.pop_back();
      joinFlow(flow, loop.continueFlow, types);
      emit<typed::Group>(range, round, /*catchesContinue=*/true, /*catchesBreak=*/false);
    }
    unrollSalt = outerSalt;
    if (flow.reachable)
      orelse();
  });
  joinFlow(flow, loop.breakFlow, types);
  emit<typed::Group>(range, all, /*catchesContinue=*/false, /*catchesBreak=*/true);
}

} // namespace rio::sema
