// Warnings of what contradicts an annotation as it is written: the items of displays, literals, and what is declared
// final.
#include "sema/AnnotationMistakes.h"
#include "syntax/AstVisitor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace rio::sema {

/// `list` of `list` and of `typing.list`; empty for other expressions.
static llvm::StringRef plainName(ast::Expr *expr) {
  if (auto *name = llvm::dyn_cast<ast::Name>(expr))
    return name->id;
  auto *attribute = llvm::dyn_cast<ast::Attribute>(expr);
  return attribute && llvm::isa<ast::Name>(attribute->value) ? attribute->attr : llvm::StringRef();
}

static llvm::StringRef writtenAt(const SourceFile &file, SourceRange range) {
  return range.line == range.endLine ? file.lineText(range.line).slice(range.column, range.endColumn)
                                     : llvm::StringRef("...");
}

static llvm::ArrayRef<ast::Expr *> parametersOf(const ast::Subscript &annotation) {
  auto *several = llvm::dyn_cast<ast::Tuple>(annotation.slice);
  return several ? several->elts : llvm::ArrayRef(annotation.slice);
}

/// Whether the constant is none of those that `Literal[...]` lists; unknown values are.
static bool isOutside(llvm::ArrayRef<ast::Expr *> literals, const ast::Constant &given) {
  return llvm::none_of(literals, [&](ast::Expr *literal) {
    auto *constant = llvm::dyn_cast<ast::Constant>(literal);
    return !constant || (constant->value.kind == given.value.kind && constant->value.text == given.value.text);
  });
}

void AnnotationMistakes::displayItem(const std::string &who, ast::Expr *annotation, ast::Expr *value) {
  auto *constant = llvm::dyn_cast<ast::Constant>(value);
  Type given;
  if (constant && walker.mayWarn())
    switch (constant->value.kind) {
    case ast::ConstantKind::Integer:
      given = analyzer.intType;
      break;
    case ast::ConstantKind::Float:
      given = analyzer.floatType;
      break;
    case ast::ConstantKind::String:
      given = analyzer.strType;
      break;
    case ast::ConstantKind::True:
    case ast::ConstantKind::False:
      given = analyzer.boolType;
      break;
    case ast::ConstantKind::None:
      given = analyzer.noneType;
      break;
    default:
      break;
    }
  if (std::optional<Type> declared = walker.contradicted(walker.module, annotation, given))
    analyzer.report(diag::item_contradicts, walker.module.file, value->range, who, typeName(*declared),
                    typeName(given));
  else
    display(who, annotation, value);
}

void AnnotationMistakes::display(const std::string &who, ast::Expr *annotation, ast::Expr *value) {
  if (!walker.mayWarn() || walker.function.isLibrary() || !annotation)
    return;
  auto *record = llvm::dyn_cast<ast::Dict>(value);
  ClassInfo *named = record ? analyzer.classNamed(walker.module, annotation) : nullptr;
  if (named && named->isTypedDict)
    return typedDict(*named, *record);
  auto *subscript = llvm::dyn_cast<ast::Subscript>(annotation);
  if (!subscript)
    return;
  llvm::ArrayRef<ast::Expr *> parameters = parametersOf(*subscript);
  llvm::StringRef name = plainName(subscript->value);
  if (name == "Final" || name == "ClassVar")
    return displayItem(who, subscript->slice, value);
  auto *constant = llvm::dyn_cast<ast::Constant>(value);
  if (name == "Literal" && constant && isOutside(parameters, *constant)) {
    analyzer.report(diag::item_contradicts, walker.module.file, value->range, who,
                    writtenAt(*walker.module.file, annotation->range), writtenAt(*walker.module.file, value->range));
    return;
  }
  auto *list = llvm::dyn_cast<ast::List>(value);
  auto *set = llvm::dyn_cast<ast::Set>(value);
  bool isOfItems = (list && (name == "list" || name == "List")) || (set && (name == "set" || name == "Set"));
  if (isOfItems && parameters.size() == 1) {
    for (ast::Expr *item : list ? list->elts : set->elts)
      displayItem(who, parameters[0], item);
    return;
  }
  auto *dict = llvm::dyn_cast<ast::Dict>(value);
  if (dict && (name == "dict" || name == "Dict") && parameters.size() == 2) {
    for (auto [key, item] : llvm::zip(dict->keys, dict->values)) {
      if (!key)
        continue;
      displayItem(who, parameters[0], key);
      displayItem(who, parameters[1], item);
    }
    return;
  }
  auto *tuple = llvm::dyn_cast<ast::Tuple>(value);
  bool isStarred = tuple && llvm::any_of(tuple->elts, llvm::IsaPred<ast::Starred>);
  if (!tuple || isStarred || (name != "tuple" && name != "Tuple"))
    return;
  auto *last = parameters.empty() ? nullptr : llvm::dyn_cast<ast::Constant>(parameters.back());
  bool isOfAnyLength = last && last->value.kind == ast::ConstantKind::Ellipsis;
  bool isOpen = llvm::any_of(parameters, llvm::IsaPred<ast::Starred>);
  if (!isOfAnyLength && !isOpen && parameters.size() != tuple->elts.size()) {
    analyzer.report(diag::item_contradicts, walker.module.file, value->range, who,
                    writtenAt(*walker.module.file, annotation->range),
                    "a tuple of length " + std::to_string(tuple->elts.size()));
    return;
  }
  for (auto [index, item] : llvm::enumerate(tuple->elts))
    if (!isOpen)
      displayItem(who, parameters[isOfAnyLength ? 0 : index], item);
}

AnnotationMistakes::TypedKeys AnnotationMistakes::keysOf(const ClassInfo &info) {
  TypedKeys keys;
  for (const ClassInfo *step : llvm::reverse(info.linearization)) {
    if (!step->node || !step->isTypedDict)
      continue;
    bool isTotal = llvm::none_of(step->node->keywords, [](const ast::Keyword *keyword) {
      auto *constant = llvm::dyn_cast<ast::Constant>(keyword->value);
      return keyword->arg == "total" && constant && constant->value.kind == ast::ConstantKind::False;
    });
    for (ast::Stmt *stmt : step->node->body) {
      auto *declared = llvm::dyn_cast<ast::AnnAssign>(stmt);
      auto *name = declared ? llvm::dyn_cast<ast::Name>(declared->target) : nullptr;
      if (!name)
        continue;
      TypedKey key{step->module, declared->annotation, isTotal};
      auto *wrapped = llvm::dyn_cast<ast::Subscript>(key.annotation);
      for (; wrapped; wrapped = llvm::dyn_cast<ast::Subscript>(key.annotation)) {
        llvm::StringRef wrapper = plainName(wrapped->value);
        if (wrapper != "Required" && wrapper != "NotRequired" && wrapper != "ReadOnly")
          break;
        key.isRequired = wrapper == "ReadOnly" ? key.isRequired : wrapper == "Required";
        key.annotation = wrapped->slice;
      }
      keys[name->id] = key;
    }
  }
  return keys;
}

const AnnotationMistakes::TypedKey *AnnotationMistakes::declaredKey(const ClassInfo &info, const TypedKeys &keys,
                                                                    llvm::StringRef name, SourceRange range) {
  auto found = keys.find(name);
  if (found != keys.end())
    return &found->second;
  llvm::SmallVector<llvm::StringRef, 8> names;
  for (auto &[key, declared] : keys)
    names.push_back(key);
  analyzer.report(diag::undeclared_key, walker.module.file, range, info.qualifiedName, name, suggestion(name, names));
  return nullptr;
}

void AnnotationMistakes::missingKeys(const ClassInfo &info, const TypedKeys &keys, const llvm::StringSet<> &given,
                                     SourceRange range) {
  for (auto &[name, declared] : keys)
    if (declared.isRequired && !given.contains(name))
      analyzer.report(diag::missing_key, walker.module.file, range, info.qualifiedName, name);
}

void AnnotationMistakes::typedDict(const ClassInfo &info, ast::Dict &display) {
  TypedKeys keys = keysOf(info);
  llvm::StringSet<> given;
  for (auto [key, value] : llvm::zip(display.keys, display.values)) {
    auto *name = llvm::dyn_cast_or_null<ast::Constant>(key);
    if (!name || name->value.kind != ast::ConstantKind::String)
      return;
    given.insert(name->value.text);
    const TypedKey *declared = declaredKey(info, keys, name->value.text, key->range);
    if (declared && declared->module == &walker.module)
      displayItem("`" + info.qualifiedName + "." + name->value.text.str() + "`", declared->annotation, value);
  }
  missingKeys(info, keys, given, display.range);
}

void AnnotationMistakes::typedDict(const ClassInfo &info, llvm::ArrayRef<std::pair<llvm::StringRef, Expr *>> given,
                                   SourceRange range) {
  if (!walker.mayWarn())
    return;
  TypedKeys keys = keysOf(info);
  llvm::StringSet<> names;
  for (auto [name, value] : given) {
    names.insert(name);
    const TypedKey *key = declaredKey(info, keys, name, value->range);
    if (!key)
      continue;
    if (std::optional<Type> declared = walker.contradicted(*key->module, key->annotation, value->type))
      analyzer.report(diag::item_contradicts, walker.module.file, value->range,
                      "`" + info.qualifiedName + "." + name.str() + "`", typeName(*declared), typeName(value->type));
  }
  missingKeys(info, keys, names, range);
}

/// What a dataclass or named tuple declares of the field behind a parameter of the method that was written for it.
static std::pair<ModuleInfo *, ast::Expr *> fieldBehind(const ClassInfo &owner, llvm::StringRef name) {
  for (const ClassInfo *step : owner.linearization) {
    if (!step->node || step->module->isStandard)
      continue;
    for (ast::Stmt *stmt : step->node->body) {
      auto *declared = llvm::dyn_cast<ast::AnnAssign>(stmt);
      auto *target = declared ? llvm::dyn_cast<ast::Name>(declared->target) : nullptr;
      if (!target || target->id != name)
        continue;
      auto *wrapped = llvm::dyn_cast<ast::Subscript>(declared->annotation);
      bool isForInit = wrapped && plainName(wrapped->value) == "InitVar";
      return {step->module, isForInit ? wrapped->slice : declared->annotation};
    }
  }
  return {};
}

void AnnotationMistakes::argument(const FunctionInfo &callee, const ParameterInfo &parameter, const Expr *given) {
  bool isWritten = callee.owner && callee.file != callee.module->file && !callee.module->isStandard;
  bool makesRecord =
      isWritten && (callee.name == "__init__" ? callee.owner->dataclassDecorator != nullptr
                                              : callee.name == "__new__" && callee.owner->tupleOrigin == callee.owner);
  if (makesRecord) {
    auto [declaring, annotation] = fieldBehind(*callee.owner, parameter.name);
    std::optional<Type> declared = declaring ? walker.contradicted(*declaring, annotation, given->type) : std::nullopt;
    // A descriptor makes of the value what it likes.
    auto takesAll = [&](const Atom *atom) {
      return atom->isObject() && findMethod(atom->classInfo(), "__set__") != nullptr;
    };
    if (declared && llvm::none_of(declared->atoms(), takesAll))
      analyzer.report(diag::argument_contradicts, walker.module.file, given->range, callee.owner->qualifiedName,
                      parameter.name, typeName(*declared), typeName(given->type), walker.originOf(given));
    return;
  }
  if (callee.isLibrary() || !callee.typeParameters.empty())
    return;
  if (std::optional<Type> declared = walker.contradicted(*callee.module, parameter.annotation, given->type))
    analyzer.report(diag::argument_contradicts, walker.module.file, given->range, callee.qualifiedName, parameter.name,
                    typeName(*declared), typeName(given->type), walker.originOf(given));
}

void AnnotationMistakes::variable(llvm::StringRef name, ast::Expr *annotation, const Expr *given, SourceRange range) {
  if (std::optional<Type> declared = walker.contradicted(walker.module, annotation, given->type))
    analyzer.report(diag::variable_contradicts, walker.module.file, range, name, typeName(*declared),
                    typeName(given->type), walker.originOf(given));
}

void AnnotationMistakes::returned(const Expr *given, SourceRange range) {
  // What comes of a wrong argument is the caller's mistake.
  for (auto [parameter, type] : llvm::zip(walker.function.parameters, walker.instance.parameterTypes))
    if (parameter.kind != ParameterKind::Variadic && parameter.kind != ParameterKind::KeywordVariadic &&
        walker.contradicted(walker.module, parameter.annotation, type))
      return;
  if (std::optional<Type> declared = walker.contradicted(walker.module, walker.function.returns, given->type))
    analyzer.report(diag::return_contradicts, walker.module.file, range, walker.function.qualifiedName,
                    typeName(*declared), typeName(given->type), walker.originOf(given));
}

static bool bindsFromHandler(ast::Node *node, llvm::StringRef name) {
  auto *handler = llvm::dyn_cast<ast::ExceptHandler>(node);
  bool binds = handler && handler->name == name;
  ast::forEachChild(node, [&](ast::Node *child) { binds = binds || bindsFromHandler(child, name); });
  return binds;
}

std::string FunctionAnalyzer::unboundHint(llvm::StringRef name) const {
  if (bindsFromHandler(function.node, name))
    return "the name of an exception goes with the end of its `except`: keep the exception in another variable";
  bool isOwn = function.kind != FunctionKind::ModuleBody && llvm::is_contained(function.boundNames, name);
  if (isOwn && (module.globals.contains(name) || module.constants.contains(name)))
    return "the function assigns `" + name.str() + "`, which makes it a variable of its own: declare `global " +
           name.str() + "` to mean the module's";
  return "assign it on every path that leads here";
}

/// The code of a type that no value of the class takes; nothing for specifications that may be fine (`z` is a flag of
/// floats).
static std::optional<char> wrongCode(llvm::StringRef specification, llvm::StringRef allowed) {
  if (specification.empty() || !llvm::isAlpha(specification.back()) || allowed.contains(specification.back()))
    return std::nullopt;
  return specification.back();
}

void FunctionAnalyzer::refuseFormatCode(const Expr *value, ast::Expr *specification, SourceRange range) {
  auto *joined = llvm::dyn_cast<ast::JoinedStr>(specification);
  auto *text = joined && joined->values.size() == 1 ? llvm::dyn_cast<ast::Constant>(joined->values[0]) : nullptr;
  if (!text || text->value.kind != ast::ConstantKind::String || function.isLibrary())
    return;
  Type type = value->type;
  bool isInt = type == analyzer.intType || type == analyzer.boolType;
  llvm::StringRef allowed = isInt                        ? "bcdeEfFgGnoxX"
                            : type == analyzer.floatType ? "eEfFgGnz"
                            : type == analyzer.strType   ? "s"
                                                         : "";
  std::optional<char> code = allowed.empty() ? std::nullopt : wrongCode(text->value.text, allowed);
  if (code)
    reportRaised("ValueError", diag::format_code, range,
                 "unknown format code `" + std::string(1, *code) + "` for `" + typeName(type) + "`", "ValueError");
}

namespace {

/// Finds assignments to the variables that a module declares `Final`.
class FinalChecker {
public:
  FinalChecker(Analyzer &analyzer, ModuleInfo &module) : analyzer(analyzer), module(module) {}

  void check() {
    for (ast::Stmt *stmt : module.tree->body)
      if (auto *declared = llvm::dyn_cast<ast::AnnAssign>(stmt))
        declare(*declared);
    if (!declarations.empty())
      walk(module.tree, /*isGlobal=*/[](llvm::StringRef) { return true; });
  }

private:
  void declare(const ast::AnnAssign &stmt) {
    auto *subscript = llvm::dyn_cast<ast::Subscript>(stmt.annotation);
    auto *target = llvm::dyn_cast<ast::Name>(stmt.target);
    if (target && plainName(subscript ? subscript->value : stmt.annotation) == "Final")
      declarations.try_emplace(target->id, target);
  }

  static void collectGlobals(ast::Node *node, llvm::StringSet<> &names) {
    if (auto *statement = llvm::dyn_cast<ast::Global>(node))
      names.insert(statement->names.begin(), statement->names.end());
    ast::forEachChild(node, [&](ast::Node *child) { collectGlobals(child, names); });
  }

  void walk(ast::Node *node, llvm::function_ref<bool(llvm::StringRef)> isGlobal) {
    if (llvm::isa<ast::ClassDef, ast::Lambda, ast::ListComp, ast::SetComp, ast::DictComp, ast::GeneratorExp>(node))
      return;
    if (auto *name = llvm::dyn_cast<ast::Name>(node); name && name->ctx != ast::ExprContext::Load) {
      auto declared = declarations.find(name->id);
      if (declared != declarations.end() && declared->second != name && isGlobal(name->id))
        analyzer.report(diag::final_assigned, module.file, name->range, name->id);
      return;
    }
    if (llvm::isa<ast::FunctionDef>(node)) {
      llvm::StringSet<> names;
      collectGlobals(node, names);
      return ast::forEachChild(
          node, [&](ast::Node *child) { walk(child, [&](llvm::StringRef name) { return names.contains(name); }); });
    }
    ast::forEachChild(node, [&](ast::Node *child) { walk(child, isGlobal); });
  }

  Analyzer &analyzer;
  ModuleInfo &module;
  llvm::StringMap<const ast::Name *> declarations;
};

} // namespace

void Analyzer::warnOfFinals() {
  for (std::unique_ptr<ModuleInfo> &module : program.modules)
    if (!module->isStandard)
      FinalChecker(*this, *module).check();
  auto isFinal = [](ast::Expr *decorator) { return plainName(decorator) == "final"; };
  for (auto &info : program.classes) {
    if (!info->node || !info->module || info->module->isStandard)
      continue;
    for (ast::Expr *expr : info->node->bases) {
      ClassInfo *base = classNamed(*info->module, expr);
      if (base && base->node && !base->module->isStandard && llvm::any_of(base->node->decorator_list, isFinal))
        report(diag::final_base, info->module->file, expr->range, info->name, base->name);
    }
  }
}

} // namespace rio::sema
