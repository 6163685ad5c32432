// The typed program: what sema makes of the tree and irgen reads.
//
// A function instance's body is a tree of these nodes, in which everything has been decided: which function a call
// reaches, which classes a dispatch tells apart, what a comprehension or `with` means.
// Nodes lie in the arena of the Program and are never destroyed.
#pragma once

#include "base/Source.h"
#include "sema/Types.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Casting.h"

namespace rio::sema {
struct Global;
}

namespace rio::typed {

using sema::Atom;
using sema::FunctionInfo;
using sema::Global;
using sema::Instance;
using sema::Type;

/// A local variable, parameter, captured variable or temporary of one instance.
///
/// A variable of the program is one Local for each group of assignments that some read cannot tell apart (a web, as
/// register allocators call it), so that `words = line.split()` and a later `words = [int(word) for word in words]`
/// have types and registers of their own.
struct Local {
  llvm::StringRef name;
  unsigned index;
  /// What the variable can hold anywhere in the function; a read that knows more has a narrower type.
  Type storage;
  /// Shared with nested functions that see later assignments: lies in a heap cell.
  bool isCell = false;
  /// A cell that functions other than its owner assign, or that another runs beside: reads know its storage type only.
  bool isShared = false;
  /// A shared cell that some function deletes.
  bool isDeleted = false;
  /// Some read may come before any assignment: irgen keeps a flag beside it.
  bool mayBeUnbound = false;
  /// The Local that stands for this one since a read has joined them.
  Local *web = nullptr;

  Local *find() {
    Local *root = this;
    while (root->web)
      root = root->web;
    return root;
  }
};

enum class ExprKind {
#define TYPED_EXPR(Name) Name,
#include "sema/Typed.def"
};

enum class StmtKind {
#define TYPED_STMT(Name) Name,
#include "sema/Typed.def"
};

struct Expr {
  ExprKind kind;
  Type type;
  SourceRange range;
};

struct Stmt {
  StmtKind kind;
  SourceRange range;
};

using Block = llvm::ArrayRef<Stmt *>;

template <ExprKind Kind> struct ExprOf : Expr {
  static constexpr ExprKind nodeKind = Kind;
  static bool classof(const Expr *expr) { return expr->kind == Kind; }
};

template <StmtKind Kind> struct StmtOf : Stmt {
  static constexpr StmtKind nodeKind = Kind;
  static bool classof(const Stmt *stmt) { return stmt->kind == Kind; }
};

// Values.

/// An int, or a machine-word `index` where the type says so.
struct IntConstant : ExprOf<ExprKind::IntConstant> {
  llvm::APInt value;
};
struct FloatConstant : ExprOf<ExprKind::FloatConstant> {
  double value;
};
struct BoolConstant : ExprOf<ExprKind::BoolConstant> {
  bool value;
};
struct StringConstant : ExprOf<ExprKind::StringConstant> {
  llvm::StringRef value;
};
/// None, a module, a class object or a function without captures: a value without content.
struct UnitConstant : ExprOf<ExprKind::UnitConstant> {};

/// Reads a variable; the type may be narrower than its storage.
struct LocalGet : ExprOf<ExprKind::LocalGet> {
  Local *local;
  /// Null where the variable surely has a value; else what is evaluated where it has none (it raises).
  Expr *unset;
};
struct GlobalGet : ExprOf<ExprKind::GlobalGet> {
  Global *global;
  Expr *unset;
};
/// Reads an attribute of an object of exactly one class.
struct FieldGet : ExprOf<ExprKind::FieldGet> {
  Expr *object;
  llvm::StringRef name;
  /// Null where the field is always set; else what is evaluated where it is not.
  Expr *unset;
};

/// Calls one instance; arguments have its parameters' types.
struct Call : ExprOf<ExprKind::Call> {
  Instance *instance;
  llvm::ArrayRef<Expr *> arguments;
};
/// A dialect op (`@intrinsic`) or runtime entry point (`@extern`) of the standard library.
struct Intrinsic : ExprOf<ExprKind::Intrinsic> {
  FunctionInfo *function;
  llvm::ArrayRef<Expr *> arguments;
};
/// Runs the body of a generator, of exactly one class, to its next suspension: true, or to its end: false.
struct Resume : ExprOf<ExprKind::Resume> {
  Expr *generator;
};
/// Allocates an object of the type's one atom with every field unset.
struct New : ExprOf<ExprKind::New> {};
/// Allocates an array of the type's one atom.
struct NewArray : ExprOf<ExprKind::NewArray> {
  Expr *length;
};
struct MakeTuple : ExprOf<ExprKind::MakeTuple> {
  llvm::ArrayRef<Expr *> elements;
};
struct TupleGet : ExprOf<ExprKind::TupleGet> {
  Expr *tuple;
  unsigned index;
};
/// Makes the closure of the type's one function atom, capturing variables of this instance.
struct MakeFunction : ExprOf<ExprKind::MakeFunction> {};
/// Binds a receiver.
struct MakeMethod : ExprOf<ExprKind::MakeMethod> {
  Expr *receiver;
};
/// What a closure has captured under that index; no cell.
struct CapturedGet : ExprOf<ExprKind::CapturedGet> {
  Expr *function;
  unsigned index;
};
/// The receiver of a bound method.
struct MethodReceiver : ExprOf<ExprKind::MethodReceiver> {
  Expr *method;
};

struct DispatchCase {
  llvm::SmallVector<const Atom *, 1> atoms;
  Expr *body;
};
/// Evaluates the body of the case that holds the class of `subject`. The cases cover all its atoms.
struct Dispatch : ExprOf<ExprKind::Dispatch> {
  Local *subject;
  llvm::ArrayRef<DispatchCase> cases;
};

struct Conditional : ExprOf<ExprKind::Conditional> {
  Expr *condition;
  Expr *whenTrue;
  Expr *whenFalse;
};
struct Not : ExprOf<ExprKind::Not> {
  Expr *operand;
};
/// Identity of two references.
struct IsSame : ExprOf<ExprKind::IsSame> {
  Expr *left;
  Expr *right;
};
/// Whether the class of `value` is among the atoms of `classes`.
struct IsInstance : ExprOf<ExprKind::IsInstance> {
  Expr *value;
  Type classes;
};
/// Statements, then a value. `value` is null where the statements never end.
struct Sequence : ExprOf<ExprKind::Sequence> {
  Block body;
  Expr *value;
};

// Statements.

struct Evaluate : StmtOf<StmtKind::Evaluate> {
  Expr *value;
};
struct SetLocal : StmtOf<StmtKind::SetLocal> {
  Local *local;
  Expr *value;
};
/// Takes the value away from a variable (`del`, the end of an `except` clause).
struct UnsetLocal : StmtOf<StmtKind::UnsetLocal> {
  Local *local;
};
struct SetGlobal : StmtOf<StmtKind::SetGlobal> {
  Global *global;
  Expr *value;
};
struct UnsetGlobal : StmtOf<StmtKind::UnsetGlobal> {
  Global *global;
};
struct SetField : StmtOf<StmtKind::SetField> {
  Expr *object;
  llvm::StringRef name;
  Expr *value;
};
/// Takes the value away from a field (`del object.name`).
struct UnsetField : StmtOf<StmtKind::UnsetField> {
  Expr *object;
  llvm::StringRef name;
};
struct If : StmtOf<StmtKind::If> {
  Expr *condition;
  Block thenBody;
  Block elseBody;
};
struct While : StmtOf<StmtKind::While> {
  Expr *condition;
  Block body;
  Block elseBody;
};
/// Runs `body` with `target` set to each value of `next` until it raises StopIteration, or StopAsyncIteration.
struct ForNext : StmtOf<StmtKind::ForNext> {
  Expr *next;
  Local *target;
  Block body;
  Block elseBody;
  bool isAsync;
};
struct Return : StmtOf<StmtKind::Return> {
  Expr *value;
};
struct Break : StmtOf<StmtKind::Break> {};
struct Continue : StmtOf<StmtKind::Continue> {};
/// Raises `exception`; `cause` is null without `from`, and None for `from None`.
struct Raise : StmtOf<StmtKind::Raise> {
  Expr *exception;
  Expr *cause;
  /// Nothing else holds the exception yet, so it is no context of what is being handled.
  bool isFresh = false;
};
/// Raises what the innermost handler handles once more, as it is: without an entry in its traceback.
struct Reraise : StmtOf<StmtKind::Reraise> {
  /// Raises where nothing is being handled; null where something surely is.
  Expr *unhandled = nullptr;
  /// What to raise in place of it, or null.
  Expr *exception = nullptr;
};

struct Handler {
  /// The classes caught; every class where `catchesAll`.
  Type classes;
  bool catchesAll;
  /// The `as` variable, or null.
  Local *target;
  Block body;
  SourceRange range;
};
struct Try : StmtOf<StmtKind::Try> {
  Block body;
  llvm::ArrayRef<Handler> handlers;
  Block elseBody;
  Block finalBody;
};
/// Leaves the body of a generator until it is resumed.
struct Suspend : StmtOf<StmtKind::Suspend> {};
/// Statements that share the place of one; `breakTarget` ones end at a Break inside (unrolled loops).
struct Group : StmtOf<StmtKind::Group> {
  Block body;
  /// Where `continue` inside leads to the end of this group.
  bool catchesContinue;
  /// Where `break` inside leads to the end of this group.
  bool catchesBreak;
  /// The name of the frame that tracebacks show for these statements, within that of the function: the body of a class.
  llvm::StringRef frame = {};
};

} // namespace rio::typed
