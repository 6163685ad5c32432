#include "sema/Annotations.h"
#include "syntax/AstVisitor.h"
#include "syntax/Parser.h"

namespace rio::sema {

static llvm::ArrayRef<ast::Expr *> subscriptArguments(ast::Expr *const &slice) {
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(slice))
    return tuple->elts;
  return slice;
}

static bool isText(const ast::Constant *constant) { return constant->value.kind == ast::ConstantKind::String; }

/// The `T` of `T | None`, `None | T` and `Optional[T]`; null for everything else.
static ast::Expr *besideNone(ast::Expr *annotation) {
  if (auto *either = llvm::dyn_cast<ast::BinOp>(annotation)) {
    auto isNone = [](ast::Expr *side) {
      auto *constant = llvm::dyn_cast<ast::Constant>(side);
      return constant && constant->value.kind == ast::ConstantKind::None;
    };
    return isNone(either->right) ? either->left : isNone(either->left) ? either->right : nullptr;
  }
  auto *subscript = llvm::dyn_cast<ast::Subscript>(annotation);
  auto *name = subscript ? llvm::dyn_cast<ast::Name>(subscript->value) : nullptr;
  return name && name->id == "Optional" ? subscript->slice : nullptr;
}

TypeVariable *AnnotationReader::parameterIn(ast::Node *annotation) {
  if (&sites != &analyzer.classSites || bindings.empty())
    return nullptr;
  if (auto *name = llvm::dyn_cast<ast::Name>(annotation)) {
    auto place = bindings.find(name->id);
    return place == bindings.end() ? nullptr : place->second;
  }
  auto *constant = llvm::dyn_cast<ast::Constant>(annotation);
  if (constant && isText(constant))
    if (ast::Expr *meant = analyzer.forwardReference(constant))
      return parameterIn(meant);
  TypeVariable *found = nullptr;
  ast::forEachChild(annotation, [&](ast::Node *child) { found = found ? found : parameterIn(child); });
  return found;
}

TypeVariable *AnnotationReader::argumentVariable(ast::Expr *argument) {
  auto *constant = llvm::dyn_cast<ast::Constant>(argument);
  if (constant && isText(constant))
    if (ast::Expr *meant = analyzer.forwardReference(constant))
      return argumentVariable(meant);
  if (auto *name = llvm::dyn_cast<ast::Name>(argument))
    if (auto place = bindings.find(name->id); place != bindings.end())
      return place->second;
  TypeVariable *variable = nullptr;
  if (TypeVariable *parameter = parameterIn(argument))
    variable = analyzer.types.derivedVariable(parameter, argument);
  if (!variable) {
    TypeVariable *&place = sites[{argument, 0}];
    if (!place)
      place = analyzer.types.makeVariable();
    // Reading what the argument says may add sites.
    variable = place;
  }
  if (std::optional<Type> type = read(argument))
    analyzer.types.grow(variable, *type);
  return variable;
}

std::optional<Type> AnnotationReader::readName(llvm::StringRef name) {
  if (auto place = bindings.find(name); place != bindings.end())
    return place->second->bound();
  if (ast::Expr *alias = module.typeAliases.lookup(name); alias && depth < maximumTypeDepth) {
    ++depth;
    std::optional<Type> type = read(alias);
    --depth;
    return type;
  }
  if (name == "_AnyException") {
    // Whatever the program can raise.
    Type all;
    for (const Atom *atom : analyzer.raisable)
      all = analyzer.types.join(all, analyzer.types.of(atom));
    return all;
  }
  ClassInfo *info = analyzer.constantOf(module, name).classInfo;
  if (!info || info->isTypedDict || info == analyzer.objectClass || info == analyzer.tupleClass)
    return std::nullopt;
  return readClass(info);
}

/// The objects of a class that has no type arguments.
std::optional<Type> AnnotationReader::readClass(ClassInfo *info) {
  if (!info->typeParameters.empty() || info->isVirtualBase)
    return std::nullopt;
  if (objectsOf)
    return objectsOf(info);
  if (info->tupleOrigin)
    return std::nullopt;
  return analyzer.types.of(analyzer.types.object(info));
}

std::optional<Type> AnnotationReader::readSubscript(ast::Subscript *subscript) {
  auto *name = llvm::dyn_cast<ast::Name>(subscript->value);
  llvm::StringRef spelled = name ? name->id : llvm::StringRef();
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(subscript->value))
    spelled = attribute->attr;
  llvm::ArrayRef<ast::Expr *> arguments = subscriptArguments(subscript->slice);
  TypeContext &types = analyzer.types;
  if (spelled == "Final" || spelled == "ClassVar" || spelled == "Annotated")
    return read(arguments[0]);
  if (spelled == "Optional" || spelled == "Union") {
    Type all = spelled == "Optional" ? analyzer.noneType : Type();
    for (ast::Expr *argument : arguments) {
      std::optional<Type> type = read(argument);
      if (!type)
        return std::nullopt;
      all = types.join(all, *type);
    }
    return all;
  }
  // `type Pair[T] = ...`: what it stands for plays no part.
  if (name && module.typeAliases.contains(spelled))
    return std::nullopt;
  ClassInfo *info = analyzer.classNamed(module, subscript);
  if (!info && spelled.size() > 1)
    info =
        analyzer.constantOf(*analyzer.program.builtins, llvm::StringRef(spelled.lower()).copy(analyzer.program.arena))
            .classInfo;
  if (!info || info->isVirtualBase)
    return std::nullopt;
  if (info == analyzer.tupleClass) {
    bool isVariadic = arguments.size() == 2 && llvm::isa<ast::Constant>(arguments[1]);
    if (isVariadic)
      return std::nullopt;
    llvm::SmallVector<Type, 4> elements;
    for (ast::Expr *argument : arguments) {
      std::optional<Type> type = read(argument);
      if (!type)
        return std::nullopt;
      elements.push_back(*type);
    }
    return types.of(types.tuple(info, elements));
  }
  if (info->typeParameters.size() != arguments.size())
    return std::nullopt;
  bool isUnknown = objectsOf && !info->module->isStandard && !info->isInstantiated;
  if (isUnknown)
    return std::nullopt;
  llvm::SmallVector<TypeVariable *, 2> variables;
  for (ast::Expr *argument : arguments)
    variables.push_back(argumentVariable(argument));
  return types.of(types.object(info, variables));
}

std::optional<Type> AnnotationReader::read(ast::Expr *annotation) {
  if (auto *name = llvm::dyn_cast<ast::Name>(annotation))
    return readName(name->id);
  if (auto *constant = llvm::dyn_cast<ast::Constant>(annotation)) {
    if (constant->value.kind == ast::ConstantKind::None)
      return analyzer.noneType;
    ast::Expr *meant = isText(constant) ? analyzer.forwardReference(constant) : nullptr;
    return meant ? read(meant) : std::nullopt;
  }
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(annotation)) {
    ClassInfo *info = analyzer.classNamed(module, attribute);
    return info ? readClass(info) : std::nullopt;
  }
  if (auto *either = llvm::dyn_cast<ast::BinOp>(annotation)) {
    std::optional<Type> left = read(either->left), right = read(either->right);
    if (!left || !right)
      return std::nullopt;
    return analyzer.types.join(*left, *right);
  }
  if (auto *subscript = llvm::dyn_cast<ast::Subscript>(annotation))
    return readSubscript(subscript);
  return std::nullopt;
}

void AnnotationReader::flowInto(Type type, ast::Expr *annotation) {
  if (auto *name = llvm::dyn_cast<ast::Name>(annotation))
    if (auto place = bindings.find(name->id); place != bindings.end())
      return analyzer.types.grow(place->second, type);
  if (auto *constant = llvm::dyn_cast<ast::Constant>(annotation); constant && isText(constant))
    if (ast::Expr *meant = analyzer.forwardReference(constant))
      return flowInto(type, meant);
  if (ast::Expr *other = besideNone(annotation)) {
    // `T | None`: None stays outside of the parameter.
    for (const Atom *atom : type.atoms())
      if (atom->isObject() && atom->classInfo() == analyzer.noneClass)
        return flowInto(analyzer.types.without(type, atom), other);
    return flowInto(type, other);
  }
  if (auto *subscript = llvm::dyn_cast<ast::Subscript>(annotation)) {
    llvm::ArrayRef<ast::Expr *> arguments = subscriptArguments(subscript->slice);
    for (const Atom *atom : type.atoms())
      if (atom->isTuple() && atom->elements().size() == arguments.size())
        for (auto [element, argument] : llvm::zip(atom->elements(), arguments))
          flowInto(element, argument);
  }
  if (std::optional<Type> named = read(annotation))
    analyzer.types.connect(type, *named);
}

TypeBindings bindClassParameters(Analyzer &analyzer, const Atom *receiver, const ClassInfo *owner) {
  TypeBindings bindings;
  if (!receiver || (receiver->kind() != AtomKind::Object && receiver->kind() != AtomKind::Class))
    return bindings;
  ClassInfo *info = receiver->classInfo();
  for (auto [name, argument] : llvm::zip(info->typeParameters, receiver->arguments()))
    bindings[name] = argument;
  while (info != owner) {
    // Where several bases lead to the owner, they agree on its arguments.
    auto *next = llvm::find_if(info->bases, [&](ClassInfo *base) { return base->isSubclassOf(owner); });
    if (next == info->bases.end())
      return {};
    TypeBindings inherited;
    AnnotationReader reader(analyzer, *info->module, bindings, analyzer.classSites);
    llvm::ArrayRef<ast::Expr *> arguments = info->baseArguments[static_cast<size_t>(next - info->bases.begin())];
    for (auto [place, name] : llvm::enumerate((*next)->typeParameters)) {
      if (place < arguments.size()) {
        inherited[name] = reader.argumentVariable(arguments[place]);
        continue;
      }
      // `class Log(list)`: what the objects hold is up to those who put it there.
      TypeVariable *&open = analyzer.classSites[{info, static_cast<unsigned>(place)}];
      if (!open)
        open = analyzer.types.makeVariable();
      inherited[name] = open;
    }
    info = *next;
    bindings = std::move(inherited);
  }
  return bindings;
}

} // namespace rio::sema
