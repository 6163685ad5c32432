// `await`, and what `async for` and `async with` await. The bodies of coroutines are those of generators
// (GeneratorFunctions.cpp): an `await` yields to the event loop what the awaited object does until that ends.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

FunctionAnalyzer::Expr *FunctionAnalyzer::awaitExpression(ast::Await *expr) {
  ownership.noteAwaited(expr->value);
  return awaitValue(expression(expr->value), expr, expr->range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::awaitValue(Expr *value, const void *site, SourceRange range) {
  auto isCoroutine = [&](const Atom *atom) {
    return atom->isObject() && atom->classInfo()->isSubclassOf(analyzer.coroutineClass);
  };
  Type failing =
      atomsThat(value->type, [&](const Atom *atom) { return !isCoroutine(atom) && !hasMethod(atom, "__await__"); });
  bool isDoubtful = failing.size() < value->type.size();
  if (isDoubtful)
    warnOfMembers(value->type, failing, value->range, "TypeError", value->range, "cannot be awaited");
  return sequence(range, [&]() -> Expr * {
    Expr *iterator = dispatch(range, value, [&](const Atom *atom, Expr *narrowed) -> Expr * {
      if (isCoroutine(atom))
        return callWellKnown("_awaited_coroutine", {narrowed}, range);
      if (isDoubtful && llvm::is_contained(failing.atoms(), atom)) {
        std::string words = "object " + runtimeName(atom) + " can't be used in 'await' expression";
        return never(range,
                     {narrowed, callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range)});
      }
      return callMethod(narrowed, "__await__", {}, range);
    });
    return iterator->type.isNever() ? iterator : delegateTo(iterator, site, range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callMaybeAsync(bool isAsync, Expr *receiver, llvm::StringRef name,
                                                         const Arguments &arguments, const void *site,
                                                         SourceRange range) {
  if (!isAsync)
    return callMethod(receiver, name, arguments, range);
  return sequence(range, [&] { return awaitValue(callMethod(receiver, name, arguments, range), site, range); });
}

} // namespace rio::sema
