// See Ownership.h: what is observed, what operands and variables own, and the drops.
#include "sema/FunctionAnalyzer.h"
#include "syntax/AstVisitor.h"
#include "llvm/Support/SaveAndRestore.h"

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

Ownership::Ownership(FunctionAnalyzer &walker)
    : walker(walker), analyzer(walker.analyzer), types(walker.types), instance(walker.instance),
      function(walker.function), module(walker.module) {}

void Ownership::noteObserved() {
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

typed::Expr *Ownership::dropOwned(SourceRange range, llvm::function_ref<Expr *()> evaluate) {
  llvm::SmallVector<typed::Local *, 1> outer = std::exchange(ownedOperands, {});
  Expr *result = walker.sequence(range, [&]() -> Expr * {
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
        walker.emit<typed::Evaluate>(range, value);
        walker.flow.reachable = false;
      } else {
        kept = walker.temporary(value);
      }
      return value;
    };
    Expr *value = nullptr;
    Flow inBody = walker.flow;
    walker.handlerFlows.push_back(&inBody);
    typed::Block body = walker.capture([&] { value = keep(); });
    walker.handlerFlows.pop_back();
    if (ownedOperands.empty()) {
      walker.out->append(body.begin(), body.end());
      return value;
    }
    for (typed::Local *argument : ownedOperands)
      walker.emit<typed::SetLocal>(range, argument, walker.none(range));
    dropAfter(range, body, ownedOperands);
    if (!kept)
      walker.flow.reachable = true;
    return kept ? walker.get(kept, range) : walker.never(range);
  });
  ownedOperands = std::move(outer);
  return result;
}

void Ownership::dropAfter(SourceRange range, typed::Block body, llvm::ArrayRef<typed::Local *> dropped) {
  walker.noteObserver(true, true);
  bool isReachable = std::exchange(walker.flow.reachable, true);
  typed::Block finalBody = walker.capture([&] {
    for (typed::Local *each : dropped)
      drop(walker.get(each, each->storage, range), range);
  });
  llvm::SmallVector<typed::Handler, 1> handlers;
  if (function.frameKind == FrameKind::Generator && !module.isStandard) {
    analyzer.hasOwners = true;
    handlers.push_back(keepWhereFrameIsCleared(range, dropped));
  }
  walker.flow.reachable = isReachable;
  walker.emit<typed::Try>(range, body, analyzer.list(llvm::ArrayRef(handlers)), typed::Block(), finalBody);
}

typed::Handler Ownership::keepWhereFrameIsCleared(SourceRange range, llvm::ArrayRef<typed::Local *> dropped) {
  typed::Handler handler{};
  typed::Local *error = walker.catchAll(handler, range);
  handler.body = walker.capture([&] {
    if (!handler.classes.isNever()) {
      typed::Block keeping = walker.capture([&] {
        for (typed::Local *each : llvm::reverse(dropped)) {
          keep(error, each, range);
          walker.emit<typed::SetLocal>(range, each, walker.none(range));
        }
      });
      Expr *isCleared = walker.callWellKnown("_clears_frame", {walker.get(error, range)}, range);
      walker.emit<typed::If>(range, isCleared, keeping, typed::Block());
    }
    walker.emit<typed::Reraise>(range);
  });
  walker.flow.reachable = true;
  return handler;
}

void Ownership::keep(typed::Local *error, typed::Local *kept, SourceRange range) {
  Expr *value = walker.get(kept, kept->storage, range);
  walker.emit<typed::Evaluate>(range, walker.callWellKnown("_keep", {walker.get(error, range), value}, range));
}

void Ownership::unpackOwned(ast::Expr *target, Expr *value) {
  typed::Local *local = walker.temporary(value);
  Flow before = walker.flow;
  walker.handlerFlows.push_back(&before);
  typed::Block body = walker.capture([&] { walker.assign(target, walker.get(local, value->range)); });
  walker.handlerFlows.pop_back();
  dropAfter(value->range, body, local);
}

void Ownership::drop(Expr *value, SourceRange range) {
  for (const Atom *atom : value->type.atoms())
    if (analyzer.isObserved(types.of(atom)) &&
        !(atom->isObject() && (atom->classInfo()->frameBody || hasSource(atom->classInfo()))))
      walker.unsupported(diag::unsupported_kept_generator, range);
  walker.emit<typed::Evaluate>(range, walker.callWellKnown("_drop", {value}, range));
}

typed::Expr *Ownership::giveToLoop(ast::Call *expr) {
  bool isKept = llvm::cast<ast::Constant>(expr->args[1])->value.kind == ast::ConstantKind::True;
  Expr *generator = walker.expression(expr->args[0]);
  auto loop = analyzer.program.modulesByName.find("asyncio.tasks");
  if (loop == analyzer.program.modulesByName.end())
    return isKept ? walker.none(expr->range) : walker.callWellKnown("_close_dropped", {generator}, expr->range);
  FunctionInfo *function = loop->second->constants.find(isKept ? "_keep_until_end" : "_close_later")->second.function;
  return walker.callFunction({function}, {{generator}, {}}, expr->range);
}

bool Ownership::canOwn(llvm::StringRef name, Type type) {
  if (module.isStandard || llvm::is_contained(function.cellNames, name))
    return false;
  auto place = walker.lookup(name);
  auto isAsync = [&](const Atom *atom) {
    return atom->isObject() && atom->classInfo()->isSubclassOf(analyzer.asyncGeneratorClass);
  };
  if (walker.inModuleBody())
    // The loop closes an async generator at its end.
    return llvm::none_of(type.atoms(), isAsync) && &module == analyzer.mainModule && !walker.currentClass &&
           !(place.global && place.global->assignedElsewhere);
  return place.local && !llvm::is_contained(function.freeNames, name);
}

void Ownership::noteOwner(llvm::StringRef name, Type type) {
  Type &known = instance.owners[name];
  Type joined = types.join(known, type);
  if (!sameType(known, joined))
    types.noteChange();
  known = joined;
  analyzer.hasOwners |= !walker.inModuleBody();
}

void Ownership::assignOwned(llvm::StringRef name, Expr *value, SourceRange range) {
  noteOwner(name, value->type);
  typed::Local *slot = ownerSlots.lookup(name);
  if (!slot)
    return walker.assignPlace(name, value, range);
  typed::Local *made = walker.temporary(value);
  typed::Local *before = walker.temporary(walker.get(slot, slot->storage, range));
  walker.assignPlace(name, walker.get(made, range), range);
  walker.emit<typed::SetLocal>(range, slot, walker.get(made, range));
  drop(walker.get(before, range), range);
}

void Ownership::loseOwned(llvm::StringRef name, SourceRange range, llvm::function_ref<void()> assign) {
  typed::Local *slot = ownerSlots.lookup(name);
  typed::Local *before = walker.temporary(walker.get(slot, slot->storage, range));
  assign();
  if (!walker.flow.reachable)
    return;
  walker.emit<typed::SetLocal>(range, slot, walker.none(range));
  drop(walker.get(before, range), range);
}

/// The place where the code first binds the name.
static std::pair<unsigned, unsigned> firstBinding(ast::Node *node, llvm::StringRef name) {
  auto *one = llvm::dyn_cast<ast::Name>(node);
  if (one && one->id == name && one->ctx == ast::ExprContext::Store)
    return {one->range.line, one->range.column};
  std::pair<unsigned, unsigned> first{~0u, 0};
  ast::forEachChild(node, [&](ast::Node *child) { first = std::min(first, firstBinding(child, name)); });
  return first;
}

llvm::SmallVector<llvm::StringRef, 2> Ownership::ownersInOrder() const {
  llvm::SmallVector<std::pair<std::pair<unsigned, unsigned>, llvm::StringRef>, 2> places;
  for (auto &[name, type] : instance.owners) {
    auto parameter = llvm::find_if(function.parameters, [&](const ParameterInfo &each) { return each.name == name; });
    unsigned index = static_cast<unsigned>(parameter - function.parameters.begin());
    bool isParameter = parameter != function.parameters.end();
    places.push_back({isParameter ? std::pair(0u, index) : firstBinding(function.node, name), name});
  }
  llvm::sort(places);
  llvm::SmallVector<llvm::StringRef, 2> names;
  for (auto &[place, name] : places)
    names.push_back(name);
  return names;
}

void Ownership::bodyWithOwners(llvm::function_ref<void()> body) {
  SourceRange range = function.node->range;
  walker.noteObserver(true, true);
  // That it drops its arguments, their types say.
  if (llvm::any_of(instance.owners, [&](auto &pair) { return !isParameter(pair.first); }))
    noteObserved();
  llvm::SmallVector<typed::Local *, 2> slots;
  for (llvm::StringRef name : ownersInOrder()) {
    typed::Local *slot = ownerSlots[name] =
        walker.makeLocal("", types.join(instance.owners.lookup(name), analyzer.noneType));
    slots.push_back(slot);
    walker.emit<typed::SetLocal>(range, slot, walker.none(range));
  }
  auto dropAll = [&] {
    for (typed::Local *slot : slots)
      drop(walker.get(slot, slot->storage, range), range);
  };
  walker.guarded(
      range, body,
      [&](typed::Local *error) {
        // The exception keeps the frame of a function, and so its variables.
        if (walker.inModuleBody())
          dropAll();
        else
          for (typed::Local *slot : llvm::reverse(slots)) // what is kept last is dropped first
            keep(error, slot, range);
        walker.emit<typed::Reraise>(range);
        walker.flow.reachable = false;
      },
      dropAll);
}

void Ownership::handlerBody(ast::ExceptHandler *handler, typed::Handler &made) {
  llvm::SaveAndRestore inBranch(walker.branches, walker.branches + 1);
  bool keeps = analyzer.hasOwners || analyzer.countsReferences;
  // The library's own handlers end the exceptions of the program's functions too, but for those that do just that.
  bool isEnding = function.file == analyzer.program.builtins->constants.find("_drop_kept")->second.function->file;
  bool isOfLibrary =
      module.isStandard && (!analyzer.countsReferences || isEnding || analyzer.isUncountedCode(function));
  if (!keeps || isOfLibrary || made.classes.isNever())
    return walker.statements(handler->body);
  if (!made.target)
    made.target = walker.makeLocal("", made.classes);
  SourceRange range = handler->range;
  auto note = [&](llvm::StringRef function) {
    walker.emit<typed::Evaluate>(range,
                                 walker.callWellKnown(function, {walker.get(made.target, made.classes, range)}, range));
  };
  note("_begin_handling");
  walker.guarded(
      range, [&] { walker.statements(handler->body); },
      [&](typed::Local *raised) {
        if (module.isStandard)
          walker.emit<typed::Evaluate>(
              range,
              walker.callWellKnown("_leave_library_handler",
                                   {walker.get(made.target, made.classes, range), walker.get(raised, range)}, range));
        else
          note("_leave_handler");
        walker.emit<typed::Reraise>(range);
        walker.flow.reachable = false;
      },
      [&] { note("_drop_kept"); });
}

typed::Expr *Ownership::noteOwned(ast::Expr *expr, Expr *value) {
  if (module.isStandard || !analyzer.isObserved(value->type))
    return value;
  if (auto *name = llvm::dyn_cast<ast::Name>(expr))
    return readOwned(name, value);
  if (noteHeld(expr))
    owned.insert(expr);
  return value;
}

bool Ownership::takeOwned(ast::Expr *expr) {
  if (auto *choice = llvm::dyn_cast<ast::IfExp>(expr)) {
    bool first = takeOwned(choice->body), second = takeOwned(choice->orelse);
    if ((first && lent.contains(choice->orelse)) || (second && lent.contains(choice->body)))
      walker.unsupported(diag::unsupported_kept_generator, expr->range);
    return first || second;
  }
  return owned.remove(expr);
}

typed::Expr *Ownership::ownedOperand(ast::Expr *expr, Expr *value) {
  if (!owned.contains(expr))
    return value;
  takeOwned(expr);
  handedOver.insert(expr);
  typed::Local *local = walker.makeLocal("", types.join(value->type, analyzer.noneType));
  walker.emit<typed::SetLocal>(value->range, local, value);
  ownedOperands.push_back(local);
  return walker.get(local, value->type, value->range);
}

void Ownership::refuseKept() {
  if (module.isStandard || !analyzer.reporting)
    return;
  for (ast::Expr *expr : owned)
    walker.unsupported(diag::unsupported_kept_generator, expr->range);
  for (typed::Local *local : instance.locals)
    if (!local->name.empty() && !borrowed.contains(local->name) && !instance.owners.contains(local->name) &&
        analyzer.isObserved(local->storage))
      walker.unsupported(diag::unsupported_kept_generator, function.node->range);
  if (!walker.inModuleBody() || !owned.empty())
    return;
  for (const auto &global : analyzer.program.globals)
    if (global->module == &module && !borrowed.contains(global->name) && !instance.owners.contains(global->name) &&
        analyzer.isObserved(global->type))
      walker.unsupported(diag::unsupported_kept_generator, function.node->range);
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
