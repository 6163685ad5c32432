// Which objects have their references counted, and what taking and losing a reference is.
//
// Counted are the objects of classes with `__del__` and all that may hold such an object: their end is what ends it. A
// tuple or bound method is not counted itself: whoever holds it holds what is in it. Nor is the storage of a list or
// dict, which is a part of it (docs/rationale/finalization.md).
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace rio::sema {

/// Fields that tell nothing of how long an object lives.
static bool isKeptByExceptions(llvm::StringRef field) { return field == "_kept" || field == "_kept_objects"; }

bool Analyzer::holdsCounted(const Atom *atom) {
  auto [place, isNew] = counted.try_emplace(atom, false);
  if (!isNew)
    return place->second;
  auto holds = [&](Type type) {
    return llvm::any_of(type.atoms(), [&](const Atom *each) { return holdsCounted(each); });
  };
  auto decide = [&] {
    switch (atom->kind()) {
    case AtomKind::Tuple:
    case AtomKind::Method:
      return llvm::any_of(atom->elements(), holds);
    case AtomKind::Function: {
      auto captured = program.closureCaptures.find({atom->function(), atom->parent()});
      return captured != program.closureCaptures.end() &&
             llvm::any_of(captured->second, [&](typed::Local *local) { return holds(local->find()->storage); });
    }
    case AtomKind::Class:
    case AtomKind::Module:
      return false;
    case AtomKind::Object:
      break;
    }
    ClassInfo *info = atom->classInfo();
    if (FunctionInfo *finalizer = findMethod(info, "__del__"); finalizer && !finalizer->module->isStandard)
      return true;
    if (llvm::any_of(atom->arguments(), [&](TypeVariable *argument) { return holds(argument->bound()); }))
      return true;
    return llvm::any_of(info->fields, [&](auto &entry) {
      return !isKeptByExceptions(entry.first) && holds(fieldType(atom, entry.second));
    });
  };
  bool result = decide();
  return counted[atom] = result;
}

bool Analyzer::isCounted(const Atom *atom) {
  bool isStorage = atom->isObject() && atom->classInfo() == arrayClass;
  return !isStorage && holdsCounted(atom);
}

bool Analyzer::isCounted(Type type) {
  return countsReferences && llvm::any_of(type.atoms(), [&](const Atom *atom) { return isCounted(atom); });
}

bool Analyzer::isCountedStorage(Type type) {
  const Atom *atom = countsReferences ? type.single() : nullptr;
  return atom && atom->isObject() && atom->classInfo() == arrayClass && holdsCounted(atom);
}

/// The parts of a value that is not counted itself.
static llvm::ArrayRef<Type> partsOf(const Atom *atom) {
  bool hasParts = atom->isTuple() || atom->kind() == AtomKind::Method;
  return hasParts ? atom->elements() : llvm::ArrayRef<Type>();
}

void FunctionAnalyzer::changeCount(typed::Local *local, Type type, bool isRelease, SourceRange range) {
  if (!analyzer.isCounted(type))
    return;
  bool hasParts = llvm::any_of(type.atoms(), [&](const Atom *atom) { return !partsOf(atom).empty(); });
  if (!hasParts) {
    if (!isRelease)
      return emit<typed::Evaluate>(range, callWellKnown("_add_reference", {get(local, type, range)}, range));
    llvm::SmallVector<const Atom *, 4> ending;
    for (const Atom *atom : type.atoms())
      if (analyzer.isCounted(atom))
        ending.push_back(atom);
    typed::Block end = capture([&] {
      Expr *ended = dispatchOn(range, local, types.of(ending), [&](const Atom *, Expr *object) {
        return callWellKnown("_end_object", {object}, range);
      });
      emit<typed::Evaluate>(range, ended);
    });
    emit<typed::If>(range, callWellKnown("_lose_reference", {get(local, type, range)}, range), end, typed::Block());
    return;
  }
  // A field that nobody has assigned yet holds no tuple.
  typed::Block change = capture([&] {
    Expr *changed = dispatchOn(range, local, type, [&](const Atom *atom, Expr *one) -> Expr * {
      return sequence(range, [&]() -> Expr * {
        typed::Local *whole = temporary(one);
        if (partsOf(atom).empty())
          changeCount(whole, types.of(atom), isRelease, range);
        // As CPython's tuples do, from the last to the first.
        for (unsigned index = static_cast<unsigned>(partsOf(atom).size()); index-- > 0;) {
          Type part = partsOf(atom)[index];
          if (!analyzer.isCounted(part))
            continue;
          Expr *tuple = get(whole, types.of(atom), range);
          Expr *value = atom->isTuple() ? static_cast<Expr *>(make<typed::TupleGet>(range, part, tuple, index))
                                        : make<typed::MethodReceiver>(range, part, tuple);
          changeCount(temporary(value), part, isRelease, range);
        }
        return none(range);
      });
    });
    emit<typed::Evaluate>(range, changed);
  });
  emit<typed::If>(range, callWellKnown("_is_null", {get(local, type, range)}, range), typed::Block(), change);
}

void FunctionAnalyzer::enqueue(typed::Local *local, Type type, SourceRange range) {
  if (!analyzer.isCounted(type))
    return;
  typed::Block put = capture([&] {
    Expr *done = dispatchOn(range, local, type, [&](const Atom *atom, Expr *one) -> Expr * {
      return analyzer.isCounted(atom) ? callWellKnown("_enqueue", {one}, range) : none(range);
    });
    emit<typed::Evaluate>(range, done);
  });
  emit<typed::If>(range, callWellKnown("_is_null", {get(local, type, range)}, range), typed::Block(), put);
}

void FunctionAnalyzer::releaseParts(Expr *value, SourceRange range) {
  typed::Local *object = temporary(value);
  visitStorage(value->type.single(), object, "_release_array", "_release_entries", range);
  visitParts(value->type.single(), object, range,
             [&](typed::Local *part, Type type) { changeCount(part, type, true, range); });
}

void FunctionAnalyzer::visitStorage(const Atom *atom, typed::Local *object, llvm::StringRef ofList,
                                    llvm::StringRef ofDict, SourceRange range) {
  ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  if (!info)
    return;
  auto storage = [&](llvm::StringRef name) -> Expr * {
    Type type = analyzer.fieldType(atom, info->fields.find(name)->second);
    return make<typed::FieldGet>(range, type, get(object, types.of(atom), range), name, nullptr);
  };
  if (info->isSubclassOf(analyzer.dictClass) && analyzer.isCounted(types.of(atom)))
    emit<typed::Evaluate>(range, callWellKnown(ofDict, {storage("_keys"), storage("_values")}, range));
  if (info->isSubclassOf(analyzer.listClass) && analyzer.isCounted(types.of(atom)))
    emit<typed::Evaluate>(range, callWellKnown(ofList, {storage("_items")}, range));
}

/// One value for each class that the object in turn may have. Not a union as variables have them, which would take
/// lists of different items for one class.
FunctionAnalyzer::Expr *FunctionAnalyzer::forQueued(SourceRange range,
                                                    llvm::function_ref<Expr *(const Atom *, Expr *)> build) {
  FunctionInfo *read = analyzer.program.builtins->constants.find("_queued_object")->second.function;
  auto queued = [&](Type type) { return make<typed::Intrinsic>(range, type, read, llvm::ArrayRef<Expr *>()); };
  llvm::SmallVector<typed::DispatchCase, 8> cases;
  for (const Atom *atom : analyzer.countedAtoms())
    cases.push_back({{atom}, build(atom, queued(types.of(atom)))});
  if (cases.empty())
    return none(range);
  return sequence(range, [&]() -> Expr * {
    typed::Local *subject = temporary(queued(types.of(types.object(analyzer.objectClass))));
    typed::DispatchCase *copy = analyzer.program.arena.Allocate<typed::DispatchCase>(cases.size());
    std::uninitialized_copy(cases.begin(), cases.end(), copy);
    return make<typed::Dispatch>(range, analyzer.noneType, subject, llvm::ArrayRef(copy, cases.size()));
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::countingCall(ast::Call *expr, llvm::StringRef name) {
  SourceRange range = expr->range;
  if (name == "_counts_references")
    return boolean(range, analyzer.countsReferences);
  if (name == "_retain" || name == "_release")
    return sequence(range, [&] {
      Expr *value = expression(expr->args[0]);
      changeCount(temporary(value), value->type, name == "_release", range);
      return none(range);
    });
  if (name == "_release_parts")
    return sequence(range, [&] {
      releaseParts(expression(expr->args[0]), range);
      return none(range);
    });
  if (name == "_enqueue_value")
    return sequence(range, [&] {
      Expr *value = expression(expr->args[0]);
      enqueue(temporary(value), value->type, range);
      return none(range);
    });
  if (name == "_enqueue_globals")
    return sequence(range, [&] {
      for (const auto &global : analyzer.program.globals) {
        bool isOfProgram = global->module && !global->module->isStandard && analyzer.isCounted(global->type);
        if (!isOfProgram)
          continue;
        global->mayBeUnbound = true;
        Type type = types.join(global->type, analyzer.noneType);
        enqueue(temporary(make<typed::GlobalGet>(range, type, global.get(), none(range))), type, range);
      }
      return none(range);
    });
  if (name == "_enqueue_parts" || name == "_finalize_queued")
    return forQueued(range, [&](const Atom *atom, Expr *object) -> Expr * {
      if (name == "_finalize_queued")
        return atom->isObject() ? callWellKnown("_finalize_object", {object}, range) : none(range);
      return sequence(range, [&] {
        typed::Local *whole = temporary(object);
        visitStorage(atom, whole, "_enqueue_array", "_enqueue_entries", range);
        visitParts(atom, whole, range, [&](typed::Local *part, Type type) { enqueue(part, type, range); });
        return none(range);
      });
    });
  return nullptr;
}

void FunctionAnalyzer::visitParts(const Atom *atom, typed::Local *object, SourceRange range,
                                  llvm::function_ref<void(typed::Local *, Type)> see) {
  Type type = types.of(atom);
  for (unsigned index = static_cast<unsigned>(partsOf(atom).size()); index-- > 0;) {
    Type part = partsOf(atom)[index];
    if (!analyzer.isCounted(part))
      continue;
    Expr *whole = get(object, type, range);
    Expr *value = atom->isTuple() ? static_cast<Expr *>(make<typed::TupleGet>(range, part, whole, index))
                                  : make<typed::MethodReceiver>(range, part, whole);
    see(temporary(value), part);
  }
  ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  if (!info)
    return;
  for (auto &[name, field] : info->fields) {
    Type held = analyzer.fieldType(atom, field);
    if (!analyzer.isCounted(held))
      continue;
    Type read = types.join(held, analyzer.noneType);
    see(temporary(make<typed::FieldGet>(range, read, get(object, type, range), name, none(range))), read);
  }
}

llvm::SmallVector<const Atom *, 8> Analyzer::countedAtoms() {
  llvm::SmallVector<const Atom *, 8> found;
  llvm::SmallPtrSet<const Atom *, 16> visited;
  auto isKnown = [&](const Atom *atom) {
    return llvm::any_of(found, [&](const Atom *other) { return sameType(types.of(atom), types.of(other)); });
  };
  auto visit = [&](auto &self, Type type) -> void {
    for (const Atom *atom : type.atoms()) {
      if (!holdsCounted(atom) || !visited.insert(atom).second)
        continue;
      if (isCounted(atom) && !isKnown(atom))
        found.push_back(atom);
      for (Type element : atom->elements())
        self(self, element);
      for (TypeVariable *argument : atom->arguments())
        self(self, argument->bound());
      if (isCounted(atom) && atom->isObject())
        for (auto &[name, field] : atom->classInfo()->fields)
          if (!isKeptByExceptions(name))
            self(self, fieldType(atom, field));
    }
  };
  for (const auto &global : program.globals)
    visit(visit, global->type);
  return found;
}

bool Analyzer::isUncountedCode(const FunctionInfo &function) const {
  return function.file == program.builtins->constants.find("_end_object")->second.function->file;
}

namespace {
/// Looks for a counted object whose fields lead back to an object of its class: then a ring of such objects may be
/// made, which no count ends.
class RingSearch {
public:
  explicit RingSearch(Analyzer &analyzer) : analyzer(analyzer) {}

  bool leadsToItself(const Atom *start) {
    visited.clear();
    return reaches(start, start, true);
  }

private:
  static bool isSame(const Atom *left, const Atom *right) {
    return sameShape(left, right) && llvm::equal(left->arguments(), right->arguments(), [](auto *ours, auto *theirs) {
             return ours->find() == theirs->find();
           });
  }

  bool reachesAny(Type type, const Atom *goal) {
    return llvm::any_of(type.atoms(), [&](const Atom *each) { return reaches(each, goal, false); });
  }

  bool reaches(const Atom *atom, const Atom *goal, bool isStart) {
    if (!isStart && isSame(atom, goal))
      return true;
    if (!analyzer.holdsCounted(atom) || (!isStart && !visited.insert(atom).second))
      return false;
    auto isRing = [&](Type type) { return reachesAny(type, goal); };
    if (llvm::any_of(atom->elements(), isRing))
      return true;
    if (!atom->isObject())
      return false;
    if (llvm::any_of(atom->arguments(), [&](TypeVariable *argument) { return isRing(argument->bound()); }))
      return true;
    return llvm::any_of(atom->classInfo()->fields, [&](auto &entry) {
      return !isKeptByExceptions(entry.first) && isRing(analyzer.fieldType(atom, entry.second));
    });
  }

  Analyzer &analyzer;
  llvm::SmallPtrSet<const Atom *, 16> visited;
};
} // namespace

namespace {
/// The fields in the order in which every object of a class gets them, as far as `__init__` shows it: by statements of
/// its own body, and of those that it calls by `super()`.
class FieldOrder {
public:
  explicit FieldOrder(const ClassInfo &info) : order(info.linearization) { followFrom(0); }

  llvm::SmallVector<llvm::StringRef, 4> names;

private:
  void followFrom(size_t place);
  void follow(ast::Stmt *stmt, llvm::StringRef self, size_t place);

  llvm::ArrayRef<ClassInfo *> order;
  /// Other code has seen the object, and may have given it fields.
  bool isSeen = false;
};
} // namespace

void FieldOrder::followFrom(size_t place) {
  for (; place < order.size(); ++place) {
    FunctionInfo *initializer = order[place]->methods.lookup("__init__");
    auto *definition = initializer ? llvm::dyn_cast<ast::FunctionDef>(initializer->node) : nullptr;
    if (!definition || initializer->parameters.empty())
      continue;
    for (ast::Stmt *stmt : definition->body)
      follow(stmt, initializer->parameters[0].name, place);
    return;
  }
}

void FieldOrder::follow(ast::Stmt *stmt, llvm::StringRef self, size_t place) {
  auto isSelf = [&](ast::Node *node) {
    auto *name = llvm::dyn_cast<ast::Name>(node);
    return name && name->id == self;
  };
  auto holds = [](auto &again, ast::Node *node, llvm::function_ref<bool(ast::Node *)> isWanted) -> bool {
    bool found = isWanted(node);
    ast::forEachChild(node, [&](ast::Node *child) { found |= again(again, child, isWanted); });
    return found;
  };
  auto *plain = llvm::dyn_cast<ast::Assign>(stmt);
  auto *annotated = llvm::dyn_cast<ast::AnnAssign>(stmt);
  ast::Expr *target = plain && plain->targets.size() == 1 ? plain->targets[0]
                      : annotated && annotated->value     ? annotated->target
                                                          : nullptr;
  if (auto *field = llvm::dyn_cast_or_null<ast::Attribute>(target); field && isSelf(field->value)) {
    ast::Expr *value = plain ? plain->value : annotated->value;
    isSeen |=
        holds(holds, value, isSelf) && holds(holds, value, [](ast::Node *node) { return llvm::isa<ast::Call>(node); });
    if (!isSeen && !llvm::is_contained(names, field->attr))
      names.push_back(field->attr);
    return;
  }
  auto *expr = llvm::dyn_cast<ast::ExprStmt>(stmt);
  auto *call = expr ? llvm::dyn_cast<ast::Call>(expr->value) : nullptr;
  auto *method = call ? llvm::dyn_cast<ast::Attribute>(call->func) : nullptr;
  auto *receiver = method ? llvm::dyn_cast<ast::Call>(method->value) : nullptr;
  auto *super = receiver ? llvm::dyn_cast<ast::Name>(receiver->func) : nullptr;
  if (super && super->id == "super" && method->attr == "__init__")
    return followFrom(place + 1);
  isSeen |= holds(holds, stmt, isSelf);
}

/// Whether it is known in which order the counted fields were given to an object: CPython ends them in that order.
bool Analyzer::knowsFieldOrder(const Atom *atom) {
  ClassInfo *info = atom->classInfo();
  if (info->module->isStandard)
    return true;
  llvm::SmallVector<llvm::StringRef, 4> held;
  for (auto &[name, field] : info->fields)
    if (!isKeptByExceptions(name) && isCounted(fieldType(atom, field)))
      held.push_back(name);
  if (held.size() < 2)
    return true;
  bool hasSlots = info->hasDataSlots || llvm::any_of(info->linearization, [](const ClassInfo *each) {
                    return each->attributes.contains("__slots__");
                  });
  FieldOrder known(*info);
  llvm::erase_if(known.names, [&](llvm::StringRef name) { return !llvm::is_contained(held, name); });
  return !hasSlots && known.names == held;
}

bool Analyzer::isKnownHolder(const Atom *atom) {
  ClassInfo *info = atom->classInfo();
  if (info->isSubclassOf(baseExceptionClass) || info->frameBody || !knowsFieldOrder(atom))
    return false;
  bool isList = info->isSubclassOf(listClass), isDict = info->isSubclassOf(dictClass);
  // `clear` of a dict lets go of the keys, then of the values, where CPython goes by the entries.
  if (isDict && llvm::all_of(atom->arguments(), [&](TypeVariable *held) { return isCounted(held->bound()); }))
    return false;
  return llvm::all_of(info->fields, [&](auto &entry) {
    bool isItems =
        (isList && entry.first == "_items") || (isDict && (entry.first == "_keys" || entry.first == "_values"));
    return isItems || !isCountedStorage(fieldType(atom, entry.second));
  });
}

void Analyzer::refuseUncounted() {
  if (!countsReferences)
    return;
  RingSearch rings(*this);
  for (const Atom *atom : program.created) {
    if (!atom->isObject() || !isCounted(atom) || (isKnownHolder(atom) && !rings.leadsToItself(atom)))
      continue;
    for (const FunctionInfo *finalizer : finalizers)
      report(diag::unsupported_finalizer, finalizer->file, finalizer->node->range);
  }
}

} // namespace rio::sema
