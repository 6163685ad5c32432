// Classes that a call makes: `Point = namedtuple("Point", "x y")`, `Color = Enum("Color", "RED GREEN")`, and
// `class Point(namedtuple("Point", "x y"))`. At the top of a module, where names and values are spelled out, the tree
// gets the class statement that does the same, before anything is declared. Other calls are refused where they run.
#include "sema/Analyzer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

namespace rio::sema {

namespace {

/// A member or field: its name, and its value or annotation and default, where they are given.
struct Entry {
  llvm::StringRef name;
  ast::Expr *value = nullptr;
  ast::Expr *annotation = nullptr;
};
using Entries = llvm::SmallVector<Entry, 8>;

constexpr std::pair<llvm::StringLiteral, llvm::StringLiteral> makers[] = {
    {"collections", "namedtuple"}, {"typing", "NamedTuple"}, {"enum", "Enum"},   {"enum", "IntEnum"},
    {"enum", "StrEnum"},           {"enum", "Flag"},         {"enum", "IntFlag"}};

std::optional<llvm::StringRef> textOf(ast::Expr *expr) {
  auto *constant = llvm::dyn_cast<ast::Constant>(expr);
  if (!constant || constant->value.kind != ast::ConstantKind::String)
    return std::nullopt;
  return constant->value.text;
}

/// The items of a list or tuple display; nothing for another expression.
std::optional<llvm::ArrayRef<ast::Expr *>> itemsOf(ast::Expr *expr) {
  if (auto *list = llvm::dyn_cast<ast::List>(expr))
    return list->elts;
  if (auto *tuple = llvm::dyn_cast<ast::Tuple>(expr))
    return tuple->elts;
  return std::nullopt;
}

bool isIdentifier(llvm::StringRef name) {
  bool isWord = !name.empty() && !llvm::isDigit(name[0]) &&
                llvm::all_of(name, [](char letter) { return llvm::isAlnum(letter) || letter == '_'; });
  bool isKeyword = llvm::StringSwitch<bool>(name)
#define KEYWORD(Name, text) .Case(text, true)
#include "syntax/Tokens.def"
                       .Default(false);
  return isWord && !isKeyword;
}

/// `x y`, `x, y` or a display of names or of pairs; false where it is none that can be read.
bool readEntries(ast::Expr *expr, Entries &entries, ast::Expr *Entry::*second) {
  if (std::optional<llvm::StringRef> text = textOf(expr)) {
    llvm::SmallVector<llvm::StringRef, 8> words;
    llvm::SplitString(*text, words, ", \t\n\r\f\v");
    for (llvm::StringRef word : words)
      entries.push_back({word});
  } else if (auto *dict = llvm::dyn_cast<ast::Dict>(expr)) {
    for (auto [key, value] : llvm::zip(dict->keys, dict->values)) {
      std::optional<llvm::StringRef> name = key ? textOf(key) : std::nullopt;
      if (!name)
        return false;
      entries.push_back({*name});
      entries.back().*second = value;
    }
  } else if (auto items = itemsOf(expr)) {
    for (ast::Expr *item : *items) {
      auto pair = itemsOf(item);
      std::optional<llvm::StringRef> name = pair && pair->size() == 2 ? textOf((*pair)[0]) : textOf(item);
      if (!name)
        return false;
      entries.push_back({*name});
      if (pair)
        entries.back().*second = (*pair)[1];
    }
  } else {
    return false;
  }
  return true;
}

class CalledClasses {
public:
  CalledClasses(Analyzer &analyzer, ast::Module &tree) : analyzer(analyzer), trees(*analyzer.program.trees) {
    for (ast::Stmt *stmt : tree.body)
      noteImports(stmt);
  }

  void rewrite(llvm::ArrayRef<ast::Stmt *> &body) {
    llvm::SmallVector<ast::Stmt *, 16> statements;
    for (ast::Stmt *stmt : body) {
      auto *assign = llvm::dyn_cast<ast::Assign>(stmt);
      auto *target = assign && assign->targets.size() == 1 ? llvm::dyn_cast<ast::Name>(assign->targets[0]) : nullptr;
      auto *call = target ? llvm::dyn_cast<ast::Call>(assign->value) : nullptr;
      if (ast::ClassDef *made = call ? classOf(call, target->id) : nullptr) {
        statements.push_back(made);
        continue;
      }
      if (auto *definition = llvm::dyn_cast<ast::ClassDef>(stmt))
        rewriteBases(*definition, statements);
      statements.push_back(stmt);
    }
    body = analyzer.list(llvm::ArrayRef<ast::Stmt *>(statements));
  }

private:
  void noteImports(ast::Stmt *stmt) {
    if (auto *from = llvm::dyn_cast<ast::ImportFrom>(stmt); from && from->level == 0)
      for (ast::Alias *alias : from->names)
        for (auto [module, name] : makers)
          if (from->module == module && alias->name == name)
            names[alias->asname.empty() ? alias->name : alias->asname] = name;
    if (auto *import = llvm::dyn_cast<ast::Import>(stmt))
      for (ast::Alias *alias : import->names)
        modules[alias->asname.empty() ? alias->name : alias->asname] = alias->name;
  }

  /// What the callee is called where it is defined, if it makes classes; empty otherwise.
  llvm::StringRef makerOf(ast::Expr *callee) const {
    if (auto *name = llvm::dyn_cast<ast::Name>(callee))
      return names.lookup(name->id);
    auto *attribute = llvm::dyn_cast<ast::Attribute>(callee);
    auto *owner = attribute ? llvm::dyn_cast<ast::Name>(attribute->value) : nullptr;
    for (auto [module, name] : makers)
      if (owner && attribute->attr == name && modules.lookup(owner->id) == module)
        return name;
    return {};
  }

  void rewriteBases(ast::ClassDef &definition, llvm::SmallVectorImpl<ast::Stmt *> &statements) {
    llvm::SmallVector<ast::Expr *, 2> bases(definition.bases);
    for (ast::Expr *&base : bases) {
      auto *call = llvm::dyn_cast<ast::Call>(base);
      llvm::StringRef name = call ? analyzer.text("(base of " + definition.name + ")") : llvm::StringRef();
      ast::ClassDef *made = call ? classOf(call, name) : nullptr;
      if (!made)
        continue;
      statements.push_back(made);
      base = trees.create<ast::Name>(base->range, name, ast::ExprContext::Load);
    }
    definition.bases = analyzer.list(llvm::ArrayRef<ast::Expr *>(bases));
  }

  /// The class statement that does what the call does, under the name that it is assigned to; null for other calls.
  ast::ClassDef *classOf(ast::Call *call, llvm::StringRef target) {
    llvm::StringRef maker = makerOf(call->func);
    if (maker.empty() || call->args.size() != 2)
      return nullptr;
    std::optional<llvm::StringRef> shown = textOf(call->args[0]);
    bool isTuple = maker == "namedtuple" || maker == "NamedTuple";
    Entries entries;
    if (!shown || !isIdentifier(*shown) ||
        !readEntries(call->args[1], entries, isTuple ? &Entry::annotation : &Entry::value))
      return nullptr;
    llvm::StringSet<> seen;
    for (const Entry &entry : entries)
      if (!isIdentifier(entry.name) || entry.name.starts_with("_") || !seen.insert(entry.name).second)
        return nullptr;
    if (!(isTuple ? readDefaults(*call, maker, entries) : numberMembers(*call, maker, entries)))
      return nullptr;
    llvm::SmallVector<ast::Stmt *, 8> body;
    for (const Entry &entry : entries)
      body.push_back(isTuple ? fieldOf(entry, call->range) : memberOf(entry, call->range));
    if (body.empty())
      body.push_back(trees.create<ast::Pass>(call->range));
    auto *made =
        trees.create<ast::ClassDef>(call->range, target, trees.list(llvm::ArrayRef<ast::Expr *>(call->func)),
                                    llvm::ArrayRef<ast::Keyword *>(), trees.list(llvm::ArrayRef<ast::Stmt *>(body)),
                                    llvm::ArrayRef<ast::Expr *>(), llvm::ArrayRef<ast::TypeParam *>());
    analyzer.calledClassNames[made] = *shown;
    return made;
  }

  /// `defaults=` of `namedtuple`, which belong to the last fields.
  static bool readDefaults(const ast::Call &call, llvm::StringRef maker, Entries &entries) {
    bool hasTypes = llvm::all_of(entries, [](const Entry &entry) { return entry.annotation != nullptr; });
    bool hasNames = llvm::all_of(entries, [](const Entry &entry) { return entry.annotation == nullptr; });
    if (maker == "NamedTuple")
      return hasTypes && call.keywords.empty();
    for (ast::Keyword *keyword : call.keywords) {
      auto defaults = itemsOf(keyword->value);
      if (keyword->arg != "defaults" || !defaults || defaults->size() > entries.size())
        return false;
      for (auto [entry, value] : llvm::zip(llvm::reverse(entries), llvm::reverse(*defaults))) {
        if (llvm::isa<ast::Starred>(value))
          return false;
        entry.value = value;
      }
    }
    return hasNames;
  }

  /// The values that members get where none are given: counted from `start`, powers of two, or the names.
  bool numberMembers(const ast::Call &call, llvm::StringRef maker, Entries &entries) {
    bool isFlag = maker.ends_with("Flag");
    uint64_t next = 1;
    for (ast::Keyword *keyword : call.keywords) {
      auto *start = llvm::dyn_cast<ast::Constant>(keyword->value);
      bool isStart = keyword->arg == "start" && start && start->value.kind == ast::ConstantKind::Integer && !isFlag;
      if (!isStart || start->value.integer().getActiveBits() > 31)
        return false;
      next = start->value.integer().getZExtValue();
    }
    bool hasValues = llvm::any_of(entries, [](const Entry &entry) { return entry.value != nullptr; });
    if (hasValues || entries.size() > 62)
      return hasValues && llvm::all_of(entries, [](const Entry &entry) { return entry.value != nullptr; });
    for (Entry &entry : entries) {
      bool isText = maker == "StrEnum";
      ast::ConstantValue value{isText ? ast::ConstantKind::String : ast::ConstantKind::Integer};
      value.text = isText ? analyzer.text(entry.name.lower()) : analyzer.text(llvm::Twine(next));
      entry.value = trees.create<ast::Constant>(call.range, value, llvm::StringRef());
      next = isFlag ? next * 2 : next + 1;
    }
    return true;
  }

  ast::Stmt *fieldOf(const Entry &entry, SourceRange range) {
    auto *target = trees.create<ast::Name>(range, entry.name, ast::ExprContext::Store);
    ast::Expr *annotation = entry.annotation;
    if (!annotation)
      annotation = trees.create<ast::Name>(range, llvm::StringRef("object"), ast::ExprContext::Load);
    return trees.create<ast::AnnAssign>(range, target, annotation, entry.value, 1);
  }

  ast::Stmt *memberOf(const Entry &entry, SourceRange range) {
    ast::Expr *target = trees.create<ast::Name>(range, entry.name, ast::ExprContext::Store);
    return trees.create<ast::Assign>(range, trees.list(llvm::ArrayRef<ast::Expr *>(target)), entry.value);
  }

  Analyzer &analyzer;
  ast::Context &trees;
  /// The names by which the module knows makers of classes, and modules.
  llvm::StringMap<llvm::StringRef> names, modules;
};

} // namespace

void Analyzer::expandCalledClasses(ast::Module &tree) { CalledClasses(*this, tree).rewrite(tree.body); }

} // namespace rio::sema
