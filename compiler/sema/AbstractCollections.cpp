// The abstract classes of `collections.abc`: objects count as their instances for the methods that their class has
// (`@counts` in stdlib/_collections_abc.py), or because a builtin class says so (`@registered`).
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

void Analyzer::readLibraryDecorators(ClassInfo &info) {
  for (ast::Expr *decorator : info.node->decorator_list) {
    if (auto *plain = llvm::dyn_cast<ast::Name>(decorator)) {
      info.isApart |= plain->id == "apart" || plain->id == "apart_by_literals";
      info.keepsLiterals |= plain->id == "apart_by_literals";
    }
    auto *call = llvm::dyn_cast<ast::Call>(decorator);
    auto *name = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
    if (!name)
      continue;
    auto textOf = [](ast::Expr *argument) { return llvm::cast<ast::Constant>(argument)->value.text; };
    if (name->id == "shown_as") {
      info.name = textOf(call->args[0]);
      info.shownModule = call->args.size() > 1 ? textOf(call->args[1]) : "";
    }
    if (name->id == "registered")
      info.registeredFor = textOf(call->args[0]);
    if (name->id == "counts") {
      info.isVirtualBase = true;
      for (ast::Expr *method : call->args)
        info.countedMethods.push_back(textOf(method));
    }
  }
}

bool FunctionAnalyzer::isVirtualInstance(const Atom *atom, const ClassInfo &base) const {
  auto hasMethod = [&](llvm::StringRef name) {
    if (name == "__hash__")
      return isHashable(atom);
    return name == "__call__" ? isCallable(atom) : hasMember(atom, name);
  };
  if (!base.countedMethods.empty() && llvm::all_of(base.countedMethods, hasMethod))
    return true;
  if (!atom->isObject() && !atom->isTuple())
    return false;
  return llvm::any_of(atom->classInfo()->linearization, [&](const ClassInfo *step) {
    if (step->registeredFor.empty())
      return false;
    ClassInfo *counted = analyzer.constantOf(*base.module, step->registeredFor).classInfo;
    analyzer.linkClass(*counted);
    return counted->isSubclassOf(&base);
  });
}

} // namespace rio::sema
