// `match`: each pattern becomes a test of the subject, made of what the typed program has for `isinstance`, `==`, `len`
// and items; a case is an `if`, the cases behind it its `else`.
//
// A pattern is tested for each exact class that the subject can have, so the test says which classes match, which may
// match and which cannot. That narrows the subject in the case and behind it. Captures wait in temporaries: as in
// CPython, names are bound once the whole pattern has matched, before the guard.
#include "sema/Match.h"
#include "syntax/AstVisitor.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

PatternMatcher::PatternMatcher(FunctionAnalyzer &walker)
    : walker(walker), analyzer(walker.analyzer), types(walker.types) {}

/// Whether a condition can come out as `outcome`, judged by the types.
static bool mayBe(const typed::Expr *test, bool outcome) {
  if (test->type.isNever())
    return false;
  if (auto *constant = llvm::dyn_cast<typed::BoolConstant>(test))
    return constant->value == outcome;
  if (auto *negated = llvm::dyn_cast<typed::Not>(test))
    return mayBe(negated->operand, !outcome);
  if (auto *sequence = llvm::dyn_cast<typed::Sequence>(test))
    return sequence->value && mayBe(sequence->value, outcome);
  if (auto *choice = llvm::dyn_cast<typed::Conditional>(test))
    return (mayBe(choice->condition, true) && mayBe(choice->whenTrue, outcome)) ||
           (mayBe(choice->condition, false) && mayBe(choice->whenFalse, outcome));
  if (auto *dispatch = llvm::dyn_cast<typed::Dispatch>(test))
    return llvm::any_of(dispatch->cases, [&](const typed::DispatchCase &each) { return mayBe(each.body, outcome); });
  return true;
}

PatternMatcher::Expr *PatternMatcher::both(Expr *first, llvm::function_ref<Expr *()> second) {
  SourceRange range = first->range;
  if (!mayBe(first, true))
    return first;
  if (!mayBe(first, false))
    return walker.sequence(range, [&] {
      if (!llvm::isa<typed::BoolConstant>(first))
        walker.emit<typed::Evaluate>(range, first);
      return second();
    });
  ++walker.doubts;
  Flow before = walker.flow;
  Expr *rest = walker.sequence(range, second);
  joinFlow(walker.flow, before, types);
  --walker.doubts;
  return walker.make<typed::Conditional>(range, analyzer.boolType, first, rest, walker.boolean(range, false));
}

void PatternMatcher::keepCapture(llvm::StringRef name, Expr *value, Captures &captures) {
  typed::Local *&local = captures[name];
  if (!local)
    local = walker.makeLocal("");
  types.connect(value->type, local->storage);
  local->storage = types.join(local->storage, value->type);
  walker.emit<typed::SetLocal>(value->range, local, value);
  walker.flow.local(local) = VariableState::holding(local, local->storage);
}

/// Tests the classes of `subject` that are among `members` one by one; the others do not match.
PatternMatcher::PatternTest PatternMatcher::testMembers(SourceRange range, typed::Local *subject, Type type,
                                                        Type members,
                                                        llvm::function_ref<Expr *(const Atom *, Expr *)> build) {
  PatternTest result{walker.boolean(range, false), {}, {}};
  for (const Atom *atom : type.atoms())
    if (!llvm::is_contained(members.atoms(), atom))
      result.rest = types.join(result.rest, types.of(atom));
  if (members.isNever())
    return result;
  Expr *isMember =
      members.size() == type.size()
          ? walker.boolean(range, true)
          : walker.make<typed::IsInstance>(range, analyzer.boolType, walker.get(subject, type, range), members);
  result.test = both(isMember, [&] {
    return walker.dispatchOn(range, subject, members, [&](const Atom *atom, Expr *one) {
      Expr *test = build(atom, one);
      if (mayBe(test, true))
        result.matching = types.join(result.matching, types.of(atom));
      if (mayBe(test, false))
        result.rest = types.join(result.rest, types.of(atom));
      return test;
    });
  });
  return result;
}

PatternMatcher::PatternTest PatternMatcher::testPattern(ast::Pattern *pattern, typed::Local *subject, Type type,
                                                        Captures &captures) {
  SourceRange range = pattern->range;
  switch (pattern->kind) {
  case ast::NodeKind::MatchAs: {
    auto *as = llvm::cast<ast::MatchAs>(pattern);
    PatternTest inner{walker.boolean(range, true), type, {}};
    if (as->pattern)
      inner = testPattern(as->pattern, subject, type, captures);
    if (as->name.empty() || inner.matching.isNever())
      return inner;
    inner.test = both(inner.test, [&] {
      keepCapture(as->name, walker.get(subject, inner.matching, range), captures);
      return walker.boolean(range, true);
    });
    return inner;
  }
  case ast::NodeKind::MatchOr:
    return testAlternatives(llvm::cast<ast::MatchOr>(pattern)->patterns, subject, type, captures);
  case ast::NodeKind::MatchValue:
    return testValue(llvm::cast<ast::MatchValue>(pattern), subject, type);
  case ast::NodeKind::MatchSingleton:
    return testSingleton(llvm::cast<ast::MatchSingleton>(pattern), subject, type);
  case ast::NodeKind::MatchSequence:
    return testSequence(llvm::cast<ast::MatchSequence>(pattern), subject, type, captures);
  case ast::NodeKind::MatchMapping:
    return testMapping(llvm::cast<ast::MatchMapping>(pattern), subject, type, captures);
  case ast::NodeKind::MatchClass:
    return testClass(llvm::cast<ast::MatchClass>(pattern), subject, type, captures);
  default:
    llvm_unreachable("a star stands in a sequence only");
  }
}

PatternMatcher::PatternTest PatternMatcher::testAlternatives(llvm::ArrayRef<ast::Pattern *> alternatives,
                                                             typed::Local *subject, Type type, Captures &captures) {
  PatternTest first = testPattern(alternatives.front(), subject, type, captures);
  if (alternatives.size() == 1 || !mayBe(first.test, false))
    return first;
  SourceRange range = first.test->range;
  ++walker.doubts;
  Flow before = walker.flow;
  PatternTest others;
  Expr *test = walker.sequence(range, [&] {
    others = testAlternatives(alternatives.drop_front(), subject, first.rest, captures);
    return others.test;
  });
  joinFlow(walker.flow, before, types);
  --walker.doubts;
  if (mayBe(first.test, true))
    test = walker.make<typed::Conditional>(range, analyzer.boolType, first.test, walker.boolean(range, true), test);
  else
    test = walker.sequence(range, [&, inner = test] {
      walker.emit<typed::Evaluate>(range, first.test);
      return inner;
    });
  return {test, types.join(first.matching, others.matching), others.rest};
}

PatternMatcher::PatternTest PatternMatcher::testValue(ast::MatchValue *pattern, typed::Local *subject, Type type) {
  SourceRange range = pattern->range;
  Expr *value = walker.expression(pattern->value);
  if (value->type.isNever())
    return {value, {}, {}};
  bool isConstant =
      llvm::isa<typed::IntConstant, typed::StringConstant, typed::FloatConstant, typed::UnitConstant>(value);
  if (!isConstant)
    value = walker.get(walker.temporary(value), range);
  return testMembers(range, subject, type, type,
                     [&](const Atom *, Expr *one) { return walker.truth(walker.equals(one, value, false, range)); });
}

PatternMatcher::PatternTest PatternMatcher::testSingleton(ast::MatchSingleton *pattern, typed::Local *subject,
                                                          Type type) {
  SourceRange range = pattern->range;
  ast::ConstantKind kind = pattern->value.kind;
  ClassInfo *wanted = kind == ast::ConstantKind::None ? analyzer.noneClass : analyzer.boolClass;
  Type members;
  for (const Atom *atom : type.atoms())
    if (atom->isObject() && atom->classInfo() == wanted)
      members = types.of(atom);
  return testMembers(range, subject, type, members, [&](const Atom *, Expr *one) -> Expr * {
    if (kind == ast::ConstantKind::None)
      return walker.boolean(range, true);
    return kind == ast::ConstantKind::True ? one : walker.negate(one);
  });
}

bool PatternMatcher::testsAll(llvm::ArrayRef<SubPattern> parts, Captures &captures, Expr *&test) {
  if (parts.empty())
    return true;
  const SubPattern &first = parts.front();
  typed::Local *item = first.item();
  if (!item)
    return false;
  Expr *here = testPattern(first.pattern, item, item->storage, captures).test;
  test = both(here, [&] {
    Expr *rest = walker.boolean(first.pattern->range, true);
    if (!testsAll(parts.drop_front(), captures, rest))
      return walker.never(first.pattern->range);
    return rest;
  });
  return true;
}

/// Whether every part matches; each is looked at when those before it have matched.
PatternMatcher::Expr *PatternMatcher::testParts(llvm::ArrayRef<SubPattern> parts, Captures &captures,
                                                SourceRange range) {
  return walker.sequence(range, [&] {
    Expr *test = walker.boolean(range, true);
    return testsAll(parts, captures, test) ? test : walker.never(range);
  });
}

typed::Local *PatternMatcher::partOf(Expr *value) {
  if (!value->type.isNever())
    return walker.temporary(value);
  walker.emit<typed::Evaluate>(value->range, value);
  return nullptr;
}

static bool isWildcard(const ast::Pattern *pattern) {
  auto *as = llvm::dyn_cast<ast::MatchAs>(pattern);
  return as && !as->pattern && as->name.empty();
}

/// Whether the class is, derives from or is registered for `collections.abc.Sequence` or `Mapping`, which decides what
/// patterns of either kind match (CPython's Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING).
static bool isAbstractly(const ClassInfo *info, llvm::StringRef kind) {
  return llvm::any_of(info->linearization, [&](const ClassInfo *step) {
    return step->registeredFor.ends_with(kind) || (step->isVirtualBase && step->name == kind);
  });
}

PatternMatcher::PatternTest PatternMatcher::testSequence(ast::MatchSequence *pattern, typed::Local *subject, Type type,
                                                         Captures &captures) {
  SourceRange range = pattern->range;
  llvm::ArrayRef<ast::Pattern *> parts = pattern->patterns;
  size_t star = static_cast<size_t>(
      llvm::find_if(parts, [](ast::Pattern *part) { return llvm::isa<ast::MatchStar>(part); }) - parts.begin());
  bool hasStar = star != parts.size();
  size_t least = parts.size() - hasStar;
  Type members;
  for (const Atom *atom : type.atoms()) {
    bool fits = atom->isTuple() ? atom->elements().size() == least || (hasStar && atom->elements().size() > least)
                                : atom->isObject() && isAbstractly(atom->classInfo(), "Sequence") &&
                                      !atom->classInfo()->isSubclassOf(analyzer.strClass);
    if (fits)
      members = types.join(members, types.of(atom));
  }
  return testMembers(range, subject, type, members, [&](const Atom *atom, Expr *) {
    Type only = types.of(atom);
    auto whole = [this, subject, only, range] { return walker.get(subject, only, range); };
    llvm::SmallVector<SubPattern, 4> items;
    for (auto [place, part] : llvm::enumerate(parts)) {
      auto *rest = llvm::dyn_cast<ast::MatchStar>(part);
      size_t index = place, before = star, after = parts.size() - star - 1;
      if (isWildcard(part))
        continue;
      if (rest && !rest->name.empty())
        items.push_back({captureOf(rest), [=, this] {
                           return partOf(
                               atom->isTuple()
                                   ? restOfTuple(atom, whole(), rest, before, after)
                                   : walker.callWellKnown("_unpack_rest",
                                                          {whole(), walker.integer(range, static_cast<int64_t>(before)),
                                                           walker.integer(range, static_cast<int64_t>(after))},
                                                          range));
                         }});
      else if (!rest)
        items.push_back({part, [=, this] {
                           int64_t fromEnd = static_cast<int64_t>(index) - static_cast<int64_t>(parts.size());
                           return partOf(
                               itemOf(atom, whole(), index > before ? fromEnd : static_cast<int64_t>(index), range));
                         }});
    }
    bool hasLength = atom->isTuple() || (hasStar && least == 0);
    if (hasLength)
      return testParts(items, captures, range);
    Expr *length = walker.callWellKnown("len", {whole()}, range);
    Expr *wanted = walker.integer(range, static_cast<int64_t>(least));
    Expr *fits = hasStar ? walker.ordering(">=", "__ge__", "__le__", length, wanted, range)
                         : walker.equals(length, wanted, false, range);
    return both(fits, [&] { return testParts(items, captures, range); });
  });
}

/// The pattern of what a star takes: the name it has.
ast::Pattern *PatternMatcher::captureOf(ast::MatchStar *star) {
  ast::Pattern *&known = analyzer.starCaptures[star];
  if (!known)
    known = analyzer.program.trees->create<ast::MatchAs>(star->range, nullptr, star->name);
  return known;
}

PatternMatcher::Expr *PatternMatcher::itemOf(const Atom *atom, Expr *sequence, int64_t index, SourceRange range) {
  if (!atom->isTuple())
    return walker.callMethodOf(atom, sequence, "__getitem__", {{walker.integer(range, index)}, {}}, range);
  size_t place = index < 0 ? atom->elements().size() + static_cast<size_t>(index) : static_cast<size_t>(index);
  return walker.make<typed::TupleGet>(range, atom->elements()[place], sequence, static_cast<unsigned>(place));
}

PatternMatcher::Expr *PatternMatcher::restOfTuple(const Atom *atom, Expr *tuple, ast::MatchStar *site, size_t before,
                                                  size_t after) {
  return walker.sequence(site->range, [&] {
    typed::Local *rest = walker.temporary(walker.newObject(site, analyzer.listClass, site->range));
    for (size_t place = before; place < atom->elements().size() - after; ++place)
      walker.emit<typed::Evaluate>(
          site->range,
          walker.callMethod(walker.get(rest, site->range), "append",
                            {{itemOf(atom, tuple, static_cast<int64_t>(place), site->range)}, {}}, site->range));
    return walker.get(rest, site->range);
  });
}

PatternMatcher::PatternTest PatternMatcher::testMapping(ast::MatchMapping *pattern, typed::Local *subject, Type type,
                                                        Captures &captures) {
  SourceRange range = pattern->range;
  Type members;
  for (const Atom *atom : type.atoms())
    if (atom->isObject() && isAbstractly(atom->classInfo(), "Mapping"))
      members = types.join(members, types.of(atom));
  return testMembers(range, subject, type, members, [&](const Atom *atom, Expr *) -> Expr * {
    if (findMethod(atom->classInfo(), "get")->owner != analyzer.dictClass) {
      walker.unsupported(diag::unsupported_mapping_pattern, range, atom->classInfo()->name);
      return walker.never(range);
    }
    Type only = types.of(atom);
    auto whole = [&] { return walker.get(subject, only, range); };
    Expr *isLongEnough = walker.boolean(range, true);
    if (!pattern->keys.empty())
      isLongEnough = walker.ordering(">=", "__ge__", "__le__", walker.callWellKnown("len", {whole()}, range),
                                     walker.integer(range, static_cast<int64_t>(pattern->keys.size())), range);
    return both(isLongEnough, [&] { return testEntries(pattern, subject, only, captures); });
  });
}

/// The keys of a mapping pattern are all looked up before any value is looked at.
PatternMatcher::Expr *PatternMatcher::testEntries(ast::MatchMapping *pattern, typed::Local *subject, Type type,
                                                  Captures &captures) {
  SourceRange range = pattern->range;
  llvm::SmallVector<Expr *, 4> keys;
  bool hasNames = false;
  for (ast::Expr *key : pattern->keys) {
    Expr *value = walker.expression(key);
    if (value->type.isNever())
      return walker.never(range, {value});
    bool isConstant = llvm::isa<typed::IntConstant, typed::StringConstant, typed::UnitConstant>(value);
    hasNames |= !llvm::isa<ast::Constant>(key);
    keys.push_back(isConstant ? value : walker.get(walker.temporary(value), key->range));
  }
  if (hasNames && keys.size() > 1)
    walker.emit<typed::Evaluate>(range,
                                 walker.callWellKnown("_check_pattern_keys", {walker.tupleOf(keys, range)}, range));
  auto whole = [&] { return walker.get(subject, type, range); };
  llvm::SmallVector<typed::Local *, 4> entries;
  Expr *isThere = walker.boolean(range, true);
  auto look = [&](auto &again, size_t index) -> Expr * {
    if (index == keys.size())
      return walker.boolean(range, true);
    typed::Local *entry = walker.temporary(walker.callWellKnown("_find_entry", {whole(), keys[index]}, range));
    entries.push_back(entry);
    Expr *found = walker.callWellKnown("_is_entry", {walker.get(entry, range)}, range);
    return both(found, [&] { return again(again, index + 1); });
  };
  isThere = walker.sequence(range, [&] { return look(look, 0); });
  return both(isThere, [&] {
    llvm::SmallVector<SubPattern, 4> parts;
    for (auto [place, part] : llvm::enumerate(pattern->patterns))
      if (!isWildcard(part))
        parts.push_back({part, [&, entry = entries[place]] {
                           return partOf(
                               walker.callWellKnown("_entry_value", {whole(), walker.get(entry, range)}, range));
                         }});
    Expr *test = testParts(parts, captures, range);
    if (pattern->rest.empty())
      return test;
    return both(test, [&] {
      keepCapture(pattern->rest,
                  walker.callWellKnown("_without_entries", {whole(), walker.tupleOf(keys, range)}, range), captures);
      return walker.boolean(range, true);
    });
  });
}

/// The class of a class pattern; null, with the failure in `failure`, where it is none that is known.
ClassInfo *PatternMatcher::patternClass(ast::Expr *expr, Expr *&failure) {
  if (ClassInfo *named = walker.classNamed(expr)) {
    analyzer.linkClass(*named);
    if (walker.evaluateClasses(expr))
      return named;
    failure = walker.never(expr->range);
    return nullptr;
  }
  Expr *value = walker.expression(expr);
  const Atom *only = value->type.single();
  if (only && only->kind() == AtomKind::Class) {
    walker.emit<typed::Evaluate>(expr->range, value);
    return only->classInfo();
  }
  bool mayBeClass = !only || (only->isObject() && (only->classInfo()->module->isStandard || isClass(only)));
  if (mayBeClass) {
    if (!value->type.isNever())
      walker.unsupported(diag::unsupported_dynamic_class, expr->range);
    failure = walker.never(expr->range, {value});
    return nullptr;
  }
  llvm::StringRef words = "called match pattern must be a class";
  walker.reportRaised("TypeError", diag::type_error, expr->range, words);
  failure = walker.never(expr->range, {value, walker.callWellKnown("_raise_type_error",
                                                                   {walker.string(expr->range, words)}, expr->range)});
  return nullptr;
}

/// Builtin classes whose one positional pattern is for the object itself: CPython's _Py_TPFLAGS_MATCH_SELF, which heirs
/// inherit.
static bool matchesItself(const ClassInfo *info) {
  for (const ClassInfo *step : info->linearization) {
    bool isOne = llvm::is_contained(
        llvm::ArrayRef<llvm::StringRef>{"bool", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"},
        step->name);
    if (isOne && step->module->isBuiltins)
      return true;
  }
  return false;
}

/// The name of a class in the messages about class patterns: classes that CPython has in C go by their module too.
static std::string patternName(const ClassInfo &info) {
  bool isQualified = info.module->name == "collections" && info.name != "Counter" && info.module->isStandard;
  return (isQualified ? "collections." : "") + info.name.str();
}

std::optional<llvm::SmallVector<llvm::StringRef, 4>> PatternMatcher::matchArguments(const ClassInfo *info,
                                                                                    SourceRange range) {
  for (const ClassInfo *step : info->linearization) {
    if (step->matchArguments)
      return step->matchArguments;
    if (step->attributes.contains("__match_args__") || step->methods.contains("__match_args__")) {
      walker.unsupported(diag::unsupported_match_args, range, step->name);
      return std::nullopt;
    }
  }
  return llvm::SmallVector<llvm::StringRef, 4>();
}

PatternMatcher::PatternTest PatternMatcher::testClass(ast::MatchClass *pattern, typed::Local *subject, Type type,
                                                      Captures &captures) {
  SourceRange range = pattern->range;
  Expr *failure = nullptr;
  ClassInfo *info = patternClass(pattern->cls, failure);
  if (!info)
    return {failure, {}, {}};
  bool isKnown = true;
  Type members = walker.instancesOf(type, info, isKnown);
  if (!isKnown) {
    walker.unsupported(diag::unsupported_dynamic_class, pattern->cls->range);
    return {walker.never(range), {}, {}};
  }
  bool isPlain = pattern->patterns.empty() && pattern->kwd_patterns.empty();
  return testMembers(range, subject, type, members, [&](const Atom *atom, Expr *) -> Expr * {
    return isPlain ? walker.boolean(range, true) : testAttributes(pattern, *info, atom, subject, captures);
  });
}

/// All attributes are read, those of positional patterns first, before any is looked at.
PatternMatcher::Expr *PatternMatcher::testAttributes(ast::MatchClass *pattern, const ClassInfo &info, const Atom *atom,
                                                     typed::Local *subject, Captures &captures) {
  SourceRange range = pattern->range;
  auto raise = [&](const llvm::Twine &words) {
    llvm::StringRef text = analyzer.text(words);
    walker.reportRaised("TypeError", diag::type_error, range, text);
    return walker.callWellKnown("_raise_type_error", {walker.string(range, text)}, range);
  };
  std::optional<llvm::SmallVector<llvm::StringRef, 4>> positional = matchArguments(&info, range);
  if (!positional)
    return walker.never(range);
  bool isItself = !hasMatchArguments(info) && matchesItself(&info);
  size_t allowed = isItself ? 1 : positional->size();
  if (pattern->patterns.size() > allowed)
    return raise(patternName(info) + "() accepts " + llvm::Twine(allowed) + " positional sub-pattern" +
                 (allowed == 1 ? "" : "s") + " (" + llvm::Twine(pattern->patterns.size()) + " given)");
  llvm::SmallVector<std::pair<llvm::StringRef, ast::Pattern *>, 4> wanted;
  for (auto [place, part] : llvm::enumerate(pattern->patterns))
    wanted.push_back({isItself ? llvm::StringRef() : (*positional)[place], part});
  for (auto [name, part] : llvm::zip(pattern->kwd_attrs, pattern->kwd_patterns))
    wanted.push_back({name, part});
  llvm::SmallVector<SubPattern, 4> parts;
  auto read = [&](auto &again, size_t index) -> Expr * {
    if (index == wanted.size())
      return testParts(parts, captures, range);
    auto [name, part] = wanted[index];
    for (size_t other = 0; other < index; ++other)
      if (!name.empty() && wanted[other].first == name)
        return raise(patternName(info) + "() got multiple sub-patterns for attribute '" + name + "'");
    typed::Local *value = name.empty() ? subject : nullptr;
    Type type = types.of(atom);
    if (name.empty()) {
      value = walker.temporary(walker.get(subject, type, range));
      parts.push_back({part, [value] { return value; }});
      return again(again, index + 1);
    }
    Expr *isThere = readForPattern(atom, walker.get(subject, type, range), name, part->range, value);
    if (!value)
      return isThere;
    parts.push_back({part, [value] { return value; }});
    return both(isThere, [&] { return again(again, index + 1); });
  };
  return walker.sequence(range, [&] { return read(read, 0); });
}

bool PatternMatcher::hasMatchArguments(const ClassInfo &info) {
  return llvm::any_of(info.linearization, [](const ClassInfo *step) { return step->matchArguments.has_value(); });
}

/// Reads an attribute into `value`, which stays null where there is none; the result says whether it is there.
PatternMatcher::Expr *PatternMatcher::readForPattern(const Atom *atom, Expr *object, llvm::StringRef name,
                                                     SourceRange range, typed::Local *&value) {
  unsigned before = walker.attributeFailures;
  Expr *read = nullptr;
  typed::Block body = walker.capture([&] {
    read = walker.attributeOf(atom, object, name, range);
    value = partOf(read);
  });
  if (walker.attributeFailures != before) {
    value = nullptr;
    return walker.boolean(range, false);
  }
  if (walker.isSureToBe(read)) {
    walker.out->append(body.begin(), body.end());
    return walker.boolean(range, true);
  }
  Expr *isThere = walker.unlessAttributeError(body, range);
  return value ? isThere : walker.sequence(range, [&] {
    walker.emit<typed::Evaluate>(range, isThere);
    return walker.boolean(range, false);
  });
}

/// Whether some pattern or guard of the statement may bind the name that is its subject anew.
static bool rebindsSubject(ast::Match *stmt) {
  ast::Expr *subject = stmt->subject;
  if (auto *named = llvm::dyn_cast<ast::NamedExpr>(subject))
    subject = named->target;
  auto *name = llvm::dyn_cast<ast::Name>(subject);
  if (!name)
    return true;
  auto binds = [&](auto &again, ast::Node *node) -> bool {
    if (auto *as = llvm::dyn_cast<ast::MatchAs>(node); as && as->name == name->id)
      return true;
    if (auto *star = llvm::dyn_cast<ast::MatchStar>(node); star && star->name == name->id)
      return true;
    if (auto *mapping = llvm::dyn_cast<ast::MatchMapping>(node); mapping && mapping->rest == name->id)
      return true;
    if (auto *target = llvm::dyn_cast<ast::Name>(node); target && target->ctx == ast::ExprContext::Store)
      return target->id == name->id;
    bool result = false;
    ast::forEachChild(node, [&](ast::Node *child) { result = result || again(again, child); });
    return result;
  };
  return llvm::any_of(stmt->cases, [&](ast::MatchCase *clause) {
    return binds(binds, clause->pattern) || (clause->guard && binds(binds, clause->guard));
  });
}

void PatternMatcher::narrowSubject(ast::Match *stmt, Type type) {
  if (type.isNever())
    walker.flow.reachable = false;
  else if (!rebindsSubject(stmt))
    walker.narrowName(stmt->subject, [&](const Atom *atom) {
      return llvm::any_of(type.atoms(), [&](const Atom *kept) { return sameShape(kept, atom); });
    });
}

void PatternMatcher::matchStatement(ast::Match *stmt) {
  Expr *subject = walker.expression(stmt->subject);
  if (subject->type.isNever()) {
    walker.emit<typed::Evaluate>(stmt->range, subject);
    walker.flow.reachable = false;
    return;
  }
  typed::Local *kept = walker.temporary(subject);
  matchCases(stmt, kept, subject->type, stmt->cases);
}

void PatternMatcher::matchCases(ast::Match *stmt, typed::Local *subject, Type type,
                                llvm::ArrayRef<ast::MatchCase *> cases) {
  if (cases.empty() || !walker.flow.reachable)
    return;
  ast::MatchCase *clause = cases.front();
  SourceRange range = clause->pattern->range;
  Captures captures;
  PatternTest tested;
  Expr *condition = walker.sequence(range, [&] {
    tested = testPattern(clause->pattern, subject, type, captures);
    return tested.test;
  });
  bool mayMatch = mayBe(condition, true), mayMiss = mayBe(condition, false);
  if (!mayMatch) {
    walker.emit<typed::Evaluate>(range, condition);
    narrowSubject(stmt, mayMiss ? tested.rest : Type());
    return matchCases(stmt, subject, tested.rest, cases.drop_front());
  }
  walker.doubts += mayMiss || clause->guard;
  llvm::SaveAndRestore inBranch(walker.branches, walker.branches + (mayMiss || clause->guard));
  Flow missed = walker.flow;
  auto bind = [&] {
    for (auto &[name, local] : captures)
      walker.assignName(name, walker.get(local, range), range);
  };
  narrowSubject(stmt, tested.matching);
  Flow refused;
  refused.reachable = false;
  if (clause->guard) {
    Expr *guarded = walker.sequence(range, [&] {
      bind();
      return walker.test(clause->guard);
    });
    refused = walker.flow;
    refused.reachable &= mayBe(guarded, false);
    walker.flow.reachable &= mayBe(guarded, true);
    std::swap(walker.flow, refused);
    walker.narrow(clause->guard, false);
    std::swap(walker.flow, refused);
    walker.narrow(clause->guard, true);
    condition = mayMiss ? walker.make<typed::Conditional>(range, analyzer.boolType, condition, guarded,
                                                          walker.boolean(range, false))
                        : walker.sequence(range, [&, test = condition] {
                            walker.emit<typed::Evaluate>(range, test);
                            return guarded;
                          });
  }
  Type next = refused.reachable ? types.join(tested.rest, tested.matching) : tested.rest;
  typed::Block body = walker.capture([&] {
    if (!clause->guard)
      bind();
    walker.statements(clause->body);
  });
  Flow matched = std::exchange(walker.flow, missed);
  narrowSubject(stmt, mayMiss ? tested.rest : Type());
  joinFlow(walker.flow, refused, types);
  typed::Block others = walker.capture([&] { matchCases(stmt, subject, next, cases.drop_front()); });
  joinFlow(walker.flow, matched, types);
  walker.doubts -= mayMiss || clause->guard;
  if (mayMiss || clause->guard)
    return walker.emit<typed::If>(range, condition, body, others);
  walker.emit<typed::Evaluate>(range, condition);
  walker.out->append(body.begin(), body.end());
}

} // namespace rio::sema
