// `__getattr__`, which answers for attributes that are not there, `__setattr__` and `__delattr__`, which every
// assignment asks; and the special methods that are refused by name because nothing would call them.
//
// A hook is compiled for each name that it is asked for, so that `super().__setattr__(name, value)` assigns one
// attribute, and `if name == "age":` is decided while compiling.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

static bool bindsName(ast::Node *node, llvm::StringRef name) {
  auto *named = llvm::dyn_cast<ast::Name>(node);
  bool binds = named && named->id == name && named->ctx != ast::ExprContext::Load;
  ast::forEachChild(node, [&](ast::Node *child) { binds = binds || bindsName(child, name); });
  return binds;
}

/// Whether calls may know the name that the hook is asked for, from its second parameter.
static bool isPlainHook(const FunctionInfo &hook) {
  auto *definition = llvm::dyn_cast<ast::FunctionDef>(hook.node);
  bool isPlain = definition && !hook.isLibrary() && !hook.decorated && !hook.hasFrame() &&
                 hook.kind == FunctionKind::Method && hook.parameters.size() > 1 && !hook.owner->isLocal &&
                 (hook.parameters[1].kind == ParameterKind::Positional ||
                  hook.parameters[1].kind == ParameterKind::PositionalOnly);
  return isPlain &&
         llvm::none_of(definition->body, [&](ast::Stmt *stmt) { return bindsName(stmt, hook.parameters[1].name); });
}

void Analyzer::checkHooks(const ClassInfo &info) {
  if (info.module->isStandard)
    return;
  auto rangeOf = [&](llvm::StringRef name) -> std::optional<SourceRange> {
    if (FunctionInfo *method = info.methods.lookup(name); method && method->file == info.module->file)
      return method->node->range;
    return info.attributes.contains(name) ? std::optional(info.node->range) : std::nullopt;
  };
  for (llvm::StringRef name : {"__getattr__", "__setattr__", "__delattr__"})
    if (FunctionInfo *method = info.methods.lookup(name))
      method->isAttributeHook = isPlainHook(*method);
  for (llvm::StringRef name : {"__setattr__", "__delattr__", "__getattribute__"})
    if (std::optional<SourceRange> range = rangeOf(name);
        range && !(info.methods.contains(name) && info.methods.lookup(name)->isAttributeHook))
      diagnostics.report(diag::unsupported_attribute_hook, info.module->file, *range,
                         "`" + name.str() + "` of a class");
  std::optional<SourceRange> range = rangeOf("__del__");
  if (!range)
    return;
  FunctionInfo *finalizer = info.methods.lookup("__del__");
  bool isPlain = finalizer && finalizer->kind == FunctionKind::Method && !finalizer->decorated && !info.isLocal &&
                 !info.isSubclassOf(baseExceptionClass);
  if (!isPlain) {
    diagnostics.report(diag::unsupported_finalizer, info.module->file, *range);
    return;
  }
  countsReferences = true;
  finalizers.push_back(finalizer);
}

FunctionInfo *FunctionAnalyzer::attributeHook(const Atom *atom, llvm::StringRef name) const {
  // What the language itself asks for (`__len__`, `__iter__`) is looked up in the class.
  bool isSpecial = name.starts_with("__") && name.ends_with("__");
  if (!atom->isObject() || isSpecial || module.isStandard)
    return nullptr;
  FunctionInfo *hook = findMethod(atom->classInfo(), "__getattr__");
  return hook && !hook->module->isStandard ? hook : nullptr;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callAttributeHook(const Atom *atom, Expr *object, llvm::StringRef name,
                                                            SourceRange range) {
  if (!attributeHook(atom, name))
    return nullptr;
  return callMethodOf(atom, object, "__getattr__", {{string(range, name)}, {}}, range);
}

FunctionInfo *FunctionAnalyzer::storeHook(const Atom *atom, llvm::StringRef hook) const {
  if (!atom->isObject() || atom->classInfo()->described || module.isStandard)
    return nullptr;
  FunctionInfo *method = findMethod(atom->classInfo(), hook);
  return method && !method->isLibrary() ? method : nullptr;
}

bool FunctionAnalyzer::callStoreHook(const Atom *atom, Expr *object, llvm::StringRef hook, const Arguments &arguments,
                                     SourceRange range) {
  if (!storeHook(atom, hook))
    return false;
  Expr *done = callMethodOf(atom, object, hook, arguments, range);
  emit<typed::Evaluate>(range, done);
  flow.reachable = flow.reachable && !done->type.isNever();
  return true;
}

bool FunctionAnalyzer::isConstantParameter(llvm::StringRef name) const {
  return !instance.constantName.empty() && function.parameters[1].name == name && !currentClass &&
         llvm::none_of(comprehensionNames, [&](auto &shadowing) { return shadowing.first == name; });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::knownStart(Expr *receiver, llvm::StringRef method, ast::Call *expr) {
  auto *text = llvm::dyn_cast<typed::StringConstant>(receiver);
  bool isStart = method == "startswith", isKnown = text && (isStart || method == "endswith");
  auto *affix = isKnown && expr->args.size() == 1 ? llvm::dyn_cast<ast::Constant>(expr->args[0]) : nullptr;
  if (!affix || affix->value.kind != ast::ConstantKind::String || !expr->keywords.empty())
    return nullptr;
  llvm::StringRef part = affix->value.text;
  return boolean(expr->range, isStart ? text->value.starts_with(part) : text->value.ends_with(part));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::plainStore(Expr *receiver, bool isSet, llvm::ArrayRef<ast::Expr *> arguments,
                                                     SourceRange range) {
  NamePattern pattern = arguments.size() == (isSet ? 2u : 1u) ? namesOf(arguments[0]) : NamePattern();
  if (!pattern.isFinite) {
    unsupported(diag::unsupported_attribute_hook, range, "storing an attribute whose name only the run knows");
    return never(range);
  }
  return sequence(range, [&]() -> Expr * {
    // `self` stays what it is to whoever asks what `__init__` has assigned.
    Expr *object = llvm::isa<typed::LocalGet>(receiver) ? receiver : get(temporary(receiver), range);
    typed::Local *name = pattern.names.size() > 1 ? temporary(expression(arguments[0])) : nullptr;
    typed::Local *value = isSet ? temporary(expression(arguments[1])) : nullptr;
    if (value && value->storage.isNever())
      return never(range);
    auto store = [&](llvm::StringRef attribute) -> Expr * {
      return dispatch(range, object, [&](const Atom *atom, Expr *one) {
        return sequence(range, [&]() -> Expr * {
          isSet ? assignPlainly(atom, one, attribute, get(value, range), range)
                : deletePlainly(atom, one, attribute, range);
          return flow.reachable ? none(range) : never(range);
        });
      });
    };
    if (!name)
      return store(pattern.names[0]);
    return chooseByName(pattern.names, name, range, store, [&] { return never(range); });
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::plainStoreCall(ast::Attribute *method, ast::Call *expr) {
  bool isSet = method->attr == "__setattr__";
  bool isStore = (isSet || method->attr == "__delattr__") && isBuiltinName(method->value, "object");
  if (!isStore || module.isStandard || expr->args.empty() || !expr->keywords.empty())
    return nullptr;
  Expr *receiver = expression(expr->args[0]);
  if (receiver->type.isNever())
    return receiver;
  bool areObjects = llvm::all_of(receiver->type.atoms(), [](const Atom *atom) {
    return atom->isObject() && !atom->classInfo()->described && !atom->classInfo()->module->isStandard;
  });
  if (!areObjects)
    return nullptr;
  return plainStore(receiver, isSet, expr->args.drop_front(), expr->range);
}

} // namespace rio::sema
