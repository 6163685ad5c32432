// Who closes a generator that is dropped before its end.
//
// CPython does when the last reference goes: GeneratorExit is raised at the `yield`, which shows where that stands in a
// `try` with `finally`, under `with`, or in a `try` whose handler sees the exception: an observed generator. References
// are not counted here. Instead such a generator, or an iterator of the library over one, may only be where its end is
// plain: what a loop goes through (closed on each way out of it), an argument of a library function (closed after the
// call), under `with closing(...)`, delegated to by `yield from`, or returned to a caller who does one of these. All
// other uses are refused.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"

namespace rio::sema {

namespace {
/// Finds the first `yield` at which it shows that a generator is dropped.
class ObservedYield {
public:
  ObservedYield(Analyzer &analyzer, ModuleInfo &module) : analyzer(analyzer), module(module) {}

  ast::Node *find(ast::Node *node, bool isObserved);

private:
  /// Whether a handler of those classes sees the GeneratorExit; one whose class is not known may.
  bool seesExit(ast::Expr *classes) {
    if (auto *tuple = llvm::dyn_cast_or_null<ast::Tuple>(classes))
      return llvm::any_of(tuple->elts, [&](ast::Expr *element) { return seesExit(element); });
    const ClassInfo *info = classes ? analyzer.classNamed(module, classes) : nullptr;
    return !info || analyzer.program.wellKnown("GeneratorExit")->isSubclassOf(info);
  }

  template <typename Nodes> ast::Node *findIn(const Nodes &nodes, bool isObserved) {
    for (ast::Node *each : nodes)
      if (ast::Node *found = find(each, isObserved))
        return found;
    return nullptr;
  }

  Analyzer &analyzer;
  ModuleInfo &module;
};
} // namespace

ast::Node *ObservedYield::find(ast::Node *node, bool isObserved) {
  if (llvm::isa<ast::Yield, ast::YieldFrom>(node) && isObserved)
    return node;
  if (llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(node))
    return nullptr;
  if (auto *attempt = llvm::dyn_cast<ast::Try>(node)) {
    bool isRestObserved = isObserved || !attempt->finalbody.empty();
    bool isCaught = llvm::any_of(attempt->handlers, [&](ast::ExceptHandler *each) { return seesExit(each->type); });
    ast::Node *found = findIn(attempt->body, isRestObserved || isCaught);
    found = found ? found : findIn(attempt->handlers, isRestObserved);
    found = found ? found : findIn(attempt->orelse, isRestObserved);
    return found ? found : findIn(attempt->finalbody, isObserved);
  }
  if (auto *with = llvm::dyn_cast<ast::With>(node)) {
    ast::Node *found = findIn(with->items, isObserved);
    return found ? found : findIn(with->body, true);
  }
  ast::Node *found = nullptr;
  ast::forEachChild(node, [&](ast::Node *child) { found = found ? found : find(child, isObserved); });
  return found;
}

bool Analyzer::isObserved(FunctionInfo &function) {
  // Whoever runs a coroutine runs it to its end.
  if (!function.hasFrame() || function.frameKind == FrameKind::Coroutine || function.module->isStandard)
    return false;
  if (!function.isObserved) {
    ObservedYield search(*this, *function.module);
    function.isObserved = llvm::any_of(llvm::cast<ast::FunctionDef>(function.node)->body,
                                       [&](ast::Stmt *stmt) { return search.find(stmt, false); });
  }
  hasObserved |= *function.isObserved;
  return *function.isObserved;
}

void FunctionAnalyzer::noteObserved() {
  if (function.frameKind != FrameKind::Generator && function.frameKind != FrameKind::AsyncGenerator)
    return;
  if (!analyzer.isObserved(function) && !module.isStandard) {
    function.isObserved = true;
    types.noteChange();
  }
}

/// Whether `_drop` of the standard library finds what an object of the class iterates over.
static bool hasSource(const ClassInfo *info) {
  return info->module->isStandard &&
         llvm::any_of(llvm::ArrayRef<llvm::StringRef>{"_source", "_iterators", "_first", "_outer"},
                      [&](llvm::StringRef field) { return info->fields.contains(field); });
}

bool Analyzer::isObserved(Type type, unsigned depth) {
  if (depth > maximumTypeDepth)
    return false;
  return llvm::any_of(type.atoms(), [&](const Atom *atom) {
    if (llvm::any_of(atom->elements(), [&](Type each) { return isObserved(each, depth + 1); }))
      return true;
    const ClassInfo *info = atom->isObject() ? atom->classInfo() : nullptr;
    if (!info)
      return false;
    if (const Instance *body = info->frameBody)
      return isObserved(*body->function) ||
             (body->function->frameKind != FrameKind::Coroutine && !body->function->module->isStandard &&
              llvm::any_of(body->parameterTypes, [&](Type each) { return isObserved(each, depth + 1); }));
    // A task may close a generator, but does not give it away.
    if (info->module->name == "asyncio.tasks" && !atom->arguments().empty())
      return isObserved(atom->arguments().front()->bound(), depth + 1);
    // What contextlib makes of a generator function runs to its end.
    if (info->module->name == "contextlib" && !hasSource(info))
      return false;
    return llvm::any_of(atom->arguments(),
                        [&](TypeVariable *argument) { return isObserved(argument->bound(), depth + 1); });
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::dropOwned(SourceRange range, llvm::function_ref<Expr *()> evaluate) {
  llvm::SmallVector<typed::Local *, 1> outer = std::exchange(ownedOperands, {});
  Expr *result = sequence(range, [&]() -> Expr * {
    typed::Local *kept = nullptr;
    auto keep = [&] {
      Expr *value = evaluate();
      // What the program's own functions are given is theirs.
      bool isTakenOver = lastCalled && !lastCalled->module->isStandard;
      bool holdsOperands = isTakenOver || analyzer.isObserved(value->type);
      if (holdsOperands || ownedOperands.empty()) {
        ownedOperands.clear();
        return value;
      }
      if (value->type.isNever()) {
        emit<typed::Evaluate>(range, value);
        flow.reachable = false;
      } else {
        kept = temporary(value);
      }
      return value;
    };
    Expr *value = nullptr;
    Flow inBody = flow;
    handlerFlows.push_back(&inBody);
    typed::Block body = capture([&] { value = keep(); });
    handlerFlows.pop_back();
    if (ownedOperands.empty()) {
      out->append(body.begin(), body.end());
      return value;
    }
    for (typed::Local *argument : ownedOperands)
      emit<typed::SetLocal>(range, argument, none(range));
    dropAfter(range, body, ownedOperands);
    if (!kept)
      flow.reachable = true;
    return kept ? get(kept, range) : never(range);
  });
  ownedOperands = std::move(outer);
  return result;
}

void FunctionAnalyzer::dropAfter(SourceRange range, typed::Block body, llvm::ArrayRef<typed::Local *> owned) {
  noteObserver(true, true);
  bool isReachable = std::exchange(flow.reachable, true);
  typed::Block finalBody = capture([&] {
    for (typed::Local *each : owned)
      drop(get(each, each->storage, range), range);
  });
  flow.reachable = isReachable;
  emit<typed::Try>(range, body, llvm::ArrayRef<typed::Handler>(), typed::Block(), finalBody);
}

void FunctionAnalyzer::unpackOwned(ast::Expr *target, Expr *value) {
  typed::Local *local = temporary(value);
  Flow before = flow;
  handlerFlows.push_back(&before);
  typed::Block body = capture([&] { assign(target, get(local, value->range)); });
  handlerFlows.pop_back();
  dropAfter(value->range, body, local);
}

void FunctionAnalyzer::drop(Expr *value, SourceRange range) {
  for (const Atom *atom : value->type.atoms())
    if (analyzer.isObserved(types.of(atom)) &&
        !(atom->isObject() && (atom->classInfo()->frameBody || hasSource(atom->classInfo()))))
      unsupported(diag::unsupported_kept_generator, range);
  emit<typed::Evaluate>(range, callWellKnown("_drop", {value}, range));
}

FunctionAnalyzer::Expr *FunctionAnalyzer::giveToLoop(ast::Call *expr) {
  bool isKept = llvm::cast<ast::Constant>(expr->args[1])->value.kind == ast::ConstantKind::True;
  Expr *generator = expression(expr->args[0]);
  auto loop = analyzer.program.modulesByName.find("asyncio.tasks");
  if (loop == analyzer.program.modulesByName.end())
    return isKept ? none(expr->range) : callWellKnown("_close_dropped", {generator}, expr->range);
  FunctionInfo *function = loop->second->constants.find(isKept ? "_keep_until_end" : "_close_later")->second.function;
  return callFunction({function}, {{generator}, {}}, expr->range);
}

bool FunctionAnalyzer::canOwn(llvm::StringRef name, Type type) {
  if (module.isStandard || llvm::is_contained(function.cellNames, name))
    return false;
  Place place = lookup(name);
  auto isAsync = [&](const Atom *atom) {
    return atom->isObject() && atom->classInfo()->isSubclassOf(analyzer.asyncGeneratorClass);
  };
  if (inModuleBody())
    // The loop closes an async generator at its end.
    return llvm::none_of(type.atoms(), isAsync) && &module == analyzer.mainModule && !currentClass &&
           !(place.global && place.global->assignedElsewhere);
  return place.local && !llvm::is_contained(function.freeNames, name);
}

void FunctionAnalyzer::assignOwned(llvm::StringRef name, Expr *value, SourceRange range) {
  Type &known = instance.owners[name];
  Type type = types.join(known, value->type);
  if (!sameType(known, type))
    types.noteChange();
  known = type;
  analyzer.hasOwners |= !inModuleBody();
  typed::Local *slot = ownerSlots.lookup(name);
  if (!slot)
    return assignPlace(name, value, range);
  typed::Local *made = temporary(value);
  typed::Local *before = temporary(get(slot, slot->storage, range));
  assignPlace(name, get(made, range), range);
  emit<typed::SetLocal>(range, slot, get(made, range));
  drop(get(before, range), range);
}

void FunctionAnalyzer::loseOwned(llvm::StringRef name, SourceRange range, llvm::function_ref<void()> assign) {
  typed::Local *slot = ownerSlots.lookup(name);
  typed::Local *before = temporary(get(slot, slot->storage, range));
  assign();
  if (!flow.reachable)
    return;
  emit<typed::SetLocal>(range, slot, none(range));
  drop(get(before, range), range);
}

void FunctionAnalyzer::bodyWithOwners(llvm::function_ref<void()> body) {
  SourceRange range = function.node->range;
  noteObserver(true, true);
  auto isParameter = [&](llvm::StringRef name) {
    return llvm::any_of(function.parameters, [&](const ParameterInfo &each) { return each.name == name; });
  };
  // That it drops its arguments, their types say.
  if (llvm::any_of(instance.owners, [&](auto &pair) { return !isParameter(pair.first); }))
    noteObserved();
  llvm::SmallVector<typed::Local *, 2> slots;
  for (auto &[name, type] : instance.owners) {
    typed::Local *slot = ownerSlots[name] = makeLocal("", types.join(type, analyzer.noneType));
    slots.push_back(slot);
    emit<typed::SetLocal>(range, slot, none(range));
  }
  auto dropAll = [&] {
    for (typed::Local *slot : slots)
      drop(get(slot, slot->storage, range), range);
  };
  guarded(
      range, body,
      [&](typed::Local *error) {
        // The exception keeps the frame of a function, and so its variables.
        if (inModuleBody())
          dropAll();
        else
          for (typed::Local *slot : slots) {
            Expr *kept = callWellKnown("_keep", {get(error, range), get(slot, slot->storage, range)}, range);
            emit<typed::Evaluate>(range, kept);
          }
        emit<typed::Reraise>(range);
        flow.reachable = false;
      },
      dropAll);
}

void FunctionAnalyzer::handlerBody(ast::ExceptHandler *handler, typed::Handler &made) {
  bool keeps = analyzer.hasOwners || analyzer.countsReferences;
  // The library's own handlers end the exceptions of the program's functions too, but for those that do just that.
  bool isEnding = function.file == analyzer.program.builtins->constants.find("_drop_kept")->second.function->file;
  bool isOfLibrary =
      module.isStandard && (!analyzer.countsReferences || isEnding || analyzer.isUncountedCode(function));
  if (!keeps || isOfLibrary || made.classes.isNever())
    return statements(handler->body);
  if (!made.target)
    made.target = makeLocal("", made.classes);
  SourceRange range = handler->range;
  auto note = [&](llvm::StringRef function) {
    emit<typed::Evaluate>(range, callWellKnown(function, {get(made.target, made.classes, range)}, range));
  };
  note("_begin_handling");
  guarded(
      range, [&] { statements(handler->body); },
      [&](typed::Local *raised) {
        if (module.isStandard)
          emit<typed::Evaluate>(range,
                                callWellKnown("_leave_library_handler",
                                              {get(made.target, made.classes, range), get(raised, range)}, range));
        else
          note("_leave_handler");
        emit<typed::Reraise>(range);
        flow.reachable = false;
      },
      [&] { note("_drop_kept"); });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::noteOwned(ast::Expr *expr, Expr *value) {
  if (module.isStandard || !analyzer.isObserved(value->type))
    return value;
  if (auto *name = llvm::dyn_cast<ast::Name>(expr))
    return readOwned(name, value);
  if (noteHeld(expr))
    owned.insert(expr);
  return value;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::readOwned(ast::Name *name, Expr *value) {
  if (auto held = dependents.find(name->id); held != dependents.end())
    dependent[name] = held->second;
  typed::Local *slot = name->id == moved ? ownerSlots.lookup(moved) : nullptr;
  if (!slot) {
    lent[name] = borrowed.contains(name->id) ? borrowed.lookup(name->id) : name->id;
    return value;
  }
  moved = {};
  owned.insert(name);
  return sequence(name->range, [&] {
    typed::Local *taken = temporary(value);
    emit<typed::SetLocal>(name->range, slot, none(name->range));
    return get(taken, name->range);
  });
}

bool FunctionAnalyzer::noteHeld(ast::Expr *expr) {
  llvm::SmallVector<ast::Expr *, 2> lending;
  bool isHandedOver = false;
  auto look = [&](ast::Node *node) {
    if (auto *keyword = llvm::dyn_cast<ast::Keyword>(node))
      node = keyword->value;
    if (auto *starred = llvm::dyn_cast<ast::Starred>(node))
      node = starred->value;
    auto *operand = llvm::dyn_cast<ast::Expr>(node);
    if (lent.contains(operand))
      lending.push_back(operand);
    isHandedOver |= handedOver.contains(operand);
    if (auto held = dependent.find(operand); held != dependent.end())
      dependent[expr] = llvm::StringRef(held->second);
  };
  auto *called = llvm::dyn_cast<ast::Call>(expr);
  if (auto *method = called ? llvm::dyn_cast<ast::Attribute>(called->func) : nullptr)
    look(method->value);
  if (auto *generator = llvm::dyn_cast<ast::GeneratorExp>(expr))
    look(generator->generators.front()->iter);
  ast::forEachChild(expr, look);
  if (lending.empty())
    return true;
  if (isHandedOver)
    unsupported(diag::unsupported_kept_generator, expr->range);
  llvm::StringRef owner = lending.size() == 1 ? lent[lending.front()] : "";
  // Of several variables each must keep its generator.
  for (ast::Expr *each : lending)
    if (lending.size() > 1 && !isStableOwner(lent[each]))
      unsupported(diag::unsupported_kept_generator, each->range);
  // The program's own functions return no such parameter, but a generator may hold it.
  bool isOfLibrary = llvm::isa<ast::GeneratorExp>(expr)
                         ? !analyzer.generatorFunctions.lookup(llvm::cast<ast::GeneratorExp>(expr))
                         : !called || !lastCalled || lastCalled->module->isStandard;
  if (isOfLibrary)
    lent[expr] = owner;
  else if (!lastCalled || lastCalled->hasFrame())
    dependent[expr] = owner;
  return !isOfLibrary;
}

void FunctionAnalyzer::noteLending(ast::Call *expr) {
  auto isLent = [&](ast::Expr *operand) {
    auto *starred = llvm::dyn_cast<ast::Starred>(operand);
    return lent.contains(starred ? starred->value : operand);
  };
  lendsArguments = llvm::any_of(expr->args, isLent) ||
                   llvm::any_of(expr->keywords, [&](ast::Keyword *keyword) { return isLent(keyword->value); });
  isAwaited = expr == awaitedCall;
  lastCalled = nullptr;
}

bool FunctionAnalyzer::lendsTo(const FunctionInfo &callee, llvm::ArrayRef<Type> types, SourceRange range) {
  if (callee.module->isStandard || !lendsArguments)
    return false;
  bool lends = llvm::any_of(types, [&](Type type) { return analyzer.isObserved(type); });
  // A task may run longer than the function whose variable it is.
  if (lends && callee.frameKind == FrameKind::Coroutine && !isAwaited)
    unsupported(diag::unsupported_kept_generator, range);
  return lends;
}

void FunctionAnalyzer::ownArguments() {
  if (module.isStandard)
    return;
  for (auto [index, parameter] : llvm::enumerate(function.parameters)) {
    bool isReceiver = index == 0 && function.isMethodLike();
    Type type = instance.parameterTypes[index];
    bool isShared = llvm::is_contained(function.cellNames, parameter.name) ||
                    llvm::is_contained(function.sharedNames, parameter.name);
    if (isReceiver || isShared || parameter.kind == ParameterKind::KeywordVariadic || !analyzer.isObserved(type))
      continue;
    if (instance.isLent) {
      borrowed[parameter.name] = "";
      continue;
    }
    analyzer.hasOwners = true;
    Type &known = instance.owners[parameter.name];
    Type joined = types.join(known, type);
    if (!sameType(known, joined))
      types.noteChange();
    known = joined;
    if (typed::Local *slot = ownerSlots.lookup(parameter.name))
      emit<typed::SetLocal>(function.node->range, slot, readName(parameter.name, function.node->range));
  }
}

/// How often the statement may bind or delete the name; more than once in a loop.
static unsigned countBindings(ast::Node *node, llvm::StringRef name, unsigned weight = 1) {
  if (auto *one = llvm::dyn_cast<ast::Name>(node))
    return one->id == name && one->ctx != ast::ExprContext::Load ? weight : 0;
  if (llvm::isa<ast::FunctionDef, ast::Lambda, ast::ClassDef>(node))
    return 0;
  if (llvm::isa<ast::For, ast::While>(node))
    weight = 2;
  unsigned count = 0;
  ast::forEachChild(node, [&](ast::Node *child) { count += countBindings(child, name, weight); });
  return count;
}

void FunctionAnalyzer::checkLoopSource(ast::Expr *source, llvm::ArrayRef<ast::Stmt *> body) {
  for (auto *held : {&lent, &dependent})
    if (auto place = held->find(source); place != held->end())
      for (ast::Stmt *stmt : body)
        if (countBindings(stmt, place->second) != 0)
          unsupported(diag::unsupported_kept_generator, source->range);
}

bool FunctionAnalyzer::isStableOwner(llvm::StringRef name) {
  if (name.empty() || borrowed.contains(name))
    return name.empty() || isStableOwner(borrowed.lookup(name));
  unsigned count = 0;
  ast::forEachChild(function.node, [&](ast::Node *child) {
    if (llvm::isa<ast::Stmt>(child))
      count += countBindings(child, name);
  });
  bool isParameter = llvm::any_of(function.parameters, [&](const ParameterInfo &each) { return each.name == name; });
  return count + isParameter <= 1;
}

llvm::StringRef FunctionAnalyzer::takenOver(ast::Expr *expr) {
  if (ownerSlots.empty())
    return {};
  ast::Expr *taken = nullptr;
  if (auto *generator = llvm::dyn_cast<ast::GeneratorExp>(expr)) {
    if (analyzer.generatorFunctions.lookup(generator))
      taken = generator->generators.front()->iter;
  } else if (auto *called = llvm::dyn_cast<ast::Call>(expr)) {
    auto *callee = llvm::dyn_cast<ast::Name>(called->func);
    Place place = callee ? lookup(callee->id) : Place();
    if (place.constant.function && place.constant.function->hasFrame())
      for (ast::Expr *argument : called->args)
        if (auto *name = llvm::dyn_cast<ast::Name>(argument); name && ownerSlots.contains(name->id))
          taken = taken ? expr : argument;
  }
  auto *name = llvm::dyn_cast_or_null<ast::Name>(taken);
  return name && ownerSlots.contains(name->id) ? name->id : llvm::StringRef();
}

bool FunctionAnalyzer::assignGenerator(llvm::StringRef name, ast::Expr *expr, Expr *value, SourceRange range) {
  bool isLent = lent.contains(expr);
  if ((!isLent && !owned.contains(expr)) || !canOwn(name, value->type))
    return false;
  if (!isLent) {
    if (auto held = dependent.find(expr); held != dependent.end()) {
      if (!isStableOwner(held->second))
        return false;
      dependents[name] = held->second;
    }
    takeOwned(expr);
    assignOwned(name, value, range);
    return true;
  }
  llvm::StringRef owner = lent.lookup(expr);
  typed::Local *slot = ownerSlots.lookup(name);
  if (slot && owner == name) {
    // An iterator over what it has held.
    instance.owners[name] = types.join(instance.owners[name], value->type);
    typed::Local *made = temporary(value);
    assignPlace(name, get(made, range), range);
    emit<typed::SetLocal>(range, slot, get(made, range));
    return true;
  }
  if (slot || !isStableOwner(owner))
    return false;
  borrowed[name] = owner;
  assignPlace(name, value, range);
  return true;
}

bool FunctionAnalyzer::handsOn(ast::Expr *expr, SourceRange range) {
  if (dependent.contains(expr))
    return false;
  if (takeOwned(expr))
    return true;
  auto place = lent.find(expr);
  typed::Local *slot = place != lent.end() ? ownerSlots.lookup(place->second) : nullptr;
  if (slot)
    emit<typed::SetLocal>(range, slot, none(range));
  return slot;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::dropArguments(ast::Call *expr) {
  SourceRange range = expr->range;
  return dispatch(range, expression(expr->args[0]), [&](const Atom *atom, Expr *frame) {
    Instance &body = *atom->classInfo()->frameBody;
    return sequence(range, [&] {
      typed::Local *kept = temporary(frame);
      for (auto [index, type] : llvm::enumerate(body.parameterTypes))
        if (!body.isLent && analyzer.isObserved(type)) {
          Expr *argument =
              make<typed::FieldGet>(range, type, get(kept, range), analyzer.text(argumentField(index)), nullptr);
          emit<typed::Evaluate>(range, callWellKnown("_drop", {argument}, range));
        }
      return none(range);
    });
  });
}

bool FunctionAnalyzer::takeOwned(ast::Expr *expr) {
  if (auto *choice = llvm::dyn_cast<ast::IfExp>(expr)) {
    bool first = takeOwned(choice->body), second = takeOwned(choice->orelse);
    return first || second;
  }
  return owned.remove(expr);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::ownedOperand(ast::Expr *expr, Expr *value) {
  if (!owned.contains(expr))
    return value;
  takeOwned(expr);
  handedOver.insert(expr);
  typed::Local *local = makeLocal("", types.join(value->type, analyzer.noneType));
  emit<typed::SetLocal>(value->range, local, value);
  ownedOperands.push_back(local);
  return get(local, value->type, value->range);
}

void FunctionAnalyzer::refuseKept() {
  if (module.isStandard || !analyzer.reporting)
    return;
  for (ast::Expr *expr : owned)
    unsupported(diag::unsupported_kept_generator, expr->range);
  for (typed::Local *local : instance.locals)
    if (!local->name.empty() && !borrowed.contains(local->name) && !instance.owners.contains(local->name) &&
        analyzer.isObserved(local->storage))
      unsupported(diag::unsupported_kept_generator, function.node->range);
  if (!inModuleBody() || !owned.empty())
    return;
  for (const auto &global : analyzer.program.globals)
    if (global->module == &module && !borrowed.contains(global->name) && !instance.owners.contains(global->name) &&
        analyzer.isObserved(global->type))
      unsupported(diag::unsupported_kept_generator, function.node->range);
}

void Analyzer::refuseKept() {
  for (const Atom *atom : program.created) {
    const ClassInfo *info = atom->classInfo();
    bool isIterator = info->module->isStandard && findMethod(info, "__next__");
    if (isIterator || info->frameBody || hasSource(info))
      continue;
    auto refuse = [&](Type type) {
      for (const Atom *held : type.atoms())
        if (isObserved(types.of(held)) && held->classInfo()->frameBody)
          report(diag::unsupported_kept_generator, held->classInfo()->frameBody->function->file,
                 held->classInfo()->frameBody->function->node->range);
    };
    for (TypeVariable *argument : atom->arguments())
      if (info->module->name != "contextlib")
        refuse(argument->bound());
    if (!info->module->isStandard)
      for (auto &[name, field] : info->fields)
        refuse(fieldType(atom, field));
  }
}

} // namespace rio::sema
