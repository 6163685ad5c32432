// Private names: inside a class, `__name` is `_Class__name`, wherever it stands (language reference, "Private name
// mangling"). Done on the tree before anything is declared.
#include "sema/Analyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

namespace {

class Mangler {
public:
  explicit Mangler(Analyzer &analyzer) : analyzer(analyzer) {}

  void walk(ast::Node *node) {
    if (auto *definition = llvm::dyn_cast<ast::ClassDef>(node))
      return walkClass(definition);
    if (!owner.empty())
      rename(node);
    ast::forEachChild(node, [&](ast::Node *child) { walk(child); });
  }

private:
  void walkClass(ast::ClassDef *definition) {
    mangle(definition->name);
    for (ast::Expr *base : definition->bases)
      walk(base);
    for (ast::Expr *decorator : definition->decorator_list)
      walk(decorator);
    llvm::StringRef outer = std::exchange(owner, definition->name.ltrim('_'));
    for (ast::Stmt *stmt : definition->body)
      walk(stmt);
    owner = outer;
  }

  void rename(ast::Node *node) {
    if (auto *name = llvm::dyn_cast<ast::Name>(node))
      mangle(name->id);
    else if (auto *attribute = llvm::dyn_cast<ast::Attribute>(node))
      mangle(attribute->attr);
    else if (auto *function = llvm::dyn_cast<ast::FunctionDef>(node))
      mangle(function->name);
    else if (auto *argument = llvm::dyn_cast<ast::Arg>(node))
      mangle(argument->arg);
    else if (auto *keyword = llvm::dyn_cast<ast::Keyword>(node))
      mangle(keyword->arg);
    else if (auto *handler = llvm::dyn_cast<ast::ExceptHandler>(node))
      mangle(handler->name);
    else if (auto *as = llvm::dyn_cast<ast::MatchAs>(node))
      mangle(as->name);
    else if (auto *star = llvm::dyn_cast<ast::MatchStar>(node))
      mangle(star->name);
    else if (auto *mapping = llvm::dyn_cast<ast::MatchMapping>(node))
      mangle(mapping->rest);
  }

  void mangle(llvm::StringRef &name) {
    bool isPrivate = !owner.empty() && name.starts_with("__") && !name.ends_with("__") && !name.contains('.');
    if (isPrivate)
      name = analyzer.text("_" + owner + name);
  }

  Analyzer &analyzer;
  /// The innermost class, without its leading underscores.
  llvm::StringRef owner;
};

} // namespace

void Analyzer::manglePrivateNames(ModuleInfo &module) { Mangler(*this).walk(module.tree); }

} // namespace rio::sema
