// Warnings of methods that do not do for those that they override: other arguments, another kind of attribute, other
// types.
#include "sema/Analyzer.h"
#include "sema/Annotations.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio::sema {

bool Analyzer::mayStandFor(const Atom *given, const Atom *declared) {
  if (declared->isTuple())
    return given->isTuple() || (given->isObject() && given->classInfo()->isSubclassOf(tupleClass));
  bool isMarker = given->isObject() && given->classInfo() == notImplementedClass;
  if (!declared->isObject() || isMarker)
    return true;
  ClassInfo *info = declared->classInfo();
  bool isBuiltin =
      llvm::is_contained({intClass, floatClass, boolClass, strClass, noneClass, listClass, dictClass, setClass}, info);
  bool isVague = info->isProtocol || info->isLocal || info->classOfClass || (info->module->isStandard && !isBuiltin);
  if (isVague)
    return true;
  if (!given->isObject() && !given->isTuple())
    return false;
  ClassInfo *actual = given->classInfo();
  // The arguments of a `**` parameter, and frames, are of no class that anybody wrote.
  if (!actual->node || !actual->module)
    return true;
  bool isNumber =
      info == floatClass && (actual->isSubclassOf(intClass) || actual == boolClass || actual->valueBase == intClass);
  bool isInteger = info == intClass && (actual == boolClass || types.of(given) == indexType);
  return isNumber || isInteger || actual->isSubclassOf(info) || actual->valueBase == info || actual->described ||
         shownClass(actual) == shownClass(info);
}

namespace {
/// What calls of a method may pass, without the receiver.
struct TakenArguments {
  size_t needed = 0, taken = 0;
  bool isOpen = false, takesAnyKeyword = false;
  llvm::SmallVector<const ParameterInfo *, 4> positional, keywordOnly;

  explicit TakenArguments(const FunctionInfo &method) {
    for (const ParameterInfo &parameter : llvm::ArrayRef(method.parameters).drop_front(method.isMethodLike())) {
      bool isPositional =
          parameter.kind == ParameterKind::PositionalOnly || parameter.kind == ParameterKind::Positional;
      if (isPositional)
        positional.push_back(&parameter);
      if (parameter.kind == ParameterKind::KeywordOnly)
        keywordOnly.push_back(&parameter);
      needed += isPositional && !parameter.defaultValue;
      isOpen |= parameter.kind == ParameterKind::Variadic || parameter.kind == ParameterKind::KeywordVariadic;
      takesAnyKeyword |= parameter.kind == ParameterKind::KeywordVariadic;
    }
    taken = positional.size();
  }

  bool takesByName(llvm::StringRef name) const {
    auto hasName = [&](const ParameterInfo *parameter) {
      return parameter->name == name && parameter->kind != ParameterKind::PositionalOnly;
    };
    return takesAnyKeyword || llvm::any_of(positional, hasName) || llvm::any_of(keywordOnly, hasName);
  }

  /// Whether what `other` may be called with may be passed here.
  bool takeWhat(const TakenArguments &other) const {
    if (other.isOpen)
      return true;
    auto isGiven = [&](const ParameterInfo *parameter) {
      return parameter->defaultValue || other.takesByName(parameter->name);
    };
    return needed <= other.needed && (isOpen || taken >= other.taken) && llvm::all_of(keywordOnly, isGiven) &&
           llvm::all_of(other.keywordOnly, [&](auto *parameter) { return takesByName(parameter->name); });
  }
};

llvm::StringRef describe(FunctionKind kind) {
  switch (kind) {
  case FunctionKind::StaticMethod:
    return "a static method";
  case FunctionKind::ClassMethod:
    return "a class method";
  case FunctionKind::Property:
    return "a property";
  default:
    return "a method of objects";
  }
}

/// Whether calls that reach a method of the kind `theirs` reach one of the kind `ours` as well: what is called on the
/// class alone has no object to give.
bool standsFor(FunctionKind ours, FunctionKind theirs) {
  bool isEitherProperty = ours == FunctionKind::Property || theirs == FunctionKind::Property;
  return ours == theirs || (!isEitherProperty && ours != FunctionKind::Method);
}

class OverrideCheck {
public:
  OverrideCheck(Analyzer &analyzer, const FunctionInfo &ours, const FunctionInfo &theirs)
      : analyzer(analyzer), ours(ours), theirs(theirs) {}

  void run() {
    if (!standsFor(ours.kind, theirs.kind))
      return analyzer.report(diag::override_kind, ours.file, ours.node->range, ours.qualifiedName, describe(ours.kind),
                             theirs.qualifiedName, describe(theirs.kind));
    TakenArguments here(ours), there(theirs);
    if (!here.takeWhat(there))
      return analyzer.report(diag::inconsistent_override, ours.file, ours.node->range, ours.qualifiedName,
                             theirs.qualifiedName);
    if (!ours.typeParameters.empty() || !theirs.typeParameters.empty())
      return;
    for (auto [mine, other] : llvm::zip(here.positional, there.positional))
      checkParameter(*mine, *other);
    for (const ParameterInfo *mine : here.keywordOnly)
      for (const ParameterInfo *other : there.keywordOnly)
        if (mine->name == other->name)
          checkParameter(*mine, *other);
    checkReturn();
  }

private:
  std::optional<Type> declared(const FunctionInfo &method, ast::Expr *annotation) {
    if (!annotation)
      return std::nullopt;
    TypeBindings none;
    llvm::DenseMap<std::pair<const void *, unsigned>, TypeVariable *> sites;
    std::optional<Type> type = AnnotationReader(analyzer, *method.module, none, sites).read(annotation);
    return type && !type->isNever() ? type : std::nullopt;
  }

  bool mayStandForSome(const Atom *given, Type type) const {
    return llvm::any_of(type.atoms(), [&](const Atom *member) { return analyzer.mayStandFor(given, member); });
  }

  /// Only where no value fits both: heirs that take less than their base are everyday Python.
  void checkParameter(const ParameterInfo &mine, const ParameterInfo &other) {
    std::optional<Type> taken = declared(ours, mine.annotation), given = declared(theirs, other.annotation);
    if (!taken || !given)
      return;
    bool mayFit = llvm::any_of(given->atoms(), [&](const Atom *atom) { return mayStandForSome(atom, *taken); }) ||
                  llvm::any_of(taken->atoms(), [&](const Atom *atom) { return mayStandForSome(atom, *given); });
    if (!mayFit)
      analyzer.report(diag::override_parameter, ours.file, mine.annotation->range, ours.qualifiedName, mine.name,
                      typeName(*taken), theirs.qualifiedName, typeName(*given));
  }

  void checkReturn() {
    if (ours.frameKind != theirs.frameKind)
      return;
    std::optional<Type> mine = declared(ours, ours.returns), other = declared(theirs, theirs.returns);
    if (!mine || !other)
      return;
    if (!llvm::all_of(mine->atoms(), [&](const Atom *atom) { return mayStandForSome(atom, *other); }))
      analyzer.report(diag::override_return, ours.file, ours.returns->range, ours.qualifiedName, typeName(*mine),
                      theirs.qualifiedName, typeName(*other));
  }

  Analyzer &analyzer;
  const FunctionInfo &ours, &theirs;
};
} // namespace

/// Whether the attribute of a class surely holds plain data, which nobody calls.
static bool holdsData(const Analyzer &analyzer, const Global &attribute) {
  auto isData = [&](const Atom *atom) {
    return atom->isTuple() ||
           (atom->isObject() && llvm::is_contained({analyzer.intClass, analyzer.floatClass, analyzer.boolClass,
                                                    analyzer.strClass, analyzer.listClass, analyzer.dictClass},
                                                   atom->classInfo()));
  };
  return !attribute.type.isNever() && llvm::all_of(attribute.type.atoms(), isData);
}

/// Where the body of the class binds `name` by an assignment.
static std::optional<SourceRange> assignmentOf(const ClassInfo &info, llvm::StringRef name) {
  auto isName = [&](ast::Expr *target) {
    auto *plain = llvm::dyn_cast<ast::Name>(target);
    return plain && plain->id == name;
  };
  for (ast::Stmt *stmt : info.node->body) {
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    if ((assign && llvm::any_of(assign->targets, isName)) || (annotated && isName(annotated->target)))
      return stmt->range;
  }
  return std::nullopt;
}

/// Data in place of a method, which calls would find, and the other way round.
static void warnOfData(Analyzer &analyzer, const ClassInfo &info) {
  llvm::ArrayRef<ClassInfo *> bases = llvm::ArrayRef(info.linearization).drop_front();
  for (auto &[name, attribute] : info.attributes) {
    std::optional<SourceRange> range = assignmentOf(info, name);
    if (!range || name.starts_with("__") || !holdsData(analyzer, *attribute))
      continue;
    for (const ClassInfo *base : bases) {
      FunctionInfo *method = base->methods.lookup(name);
      bool isOurs = method && !method->isLibrary() && !method->decorated && method->kind != FunctionKind::Property;
      if (isOurs)
        analyzer.report(diag::override_kind, info.module->file, *range, info.qualifiedName + "." + name.str(), "data",
                        method->qualifiedName, describe(method->kind));
      if (method)
        break;
    }
  }
  for (auto &[name, method] : info.methods) {
    bool isPlain = method->kind != FunctionKind::Property && method->file == info.module->file && !method->decorated;
    if (!isPlain || name.starts_with("__"))
      continue;
    for (const ClassInfo *base : bases) {
      if (base->methods.contains(name))
        break;
      Global *attribute = base->attributes.lookup(name);
      if (attribute && !base->module->isStandard && holdsData(analyzer, *attribute)) {
        analyzer.report(diag::override_kind, method->file, method->node->range, method->qualifiedName,
                        describe(method->kind), base->qualifiedName + "." + name.str(), "data");
        break;
      }
    }
  }
}

void Analyzer::warnOfOverrides() {
  for (auto &info : program.classes) {
    if (info->module->isStandard || info->linearization.empty())
      continue;
    if (info->node)
      warnOfData(*this, *info);
    for (auto &[name, method] : info->methods) {
      // Those that make objects differ from class to class, and private names are not overridden.
      bool isExempt = name.starts_with("__") || method->file != info->module->file || method->decorated;
      if (isExempt)
        continue;
      for (const ClassInfo *base : llvm::ArrayRef(info->linearization).drop_front()) {
        FunctionInfo *overridden = base->methods.lookup(name);
        if (!overridden || overridden->isLibrary() || overridden->decorated)
          continue;
        OverrideCheck(*this, *method, *overridden).run();
        break;
      }
    }
  }
}

} // namespace rio::sema
