// Mistakes that conditions may guard.
//
// A function is analysed for each combination of argument types by itself, and an unrolled loop for each round. Which
// of its branches a combination comes to, a flag, a tag or the handler of an exception may decide, of which the types
// say nothing (`value.upper() if is_text else value + 1`). So what goes wrong under a condition in some of the
// instances and rounds is no mistake there, but raises as in CPython if the run comes to it; what goes wrong in all of
// them is. The same holds of a function that is called under a condition, or of one that the class of an object chooses
// (`if handler.accepts(event): handler.run(event)`), where it is said in a warning.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

bool Analyzer::isDoubtful() const {
  const FunctionAnalyzer *active = activeAnalyzers.empty() ? nullptr : activeAnalyzers.back();
  if (!active || active->function.isLibrary())
    return false;
  bool isGuarded = active->branches > 0;
  return (isGuarded && active->unrolledRounds > 1) || ((isGuarded || isChosenByCallers()) && !active->isOnlyInstance());
}

bool Analyzer::isChosenByCallers() const {
  return llvm::any_of(llvm::ArrayRef(activeAnalyzers).drop_back(), [](const FunctionAnalyzer *caller) {
    return !caller->function.isLibrary() && (caller->branches > 0 || caller->choices > 0);
  });
}

void Analyzer::noteRaised(Diagnostic diagnostic) {
  if (isDoubtful())
    noteDoubtful(std::move(diagnostic), activeAnalyzers.back()->unrollSalt, activeAnalyzers.back()->unrolledRounds);
  else
    noteMistake(std::move(diagnostic));
}

void Analyzer::noteDoubtful(Diagnostic diagnostic, unsigned round, size_t rounds) {
  if (!reporting || isOfCalledCode())
    return;
  const Instance &instance = *activeInstances.back();
  SourceRange range = diagnostic.range;
  DoubtfulMistake &known = doubtfulMistakes[{instance.function, {range.line, range.column}}];
  known.rounds[&instance].insert(round);
  known.roundsOfEach = rounds;
  known.isChosenByCallers |= activeAnalyzers.back()->branches == 0;
  if (known.rounds.size() == 1)
    known.diagnostic = std::move(diagnostic);
}

void Analyzer::reportDoubtful() {
  for (auto &[place, mistake] : doubtfulMistakes) {
    bool fails = llvm::all_of(program.reachable, [&, function = place.first](const Instance *reached) {
      auto rounds = mistake.rounds.find(reached);
      return reached->function != function ||
             (rounds != mistake.rounds.end() && rounds->second.size() >= mistake.roundsOfEach);
    });
    Diagnostic &diagnostic = mistake.diagnostic;
    if (fails)
      diagnostics.add(diagnostic);
    else if (mistake.isChosenByCallers)
      diagnostics.add(describe(diag::raised_for_some, diagnostic.file, diagnostic.range, place.first->qualifiedName,
                               diagnostic.message));
  }
}

} // namespace rio::sema
