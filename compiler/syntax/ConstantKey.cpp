#include "syntax/ConstantKey.h"
#include "syntax/Repr.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APSInt.h"
#include "llvm/ADT/SmallString.h"
#include <cmath>

namespace rio {

using ast::ConstantKind;

namespace {

bool isNumber(ConstantKind kind) {
  switch (kind) {
  case ConstantKind::True:
  case ConstantKind::False:
  case ConstantKind::Integer:
  case ConstantKind::Float:
  case ConstantKind::Complex:
    return true;
  case ConstantKind::None:
  case ConstantKind::Ellipsis:
  case ConstantKind::String:
  case ConstantKind::Bytes:
    return false;
  }
  llvm_unreachable("every kind of constant is listed");
}

bool isExactInteger(ConstantKind kind) {
  return kind == ConstantKind::Integer || kind == ConstantKind::True || kind == ConstantKind::False;
}

llvm::APInt integerOf(const ConstantKey &key) {
  return key.kind == ConstantKind::Integer ? key.integer : llvm::APInt(2, key.kind == ConstantKind::True);
}

bool equalIntegers(llvm::APInt left, llvm::APInt right) {
  unsigned width = std::max(left.getBitWidth(), right.getBitWidth());
  return left.sext(width) == right.sext(width);
}

/// Exactly, without rounding the integer.
bool equalIntegerAndFloat(const llvm::APInt &integer, double number) {
  if (!std::isfinite(number) || number != std::trunc(number))
    return false;
  llvm::APSInt exact(1100, /*isUnsigned=*/false);
  bool isExact = false;
  llvm::APFloat(number).convertToInteger(exact, llvm::APFloat::rmTowardZero, &isExact);
  return isExact && equalIntegers(integer, exact);
}

double asDouble(const ConstantKey &key) {
  return isExactInteger(key.kind) ? integerOf(key).signedRoundToDouble() : key.real;
}

std::optional<ConstantKey> negate(ConstantKey key) {
  if (!isNumber(key.kind))
    return std::nullopt;
  if (isExactInteger(key.kind)) {
    llvm::APInt integer = integerOf(key);
    key.integer = -integer.sext(integer.getBitWidth() + 1);
    key.kind = ConstantKind::Integer;
  }
  key.real = -key.real;
  key.imaginary = -key.imaginary;
  return key;
}

/// `1 + 2j`, `1 - 2j`: the only sums that a pattern may hold.
std::optional<ConstantKey> addImaginary(const ConstantKey &left, const ConstantKey &right, bool isDifference) {
  if (!isNumber(left.kind) || right.kind != ConstantKind::Complex)
    return std::nullopt;
  ConstantKey sum = left;
  sum.kind = ConstantKind::Complex;
  sum.real = isDifference ? asDouble(left) - right.real : asDouble(left) + right.real;
  sum.imaginary = isDifference ? left.imaginary - right.imaginary : left.imaginary + right.imaginary;
  return sum;
}

} // namespace

std::optional<ConstantKey> evaluateConstantKey(const ast::Expr *expr) {
  if (auto *constant = llvm::dyn_cast<ast::Constant>(expr)) {
    const ast::ConstantValue &value = constant->value;
    ConstantKey key{value.kind, value.text, llvm::APInt(1, 0)};
    if (value.kind == ConstantKind::Integer)
      key.integer = value.integer();
    else if (value.kind == ConstantKind::Float)
      key.real = value.number;
    else if (value.kind == ConstantKind::Complex)
      key.imaginary = value.number;
    return key;
  }
  if (auto *operation = llvm::dyn_cast<ast::UnaryOp>(expr)) {
    std::optional<ConstantKey> operand = evaluateConstantKey(operation->operand);
    return operand && operation->op == ast::UnaryOperator::USub ? negate(*operand) : std::nullopt;
  }
  auto *operation = llvm::dyn_cast<ast::BinOp>(expr);
  if (!operation || (operation->op != ast::BinaryOperator::Add && operation->op != ast::BinaryOperator::Sub))
    return std::nullopt;
  std::optional<ConstantKey> left = evaluateConstantKey(operation->left);
  std::optional<ConstantKey> right = evaluateConstantKey(operation->right);
  if (!left || !right)
    return std::nullopt;
  return addImaginary(*left, *right, operation->op == ast::BinaryOperator::Sub);
}

bool ConstantKey::operator==(const ConstantKey &other) const {
  if (!isNumber(kind) || !isNumber(other.kind))
    return kind == other.kind && text == other.text;
  if (imaginary != other.imaginary)
    return false;
  if (isExactInteger(kind) && isExactInteger(other.kind))
    return equalIntegers(integerOf(*this), integerOf(other));
  if (isExactInteger(kind))
    return equalIntegerAndFloat(integerOf(*this), other.real);
  if (isExactInteger(other.kind))
    return equalIntegerAndFloat(integerOf(other), real);
  return real == other.real;
}

std::string ConstantKey::repr() const {
  std::string result;
  llvm::raw_string_ostream out(result);
  auto printPart = [&](double part) {
    // Parts of a complex number are printed without `.0`.
    std::string digits;
    llvm::raw_string_ostream digitsOut(digits);
    syntax::printFloatRepr(part, digitsOut);
    llvm::StringRef text = digits;
    text.consume_back(".0");
    out << text;
  };
  if (kind == ConstantKind::Integer) {
    llvm::SmallString<32> digits;
    integer.toStringSigned(digits);
    out << digits;
  } else if (kind == ConstantKind::Float) {
    syntax::printFloatRepr(real, out);
  } else if (kind == ConstantKind::Complex) {
    bool isPure = real == 0 && !std::signbit(real);
    if (!isPure) {
      out << '(';
      printPart(real);
      if (!std::signbit(imaginary))
        out << '+';
    }
    printPart(imaginary);
    out << (isPure ? "j" : "j)");
  } else {
    syntax::printConstantRepr({kind, text, 0}, out);
  }
  return result;
}

} // namespace rio
