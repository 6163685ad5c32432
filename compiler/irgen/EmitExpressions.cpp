// Expressions. `emit` returns null where the expression never yields a value.
#include "irgen/FunctionEmitter.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/ADT/ScopeExit.h"

namespace rio::irgen {

mlir::Value FunctionEmitter::constantBool(bool value) {
  return mlir::arith::ConstantOp::create(builder, location, builder.getBoolAttr(value));
}

mlir::Value FunctionEmitter::emitAs(const typed::Expr *expr, Type wanted) {
  mlir::Value value = emit(expr);
  if (value && expr->type.isNever() && !wanted.isNever()) {
    // An element of what is always empty: nobody gets past here.
    ir::UnreachableOp::create(builder, location);
    endBlock();
    return {};
  }
  return value ? convert(value, expr->type, wanted) : value;
}

mlir::Value FunctionEmitter::emit(const typed::Expr *expr) {
  mlir::Location outer = std::exchange(location, siteOf(expr->range, /*everyLine=*/true));
  auto restore = llvm::scope_exit([&] { location = outer; });
  switch (expr->kind) {
  case typed::ExprKind::IntConstant: {
    const llvm::APInt &value = llvm::cast<typed::IntConstant>(expr)->value;
    if (representation.valueType(expr->type) == representation.wordType)
      return mlir::arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(value.getSExtValue()));
    return ir::IntConstantOp::create(builder, location, value);
  }
  case typed::ExprKind::FloatConstant:
    return mlir::arith::ConstantOp::create(builder, location,
                                           builder.getF64FloatAttr(llvm::cast<typed::FloatConstant>(expr)->value));
  case typed::ExprKind::BoolConstant:
    return constantBool(llvm::cast<typed::BoolConstant>(expr)->value);
  case typed::ExprKind::StringConstant:
    return ir::StrConstantOp::create(builder, location, llvm::cast<typed::StringConstant>(expr)->value);
  case typed::ExprKind::UnitConstant:
    return unit(expr->type.single());
  case typed::ExprKind::LocalGet: {
    auto *get = llvm::cast<typed::LocalGet>(expr);
    if (!get->unset)
      return convert(readLocal(get->local), get->local->storage, expr->type);
    mlir::Value isSet = get->local->isCell
                            ? mlir::Value(ir::FieldGetOp::create(builder, location, representation.boolType,
                                                                 read({get->local, Part::Value}), 1))
                            : read({get->local, Part::Bound});
    return unlessUnset(
        isSet, [&] { return convert(readLocal(get->local), get->local->storage, expr->type); }, get->unset, expr->type);
  }
  case typed::ExprKind::GlobalGet: {
    auto *get = llvm::cast<typed::GlobalGet>(expr);
    const std::string &symbol = symbols.globals.find(get->global)->second;
    auto value = [&] {
      mlir::Value stored =
          ir::GlobalGetOp::create(builder, location, representation.valueType(get->global->type), symbol);
      return convert(stored, get->global->type, expr->type);
    };
    if (!get->unset)
      return value();
    mlir::Value isSet = ir::GlobalGetOp::create(builder, location, representation.boolType, symbol + "?");
    return unlessUnset(isSet, value, get->unset, expr->type);
  }
  case typed::ExprKind::FieldGet:
    return emitFieldGet(llvm::cast<typed::FieldGet>(expr));
  case typed::ExprKind::Call:
    return emitCall(llvm::cast<typed::Call>(expr));
  case typed::ExprKind::Intrinsic:
    return emitIntrinsic(llvm::cast<typed::Intrinsic>(expr));
  case typed::ExprKind::Resume:
    return emitResume(llvm::cast<typed::Resume>(expr));
  case typed::ExprKind::New:
    return ir::ObjectNewOp::create(builder, location, representation.layoutOf(expr->type.single()).symbol);
  case typed::ExprKind::NewArray: {
    mlir::Value length = emit(llvm::cast<typed::NewArray>(expr)->length);
    return ir::ArrayNewOp::create(builder, location, representation.layoutOf(expr->type.single()).symbol, length);
  }
  case typed::ExprKind::MakeTuple: {
    auto *tuple = llvm::cast<typed::MakeTuple>(expr);
    llvm::SmallVector<mlir::Value, 4> elements;
    const ClassLayout &layout = representation.layoutOf(expr->type.single());
    for (auto [element, slot] : llvm::zip(tuple->elements, layout.slots)) {
      mlir::Value value = emitAs(element, slot.type);
      if (!value)
        return value;
      elements.push_back(value);
    }
    mlir::Value made = ir::ObjectNewOp::create(builder, location, layout.symbol);
    for (auto [value, slot] : llvm::zip(elements, layout.slots))
      ir::FieldSetOp::create(builder, location, made, value, slot.index);
    return made;
  }
  case typed::ExprKind::TupleGet: {
    auto *get = llvm::cast<typed::TupleGet>(expr);
    mlir::Value tuple = emit(get->tuple);
    const Slot &slot = representation.layoutOf(get->tuple->type.single()).slots[get->index];
    mlir::Value value =
        ir::FieldGetOp::create(builder, location, representation.valueType(slot.type), tuple, slot.index);
    return convert(value, slot.type, expr->type);
  }
  case typed::ExprKind::MakeFunction:
    return emitMakeFunction(llvm::cast<typed::MakeFunction>(expr));
  case typed::ExprKind::MakeMethod: {
    mlir::Value receiver = emit(llvm::cast<typed::MakeMethod>(expr)->receiver);
    mlir::Value made = ir::ObjectNewOp::create(builder, location, representation.layoutOf(expr->type.single()).symbol);
    ir::FieldSetOp::create(builder, location, made, receiver, 0);
    return made;
  }
  case typed::ExprKind::CapturedGet: {
    auto *get = llvm::cast<typed::CapturedGet>(expr);
    mlir::Value made = emit(get->function);
    const Slot &slot = representation.layoutOf(get->function->type.single()).slots[get->index];
    mlir::Value value =
        ir::FieldGetOp::create(builder, location, representation.valueType(slot.type), made, slot.index);
    return convert(value, slot.type, expr->type);
  }
  case typed::ExprKind::MethodReceiver: {
    auto *bound = llvm::cast<typed::MethodReceiver>(expr);
    mlir::Value method = emit(bound->method);
    return ir::FieldGetOp::create(builder, location, representation.valueType(expr->type), method, 0);
  }
  case typed::ExprKind::Dispatch:
    return emitDispatch(llvm::cast<typed::Dispatch>(expr));
  case typed::ExprKind::Conditional:
    return emitConditional(llvm::cast<typed::Conditional>(expr));
  case typed::ExprKind::Not: {
    mlir::Value operand = emit(llvm::cast<typed::Not>(expr)->operand);
    return mlir::arith::XOrIOp::create(builder, location, operand, constantBool(true));
  }
  case typed::ExprKind::IsSame: {
    auto *same = llvm::cast<typed::IsSame>(expr);
    mlir::Value left = emit(same->left), right = emit(same->right);
    return ir::IsOp::create(builder, location, box(left, same->left->type.single()),
                            box(right, same->right->type.single()));
  }
  case typed::ExprKind::IsInstance: {
    auto *test = llvm::cast<typed::IsInstance>(expr);
    mlir::Value value = emit(test->value);
    if (!value)
      return value;
    if (test->value->type.single())
      return constantBool(!test->classes.isNever());
    return isOneOf(value, test->classes);
  }
  case typed::ExprKind::Sequence: {
    auto *sequence = llvm::cast<typed::Sequence>(expr);
    emitBlock(sequence->body);
    if (!sequence->value) {
      endBlock();
      return {};
    }
    return emitAs(sequence->value, expr->type);
  }
  }
  llvm_unreachable("every kind of expression is emitted");
}

mlir::Value FunctionEmitter::unlessUnset(mlir::Value isSet, llvm::function_ref<mlir::Value()> set,
                                         const typed::Expr *unset, Type type) {
  mlir::Block *setBlock = newBlock(), *unsetBlock = newBlock(), *done = newBlock();
  mlir::BlockArgument result = done->addArgument(representation.valueType(type), location);
  branchIf(isSet, setBlock, unsetBlock);
  seal(setBlock);
  seal(unsetBlock);
  enter(setBlock);
  branch(done, set());
  enter(unsetBlock);
  if (mlir::Value value = emitAs(unset, type))
    branch(done, value);
  else
    endBlock();
  seal(done);
  enter(done);
  return result;
}

mlir::Value FunctionEmitter::emitFieldGet(const typed::FieldGet *expr) {
  mlir::Value object = emit(expr->object);
  if (!object)
    return object;
  const Slot *slot = representation.layoutOf(expr->object->type.single()).find(expr->name);
  if (!slot) {
    // No object of the class is ever made.
    endBlock();
    return placeholder(representation.valueType(expr->type));
  }
  auto value = [&] {
    mlir::Value stored =
        ir::FieldGetOp::create(builder, location, representation.valueType(slot->type), object, slot->index);
    return convert(stored, slot->type, expr->type);
  };
  if (!expr->unset || !slot->flag)
    return value();
  mlir::Value isSet = ir::FieldGetOp::create(builder, location, representation.boolType, object, *slot->flag);
  return unlessUnset(isSet, value, expr->unset, expr->type);
}

mlir::Value FunctionEmitter::callFunction(const sema::Instance *callee, mlir::ValueRange arguments) {
  ir::FuncOp target = symbols.functions.lookup(callee);
  if (!errors)
    return ir::CallOp::create(builder, location, target, arguments).getResult();
  mlir::Block *next = newBlock();
  mlir::Value result;
  if (mlir::Type type = target.getResultType())
    result = next->addArgument(type, location);
  ir::InvokeOp::create(builder, location, target, arguments, next, mlir::ValueRange(), errors, mlir::ValueRange());
  seal(next);
  enter(next);
  return result;
}

mlir::Value FunctionEmitter::emitCall(const typed::Call *call) {
  const sema::Instance *callee = call->instance;
  llvm::SmallVector<mlir::Value, 4> arguments;
  size_t first = 0;
  if (call->arguments.size() > callee->parameterTypes.size()) {
    // The closure goes first.
    arguments.push_back(emit(call->arguments[0]));
    first = 1;
  }
  for (size_t i = first; i < call->arguments.size(); ++i) {
    mlir::Value value = callee->omitted[i - first]
                            ? placeholder(representation.valueType(callee->parameterTypes[i - first]))
                            : emitAs(call->arguments[i], callee->parameterTypes[i - first]);
    if (!value)
      return value;
    arguments.push_back(value);
  }
  mlir::Value result = callFunction(callee, arguments);
  if (callee->returnType.isNever()) {
    endBlock();
    return {};
  }
  if (!result)
    result = unit(nullptr);
  return convert(result, callee->returnType, call->type);
}

/// Splits `rio.int.cmp {predicate = ...}` into the op's name and its attributes.
static void addOperation(mlir::OperationState &state, mlir::MLIRContext *context, llvm::StringRef attributes) {
  if (attributes.empty())
    return;
  auto dictionary = llvm::dyn_cast_or_null<mlir::DictionaryAttr>(mlir::parseAttribute(attributes, context));
  assert(dictionary && "the attributes of an intrinsic are written as MLIR prints them");
  state.addAttributes(dictionary.getValue());
}

mlir::Value FunctionEmitter::emitIntrinsic(const typed::Intrinsic *expr) {
  llvm::SmallVector<mlir::Value, 4> arguments;
  for (const typed::Expr *argument : expr->arguments) {
    mlir::Value value = emit(argument);
    if (!value)
      return value;
    arguments.push_back(value);
  }
  llvm::SmallVector<mlir::Type, 1> results;
  // What is declared to return None yields nothing.
  auto *declared = llvm::dyn_cast_or_null<ast::Constant>(expr->function->returns);
  bool isNone = !expr->function->returns || (declared && declared->value.kind == ast::ConstantKind::None);
  if (!isNone)
    results.push_back(representation.valueType(expr->type));
  if (expr->function->kind == sema::FunctionKind::Extern) {
    auto entry = mlir::FlatSymbolRefAttr::get(builder.getContext(), expr->function->target);
    auto call = ir::RuntimeOp::create(builder, location, results, entry, arguments);
    return isNone ? unit(nullptr) : call.getResult();
  }
  auto [name, attributes] = expr->function->target.split(' ');
  if (name == "rio.identity")
    return arguments[0];
  if (const Atom *only = name == "rio.class_id" ? expr->arguments[0]->type.single() : nullptr)
    arguments[0] = box(arguments[0], only);
  mlir::OperationState state(location, name);
  state.addOperands(arguments);
  state.addTypes(results);
  addOperation(state, builder.getContext(), attributes);
  mlir::Operation *op = builder.create(state);
  return isNone ? unit(nullptr) : op->getResult(0);
}

mlir::Value FunctionEmitter::emitDispatch(const typed::Dispatch *expr) {
  const typed::Local *subject = expr->subject;
  mlir::Value value = readLocal(subject);
  bool yields = !expr->type.isNever();
  mlir::Block *done = newBlock();
  mlir::BlockArgument result =
      yields ? done->addArgument(representation.valueType(expr->type), location) : mlir::BlockArgument();
  llvm::SmallVector<mlir::Block *, 4> bodies;
  llvm::SmallVector<int64_t, 4> ids;
  for (const typed::DispatchCase &one : expr->cases) {
    bodies.push_back(newBlock());
    ids.push_back(representation.layoutOf(one.atoms[0]).id);
  }
  // The cases cover every class, so the last needs no test.
  mlir::Value id = classId(value);
  llvm::SmallVector<llvm::APInt, 4> values;
  for (int64_t number : llvm::ArrayRef(ids).drop_back())
    values.push_back(llvm::APInt(64, static_cast<uint64_t>(number)));
  llvm::SmallVector<mlir::ValueRange, 4> noOperands(values.size());
  mlir::cf::SwitchOp::create(builder, location, id, bodies.back(), mlir::ValueRange(), values,
                             mlir::BlockRange(llvm::ArrayRef(bodies).drop_back()), noOperands);
  for (auto [one, body] : llvm::zip(expr->cases, bodies)) {
    seal(body);
    enter(body);
    mlir::Value value = emitAs(one.body, expr->type);
    if (value && yields)
      branch(done, value);
    else
      endBlock();
  }
  seal(done);
  enter(done);
  if (!yields) {
    endBlock();
    return {};
  }
  return result;
}

mlir::Value FunctionEmitter::emitConditional(const typed::Conditional *expr) {
  mlir::Value condition = emit(expr->condition);
  if (!condition)
    return condition;
  bool yields = !expr->type.isNever();
  mlir::Block *whenTrue = newBlock(), *whenFalse = newBlock(), *done = newBlock();
  mlir::BlockArgument result =
      yields ? done->addArgument(representation.valueType(expr->type), location) : mlir::BlockArgument();
  branchIf(condition, whenTrue, whenFalse);
  seal(whenTrue);
  seal(whenFalse);
  for (auto [body, value] : {std::pair(whenTrue, expr->whenTrue), std::pair(whenFalse, expr->whenFalse)}) {
    enter(body);
    mlir::Value chosen = emitAs(value, expr->type);
    if (chosen && yields)
      branch(done, chosen);
    else
      endBlock();
  }
  seal(done);
  enter(done);
  if (!yields) {
    endBlock();
    return {};
  }
  return result;
}

mlir::Value FunctionEmitter::emitMakeFunction(const typed::MakeFunction *expr) {
  const Atom *atom = expr->type.single();
  const ClassLayout &layout = representation.layoutOf(atom);
  mlir::Value made = ir::ObjectNewOp::create(builder, location, layout.symbol);
  auto captures = representation.program.closureCaptures.find({atom->function(), atom->parent()});
  for (auto [index, local] : llvm::enumerate(captures->second))
    ir::FieldSetOp::create(builder, location, made, read({local, Part::Value}), static_cast<int64_t>(index));
  return made;
}

} // namespace rio::irgen
