// Arguments that no parameter takes, and parameters that get none: reported, and raised in CPython's words where a
// handler may expect the TypeError.
#include "sema/ArgumentMistakes.h"
#include "base/Suggestion.h"
#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

namespace rio::sema {

static bool isPositional(const ParameterInfo &parameter) {
  return parameter.kind == ParameterKind::PositionalOnly || parameter.kind == ParameterKind::Positional;
}

static bool hasKind(const FunctionInfo &callee, ParameterKind kind) {
  return llvm::any_of(callee.parameters, [&](const ParameterInfo &parameter) { return parameter.kind == kind; });
}

/// `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`.
static std::string listed(llvm::ArrayRef<llvm::StringRef> names) {
  std::string text;
  for (auto [index, name] : llvm::enumerate(names)) {
    bool isLast = index + 1 == names.size();
    if (index > 0)
      text += !isLast ? ", " : names.size() == 2 ? " and " : ", and ";
    text += "'" + name.str() + "'";
  }
  return text;
}

static std::string plural(size_t count, const char *noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string FunctionAnalyzer::tooManyWords(const FunctionInfo &callee, const Arguments &arguments) {
  if (std::string words = builtinCountWords(callee, arguments.positional.size()); !words.empty())
    return words;
  size_t most = 0, required = 0, byName = 0, given = arguments.positional.size();
  for (const ParameterInfo &parameter : callee.parameters) {
    most += isPositional(parameter);
    required += isPositional(parameter) && !parameter.defaultValue;
    byName += parameter.kind == ParameterKind::KeywordOnly &&
              llvm::any_of(arguments.keywords, [&](auto &keyword) { return keyword.first == parameter.name; });
  }
  std::string takes =
      required == most ? std::to_string(most) : "from " + std::to_string(required) + " to " + std::to_string(most);
  bool takesOne = required == most && most == 1;
  std::string words = callee.qualifiedName + "() takes " + takes + " positional argument" + (takesOne ? "" : "s") +
                      " but " + std::to_string(given);
  if (byName)
    words += std::string(" positional argument") + (given == 1 ? "" : "s") + " (and " +
             plural(byName, "keyword-only argument") + ")";
  return words + (given == 1 && !byName ? " was given" : " were given");
}

/// The builtins that take arguments by name in CPython, which says other things of their number.
static bool takesNames(llvm::StringRef name) {
  return llvm::is_contained({"expandtabs", "pow", "replace", "round", "rsplit", "split", "splitlines", "sum"}, name);
}

std::string builtinCountWords(const FunctionInfo &callee, size_t given) {
  const ClassInfo *owner = callee.owner;
  bool isPublic =
      callee.module->isBuiltins && !callee.name.starts_with("_") && isPythonBuiltin(owner ? owner->name : callee.name);
  bool isException =
      owner && llvm::any_of(owner->linearization, [](const ClassInfo *step) { return step->name == "BaseException"; });
  size_t self = callee.isMethodLike();
  if (!isPublic || isException || callee.name == "open" || !llvm::all_of(callee.parameters, isPositional) ||
      given < self)
    return "";
  given -= self;
  size_t most = callee.parameters.size() - self;
  size_t least = most - llvm::count_if(callee.parameters, [](auto &parameter) { return parameter.defaultValue; });
  if (given >= least && given <= most)
    return "";
  std::string are = std::to_string(given);
  if (takesNames(callee.name))
    return given < least ? ""
                         : callee.name.str() + "() takes at most " + plural(most, "argument") + " (" + are + " given)";
  // A class in CPython.
  bool isReversed = callee.name == "reversed";
  if (most <= 1 && least == most && !isReversed)
    return callee.qualifiedName + "() takes " + (most ? "exactly one argument" : "no arguments") + " (" + are +
           " given)";
  std::string bound = least == most ? "" : given < least ? "at least " : "at most ";
  return callee.name.str() + " expected " + bound + plural(given < least ? least : most, "argument") + ", got " + are;
}

/// The first name that a call gives once more, through `**`.
static llvm::StringRef repeatedKeyword(llvm::ArrayRef<std::pair<llvm::StringRef, typed::Expr *>> keywords) {
  llvm::StringSet<> names;
  for (auto &[name, value] : keywords)
    if (!names.insert(name).second)
      return name;
  return "";
}

/// In CPython's order: keywords, then too many values, then missing ones.
std::string FunctionAnalyzer::argumentMistake(const FunctionInfo &callee, const Arguments &arguments,
                                              SourceRange range) {
  auto parameterNamed = [&](llvm::StringRef name) {
    return llvm::find_if(callee.parameters, [&](const ParameterInfo &parameter) {
      return parameter.name == name &&
             (parameter.kind == ParameterKind::Positional || parameter.kind == ParameterKind::KeywordOnly);
    });
  };
  if (llvm::StringRef name = repeatedKeyword(arguments.keywords); !name.empty()) {
    if (!toleratesMisfits)
      reportRaised("TypeError", diag::repeated_argument, range, callee.qualifiedName, name);
    llvm::StringRef shown = callee.qualifiedName;
    shown.consume_back(".__init__");
    std::string owner = callee.module == analyzer.mainModule ? "__main__" : callee.module->name;
    return owner + "." + shown.str() + "() got multiple values for keyword argument '" + name.str() + "'";
  }
  if (arguments.rest || arguments.table)
    return ""; // only the run knows the others
  auto reportUnexpected = [&](llvm::StringRef name) {
    llvm::SmallVector<std::string, 2> byPlace;
    llvm::SmallVector<llvm::StringRef, 4> candidates;
    for (const ParameterInfo &parameter : callee.parameters) {
      bool isGiven = llvm::any_of(arguments.keywords, [&](auto &keyword) { return keyword.first == parameter.name; });
      if (parameter.kind == ParameterKind::PositionalOnly && isGiven)
        byPlace.push_back("`" + parameter.name.str() + "`");
      if ((parameter.kind == ParameterKind::Positional || parameter.kind == ParameterKind::KeywordOnly) && !isGiven)
        candidates.push_back(parameter.name);
    }
    if (byPlace.empty())
      reportRaised("TypeError", diag::unexpected_keyword, range, callee.qualifiedName, name,
                   suggestion(name, candidates));
    else
      reportRaised("TypeError", diag::positional_only, range, callee.qualifiedName, llvm::join(byPlace, ", "));
  };
  std::string builtinWords = builtinCountWords(callee, arguments.positional.size());
  bool takesAnyKeyword = hasKind(callee, ParameterKind::KeywordVariadic);
  size_t positional = llvm::count_if(callee.parameters, isPositional), given = arguments.positional.size();
  for (auto &[name, value] : arguments.keywords) {
    auto parameter = parameterNamed(name);
    if (parameter == callee.parameters.end()) {
      if (takesAnyKeyword)
        continue;
      if (!toleratesMisfits)
        reportUnexpected(name);
      return unexpectedKeywordWords(callee, arguments, name);
    }
    bool isTaken = isPositional(*parameter) && size_t(parameter - callee.parameters.begin()) < given;
    if (isTaken) {
      if (!toleratesMisfits)
        reportRaised("TypeError", diag::repeated_argument, range, callee.qualifiedName, name);
      return callee.qualifiedName + "() got multiple values for argument '" + name.str() + "'";
    }
  }
  if (given > positional && !hasKind(callee, ParameterKind::Variadic)) {
    if (!toleratesMisfits)
      reportTooMany(callee, given, range);
    return builtinWords.empty() ? tooManyWords(callee, arguments) : builtinWords;
  }
  for (bool byName : {false, true}) {
    llvm::SmallVector<llvm::StringRef, 4> missing;
    for (auto [index, parameter] : llvm::enumerate(callee.parameters)) {
      bool isKind = byName ? parameter.kind == ParameterKind::KeywordOnly : isPositional(parameter);
      bool isNamed = parameter.kind != ParameterKind::PositionalOnly &&
                     llvm::any_of(arguments.keywords, [&](auto &keyword) { return keyword.first == parameter.name; });
      if (isKind && !parameter.defaultValue && !isNamed && (byName || index >= given))
        missing.push_back(parameter.name);
    }
    if (missing.empty())
      continue;
    if (!toleratesMisfits)
      reportRaised("TypeError", diag::missing_argument, range, callee.qualifiedName, missing.front());
    if (!builtinWords.empty())
      return builtinWords;
    return callee.qualifiedName + "() missing " + std::to_string(missing.size()) + " required " +
           (byName ? "keyword-only" : "positional") + " argument" + (missing.size() == 1 ? "" : "s") + ": " +
           listed(missing);
  }
  return "";
}

bool FunctionAnalyzer::fitsSome(Type callee, const Arguments &arguments, SourceRange range) {
  bool outer = std::exchange(toleratesMisfits, true);
  bool fits = llvm::any_of(callee.atoms(), [&](const Atom *atom) {
    bool isMethod = atom->kind() == AtomKind::Method;
    if (atom->isObject())
      return partialMistake(atom, arguments, range).empty();
    if (!isMethod && atom->kind() != AtomKind::Function)
      return true;
    Arguments given = arguments;
    if (isMethod)
      given.positional.insert(given.positional.begin(), none(range));
    return arguments.rest || arguments.table || argumentMistake(*atom->function(), given, range).empty();
  });
  toleratesMisfits = outer;
  return fits;
}

std::string FunctionAnalyzer::unexpectedKeywordWords(const FunctionInfo &callee, const Arguments &arguments,
                                                     llvm::StringRef name) {
  llvm::SmallVector<llvm::StringRef, 4> byPlace, candidates;
  for (const ParameterInfo &parameter : callee.parameters) {
    bool isNamed = llvm::any_of(arguments.keywords, [&](auto &keyword) { return keyword.first == parameter.name; });
    if (parameter.kind == ParameterKind::PositionalOnly && isNamed)
      byPlace.push_back(parameter.name);
    if (parameter.kind == ParameterKind::Positional || parameter.kind == ParameterKind::KeywordOnly)
      candidates.push_back(parameter.name);
  }
  if (callee.name == "_replace" && callee.owner && callee.owner->tupleOrigin == callee.owner) {
    llvm::SmallVector<std::string, 2> unexpected;
    for (auto &[given, value] : arguments.keywords)
      if (!llvm::is_contained(callee.owner->tupleFields, given))
        unexpected.push_back("'" + given.str() + "'");
    return "Got unexpected field names: [" + llvm::join(unexpected, ", ") + "]";
  }
  if (!byPlace.empty())
    return callee.qualifiedName + "() got some positional-only arguments passed as keyword arguments: '" +
           llvm::join(byPlace, ", ") + "'";
  llvm::StringRef nearest = nearestName(name, candidates);
  return callee.qualifiedName + "() got an unexpected keyword argument '" + name.str() + "'" +
         (nearest.empty() ? "" : ". Did you mean '" + nearest.str() + "'?");
}

} // namespace rio::sema
