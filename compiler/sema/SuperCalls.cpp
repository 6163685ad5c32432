// `super()` and `super(C, self)`: what the classes behind one class have for the receiver.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

std::optional<FunctionAnalyzer::SuperValue> FunctionAnalyzer::superOf(ast::Expr *value) {
  auto *call = llvm::dyn_cast<ast::Call>(value);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  if (!callee || callee->id != "super" || !call->keywords.empty())
    return std::nullopt;
  bool isPlain = call->args.empty() && function.owner && !instance.parameters.empty();
  bool isWhole = call->args.size() == 2 && llvm::isa<ast::Name>(call->args[0]) && llvm::isa<ast::Name>(call->args[1]);
  if (!isPlain && !isWhole)
    return std::nullopt;
  Expr *receiver = isPlain ? readLocal(instance.parameters[0], call->range) : expression(call->args[1]);
  const Atom *named = isPlain ? nullptr : expression(call->args[0])->type.single();
  const ClassInfo *start = isPlain ? function.owner : named && isClass(named) ? classNamedBy(named) : nullptr;
  const Atom *only = receiver->type.single();
  bool hasClass = only && (only->isObject() || only->isTuple() || only->kind() == AtomKind::Class);
  if (!start || (isWhole && !hasClass))
    return std::nullopt;
  const ClassInfo *info = hasClass ? only->classInfo() : function.owner;
  if (info->described)
    info = info->described;
  if (hasClass && !info->isSubclassOf(start))
    return std::nullopt;
  return SuperValue{receiver, info->after(start)};
}

FunctionAnalyzer::Expr *FunctionAnalyzer::raiseNoSuperAttribute(const SuperValue &super, llvm::StringRef name,
                                                                SourceRange range) {
  // What `object` or a class of the library has in CPython is no mistake of the program.
  const Atom *atom = super.receiver->type.single();
  if (!atom || name.starts_with("__") || isLibraryGap(atom, name)) {
    analyzer.report(diag::no_attribute, module.file, range, "super", name, "");
    return never(range);
  }
  ++attributeFailures;
  reportRaised("AttributeError", diag::no_attribute, range, "super", name, "");
  return raiseNoAttribute("'super' object", name, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::superAttribute(ast::Attribute *attribute) {
  std::optional<SuperValue> found = superOf(attribute->value);
  if (!found)
    return nullptr;
  SourceRange range = attribute->range;
  auto [receiver, order] = *found;
  if (Expr *shared = readClassAttribute(order, attribute->attr, "'super' object", receiver, range))
    return bindMembers(shared, receiver, attribute->attr, range);
  FunctionInfo *method = findMethod(order, attribute->attr);
  if (method && method->kind == FunctionKind::Property)
    return callFunction({method, nullptr, receiver->type.single()}, {{receiver}, {}}, range);
  return method ? methodOf(method, receiver, range) : raiseNoSuperAttribute(*found, attribute->attr, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::superNamed(ast::Call *expr, llvm::StringRef callee) {
  bool isTest = callee == "hasattr" && expr->args.size() == 2;
  bool isRead = callee == "getattr" && (expr->args.size() == 2 || expr->args.size() == 3);
  if (!(isTest || isRead) || !expr->keywords.empty() || llvm::isa<ast::Starred>(expr->args.back()))
    return nullptr;
  std::optional<llvm::StringRef> name = knownName(expr->args[1]);
  std::optional<SuperValue> found = name ? superOf(expr->args[0]) : std::nullopt;
  if (!found)
    return nullptr;
  SourceRange range = expr->range;
  bool isThere = findMethod(found->order, *name) || classAttribute(found->order, *name);
  const Atom *atom = found->receiver->type.single();
  if (!isThere && (!atom || name->starts_with("__") || isLibraryGap(atom, *name)))
    return nullptr;
  if (isTest)
    return boolean(range, isThere);
  auto *attribute = analyzer.program.trees->create<ast::Attribute>(range, expr->args[0], *name, ast::ExprContext::Load);
  if (expr->args.size() == 2)
    return superAttribute(attribute);
  return sequence(range, [&] {
    typed::Local *otherwise = temporary(expression(expr->args[2]));
    return isThere ? superAttribute(attribute) : get(otherwise, range);
  });
}

/// `super().__init__(...)` behind the last class that has one: `object.__init__`, which takes nothing.
FunctionAnalyzer::Expr *FunctionAnalyzer::initializeObject(const Arguments &arguments, SourceRange range,
                                                           llvm::StringRef words) {
  auto raise = [&] { return callWellKnown("_raise_type_error", {string(range, words)}, range); };
  if (!arguments.positional.empty() || !arguments.keywords.empty()) {
    reportRaised("TypeError", diag::type_error, range, words);
    llvm::SmallVector<Expr *, 4> evaluated(arguments.positional);
    for (auto &[name, value] : arguments.keywords)
      evaluated.push_back(value);
    evaluated.push_back(raise());
    return never(range, evaluated);
  }
  return sequence(range, [&] {
    for (Expr *open : {arguments.rest, arguments.table})
      if (open)
        emit<typed::If>(range, truth(open), capture([&] { emit<typed::Evaluate>(range, raise()); }), typed::Block());
    return none(range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::superCall(ast::Attribute *attribute, ast::Call *expr) {
  std::optional<SuperValue> found = superOf(attribute->value);
  if (!found)
    return nullptr;
  SourceRange range = expr->range;
  auto [receiver, order] = *found;
  Arguments arguments;
  if (classAttribute(order, attribute->attr)) {
    typed::Local *callee = temporary(superAttribute(attribute));
    bool isCalled = evaluateArguments(expr, arguments,
                                      callee->storage.isNever() ? "" : calledName(callee->storage.atoms().front()));
    return isCalled ? callValue(get(callee, range), arguments, range, expr) : never(range);
  }
  FunctionInfo *method = findMethod(order, attribute->attr);
  bool isSet = attribute->attr == "__setattr__", isStore = isSet || attribute->attr == "__delattr__";
  if (isStore && !method && expr->keywords.empty())
    return plainStore(receiver, isSet, expr->args, range);
  bool isOfObject =
      attribute->attr == "__init__" || attribute->attr == "__init_subclass__" || attribute->attr == "__new__";
  if (!method && !isOfObject)
    return raiseNoSuperAttribute(*found, attribute->attr, attribute->range);
  std::string callee = method ? calledName(types.function(method, nullptr)) : attribute->attr.str() + "()";
  if (!evaluateArguments(expr, arguments, callee))
    return never(range);
  if (ClassInfo *base = attribute->attr == "__new__" ? rawMaker(order) : nullptr)
    return makeRawObject(base, arguments, range);
  if (!method) {
    if (attribute->attr == "__init__")
      return initializeObject(arguments, range);
    if (attribute->attr == "__init_subclass__" && isClass(receiver->type.single())) {
      std::string words =
          classNamedBy(receiver->type.single())->name.str() + ".__init_subclass__() takes no keyword arguments";
      return initializeObject(arguments, range, analyzer.text(words));
    }
    return raiseNoSuperAttribute(*found, attribute->attr, attribute->range);
  }
  bool isOfClass = method->kind == FunctionKind::ClassMethod && !isClass(receiver->type.single());
  if (method->kind != FunctionKind::StaticMethod)
    arguments.positional.insert(arguments.positional.begin(), isOfClass ? classOf(receiver, range) : receiver);
  return callFunction({method, nullptr, receiver->type.single()}, arguments, range);
}

} // namespace rio::sema
