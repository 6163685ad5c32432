// Calls the functions of int_arithmetic.mlir with small integers (random ones and those at borders) and compares with
// exact arithmetic in 128 bits. The runtime's slow paths are stand-ins that note the call: they must be taken where the
// result is not small or an operand is a bignum, and nowhere else. Prints "N wrong".
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

typedef int64_t Word;
typedef __int128 Exact;

static const Exact limit = (Exact)1 << 62;
static bool tookSlowPath;
static long wrong;

#define BINARY(name)                                                                                                   \
  Word rio_int_##name(Word a, Word b) {                                                                                \
    (void)a, (void)b;                                                                                                  \
    tookSlowPath = true;                                                                                               \
    return 1;                                                                                                          \
  }                                                                                                                    \
  Word test_##name(Word a, Word b);
#define UNARY(name, Argument)                                                                                          \
  Word rio_int_##name(Argument a) {                                                                                    \
    (void)a;                                                                                                           \
    tookSlowPath = true;                                                                                               \
    return 1;                                                                                                          \
  }
BINARY(add)
BINARY(sub)
BINARY(mul)
BINARY(floordiv)
BINARY(mod)
BINARY(and)
BINARY(or)
BINARY(xor)
BINARY(shl)
BINARY(shr)
UNARY(neg, Word)
UNARY(abs, Word)
UNARY(invert, Word)
UNARY(from_word, Word)
UNARY(from_float, double)
Word test_neg(Word), test_abs(Word), test_invert(Word), test_from_index(Word), test_from_float(double);
bool test_eq(Word, Word), test_ne(Word, Word), test_lt(Word, Word), test_le(Word, Word), test_gt(Word, Word),
    test_ge(Word, Word);
double test_to_float(Word);

double rio_int_to_float(Word a) {
  (void)a;
  tookSlowPath = true;
  return 0;
}
uint8_t rio_int_equal(Word a, Word b) {
  tookSlowPath = true;
  return a == b;
}
int32_t rio_int_compare(Word a, Word b) {
  (void)a, (void)b;
  tookSlowPath = true;
  return 0;
}

static void check(const char *op, Word a, Word b, Word result, Exact expected) {
  bool isSmall = -limit <= expected && expected < limit;
  bool isRight = tookSlowPath ? !isSmall : isSmall && result == (Word)(expected * 2);
  if (!isRight && wrong++ < 10)
    printf("%s of %ld and %ld: word %lx%s\n", op, a, b, result, tookSlowPath ? ", slow path" : "");
  tookSlowPath = false;
}

static void checkTruth(const char *op, Word a, Word b, bool isRight) {
  if (!isRight && wrong++ < 10)
    printf("%s of %ld and %ld\n", op, a, b);
  tookSlowPath = false;
}

static Exact floorDivide(Exact a, Exact b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }

/// A small integer: at a border, of any length, or below a thousand.
static Word pick(void) {
  static const Word borders[] = {0,  1,  -1, 2,         -2,         7,         -7,     62,
                                 63, 64, (Word)limit - 1, -(Word)limit, (Word)limit / 2, 1L << 31, -(1L << 31), 1L << 32};
  Word random = (Word)((uint64_t)rand() << 42 ^ (uint64_t)rand() << 21 ^ (uint64_t)rand()) >> 1;
  switch (rand() % 3) {
  case 0:
    return borders[rand() % (sizeof borders / sizeof *borders)];
  case 1:
    return random >> (rand() % 61);
  default:
    return random % 1000;
  }
}

static void checkArithmetic(Word a, Word b) {
  check("add", a, b, test_add(a * 2, b * 2), (Exact)a + b);
  check("sub", a, b, test_sub(a * 2, b * 2), (Exact)a - b);
  check("mul", a, b, test_mul(a * 2, b * 2), (Exact)a * b);
  check("and", a, b, test_and(a * 2, b * 2), a & b);
  check("or", a, b, test_or(a * 2, b * 2), a | b);
  check("xor", a, b, test_xor(a * 2, b * 2), a ^ b);
  check("neg", a, a, test_neg(a * 2), -(Exact)a);
  check("abs", a, a, test_abs(a * 2), a < 0 ? -(Exact)a : a);
  check("invert", a, a, test_invert(a * 2), ~(Exact)a);
  if (b == 0)
    return;
  check("floordiv", a, b, test_floordiv(a * 2, b * 2), floorDivide(a, b));
  check("mod", a, b, test_mod(a * 2, b * 2), a - floorDivide(a, b) * b);
}

static void checkShifts(Word a, Word count) {
  if (count < 0)
    return;
  check("shr", a, count, test_shr(a * 2, count * 2), count > 63 ? -(a < 0) : a >> count);
  if (count < 62) // farther shifts may take the slow path for zero too
    check("shl", a, count, test_shl(a * 2, count * 2), (Exact)a * ((Exact)1 << count));
}

static void checkConversions(Word a) {
  check("from_index", a, a, test_from_index(a), a);
  check("from_index", a * 2 + 1, a, test_from_index(a * 2 + 1), (Exact)a * 2 + 1);
  double number = (double)a + (rand() % 3) * 0.5;
  check("from_float", a, a, test_from_float(number), (Exact)number < limit && (Exact)number > -limit ? (Exact)number : limit);
  checkTruth("to_float", a, a, test_to_float(a * 2) == (double)a && !tookSlowPath);
}

static void checkComparisons(Word a, Word b) {
  bool isRight = test_eq(a * 2, b * 2) == (a == b) && test_ne(a * 2, b * 2) == (a != b) &&
                 test_lt(a * 2, b * 2) == (a < b) && test_le(a * 2, b * 2) == (a <= b) &&
                 test_gt(a * 2, b * 2) == (a > b) && test_ge(a * 2, b * 2) == (a >= b);
  checkTruth("comparison", a, b, isRight && !tookSlowPath);
}

/// `word` stands for a bignum: every op but the comparison with a small one for equality must ask the runtime.
static void checkBignum(Word word, Word small) {
#define CHECK_SLOW(call)                                                                                               \
  (void)call;                                                                                                          \
  checkTruth(#call, word, small, tookSlowPath)
  CHECK_SLOW(test_add(word, small * 2));
  CHECK_SLOW(test_sub(small * 2, word));
  CHECK_SLOW(test_mul(word, small * 2));
  CHECK_SLOW(test_floordiv(small * 2, word));
  CHECK_SLOW(test_mod(word, 2));
  CHECK_SLOW(test_and(word, small * 2));
  CHECK_SLOW(test_or(word, small * 2));
  CHECK_SLOW(test_xor(small * 2, word));
  CHECK_SLOW(test_shl(word, 2));
  CHECK_SLOW(test_shr(word, 2));
  CHECK_SLOW(test_neg(word));
  CHECK_SLOW(test_abs(word));
  CHECK_SLOW(test_invert(word));
  CHECK_SLOW(test_lt(word, small * 2));
  CHECK_SLOW(test_eq(word, word + 16));
  CHECK_SLOW(test_to_float(word));
  checkTruth("eq", word, small, !test_eq(word, small * 2) && !tookSlowPath);
}

int main(void) {
  for (int round = 0; round < 200000; ++round) {
    Word a = pick(), b = pick();
    checkArithmetic(a, b);
    checkShifts(a, b);
    checkShifts(a, labs(b) % 80);
    checkConversions(a);
    checkComparisons(a, b);
    checkBignum(((Word)rand() << 4) | 1, a);
  }
  printf("%ld wrong\n", wrong);
  return wrong != 0;
}
