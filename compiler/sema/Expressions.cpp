// Expressions that are neither operators nor calls: constants, displays, names, choices.
#include "sema/FunctionAnalyzer.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

FunctionAnalyzer::Expr *FunctionAnalyzer::expression(ast::Expr *expr) {
  if (!analyzer.hasObserved)
    return expressionProper(expr);
  if (llvm::isa<ast::Name>(expr))
    return ownership.noteOwned(expr, expressionProper(expr));
  bool mayOwn = llvm::isa<ast::Call, ast::Compare, ast::List, ast::Set, ast::Tuple>(expr);
  return mayOwn ? ownership.noteOwned(expr, ownership.dropOwned(expr->range, [&] { return expressionProper(expr); }))
                : expressionProper(expr);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::expressionProper(ast::Expr *expr) {
  switch (expr->kind) {
  case ast::NodeKind::Constant:
    return constant(llvm::cast<ast::Constant>(expr));
  case ast::NodeKind::Name:
    return readName(llvm::cast<ast::Name>(expr)->id, expr->range);
  case ast::NodeKind::BinOp: {
    auto *operation = llvm::cast<ast::BinOp>(expr);
    if (Expr *text = percentText(operation))
      return text;
    Expr *left = expression(operation->left), *right = expression(operation->right);
    Expr *known =
        operation->op == ast::BinaryOperator::Pow ? power(left, right, operation->right, expr->range) : nullptr;
    return known ? known : binary(operation->op, left, right, expr->range);
  }
  case ast::NodeKind::UnaryOp:
    return unary(llvm::cast<ast::UnaryOp>(expr));
  case ast::NodeKind::BoolOp:
    return booleanOperation(llvm::cast<ast::BoolOp>(expr));
  case ast::NodeKind::Compare:
    return comparison(llvm::cast<ast::Compare>(expr));
  case ast::NodeKind::Call:
    return call(llvm::cast<ast::Call>(expr));
  case ast::NodeKind::Attribute:
    return attribute(llvm::cast<ast::Attribute>(expr));
  case ast::NodeKind::Subscript:
    return subscript(llvm::cast<ast::Subscript>(expr));
  case ast::NodeKind::IfExp: {
    auto *choice = llvm::cast<ast::IfExp>(expr);
    Expr *condition = test(choice->test);
    if (condition->type.isNever())
      return condition;
    std::optional<bool> known = knownTruth(condition);
    llvm::SaveAndRestore inBranch(branches, branches + !known);
    Flow before = flow;
    narrow(choice->test, true);
    Expr *whenTrue = flow.reachable && known.value_or(true)
                         ? sequence(expr->range, [&] { return expression(choice->body); })
                         : never(expr->range);
    Flow afterTrue = flow;
    if (known && !*known)
      afterTrue.reachable = false;
    flow = before;
    narrow(choice->test, false);
    Expr *whenFalse = flow.reachable && !known.value_or(false)
                          ? sequence(expr->range, [&] { return expression(choice->orelse); })
                          : never(expr->range);
    if (known && *known)
      flow.reachable = false;
    joinFlow(flow, afterTrue, types);
    flow.reachable = true;
    if (known && llvm::isa<typed::BoolConstant>(condition))
      return *known ? whenTrue : whenFalse;
    return make<typed::Conditional>(expr->range, types.join(whenTrue->type, whenFalse->type), condition, whenTrue,
                                    whenFalse);
  }
  case ast::NodeKind::NamedExpr: {
    auto *named = llvm::cast<ast::NamedExpr>(expr);
    return sequence(expr->range, [&]() -> Expr * {
      Expr *value = expression(named->value);
      if (value->type.isNever())
        return value;
      typed::Local *kept = temporary(value);
      assignName(llvm::cast<ast::Name>(named->target)->id, get(kept, expr->range), expr->range);
      return get(kept, expr->range);
    });
  }
  case ast::NodeKind::List:
    return displayList(expr, llvm::cast<ast::List>(expr)->elts, analyzer.listClass, "append");
  case ast::NodeKind::Set:
    return displaySet(llvm::cast<ast::Set>(expr), /*isLoopSource=*/false);
  case ast::NodeKind::Dict:
    return displayDict(llvm::cast<ast::Dict>(expr));
  case ast::NodeKind::Tuple:
    return displayTuple(expr, llvm::cast<ast::Tuple>(expr)->elts);
  case ast::NodeKind::Lambda: {
    FunctionInfo *info = analyzer.functionFor(expr);
    return sequence(expr->range, [&] {
      evaluateDefaults(*info);
      return closure(info, expr->range);
    });
  }
  case ast::NodeKind::JoinedStr:
    return joinedString(llvm::cast<ast::JoinedStr>(expr));
  case ast::NodeKind::FormattedValue:
    return formattedValue(llvm::cast<ast::FormattedValue>(expr));
  case ast::NodeKind::ListComp: {
    auto *node = llvm::cast<ast::ListComp>(expr);
    return listComprehension(node, analyzer.listClass, "append", node->elt, node->generators);
  }
  case ast::NodeKind::SetComp: {
    auto *node = llvm::cast<ast::SetComp>(expr);
    return listComprehension(node, analyzer.setClass, "add", node->elt, node->generators);
  }
  case ast::NodeKind::DictComp:
    return dictComprehension(llvm::cast<ast::DictComp>(expr));
  case ast::NodeKind::GeneratorExp:
    return ownership.noteOwned(expr, generatorExpression(llvm::cast<ast::GeneratorExp>(expr)));
  case ast::NodeKind::Slice:
    return subscriptIndex(expr);
  case ast::NodeKind::Starred:
    unsupported(diag::unsupported_star_argument, expr->range, "here");
    return never(expr->range);
  case ast::NodeKind::Yield:
  case ast::NodeKind::YieldFrom:
    if (!function.hasFrame()) {
      unsupported(diag::unsupported_yield_in_lambda, expr->range);
      return never(expr->range);
    }
    if (auto *yield = llvm::dyn_cast<ast::Yield>(expr))
      return yieldValue(yield);
    return yieldFrom(llvm::cast<ast::YieldFrom>(expr));
  case ast::NodeKind::Await:
    return awaitExpression(llvm::cast<ast::Await>(expr));
  default:
    llvm_unreachable("every kind of expression is covered");
  }
}

FunctionAnalyzer::Expr *FunctionAnalyzer::constant(ast::Constant *expr) {
  const ast::ConstantValue &value = expr->value;
  switch (value.kind) {
  case ast::ConstantKind::None:
    return none(expr->range);
  case ast::ConstantKind::True:
    return boolean(expr->range, true);
  case ast::ConstantKind::False:
    return boolean(expr->range, false);
  case ast::ConstantKind::Ellipsis:
    return make<typed::UnitConstant>(expr->range, types.of(types.object(analyzer.ellipsisClass)));
  case ast::ConstantKind::Integer:
    return make<typed::IntConstant>(expr->range, analyzer.intType, value.integer());
  case ast::ConstantKind::Float:
    return make<typed::FloatConstant>(expr->range, analyzer.floatType, value.number);
  case ast::ConstantKind::String:
    return string(expr->range, value.text);
  case ast::ConstantKind::Complex:
    unsupported(diag::unsupported_complex_number, expr->range);
    return never(expr->range);
  case ast::ConstantKind::Bytes:
    unsupported(diag::unsupported_bytes, expr->range);
    return never(expr->range);
  }
  llvm_unreachable("every kind of constant is covered");
}

const Atom *FunctionAnalyzer::siteAtom(const ast::Node *site, ClassInfo *info, unsigned salt) {
  llvm::SmallVector<TypeVariable *, 2> arguments;
  for (size_t i = 0; i < info->typeParameters.size(); ++i) {
    unsigned number = (unrollSalt * 16 + salt) * 4 + static_cast<unsigned>(i) + 1;
    TypeVariable *&variable = instance.siteVariables[{site, number}];
    if (!variable)
      variable = types.makeVariable();
    arguments.push_back(variable);
  }
  return types.object(info, arguments);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::newObject(const ast::Node *site, ClassInfo *info, SourceRange range) {
  return callClass(types.classObject(info, siteAtom(site, info)->arguments()), {}, range, site);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::displayList(ast::Node *node, llvm::ArrayRef<ast::Expr *> elements,
                                                      ClassInfo *container, llvm::StringRef addMethod) {
  SourceRange range = node->range;
  return sequence(range, [&]() -> Expr * {
    typed::Local *made = temporary(newObject(node, container, range));
    for (ast::Expr *element : elements) {
      auto *starred = llvm::dyn_cast<ast::Starred>(element);
      Expr *value = expression(starred ? starred->value : element);
      if (starred)
        value = ownership.ownedOperand(starred->value, value);
      if (starred)
        value = havingMethod(value, "__iter__",
                             container == analyzer.listClass ? "Value after * must be an iterable, not " : "",
                             diag::not_iterable, range);
      llvm::StringRef method = !starred ? addMethod : container == analyzer.listClass ? "extend" : "update";
      // As CPython marks it in a traceback: what a `*` gathers belongs to the whole display.
      Expr *done = callMethod(get(made, range), method, {{value}, {}}, starred ? range : element->range);
      emit<typed::Evaluate>(element->range, done);
      if (done->type.isNever())
        return never(range);
    }
    return get(made, range);
  });
}

/// `value`, after a TypeError at `range` where its class lacks `method`: `words` and the class, or that it is not what
/// `kind` says.
FunctionAnalyzer::Expr *FunctionAnalyzer::havingMethod(Expr *value, llvm::StringRef method, llvm::StringRef words,
                                                       const DiagnosticKind &kind, SourceRange range) {
  // What has items can be iterated over.
  auto has = [&](const Atom *atom) {
    return hasMethod(atom, method) || (method == "__iter__" && hasMethod(atom, "__getitem__"));
  };
  if (llvm::all_of(value->type.atoms(), has))
    return value;
  if (llvm::none_of(value->type.atoms(), has))
    reportRaised("TypeError", kind, value->range, typeName(value->type));
  bool isMapping = &kind == &diag::not_a_mapping;
  Type failing = atomsThat(value->type, [&](const Atom *atom) { return !has(atom); });
  warnOfMembers(value->type, failing, value->range, "TypeError", value->range,
                isMapping ? "is not a mapping" : "is not iterable");
  return dispatch(range, value, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    if (has(atom))
      return narrowed;
    std::string message = words.empty()
                              ? "'" + runtimeName(atom) + "' object is not " + (isMapping ? "a mapping" : "iterable")
                              : words.str() + runtimeName(atom);
    return never(range, {narrowed, callWellKnown("_raise_type_error", {string(range, analyzer.text(message))}, range)});
  });
}

/// Whether CPython's compiler makes a constant of the expression.
static bool isFolded(ast::Expr *expr) {
  if (auto *operation = llvm::dyn_cast<ast::UnaryOp>(expr))
    return isFolded(operation->operand);
  if (auto *operation = llvm::dyn_cast<ast::BinOp>(expr))
    return isFolded(operation->left) && isFolded(operation->right);
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(expr))
    return llvm::all_of(tuple->elts, isFolded);
  return llvm::isa<ast::Constant>(expr);
}

/// CPython makes a frozenset of three or more constants when it compiles, and of any number for a loop to go through;
/// that the values come from there shows in the order of iteration (`set._settle` says how).
FunctionAnalyzer::Expr *FunctionAnalyzer::displaySet(ast::Set *node, bool isLoopSource) {
  constexpr size_t fewestFolded = 3;
  bool isConstant = llvm::all_of(node->elts, isFolded);
  Expr *values = displayList(node, node->elts, analyzer.setClass, "add");
  if (!isConstant || (!isLoopSource && node->elts.size() < fewestFolded))
    return values;
  return callMethod(values, isLoopSource ? "_settle_for_loop" : "_settle", {}, node->range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::loopSource(ast::Expr *iterable) {
  if (auto *display = llvm::dyn_cast<ast::Set>(iterable))
    return displaySet(display, /*isLoopSource=*/true);
  loopCall = llvm::dyn_cast<ast::Call>(iterable);
  return expression(iterable);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::displayDict(ast::Dict *node) {
  SourceRange range = node->range;
  return sequence(range, [&]() -> Expr * {
    typed::Local *made = temporary(newObject(node, analyzer.dictClass, range));
    for (auto [key, value] : llvm::zip(node->keys, node->values)) {
      Expr *done;
      if (!key) {
        Expr *given = havingMethod(expression(value), "keys", "", diag::not_a_mapping, range);
        done = callMethod(get(made, range), "update", {{given}, {}}, range);
      } else {
        Expr *keyValue = expression(key);
        done = callMethod(get(made, range), "__setitem__", {{keyValue, expression(value)}, {}}, range);
      }
      emit<typed::Evaluate>(range, done);
      if (done->type.isNever())
        return never(range);
    }
    return get(made, range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::displayTuple(ast::Expr *node, llvm::ArrayRef<ast::Expr *> elements) {
  return sequence(node->range, [&]() -> Expr * {
    Arguments values;
    return evaluateElements(elements, values, node->range, "") ? tupleOf(values, node->range) : never(node->range);
  });
}

/// `a and b and c` from operand `index` on: the value that decides, or its truth.
FunctionAnalyzer::Expr *FunctionAnalyzer::booleanOperation(ast::BoolOp *expr, bool isTest, size_t index) {
  Expr *value = isTest ? test(expr->values[index]) : expression(expr->values[index]);
  if (index + 1 == expr->values.size() || value->type.isNever())
    return value;
  bool isAnd = expr->op == ast::BoolOperator::And;
  return sequence(expr->range, [&]() -> Expr * {
    bool isBool = value->type == analyzer.boolType;
    typed::Local *kept = isBool ? nullptr : temporary(value);
    Expr *condition = truth(isBool ? value : get(kept, expr->range));
    std::optional<bool> known = knownTruth(condition);
    llvm::SaveAndRestore inBranch(branches, branches + !known);
    Flow before = flow;
    narrow(expr->values[index], isAnd);
    bool restReachable = flow.reachable && !(known && *known != isAnd);
    Expr *rest = restReachable ? sequence(expr->range, [&] { return booleanOperation(expr, isTest, index + 1); })
                               : never(expr->range);
    Flow afterRest = flow;
    flow = before;
    if (restReachable)
      joinFlow(flow, afterRest, types);
    flow.reachable = true;
    // What stops here is known to be false (for `and`) or true (for `or`).
    Type stopped = value->type;
    if (!isBool) {
      llvm::SmallVector<const Atom *, 4> kept;
      for (const Atom *atom : stopped.atoms()) {
        bool isNone = atom->isObject() && atom->classInfo() == analyzer.noneClass;
        bool isAlwaysTrue =
            atom->kind() == AtomKind::Function || atom->kind() == AtomKind::Method || atom->kind() == AtomKind::Class ||
            (atom->isObject() && !isNone && !hasMethod(atom, "__bool__") && !hasMethod(atom, "__len__"));
        if (isAnd ? !isAlwaysTrue : !isNone)
          kept.push_back(atom);
      }
      stopped = types.of(kept);
    }
    Expr *stop = isBool              ? boolean(expr->range, !isAnd)
                 : stopped.isNever() ? never(expr->range)
                                     : get(kept, stopped, expr->range);
    if (known && *known == isAnd && isBool && llvm::isa<typed::BoolConstant>(condition))
      return rest;
    return make<typed::Conditional>(expr->range, types.join(stop->type, rest->type), condition, isAnd ? rest : stop,
                                    isAnd ? stop : rest);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::test(ast::Expr *condition) {
  if (auto *operation = llvm::dyn_cast<ast::BoolOp>(condition))
    return booleanOperation(operation, /*isTest=*/true);
  if (auto *negation = llvm::dyn_cast<ast::UnaryOp>(condition); negation && negation->op == ast::UnaryOperator::Not)
    return negate(test(negation->operand));
  return truth(expression(condition));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::truth(Expr *value) {
  SourceRange range = value->range;
  if (value->type == analyzer.boolType || value->type.isNever())
    return value;
  return dispatch(range, value, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    auto decided = [&](bool result) -> Expr * {
      if (llvm::isa<typed::LocalGet, typed::UnitConstant>(narrowed))
        return boolean(range, result);
      return sequence(range, [&] {
        emit<typed::Evaluate>(range, narrowed);
        return boolean(range, result);
      });
    };
    if (atom->isTuple())
      return decided(!atom->elements().empty());
    if (!atom->isObject())
      return decided(true);
    ClassInfo *info = atom->classInfo();
    if (info == analyzer.boolClass)
      return narrowed;
    if (info == analyzer.noneClass)
      return decided(false);
    if (hasMethod(atom, "__bool__"))
      return resultOf("__bool__", callMethod(narrowed, "__bool__", {}, range), analyzer.boolClass, range);
    if (hasMethod(atom, "__len__")) {
      FunctionInfo *length = findMethod(info, "__len__");
      // `len` looks at what a method of the program returns.
      Expr *count = length && length->module->isStandard ? callMethod(narrowed, "__len__", {}, range)
                                                         : callWellKnown("len", {narrowed}, range);
      return compare(ast::CompareOperator::NotEq, count, integer(range, 0), range);
    }
    return decided(true);
  });
}

/// What a special method returned, which must be an object of `wanted`.
FunctionAnalyzer::Expr *FunctionAnalyzer::resultOf(llvm::StringRef method, Expr *value, ClassInfo *wanted,
                                                   SourceRange range) {
  auto isWanted = [&](const Atom *atom) { return atom->isObject() && atom->classInfo() == wanted; };
  if (llvm::all_of(value->type.atoms(), isWanted))
    return value;
  auto words = [&](const Atom *atom) {
    return wanted == analyzer.noneClass
               ? method.str() + "() should return None, not '" + runtimeName(atom) + "'"
               : method.str() + " should return " + wanted->name.str() + ", returned " + runtimeName(atom);
  };
  if (llvm::none_of(value->type.atoms(), isWanted))
    reportRaised("TypeError", diag::type_error, range, words(value->type.atoms().front()));
  return dispatch(range, value, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    if (isWanted(atom))
      return narrowed;
    return callWellKnown("_raise_type_error", {string(range, analyzer.text(words(atom)))}, range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::negate(Expr *value) {
  Expr *condition = truth(value);
  if (condition->type.isNever())
    return condition;
  if (auto *constant = llvm::dyn_cast<typed::BoolConstant>(condition))
    return boolean(value->range, !constant->value);
  return make<typed::Not>(value->range, analyzer.boolType, condition);
}

} // namespace rio::sema
