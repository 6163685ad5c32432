#include "sema/ClassQuestion.h"

namespace rio::sema {

using Expr = typed::Expr;

ClassQuestion::ClassQuestion(FunctionAnalyzer &walker, bool ofInstance, Expr *asked, SourceRange range)
    : walker(walker), ofInstance(ofInstance), asked(walker.temporary(asked)), askedType(asked->type), range(range) {}

Expr *ClassQuestion::mistake(llvm::StringRef words) {
  return walker.callWellKnown("_raise_type_error", {walker.string(range, words)}, range);
}

void ClassQuestion::warn(Type type, Type failing, llvm::StringRef words) {
  if (!failing.isNever() && failing.size() == type.size())
    walker.reportRaised("TypeError", diag::type_error, range, words);
  walker.warnOfMembers(type, failing, range, "TypeError", range, "is no class");
}

Expr *ClassQuestion::refusal() {
  walker.unsupported(diag::unsupported_dynamic_class, range);
  return walker.never(range);
}

Expr *ClassQuestion::ofEachClass(llvm::function_ref<bool(Type)> hasMember) {
  llvm::StringRef words = "issubclass() arg 1 must be a class";
  Type failing = walker.atomsThat(askedType, [](const Atom *atom) { return !isClass(atom); });
  warn(askedType, failing, words);
  return walker.dispatchOn(range, asked, askedType, [&](const Atom *atom, Expr *) -> Expr * {
    if (!isClass(atom))
      return mistake(words);
    if (atom->kind() != AtomKind::Class)
      return refusal();
    return walker.boolean(range, hasMember(walker.types.of(walker.types.object(atom->classInfo()))));
  });
}

bool ClassQuestion::isTupleOfAny(const Atom *atom) const {
  return atom->isTuple() || (atom->isObject() && atom->classInfo() == walker.analyzer.longTupleClass);
}

llvm::StringRef ClassQuestion::wordsOfMistake() const {
  return ofInstance ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                    : "issubclass() arg 2 must be a class, a tuple of classes, or a union";
}

Expr *ClassQuestion::answerFor(const Atom *named, Expr *narrowed) {
  if (isTupleOfAny(named)) {
    llvm::StringRef ask = ofInstance ? "_is_instance_of_any" : "_is_subclass_of_any";
    return walker.callWellKnown(ask, {walker.get(asked, askedType, range), narrowed}, range);
  }
  bool isKnown = named->kind() == AtomKind::Class;
  if (!isKnown && isClass(named))
    return refusal();
  if (!isKnown)
    return mistake(wordsOfMistake());
  auto membersOf = [&](Type type) { return walker.instancesOf(type, named->classInfo(), isKnown); };
  Expr *answer = nullptr;
  if (ofInstance) {
    Type members = membersOf(askedType);
    answer = members.isNever() ? walker.boolean(range, false)
                               : walker.make<typed::IsInstance>(range, walker.analyzer.boolType,
                                                                walker.get(asked, askedType, range), members);
  } else {
    answer = ofEachClass([&](Type object) { return !membersOf(object).isNever(); });
  }
  return isKnown ? answer : refusal();
}

Expr *ClassQuestion::answer(Expr *classes) {
  if (classes->type.isNever())
    return walker.never(range, {classes});
  Type failing =
      walker.atomsThat(classes->type, [&](const Atom *atom) { return !isClass(atom) && !isTupleOfAny(atom); });
  warn(classes->type, failing, wordsOfMistake());
  typed::Local *kept = walker.temporary(classes);
  return walker.dispatchOn(range, kept, classes->type,
                           [&](const Atom *named, Expr *narrowed) { return answerFor(named, narrowed); });
}

Expr *ClassQuestion::isSubclass(FunctionAnalyzer &walker, ast::Call *call) {
  Expr *asked = walker.expression(call->args[0]);
  if (asked->type.isNever())
    return asked;
  bool isNamed = true;
  for (const Atom *atom : asked->type.atoms())
    if (atom->kind() == AtomKind::Class)
      static_cast<void>(
          walker.instanceAtoms(walker.types.of(walker.types.object(atom->classInfo())), call->args[1], isNamed));
  return walker.sequence(call->range, [&]() -> Expr * {
    ClassQuestion question(walker, /*ofInstance=*/false, asked, call->range);
    if (!isNamed)
      return question.answer(walker.expression(call->args[1]));
    if (!walker.evaluateClasses(call->args[1]))
      return walker.never(call->range);
    return question.ofEachClass(
        [&](Type object) { return !walker.instanceAtoms(object, call->args[1], isNamed).isNever(); });
  });
}

Expr *ClassQuestion::isInstance(FunctionAnalyzer &walker, Expr *value, ast::Call *call) {
  return walker.sequence(call->range, [&] {
    ClassQuestion question(walker, /*ofInstance=*/true, value, call->range);
    return question.answer(walker.expression(call->args[1]));
  });
}

} // namespace rio::sema
