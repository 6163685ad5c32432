// Mistakes that conditions may guard.
//
// A function is analysed for each combination of argument types by itself, and an unrolled loop for each round. Which
// of its branches a combination comes to, a flag, a tag or the handler of an exception may decide, of which the types
// say nothing (`value.upper() if is_text else value + 1`). So what goes wrong under a condition in some of the
// instances and rounds is no mistake there, but raises as in CPython if the run comes to it; what goes wrong in all of
// them is.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

bool Analyzer::isDoubtful() const {
  const FunctionAnalyzer *active = activeAnalyzers.empty() ? nullptr : activeAnalyzers.back();
  return active && active->branches > 0 && !active->function.isLibrary() &&
         (active->unrolledRounds > 1 || !active->isOnlyInstance());
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
    if (fails)
      diagnostics.add(mistake.diagnostic);
  }
}

} // namespace rio::sema
