// List, set and dict comprehensions: loops in place, over variables of their own.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

/// Declares the variables that a comprehension's target binds.
void FunctionAnalyzer::declareTargets(ast::Expr *target) {
  if (auto *name = llvm::dyn_cast<ast::Name>(target)) {
    typed::Local *local = siteLocal(name, name->id);
    flow.local(local) = {};
    comprehensionNames.push_back({name->id, local});
    return;
  }
  if (auto *starred = llvm::dyn_cast<ast::Starred>(target))
    return declareTargets(starred->value);
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(target)) {
    for (ast::Expr *element : tuple->elts)
      declareTargets(element);
    return;
  }
  if (auto *list = llvm::dyn_cast<ast::List>(target)) {
    for (ast::Expr *element : list->elts)
      declareTargets(element);
    return;
  }
}

void FunctionAnalyzer::comprehensionLoops(llvm::ArrayRef<ast::Comprehension *> generators,
                                          llvm::function_ref<void()> body) {
  ast::Comprehension *clause = generators.front();
  Expr *iterable = loopSource(clause->iter);
  bool owns = ownership.takeOwned(clause->iter);
  if (iterable->type.isNever()) {
    emit<typed::Evaluate>(clause->iter->range, iterable);
    flow.reachable = false;
    return;
  }
  // Beside the first source, a comprehension in a class's body does not see the class's names.
  llvm::SaveAndRestore outside(currentClass, static_cast<ClassInfo *>(nullptr));
  size_t outer = comprehensionNames.size();
  iterate(
      clause, clause->iter->range, iterable,
      [&](Expr *value) {
        declareTargets(clause->target);
        assign(clause->target, value);
        noteLoopSign(clause->target, clause->iter);
        auto filtered = [&](auto &self, size_t index) -> void {
          if (!flow.reachable)
            return;
          if (index < clause->ifs.size()) {
            Expr *condition = test(clause->ifs[index]);
            if (condition->type.isNever()) {
              emit<typed::Evaluate>(clause->ifs[index]->range, condition);
              flow.reachable = false;
              return;
            }
            llvm::SaveAndRestore inBranch(branches, branches + !knownTruth(condition));
            Flow before = flow;
            narrow(clause->ifs[index], true);
            typed::Block then = capture([&] { self(self, index + 1); });
            joinFlow(flow, before, types);
            emit<typed::If>(clause->ifs[index]->range, condition, then, typed::Block());
            return;
          }
          if (generators.size() > 1)
            comprehensionLoops(generators.drop_front(), body);
          else
            body();
        };
        filtered(filtered, 0);
      },
      [] {}, clause->is_async, owns);
  comprehensionNames.resize(outer);
}

void FunctionAnalyzer::renewCells(ast::Expr *target) {
  if (auto *name = llvm::dyn_cast<ast::Name>(target))
    if (typed::Local *local = siteLocal(name, name->id); local->isCell)
      emit<typed::UnsetLocal>(target->range, local);
  ast::forEachChild(target, [&](ast::Node *child) {
    if (auto *expr = llvm::dyn_cast<ast::Expr>(child))
      renewCells(expr);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::listComprehension(ast::Node *node, ClassInfo *container,
                                                            llvm::StringRef addMethod, ast::Expr *element,
                                                            llvm::ArrayRef<ast::Comprehension *> generators) {
  return sequence(node->range, [&]() -> Expr * {
    typed::Local *made = temporary(newObject(node, container, node->range));
    for (ast::Comprehension *clause : generators)
      renewCells(clause->target);
    comprehensionLoops(generators, [&] {
      Expr *done = callMethod(get(made, node->range), addMethod, {{expression(element)}, {}}, element->range);
      emit<typed::Evaluate>(element->range, done);
      if (done->type.isNever())
        flow.reachable = false;
    });
    bool isReachable = std::exchange(flow.reachable, true);
    return isReachable ? get(made, node->range) : never(node->range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::dictComprehension(ast::DictComp *node) {
  return sequence(node->range, [&]() -> Expr * {
    typed::Local *made = temporary(newObject(node, analyzer.dictClass, node->range));
    for (ast::Comprehension *clause : node->generators)
      renewCells(clause->target);
    comprehensionLoops(node->generators, [&] {
      Expr *key = expression(node->key);
      Expr *done = callMethod(get(made, node->range), "__setitem__", {{key, expression(node->value)}, {}}, node->range);
      emit<typed::Evaluate>(node->range, done);
      if (done->type.isNever())
        flow.reachable = false;
    });
    bool isReachable = std::exchange(flow.reachable, true);
    return isReachable ? get(made, node->range) : never(node->range);
  });
}

} // namespace rio::sema
