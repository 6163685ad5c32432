// What the program asks of its environment and the compiler knows: which modules there are, the version of Python and
// the platform. Code for other versions and platforms is neither compiled nor checked.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"
#include "llvm/ADT/StringSet.h"
#include <variant>

namespace rio::sema {

/// A text, a number, or a tuple of numbers.
using Known = std::variant<std::monostate, llvm::StringRef, int64_t, llvm::SmallVector<int64_t, 5>>;

/// `sys.version_info`, without what follows its three numbers.
static llvm::SmallVector<int64_t, 5> languageVersion() { return {3, 13, 0}; }

static Known knownAttribute(llvm::StringRef name) {
  if (name == "version_info")
    return languageVersion();
  if (name == "platform")
    return llvm::StringRef("linux");
  return {};
}

static std::optional<int64_t> literalInt(ast::Expr *expr) {
  auto *constant = llvm::dyn_cast_or_null<ast::Constant>(expr);
  int64_t value = 0;
  if (!constant || constant->value.kind != ast::ConstantKind::Integer || constant->value.text.getAsInteger(10, value))
    return std::nullopt;
  return value;
}

static Known knownItem(const llvm::SmallVector<int64_t, 5> &version, ast::Expr *place) {
  auto *slice = llvm::dyn_cast<ast::Slice>(place);
  bool isPrefix = slice && !slice->lower && !slice->step;
  std::optional<int64_t> index = literalInt(isPrefix ? slice->upper : place);
  if (!index || *index < 0 || *index > 3 || (!isPrefix && *index == 3))
    return {};
  if (!isPrefix)
    return version[static_cast<size_t>(*index)];
  return llvm::SmallVector<int64_t, 5>(llvm::ArrayRef(version).take_front(static_cast<size_t>(*index)));
}

namespace {

/// Evaluates expressions over literals and attributes of module `sys`.
class EnvironmentReader {
public:
  EnvironmentReader(Analyzer &analyzer, ModuleInfo &module) : analyzer(analyzer), module(module) {}

  std::optional<bool> test(ast::Expr *expr) {
    if (auto *negation = llvm::dyn_cast<ast::UnaryOp>(expr); negation && negation->op == ast::UnaryOperator::Not) {
      std::optional<bool> known = test(negation->operand);
      return known ? std::optional(!*known) : std::nullopt;
    }
    if (auto *several = llvm::dyn_cast<ast::BoolOp>(expr)) {
      bool isAnd = several->op == ast::BoolOperator::And;
      for (ast::Expr *value : several->values) {
        std::optional<bool> known = test(value);
        if (!known || *known != isAnd)
          return known;
      }
      return isAnd;
    }
    if (auto *call = llvm::dyn_cast<ast::Call>(expr))
      return startsWith(call);
    auto *compare = llvm::dyn_cast<ast::Compare>(expr);
    if (!compare || compare->ops.size() != 1)
      return std::nullopt;
    readsEnvironment = false;
    Known left = read(compare->left), right = read(compare->comparators[0]);
    return readsEnvironment ? order(compare->ops[0], left, right) : std::nullopt;
  }

private:
  bool isSys(ast::Expr *expr) {
    auto *name = llvm::dyn_cast<ast::Name>(expr);
    ModuleInfo *named = name ? analyzer.constantOf(module, name->id).module : nullptr;
    return named && named->isStandard && named->name == "sys";
  }

  Known environment(llvm::StringRef name) {
    Known value = knownAttribute(name);
    readsEnvironment |= value.index() != 0;
    return value;
  }

  Known read(ast::Expr *expr) {
    if (auto *constant = llvm::dyn_cast<ast::Constant>(expr)) {
      if (constant->value.kind == ast::ConstantKind::String)
        return constant->value.text;
      std::optional<int64_t> number = literalInt(constant);
      return number ? Known(*number) : Known();
    }
    if (auto *tuple = llvm::dyn_cast<ast::Tuple>(expr)) {
      llvm::SmallVector<int64_t, 5> numbers;
      for (ast::Expr *element : tuple->elts) {
        std::optional<int64_t> number = literalInt(element);
        if (!number)
          return {};
        numbers.push_back(*number);
      }
      return numbers;
    }
    if (auto *name = llvm::dyn_cast<ast::Name>(expr)) {
      auto place = module.constants.find(name->id);
      bool isOfSys = place != module.constants.end() && place->second.origin && place->second.origin->isStandard &&
                     place->second.origin->name == "sys";
      return isOfSys ? environment(place->second.originName) : Known();
    }
    if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr)) {
      if (isSys(attribute->value))
        return environment(attribute->attr);
      Known owner = read(attribute->value);
      auto *place = llvm::find(numberNames, attribute->attr);
      bool isVersion = std::holds_alternative<llvm::SmallVector<int64_t, 5>>(owner) && place != std::end(numberNames) &&
                       !llvm::isa<ast::Tuple>(attribute->value);
      return isVersion ? Known(languageVersion()[static_cast<size_t>(place - numberNames)]) : Known();
    }
    auto *subscript = llvm::dyn_cast<ast::Subscript>(expr);
    Known owner = subscript ? read(subscript->value) : Known();
    auto *version = std::get_if<llvm::SmallVector<int64_t, 5>>(&owner);
    bool isVersion = version && version->size() == 3 && !llvm::isa<ast::Tuple>(subscript->value);
    return isVersion ? knownItem(*version, subscript->slice) : Known();
  }

  std::optional<bool> startsWith(ast::Call *call) {
    auto *method = llvm::dyn_cast<ast::Attribute>(call->func);
    if (!method || method->attr != "startswith" || call->args.size() != 1 || !call->keywords.empty())
      return std::nullopt;
    readsEnvironment = false;
    Known text = read(method->value), start = read(call->args[0]);
    auto *whole = std::get_if<llvm::StringRef>(&text), *prefix = std::get_if<llvm::StringRef>(&start);
    return readsEnvironment && whole && prefix ? std::optional(whole->starts_with(*prefix)) : std::nullopt;
  }

  static std::optional<bool> order(ast::CompareOperator op, const Known &left, const Known &right) {
    if (left.index() != right.index() || left.index() == 0)
      return std::nullopt;
    // The whole of `sys.version_info` has two elements more, which follow those that a tuple of numbers may have.
    auto *first = std::get_if<llvm::SmallVector<int64_t, 5>>(&left);
    auto *second = std::get_if<llvm::SmallVector<int64_t, 5>>(&right);
    bool isWhole = first && (first->size() == 3 || second->size() >= 3);
    if (isWhole && *first == *second)
      return std::nullopt;
    switch (op) {
    case ast::CompareOperator::Eq:
      return left == right;
    case ast::CompareOperator::NotEq:
      return left != right;
    case ast::CompareOperator::Lt:
      return left < right;
    case ast::CompareOperator::LtE:
      return left <= right;
    case ast::CompareOperator::Gt:
      return left > right;
    case ast::CompareOperator::GtE:
      return left >= right;
    case ast::CompareOperator::Is:
    case ast::CompareOperator::IsNot:
    case ast::CompareOperator::In:
    case ast::CompareOperator::NotIn:
      return std::nullopt;
    }
    llvm_unreachable("every operator is covered");
  }

  static constexpr llvm::StringLiteral numberNames[] = {"major", "minor", "micro"};
  Analyzer &analyzer;
  ModuleInfo &module;
  bool readsEnvironment = false;
};

} // namespace

std::optional<bool> Analyzer::environmentTest(ModuleInfo &module, ast::Expr *expr) {
  return module.isStandard ? std::nullopt : EnvironmentReader(*this, module).test(expr);
}

/// Whether anything but an import binds the name somewhere below `node`.
static bool isAssigned(ast::Node *node, llvm::StringRef name) {
  auto *target = llvm::dyn_cast<ast::Name>(node);
  if (target && target->id == name && target->ctx != ast::ExprContext::Load)
    return true;
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found = found || isAssigned(child, name); });
  return found;
}

static bool hasChoiceInClass(ast::Node *node) {
  auto *definition = llvm::dyn_cast<ast::ClassDef>(node);
  bool found = definition && llvm::any_of(definition->body, [](ast::Stmt *stmt) { return llvm::isa<ast::If>(stmt); });
  ast::forEachChild(node, [&](ast::Node *child) { found = found || hasChoiceInClass(child); });
  return found;
}

llvm::SmallVector<llvm::StringRef, 2> Analyzer::bindEnvironment(ModuleInfo &module) {
  llvm::SmallVector<llvm::StringRef, 2> bound;
  auto bind = [&](const ast::Alias *alias, Constant constant) {
    llvm::StringRef name = alias->asname.empty() ? alias->name : alias->asname;
    if (isAssigned(module.tree, name))
      return;
    module.constants[name] = constant;
    bound.push_back(name);
  };
  for (ast::Stmt *stmt : module.tree->body) {
    if (auto *import = llvm::dyn_cast<ast::Import>(stmt))
      for (ast::Alias *alias : import->names)
        if (alias->name == "sys")
          bind(alias, {.module = loadModule("sys")});
    auto *from = llvm::dyn_cast<ast::ImportFrom>(stmt);
    if (from && from->level == 0 && (from->module == "sys" || from->module == "typing"))
      for (ast::Alias *alias : from->names)
        bind(alias, {.origin = importedModule(module, *from), .originName = alias->name});
  }
  return bound;
}

void Analyzer::chooseBranches(ModuleInfo &module) {
  if (!hasChoiceInClass(module.tree))
    return;
  // What names are is declared only later, from the statements that are chosen here.
  llvm::SmallVector<llvm::StringRef, 2> bound = bindEnvironment(module);
  auto decided = [&](ast::Expr *test) -> std::optional<bool> {
    auto *constant = llvm::dyn_cast<ast::Constant>(test);
    if (constant && constant->value.kind == ast::ConstantKind::True)
      return true;
    if (constant && constant->value.kind == ast::ConstantKind::False)
      return false;
    auto *name = llvm::dyn_cast<ast::Name>(test);
    return name && module.constants.contains(name->id) ? flagNamed(module, name->id) : environmentTest(module, test);
  };
  llvm::SmallVector<ast::Stmt *, 16> chosen;
  auto choose = [&](auto &self, llvm::ArrayRef<ast::Stmt *> body) -> void {
    for (ast::Stmt *stmt : body) {
      auto *choice = llvm::dyn_cast<ast::If>(stmt);
      std::optional<bool> known = choice ? decided(choice->test) : std::nullopt;
      if (known)
        self(self, *known ? choice->body : choice->orelse);
      else
        chosen.push_back(stmt);
    }
  };
  auto walk = [&](auto &self, ast::Node *node) -> void {
    if (auto *definition = llvm::dyn_cast<ast::ClassDef>(node)) {
      chosen.clear();
      choose(choose, definition->body);
      definition->body = list(llvm::ArrayRef<ast::Stmt *>(chosen));
    }
    ast::forEachChild(node, [&](ast::Node *child) { self(self, child); });
  };
  walk(walk, module.tree);
  for (llvm::StringRef name : bound)
    module.constants.erase(name);
}

bool isPythonModule(llvm::StringRef name) {
  static const llvm::StringSet<> names = {
#define PYTHON_MODULE(name) name,
#include "sema/PythonModules.def"
  };
  return names.contains(name.split('.').first);
}

/// Whether the clause is for imports that fail: what it imports instead may be missing too.
bool FunctionAnalyzer::catchesImports(const ast::ExceptHandler *handler) {
  auto isImportError = [&](ast::Expr *expr) {
    const ClassInfo *named = classNamed(expr);
    return named && named->isSubclassOf(analyzer.program.wellKnown("ImportError"));
  };
  auto *several = llvm::dyn_cast_or_null<ast::Tuple>(handler->type);
  return handler->type && (several ? llvm::any_of(several->elts, isImportError) : isImportError(handler->type));
}

/// An import of what no module goes by: an error, or CPython's exception where a handler asks for it. What only the
/// library lacks would be there in CPython.
void FunctionAnalyzer::importMissing(llvm::StringRef name, SourceRange range) {
  flow.reachable = false;
  if (isPythonModule(name))
    return analyzer.report(diag::library_module, module.file, range, name);
  if (!inImportHandler)
    reportRaised("ModuleNotFoundError", diag::module_not_found, range, name);
  llvm::StringRef package = name.rsplit('.').first;
  ModuleInfo *parent = package == name ? nullptr : analyzer.loadModule(package);
  std::string message = "No module named '" + name.str() + "'";
  if (parent && !parent->isPackage)
    message += "; '" + package.str() + "' is not a package";
  emit<typed::Evaluate>(range,
                        callWellKnown("_raise_module_not_found", {string(range, analyzer.text(message))}, range));
}

void FunctionAnalyzer::importOutside(const ast::ImportFrom &statement) {
  bool isInPackage = module.isPackage || llvm::StringRef(module.name).contains('.');
  llvm::StringRef words = isInPackage ? "attempted relative import beyond top-level package"
                                      : "attempted relative import with no known parent package";
  llvm::StringRef hint = isInPackage ? "" : "this file is in no package: import what lies beside it without the dots";
  reportRaised("ImportError", diag::relative_import, statement.range, words, hint);
  emit<typed::Evaluate>(statement.range,
                        callWellKnown("_raise_import_error", {string(statement.range, words)}, statement.range));
  flow.reachable = false;
}

void FunctionAnalyzer::importMissingName(ModuleInfo &source, llvm::StringRef name, SourceRange range,
                                         SourceRange statement) {
  flow.reachable = false;
  llvm::SmallVector<llvm::StringRef, 16> candidates;
  for (auto &known : source.constants)
    candidates.push_back(known.first());
  std::string hint = suggestion(name, candidates);
  if (hint.empty() && source.isStandard && !module.isStandard)
    hint = "CPython may have it: the `" + source.name + "` of riocc's library does not";
  // A library that lacks a name of its own would stop half-way, and CPython's words about a module of its library say
  // where that lies.
  if (module.isStandard || source.isStandard)
    return analyzer.report(diag::import_name_not_found, module.file, range, source.name, name, hint);
  reportRaised("ImportError", diag::import_name_not_found, range, source.name, name, hint);
  emit<typed::Evaluate>(range, raiseCannotImport(source, name, statement));
}

} // namespace rio::sema
