// Named tuples: `class Point(NamedTuple)` and `namedtuple(...)`. Their objects are tuples of known length whose class
// is not `tuple` itself, so that all that works on tuples works on them. The methods are written as source, as
// CPython's collections.namedtuple does.
#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/StringExtras.h"

namespace rio::sema {

bool Analyzer::makesNamedTuples(const ClassInfo &base) {
  return (base.name == "NamedTuple" && base.module->name == "typing" && base.module->isStandard) ||
         (base.name == "namedtuple" && base.module->name == "collections" && base.module->isStandard);
}

/// Methods that a named tuple may not define, and what nobody can tell yet.
static bool isProhibited(llvm::StringRef name, bool isOrigin) {
  // What a tuple's length and items are is known without asking it.
  if (llvm::is_contained(
          llvm::ArrayRef<llvm::StringRef>{"__init__", "__new__", "__len__", "__getitem__", "__iter__", "__bool__"},
          name))
    return true;
  return isOrigin && llvm::is_contained(llvm::ArrayRef<llvm::StringRef>{"_fields", "_field_defaults", "_field_types",
                                                                        "_make", "_replace", "_asdict", "_source",
                                                                        "__slots__", "__getnewargs__"},
                                        name);
}

void Analyzer::linkNamedTuple(ClassInfo &info) {
  auto refuse = [&](SourceRange range, const llvm::Twine &what) {
    diagnostics.report(diag::unsupported_named_tuple, info.module->file, range, what.str());
  };
  bool isOrigin = info.tupleOrigin == &info;
  for (ClassInfo *base : info.bases)
    if (!isOrigin && base->tupleOrigin) {
      info.tupleOrigin = base->tupleOrigin;
      info.tupleFields = base->tupleFields;
    }
  if (!info.tupleOrigin)
    return;
  if (info.isLocal) {
    diagnostics.report(diag::unsupported_in_function, info.module->file, info.node->range, "a named tuple");
    info.tupleOrigin = nullptr;
    return;
  }
  if (info.bases.size() > 1)
    return refuse(info.node->range, "a second base");
  for (auto &[name, method] : info.methods)
    if (isProhibited(name, isOrigin))
      refuse(method->node->range, "`" + name + "`");
  if (!isOrigin)
    return;
  bool hasDefault = false;
  for (ast::Stmt *stmt : info.node->body) {
    auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
    auto *name = annotated ? llvm::dyn_cast<ast::Name>(annotated->target) : nullptr;
    if (!name)
      continue;
    if (name->id.starts_with("_") || info.methods.contains(name->id))
      refuse(stmt->range, "the field `" + name->id + "`");
    if (hasDefault && !annotated->value)
      diagnostics.report(diag::type_error, info.module->file, stmt->range,
                         "Non-default namedtuple field " + name->id.str() + " cannot follow default field");
    hasDefault |= annotated->value != nullptr;
    if (!llvm::is_contained(info.tupleFields, name->id))
      info.tupleFields.push_back(name->id);
  }
  for (auto &[name, attribute] : info.attributes)
    if (isProhibited(name, isOrigin) || name == "__match_args__")
      refuse(info.node->range, "`" + name + "`");
  info.matchArguments = llvm::SmallVector<llvm::StringRef, 4>(info.tupleFields);
}

void Analyzer::synthesizeNamedTuple(ClassInfo &info) {
  llvm::ArrayRef<llvm::StringRef> fields = info.tupleFields;
  std::string source = "def __create_fn__():\n";
  llvm::raw_string_ostream out(source);
  auto list = [&](llvm::StringRef before, llvm::StringRef after) {
    for (llvm::StringRef field : fields)
      out << ", " << before << field << after;
  };
  out << " def __new__(_cls";
  for (llvm::StringRef field : fields) {
    out << ", " << field;
    if (info.attributes.contains(field))
      out << '=' << field;
  }
  out << "):\n  return _named_tuple(_cls";
  list("", "");
  out << ")\n @classmethod\n def _make(cls, iterable):\n  if _tuple_length(iterable) == " << fields.size()
      << ":\n   return _named_tuple(cls";
  for (size_t place = 0; place < fields.size(); ++place)
    out << ", iterable[" << place << ']';
  out << ")\n  else:\n   values = _gather_fields(iterable, " << fields.size() << ")\n   return _named_tuple(cls";
  for (size_t place = 0; place < fields.size(); ++place)
    out << ", values[" << place << ']';
  out << ")\n def _replace(self, /" << (fields.empty() ? "" : ", *");
  list("", "=...");
  out << "):\n  return _named_tuple(self.__class__";
  for (llvm::StringRef field : fields)
    out << ", self." << field << " if " << field << " is ... else " << field;
  out << ")\n def _asdict(self):\n  return {";
  for (llvm::StringRef field : fields)
    out << '\'' << field << "': self." << field << ", ";
  out << "}\n def __repr__(self):\n  return f\"{_class_name(self)}(";
  llvm::ListSeparator separator;
  for (llvm::StringRef field : fields)
    out << separator << field << "={self." << field << "!r}";
  out << ")\"\n return None\n";
  declareWritten(info, source);
}

/// Whether the class, or one between it and the one that declares the fields, defines something else of that name.
static bool hidesField(const ClassInfo &info, llvm::StringRef name) {
  for (const ClassInfo *step : info.linearization) {
    if (step == info.tupleOrigin)
      return false;
    if (step->methods.contains(name) || step->attributes.contains(name))
      return true;
  }
  return false;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::namedElement(const Atom *atom, Expr *object, llvm::StringRef name,
                                                       SourceRange range) {
  if (!atom->isTuple() || !atom->classInfo()->tupleOrigin)
    return nullptr;
  const ClassInfo &info = *atom->classInfo();
  auto *place = llvm::find(info.tupleFields, name);
  if (place == info.tupleFields.end() || hidesField(info, name))
    return nullptr;
  unsigned index = static_cast<unsigned>(place - info.tupleFields.begin());
  return make<typed::TupleGet>(range, atom->elements()[index], object, index);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::namedTupleAttribute(const ClassInfo &info, llvm::StringRef name,
                                                              SourceRange range) {
  if (!info.tupleOrigin || hidesField(info, name))
    return nullptr;
  if (name == "_fields" || name == "__match_args__") {
    llvm::SmallVector<Expr *, 8> names;
    for (llvm::StringRef field : info.tupleFields)
      names.push_back(string(range, field));
    return tupleOf(names, range);
  }
  if (name == "_field_defaults")
    return sequence(range, [&] {
      typed::Local *made = temporary(newObject(info.tupleOrigin->node, analyzer.dictClass, range));
      for (llvm::StringRef field : info.tupleFields)
        if (Global *value = info.tupleOrigin->attributes.lookup(field))
          emit<typed::Evaluate>(range, callMethod(get(made, range), "__setitem__",
                                                  {{string(range, field), readGlobal(value, range)}, {}}, range));
      return get(made, range);
    });
  if (!llvm::is_contained(info.tupleFields, name))
    return nullptr;
  unsupported(diag::unsupported_named_tuple, range,
              analyzer.text("`" + name + "` of the class, not of an object,").str());
  return never(range);
}

/// Assigning an attribute of a named tuple raises, in the words of the class that is asked.
void FunctionAnalyzer::assignNamedElement(const Atom *atom, llvm::StringRef name, SourceRange range) {
  const ClassInfo &info = *atom->classInfo();
  std::string owner = "'" + info.name.str() + "' object";
  bool isField = llvm::is_contained(info.tupleFields, name) && !hidesField(info, name);
  FunctionInfo *method = findMethod(&info, name);
  bool isProperty = !isField && method && method->kind == FunctionKind::Property;
  bool isShared = method || classAttribute(info.linearization, name);
  if (&info != info.tupleOrigin && !isField)
    // An heir has a dict, unless it says that it has none.
    return unsupported(diag::unsupported_new_attribute, range, typeName(types.of(atom)));
  std::string words = isField      ? "can't set attribute"
                      : isProperty ? "property '" + name.str() + "' of " + owner + " has no setter"
                      : isShared
                          ? owner + " attribute '" + name.str() + "' is read-only"
                          : owner + " has no attribute '" + name.str() + "' and no __dict__ for setting new attributes";
  reportRaised("AttributeError", diag::assign_to_tuple, range, name, info.name);
  emit<typed::Evaluate>(range, callWellKnown("_raise_attribute_error", {string(range, analyzer.text(words))}, range));
  flow.reachable = false;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::makeNamedTuple(const Atom *classObject, const Arguments &arguments,
                                                         SourceRange range) {
  ClassInfo *info = classObject->classInfo();
  if (!info->tupleOrigin) {
    unsupported(diag::unsupported_called_class, range, info->name);
    return never(range);
  }
  Arguments given = arguments;
  given.positional.insert(given.positional.begin(), make<typed::UnitConstant>(range, types.of(classObject)));
  return callFunction({info->tupleOrigin->methods.lookup("__new__"), nullptr, classObject}, given, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::namedTupleOf(ast::Call *expr) {
  llvm::SmallVector<Expr *, 8> values;
  llvm::SmallVector<Type, 8> elements;
  for (ast::Expr *argument : expr->args) {
    values.push_back(expression(argument));
    if (values.back()->type.isNever())
      return never(expr->range, values);
    elements.push_back(values.back()->type);
  }
  ClassInfo *info = values.front()->type.single()->classInfo();
  Type type = types.of(types.tuple(info, llvm::ArrayRef(elements).drop_front()));
  return make<typed::MakeTuple>(expr->range, type, analyzer.list(llvm::ArrayRef(values).drop_front()));
}

} // namespace rio::sema
