// `await`, and what `async for` and `async with` await. The bodies of coroutines are those of generators
// (GeneratorFunctions.cpp): an `await` yields to the event loop what the awaited object does until that ends.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

FunctionAnalyzer::Expr *FunctionAnalyzer::awaitExpression(ast::Await *expr) {
  ownership.noteAwaited(expr->value);
  return awaitValue(expression(expr->value), expr, expr->range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::awaitValue(Expr *value, const void *site, SourceRange range) {
  return sequence(range, [&]() -> Expr * {
    Expr *iterator = dispatch(range, value, [&](const Atom *atom, Expr *narrowed) -> Expr * {
      bool isCoroutine = atom->isObject() && atom->classInfo()->isSubclassOf(analyzer.coroutineClass);
      if (isCoroutine)
        return callWellKnown("_awaited_coroutine", {narrowed}, range);
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
