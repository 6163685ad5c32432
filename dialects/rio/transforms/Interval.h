// Intervals of integers with infinite ends: the lattice of the range analysis.
#pragma once

#include "dialects/rio/ir/Rio.h"
#include "llvm/Support/raw_ostream.h"

namespace rio::ir {

/// All integers from `lower` to `upper`, or none. An end beyond 64 bits is infinite: then nothing is known that machine
/// arithmetic could use. So a finite end fits in 64 bits, and the sum or product of two ends in 128.
class Interval {
public:
  using Bound = __int128;
  static constexpr Bound infinity = Bound(1) << 120;

  /// No integer: a value that no execution has made, as far as is known.
  static Interval nothing() { return Interval(1, 0); }
  static Interval everything() { return Interval(-infinity, infinity); }
  static Interval word() { return Interval(INT64_MIN, INT64_MAX); }
  static Interval small() { return Interval(smallestSmall, largestSmall); }
  static Interval constant(Bound value) { return range(value, value); }
  static Interval constant(const llvm::APInt &value);
  static Interval atLeast(Bound lower) { return range(lower, infinity); }
  static Interval atMost(Bound upper) { return range(-infinity, upper); }
  /// From `lower` to `upper`; ends beyond 64 bits become infinite, or stay at the border where that is the tighter.
  static Interval range(Bound lower, Bound upper);

  bool isEmpty() const { return lower > upper; }
  bool isConstant() const { return lower == upper; }
  bool isWithin(const Interval &other) const { return isEmpty() || (other.lower <= lower && upper <= other.upper); }
  bool isNonNegative() const { return lower >= 0; }
  bool contains(Bound value) const { return lower <= value && value <= upper; }
  bool operator==(const Interval &other) const {
    return (isEmpty() && other.isEmpty()) || (lower == other.lower && upper == other.upper);
  }

  Bound lowerBound() const { return lower; }
  Bound upperBound() const { return upper; }

  Interval join(const Interval &other) const;
  Interval meet(const Interval &other) const;
  /// `next`, which contains this, with every end that moved pushed on to the next of a few thresholds: a chain of these
  /// is short.
  Interval widen(const Interval &next) const;

  // What the ops of the dialect give for operands in the intervals, by their preconditions.
  static Interval add(const Interval &lhs, const Interval &rhs);
  static Interval sub(const Interval &lhs, const Interval &rhs);
  static Interval mul(const Interval &lhs, const Interval &rhs);
  static Interval floorDiv(const Interval &lhs, const Interval &rhs);
  static Interval mod(const Interval &lhs, const Interval &rhs);
  static Interval bitAnd(const Interval &lhs, const Interval &rhs);
  static Interval bitOr(const Interval &lhs, const Interval &rhs);
  static Interval bitXor(const Interval &lhs, const Interval &rhs);
  static Interval shiftLeft(const Interval &lhs, const Interval &rhs);
  static Interval shiftRight(const Interval &lhs, const Interval &rhs);
  Interval negate() const;
  Interval absolute() const;
  Interval invert() const;

  /// The values of this that stand to some value of `other` as `predicate` says.
  Interval refine(IntPredicate predicate, const Interval &other) const;
  /// Whether `predicate` holds for all pairs, for none, or neither is known.
  static std::optional<bool> decide(IntPredicate predicate, const Interval &lhs, const Interval &rhs);

private:
  Interval(Bound lower, Bound upper) : lower(lower), upper(upper) {}

  Bound lower, upper;
};

/// The predicate that holds where `predicate` does not, and the one with its operands swapped.
IntPredicate negated(IntPredicate predicate);
IntPredicate swapped(IntPredicate predicate);

} // namespace rio::ir
