// Checks the interval arithmetic against the integers themselves: for all intervals with ends near zero (and without
// ends), what an operation gives on members lies in what it gives on the intervals. Exit status 1 on the first miss.
#include "dialects/rio/transforms/Interval.h"
#include <cstdlib>

using namespace rio::ir;

namespace {

constexpr int farthestEnd = 9;     // ends of the intervals
constexpr int farthestMember = 14; // members of intervals without an end

int64_t floorDivide(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

struct BinaryCase {
  const char *name;
  Interval (*onIntervals)(const Interval &, const Interval &);
  int64_t (*onMembers)(int64_t, int64_t);
  bool (*isDefined)(int64_t rhs);
};

bool always(int64_t) { return true; }
bool isNotZero(int64_t rhs) { return rhs != 0; }
bool isCount(int64_t rhs) { return rhs >= 0; }

const BinaryCase binaryCases[] = {
    {"add", Interval::add, [](int64_t a, int64_t b) { return a + b; }, always},
    {"sub", Interval::sub, [](int64_t a, int64_t b) { return a - b; }, always},
    {"mul", Interval::mul, [](int64_t a, int64_t b) { return a * b; }, always},
    {"floordiv", Interval::floorDiv, floorDivide, isNotZero},
    {"mod", Interval::mod, [](int64_t a, int64_t b) { return a - floorDivide(a, b) * b; }, isNotZero},
    {"and", Interval::bitAnd, [](int64_t a, int64_t b) { return a & b; }, always},
    {"or", Interval::bitOr, [](int64_t a, int64_t b) { return a | b; }, always},
    {"xor", Interval::bitXor, [](int64_t a, int64_t b) { return a ^ b; }, always},
    {"shl", Interval::shiftLeft, [](int64_t a, int64_t b) { return a * (int64_t(1) << b); }, isCount},
    {"shr", Interval::shiftRight, [](int64_t a, int64_t b) { return a >> b; }, isCount},
};

std::vector<Interval> someIntervals() {
  std::vector<Interval> intervals = {Interval::everything()};
  for (int low = -farthestEnd; low <= farthestEnd; ++low) {
    intervals.push_back(Interval::atLeast(low));
    intervals.push_back(Interval::atMost(low));
    for (int high = low; high <= farthestEnd; high += 2)
      intervals.push_back(Interval::range(low, high));
  }
  return intervals;
}

std::vector<int64_t> membersOf(const Interval &interval) {
  std::vector<int64_t> members;
  for (int64_t value = -farthestMember; value <= farthestMember; ++value)
    if (interval.contains(value))
      members.push_back(value);
  return members;
}

[[noreturn]] void fail(const char *name, int64_t a, int64_t b) {
  llvm::errs() << name << ": the result for " << a << " and " << b << " is missing\n";
  std::exit(1);
}

void checkBinary(const Interval &lhs, const Interval &rhs) {
  for (const BinaryCase &test : binaryCases) {
    Interval result = test.onIntervals(lhs, rhs);
    for (int64_t a : membersOf(lhs))
      for (int64_t b : membersOf(rhs))
        if (test.isDefined(b) && !result.contains(test.onMembers(a, b)))
          fail(test.name, a, b);
  }
}

bool holds(IntPredicate predicate, int64_t a, int64_t b) {
  switch (predicate) {
  case IntPredicate::eq:
    return a == b;
  case IntPredicate::ne:
    return a != b;
  case IntPredicate::lt:
    return a < b;
  case IntPredicate::le:
    return a <= b;
  case IntPredicate::gt:
    return a > b;
  case IntPredicate::ge:
    return a >= b;
  }
  llvm_unreachable("every predicate has a case");
}

void checkPredicates(const Interval &lhs, const Interval &rhs) {
  for (uint32_t number = 0; number != 6; ++number) {
    auto predicate = IntPredicate(number);
    Interval refined = lhs.refine(predicate, rhs);
    std::optional<bool> decided = Interval::decide(predicate, lhs, rhs);
    for (int64_t a : membersOf(lhs))
      for (int64_t b : membersOf(rhs)) {
        bool result = holds(predicate, a, b);
        if ((result && !refined.contains(a)) || (decided && *decided != result) ||
            holds(negated(predicate), a, b) == result || holds(swapped(predicate), b, a) != result)
          fail(stringifyIntPredicate(predicate).data(), a, b);
      }
  }
}

void checkUnary(const Interval &interval) {
  for (int64_t a : membersOf(interval)) {
    if (!interval.negate().contains(-a))
      fail("neg", a, a);
    if (!interval.absolute().contains(a < 0 ? -a : a))
      fail("abs", a, a);
    if (!interval.invert().contains(~a))
      fail("invert", a, a);
  }
}

void checkLattice(const Interval &lhs, const Interval &rhs) {
  Interval join = lhs.join(rhs), meet = lhs.meet(rhs);
  if (!lhs.isWithin(join) || !rhs.isWithin(join) || !meet.isWithin(lhs) || !meet.isWithin(rhs) ||
      !join.isWithin(lhs.widen(join)))
    fail("lattice", int64_t(lhs.lowerBound()), int64_t(rhs.lowerBound()));
}

/// Ends at the borders of 64 bits: what leaves them becomes infinite, never wraps.
void checkBorders() {
  Interval word = Interval::word();
  if (!word.isWithin(Interval::add(word, word)) ||
      !Interval::mul(word, word).contains(Interval::Bound(INT64_MAX) * 2) ||
      !word.negate().contains(-Interval::Bound(INT64_MIN)) ||
      !Interval::shiftLeft(Interval::constant(1), Interval::atLeast(0)).contains(Interval::Bound(1) << 100) ||
      !Interval::atLeast(Interval::Bound(1) << 70).contains(Interval::Bound(1) << 71) ||
      Interval::atLeast(Interval::Bound(1) << 70).contains(0))
    fail("borders", 0, 0);
}

} // namespace

int main() {
  std::vector<Interval> intervals = someIntervals();
  for (const Interval &lhs : intervals) {
    checkUnary(lhs);
    for (const Interval &rhs : intervals) {
      checkBinary(lhs, rhs);
      checkPredicates(lhs, rhs);
      checkLattice(lhs, rhs);
    }
  }
  checkBorders();
  llvm::outs() << intervals.size() * intervals.size() << " pairs of intervals agree with their members\n";
  return 0;
}
