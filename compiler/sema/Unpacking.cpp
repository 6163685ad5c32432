// Unpacking assignments: `a, *b = values`.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

void FunctionAnalyzer::unpack(llvm::ArrayRef<ast::Expr *> targets, Expr *value, SourceRange range) {
  if (value->type.isNever()) {
    emit<typed::Evaluate>(range, value);
    flow.reachable = false;
    return;
  }
  size_t star = targets.size();
  for (auto [index, target] : llvm::enumerate(targets))
    if (llvm::isa<ast::Starred>(target))
      star = index;
  bool hasStar = star != targets.size();
  const Atom *tuple = value->type.single();
  if (tuple && tuple->isTuple() && !hasStar && tuple->elements().size() == targets.size()) {
    typed::Local *kept = temporary(value);
    for (auto [index, target] : llvm::enumerate(targets))
      assign(target,
             make<typed::TupleGet>(range, tuple->elements()[index], get(kept, range), static_cast<unsigned>(index)));
    return;
  }
  if (tuple && tuple->isTuple() && hasStar && tuple->elements().size() + 1 >= targets.size()) {
    typed::Local *kept = temporary(value);
    size_t middle = tuple->elements().size() + 1 - targets.size();
    auto element = [&](size_t index) -> Expr * {
      return make<typed::TupleGet>(range, tuple->elements()[index], get(kept, range), static_cast<unsigned>(index));
    };
    for (size_t i = 0; i < star; ++i)
      assign(targets[i], element(i));
    auto *starred = llvm::cast<ast::Starred>(targets[star]);
    typed::Local *rest = temporary(newObject(starred, analyzer.listClass, range));
    for (size_t i = 0; i < middle; ++i)
      emit<typed::Evaluate>(range, callMethod(get(rest, range), "append", {{element(star + i)}, {}}, range));
    assign(starred->value, get(rest, range));
    for (size_t i = star + 1; i < targets.size(); ++i)
      assign(targets[i], element(i + middle - 1));
    return;
  }
  if (tuple && tuple->isTuple()) {
    size_t names = targets.size() - hasStar;
    reportRaised("ValueError", diag::unpack_count, range, tuple->elements().size(),
                 (hasStar ? "at least " : "") + std::to_string(names), typeName(value->type));
  }
  // Anything else: a list of the values, whose length is checked as CPython words it.
  auto isIterable = [&](const Atom *atom) { return hasMethod(atom, "__iter__") || hasMethod(atom, "__getitem__"); };
  bool someIterable = llvm::any_of(value->type.atoms(), isIterable);
  if (!someIterable)
    reportRaised("TypeError", diag::not_iterable, range, typeName(value->type));
  Type failing = atomsThat(value->type, [&](const Atom *atom) { return !isIterable(atom); });
  warnOfMembers(value->type, failing, value->range, "TypeError", range, "is not iterable");
  Expr *list = dispatch(range, value, [&](const Atom *atom, Expr *one) {
    if (!isIterable(atom))
      return never(range, {one, callWellKnown("_raise_type_error",
                                              {string(range, analyzer.text("cannot unpack non-iterable " +
                                                                           runtimeName(atom) + " object"))},
                                              range)});
    return callWellKnown("_unpack",
                         {one, integer(range, static_cast<int64_t>(star)),
                          integer(range, hasStar ? static_cast<int64_t>(targets.size() - star - 1) : -1)},
                         range);
  });
  if (list->type.isNever()) {
    emit<typed::Evaluate>(range, list);
    flow.reachable = false;
    return;
  }
  typed::Local *values = temporary(list);
  auto item = [&](int64_t index) {
    return callMethod(get(values, range), "__getitem__", {{integer(range, index)}, {}}, range);
  };
  for (size_t i = 0; i < star; ++i)
    assign(targets[i], item(static_cast<int64_t>(i)));
  if (!hasStar)
    return;
  int64_t after = static_cast<int64_t>(targets.size() - star - 1);
  llvm::SmallVector<typed::Local *, 4> tail;
  for (int64_t i = 0; i < after; ++i)
    tail.push_back(temporary(item(i - after)));
  Expr *rest = callWellKnown(
      "_unpack_rest", {get(values, range), integer(range, static_cast<int64_t>(star)), integer(range, after)}, range);
  assign(llvm::cast<ast::Starred>(targets[star])->value, rest);
  for (int64_t i = 0; i < after; ++i)
    assign(targets[star + 1 + static_cast<size_t>(i)], get(tail[static_cast<size_t>(i)], range));
}

} // namespace rio::sema
