// Between the representations of one value.
#include "irgen/FunctionEmitter.h"

namespace rio::irgen {

using sema::sameShape;
using sema::sameType;

static const Atom *counterpart(const Atom *atom, Type type) {
  for (const Atom *other : type.atoms())
    if (sameShape(atom, other))
      return other;
  return nullptr;
}

mlir::Value FunctionEmitter::box(mlir::Value value, const Atom *atom) {
  mlir::Type type = value.getType();
  if (type == representation.wordType) {
    value = ir::IntFromIndexOp::create(builder, location, value, /*small=*/false);
    type = value.getType();
  }
  if (type != representation.refType)
    return ir::BoxOp::create(builder, location, value);
  if (!atom)
    return value;
  bool isNone = atom->isObject() && atom->classInfo()->name == "NoneType";
  if (isNone)
    return ir::NoneOp::create(builder, location);
  if (representation.isUnit(atom))
    return ir::ObjectNewOp::create(builder, location, representation.layoutOf(atom).symbol);
  return value;
}

mlir::Value FunctionEmitter::rebuild(mlir::Value value, const Atom *from, const Atom *to) {
  if (!representation.differs(from, to))
    return value;
  const ClassLayout &source = representation.layoutOf(from), &target = representation.layoutOf(to);
  mlir::Value made = ir::ObjectNewOp::create(builder, location, target.symbol);
  for (auto [before, after] : llvm::zip(source.slots, target.slots)) {
    mlir::Value element =
        ir::FieldGetOp::create(builder, location, representation.valueType(before.type), value, before.index);
    ir::FieldSetOp::create(builder, location, made, convert(element, before.type, after.type), after.index);
  }
  return made;
}

mlir::Value FunctionEmitter::convert(mlir::Value value, Type from, Type to) {
  if (!value || from.isNever() || to.isNever() || sameType(from, to))
    return value;
  const Atom *source = from.single(), *target = to.single();
  if (source && !target) {
    const Atom *member = counterpart(source, to);
    return box(member ? rebuild(value, source, member) : value, source);
  }
  if (source && target) {
    mlir::Type wanted = representation.valueType(to);
    if (value.getType() == wanted)
      return sameShape(source, target) ? rebuild(value, source, target) : value;
    if (value.getType() == representation.wordType && wanted == representation.intType)
      return ir::IntFromIndexOp::create(builder, location, value, /*small=*/false);
    if (value.getType() == representation.boolType && wanted == representation.intType) {
      mlir::Value word = mlir::arith::ExtUIOp::create(builder, location, representation.wordType, value);
      return ir::IntFromIndexOp::create(builder, location, word, /*small=*/true);
    }
    llvm::report_fatal_error(llvm::Twine("no conversion from ") + sema::typeName(from) + " to " + sema::typeName(to));
  }
  if (target) {
    // One class of several, which a test has found it to be.
    mlir::Type wanted = representation.valueType(to);
    if (wanted == representation.refType) {
      const Atom *member = counterpart(target, from);
      return member ? rebuild(value, member, target) : value;
    }
    if (wanted == representation.wordType)
      return ir::IntToIndexOp::create(builder, location,
                                      ir::UnboxOp::create(builder, location, representation.intType, value));
    return ir::UnboxOp::create(builder, location, wanted, value);
  }
  // Between unions: only tuples can differ.
  llvm::SmallVector<std::pair<const Atom *, const Atom *>, 2> changed;
  for (const Atom *atom : from.atoms())
    if (const Atom *member = counterpart(atom, to); member && representation.differs(atom, member))
      changed.push_back({atom, member});
  for (auto [before, after] : changed) {
    mlir::Block *rebuildBlock = newBlock(), *done = newBlock();
    mlir::BlockArgument result = done->addArgument(representation.refType, location);
    mlir::Value id = mlir::arith::ConstantOp::create(builder, location,
                                                     builder.getI64IntegerAttr(representation.layoutOf(before).id));
    mlir::Value matches =
        mlir::arith::CmpIOp::create(builder, location, mlir::arith::CmpIPredicate::eq, classId(value), id);
    mlir::cf::CondBranchOp::create(builder, location, matches, rebuildBlock, mlir::ValueRange(), done,
                                   mlir::ValueRange(value));
    seal(rebuildBlock);
    enter(rebuildBlock);
    branch(done, rebuild(value, before, after));
    seal(done);
    enter(done);
    value = result;
  }
  return value;
}

mlir::Value FunctionEmitter::isOneOf(mlir::Value object, Type classes) {
  mlir::Value id = classId(object);
  mlir::Value result;
  for (const Atom *atom : classes.atoms()) {
    mlir::Value number =
        mlir::arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(representation.layoutOf(atom).id));
    mlir::Value matches = mlir::arith::CmpIOp::create(builder, location, mlir::arith::CmpIPredicate::eq, id, number);
    result = result ? mlir::Value(mlir::arith::OrIOp::create(builder, location, result, matches)) : matches;
  }
  return result ? result : constantBool(false);
}

} // namespace rio::irgen
