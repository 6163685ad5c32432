// The walk behind CompileChecks.h.
//
// It visits the tree in the order in which CPython's code generator does (Python/compile.c), since of several errors
// the first is reported there: a value before its targets, a class body before its bases, a generator expression's body
// before its first iterable. It keeps what that generator keeps: the code units (a function, a class body, ...) and in
// each the stack of open blocks (loops, `with`, `try`), which answers what `break` and `return` may leave.
#pragma once

#include "syntax/AstVisitor.h"
#include "syntax/CheckDiagnostics.h"
#include "syntax/CompileChecks.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace rio {

class CompileChecker {
public:
  CompileChecker(const SymbolTable &table, const FutureFeatures &future, const SourceFile &file,
                 Diagnostics &diagnostics)
      : table(table), future(future), file(file), diagnostics(diagnostics) {}

  void check(const ast::Module &module);

  /// Kinds without rules of their own: their children in CPython's order.
  template <typename Node> void operator()(Node *node) {
    ast::forEachChild(node, [&](auto *child) { visit(child); });
  }

  // Statements: CompileCheckStatements.cpp.
  void operator()(ast::FunctionDef *node);
  void operator()(ast::AsyncFunctionDef *node);
  void operator()(ast::ClassDef *node);
  void operator()(ast::Return *node);
  void operator()(ast::Assign *node);
  void operator()(ast::TypeAlias *node);
  void operator()(ast::AugAssign *node);
  void operator()(ast::AnnAssign *node);
  void operator()(ast::For *node);
  void operator()(ast::AsyncFor *node);
  void operator()(ast::While *node);
  void operator()(ast::If *node);
  void operator()(ast::With *node);
  void operator()(ast::AsyncWith *node);
  void operator()(ast::Try *node);
  void operator()(ast::TryStar *node);
  void operator()(ast::Import *node);
  void operator()(ast::ImportFrom *node);
  void operator()(ast::Break *node);
  void operator()(ast::Continue *node);

  // Expressions: CompileCheckExpressions.cpp.
  void operator()(ast::NamedExpr *node);
  void operator()(ast::BinOp *node);
  void operator()(ast::Lambda *node);
  void operator()(ast::Dict *node);
  void operator()(ast::Set *node);
  void operator()(ast::ListComp *node);
  void operator()(ast::SetComp *node);
  void operator()(ast::DictComp *node);
  void operator()(ast::GeneratorExp *node);
  void operator()(ast::Await *node);
  void operator()(ast::Yield *node);
  void operator()(ast::YieldFrom *node);
  void operator()(ast::Call *node);
  void operator()(ast::Attribute *node);
  void operator()(ast::Starred *node);
  void operator()(ast::Name *node);
  void operator()(ast::List *node);
  void operator()(ast::Tuple *node);

  // Patterns: CompileCheckPatterns.cpp.
  void operator()(ast::Match *node);

private:
  enum class UnitKind : uint8_t { Module, Class, Function, AsyncFunction, Lambda, Comprehension, TypeParameters };

  enum class BlockKind : uint8_t {
    Loop,
    With,
    TryExcept,             ///< the body of a `try` with handlers
    TryFinally,            ///< what a `finally` guards
    FinallyEnd,            ///< the copy of a `finally` body that runs when an exception passes
    ExceptionHandler,      ///< around the handlers of a `try`
    ExceptionGroupHandler, ///< around the handlers of a `try` with `except*`
    HandlerCleanup,        ///< the body of a handler
    AsyncComprehension,
    StopIteration, ///< around the body of a generator or coroutine
    ReturnValue,   ///< a value that waits while a `finally` body runs
  };

  struct Block {
    BlockKind kind;
    llvm::ArrayRef<ast::Stmt *> finalBody = {}; ///< of a TryFinally
  };

  /// What becomes one code object in CPython.
  struct Unit {
    const Scope *scope;
    UnitKind kind;
    llvm::SmallVector<Block, 8> blocks = {};
    size_t deepest = 0; ///< the most blocks that were open at once
    bool hasTooManyBlocks = false;
  };

  void visit(ast::Node *node) { ast::visit(node, *this); }
  template <typename Node> void visitAll(llvm::ArrayRef<Node *> nodes) {
    for (Node *node : nodes)
      visit(node);
  }
  void visitOptional(ast::Node *node) {
    if (node)
      visit(node);
  }

  /// Reports an error unless it was reported at this place before: bodies of `finally` are visited more than once.
  template <typename... Args> void report(const DiagnosticKind &kind, SourceRange range, const Args &...args) {
    if (reported.insert({&kind, {range.line, range.column}}).second)
      diagnostics.report(kind, &file, range, args...);
  }

  bool isFunctionLike() const { return unit->scope->isFunctionLike(); }
  bool mayAwait() const { return unit->kind == UnitKind::AsyncFunction || unit->kind == UnitKind::Comprehension; }

  void inUnit(const Scope *scope, UnitKind kind, llvm::function_ref<void()> body);
  void inBlock(Block block, SourceRange range, llvm::function_ref<void()> body);

  /// Whether `name` may be bound; reports it at `range` if not.
  void checkStore(llvm::StringRef name, SourceRange range);
  void checkDocstring(llvm::ArrayRef<ast::Stmt *> body);
  void checkParameters(const ast::Arguments &arguments);
  void checkKeywords(llvm::ArrayRef<ast::Keyword *> keywords);
  void visitDefaults(const ast::Arguments &arguments);
  /// Arguments of a call or bases of a class, then the values of the keywords.
  void visitArguments(llvm::ArrayRef<ast::Expr *> arguments, llvm::ArrayRef<ast::Keyword *> keywords);

  template <typename Function> void visitFunction(Function *node, UnitKind kind);
  void visitFunctionBody(const Scope *scope, UnitKind kind, llvm::ArrayRef<ast::Stmt *> body, SourceRange range);
  void visitSignatureAnnotations(const ast::Arguments &arguments, ast::Expr *returns);
  /// Runs `body` in the unit of the type parameters of `node`, or right here where it has none.
  void withTypeParameters(const ast::Node *node, llvm::ArrayRef<ast::TypeParam *> parameters,
                          llvm::function_ref<void()> body);
  void visitTypeParameters(llvm::ArrayRef<ast::TypeParam *> parameters);
  void visitWith(llvm::ArrayRef<ast::WithItem *> items, llvm::ArrayRef<ast::Stmt *> body);
  template <typename TryStatement> void visitTry(TryStatement *node, void (CompileChecker::*inner)(TryStatement *));
  void visitTryExcept(ast::Try *node);
  void visitTryStar(ast::TryStar *node);
  void visitFinalBody(llvm::ArrayRef<ast::Stmt *> body, SourceRange range);
  void visitJump(const DiagnosticKind &outsideLoop, SourceRange range);
  /// Leaves the blocks of the unit from the inside out, up to the nearest loop or, where `leavesLoops`, all of them.
  /// Returns whether it came to the end without an error.
  enum class Unwound : uint8_t { AtLoop, AtEnd, Refused };
  Unwound unwind(SourceRange range, bool leavesLoops, bool holdsValue);

  template <typename Comprehension>
  void visitComprehension(Comprehension *node, llvm::function_ref<void()> visitElement);
  void visitClauses(llvm::ArrayRef<ast::Comprehension *> clauses, SourceRange range,
                    llvm::function_ref<void()> visitElement);
  /// Elements of a display, where a starred expression may stand.
  void visitElements(llvm::ArrayRef<ast::Expr *> elements);
  void visitSequence(llvm::ArrayRef<ast::Expr *> elements, ast::ExprContext context, SourceRange range);

  /// The state of one `case`.
  struct PatternState {
    llvm::SmallVector<llvm::StringRef> stores; ///< names bound so far
    bool allowsIrrefutable;                    ///< whether the pattern may match everything
  };
  void visitPattern(ast::Pattern *pattern, PatternState &state);
  void visitSubpattern(ast::Pattern *pattern, PatternState &state);
  void visitSequencePattern(ast::MatchSequence *pattern, PatternState &state);
  void visitMappingPattern(ast::MatchMapping *pattern, PatternState &state);
  void visitClassPattern(ast::MatchClass *pattern, PatternState &state);
  void visitCapture(ast::MatchAs *pattern, PatternState &state);
  void visitAlternatives(ast::MatchOr *pattern, PatternState &state);
  void storePatternName(llvm::StringRef name, SourceRange range, PatternState &state);

  const SymbolTable &table;
  const FutureFeatures &future;
  const SourceFile &file;
  Diagnostics &diagnostics;
  Unit *unit = nullptr;
  llvm::DenseSet<std::pair<const DiagnosticKind *, std::pair<unsigned, unsigned>>> reported;
  llvm::DenseSet<const void *> unwoundFinalBodies;
};

} // namespace rio
