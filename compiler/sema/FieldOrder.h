// What the text of a class's `__init__` says of the fields of every object.
#pragma once

#include "sema/Program.h"
#include "syntax/Ast.h"
#include "llvm/ADT/SmallVector.h"

namespace rio::sema {

class Analyzer;

/// Whether an attribute is one of `super()`.
bool isSuperAttribute(const ast::Attribute *attribute);
/// The call in `super().__init__(...)`; null for other statements.
ast::Call *callOfNextInitializer(ast::Stmt *stmt);

/// The fields that every object of a class has got before any other code may know the object, in their order: those
/// that statements of the body of `__init__` assign, and of those that it calls by `super()`.
class FieldOrder {
public:
  explicit FieldOrder(const ClassInfo &info);

  /// Whether the assignment to a field at `range` of `function` is one of these.
  bool isFirstStore(const FunctionInfo &function, SourceRange range) const;

  llvm::SmallVector<llvm::StringRef, 4> names;

private:
  void followFrom(size_t place);
  void follow(ast::Stmt *stmt, const FunctionInfo &initializer, size_t place);
  /// Whether evaluating it may show the object to other code.
  bool mayShow(ast::Node *node, llvm::StringRef self) const;
  bool isPlainField(llvm::StringRef name) const;

  const ClassInfo &info;
  bool isSeen = false;
  llvm::SmallVector<std::pair<const FunctionInfo *, SourceRange>, 4> stores;
};

} // namespace rio::sema
