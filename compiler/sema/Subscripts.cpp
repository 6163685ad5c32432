// Subscripts and slices.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// A known integer index: a literal, or the counter of an unrolled loop.
static std::optional<int64_t> knownIndex(typed::Expr *expr) {
  auto *constant = llvm::dyn_cast<typed::IntConstant>(expr);
  if (!constant || constant->value.getSignificantBits() > 63)
    return std::nullopt;
  return constant->value.getSExtValue();
}

FunctionAnalyzer::Expr *FunctionAnalyzer::subscriptIndex(ast::Expr *node) {
  auto *slice = llvm::dyn_cast<ast::Slice>(node);
  if (!slice)
    return expression(node);
  auto part = [&](ast::Expr *expr) { return expr ? expression(expr) : none(node->range); };
  Arguments arguments;
  arguments.positional = {part(slice->lower), part(slice->upper), part(slice->step)};
  for (Expr *bound : arguments.positional)
    if (bound->type.isNever())
      return never(node->range, arguments.positional);
  return callClass(types.classObject(analyzer.sliceClass, siteAtom(node, analyzer.sliceClass)->arguments()), arguments,
                   node->range, node);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::subscript(ast::Subscript *expr) {
  Expr *object = expression(expr->value);
  if (object->type.isNever())
    return object;
  const Atom *only = object->type.single();
  if (only && only->kind() == AtomKind::Class) {
    // `list[int]` as a value: the class with its arguments.
    std::optional<Type> named = annotations().read(expr);
    const Atom *atom = named ? named->single() : nullptr;
    if (atom && atom->isObject())
      return make<typed::UnitConstant>(expr->range, types.of(types.classObject(atom->classInfo(), atom->arguments())));
  }
  Expr *index = subscriptIndex(expr->slice);
  std::optional<int64_t> place = knownIndex(index);
  bool areTuples = llvm::all_of(object->type.atoms(), [](const Atom *atom) { return atom->isTuple(); });
  if (areTuples && place) {
    auto isInside = [&](const Atom *atom) {
      int64_t count = static_cast<int64_t>(atom->elements().size());
      return *place >= -count && *place < count;
    };
    if (llvm::none_of(object->type.atoms(), isInside))
      reportRaised("IndexError", diag::tuple_index_out_of_range, expr->range, *place, typeName(object->type));
    return dispatch(expr->range, object, [&](const Atom *atom, Expr *tuple) -> Expr * {
      if (!isInside(atom))
        return callWellKnown("_raise_index_error", {string(expr->range, "tuple index out of range")}, expr->range);
      int64_t count = static_cast<int64_t>(atom->elements().size());
      unsigned position = static_cast<unsigned>(*place < 0 ? *place + count : *place);
      return make<typed::TupleGet>(expr->range, atom->elements()[position], tuple, position);
    });
  }
  return callMethod(object, "__getitem__", {{index}, {}}, expr->range);
}

} // namespace rio::sema
