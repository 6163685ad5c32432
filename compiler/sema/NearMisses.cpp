// What CPython's report of an uncaught NameError or AttributeError adds: the nearest name that is there
// (_compute_suggestion_error of its traceback module). Whether a name is there may depend on the run: where such a one
// is the nearest, nothing is added.
#include "base/Suggestion.h"
#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/StringSet.h"

namespace rio::sema {

namespace {
/// Names in the order in which CPython looks at them; those that may be missing are marked.
struct Candidates {
  llvm::SmallVector<llvm::StringRef, 64> names;
  llvm::StringSet<> unsure;

  void add(llvm::StringRef name, bool isSure) {
    names.push_back(name);
    if (!isSure)
      unsure.insert(name);
  }
  void add(llvm::StringRef name, const VariableState &state) {
    if (state.mayBeBound)
      add(name, !state.mayBeUnbound);
  }
  llvm::StringRef nearest(llvm::StringRef wrong) const {
    llvm::StringRef found = nearestName(wrong, names);
    return unsure.contains(found) ? llvm::StringRef() : found;
  }
};
} // namespace

/// Whether every class but `object` on the way up is the program's own, so that all its attributes are known.
static bool isOwnClass(const ClassInfo *info) {
  return llvm::none_of(info->linearization,
                       [](const ClassInfo *step) { return step->module->isStandard && !step->bases.empty(); });
}

llvm::StringRef FunctionAnalyzer::nearestMember(const Atom *atom, Expr *object, llvm::StringRef wrong) {
  bool isObject = atom->isObject();
  if ((!isObject && atom->kind() != AtomKind::Class) || !isOwnClass(atom->classInfo()) || wrong.starts_with("__"))
    return {};
  Candidates members;
  for (const ClassInfo *step : atom->classInfo()->linearization) {
    if (step->module->isStandard)
      continue;
    for (auto &[name, method] : step->methods)
      members.add(name, true);
    for (auto &[name, shared] : step->attributes)
      members.add(name, !shared->isSeenUnbound && !shared->isDeleted);
    for (auto &entry : step->nested)
      members.add(entry.first(), true);
  }
  if (isObject)
    for (auto &[name, field] : atom->classInfo()->fields)
      members.add(name, !field.mayBeUnset);
  bool showsUnderscored =
      wrong.starts_with("_") || (object && isSelf(object) && instance.parameters[0]->name == "self");
  if (!showsUnderscored)
    llvm::erase_if(members.names, [](llvm::StringRef name) { return name.starts_with("_"); });
  llvm::sort(members.names);
  return members.nearest(wrong);
}

llvm::StringRef FunctionAnalyzer::nearestVariable(llvm::StringRef wrong) {
  Candidates variables;
  if (!inModuleBody()) {
    for (llvm::ArrayRef<llvm::StringRef> names :
         {llvm::ArrayRef(function.boundNames), llvm::ArrayRef(function.freeNames)})
      for (llvm::StringRef name : names)
        if (typed::Local *local = instance.named.lookup(name))
          variables.add(name, flow.local(local));
    typed::Local *self = instance.named.lookup("self");
    Type type = self ? settledType(flow.local(self)) : Type();
    const Atom *only = type.single();
    if (only && hasMember(only, wrong))
      return analyzer.text("self." + wrong);
  }
  for (auto &[name, global] : module.globals) {
    bool isLocal = inModuleBody() && isLocalOfBody(*global);
    if (isLocal)
      variables.add(name, flow.local(namedLocal(name)));
    else if (inModuleBody())
      variables.add(name, flow.globals[global]);
    else
      variables.add(name, !global->isSeenUnbound && !global->isDeleted);
  }
  llvm::SmallVector<llvm::StringRef, 32> constants;
  for (auto &entry : module.constants)
    constants.push_back(entry.first());
  llvm::sort(constants);
  for (llvm::StringRef name : constants) {
    bool isSure = inModuleBody() ? definedConstants.contains(name) : !module.constants[name].isSeenUndefined;
    if (isSure || !inModuleBody())
      variables.add(name, isSure);
  }
#define PYTHON_BUILTIN(name) variables.add(name, true);
#include "sema/PythonBuiltins.def"
  for (llvm::StringRef name : {"None", "False", "True"})
    variables.add(name, true);
  return variables.nearest(wrong);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::raiseNameError(llvm::StringRef name, SourceRange range) {
  return callWellKnown("_raise_name_error", {string(range, name), string(range, nearestVariable(name))}, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::raiseNoAttribute(const llvm::Twine &owner, llvm::StringRef name,
                                                           SourceRange range, llvm::StringRef nearest) {
  std::string message = (owner + " has no attribute '" + name + "'").str();
  return callWellKnown("_raise_attribute_error", {string(range, analyzer.text(message)), string(range, nearest)},
                       range);
}

} // namespace rio::sema
