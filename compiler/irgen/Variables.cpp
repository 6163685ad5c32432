// SSA construction and the entry of a function.
#include "irgen/FunctionEmitter.h"

namespace rio::irgen {

mlir::Type FunctionEmitter::typeOf(Variable variable) {
  if (variable.second == Part::Bound)
    return representation.boolType;
  if (variable.first == &depthLocal)
    return representation.wordType;
  return variable.first->isCell ? mlir::Type(representation.refType)
                                : representation.valueType(variable.first->storage);
}

mlir::Value FunctionEmitter::placeholder(mlir::Type type) {
  if (type == representation.refType)
    return ir::NullOp::create(builder, location);
  if (type == representation.intType)
    return ir::IntConstantOp::create(builder, location, 0);
  return mlir::arith::ConstantOp::create(builder, location, llvm::cast<mlir::TypedAttr>(builder.getZeroAttr(type)));
}

mlir::Value FunctionEmitter::readIn(Variable variable, mlir::Block *where) {
  auto &known = definitions[where];
  if (auto place = known.find(variable); place != known.end())
    return place->second;
  mlir::Type type = typeOf(variable);
  mlir::Value value;
  if (!sealed.contains(where)) {
    mlir::BlockArgument argument = where->addArgument(type, location);
    incomplete[where].push_back({variable, argument});
    value = argument;
  } else if (where->hasNoPredecessors()) {
    // The entry, or code that is never reached.
    mlir::OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(where);
    value = placeholder(type);
  } else if (mlir::Block *only = where->getUniquePredecessor();
             only && std::distance(where->pred_begin(), where->pred_end()) == 1) {
    value = readIn(variable, only);
  } else {
    mlir::BlockArgument argument = where->addArgument(type, location);
    definitions[where][variable] = argument;
    completeArgument(variable, argument);
    return argument;
  }
  definitions[where][variable] = value;
  return value;
}

void FunctionEmitter::completeArgument(Variable variable, mlir::BlockArgument argument) {
  mlir::Block *where = argument.getOwner();
  llvm::SmallVector<mlir::Block *, 4> predecessors(where->pred_begin(), where->pred_end());
  llvm::SmallPtrSet<mlir::Block *, 4> done;
  for (mlir::Block *predecessor : predecessors) {
    if (!done.insert(predecessor).second)
      continue;
    mlir::Value value = readIn(variable, predecessor);
    auto terminator = llvm::cast<mlir::BranchOpInterface>(predecessor->getTerminator());
    for (unsigned i = 0; i < terminator->getNumSuccessors(); ++i)
      if (terminator->getSuccessor(i) == where)
        terminator.getSuccessorOperands(i).append(value);
  }
}

void FunctionEmitter::seal(mlir::Block *where) {
  if (!sealed.insert(where).second)
    return;
  // Completing one argument may ask for others of this block; they are complete at once, as it is sealed now.
  auto waiting = std::move(incomplete[where]);
  for (auto &[variable, argument] : waiting)
    completeArgument(variable, argument);
}

mlir::Value FunctionEmitter::readLocal(const typed::Local *local) {
  mlir::Value value = read({local, Part::Value});
  if (!local->isCell)
    return value;
  return ir::FieldGetOp::create(builder, location, representation.valueType(local->storage), value, 0);
}

void FunctionEmitter::writeLocal(const typed::Local *local, mlir::Value value) {
  if (local->isCell) {
    mlir::Value cell = read({local, Part::Value});
    ir::FieldSetOp::create(builder, location, cell, value, 0);
    ir::FieldSetOp::create(builder, location, cell, constantBool(true), 1);
    return;
  }
  write({local, Part::Value}, value);
  if (local->mayBeUnbound)
    write({local, Part::Bound}, constantBool(true));
}

void FunctionEmitter::enterFunction() {
  mlir::Block *entry = function.addEntryBlock();
  sealed.insert(entry);
  enter(entry);
  if (hasFrame()) {
    writeLocal(instance.frame, frame());
    setPlace(sema::FramePlace::running);
  }
  unsigned next = 0;
  bool isClosure = !instance.function->freeNames.empty();
  llvm::DenseSet<const typed::Local *> captured;
  if (isClosure) {
    mlir::Value closure = hasFrame() ? storedArgument(sema::closureField) : entry->getArgument(next++);
    for (auto [index, capture] : llvm::enumerate(instance.captures)) {
      const typed::Local *local = capture.second;
      captured.insert(local);
      write({local, Part::Value}, ir::FieldGetOp::create(builder, location, typeOf({local, Part::Value}), closure,
                                                         static_cast<int64_t>(index)));
      if (!local->isCell && local->mayBeUnbound)
        write({local, Part::Bound}, constantBool(true));
    }
  }
  for (const typed::Local *local : instance.locals)
    if (local->isCell && !captured.contains(local))
      write({local, Part::Value},
            ir::ObjectNewOp::create(builder, location, representation.cellLayout(local->storage).symbol));
  for (auto [index, local] : llvm::enumerate(instance.parameters)) {
    if (instance.omitted[index]) {
      ++next;
      continue;
    }
    mlir::Value argument = hasFrame() ? storedArgument(sema::argumentField(index)) : entry->getArgument(next++);
    writeLocal(local, convert(argument, instance.parameterTypes[index], local->storage));
  }
}

} // namespace rio::irgen
