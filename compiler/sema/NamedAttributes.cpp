// Attributes that are named by a literal (`getattr(x, "name")`), and what a runtime-checkable protocol asks for.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// The names that an object must have to pass for one of the protocol.
static llvm::SmallVector<llvm::StringRef, 8> askedNames(const ClassInfo &protocol) {
  llvm::SmallVector<llvm::StringRef, 8> names;
  for (const ClassInfo *step : protocol.linearization) {
    if (!step->isProtocol)
      continue;
    for (auto &[name, method] : step->methods)
      if (name != "__init__" && name != "__init_subclass__" && name != "__class_getitem__")
        names.push_back(name);
    for (auto &[name, attribute] : step->attributes)
      names.push_back(name);
    for (auto &[name, field] : step->fields)
      if (field.declaring == step)
        names.push_back(name);
  }
  return names;
}

Type FunctionAnalyzer::protocolMembers(Type type, const ClassInfo &protocol, bool &isKnown) {
  Type members;
  isKnown &= protocol.isCheckable;
  llvm::SmallVector<llvm::StringRef, 8> names = askedNames(protocol);
  auto isOfClass = [&](ClassInfo *info, llvm::StringRef name) {
    return findMethod(info, name) || classAttribute(info->linearization, name);
  };
  for (const Atom *atom : type.atoms()) {
    bool isObject = (atom->isObject() && !atom->classInfo()->described) || atom->isTuple();
    if (isObject && atom->classInfo()->isSubclassOf(&protocol)) {
      members = types.join(members, types.of(atom));
      continue;
    }
    bool hasAll = true;
    for (llvm::StringRef name : names) {
      bool has = atom->kind() == AtomKind::Class ? hasMember(atom, name) || isOfClass(atom->classInfo(), name)
                 : isObject                      ? hasMember(atom, name)
                                                 : name == "__call__" && isCallable(atom);
      hasAll &= has;
      // Fields that only the run knows to be there, and what the library may lack.
      bool isDoubtful = has && isObject && atom->classInfo()->fields.contains(name) &&
                        atom->classInfo()->fields.find(name)->second.mayBeUnset;
      isKnown &= !isDoubtful && (has || !isLibraryGap(atom, name));
    }
    if (hasAll)
      members = types.join(members, types.of(atom));
  }
  return members;
}

/// The attribute, or `otherwise` where reading it raises AttributeError.
FunctionAnalyzer::Expr *FunctionAnalyzer::attributeOr(const Atom *atom, Expr *object, llvm::StringRef name,
                                                      typed::Local *otherwise, SourceRange range) {
  unsigned before = attributeFailures;
  Expr *value = nullptr;
  typed::Block preparation = capture([&] { value = attributeOf(atom, object, name, range); });
  if (std::exchange(attributeFailures, before) != before)
    return get(otherwise, range);
  if (isSureToBe(value))
    return sequence(range, [&] {
      out->append(preparation.begin(), preparation.end());
      return value;
    });
  return sequence(range, [&]() -> Expr * {
    Type type = types.join(value->type, otherwise->storage);
    typed::Local *result = makeLocal("", type);
    typed::Block read = capture([&] {
      out->append(preparation.begin(), preparation.end());
      emit<typed::SetLocal>(range, result, value);
    });
    typed::Handler handler{};
    handler.range = range;
    for (const Atom *raised : analyzer.raisable)
      if (raised->classInfo()->isSubclassOf(analyzer.program.wellKnown("AttributeError")))
        handler.classes = types.join(handler.classes, types.of(raised));
    handler.body = capture([&] { emit<typed::SetLocal>(range, result, get(otherwise, range)); });
    auto *copy = new (analyzer.program.arena.Allocate<typed::Handler>()) typed::Handler(handler);
    emit<typed::Try>(range, read,
                     handler.classes.isNever() ? llvm::ArrayRef<typed::Handler>() : llvm::ArrayRef(copy, 1),
                     typed::Block(), typed::Block());
    return get(result, type, range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::namedAttributeCall(ast::Call *expr, llvm::StringRef name) {
  bool isGet = name == "getattr", isSet = name == "setattr", isDelete = name == "delattr";
  size_t count = expr->args.size();
  bool fits = (isGet && (count == 2 || count == 3)) || (isSet && count == 3) || (isDelete && count == 2);
  bool isStarred = llvm::any_of(expr->args, [](ast::Expr *argument) { return llvm::isa<ast::Starred>(argument); });
  if (!fits || isStarred || !expr->keywords.empty())
    return nullptr;
  std::optional<llvm::StringRef> known = knownName(expr->args[1]);
  if (!known)
    return module.isStandard ? nullptr : attributeNamedByValue(expr, name);
  SourceRange range = expr->range;
  llvm::StringRef attribute = *known;
  return sequence(range, [&]() -> Expr * {
    Expr *receiver = expression(expr->args[0]);
    // Of `self` in `__init__` it is known what has been assigned so far.
    typed::Local *object = isSelf(receiver) ? llvm::cast<typed::LocalGet>(receiver)->local : temporary(receiver);
    typed::Local *value = count == 3 ? temporary(expression(expr->args[2])) : nullptr;
    if (object->storage.isNever() || (value && value->storage.isNever()) ||
        refusesPrivate(object->storage, attribute, range))
      return never(range);
    unsigned before = attributeFailures;
    Expr *result = dispatchOn(range, object, object->storage, [&](const Atom *atom, Expr *narrowed) -> Expr * {
      if (isGet)
        return value ? attributeOr(atom, narrowed, attribute, value, range)
                     : attributeOf(atom, narrowed, attribute, range);
      return sequence(range, [&] {
        isSet ? assignField(atom, narrowed, attribute, get(value, range), range)
              : deleteField(atom, narrowed, attribute, range);
        return none(range);
      });
    });
    // `__getattr__` is asked for names that are not there.
    if (attributeFailures - before >= object->storage.size() && instance.constantName.empty())
      reportRaised("AttributeError", diag::no_attribute, range, typeName(object->storage), attribute,
                   nearestAttribute(object->storage, attribute));
    return result;
  });
}

} // namespace rio::sema
