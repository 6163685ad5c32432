// Statements other than loops, exceptions, definitions and imports.
#include "sema/AnnotationMistakes.h"
#include "sema/Match.h"
#include "sema/UnpackedCalls.h"
#include "syntax/AstVisitor.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

void FunctionAnalyzer::statements(llvm::ArrayRef<ast::Stmt *> body) {
  llvm::SaveAndRestore inBody(branches);
  for (ast::Stmt *stmt : body) {
    if (!flow.reachable)
      return;
    statement(stmt);
  }
}

/// Whether control goes past the statement unless something in it fails.
static bool alwaysCompletes(const ast::Stmt *stmt) {
  return llvm::isa<ast::ExprStmt, ast::Assign, ast::AnnAssign, ast::AugAssign, ast::Delete, ast::Assert, ast::Import,
                   ast::ImportFrom, ast::FunctionDef, ast::ClassDef, ast::For>(stmt);
}

void FunctionAnalyzer::statement(ast::Stmt *stmt) {
  size_t mistakes = mistakesSoFar();
  statementProper(stmt);
  // After a mistake the walk goes on, to find others; what the statement would have bound is of no type.
  if (flow.reachable || !alwaysCompletes(stmt) || !goesOnBehind(stmt, mistakes))
    return;
  flow.reachable = true;
  auto note = [&](ast::Node *target) {
    auto collect = [&](auto &self, ast::Node *node) -> void {
      if (auto *name = llvm::dyn_cast<ast::Name>(node))
        hollowNames.insert(name->id);
      ast::forEachChild(node, [&](ast::Node *child) { self(self, child); });
    };
    if (llvm::isa<ast::Name, ast::Tuple, ast::List, ast::Starred>(target))
      collect(collect, target);
  };
  if (auto *assign = llvm::dyn_cast<ast::Assign>(stmt))
    llvm::for_each(assign->targets, note);
  else if (auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt))
    note(annotated->target);
  else if (auto *loop = llvm::dyn_cast<ast::For>(stmt))
    note(loop->target);
}

bool FunctionAnalyzer::goesOnBehind(ast::Node *node, size_t mistakesBefore) {
  auto readsHollow = [&](auto &self, ast::Node *each) -> bool {
    auto *name = llvm::dyn_cast<ast::Name>(each);
    bool found = name && name->ctx == ast::ExprContext::Load && hollowNames.contains(name->id);
    ast::forEachChild(each, [&](ast::Node *child) { found = found || self(self, child); });
    return found;
  };
  return mistakesSoFar() != mistakesBefore || readsHollow(readsHollow, node);
}

void FunctionAnalyzer::statementProper(ast::Stmt *stmt) {
  switch (ast::withoutAsync(stmt->kind)) {
  case ast::NodeKind::ExprStmt: {
    Expr *value = expression(llvm::cast<ast::ExprStmt>(stmt)->value);
    emit<typed::Evaluate>(stmt->range, value);
    if (value->type.isNever())
      flow.reachable = false;
    return;
  }
  case ast::NodeKind::Assign: {
    auto *assignment = llvm::cast<ast::Assign>(stmt);
    if (isTypeAlias(assignment->targets[0], assignment->value))
      return;
    // A list that is only unpacked need not be one.
    bool isUnpacked = assignment->targets.size() == 1 && llvm::isa<ast::Tuple, ast::List>(assignment->targets[0]);
    auto *list = llvm::dyn_cast<ast::List>(assignment->value);
    auto *name = assignment->targets.size() == 1 ? llvm::dyn_cast<ast::Name>(assignment->targets[0]) : nullptr;
    if (name)
      ownership.mayMove(assignment->value, name->id);
    UnpackedCalls(*this).note(*assignment);
    Expr *value = isUnpacked && list ? displayTuple(list, list->elts) : expression(assignment->value);
    if (name && ownership.assignGenerator(name->id, assignment->value, value, stmt->range))
      return;
    if (isUnpacked && ownership.takeOwned(assignment->value))
      return ownership.unpackOwned(assignment->targets[0], value);
    if (assignment->targets.size() == 1) {
      bool isPositive = isNonNegative(assignment->value);
      assign(assignment->targets[0], value);
      if (VariableState *state = isPositive ? stateOf(assignment->targets[0]) : nullptr)
        state->isNonNegative = true;
      return;
    }
    typed::Local *shared = temporary(value);
    for (ast::Expr *target : assignment->targets)
      assign(target, get(shared, value->type, stmt->range));
    return;
  }
  case ast::NodeKind::AnnAssign:
    return annotatedAssign(llvm::cast<ast::AnnAssign>(stmt));
  case ast::NodeKind::AugAssign:
    return augmentedAssign(llvm::cast<ast::AugAssign>(stmt));
  case ast::NodeKind::If:
    return ifStatement(llvm::cast<ast::If>(stmt));
  case ast::NodeKind::While:
    return whileStatement(llvm::cast<ast::While>(stmt));
  case ast::NodeKind::For:
    return forStatement(llvm::cast<ast::For>(stmt));
  case ast::NodeKind::Return:
    return returnStatement(llvm::cast<ast::Return>(stmt));
  case ast::NodeKind::Break:
    leaveLoop(&LoopContext::breakFlow, &FinallyContext::breakFlow, flow);
    emit<typed::Break>(stmt->range);
    flow.reachable = false;
    return;
  case ast::NodeKind::Continue:
    leaveLoop(&LoopContext::continueFlow, &FinallyContext::continueFlow, flow);
    emit<typed::Continue>(stmt->range);
    flow.reachable = false;
    return;
  case ast::NodeKind::Pass:
  case ast::NodeKind::Global:
  case ast::NodeKind::Nonlocal:
    return;
  case ast::NodeKind::FunctionDef:
    return functionStatement(llvm::cast<ast::FunctionDef>(stmt));
  case ast::NodeKind::ClassDef:
    return classStatement(llvm::cast<ast::ClassDef>(stmt));
  case ast::NodeKind::Delete:
    for (ast::Expr *target : llvm::cast<ast::Delete>(stmt)->targets)
      deleteTarget(target);
    return;
  case ast::NodeKind::Raise:
    return raiseStatement(llvm::cast<ast::Raise>(stmt));
  case ast::NodeKind::Try:
    return tryStatement(llvm::cast<ast::Try>(stmt));
  case ast::NodeKind::With:
    return withStatement(llvm::cast<ast::With>(stmt));
  case ast::NodeKind::Assert:
    return assertStatement(llvm::cast<ast::Assert>(stmt));
  case ast::NodeKind::Import:
    return importStatement(llvm::cast<ast::Import>(stmt));
  case ast::NodeKind::ImportFrom:
    return importFromStatement(llvm::cast<ast::ImportFrom>(stmt));
  case ast::NodeKind::Match:
    return PatternMatcher(*this).matchStatement(llvm::cast<ast::Match>(stmt));
  case ast::NodeKind::TryStar:
    return tryStarStatement(llvm::cast<ast::TryStar>(stmt));
  case ast::NodeKind::TypeAlias:
    // Only annotations name it.
    if (!inModuleBody())
      localAliases.insert(llvm::cast<ast::Name>(llvm::cast<ast::TypeAlias>(stmt)->name)->id);
    return;
  default:
    llvm_unreachable("every kind of statement is covered");
  }
}

void FunctionAnalyzer::assign(ast::Expr *target, Expr *value) {
  switch (target->kind) {
  case ast::NodeKind::Name:
    return assignName(llvm::cast<ast::Name>(target)->id, value, target->range);
  case ast::NodeKind::Attribute:
    return assignAttribute(llvm::cast<ast::Attribute>(target), value);
  case ast::NodeKind::Subscript: {
    // The value is evaluated before the container and the index.
    auto *place = llvm::cast<ast::Subscript>(target);
    if (storeInDictionary(place, value))
      return;
    typed::Local *kept = temporary(value);
    Expr *container = expression(place->value);
    Expr *index = subscriptIndex(place->slice);
    Expr *done =
        callMethod(container, "__setitem__", {{index, get(kept, value->type, value->range)}, {}}, target->range);
    emit<typed::Evaluate>(target->range, done);
    if (done->type.isNever())
      flow.reachable = false;
    return;
  }
  case ast::NodeKind::Tuple:
    return unpack(llvm::cast<ast::Tuple>(target)->elts, value, target->range);
  case ast::NodeKind::List:
    return unpack(llvm::cast<ast::List>(target)->elts, value, target->range);
  default:
    llvm_unreachable("the parser admits no other targets");
  }
}

/// Whether `target = value` at the top of the module makes a name for annotations alone.
bool FunctionAnalyzer::isTypeAlias(ast::Expr *target, ast::Expr *value) const {
  auto *name = llvm::dyn_cast<ast::Name>(target);
  return name && inModuleBody() && module.typeAliases.lookup(name->id) == value;
}

void FunctionAnalyzer::annotatedAssign(ast::AnnAssign *stmt) {
  auto *declared = llvm::dyn_cast<ast::Name>(stmt->target);
  if (declared && !currentClass && !function.isLibrary())
    declaredAnnotations[declared->id] = stmt->annotation;
  // Annotations of a function's own variables are never evaluated.
  bool isEvaluated = declared && (inModuleBody() || currentClass);
  if (!stmt->value) {
    if (isEvaluated)
      checkAnnotation(stmt->annotation);
    return;
  }
  if (isTypeAlias(stmt->target, stmt->value))
    return;
  Expr *value = expression(stmt->value);
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(stmt->target))
    AnnotationMistakes(*this).variable(attribute->attr, stmt->annotation, value, stmt->value->range);
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(stmt->target))
    AnnotationMistakes(*this).display("`" + attribute->attr.str() + "`", stmt->annotation, stmt->value);
  else if (declared && currentClass)
    AnnotationMistakes(*this).displayItem("`" + declared->id.str() + "`", stmt->annotation, stmt->value);
  else if (declared)
    AnnotationMistakes(*this).display("`" + declared->id.str() + "`", stmt->annotation, stmt->value);
  if (std::optional<Type> bound = annotations().read(stmt->annotation)) {
    // Standard library code may keep an int literal in a machine word.
    if (auto *name = llvm::dyn_cast<ast::Name>(stmt->target); name && module.isStandard)
      declaredTypes[name->id] = *bound;
    if (module.isStandard)
      if (Expr *converted = convertArgument(value, *bound, stmt->range))
        value = converted;
    // An empty container takes the annotation where nothing else tells.
    for (const Atom *atom : value->type.atoms())
      for (const Atom *annotated : bound->atoms())
        if (sameShape(atom, annotated))
          for (auto [ours, theirs] : llvm::zip(atom->arguments(), annotated->arguments()))
            types.setFallback(ours, theirs->bound());
  }
  auto *name = llvm::dyn_cast<ast::Name>(stmt->target);
  if (!name || !ownership.assignGenerator(name->id, stmt->value, value, stmt->range))
    assign(stmt->target, value);
  if (isEvaluated)
    checkAnnotation(stmt->annotation);
}

void FunctionAnalyzer::augmentedAssign(ast::AugAssign *stmt) {
  if (auto *name = llvm::dyn_cast<ast::Name>(stmt->target)) {
    Expr *old = readName(name->id, name->range);
    bool isPositive = stmt->op == ast::BinaryOperator::Add && isNonNegative(stmt->target) && isNonNegative(stmt->value);
    Expr *operand = expression(stmt->value);
    Expr *known = stmt->op == ast::BinaryOperator::Pow ? power(old, operand, stmt->value, stmt->range) : nullptr;
    assignName(name->id, known ? known : binary(stmt->op, old, operand, stmt->range, true), stmt->range);
    if (VariableState *state = isPositive ? stateOf(stmt->target) : nullptr)
      state->isNonNegative = true;
    return;
  }
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(stmt->target)) {
    Expr *object = expression(attribute->value);
    if (object->type.isNever() || refusesPrivate(object->type, attribute->attr, attribute->range)) {
      emit<typed::Evaluate>(stmt->range, object);
      flow.reachable = false;
      return;
    }
    typed::Local *kept = temporary(object);
    Expr *old = readAttribute(attribute, get(kept, attribute->value->range));
    typed::Local *value = temporary(binary(stmt->op, old, expression(stmt->value), stmt->range, true));
    Expr *done = dispatchOn(stmt->range, kept, object->type, [&](const Atom *atom, Expr *narrowed) {
      assignField(atom, narrowed, attribute->attr, get(value, stmt->range), attribute->range);
      return none(stmt->range);
    });
    emit<typed::Evaluate>(stmt->range, done);
    return;
  }
  auto *place = llvm::cast<ast::Subscript>(stmt->target);
  Expr *object = expression(place->value);
  if (object->type.isNever()) {
    emit<typed::Evaluate>(stmt->range, object);
    flow.reachable = false;
    return;
  }
  typed::Local *container = temporary(object);
  Expr *index = subscriptIndex(place->slice);
  if (!llvm::isa<typed::StringConstant>(index))
    index = get(temporary(index), place->range);
  Expr *old = callMethod(get(container, place->range), "__getitem__", {{index}, {}}, place->range);
  Expr *value = binary(stmt->op, old, expression(stmt->value), stmt->range, true);
  Expr *done = callMethod(get(container, place->range), "__setitem__", {{index, value}, {}}, place->range);
  emit<typed::Evaluate>(stmt->range, done);
  if (done->type.isNever())
    flow.reachable = false;
}

void FunctionAnalyzer::deleteTarget(ast::Expr *target) {
  if (auto *name = llvm::dyn_cast<ast::Name>(target))
    return deleteName(name->id, target->range);
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(target)) {
    for (ast::Expr *element : tuple->elts)
      deleteTarget(element);
    return;
  }
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(target)) {
    Expr *object = expression(attribute->value);
    // A class or module stays what it is; `self` is known to whoever asks what `__init__` has assigned.
    if (!llvm::isa<typed::LocalGet, typed::UnitConstant>(object) && !object->type.isNever())
      object = get(temporary(object), object->range);
    Expr *done = dispatch(target->range, object, [&](const Atom *atom, Expr *narrowed) {
      return sequence(target->range, [&] {
        deleteField(atom, narrowed, attribute->attr, target->range);
        return flow.reachable ? none(target->range) : never(target->range);
      });
    });
    emit<typed::Evaluate>(target->range, done);
    return;
  }
  auto *place = llvm::dyn_cast<ast::Subscript>(target);
  if (!place)
    return unsupported(diag::unsupported_delete_target, target->range);
  Expr *container = expression(place->value);
  Expr *index = subscriptIndex(place->slice);
  Expr *done = callMethod(container, "__delitem__", {{index}, {}}, target->range);
  emit<typed::Evaluate>(target->range, done);
  if (done->type.isNever())
    flow.reachable = false;
}

/// Whether the classes of values have a part in the condition.
static bool asksForClass(ast::Expr *condition) {
  if (auto *negation = llvm::dyn_cast<ast::UnaryOp>(condition))
    return asksForClass(negation->operand);
  if (auto *both = llvm::dyn_cast<ast::BoolOp>(condition))
    return llvm::any_of(both->values, asksForClass);
  auto *call = llvm::dyn_cast<ast::Call>(condition);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  if (auto *compare = llvm::dyn_cast<ast::Compare>(condition)) {
    auto *constant = llvm::dyn_cast<ast::Constant>(compare->comparators[0]);
    return constant && constant->value.kind == ast::ConstantKind::None;
  }
  return callee && (callee->id == "isinstance" || callee->id == "hasattr");
}

void FunctionAnalyzer::ifStatement(ast::If *stmt) {
  size_t mistakes = mistakesSoFar();
  Expr *condition = test(stmt->test);
  if (condition->type.isNever()) {
    emit<typed::Evaluate>(stmt->range, condition);
    // After a mistake the walk goes on behind the statement, to find others.
    flow.reachable = goesOnBehind(stmt->test, mistakes);
    return;
  }
  std::optional<bool> known = knownTruth(condition);
  bool isTypeTest = !known && module.isStandard && asksForClass(stmt->test);
  doubts += !known;
  branches += !known;
  typeDoubts += isTypeTest;
  Flow before = flow;
  narrow(stmt->test, true);
  if (known && !*known)
    flow.reachable = false;
  typed::Block thenBody = capture([&] { statements(stmt->body); });
  Flow afterThen = std::exchange(flow, before);
  narrow(stmt->test, false);
  if (known && *known)
    flow.reachable = false;
  typed::Block elseBody = capture([&] { statements(stmt->orelse); });
  bool isLeaving = !known && afterThen.reachable != flow.reachable;
  joinFlow(flow, afterThen, types);
  doubts -= !known;
  // What follows a branch that leaves is the other one.
  branches -= !known && !isLeaving;
  typeDoubts -= isTypeTest;
  emit<typed::If>(stmt->range, condition, thenBody, elseBody);
}

void FunctionAnalyzer::returnStatement(ast::Return *stmt) {
  if (stmt->value && !function.hasFrame())
    ownership.mayMove(stmt->value);
  Expr *value = stmt->value ? expression(stmt->value) : none(stmt->range);
  // Who has called drops it.
  bool isHandedOn = stmt->value && !function.hasFrame() && ownership.handsOn(stmt->value, stmt->range);
  if (!isHandedOn && !module.isStandard && analyzer.isObserved(value->type))
    unsupported(diag::unsupported_kept_generator, stmt->range);
  if (function.hasFrame())
    return endFrame(value, stmt->range);
  instance.returnsTested |= stmt->value && value->type.size() > 1 && isTested(stmt->value->range);
  AnnotationMistakes(*this).returned(value, stmt->value ? stmt->value->range : stmt->range);
  if (stmt->value && function.returns)
    AnnotationMistakes(*this).display("the result of `" + function.qualifiedName + "`", function.returns, stmt->value);
  if (module.isStandard && function.returns)
    if (std::optional<Type> declared = annotations().read(function.returns))
      if (Expr *converted = convertArgument(value, *declared, stmt->range))
        value = converted;
  noteAnswer(value);
  types.connect(value->type, instance.returnType);
  instance.returnType = types.join(instance.returnType, value->type);
  emit<typed::Return>(stmt->range, value);
  flow.reachable = false;
}

void FunctionAnalyzer::assertStatement(ast::Assert *stmt) {
  if (analyzer.assumptions.contains(stmt))
    return narrow(stmt->test, true);
  Expr *condition = test(stmt->test);
  if (condition->type.isNever()) {
    emit<typed::Evaluate>(stmt->range, condition);
    flow.reachable = false;
    return;
  }
  Flow before = flow;
  narrow(stmt->test, false);
  typed::Block failure = capture([&] {
    Arguments arguments;
    if (stmt->msg)
      arguments.positional.push_back(expression(stmt->msg));
    const Atom *error = types.classObject(analyzer.program.wellKnown("AssertionError"));
    Expr *exception = callClass(error, arguments, stmt->range, stmt);
    emit<typed::Raise>(stmt->test->range, exception, nullptr);
  });
  flow = before;
  narrow(stmt->test, true);
  emit<typed::If>(stmt->range, condition, typed::Block(), failure);
}

} // namespace rio::sema
