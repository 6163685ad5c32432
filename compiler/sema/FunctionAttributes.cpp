// Attributes that programs give to functions: `f.calls = 0`.
//
// A function that is made once keeps each in a variable of the process. One that is made anew by each execution of its
// `def` or `lambda` captures an object for them, which is made together with it.
#include "sema/FunctionAttributes.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio::sema {

/// What CPython keeps elsewhere than in the function's `__dict__`, where assigning it changes what the function does or
/// how reports call it.
static bool isReserved(llvm::StringRef name) {
  return llvm::StringSwitch<bool>(name)
      .Cases({"__annotations__", "__builtins__", "__class__", "__closure__", "__code__", "__defaults__"}, true)
      .Cases({"__dict__", "__get__", "__globals__", "__kwdefaults__", "__qualname__", "__type_params__"}, true)
      .Default(false);
}

/// Whether there is one object for the function as long as the program runs.
static bool isMadeOnce(const FunctionInfo &function) {
  return !function.parent && !(function.owner && function.owner->isLocal);
}

ClassInfo *Analyzer::functionAttributes(const Atom *atom) {
  ClassInfo *&known = functionAttributeClasses[{atom->function(), atom->parent()}];
  if (known)
    return known;
  program.classes.push_back(std::make_unique<ClassInfo>());
  ClassInfo &info = *(known = program.classes.back().get());
  const FunctionInfo &function = *atom->function();
  info.name = "function";
  info.qualifiedName = "attributes of " + function.symbol;
  info.number = static_cast<unsigned>(program.classes.size() - 1);
  info.isRepeated = true;
  info.module = function.module;
  info.node = program.trees->create<ast::ClassDef>(function.node->range, info.name, llvm::ArrayRef<ast::Expr *>(),
                                                   llvm::ArrayRef<ast::Keyword *>(), llvm::ArrayRef<ast::Stmt *>(),
                                                   llvm::ArrayRef<ast::Expr *>(), llvm::ArrayRef<ast::TypeParam *>());
  info.bases = {objectClass};
  info.baseArguments.emplace_back();
  info.linearization = {&info, objectClass};
  info.isLinked = true;
  return known;
}

void FunctionAttributes::make(const Atom *atom, SourceRange range) {
  llvm::StringRef hidden = atom->function()->attributesLocal;
  if (hidden.empty())
    return;
  ClassInfo *info = analyzer.functionAttributes(atom);
  const Atom *made = types.object(info);
  info->isInstantiated = true;
  analyzer.program.created.insert(made);
  walker.assignLocal(walker.namedLocal(hidden), walker.make<typed::New>(range, types.of(made)), range);
}

void FunctionAttributes::checkMadeOnce(const FunctionInfo &info, SourceRange range) {
  if (!info.attributes.empty() && !walker.loops.empty())
    walker.unsupported(diag::unsupported_new_attribute, range, "a function that a loop makes");
}

/// The object that holds the attributes of a function that is made anew again and again.
FunctionAttributes::Expr *FunctionAttributes::attributesOf(const Atom *atom, Expr *made, SourceRange range) {
  FunctionInfo *info = atom->function();
  auto place = llvm::find(info->freeNames, info->attributesLocal);
  auto index = static_cast<unsigned>(place - info->freeNames.begin());
  return walker.make<typed::CapturedGet>(range, types.of(types.object(analyzer.functionAttributes(atom))), made, index);
}

/// What `@wraps(function)` names, as the function that it decorates has captured it; null where it is nothing that the
/// types or the closure tell.
FunctionAttributes::Expr *FunctionAttributes::wrappedFunction(const Atom *atom, Expr *made, SourceRange range) {
  FunctionInfo *info = atom->function();
  auto *name = llvm::dyn_cast_or_null<ast::Name>(info->wrapped);
  typed::Local *variable = name && atom->parent() ? atom->parent()->named.lookup(name->id) : nullptr;
  const Atom *only = variable ? variable->storage.single() : nullptr;
  if (!only)
    return nullptr;
  bool isPlain =
      only->kind() == AtomKind::Class || (only->kind() == AtomKind::Function && only->function()->freeNames.empty());
  if (isPlain)
    return walker.make<typed::UnitConstant>(range, types.of(only));
  auto captures = analyzer.program.closureCaptures.find({info, atom->parent()});
  auto place = llvm::find(info->freeNames, name->id);
  if (captures == analyzer.program.closureCaptures.end() || place == info->freeNames.end())
    return nullptr;
  auto index = static_cast<unsigned>(place - info->freeNames.begin());
  if (index >= captures->second.size() || captures->second[index]->find()->isCell)
    return nullptr;
  return walker.make<typed::CapturedGet>(range, captures->second[index]->find()->storage, made, index);
}

FunctionAttributes::Expr *FunctionAttributes::ownFunctionAttribute(const Atom *atom, Expr *made, llvm::StringRef name,
                                                                   SourceRange range,
                                                                   llvm::function_ref<Expr *()> unset) {
  FunctionInfo *info = atom->function();
  if (auto place = info->attributes.find(name); place != info->attributes.end())
    return walker.readGlobal(place->second, range, unset);
  if (info->attributesLocal.empty())
    return nullptr;
  ClassInfo *attributes = analyzer.functionAttributes(atom);
  auto field = attributes->fields.find(name);
  if (field == attributes->fields.end() || field->second.type.isNever())
    return nullptr;
  Expr *missing = unset();
  Type type = types.join(field->second.type, missing->type);
  return walker.make<typed::FieldGet>(range, type, attributesOf(atom, made, range), field->second.name, missing);
}

FunctionAttributes::Expr *FunctionAttributes::read(const Atom *atom, Expr *object, llvm::StringRef name,
                                                   SourceRange range) {
  return walker.sequence(range, [&]() -> Expr * {
    Expr *made = object;
    if (!llvm::isa<typed::LocalGet, typed::UnitConstant>(made))
      made = walker.get(walker.temporary(made), range);
    auto otherwise = [&] { return inbornFunctionAttribute(atom, made, name, range); };
    unsigned before = walker.attributeFailures;
    Expr *own = ownFunctionAttribute(atom, made, name, range, otherwise);
    if (!own)
      return otherwise();
    walker.attributeFailures = before;
    return own;
  });
}

/// What a function has without anybody having assigned it.
FunctionAttributes::Expr *FunctionAttributes::inbornFunctionAttribute(const Atom *atom, Expr *made,
                                                                      llvm::StringRef name, SourceRange range) {
  FunctionInfo *info = atom->function();
  if (name == "__name__" || name == "__qualname__" || name == "__doc__")
    return walker.functionName(atom, name, range);
  if (name == "__module__" && !info->wrapped && !info->isLibrary())
    return walker.string(range, walker.moduleName(*info->module));
  if (info->wrapped) {
    Expr *wrapped = wrappedFunction(atom, made, range);
    if (wrapped && name == "__wrapped__")
      return wrapped;
    bool hasOwn = wrapped && wrapped->type.single()->kind() == AtomKind::Function &&
                  wrapped->type.single()->function()->attributes.empty() &&
                  wrapped->type.single()->function()->attributesLocal.empty() &&
                  !wrapped->type.single()->function()->wrapped;
    // `wraps` hands on what the function has at that moment.
    if (!hasOwn || name == "__wrapped__" || name == "__module__") {
      walker.unsupported(diag::unsupported_decorator, range, "wraps");
      return walker.never(range);
    }
  }
  if (walker.isLibraryGap(atom, name))
    return walker.refuseLibraryGap(atom, name, range);
  ++walker.attributeFailures;
  return walker.raiseNoAttribute("'" + runtimeName(atom) + "' object", name, range,
                                 walker.nearestMember(atom, made, name));
}

bool FunctionAttributes::assign(const Atom *atom, Expr *object, llvm::StringRef name, Expr *value, SourceRange range) {
  if (atom->kind() != AtomKind::Function || atom->function()->isLibrary())
    return false;
  FunctionInfo *info = atom->function();
  if (isReserved(name)) {
    walker.unsupported(diag::unsupported_new_attribute, range, typeName(types.of(atom)));
    return true;
  }
  if (isMadeOnce(*info)) {
    Global *&place = info->attributes[name];
    if (!place) {
      place = analyzer.makeGlobal(info->module->name + "." + info->symbol + "." + name, name);
      place->isSeenUnbound = true;
      place->assignedElsewhere = true;
      types.noteChange();
    }
    walker.emit<typed::Evaluate>(range, object);
    walker.assignGlobal(place, value, range);
    return true;
  }
  if (!info->parent) {
    walker.unsupported(diag::unsupported_new_attribute, range, typeName(types.of(atom)));
    return true;
  }
  if (info->attributesLocal.empty()) {
    // From the next round on its maker captures one.
    info->attributesLocal = analyzer.text("(attributes of " + info->symbol + ")");
    info->freeNames.push_back(info->attributesLocal);
    types.noteChange();
  }
  walker.storeField(types.object(analyzer.functionAttributes(atom)), attributesOf(atom, object, range), name, value,
                    range);
  return true;
}

bool FunctionAttributes::erase(const Atom *atom, Expr *object, llvm::StringRef name, SourceRange range) {
  if (atom->kind() != AtomKind::Function || atom->function()->isLibrary() || isReserved(name))
    return false;
  typed::Local *made = walker.temporary(object);
  auto missing = [&] { return walker.raiseNoAttribute("'function' object", name, range); };
  FunctionInfo *info = atom->function();
  Expr *read = ownFunctionAttribute(atom, walker.get(made, range), name, range, missing);
  walker.emit<typed::Evaluate>(range, read ? read : missing());
  if (!read) {
    walker.flow.reachable = false;
    return true;
  }
  if (auto place = info->attributes.find(name); place != info->attributes.end()) {
    walker.emit<typed::UnsetGlobal>(range, place->second);
  } else {
    FieldInfo &field = analyzer.functionAttributes(atom)->fields[name];
    if (!std::exchange(field.isDeleted, true))
      types.noteChange();
    walker.emit<typed::UnsetField>(range, attributesOf(atom, walker.get(made, range), range), name);
  }
  return true;
}

} // namespace rio::sema
