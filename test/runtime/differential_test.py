"""Compares the runtime's ints, floats and strings with CPython on random and edge values.

usage: python3.13 differential_test.py [--foreign] COUNT SEED SERVER [SERVER ARGUMENTS…]
The server is differential_server, possibly behind an emulator; --foreign says that its libm is not CPython's here, so
that functions of libm are left out. Prints how many answers were compared; status 1 at the
first difference of each operation, which is shown.
"""

import math
import operator
import os
import random
import struct
import subprocess
import sys
import unicodedata

random_source = random.Random()
HASH_SEED = "42"
LIBM = {"math_gamma", "math_lgamma", "math_sin", "math_exp", "math_cbrt", "float_pow"}


def random_int():
    bits = random_source.choice([1, 5, 31, 61, 62, 63, 64, 65, 100, 128, 200, 500, 1200, 3000])
    kind = random_source.randrange(4)
    if kind == 0:
        value = (1 << bits) + random_source.randint(-2, 2)
    elif kind == 1:  # runs of ones and zeros find carries
        value = sum(((1 << random_source.randint(1, 70)) - 1) << random_source.randint(0, bits) for _ in range(3))
    else:
        value = random_source.getrandbits(bits)
    return -value if random_source.random() < 0.4 else value


def huge_int():
    """Around the sizes, in limbs of 64 bits, where products and quotients change their algorithm, and far above them."""
    limbs = random_source.choice([31, 32, 33, 62, 63, 64, 65, 66, 96, 127, 128, 129, 140, 470, 1090])
    bits = limbs * 64 - random_source.choice([0, 1, 33, 63])
    value = random_source.getrandbits(bits) | 1 << (bits - 1)
    kind = random_source.randrange(3)
    if kind == 0:  # limbs of zeros and of ones between others find wrong estimates of a quotient and lost carries
        for _ in range(limbs // 2):
            mask = ((1 << 64) - 1) << 64 * random_source.randrange(limbs)
            value = value | mask if random_source.random() < 0.5 else value & ~mask
        value |= 1 << (bits - 1)
    elif kind == 1:
        value = (1 << bits) - random_source.randint(0, 3)
    return value * random_source.choice([1, -1])


def random_float():
    kind = random_source.randrange(8)
    if kind == 0:
        return struct.unpack("<d", random_source.randbytes(8))[0]
    if kind == 1:
        return random_source.choice([0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 2.2250738585072014e-308,
                                     1.7976931348623157e308, 1e22, 1e23, 9007199254740993.0, 0.1, 1e16, 1e-5, 0.5, 1.5])
    if kind == 2:
        return float(random_source.randint(-1000, 1000))
    if kind == 3:
        return round(random_source.uniform(-1000, 1000), random_source.randint(0, 6))
    if kind == 4:
        return math.ldexp(1.0, random_source.randint(-1074, 1023))
    if kind == 5:
        return float(f"{random_source.randint(1, 99)}e{random_source.randint(-320, 300)}")
    if kind == 6:
        return random_source.randint(-2000, 2000) / 8
    return random_source.uniform(-1e6, 1e6)


def finite_float():
    value = random_float()
    return value if math.isfinite(value) else 1.25


CHARACTERS = "aAbBzZ09 _-.,:;'\"\\\n\t\r\x00\x1f\x7f\xa0äÄßẞéÉσςΣıİǆǅÿŸµ中文字١२𝔸🎉🏽ﬁŉΐ\u0345ʰ\u2028\ufeff\ud800\udfff\U0010ffff"
RANGES = [(0, 0x7F), (0x80, 0xFF), (0x100, 0x24F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1FFF), (0x2000, 0x2BFF),
          (0xA640, 0xA7FF), (0xAB30, 0xABBF), (0x10400, 0x104FF), (0x1D400, 0x1D7FF), (0x1E900, 0x1E95F), (0, 0xD7FF)]


def random_string(longest=12):
    count = random_source.randint(0, longest)
    if random_source.random() < 0.4:
        return "".join(random_source.choice(CHARACTERS) for _ in range(count))
    first, last = random_source.choice(RANGES)
    return "".join(chr(random_source.randint(first, last)) for _ in range(count))


def float_bits(value):
    if math.isnan(value):
        return 0x7FF8000000000000
    return struct.unpack("<Q", struct.pack("<d", value))[0]


def encode(value):
    if isinstance(value, bool):
        return format(int(value), "x")
    if isinstance(value, int):
        return format(value, "x")
    if isinstance(value, float):
        bits = float_bits(value)
        return format(bits - (1 << 64) if bits >> 63 else bits, "x")
    if isinstance(value, bytes):
        return "." + value.hex()
    return "." + value.encode("utf-8", "surrogatepass").hex()


def hex_float(value):
    return format(float_bits(value), "x")


def to_float(value):
    try:
        return float(value)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def divide(a, b):
    try:
        return a / b
    except OverflowError:
        return math.inf if (a < 0) == (b < 0) else -math.inf


def parse_int(text, base):
    sys.set_int_max_str_digits(4300)  # elsewhere there is no limit: the runtime leaves it to the library
    try:
        return "ok " + format(int(text, base), "x")
    except ValueError as error:
        return "long 0" if "Exceeds the limit" in str(error) else "bad 0"
    finally:
        sys.set_int_max_str_digits(0)


def parse_float(text):
    try:
        return "ok " + hex_float(float(text))
    except ValueError:
        return "bad 0"


def inverse(a, modulus):
    try:
        return "ok " + format(pow(a, -1, abs(modulus)), "x")
    except ValueError:
        return "bad 0"


def to_base(value, base):
    if base == 10:
        return str(value)
    digits, rest = "", abs(value)
    while rest:
        rest, digit = divmod(rest, base)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return ("-" if value < 0 else "") + (digits or "0")


def float_text(value, kind, precision, flags):
    spec = ("+" if flags & 2 else "") + ("#" if flags & 1 else "")
    if flags & 4:
        return format(value, f"{spec}.{precision}")
    return format(value, f"{spec}.{precision}{chr(kind)}")


def safe(function, *arguments):
    try:
        return function(*arguments)
    except OverflowError:
        return None
    except ValueError:
        return None


def round_float(value, digits):
    try:
        return round(value, digits)
    except OverflowError:
        return math.inf if value > 0 else -math.inf


def float_power(a, b):
    if a < 0 and math.isfinite(b) and b != math.floor(b):
        return None  # complex
    try:
        result = a ** b
    except ZeroDivisionError:
        return None
    except OverflowError:
        odd = b == math.floor(b) and math.fmod(b, 2) != 0
        return -math.inf if a < 0 and odd else math.inf
    return None if isinstance(result, complex) else result


def utf8(data):
    try:
        return "." + data.decode("utf-8").encode().hex()
    except UnicodeDecodeError as error:
        reasons = ["invalid start byte", "invalid continuation byte", "unexpected end of data"]
        return "".join(format(x, "x") for x in (error.start, error.end, data[error.start], reasons.index(error.reason)))


def random_number_text():
    kind = random_source.randrange(6)
    if kind == 0:
        text = repr(random_float())
    elif kind == 1:
        text = format(finite_float(), f".{random_source.randint(0, 30)}e")
    elif kind == 2:
        text = f"{random_source.getrandbits(random_source.choice([10, 60, 90, 300]))}e{random_source.randint(-350, 320)}"
    elif kind == 3:  # half way between neighbours, and just beside
        value = abs(finite_float())
        above = math.nextafter(value, math.inf)
        if math.isinf(above) or value == 0:
            return "1_0.5"
        n1, d1 = value.as_integer_ratio()
        n2, d2 = above.as_integer_ratio()
        numerator, denominator = n1 * d2 + n2 * d1, 2 * d1 * d2
        scale = 10 ** 800
        text = f"{numerator * scale // denominator + random_source.randint(-1, 1)}e-800"
    elif kind == 4:
        text = random_source.choice(["inf", "-Infinity", "NaN", "+nan", "", ".", "1.", ".5", "1e", "1e+", "1_000.0_1", "1__0",
                                     "_1", "1_", "1_.5", "1._5", "0x10", "1e5.", " \u2003 7 \n", "١٢.٥", "- 1", "infin", "1e400",
                                     "-1e-400", "1 2", "1e1_0", "00012", "1\x00"])
    else:
        text = random_string(6)
    return text


def random_int_text(base):
    kind = random_source.randrange(5)
    if kind == 0:
        return random_source.choice(["", "-", "+5", "0x1f", "0b101", "0o17", "0X_1F", "0x", "1_000", "1__0", "_1", "1_", " 12\n",
                                     "012", "000", "0_0", "१२३", "12a", "z", "Zz", "0b2", "- 5", "9" * 4300, "9" * 4301])
    value = random_int() if random_source.random() < 0.9 else huge_int()
    text = to_base(value, base or 10)
    return text.upper() if random_source.random() < 0.2 else text


def joined_divmod(a, b):
    quotient, remainder = divmod(a, b)
    return f"{quotient:x} {remainder:x}"


def make_question():
    """One (line, expected answer), or None where CPython itself has no answer to compare."""
    a, b = random_int(), random_int()
    if random_source.random() < 0.02:
        a, b = huge_int(), random_source.choice([huge_int(), huge_int(), b])
    x, y = random_float(), random_float()
    s = random_string()
    part = random_source.choice([random_string(2), s[1:3], "", s[:1]])
    kind = random_source.randrange(26)
    if kind < 8:
        name, function = random_source.choice([
            ("add", operator.add), ("sub", operator.sub), ("mul", operator.mul), ("floordiv", operator.floordiv),
            ("mod", operator.mod), ("divmod", joined_divmod), ("and", operator.and_), ("or", operator.or_), ("xor", operator.xor), ("gcd", math.gcd),
            ("compare", lambda a, b: (a > b) - (a < b))])
        if name in ("floordiv", "mod", "divmod") and b == 0:
            return None
        answer = function(a, b)
        return (name, a, b), answer if isinstance(answer, str) else format(answer, "x")
    if kind == 8:
        name, function = random_source.choice([("shl", operator.lshift), ("shr", operator.rshift), ("pow", operator.pow)])
        count = random_source.choice([0, 1, 2, 3, 31, 63, 64, 65, random_source.randint(0, 300)])
        if name == "pow":
            count %= 40
        return (name, a, count), format(function(a, count), "x")
    if kind == 9:
        name, function = random_source.choice([
            ("neg", operator.neg), ("abs", abs), ("invert", operator.invert), ("hash", hash),
            ("bit_length", int.bit_length), ("bit_count", int.bit_count), ("isqrt", lambda v: math.isqrt(abs(v)))])
        return (name, abs(a) if name == "isqrt" else a), format(function(a), "x")
    if kind == 10:
        if b == 0:
            return None
        exponent = random_source.getrandbits(random_source.choice([5, 70]))
        if random_source.random() < 0.5:
            return ("pow_mod", a, exponent, b), format(pow(a, exponent, b), "x")
        return ("inverse_mod", a, abs(b)), inverse(a, abs(b))
    if kind == 11:
        if random_source.random() < 0.5:
            return ("to_float", a), hex_float(to_float(a))
        if b == 0:
            return None
        return ("true_divide", a, b), hex_float(divide(a, b))
    if kind == 12:
        base = random_source.choice([2, 3, 7, 8, 10, 10, 10, 16, 32, 36])
        if random_source.random() < 0.3:
            limit = random_source.choice([len(str(abs(a))) + random_source.randint(-2, 2), 4300])
            return ("digits_exceed", a, limit), format(int(len(str(abs(a))) > limit), "x")
        return ("format", a, base), to_base(a, base)
    if kind == 13:
        base = random_source.choice([0, 2, 8, 10, 10, 16, 36])
        text = random_int_text(base)
        return ("parse", text, base), parse_int(text, base)
    if kind == 14:
        length = max(1, (a.bit_length() + 8) // 8)
        data = a.to_bytes(length, "big", signed=True)
        return ("bytes", a, length), f"{int.from_bytes(data, 'big'):x} {a:x}"
    if kind == 15:
        if math.isnan(x):
            return ("compare_float", a, x), "2"
        near = to_float(a)
        x = random_source.choice([x, near, math.nextafter(near, 0.0)])
        return ("compare_float", a, x), format((a > x) - (a < x), "x")
    if kind == 16:
        return ("repr", x), repr(x)
    if kind == 17:
        kind_letter = random_source.choice("eEfFgGn%")
        precision = random_source.choice([0, 1, 2, 3, 6, 10, 15, 16, 17, 18, 20, 40])
        flags = random_source.randrange(4)
        if random_source.random() < 0.15:
            return ("float_format", x, ord("g"), max(precision, 1), flags | 4), float_text(x, 0, max(precision, 1), flags | 4)
        return ("float_format", x, ord(kind_letter), precision, flags), float_text(x, ord(kind_letter), precision, flags)
    if kind == 18:
        text = random_number_text()
        return ("float_parse", text), parse_float(text)
    if kind == 19:
        x = finite_float()
        choice = random_source.randrange(5)
        if choice == 0:
            return ("from_float", x), format(int(x), "x")
        if choice == 1:
            return ("float_hash", x), format(hash(x), "x")
        if choice == 2:
            return ("float_hex", x), x.hex()
        if choice == 3:
            return ("float_from_hex", x.hex()), hex_float(x)
        numerator, denominator = x.as_integer_ratio()
        return ("float_ratio", x), f"{numerator:x} {denominator:x}"
    if kind == 20:
        x = finite_float()
        digits = random_source.choice([0, 1, 2, 3, 5, 10, 15, 16, 22, 30, -1, -2, -5, -310, 320, 330])
        return ("float_round", x, digits), hex_float(round_float(x, digits))
    if kind == 21:
        if random_source.random() < 0.3:
            power = float_power(x, y)
            return None if power is None else (("float_pow", x, y), hex_float(power))
        if y == 0:
            return None
        name, function = random_source.choice([("float_floordiv", operator.floordiv), ("float_mod", operator.mod)])
        return (name, x, y), hex_float(function(x, y))
    if kind == 22:
        if random_source.random() < 0.3:
            hypot = safe(math.hypot, x, y)
            return None if hypot is None else (("math_hypot", x, y), hex_float(hypot))
        name = random_source.choice(["gamma", "lgamma", "sin", "exp", "cbrt"])
        x = random_source.choice([x, random_source.uniform(-30, 30), float(random_source.randint(1, 30))])
        result = safe(getattr(math, name), x)
        return None if result is None else (("math_" + name, x), hex_float(result))
    if kind == 23:
        name = random_source.choice(["lower", "upper", "title", "capitalize", "swapcase", "casefold", "repr", "ascii"])
        expected = repr(s) if name == "repr" else ascii(s) if name == "ascii" else getattr(s, name)()
        return ("str_" + name, s), encode(expected)
    if kind == 24:
        name = random_source.choice(["alpha", "digit", "decimal", "numeric", "space", "alnum", "lower", "upper", "title",
                                     "printable", "identifier"])
        if random_source.random() < 0.5:
            s = s[:1]
        return ("str_is_" + name, s), format(int(getattr(s, "is" + name)()), "x")
    return string_question(s, part)


def string_question(s, part):
    if random_source.random() < 0.3:
        s = random_string(300)
    start, stop = sorted(random_source.randint(0, len(s)) for _ in range(2))
    choice = random_source.randrange(11)
    if choice == 0:
        return ("str_hash", s), format(hash(s), "x")
    if choice == 1:
        other = random_source.choice([part, s[:5] + part])
        return ("str_compare", s, other), format((s > other) - (s < other), "x")
    if choice == 2:
        return ("str_slice", s, start, stop), encode(s[start:stop])
    if choice == 3:
        step = random_source.choice([-3, -1, 2, 3])
        selected = s[::step]
        return ("str_slice_step", s, 0 if step > 0 else max(len(s) - 1, 0), step, len(selected)), encode(selected)
    if choice == 4:
        return None if not s else (("str_char_at", s, start % len(s)), format(ord(s[start % len(s)]), "x"))
    if choice == 5:
        return ("str_find", s, part, start, stop), format(s.find(part, start, stop), "x")
    if choice == 6:
        return ("str_rfind", s, part, start, stop), format(s.rfind(part, start, stop), "x")
    if choice == 7:
        return ("str_count", s, part, start, stop), format(s.count(part, start, stop), "x")
    if choice == 8:
        limit, new = random_source.choice([-1, 0, 1, 2]), random_string(3)
        return ("str_replace", s, part, new, limit), encode(s.replace(part, new, limit))
    if choice == 9:
        padded = random_source.choice([" ", "\u2003", "\n\t", ""]) + s + " "
        return ("str_strip", padded), encode(padded.strip())
    if random_source.random() < 0.5:
        return ("str_append", s), encode("<>" + s)
    data = bytearray(s.encode("utf-8", "surrogatepass"))
    for _ in range(random_source.randint(0, 2)):
        if data:
            data[random_source.randrange(len(data))] = random_source.choice([0x80, 0xC0, 0xE0, 0xED, 0xF4, 0xFF, 0x41])
    del data[random_source.randint(0, len(data)):]
    return ("utf8", bytes(data)), utf8(bytes(data))


def main():
    if os.environ.get("PYTHONHASHSEED") != HASH_SEED:  # CPython reads it at its start alone
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": HASH_SEED})
    foreign = sys.argv[1] == "--foreign"
    if foreign:
        del sys.argv[1]
    count, seed, server = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    random_source.seed(seed)
    sys.set_int_max_str_digits(0)
    assert unicodedata.unidata_version == "15.1.0", "the reference is CPython 3.13"
    questions = [question for question in (make_question() for _ in range(count)) if question]
    if foreign:
        questions = [(words, answer) for words, answer in questions if words[0] not in LIBM]
    lines = "".join(" ".join([words[0], *map(encode, words[1:])]) + "\n" for words, _ in questions)
    run = subprocess.run(server, input=lines.encode(), stdout=subprocess.PIPE)
    answers = run.stdout.decode().split("\n")
    failed = set()
    for (words, expected), answer in zip(questions, answers):
        if answer != expected and words[0] not in failed:
            failed.add(words[0])
            print(f"{words!r:.400}\n  CPython {expected:.400}\n  runtime {answer:.400}")
    if run.returncode != 0 or len(answers) != len(questions) + 1:
        print(f"the server ended with status {run.returncode} after {len(answers) - 1} of {len(questions)} answers")
        print("  next:", repr(questions[len(answers) - 1])[:400])
        failed.add("server")
    print(f"{len(questions)} answers compared, seed {seed}")
    sys.exit(1 if failed else 0)


main()
