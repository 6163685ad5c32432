#include "sema/Tags.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

static bool isPartOf(ast::Expr *expr, llvm::StringRef name) {
  ast::Expr *whole = nullptr;
  if (auto *attribute = llvm::dyn_cast<ast::Attribute>(expr))
    whole = attribute->value;
  else if (auto *item = llvm::dyn_cast<ast::Subscript>(expr))
    whole = item->value;
  auto *variable = llvm::dyn_cast_or_null<ast::Name>(whole);
  return variable && variable->id == name;
}

/// A literal, a member of an enum, or a display of such.
static bool isTag(ast::Expr *expr) {
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(expr))
    return llvm::all_of(tuple->elts, isTag);
  if (auto *set = llvm::dyn_cast<ast::Set>(expr))
    return llvm::all_of(set->elts, isTag);
  return llvm::isa<ast::Constant, ast::Attribute>(expr);
}

bool asksForTag(ast::Node *node, llvm::StringRef name) {
  if (auto *compare = llvm::dyn_cast<ast::Compare>(node))
    if (isPartOf(compare->left, name) && llvm::all_of(compare->comparators, isTag))
      return true;
  if (auto *match = llvm::dyn_cast<ast::Match>(node); match && isPartOf(match->subject, name))
    return true;
  bool found = false;
  ast::forEachChild(node, [&](ast::Node *child) { found = found || asksForTag(child, name); });
  return found;
}

bool isTagged(const Program &program, const Instance &instance, ast::Expr *object) {
  auto *variable = llvm::dyn_cast<ast::Name>(object);
  const FunctionInfo &function = *instance.function;
  auto parameter = llvm::find_if(function.parameters,
                                 [&](const ParameterInfo &each) { return variable && each.name == variable->id; });
  if (parameter == function.parameters.end() || !asksForTag(function.node, variable->id))
    return false;
  auto place = static_cast<size_t>(parameter - function.parameters.begin());
  Type ours = instance.parameterTypes[place];
  return llvm::any_of(program.instances, [&](const std::unique_ptr<Instance> &other) {
    return other->function == &function && !sameType(other->parameterTypes[place], ours);
  });
}

} // namespace rio::sema
