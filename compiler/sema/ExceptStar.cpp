// `except*`: each clause handles its part of what was raised, as a group.
//
// One handler catches everything and asks an object of the library (`_StarHandling` in stdlib/builtins/groups.py),
// which keeps what is left. For each clause
//
//     if handling._take(classes):
//         try:
//             raise handling._match           # as it is; now it is what is being handled
//         except BaseException:
//             try:
//                 name = handling._match; ...; del name
//             except BaseException as error:
//                 handling._note(error)
//
// and at the end `handling._outcome()`, if any, is raised: what no clause took and what the clauses raised.
#include "sema/FunctionAnalyzer.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

void FunctionAnalyzer::tryStarStatement(ast::TryStar *stmt) {
  if (analyzer.countsReferences && !module.isStandard)
    unsupported(diag::unsupported_finalizer, stmt->range);
  noteObserver(true, true);
  auto *plain =
      analyzer.program.trees->create<ast::Try>(stmt->range, stmt->body, stmt->handlers, stmt->orelse, stmt->finalbody);
  tryStatement(plain, /*isStar=*/true);
}

/// Whether the value is an exception class, or a tuple of such, that `except*` takes.
bool FunctionAnalyzer::checkStarClasses(Expr *classes) {
  llvm::SmallVector<const Atom *, 4> named;
  for (const Atom *atom : classes->type.atoms()) {
    if (!atom->isTuple()) {
      named.push_back(atom);
      continue;
    }
    for (Type element : atom->elements())
      named.append(element.atoms().begin(), element.atoms().end());
  }
  for (const Atom *atom : named) {
    bool isClass = atom->kind() == AtomKind::Class;
    if (!isClass || !atom->classInfo()->isSubclassOf(analyzer.baseExceptionClass)) {
      analyzer.report(diag::not_exception, module.file, classes->range, typeName(classes->type));
      return false;
    }
    if (atom->classInfo()->isSubclassOf(analyzer.program.wellKnown("BaseExceptionGroup"))) {
      analyzer.report(diag::group_in_except_star, module.file, classes->range);
      return false;
    }
  }
  return true;
}

typed::Handler FunctionAnalyzer::starHandler(ast::Try *stmt) {
  SourceRange range = stmt->handlers.front()->range;
  typed::Handler handler{};
  llvm::SaveAndRestore handling(handlingDepth, handlingDepth + 1);
  typed::Local *caught = catchAll(handler, range);
  handler.body = capture([&] {
    if (handler.classes.isNever()) {
      emit<typed::Reraise>(range);
      flow.reachable = false;
      return;
    }
    typed::Local *handling = temporary(callWellKnown("_star_handling", {get(caught, range)}, range));
    for (ast::ExceptHandler *clause : stmt->handlers)
      starClause(clause, handling);
    typed::Local *outcome = temporary(callMethod(get(handling, range), "_outcome", {}, range));
    Expr *raised = dispatchOn(range, outcome, outcome->storage, [&](const Atom *atom, Expr *) -> Expr * {
      return boolean(range, atom->classInfo() != analyzer.noneClass);
    });
    typed::Block raise = capture([&] { emit<typed::Reraise>(range, nullptr, get(outcome, range)); });
    emit<typed::If>(range, raised, raise, typed::Block());
  });
  return handler;
}

void FunctionAnalyzer::starClause(ast::ExceptHandler *clause, typed::Local *handling) {
  SourceRange range = clause->range;
  Expr *classes = expression(clause->type);
  if (classes->type.isNever() || !checkStarClasses(classes)) {
    emit<typed::Evaluate>(range, classes);
    return;
  }
  Expr *takes = callMethod(get(handling, range), "_take", {{classes}, {}}, range);
  Flow untaken = flow;
  typed::Block body = capture([&] {
    typed::Local *match = temporary(callMethod(get(handling, range), "_taken", {}, range));
    if (match->storage.isNever())
      return;
    // What the clause assigns up to an error of its own is seen behind it.
    Flow inClause = flow;
    handlerFlows.push_back(&inClause);
    typed::Block statementsOfClause = capture([&] {
      if (!clause->name.empty())
        assignName(clause->name, get(match, range), range);
      statements(clause->body);
      if (!clause->name.empty() && flow.reachable)
        unbindHandlerName(clause->name, range);
    });
    handlerFlows.pop_back();
    Flow after = flow;
    flow = inClause;
    auto *failed = new (analyzer.program.arena.Allocate<typed::Handler>()) typed::Handler{};
    typed::Local *error = catchAll(*failed, range);
    failed->body = capture([&] {
      Expr *noted = callMethod(get(handling, range), "_note", {{get(error, range)}, {}}, range);
      emit<typed::Evaluate>(range, noted);
      if (!clause->name.empty())
        unbindHandlerName(clause->name, range);
    });
    joinFlow(after, flow, types);
    flow = after;
    auto *handler = new (analyzer.program.arena.Allocate<typed::Handler>()) typed::Handler{};
    catchAll(*handler, range);
    handler->body = capture([&] {
      emit<typed::Try>(range, statementsOfClause, llvm::ArrayRef(failed, 1), typed::Block(), typed::Block());
    });
    typed::Block raise = capture([&] { emit<typed::Reraise>(range, nullptr, get(match, range)); });
    emit<typed::Try>(range, raise, llvm::ArrayRef(handler, 1), typed::Block(), typed::Block());
  });
  emit<typed::If>(range, takes, body, typed::Block());
  joinFlow(flow, untaken, types);
}

} // namespace rio::sema
