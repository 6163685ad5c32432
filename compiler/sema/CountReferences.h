// The pass that makes a body count references: see CountReferences.cpp.
#pragma once

#include "sema/FunctionAnalyzer.h"
#include "sema/TypedWalk.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace rio::sema {

class ReferenceCounter {
public:
  explicit ReferenceCounter(FunctionAnalyzer &walker)
      : walker(walker), analyzer(walker.analyzer), types(walker.types), instance(walker.instance) {}

  void run();

private:
  using Expr = typed::Expr;
  using Statements = FunctionAnalyzer::Statements;
  using Live = llvm::SmallSetVector<typed::Local *, 8>;

  // Locals.
  bool isTemporary(const typed::Local *local) const { return local->name.empty(); }
  bool isCounted(Type type) { return analyzer.isCounted(type); }
  bool isCountedTemporary(typed::Local *local) { return isTemporary(local) && isCounted(local->storage); }
  typed::Local *variableOf(typed::Local *local) const;
  typed::Local *slotOf(typed::Local *local) const { return slots.lookup(variableOf(local)); }
  void findVariables();
  void noteTemporary(typed::Local *local);
  typed::Local *makeTemporary(Type type);

  // Exceptions live no longer than their handlers, or what their frames hold would.
  bool holdsException(Type type, unsigned depth = 0) const;
  bool isOfProgram() const { return !walker.module.isStandard; }
  void refuseKeptException(Type type, SourceRange range) {
    if (isOfProgram() && holdsException(type))
      refuse(range);
  }
  bool isHandlerName(llvm::StringRef name);
  std::optional<llvm::StringSet<>> handlerNames;

  /// Whether evaluating it does nothing else, and cannot fail.
  static bool isSimple(const Expr *expr);

  // Building.
  void refuse(SourceRange range) { walker.unsupported(diag::unsupported_finalizer, range); }
  template <typename Build> typed::Block capture(Build build) { return walker.capture(build); }
  void release(typed::Local *local, SourceRange range, bool forget);
  /// Loses the reference that `local` has, in a function of the library for values of the type: code is short then.
  void letGo(typed::Local *local, Type type, SourceRange range) {
    if (isCounted(type))
      walker.emit<typed::Evaluate>(range, walker.callWellKnown("_let_go", {get(local, type, range)}, range));
  }
  /// The value of a temporary, which gives it away.
  Expr *take(typed::Local *local, Type type, SourceRange range);
  Expr *get(typed::Local *local, Type type, SourceRange range) { return walker.get(local, type, range); }

  // Expressions. Each yields the rewritten one; operands are walked from the last to the first.
  /// With a reference for the caller, if the value is counted.
  Expr *own(Expr *expr);
  /// Operands of an operation that owns those marked, after `before`; the locals in `after` are to be let go of behind
  /// it.
  struct Operands {
    llvm::SmallVector<Expr *, 4> values;
    Statements before;
    llvm::SmallVector<typed::Local *, 2> after;
  };
  Operands operands(llvm::ArrayRef<Expr *> exprs, bool owns, SourceRange range);
  Expr *finish(Expr *operation, const Operands &operands, bool isOwned);
  Expr *ownLocal(typed::LocalGet *read);
  Expr *ownCall(typed::Call *call);
  Expr *ownIntrinsic(typed::Intrinsic *op);
  Expr *ownField(typed::FieldGet *read);
  Expr *ownDispatch(typed::Dispatch *dispatch);
  Expr *ownSequence(typed::Sequence *sequence);
  /// An expression that stands in where a variable or field has no value.
  Expr *ownUnset(Expr *unset);
  /// `build`s each of several ways on, of which one is taken, and lets go at its beginning of what only others read.
  llvm::SmallVector<typed::Block, 4> ways(size_t count, typed::Local *subject, SourceRange range,
                                          llvm::function_ref<void(size_t)> build);

  // Statements.
  typed::Block block(typed::Block body);
  void stmt(typed::Stmt *stmt);
  void setLocal(typed::SetLocal *set);
  void assignVariable(typed::Local *slot, Type type, SourceRange range, llvm::function_ref<void(typed::Local *)> assign,
                      Expr *value);
  void setGlobal(Global *global, Expr *value, SourceRange range);
  void setField(typed::SetField *set);
  void unsetField(typed::UnsetField *unset);
  void setItem(typed::Intrinsic *op);
  void ifStatement(typed::If *stmt);
  void loop(typed::Stmt *stmt);
  void tryStatement(typed::Try *stmt);
  // GuardStatements.cpp
  void guardStatements(typed::Block &body);
  typed::Block guardEach(typed::Block body);
  void guardInside(typed::Stmt *stmt);
  llvm::SmallVector<typed::Local *, 4> takeOwnOf(typed::Stmt *stmt);
  void releaseAll(llvm::ArrayRef<typed::Local *> locals, SourceRange range) {
    for (typed::Local *local : locals)
      release(local, range, true);
  }

  FunctionAnalyzer &walker;
  Analyzer &analyzer;
  TypeContext &types;
  Instance &instance;
  /// What holds the reference of each variable with counted values, whichever of its assignments is in force.
  llvm::MapVector<typed::Local *, typed::Local *> slots;
  llvm::SmallPtrSet<typed::Local *, 4> ofComprehensions;
  /// All of rule 3's, as they were come upon: the last made first.
  Live temporaries;
  /// How often each occurs that no statement has been made to let go of when it fails.
  llvm::MapVector<typed::Local *, unsigned> unguarded;
  /// Those that are read later; and those that a handler or the next round of a loop may read from anywhere.
  Live live, pinned;
  llvm::SmallVector<Live, 4> breakLive, continueLive;
};

} // namespace rio::sema
