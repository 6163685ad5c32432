#include "syntax/Literals.h"
#include "syntax/Unicode.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"
#include <charconv>
#include <cstdlib>

namespace rio::syntax {

using namespace rio::ast;

namespace {

/// CPython converts no more decimal digits than these to an int (its default for `sys.set_int_max_str_digits`).
constexpr size_t maximumDecimalDigits = 4300;

/// `text` without underscores; a copy in `buffer` only where there are any.
llvm::StringRef withoutUnderscores(llvm::StringRef text, llvm::SmallVectorImpl<char> &buffer) {
  if (!text.contains('_'))
    return text;
  for (char c : text)
    if (c != '_')
      buffer.push_back(c);
  return {buffer.data(), buffer.size()};
}

double parseDouble(llvm::StringRef digits) {
  double value = 0;
  auto [rest, error] = std::from_chars(digits.begin(), digits.end(), value);
  if (error == std::errc() && rest == digits.end())
    return value;
  // Too large or too small: the C library knows which.
  return std::strtod(digits.str().c_str(), nullptr);
}

ConstantValue readRadixInteger(llvm::StringRef digits, unsigned bitsPerDigit, Context &context) {
  digits = digits.ltrim('0');
  if (digits.empty())
    return {ConstantKind::Integer, "0x0"};
  llvm::SmallString<32> hex;
  if (bitsPerDigit == 4) {
    hex = digits.lower();
  } else {
    // From the right, in groups of four bits.
    unsigned value = 0, bits = 0;
    for (char c : llvm::reverse(digits)) {
      value |= static_cast<unsigned>(c - '0') << bits;
      for (bits += bitsPerDigit; bits >= 4; bits -= 4, value >>= 4)
        hex.push_back(llvm::hexdigit(value & 15, true));
    }
    if (value != 0)
      hex.push_back(llvm::hexdigit(value, true));
    std::reverse(hex.begin(), hex.end());
    size_t zeros = llvm::StringRef(hex).size() - llvm::StringRef(hex).ltrim('0').size();
    hex.erase(hex.begin(), hex.begin() + zeros);
  }
  hex.insert(hex.begin(), {'0', 'x'});
  return {ConstantKind::Integer, context.text(hex)};
}

} // namespace

std::optional<ConstantValue> readNumberLiteral(llvm::StringRef text, Context &context) {
  llvm::SmallString<64> buffer;
  llvm::StringRef digits = withoutUnderscores(text, buffer);
  if (digits.size() > 1 && digits[0] == '0') {
    switch (digits[1] | 0x20) {
    case 'x':
      return readRadixInteger(digits.drop_front(2), 4, context);
    case 'o':
      return readRadixInteger(digits.drop_front(2), 3, context);
    case 'b':
      return readRadixInteger(digits.drop_front(2), 1, context);
    default:
      break;
    }
  }
  if ((digits.back() | 0x20) == 'j')
    return ConstantValue{ConstantKind::Complex, {}, parseDouble(digits.drop_back())};
  if (digits.find_first_of(".eE") != llvm::StringRef::npos)
    return ConstantValue{ConstantKind::Float, {}, parseDouble(digits)};
  if (digits.size() > maximumDecimalDigits)
    return std::nullopt;
  digits = digits.ltrim('0');
  if (digits.empty())
    return ConstantValue{ConstantKind::Integer, "0"};
  bool copied = digits.begin() >= buffer.begin() && digits.begin() < buffer.end();
  return ConstantValue{ConstantKind::Integer, copied ? context.text(digits) : digits};
}

namespace {

/// The digits of an octal escape, up to three.
uint32_t readOctal(llvm::StringRef body, size_t &i) {
  uint32_t value = 0;
  for (size_t limit = i + 3; i < limit && i < body.size() && body[i] >= '0' && body[i] <= '7'; ++i)
    value = value * 8 + static_cast<uint32_t>(body[i] - '0');
  return value;
}

/// The character of a simple escape, or 0.
char simpleEscape(char c) {
  switch (c) {
  case '\\':
    return '\\';
  case '\'':
    return '\'';
  case '"':
    return '"';
  case 'a':
    return '\a';
  case 'b':
    return '\b';
  case 'f':
    return '\f';
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 't':
    return '\t';
  case 'v':
    return '\v';
  default:
    return 0;
  }
}

/// Decodes strings; counts positions as CPython does, whose codec sees each character outside ASCII as a \U escape.
class StringDecoder {
public:
  StringDecoder(llvm::StringRef body, std::string &out) : body(body), out(out) {}

  std::optional<EscapeError> run() {
    while (i < body.size()) {
      size_t backslash = body.find('\\', i);
      out.append(body.data() + i, std::min(backslash, body.size()) - i);
      countUpTo(std::min(backslash, body.size()));
      if (backslash == llvm::StringRef::npos)
        break;
      i = backslash + 1;
      if (auto error = readEscape())
        return error;
    }
    return std::nullopt;
  }

private:
  void countUpTo(size_t end) {
    for (; counted < end; ++counted) {
      auto byte = static_cast<uint8_t>(body[counted]);
      position += byte < 0x80 ? 1 : (byte & 0xC0) == 0x80 ? 0 : 10;
    }
  }

  EscapeError error(const char *reason, size_t end) {
    size_t start = position;
    countUpTo(end);
    return {reason, start, position - 1};
  }

  /// After a backslash.
  std::optional<EscapeError> readEscape() {
    // An f-string's text may end in a backslash, before a brace. CPython's codec sees this one, and any before a
    // character outside ASCII, as an escape itself.
    if (i == body.size() || !llvm::isASCII(body[i])) {
      out.push_back('\\');
      position += 5;
      return std::nullopt;
    }
    char c = body[i++];
    if (char simple = simpleEscape(c)) {
      out.push_back(simple);
      return std::nullopt;
    }
    switch (c) {
    case '\n':
      return std::nullopt;
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
      --i;
      unicode::encode(readOctal(body, i), out);
      return std::nullopt;
    case 'x':
      return readHex(2, "truncated \\xXX escape");
    case 'u':
      return readHex(4, "truncated \\uXXXX escape");
    case 'U':
      return readHex(8, "truncated \\UXXXXXXXX escape");
    case 'N':
      return readName();
    default:
      // An unknown escape stands for itself.
      out.push_back('\\');
      --i;
      return std::nullopt;
    }
  }

  std::optional<EscapeError> readHex(size_t count, const char *truncated) {
    uint64_t value = 0;
    size_t end = i + count;
    for (; i < end; ++i) {
      if (i == body.size() || !llvm::isHexDigit(body[i]))
        return error(truncated, i);
      value = value * 16 + llvm::hexDigitValue(body[i]);
    }
    if (value > 0x10FFFF)
      return error("illegal Unicode character", i);
    unicode::encode(static_cast<uint32_t>(value), out);
    return std::nullopt;
  }

  std::optional<EscapeError> readName() {
    if (i == body.size() || body[i] != '{')
      return error("malformed \\N character escape", i);
    size_t close = body.find('}', i);
    if (close == llvm::StringRef::npos)
      return error("malformed \\N character escape", body.size());
    llvm::StringRef name = body.slice(i + 1, close);
    if (name.empty())
      return error("malformed \\N character escape", close);
    std::optional<char32_t> character = llvm::sys::unicode::nameToCodepointStrict(name.upper());
    if (!character)
      return error("unknown Unicode character name", close + 1);
    i = close + 1;
    unicode::encode(*character, out);
    return std::nullopt;
  }

  llvm::StringRef body;
  std::string &out;
  size_t i = 0;
  /// The position in CPython's units, up to byte `counted`.
  size_t position = 0;
  size_t counted = 0;
};

} // namespace

std::optional<EscapeError> decodeStringEscapes(llvm::StringRef body, std::string &out) {
  return StringDecoder(body, out).run();
}

std::optional<EscapeError> decodeBytesEscapes(llvm::StringRef body, std::string &out) {
  for (size_t i = 0; i < body.size();) {
    size_t backslash = std::min(body.find('\\', i), body.size());
    out.append(body.data() + i, backslash - i);
    if (backslash == body.size())
      break;
    i = backslash + 1;
    char c = i < body.size() ? body[i++] : '\n';
    if (char simple = simpleEscape(c)) {
      out.push_back(simple);
    } else if (c == '\n') {
      continue;
    } else if (c >= '0' && c <= '7') {
      --i;
      out.push_back(static_cast<char>(readOctal(body, i)));
    } else if (c == 'x') {
      if (i + 2 > body.size() || !llvm::isHexDigit(body[i]) || !llvm::isHexDigit(body[i + 1]))
        return EscapeError{"invalid \\x escape", backslash, i};
      out.push_back(static_cast<char>(llvm::hexDigitValue(body[i]) * 16 + llvm::hexDigitValue(body[i + 1])));
      i += 2;
    } else {
      out.push_back('\\');
      --i;
    }
  }
  return std::nullopt;
}

} // namespace rio::syntax
