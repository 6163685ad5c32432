// `@overload` definitions say to type checkers what the definition after them does. The last one of a name is the
// function; the others are taken out of the tree before anything is declared.
#include "sema/Analyzer.h"
#include "llvm/ADT/STLExtras.h"

namespace rio::sema {

/// Whether `from typing import overload` stands at the top of the module, under no other name.
static bool importsOverload(const ast::Module &tree) {
  return llvm::any_of(tree.body, [](ast::Stmt *stmt) {
    auto *from = llvm::dyn_cast<ast::ImportFrom>(stmt);
    return from && from->level == 0 && from->module == "typing" && llvm::any_of(from->names, [](ast::Alias *alias) {
             return alias->name == "overload" && alias->asname.empty();
           });
  });
}

static bool isOverload(ast::Stmt *stmt, bool isImported) {
  auto *definition = llvm::dyn_cast<ast::FunctionDef>(stmt);
  return definition && llvm::any_of(definition->decorator_list, [&](ast::Expr *decorator) {
           if (auto *name = llvm::dyn_cast<ast::Name>(decorator))
             return isImported && name->id == "overload";
           auto *attribute = llvm::dyn_cast<ast::Attribute>(decorator);
           auto *module = attribute ? llvm::dyn_cast<ast::Name>(attribute->value) : nullptr;
           return module && module->id == "typing" && attribute->attr == "overload";
         });
}

/// Defaults are evaluated even where the definition is of no use: only constants can go with it.
static bool hasPlainDefaults(const ast::FunctionDef &definition) {
  auto isPlain = [](ast::Expr *value) { return !value || llvm::isa<ast::Constant>(value); };
  return llvm::all_of(definition.args->defaults, isPlain) && llvm::all_of(definition.args->kw_defaults, isPlain);
}

void Analyzer::dropOverloads(ast::Module &tree) {
  bool isImported = importsOverload(tree);
  auto drop = [&](auto &again, llvm::ArrayRef<ast::Stmt *> &body) -> void {
    llvm::SmallVector<ast::Stmt *, 16> kept;
    for (auto [index, stmt] : llvm::enumerate(body)) {
      auto *overload = isOverload(stmt, isImported) ? llvm::cast<ast::FunctionDef>(stmt) : nullptr;
      bool isDefinedAnew =
          overload && hasPlainDefaults(*overload) && llvm::any_of(body.drop_front(index + 1), [&](ast::Stmt *later) {
            auto *definition = llvm::dyn_cast<ast::FunctionDef>(later);
            return definition && definition->name == overload->name;
          });
      if (isDefinedAnew)
        continue;
      if (auto *definition = llvm::dyn_cast<ast::ClassDef>(stmt))
        again(again, definition->body);
      else if (auto *function = llvm::dyn_cast<ast::FunctionDef>(stmt))
        again(again, function->body);
      kept.push_back(stmt);
    }
    body = list(llvm::ArrayRef<ast::Stmt *>(kept));
  };
  drop(drop, tree.body);
}

} // namespace rio::sema
