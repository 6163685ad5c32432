// What borrows a generator from the variable or parameter that owns it, and what takes it over (Ownership.h).
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

typed::Expr *Ownership::readOwned(ast::Name *name, Expr *value) {
  if (auto held = dependents.find(name->id); held != dependents.end())
    dependent[name] = held->second;
  typed::Local *slot = name->id == moved ? ownerSlots.lookup(moved) : nullptr;
  if (!slot) {
    lent[name] = borrowed.contains(name->id) ? borrowed.lookup(name->id) : name->id;
    return value;
  }
  moved = "";
  owned.insert(name);
  return walker.sequence(name->range, [&] {
    typed::Local *taken = walker.temporary(value);
    walker.emit<typed::SetLocal>(name->range, slot, walker.none(name->range));
    return walker.get(taken, name->range);
  });
}

bool Ownership::noteHeld(ast::Expr *expr) {
  llvm::SmallVector<ast::Expr *, 2> lending;
  bool isHandedOver = false;
  auto look = [&](ast::Node *node) {
    if (auto *keyword = llvm::dyn_cast<ast::Keyword>(node))
      node = keyword->value;
    if (auto *starred = llvm::dyn_cast<ast::Starred>(node))
      node = starred->value;
    auto *operand = llvm::dyn_cast<ast::Expr>(node);
    if (lent.contains(operand))
      lending.push_back(operand);
    isHandedOver |= handedOver.contains(operand);
    if (auto held = dependent.find(operand); held != dependent.end())
      dependent[expr] = llvm::StringRef(held->second);
  };
  auto *called = llvm::dyn_cast<ast::Call>(expr);
  if (auto *method = called ? llvm::dyn_cast<ast::Attribute>(called->func) : nullptr)
    look(method->value);
  if (auto *generator = llvm::dyn_cast<ast::GeneratorExp>(expr))
    look(generator->generators.front()->iter);
  ast::forEachChild(expr, look);
  if (lending.empty())
    return true;
  if (isHandedOver)
    walker.unsupported(diag::unsupported_kept_generator, expr->range);
  llvm::StringRef owner = lending.size() == 1 ? lent[lending.front()] : "";
  // Of several variables each must keep its generator.
  for (ast::Expr *each : lending)
    if (lending.size() > 1 && !isStableOwner(lent[each]))
      walker.unsupported(diag::unsupported_kept_generator, each->range);
  // The program's own functions return no such parameter, but a generator may hold it.
  bool isOfLibrary = llvm::isa<ast::GeneratorExp>(expr)
                         ? !analyzer.generatorFunctions.lookup(llvm::cast<ast::GeneratorExp>(expr))
                         : !called || !lastCalled || lastCalled->module->isStandard;
  if (isOfLibrary)
    lent[expr] = owner;
  else if (!lastCalled || lastCalled->hasFrame())
    dependent[expr] = owner;
  return !isOfLibrary;
}

void Ownership::noteLending(ast::GeneratorExp *expr) { lendsArguments = lent.contains(expr->generators.front()->iter); }

void Ownership::noteLending(ast::Call *expr) {
  auto isLent = [&](ast::Expr *operand) {
    auto *starred = llvm::dyn_cast<ast::Starred>(operand);
    return lent.contains(starred ? starred->value : operand);
  };
  lendsArguments = llvm::any_of(expr->args, isLent) ||
                   llvm::any_of(expr->keywords, [&](ast::Keyword *keyword) { return isLent(keyword->value); });
  isAwaited = expr == awaitedCall;
  lastCalled = nullptr;
}

bool Ownership::lendsTo(const FunctionInfo &callee, llvm::ArrayRef<Type> types, SourceRange range) {
  if (callee.module->isStandard || !lendsArguments)
    return false;
  bool lends = llvm::any_of(types, [&](Type type) { return analyzer.isObserved(type); });
  // A task may run longer than the function whose variable it is.
  if (lends && callee.frameKind == FrameKind::Coroutine && !isAwaited)
    walker.unsupported(diag::unsupported_kept_generator, range);
  return lends;
}

void Ownership::ownArguments() {
  if (module.isStandard)
    return;
  for (auto [index, parameter] : llvm::enumerate(function.parameters)) {
    bool isReceiver = index == 0 && function.isMethodLike();
    Type type = instance.parameterTypes[index];
    bool isShared = llvm::is_contained(function.cellNames, parameter.name) ||
                    llvm::is_contained(function.sharedNames, parameter.name);
    if (isReceiver || isShared || parameter.kind == ParameterKind::KeywordVariadic || !analyzer.isObserved(type))
      continue;
    if (instance.isLent) {
      borrow(parameter.name);
      continue;
    }
    noteOwner(parameter.name, type);
    if (typed::Local *slot = ownerSlots.lookup(parameter.name))
      walker.emit<typed::SetLocal>(function.node->range, slot, walker.readName(parameter.name, function.node->range));
  }
}

/// How often the statement may bind or delete the name; more than once in a loop.
static unsigned countBindings(ast::Node *node, llvm::StringRef name, unsigned weight = 1) {
  if (auto *one = llvm::dyn_cast<ast::Name>(node))
    return one->id == name && one->ctx != ast::ExprContext::Load ? weight : 0;
  if (llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(node))
    return 0;
  if (llvm::isa<ast::For, ast::While>(node))
    weight = 2;
  unsigned count = 0;
  ast::forEachChild(node, [&](ast::Node *child) { count += countBindings(child, name, weight); });
  return count;
}

bool Ownership::takeLoopSource(ast::Expr *source, llvm::ArrayRef<ast::Stmt *> body) {
  for (auto *held : {&lent, &dependent})
    if (auto place = held->find(source); place != held->end())
      for (ast::Stmt *stmt : body)
        if (countBindings(stmt, place->second) != 0)
          walker.unsupported(diag::unsupported_kept_generator, source->range);
  return takeOwned(source);
}

bool Ownership::isParameter(llvm::StringRef name) const {
  return llvm::any_of(function.parameters, [&](const ParameterInfo &each) { return each.name == name; });
}

bool Ownership::isStableOwner(llvm::StringRef name) {
  if (name.empty() || borrowed.contains(name))
    return name.empty() || isStableOwner(borrowed.lookup(name));
  unsigned count = 0;
  ast::forEachChild(function.node, [&](ast::Node *child) {
    if (llvm::isa<ast::Stmt>(child))
      count += countBindings(child, name);
  });
  return count + isParameter(name) <= 1;
}

llvm::StringRef Ownership::takenOver(ast::Expr *expr) {
  if (ownerSlots.empty())
    return {};
  ast::Expr *taken = nullptr;
  if (auto *generator = llvm::dyn_cast<ast::GeneratorExp>(expr)) {
    if (analyzer.generatorFunctions.lookup(generator))
      taken = generator->generators.front()->iter;
  } else if (auto *called = llvm::dyn_cast<ast::Call>(expr)) {
    auto *callee = llvm::dyn_cast<ast::Name>(called->func);
    const FunctionInfo *made = callee ? walker.lookup(callee->id).constant.function : nullptr;
    if (made && made->hasFrame())
      for (ast::Expr *argument : called->args)
        if (auto *name = llvm::dyn_cast<ast::Name>(argument); name && ownerSlots.contains(name->id))
          taken = taken ? expr : argument;
  }
  auto *name = llvm::dyn_cast_or_null<ast::Name>(taken);
  return name && ownerSlots.contains(name->id) ? name->id : llvm::StringRef();
}

void Ownership::mayMove(ast::Expr *expr, llvm::StringRef target) {
  llvm::StringRef owner = takenOver(expr);
  moved = target.empty() || owner == target ? owner : "";
}

bool Ownership::assignGenerator(llvm::StringRef name, ast::Expr *expr, Expr *value, SourceRange range) {
  moved = "";
  bool isLent = lent.contains(expr);
  if ((!isLent && !owned.contains(expr)) || !canOwn(name, value->type))
    return false;
  if (!isLent) {
    if (auto held = dependent.find(expr); held != dependent.end()) {
      if (!isStableOwner(held->second))
        return false;
      dependents[name] = held->second;
    }
    takeOwned(expr);
    assignOwned(name, value, range);
    return true;
  }
  llvm::StringRef owner = lent.lookup(expr);
  typed::Local *slot = ownerSlots.lookup(name);
  if (slot && owner == name) {
    // An iterator over what it has held.
    noteOwner(name, value->type);
    typed::Local *made = walker.temporary(value);
    walker.assignPlace(name, walker.get(made, range), range);
    walker.emit<typed::SetLocal>(range, slot, walker.get(made, range));
    return true;
  }
  if (slot || !isStableOwner(owner))
    return false;
  borrowed[name] = owner;
  walker.assignPlace(name, value, range);
  return true;
}

bool Ownership::handsOn(ast::Expr *expr, SourceRange range) {
  moved = "";
  if (dependent.contains(expr))
    return false;
  if (takeOwned(expr))
    return true;
  auto place = lent.find(expr);
  typed::Local *slot = place != lent.end() ? ownerSlots.lookup(place->second) : nullptr;
  if (slot)
    walker.emit<typed::SetLocal>(range, slot, walker.none(range));
  return slot;
}

typed::Expr *Ownership::dropArguments(ast::Call *expr) {
  SourceRange range = expr->range;
  return walker.dispatch(range, walker.expression(expr->args[0]), [&](const Atom *atom, Expr *frame) {
    Instance &body = *atom->classInfo()->frameBody;
    return walker.sequence(range, [&] {
      typed::Local *kept = walker.temporary(frame);
      for (auto [index, type] : llvm::enumerate(body.parameterTypes))
        if (!body.isLent && analyzer.isObserved(type)) {
          Expr *argument = walker.make<typed::FieldGet>(range, type, walker.get(kept, range),
                                                        analyzer.text(argumentField(index)), nullptr);
          walker.emit<typed::Evaluate>(range, walker.callWellKnown("_drop", {argument}, range));
        }
      return walker.none(range);
    });
  });
}

} // namespace rio::sema
