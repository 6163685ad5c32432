// What a condition that held, or did not, says of the variables in it.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

std::optional<bool> FunctionAnalyzer::knownTruth(Expr *condition) {
  if (auto *constant = llvm::dyn_cast<typed::BoolConstant>(condition))
    return constant->value;
  if (auto *call = llvm::dyn_cast<typed::Call>(condition))
    return knownAnswer(*call);
  if (auto *negated = llvm::dyn_cast<typed::Not>(condition))
    if (std::optional<bool> operand = knownTruth(negated->operand))
      return !*operand;
  if (auto *sequence = llvm::dyn_cast<typed::Sequence>(condition); sequence && sequence->value)
    return knownTruth(sequence->value);
  if (auto *choice = llvm::dyn_cast<typed::Conditional>(condition)) {
    std::optional<bool> whenTrue = knownTruth(choice->whenTrue), whenFalse = knownTruth(choice->whenFalse);
    std::optional<bool> chosen = knownTruth(choice->condition);
    if (chosen)
      return *chosen ? whenTrue : whenFalse;
    if (choice->whenTrue->type.isNever() || choice->whenFalse->type.isNever())
      return choice->whenTrue->type.isNever() ? whenFalse : whenTrue;
    if (whenTrue && whenFalse && *whenTrue == *whenFalse)
      return whenTrue;
  }
  if (auto *dispatch = llvm::dyn_cast<typed::Dispatch>(condition)) {
    std::optional<bool> all = dispatch->cases.empty() ? std::nullopt : knownTruth(dispatch->cases.front().body);
    bool agree =
        llvm::all_of(dispatch->cases, [&](const typed::DispatchCase &each) { return knownTruth(each.body) == all; });
    return agree ? all : std::nullopt;
  }
  return std::nullopt;
}

void FunctionAnalyzer::narrowName(ast::Expr *expr, llvm::function_ref<bool(const Atom *)> keep) {
  if (auto *named = llvm::dyn_cast<ast::NamedExpr>(expr))
    expr = named->target;
  auto *name = llvm::dyn_cast<ast::Name>(expr);
  if (!name || !flow.reachable)
    return;
  Place place = lookup(name->id);
  // What a test found may be over by the next statement.
  if (place.local && place.local->isShared)
    return;
  VariableState *state = place.local                                  ? &flow.local(place.local)
                         : place.global && tracksGlobal(place.global) ? &flow.globals[place.global]
                                                                      : nullptr;
  Type type = state ? settledType(*state) : Type();
  if (type.isNever())
    return;
  llvm::SmallVector<const Atom *, 4> kept;
  for (const Atom *atom : type.atoms())
    if (keep(atom))
      kept.push_back(atom);
  if (kept.empty())
    flow.reachable = false;
  else
    state->reaching.front().type = types.of(kept);
}

/// Whether `hasattr` may find the attribute: a function that the program has given attributes may have this one, an
/// object one that its class knows.
bool FunctionAnalyzer::mayHave(const Atom *atom, llvm::StringRef name) {
  bool isFunction = atom->kind() == AtomKind::Function || atom->kind() == AtomKind::Method;
  if (name.starts_with("__"))
    return true;
  if (atom->isObject() && !atom->classInfo()->described)
    return hasMember(atom, name) || attributeHook(atom, "(any)") || nestedClass(atom->classInfo(), name) ||
           isLibraryGap(atom, name);
  if (!isFunction)
    return true;
  const FunctionInfo &info = *atom->function();
  return info.isLibrary() || info.wrapped || !info.attributesLocal.empty() || info.attributes.contains(name);
}

/// Visits each `:=` in the expression that has run whenever the expression has.
static void forEachSureAssignment(ast::Node *node, llvm::function_ref<void(ast::NamedExpr *)> visit) {
  if (auto *named = llvm::dyn_cast<ast::NamedExpr>(node))
    visit(named);
  if (auto *choice = llvm::dyn_cast<ast::BoolOp>(node))
    return forEachSureAssignment(choice->values[0], visit);
  if (auto *choice = llvm::dyn_cast<ast::IfExp>(node))
    return forEachSureAssignment(choice->test, visit);
  auto *chain = llvm::dyn_cast<ast::Compare>(node);
  bool runsLater = llvm::isa<ast::Lambda, ast::ListComp, ast::SetComp, ast::DictComp, ast::GeneratorExp>(node);
  if (runsLater || (chain && chain->ops.size() > 1))
    return;
  ast::forEachChild(node, [&](ast::Node *child) { forEachSureAssignment(child, visit); });
}

void FunctionAnalyzer::narrow(ast::Expr *condition, bool isTrue) {
  if (auto *negation = llvm::dyn_cast<ast::UnaryOp>(condition); negation && negation->op == ast::UnaryOperator::Not)
    return narrow(negation->operand, !isTrue);
  if (auto *both = llvm::dyn_cast<ast::BoolOp>(condition)) {
    // All operands of `and` held, or all of `or` did not; otherwise only one did, and nothing is known of which.
    if ((both->op == ast::BoolOperator::And) == isTrue)
      for (ast::Expr *operand : both->values) {
        // It has run, and with it what it assigns.
        forEachSureAssignment(operand, [&](ast::NamedExpr *named) {
          Place place = lookup(llvm::cast<ast::Name>(named->target)->id);
          if (place.local && !place.local->isShared)
            flow.local(place.local).mayBeUnbound = false;
        });
        narrow(operand, isTrue);
      }
    return;
  }
  auto isNone = [&](const Atom *atom) { return atom->isObject() && atom->classInfo() == analyzer.noneClass; };
  if (auto *compare = llvm::dyn_cast<ast::Compare>(condition); compare && compare->ops.size() == 1) {
    narrowSign(compare, isTrue);
    auto *constant = llvm::dyn_cast<ast::Constant>(compare->comparators[0]);
    bool againstNone = constant && constant->value.kind == ast::ConstantKind::None;
    narrowByValue(compare, isTrue);
    if (!againstNone)
      return narrowByClass(compare, isTrue);
    if (compare->ops[0] == ast::CompareOperator::Is)
      return narrowName(compare->left, [&](const Atom *atom) { return isNone(atom) == isTrue; });
    if (compare->ops[0] == ast::CompareOperator::IsNot)
      return narrowName(compare->left, [&](const Atom *atom) { return isNone(atom) != isTrue; });
    return;
  }
  if (auto *call = llvm::dyn_cast<ast::Call>(condition)) {
    auto *callee = llvm::dyn_cast<ast::Name>(call->func);
    bool asksForDataclass = callee && (callee->id == "_is_data_object" || callee->id == "_is_dataclass");
    if (asksForDataclass && module.isStandard)
      return narrowName(call->args[0], [&](const Atom *atom) {
        return (dataclassOf(atom, callee->id == "_is_dataclass") != nullptr) == isTrue;
      });
    if (callee && call->args.size() == 1 && isBuiltinName(callee, "callable"))
      return narrowName(call->args[0], [&](const Atom *atom) { return isCallable(atom) == isTrue; });
    if (!callee || call->args.size() != 2)
      return narrowByGuard(call, isTrue);
    auto *attribute = llvm::dyn_cast<ast::Constant>(call->args[1]);
    if (callee->id == "hasattr" && attribute && module.isStandard)
      return narrowName(call->args[0],
                        [&](const Atom *atom) { return hasMember(atom, attribute->value.text) == isTrue; });
    if (callee->id == "hasattr" && attribute && isTrue)
      return narrowName(call->args[0], [&](const Atom *atom) { return mayHave(atom, attribute->value.text); });
    if (callee->id == "_defined_by_program" && attribute && module.isStandard)
      return narrowName(call->args[0],
                        [&](const Atom *atom) { return isDefinedByProgram(atom, attribute->value.text) == isTrue; });
    if (callee->id != "isinstance")
      return;
    return narrowName(call->args[0], [&](const Atom *atom) {
      bool isKnown = true;
      bool isMember = !instanceAtoms(types.of(atom), call->args[1], isKnown).isNever();
      return !isKnown || isMember == isTrue;
    });
  }
  if (llvm::isa<ast::Name, ast::NamedExpr>(condition)) {
    // None is false; an object without __bool__ and __len__ is true.
    return narrowName(condition, [&](const Atom *atom) {
      if (isNone(atom))
        return !isTrue;
      bool isAlwaysTrue = atom->isObject() && !hasMethod(atom, "__bool__") && !hasMethod(atom, "__len__");
      return isTrue || !isAlwaysTrue;
    });
  }
}

} // namespace rio::sema
