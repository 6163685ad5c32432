// Calls that have an instance for each class of one argument.
//
// A visitor names its methods after the class of what it visits: `getattr(self, "visit_" + type(node).__name__)`. Were
// `node` of several classes there, each method would be called with each of them. So a function that does so is called
// for each class by itself, and the name is one text in each instance.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// The parameter in `type(parameter).__name__` or `parameter.__class__.__name__`; empty for other nodes.
static llvm::StringRef askedForName(ast::Node *node) {
  auto *attribute = llvm::dyn_cast<ast::Attribute>(node);
  if (!attribute || attribute->attr != "__name__")
    return "";
  auto *call = llvm::dyn_cast<ast::Call>(attribute->value);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  auto *dotted = llvm::dyn_cast<ast::Attribute>(attribute->value);
  ast::Expr *operand = callee && callee->id == "type" && call->args.size() == 1 ? call->args[0]
                       : dotted && dotted->attr == "__class__"                  ? dotted->value
                                                                                : nullptr;
  auto *name = llvm::dyn_cast_or_null<ast::Name>(operand);
  return name ? name->id : llvm::StringRef();
}

/// Whether the code asks for an attribute whose name is no literal.
static bool asksByValue(ast::Node *node) {
  auto *call = llvm::dyn_cast<ast::Call>(node);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  bool asks = callee && (callee->id == "getattr" || callee->id == "hasattr") && call->args.size() > 1 &&
              !llvm::isa<ast::Constant>(call->args[1]);
  ast::forEachChild(node, [&](ast::Node *child) { asks = asks || asksByValue(child); });
  return asks;
}

static size_t parameterNamedAfter(const FunctionInfo &callee) {
  auto *definition = llvm::dyn_cast<ast::FunctionDef>(callee.node);
  size_t found = callee.parameters.size();
  if (!definition || !llvm::any_of(definition->body, asksByValue))
    return found;
  auto visit = [&](auto &self, ast::Node *node) -> void {
    llvm::StringRef name = askedForName(node);
    for (auto [index, parameter] : llvm::enumerate(callee.parameters))
      if (!name.empty() && parameter.name == name && found == callee.parameters.size())
        found = index;
    ast::forEachChild(node, [&](ast::Node *child) { self(self, child); });
  };
  for (ast::Stmt *stmt : definition->body)
    visit(visit, stmt);
  return found;
}

std::optional<size_t> FunctionAnalyzer::splitArgument(FunctionInfo &callee, const Arguments &arguments) {
  if (callee.isLibrary() || callee.isLowLevel())
    return std::nullopt;
  if (!callee.namedAfter)
    callee.namedAfter = parameterNamedAfter(callee);
  size_t index = *callee.namedAfter;
  bool isGiven = index < callee.parameters.size() && index < arguments.positional.size();
  return isGiven && arguments.positional[index]->type.size() > 1 ? std::optional(index) : std::nullopt;
}

} // namespace rio::sema
