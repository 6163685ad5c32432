// Arguments: evaluated where the call writes them, bound to the callee's parameters as CPython binds them.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

bool FunctionAnalyzer::evaluateElements(llvm::ArrayRef<ast::Expr *> elements, Arguments &values) {
  bool hasStar = llvm::any_of(elements, [](ast::Expr *element) { return llvm::isa<ast::Starred>(element); });
  // What follows the first `*` of unknown length.
  typed::Local *gathered = nullptr;
  for (ast::Expr *element : elements) {
    auto *starred = llvm::dyn_cast<ast::Starred>(element);
    Expr *value = expression(starred ? starred->value : element);
    SourceRange range = element->range;
    const Atom *only = value->type.single();
    bool isLong = only && only->isObject() && only->classInfo() == analyzer.longTupleClass;
    if (value->type.isNever()) {
      emit<typed::Evaluate>(range, value);
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
        values.positional.push_back(
            make<typed::TupleGet>(range, type, get(kept, range), static_cast<unsigned>(index)));
      continue;
    }
    if (!gathered) {
      typed::Local *iterable = temporary(value);
      gathered = temporary(newObject(element, analyzer.listClass, range));
      value = get(iterable, range);
    }
    Expr *done = callMethod(get(gathered, range), starred ? "extend" : "append", {{value}, {}}, range);
    emit<typed::Evaluate>(range, done);
    if (done->type.isNever())
      return false;
  }
  if (gathered)
    values.rest = get(temporary(callWellKnown("_long_tuple_of", {get(gathered, elements.back()->range)},
                                              elements.back()->range)),
                      elements.back()->range);
  return true;
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

FunctionAnalyzer::Expr *FunctionAnalyzer::convertToTuple(const Arguments &arguments, SourceRange range,
                                                         const ast::Node *site) {
  size_t count = arguments.positional.size() + arguments.keywords.size();
  if (count == 0 && !arguments.rest)
    return tupleOf(llvm::ArrayRef<Expr *>(), range);
  if (count != 1 || arguments.positional.empty() || arguments.rest) {
    analyzer.report(diag::too_many_arguments, module.file, range, "tuple", 1, count);
    return never(range, arguments.positional);
  }
  return dispatch(range, arguments.positional[0], [&](const Atom *atom, Expr *narrowed) -> Expr * {
    bool isTuple = atom->isTuple() || (atom->isObject() && atom->classInfo() == analyzer.longTupleClass);
    return isTuple ? narrowed : callClass(types.classObject(analyzer.longTupleClass), {{narrowed}, {}}, range, site);
  });
}

bool FunctionAnalyzer::evaluateArguments(ast::Call *expr, Arguments &arguments) {
  if (!evaluateElements(expr->args, arguments))
    return false;
  for (ast::Keyword *keyword : expr->keywords) {
    if (keyword->arg.empty()) {
      unsupported(diag::unsupported_keyword_variadic, keyword->range, "kwargs");
      return false;
    }
    arguments.keywords.push_back({keyword->arg, expression(keyword->value)});
  }
  return true;
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
  /// How many of them parameters have taken; how many there must be.
  int64_t taken = 0, needed = 0;
  /// A `*` parameter takes all that is left.
  bool takesAll = false;
  /// A keyword has named the next parameter, so that no more may follow.
  bool isClosed = false;
  llvm::SmallVector<Expr *, 4> neededNames;
};

FunctionAnalyzer::Expr *FunctionAnalyzer::takeFromRest(RestArguments &rest, FunctionInfo &callee,
                                                       const ParameterInfo &parameter, std::string &omitted,
                                                       SourceRange range) {
  int64_t place = rest.taken++;
  Expr *item = callMethod(rest.values, "__getitem__", {{integer(range, place)}, {}}, range);
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
  Expr *count = callMethod(rest.values, "__len__", {}, range);
  Expr *isGiven = compare(ast::CompareOperator::Gt, count, integer(range, place), range);
  return conditional(range, isGiven, item, defaultArgument(callee, parameter, omitted, range));
}

/// Raises what CPython raises where the tuple has too few or too many values.
void FunctionAnalyzer::checkRest(const RestArguments &rest, FunctionInfo &callee, size_t before, SourceRange range) {
  int64_t most = 0, required = 0;
  for (const ParameterInfo &parameter : callee.parameters)
    if (parameter.kind == ParameterKind::PositionalOnly || parameter.kind == ParameterKind::Positional) {
      ++most;
      required += !parameter.defaultValue;
    }
  Expr *check = callWellKnown("_check_star_arguments",
                              {rest.values, string(range, callee.qualifiedName),
                               integer(range, static_cast<int64_t>(before)), integer(range, rest.needed),
                               integer(range, rest.takesAll ? -1 : rest.taken), tupleOf(rest.neededNames, range),
                               integer(range, required), integer(range, most)},
                              range);
  emit<typed::Evaluate>(range, check);
}

bool FunctionAnalyzer::bindArguments(const CallTarget &target, const Arguments &arguments,
                                     llvm::SmallVectorImpl<Expr *> &values, std::string &omitted, SourceRange range) {
  FunctionInfo &callee = *target.function;
  size_t next = 0;
  RestArguments rest{.values = arguments.rest, .neededNames = {}};
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
      llvm::ArrayRef<Expr *> left = llvm::ArrayRef(arguments.positional).drop_front(std::min(next, arguments.positional.size()));
      next = arguments.positional.size();
      Expr *tuple = tupleOf(left, range);
      if (rest.values)
        tuple = callWellKnown("_rest_of_tuple", {tuple, rest.values, integer(range, rest.taken)}, range);
      values.push_back(tuple);
      rest.takesAll = true;
      continue;
    }
    if (parameter.kind == ParameterKind::KeywordVariadic)
      continue;
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
      }
    if (!value && takesPosition && rest.values && !rest.isClosed)
      value = takeFromRest(rest, callee, parameter, omitted, range);
    if (!value && !parameter.defaultValue) {
      analyzer.report(diag::missing_argument, module.file, range, callee.qualifiedName, parameter.name);
      return false;
    }
    values.push_back(value ? value : defaultArgument(callee, parameter, omitted, range));
  }
  for (auto [index, entry] : llvm::enumerate(arguments.keywords))
    if (!used[index]) {
      analyzer.report(diag::unexpected_keyword, module.file, range, callee.qualifiedName, entry.first);
      return false;
    }
  if (next < arguments.positional.size()) {
    size_t self = callee.isMethodLike() ? 1 : 0;
    analyzer.report(diag::too_many_arguments, module.file, range, callee.qualifiedName, callee.parameters.size() - self,
                    arguments.positional.size() - self);
    return false;
  }
  if (rest.values)
    checkRest(rest, callee, arguments.positional.size(), range);
  return true;
}


} // namespace rio::sema
