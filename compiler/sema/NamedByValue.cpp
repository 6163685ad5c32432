// Attributes that are named by a value: `getattr(self, "visit_" + kind)`.
//
// riocc sees all attributes that a class has, so such a call asks for each one that the name may be. Which those are,
// the expression tells: the literals that a loop goes through, a text with a known start or end, or any name.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// Names longer than this come of a hook that asks for ever longer ones.
static constexpr size_t longestKnownName = 64;

std::optional<llvm::StringRef> FunctionAnalyzer::knownName(ast::Expr *expr) {
  if (auto *constant = llvm::dyn_cast<ast::Constant>(expr))
    return constant->value.kind == ast::ConstantKind::String ? std::optional(constant->value.text) : std::nullopt;
  if (auto *name = llvm::dyn_cast<ast::Name>(expr))
    return isConstantParameter(name->id) ? std::optional(instance.constantName) : std::nullopt;
  std::string text;
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr); attribute && attribute->attr == "__name__") {
    // The class of a variable that has one class here, and had it when the text was made.
    ast::Expr *operand = askedForClass(attribute->value);
    auto *variable = llvm::dyn_cast_or_null<ast::Name>(operand);
    unsigned bindings = 0;
    if (variable)
      forEachBinding(function.node, variable->id, [&](ast::Node *, ast::Expr *) { ++bindings; });
    if (bindings != 1)
      return std::nullopt;
    VariableState *state = operand ? stateOf(operand) : nullptr;
    const Atom *only = state ? settledType(*state).single() : nullptr;
    bool isObject = only && only->isObject() && !only->classInfo()->described;
    return isObject ? std::optional(analyzer.shownClass(only->classInfo())->name) : std::nullopt;
  }
  if (auto *sum = llvm::dyn_cast<ast::BinOp>(expr); sum && sum->op == ast::BinaryOperator::Add) {
    std::optional<llvm::StringRef> left = knownName(sum->left), right = knownName(sum->right);
    if (!left || !right)
      return std::nullopt;
    text = (*left + *right).str();
  } else if (auto *joined = llvm::dyn_cast<ast::JoinedStr>(expr)) {
    for (ast::Expr *part : joined->values) {
      auto *value = llvm::dyn_cast<ast::FormattedValue>(part);
      bool isPlain = !value || (value->conversion == -1 && !value->format_spec);
      std::optional<llvm::StringRef> known = isPlain ? knownName(value ? value->value : part) : std::nullopt;
      if (!known)
        return std::nullopt;
      text += *known;
    }
  } else {
    return std::nullopt;
  }
  return text.size() <= longestKnownName ? std::optional(analyzer.text(text)) : std::nullopt;
}

/// The pattern of what both may be.
static NamePattern either(const NamePattern &left, const NamePattern &right) {
  if (!left.isFinite || !right.isFinite)
    return {};
  NamePattern both = left;
  for (llvm::StringRef name : right.names)
    if (!llvm::is_contained(both.names, name))
      both.names.push_back(name);
  return both;
}

/// The names that a loop over the expression goes through.
NamePattern FunctionAnalyzer::itemNames(ast::Expr *iterable) {
  auto *tuple = llvm::dyn_cast<ast::Tuple>(iterable);
  auto *list = llvm::dyn_cast<ast::List>(iterable);
  if (tuple || list) {
    NamePattern pattern{.isFinite = true};
    for (ast::Expr *element : tuple ? tuple->elts : list->elts)
      pattern = either(pattern, namesOf(element));
    return pattern;
  }
  // A tuple of the module that one statement assigns.
  auto *name = llvm::dyn_cast<ast::Name>(iterable);
  auto global = name ? module.globals.find(name->id) : module.globals.end();
  bool isOfModule = global != module.globals.end() && !global->second->assignedElsewhere &&
                    (inModuleBody() || !lookup(name->id).local);
  ast::Tuple *only = nullptr;
  unsigned bindings = 0;
  if (isOfModule)
    forEachBinding(module.tree, name->id, [&](ast::Node *, ast::Expr *value) {
      ++bindings;
      only = llvm::dyn_cast_or_null<ast::Tuple>(value);
    });
  return only && bindings == 1 ? itemNames(only) : NamePattern();
}

/// Whether `global` or `nonlocal` in the code names a variable of the code around it.
static bool sharesName(ast::Node *node, llvm::StringRef name) {
  auto *global = llvm::dyn_cast<ast::Global>(node);
  auto *nonlocal = llvm::dyn_cast<ast::Nonlocal>(node);
  bool shares =
      (global && llvm::is_contained(global->names, name)) || (nonlocal && llvm::is_contained(nonlocal->names, name));
  ast::forEachChild(node, [&](ast::Node *child) { shares = shares || sharesName(child, name); });
  return shares;
}

/// Calls `take` with each node of the function's own code that binds the name, and with the value where it is a plain
/// assignment; functions in it count where they say that they assign it.
void FunctionAnalyzer::forEachBinding(ast::Node *node, llvm::StringRef name,
                                      llvm::function_ref<void(ast::Node *, ast::Expr *)> take) {
  auto isTarget = [&](ast::Expr *target) {
    auto *named = llvm::dyn_cast<ast::Name>(target);
    return named && named->id == name;
  };
  auto visit = [&](auto &self, ast::Node *each) -> void {
    // A function inside has variables of its own, but for those that it says to be these.
    bool isInner = each != node && llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(each);
    if (isInner && !sharesName(each, name))
      return;
    if (auto *assign = llvm::dyn_cast<ast::Assign>(each);
        assign && assign->targets.size() == 1 && isTarget(assign->targets[0])) {
      take(each, assign->value);
      return self(self, assign->value);
    }
    if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(each); annotated && isTarget(annotated->target)) {
      if (annotated->value)
        take(each, annotated->value);
      return;
    }
    if (auto *loop = llvm::dyn_cast<ast::For>(each); loop && isTarget(loop->target)) {
      take(each, nullptr);
      for (ast::Stmt *stmt : loop->body)
        self(self, stmt);
      for (ast::Stmt *stmt : loop->orelse)
        self(self, stmt);
      return;
    }
    if (auto *clause = llvm::dyn_cast<ast::Comprehension>(each); clause && isTarget(clause->target))
      return take(each, nullptr);
    auto *named = llvm::dyn_cast<ast::Name>(each);
    auto *parameter = llvm::dyn_cast<ast::Arg>(each);
    auto *global = llvm::dyn_cast<ast::Global>(each);
    auto *nonlocal = llvm::dyn_cast<ast::Nonlocal>(each);
    auto *handler = llvm::dyn_cast<ast::ExceptHandler>(each);
    auto *as = llvm::dyn_cast<ast::MatchAs>(each);
    bool binds = (named && named->id == name && named->ctx != ast::ExprContext::Load) ||
                 (parameter && parameter->arg == name) || (global && llvm::is_contained(global->names, name)) ||
                 (nonlocal && llvm::is_contained(nonlocal->names, name)) || (handler && handler->name == name) ||
                 (as && as->name == name);
    if (binds)
      take(each, nullptr);
    ast::forEachChild(each, [&](ast::Node *child) { self(self, child); });
  };
  visit(visit, node);
}

/// The texts that an expression makes of the names which a `__set_name__` is given as `parameter`; none where that
/// cannot be told.
static llvm::SmallVector<std::string, 4> textsOf(ast::Expr *expr, llvm::StringRef parameter,
                                                 llvm::ArrayRef<llvm::StringRef> names) {
  llvm::SmallVector<std::string, 4> texts;
  auto append = [&](ast::Expr *part) {
    llvm::SmallVector<std::string, 4> ends = textsOf(part, parameter, names), longer;
    for (const std::string &start : texts)
      for (const std::string &end : ends)
        longer.push_back(start + end);
    texts = longer;
  };
  if (auto *constant = llvm::dyn_cast<ast::Constant>(expr);
      constant && constant->value.kind == ast::ConstantKind::String)
    return {constant->value.text.str()};
  if (auto *name = llvm::dyn_cast<ast::Name>(expr); name && name->id == parameter) {
    for (llvm::StringRef each : names)
      texts.push_back(each.str());
  } else if (auto *sum = llvm::dyn_cast<ast::BinOp>(expr); sum && sum->op == ast::BinaryOperator::Add) {
    texts = textsOf(sum->left, parameter, names);
    append(sum->right);
  } else if (auto *joined = llvm::dyn_cast<ast::JoinedStr>(expr)) {
    texts.push_back("");
    for (ast::Expr *part : joined->values) {
      auto *value = llvm::dyn_cast<ast::FormattedValue>(part);
      if (value && (value->conversion != -1 || value->format_spec))
        return {};
      append(value ? value->value : part);
    }
  }
  return texts;
}

/// An assignment to an attribute, and the innermost class and function around it.
struct Store {
  ast::ClassDef *owner = nullptr;
  ast::FunctionDef *function = nullptr;
  ast::Attribute *target = nullptr;
  /// Null where it is no plain assignment.
  ast::Expr *value = nullptr;
};

/// Calls `take` with each assignment to an attribute of that name.
static void forEachStore(ast::Node *node, llvm::StringRef attribute, Store around,
                         llvm::function_ref<void(const Store &)> take) {
  auto isStore = [&](ast::Node *target) {
    around.target = llvm::dyn_cast<ast::Attribute>(target);
    return around.target && around.target->attr == attribute && around.target->ctx != ast::ExprContext::Load;
  };
  if (auto *owner = llvm::dyn_cast<ast::ClassDef>(node))
    around.owner = owner;
  if (auto *function = llvm::dyn_cast<ast::FunctionDef>(node))
    around.function = function;
  if (auto *assign = llvm::dyn_cast<ast::Assign>(node);
      assign && assign->targets.size() == 1 && isStore(assign->targets[0])) {
    around.value = assign->value;
    return take(around);
  }
  // `self.public, self.private = name, "_" + name` is one store after the other.
  auto *assign = llvm::dyn_cast<ast::Assign>(node);
  auto *targets = assign && assign->targets.size() == 1 ? llvm::dyn_cast<ast::Tuple>(assign->targets[0]) : nullptr;
  auto *values = targets ? llvm::dyn_cast<ast::Tuple>(assign->value) : nullptr;
  auto isStarred = [](ast::Tuple *tuple) { return llvm::any_of(tuple->elts, llvm::IsaPred<ast::Starred>); };
  if (values && targets->elts.size() == values->elts.size() && !isStarred(targets) && !isStarred(values)) {
    for (auto [target, value] : llvm::zip(targets->elts, values->elts)) {
      if (!isStore(target))
        continue;
      around.value = value;
      take(around);
    }
    return;
  }
  if (isStore(node))
    take(around);
  ast::forEachChild(node, [&](ast::Node *child) { forEachStore(child, attribute, around, take); });
}

/// Whether a method assigns its own object's attribute.
static bool isOfReceiver(const Store &store) {
  auto *object = llvm::dyn_cast<ast::Name>(store.target->value);
  bool isMethod = store.owner && store.function && llvm::is_contained(store.owner->body, store.function) &&
                  !store.function->args->args.empty();
  return isMethod && object && object->id == store.function->args->args[0]->arg;
}

static bool callsSetName(ast::Node *node) {
  auto *call = llvm::dyn_cast<ast::Call>(node);
  auto *method = call ? llvm::dyn_cast<ast::Attribute>(call->func) : nullptr;
  bool calls = method && method->attr == "__set_name__" && !llvm::isa<ast::Call>(method->value);
  ast::forEachChild(node, [&](ast::Node *child) { calls = calls || callsSetName(child); });
  return calls;
}

/// What a descriptor keeps of the name that its `__set_name__` was given.
NamePattern FunctionAnalyzer::namesKept(ast::Attribute *attribute) {
  auto *self = llvm::dyn_cast<ast::Name>(attribute->value);
  bool isOwn = self && function.owner && function.isMethodLike() && self->id == function.parameters[0].name;
  auto place = isOwn ? analyzer.describedNames.find(function.owner) : analyzer.describedNames.end();
  // A program that calls `__set_name__` itself may give any name.
  bool isCalled =
      llvm::any_of(analyzer.program.modules, [](auto &each) { return !each->isStandard && callsSetName(each->tree); });
  if (place == analyzer.describedNames.end() || isCalled)
    return {};
  llvm::SmallVector<std::string, 4> texts;
  bool isKnown = true;
  auto take = [&](const Store &store) {
    bool isOwn = isOfReceiver(store);
    const ClassInfo *owner = isOwn ? analyzer.classFor(store.owner) : nullptr;
    if (owner && !owner->isSubclassOf(function.owner) && !function.owner->isSubclassOf(owner))
      return;
    bool isNaming =
        store.value && isOwn && store.function->name == "__set_name__" && store.function->args->args.size() == 3;
    isKnown &= isNaming;
    if (!isNaming)
      return;
    llvm::SmallVector<std::string, 4> some =
        textsOf(store.value, store.function->args->args[2]->arg, place->second.getArrayRef());
    isKnown &= !some.empty();
    texts.append(some.begin(), some.end());
  };
  for (auto &each : analyzer.program.modules)
    if (!each->isStandard)
      forEachStore(each->tree, attribute->attr, {}, take);
  if (!isKnown || texts.empty())
    return {};
  NamePattern pattern{.isFinite = true};
  for (const std::string &text : texts)
    pattern.names.push_back(analyzer.text(text));
  return pattern;
}

NamePattern FunctionAnalyzer::namesOf(ast::Expr *expr) {
  if (std::optional<llvm::StringRef> known = knownName(expr))
    return {.isFinite = true, .names = {*known}};
  if (auto *choice = llvm::dyn_cast<ast::IfExp>(expr))
    return either(namesOf(choice->body), namesOf(choice->orelse));
  auto startOf = [](const NamePattern &pattern) {
    return pattern.isFinite && pattern.names.size() == 1 ? pattern.names[0] : pattern.prefix;
  };
  if (auto *sum = llvm::dyn_cast<ast::BinOp>(expr); sum && sum->op == ast::BinaryOperator::Add) {
    NamePattern right = namesOf(sum->right);
    bool isWhole = right.isFinite && right.names.size() == 1;
    return {.prefix = startOf(namesOf(sum->left)), .suffix = isWhole ? right.names[0] : right.suffix};
  }
  if (auto *joined = llvm::dyn_cast<ast::JoinedStr>(expr); joined && !joined->values.empty()) {
    auto *first = llvm::dyn_cast<ast::Constant>(joined->values.front());
    auto *last = llvm::dyn_cast<ast::Constant>(joined->values.back());
    return {.prefix = first ? first->value.text : "", .suffix = last ? last->value.text : ""};
  }
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr))
    return namesKept(attribute);
  auto *name = llvm::dyn_cast<ast::Name>(expr);
  if (!name || openNames.contains(name->id))
    return {};
  bool isOfFunction = inModuleBody() || lookup(name->id).local;
  if (!isOfFunction || llvm::is_contained(function.freeNames, name->id))
    return {};
  openNames.insert(name->id);
  std::optional<NamePattern> pattern;
  forEachBinding(function.node, name->id, [&](ast::Node *binder, ast::Expr *value) {
    auto *loop = llvm::dyn_cast<ast::For>(binder);
    auto *clause = llvm::dyn_cast<ast::Comprehension>(binder);
    NamePattern one = value    ? namesOf(value)
                      : loop   ? itemNames(loop->iter)
                      : clause ? itemNames(clause->iter)
                               : NamePattern();
    pattern = pattern ? either(*pattern, one) : one;
  });
  openNames.erase(name->id);
  return pattern.value_or(NamePattern());
}

/// The attributes of objects of the class that the name may be; nothing where the library's classes have some.
std::optional<llvm::SmallVector<llvm::StringRef, 8>> FunctionAnalyzer::attributesNamed(const ClassInfo &info,
                                                                                       const NamePattern &pattern) {
  if (pattern.isFinite)
    return llvm::SmallVector<llvm::StringRef, 8>(pattern.names.begin(), pattern.names.end());
  llvm::SmallSetVector<llvm::StringRef, 8> found;
  auto add = [&](llvm::StringRef name) {
    bool isSpecial = name.starts_with("__") && name.ends_with("__");
    bool fits = name.starts_with(pattern.prefix) && name.ends_with(pattern.suffix) && !name.starts_with("(");
    if (fits && !isSpecial)
      found.insert(name);
  };
  for (const ClassInfo *step : info.linearization) {
    bool isPlain = step == analyzer.objectClass || (step->module->name == "abc" && step->name == "ABC");
    if (step->module->isStandard && !isPlain && pattern.prefix.empty())
      return std::nullopt;
    if (step->module->isStandard)
      continue;
    for (auto &[name, field] : step->fields)
      add(name);
    for (auto &[name, method] : step->methods)
      add(name);
    for (auto &[name, attribute] : step->attributes)
      add(name);
    for (auto &entry : step->nested)
      add(entry.first());
  }
  for (auto &[name, field] : info.fields)
    add(name);
  return found.takeVector();
}

/// What a call does for each attribute that the name may be, or `otherwise`.
FunctionAnalyzer::Expr *FunctionAnalyzer::chooseByName(llvm::ArrayRef<llvm::StringRef> names, typed::Local *name,
                                                       SourceRange range,
                                                       llvm::function_ref<Expr *(llvm::StringRef)> onName,
                                                       llvm::function_ref<Expr *()> otherwise) {
  Flow before = flow;
  Expr *result = sequence(range, otherwise);
  Flow after = flow;
  for (llvm::StringRef candidate : llvm::reverse(names)) {
    flow = before;
    Expr *test = truth(equals(get(name, range), string(range, candidate), /*negated=*/false, range));
    Expr *value = sequence(range, [&] { return onName(candidate); });
    result = conditional(range, test, value, result);
    joinFlow(after, flow, types);
  }
  flow = after;
  return result;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::attributeNamedByValue(ast::Call *expr, llvm::StringRef callee) {
  SourceRange range = expr->range;
  NamePattern pattern = namesOf(expr->args[1]);
  bool isSet = callee == "setattr", isTest = callee == "hasattr";
  // A new attribute would have to be found by every read.
  if ((isSet || callee == "delattr") && !pattern.isFinite)
    return nullptr;
  return sequence(range, [&]() -> Expr * {
    typed::Local *object = temporary(expression(expr->args[0]));
    typed::Local *name = temporary(expression(expr->args[1]));
    typed::Local *value = expr->args.size() == 3 ? temporary(expression(expr->args[2])) : nullptr;
    if (object->storage.isNever() || name->storage.isNever() || (value && value->storage.isNever()))
      return never(range);
    if (!sameType(name->storage, analyzer.strType)) {
      unsupported(diag::unsupported_builtin, range, callee);
      return never(range);
    }
    unsigned failures = attributeFailures;
    Expr *result = dispatchOn(range, object, object->storage, [&](const Atom *atom, Expr *narrowed) -> Expr * {
      ClassInfo *info = atom->isObject() && !atom->classInfo()->described ? atom->classInfo() : nullptr;
      bool isOpen = !info || info->module->isStandard || attributeHook(atom, "(any)");
      auto names =
          isOpen && !pattern.isFinite ? std::nullopt
          : info ? attributesNamed(*info, pattern)
                 : std::optional(llvm::SmallVector<llvm::StringRef, 8>(pattern.names.begin(), pattern.names.end()));
      if (!names) {
        unsupported(diag::unsupported_builtin, range, callee);
        return never(range);
      }
      auto onName = [&](llvm::StringRef attribute) -> Expr * {
        if (isTest)
          return hasAttribute(atom, narrowed, attribute, range);
        if (callee == "getattr")
          return value ? attributeOr(atom, narrowed, attribute, value, range)
                       : attributeOf(atom, narrowed, attribute, range);
        isSet ? assignField(atom, narrowed, attribute, get(value, range), range)
              : deleteField(atom, narrowed, attribute, range);
        return flow.reachable ? none(range) : never(range);
      };
      auto otherwise = [&]() -> Expr * {
        if (pattern.isFinite)
          return never(range, {callWellKnown("_raise_unknown_attribute",
                                             {string(range, ""), get(name, range), string(range, "")}, range)});
        if (!isTest && !value)
          return callWellKnown("_raise_unknown_attribute",
                               {string(range, info->name), get(name, range), specialNames(*info, range)}, range);
        if (isTest)
          return callWellKnown("_has_special_name", {get(name, range), specialNames(*info, range)}, range);
        return sequence(range, [&]() -> Expr * {
          emit<typed::Evaluate>(
              range, callWellKnown("_check_attribute_name", {get(name, range), specialNames(*info, range)}, range));
          return get(value, range);
        });
      };
      return chooseByName(*names, name, range, onName, otherwise);
    });
    attributeFailures = failures;
    return result;
  });
}

bool FunctionAnalyzer::storeInDictionary(ast::Subscript *target, Expr *value) {
  auto *dictionary = llvm::dyn_cast<ast::Attribute>(target->value);
  if (!dictionary || dictionary->attr != "__dict__" || module.isStandard)
    return false;
  NamePattern pattern = namesOf(target->slice);
  if (!pattern.isFinite)
    return false;
  SourceRange range = target->range;
  typed::Local *kept = temporary(value);
  // `self` stays what it is to whoever asks what `__init__` has assigned.
  Expr *object = expression(dictionary->value);
  if (!llvm::isa<typed::LocalGet>(object))
    object = get(temporary(object), range);
  typed::Local *name = temporary(expression(target->slice));
  Expr *done = dispatch(range, object, [&](const Atom *atom, Expr *one) -> Expr * {
    if (!hasDictionary(atom)) {
      unsupported(diag::unsupported_attribute_hook, range, "storing in this `__dict__`");
      return never(range);
    }
    auto store = [&](llvm::StringRef attribute) {
      storeField(atom, one, attribute, get(kept, range), range);
      return none(range);
    };
    if (pattern.names.size() == 1)
      return sequence(range, [&] { return store(pattern.names[0]); });
    return chooseByName(pattern.names, name, range, store, [&] { return never(range); });
  });
  emit<typed::Evaluate>(range, done);
  return true;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readFromDictionary(ast::Subscript *expr) {
  auto *dictionary = llvm::dyn_cast<ast::Attribute>(expr->value);
  if (!dictionary || dictionary->attr != "__dict__" || module.isStandard)
    return nullptr;
  NamePattern pattern = namesOf(expr->slice);
  if (!pattern.isFinite)
    return nullptr;
  SourceRange range = expr->range;
  return sequence(range, [&] {
    typed::Local *object = temporary(expression(dictionary->value));
    typed::Local *name = temporary(expression(expr->slice));
    return dispatchOn(range, object, object->storage, [&](const Atom *atom, Expr *one) -> Expr * {
      if (!hasDictionary(atom)) {
        unsupported(diag::unsupported_attribute_hook, range, "reading this `__dict__`");
        return never(range);
      }
      auto missing = [&] { return callWellKnown("_raise_key_error", {get(name, range)}, range); };
      auto read = [&](llvm::StringRef attribute) -> Expr * {
        auto field = atom->classInfo()->fields.find(attribute);
        Type type = field == atom->classInfo()->fields.end() ? Type() : analyzer.fieldType(atom, field->second);
        return type.isNever() ? missing() : make<typed::FieldGet>(range, type, one, field->second.name, missing());
      };
      return chooseByName(pattern.names, name, range, read, missing);
    });
  });
}

} // namespace rio::sema
