// `ast.dump(node, include_attributes=True, indent=1)` of CPython 3.13, made from Ast.def.
//
// CPython puts a node on one line when it has at most three parts and all are simple. A node with a position has four
// attributes besides, so only nodes without one can be: those that print nothing at all, and operators and contexts.
// Fields that are None or empty lists are left out.
#include "syntax/AstVisitor.h"
#include "syntax/Parser.h"
#include "syntax/Repr.h"

namespace rio::ast {

namespace {

/// How `ast.dump` names the values of an enumeration: `Load()`.
#define AST_ENUMERATION(Name)                                                                                          \
  llvm::StringRef className(Name value) {                                                                              \
    static constexpr llvm::StringLiteral names[] = {
#define AST_ENUMERATOR(Enum, Name, spelling) #Name "()",
#define AST_ENUMERATION_END(Name)                                                                                      \
  }                                                                                                                    \
  ;                                                                                                                    \
  return names[static_cast<size_t>(value)];                                                                            \
  }
#include "syntax/Ast.def"

class Dumper {
public:
  explicit Dumper(llvm::raw_ostream &out) : out(out) {}

  void node(const Node *node, unsigned level) {
    switch (node->kind) {
#define AST_NODE(Name, Family, spelling)                                                                               \
  case NodeKind::Name:                                                                                                 \
    return fields(*static_cast<const Name *>(node), level + 1);
#include "syntax/Ast.def"
    }
    llvm_unreachable("every kind of node is in Ast.def");
  }

private:
  // One overload for each kind of node: prints the fields that are there, then the position.
#define AST_NODE(Name, Family, spelling)                                                                               \
  void fields(const Name &node, unsigned level) {                                                                      \
    const SourceRange &range = node.range;                                                                             \
    constexpr bool hasPosition = Family::hasPosition;                                                                  \
    bool first = true;                                                                                                 \
    out << spelling "(";
#define AST_CHILD(Family, field) begin(#field, level, first), this->node(node.field, level);
#define AST_OPTIONAL_CHILD(Family, field)                                                                              \
  if (node.field)                                                                                                      \
    begin(#field, level, first), this->node(node.field, level);
#define AST_CHILDREN(Family, field) children(#field, node.field, level, first);
#define AST_OPTIONAL_CHILDREN(Family, field) children(#field, node.field, level, first);
#define AST_IDENTIFIER(field) begin(#field, level, first), syntax::printStringRepr(node.field, out);
#define AST_OPTIONAL_IDENTIFIER(field)                                                                                 \
  if (!node.field.empty())                                                                                             \
    begin(#field, level, first), syntax::printStringRepr(node.field, out);
#define AST_IDENTIFIERS(field)                                                                                         \
  list(#field, node.field, level, first, [&](llvm::StringRef name) { syntax::printStringRepr(name, out); });
#define AST_ENUM(Enum, field) begin(#field, level, first), out << className(node.field);
#define AST_ENUMS(Enum, field) list(#field, node.field, level, first, [&](Enum value) { out << className(value); });
#define AST_NUMBER(Type, field) begin(#field, level, first), out << node.field;
#define AST_CONSTANT(field) begin(#field, level, first), syntax::printConstantRepr(node.field, out);
#define AST_OPTIONAL_TEXT(field, spelling)                                                                             \
  if (!node.field.empty())                                                                                             \
    begin(#spelling, level, first), syntax::printStringRepr(node.field, out);
#define AST_NODE_END(Name)                                                                                             \
  if constexpr (hasPosition)                                                                                           \
    position(range, level, first);                                                                                     \
  out << ')';                                                                                                          \
  }
#include "syntax/Ast.def"

  void newLine(unsigned level) { out << '\n', out.indent(level); }

  void begin(llvm::StringRef name, unsigned level, bool &first) {
    if (!first)
      out << ',';
    first = false;
    newLine(level);
    out << name << '=';
  }

  template <typename T, typename Print>
  void list(llvm::StringRef name, llvm::ArrayRef<T> items, unsigned level, bool &first, Print print) {
    if (items.empty())
      return;
    begin(name, level, first);
    out << '[';
    for (size_t i = 0; i < items.size(); ++i) {
      if (i != 0)
        out << ',';
      newLine(level + 1);
      print(items[i]);
    }
    out << ']';
  }

  template <typename T> void children(llvm::StringRef name, llvm::ArrayRef<T *> items, unsigned level, bool &first) {
    list(name, items, level, first, [&](const T *item) {
      if (item)
        node(item, level + 1);
      else
        out << "None";
    });
  }

  void position(const SourceRange &range, unsigned level, bool &first) {
    begin("lineno", level, first), out << range.line;
    begin("col_offset", level, first), out << range.column;
    begin("end_lineno", level, first), out << range.endLine;
    begin("end_col_offset", level, first), out << range.endColumn;
  }

  llvm::raw_ostream &out;
};

} // namespace

void dump(const Node *node, llvm::raw_ostream &out) { Dumper(out).node(node, 0); }

} // namespace rio::ast
