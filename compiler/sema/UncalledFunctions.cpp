// `riocc check` of functions that nothing calls, as in a library that no program uses yet.
//
// 1. The rounds of the program itself are over and have reported what they found (Analyzer.h).
// 2. Further rounds call what they did not reach with values of the types that its parameters declare: classes are
// made,
//    so that their fields have types, and functions and methods run. Nothing of this is compiled.
// 3. A last round reports, but only what stands in functions that the program itself does not reach: the others have
//    callers who give them what they need.
//
// That is for the modules of the folder that is checked or that the main file is in, not for what these import from
// elsewhere. A function is called if each of its parameters has a default, or an annotation that names classes whose
// objects the program or these rounds make. Where a class of the program is named, its heirs are meant too.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// A class with more heirs stands for so many of them; calls for all pairs would take too long.
constexpr size_t mostHeirs = 16;
/// A method of a base class that makes no objects itself is checked for so many heirs.
constexpr size_t mostReceivers = 2;

static bool isAbstract(const ClassInfo &info) {
  for (const ClassInfo *step : info.linearization)
    for (auto &[name, method] : step->methods)
      if (method->isAbstract && findMethod(&info, name) == method)
        return true;
  return false;
}

/// Whether the class has objects of its own that a call could make.
static bool isConcrete(const ClassInfo &info) {
  return info.isLinked && !info.linearization.empty() && !info.isLocal && !info.isProtocol && !info.isTypedDict &&
         info.typeParameters.empty() && !isAbstract(info);
}

/// Whether nobody but the compiler asks for such a method by name.
static bool belongsToCreation(const FunctionInfo &function) {
  return function.name == "__init__" || function.name == "__new__" || function.name == "__init_subclass__" ||
         function.name == "__class_getitem__";
}

Analyzer::Uncalled::Uncalled(Program &program) {
  for (const Instance *instance : program.reachable)
    called.insert(instance->function);
  for (auto &info : program.classes)
    for (ClassInfo *base : info->linearization)
      heirs[base].push_back(info.get());
  caller.module = program.builtins;
  caller.file = program.builtins->file;
  caller.node = program.builtins->tree;
  calling.function = &caller;
}

bool Analyzer::isOfCalledCode() const {
  return uncalled && !activeInstances.empty() && uncalled->called.contains(activeInstances.back()->function);
}

void Analyzer::walkUncalled(Instance &instance, llvm::function_ref<void(FunctionAnalyzer &)> walk) {
  instance.locals.clear();
  activeInstances.push_back(&instance);
  FunctionAnalyzer walker(*this, instance);
  activeAnalyzers.push_back(&walker);
  walk(walker);
  activeAnalyzers.pop_back();
  activeInstances.pop_back();
}

/// Of the classes that the program makes no objects of, those whose `__init__` declares what it takes. They may need
/// each other, so all are in until one turns out not to be.
void Analyzer::findMakeable() {
  for (auto &info : program.classes) {
    bool isOpen = isConcrete(*info) && !info->module->isStandard && !info->isInstantiated && !info->metaclass &&
                  !info->tupleOrigin && !info->valueBase && !ownMaker(*info) && info->node;
    if (isOpen)
      uncalled->made.insert(info.get());
  }
  for (size_t before = 0; before != uncalled->made.size();) {
    before = uncalled->made.size();
    Instance planning;
    planning.function = &uncalled->caller;
    walkUncalled(planning, [&](FunctionAnalyzer &walker) {
      uncalled->made.remove_if([&](ClassInfo *info) { return !walker.canMake(*info); });
    });
  }
}

void Analyzer::checkUncalled() {
  uncalled = std::make_unique<Uncalled>(program);
  findMakeable();
  auto runUncalled = [&] {
    runRound();
    walkUncalled(uncalled->calling, [](FunctionAnalyzer &walker) { walker.callUncalled(); });
  };
  reporting = false;
  do {
    do {
      runUncalled();
    } while (types.changed());
  } while (types.applyFallbacks());
  reporting = true;
  runUncalled();
}

/// What a parameter of that class may be given; nothing where nobody knows how such objects are made.
std::optional<Type> FunctionAnalyzer::objectsOf(ClassInfo *info) {
  if (info->tupleOrigin)
    return namedTupleType(*info);
  if (info->module->isStandard)
    return types.of(types.object(info));
  Type all;
  for (ClassInfo *heir : analyzer.uncalled->heirs.lookup(info))
    if (all.size() < mostHeirs && isConcrete(*heir)) {
      if (!heir->isInstantiated && !heir->metaclass && !analyzer.uncalled->made.contains(heir))
        return std::nullopt;
      all = types.join(all, types.of(types.object(heir)));
    }
  return all.isNever() ? std::nullopt : std::optional(all);
}

std::optional<Type> FunctionAnalyzer::namedTupleType(ClassInfo &info) {
  llvm::SmallVector<Type, 4> elements;
  for (ast::Stmt *stmt : info.tupleOrigin->node->body)
    if (auto *field = llvm::dyn_cast<ast::AnnAssign>(stmt)) {
      std::optional<Type> type = declaredType(*info.tupleOrigin->module, field->annotation);
      if (!type)
        return std::nullopt;
      elements.push_back(*type);
    }
  if (elements.size() != info.tupleFields.size())
    return std::nullopt;
  return types.of(types.tuple(&info, elements));
}

std::optional<Type> FunctionAnalyzer::declaredType(ModuleInfo &declaring, ast::Expr *annotation) {
  TypeBindings none;
  auto objects = [this](ClassInfo *info) { return objectsOf(info); };
  AnnotationReader reader(analyzer, declaring, none, instance.siteVariables, objects);
  std::optional<Type> type = reader.read(annotation);
  return type && !type->isNever() ? type : std::nullopt;
}

/// The annotation of a parameter, and the module whose names it has. Parameters of a dataclass's `__init__` are
/// declared as its fields.
static std::pair<ModuleInfo *, ast::Expr *> declarationOf(const FunctionInfo &callee, const ParameterInfo &parameter) {
  bool isWritten = !callee.owner || callee.file == callee.module->file;
  if (isWritten || parameter.annotation)
    return {callee.module, parameter.annotation};
  auto place = callee.owner->fields.find(parameter.name);
  if (place == callee.owner->fields.end() || !place->second.declaring)
    return {callee.module, nullptr};
  return {place->second.declaring->module, place->second.annotation};
}

/// Values of the types that the parameters behind the receiver declare, or else their defaults; false where one has
/// neither.
bool FunctionAnalyzer::declaredArguments(FunctionInfo &callee, Arguments &arguments) {
  SourceRange range = callee.node->range;
  for (const ParameterInfo &parameter : llvm::drop_begin(callee.parameters, callee.isMethodLike() ? 1 : 0)) {
    auto [declaring, annotation] = declarationOf(callee, parameter);
    std::optional<Type> type = annotation ? declaredType(*declaring, annotation) : std::nullopt;
    if (!type && !parameter.defaultValue)
      return false;
    auto *constant = llvm::dyn_cast_or_null<ast::Constant>(parameter.defaultValue);
    if (type && constant && constant->value.kind == ast::ConstantKind::None)
      type = types.join(*type, analyzer.noneType);
    std::string omitted = "+";
    Expr *value = type ? make<typed::UnitConstant>(range, *type) : defaultArgument(callee, parameter, omitted, range);
    switch (parameter.kind) {
    case ParameterKind::PositionalOnly:
    case ParameterKind::Positional:
      arguments.positional.push_back(value);
      break;
    case ParameterKind::KeywordOnly:
      arguments.keywords.push_back({parameter.name, value});
      break;
    case ParameterKind::Variadic: {
      const Atom *tuple = siteAtom(annotation, analyzer.longTupleClass, 1);
      types.grow(tuple->arguments()[0], *type);
      arguments.rest = make<typed::UnitConstant>(range, types.of(tuple));
      break;
    }
    case ParameterKind::KeywordVariadic: {
      const Atom *table = siteAtom(annotation, analyzer.dictClass, 1);
      types.grow(table->arguments()[0], analyzer.strType);
      types.grow(table->arguments()[1], *type);
      arguments.table = make<typed::UnitConstant>(range, types.of(table));
      break;
    }
    }
  }
  return true;
}

bool FunctionAnalyzer::makingArguments(const ClassInfo &info, Arguments &arguments) {
  FunctionInfo *initializer = findMethod(&info, "__init__");
  if (!initializer)
    return true;
  if (!initializer->module->isStandard)
    return declaredArguments(*initializer, arguments);
  if (info.isSubclassOf(analyzer.baseExceptionClass))
    arguments.positional.push_back(string(info.node->range, ""));
  return true;
}

bool FunctionAnalyzer::canMake(const ClassInfo &info) {
  Arguments arguments;
  return makingArguments(info, arguments);
}

void FunctionAnalyzer::callUncalled() {
  auto asOwn = [&](auto call) {
    flow.reachable = true;
    static_cast<void>(capture(call));
  };
  for (ClassInfo *info : analyzer.uncalled->made)
    asOwn([&] {
      Arguments arguments;
      makingArguments(*info, arguments);
      callClass(types.classObject(info), arguments, info->node->range, info->node);
    });
  // The list grows while its functions are analysed.
  for (size_t i = 0; i < analyzer.program.functions.size(); ++i) {
    FunctionInfo &callee = *analyzer.program.functions[i];
    bool isNested = callee.parent && callee.parent->kind != FunctionKind::ModuleBody;
    bool isOpen = !callee.isLibrary() && callee.module->isChecked && !callee.isLowLevel() && !isNested &&
                  callee.freeNames.empty() && callee.typeParameters.empty() &&
                  llvm::isa<ast::FunctionDef>(callee.node) && !analyzer.uncalled->called.contains(&callee) &&
                  !belongsToCreation(callee);
    if (!isOpen)
      continue;
    if (!callee.owner)
      asOwn([&] { callDeclared({&callee}, nullptr); });
    for (ClassInfo *info : receiversOf(callee))
      asOwn([&] {
        const Atom *object = types.object(info);
        bool isOfClass = callee.kind == FunctionKind::ClassMethod;
        Type receiver = types.of(isOfClass ? types.classObject(info) : object);
        callDeclared({&callee, nullptr, object}, make<typed::UnitConstant>(callee.node->range, receiver));
      });
  }
}

/// The classes of which an object stands for all when a method that nothing calls is checked.
llvm::SmallVector<ClassInfo *, 2> FunctionAnalyzer::receiversOf(const FunctionInfo &method) {
  llvm::SmallVector<ClassInfo *, 2> receivers;
  if (!method.owner)
    return receivers;
  bool isSetter = method.owner->setters.lookup(method.name) == &method;
  auto isMade = [&](ClassInfo *info) {
    return info->isInstantiated || info->metaclass || analyzer.uncalled->made.contains(info);
  };
  llvm::SmallVector<ClassInfo *, 4> heirs = analyzer.uncalled->heirs.lookup(method.owner);
  bool standsForItself = heirs.size() == 1 || method.owner->isInstantiated;
  for (ClassInfo *heir : heirs) {
    bool isHeirs = isSetter || findMethod(heir, method.name) == &method;
    bool isWanted = heir == method.owner ? standsForItself : !standsForItself;
    if (isWanted && isHeirs && isConcrete(*heir) && isMade(heir) && receivers.size() < mostReceivers)
      receivers.push_back(heir);
  }
  return receivers;
}

void FunctionAnalyzer::callDeclared(const CallTarget &target, Expr *receiver) {
  Arguments arguments;
  if (target.function->isMethodLike())
    arguments.positional.push_back(receiver);
  if (declaredArguments(*target.function, arguments))
    callFunction(target, arguments, target.function->node->range);
}

} // namespace rio::sema
