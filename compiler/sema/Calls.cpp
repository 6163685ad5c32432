// Calls: from a callee and its arguments to the instance that is called.
#include "sema/AnnotationMistakes.h"
#include "sema/FollowUps.h"
#include "sema/Tags.h"
#include "sema/UnpackedCalls.h"
#include "llvm/ADT/StringExtras.h"
#include <set>

namespace rio::sema {

FunctionAnalyzer::Expr *FunctionAnalyzer::call(ast::Call *expr) {
  SourceRange range = expr->range;
  if (std::optional<bool> known = analyzer.environmentTest(module, expr))
    return boolean(range, *known);
  if (auto *name = llvm::dyn_cast<ast::Name>(expr->func))
    if (Expr *special = specialCall(expr, name->id))
      return special;
  return sequence(range, [&]() -> Expr * {
    Arguments arguments;
    auto *method = llvm::dyn_cast<ast::Attribute>(expr->func);
    if (method)
      if (Expr *special = superCall(method, expr))
        return special;
    if (method)
      if (Expr *text = formatCall(method, expr))
        return text;
    if (method)
      if (Expr *order = orderCall(method, expr))
        return order;
    if (method)
      if (Expr *stored = plainStoreCall(method, expr))
        return stored;
    if (!method) {
      Expr *callee = expression(expr->func);
      if (callee->type.isNever())
        return callee;
      bool isPlain = llvm::isa<typed::UnitConstant>(callee);
      if (!isPlain)
        callee = get(temporary(callee), callee->range);
      if (!evaluateArguments(expr, arguments, calledName(callee->type.atoms().front())))
        return never(range);
      return callValue(callee, arguments, range, expr);
    }
    Expr *receiver = expression(method->value);
    if (receiver->type.isNever())
      return receiver;
    if (refusesPrivate(receiver->type, method->attr, method->range))
      return never(range);
    if (Expr *known = knownStart(receiver, method->attr, expr))
      return known;
    const Atom *only = receiver->type.single();
    if (only && only->kind() == AtomKind::Module) {
      if (!llvm::isa<typed::UnitConstant>(receiver))
        emit<typed::Evaluate>(range, receiver);
      Expr *callee = moduleAttribute(*only->module(), method->attr, method->range);
      if (callee->type.isNever())
        return callee;
      // What the module may not have defined yet is missed before the arguments are evaluated.
      if (llvm::isa<typed::Conditional>(callee))
        callee = get(temporary(callee), callee->range);
      if (!evaluateArguments(expr, arguments, calledName(callee->type.atoms().front())))
        return never(range);
      return callValue(callee, arguments, range, expr);
    }
    bool isMember = only && only->isObject() && !only->classInfo()->fields.contains(method->attr) &&
                    classAttribute(only->classInfo()->linearization, method->attr);
    if (isMember)
      return callMember(
          only, receiver, method->attr,
          [&](Arguments &given) { return evaluateArguments(expr, given, calledName(receiver->type, method->attr)); },
          range, expr);
    // What the object itself may hold under the name is read before the arguments are evaluated.
    bool isField = only && only->isObject() && mayShadow(only, method->attr);
    if (isField) {
      Expr *callee = readAttribute(method, receiver);
      if (callee->type.isNever())
        return callee;
      if (!llvm::isa<typed::UnitConstant>(callee))
        callee = get(temporary(callee), callee->range);
      if (!evaluateArguments(expr, arguments, calledName(callee->type.atoms().front())))
        return never(range);
      return callValue(callee, arguments, range, expr);
    }
    if (method->attr == "__new__" && only && only->kind() == AtomKind::Class && !module.isStandard)
      if (ClassInfo *base = rawMaker(only->classInfo()->linearization)) {
        if (!llvm::isa<typed::UnitConstant>(receiver))
          emit<typed::Evaluate>(range, receiver);
        return evaluateArguments(expr, arguments, "object.__new__()") ? makeRawObject(base, arguments, range)
                                                                      : never(range);
      }
    // The receiver is evaluated before the arguments; a value on several paths, once.
    bool isSimple = only && (only->isObject() || only->isTuple()) && hasOneMethod(only, method->attr);
    // A class or static method takes no object, which is evaluated all the same.
    FunctionInfo *called = isSimple ? findMethod(only->classInfo(), method->attr) : nullptr;
    isSimple &= !called || (called->kind != FunctionKind::ClassMethod && called->kind != FunctionKind::StaticMethod);
    if (!isSimple || !expr->keywords.empty())
      receiver = get(temporary(receiver), method->value->range);
    bool isCalled = false;
    typed::Block evaluation =
        capture([&] { isCalled = evaluateArguments(expr, arguments, calledName(receiver->type, method->attr)); });
    if (!isCalled)
      emit<typed::Evaluate>(method->value->range, receiver);
    out->append(evaluation.begin(), evaluation.end());
    if (!isCalled)
      return never(range);
    if (!only)
      for (Expr *&argument : arguments.positional)
        if (!argument->type.isNever() && !llvm::isa<typed::StringConstant>(argument))
          argument = get(temporary(argument), argument->range);
    Type receiverType = receiver->type;
    unsigned working = 0;
    Type failing;
    bool isLoopSource = expr == loopCall;
    auto callOn = [&](const Atom *atom, Expr *narrowed) -> Expr * {
      bool hasMethod = (atom->isObject() || atom->isTuple()) && hasOneMethod(atom, method->attr);
      hasMethod |= module.isStandard && metaMethod(atom, method->attr);
      bool isSequence =
          method->attr == "__iter__" && module.isStandard && FunctionAnalyzer::hasMethod(atom, "__getitem__");
      if (hasMethod || isSequence) {
        ++working;
        llvm::StringRef name = isLoopSource ? methodInLoops(atom, method->attr, arguments) : method->attr;
        return callMethodOf(atom, narrowed, name, arguments, range);
      }
      // The standard library asks every value for its text.
      if (module.isStandard && expr->args.empty() && (method->attr == "__repr__" || method->attr == "__str__")) {
        ++working;
        return textOf(atom, narrowed, range);
      }
      if (module.isStandard && method->attr == "__format__" && !atom->isObject() && !atom->isTuple()) {
        ++working;
        return formatPlainly(atom, narrowed, arguments.positional[0], range);
      }
      if (module.isStandard && !missingMethodWords(atom, method->attr).empty())
        return raiseMissingMethod(atom, method->attr, method->range);
      unsigned before = attributeFailures;
      Expr *callee = attributeOf(atom, narrowed, method->attr, method->range);
      working += attributeFailures == before;
      if (attributeFailures != before)
        failing = types.join(failing, types.of(atom));
      if (callee->type.isNever())
        return callee;
      if (!llvm::isa<typed::UnitConstant>(callee))
        callee = get(temporary(callee), callee->range);
      return callValue(callee, arguments, range, expr);
    };
    Expr *result = dispatch(range, receiver, callOn);
    warnOfMembers(receiverType, failing, method->value->range, "AttributeError", method->range,
                  "has no attribute `" + method->attr + "`");
    if (working || isTagged(analyzer.program, instance, method->value))
      return result;
    if (comesOfMistake(analyzer, receiverType, method->attr))
      return result;
    std::string words = module.isStandard ? missingMethodWords(receiverType.atoms().front(), method->attr) : "";
    if (words.empty())
      reportRaised("AttributeError", diag::no_attribute, method->range, typeName(receiverType), method->attr,
                   nearestAttribute(receiverType, method->attr));
    else
      refuse(diag::type_error, "TypeError", /*onlyIfSure=*/true, words);
    return result;
  });
}

/// What `str` gives for a value that is no object: a class, function, method or module.
FunctionAnalyzer::Expr *FunctionAnalyzer::textOf(const Atom *atom, Expr *value, SourceRange range) {
  if (atom->kind() != AtomKind::Method)
    return string(range, analyzer.text(staticRepr(atom)));
  const Atom *receiver = atom->elements()[0].single();
  if (receiver && atom->function()->module->isBuiltins)
    return string(range, analyzer.text("<built-in method " + atom->function()->name + " of " + runtimeName(receiver) +
                                       " object at 0x7f0000000000>"));
  return callWellKnown(
      "_method_repr",
      {string(range, atom->function()->qualifiedName), make<typed::MethodReceiver>(range, atom->elements()[0], value)},
      range);
}

/// `format` of such a value takes no specification.
FunctionAnalyzer::Expr *FunctionAnalyzer::formatPlainly(const Atom *atom, Expr *value, Expr *specification,
                                                        SourceRange range) {
  std::string words = "unsupported format string passed to " + runtimeName(atom) + ".__format__";
  Expr *isPlain = truth(equals(specification, string(range, ""), /*negated=*/false, range));
  return conditional(range, isPlain, sequence(range, [&] { return textOf(atom, value, range); }),
                     callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range));
}

/// Whether objects of the class may hold something themselves that is found before what the class has of the name. The
/// standard library calls special methods as operators do, which only ask the class.
bool FunctionAnalyzer::mayShadow(const Atom *atom, llvm::StringRef name) const {
  bool isSpecial = name.starts_with("__") && name.ends_with("__");
  return atom->isObject() && atom->classInfo()->fields.contains(name) && !(module.isStandard && isSpecial);
}

bool FunctionAnalyzer::hasOneMethod(const Atom *atom, llvm::StringRef name) {
  FunctionInfo *method = findMethod(atom->classInfo(), name);
  return method && method->kind != FunctionKind::Property && !method->decorated && !mayShadow(atom, name);
}

llvm::StringRef FunctionAnalyzer::methodInLoops(const Atom *atom, llvm::StringRef name, const Arguments &arguments) {
  FunctionInfo *method = findMethod(atom->classInfo(), name);
  if (!method || method->nameInLoops.empty() || !arguments.keywords.empty())
    return name;
  // What does not fit is reported in the words of the method that the program names.
  FunctionInfo *inLoops = findMethod(atom->classInfo(), method->nameInLoops);
  return arguments.positional.size() < inLoops->parameters.size() ? method->nameInLoops : name;
}

/// Why no object of an abstract class or protocol can be made, in CPython's words; empty where it can. Only heirs of
/// `abc.ABC` and of protocols are asked for their methods, as in CPython.
static std::string abstractMethodWords(const ClassInfo &info) {
  std::set<llvm::StringRef> missing;
  bool isChecked = false;
  for (const ClassInfo *step : info.linearization) {
    isChecked |= step->hasAbstractMetaclass || step->isProtocol ||
                 (step->module->isStandard && step->module->name == "abc" && step->name == "ABC");
    for (auto &[name, method] : step->methods)
      if (method->isAbstract && findMethod(&info, name) == method)
        missing.insert(name);
  }
  bool isBareProtocol = info.isProtocol && !info.module->isStandard && !info.methods.contains("__init__");
  if (missing.empty() && isBareProtocol)
    return "Protocols cannot be instantiated";
  if (!isChecked || missing.empty())
    return "";
  std::string names = "'" + llvm::join(missing, "', '") + "'";
  return "Can't instantiate abstract class " + info.name.str() + " without an implementation for abstract method" +
         (missing.size() > 1 ? "s " : " ") + names;
}

bool isCallable(const Atom *atom) {
  switch (atom->kind()) {
  case AtomKind::Function:
  case AtomKind::Method:
  case AtomKind::Class:
    return true;
  case AtomKind::Object:
    return atom->classInfo()->described || findMethod(atom->classInfo(), "__call__");
  case AtomKind::Tuple:
  case AtomKind::Module:
    return false;
  }
  llvm_unreachable("every kind of atom is covered");
}

/// `dataclasses.replace` or `copy.replace`.
static bool isReplace(const FunctionInfo &callee) {
  const ModuleInfo &owner = *callee.module;
  return callee.name == "replace" && owner.isStandard && (owner.name == "dataclasses" || owner.name == "copy");
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callValue(Expr *callee, const Arguments &arguments, SourceRange range,
                                                    const ast::Node *site) {
  if (callee->type.size() > 1) {
    // Arguments are used in every case, so each is evaluated once, first.
    return sequence(range, [&] {
      typed::Local *kept = temporary(callee);
      Arguments shared = arguments;
      for (Expr *&argument : shared.positional)
        argument = argument->type.isNever() ? argument : get(temporary(argument), argument->range);
      for (auto &keyword : shared.keywords)
        keyword.second = keyword.second->type.isNever() ? keyword.second : get(temporary(keyword.second), range);
      bool isAnywhere = llvm::any_of(callee->type.atoms(), isCallable);
      auto raise = [&](const std::string &words) {
        return callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range);
      };
      Type failing;
      for (const Atom *atom : callee->type.atoms())
        if (isAnywhere && !isCallable(atom))
          failing = types.join(failing, types.of(atom));
      warnOfMembers(callee->type, failing, callee->range, "TypeError", range, "is not callable");
      bool fits = fitsSome(callee->type, shared, range);
      return dispatchOn(range, kept, callee->type, [&](const Atom *atom, Expr *one) {
        // Where some value can be called, the others raise as CPython does.
        if (isAnywhere && !isCallable(atom))
          return raise("'" + runtimeName(atom) + "' object is not callable");
        if (isClass(atom))
          if (std::string words = abstractMethodWords(*classNamedBy(atom)); !words.empty())
            return raise(words);
        if (std::string words = fits ? partialMistake(atom, shared, range) : ""; !words.empty())
          return raise(words);
        bool outer = std::exchange(toleratesMisfits, fits);
        Expr *result = callValue(one, shared, range, site);
        toleratesMisfits = outer;
        return result;
      });
    });
  }
  const Atom *atom = callee->type.single();
  if (!atom)
    return callee;
  switch (atom->kind()) {
  case AtomKind::Function:
    if (isReplace(*atom->function()))
      return replaceFields(arguments, atom->function()->module->name == "copy", range);
    return callFunction({UnpackedCalls(*this).calledAt(site, atom->function()), atom->parent()}, arguments, range,
                        callee);
  case AtomKind::Method: {
    Arguments bound = arguments;
    Expr *receiver = make<typed::MethodReceiver>(range, atom->elements()[0], callee);
    bound.positional.insert(bound.positional.begin(), receiver);
    return callFunction({atom->function(), atom->parent(), atom->elements()[0].single()}, bound, range);
  }
  case AtomKind::Class:
    return callClass(atom, arguments, range, site);
  case AtomKind::Object:
    if (ClassInfo *described = atom->classInfo()->described)
      return callClass(types.classObject(described), arguments, range, site, callee);
    if (findMethod(atom->classInfo(), "__call__"))
      return callMethodOf(atom, callee, "__call__", arguments, range);
    break;
  case AtomKind::Tuple:
  case AtomKind::Module:
    break;
  }
  reportRaised("TypeError", diag::not_callable, range, typeName(callee->type));
  std::string words = "'" + runtimeName(atom) + "' object is not callable";
  return sequence(range, [&] {
    emit<typed::Evaluate>(range, callee);
    for (Expr *argument : arguments.positional)
      emit<typed::Evaluate>(argument->range, argument);
    for (auto &[name, argument] : arguments.keywords)
      emit<typed::Evaluate>(argument->range, argument);
    return callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range);
  });
}

bool FunctionAnalyzer::hasMethod(const Atom *atom, llvm::StringRef name) {
  if (metaMethod(atom, name))
    return true;
  if (!atom->isObject() && !atom->isTuple())
    return false;
  if (findMethod(atom->classInfo(), name))
    return true;
  Global *shared = atom->isObject() ? classAttribute(atom->classInfo()->linearization, name) : nullptr;
  return shared && llvm::any_of(shared->type.atoms(), isCallable);
}

std::string FunctionAnalyzer::missingMethodWords(const Atom *atom, llvm::StringRef name) {
  if (atom->kind() == AtomKind::Class && name == "__getitem__")
    return "type '" + atom->classInfo()->name.str() + "' is not subscriptable";
  std::string type = runtimeName(atom);
#define SPECIAL_METHOD(method, words)                                                                                  \
  if (name == method)                                                                                                  \
    return llvm::formatv(words, type);
#include "sema/WellKnown.def"
  return "";
}

/// Whether CPython looks for items by number in objects of the class before it gives up on deleting one.
bool FunctionAnalyzer::hasPlaces(const Atom *atom) const {
  if (atom->kind() == AtomKind::Class)
    return metaclassName(*atom->classInfo()) != "type";
  if (!atom->isObject() && !atom->isTuple())
    return false;
  ClassInfo *info = analyzer.shownClass(atom->classInfo());
  return !info->module->isStandard || llvm::is_contained({"str", "tuple", "range", "set", "frozenset"}, info->name);
}

/// Whom CPython's AttributeError names: a method hands on to its function.
std::string FunctionAnalyzer::attributeOwner(const Atom *atom) {
  std::string owner = runtimeName(atom);
  return "'" + (owner == "method" ? std::string("function") : owner) + "' object";
}

FunctionAnalyzer::Expr *FunctionAnalyzer::raiseMissingMethod(const Atom *atom, llvm::StringRef name, SourceRange range,
                                                             llvm::ArrayRef<Expr *> arguments) {
  std::string words = missingMethodWords(atom, name);
  const Atom *key = name == "__delitem__" && !arguments.empty() ? arguments[0]->type.single() : nullptr;
  if (key && hasPlaces(atom) && key->isObject() && hasMethod(key, "__index__"))
    words = "'" + runtimeName(atom) + "' object doesn't support item deletion";
  bool isAttribute = words.empty();
  if (isAttribute)
    words = attributeOwner(atom) + " has no attribute '" + name.str() + "'";
  noteDoubt(atom, isAttribute ? "AttributeError" : "TypeError");
  return callWellKnown(isAttribute ? "_raise_attribute_error" : "_raise_type_error",
                       {string(range, analyzer.text(words))}, range);
}

void FunctionAnalyzer::reportMissingMethod(Type type, llvm::StringRef name, SourceRange range) {
  llvm::StringRef item = name == "__getitem__"   ? "subscripts"
                         : name == "__setitem__" ? "item assignment"
                         : name == "__delitem__" ? "item deletion"
                                                 : "";
  if (!item.empty())
    return reportRaised("TypeError", diag::not_subscriptable, range, typeName(type), item);
  if (name == "__iter__")
    return reportRaised("TypeError", diag::not_iterable, range, typeName(type));
  if (name == "__next__")
    return reportRaised("TypeError", diag::not_iterator, range, typeName(type));
  reportRaised("AttributeError", diag::no_attribute, range, typeName(type), name, "");
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callMethod(Expr *receiver, llvm::StringRef name, const Arguments &arguments,
                                                     SourceRange range) {
  if (receiver->type.isNever())
    return receiver;
  for (Expr *argument : arguments.positional)
    if (argument->type.isNever()) {
      llvm::SmallVector<Expr *, 4> evaluated{receiver};
      evaluated.append(arguments.positional.begin(), arguments.positional.end());
      return never(range, evaluated);
    }
  if (const Atom *only = receiver->type.single())
    return callMethodOf(only, receiver, name, arguments, range);
  return sequence(range, [&] {
    typed::Local *kept = temporary(receiver);
    Arguments shared = arguments;
    // A literal may be the key of an item.
    for (Expr *&argument : shared.positional)
      if (!llvm::isa<typed::StringConstant>(argument))
        argument = get(temporary(argument), argument->range);
    bool isAnywhere = llvm::any_of(receiver->type.atoms(), [&](const Atom *atom) { return hasMethod(atom, name); });
    if (isAnywhere)
      warnMissingMethod(receiver, name, range);
    return dispatchOn(range, kept, receiver->type, [&](const Atom *atom, Expr *narrowed) {
      // Where some class has the method, the others raise as CPython does.
      if (isAnywhere && !hasMethod(atom, name) && !(name == "__iter__" && hasMethod(atom, "__getitem__")))
        return raiseMissingMethod(atom, name, range, arguments.positional);
      return callMethodOf(atom, narrowed, name, shared, range);
    });
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callMethodOf(const Atom *atom, Expr *receiver, llvm::StringRef name,
                                                       const Arguments &arguments, SourceRange range) {
  if (types.tracksItems && isItemCall(atom, name, arguments))
    return callItemMethod(atom, receiver, name, arguments, range);
  FunctionInfo *method = atom->isObject() || atom->isTuple() ? findMethod(atom->classInfo(), name) : nullptr;
  if (!method)
    method = metaMethod(atom, name);
  if (!method && name == "__iter__" && hasMethod(atom, "__getitem__"))
    return callWellKnown("_iterate_sequence", {receiver}, range);
  bool isMember =
      atom->isObject() && (!method || method->decorated) && classAttribute(atom->classInfo()->linearization, name);
  if (isMember)
    return callMember(
        atom, receiver, name,
        [&](Arguments &given) {
          given.positional.append(arguments.positional);
          given.keywords = arguments.keywords;
          given.rest = arguments.rest;
          given.table = arguments.table;
          return true;
        },
        range, nullptr);
  if (!method) {
    reportMissingMethod(receiver->type, name, range);
    return sequence(range, [&] {
      emit<typed::Evaluate>(range, receiver);
      for (Expr *argument : arguments.positional)
        emit<typed::Evaluate>(argument->range, argument);
      return raiseMissingMethod(atom, name, range, arguments.positional);
    });
  }
  if (method->kind == FunctionKind::StaticMethod)
    return callFunction({method, nullptr, atom}, arguments, range);
  if (name == "update" && method->owner == analyzer.dictClass && (!arguments.keywords.empty() || arguments.table))
    return sequence(range, [&] {
      typed::Local *kept = temporary(receiver);
      return dictWithKeywords(kept, name, arguments, range) ? none(range) : never(range);
    });
  Arguments bound = arguments;
  bound.positional.insert(bound.positional.begin(),
                          method->kind == FunctionKind::ClassMethod ? classOf(receiver, range) : receiver);
  return callFunction({method, nullptr, atom}, bound, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callWellKnown(llvm::StringRef name, llvm::ArrayRef<Expr *> arguments,
                                                        SourceRange range) {
  auto place = analyzer.program.builtins->constants.find(name);
  assert(place != analyzer.program.builtins->constants.end() && "a function of WellKnown.def is in stdlib/builtins");
  Arguments all;
  all.positional.assign(arguments.begin(), arguments.end());
  return callFunction({place->second.function}, all, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callClass(const Atom *classObject, const Arguments &arguments,
                                                    SourceRange range, const ast::Node *site, Expr *localClass) {
  ClassInfo *info = classObject->classInfo();
  analyzer.linkClass(*info);
  if (info->isApart)
    return callApartClass(*info, arguments, range, site);
  if (info->isTypedDict && arguments.positional.empty() && !arguments.table)
    AnnotationMistakes(*this).typedDict(*info, arguments.keywords, range);
  if (info->isTypedDict)
    return callClass(types.classObject(analyzer.dictClass), arguments, range, site);
  if (info == analyzer.tupleClass)
    return convertToTuple(arguments, range, site);
  if (info->tupleOrigin || Analyzer::makesNamedTuples(*info))
    return makeNamedTuple(classObject, arguments, range);
  if (std::string words = abstractMethodWords(*info); !words.empty()) {
    reportRaised("TypeError", diag::type_error, range, words);
    return callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range);
  }
  if (Expr *value = unwrapEnumValue(*info, arguments))
    return value;
  if (info->metaclass)
    return callEnum(classObject, arguments, range);
  if (FunctionInfo *maker = Analyzer::ownMaker(*info))
    return callOwnMaker(classObject, maker, arguments, range, site);
  if (info->valueBase)
    return callValueHeir(classObject, arguments, range);
  if (FunctionInfo *maker = findMethod(info, "__new__"))
    return callFunction({maker, nullptr, classObject}, arguments, range);
  // `OSError(number, text)` makes an object of the class that the number stands for.
  bool isNumbered = info == analyzer.program.wellKnown("OSError") && arguments.positional.size() >= 2;
  if (isNumbered && !module.isStandard)
    return callWellKnown("_os_error", arguments.positional, range);
  // An object has one plain weak reference, however often it is asked for.
  if (Analyzer::isReference(*info) && !module.isStandard)
    return callFunction({analyzer.constantOf(*info->module, "_reference_to").function}, arguments, range);
  // A group of exceptions that are all ordinary ones is an ExceptionGroup.
  ClassInfo *groupClass = analyzer.program.wellKnown("BaseExceptionGroup");
  if (info == groupClass && !module.isStandard)
    return callWellKnown("_exception_group", arguments.positional, range);
  // Type arguments that were not given belong to this site.
  const Atom *atom = !info->typeParameters.empty() && classObject->arguments().empty()
                         ? siteAtom(site ? site : reinterpret_cast<const ast::Node *>(info), info, 1)
                         : types.object(info, classObject->arguments());
  Type type = types.of(atom);
  if (info == analyzer.arrayClass || info == analyzer.byteArrayClass || info == analyzer.int32ArrayClass)
    return make<typed::NewArray>(range, type, convertArgument(arguments.positional[0], analyzer.indexType, range));
  info->isInstantiated = true;
  bool isException = info->isSubclassOf(analyzer.baseExceptionClass);
  if (isException)
    analyzer.noteRaisable(atom);
  FunctionInfo *initializer = findMethod(info, "__init__");
  analyzer.program.created.insert(atom);
  if (localClass)
    localClass = get(temporary(localClass), range);
  auto makeObject = [&] {
    typed::Local *made = temporary(make<typed::New>(range, type));
    if (localClass)
      emit<typed::SetField>(range, get(made, range), "(class)", localClass);
    return made;
  };
  if (!initializer) {
    if (!arguments.positional.empty() || !arguments.keywords.empty() || arguments.rest || arguments.table)
      return refuseArguments(info->name.str() + "() takes no arguments", arguments, range);
    return localClass ? get(makeObject(), range) : static_cast<Expr *>(make<typed::New>(range, type));
  }
  return sequence(range, [&]() -> Expr * {
    typed::Local *made = makeObject();
    if (!isException) {
      if (initializer->owner == analyzer.dictClass && (!arguments.keywords.empty() || arguments.table))
        return dictWithKeywords(made, "__init__", arguments, range) ? get(made, range) : never(range);
      Expr *done = callMethodOf(atom, get(made, range), "__init__", arguments, range);
      done = resultOf("__init__", done, analyzer.noneClass, range);
      emit<typed::Evaluate>(range, done);
      return done->type.isNever() ? never(range) : get(made, range);
    }
    // An exception has its arguments whatever its `__init__` does.
    Arguments shared = arguments;
    for (Expr *&argument : shared.positional) {
      if (argument->type.isNever())
        return never(range, {argument});
      argument = get(temporary(argument), argument->range);
    }
    Expr *tuple = tupleOf(shared, range);
    assignField(atom, get(made, range), "args", tuple, range);
    info->fields["args"].isSetAtCreation = true;
    if (info->isSubclassOf(groupClass)) {
      // What `__new__` does, with the positional arguments.
      Expr *begun = callMethodOf(atom, get(made, range), "_begin", {shared.positional, {}, shared.rest}, range);
      emit<typed::Evaluate>(range, begun);
      if (begun->type.isNever())
        return never(range);
    }
    Expr *done = callMethodOf(atom, get(made, range), "__init__", shared, range);
    emit<typed::Evaluate>(range, done);
    if (done->type.isNever())
      return never(range);
    return get(made, range);
  });
}

/// `dict(source, a=1)` and `table.update(source, a=1)`: the keywords are items of the dict, set one by one.
bool FunctionAnalyzer::dictWithKeywords(typed::Local *table, llvm::StringRef method, const Arguments &arguments,
                                        SourceRange range) {
  Arguments plain;
  for (Expr *argument : arguments.positional)
    plain.positional.push_back(argument->type.isNever() ? argument : get(temporary(argument), argument->range));
  llvm::SmallVector<std::pair<llvm::StringRef, Expr *>, 4> items;
  for (auto &[key, value] : arguments.keywords)
    items.push_back({key, value->type.isNever() ? value : get(temporary(value), value->range)});
  auto call = [&](llvm::StringRef name, const Arguments &given) {
    Expr *done = callMethod(get(table, range), name, given, range);
    emit<typed::Evaluate>(range, done);
    return !done->type.isNever();
  };
  return call(method, plain) &&
         llvm::all_of(
             items, [&](auto &item) { return call("_store_entry", {{string(range, item.first), item.second}, {}}); }) &&
         (!arguments.table || call("_update_from_dict", {{arguments.table}, {}}));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callFunction(const CallTarget &target, const Arguments &arguments,
                                                       SourceRange range, Expr *closureValue) {
  for (Expr *argument : arguments.positional)
    if (argument->type.isNever())
      return never(range, arguments.positional);
  for (auto &[name, argument] : arguments.keywords)
    if (argument->type.isNever())
      return never(range, {argument});
  // A method taken from its class: the first argument is the receiver, unless it is what no class of the program or the
  // library describes (a function that a class body hands to another one).
  auto isFunction = [](const Atom *atom) {
    return atom->kind() == AtomKind::Function || atom->kind() == AtomKind::Method || atom->kind() == AtomKind::Module;
  };
  bool isMethod = target.function->kind == FunctionKind::Method ||
                  (target.function->isLowLevel() && target.function->isMethodLike());
  bool needsReceiver = !target.receiver && target.function->owner && isMethod && !arguments.positional.empty();
  const Atom *first = needsReceiver ? arguments.positional[0]->type.single() : nullptr;
  if (needsReceiver && !(first && isFunction(first) && !isStranger(*target.function, first))) {
    Expr *receiver = arguments.positional[0];
    Type strangers = atomsThat(receiver->type, [&](const Atom *atom) { return isStranger(*target.function, atom); });
    if (!strangers.isNever() && strangers.size() == receiver->type.size()) {
      reportRaised("TypeError", diag::argument_type, receiver->range, target.function->qualifiedName, "self",
                   target.function->owner->name, typeName(receiver->type));
      return raiseForStranger(*target.function, receiver, range);
    }
    warnOfMembers(receiver->type, strangers, receiver->range, "TypeError", receiver->range,
                  "`" + target.function->qualifiedName + "` does not take");
    if (const Atom *only = receiver->type.single())
      return callFunction({target.function, target.parent, only}, arguments, range, closureValue);
    return dispatch(range, receiver, [&](const Atom *atom, Expr *narrowed) {
      if (llvm::is_contained(strangers.atoms(), atom))
        return raiseForStranger(*target.function, narrowed, range);
      Arguments bound = arguments;
      bound.positional[0] = narrowed;
      const Atom *only = isFunction(atom) ? nullptr : atom;
      return callFunction({target.function, target.parent, only}, bound, range, closureValue);
    });
  }
  if (std::optional<size_t> split = splitArgument(*target.function, arguments))
    return sequence(range, [&] {
      Arguments shared = arguments;
      for (Expr *&argument : shared.positional)
        argument = get(temporary(argument), argument->range);
      for (auto &keyword : shared.keywords)
        keyword.second = get(temporary(keyword.second), range);
      return dispatch(range, shared.positional[*split], [&](const Atom *, Expr *one) {
        shared.positional[*split] = one;
        return callFunction(target, shared, range, closureValue);
      });
    });
  ownership.noteCalled(*target.function);
  bool isPlain = arguments.keywords.empty() && !arguments.rest && !arguments.table;
  bool isChecked = !target.function->module->isStandard ||
                   (isPlain && target.function->takesOneInC() && arguments.positional.size() != 1);
  if (std::string words = isChecked ? argumentMistake(*target.function, arguments, range) : ""; !words.empty()) {
    // CPython says how the function is called, which `@wraps` has changed.
    const FunctionInfo *shown = namesake(types.function(target.function, target.parent))->function();
    if (shown != target.function && llvm::StringRef(words).starts_with(target.function->qualifiedName))
      words.replace(0, target.function->qualifiedName.size(), shown->qualifiedName);
    llvm::SmallVector<Expr *, 4> evaluated(arguments.positional);
    for (auto &[name, value] : arguments.keywords)
      evaluated.push_back(value);
    evaluated.push_back(callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range));
    return never(range, evaluated);
  }
  // Keyword arguments are evaluated in the order they are written, which may not be that of the parameters.
  if (!arguments.keywords.empty() && arguments.keywords.size() + arguments.positional.size() > 1)
    return sequence(range, [&] {
      Arguments shared = arguments;
      auto keep = [&](Expr *&argument) {
        bool isConstant = llvm::isa<typed::IntConstant, typed::StringConstant, typed::BoolConstant, typed::UnitConstant,
                                    typed::FloatConstant>(argument);
        if (!isConstant)
          argument = get(temporary(argument), argument->type, argument->range);
      };
      for (Expr *&argument : shared.positional)
        keep(argument);
      for (auto &keyword : shared.keywords)
        keep(keyword.second);
      llvm::SmallVector<Expr *, 4> values;
      std::string omitted;
      if (!bindArguments(target, shared, values, omitted, range))
        return never(range);
      return callBound(target, values, omitted, range, closureValue);
    });
  llvm::SmallVector<Expr *, 4> values;
  std::string omitted;
  if (!bindArguments(target, arguments, values, omitted, range))
    return never(range, arguments.positional);
  return callBound(target, values, omitted, range, closureValue);
}

} // namespace rio::sema
