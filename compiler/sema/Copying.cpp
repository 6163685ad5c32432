// What stdlib/copy.py leaves to the compiler: what kind of value there is to copy, and the attributes of an object.
#include "sema/Copying.h"

namespace rio::sema {

/// Whether the object is made by other means than its attributes, or says itself what of it is to be copied.
static bool saysHowToCopy(const ClassInfo &info) {
  // `__getattr__` would be asked for `__deepcopy__` and `__setstate__`.
  static constexpr llvm::StringLiteral hooks[] = {"__getattr__",    "__new__",          "__reduce__",
                                                  "__reduce_ex__",  "__getstate__",     "__setstate__",
                                                  "__getnewargs__", "__getnewargs_ex__"};
  return llvm::any_of(hooks, [&](llvm::StringRef hook) {
    FunctionInfo *found = findMethod(&info, hook);
    return found && !found->module->isStandard;
  });
}

/// A class of the program whose objects are their attributes and no more.
static bool isPlainObject(const Analyzer &analyzer, const Atom *atom) {
  if (!atom->isObject())
    return false;
  const ClassInfo &info = *atom->classInfo();
  if (info.module->isStandard || info.described || info.valueBase || info.metaclass || info.tupleOrigin ||
      info.frameBody || saysHowToCopy(info))
    return false;
  return llvm::all_of(info.linearization, [&](const ClassInfo *step) {
    bool isBare = step == analyzer.objectClass || step->module->name == "abc" || step->module->name == "typing" ||
                  step->module->name == "_collections_abc" || step->module->name == "contextlib" || step->isProtocol;
    return !step->module->isStandard || isBare;
  });
}

/// Whether a copy is the value itself: it cannot change, or is known by its name.
static bool isItsOwnCopy(const Atom *atom) {
  switch (atom->kind()) {
  case AtomKind::Function:
  case AtomKind::Class:
    return true;
  case AtomKind::Method:
  case AtomKind::Module:
  case AtomKind::Tuple:
    return false;
  case AtomKind::Object:
    break;
  }
  const ClassInfo &info = *atom->classInfo();
  static constexpr llvm::StringLiteral values[] = {"NoneType",           "bool",     "int",  "float", "str",
                                                   "NotImplementedType", "ellipsis", "range"};
  return info.described || info.metaclass || Analyzer::isReference(info) ||
         (info.module->isBuiltins && llvm::is_contained(values, info.name));
}

/// The attributes that objects of the class have of their own, in the order in which `__init__` assigns them where that
/// is known.
llvm::SmallVector<llvm::StringRef, 8> Copying::copiedFields(const Atom *atom) {
  llvm::SmallVector<llvm::StringRef, 8> names;
  if (std::optional<llvm::SmallVector<llvm::StringRef, 8>> order = walker.attributeOrder(atom))
    names = *order;
  for (auto &[name, field] : atom->classInfo()->fields)
    if (!name.starts_with("(") && !llvm::is_contained(names, name))
      names.push_back(name);
  return names;
}

/// Evaluates `store` with the value of a field, unless the object lacks it.
void Copying::forField(const Atom *atom, typed::Local *object, llvm::StringRef name, SourceRange range,
                       llvm::function_ref<void(Expr *)> store) {
  FieldInfo &field = atom->classInfo()->fields[name];
  Type type = analyzer.fieldType(atom, field);
  if (type.isNever())
    return;
  Expr *unset = field.mayBeUnset || field.isDeleted
                    ? walker.callWellKnown("_raise_attribute_error", {walker.string(range, name)}, range)
                    : nullptr;
  Expr *value = walker.make<typed::FieldGet>(range, type, walker.get(object, range), name, unset);
  if (!unset)
    return store(value);
  typed::Local *kept = walker.makeLocal("", type);
  typed::Block read = walker.capture([&] { walker.emit<typed::SetLocal>(range, kept, value); });
  Expr *isThere = walker.unlessAttributeError(read, range);
  walker.emit<typed::If>(range, isThere, walker.capture([&] { store(walker.get(kept, range)); }), typed::Block());
}

/// A new object with the attributes of `value`, which is of one class.
Copying::Expr *Copying::shallowCopy(Expr *value, SourceRange range) {
  const Atom *atom = value->type.single();
  if (!atom)
    return value;
  return walker.sequence(range, [&] {
    typed::Local *object = walker.temporary(value);
    typed::Local *made = walker.newObjectOf(atom, nullptr, range);
    if (atom->classInfo()->fields.contains("(class)"))
      walker.emit<typed::SetField>(range, walker.get(made, range), "(class)",
                                   walker.fieldOfClass(walker.get(object, range), "(class)", range));
    for (llvm::StringRef name : copiedFields(atom))
      forField(atom, object, name, range,
               [&](Expr *read) { walker.emit<typed::SetField>(range, walker.get(made, range), name, read); });
    return walker.get(made, range);
  });
}

/// Gives `made`, a shallow copy of `value`, deep copies of its attributes.
Copying::Expr *Copying::deepenCopy(Expr *made, Expr *value, Expr *memo, SourceRange range) {
  const Atom *atom = value->type.single();
  if (!atom || made->type.isNever())
    return value;
  typed::Local *copied = walker.temporary(made);
  typed::Local *object = walker.temporary(value);
  typed::Local *known = walker.temporary(memo);
  FunctionInfo *deep = analyzer.constantOf(walker.module, "_deep").function;
  for (llvm::StringRef name : copiedFields(atom))
    forField(atom, object, name, range, [&](Expr *read) {
      Expr *part = walker.callFunction({deep}, {{read, walker.get(known, range)}, {}}, range);
      if (part->type.isNever())
        walker.emit<typed::Evaluate>(range, part);
      else
        walker.storeField(atom, walker.get(copied, range), name, part, range);
    });
  return walker.none(range);
}

/// A call of what stdlib/copy.py leaves to the compiler; null for other names.
Copying::Expr *Copying::call(ast::Call *expr, llvm::StringRef name) {
  SourceRange range = expr->range;
  if (name == "_is_plain_object" || name == "_is_its_own_copy")
    return walker.dispatch(range, walker.expression(expr->args[0]), [&](const Atom *atom, Expr *) {
      return walker.boolean(range, name == "_is_plain_object" ? isPlainObject(analyzer, atom) : isItsOwnCopy(atom));
    });
  if (name == "_is_object")
    return walker.dispatch(range, walker.expression(expr->args[0]), [&](const Atom *atom, Expr *) {
      return walker.boolean(range, atom->isObject() || atom->isTuple());
    });
  if (name == "_shallow_copy")
    return shallowCopy(walker.expression(expr->args[0]), range);
  if (name == "_deepen_copy")
    return walker.sequence(range, [&] {
      Expr *made = walker.get(walker.temporary(walker.expression(expr->args[0])), range);
      Expr *value = walker.get(walker.temporary(walker.expression(expr->args[1])), range);
      return deepenCopy(made, value, walker.expression(expr->args[2]), range);
    });
  if (name == "_refuse_copy") {
    Type type = walker.expression(expr->args[0])->type;
    if (!type.isNever())
      walker.refuse(diag::library_gap, "", /*onlyIfSure=*/false, "a copy of `" + typeName(type) + "`");
    return walker.never(range);
  }
  if (name == "_seen_as") {
    // The same object, where the caller knows better than the types what it is.
    Expr *value = walker.expression(expr->args[0]);
    Type type = walker.expression(expr->args[1])->type;
    if (value->type.isNever() || type.isNever())
      return walker.never(range, {value});
    return walker.sequence(range, [&] { return walker.get(walker.temporary(value), type, range); });
  }
  if (name == "_store_copy") {
    // `made[key] = value`, of an item of the dict `source`: under each literal key lies what lies there in `source`.
    Expr *made = walker.expression(expr->args[0]);
    Expr *source = walker.expression(expr->args[1]);
    const Atom *copied = made->type.single(), *original = source->type.single();
    FunctionAnalyzer::Arguments item{{walker.expression(expr->args[2]), walker.expression(expr->args[3])}, {}};
    auto outer = std::exchange(types.store, {copied->arguments()[1], std::nullopt});
    bool wasItemCall = std::exchange(walker.inItemCall, true);
    Expr *done = walker.callMethodOf(copied, made, "__setitem__", item, range);
    walker.inItemCall = wasItemCall;
    types.store = outer;
    types.copyItems(copied->arguments()[1], original->arguments()[1]);
    return done;
  }
  if (name == "_by_class")
    // A call for each class of the first argument.
    return walker.sequence(range, [&]() -> Expr * {
      Expr *callee = walker.expression(expr->args[0]);
      FunctionAnalyzer::Arguments arguments;
      for (ast::Expr *argument : llvm::ArrayRef(expr->args).drop_front())
        arguments.positional.push_back(walker.get(walker.temporary(walker.expression(argument)), argument->range));
      return walker.dispatch(range, arguments.positional[0], [&](const Atom *, Expr *one) {
        arguments.positional[0] = one;
        return walker.callValue(callee, arguments, range, expr);
      });
    });
  return nullptr;
}

} // namespace rio::sema
