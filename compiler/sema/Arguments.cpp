// Arguments: evaluated where the call writes them, bound to the callee's parameters as CPython binds them.
#include "sema/AnnotationMistakes.h"

namespace rio::sema {

bool FunctionAnalyzer::evaluateElements(llvm::ArrayRef<ast::Expr *> elements, Arguments &values, SourceRange whole,
                                        llvm::StringRef callee) {
  bool hasStar = llvm::any_of(elements, [](ast::Expr *element) { return llvm::isa<ast::Starred>(element); });
  // What follows the first `*` of unknown length.
  typed::Local *gathered = nullptr;
  for (ast::Expr *element : elements) {
    auto *starred = llvm::dyn_cast<ast::Starred>(element);
    Expr *value = expression(starred ? starred->value : element);
    if (starred)
      value = ownership.ownedOperand(starred->value, value);
    if (starred) {
      bool isAlone = elements.size() == 1 && !callee.empty();
      std::string words = isAlone ? callee.str() + " argument after * must be an iterable, not "
                                  : "Value after * must be an iterable, not ";
      value = havingMethod(value, "__iter__", words, diag::not_iterable, whole);
    }
    SourceRange range = element->range;
    const Atom *only = value->type.single();
    bool isLong = only && only->isObject() && only->classInfo() == analyzer.longTupleClass;
    if (value->type.isNever()) {
      values.positional.push_back(value);
      emit<typed::Evaluate>(range, never(range, values.positional));
      return false;
    }
    if (starred && isLong && !gathered && element == elements.back()) {
      values.rest = get(temporary(value), range);
      return true;
    }
    if (!gathered && !starred) {
      values.positional.push_back(hasStar ? get(temporary(value), range) : value);
      continue;
    }
    if (!gathered && only && only->isTuple()) {
      typed::Local *kept = temporary(value);
      for (auto [index, type] : llvm::enumerate(only->elements()))
        values.positional.push_back(make<typed::TupleGet>(range, type, get(kept, range), static_cast<unsigned>(index)));
      continue;
    }
    if (!gathered) {
      typed::Local *iterable = temporary(value);
      gathered = temporary(newObject(element, analyzer.listClass, range));
      value = get(iterable, range);
    }
    // As CPython marks it in a traceback: what a `*` gathers belongs to the whole call or display.
    Expr *done =
        callMethod(get(gathered, range), starred ? "extend" : "append", {{value}, {}}, starred ? whole : range);
    emit<typed::Evaluate>(range, done);
    if (done->type.isNever())
      return false;
  }
  if (gathered)
    values.rest =
        get(temporary(callWellKnown("_long_tuple_of", {get(gathered, elements.back()->range)}, elements.back()->range)),
            elements.back()->range);
  return true;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::widenGrowing(const FunctionInfo &callee, size_t place, Expr *value,
                                                       SourceRange range) {
  const Atom *given = value->type.single();
  if (!given || !given->isTuple() || given->classInfo() != analyzer.tupleClass)
    return value;
  bool grows = llvm::any_of(analyzer.activeInstances, [&](const Instance *active) {
    bool isUnderWay = active->function == &callee && place < active->parameterTypes.size();
    const Atom *before = isUnderWay ? active->parameterTypes[place].single() : nullptr;
    return before && before->isTuple() && before->classInfo() == analyzer.tupleClass &&
           before->elements().size() < given->elements().size();
  });
  return grows ? callWellKnown("_join_tuples", {value, tupleOf(llvm::ArrayRef<Expr *>(), range)}, range) : value;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::tupleOf(llvm::ArrayRef<Expr *> values, SourceRange range) {
  llvm::SmallVector<Type, 4> elementTypes;
  for (Expr *value : values)
    elementTypes.push_back(value->type);
  return make<typed::MakeTuple>(range, types.of(types.tuple(analyzer.tupleClass, elementTypes)), analyzer.list(values));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::tupleOf(const Arguments &values, SourceRange range) {
  if (!values.rest)
    return tupleOf(values.positional, range);
  if (values.positional.empty())
    return values.rest;
  return callWellKnown("_rest_of_tuple", {tupleOf(values.positional, range), values.rest, integer(range, 0)}, range);
}

void FunctionAnalyzer::reportTooMany(const FunctionInfo &callee, size_t given, SourceRange range) {
  size_t taken = llvm::count_if(callee.parameters, [](const ParameterInfo &parameter) {
    return parameter.kind == ParameterKind::PositionalOnly || parameter.kind == ParameterKind::Positional;
  });
  // The receiver is nobody's argument, unless it is the one too many.
  size_t self = callee.isMethodLike() && taken ? 1 : 0;
  taken -= self;
  given -= self;
  std::string takes = std::to_string(taken) + (taken == 1 ? " positional argument" : " positional arguments");
  std::string are = std::to_string(given) + (given == 1 ? " is" : " are");
  // CPython's words about its own functions differ from one to the next: no handler makes up for a mistake there.
  if (callee.module->isStandard && !module.isStandard && !callee.takesOneInC())
    analyzer.report(diag::too_many_arguments, module.file, range, callee.qualifiedName, takes, are);
  else
    reportRaised("TypeError", diag::too_many_arguments, range, callee.qualifiedName, takes, are);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::refuseArguments(const std::string &words, const Arguments &arguments,
                                                          SourceRange range) {
  reportRaised("TypeError", diag::type_error, range, words);
  llvm::SmallVector<Expr *, 4> evaluated(arguments.positional);
  for (auto &[name, value] : arguments.keywords)
    evaluated.push_back(value);
  evaluated.push_back(callWellKnown("_raise_type_error", {string(range, analyzer.text(words))}, range));
  return never(range, evaluated);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::convertToTuple(const Arguments &arguments, SourceRange range,
                                                         const ast::Node *site) {
  size_t count = arguments.positional.size() + arguments.keywords.size();
  if (count == 0 && !arguments.rest)
    return tupleOf(llvm::ArrayRef<Expr *>(), range);
  if (count != 1 || arguments.positional.empty() || arguments.rest) {
    return refuseArguments("tuple expected at most 1 argument, got " + std::to_string(count), arguments, range);
  }
  return dispatch(range, arguments.positional[0], [&](const Atom *atom, Expr *narrowed) -> Expr * {
    // A named tuple becomes a plain one.
    if (atom->isTuple() && atom->classInfo() != analyzer.tupleClass)
      return sequence(range, [&] {
        typed::Local *named = temporary(narrowed);
        llvm::SmallVector<Expr *, 8> values;
        for (auto [place, type] : llvm::enumerate(atom->elements()))
          values.push_back(make<typed::TupleGet>(range, type, get(named, range), static_cast<unsigned>(place)));
        return tupleOf(values, range);
      });
    bool isTuple = atom->isTuple() || (atom->isObject() && atom->classInfo() == analyzer.longTupleClass);
    return isTuple ? narrowed : callClass(types.classObject(analyzer.longTupleClass), {{narrowed}, {}}, range, site);
  });
}

std::string FunctionAnalyzer::calledName(const Atom *atom) const {
  auto named = [&](const ModuleInfo &owner, bool isBare, llvm::StringRef name) {
    std::string prefix = isBare || owner.isBuiltins ? "" : moduleName(owner).str() + ".";
    return prefix + name.str() + "()";
  };
  switch (atom->kind()) {
  case AtomKind::Function:
  case AtomKind::Method: {
    const FunctionInfo &info = *atom->function();
    return named(*info.module, info.owner && info.module->isStandard, info.qualifiedName);
  }
  case AtomKind::Class:
    return named(*atom->classInfo()->module, false, atom->classInfo()->qualifiedName);
  case AtomKind::Object:
    return "<" + moduleName(*atom->classInfo()->module).str() + "." + atom->classInfo()->qualifiedName +
           " object at 0x7f0000000000>";
  case AtomKind::Tuple:
  case AtomKind::Module:
    return "";
  }
  llvm_unreachable("every kind of atom is covered");
}

std::string FunctionAnalyzer::calledName(Type receiver, llvm::StringRef method) const {
  const Atom *atom = receiver.atoms().front();
  bool hasClass = atom->isObject() || atom->isTuple() || atom->kind() == AtomKind::Class;
  FunctionInfo *info = hasClass ? findMethod(atom->classInfo(), method) : nullptr;
  return info ? calledName(types.function(info, nullptr)) : method.str() + "()";
}

bool FunctionAnalyzer::evaluateArguments(ast::Call *expr, Arguments &arguments, llvm::StringRef callee) {
  if (!evaluateElements(expr->args, arguments, expr->range, callee))
    return false;
  bool isPlain = arguments.positional.size() == expr->args.size() && !arguments.rest;
  auto *name = llvm::dyn_cast<ast::Name>(expr->func);
  bool isShown = isPlain && name &&
                 llvm::is_contained({"print", "str", "repr", "ascii", "format", "hash", "id"}, name->id) &&
                 isBuiltinName(name, name->id);
  for (size_t index = 0; isShown && index < expr->args.size(); ++index)
    if (refusesShownAlias(expr->args[index], arguments.positional[index]))
      return false;
  if (isPlain && llvm::any_of(expr->args, [&](ast::Expr *each) { return ownership.isOwned(each); }))
    for (auto [argument, written] : llvm::zip(arguments.positional, expr->args))
      argument = ownership.isOwned(written) ? ownership.ownedOperand(written, argument)
                                            : get(temporary(argument), argument->range);
  for (ast::Keyword *keyword : expr->keywords) {
    if (!keyword->arg.empty()) {
      Expr *value = expression(keyword->value);
      if (ownership.isOwned(keyword->value)) {
        for (Expr *&earlier : arguments.positional)
          earlier = get(temporary(earlier), earlier->range);
        for (auto &[name, earlier] : arguments.keywords)
          earlier = get(temporary(earlier), earlier->range);
        value = ownership.ownedOperand(keyword->value, value);
      }
      arguments.keywords.push_back({keyword->arg, value});
      if (!arguments.keywords.back().second->type.isNever())
        continue;
      llvm::SmallVector<Expr *, 4> evaluated(arguments.positional);
      for (auto &[name, value] : arguments.keywords)
        evaluated.push_back(value);
      emit<typed::Evaluate>(keyword->range, never(keyword->range, evaluated));
      return false;
    }
    if (!evaluateKeywords(keyword, arguments, expr->range, callee))
      return false;
  }
  ownership.noteLending(expr);
  return true;
}

bool FunctionAnalyzer::evaluateKeywords(ast::Keyword *keyword, Arguments &arguments, SourceRange whole,
                                        llvm::StringRef callee) {
  SourceRange range = keyword->range;
  // `**{"name": value}` is as good as `name=value`.
  auto *display = llvm::dyn_cast<ast::Dict>(keyword->value);
  bool isKnown = display && llvm::all_of(display->keys, [](ast::Expr *key) {
                   auto *constant = llvm::dyn_cast_or_null<ast::Constant>(key);
                   return constant && constant->value.kind == ast::ConstantKind::String;
                 });
  if (isKnown) {
    for (auto [key, value] : llvm::zip(display->keys, display->values))
      arguments.keywords.push_back({llvm::cast<ast::Constant>(key)->value.text, expression(value)});
    return true;
  }
  Expr *value = expression(keyword->value);
  auto isRecord = [](const Atom *each) { return each->isTuple() && each->classInfo()->isKeywords; };
  if (llvm::none_of(value->type.atoms(), isRecord))
    value = havingMethod(value, "keys", callee.str() + " argument after ** must be a mapping, not ",
                         diag::not_a_mapping, whole);
  const Atom *atom = value->type.single();
  if (value->type.isNever()) {
    emit<typed::Evaluate>(range, value);
    return false;
  }
  if (atom && atom->isTuple() && atom->classInfo()->isKeywords) {
    typed::Local *kept = temporary(value);
    for (auto [index, name] : llvm::enumerate(atom->classInfo()->keywordNames))
      arguments.keywords.push_back({name, make<typed::TupleGet>(range, atom->elements()[index], get(kept, range),
                                                                static_cast<unsigned>(index))});
    return true;
  }
  bool isDict = atom && atom->isObject() && atom->classInfo()->isSubclassOf(analyzer.dictClass);
  if (!isDict || arguments.table) {
    unsupported(diag::unsupported_keyword_variadic, range, typeName(value->type));
    return false;
  }
  arguments.table = get(temporary(value), range);
  return true;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::keywordsOf(llvm::ArrayRef<std::pair<llvm::StringRef, Expr *>> keywords,
                                                     SourceRange range) {
  llvm::SmallVector<llvm::StringRef, 4> names;
  llvm::SmallVector<Expr *, 4> values;
  llvm::SmallVector<Type, 4> valueTypes;
  for (auto &[name, value] : keywords) {
    names.push_back(name);
    values.push_back(value);
    valueTypes.push_back(value->type);
  }
  return make<typed::MakeTuple>(range, types.of(types.tuple(analyzer.keywordsClass(names), valueTypes)),
                                analyzer.list(llvm::ArrayRef(values)));
}

void FunctionAnalyzer::bindKeywordsParameter(const ParameterInfo &parameter, Type type) {
  SourceRange range = parameter.range;
  typed::Local *given = makeLocal("", type);
  instance.parameters.push_back(given);
  flow.local(given) = VariableState::holding(given, type);
  const Atom *atom = type.single();
  bool isRecord = atom && atom->isTuple();
  // In the library such a parameter is always a record, so that objects can keep it.
  if (!isRecord || parameter.isHandedOn || module.isStandard)
    return assignLocal(namedLocal(parameter.name), get(given, range), range);
  typed::Local *table = temporary(newObject(function.node, analyzer.dictClass, range));
  for (auto [index, name] : llvm::enumerate(atom->classInfo()->keywordNames)) {
    Expr *value =
        make<typed::TupleGet>(range, atom->elements()[index], get(given, range), static_cast<unsigned>(index));
    emit<typed::Evaluate>(range,
                          callMethod(get(table, range), "__setitem__", {{string(range, name), value}, {}}, range));
  }
  assignLocal(namedLocal(parameter.name), get(table, range), range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::defaultArgument(FunctionInfo &callee, const ParameterInfo &parameter,
                                                          std::string &omitted, SourceRange range) {
  if (parameter.defaultGlobal)
    return make<typed::GlobalGet>(range, parameter.defaultGlobal->type, parameter.defaultGlobal, nullptr);
  if (!parameter.defaultLocal.empty()) {
    omitted.back() = '-';
    return none(range);
  }
  Expr *value = expression(parameter.defaultValue);
  value->range = range;
  return value;
}

/// How the parameters of a callee share out a tuple of unknown length.
struct FunctionAnalyzer::RestArguments {
  Expr *values;
  Expr *table;
  /// How many of them parameters have taken; how many there must be.
  int64_t taken = 0, needed = 0;
  /// How many keyword-only parameters the call names.
  int64_t givenByName = 0;
  /// A `*` parameter takes all that is left.
  bool takesAll = false;
  /// A keyword has named the next parameter, so that no more may follow.
  bool isClosed = false;
  llvm::SmallVector<Expr *, 4> neededNames;
  /// Parameters that the call names elsewhere; those that the tuple or the dict may give, by place, the needed ones
  /// first; keyword-only ones that the dict must give or may give.
  llvm::SmallVector<Expr *, 4> given, byPlace, byName;
  int64_t neededByPlace = 0;
  llvm::SmallVector<Expr *, 4> neededByName;
};

/// What the dict has for `parameter`, or else `otherwise`; a missing one is found by `checkTable` before.
FunctionAnalyzer::Expr *FunctionAnalyzer::takeFromTable(RestArguments &rest, const ParameterInfo &parameter,
                                                        Expr *otherwise, SourceRange range) {
  Expr *name = string(range, parameter.name);
  bool isKeywordOnly = parameter.kind == ParameterKind::KeywordOnly;
  if (!otherwise) {
    isKeywordOnly ? rest.neededByName.push_back(name) : rest.byPlace.push_back(name);
    rest.neededByPlace += !isKeywordOnly;
  } else {
    isKeywordOnly ? rest.byName.push_back(name) : rest.byPlace.push_back(name);
  }
  // Where another callee may be the one for these keywords, what this one lacks among them is no mistake.
  bool outer = std::exchange(inItemCall, inItemCall || toleratesMisfits);
  Expr *item = callMethod(rest.table, "__getitem__", {{name}, {}}, range);
  inItemCall = outer;
  return otherwise ? conditional(range, contains(rest.table, name, range), item, otherwise) : item;
}

void FunctionAnalyzer::checkTable(const RestArguments &rest, FunctionInfo &callee, bool takesAny, SourceRange range) {
  Expr *taken = rest.values ? callMethod(rest.values, "__len__", {}, range) : integer(range, 0);
  std::string owner = callee.module == analyzer.mainModule ? "__main__" : callee.module->name;
  emit<typed::Evaluate>(range, callWellKnown("_check_keyword_arguments",
                                             {rest.table, taken, string(range, callee.qualifiedName),
                                              string(range, analyzer.text(owner + "." + callee.qualifiedName)),
                                              tupleOf(rest.given, range), tupleOf(rest.byPlace, range),
                                              integer(range, rest.neededByPlace), tupleOf(rest.neededByName, range),
                                              tupleOf(rest.byName, range), boolean(range, takesAny)},
                                             range));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::takeFromRest(RestArguments &rest, FunctionInfo &callee,
                                                       const ParameterInfo &parameter, std::string &omitted,
                                                       SourceRange range) {
  int64_t place = rest.taken++;
  Expr *item = callMethod(rest.values, "__getitem__", {{integer(range, place)}, {}}, range);
  Expr *count = callMethod(rest.values, "__len__", {}, range);
  Expr *isGiven = compare(ast::CompareOperator::Gt, count, integer(range, place), range);
  if (!parameter.defaultValue && rest.table && parameter.kind != ParameterKind::PositionalOnly)
    return conditional(range, isGiven, item, takeFromTable(rest, parameter, nullptr, range));
  if (!parameter.defaultValue) {
    rest.needed = rest.taken;
    rest.neededNames.push_back(string(range, parameter.name));
    return item;
  }
  if (!parameter.defaultLocal.empty()) {
    // Whether a captured default serves is part of what an instance is.
    unsupported(diag::unsupported_star_argument, range, typeName(rest.values->type));
    return never(range);
  }
  Expr *otherwise = defaultArgument(callee, parameter, omitted, range);
  if (rest.table && parameter.kind != ParameterKind::PositionalOnly)
    otherwise = takeFromTable(rest, parameter, otherwise, range);
  return conditional(range, isGiven, item, otherwise);
}

/// Raises what CPython raises where the tuple has too few or too many values.
void FunctionAnalyzer::checkRest(const RestArguments &rest, FunctionInfo &callee, size_t before, SourceRange range) {
  int64_t most = 0, required = 0;
  Expr *byName = integer(range, rest.givenByName);
  if (rest.table && !(rest.neededByName.empty() && rest.byName.empty())) {
    llvm::SmallVector<Expr *, 4> names(rest.neededByName);
    names.append(rest.byName);
    byName = callWellKnown("_count_given", {rest.table, tupleOf(names, range), byName}, range);
  }
  for (const ParameterInfo &parameter : callee.parameters)
    if (parameter.kind == ParameterKind::PositionalOnly || parameter.kind == ParameterKind::Positional) {
      ++most;
      required += !parameter.defaultValue;
    }
  Expr *check =
      callWellKnown("_check_star_arguments",
                    {rest.values, string(range, callee.qualifiedName), integer(range, static_cast<int64_t>(before)),
                     integer(range, rest.needed), integer(range, rest.takesAll ? -1 : rest.taken),
                     tupleOf(rest.neededNames, range), integer(range, required), integer(range, most), byName},
                    range);
  emit<typed::Evaluate>(range, check);
}

bool FunctionAnalyzer::bindArguments(const CallTarget &target, const Arguments &arguments,
                                     llvm::SmallVectorImpl<Expr *> &values, std::string &omitted, SourceRange range) {
  FunctionInfo &callee = *target.function;
  size_t next = 0;
  RestArguments rest{.values = arguments.rest, .table = arguments.table, .neededNames = {}};
  bool takesAny = false;
  llvm::SmallVector<bool, 4> used(arguments.keywords.size());
  auto keyword = [&](llvm::StringRef name) -> Expr * {
    for (auto [index, entry] : llvm::enumerate(arguments.keywords))
      if (entry.first == name) {
        used[index] = true;
        return entry.second;
      }
    return nullptr;
  };
  for (const ParameterInfo &parameter : callee.parameters) {
    omitted.push_back('+');
    bool takesPosition = parameter.kind == ParameterKind::PositionalOnly || parameter.kind == ParameterKind::Positional;
    if (parameter.kind == ParameterKind::Variadic) {
      llvm::ArrayRef<Expr *> left =
          llvm::ArrayRef(arguments.positional).drop_front(std::min(next, arguments.positional.size()));
      next = arguments.positional.size();
      Expr *tuple = tupleOf(left, range);
      if (rest.values)
        tuple = callWellKnown("_rest_of_tuple", {tuple, rest.values, integer(range, rest.taken)}, range);
      values.push_back(tuple);
      rest.takesAll = true;
      continue;
    }
    if (parameter.kind == ParameterKind::KeywordVariadic) {
      llvm::SmallVector<std::pair<llvm::StringRef, Expr *>, 4> left;
      for (auto [index, entry] : llvm::enumerate(arguments.keywords))
        if (!std::exchange(used[index], true))
          left.push_back(entry);
      Expr *keywords = keywordsOf(left, range);
      if (rest.table) {
        llvm::SmallVector<Expr *, 8> taken(rest.given.begin(), rest.given.end());
        taken.append(rest.byPlace);
        taken.append(rest.neededByName);
        taken.append(rest.byName);
        typed::Local *table = temporary(callWellKnown("_without_keys", {rest.table, tupleOf(taken, range)}, range));
        for (auto &[name, value] : left) {
          rest.given.push_back(string(range, name));
          emit<typed::Evaluate>(
              range, callMethod(get(table, range), "__setitem__", {{string(range, name), value}, {}}, range));
        }
        keywords = get(table, range);
      }
      values.push_back(keywords);
      takesAny = true;
      continue;
    }
    Expr *value = nullptr;
    if (takesPosition && next < arguments.positional.size())
      value = arguments.positional[next++];
    if (parameter.kind != ParameterKind::PositionalOnly)
      if (Expr *named = keyword(parameter.name)) {
        if (value) {
          analyzer.report(diag::repeated_argument, module.file, range, callee.qualifiedName, parameter.name);
          return false;
        }
        value = named;
        rest.isClosed = takesPosition;
        rest.givenByName += parameter.kind == ParameterKind::KeywordOnly;
      }
    if (value && rest.table && parameter.kind != ParameterKind::PositionalOnly)
      rest.given.push_back(string(range, parameter.name));
    if (!value && takesPosition && rest.values && !rest.isClosed)
      value = takeFromRest(rest, callee, parameter, omitted, range);
    if (!value && rest.table && parameter.kind != ParameterKind::PositionalOnly) {
      Expr *otherwise = parameter.defaultValue ? defaultArgument(callee, parameter, omitted, range) : nullptr;
      if (otherwise && !parameter.defaultLocal.empty()) {
        unsupported(diag::unsupported_keyword_variadic, range, typeName(rest.table->type));
        return false;
      }
      value = takeFromTable(rest, parameter, otherwise, range);
    }
    if (!value && !parameter.defaultValue) {
      analyzer.report(diag::missing_argument, module.file, range, callee.qualifiedName, parameter.name);
      return false;
    }
    if (value)
      AnnotationMistakes(*this).argument(callee, parameter, value);
    values.push_back(value ? value : defaultArgument(callee, parameter, omitted, range));
  }
  for (auto [index, entry] : llvm::enumerate(arguments.keywords))
    if (!used[index]) {
      analyzer.report(diag::unexpected_keyword, module.file, range, callee.qualifiedName, entry.first, "");
      return false;
    }
  if (next < arguments.positional.size()) {
    reportTooMany(callee, arguments.positional.size(), range);
    // Under a handler that expects it this is no mistake: then it raises.
    rest.values = tupleOf(llvm::ArrayRef(arguments.positional).drop_front(next), range);
    rest.taken = 0;
    checkRest(rest, callee, next, range);
    return false;
  }
  if (rest.values)
    checkRest(rest, callee, arguments.positional.size(), range);
  if (rest.table)
    checkTable(rest, callee, takesAny, range);
  return true;
}

} // namespace rio::sema
