// Walks over the tree, made from Ast.def.
//
// `visit(node, f)` calls `f` with the node as its own struct; `forEachChild(node, f)` calls `f` with each child in
// CPython's field order. A phase that handles every kind by hand writes overloads and passes itself to `visit`: a kind
// without an overload does not compile.
#pragma once

#include "syntax/Ast.h"

namespace rio::ast {

/// Calls `handler` with `node` cast to its own struct and returns what it returns.
template <typename Handler> decltype(auto) visit(Node *node, Handler &&handler) {
  switch (node->kind) {
#define AST_NODE(Name, Family, spelling)                                                                               \
  case NodeKind::Name:                                                                                                 \
    return handler(static_cast<Name *>(node));
#include "syntax/Ast.def"
  }
  llvm_unreachable("every kind of node is in Ast.def");
}

/// Calls `f(child)` for each child node of `node` that is there.
template <typename Function> void forEachChild(Node *node, Function &&f) {
  switch (node->kind) {
#define AST_NODE(Name, Family, spelling)                                                                               \
  case NodeKind::Name: {                                                                                               \
    [[maybe_unused]] auto *n = static_cast<Name *>(node);
#define AST_CHILD(Family, field) f(n->field);
#define AST_OPTIONAL_CHILD(Family, field)                                                                              \
  if (n->field)                                                                                                        \
    f(n->field);
#define AST_CHILDREN(Family, field)                                                                                    \
  for (auto *child : n->field)                                                                                         \
    f(child);
#define AST_OPTIONAL_CHILDREN(Family, field)                                                                           \
  for (auto *child : n->field)                                                                                         \
    if (child)                                                                                                         \
      f(child);
#define AST_NODE_END(Name)                                                                                             \
  break;                                                                                                               \
  }
#include "syntax/Ast.def"
  }
}

} // namespace rio::ast
