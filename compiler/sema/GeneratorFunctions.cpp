// Generators and coroutines: functions whose body can be left and gone on with.
//
// A call makes a frame, an object of a class of its own for each instance of the function, derived from `_generator`,
// `_coroutine` or `_async_generator` of the standard library. The frame holds the arguments and what passes between the
// body and whoever resumes it:
//
//   _place      where the body goes on (FramePlace)
//   _yielded    the operand of the last `yield`
//   _sent       what that `yield` gives when the body goes on
//   _thrown     an exception to be raised there instead, or None
//   _result     what the body returned
//
// The instance's body is a function over the frame. It stores what it yields, leaves by `typed::Suspend`, and raises or
// reads what came in; `typed::Resume` is a call of it. `__next__`, `send`, `throw` and `close` are written in
// stdlib/builtins/generators.py on top of that. `await` and the statements with `async` are in Coroutines.cpp. What
// lives across a `yield` is the business of rio-split-generators.
#include "sema/FunctionAnalyzer.h"

namespace rio::sema {

unsigned frameDepth(Type type, unsigned depth) {
  unsigned deepest = 0;
  if (depth > maximumTypeDepth)
    return deepest;
  for (const Atom *atom : type.atoms()) {
    if (atom->isObject())
      deepest = std::max(deepest, atom->classInfo()->frameDepth);
    for (TypeVariable *argument : atom->arguments())
      deepest = std::max(deepest, frameDepth(argument->bound(), depth + 1));
    for (Type element : atom->elements())
      deepest = std::max(deepest, frameDepth(element, depth + 1));
  }
  return deepest;
}

ClassInfo *Analyzer::makeFrameClass(Instance &instance) {
  FrameKind kind = instance.function->frameKind;
  ClassInfo *base = kind == FrameKind::Generator   ? generatorClass
                    : kind == FrameKind::Coroutine ? coroutineClass
                                                   : asyncGeneratorClass;
  linkClass(*base);
  program.classes.push_back(std::make_unique<ClassInfo>());
  ClassInfo &info = *program.classes.back();
  info.name = base->name;
  info.qualifiedName = base->name.str();
  info.number = static_cast<unsigned>(program.classes.size() - 1);
  // There are many of this name.
  info.isRepeated = true;
  info.module = program.builtins;
  info.node = base->node;
  info.bases = {base};
  info.baseArguments.emplace_back();
  info.linearization = {&info};
  info.linearization.append(base->linearization);
  info.isLinked = true;
  info.frameBody = &instance;
  if (isObserved(*instance.function))
    types.noteChange();
  info.fields = base->fields;
  unsigned deepest = 0;
  for (Type type : instance.parameterTypes)
    deepest = std::max(deepest, frameDepth(type));
  info.frameDepth = deepest + 1;
  auto addField = [&](llvm::StringRef name, Type type) {
    FieldInfo &field = info.fields[name];
    field.name = name;
    field.type = type;
  };
  // What is read only once the body has set it.
  addField("_yielded", {});
  addField("_result", {});
  if (kind == FrameKind::AsyncGenerator)
    addField("_produced", {});
  for (llvm::StringRef name : {"_sent", "_thrown"})
    addField(name, noneType);
  for (size_t index = 0; index < instance.parameterTypes.size(); ++index)
    addField(text(argumentField(index)), instance.parameterTypes[index]);
  for (auto &[name, field] : info.fields) {
    field.mayBeUnset = false;
    field.isSetAtCreation = true;
  }
  return &info;
}

FunctionAnalyzer::Expr *FunctionAnalyzer::newFrame(Instance &callee, llvm::ArrayRef<Expr *> arguments,
                                                   Expr *closureValue, SourceRange range) {
  return sequence(range, [&] {
    // The arguments may raise; what is evaluated behind them must not.
    llvm::SmallVector<typed::Local *, 4> kept;
    for (Expr *argument : arguments)
      kept.push_back(temporary(argument));
    typed::Local *frame = temporary(make<typed::New>(range, callee.returnType));
    auto set = [&](llvm::StringRef name, Expr *value) {
      emit<typed::SetField>(range, get(frame, range), analyzer.text(name), value);
    };
    if (!callee.function->freeNames.empty()) {
      // A function may come to capture something after its first round: its attributes.
      FieldInfo &field = callee.frameClass->fields[closureField];
      field.name = closureField;
      field.type = closureValue->type;
      field.mayBeUnset = false;
      field.isSetAtCreation = true;
      set(closureField, closureValue);
    }
    for (auto [index, argument] : llvm::enumerate(kept))
      if (!callee.omitted[index])
        set(argumentField(index), get(argument, range));
    for (llvm::StringRef name : {"_sent", "_thrown"})
      set(name, none(range));
    return get(frame, range);
  });
}

void FunctionAnalyzer::frameBody() {
  SourceRange range = function.node->range;
  Type type = types.of(types.object(instance.frameClass));
  analyzer.program.created.insert(type.single());
  instance.frame = makeLocal("", type);
  flow.local(instance.frame) = VariableState::holding(instance.frame, type);
  bindParameters();
  bindCaptures();
  for (size_t index = 0; index < instance.parameterTypes.size(); ++index)
    instance.frameClass->fields[analyzer.text(argumentField(index))].type = instance.parameterTypes[index];
  typed::Block body = capture([&] {
    ownership.ownArguments();
    // CPython knows only the line there, and marks nothing in it.
    raiseThrown({range.line, 0, range.line, 0});
    statements(llvm::cast<ast::FunctionDef>(function.node)->body);
    if (function.frameKind == FrameKind::Coroutine)
      warnEnd();
    if (flow.reachable)
      endFrame(none(range), range);
  });
  // A StopIteration from the body would look like its end.
  typed::Handler handler{};
  auto looksLikeEnd = [&](const ClassInfo *info) {
    bool isAsync = function.frameKind == FrameKind::AsyncGenerator;
    return info->isSubclassOf(analyzer.stopIterationClass) ||
           (isAsync && info->isSubclassOf(analyzer.stopAsyncIterationClass));
  };
  for (const Atom *atom : analyzer.raisable)
    if (looksLikeEnd(atom->classInfo()))
      handler.classes = types.join(handler.classes, types.of(atom));
  if (handler.classes.isNever()) {
    out->append(body.begin(), body.end());
    return;
  }
  handler.target = makeLocal("", handler.classes);
  handler.body = capture([&] {
    Expr *stopped = get(handler.target, handler.classes, {});
    emit<typed::Evaluate>(SourceRange(), callWellKnown("_raise_stopped", {get(instance.frame, {}), stopped}, {}));
  });
  typed::Handler *copy = new (analyzer.program.arena.Allocate<typed::Handler>()) typed::Handler(handler);
  emit<typed::Try>(range, body, llvm::ArrayRef(copy, 1), typed::Block(), typed::Block());
  flow.reachable = false;
}

void FunctionAnalyzer::assignFrameField(llvm::StringRef name, Expr *value, SourceRange range) {
  FieldInfo &field = instance.frameClass->fields[name];
  types.connect(value->type, field.type);
  Type before = field.type;
  field.type = types.join(field.type, value->type);
  if (!sameType(before, field.type))
    types.noteChange();
  emit<typed::SetField>(range, get(instance.frame, range), field.name, value);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::frameField(llvm::StringRef name, SourceRange range) {
  const FieldInfo &field = instance.frameClass->fields[name];
  return make<typed::FieldGet>(range, field.type, get(instance.frame, range), field.name, nullptr);
}

void FunctionAnalyzer::endFrame(Expr *value, SourceRange range) {
  assignFrameField("_result", value, range);
  if (!value->type.isNever())
    emit<typed::Return>(range, boolean(range, false));
  flow.reachable = false;
}

void FunctionAnalyzer::raiseThrown(SourceRange range) {
  if (!sameType(instance.frameClass->fields["_thrown"].type, analyzer.noneType))
    emit<typed::Evaluate>(range, callWellKnown("_raise_thrown",
                                               {get(instance.frame, range), boolean(range, guardDepth > 0),
                                                boolean(range, handlingDepth > 0)},
                                               range));
}

void FunctionAnalyzer::suspend(SourceRange range) {
  emit<typed::Suspend>(range);
  raiseThrown(range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::yieldValue(ast::Yield *expr) {
  Expr *value = expr->value ? expression(expr->value) : none(expr->range);
  if (value->type.isNever())
    return value;
  if (!module.isStandard && analyzer.isObserved(value->type))
    unsupported(diag::unsupported_kept_generator, expr->range);
  return sequence(expr->range, [&] {
    if (function.frameKind == FrameKind::AsyncGenerator) {
      assignFrameField("_produced", value, expr->range);
      assignFrameField("_has_produced", boolean(expr->range, true), expr->range);
    } else {
      assignFrameField("_yielded", value, expr->range);
    }
    suspend(expr->range);
    return frameField("_sent", expr->range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::yieldFrom(ast::YieldFrom *expr) {
  SourceRange range = expr->range;
  Expr *iterable = expression(expr->value);
  return sequence(range, [&]() -> Expr * {
    Expr *iterator = checkedIterator(callMethod(iterable, "__iter__", {}, range), range);
    if (iterator->type.isNever())
      return iterator;
    // To drop this generator is to drop the other one.
    ownership.takeOwned(expr->value);
    if (analyzer.isObserved(iterator->type))
      ownership.noteObserved();
    return delegateTo(iterator, expr, range);
  });
}

FunctionAnalyzer::Expr *FunctionAnalyzer::delegateTo(Expr *iterator, const void *site, SourceRange range) {
  typed::Local *source = temporary(iterator);
  assignFrameField("_sent", none(range), range);
  enterLoop(site);
  Expr *goesOn = callWellKnown("_delegate", {get(source, range), get(instance.frame, range)}, range);
  if (goesOn->type.isNever())
    return goesOn;
  Flow onward = flow;
  typed::Block body = capture([&] { emit<typed::Suspend>(range); });
  closeLoop(site, flow);
  flow = onward;
  emit<typed::While>(range, goesOn, body, typed::Block());
  return callWellKnown("_delegate_result", {get(source, range), get(instance.frame, range)}, range);
}

FunctionAnalyzer::Expr *FunctionAnalyzer::resume(Expr *generator, SourceRange range) {
  return dispatch(range, generator, [&](const Atom *atom, Expr *narrowed) -> Expr * {
    analyzer.analyzeOnce(*atom->classInfo()->frameBody);
    return make<typed::Resume>(range, analyzer.boolType, narrowed);
  });
}

} // namespace rio::sema
