// Which function owns which name.
//
// One walk over a function's own code (not into nested functions) finds what it binds and reads and which functions it
// defines; `resolveCaptures` then decides, from the inside out, what each nested function captures and which variables
// must live in cells because a closure sees assignments made after it.
#pragma once

#include "sema/Program.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

namespace rio::sema {

class Analyzer;

/// What one function's own code says of names. Positions count binding and definition events in source order.
struct ScopeFacts {
  struct Binding {
    unsigned count = 0;
    unsigned position = 0;
    bool inLoop = false;
    /// Bound to a class, function or import by a statement that always runs.
    bool isDefinition = false;
  };
  llvm::MapVector<llvm::StringRef, Binding> bindings;
  llvm::SetVector<llvm::StringRef> reads;
  llvm::SetVector<llvm::StringRef> globals;
  llvm::SetVector<llvm::StringRef> nonlocals;
  /// The code may be left and come back to while others run (`yield`).
  bool isSuspended = false;
  struct Child {
    FunctionInfo *function;
    unsigned position;
    /// The variables of the comprehensions that the function is made in.
    llvm::SmallVector<llvm::StringRef, 2> targets;
  };
  llvm::SmallVector<Child, 2> children;
};

/// Whether a default has one value for good, so that each call may write it anew.
bool isLiteralDefault(ast::Expr *expr);

/// Whether the expression makes functions, which belong to one place alone.
bool makesFunctions(ast::Node *node);

/// Walks the code of `function` and declares the functions and classes in it.
ScopeFacts walkScope(Analyzer &analyzer, FunctionInfo &function);

/// What a function with all in it needs of the functions around it.
struct OuterNames {
  llvm::SetVector<llvm::StringRef> needed;
  /// Those among them that it assigns or deletes.
  llvm::SetVector<llvm::StringRef> assigned;
};

/// Fills cellNames and sharedNames of `function`, whose nested functions have been walked, from its facts. Returns what
/// the function needs from outside.
OuterNames resolveCaptures(FunctionInfo &function, const ScopeFacts &facts, llvm::ArrayRef<OuterNames> ofChildren);

} // namespace rio::sema
