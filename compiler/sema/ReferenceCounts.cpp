// Which objects have their references counted, and what taking and losing a reference is.
//
// Counted are the objects of classes with `__del__` and all that may hold such an object: their end is what ends it. A
// tuple or bound method is not counted itself: whoever holds it holds what is in it. Nor is the storage of a list or
// dict, which is a part of it (docs/rationale/finalization.md).
#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace rio::sema {

/// Whether the fields of the class alone say what it holds: its type arguments also name what it does not keep.
static bool holdsWeakly(const ClassInfo &info) { return info.module->isOfWeakref(); }

void Analyzer::forEachHeld(const Atom *atom, llvm::function_ref<void(Type, bool)> see) {
  switch (atom->kind()) {
  case AtomKind::Tuple:
  case AtomKind::Method:
    for (Type element : atom->elements())
      see(element, false);
    return;
  case AtomKind::Function: {
    auto captured = program.closureCaptures.find({atom->function(), atom->parent()});
    if (captured != program.closureCaptures.end())
      for (typed::Local *local : captured->second)
        see(local->find()->storage, true);
    return;
  }
  case AtomKind::Class:
  case AtomKind::Module:
    return;
  case AtomKind::Object:
    break;
  }
  ClassInfo *info = atom->classInfo();
  if (info == watchersClass)
    return;
  if (!holdsWeakly(*info))
    for (TypeVariable *argument : atom->arguments())
      see(argument->bound(), true);
  for (auto &[name, field] : info->fields)
    if (keepsAlive(*info, name))
      see(fieldType(atom, field), field.mayChange);
}

/// Looks for a counted object among what `atom` holds. All on the way to one are counted; whether the others that were
/// visited are is open until the search ends.
bool Analyzer::findCounted(const Atom *atom, llvm::SmallPtrSetImpl<const Atom *> &visited) {
  if (auto known = counted.find(atom); known != counted.end())
    return known->second;
  if (!visited.insert(atom).second)
    return false;
  bool isFound = endShows(atom);
  if (!isFound)
    forEachHeld(atom, [&](Type type, bool) {
      isFound = isFound || llvm::any_of(type.atoms(), [&](const Atom *each) { return findCounted(each, visited); });
    });
  if (isFound)
    counted[atom] = true;
  return isFound;
}

bool Analyzer::holdsCounted(const Atom *atom) {
  llvm::SmallPtrSet<const Atom *, 16> visited;
  bool isFound = findCounted(atom, visited);
  if (!isFound)
    for (const Atom *each : visited)
      counted[each] = false;
  return isFound;
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
  if (name == "_is_counted")
    return dispatch(range, expression(expr->args[0]),
                    [&](const Atom *atom, Expr *) { return boolean(range, analyzer.isCounted(atom)); });
  if (name == "_enqueue_parts" || name == "_clear_queued" || name == "_finalize_queued")
    return forQueued(range, [&](const Atom *atom, Expr *object) -> Expr * {
      if (name == "_clear_queued")
        return atom->isObject() ? callWellKnown("_clear_references", {object}, range) : none(range);
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
    if (!analyzer.keepsAlive(*info, name) || !analyzer.isCounted(held))
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
      forEachHeld(atom, [&](Type held, bool) { self(self, held); });
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

  bool reaches(const Atom *atom, const Atom *goal, bool isStart) {
    if (!isStart && isSame(atom, goal))
      return true;
    if (!analyzer.holdsCounted(atom) || (!isStart && !visited.insert(atom).second))
      return false;
    bool isFound = false;
    // The first step is one that may be taken when the object is there already: what an object has held since before
    // anybody else knew it is older than it is, so that a ring has such a step somewhere.
    analyzer.forEachHeld(atom, [&](Type type, bool mayChange) {
      if (isFound || (isStart && !mayChange))
        return;
      isFound = llvm::any_of(type.atoms(), [&](const Atom *each) { return reaches(each, goal, false); });
    });
    return isFound;
  }

  Analyzer &analyzer;
  llvm::SmallPtrSet<const Atom *, 16> visited;
};
} // namespace

/// Whether it is known in which order the counted fields were given to an object: CPython ends them in that order.
bool Analyzer::knowsFieldOrder(const Atom *atom) {
  ClassInfo *info = atom->classInfo();
  if (info->module->isStandard)
    return true;
  llvm::SmallVector<llvm::StringRef, 4> held;
  for (auto &[name, field] : info->fields)
    if (keepsAlive(*info, name) && isCounted(fieldType(atom, field)))
      held.push_back(name);
  if (held.size() < 2)
    return true;
  bool hasSlots = info->hasDataSlots || llvm::any_of(info->linearization, [](const ClassInfo *each) {
                    return each->attributes.contains("__slots__");
                  });
  llvm::SmallVector<llvm::StringRef, 4> known(fieldOrder(*info).names);
  llvm::erase_if(known, [&](llvm::StringRef name) { return !llvm::is_contained(held, name); });
  return !hasSlots && known == held;
}

bool Analyzer::isKnownHolder(const Atom *atom) {
  ClassInfo *info = atom->classInfo();
  // A `weakref.finalize` lets go of its arguments when it has run, and lives on.
  bool isFinalizer = info->apartFrom && info->module->name == "weakref";
  if (info->isSubclassOf(baseExceptionClass) || info->frameBody || isFinalizer || !knowsFieldOrder(atom))
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
  if (reinitializes())
    for (const Atom *atom : program.created)
      for (auto &[name, field] : atom->classInfo()->fields)
        field.mayChange = true;
  RingSearch rings(*this);
  for (const Atom *atom : program.created) {
    if (!atom->isObject() || !isCounted(atom) || (isKnownHolder(atom) && !rings.leadsToItself(atom)))
      continue;
    for (const FunctionInfo *finalizer : finalizers)
      report(diag::unsupported_finalizer, finalizer->file, finalizer->node->range);
    for (const ClassInfo *watched : watchedClasses)
      report(diag::unsupported_finalizer, watched->module->file, watched->node->range);
  }
}

} // namespace rio::sema
