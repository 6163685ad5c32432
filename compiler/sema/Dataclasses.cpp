// @dataclass: the methods are written as source, line by line as CPython's dataclasses module writes it (its
// _process_class and _FuncBuilder), because tracebacks show the lines' numbers, and parsed.
#include "sema/Analyzer.h"
#include "syntax/AstVisitor.h"
#include "syntax/Parser.h"
#include "llvm/ADT/StringExtras.h"

namespace rio::sema {

namespace {
struct DataclassOptions {
  bool init = true, repr = true, eq = true, order = false, frozen = false, unsafeHash = false, keywordOnly = false,
       matchArguments = true, slots = false;
};

bool isTrue(ast::Expr *expr) {
  auto *constant = llvm::dyn_cast<ast::Constant>(expr);
  return constant && constant->value.kind == ast::ConstantKind::True;
}

bool isNone(ast::Expr *expr) {
  auto *constant = llvm::dyn_cast<ast::Constant>(expr);
  return constant && constant->value.kind == ast::ConstantKind::None;
}

bool isFlag(ast::Expr *expr) {
  auto *constant = llvm::dyn_cast<ast::Constant>(expr);
  return constant && (isTrue(expr) || constant->value.kind == ast::ConstantKind::False);
}
} // namespace

const ast::Call *dataFieldCall(const ast::AnnAssign &field) {
  auto *call = field.value ? llvm::dyn_cast<ast::Call>(field.value) : nullptr;
  auto *name = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  auto *dotted = call ? llvm::dyn_cast<ast::Attribute>(call->func) : nullptr;
  auto *module = dotted ? llvm::dyn_cast<ast::Name>(dotted->value) : nullptr;
  bool isField = (name && name->id == "field") || (module && module->id == "dataclasses" && dotted->attr == "field");
  return isField ? call : nullptr;
}

ast::Expr *dataFieldDefault(const ast::Call &call) {
  for (ast::Keyword *keyword : call.keywords)
    if (keyword->arg == "default")
      return keyword->value;
  return nullptr;
}

/// The text of an expression as it stands in the file.
static llvm::StringRef sourceOf(const SourceFile &file, SourceRange range) {
  if (range.line != range.endLine)
    return {};
  return file.lineText(range.line).slice(range.column, range.endColumn);
}

/// The text of a display of literals; empty for other expressions.
static std::string literalText(const SourceFile &file, ast::Expr *expr) {
  auto isLiteral = [](auto &self, ast::Node *node) -> bool {
    bool isPart = llvm::isa<ast::Constant, ast::Dict, ast::List, ast::Tuple, ast::Set, ast::UnaryOp>(node);
    bool isPlain = isPart || !llvm::isa<ast::Expr>(node);
    ast::forEachChild(node, [&](ast::Node *child) { isPlain = isPlain && self(self, child); });
    return isPlain;
  };
  SourceRange range = expr->range;
  if (!isLiteral(isLiteral, expr))
    return "";
  std::string text;
  for (unsigned line = range.line; line <= range.endLine; ++line) {
    llvm::StringRef whole = file.lineText(line);
    size_t end = line == range.endLine ? range.endColumn : whole.size();
    text += whole.slice(line == range.line ? range.column : 0, end).str() + (line == range.endLine ? "" : "\n");
  }
  return text;
}

static DataclassOptions readOptions(Analyzer &analyzer, ClassInfo &info, ast::Expr *decorator) {
  DataclassOptions options;
  auto *call = llvm::dyn_cast<ast::Call>(decorator);
  if (!call)
    return options;
  for (ast::Keyword *keyword : call->keywords) {
    bool value = isTrue(keyword->value);
    if (keyword->arg == "init")
      options.init = value;
    else if (keyword->arg == "repr")
      options.repr = value;
    else if (keyword->arg == "eq")
      options.eq = value;
    else if (keyword->arg == "order")
      options.order = value;
    else if (keyword->arg == "frozen")
      options.frozen = value;
    else if (keyword->arg == "unsafe_hash")
      options.unsafeHash = value;
    else if (keyword->arg == "kw_only")
      options.keywordOnly = value;
    else if (keyword->arg == "match_args")
      options.matchArguments = value;
    else if (keyword->arg == "slots")
      options.slots = value;
    if (keyword->arg == "weakref_slot" || !isFlag(keyword->value))
      analyzer.diagnostics.report(diag::unsupported_dataclass_option, info.module->file, keyword->range, keyword->arg);
  }
  return options;
}

/// The class of a default that all objects would share and could change; empty for others.
static llvm::StringRef mutableDefault(ast::Expr *value) {
  if (!value)
    return {};
  if (llvm::isa<ast::List, ast::ListComp>(value))
    return "list";
  if (llvm::isa<ast::Dict, ast::DictComp>(value))
    return "dict";
  if (llvm::isa<ast::Set, ast::SetComp>(value))
    return "set";
  auto *call = llvm::dyn_cast<ast::Call>(value);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  bool makesContainer = callee && (callee->id == "list" || callee->id == "dict" || callee->id == "set");
  return makesContainer ? callee->id : llvm::StringRef();
}

/// Whether every field without a default comes before those that have one; reports the first that does not.
static bool hasDefaultsLast(Analyzer &analyzer, const ClassInfo &info, llvm::ArrayRef<DataField> fields) {
  const DataField *optional = nullptr;
  for (const DataField &field : fields) {
    if (!field.inInit || field.isKeywordOnly)
      continue;
    if (optional && !field.isOptional()) {
      analyzer.diagnostics.report(diag::field_order, info.module->file, field.range, field.name, optional->name);
      return false;
    }
    if (field.isOptional())
      optional = &field;
  }
  return true;
}

static void readFieldOptions(Analyzer &analyzer, const ClassInfo &info, const ast::Call *call, DataField &field) {
  field.hasDefault = false;
  auto refuse = [&](ast::Keyword *keyword) {
    analyzer.diagnostics.report(diag::unsupported_dataclass_option, info.module->file, keyword->range, keyword->arg);
  };
  std::optional<bool> inHash;
  for (ast::Keyword *keyword : call->keywords) {
    bool value = isTrue(keyword->value);
    if (keyword->arg == "default") {
      // The class has it, as it has a plain default.
      field.hasDefault = true;
    } else if (keyword->arg == "default_factory") {
      field.hasFactory = true;
      field.defaultText = sourceOf(*info.module->file, keyword->value->range).str();
      if (field.defaultText.empty())
        refuse(keyword);
    } else if (keyword->arg == "metadata" && llvm::isa<ast::Dict>(keyword->value)) {
      field.metadataText = literalText(*info.module->file, keyword->value);
    } else if (keyword->arg == "hash" && isNone(keyword->value)) {
      continue;
    } else if (!isFlag(keyword->value)) {
      refuse(keyword);
    } else if (keyword->arg == "init")
      field.inInit = value;
    else if (keyword->arg == "repr")
      field.inRepr = value;
    else if (keyword->arg == "compare")
      field.inComparison = value;
    else if (keyword->arg == "hash")
      field.hashText = value ? "True" : "False", inHash = value;
    else if (keyword->arg == "kw_only")
      field.isKeywordOnly = value;
    else
      refuse(keyword);
  }
  field.inHash = inHash.value_or(field.inComparison);
}

/// The dataclasses that the class inherits from, the furthest one in its linearization first. An ordinary class shows
/// the fields of the one that it inherits from.
static llvm::SmallVector<ClassInfo *, 2> dataclassBases(const ClassInfo &info) {
  llvm::SmallVector<ClassInfo *, 2> bases;
  for (const ClassInfo *step : llvm::reverse(llvm::ArrayRef(info.linearization).drop_front())) {
    auto *nearest =
        llvm::find_if(step->linearization, [](ClassInfo *one) { return one->dataclassDecorator != nullptr; });
    if (nearest != step->linearization.end())
      bases.push_back(*nearest);
  }
  return bases;
}

static void addField(std::vector<DataField> &fields, const DataField &field) {
  auto known = llvm::find_if(fields, [&](const DataField &other) { return other.name == field.name; });
  if (known != fields.end())
    *known = field;
  else
    fields.push_back(field);
}

/// Whether the default of a field means the same inside of a function and outside of it.
static bool isSameEverywhere(ast::Expr *value) {
  auto *name = llvm::dyn_cast<ast::Name>(value);
  auto *call = llvm::dyn_cast<ast::Call>(value);
  auto *callee = call ? llvm::dyn_cast<ast::Name>(call->func) : nullptr;
  if (callee && callee->id == "field")
    return llvm::all_of(call->keywords, [](ast::Keyword *keyword) { return isSameEverywhere(keyword->value); });
  return llvm::isa<ast::Constant>(value) || (name && isPythonBuiltin(name->id));
}

/// Fields in order, those of the bases first; a field declared again keeps its place.
static std::vector<DataField> collectFields(Analyzer &analyzer, ClassInfo &info) {
  std::vector<DataField> fields;
  for (ClassInfo *base : dataclassBases(info))
    for (const DataField &field : collectFields(analyzer, *base))
      addField(fields, field);
  bool isKeywordOnly = readOptions(analyzer, info, info.dataclassDecorator).keywordOnly;
  for (ast::Stmt *stmt : info.node->body) {
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    auto *name = annotated ? llvm::dyn_cast<ast::Name>(annotated->target) : nullptr;
    if (!name)
      continue;
    auto *subscript = llvm::dyn_cast<ast::Subscript>(annotated->annotation);
    ast::Expr *annotation = subscript ? subscript->value : annotated->annotation;
    auto *plain = llvm::dyn_cast<ast::Name>(annotation);
    auto *dotted = llvm::dyn_cast<ast::Attribute>(annotation);
    llvm::StringRef outer = plain ? plain->id : dotted ? dotted->attr : llvm::StringRef();
    if (outer == "ClassVar")
      continue;
    // `_: KW_ONLY` makes the fields behind it keyword-only.
    if (outer == "KW_ONLY") {
      isKeywordOnly = true;
      continue;
    }
    DataField field;
    field.name = name->id;
    field.hasDefault = annotated->value != nullptr;
    field.range = annotated->range;
    field.isKeywordOnly = isKeywordOnly;
    field.isForInit = outer == "InitVar";
    if (annotated->value)
      field.defaultText = (info.name + "." + name->id).str();
    // The methods stand outside of the function that makes the class.
    if (annotated->value && info.isLocal) {
      const ast::Call *call = dataFieldCall(*annotated);
      ast::Expr *value = call ? dataFieldDefault(*call) : annotated->value;
      field.defaultText = value ? sourceOf(*info.module->file, value->range).str() : "";
      if (!isSameEverywhere(annotated->value))
        analyzer.diagnostics.report(diag::unsupported_dataclass_option, info.module->file, annotated->value->range,
                                    "default of a local class");
    }
    const ast::Call *call = dataFieldCall(*annotated);
    ast::Expr *value = call ? dataFieldDefault(*call) : annotated->value;
    if (llvm::StringRef kind = mutableDefault(value); !kind.empty())
      analyzer.diagnostics.report(diag::dataclass_mutable_default, info.module->file, value->range, name->id, kind);
    if (value)
      field.literalDefault = literalText(*info.module->file, value);
    if (call)
      readFieldOptions(analyzer, info, call, field);
    addField(fields, field);
  }
  return fields;
}

static void writeParameter(llvm::raw_ostream &out, const DataField &field) {
  out << ", " << field.name;
  if (field.hasFactory)
    out << "=...";
  else if (field.hasDefault)
    out << '=' << field.defaultText;
}

static void writeInit(llvm::raw_ostream &out, const std::vector<DataField> &fields, bool hasPostInit) {
  out << " def __init__(self";
  for (const DataField &field : fields)
    if (field.inInit && !field.isKeywordOnly)
      writeParameter(out, field);
  bool hasKeywordOnly =
      llvm::any_of(fields, [](const DataField &field) { return field.inInit && field.isKeywordOnly; });
  out << (hasKeywordOnly ? ", *" : "");
  for (const DataField &field : fields)
    if (field.inInit && field.isKeywordOnly)
      writeParameter(out, field);
  out << "):\n";
  bool isEmpty = !hasPostInit;
  for (const DataField &field : fields) {
    // A field that is no parameter and has a default is the class's until somebody assigns it.
    if ((!field.inInit && !field.hasFactory) || field.isForInit)
      continue;
    isEmpty = false;
    out << "  self." << field.name << " = ";
    if (!field.inInit)
      out << '(' << field.defaultText << ")()\n";
    else if (field.hasFactory)
      out << '(' << field.defaultText << ")() if " << field.name << " is ... else " << field.name << '\n';
    else
      out << field.name << '\n';
  }
  if (hasPostInit) {
    out << "  self.__post_init__(";
    llvm::ListSeparator separator;
    for (const DataField &field : fields)
      if (field.isForInit)
        out << separator << field.name;
    out << ")\n";
  }
  if (isEmpty)
    out << "  pass\n";
}

static void writeRepr(llvm::raw_ostream &out, llvm::ArrayRef<DataField> fields) {
  // The first line is the decorator's in CPython.
  out << "\n def __repr_fields__(self):\n  return f\"{type(self).__qualname__}(";
  llvm::ListSeparator separator;
  for (const DataField &field : fields)
    if (field.inRepr)
      out << separator << field.name << "={self." << field.name << "!r}";
  out << ")\"\n";
}

/// What CPython's `recursive_repr` makes of the method; behind all lines that tracebacks show.
constexpr llvm::StringLiteral guardedRepr = " def __repr__(self):\n  if not _repr_enter(self): return '...'\n"
                                            "  try: return self.__repr_fields__()\n  finally: _repr_leave()\n";

static void writeEquality(llvm::raw_ostream &out, llvm::ArrayRef<DataField> fields) {
  out << " def __eq__(self, other):\n  if self is other:\n   return True\n"
         "  if type(other) is type(self):\n   return ";
  llvm::ListSeparator separator(" and ");
  bool isEmpty = true;
  for (const DataField &field : fields)
    if (field.inComparison) {
      out << separator << "self." << field.name << " == other." << field.name;
      isEmpty = false;
    }
  out << (isEmpty ? "True" : "") << "\n  return NotImplemented\n";
}

static void writeTuple(llvm::raw_ostream &out, llvm::StringRef object, llvm::ArrayRef<DataField> fields,
                       bool DataField::*isMember) {
  out << '(';
  for (const DataField &field : fields)
    if (field.*isMember)
      out << object << '.' << field.name << ',';
  out << ')';
}

static void writeOrdering(llvm::raw_ostream &out, llvm::StringRef method, llvm::StringRef op,
                          llvm::ArrayRef<DataField> fields) {
  out << " def " << method << "(self, other):\n  if type(other) is type(self):\n   return ";
  writeTuple(out, "self", fields, &DataField::inComparison);
  out << ' ' << op << ' ';
  writeTuple(out, "other", fields, &DataField::inComparison);
  out << "\n  return NotImplemented\n";
}

/// What `fields` tells of each field.
static void writeDescriptions(llvm::raw_ostream &out, const ClassInfo &info, llvm::ArrayRef<DataField> fields) {
  auto flag = [](bool value) { return value ? "True" : "False"; };
  auto optional = [&](bool isThere, llvm::StringRef text) {
    out << ", " << flag(isThere) << ", " << (isThere ? text : "None");
  };
  out << " @staticmethod\n def __described_fields__():\n  return (";
  for (const DataField &field : fields) {
    out << "(\"" << field.name << '"';
    // A class with slots keeps no default under the field's name.
    std::string inSlots = field.literalDefault.empty() ? "_UnknownPart()" : field.literalDefault;
    optional(field.hasDefault, info.hasDataSlots ? inSlots : field.defaultText);
    optional(field.hasFactory, field.defaultText);
    for (bool option : {field.inInit, field.inRepr, field.inComparison, field.isKeywordOnly})
      out << ", " << flag(option);
    out << ", " << field.hashText << ", "
        << (field.metadataText.empty() ? llvm::StringRef("_UnknownPart()") : llvm::StringRef(field.metadataText))
        << "), ";
  }
  out << ")\n";
}

/// The methods by which fields are kept from being changed; assignments to fields call them (Attributes.cpp).
static void writeFrozen(llvm::raw_ostream &out) {
  for (auto [header, verb] :
       {std::pair("__setattr__(self, name, value)", "assign to"), {"__delattr__(self, name)", "delete"}})
    out << " def " << header
        << ":\n  from dataclasses import FrozenInstanceError\n  raise FrozenInstanceError(f\"cannot " << verb
        << " field {name!r}\")\n\n";
}

/// Reports what makes the decorator raise.
static void checkOptions(Analyzer &analyzer, const ClassInfo &info, const DataclassOptions &options,
                         SourceRange range) {
  auto refuse = [&](const llvm::Twine &words) {
    analyzer.diagnostics.report(diag::type_error, info.module->file, range, words.str());
  };
  if (options.order && !options.eq)
    refuse("eq must be true if order is true");
  for (llvm::StringRef method : {"__lt__", "__le__", "__gt__", "__ge__"})
    if (options.order && info.methods.contains(method))
      refuse("Cannot overwrite attribute " + method + " in class " + info.name +
             ". Consider using functools.total_ordering");
  for (llvm::StringRef method : {"__setattr__", "__delattr__"})
    if (options.frozen && info.methods.contains(method))
      refuse("Cannot overwrite attribute " + method + " in class " + info.name);
  if (options.unsafeHash && info.methods.contains("__hash__"))
    refuse("Cannot overwrite attribute __hash__ in class " + info.name);
  llvm::SmallVector<ClassInfo *, 2> bases = dataclassBases(info);
  if (!options.frozen && llvm::any_of(bases, [](ClassInfo *base) { return base->isFrozen; }))
    refuse("cannot inherit non-frozen dataclass from a frozen one");
  if (options.frozen && llvm::any_of(bases, [](ClassInfo *base) { return !base->isFrozen; }))
    refuse("cannot inherit frozen dataclass from a non-frozen one");
}

void Analyzer::synthesizeDataclass(ClassInfo &info, ast::Expr *decorator) {
  DataclassOptions options = readOptions(*this, info, decorator);
  checkOptions(*this, info, options, decorator->range);
  info.dataFields = collectFields(*this, info);
  info.hasDataSlots = options.slots;
  std::vector<DataField> fields;
  llvm::copy_if(info.dataFields, std::back_inserter(fields), [](const DataField &field) { return !field.isForInit; });
  std::string source = "def __create_fn__():\n";
  llvm::raw_string_ostream out(source);
  if (options.init && hasDefaultsLast(*this, info, info.dataFields))
    writeInit(out, info.dataFields, findMethod(&info, "__post_init__") != nullptr);
  if (options.repr)
    writeRepr(out, fields);
  if (options.eq)
    writeEquality(out, fields);
  if (options.order)
    for (auto [method, op] : {std::pair("__lt__", "<"), {"__le__", "<="}, {"__gt__", ">"}, {"__ge__", ">="}})
      writeOrdering(out, method, op, fields);
  if (options.frozen)
    writeFrozen(out);
  bool hasOwnHash = info.methods.contains("__hash__");
  if (!hasOwnHash && (options.unsafeHash || (options.frozen && options.eq))) {
    out << " def __hash__(self):\n  return hash(";
    writeTuple(out, "self", fields, &DataField::inHash);
    out << ")\n";
  }
  if (options.repr)
    out << guardedRepr;
  writeDescriptions(out, info, fields);
  out << " return None\n";
  info.isFrozen = options.frozen;
  if (options.matchArguments && !info.attributes.contains("__match_args__")) {
    info.matchArguments.emplace();
    for (const DataField &field : info.dataFields)
      if (field.inInit && !field.isKeywordOnly)
        info.matchArguments->push_back(field.name);
  }
  declareWritten(info, source);
}

void Analyzer::declareWritten(ClassInfo &info, const std::string &source) {
  const SourceFile &file = program.sources->add("<string>", source);
  ast::Module *tree = ast::parseModule(file, *program.trees, diagnostics);
  synthesizedFile = &file;
  for (ast::Stmt *stmt : llvm::cast<ast::FunctionDef>(tree->body[0])->body) {
    auto *method = llvm::dyn_cast<ast::FunctionDef>(stmt);
    // The class's own methods stay.
    if (method && !info.methods.contains(method->name))
      info.methods[method->name] = declareFunction(*info.module, method, method->name, nullptr, &info);
  }
  synthesizedFile = nullptr;
}

} // namespace rio::sema
