// The first pass of the symbol table: the scopes of a module and what happens to each name in each of them.
#include "syntax/AstVisitor.h"
#include "syntax/CheckDiagnostics.h"
#include "syntax/SymbolTablePasses.h"
#include "llvm/Support/SaveAndRestore.h"

namespace rio {

namespace {

class SymbolCollector {
public:
  SymbolCollector(const FutureFeatures &future, const SourceFile &file, SymbolTable &table, Diagnostics &diagnostics)
      : future(future), file(file), table(table), diagnostics(diagnostics) {}

  void collect(const ast::Module &module) {
    scope = &table.addScope(ScopeKind::Module, &module, ScopePart::Body, "top", nullptr);
    visitAll(module.body);
  }

  // Kinds whose children are visited in CPython's order with nothing to add.
  template <typename Node> void operator()(Node *node) {
    ast::forEachChild(node, [&](auto *child) { visit(child); });
  }

  void operator()(ast::FunctionDef *node) { visitFunction(node, /*isAsync=*/false); }
  void operator()(ast::AsyncFunctionDef *node) { visitFunction(node, /*isAsync=*/true); }

  void operator()(ast::ClassDef *node) {
    add(node->name, Assigned, node->range);
    visitAll(node->decorator_list);
    withTypeParameters(node, node->name, node->type_params, [&] {
      visitAll(node->bases);
      visitAll(node->keywords);
      inScope(ScopeKind::Class, node, ScopePart::Body, node->name, [&] {
        privateClass = scope->privateClass = node->name;
        if (!node->type_params.empty())
          add("__type_params__", Assigned, node->range);
        visitAll(node->body);
      });
    });
  }

  void operator()(ast::TypeAlias *node) {
    visit(node->name);
    llvm::StringRef name = llvm::cast<ast::Name>(node->name)->id;
    bool isInClass = scope->kind == ScopeKind::Class;
    withTypeParameters(node, name, node->type_params, [&] {
      inScope(ScopeKind::TypeAlias, node, ScopePart::Body, name, [&] {
        scope->seesClass = isInClass;
        visit(node->value);
      });
    });
  }

  void operator()(ast::AnnAssign *node) {
    if (auto *name = llvm::dyn_cast<ast::Name>(node->target))
      addAnnotatedName(node, name);
    else
      visit(node->target);
    visitAnnotation(node->annotation);
    if (node->value)
      visit(node->value);
  }

  void operator()(ast::If *node) {
    // A chain of `elif` may be longer than the stack is deep.
    for (;;) {
      visit(node->test);
      visitAll(node->body);
      auto *next = node->orelse.size() == 1 ? llvm::dyn_cast<ast::If>(node->orelse.front()) : nullptr;
      if (!next)
        break;
      node = next;
    }
    visitAll(node->orelse);
  }

  void operator()(ast::Alias *node) {
    if (node->name == "*") {
      if (scope->kind != ScopeKind::Module)
        diagnostics.report(diag::ImportStarInScope, &file, node->range);
      return;
    }
    llvm::StringRef name = node->asname.empty() ? node->name : node->asname;
    add(name.split('.').first, Imported, node->range);
  }

  void operator()(ast::Global *node) {
    for (llvm::StringRef name : node->names)
      declare(name, DeclaredGlobal, node->range);
  }

  void operator()(ast::Nonlocal *node) {
    for (llvm::StringRef name : node->names)
      declare(name, DeclaredNonlocal, node->range);
  }

  void operator()(ast::ExceptHandler *node) {
    if (node->type)
      visit(node->type);
    if (!node->name.empty())
      add(node->name, Assigned, node->range);
    visitAll(node->body);
  }

  void operator()(ast::NamedExpr *node) {
    forbidInAnnotations("named expression", node);
    if (iterableDepth) {
      diagnostics.report(diag::WalrusInIterable, &file, node->range);
      return;
    }
    auto *target = llvm::cast<ast::Name>(node->target);
    if (scope->isComprehension() && !bindOutsideComprehensions(target))
      return visit(node->value);
    visit(node->value);
    visit(target);
  }

  void operator()(ast::BinOp *node) {
    // A sum of many terms is a tree that leans to the left, deeper than the stack.
    llvm::SmallVector<ast::BinOp *> spine{node};
    while (auto *left = llvm::dyn_cast<ast::BinOp>(spine.back()->left))
      spine.push_back(left);
    visit(spine.back()->left);
    for (ast::BinOp *operation : llvm::reverse(spine))
      visit(operation->right);
  }

  void operator()(ast::Lambda *node) {
    visitDefaults(*node->args);
    inScope(ScopeKind::Lambda, node, ScopePart::Body, "lambda", [&] {
      addParameters(*node->args);
      visit(node->body);
    });
  }

  void operator()(ast::ListComp *node) {
    visitComprehension(node, ScopeKind::ListComprehension, "listcomp", node->elt);
  }
  void operator()(ast::SetComp *node) { visitComprehension(node, ScopeKind::SetComprehension, "setcomp", node->elt); }
  void operator()(ast::GeneratorExp *node) {
    visitComprehension(node, ScopeKind::GeneratorExpression, "genexpr", node->elt);
  }
  void operator()(ast::DictComp *node) {
    visitComprehension(node, ScopeKind::DictComprehension, "dictcomp", node->key, node->value);
  }

  void operator()(ast::Yield *node) {
    forbidInAnnotations("yield expression", node);
    if (node->value)
      visit(node->value);
    markGenerator(node);
  }

  void operator()(ast::YieldFrom *node) {
    forbidInAnnotations("yield expression", node);
    visit(node->value);
    markGenerator(node);
  }

  void operator()(ast::Await *node) {
    forbidInAnnotations("await expression", node);
    visit(node->value);
    scope->isCoroutine = true;
  }

  void operator()(ast::Name *node) {
    bool isLoad = node->ctx == ast::ExprContext::Load;
    // `__debug__` is a constant, not a name.
    if (isLoad && node->id == "__debug__")
      return;
    add(node->id, isLoad ? Used : Assigned, node->range);
    // `super()` needs the class it is written in.
    if (isLoad && node->id == "super" && scope->isFunctionLike())
      add("__class__", Used, node->range);
  }

  void operator()(ast::MatchStar *node) { addPatternName(node->name, node->range); }
  void operator()(ast::MatchMapping *node) {
    visitAll(node->keys);
    visitAll(node->patterns);
    addPatternName(node->rest, node->range);
  }
  void operator()(ast::MatchAs *node) {
    if (node->pattern)
      visit(node->pattern);
    addPatternName(node->name, node->range);
  }

  void operator()(ast::TypeVar *node) {
    addTypeParameter(node);
    if (node->bound) {
      bool isConstraint = llvm::isa<ast::Tuple>(node->bound);
      visitOfTypeParameter(node, node->bound, ScopePart::Bound,
                           isConstraint ? "a TypeVar constraint" : "a TypeVar bound");
    }
    visitOfTypeParameter(node, node->default_value, ScopePart::Default, "a TypeVar default");
  }
  void operator()(ast::TypeVarTuple *node) {
    addTypeParameter(node);
    visitOfTypeParameter(node, node->default_value, ScopePart::Default, "a TypeVarTuple default");
  }
  void operator()(ast::ParamSpec *node) {
    addTypeParameter(node);
    visitOfTypeParameter(node, node->default_value, ScopePart::Default, "a ParamSpec default");
  }

private:
  void visit(ast::Node *node) { ast::visit(node, *this); }
  template <typename Node> void visitAll(llvm::ArrayRef<Node *> nodes) {
    for (Node *node : nodes)
      visit(node);
  }

  /// Runs `body` in a new scope inside the current one.
  void inScope(ScopeKind kind, const ast::Node *node, ScopePart part, llvm::StringRef name,
               llvm::function_ref<void()> body) {
    llvm::SaveAndRestore around(scope);
    llvm::SaveAndRestore aroundClass(privateClass);
    llvm::SaveAndRestore aroundTarget(isIterationTarget, false);
    Scope &inner = table.addScope(kind, node, part, name, scope);
    inner.privateClass = privateClass;
    // In a class body all private names are mangled again.
    if (kind != ScopeKind::Class)
      inner.mangledOnly = scope->mangledOnly;
    if (kind != ScopeKind::Annotation)
      scope->children.push_back(&inner);
    scope = &inner;
    body();
  }

  /// Runs `body` in the scope of the type parameters of `node`, or right here where it has none.
  void withTypeParameters(const ast::Node *node, llvm::StringRef name, llvm::ArrayRef<ast::TypeParam *> parameters,
                          llvm::function_ref<void()> body) {
    if (parameters.empty())
      return body();
    bool isInClass = scope->kind == ScopeKind::Class;
    inScope(ScopeKind::TypeParameters, node, ScopePart::TypeParameters, name, [&] {
      scope->seesClass = isInClass;
      if (llvm::isa<ast::ClassDef>(node)) {
        // The body sees its type parameters mangled; the bases and bounds are outside the class.
        privateClass = scope->privateClass = name;
        typeParameterNames = &table.addNameSet();
        scope->mangledOnly = typeParameterNames;
      }
      visitAll(parameters);
      typeParameterNames = nullptr;
      body();
    });
  }

  void add(llvm::StringRef name, uint16_t flags, SourceRange range) { addTo(*scope, name, flags, range); }

  void addTo(Scope &target, llvm::StringRef name, uint16_t flags, SourceRange range) {
    llvm::StringRef stored = table.storedName(*scope, name);
    Symbol &symbol = target.symbols[stored];
    if ((flags & Parameter) && symbol.has(Parameter))
      diagnostics.report(diag::DuplicateArgument, &file, range, name);
    if ((flags & TypeParameterName) && symbol.has(TypeParameterName))
      diagnostics.report(diag::DuplicateTypeParameter, &file, range, name);
    symbol.flags |= flags;
    if (isIterationTarget && &target == scope) {
      if (symbol.has(DeclaredGlobal | DeclaredNonlocal))
        diagnostics.report(diag::IterationVariableRebindsWalrus, &file, range, name);
      symbol.flags |= IterationVariable;
    }
    if (flags & DeclaredGlobal)
      table.module().symbols[stored].flags |= DeclaredGlobal;
  }

  void recordDeclaration(llvm::StringRef name, SourceRange range) {
    Symbol &symbol = scope->symbols[table.storedName(*scope, name)];
    if (!symbol.declaration.isValid())
      symbol.declaration = range;
  }

  void declare(llvm::StringRef name, SymbolFlag flag, SourceRange range) {
    const Symbol *symbol = scope->find(name);
    if (symbol && symbol->has(Parameter | Assigned | Used | Annotated)) {
      diagnostics.report(conflict(*symbol, flag), &file, range, name);
      return;
    }
    add(name, flag, range);
    recordDeclaration(name, range);
  }

  static const DiagnosticKind &conflict(const Symbol &symbol, SymbolFlag declaration) {
    bool isGlobal = declaration == DeclaredGlobal;
    if (symbol.has(Parameter))
      return isGlobal ? diag::ParameterAndGlobal : diag::ParameterAndNonlocal;
    if (symbol.has(Used))
      return isGlobal ? diag::UsedBeforeGlobal : diag::UsedBeforeNonlocal;
    if (symbol.has(Annotated))
      return isGlobal ? diag::AnnotatedGlobal : diag::AnnotatedNonlocal;
    return isGlobal ? diag::AssignedBeforeGlobal : diag::AssignedBeforeNonlocal;
  }

  template <typename Function> void visitFunction(Function *node, bool isAsync) {
    add(node->name, Assigned, node->range);
    visitDefaults(*node->args);
    visitAll(node->decorator_list);
    withTypeParameters(node, node->name, node->type_params, [&] {
      visitSignatureAnnotations(*node->args, node->returns);
      inScope(ScopeKind::Function, node, ScopePart::Body, node->name, [&] {
        scope->isCoroutine = isAsync;
        addParameters(*node->args);
        visitAll(node->body);
      });
    });
  }

  void visitDefaults(const ast::Arguments &arguments) {
    visitAll(arguments.defaults);
    for (ast::Expr *value : arguments.kw_defaults)
      if (value)
        visit(value);
  }

  void addParameters(const ast::Arguments &arguments) {
    auto addAll = [&](llvm::ArrayRef<ast::Arg *> parameters) {
      for (ast::Arg *parameter : parameters)
        add(parameter->arg, Parameter, parameter->range);
    };
    addAll(arguments.posonlyargs);
    addAll(arguments.args);
    addAll(arguments.kwonlyargs);
    if (arguments.vararg)
      addAll(arguments.vararg);
    if (arguments.kwarg)
      addAll(arguments.kwarg);
  }

  void visitSignatureAnnotations(const ast::Arguments &arguments, ast::Expr *returns) {
    if (future.annotations)
      inScope(ScopeKind::Annotation, &arguments, ScopePart::Body, "_annotation",
              [&] { visitParameterAnnotations(arguments); });
    else
      visitParameterAnnotations(arguments);
    if (returns)
      visitAnnotation(returns);
  }

  void visitParameterAnnotations(const ast::Arguments &arguments) {
    auto visitAnnotations = [&](llvm::ArrayRef<ast::Arg *> parameters) {
      for (ast::Arg *parameter : parameters)
        if (parameter->annotation)
          visit(parameter->annotation);
    };
    visitAnnotations(arguments.posonlyargs);
    visitAnnotations(arguments.args);
    if (arguments.vararg)
      visitAnnotations(arguments.vararg);
    if (arguments.kwarg)
      visitAnnotations(arguments.kwarg);
    visitAnnotations(arguments.kwonlyargs);
  }

  void visitAnnotation(ast::Expr *annotation) {
    if (!future.annotations)
      return visit(annotation);
    inScope(ScopeKind::Annotation, nullptr, ScopePart::Body, "_annotation", [&] { visit(annotation); });
  }

  void addAnnotatedName(const ast::AnnAssign *node, const ast::Name *name) {
    const Symbol *symbol = scope->find(name->id);
    if (node->simple && symbol && symbol->has(DeclaredGlobal | DeclaredNonlocal) && scope->kind != ScopeKind::Module) {
      diagnostics.report(symbol->has(DeclaredGlobal) ? diag::AnnotatedGlobal : diag::AnnotatedNonlocal, &file,
                         node->range, name->id);
      return;
    }
    if (node->simple)
      add(name->id, Annotated | Assigned, name->range);
    else if (node->value)
      add(name->id, Assigned, name->range);
  }

  void addPatternName(llvm::StringRef name, SourceRange range) {
    if (!name.empty())
      add(name, Assigned, range);
  }

  template <typename Parameter> void addTypeParameter(const Parameter *node) {
    if (typeParameterNames)
      typeParameterNames->insert(node->name);
    add(node->name, TypeParameterName | Assigned, node->range);
  }

  template <typename Parameter>
  void visitOfTypeParameter(const Parameter *node, ast::Expr *value, ScopePart part, llvm::StringRef description) {
    if (!value)
      return;
    bool seesClass = scope->seesClass;
    llvm::SaveAndRestore aroundDescription(typeVariableDescription, description);
    inScope(ScopeKind::TypeVariable, node, part, node->name, [&] {
      scope->seesClass = seesClass;
      visit(value);
    });
  }

  template <typename Comprehension>
  void visitComprehension(Comprehension *node, ScopeKind kind, llvm::StringRef name, ast::Expr *element,
                          ast::Expr *dictValue = nullptr) {
    const ast::Comprehension &outermost = *node->generators.front();
    visitIterable(outermost.iter);
    bool isCoroutine = false;
    inScope(kind, node, ScopePart::Body, name, [&] {
      scope->isCoroutine = outermost.is_async;
      visitTarget(outermost.target);
      visitAll(outermost.ifs);
      for (ast::Comprehension *clause : node->generators.drop_front()) {
        visitTarget(clause->target);
        visitIterable(clause->iter);
        visitAll(clause->ifs);
        scope->isCoroutine |= clause->is_async != 0;
      }
      if (dictValue)
        visit(dictValue);
      visit(element);
      scope->isGenerator = kind == ScopeKind::GeneratorExpression;
      isCoroutine = scope->isCoroutine;
    });
    // What a list, set or dict comprehension awaits, the function around it awaits.
    if (kind != ScopeKind::GeneratorExpression)
      scope->isCoroutine |= isCoroutine;
  }

  void visitTarget(ast::Expr *target) {
    isIterationTarget = true;
    visit(target);
    isIterationTarget = false;
  }

  void visitIterable(ast::Expr *iterable) {
    ++iterableDepth;
    visit(iterable);
    --iterableDepth;
  }

  /// Binds the target of a walrus in a comprehension in the scope that holds the comprehensions around it.
  bool bindOutsideComprehensions(const ast::Name *target) {
    Scope *outer = scope;
    for (; outer->isComprehension() || outer->kind == ScopeKind::Annotation; outer = outer->parent) {
      if (!outer->isComprehension())
        continue;
      const Symbol *symbol = outer->find(target->id);
      if (symbol && symbol->has(IterationVariable) && symbol->has(Assigned)) {
        diagnostics.report(diag::WalrusRebindsIterationVariable, &file, target->range, target->id);
        return false;
      }
    }
    if (const DiagnosticKind *refusal = refusalOfComprehensionWalrus(outer->kind)) {
      diagnostics.report(*refusal, &file, target->range);
      return false;
    }
    bool isModule = outer->kind == ScopeKind::Module;
    const Symbol *symbol = outer->find(target->id);
    bool isGlobal = isModule || (symbol && symbol->has(DeclaredGlobal));
    add(target->id, isGlobal ? DeclaredGlobal : DeclaredNonlocal, target->range);
    recordDeclaration(target->id, target->range);
    addTo(*outer, target->id, isModule ? DeclaredGlobal : Assigned, target->range);
    return true;
  }

  static const DiagnosticKind *refusalOfComprehensionWalrus(ScopeKind kind) {
    switch (kind) {
    case ScopeKind::Class:
      return &diag::ComprehensionWalrusInClass;
    case ScopeKind::TypeParameters:
      return &diag::ComprehensionWalrusInGeneric;
    case ScopeKind::TypeAlias:
      return &diag::ComprehensionWalrusInTypeAlias;
    case ScopeKind::TypeVariable:
      return &diag::ComprehensionWalrusInBound;
    case ScopeKind::Module:
    case ScopeKind::Function:
    case ScopeKind::Lambda:
    case ScopeKind::Annotation:
    case ScopeKind::ListComprehension:
    case ScopeKind::SetComprehension:
    case ScopeKind::DictComprehension:
    case ScopeKind::GeneratorExpression:
      return nullptr;
    }
    llvm_unreachable("every kind of scope is listed");
  }

  void forbidInAnnotations(llvm::StringRef what, const ast::Expr *node) {
    llvm::StringRef where;
    if (scope->kind == ScopeKind::Annotation)
      where = "an annotation";
    else if (scope->kind == ScopeKind::TypeVariable)
      where = typeVariableDescription;
    else if (scope->kind == ScopeKind::TypeAlias)
      where = "a type alias";
    else if (scope->kind == ScopeKind::TypeParameters)
      where = "the definition of a generic";
    if (!where.empty())
      diagnostics.report(diag::NotAllowedWithin, &file, node->range, what, where);
  }

  void markGenerator(const ast::Expr *node) {
    scope->isGenerator = true;
    if (!scope->isComprehension())
      return;
    llvm::StringRef where = scope->kind == ScopeKind::ListComprehension   ? "list comprehension"
                            : scope->kind == ScopeKind::SetComprehension  ? "set comprehension"
                            : scope->kind == ScopeKind::DictComprehension ? "dict comprehension"
                                                                          : "generator expression";
    diagnostics.report(diag::YieldInComprehension, &file, node->range, where);
  }

  const FutureFeatures &future;
  const SourceFile &file;
  SymbolTable &table;
  Diagnostics &diagnostics;
  Scope *scope = nullptr;
  llvm::StringRef privateClass;
  llvm::StringSet<> *typeParameterNames = nullptr; ///< where those of a generic class are collected
  llvm::StringRef typeVariableDescription;
  bool isIterationTarget = false; ///< in the target of a `for` clause of the current comprehension
  unsigned iterableDepth = 0;     ///< how many iterables of comprehensions are around
};

} // namespace

void collectSymbols(const ast::Module &module, const FutureFeatures &future, const SourceFile &file, SymbolTable &table,
                    Diagnostics &diagnostics) {
  SymbolCollector(future, file, table, diagnostics).collect(module);
}

} // namespace rio
