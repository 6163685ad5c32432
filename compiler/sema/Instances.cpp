// Function instances: finding them by key, copying argument types into them, mapping what they learn back.
#include "sema/Analyzer.h"
#include "sema/Annotations.h"
#include "sema/FunctionAnalyzer.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace rio::sema {

Type Analyzer::freshen(Type type) {
  OpenVariables open;
  return freshen(type, open);
}

/// `open` pairs the variables around the place with their copies: a type that holds itself has a copy that does.
Type Analyzer::freshen(Type type, OpenVariables &open) {
  llvm::SmallVector<const Atom *, 4> atoms;
  for (const Atom *atom : type.atoms()) {
    llvm::SmallVector<TypeVariable *, 2> arguments;
    for (TypeVariable *argument : atom->arguments()) {
      argument = argument->find();
      auto *place = llvm::find_if(open, [&](auto &pair) { return pair.first == argument; });
      if (place != open.end()) {
        arguments.push_back(place->second);
        continue;
      }
      TypeVariable *copy = types.makeVariable();
      open.push_back({argument, copy});
      types.startFrom(copy, freshen(argument->bound(), open));
      types.passItems(copy, argument);
      open.pop_back();
      arguments.push_back(copy);
    }
    llvm::SmallVector<Type, 4> elements;
    for (Type element : atom->elements())
      elements.push_back(freshen(element, open));
    switch (atom->kind()) {
    case AtomKind::Object:
      atoms.push_back(types.object(atom->classInfo(), arguments));
      break;
    case AtomKind::Class:
      atoms.push_back(types.classObject(atom->classInfo(), arguments));
      break;
    case AtomKind::Tuple:
      atoms.push_back(types.tuple(atom->classInfo(), elements));
      break;
    case AtomKind::Method:
      atoms.push_back(types.method(atom->function(), atom->parent(), elements[0]));
      break;
    case AtomKind::Function:
    case AtomKind::Module:
      atoms.push_back(atom);
      break;
    }
  }
  return types.of(atoms);
}

/// The instances of the target's function among the makers of closures that the arguments are or hold, and among the
/// makers of what those makers were given; the nearest first.
static llvm::SmallVector<Instance *, 4> makersAmong(const CallTarget &target, llvm::ArrayRef<Type> argumentTypes) {
  llvm::SmallSetVector<Instance *, 8> makers;
  llvm::SmallPtrSet<TypeVariable *, 8> seen;
  auto visit = [&](auto &self, Type type) -> void {
    for (const Atom *atom : type.atoms()) {
      for (Instance *maker = atom->parent(); maker; maker = maker->parent)
        makers.insert(maker);
      for (Type element : atom->elements())
        self(self, element);
      for (TypeVariable *argument : atom->arguments())
        if (seen.insert(argument->find()).second)
          self(self, argument->bound());
    }
  };
  for (Type type : argumentTypes)
    visit(visit, type);
  for (size_t next = 0; next < makers.size(); ++next)
    for (Type type : makers[next]->parameterTypes)
      visit(visit, type);
  llvm::SmallVector<Instance *, 4> result;
  for (Instance *maker : makers)
    if (maker->function == target.function && maker->parent == target.parent)
      result.push_back(maker);
  return result;
}

/// A function that is given closures made of its own closures (`compose` in a loop, or calling itself) would have an
/// instance for each depth. From the third on they are one, which takes them all: what differs is data. Null where the
/// arguments do not nest so deep.
static Instance *instanceOfAnyDepth(TypeContext &types, const CallTarget &target, llvm::ArrayRef<Type> argumentTypes,
                                    llvm::StringRef omitted) {
  constexpr size_t depthKeptApart = 3;
  llvm::SmallVector<Instance *, 4> makers = makersAmong(target, argumentTypes);
  if (makers.size() < depthKeptApart)
    return nullptr;
  bool isReceiverFirst = target.function->isMethodLike() && !argumentTypes.empty();
  for (Instance *maker : makers) {
    bool isAlike = llvm::all_of(llvm::enumerate(maker->omitted),
                                [&](auto mark) { return mark.value() == (omitted[mark.index()] == '-'); });
    bool sharesReceiver = !isReceiverFirst || (maker->parameterTypes[0].single() && argumentTypes[0].single() &&
                                               sameShape(maker->parameterTypes[0].single(), argumentTypes[0].single()));
    if (!isAlike || !sharesReceiver)
      continue;
    for (auto [ours, given] : llvm::zip(maker->parameterTypes, argumentTypes)) {
      Type before = ours;
      ours = types.join(ours, given);
      if (!sameType(before, ours))
        types.noteChange();
    }
    return maker;
  }
  return nullptr;
}

/// Containers that hold containers of their class, ever deeper with each call (an interpreter's lists are made of its
/// values), become one type that holds itself.
static void tieNested(TypeContext &types, Type type, llvm::SmallVectorImpl<const Atom *> &around) {
  for (const Atom *atom : type.atoms()) {
    if (atom->arguments().empty() && atom->elements().empty())
      continue;
    if (llvm::is_contained(around, atom) || around.size() > maximumTypeDepth)
      continue;
    for (const Atom *outer : around)
      if (atom->isObject() && sameShape(outer, atom))
        for (auto [ours, theirs] : llvm::zip(outer->arguments(), atom->arguments()))
          types.unify(ours, theirs);
    around.push_back(atom);
    for (TypeVariable *argument : atom->arguments())
      tieNested(types, argument->bound(), around);
    for (Type element : atom->elements())
      tieNested(types, element, around);
    around.pop_back();
  }
}

/// What tells the instances of functions apart; `isComplete` is false where types nest too deep to say.
static std::string instanceKey(const CallTarget &target, llvm::ArrayRef<Type> argumentTypes, llvm::StringRef omitted,
                               bool &isComplete) {
  FunctionInfo &function = *target.function;
  std::string key;
  llvm::raw_string_ostream out(key);
  if (!function.module->isBuiltins)
    out << function.module->name << '.';
  if (target.receiver && target.receiver->kind() != AtomKind::Tuple && target.receiver->classInfo() != function.owner) {
    // An inherited method is compiled for each heir.
    isComplete &= printAtom(out, target.receiver, true);
    out << ':';
  }
  out << function.symbol;
  if (target.parent)
    out << '@' << target.parent->number;
  if (target.receiver && !argumentTypes.empty() && function.kind == FunctionKind::StaticMethod)
    isComplete &= printAtom(out, target.receiver, true);
  out << '(';
  for (size_t i = 0; i < argumentTypes.size(); ++i) {
    out << (i ? ", " : "");
    if (omitted[i] == '-')
      out << '-';
    else
      isComplete &= printType(out, argumentTypes[i], true);
  }
  out << ')';
  if (!target.constantName.empty())
    out << " \"" << target.constantName << '"';
  if (target.lends)
    out << " lent";
  return key;
}

Instance *Analyzer::instantiate(const CallTarget &target, llvm::ArrayRef<Type> argumentTypes, llvm::StringRef omitted,
                                SourceRange range, const SourceFile *file) {
  FunctionInfo &function = *target.function;
  Instance *anyDepth = !target.constantName.empty() || target.lends
                           ? nullptr
                           : instanceOfAnyDepth(types, target, argumentTypes, omitted);
  bool isComplete = true;
  std::string key = anyDepth ? anyDepth->key : instanceKey(target, argumentTypes, omitted, isComplete);
  if (!isComplete) {
    llvm::SmallVector<const Atom *, 8> around;
    for (Type type : argumentTypes)
      tieNested(types, type, around);
    isComplete = true;
    key = instanceKey(target, argumentTypes, omitted, isComplete);
  }
  if (!isComplete) {
    constexpr size_t shownLength = 160;
    report(diag::nested_type, file, range, key.size() > shownLength ? key.substr(0, shownLength) + " ..." : key);
    return nullptr;
  }

  Instance *&instance = program.instancesByKey[key];
  if (!instance) {
    types.noteChange();
    program.instances.push_back(std::make_unique<Instance>());
    instance = program.instances.back().get();
    instance->function = &function;
    instance->parent = target.parent;
    instance->constantName = target.constantName;
    instance->isLent = target.lends;
    instance->number = static_cast<unsigned>(program.instances.size());
    instance->key = key;
    for (Type type : argumentTypes)
      instance->parameterTypes.push_back(freshen(type));
    bool hasReceiverArgument = function.isMethodLike() && !instance->parameterTypes.empty();
    if (hasReceiverArgument && target.receiver && instance->parameterTypes[0].single())
      instance->receiver = instance->parameterTypes[0].single();
    else if (target.receiver)
      instance->receiver = freshen(types.of(target.receiver)).single();
    if (function.owner)
      instance->typeBindings = bindClassParameters(*this, instance->receiver, function.owner);
    for (llvm::StringRef name : function.typeParameters)
      instance->typeBindings[name] = types.makeVariable();
    for (char mark : omitted)
      instance->omitted.push_back(mark == '-');
    if (function.hasFrame()) {
      instance->frameClass = makeFrameClass(*instance);
      instance->returnType = types.of(types.object(instance->frameClass));
    }
  }
  Instance *result = instance;
  if (result->inProgress)
    for (Instance *active : llvm::reverse(activeInstances)) {
      active->isRecursive = true;
      if (active == result)
        break;
    }
  analyzeOnce(*result);
  return result;
}

void Analyzer::analyzeOnce(Instance &instance) {
  if (instance.analyzedRound != round)
    analyze(instance);
  if (!activeInstances.empty() && (instance.isRecursive || instance.reachesRecursion))
    activeInstances.back()->reachesRecursion = true;
}

void Analyzer::analyze(Instance &instance) {
  instance.analyzedRound = round;
  program.reachable.push_back(&instance);
  instance.inProgress = true;
  activeInstances.push_back(&instance);
  FunctionAnalyzer walker(*this, instance);
  activeAnalyzers.push_back(&walker);
  walker.run();
  activeAnalyzers.pop_back();
  activeInstances.pop_back();
  instance.inProgress = false;
}

void Analyzer::noteRaisable(const Atom *atom) {
  if (llvm::is_contained(raisable, atom))
    return;
  raisable.push_back(atom);
  types.noteChange();
}

} // namespace rio::sema
