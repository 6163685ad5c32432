// Weak references: which objects they point at, and where those keep them.
//
// The objects of a class that some weak reference points at are counted like those of a class with `__del__`
// (ReferenceCounts.cpp): the references are dead from the moment when no other is left. An object has a field for what
// watches its end. Neither that field nor a weak reference's keeps anything alive (stdlib/builtins/references.py).
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

bool Analyzer::keepsAlive(const ClassInfo &holder, llvm::StringRef field) const {
  // The first two are an exception's, which ends with its handler.
  if (field == "_kept" || field == "_kept_objects" || field == watchersField)
    return false;
  return !(holder.module->isOfWeakref() && (field == "_target" || field == "_owner"));
}

bool Analyzer::isReference(const ClassInfo &info) { return info.module->isOfWeakref() && info.name == "ReferenceType"; }

bool Analyzer::endShows(const Atom *atom) const {
  const ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  if (!info)
    return false;
  FunctionInfo *finalizer = findMethod(info, "__del__");
  if (info->isWatched || (finalizer && !finalizer->module->isStandard))
    return true;
  // A loop over a weak container, which lets go of what has died meanwhile.
  if (info->module->isOfWeakref() && findMethod(info, "_leave_guard"))
    return true;
  return isReference(*info) && llvm::any_of(atom->arguments()[1]->bound().atoms(), [&](const Atom *callback) {
           return !(callback->isObject() && callback->classInfo() == noneClass);
         });
}

bool FunctionAnalyzer::canBeWatched(const Atom *atom, SourceRange range) {
  ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
  bool isOfProgram = info && !info->module->isStandard && !info->described;
  bool hasPlace = isOfProgram && !info->tupleOrigin && !isOutsideSlots(*info, {"__weakref__"});
  bool isValue = atom->isTuple() || (info && info->module->isBuiltins && info != analyzer.setClass &&
                                     !info->isSubclassOf(analyzer.baseExceptionClass) && !info->frameBody &&
                                     info->name != "frozenset" && info->name != "object");
  if (isValue || (isOfProgram && !hasPlace))
    return false;
  bool isPlain = isOfProgram && !info->isLocal && !info->valueBase && !info->metaclass && !info->frameBody &&
                 !info->isSubclassOf(analyzer.baseExceptionClass) && !info->isSubclassOf(analyzer.setClass);
  if (!isPlain) {
    unsupported(diag::unsupported_finalizer, range);
    return true;
  }
  if (!std::exchange(info->isWatched, true)) {
    analyzer.countsReferences = true;
    analyzer.watchedClasses.push_back(info);
    types.noteChange();
  }
  return true;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::watchingCall(ast::Call *expr, llvm::StringRef name) {
  SourceRange range = expr->range;
  auto isWatched = [](const Atom *atom) { return atom->isObject() && atom->classInfo()->isWatched; };
  if (name == "_can_be_watched")
    return dispatch(range, expression(expr->args[0]),
                    [&](const Atom *atom, Expr *) { return boolean(range, canBeWatched(atom, range)); });
  if (name == "_run_exit_functions") {
    ModuleInfo *weakref = analyzer.program.modulesByName.lookup("weakref");
    return weakref && weakref->isStandard
               ? callFunction({analyzer.constantOf(*weakref, "_finalize_all").function}, {}, range)
               : none(range);
  }
  if (name == "_bound_like") {
    // The method that the first argument's type says, bound to the second.
    const Atom *like = expression(expr->args[0])->type.single();
    Expr *receiver = expression(expr->args[1]);
    if (!like || like->kind() != AtomKind::Method || receiver->type.isNever())
      return never(range, {receiver});
    return make<typed::MakeMethod>(range, types.of(like), receiver);
  }
  if (name == "_is_watched")
    return dispatch(range, expression(expr->args[0]),
                    [&](const Atom *atom, Expr *) { return boolean(range, isWatched(atom)); });
  if (name == "_get_watchers")
    return dispatch(range, expression(expr->args[0]), [&](const Atom *atom, Expr *object) -> Expr * {
      auto *field = isWatched(atom) ? atom->classInfo()->fields.find(watchersField) : nullptr;
      if (!field || field == atom->classInfo()->fields.end())
        return none(range);
      Type type = types.join(analyzer.fieldType(atom, field->second), analyzer.noneType);
      return make<typed::FieldGet>(range, type, object, watchersField, none(range));
    });
  if (name == "_set_watchers") {
    Expr *subject = expression(expr->args[0]);
    typed::Local *watchers = temporary(expression(expr->args[1]));
    return dispatch(range, subject, [&](const Atom *atom, Expr *object) {
      return sequence(range, [&] {
        if (isWatched(atom))
          storeField(atom, object, watchersField, get(watchers, range), range);
        return none(range);
      });
    });
  }
  return nullptr;
}

} // namespace rio::sema
