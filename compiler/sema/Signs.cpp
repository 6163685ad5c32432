// Which integers cannot be negative, as far as a power needs it: `x ** n` of ints is an int where `n` is not negative
// and a float otherwise, so its type is `int | float` unless the exponent's sign is plain to see.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

static std::optional<int64_t> literal(ast::Expr *expr) {
  bool isNegative = false;
  if (auto *sign = llvm::dyn_cast<ast::UnaryOp>(expr); sign && sign->op == ast::UnaryOperator::USub) {
    isNegative = true;
    expr = sign->operand;
  }
  auto *constant = llvm::dyn_cast<ast::Constant>(expr);
  if (!constant || constant->value.kind != ast::ConstantKind::Integer)
    return std::nullopt;
  llvm::APInt value = constant->value.integer();
  if (value.getSignificantBits() > 62)
    return std::nullopt;
  return isNegative ? -value.getSExtValue() : value.getSExtValue();
}

/// Whether `name` is the builtin of that name here.
bool FunctionAnalyzer::isBuiltinName(ast::Expr *expr, llvm::StringRef name) {
  auto *spelled = llvm::dyn_cast<ast::Name>(expr);
  if (!spelled || spelled->id != name)
    return false;
  Place place = lookup(name);
  return !place.local && !place.global && !module.constants.contains(name);
}

VariableState *FunctionAnalyzer::stateOf(ast::Expr *expr) {
  auto *name = llvm::dyn_cast<ast::Name>(expr);
  if (!name)
    return nullptr;
  Place place = lookup(name->id);
  if (place.local)
    return place.local->isCell ? nullptr : &flow.local(place.local);
  return place.global && tracksGlobal(place.global) ? &flow.globals[place.global] : nullptr;
}

bool FunctionAnalyzer::isNonNegative(ast::Expr *expr) {
  if (std::optional<int64_t> value = literal(expr))
    return *value >= 0;
  if (VariableState *state = stateOf(expr))
    return state->isNonNegative;
  if (auto *operation = llvm::dyn_cast<ast::BinOp>(expr)) {
    switch (operation->op) {
    case ast::BinaryOperator::Add:
    case ast::BinaryOperator::Mult:
    case ast::BinaryOperator::FloorDiv:
    case ast::BinaryOperator::Pow:
    case ast::BinaryOperator::BitOr:
    case ast::BinaryOperator::LShift:
    case ast::BinaryOperator::RShift:
      return isNonNegative(operation->left) && isNonNegative(operation->right);
    case ast::BinaryOperator::BitAnd:
      return isNonNegative(operation->left) || isNonNegative(operation->right);
    case ast::BinaryOperator::Mod:
      return isNonNegative(operation->right);
    default:
      return false;
    }
  }
  if (auto *choice = llvm::dyn_cast<ast::IfExp>(expr))
    return isNonNegative(choice->body) && isNonNegative(choice->orelse);
  if (auto *call = llvm::dyn_cast<ast::Call>(expr))
    return isBuiltinName(call->func, "len") || isBuiltinName(call->func, "abs");
  return false;
}

/// The values of a `range` that starts at or above zero and goes up.
bool FunctionAnalyzer::countsUpFromZero(ast::Expr *iterable) {
  auto *call = llvm::dyn_cast<ast::Call>(iterable);
  if (!call || !isBuiltinName(call->func, "range") || call->args.empty() || !call->keywords.empty())
    return false;
  if (call->args.size() == 1)
    return !llvm::isa<ast::Starred>(call->args[0]);
  bool goesUp = call->args.size() == 2 || literal(call->args[2]).value_or(-1) > 0;
  return goesUp && isNonNegative(call->args[0]);
}

void FunctionAnalyzer::noteLoopSign(ast::Expr *target, ast::Expr *iterable) {
  auto *call = llvm::dyn_cast<ast::Call>(iterable);
  auto *pair = llvm::dyn_cast<ast::Tuple>(target);
  bool countsItems = call && pair && !pair->elts.empty() && isBuiltinName(call->func, "enumerate") &&
                     call->keywords.empty() && (call->args.size() == 1 || isNonNegative(call->args[1]));
  ast::Expr *counter = countsItems ? pair->elts[0] : countsUpFromZero(iterable) ? target : nullptr;
  if (VariableState *state = counter ? stateOf(counter) : nullptr)
    state->isNonNegative = true;
}

void FunctionAnalyzer::narrowSign(ast::Compare *compare, bool isTrue) {
  std::optional<int64_t> bound = literal(compare->comparators[0]);
  VariableState *state = stateOf(compare->left);
  if (!bound || !state)
    return;
  switch (compare->ops[0]) {
  case ast::CompareOperator::Gt:
    state->isNonNegative |= isTrue && *bound >= -1;
    break;
  case ast::CompareOperator::GtE:
  case ast::CompareOperator::Eq:
    state->isNonNegative |= isTrue && *bound >= 0;
    break;
  case ast::CompareOperator::Lt:
    state->isNonNegative |= !isTrue && *bound >= 0;
    break;
  case ast::CompareOperator::LtE:
    state->isNonNegative |= !isTrue && *bound >= -1;
    break;
  default:
    break;
  }
}

FunctionAnalyzer::Expr *FunctionAnalyzer::power(Expr *left, Expr *right, ast::Expr *exponent, SourceRange range) {
  auto isInteger = [&](Type type) { return type == analyzer.intType || type == analyzer.boolType; };
  if (!isInteger(left->type) || !isInteger(right->type) || !isNonNegative(exponent))
    return nullptr;
  Expr *base = convertArgument(left, analyzer.intType, range);
  return callMethod(base, "_to_nonnegative", {{convertArgument(right, analyzer.intType, range)}, {}}, range);
}

} // namespace rio::sema
