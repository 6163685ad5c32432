// Comparisons, identity and membership.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// Whether the right operand is asked first: its class derives from the left one's.
static bool isRightAskedFirst(const Atom *left, const Atom *right) {
  auto hasClass = [](const Atom *atom) { return atom->isObject() || atom->isTuple(); };
  return hasClass(left) && hasClass(right) && left->classInfo() != right->classInfo() &&
         right->classInfo()->isSubclassOf(left->classInfo());
}

FunctionAnalyzer::Expr *FunctionAnalyzer::comparison(ast::Compare *expr) {
  if (std::optional<bool> known = analyzer.environmentTest(module, expr))
    return boolean(expr->range, *known);
  Expr *left = expression(expr->left);
  if (expr->ops.size() == 1) {
    Expr *right = expression(expr->comparators[0]);
    if (refusesShownAlias(expr->left, left) || refusesShownAlias(expr->comparators[0], right))
      return never(expr->range, {left, right});
    if (ownership.isOwned(expr->comparators[0])) {
      left = get(temporary(left), left->range);
      right = ownership.ownedOperand(expr->comparators[0], right);
    }
    return compare(expr->ops[0], left, right, expr->range);
  }
  // a < b < c: each operand is evaluated once, and none past the first comparison that fails.
  return sequence(expr->range, [&] {
    auto chain = [&](auto &self, Expr *left, size_t index) -> Expr * {
      Expr *right = expression(expr->comparators[index]);
      if (index + 1 == expr->ops.size() || right->type.isNever())
        return compare(expr->ops[index], left, right, expr->range);
      // The left operand was evaluated first.
      Expr *first = llvm::isa<typed::LocalGet>(left) ? left : get(temporary(left), left->range);
      typed::Local *shared = temporary(right);
      Expr *result = truth(compare(expr->ops[index], first, get(shared, right->range), expr->range));
      if (result->type.isNever())
        return result;
      Flow before = flow;
      Expr *rest = sequence(expr->range, [&] { return truth(self(self, get(shared, right->range), index + 1)); });
      joinFlow(flow, before, types);
      return make<typed::Conditional>(expr->range, analyzer.boolType, result, rest, boolean(expr->range, false));
    };
    return chain(chain, left, 0);
  });
}

/// Two known integers: the standard library asks so of the lengths of tuples. Two known texts: attribute hooks ask so
/// of the name.
FunctionAnalyzer::Expr *FunctionAnalyzer::compareConstants(ast::CompareOperator op, Expr *left, Expr *right,
                                                           SourceRange range) {
  auto *leftText = llvm::dyn_cast<typed::StringConstant>(left),
       *rightText = llvm::dyn_cast<typed::StringConstant>(right);
  if (leftText && rightText && (op == ast::CompareOperator::Eq || op == ast::CompareOperator::NotEq))
    return boolean(range, (leftText->value == rightText->value) == (op == ast::CompareOperator::Eq));
  auto *choices = llvm::dyn_cast<typed::MakeTuple>(right);
  bool areTexts = leftText && choices && llvm::all_of(choices->elements, [](Expr *element) {
                    return llvm::isa<typed::StringConstant>(element);
                  });
  if (areTexts && (op == ast::CompareOperator::In || op == ast::CompareOperator::NotIn)) {
    bool isAmong = llvm::any_of(choices->elements, [&](Expr *element) {
      return llvm::cast<typed::StringConstant>(element)->value == leftText->value;
    });
    return boolean(range, isAmong == (op == ast::CompareOperator::In));
  }
  auto *first = llvm::dyn_cast<typed::IntConstant>(left), *second = llvm::dyn_cast<typed::IntConstant>(right);
  if (!first || !second)
    return nullptr;
  unsigned width = std::max(first->value.getBitWidth(), second->value.getBitWidth());
  llvm::APInt a = first->value.sext(width), b = second->value.sext(width);
  switch (op) {
  case ast::CompareOperator::Eq:
    return boolean(range, a == b);
  case ast::CompareOperator::NotEq:
    return boolean(range, a != b);
  case ast::CompareOperator::Lt:
    return boolean(range, a.slt(b));
  case ast::CompareOperator::LtE:
    return boolean(range, a.sle(b));
  case ast::CompareOperator::Gt:
    return boolean(range, a.sgt(b));
  case ast::CompareOperator::GtE:
    return boolean(range, a.sge(b));
  case ast::CompareOperator::Is:
  case ast::CompareOperator::IsNot:
  case ast::CompareOperator::In:
  case ast::CompareOperator::NotIn:
    return nullptr;
  }
  llvm_unreachable("every comparison is covered");
}

FunctionAnalyzer::Expr *FunctionAnalyzer::compare(ast::CompareOperator op, Expr *left, Expr *right, SourceRange range) {
  if (left->type.isNever())
    return left;
  if (right->type.isNever())
    return never(range, {left, right});
  if (Expr *known = compareConstants(op, left, right, range))
    return known;
  switch (op) {
  case ast::CompareOperator::Eq:
    return equals(left, right, false, range);
  case ast::CompareOperator::NotEq:
    return equals(left, right, true, range);
  case ast::CompareOperator::Is:
    return isSame(left, right, range);
  case ast::CompareOperator::IsNot:
    return negate(isSame(left, right, range));
  case ast::CompareOperator::In:
  case ast::CompareOperator::NotIn: {
    Expr *result = sequence(range, [&]() -> Expr * {
      // The item is evaluated before the container.
      bool isSimple = llvm::isa<typed::LocalGet, typed::IntConstant, typed::StringConstant, typed::UnitConstant>(left);
      Expr *item = isSimple ? left : get(temporary(left), range);
      return contains(right, item, range);
    });
    return op == ast::CompareOperator::In ? result : negate(result);
  }
  case ast::CompareOperator::Lt:
    return ordering("<", "__lt__", "__gt__", left, right, range);
  case ast::CompareOperator::LtE:
    return ordering("<=", "__le__", "__ge__", left, right, range);
  case ast::CompareOperator::Gt:
    return ordering(">", "__gt__", "__lt__", left, right, range);
  case ast::CompareOperator::GtE:
    return ordering(">=", "__ge__", "__le__", left, right, range);
  }
  llvm_unreachable("every comparison is covered");
}

FunctionAnalyzer::Expr *FunctionAnalyzer::ordering(llvm::StringRef spelling, llvm::StringRef name,
                                                   llvm::StringRef reflected, Expr *left, Expr *right,
                                                   SourceRange range) {
  unsigned working = 0;
  llvm::SmallVector<std::pair<const Atom *, const Atom *>, 4> failing;
  auto onePair = [&](Expr *leftOne, Expr *rightOne) -> Expr * {
    unsigned workingBefore = working;
    auto fail = [&]() -> Expr * {
      if (working == workingBefore)
        failing.push_back({leftOne->type.single(), rightOne->type.single()});
      std::string message = "'" + spelling.str() + "' not supported between instances of '" +
                            runtimeName(leftOne->type.single()) + "' and '" + runtimeName(rightOne->type.single()) +
                            "'";
      return callWellKnown("_raise_type_error", {string(range, analyzer.text(message))}, range);
    };
    auto ask = [&](Expr *receiver, llvm::StringRef method, Expr *other, llvm::function_ref<Expr *()> otherwise) {
      Expr *result = tryMethod(receiver, method, other, range);
      if (!result)
        return otherwise();
      ++working;
      return unlessNotImplemented(result, otherwise, range);
    };
    if (isRightAskedFirst(leftOne->type.single(), rightOne->type.single()))
      return ask(rightOne, reflected, leftOne, [&] { return ask(leftOne, name, rightOne, fail); });
    return ask(leftOne, name, rightOne, [&] { return ask(rightOne, reflected, leftOne, fail); });
  };
  Expr *result = pairwise(left, right, name, range, onePair);
  warnOfOperands(spelling, left, right, failing, range);
  if (working == 0)
    reportRaised("TypeError", diag::unordered, range, spelling, typeName(left->type), typeName(right->type));
  return result;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::pairwise(Expr *left, Expr *right, llvm::StringRef name, SourceRange range,
                                                   llvm::function_ref<Expr *(Expr *, Expr *)> onePair) {
  bool isSimple = left->type.size() == 1 && right->type.size() == 1 && takesDirectly(left, name, name, right) &&
                  !isRightAskedFirst(left->type.single(), right->type.single());
  if (isSimple)
    return onePair(left, right);
  return sequence(range, [&] {
    typed::Local *leftKept = temporary(left), *rightKept = temporary(right);
    return dispatchOn(range, leftKept, left->type, [&](const Atom *, Expr *leftOne) {
      return dispatchOn(range, rightKept, right->type,
                        [&](const Atom *, Expr *rightOne) { return onePair(leftOne, rightOne); });
    });
  });
}

/// Two bound methods are equal where they are the same function of the same object.
FunctionAnalyzer::Expr *FunctionAnalyzer::areSameMethod(Expr *left, Expr *right, SourceRange range) {
  const Atom *ours = left->type.single(), *theirs = right->type.single();
  if (ours->function() != theirs->function() || ours->parent() != theirs->parent())
    return isSame(left, right, range);
  auto isKnown = [&](const Atom *receiver) { return hasIdentity(receiver); };
  if (!llvm::all_of(ours->elements()[0].atoms(), isKnown)) {
    unsupported(diag::unsupported_method_equality, range);
    return never(range);
  }
  return isSame(make<typed::MethodReceiver>(range, ours->elements()[0], left),
                make<typed::MethodReceiver>(range, theirs->elements()[0], right), range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::equals(Expr *left, Expr *right, bool negated, SourceRange range) {
  return pairwise(left, right, negated ? "__ne__" : "__eq__", range, [&](Expr *leftOne, Expr *rightOne) -> Expr * {
    auto identity = [&]() -> Expr * {
      Expr *same = isSame(leftOne, rightOne, range);
      return negated ? negate(same) : same;
    };
    const Atom *ours = leftOne->type.single(), *theirs = rightOne->type.single();
    bool areMethods = ours && theirs && ours->kind() == AtomKind::Method && theirs->kind() == AtomKind::Method;
    if (areMethods) {
      Expr *same = areSameMethod(leftOne, rightOne, range);
      return negated && !same->type.isNever() ? negate(same) : same;
    }
    // `!=` is the opposite of `==` unless the class defines it.
    auto ask = [&](Expr *receiver, Expr *other) -> Expr * {
      const Atom *atom = receiver->type.single();
      bool hasOwn = negated && hasMethod(atom, "__ne__");
      if (hasOwn)
        return tryMethod(receiver, "__ne__", other, range);
      Expr *result = tryMethod(receiver, "__eq__", other, range);
      if (!result || !negated)
        return result;
      const Atom *marker = types.object(analyzer.notImplementedClass);
      if (!llvm::is_contained(result->type.atoms(), marker))
        return negate(result);
      return sequence(range, [&]() -> Expr * {
        typed::Local *kept = temporary(result);
        return dispatchOn(range, kept, result->type, [&](const Atom *one, Expr *value) -> Expr * {
          return one == marker ? value : negate(value);
        });
      });
    };
    bool rightFirst = ours && theirs && isRightAskedFirst(ours, theirs);
    Expr *first = rightFirst ? rightOne : leftOne, *second = rightFirst ? leftOne : rightOne;
    auto askSecond = [&]() -> Expr * {
      if (Expr *result = ask(second, first))
        return unlessNotImplemented(result, identity, range);
      return identity();
    };
    if (Expr *result = ask(first, second))
      return unlessNotImplemented(result, askSecond, range);
    return askSecond();
  });
}

bool FunctionAnalyzer::hasIdentity(const Atom *atom) const {
  if (atom->isTuple())
    return false;
  // Each run of a nested definition or a lambda makes a function of its own, which is no object here if it captures
  // nothing.
  if (atom->kind() == AtomKind::Function)
    return !atom->function()->freeNames.empty() ||
           (!atom->function()->parent && !llvm::isa<ast::Lambda>(atom->function()->node));
  if (!atom->isObject())
    return true;
  ClassInfo *info = atom->classInfo();
  // A traceback object is made each time one is asked for.
  return info != analyzer.intClass && info != analyzer.floatClass && info != analyzer.strClass &&
         info != analyzer.program.wellKnown("traceback");
}

FunctionAnalyzer::Expr *FunctionAnalyzer::isSame(Expr *left, Expr *right, SourceRange range) {
  // Atoms that both sides can be, apart from the singletons, must have an identity. The library's containers ask for
  // any two elements; values without an identity are never identical there.
  bool hasValues = false;
  for (const Atom *ours : left->type.atoms())
    for (const Atom *theirs : right->type.atoms())
      if (sameShape(ours, theirs) && !hasIdentity(ours)) {
        if (module.isStandard && ours->kind() == AtomKind::Function)
          continue;
        hasValues = true;
        if (module.isStandard)
          continue;
        analyzer.report(diag::identity_of_values, module.file, range, typeName(types.of(ours)));
        return never(range, {left, right});
      }
  bool overlaps = llvm::any_of(left->type.atoms(), [&](const Atom *ours) {
    return llvm::any_of(right->type.atoms(), [&](const Atom *theirs) { return sameShape(ours, theirs); });
  });
  auto isUnit = [&](const Atom *atom) {
    if (!atom || atom->kind() == AtomKind::Class || atom->kind() == AtomKind::Module)
      return atom != nullptr;
    if (atom->kind() == AtomKind::Function)
      return atom->function()->freeNames.empty();
    const ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
    return info &&
           (info == analyzer.noneClass || info == analyzer.ellipsisClass || info == analyzer.notImplementedClass);
  };
  bool bothUnit = left->type.single() && right->type.single() && isUnit(left->type.single()) && overlaps;
  if (!overlaps || bothUnit)
    return sequence(range, [&] {
      emit<typed::Evaluate>(range, left);
      emit<typed::Evaluate>(range, right);
      return boolean(range, bothUnit);
    });
  // Against a class with one value, the class decides.
  if (isUnit(right->type.single()))
    return make<typed::IsInstance>(range, analyzer.boolType, left, right->type);
  if (isUnit(left->type.single()))
    return make<typed::IsInstance>(range, analyzer.boolType, right, left->type);
  // A class or function that is no object is made anew wherever a value of several classes takes it.
  auto isMadeAnew = [&](const Atom *atom) { return !atom->isObject() && isUnit(atom); };
  if (!hasValues && llvm::none_of(left->type.atoms(), isMadeAnew))
    return make<typed::IsSame>(range, analyzer.boolType, left, right);
  return sequence(range, [&] {
    typed::Local *first = temporary(left), *second = temporary(right);
    return dispatchOn(range, first, left->type, [&](const Atom *atom, Expr *one) -> Expr * {
      bool isPossible = llvm::any_of(right->type.atoms(), [&](const Atom *other) { return sameShape(atom, other); });
      bool isValue = !hasIdentity(atom) && atom->kind() != AtomKind::Function;
      if (!isPossible || isValue)
        return boolean(range, false);
      Expr *other = get(second, right->type, range);
      return isMadeAnew(atom) ? static_cast<Expr *>(make<typed::IsInstance>(range, analyzer.boolType, other, one->type))
                              : make<typed::IsSame>(range, analyzer.boolType, one, other);
    });
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::contains(Expr *container, Expr *item, SourceRange range) {
  if (item->type.isNever())
    return never(range, {container, item});
  bool isShared = container->type.size() > 1 && !llvm::isa<typed::StringConstant, typed::IntConstant>(item);
  if (isShared)
    return sequence(range, [&] {
      // The item is evaluated first, and once.
      Expr *kept = get(temporary(item), item->type, item->range);
      return containsKept(container, kept, range);
    });
  return containsKept(container, item, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::containsKept(Expr *container, Expr *item, SourceRange range) {
  Type failing;
  Expr *result = dispatch(range, container, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    bool isClassValue = atom->isObject() || atom->isTuple() || metaMethod(atom, "__contains__");
    if (isClassValue && hasMethod(atom, "__contains__"))
      return truth(callMethodOf(atom, narrowed, "__contains__", {{item}, {}}, range));
    bool isContainer = !isBlockedByNone(atom, "__contains__");
    bool isIterable = isClassValue && isContainer && !isBlockedByNone(atom, "__iter__") &&
                      (hasMethod(atom, "__iter__") || hasMethod(atom, "__getitem__"));
    if (isIterable)
      return callWellKnown("_iterate_contains", {narrowed, item}, range);
    failing = types.join(failing, types.of(atom));
    std::string words = isContainer ? "argument of type '" + runtimeName(atom) + "' is not iterable"
                                    : "'" + runtimeName(atom) + "' object is not a container";
    return sequence(range, [&] {
      emit<typed::Evaluate>(range, narrowed);
      return callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range);
    });
  });
  if (failing.size() == container->type.size() && !failing.isNever())
    reportRaised("TypeError", diag::not_iterable, range, typeName(container->type));
  warnOfMembers(container->type, failing, container->range, "TypeError", range, "does not support `in`");
  return result;
}

} // namespace rio::sema
