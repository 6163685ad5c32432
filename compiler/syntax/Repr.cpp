#include "syntax/Repr.h"
#include "syntax/Unicode.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include <charconv>
#include <cmath>

namespace rio::syntax {

using namespace rio::ast;

namespace {

char chooseQuote(llvm::StringRef text) { return text.contains('\'') && !text.contains('"') ? '"' : '\''; }

void printHex(uint32_t value, unsigned digits, llvm::raw_ostream &out) {
  for (unsigned shift = digits * 4; shift > 0; shift -= 4)
    out << llvm::hexdigit(value >> (shift - 4) & 15, true);
}

/// Writes what strings and bytes have in common; false where `c` is none of it.
bool printAsciiEscape(char c, char quote, llvm::raw_ostream &out) {
  switch (c) {
  case '\\':
    out << "\\\\";
    return true;
  case '\n':
    out << "\\n";
    return true;
  case '\r':
    out << "\\r";
    return true;
  case '\t':
    out << "\\t";
    return true;
  default:
    if (c == quote)
      out << '\\' << c;
    return c == quote;
  }
}

bool isPlain(char c) { return c >= ' ' && c < 0x7F; }

} // namespace

void printStringRepr(llvm::StringRef text, llvm::raw_ostream &out) {
  char quote = chooseQuote(text);
  out << quote;
  const char *cursor = text.begin();
  while (cursor != text.end()) {
    const char *plain = cursor;
    while (cursor != text.end() && isPlain(*cursor) && *cursor != quote && *cursor != '\\')
      ++cursor;
    out << llvm::StringRef(plain, static_cast<size_t>(cursor - plain));
    if (cursor == text.end())
      break;
    if (printAsciiEscape(*cursor, quote, out)) {
      ++cursor;
      continue;
    }
    const char *start = cursor;
    uint32_t character = unicode::decode(cursor);
    if (unicode::isPrintable(character))
      out << llvm::StringRef(start, static_cast<size_t>(cursor - start));
    else if (character < 0x100)
      printHex(character, 2, out << "\\x");
    else if (character < 0x10000)
      printHex(character, 4, out << "\\u");
    else
      printHex(character, 8, out << "\\U");
  }
  out << quote;
}

void printBytesRepr(llvm::StringRef bytes, llvm::raw_ostream &out) {
  char quote = chooseQuote(bytes);
  out << 'b' << quote;
  for (char c : bytes) {
    if (printAsciiEscape(c, quote, out))
      continue;
    if (isPlain(c))
      out << c;
    else
      printHex(static_cast<uint8_t>(c), 2, out << "\\x");
  }
  out << quote;
}

namespace {

/// The shortest digits that read back as `value`, written as Python does; `suffix` is `.0` or nothing for whole
/// numbers.
void printShortest(double value, llvm::StringRef wholeSuffix, llvm::raw_ostream &out) {
  if (std::isinf(value)) {
    out << (value < 0 ? "-inf" : "inf");
    return;
  }
  char buffer[64];
  auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific);
  assert(error == std::errc() && "the shortest form of a double is short");
  llvm::StringRef text(buffer, static_cast<size_t>(end - buffer));
  auto [mantissa, exponentText] = text.split('e');
  int exponent = std::atoi(exponentText.str().c_str());
  if (mantissa.consume_front("-"))
    out << '-';
  llvm::SmallString<32> digits(mantissa.take_front(1));
  digits += mantissa.drop_front(std::min<size_t>(2, mantissa.size()));
  auto count = static_cast<int>(digits.size());
  if (exponent < -4 || exponent >= 16) {
    out << digits[0];
    if (count > 1)
      out << '.' << digits.substr(1);
    out << 'e' << (exponent < 0 ? '-' : '+');
    if (std::abs(exponent) < 10)
      out << '0';
    out << std::abs(exponent);
    return;
  }
  if (exponent < 0) {
    out << "0." << std::string(static_cast<size_t>(-exponent - 1), '0') << digits;
    return;
  }
  if (count <= exponent + 1) {
    out << digits << std::string(static_cast<size_t>(exponent + 1 - count), '0') << wholeSuffix;
    return;
  }
  out << digits.substr(0, static_cast<size_t>(exponent + 1)) << '.' << digits.substr(static_cast<size_t>(exponent + 1));
}

void printInteger(const ConstantValue &value, llvm::raw_ostream &out) {
  if (!value.text.starts_with("0x")) {
    out << value.text;
    return;
  }
  uint64_t small;
  if (!value.text.drop_front(2).getAsInteger(16, small)) {
    out << small;
    return;
  }
  llvm::SmallString<64> digits;
  value.integer().toString(digits, 10, /*Signed=*/false);
  out << digits;
}

} // namespace

void printFloatRepr(double value, llvm::raw_ostream &out) { printShortest(value, ".0", out); }

void printConstantRepr(const ConstantValue &value, llvm::raw_ostream &out) {
  switch (value.kind) {
  case ConstantKind::None:
    out << "None";
    return;
  case ConstantKind::True:
    out << "True";
    return;
  case ConstantKind::False:
    out << "False";
    return;
  case ConstantKind::Ellipsis:
    out << "Ellipsis";
    return;
  case ConstantKind::Integer:
    return printInteger(value, out);
  case ConstantKind::Float:
    return printFloatRepr(value.number, out);
  case ConstantKind::Complex:
    printShortest(value.number, "", out);
    out << 'j';
    return;
  case ConstantKind::String:
    return printStringRepr(value.text, out);
  case ConstantKind::Bytes:
    return printBytesRepr(value.text, out);
  }
  llvm_unreachable("every kind of constant is printed");
}

} // namespace rio::syntax
