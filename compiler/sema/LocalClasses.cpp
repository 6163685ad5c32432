// Classes defined in functions.
//
// Each execution of the statement makes another class, with the variables of that call. So the class is a value: an
// object of a class of its own (ClassInfo::described), whose fields are the class's attributes, its methods that read
// variables of the function (closures), and the classes among its bases that are made so too. Each object holds the
// class that it is of. The types know one class for each instance of the function that runs the statement.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

static std::string baseField(size_t index) { return "(base " + std::to_string(index) + ")"; }

/// A method of a class template for one class made from it.
FunctionInfo *Analyzer::copyMethod(const FunctionInfo &original, ClassInfo &owner) {
  program.functions.push_back(std::make_unique<FunctionInfo>(original));
  FunctionInfo &copy = *program.functions.back();
  copy.number = static_cast<unsigned>(program.functions.size());
  copy.owner = &owner;
  copy.instances.clear();
  unsigned earlier = definitionCounts[owner.module->name + "." + copy.qualifiedName]++;
  copy.symbol = copy.qualifiedName + "#" + std::to_string(earlier + 1);
  // What captures nothing needs no maker.
  if (copy.freeNames.empty())
    copy.parent = nullptr;
  return &copy;
}

/// The class whose objects are the values that the class statement makes.
ClassInfo *Analyzer::classOfLocalClass(ClassInfo &info) {
  program.classes.push_back(std::make_unique<ClassInfo>());
  ClassInfo &result = *program.classes.back();
  result.name = "type";
  result.qualifiedName = "type[" + info.qualifiedName + "]";
  result.number = static_cast<unsigned>(program.classes.size() - 1);
  result.module = info.module;
  result.node = program.trees->create<ast::ClassDef>(info.node->range, result.name, llvm::ArrayRef<ast::Expr *>(),
                                                     llvm::ArrayRef<ast::Keyword *>(), llvm::ArrayRef<ast::Stmt *>(),
                                                     llvm::ArrayRef<ast::Expr *>(), llvm::ArrayRef<ast::TypeParam *>());
  result.isLocal = true;
  result.isLinked = true;
  result.described = &info;
  result.bases = {program.wellKnown("_local_class")};
  result.baseArguments.emplace_back();
  result.linearization = {&result};
  result.linearization.append(result.bases[0]->linearization);
  return &result;
}

ClassInfo *Analyzer::localClass(ClassInfo &model, const Instance &maker) {
  ClassInfo *&known = localClasses[{&model, &maker}];
  if (known)
    return known;
  types.noteChange();
  program.classes.push_back(std::make_unique<ClassInfo>());
  ClassInfo &info = *(known = program.classes.back().get());
  info.name = model.name;
  info.qualifiedName = model.qualifiedName;
  info.number = static_cast<unsigned>(program.classes.size() - 1);
  info.module = model.module;
  info.node = model.node;
  info.enclosing = model.enclosing;
  info.isLocal = true;
  info.keywords = model.keywords;
  info.hasAbstractMetaclass = model.hasAbstractMetaclass;
  for (ast::Stmt *stmt : info.node->body) {
    if (auto *definition = llvm::dyn_cast<ast::FunctionDef>(stmt)) {
      FunctionInfo *method = copyMethod(*functionFor(definition), info);
      bool isKept = !method->decorators.empty() || !method->freeNames.empty();
      FunctionInfo *&place = info.methods[definition->name];
      if (isKept)
        method->decorated = place && place->decorated ? place->decorated : makeClassAttribute(info, definition->name);
      place = method;
      info.methodsByNode[definition] = method;
    }
  }
  for (auto &[name, attribute] : model.attributes)
    info.attributes[name] = makeClassAttribute(info, name);
  info.classOfClass = classOfLocalClass(info);
  return known;
}

typed::Local *FunctionAnalyzer::memberVariable(const Global *member) {
  return namedLocal(analyzer.text("(" + member->symbol + ")"));
}

bool FunctionAnalyzer::linkLocalClass(ClassInfo &info, llvm::SmallVectorImpl<Expr *> &baseValues) {
  llvm::SmallVector<ClassInfo *, 2> bases;
  for (ast::Expr *base : info.node->bases) {
    auto *name = llvm::dyn_cast<ast::Name>(base);
    if (!name || !lookup(name->id).local) {
      baseValues.push_back(nullptr);
      bases.push_back(analyzer.classNamed(module, base));
      continue;
    }
    Expr *value = expression(base);
    const Atom *only = value->type.single();
    ClassInfo *named = !only                             ? nullptr
                       : only->kind() == AtomKind::Class ? only->classInfo()
                       : only->isObject()                ? only->classInfo()->described
                                                         : nullptr;
    if (!named) {
      if (!value->type.isNever())
        unsupported(diag::unsupported_dynamic_class, base->range);
      emit<typed::Evaluate>(base->range, value);
      flow.reachable = false;
      return false;
    }
    bases.push_back(named);
    baseValues.push_back(named->isLocal ? get(temporary(value), base->range) : nullptr);
  }
  if (!info.isLinked)
    info.resolvedBases.assign(bases.begin(), bases.end());
  else if (bases != info.resolvedBases)
    unsupported(diag::unsupported_dynamic_class, info.node->range);
  return true;
}

/// Makes the class as a value from what its body has bound.
void FunctionAnalyzer::makeLocalClass(ClassInfo &info, llvm::ArrayRef<Expr *> baseValues) {
  SourceRange range = info.node->range;
  const Atom *atom = types.object(info.classOfClass);
  info.classOfClass->isInstantiated = true;
  analyzer.program.created.insert(atom);
  typed::Local *made = temporary(make<typed::New>(range, types.of(atom)));
  localClassValues[&info] = made;
  auto setField = [&](ClassInfo &owner, llvm::StringRef name, Expr *object, Expr *value) {
    FieldInfo &field = owner.fields[name];
    Type before = field.type;
    field.name = name;
    field.declaring = &owner;
    field.isSetAtCreation = true;
    types.connect(value->type, field.type);
    field.type = types.join(field.type, value->type);
    if (!sameType(before, field.type))
      types.noteChange();
    if (object)
      emit<typed::SetField>(range, object, name, value);
    return field.type;
  };
  for (Global *member : info.members) {
    const VariableState &state = flow.local(memberVariable(member));
    if (!state.mayBeBound)
      continue;
    if (state.mayBeUnbound)
      return unsupported(diag::unsupported_class_statement, range);
    Expr *value = readLocal(memberVariable(member), range);
    member->type = setField(*info.classOfClass, member->name, get(made, range), value);
  }
  for (auto [index, value] : llvm::enumerate(baseValues))
    if (value)
      setField(*info.classOfClass, analyzer.text(baseField(index)), get(made, range), value);
  FieldInfo &own = info.fields["(class)"];
  own.type = types.of(atom);
  own.name = "(class)";
  own.declaring = &info;
  own.isSetAtCreation = true;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::classValue(ClassInfo &info, SourceRange range) {
  if (info.isLocal)
    return get(localClassValues[&info], range);
  return make<typed::UnitConstant>(range, types.of(types.classObject(&info)));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::fieldOfClass(Expr *value, llvm::StringRef name, SourceRange range) {
  FieldInfo &field = value->type.single()->classInfo()->fields[name];
  return make<typed::FieldGet>(range, field.type, value, field.name, nullptr);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::localClassOf(Expr *object, const ClassInfo *owner, SourceRange range) {
  const Atom *only = object->type.single();
  Expr *value = only->classInfo()->described ? object : fieldOfClass(object, "(class)", range);
  while (value->type.single() && value->type.single()->classInfo()->described != owner) {
    const ClassInfo *info = value->type.single()->classInfo()->described;
    auto *next = llvm::find_if(info->bases, [&](ClassInfo *base) { return base->isSubclassOf(owner); });
    value = fieldOfClass(value, baseField(static_cast<size_t>(next - info->bases.begin())), range);
  }
  return value;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::isInstanceOfLocal(ast::Call *expr) {
  auto *name = llvm::dyn_cast<ast::Name>(expr->args[1]);
  if (!name || module.typeAliases.contains(name->id) || (!lookup(name->id).local && !lookup(name->id).global))
    return nullptr;
  SourceRange range = expr->range;
  Type named;
  (void)capture([&] { named = readName(name->id, name->range)->type; });
  bool isLocalClass = !named.isNever() && llvm::all_of(named.atoms(), [](const Atom *atom) {
    return atom->isObject() && atom->classInfo()->described;
  });
  if (!isLocalClass)
    return nullptr;
  return sequence(range, [&]() -> Expr * {
    typed::Local *object = temporary(expression(expr->args[0]));
    Expr *classes = expression(name);
    if (object->storage.isNever() || classes->type.isNever())
      return never(range, {classes});
    return dispatch(range, classes, [&](const Atom *made, Expr *value) {
      ClassInfo *wanted = made->classInfo()->described;
      return dispatchOn(range, object, object->storage, [&](const Atom *atom, Expr *narrowed) -> Expr * {
        if (!atom->isObject() || !atom->classInfo()->isSubclassOf(wanted))
          return boolean(range, false);
        return make<typed::IsSame>(range, analyzer.boolType, localClassOf(narrowed, wanted, range), value);
      });
    });
  });
}

} // namespace rio::sema
