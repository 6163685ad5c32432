// What `from module import *` takes: the names of `__all__`, which is read from the statements at the top of the
// module, or else all names without an underscore.
#include "sema/Analyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

namespace {

using Names = llvm::SmallVector<llvm::StringRef, 16>;

bool isAll(const ast::Node *node) {
  auto *name = llvm::dyn_cast_or_null<ast::Name>(node);
  return name && name->id == "__all__";
}

/// Whether code below `node` may change `__all__`.
bool changesAll(ast::Node *node) {
  if (auto *name = llvm::dyn_cast<ast::Name>(node); name && isAll(node) && name->ctx != ast::ExprContext::Load)
    return true;
  auto *item = llvm::dyn_cast<ast::Subscript>(node);
  if (item && item->ctx != ast::ExprContext::Load && isAll(item->value))
    return true;
  auto *call = llvm::dyn_cast<ast::Call>(node);
  auto *method = call ? llvm::dyn_cast<ast::Attribute>(call->func) : nullptr;
  if (method && isAll(method->value) && method->attr != "index" && method->attr != "count" && method->attr != "copy")
    return true;
  bool changes = false;
  ast::forEachChild(node, [&](ast::Node *child) { changes = changes || changesAll(child); });
  return changes;
}

/// Follows `__all__` through the statements of a module.
class ExportReader {
public:
  /// `underWay` has the modules whose statements are being followed: one does not know its own `__all__` in a ring.
  ExportReader(Analyzer &analyzer, ModuleInfo &module, llvm::SmallPtrSetImpl<const ModuleInfo *> &underWay)
      : analyzer(analyzer), module(module), underWay(underWay) {}

  ExportedNames read() {
    for (ast::Stmt *stmt : module.tree->body)
      if (!follow(stmt)) {
        exported.listed.reset();
        exported.unknown = stmt;
        break;
      }
    return std::move(exported);
  }

private:
  bool assignAll(ast::Expr *value) {
    exported.listed = evaluate(value);
    return exported.listed.has_value();
  }

  bool extend(const std::optional<Names> &more) {
    if (!more || !exported.listed)
      return false;
    exported.listed->append(*more);
    return true;
  }

  bool follow(ast::Stmt *stmt) {
    if (auto *assign = llvm::dyn_cast<ast::Assign>(stmt); assign && assign->targets.size() == 1)
      if (isAll(assign->targets[0]))
        return assignAll(assign->value);
    if (auto *assign = llvm::dyn_cast<ast::AnnAssign>(stmt); assign && isAll(assign->target))
      return !assign->value || assignAll(assign->value);
    if (auto *assign = llvm::dyn_cast<ast::AugAssign>(stmt); assign && isAll(assign->target))
      return assign->op == ast::BinaryOperator::Add && extend(evaluate(assign->value));
    if (auto *from = llvm::dyn_cast<ast::ImportFrom>(stmt))
      for (ast::Alias *alias : from->names)
        if ((alias->asname.empty() ? alias->name : alias->asname) == "__all__") {
          bool isWhole = alias->name == "__all__";
          exported.listed = isWhole ? listedIn(analyzer.importedModule(module, *from)) : std::nullopt;
          return exported.listed.has_value();
        }
    auto *statement = llvm::dyn_cast<ast::ExprStmt>(stmt);
    auto *call = statement ? llvm::dyn_cast<ast::Call>(statement->value) : nullptr;
    auto *method = call ? llvm::dyn_cast<ast::Attribute>(call->func) : nullptr;
    if (method && isAll(method->value) && call->args.size() == 1 && call->keywords.empty()) {
      if (method->attr == "extend")
        return extend(evaluate(call->args[0]));
      std::optional<llvm::StringRef> name = textOf(call->args[0]);
      if (method->attr == "append" && name)
        return extend(Names{*name});
    }
    return !changesAll(stmt);
  }

  static std::optional<llvm::StringRef> textOf(ast::Expr *expr) {
    auto *constant = llvm::dyn_cast<ast::Constant>(expr);
    bool isText = constant && constant->value.kind == ast::ConstantKind::String;
    return isText ? std::optional(constant->value.text) : std::nullopt;
  }

  std::optional<Names> evaluateElements(llvm::ArrayRef<ast::Expr *> elements) {
    Names names;
    for (ast::Expr *element : elements) {
      auto *starred = llvm::dyn_cast<ast::Starred>(element);
      std::optional<llvm::StringRef> name = starred ? std::nullopt : textOf(element);
      std::optional<Names> several = starred ? evaluate(starred->value)
                                     : name  ? std::optional(Names{*name})
                                             : std::nullopt;
      if (!several)
        return std::nullopt;
      names.append(*several);
    }
    return names;
  }

  /// The `__all__` of another module, once its body has run.
  std::optional<Names> listedIn(ModuleInfo *other) {
    if (!other || !underWay.insert(other).second)
      return std::nullopt;
    std::optional<Names> listed = ExportReader(analyzer, *other, underWay).read().listed;
    underWay.erase(other);
    return listed;
  }

  std::optional<Names> evaluateName(llvm::StringRef name) {
    if (name == "__all__")
      return exported.listed;
    if (auto place = module.constants.find(name); place != module.constants.end())
      return place->second.originName == "__all__" ? listedIn(place->second.origin) : std::nullopt;
    return std::nullopt;
  }

  std::optional<Names> evaluate(ast::Expr *expr) {
    if (auto *list = llvm::dyn_cast<ast::List>(expr))
      return evaluateElements(list->elts);
    if (auto *tuple = llvm::dyn_cast<ast::Tuple>(expr))
      return evaluateElements(tuple->elts);
    if (auto *name = llvm::dyn_cast<ast::Name>(expr))
      return evaluateName(name->id);
    if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr)) {
      auto *owner = llvm::dyn_cast<ast::Name>(attribute->value);
      return owner && attribute->attr == "__all__" ? listedIn(analyzer.constantOf(module, owner->id).module)
                                                   : std::nullopt;
    }
    if (auto *call = llvm::dyn_cast<ast::Call>(expr)) {
      auto *callee = llvm::dyn_cast<ast::Name>(call->func);
      bool isCopy = callee && (callee->id == "list" || callee->id == "tuple") && call->args.size() == 1;
      return isCopy ? evaluate(call->args[0]) : std::nullopt;
    }
    auto *sum = llvm::dyn_cast<ast::BinOp>(expr);
    if (!sum || sum->op != ast::BinaryOperator::Add)
      return std::nullopt;
    std::optional<Names> left = evaluate(sum->left), right = evaluate(sum->right);
    if (!left || !right)
      return std::nullopt;
    left->append(*right);
    return left;
  }

  Analyzer &analyzer;
  ModuleInfo &module;
  llvm::SmallPtrSetImpl<const ModuleInfo *> &underWay;
  ExportedNames exported;
};

} // namespace

ExportedNames Analyzer::exportedNames(ModuleInfo &source) {
  llvm::SmallPtrSet<const ModuleInfo *, 4> underWay{&source};
  ExportedNames exported = ExportReader(*this, source, underWay).read();
  if (!exported.listed)
    return exported;
  llvm::SetVector<llvm::StringRef> distinct(exported.listed->begin(), exported.listed->end());
  exported.listed->assign(distinct.begin(), distinct.end());
  return exported;
}

llvm::SmallVector<llvm::StringRef, 16> Analyzer::publicNames(ModuleInfo &source) {
  if (auto listed = exportedNames(source).listed)
    return *listed;
  llvm::SmallVector<llvm::StringRef, 16> names;
  for (auto &entry : source.constants)
    names.push_back(text(entry.first()));
  for (auto &[name, global] : source.globals)
    names.push_back(name);
  llvm::erase_if(names, [](llvm::StringRef name) { return name.starts_with("_"); });
  llvm::sort(names);
  return names;
}

/// Whether two modules mean the same class, function or module by a name.
static bool isSameDefinition(const Constant &one, const Constant &other) {
  return one.isResolved() && one.classInfo == other.classInfo && one.function == other.function &&
         one.module == other.module;
}

void Analyzer::declareStarImport(ModuleInfo &module, const ast::ImportFrom &statement, bool isConditional) {
  ModuleInfo *source = importedModule(module, statement);
  if (!source)
    return;
  if (ast::Stmt *unknown = exportedNames(*source).unknown)
    diagnostics.report(diag::unsupported_computed_all, source->file, unknown->range);
  for (llvm::StringRef name : publicNames(*source)) {
    auto place = module.constants.find(name);
    bool isBound = place != module.constants.end() || module.globals.contains(name);
    if (place != module.constants.end() && isSameDefinition(constantOf(module, name), constantOf(*source, name)))
      continue;
    if (isBound || isConditional) {
      // What the name means depends on which statements have run: it is a variable.
      if (place != module.constants.end())
        module.constants.erase(place);
      declareGlobal(module, name);
      continue;
    }
    Constant &constant = module.constants[name];
    constant.origin = source;
    constant.originName = name;
  }
}

void Analyzer::declareStarImports(ModuleInfo &module, ast::Node *node, bool isConditional) {
  if (llvm::isa<ast::FunctionDef, ast::ClassDef, ast::Expr>(node))
    return;
  if (auto *from = llvm::dyn_cast<ast::ImportFrom>(node); from && from->names[0]->name == "*")
    return declareStarImport(module, *from, isConditional);
  ast::forEachChild(node, [&](ast::Node *child) {
    declareStarImports(module, child, isConditional || !llvm::isa<ast::Module>(node));
  });
}

} // namespace rio::sema
