// Mistakes of the program that show only inside library code.
//
// `len(5)` goes wrong in `len`, whose lines its caller has never seen. So what is found while library code is analysed
// for the types of a call becomes a refusal of that instance, travels through the library's own calls to the program's
// call, and is reported there. Two things make a refusal: an operation that has no meaning for the types, and a `raise
// TypeError("...")` that the library, having looked at the types alone, surely comes to. The words of the latter are
// CPython's, so a program that expects the exception may have it.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

void Analyzer::noteMistake(Diagnostic diagnostic) {
  bool isWarning = diagnostic.kind->severity == Severity::Warning;
  if (Instance *active = isWarning || activeInstances.empty() ? nullptr : activeInstances.back()) {
    if (active->function->isLibrary())
      return activeAnalyzers.back()->addRefusal({diagnostic.kind, diagnostic.message, diagnostic.hint});
    ++active->mistakes;
  }
  if (!reporting || isOfCalledCode())
    return;
  std::string key;
  llvm::raw_string_ostream out(key);
  out << diagnostic.kind->name << ' ' << (diagnostic.file ? diagnostic.file->path() : "") << ' '
      << diagnostic.range.line << ':' << diagnostic.range.column << ' ';
  // Of types that nest without end one is enough, and of warnings to one place.
  if (diagnostic.kind != &diag::nested_type && !isWarning)
    out << diagnostic.message;
  if (reported.insert(key).second)
    diagnostics.add(std::move(diagnostic));
}

bool Analyzer::isHandled(llvm::StringRef exception) const {
  return llvm::any_of(activeAnalyzers, [&](const FunctionAnalyzer *active) { return active->catches(exception); });
}

bool FunctionAnalyzer::catches(llvm::StringRef exception) const {
  // Where one of several functions is called, what goes wrong in one that these arguments are not for is no mistake. A
  // name that nothing binds is wrong for all arguments.
  if (toleratesMisfits && exception != "NameError")
    return true;
  if (module.isStandard)
    return false;
  auto [home, name] = exception.rsplit('.');
  const ClassInfo *raised = name.empty()
                                ? analyzer.program.wellKnown(exception)
                                : analyzer.constantOf(*analyzer.program.modulesByName.lookup(home), name).classInfo;
  auto matches = [&](auto &self, ast::Expr *caught) -> bool {
    if (auto *tuple = llvm::dyn_cast<ast::Tuple>(caught))
      return llvm::any_of(tuple->elts, [&](ast::Expr *element) { return self(self, element); });
    const ClassInfo *named = analyzer.classNamed(module, caught);
    return !named || raised->isSubclassOf(named);
  };
  return llvm::any_of(guards, [&](const ExceptionGuard &guard) {
    return guard.catchesAll || llvm::any_of(guard.classes, [&](ast::Expr *caught) { return matches(matches, caught); });
  });
}

void FunctionAnalyzer::addRefusal(Refusal refusal) {
  // What raises after a refusal only says the same once more.
  if (refusal.onlyIfSure && (doubts || !instance.refusals.empty())) {
    // What a condition on values guards need not come about.
    if (doubts == typeDoubts + loops.size())
      noteDoubt(refusal.subject, refusal.exception);
    return;
  }
  bool isKnown = llvm::any_of(instance.refusals, [&](const Refusal &other) {
    return other.kind == refusal.kind && other.message == refusal.message;
  });
  if (!isKnown)
    instance.refusals.push_back(std::move(refusal));
}

void FunctionAnalyzer::takeRefusals(const Instance &callee, SourceRange range) {
  // What a callee under way has to tell, its first caller hears.
  if (callee.inProgress)
    return;
  if (function.isLibrary())
    for (auto [subject, exception] : callee.doubts)
      noteDoubt(subject, exception);
  if (!callee.function->isLibrary()) {
    instance.mistakes += callee.mistakes && callee.returnType.isNever();
    return;
  }
  for (const Refusal &refusal : callee.refusals) {
    if (function.isLibrary() && typeDoubts && !refusal.exception.empty())
      noteDoubtsOfCall(callee, refusal);
    else if (function.isLibrary())
      addRefusal(refusal);
    else if (const ParameterInfo *parameter = refusal.exception.empty() ? nullptr : declaringMore(range))
      warnOfArgument(*parameter, refusal.exception, refusal.message, range);
    else if (refusal.exception.empty() || !analyzer.isHandled(refusal.exception))
      pendingRefusals.push_back({refusal, callee.function->qualifiedName, range,
                                 !refusal.exception.empty() && analyzer.isDoubtful(), unrollSalt, unrolledRounds});
    else if (mayWarn() && isOnlyInstance() && !refusal.onlyIfSure)
      analyzer.report(diag::raised_under_handler, module.file, range, refusal.exception, refusal.message);
  }
}

void FunctionAnalyzer::forgetUnsure(size_t refusalsBefore, size_t pendingBefore) {
  auto &ours = instance.refusals;
  auto isUnsure = [&](const Refusal &refusal) {
    if (refusal.onlyIfSure)
      noteDoubt(refusal.subject, refusal.exception);
    return refusal.onlyIfSure;
  };
  ours.erase(std::remove_if(ours.begin() + static_cast<ptrdiff_t>(refusalsBefore), ours.end(), isUnsure), ours.end());
  pendingRefusals.erase(std::remove_if(pendingRefusals.begin() + static_cast<ptrdiff_t>(pendingBefore),
                                       pendingRefusals.end(),
                                       [](const PendingRefusal &pending) { return pending.refusal.onlyIfSure; }),
                        pendingRefusals.end());
}

void FunctionAnalyzer::forgiveRaising(size_t refusalsBefore, size_t pendingBefore, Type type, Type failing,
                                      SourceRange range) {
  llvm::StringRef exception;
  auto raises = [&](const Refusal &refusal) {
    if (!refusal.exception.empty())
      exception = refusal.exception;
    return !refusal.exception.empty();
  };
  auto &ours = instance.refusals;
  ours.erase(std::remove_if(ours.begin() + static_cast<ptrdiff_t>(refusalsBefore), ours.end(), raises), ours.end());
  pendingRefusals.erase(std::remove_if(pendingRefusals.begin() + static_cast<ptrdiff_t>(pendingBefore),
                                       pendingRefusals.end(),
                                       [&](const PendingRefusal &pending) { return raises(pending.refusal); }),
                        pendingRefusals.end());
  if (!exception.empty())
    warnOfMembers(type, failing, range, exception, range, "raises `" + exception + "` here");
}

/// Whether the class is one of several that an argument, or an item of one, may have: who calls can do something about
/// it.
static bool isGivenAmongOthers(const Instance &instance, const Atom *subject) {
  auto isAmong = [&](Type type) {
    return type.size() > 1 && llvm::any_of(type.atoms(), [&](const Atom *atom) { return sameShape(atom, subject); });
  };
  // An item may lie deeper: in the list that an iterator goes through.
  constexpr unsigned deepest = 3;
  auto holds = [&](auto &self, Type given, unsigned depth) -> bool {
    if (isAmong(given))
      return true;
    const Atom *only = depth < deepest ? given.single() : nullptr;
    if (!only)
      return false;
    if (only->isTuple())
      return llvm::any_of(only->elements(), [&](Type element) { return self(self, element, depth + 1); });
    return llvm::any_of(only->arguments(),
                        [&](TypeVariable *argument) { return self(self, argument->bound(), depth + 1); });
  };
  return llvm::any_of(instance.parameterTypes, [&](Type given) { return holds(holds, given, 0); });
}

void FunctionAnalyzer::noteDoubt(const Atom *subject, llvm::StringRef exception) {
  if (!subject || !isGivenAmongOthers(instance, subject))
    return;
  auto isKnown = [&](auto &doubt) { return sameShape(doubt.first, subject) && doubt.second == exception; };
  if (!exception.empty() && function.isLibrary() && llvm::none_of(instance.doubts, isKnown))
    instance.doubts.push_back({subject, exception});
}

/// The call raises for its arguments, but comes about for some classes of what this function was given alone.
void FunctionAnalyzer::noteDoubtsOfCall(const Instance &callee, const Refusal &refusal) {
  if (refusal.subject)
    return noteDoubt(refusal.subject, refusal.exception);
  size_t receiver = callee.function->isMethodLike();
  for (Type type : llvm::ArrayRef(callee.parameterTypes).drop_front(std::min(receiver, callee.parameterTypes.size())))
    noteDoubt(type.single(), refusal.exception);
}

/// What the program's author calls the function: nothing where it is internal or stands behind an operator.
static llvm::StringRef publicName(llvm::StringRef callee) {
  callee.consume_back(".__init__");
  callee.consume_back(".__new__");
  return callee.starts_with("_") || callee.contains("._") ? llvm::StringRef() : callee;
}

std::string FunctionAnalyzer::refusalOf(const FunctionInfo &callee) {
  if (llvm::StringRef name = publicName(callee.qualifiedName); !name.empty())
    return "`" + name.str() + "` does not take";
  bool isSubscript = callee.name == "__getitem__" || callee.name == "__setitem__" || callee.name == "__delitem__";
  bool isMembership = callee.name == "__contains__";
  if (callee.name.starts_with("_percent_"))
    return "`%` does not take";
  if (!callee.owner || callee.owner->name.starts_with("_") || !(isSubscript || isMembership))
    return "";
  return isSubscript ? "is no index of `" + callee.owner->name.str() + "`"
                     : "`in` of `" + callee.owner->name.str() + "` does not take";
}

void FunctionAnalyzer::warnOfDoubts(const Instance &callee, llvm::ArrayRef<Expr *> given, SourceRange range) {
  std::string refuses = refusalOf(*callee.function);
  if (!mayWarn() || refuses.empty())
    return;
  for (auto &doubt : callee.doubts) {
    const Atom *subject = doubt.first;
    auto failingOf = [&](Type type) {
      return atomsThat(type, [&](const Atom *atom) { return sameShape(atom, subject); });
    };
    llvm::SmallVector<Expr *, 8> arguments;
    for (Expr *argument : given)
      if (auto *several = llvm::dyn_cast<typed::MakeTuple>(argument))
        arguments.append(several->elements.begin(), several->elements.end());
      else
        arguments.push_back(argument);
    for (Expr *argument : arguments) {
      warnOfMembers(argument->type, failingOf(argument->type), argument->range, doubt.second, argument->range, refuses);
      const Atom *only = argument->type.single();
      if (!only || only->arguments().size() != 1)
        continue;
      Type items = only->arguments()[0]->bound();
      warnOfMembers(items, failingOf(items), argument->range, doubt.second, argument->range, refuses + " as an item",
                    /*isItem=*/true);
    }
  }
}

/// Whether the message says all there is to say, so that naming the function that could not do it adds nothing.
static bool speaksForItself(const Refusal &refusal) {
  return refusal.onlyIfSure || refusal.kind == &diag::unhashable || refusal.kind == &diag::not_iterable;
}

void FunctionAnalyzer::settleRefusals() {
  if (!instance.returnType.isNever())
    llvm::erase_if(instance.refusals, [&](const Refusal &refusal) {
      if (refusal.onlyIfSure)
        noteDoubt(refusal.subject, refusal.exception);
      return refusal.onlyIfSure;
    });
  for (PendingRefusal &pending : pendingRefusals) {
    Refusal &refusal = pending.refusal;
    llvm::StringRef name = publicName(pending.callee);
    std::string message = refusal.message;
    if (!name.empty() && !speaksForItself(refusal))
      message += " (in `" + name.str() + "`)";
    Diagnostic diagnostic{refusal.kind, module.file, pending.range, message, refusal.hint, {}};
    if (pending.isDoubtful)
      analyzer.noteDoubtful(std::move(diagnostic), pending.round, pending.rounds);
    else
      analyzer.noteMistake(std::move(diagnostic));
  }
  pendingRefusals.clear();
}

/// The text of an expression that library code builds of literals and the names of types.
/// `subject` becomes the class that it names.
std::optional<std::string> FunctionAnalyzer::knownText(ast::Expr *expr, const Atom *&subject) {
  if (auto *constant = llvm::dyn_cast<ast::Constant>(expr);
      constant && constant->value.kind == ast::ConstantKind::String)
    return constant->value.text.str();
  if (auto *sum = llvm::dyn_cast<ast::BinOp>(expr); sum && sum->op == ast::BinaryOperator::Add) {
    std::optional<std::string> left = knownText(sum->left, subject);
    std::optional<std::string> right = knownText(sum->right, subject);
    return left && right ? std::optional(*left + *right) : std::nullopt;
  }
  auto *call = llvm::dyn_cast<ast::Call>(expr);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  auto *argument = callee && call->args.size() == 1 ? llvm::dyn_cast<ast::Name>(call->args[0]) : nullptr;
  if (!argument || callee->id != "_class_name")
    return std::nullopt;
  Place place = lookup(argument->id);
  const Atom *only = place.local ? settledType(flow.local(place.local)).single() : nullptr;
  subject = only;
  return only ? std::optional(runtimeName(only)) : std::nullopt;
}

/// The class for which the code here runs, where tests of the one parameter that has several leave no other.
const Atom *FunctionAnalyzer::narrowedArgument() {
  const Atom *found = nullptr;
  for (auto [parameter, given] : llvm::zip(function.parameters, instance.parameterTypes)) {
    Place place = lookup(parameter.name);
    Type left = place.local ? settledType(flow.local(place.local)) : Type();
    bool isNarrowed =
        !left.isNever() && left.size() < given.size() &&
        llvm::all_of(
            left.atoms(),
            [&](const Atom *atom) {
              return llvm::any_of(given.atoms(), [&](const Atom *other) { return sameShape(atom, other); });
            });
    if (isNarrowed && (found || !left.single()))
      return nullptr;
    if (isNarrowed)
      found = left.single();
  }
  return found;
}

void FunctionAnalyzer::refuseSureRaise(ast::Raise *stmt) {
  auto *call = stmt->exc ? llvm::dyn_cast<ast::Call>(stmt->exc) : nullptr;
  auto *raised = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  if (!module.isStandard || !raised || call->args.size() != 1)
    return;
  bool isGap = raised->id == "NotImplementedError";
  if (!isGap && raised->id != "TypeError")
    return;
  const Atom *subject = nullptr;
  std::optional<std::string> text = knownText(call->args[0], subject);
  if (!subject)
    subject = narrowedArgument();
  if (!text) {
    // Of what raises with words that only the run knows, a caller with several classes is warned.
    if (!isGap && doubts == typeDoubts + loops.size())
      noteDoubt(subject, "TypeError");
    return;
  }
  const DiagnosticKind &kind = isGap ? diag::library_gap : diag::type_error;
  addRefusal({&kind, llvm::formatv(false, kind.message, *text).str(), kind.hint, isGap ? "" : "TypeError",
              /*onlyIfSure=*/true, subject});
}

} // namespace rio::sema
