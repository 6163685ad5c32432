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

/// A bound of a slice as the program writes it: nothing, or an integer literal.
static bool isKnownBound(ast::Expr *bound, std::optional<int64_t> &value) {
  if (!bound)
    return true;
  bool isNegative = false;
  if (auto *sign = llvm::dyn_cast<ast::UnaryOp>(bound); sign && sign->op == ast::UnaryOperator::USub) {
    isNegative = true;
    bound = sign->operand;
  }
  auto *constant = llvm::dyn_cast<ast::Constant>(bound);
  if (!constant || constant->value.kind != ast::ConstantKind::Integer)
    return false;
  llvm::APInt integer = constant->value.integer();
  if (integer.getSignificantBits() > 31)
    return false;
  value = isNegative ? -integer.getSExtValue() : integer.getSExtValue();
  return true;
}

/// The places that a slice of literals takes of `count` values; nothing where only the run can tell.
static std::optional<llvm::SmallVector<unsigned, 8>> knownPlaces(ast::Slice *slice, int64_t count) {
  std::optional<int64_t> lower, upper, given;
  if (!isKnownBound(slice->lower, lower) || !isKnownBound(slice->upper, upper) || !isKnownBound(slice->step, given))
    return std::nullopt;
  int64_t step = given.value_or(1);
  if (step == 0)
    return std::nullopt;
  auto clamp = [&](int64_t bound) {
    bound = bound < 0 ? bound + count : bound;
    return std::clamp(bound, step < 0 ? int64_t(-1) : int64_t(0), step < 0 ? count - 1 : count);
  };
  int64_t start = lower ? clamp(*lower) : step < 0 ? count - 1 : 0;
  int64_t stop = upper ? clamp(*upper) : step < 0 ? -1 : count;
  llvm::SmallVector<unsigned, 8> places;
  for (int64_t place = start; step < 0 ? place > stop : place < stop; place += step)
    places.push_back(static_cast<unsigned>(place));
  return places;
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
  if (Expr *kept = readFromDictionary(expr))
    return kept;
  Expr *object = expression(expr->value);
  if (object->type.isNever())
    return object;
  const Atom *only = object->type.single();
  FunctionInfo *item = only && only->kind() == AtomKind::Class && !only->classInfo()->module->isStandard
                           ? findMethod(only->classInfo(), "__class_getitem__")
                           : nullptr;
  if (item)
    return sequence(expr->range, [&]() -> Expr * {
      Expr *index = expression(expr->slice);
      return callFunction({item, nullptr, only}, {{object, index}, {}}, expr->range);
    });
  if (only && only->kind() == AtomKind::Class && only->classInfo()->isVirtualBase)
    return sequence(expr->range, [&] {
      emit<typed::Evaluate>(expr->range, expression(expr->slice));
      return object;
    });
  if (only && only->kind() == AtomKind::Class) {
    // `list[int]` as a value: the class with its arguments.
    std::optional<Type> named = annotations().read(expr);
    const Atom *atom = named ? named->single() : nullptr;
    if (atom && atom->isObject())
      return make<typed::UnitConstant>(expr->range, types.of(types.classObject(atom->classInfo(), atom->arguments())));
  }
  bool areTuples = llvm::all_of(object->type.atoms(), [](const Atom *atom) { return atom->isTuple(); });
  auto *slice = llvm::dyn_cast<ast::Slice>(expr->slice);
  if (areTuples && slice && knownPlaces(slice, 0))
    return dispatch(expr->range, object, [&](const Atom *atom, Expr *narrowed) {
      return sequence(expr->range, [&] {
        typed::Local *tuple = temporary(narrowed);
        llvm::SmallVector<Expr *, 4> values;
        auto places = knownPlaces(slice, static_cast<int64_t>(atom->elements().size()));
        for (unsigned place : *places)
          values.push_back(make<typed::TupleGet>(expr->range, atom->elements()[place], get(tuple, expr->range), place));
        return tupleOf(values, expr->range);
      });
    });
  Expr *index = subscriptIndex(expr->slice);
  std::optional<int64_t> place = knownIndex(index);
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
