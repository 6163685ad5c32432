// Writes the body of one instance in the rio dialect.
//
// SSA is built while walking (Braun et al., Simple and Efficient Construction of SSA Form, 2013): a variable is looked
// up in its block, then in the block's predecessors, and a block whose predecessors are not all known yet gets an
// argument that is completed when it is sealed.
//
// Errors: inside `try`, `with` and `for` every call that may raise is an invoke to the innermost error block; elsewhere
// a plain call that propagates. `finally` bodies are written once for each way out, as CPython's compiler does.
#pragma once

#include "irgen/Representation.h"

namespace rio::irgen {

/// The functions and globals of the module by what they stand for.
struct Symbols {
  llvm::DenseMap<const sema::Instance *, ir::FuncOp> functions;
  llvm::DenseMap<const sema::Global *, std::string> globals;
};

class FunctionEmitter {
public:
  FunctionEmitter(Representation &representation, Symbols &symbols, const sema::Instance &instance);
  void run();

  static constexpr llvm::StringLiteral depthSymbol = "(recursion depth)";
  /// What `sys.setrecursionlimit` allows; the standard library's start code sets it first.
  static constexpr llvm::StringLiteral depthLimitSymbol = "(recursion limit)";

private:
  void countDepth();
  void leaveFrame();
  void catchErrors();
  mlir::Value depthBefore;
  /// In a generator the depth is another each time that it goes on, and so is the exception that its caller handles.
  typed::Local depthLocal{}, outerHandledLocal{};
  void pollInterrupt(SourceRange range);

  // Variables (Variables.cpp). Each local has a value and, where it may be unbound, a flag.
  enum class Part { Value, Bound };
  using Variable = std::pair<const typed::Local *, Part>;
  void write(Variable variable, mlir::Value value) { definitions[block][variable] = value; }
  mlir::Value read(Variable variable) { return readIn(variable, block); }
  mlir::Value readIn(Variable variable, mlir::Block *where);
  mlir::Type typeOf(Variable variable);
  void completeArgument(Variable variable, mlir::BlockArgument argument);
  void seal(mlir::Block *where);
  mlir::Value placeholder(mlir::Type type);
  mlir::Value readLocal(const typed::Local *local);
  void writeLocal(const typed::Local *local, mlir::Value value);
  void enterFunction();
  /// Reads a parameter of a generator, or its closure (an empty name), from the frame.
  mlir::Value storedArgument(llvm::StringRef name);

  // Generators (EmitGenerator.cpp).
  bool hasFrame() const { return instance.frameClass; }
  const ClassLayout &frameLayout();
  mlir::Value frame() { return function.getArgument(0); }
  /// Writes where the body goes on, or that it runs or has ended (stdlib/builtins/generators.py).
  void setPlace(int64_t place);
  void emitSuspend();
  mlir::Value emitResume(const typed::Resume *expr);

  // Blocks.
  mlir::Block *newBlock();
  void enter(mlir::Block *next);
  void branch(mlir::Block *target, mlir::ValueRange operands = {});
  void branchIf(mlir::Value condition, mlir::Block *whenTrue, mlir::Block *whenFalse);
  /// Ends the block where control cannot go on, and goes on in a dead one.
  void endBlock();
  bool isTerminated() const { return !block->empty() && block->back().hasTrait<mlir::OpTrait::IsTerminator>(); }

  // Expressions (EmitExpressions.cpp).
  mlir::Value emit(const typed::Expr *expr);
  mlir::Value emitAs(const typed::Expr *expr, Type wanted);
  mlir::Value emitCall(const typed::Call *call);
  mlir::Value emitIntrinsic(const typed::Intrinsic *expr);
  mlir::Value emitDispatch(const typed::Dispatch *expr);
  mlir::Value emitConditional(const typed::Conditional *expr);
  mlir::Value emitFieldGet(const typed::FieldGet *expr);
  mlir::Value emitMakeFunction(const typed::MakeFunction *expr);
  mlir::Value unlessUnset(mlir::Value isSet, llvm::function_ref<mlir::Value()> set, const typed::Expr *unset,
                          Type type);
  mlir::Value callFunction(const sema::Instance *callee, mlir::ValueRange arguments);
  mlir::Value unit(const Atom *atom) { return ir::NoneOp::create(builder, location); }
  mlir::Value constantBool(bool value);

  // Conversions (Convert.cpp).
  mlir::Value convert(mlir::Value value, Type from, Type to);
  mlir::Value box(mlir::Value value, const Atom *atom);
  mlir::Value rebuild(mlir::Value value, const Atom *from, const Atom *to);
  mlir::Value classId(mlir::Value object) { return ir::ClassIdOp::create(builder, location, object); }
  mlir::Value isOneOf(mlir::Value object, Type classes);

  // Statements (EmitStatements.cpp, EmitTry.cpp).
  void emitBlock(typed::Block body);
  void emitStmt(const typed::Stmt *stmt);
  void emitReraise(const typed::Reraise *stmt);
  void emitIf(const typed::If *stmt);
  void emitWhile(const typed::While *stmt);
  void emitForNext(const typed::ForNext *stmt);
  void emitGroup(const typed::Group *stmt);
  void emitClassBody(const typed::Group *stmt);
  void emitReturn(const typed::Return *stmt);
  void emitRaise(const typed::Raise *stmt);
  void emitTry(const typed::Try *stmt);
  mlir::Value isError(mlir::Value error, const sema::ClassInfo *info);
  void emitHandler(const typed::Handler &handler, mlir::Value error, mlir::Block *after);
  void emitHandlers(const typed::Try *stmt, mlir::Block *start, mlir::Block *after);
  void setGlobal(const sema::Global *global, mlir::Value value);

  /// Sends an error on to the innermost error block, or to the caller.
  void propagate(mlir::Value error);
  mlir::Value handledException();
  void setHandledException(mlir::Value error);

  /// What must happen on the way out of a region: run a `finally` body, or restore the handled exception.
  struct Cleanup {
    typed::Block finalBody;
    mlir::Value handledBefore;
    /// What is being handled.
    mlir::Value error;
    /// The error block that is innermost outside of the region.
    mlir::Block *outerErrors;
    size_t breakDepth, continueDepth;
    /// No other handler of the function is around it.
    bool isOutermostHandler = false;
  };
  bool isHandling() const {
    return llvm::any_of(cleanups, [](const Cleanup &cleanup) { return cleanup.handledBefore; });
  }
  mlir::Value handledHere();
  /// Starts to handle `error`; the cleanup gives back what was handled before.
  Cleanup beginHandling(mlir::Value error, mlir::Block *outerErrors);
  void endHandling(const Cleanup &cleanup);
  void leaveTo(size_t cleanupDepth);
  struct JumpTarget {
    mlir::Block *block;
    size_t cleanupDepth;
  };

  /// `everyLine`: a traceback shows all lines of the range, not the first alone (the range of a compound statement
  /// holds its body).
  mlir::Location siteOf(SourceRange range, bool everyLine);
  /// Whether calls leave no traceback entries.
  bool hidesSites = false;
  /// The name of the class whose body is written; empty outside of one.
  llvm::StringRef frameName;

  Representation &representation;
  Symbols &symbols;
  const sema::Instance &instance;
  mlir::OpBuilder builder;
  ir::FuncOp function;
  mlir::Block *block = nullptr;
  mlir::Location location;
  mlir::Block *errors = nullptr;
  llvm::SmallVector<Cleanup, 4> cleanups;
  llvm::SmallVector<JumpTarget, 4> breaks, continues;

  llvm::DenseMap<mlir::Block *, llvm::DenseMap<Variable, mlir::Value>> definitions;
  llvm::DenseMap<mlir::Block *, llvm::SmallVector<std::pair<Variable, mlir::BlockArgument>, 4>> incomplete;
  llvm::DenseSet<mlir::Block *> sealed;
};

} // namespace rio::irgen
