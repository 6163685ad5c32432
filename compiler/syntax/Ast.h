// The abstract syntax tree, made from Ast.def.
//
// Every node lies in the arena of an ast::Context and is never destroyed. Nodes are plain structs with CPython's field
// names; `llvm::isa`, `cast` and `dyn_cast` work on them. Identifiers and constant texts point into the arena or into
// the text of the SourceFile, which must outlive the tree.
#pragma once

#include "base/Source.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/Casting.h"

namespace rio::ast {

/// Every constructor of Ast.def, families in contiguous runs.
enum class NodeKind : uint8_t {
#define AST_NODE(Name, Family, spelling) Name,
#include "syntax/Ast.def"
};

#define AST_ENUMERATION(Name) enum class Name : uint8_t {
#define AST_ENUMERATOR(Enum, Name, spelling) Name,
#define AST_ENUMERATION_END(Name)                                                                                      \
  }                                                                                                                    \
  ;
#include "syntax/Ast.def"

/// The operator as written in source: `+`, `not in`, ...
#define AST_ENUMERATION(Name) llvm::StringRef spelling(Name value);
#include "syntax/Ast.def"

/// What every node has. Nodes without a place of their own (`arguments`, `withitem`, ...) have the range of what they
/// cover, which the dumper does not print.
struct Node {
  NodeKind kind;
  SourceRange range;
};

/// The name of a kind as `ast.dump` prints it.
llvm::StringRef spelling(NodeKind kind);

#define AST_FAMILY(Name, spelling, HasPosition)                                                                        \
  struct Name : Node {                                                                                                 \
    static constexpr bool hasPosition = HasPosition;                                                                   \
    static bool classof(const Node *node);                                                                             \
  };
#include "syntax/Ast.def"

#define AST_NODE(Name, Family, spelling) struct Name;
#include "syntax/Ast.def"

enum class ConstantKind : uint8_t { None, True, False, Ellipsis, Integer, Float, Complex, String, Bytes };

/// The value of a Constant or MatchSingleton.
struct ConstantValue {
  ConstantKind kind = ConstantKind::None;
  /// String: generalised UTF-8. Bytes: the bytes. Integer: decimal digits without leading zeros, or `0x` and lower-case
  /// hexadecimal digits without leading zeros for literals written in base 2, 8 or 16.
  llvm::StringRef text = {};
  /// Float: the value. Complex: the imaginary part.
  double number = 0;

  /// The value of an Integer; wide enough to be non-negative as a signed number.
  llvm::APInt integer() const;
};

/// The kind of the plain statement for one with `async`, any other kind itself.
constexpr NodeKind withoutAsync(NodeKind kind) {
  switch (kind) {
  case NodeKind::AsyncFunctionDef:
    return NodeKind::FunctionDef;
  case NodeKind::AsyncFor:
    return NodeKind::For;
  case NodeKind::AsyncWith:
    return NodeKind::With;
  default:
    return kind;
  }
}

/// Whether a statement has `async` in front.
inline bool isAsync(const Node *node) { return withoutAsync(node->kind) != node->kind; }

// The structs. An aggregate each: base first, then the fields in CPython's order. A statement with `async` is one
// without it, too: who cares asks `isAsync`.
#define AST_STRUCTS
#define AST_NODE(Name, FamilyName, spelling)                                                                           \
  struct Name : FamilyName {                                                                                           \
    using Family = FamilyName;                                                                                         \
    static constexpr NodeKind nodeKind = NodeKind::Name;                                                               \
    static bool classof(const Node *node) { return withoutAsync(node->kind) == NodeKind::Name; }
#define AST_CHILD(Family, field) struct Family *field;
#define AST_OPTIONAL_CHILD(Family, field) struct Family *field;
#define AST_CHILDREN(Family, field) llvm::ArrayRef<struct Family *> field;
#define AST_OPTIONAL_CHILDREN(Family, field) llvm::ArrayRef<struct Family *> field;
#define AST_IDENTIFIER(field) llvm::StringRef field;
#define AST_OPTIONAL_IDENTIFIER(field) llvm::StringRef field;
#define AST_IDENTIFIERS(field) llvm::ArrayRef<llvm::StringRef> field;
#define AST_ENUM(Enum, field) Enum field;
#define AST_ENUMS(Enum, field) llvm::ArrayRef<Enum> field;
#define AST_NUMBER(Type, field) Type field;
#define AST_CONSTANT(field) ConstantValue field;
#define AST_OPTIONAL_TEXT(field, spelling) llvm::StringRef field;
#define AST_NODE_END(Name)                                                                                             \
  }                                                                                                                    \
  ;
#include "syntax/Ast.def"
#undef AST_STRUCTS

#define AST_ASYNC_NODE(Name, Plain)                                                                                    \
  struct Name : Plain {                                                                                                \
    static constexpr NodeKind nodeKind = NodeKind::Name;                                                               \
    static bool classof(const Node *node) { return node->kind == NodeKind::Name; }                                     \
  };
AST_ASYNC_NODE(AsyncFunctionDef, FunctionDef)
AST_ASYNC_NODE(AsyncFor, For)
AST_ASYNC_NODE(AsyncWith, With)
#undef AST_ASYNC_NODE

// Families are runs of NodeKind, so membership is a comparison of the families' numbers.
namespace detail {
enum class FamilyKind : uint8_t {
#define AST_FAMILY(Name, spelling, HasPosition) Name,
#include "syntax/Ast.def"
};

inline constexpr FamilyKind familyOfKind[] = {
#define AST_NODE(Name, Family, spelling) FamilyKind::Family,
#include "syntax/Ast.def"
};
} // namespace detail

#define AST_FAMILY(Name, spelling, HasPosition)                                                                        \
  inline bool Name::classof(const Node *node) {                                                                        \
    return detail::familyOfKind[static_cast<size_t>(node->kind)] == detail::FamilyKind::Name;                          \
  }
#include "syntax/Ast.def"

/// Owns the nodes of one or more trees.
class Context {
public:
  /// A new node; `fields` in the order of Ast.def.
  template <typename T, typename... Fields> T *create(SourceRange range, Fields &&...fields) {
    return new (allocator.Allocate<T>())
        T{typename T::Family{Node{T::nodeKind, range}}, std::forward<Fields>(fields)...};
  }

  /// A copy of `items` in the arena.
  template <typename T> llvm::ArrayRef<T> list(llvm::ArrayRef<T> items) {
    if (items.empty())
      return {};
    T *copy = allocator.Allocate<T>(items.size());
    std::uninitialized_copy(items.begin(), items.end(), copy);
    return {copy, items.size()};
  }

  /// A copy of `text` in the arena.
  llvm::StringRef text(llvm::StringRef text) { return text.copy(allocator); }

  llvm::BumpPtrAllocator &arena() { return allocator; }

private:
  llvm::BumpPtrAllocator allocator;
};

} // namespace rio::ast
