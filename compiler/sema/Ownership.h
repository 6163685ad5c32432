// Who closes a generator that is dropped before its end.
//
// CPython does when the last reference goes: GeneratorExit is raised at the `yield`, which shows where that stands in a
// `try` with `finally`, under `with`, or in a `try` whose handler sees the exception: an observed generator. References
// are not counted here. Instead such a generator, or an iterator of the library over one, has one owner: an operand, a
// variable or a parameter. Others borrow from that. Whatever else keeps one is refused (docs/rationale/generators.md).
#pragma once

#include "sema/FunctionState.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace rio::sema {

class FunctionAnalyzer;

/// The observed generators of one function instance, while it is walked.
class Ownership {
public:
  using Expr = typed::Expr;

  explicit Ownership(FunctionAnalyzer &walker);

  /// Takes note that it shows when a generator of this function is dropped.
  void noteObserved();
  void drop(Expr *value, SourceRange range);
  /// Reports the generators for which nobody spoke up.
  void refuseKept();

  // Expressions.
  /// What `evaluate` does, after which such generators among the operands are dropped unless the value holds them.
  Expr *dropOwned(SourceRange range, llvm::function_ref<Expr *()> evaluate);
  /// Takes note of an expression that makes such a generator, for whom somebody must speak up, or uses a variable's.
  Expr *noteOwned(ast::Expr *expr, Expr *value);
  /// Whether the expression makes such a generator, and nobody has spoken up.
  bool isOwned(ast::Expr *expr) const { return owned.contains(expr); }
  /// Speaks up: whether the expression makes such a generator.
  bool takeOwned(ast::Expr *expr);
  /// The operand, kept for `dropOwned` where it is such a generator.
  Expr *ownedOperand(ast::Expr *expr, Expr *value);
  /// Runs `body` and drops what the variables hold, however it is left.
  void dropAfter(SourceRange range, typed::Block body, llvm::ArrayRef<typed::Local *> dropped);
  void unpackOwned(ast::Expr *target, Expr *value);
  /// The source of a loop with this body, which must not give a variable that lends it another value.
  bool takeLoopSource(ast::Expr *source, llvm::ArrayRef<ast::Stmt *> body);

  // Calls.
  void noteAwaited(const ast::Expr *call) { awaitedCall = call; }
  /// After the arguments of a call: whether variables lend some of them.
  void noteLending(ast::Call *expr);
  void noteLending(ast::GeneratorExp *expr);
  void noteCalled(const FunctionInfo &callee) { lastCalled = &callee; }
  /// Whether the call of the function lends it what it is given.
  bool lendsTo(const FunctionInfo &callee, llvm::ArrayRef<Type> types, SourceRange range);
  /// Takes over the arguments of this function that are such generators.
  void ownArguments();
  /// `_drop_arguments(frame)`: a generator that has not begun lets its arguments go.
  Expr *dropArguments(ast::Call *expr);
  /// `_to_loop(generator, is_kept)`: the event loop closes an async generator, at its end or, if it is not kept, soon.
  Expr *giveToLoop(ast::Call *expr);

  // Variables.
  bool owns(llvm::StringRef name) const { return ownerSlots.contains(name); }
  /// Somebody else drops what the variable holds.
  void borrow(llvm::StringRef name) { borrowed[name] = ""; }
  /// Before `expr` is evaluated, to be returned or assigned to the variable `target`: a generator that it makes may
  /// take over the one of a variable, of `target` alone if there is one.
  void mayMove(ast::Expr *expr, llvm::StringRef target = "");
  /// `name = expr`, where the value is such a generator; false if it is none, or nobody could drop it.
  bool assignGenerator(llvm::StringRef name, ast::Expr *expr, Expr *value, SourceRange range);
  /// Drops what the variable owns, after `assign` has given it another value or none.
  void loseOwned(llvm::StringRef name, SourceRange range, llvm::function_ref<void()> assign);
  /// `return expr`: whether the caller gets the generator.
  bool handsOn(ast::Expr *expr, SourceRange range);
  /// The body of a function whose variables own generators.
  void bodyWithOwners(llvm::function_ref<void()> body);
  /// The statements of a handler; then the generators go that lived as long as the exception.
  void handlerBody(ast::ExceptHandler *handler, typed::Handler &made);

private:
  /// A variable that owns or borrows: its generator is lent, or moves out.
  Expr *readOwned(ast::Name *name, Expr *value);
  /// Takes note of what the operands of the expression lend to its value; whether that is to be dropped all the same.
  bool noteHeld(ast::Expr *expr);
  bool isParameter(llvm::StringRef name) const;
  /// The variables that own generators, in the order in which CPython's frame has them.
  llvm::SmallVector<llvm::StringRef, 2> ownersInOrder() const;
  /// The exception takes over what `kept` holds.
  void keep(typed::Local *error, typed::Local *kept, SourceRange range);
  /// A handler for a generator that is closed where its frame is cleared: what is dropped then goes after what is
  /// older.
  typed::Handler keepWhereFrameIsCleared(SourceRange range, llvm::ArrayRef<typed::Local *> dropped);
  /// Whether the variable keeps its generator as long as the function runs.
  bool isStableOwner(llvm::StringRef name);
  /// The variable whose generator a new generator that the expression makes would take over.
  llvm::StringRef takenOver(ast::Expr *expr);
  /// Whether the variable may own such a generator: nothing else can give it away.
  bool canOwn(llvm::StringRef name, Type type);
  /// `name = value`, where the value is such a generator and the variable's own.
  void assignOwned(llvm::StringRef name, Expr *value, SourceRange range);
  void noteOwner(llvm::StringRef name, Type type);

  FunctionAnalyzer &walker;
  Analyzer &analyzer;
  TypeContext &types;
  Instance &instance;
  FunctionInfo &function;
  ModuleInfo &module;

  /// Expressions that make such generators, until it is known who drops those.
  llvm::SmallSetVector<ast::Expr *, 2> owned;
  /// Expressions whose value is such a generator of a variable, or holds one, with the owner: who uses it must not drop
  /// it.
  llvm::DenseMap<ast::Expr *, llvm::StringRef> lent;
  /// Expressions whose value is to be dropped and holds such a generator of a variable, with the variable.
  llvm::DenseMap<ast::Expr *, llvm::StringRef> dependent;
  /// Operands that the value of their operation has taken over.
  llvm::SmallPtrSet<ast::Expr *, 2> handedOver;
  llvm::SmallVector<typed::Local *, 1> ownedOperands;
  /// The variable whose generator the expression that is being evaluated takes over.
  llvm::StringRef moved;
  /// The operand of the innermost `await`.
  const ast::Expr *awaitedCall = nullptr;
  /// Whether the arguments of the call have been lent, and whether it is awaited at once.
  bool lendsArguments = false, isAwaited = false;
  /// The function that was called last.
  const FunctionInfo *lastCalled = nullptr;

  /// For each variable that owns a generator, what it owns.
  llvm::StringMap<typed::Local *> ownerSlots;
  /// Variables whose generator somebody else drops: the variable that owns it, or nothing where that is not of this
  /// function.
  llvm::StringMap<llvm::StringRef> borrowed;
  /// Variables that own a generator that holds one of another variable.
  llvm::StringMap<llvm::StringRef> dependents;
};

} // namespace rio::sema
