// See anchors.h. traceback.py parses the segment and looks at the root of the tree; here the root is found from the
// tokens outside all brackets:
//   1. anything that binds weaker than the binary operators (a comma, a comparison, and/or/not, if, lambda, …) is the
//      root, and has no anchors;
//   2. else the weakest binary operator is, the last of its level, or the first for **;
//   3. else a sign or await in front is;
//   4. else a bracket at the end whose predecessor ends an operand makes a call or a subscript.
#include "exc/anchors.h"

#include <string.h>

namespace rio::exc {

namespace {
constexpr int level_unary = 7;
constexpr int level_power = 8;
constexpr int level_none = 9;

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
}

/// A backslash outside strings can only continue a line.
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\f' || c == '\n' || c == '\r' || c == '\\'; }

size_t skip_comment(const char *text, size_t size, size_t i) {
  while (i < size && text[i] != '\n')
    ++i;
  return i;
}

bool is_opening(char c) { return c == '(' || c == '[' || c == '{'; }
bool is_closing(char c) { return c == ')' || c == ']' || c == '}'; }

bool equals(const char *text, size_t size, const char *word) {
  return strlen(word) == size && memcmp(text, word, size) == 0;
}

size_t skip_string(const char *text, size_t size, size_t i);

/// Past the `}` of the replacement field that opens at `i`. Strings in its expression may have the quotes of the
/// f-string around it; in its format specification quotes are letters like others.
size_t skip_field(const char *text, size_t size, size_t i) {
  int depth = 0;
  bool in_specification = false;
  for (++i; i < size;) {
    char c = text[i];
    if (!in_specification && (c == '\'' || c == '"')) {
      i = skip_string(text, size, i);
      continue;
    }
    if (in_specification && c == '{') {
      i = skip_field(text, size, i);
      continue;
    }
    if (c == '}' && depth == 0)
      return i + 1;
    if (is_opening(c))
      ++depth;
    else if (is_closing(c))
      --depth;
    in_specification |= c == ':' && depth == 0;
    ++i;
  }
  return size;
}

/// Whether the letters in front of the quote at `i` make an f-string.
bool is_formatted(const char *text, size_t i) {
  bool found = false;
  size_t start = i;
  while (start > 0 && i - start < 2 && strchr("fFrRbBuU", text[start - 1]) != nullptr)
    found |= (text[--start] | 0x20) == 'f';
  return found && (start == 0 || !is_name_char(text[start - 1]));
}

/// Past the string literal whose quote stands at `i`.
size_t skip_string(const char *text, size_t size, size_t i) {
  char quote = text[i];
  bool formatted = is_formatted(text, i);
  bool triple = i + 2 < size && text[i + 1] == quote && text[i + 2] == quote;
  i += triple ? 3 : 1;
  for (; i < size; ++i) {
    if (text[i] == '\\') {
      ++i;
      continue;
    }
    if (formatted && text[i] == '{' && i + 1 < size && text[i + 1] == '{') {
      ++i;
      continue;
    }
    if (formatted && text[i] == '{') {
      i = skip_field(text, size, i) - 1;
      continue;
    }
    if (text[i] != quote)
      continue;
    if (!triple)
      return i + 1;
    if (i + 2 < size && text[i + 1] == quote && text[i + 2] == quote)
      return i + 3;
  }
  return size;
}

/// Past the bracket that closes the one at `i`; `plain_group` says whether it only groups one expression: it holds
/// neither a comma nor a `for`, nor nothing.
size_t skip_brackets(const char *text, size_t size, size_t i, bool &plain_group) {
  size_t start = i;
  int depth = 0;
  bool anything = false;
  plain_group = text[i] == '(';
  while (i < size) {
    char c = text[i];
    if (c == '\'' || c == '"') {
      i = skip_string(text, size, i);
      anything = true;
      continue;
    }
    if (c == '#') {
      i = skip_comment(text, size, i);
      continue;
    }
    if (is_opening(c))
      ++depth;
    else if (is_closing(c) && --depth == 0) {
      plain_group = plain_group && anything;
      return i + 1;
    } else if (depth == 1 && c == ',')
      plain_group = false;
    else if (depth == 1 && c == 'f' && i + 4 < size && memcmp(text + i, "for ", 4) == 0 && !is_name_char(text[i - 1]))
      plain_group = false;
    anything |= i != start && !is_space(c);
    ++i;
  }
  return size;
}

/// Level of the binary operator at `text`, and its length; level_none where there is none.
int binary_level(const char *text, size_t size, size_t &length) {
  length = size > 1 && text[0] == text[1] && strchr("*/<>", text[0]) != nullptr ? 2 : 1;
  switch (text[0]) {
  case '|':
    return 1;
  case '^':
    return 2;
  case '&':
    return 3;
  case '<':
  case '>':
    return length == 2 ? 4 : level_none;
  case '+':
  case '-':
    return 5;
  case '*':
    return length == 2 ? level_power : 6;
  case '/':
  case '%':
  case '@':
    return 6;
  default:
    return level_none;
  }
}

bool is_weak_word(const char *text, size_t size) {
  const char *words[] = {"and",   "or",   "not",   "in",    "is",     "if",     "else", "lambda", "for",
                         "yield", "from", "async", "raise", "return", "assert", "del",  "import"};
  for (const char *word : words)
    if (equals(text, size, word))
      return true;
  return false;
}

struct scan_state {
  int level = level_none; // of the root found so far
  size_t place = 0;       // of its operator
  size_t length = 0;
  bool after_operand = false;
  bool starts_with_await = false;
  size_t last_open = 0; // the last bracket pair outside all others
  size_t last_close = 0;
  bool last_follows_operand = false;
};

bool is_decimal_digit(char c) { return c >= '0' && c <= '9'; }

/// Past the number at `i`: a sign belongs to it after an exponent's e, unless the e is a hex digit.
size_t skip_number(const char *text, size_t size, size_t i) {
  bool hex = i + 1 < size && text[i] == '0' && (text[i + 1] | 0x20) == 'x';
  while (i < size && (is_name_char(text[i]) || text[i] == '.')) {
    bool exponent = !hex && (text[i] | 0x20) == 'e' && i + 2 < size && is_decimal_digit(text[i + 2]) &&
                    (text[i + 1] == '+' || text[i + 1] == '-');
    i += exponent ? 2 : 1;
  }
  return i;
}

/// Takes the name, number or keyword at `i`; false where it binds weaker than operators.
bool take_word(scan_state &state, const char *text, size_t size, size_t &i) {
  size_t start = i;
  if (is_decimal_digit(text[i])) {
    i = skip_number(text, size, i);
    state.after_operand = true;
    return true;
  }
  while (i < size && is_name_char(text[i]))
    ++i;
  if (is_weak_word(text + start, i - start))
    return false;
  if (i < size && (text[i] == '\'' || text[i] == '"')) { // the prefix of a string
    i = skip_string(text, size, i);
  } else if (equals(text + start, i - start, "await")) {
    state.starts_with_await |= start == 0;
    return true;
  }
  state.after_operand = true;
  return true;
}

/// Takes an operator or other sign at `i`; false where the segment cannot have anchors.
bool take_sign(scan_state &state, const char *text, size_t size, size_t &i) {
  if (text[i] == '.' && i + 1 < size && is_decimal_digit(text[i + 1])) {
    i = skip_number(text, size, i);
    state.after_operand = true;
    return true;
  }
  if (text[i] == '.') {
    ++i;
    state.after_operand = false;
    return true;
  }
  size_t length;
  int level = binary_level(text + i, size - i, length);
  bool assigns = i + length < size && text[i + length] == '=';
  if (!state.after_operand) {
    if (strchr("+-~", text[i]) == nullptr)
      return false;
    if (level_unary < state.level && i == 0)
      state.level = level_unary;
    ++i;
    return true;
  }
  if (level == level_none || assigns)
    return false;
  if (level < state.level || (level == state.level && level != level_power)) {
    state.level = level;
    state.place = i;
    state.length = length;
  }
  i += length;
  state.after_operand = false;
  return true;
}

bool scan(scan_state &state, const char *text, size_t size) {
  for (size_t i = 0; i < size;) {
    char c = text[i];
    if (is_space(c)) {
      ++i;
    } else if (c == '#') {
      i = skip_comment(text, size, i);
    } else if (is_opening(c)) {
      bool plain_group;
      state.last_open = i;
      state.last_follows_operand = state.after_operand;
      i = skip_brackets(text, size, i, plain_group);
      state.last_close = i;
      state.after_operand = true;
    } else if (c == '\'' || c == '"') {
      i = skip_string(text, size, i);
      state.after_operand = true;
    } else if (is_name_char(c)) {
      if (!take_word(state, text, size, i))
        return false;
    } else if (!take_sign(state, text, size, i)) {
      return false;
    }
  }
  return state.after_operand;
}

/// Where traceback.py lets the mark of an operator end: a second character belongs to it unless it begins the right
/// operand, whose recorded start lies inside parentheses that only group.
size_t operator_end(const char *text, size_t size, size_t place, size_t length) {
  if (length == 2)
    return place + 2;
  size_t next = place + 1;
  if (next >= size || text[next] != '(')
    return next;
  bool plain_group;
  return skip_brackets(text, size, next, plain_group) == size && plain_group ? next + 1 : next;
}
} // namespace

anchors find_anchors(const char *segment, size_t size) {
  scan_state state;
  if (!scan(state, segment, size) || state.level == level_unary)
    return {anchor_kind::none, 0, 0};
  if (state.level != level_none)
    return {anchor_kind::binary, state.place, operator_end(segment, size, state.place, state.length)};
  if (state.starts_with_await || state.last_close != size || !state.last_follows_operand)
    return {anchor_kind::none, 0, 0};
  char bracket = segment[state.last_open];
  if (bracket == '{')
    return {anchor_kind::none, 0, 0};
  return {bracket == '(' ? anchor_kind::call : anchor_kind::subscript, state.last_open, size};
}

} // namespace rio::exc
