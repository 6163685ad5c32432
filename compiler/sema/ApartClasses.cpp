// Classes of the library whose objects say little by their class alone (`@apart`): what a `functools.partial` is, the
// function and arguments in it tell. Each combination of types that the class is called with makes an heir of it, shown
// as the class, so that several in one container keep apart what belongs to each.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

static bool isLiteral(const typed::Expr *expr) { return llvm::isa<typed::StringConstant, typed::IntConstant>(expr); }

static void printLiteral(llvm::raw_ostream &out, const typed::Expr *expr) {
  if (auto *text = llvm::dyn_cast<typed::StringConstant>(expr))
    out << " = \"" << text->value << '"';
  else if (auto *number = llvm::dyn_cast<typed::IntConstant>(expr))
    out << " = " << number->value;
}

ClassInfo *Analyzer::apartClass(ClassInfo &shared, llvm::ArrayRef<typed::Expr *> arguments,
                                llvm::ArrayRef<Type> others) {
  std::string key = shared.module->name + "." + shared.qualifiedName;
  llvm::raw_string_ostream out(key);
  llvm::SmallVector<Type, 4> argumentTypes;
  for (typed::Expr *argument : arguments)
    argumentTypes.push_back(argument->type);
  argumentTypes.append(others.begin(), others.end());
  for (auto [place, type] : llvm::enumerate(argumentTypes)) {
    out << ", ";
    printType(out, type, /*qualified=*/true);
    if (shared.keepsLiterals && place < arguments.size())
      printLiteral(out, arguments[place]);
  }
  ClassInfo *&known = apartClasses[key];
  if (known)
    return known;
  types.noteChange();
  program.classes.push_back(std::make_unique<ClassInfo>());
  ClassInfo &info = *(known = program.classes.back().get());
  info.name = shared.name;
  info.qualifiedName = shared.qualifiedName;
  info.number = static_cast<unsigned>(program.classes.size() - 1);
  // There are many of this name.
  info.isRepeated = true;
  info.module = shared.module;
  info.node = shared.node;
  info.apartFrom = &shared;
  info.bases = {&shared};
  info.baseArguments.emplace_back();
  info.linearization = {&info};
  info.linearization.append(shared.linearization);
  info.isLinked = true;
  info.fields = shared.fields;
  for (typed::Expr *argument : arguments)
    info.literals.push_back(shared.keepsLiterals && isLiteral(argument) ? argument : nullptr);
  for (Type type : argumentTypes)
    info.frameDepth = std::max(info.frameDepth, frameDepth(type));
  ++info.frameDepth;
  return known;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::callApartClass(ClassInfo &shared, const Arguments &arguments,
                                                         SourceRange range, const ast::Node *site) {
  llvm::SmallVector<Type, 4> others;
  for (Expr *open : {arguments.rest, arguments.table})
    others.push_back(open ? open->type : Type());
  for (auto &[name, value] : arguments.keywords)
    others.push_back(types.of(types.tuple(analyzer.keywordsClass(name), value->type)));
  ClassInfo *heir = analyzer.apartClass(shared, arguments.positional, others);
  return callClass(types.classObject(heir), arguments, range, site);
}

/// `_literal(object, place, value)`: the literal that the call which made the object wrote at that place, or else
/// `value`.
FunctionAnalyzer::Expr *FunctionAnalyzer::literalOf(ast::Call *expr) {
  const Atom *object = expression(expr->args[0])->type.single();
  auto *place = llvm::dyn_cast<typed::IntConstant>(expression(expr->args[1]));
  ClassInfo *info = object && object->isObject() ? object->classInfo() : nullptr;
  size_t index = place ? place->value.getZExtValue() : SIZE_MAX;
  Expr *literal = info && index < info->literals.size() ? info->literals[index] : nullptr;
  if (auto *text = llvm::dyn_cast_or_null<typed::StringConstant>(literal))
    return string(expr->range, text->value);
  if (auto *number = llvm::dyn_cast_or_null<typed::IntConstant>(literal))
    return make<typed::IntConstant>(expr->range, number->type, number->value);
  return expression(expr->args[2]);
}

/// `_attribute(object, "name.of.part")`, where the name is a literal of the program's.
FunctionAnalyzer::Expr *FunctionAnalyzer::attributeByLiteral(ast::Call *expr) {
  SourceRange range = expr->range;
  Expr *value = expression(expr->args[0]);
  auto *path = llvm::dyn_cast<typed::StringConstant>(expression(expr->args[1]));
  if (!path) {
    analyzer.report(diag::library_gap, module.file, range, "an attribute named by a value");
    return never(range, {value});
  }
  llvm::SmallVector<llvm::StringRef, 2> names;
  path->value.split(names, '.');
  for (llvm::StringRef name : names) {
    Type type = value->type;
    unsigned before = attributeFailures;
    value = dispatch(range, value,
                     [&](const Atom *atom, Expr *narrowed) { return attributeOf(atom, narrowed, name, range); });
    if (!type.isNever() && attributeFailures - before >= type.size())
      reportRaised("AttributeError", diag::no_attribute, range, typeName(type), name, nearestAttribute(type, name));
  }
  return value;
}

std::string FunctionAnalyzer::partialMistake(const Atom *atom, const Arguments &arguments, SourceRange range) {
  ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  if (!info || !info->apartFrom || arguments.rest || arguments.table)
    return "";
  auto only = [&](llvm::StringRef name) {
    auto field = info->fields.find(name);
    return field != info->fields.end() ? field->second.type.single() : nullptr;
  };
  const Atom *callee = only("func"), *given = only("args"), *named = only("_named");
  bool isKnown = callee && given && given->isTuple() && named && named->isTuple() &&
                 (callee->kind() == AtomKind::Function || callee->kind() == AtomKind::Method);
  if (!isKnown)
    return "";
  // The receiver of a method is one more.
  size_t before = given->elements().size() + (callee->kind() == AtomKind::Method);
  Arguments all = arguments;
  all.positional.insert(all.positional.begin(), before, none(range));
  for (llvm::StringRef name : named->classInfo()->keywordNames)
    if (llvm::none_of(all.keywords, [&](auto &keyword) { return keyword.first == name; }))
      all.keywords.push_back({name, none(range)});
  bool outer = std::exchange(toleratesMisfits, true);
  std::string words = argumentMistake(*callee->function(), all, range);
  toleratesMisfits = outer;
  return words;
}

/// The keyword arguments of `given`, then those of `later`, which replace what they name anew; both are what a `**`
/// parameter holds.
FunctionAnalyzer::Expr *FunctionAnalyzer::mergedKeywords(ast::Call *expr) {
  SourceRange range = expr->range;
  llvm::MapVector<llvm::StringRef, Expr *> merged;
  return sequence(range, [&]() -> Expr * {
    for (ast::Expr *each : expr->args) {
      Expr *value = expression(each);
      const Atom *record = value->type.single();
      if (!record || !record->isTuple() || !record->classInfo()->isKeywords) {
        unsupported(diag::unsupported_keyword_variadic, range, typeName(value->type));
        return never(range);
      }
      typed::Local *kept = temporary(value);
      for (auto [index, name] : llvm::enumerate(record->classInfo()->keywordNames))
        merged[name] =
            make<typed::TupleGet>(range, record->elements()[index], get(kept, range), static_cast<unsigned>(index));
    }
    return keywordsOf(merged.takeVector(), range);
  });
}

} // namespace rio::sema
