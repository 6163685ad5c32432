// From the bytes of a file to the text that the lexer reads: generalised UTF-8 whose lines end in \n, the last
// included.
//
// The encoding is UTF-8 unless a PEP 263 cookie in the first two lines says otherwise. UTF-8, Latin-1 and ASCII are
// decoded here; anything else is left to iconv, and is unknown where iconv does not know it.
#include "syntax/Lexer.h"
#include "syntax/Parser.h"
#include "syntax/SyntaxDiagnostics.h"
#include "syntax/Unicode.h"
#include "llvm/ADT/StringExtras.h"
#include <cerrno>
#include <iconv.h>

namespace rio {

namespace {

constexpr llvm::StringLiteral byteOrderMark("\xEF\xBB\xBF");
constexpr size_t maximumSourceSize = 1U << 30;

bool isNameCharacter(char c) { return llvm::isAlnum(c) || c == '-' || c == '_' || c == '.'; }

/// The encoding that a comment line names, or nothing.
llvm::StringRef findCookie(llvm::StringRef line) {
  line = line.ltrim(" \t\f");
  if (!line.starts_with("#"))
    return {};
  for (size_t at = line.find("coding"); at != llvm::StringRef::npos; at = line.find("coding", at + 1)) {
    llvm::StringRef rest = line.drop_front(at + 6);
    if (!rest.consume_front(":") && !rest.consume_front("="))
      continue;
    llvm::StringRef name = rest.ltrim(" \t").take_while(isNameCharacter);
    if (!name.empty())
      return name;
  }
  return {};
}

/// The cookie of the first two lines. The second counts only where the first holds no code.
llvm::StringRef findEncoding(llvm::StringRef bytes) {
  for (int lineNumber = 0; lineNumber < 2; ++lineNumber) {
    size_t lineEnd = std::min(bytes.find_first_of("\r\n"), bytes.size());
    llvm::StringRef line = bytes.take_front(lineEnd);
    if (llvm::StringRef cookie = findCookie(line); !cookie.empty())
      return cookie;
    llvm::StringRef content = line.ltrim(" \t\f");
    if (!content.empty() && !content.starts_with("#"))
      return {};
    bytes = bytes.drop_front(lineEnd);
    if (!bytes.consume_front("\r\n"))
      bytes = bytes.drop_front(bytes.empty() ? 0 : 1);
  }
  return {};
}

/// The names that CPython folds into `utf-8` and `iso-8859-1`; others as they are.
std::string normalEncodingName(llvm::StringRef name) {
  std::string folded = name.take_front(12).lower();
  llvm::replace(folded, '_', '-');
  llvm::StringRef start = folded;
  auto is = [&](llvm::StringRef encoding) {
    return start == encoding || (start.starts_with(encoding) && start[encoding.size()] == '-');
  };
  if (is("utf-8"))
    return "utf-8";
  if (is("latin-1") || is("iso-8859-1") || is("iso-latin-1"))
    return "iso-8859-1";
  return name.str();
}

/// Decodes `bytes` with iconv; false where it does not know the encoding or the bytes are not in it.
bool convert(llvm::StringRef bytes, llvm::StringRef encoding, std::string &out) {
  iconv_t converter = iconv_open("UTF-8", encoding.str().c_str());
  if (converter == reinterpret_cast<iconv_t>(-1))
    return false;
  std::string input = bytes.str();
  char *in = input.data();
  size_t left = input.size();
  bool converted = true;
  char buffer[4096];
  while (left > 0 && converted) {
    char *to = buffer;
    size_t room = sizeof buffer;
    if (iconv(converter, &in, &left, &to, &room) == static_cast<size_t>(-1) && errno != E2BIG)
      converted = false;
    out.append(buffer, sizeof buffer - room);
  }
  iconv_close(converter);
  return converted;
}

/// Turns \r\n and \r into \n, and ends the last line.
void normalizeNewlines(std::string &text) {
  if (text.find('\r') != std::string::npos) {
    size_t kept = 0;
    for (size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n')
        continue;
      text[kept++] = text[i] == '\r' ? '\n' : text[i];
    }
    text.resize(kept);
  }
  if (!text.empty() && text.back() != '\n')
    text.push_back('\n');
}

/// What CPython's codec says about the invalid byte at `at`.
struct Utf8Problem {
  std::string place;
  const char *reason;
};

Utf8Problem describeInvalidUtf8(llvm::StringRef bytes, size_t at, size_t origin) {
  auto lead = static_cast<uint8_t>(bytes[at]);
  std::string byte = "byte 0x" + llvm::utohexstr(lead, true, 2) + " in position " + std::to_string(at - origin);
  if (lead < 0xC2 || lead > 0xF4)
    return {byte, "invalid start byte"};
  size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  size_t valid = 1;
  for (; valid < length && at + valid < bytes.size(); ++valid) {
    auto next = static_cast<uint8_t>(bytes[at + valid]);
    bool tooLow = valid == 1 && ((lead == 0xE0 && next < 0xA0) || (lead == 0xF0 && next < 0x90));
    bool tooHigh = valid == 1 && ((lead == 0xED && next >= 0xA0) || (lead == 0xF4 && next >= 0x90));
    if ((next & 0xC0) != 0x80 || tooLow || tooHigh)
      break;
  }
  if (valid > 1)
    byte = "bytes in position " + std::to_string(at - origin) + "-" + std::to_string(at - origin + valid - 1);
  return {byte, at + valid == bytes.size() ? "unexpected end of data" : "invalid continuation byte"};
}

/// Reports bytes that are not UTF-8 as CPython does: at the string or name that they stand in. To find it, the text is
/// read with the bytes replaced.
void reportInvalidUtf8(const SourceFile &file, llvm::StringRef bytes, size_t at, Diagnostics &diagnostics) {
  std::string patched = bytes.str();
  for (size_t i = at; i < patched.size(); i += unicode::findInvalidUtf8(llvm::StringRef(patched).drop_front(i)))
    patched[i] = 'a';
  syntax::TokenSequence lexed = syntax::lex(file, patched);
  for (const syntax::Token &token : lexed.tokens) {
    if (at < token.offset || at >= token.offset + token.length)
      continue;
    size_t tokenEnd = token.offset + token.length;
    SourceRange range = token.range;
    size_t origin = token.offset;
    if (token.kind == syntax::TokenKind::String) {
      llvm::StringRef text = bytes.slice(token.offset, tokenEnd);
      size_t quote = text.find_first_of("'\"");
      size_t quotes = text.substr(quote + 1, 2) == text.substr(quote, 1).str() + text.substr(quote, 1).str() ? 3 : 1;
      origin += quote + quotes;
      tokenEnd -= quotes;
    } else {
      range = {range.line, range.endColumn - 1, range.line, range.endColumn - 1};
    }
    Utf8Problem problem = describeInvalidUtf8(bytes.take_front(tokenEnd), at, origin);
    diagnostics.report(diag::source_not_utf8, &file, range, problem.place, problem.reason);
    return;
  }
  uint32_t line = static_cast<uint32_t>(bytes.take_front(at).count('\n')) + 1;
  std::string byte = llvm::utohexstr(static_cast<uint8_t>(bytes[at]), true, 2);
  diagnostics.report(diag::source_non_utf8_code, &file, {line, 0, line, 0}, byte, file.path(), line);
}

} // namespace

const SourceFile *decodeSource(std::string path, llvm::StringRef bytes, SourceManager &sources,
                               Diagnostics &diagnostics) {
  // Diagnostics refer to a file, so one is made even of what cannot be read.
  auto refuse = [&](const DiagnosticKind &kind, const auto &...args) -> const SourceFile * {
    diagnostics.report(kind, &sources.add(std::move(path), std::string()), SourceRange{1, 0, 1, 0}, args...);
    return nullptr;
  };
  if (bytes.size() > maximumSourceSize)
    return refuse(diag::source_too_large);
  if (bytes.contains('\0'))
    return refuse(diag::source_has_null_byte);
  bool hasMark = bytes.consume_front(byteOrderMark);
  llvm::StringRef cookie = findEncoding(bytes);
  std::string encoding = cookie.empty() ? "utf-8" : normalEncodingName(cookie);
  if (hasMark && encoding != "utf-8")
    return refuse(diag::source_encoding_with_bom, encoding);

  std::string text;
  if (encoding == "utf-8" || llvm::StringRef(encoding).equals_insensitive("utf8")) {
    text = bytes.str();
  } else if (encoding == "iso-8859-1" || llvm::StringRef(encoding).equals_insensitive("latin1")) {
    for (char c : bytes)
      unicode::encode(static_cast<uint8_t>(c), text);
  } else if (llvm::StringRef(encoding).equals_insensitive("ascii") ||
             llvm::StringRef(encoding).equals_insensitive("us-ascii")) {
    auto outside = llvm::find_if(bytes, [](char c) { return !llvm::isASCII(c); });
    if (outside != bytes.end())
      return refuse(diag::source_undecodable, "ascii", "0x" + llvm::utohexstr(static_cast<uint8_t>(*outside), true, 2),
                    outside - bytes.begin(), "ordinal not in range(128)");
    text = bytes.str();
  } else if (!convert(bytes, encoding, text)) {
    return refuse(diag::source_unknown_encoding, encoding);
  }
  normalizeNewlines(text);

  size_t invalid = unicode::findInvalidUtf8(text);
  if (invalid == text.size())
    return &sources.add(std::move(path), std::move(text));
  // Lines that are shown must be valid: the first bad one is all that matters.
  std::string shown = text;
  for (char &c : shown)
    if (!llvm::isASCII(c))
      c = '?';
  const SourceFile &file = sources.add(std::move(path), std::move(shown));
  reportInvalidUtf8(file, text, invalid, diagnostics);
  return nullptr;
}

} // namespace rio
