// Tests of the program's own (`def is_text(value: object) -> TypeIs[str]`). What they return for a value of one class
// is often known: the types decide it. Then a call narrows its argument as `isinstance` does. What the annotation
// promises plays no part, as CPython does not ask it either.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

/// What the function returns for each value of the class, if that is known.
static std::optional<bool> answerOf(const Instance &instance) {
  auto &answers = instance.answers;
  // Who falls off the end returns None.
  bool isBool = instance.returnType.single() && runtimeName(instance.returnType.single()) == "bool";
  if (!isBool || answers.returnsUnknown || answers.returnsTrue == answers.returnsFalse)
    return std::nullopt;
  return answers.returnsTrue;
}

std::optional<bool> FunctionAnalyzer::knownAnswer(const typed::Call &call) {
  return call.instance && !call.instance->function->module->isStandard ? answerOf(*call.instance) : std::nullopt;
}

/// Whether the annotation of what a function returns is `TypeGuard[...]` or `TypeIs[...]`.
static bool isGuardAnnotation(ast::Expr *annotation) {
  auto *subscript = llvm::dyn_cast_or_null<ast::Subscript>(annotation);
  auto *name = subscript ? llvm::dyn_cast<ast::Name>(subscript->value) : nullptr;
  auto *dotted = subscript ? llvm::dyn_cast<ast::Attribute>(subscript->value) : nullptr;
  llvm::StringRef spelled = name ? name->id : dotted ? dotted->attr : llvm::StringRef();
  return spelled == "TypeGuard" || spelled == "TypeIs";
}

void FunctionAnalyzer::noteAnswer(Expr *value) {
  std::optional<bool> known = value->type == analyzer.boolType ? knownTruth(value) : std::nullopt;
  bool &answer = !known   ? instance.answers.returnsUnknown
                 : *known ? instance.answers.returnsTrue
                          : instance.answers.returnsFalse;
  if (!std::exchange(answer, true))
    types.noteChange();
}

void FunctionAnalyzer::narrowByGuard(ast::Call *call, bool isTrue) {
  auto *callee = llvm::dyn_cast<ast::Name>(call->func);
  if (!callee || call->args.size() != 1 || !call->keywords.empty() || llvm::isa<ast::Starred>(call->args[0]))
    return;
  Place place = lookup(callee->id);
  FunctionInfo *function = place.local || place.global ? nullptr : analyzer.constantOf(module, callee->id).function;
  bool isTest = function && isGuardAnnotation(function->returns) && !function->hasFrame() && !function->owner &&
                function->parameters.size() == 1 && !function->parameters[0].defaultValue &&
                (function->parameters[0].kind == ParameterKind::Positional ||
                 function->parameters[0].kind == ParameterKind::PositionalOnly);
  if (!isTest)
    return;
  narrowName(call->args[0], [&](const Atom *atom) {
    Instance *instance = analyzer.instantiate({function}, types.of(atom), "+", call->range, module.file);
    std::optional<bool> answer = instance ? answerOf(*instance) : std::nullopt;
    return !answer || *answer == isTrue;
  });
}

} // namespace rio::sema
