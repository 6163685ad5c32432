// `vars(x)` and `x.__dict__` where they are read and no more: a dict made anew of the attributes.
//
// CPython's dict is the object's own and keeps the order of assignment. A copy is as good where nobody can tell: it is
// looked up, gone through, shown or copied at once. The order is known where `__init__` assigns every attribute that
// objects of the class ever have, one plain statement after the other.
#include "sema/FieldOrder.h"
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// The object in `x.__dict__` or `vars(x)`; null for other expressions.
ast::Expr *FunctionAnalyzer::askedForDictionary(ast::Expr *expr) {
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr))
    return attribute->attr == "__dict__" ? attribute->value : nullptr;
  auto *call = llvm::dyn_cast<ast::Call>(expr);
  bool asks = call && call->args.size() == 1 && call->keywords.empty() && isBuiltinName(call->func, "vars") &&
              !llvm::isa<ast::Starred>(call->args[0]);
  return asks ? call->args[0] : nullptr;
}

/// Whether what is made of a dict by calling that name does not keep it.
static bool readsAtOnce(llvm::StringRef function) {
  return llvm::is_contained({"len",   "print",     "str",   "repr",   "dict",    "sorted",  "list",
                             "tuple", "set",       "sum",   "min",    "max",     "any",     "all",
                             "bool",  "frozenset", "dumps", "format", "Counter", "deepcopy"},
                            function);
}

/// Whether the code assigns attributes, or calls what may do that: a loop over the object's own dict would see it.
static bool mayStore(ast::Node *node, llvm::function_ref<bool(llvm::StringRef)> isOfProgram) {
  auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
  auto *name = llvm::dyn_cast<ast::Name>(node);
  bool stores = (attribute && attribute->ctx != ast::ExprContext::Load) ||
                (name && (name->id == "setattr" || name->id == "delattr"));
  if (auto *call = llvm::dyn_cast<ast::Call>(node)) {
    auto *function = llvm::dyn_cast<ast::Name>(call->func);
    auto *method = llvm::dyn_cast<ast::Attribute>(call->func);
    stores |= method ? isOfProgram(method->attr) : !function || !isPythonBuiltin(function->id);
  }
  ast::forEachChild(node, [&](ast::Node *child) { stores = stores || mayStore(child, isOfProgram); });
  return stores;
}

/// Calls `found` with each expression that is read at once: an operand, a loop's iterable, an argument of what copies.
static void forEachReadAtOnce(ast::Node *node, llvm::function_ref<bool(llvm::StringRef)> isOfProgram,
                              llvm::function_ref<void(ast::Expr *)> found) {
  if (auto *subscript = llvm::dyn_cast<ast::Subscript>(node); subscript && subscript->ctx == ast::ExprContext::Load)
    found(subscript->value);
  else if (auto *loop = llvm::dyn_cast<ast::For>(node)) {
    if (llvm::none_of(loop->body, [&](ast::Stmt *stmt) { return mayStore(stmt, isOfProgram); }))
      found(loop->iter);
  } else if (auto *clause = llvm::dyn_cast<ast::Comprehension>(node))
    found(clause->iter);
  else if (auto *value = llvm::dyn_cast<ast::FormattedValue>(node))
    found(value->value);
  else if (auto *starred = llvm::dyn_cast<ast::Starred>(node))
    found(starred->value);
  else if (auto *keyword = llvm::dyn_cast<ast::Keyword>(node); keyword && keyword->arg.empty())
    found(keyword->value);
  else if (auto *compare = llvm::dyn_cast<ast::Compare>(node)) {
    found(compare->left);
    llvm::for_each(compare->comparators, found);
  } else if (auto *display = llvm::dyn_cast<ast::Dict>(node)) {
    for (auto [key, value] : llvm::zip(display->keys, display->values))
      if (!key)
        found(value);
  } else if (auto *call = llvm::dyn_cast<ast::Call>(node)) {
    auto *method = llvm::dyn_cast<ast::Attribute>(call->func);
    auto *name = llvm::dyn_cast<ast::Name>(call->func);
    bool isRead = method && llvm::is_contained({"get", "copy"}, method->attr);
    if (isRead)
      found(method->value);
    if (readsAtOnce(name ? name->id : method ? method->attr : llvm::StringRef()))
      llvm::for_each(call->args, found);
  }
  ast::forEachChild(node, [&](ast::Node *child) { forEachReadAtOnce(child, isOfProgram, found); });
}

bool FunctionAnalyzer::isReadAtOnce(ast::Expr *expr) {
  if (!readAtOnce) {
    readAtOnce.emplace();
    auto isMethodOfProgram = [&](llvm::StringRef name) {
      return llvm::any_of(analyzer.program.classes, [&](const std::unique_ptr<ClassInfo> &each) {
        return !each->module->isStandard && each->methods.contains(name);
      });
    };
    forEachReadAtOnce(function.node, isMethodOfProgram, [&](ast::Expr *read) {
      readAtOnce->insert(read);
      // A view of the dict is read when the dict is.
      auto *call = llvm::dyn_cast<ast::Call>(read);
      auto *method = call ? llvm::dyn_cast<ast::Attribute>(call->func) : nullptr;
      if (method && llvm::is_contained({"items", "keys", "values"}, method->attr))
        readAtOnce->insert(method->value);
    });
  }
  return readAtOnce->contains(expr);
}

/// Whether the object itself is seen in the expression, other than by an attribute that is read.
static bool handsOn(ast::Node *node, llvm::StringRef self) {
  auto isSelf = [&](ast::Node *each) {
    auto *name = llvm::dyn_cast<ast::Name>(each);
    return name && name->id == self;
  };
  if (isSelf(node))
    return true;
  if (auto *call = llvm::dyn_cast<ast::Call>(node))
    if (auto *method = llvm::dyn_cast<ast::Attribute>(call->func); method && isSelf(method->value))
      return true;
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(node); attribute && isSelf(attribute->value))
    return false;
  bool isSeen = false;
  ast::forEachChild(node, [&](ast::Node *child) { isSeen = isSeen || handsOn(child, self); });
  return isSeen;
}

/// Appends the attributes that the initializers from `order` on assign; false where that is more than plain statements.
static bool appendAssigned(llvm::ArrayRef<ClassInfo *> order, llvm::SmallVectorImpl<llvm::StringRef> &names) {
  while (!order.empty() && !order.front()->methods.contains("__init__"))
    order = order.drop_front();
  if (order.empty() || order.front()->module->isStandard)
    return true;
  const FunctionInfo *initializer = order.front()->methods.lookup("__init__");
  auto *definition = llvm::dyn_cast<ast::FunctionDef>(initializer->node);
  if (!definition || initializer->parameters.empty() || initializer->decorated)
    return false;
  llvm::StringRef self = initializer->parameters[0].name;
  bool isHandedOn = false;
  for (ast::Stmt *stmt : definition->body) {
    if (callOfNextInitializer(stmt)) {
      if (!appendAssigned(order.drop_front(), names))
        return false;
      continue;
    }
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    ast::Expr *value = assign ? assign->value : annotated ? annotated->value : nullptr;
    llvm::ArrayRef<ast::Expr *> targets = assign      ? llvm::ArrayRef<ast::Expr *>(assign->targets)
                                          : annotated ? llvm::ArrayRef(annotated->target)
                                                      : llvm::ArrayRef<ast::Expr *>();
    bool isAssigning = false;
    for (ast::Expr *target : value ? targets : llvm::ArrayRef<ast::Expr *>()) {
      auto *attribute = llvm::dyn_cast<ast::Attribute>(target);
      auto *object = attribute ? llvm::dyn_cast<ast::Name>(attribute->value) : nullptr;
      if (!object || object->id != self)
        continue;
      isAssigning = true;
      if (!llvm::is_contained(names, attribute->attr))
        names.push_back(attribute->attr);
    }
    // Who has been handed the object may have assigned what comes here.
    if (isAssigning && isHandedOn)
      return false;
    isHandedOn |= handsOn(isAssigning ? static_cast<ast::Node *>(value) : stmt, self);
  }
  return true;
}

bool FunctionAnalyzer::hasDictionary(const Atom *atom) {
  if (!atom->isObject() || atom->classInfo()->described || atom->classInfo()->module->isStandard)
    return false;
  return llvm::none_of(atom->classInfo()->linearization, [](const ClassInfo *step) {
    return step->hasDataSlots || step->attributes.contains("__slots__");
  });
}

std::optional<llvm::SmallVector<llvm::StringRef, 8>> FunctionAnalyzer::attributeOrder(const Atom *atom) {
  const ClassInfo &info = *atom->classInfo();
  llvm::SmallVector<llvm::StringRef, 8> names;
  // `Box[int](1)` has one attribute more, and a hook may keep what is assigned elsewhere.
  FunctionInfo *hook = findMethod(&info, "__setattr__");
  bool isHooked = hook && !hook->module->isStandard;
  bool isPlain = hasDictionary(atom) && !info.valueBase && !info.metaclass && info.typeParameters.empty() &&
                 !isHooked && !info.isSubclassOf(analyzer.baseExceptionClass) && !info.isMadeWithoutInitializer &&
                 llvm::all_of(info.linearization, [&](const ClassInfo *step) {
                   bool isBare = step == analyzer.objectClass || step->module->name == "abc" ||
                                 step->module->name == "typing" || step->isProtocol;
                   return !step->module->isStandard || isBare;
                 });
  if (!isPlain || !appendAssigned(info.linearization, names))
    return std::nullopt;
  for (auto &[name, field] : info.fields)
    if (!name.starts_with("(") && (field.isDeleted || !llvm::is_contained(names, name)))
      return std::nullopt;
  bool areFields = llvm::all_of(names, [&](llvm::StringRef name) { return info.fields.contains(name); });
  return areFields ? std::optional(names) : std::nullopt;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::attributeDictionary(ast::Expr *expr) {
  ast::Expr *asked = module.isStandard ? nullptr : askedForDictionary(expr);
  if (!asked)
    return nullptr;
  SourceRange range = expr->range;
  Expr *object = expression(asked);
  auto isOfObject = [](const Atom *atom) { return atom->isObject() && !atom->classInfo()->described; };
  if (object->type.isNever() || !llvm::all_of(object->type.atoms(), isOfObject)) {
    if (!object->type.isNever())
      unsupported(diag::unsupported_attribute_dictionary, range);
    return never(range, {object});
  }
  // `__init__` has not assigned them all.
  bool isRead = isReadAtOnce(expr) && !(function.name == "__init__" && isSelf(object));
  return dispatch(range, object, [&](const Atom *atom, Expr *one) -> Expr * {
    auto names = isRead ? attributeOrder(atom) : std::nullopt;
    if (!names) {
      unsupported(diag::unsupported_attribute_dictionary, range);
      return never(range, {one});
    }
    return sequence(range, [&] {
      typed::Local *kept = temporary(one);
      typed::Local *made = temporary(newObject(expr, analyzer.dictClass, range));
      for (llvm::StringRef name : *names) {
        FieldInfo &field = atom->classInfo()->fields[name];
        Expr *value = fieldOf(atom, get(kept, range), field, range);
        Expr *done = callMethod(get(made, range), "__setitem__", {{string(range, name), value}, {}}, range);
        emit<typed::Evaluate>(range, done);
      }
      return get(made, range);
    });
  });
}

} // namespace rio::sema
