#include "sema/Analyzer.h"
#include "sema/FunctionAnalyzer.h"
#include "llvm/Support/Path.h"

namespace rio::sema {

Analyzer::Analyzer(Program &program, const ProgramInput &input, Diagnostics &diagnostics)
    : program(program), types(program.types), diagnostics(diagnostics), input(input) {}

/// A field is sure to be set where every `__init__` of the class that the last round reached assigns it before other
/// code can see the object.
static void settleFields(Program &program) {
  llvm::DenseMap<ClassInfo *, llvm::SmallVector<llvm::StringRef, 4>> assigned;
  for (Instance *instance : program.reachable) {
    bool isInitializer = instance->function->name == "__init__" && instance->receiver && instance->receiver->isObject();
    if (!isInitializer)
      continue;
    llvm::ArrayRef<llvm::StringRef> names = instance->assignedFields;
    if (instance->assignedWhenShared)
      names = *instance->assignedWhenShared;
    auto [place, isFirst] = assigned.try_emplace(instance->receiver->classInfo(), names);
    if (!isFirst)
      llvm::erase_if(place->second, [&](llvm::StringRef name) { return !llvm::is_contained(names, name); });
  }
  for (auto &[info, names] : assigned)
    for (auto &[name, field] : info->fields) {
      bool isStandard = field.declaring && field.declaring->module->isStandard;
      bool mayBeUnset = !isStandard && !field.isSetAtCreation &&
                        (field.isDeleted || std::exchange(field.isReadEarly, false) || info->isMadeWithoutInitializer ||
                         !llvm::is_contained(names, name));
      if (mayBeUnset != field.mayBeUnset)
        program.types.noteChange();
      field.mayBeUnset = mayBeUnset;
    }
}

void Analyzer::runRound() {
  ++round;
  types.clearChanged();
  settleFields(program);
  program.reachable.clear();
  program.created.clear();
  counted.clear();
  fieldOrders.clear();
  undefinedNames.clear();
  FunctionInfo *start = program.builtins->constants["_start_program"].function;
  program.raiseRecursionError =
      instantiate({program.builtins->constants["_raise_recursion_error"].function}, {}, "", {}, nullptr);
  if (program.observesInterrupt) {
    ModuleInfo *loop = program.modulesByName.lookup("asyncio.events");
    ModuleInfo &polling = loop ? *loop : *program.builtins;
    program.pollInterrupt = instantiate({polling.constants["_poll_interrupt"].function}, {}, "", {}, nullptr);
  }
  program.entry = instantiate({start}, {}, "", {}, nullptr);
  for (ModuleInfo *module : checkedModules)
    instantiate({module->body}, {}, "", {}, nullptr);
}

void Analyzer::recordLayouts() {
  for (const Atom *atom : program.created) {
    std::string key;
    llvm::raw_string_ostream out(key);
    printAtom(out, atom, true);
    auto &fields = program.layouts[key];
    fields.clear();
    for (auto &[name, field] : atom->classInfo()->fields)
      fields.push_back({name, fieldType(atom, field), field.mayBeUnset});
  }
}

bool Analyzer::run() {
  program.trees = std::make_unique<ast::Context>();
  if (!loadBuiltins())
    return false;
  bindWellKnown();
  if (input.mainPath.empty())
    loadModules();
  else if (!loadMain())
    return false;
  for (size_t i = 0; i < program.classes.size(); ++i)
    linkClass(*program.classes[i]);
  findReboundStreams();
  types.tracksItems = llvm::any_of(program.modules, [](const std::unique_ptr<ModuleInfo> &module) {
    return !module->isStandard && module->tree && namesItems(module->tree);
  });
  if (diagnostics.hasErrors()) {
    reporting = true;
    checkNames();
    return false;
  }
  do {
    do {
      runRound();
    } while (types.changed());
  } while (types.applyFallbacks());
  reporting = true;
  checkNames();
  warnOfOverrides();
  warnOfFinals();
  runRound();
  reportDoubtful();
  refuseKept();
  refuseUncounted();
  recordLayouts();
  if (input.checksUncalled)
    checkUncalled();
  return !diagnostics.hasErrors();
}

std::unique_ptr<Program> analyze(const ProgramInput &input, Diagnostics &diagnostics) {
  auto program = std::make_unique<Program>();
  program->sources = input.sources;
  bool isRight = Analyzer(*program, input, diagnostics).run();
  diagnostics.sortByPlace();
  return isRight ? std::move(program) : nullptr;
}

} // namespace rio::sema
