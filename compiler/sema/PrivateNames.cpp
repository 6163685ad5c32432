// Private names: inside a class, `__name` is `_Class__name`, wherever it stands (language reference, "Private name
// mangling"). Done on the tree before anything is declared.
#include "sema/FunctionAnalyzer.h"
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

/// Whether a class of the library has something of this name that CPython's class has not, as its fields have.
static bool isLibraryPrivate(const ClassInfo &info, llvm::StringRef name) {
  bool isPrivate = name.starts_with("_") && !name.starts_with("__") && !name.ends_with("_");
  static constexpr llvm::StringRef documented[] = {"_asdict",        "_field_defaults", "_fields",
                                                   "_from_iterable", "_make",           "_replace"};
  if (!isPrivate || llvm::is_contained(documented, name))
    return false;
  return llvm::any_of(info.linearization, [&](const ClassInfo *step) {
    return step->module->isStandard && (step->methods.contains(name) || step->fields.contains(name));
  });
}

void Analyzer::checkPrivateNames(const ClassInfo &info) {
  if (info.module->isStandard)
    return;
  for (auto &[name, method] : info.methods)
    if (method->file == info.module->file && isLibraryPrivate(info, name))
      diagnostics.report(diag::unsupported_private_name, info.module->file, method->node->range, name);
  for (auto &[name, attribute] : info.attributes)
    if (isLibraryPrivate(info, name))
      diagnostics.report(diag::unsupported_private_name, info.module->file, info.node->range, name);
}

bool FunctionAnalyzer::refusesPrivate(Type type, llvm::StringRef name, SourceRange range) {
  bool isOfProgram = !module.isStandard && function.file == module.file;
  auto isTheirs = [&](const Atom *atom) {
    bool hasClass = atom->isObject() || atom->isTuple() || atom->kind() == AtomKind::Class;
    return hasClass && isLibraryPrivate(*atom->classInfo(), name);
  };
  if (!isOfProgram || llvm::none_of(type.atoms(), isTheirs))
    return false;
  unsupported(diag::unsupported_private_name, range, name);
  return true;
}

} // namespace rio::sema
