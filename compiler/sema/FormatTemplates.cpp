// `"…".format(…)` and `"…" % …`: a literal template becomes what an f-string would be.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"
#include "llvm/ADT/StringExtras.h"

namespace rio::sema {

using Expr = typed::Expr;

/// A conversion of `%`: `%-08.3f`, `%(name)s`.
struct PercentPart {
  std::string literal;
  bool hasKey = false;
  llvm::StringRef key;
  bool isConversion = false;
  bool left = false, zero = false, alternate = false;
  llvm::StringRef sign, width, precision;
  bool hasPrecision = false;
  char letter = 0;

  /// How many of the values it takes: `*` takes one of its own.
  size_t count() const { return isConversion + stars(); }
  size_t stars() const { return size_t(width == "*") + size_t(precision == "*"); }
};

namespace {
/// A replacement field of `str.format`, or text that stands for itself.
struct TemplatePart {
  std::string literal;
  bool isField = false;
  llvm::StringRef name, conversion, spec;
};

/// The names and spec of the field whose text, without its braces, is `field`.
bool readField(llvm::StringRef field, TemplatePart &part) {
  part.isField = true;
  size_t end = field.find_first_of("!:");
  part.name = field.take_front(end);
  llvm::StringRef rest = field.drop_front(part.name.size());
  if (rest.consume_front("!")) {
    part.conversion = rest.take_front(1);
    rest = rest.drop_front(part.conversion.size());
    bool isKnown = part.conversion == "r" || part.conversion == "s" || part.conversion == "a";
    if (!isKnown || (!rest.empty() && rest.front() != ':'))
      return false;
  }
  rest.consume_front(":");
  part.spec = rest;
  return !part.name.contains('{');
}

/// Splits a template; false where CPython finds it malformed.
bool splitTemplate(llvm::StringRef text, std::vector<TemplatePart> &parts) {
  std::string literal;
  auto endLiteral = [&] {
    if (!literal.empty())
      parts.push_back({std::exchange(literal, {})});
  };
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (c != '{' && c != '}') {
      literal += c;
      continue;
    }
    if (i + 1 < text.size() && text[i + 1] == c) {
      literal += c;
      ++i;
      continue;
    }
    if (c == '}')
      return false;
    unsigned depth = 1;
    size_t end = i + 1;
    for (; end < text.size() && depth > 0; ++end)
      depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
    if (depth > 0)
      return false;
    endLiteral();
    if (!readField(text.slice(i + 1, end - 1), parts.emplace_back()))
      return false;
    i = end - 1;
  }
  endLiteral();
  return true;
}

/// Takes `(name)` off the front of `text`, whose parentheses may be nested; false where it has no end.
bool takeKey(llvm::StringRef &text, PercentPart &part) {
  if (!text.starts_with("("))
    return true;
  unsigned depth = 0;
  size_t end = 0;
  do {
    if (end == text.size())
      return false;
    depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
    ++end;
  } while (depth > 0);
  part.hasKey = true;
  part.key = text.slice(1, end - 1);
  text = text.drop_front(end);
  return true;
}

/// Takes the digits of a width or precision off the front of `text`, or a `*`.
llvm::StringRef takeSize(llvm::StringRef &text) {
  llvm::StringRef size = text.starts_with("*") ? text.take_front(1) : text.take_while(llvm::isDigit);
  text = text.drop_front(size.size());
  return size;
}

bool splitPercent(llvm::StringRef text, std::vector<PercentPart> &parts) {
  std::string literal;
  while (!text.empty()) {
    size_t place = text.find('%');
    literal += text.take_front(place);
    text = text.drop_front(std::min(place, text.size()));
    if (!text.consume_front("%"))
      break;
    PercentPart part;
    part.isConversion = true;
    if (!takeKey(text, part))
      return false;
    for (; !text.empty() && llvm::StringRef("-+ 0#").contains(text.front()); text = text.drop_front()) {
      part.left |= text.front() == '-';
      part.zero |= text.front() == '0';
      part.alternate |= text.front() == '#';
      if (text.front() == '+' || (text.front() == ' ' && part.sign.empty()))
        part.sign = text.take_front(1);
    }
    part.width = takeSize(text);
    if (text.consume_front(".")) {
      part.hasPrecision = true;
      part.precision = takeSize(text);
    }
    if (text.empty())
      return false;
    part.letter = text.front();
    text = text.drop_front();
    if (part.letter == '%') {
      literal += '%';
      continue;
    }
    parts.push_back({std::exchange(literal, {})});
    parts.push_back(part);
  }
  parts.push_back({std::move(literal)});
  return true;
}

/// The format spec that does what a `%` conversion asks for.
std::string specOf(const PercentPart &part, llvm::StringRef type) {
  bool isText = type.empty();
  std::string spec;
  if (part.left && !part.width.empty())
    spec += '<';
  else if (isText && !part.width.empty())
    spec += '>';
  if (!isText)
    spec += part.sign;
  if (!isText && part.alternate)
    spec += '#';
  if (!isText && part.zero && !part.left)
    spec += '0';
  spec += part.width;
  if (part.hasPrecision)
    spec += '.' + (part.precision.empty() ? std::string("0") : part.precision.str());
  return spec + type.str();
}
} // namespace

Expr *FunctionAnalyzer::joinParts(llvm::ArrayRef<Expr *> parts, SourceRange range) {
  for (Expr *part : parts)
    if (part->type.isNever())
      return never(range, parts);
  if (parts.empty())
    return string(range, "");
  if (parts.size() == 1)
    return parts[0];
  if (parts.size() == 2)
    return callMethod(parts[0], "__add__", {{parts[1]}, {}}, range);
  return callWellKnown("_join_parts", parts, range);
}

/// What the field names: an argument by place, by keyword or by turn, and attributes of it.
Expr *FunctionAnalyzer::templateValue(llvm::StringRef name, TemplateArguments &arguments) {
  SourceRange range = arguments.range;
  llvm::SmallVector<llvm::StringRef, 2> names;
  name.split(names, '.');
  typed::Local *local = nullptr;
  unsigned place = 0;
  if (names[0].empty() || !names[0].getAsInteger(10, place)) {
    bool isByTurn = names[0].empty();
    arguments.takesTurns |= isByTurn;
    arguments.isNumbered |= !isByTurn;
    if (isByTurn)
      place = arguments.next++;
    if (place < arguments.positional.size())
      local = arguments.positional[place];
    else if (arguments.rest)
      local = temporary(callWellKnown("_template_argument",
                                      {get(arguments.rest, range),
                                       integer(range, static_cast<int64_t>(place - arguments.positional.size())),
                                       integer(range, place)},
                                      range));
    if (local && local->storage.isNever())
      return get(local, range);
  } else if (arguments.table) {
    local = temporary(callMethod(get(arguments.table, range), "__getitem__", {{string(range, names[0])}, {}}, range));
    if (local->storage.isNever())
      return get(local, range);
  } else {
    for (auto &[keyword, value] : arguments.keywords)
      if (keyword == names[0])
        local = value;
  }
  if (!local || (arguments.takesTurns && arguments.isNumbered)) {
    analyzer.report(diag::format_template, module.file, range, arguments.text);
    return never(range);
  }
  Expr *value = get(local, range);
  for (llvm::StringRef attribute : llvm::drop_begin(names))
    value = dispatch(range, value,
                     [&](const Atom *atom, Expr *narrowed) { return attributeOf(atom, narrowed, attribute, range); });
  return value;
}

Expr *FunctionAnalyzer::fillTemplate(llvm::StringRef text, TemplateArguments &arguments) {
  SourceRange range = arguments.range;
  std::vector<TemplatePart> parts;
  if (!splitTemplate(text, parts) || text.contains('[')) {
    if (text.contains('['))
      unsupported(diag::unsupported_format_subscript, range);
    else
      analyzer.report(diag::format_template, module.file, range, text);
    return never(range);
  }
  llvm::SmallVector<Expr *, 4> values;
  for (TemplatePart &part : parts) {
    if (!part.isField) {
      values.push_back(string(range, analyzer.text(part.literal)));
      continue;
    }
    Expr *value = templateValue(part.name, arguments);
    if (value->type.isNever())
      return value;
    if (!part.conversion.empty())
      value = callWellKnown(part.conversion == "r"   ? "repr"
                            : part.conversion == "s" ? "_to_str"
                                                     : "ascii",
                            {value}, range);
    if (part.spec.empty())
      values.push_back(callWellKnown("_format_plain", {value}, range));
    else
      values.push_back(callWellKnown("format", {value, fillTemplate(part.spec, arguments)}, range));
  }
  return joinParts(values, range);
}

/// How often the code stores a value in a variable of that name, as far as a search can tell.
static unsigned countStores(ast::Node *node, llvm::StringRef name) {
  if (auto *stored = llvm::dyn_cast<ast::Name>(node))
    return stored->id == name && stored->ctx != ast::ExprContext::Load;
  auto *parameter = llvm::dyn_cast<ast::Arg>(node);
  unsigned count = parameter && parameter->arg == name;
  ast::forEachChild(node, [&](ast::Node *child) { count += countStores(child, name); });
  return count;
}

/// The literal that a statement of the body assigns to the variable; null where none does.
static ast::Constant *assignedLiteral(llvm::ArrayRef<ast::Stmt *> body, llvm::StringRef name) {
  for (ast::Stmt *stmt : body) {
    auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    bool isPlain = assign && assign->targets.size() == 1;
    auto *target = llvm::dyn_cast_or_null<ast::Name>(isPlain     ? assign->targets[0]
                                                     : annotated ? annotated->target
                                                                 : nullptr);
    if (target && target->id == name)
      return llvm::dyn_cast_or_null<ast::Constant>(isPlain ? assign->value : annotated->value);
  }
  return nullptr;
}

std::optional<llvm::StringRef> FunctionAnalyzer::templateText(ast::Expr *expr) {
  auto *text = llvm::dyn_cast<ast::Constant>(expr);
  if (auto *name = llvm::dyn_cast<ast::Name>(expr)) {
    const FunctionInfo *owner = &function;
    while (owner && owner->kind != FunctionKind::ModuleBody && !llvm::is_contained(owner->boundNames, name->id))
      owner = owner->parent;
    auto *definition = owner ? llvm::dyn_cast<ast::FunctionDef>(owner->node) : nullptr;
    bool isOfModule = !owner || owner->kind == FunctionKind::ModuleBody;
    ast::Node *scope = isOfModule ? module.tree : static_cast<ast::Node *>(definition);
    if (scope && countStores(scope, name->id) == 1)
      text = assignedLiteral(isOfModule ? module.tree->body : definition->body, name->id);
  }
  bool isText = text && text->value.kind == ast::ConstantKind::String;
  return isText ? std::optional<llvm::StringRef>(text->value.text) : std::nullopt;
}

Expr *FunctionAnalyzer::formatCall(ast::Attribute *method, ast::Call *expr) {
  bool isMap = method->attr == "format_map" && expr->args.size() == 1 && expr->keywords.empty();
  if (method->attr != "format" && !isMap)
    return nullptr;
  std::optional<llvm::StringRef> text = templateText(method->value);
  if (!text)
    return nullptr;
  SourceRange range = expr->range;
  // A variable may have no value yet.
  if (llvm::isa<ast::Name>(method->value)) {
    Expr *read = expression(method->value);
    if (!(read->type == analyzer.strType))
      return nullptr;
    emit<typed::Evaluate>(range, read);
  }
  Arguments given;
  if (!evaluateArguments(expr, given, "str.format()"))
    return never(range);
  TemplateArguments arguments;
  arguments.range = range;
  arguments.text = *text;
  for (Expr *value : given.positional)
    if (value->type.isNever())
      return never(range, given.positional);
    else
      arguments.positional.push_back(temporary(value));
  for (auto &[name, value] : given.keywords)
    if (value->type.isNever())
      return value;
    else
      arguments.keywords.push_back({name, temporary(value)});
  if (isMap)
    arguments.table = arguments.positional.pop_back_val();
  if (given.rest)
    arguments.rest = temporary(given.rest);
  if (given.table) {
    // Keywords of its own may be in the dict as well, and an heir of dict may find keys that it does not have.
    const Atom *only = given.table->type.single();
    if (!given.keywords.empty() || !only->isObject() || only->classInfo() != analyzer.dictClass) {
      unsupported(diag::unsupported_keyword_variadic, range, typeName(given.table->type));
      return never(range);
    }
    arguments.table = temporary(given.table);
  }
  return fillTemplate(*text, arguments);
}

Expr *FunctionAnalyzer::starredSpec(const PercentPart &part, llvm::function_ref<Expr *()> next, SourceRange range) {
  auto size = [&](llvm::StringRef written) -> Expr * {
    if (written == "*")
      return get(temporary(callWellKnown("_percent_star", {next()}, range)), range);
    int64_t number = 0;
    written.getAsInteger(10, number);
    return integer(range, number);
  };
  bool isText = llvm::StringRef("srac").contains(part.letter);
  std::string marks = isText ? "" : part.sign.str() + (part.alternate ? "#" : "");
  char type = llvm::StringRef("iu").contains(part.letter) ? 'd' : part.letter;
  Expr *width = size(part.width);
  Expr *precision = part.hasPrecision ? size(part.precision) : none(range);
  Expr *spec = callWellKnown("_percent_spec",
                             {boolean(range, part.left), string(range, analyzer.text(marks)), boolean(range, part.zero),
                              width, precision, string(range, isText ? "" : analyzer.text(llvm::Twine(type)))},
                             range);
  return get(temporary(spec), range);
}

Expr *FunctionAnalyzer::percentText(ast::BinOp *expr) {
  std::optional<llvm::StringRef> text = expr->op == ast::BinaryOperator::Mod ? templateText(expr->left) : std::nullopt;
  if (!text)
    return nullptr;
  SourceRange range = expr->range;
  return sequence(range, [&]() -> Expr * {
    // A variable may have no value yet.
    if (llvm::isa<ast::Name>(expr->left))
      emit<typed::Evaluate>(range, expression(expr->left));
    Expr *right = expression(expr->right);
    if (right->type.isNever())
      return right;
    std::vector<PercentPart> parts;
    bool isWhole = splitPercent(*text, parts);
    size_t needed = 0, stars = 0;
    for (const PercentPart &part : parts) {
      needed += part.count();
      stars += part.stars();
    }
    size_t named = llvm::count_if(parts, [](const PercentPart &part) { return part.hasKey; });
    const Atom *tuple = right->type.single();
    // How many values there are, or how many digits, is for the run to tell.
    bool mayBeTuple = !tuple && llvm::any_of(right->type.atoms(), [&](const Atom *atom) {
      return atom->isTuple() || (atom->isObject() && atom->classInfo() == analyzer.longTupleClass);
    });
    bool hasDigits = llvm::any_of(parts, [](const PercentPart &part) {
      return part.isConversion && part.hasPrecision && llvm::StringRef("diuoxX").contains(part.letter);
    });
    if (isWhole && (mayBeTuple || hasDigits))
      return callWellKnown("_percent_text", {string(range, *text), right}, range);
    bool isTuple = tuple && tuple->isTuple();
    // Of a tuple whose length only the run knows, the run counts the values.
    bool isLong = tuple && tuple->isObject() && tuple->classInfo() == analyzer.longTupleClass;
    size_t given = isTuple ? tuple->elements().size() : 1;
    bool fits = named      ? named == needed && !isTuple && !isLong
                : isLong   ? true
                : !isTuple ? needed == given && !stars
                           : needed == given;
    if (!isWhole || !fits) {
      analyzer.report(diag::format_template, module.file, range, *text);
      return never(range, {right});
    }
    typed::Local *kept = temporary(right);
    unsigned next = 0;
    llvm::SmallVector<Expr *, 4> values;
    auto nextOfTuple = [&]() -> Expr * {
      unsigned place = next++;
      if (isLong)
        return callWellKnown("_percent_argument", {get(kept, range), integer(range, place)}, range);
      return make<typed::TupleGet>(range, tuple->elements()[place], get(kept, range), place);
    };
    for (PercentPart &part : parts) {
      if (!part.isConversion) {
        if (!part.literal.empty())
          values.push_back(string(range, analyzer.text(part.literal)));
        continue;
      }
      Expr *spec = part.stars() ? starredSpec(part, nextOfTuple, range) : nullptr;
      if (spec && spec->type.isNever())
        return spec;
      Expr *value = get(kept, range);
      if (part.hasKey) {
        value = callMethod(value, "__getitem__", {{string(range, analyzer.text(part.key))}, {}}, range);
      } else if (isTuple || isLong) {
        value = nextOfTuple();
      }
      value = percentValue(part.letter, value, range, spec, [&](llvm::StringRef type) { return specOf(part, type); });
      // What is done for a `*`, or raised for what is missing, comes after what stands before it.
      values.push_back((stars || isLong) && !value->type.isNever() ? get(temporary(value), range) : value);
    }
    if (isLong)
      emit<typed::Evaluate>(range,
                            callWellKnown("_percent_check_rest", {get(kept, range), integer(range, next)}, range));
    return joinParts(values, range);
  });
}

Expr *FunctionAnalyzer::percentValue(char letter, Expr *value, SourceRange range, Expr *starred,
                                     llvm::function_ref<std::string(llvm::StringRef)> specFor) {
  llvm::StringRef spelled = analyzer.text(llvm::Twine(letter));
  llvm::StringRef function = "", type = "";
  bool takesLetter = false;
  switch (letter) {
  case 's':
    function = "_to_str";
    break;
  case 'r':
    function = "repr";
    break;
  case 'a':
    function = "ascii";
    break;
  case 'c':
    function = "_percent_character";
    break;
  case 'd':
  case 'i':
  case 'u':
    function = "_percent_int", type = "d", takesLetter = true;
    break;
  case 'o':
  case 'x':
  case 'X':
    function = "_percent_index", type = spelled, takesLetter = true;
    break;
  case 'e':
  case 'E':
  case 'f':
  case 'F':
  case 'g':
  case 'G':
    function = "_percent_float", type = spelled;
    break;
  default:
    analyzer.report(diag::format_template, module.file, range, ("%" + spelled).str());
    return never(range, {value});
  }
  std::string spec = specFor(type);
  llvm::SmallVector<Expr *, 2> arguments = {value};
  if (takesLetter)
    arguments.push_back(string(range, spelled));
  Expr *converted = callWellKnown(function, arguments, range);
  const Atom *only = value->type.single();
  bool isLibrarys = only && (only->isObject() || only->isTuple()) && only->classInfo()->module->isStandard;
  if (converted->type.isNever() && isLibrarys)
    reportRaised("TypeError", diag::type_error, range,
                 function == "_percent_float" ? "must be real number, not " + runtimeName(only)
                 : function == "_percent_character"
                     ? "%c requires int or char"
                     : "%" + spelled.str() + " format: " + (type == "d" ? "a real number" : "an integer") +
                           " is required, not " + runtimeName(only));
  if (spec.empty() || converted->type.isNever())
    return converted;
  return callWellKnown("format", {converted, starred ? starred : string(range, analyzer.text(spec))}, range);
}

} // namespace rio::sema
