#include "dialects/rio/transforms/Interval.h"
#include <algorithm>

namespace rio::ir {

using Bound = Interval::Bound;

static constexpr Bound infinity = Interval::infinity;

static bool isInfinite(Bound bound) { return bound == infinity || bound == -infinity; }

Interval Interval::range(Bound lower, Bound upper) {
  // A lower end above 64 bits still tells that the value is large; it stays at the border.
  if (lower < INT64_MIN)
    lower = -infinity;
  if (lower > INT64_MAX && lower <= upper)
    lower = INT64_MAX;
  if (upper > INT64_MAX)
    upper = infinity;
  if (upper < INT64_MIN && lower <= upper)
    upper = INT64_MIN;
  return Interval(lower, upper);
}

Interval Interval::constant(const llvm::APInt &value) {
  if (value.getSignificantBits() <= 64)
    return constant(Bound(value.getSExtValue()));
  return value.isNegative() ? atMost(INT64_MIN) : atLeast(INT64_MAX);
}

Interval Interval::join(const Interval &other) const {
  if (isEmpty())
    return other;
  if (other.isEmpty())
    return *this;
  return Interval(std::min(lower, other.lower), std::max(upper, other.upper));
}

Interval Interval::meet(const Interval &other) const {
  if (isEmpty() || other.isEmpty())
    return nothing();
  return Interval(std::max(lower, other.lower), std::min(upper, other.upper));
}

Interval Interval::widen(const Interval &next) const {
  if (isEmpty() || next.isEmpty())
    return next;
  static constexpr Bound thresholds[] = {-infinity, INT64_MIN,      smallestSmall, -(Bound(1) << 32), -1,      0,
                                         1,         Bound(1) << 32, largestSmall,  INT64_MAX,         infinity};
  Bound low = next.lower, high = next.upper;
  if (low < lower)
    low = *std::prev(std::upper_bound(std::begin(thresholds), std::end(thresholds), low));
  if (high > upper)
    high = *std::lower_bound(std::begin(thresholds), std::end(thresholds), high);
  return Interval(low, high);
}

//===--------------------------------------------------------------------------------------------------------------===//
// Arithmetic of ends
//===--------------------------------------------------------------------------------------------------------------===//

/// Sums never meet infinities of both signs: lower ends are added to lower ends, upper to upper.
static Bound addBounds(Bound a, Bound b) {
  if (isInfinite(a))
    return a;
  return isInfinite(b) ? b : a + b;
}

static int signOf(Bound bound) { return (bound > 0) - (bound < 0); }

static Bound mulBounds(Bound a, Bound b) {
  if (isInfinite(a) || isInfinite(b))
    return signOf(a) * signOf(b) * infinity;
  return a * b;
}

/// `b` is not zero.
static Bound floorDivBounds(Bound a, Bound b) {
  if (isInfinite(b)) {
    if (isInfinite(a)) // the quotient of two numbers without bound is anything of that sign
      return signOf(a) * signOf(b) > 0 ? infinity : -infinity;
    return signOf(a) * signOf(b) < 0 ? -1 : 0;
  }
  if (isInfinite(a))
    return signOf(a) * signOf(b) * infinity;
  Bound quotient = a / b;
  return (a % b != 0 && (a < 0) != (b < 0)) ? quotient - 1 : quotient;
}

/// The hull of `operation` on all pairs of ends: exact for operations monotone in each operand.
template <typename Operation> static Interval hull(const Interval &lhs, const Interval &rhs, Operation operation) {
  Bound corners[] = {operation(lhs.lowerBound(), rhs.lowerBound()), operation(lhs.lowerBound(), rhs.upperBound()),
                     operation(lhs.upperBound(), rhs.lowerBound()), operation(lhs.upperBound(), rhs.upperBound())};
  return Interval::range(*std::min_element(std::begin(corners), std::end(corners)),
                         *std::max_element(std::begin(corners), std::end(corners)));
}

//===--------------------------------------------------------------------------------------------------------------===//
// The ops
//===--------------------------------------------------------------------------------------------------------------===//

Interval Interval::add(const Interval &lhs, const Interval &rhs) {
  if (lhs.isEmpty() || rhs.isEmpty())
    return nothing();
  return range(addBounds(lhs.lower, rhs.lower), addBounds(lhs.upper, rhs.upper));
}

Interval Interval::sub(const Interval &lhs, const Interval &rhs) { return add(lhs, rhs.negate()); }

Interval Interval::mul(const Interval &lhs, const Interval &rhs) {
  if (lhs.isEmpty() || rhs.isEmpty())
    return nothing();
  return hull(lhs, rhs, mulBounds);
}

Interval Interval::floorDiv(const Interval &lhs, const Interval &rhs) {
  if (lhs.isEmpty() || rhs.isEmpty())
    return nothing();
  // The divisor is not zero, so its positive and negative parts are told apart; on each the quotient is monotone.
  Interval result = nothing();
  for (const Interval &part : {rhs.meet(atLeast(1)), rhs.meet(atMost(-1))})
    if (!part.isEmpty())
      result = result.join(hull(lhs, part, floorDivBounds));
  return result;
}

Interval Interval::mod(const Interval &lhs, const Interval &rhs) {
  if (lhs.isEmpty() || rhs.isEmpty())
    return nothing();
  Interval result = nothing();
  if (Interval positive = rhs.meet(atLeast(1)); !positive.isEmpty()) {
    bool isUnchanged = lhs.lower >= 0 && lhs.upper < positive.lower;
    Bound below = addBounds(positive.upper, -1);
    result = isUnchanged ? lhs : range(0, lhs.lower >= 0 ? std::min(lhs.upper, below) : below);
  }
  if (Interval negative = rhs.meet(atMost(-1)); !negative.isEmpty())
    result = result.join(range(addBounds(negative.lower, 1), 0));
  return result;
}

/// The smallest 2**k - 1 that both ends of `interval` lie within, counted from 0 upwards and from -1 downwards.
static Bound maskAround(const Interval &interval) {
  if (isInfinite(interval.lowerBound()) || isInfinite(interval.upperBound()))
    return infinity;
  Bound largest = std::max(interval.upperBound(), -interval.lowerBound() - 1);
  Bound mask = 0;
  while (mask < largest)
    mask = mask * 2 + 1;
  return mask;
}

Interval Interval::bitAnd(const Interval &lhs, const Interval &rhs) {
  if (lhs.isEmpty() || rhs.isEmpty())
    return nothing();
  if (lhs.lower >= 0 && rhs.lower >= 0)
    return range(0, std::min(lhs.upper, rhs.upper));
  if (lhs.lower >= 0)
    return range(0, lhs.upper);
  if (rhs.lower >= 0)
    return range(0, rhs.upper);
  Bound mask = maskAround(lhs.join(rhs));
  return range(mask == infinity ? -infinity : -mask - 1, std::max(lhs.upper, rhs.upper));
}

/// Or and exclusive or need no more bits than their operands have.
static Interval withinMask(const Interval &lhs, const Interval &rhs) {
  if (lhs.isEmpty() || rhs.isEmpty())
    return Interval::nothing();
  Bound mask = maskAround(lhs.join(rhs));
  bool isNonNegative = lhs.isNonNegative() && rhs.isNonNegative();
  return Interval::range(isNonNegative ? 0 : mask == infinity ? -infinity : -mask - 1, mask);
}

Interval Interval::bitOr(const Interval &lhs, const Interval &rhs) { return withinMask(lhs, rhs); }
Interval Interval::bitXor(const Interval &lhs, const Interval &rhs) { return withinMask(lhs, rhs); }

/// 2**count as an end; counts from 63 on are as good as infinite.
static Bound powerOfTwo(Bound count) { return count > 62 ? infinity : Bound(1) << int(std::max<Bound>(count, 0)); }

Interval Interval::shiftLeft(const Interval &lhs, const Interval &rhs) {
  if (rhs.isEmpty())
    return nothing();
  return mul(lhs, Interval(powerOfTwo(rhs.lower), powerOfTwo(rhs.upper)));
}

Interval Interval::shiftRight(const Interval &lhs, const Interval &rhs) {
  if (rhs.isEmpty())
    return nothing();
  return floorDiv(lhs, Interval(powerOfTwo(rhs.lower), powerOfTwo(rhs.upper)));
}

Interval Interval::negate() const { return isEmpty() ? *this : range(-upper, -lower); }

Interval Interval::absolute() const {
  if (isEmpty() || lower >= 0)
    return *this;
  if (upper <= 0)
    return negate();
  return range(0, std::max(-lower, upper));
}

Interval Interval::invert() const { return sub(constant(-1), *this); }

//===--------------------------------------------------------------------------------------------------------------===//
// Comparisons
//===--------------------------------------------------------------------------------------------------------------===//

Interval Interval::refine(IntPredicate predicate, const Interval &other) const {
  if (isEmpty() || other.isEmpty())
    return nothing();
  switch (predicate) {
  case IntPredicate::eq:
    return meet(other);
  case IntPredicate::ne:
    if (!other.isConstant())
      return *this;
    if (lower == other.lower)
      return Interval(lower + 1, upper);
    return upper == other.lower ? Interval(lower, upper - 1) : *this;
  case IntPredicate::lt:
    return meet(atMost(addBounds(other.upper, -1)));
  case IntPredicate::le:
    return meet(atMost(other.upper));
  case IntPredicate::gt:
    return meet(atLeast(addBounds(other.lower, 1)));
  case IntPredicate::ge:
    return meet(atLeast(other.lower));
  }
  llvm_unreachable("every predicate has a case");
}

std::optional<bool> Interval::decide(IntPredicate predicate, const Interval &lhs, const Interval &rhs) {
  if (lhs.isEmpty() || rhs.isEmpty())
    return std::nullopt;
  if (lhs.refine(predicate, rhs).isEmpty())
    return false;
  if (lhs.refine(negated(predicate), rhs).isEmpty())
    return true;
  return std::nullopt;
}

IntPredicate negated(IntPredicate predicate) {
  switch (predicate) {
  case IntPredicate::eq:
    return IntPredicate::ne;
  case IntPredicate::ne:
    return IntPredicate::eq;
  case IntPredicate::lt:
    return IntPredicate::ge;
  case IntPredicate::le:
    return IntPredicate::gt;
  case IntPredicate::gt:
    return IntPredicate::le;
  case IntPredicate::ge:
    return IntPredicate::lt;
  }
  llvm_unreachable("every predicate has a case");
}

IntPredicate swapped(IntPredicate predicate) {
  switch (predicate) {
  case IntPredicate::eq:
  case IntPredicate::ne:
    return predicate;
  case IntPredicate::lt:
    return IntPredicate::gt;
  case IntPredicate::le:
    return IntPredicate::ge;
  case IntPredicate::gt:
    return IntPredicate::lt;
  case IntPredicate::ge:
    return IntPredicate::le;
  }
  llvm_unreachable("every predicate has a case");
}

} // namespace rio::ir
