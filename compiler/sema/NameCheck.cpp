// Names that nothing binds, in all code of the program: also in functions that nothing calls and branches that the
// types rule out, which are not compiled.
#include "base/Suggestion.h"
#include "sema/Analyzer.h"
#include "syntax/AstVisitor.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio::sema {

bool isPythonBuiltin(llvm::StringRef name) {
  static const llvm::StringSet<> names = {
#define PYTHON_BUILTIN(name) name,
#include "sema/PythonBuiltins.def"
  };
  return names.contains(name);
}

std::string suggestion(llvm::StringRef wrong, llvm::ArrayRef<llvm::StringRef> candidates) {
  llvm::StringRef nearest = nearestName(wrong, candidates);
  return nearest.empty() ? "" : "did you mean `" + nearest.str() + "`?";
}

static std::optional<bool> constantTruth(ast::Expr *expr) {
  auto *constant = llvm::dyn_cast<ast::Constant>(expr);
  if (!constant)
    return std::nullopt;
  switch (constant->value.kind) {
  case ast::ConstantKind::True:
    return true;
  case ast::ConstantKind::False:
  case ast::ConstantKind::None:
    return false;
  case ast::ConstantKind::Integer:
    return !constant->value.integer().isZero();
  default:
    return std::nullopt;
  }
}

/// Whether a `break` below `node` leaves the loop around it.
static bool breaks(ast::Node *node) {
  if (llvm::isa<ast::Break>(node))
    return true;
  bool isOwn = llvm::isa<ast::For, ast::While, ast::FunctionDef, ast::ClassDef, ast::Lambda>(node);
  bool found = false;
  if (!isOwn)
    ast::forEachChild(node, [&](ast::Node *child) { found = found || breaks(child); });
  return found;
}

static bool anyNeverGoesOn(llvm::ArrayRef<ast::Stmt *> body);

/// Whether no run comes past the statement.
static bool neverGoesOn(ast::Stmt *stmt) {
  if (auto *loop = llvm::dyn_cast<ast::While>(stmt))
    return constantTruth(loop->test).value_or(false) && llvm::none_of(loop->body, breaks);
  if (auto *choice = llvm::dyn_cast<ast::If>(stmt))
    return anyNeverGoesOn(choice->body) && anyNeverGoesOn(choice->orelse);
  return llvm::isa<ast::Return, ast::Raise, ast::Break, ast::Continue>(stmt);
}

static bool anyNeverGoesOn(llvm::ArrayRef<ast::Stmt *> body) { return llvm::any_of(body, neverGoesOn); }

namespace {

class NameChecker {
public:
  NameChecker(Analyzer &analyzer, ModuleInfo &module) : analyzer(analyzer), module(module), symbols(*module.symbols) {}

  void check() {
    for (ast::Stmt *stmt : module.tree->body)
      walk(stmt, &symbols.module());
  }

private:
  void walkChildren(ast::Node *node, Scope *scope) {
    ast::forEachChild(node, [&](ast::Node *child) { walk(child, scope); });
  }

  template <typename List> void walkAll(const List &nodes, Scope *scope) {
    for (auto *node : nodes)
      if (node)
        walk(node, scope);
  }

  void walkBody(llvm::ArrayRef<ast::Stmt *> body, Scope *scope, bool isReached = true) {
    llvm::SaveAndRestore within(isUnreached, isUnreached || !isReached);
    for (ast::Stmt *stmt : body) {
      walk(stmt, scope);
      isUnreached |= neverGoesOn(stmt);
    }
  }

  void walkParameters(ast::Arguments *arguments, Scope *outer, Scope *annotations) {
    walkAll(arguments->defaults, outer);
    walkAll(arguments->kw_defaults, outer);
    auto annotation = [&](ast::Arg *arg) {
      if (arg && arg->annotation)
        walkAnnotation(arg->annotation, annotations);
    };
    for (llvm::ArrayRef<ast::Arg *> list : {arguments->posonlyargs, arguments->args, arguments->kwonlyargs})
      for (ast::Arg *arg : list)
        annotation(arg);
    annotation(arguments->vararg);
    annotation(arguments->kwarg);
  }

  template <typename Function> void walkFunction(Function *node, Scope *scope) {
    walkAll(node->decorator_list, scope);
    Scope *generic = symbols.scopeOf(node, ScopePart::TypeParameters);
    Scope *inner = generic ? generic : scope;
    walkAll(node->type_params, inner);
    walkParameters(node->args, scope, inner);
    if (node->returns)
      walkAnnotation(node->returns, inner);
    walkBody(node->body, symbols.scopeOf(node));
  }

  template <typename Comprehension>
  void walkComprehension(Comprehension *node, std::initializer_list<ast::Expr *> results, Scope *scope) {
    Scope *inner = symbols.scopeOf(node);
    bool isFirst = true;
    for (ast::Comprehension *clause : node->generators) {
      walk(clause->iter, isFirst ? scope : inner);
      isFirst = false;
      walk(clause->target, inner);
      walkAll(clause->ifs, inner);
    }
    for (ast::Expr *result : results)
      walk(result, inner);
  }

  /// Within an annotation the names are those of types. One in quotes is never looked up.
  void walkAnnotation(ast::Expr *annotation, Scope *scope) {
    if (!evaluatesAnnotations(module))
      return;
    bool outer = std::exchange(inAnnotation, true);
    walk(annotation, scope);
    inAnnotation = outer;
  }

  /// Whether code in the body of `stmt` may ask for a name to see whether it is there.
  static bool expectsNameError(const ast::Try *stmt) {
    auto catches = [](auto &self, ast::Expr *type) -> bool {
      if (auto *tuple = llvm::dyn_cast<ast::Tuple>(type))
        return llvm::any_of(tuple->elts, [&](ast::Expr *element) { return self(self, element); });
      auto *name = llvm::dyn_cast<ast::Name>(type);
      return name && (name->id == "NameError" || name->id == "Exception" || name->id == "BaseException");
    };
    return llvm::any_of(stmt->handlers,
                        [&](ast::ExceptHandler *handler) { return !handler->type || catches(catches, handler->type); });
  }

  /// The names that the class or its methods bind as attributes of its objects.
  void collectMembers(ast::Node *node) {
    auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
    auto *owner = attribute ? llvm::dyn_cast<ast::Name>(attribute->value) : nullptr;
    if (owner && owner->id == "self" && attribute->ctx == ast::ExprContext::Store)
      members.insert(attribute->attr);
    ast::forEachChild(node, [&](ast::Node *child) { collectMembers(child); });
    // A class that a call makes (`namedtuple`) has no scope of its own.
    Scope *scope = llvm::isa<ast::ClassDef>(node) ? symbols.scopeOf(node) : nullptr;
    if (!scope)
      return;
    for (auto &[name, symbol] : scope->symbols)
      if (symbol.has(Bound))
        members.insert(name);
  }

  void walk(ast::Node *node, Scope *scope);
  void use(llvm::StringRef name, SourceRange range, Scope *scope);
  bool isKnown(llvm::StringRef name, const Scope &scope);
  std::string nearest(llvm::StringRef wrong, const Scope &scope);

  Analyzer &analyzer;
  ModuleInfo &module;
  SymbolTable &symbols;
  bool inAnnotation = false;
  /// Of the class whose body is walked.
  llvm::StringSet<> members;
  /// No run comes to the code, whatever it is given.
  bool isUnreached = false;
};

void NameChecker::walk(ast::Node *node, Scope *scope) {
  if (!scope)
    return;
  switch (ast::withoutAsync(node->kind)) {
  case ast::NodeKind::FunctionDef:
    return walkFunction(llvm::cast<ast::FunctionDef>(node), scope);
  case ast::NodeKind::Lambda: {
    auto *lambda = llvm::cast<ast::Lambda>(node);
    walkParameters(lambda->args, scope, scope);
    return walk(lambda->body, symbols.scopeOf(node));
  }
  case ast::NodeKind::ClassDef: {
    auto *definition = llvm::cast<ast::ClassDef>(node);
    walkAll(definition->decorator_list, scope);
    Scope *generic = symbols.scopeOf(node, ScopePart::TypeParameters);
    Scope *header = generic ? generic : scope;
    walkAll(definition->type_params, header);
    walkAll(definition->bases, header);
    walkAll(definition->keywords, header);
    llvm::StringSet<> outer = std::exchange(members, {});
    collectMembers(definition);
    walkAll(definition->body, symbols.scopeOf(node));
    members = std::move(outer);
    return;
  }
  case ast::NodeKind::ListComp: {
    auto *comprehension = llvm::cast<ast::ListComp>(node);
    return walkComprehension(comprehension, {comprehension->elt}, scope);
  }
  case ast::NodeKind::SetComp: {
    auto *comprehension = llvm::cast<ast::SetComp>(node);
    return walkComprehension(comprehension, {comprehension->elt}, scope);
  }
  case ast::NodeKind::GeneratorExp: {
    auto *comprehension = llvm::cast<ast::GeneratorExp>(node);
    return walkComprehension(comprehension, {comprehension->elt}, scope);
  }
  case ast::NodeKind::DictComp: {
    auto *comprehension = llvm::cast<ast::DictComp>(node);
    return walkComprehension(comprehension, {comprehension->key, comprehension->value}, scope);
  }
  case ast::NodeKind::TypeAlias: {
    auto *alias = llvm::cast<ast::TypeAlias>(node);
    Scope *generic = symbols.scopeOf(node, ScopePart::TypeParameters);
    walkAll(alias->type_params, generic);
    return walk(alias->value, symbols.scopeOf(node));
  }
  case ast::NodeKind::AnnAssign: {
    auto *assignment = llvm::cast<ast::AnnAssign>(node);
    walk(assignment->target, scope);
    // Annotations of a function's own variables are never evaluated.
    if (!scope->isFunctionLike())
      walkAnnotation(assignment->annotation, scope);
    if (assignment->value)
      walk(assignment->value, scope);
    return;
  }
  case ast::NodeKind::If: {
    auto *statement = llvm::cast<ast::If>(node);
    std::optional<bool> known = analyzer.environmentTest(module, statement->test);
    walk(statement->test, scope);
    std::optional<bool> constant = constantTruth(statement->test);
    if (known.value_or(true))
      walkBody(statement->body, scope, constant.value_or(true));
    if (!known.value_or(false))
      walkBody(statement->orelse, scope, !constant.value_or(false));
    return;
  }
  case ast::NodeKind::While: {
    auto *statement = llvm::cast<ast::While>(node);
    walk(statement->test, scope);
    walkBody(statement->body, scope, constantTruth(statement->test).value_or(true));
    return walkBody(statement->orelse, scope);
  }
  case ast::NodeKind::For: {
    auto *statement = llvm::cast<ast::For>(node);
    walk(statement->iter, scope);
    walk(statement->target, scope);
    walkBody(statement->body, scope);
    return walkBody(statement->orelse, scope);
  }
  case ast::NodeKind::Try: {
    auto *statement = llvm::cast<ast::Try>(node);
    if (!expectsNameError(statement))
      walkBody(statement->body, scope);
    walkAll(statement->handlers, scope);
    walkBody(statement->orelse, scope);
    return walkBody(statement->finalbody, scope);
  }
  case ast::NodeKind::Name: {
    auto *name = llvm::cast<ast::Name>(node);
    if (name->ctx == ast::ExprContext::Load)
      use(name->id, node->range, scope);
    return;
  }
  default:
    // Type parameters' bounds have scopes of their own, which see at least these names.
    return walkChildren(node, scope);
  }
}

bool NameChecker::isKnown(llvm::StringRef name, const Scope &scope) {
  for (const Scope *step = &scope; step; step = step->parent) {
    const Symbol *symbol = step->find(name);
    bool isSeen = step == &scope || step->isFunctionLike() || step == &symbols.module();
    bool isElsewhere = symbol && symbol->has(DeclaredGlobal) && step != &symbols.module();
    if (isSeen && symbol && symbol->has(Bound | TypeParameterName | IterationVariable) && !isElsewhere)
      return true;
  }
  if (module.globals.contains(name) || module.constants.contains(name))
    return true;
  // What the compiler itself answers for.
  return name == "__class__" || name == "__file__" || name == "__doc__" || isPythonBuiltin(name) ||
         module.hasStarImport;
}

/// What other languages call the three constants.
static llvm::StringRef constantMeant(llvm::StringRef wrong) {
  return llvm::StringSwitch<llvm::StringRef>(wrong)
      .Case("true", "True")
      .Case("false", "False")
      .Cases({"none", "null", "nil"}, "None")
      .Default("");
}

std::string NameChecker::nearest(llvm::StringRef wrong, const Scope &scope) {
  if (llvm::StringRef meant = constantMeant(wrong); !meant.empty())
    return "did you mean `" + meant.str() + "`?";
  if (members.contains(wrong) && scope.isFunctionLike() && scope.find("self"))
    return "did you mean `self." + wrong.str() + "`?";
  llvm::SmallVector<llvm::StringRef, 64> candidates;
  for (const Scope *step = &scope; step; step = step->parent)
    for (auto &[name, symbol] : step->symbols)
      if (symbol.has(Bound | TypeParameterName | IterationVariable))
        candidates.push_back(name);
  for (auto &[name, constant] : analyzer.program.builtins->constants)
    if (isPythonBuiltin(name))
      candidates.push_back(name);
  // The map of builtins has no order.
  llvm::sort(candidates);
  return suggestion(wrong, candidates);
}

void NameChecker::use(llvm::StringRef name, SourceRange range, Scope *scope) {
  if (isKnown(name, *scope))
    return;
  std::string hint = nearest(name, *scope);
  auto read = analyzer.undefinedNames.find({module.file, range.line, range.column});
  if (inAnnotation)
    analyzer.report(diag::unknown_annotation, module.file, range, name, hint);
  else if (read != analyzer.undefinedNames.end() && read->second)
    analyzer.report(diag::raised_under_handler, module.file, range, "NameError",
                    "name `" + name.str() + "` is not defined");
  else if (isUnreached && read == analyzer.undefinedNames.end())
    analyzer.report(diag::undefined_unreached, module.file, range, name, hint);
  else
    analyzer.report(diag::undefined_name, module.file, range, name, hint);
}

} // namespace

void Analyzer::checkNames() {
  for (std::unique_ptr<ModuleInfo> &module : program.modules)
    if (module->symbols)
      NameChecker(*this, *module).check();
}

} // namespace rio::sema
