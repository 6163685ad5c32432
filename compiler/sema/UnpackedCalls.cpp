// Calls whose awaited result is only taken apart: `a, b = await gather(first(), second())`.
//
// The list that such a call gives would have one element type, the union of what lies in it. Where nobody can see that
// it is a list, the function that `@unpacked` names is called in its place: it gives the same values in a tuple, so
// that each keeps its own type.
#include "sema/UnpackedCalls.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

/// The place that a literal subscript means among `count` items; none where it is no such literal or out of range.
static bool isPlaceBelow(ast::Expr *index, size_t count) {
  auto *negation = llvm::dyn_cast<ast::UnaryOp>(index);
  bool isNegative = negation && negation->op == ast::UnaryOperator::USub;
  auto *constant = llvm::dyn_cast<ast::Constant>(isNegative ? negation->operand : index);
  if (!constant || constant->value.kind != ast::ConstantKind::Integer)
    return false;
  llvm::APInt place = constant->value.integer();
  return isNegative ? place.ule(count) && !place.isZero() : place.ult(count);
}

namespace {

/// What a function does with a variable.
struct Uses {
  llvm::StringRef name;
  /// The number of items of the list that the variable would hold.
  size_t count;
  unsigned bindings = 0;
  unsigned unpackings = 0;
  bool showsList = false;

  bool isVariable(ast::Node *node) const {
    auto *read = llvm::dyn_cast_or_null<ast::Name>(node);
    return read && read->id == name;
  }

  /// The part of `node` that takes the list apart if the variable is what stands there.
  ast::Expr *takenApart(ast::Node *node) const {
    if (auto *assignment = llvm::dyn_cast<ast::Assign>(node))
      return llvm::isa<ast::Tuple, ast::List>(assignment->targets[0]) && assignment->targets.size() == 1
                 ? assignment->value
                 : nullptr;
    if (auto *item = llvm::dyn_cast<ast::Subscript>(node))
      return item->ctx == ast::ExprContext::Load && isPlaceBelow(item->slice, count) ? item->value : nullptr;
    return nullptr;
  }

  static ast::Expr *goneThrough(ast::Node *node) {
    if (auto *clause = llvm::dyn_cast<ast::Comprehension>(node))
      return clause->iter;
    auto *loop = llvm::dyn_cast<ast::For>(node);
    return loop ? loop->iter : nullptr;
  }

  void look(ast::Node *node, bool isNested) {
    ast::Expr *apart = takenApart(node);
    bool isApart = isVariable(apart);
    bool isPassed = isApart || isVariable(goneThrough(node));
    unpackings += isApart;
    showsList |= isPassed && isNested;
    if (auto *variable = isVariable(node) ? llvm::cast<ast::Name>(node) : nullptr) {
      bindings += variable->ctx != ast::ExprContext::Load;
      showsList |= variable->ctx == ast::ExprContext::Load || isNested;
    }
    bool nests = llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(node);
    bool hasSkipped = false;
    ast::forEachChild(node, [&](ast::Node *child) {
      bool isSkipped = isPassed && !hasSkipped && (child == apart || child == goneThrough(node));
      hasSkipped |= isSkipped;
      if (!isSkipped)
        look(child, isNested || nests);
    });
  }
};

} // namespace

/// Whether the function's variable is assigned once and every use takes it apart.
bool UnpackedCalls::isOnlyUnpacked(llvm::StringRef name, const ast::Call &call) {
  bool hasBody = walker.function.node && llvm::isa<ast::FunctionDef>(walker.function.node);
  bool isOfKnownLength = llvm::none_of(call.args, [](ast::Expr *each) { return llvm::isa<ast::Starred>(each); });
  bool isShared =
      llvm::is_contained(walker.function.globalNames, name) || llvm::is_contained(walker.function.freeNames, name);
  if (!hasBody || !isOfKnownLength || !walker.lookup(name).local || isShared)
    return false;
  Uses uses{name, call.args.size()};
  ast::forEachChild(const_cast<ast::Node *>(walker.function.node), [&](ast::Node *child) { uses.look(child, false); });
  return uses.bindings == 1 && uses.unpackings > 0 && !uses.showsList;
}

/// Takes note of a call that the assignment awaits and whose result is only taken apart.
void UnpackedCalls::note(const ast::Assign &assignment) {
  auto *awaited = llvm::dyn_cast<ast::Await>(assignment.value);
  auto *made = awaited ? llvm::dyn_cast<ast::Call>(awaited->value) : nullptr;
  if (!made || assignment.targets.size() != 1)
    return;
  auto *name = llvm::dyn_cast<ast::Name>(assignment.targets[0]);
  if (name ? isOnlyUnpacked(name->id, *made) : llvm::isa<ast::Tuple, ast::List>(assignment.targets[0]))
    walker.unpackedCall = made;
}

/// The function that a call of `named` at that place means.
FunctionInfo *UnpackedCalls::calledAt(const ast::Node *site, FunctionInfo *named) {
  if (!site || site != walker.unpackedCall || named->nameUnpacked.empty())
    return named;
  return analyzer.constantOf(*named->module, named->nameUnpacked).function;
}

} // namespace rio::sema
