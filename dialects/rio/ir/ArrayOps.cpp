// Arrays: which storage goes with which type.
#include "dialects/rio/ir/Rio.h"

using namespace mlir;
using namespace rio::ir;

/// The storage of an element of `type` where the op does not say.
static ElementKind defaultStorage(Type type) {
  if (isa<IntType>(type))
    return ElementKind::tagged;
  if (isa<RefType>(type))
    return ElementKind::pointer;
  if (type.isF64())
    return ElementKind::f64;
  return type.isInteger(1) ? ElementKind::u8 : ElementKind::raw64;
}

/// Whether an element stored as `storage` can be a value of `type`.
static bool fits(ElementKind storage, Type type) {
  switch (storage) {
  case ElementKind::none:
    return false;
  case ElementKind::u8:
    return type.isInteger(64) || type.isInteger(1);
  case ElementKind::i32:
  case ElementKind::raw64:
    return type.isInteger(64);
  case ElementKind::pointer:
    return isa<RefType>(type);
  case ElementKind::tagged:
    return isa<IntType>(type);
  case ElementKind::f64:
    return type.isF64();
  }
  llvm_unreachable("every element kind has a case");
}

static LogicalResult verifyStorage(Operation *op, ElementKind storage, Type type) {
  if (fits(storage, type))
    return success();
  return op->emitOpError("cannot keep ") << type << " in " << stringifyElementKind(storage) << " storage";
}

ElementKind ArrayGetOp::storageKind() { return getStorage().value_or(defaultStorage(getType())); }
ElementKind ArraySetOp::storageKind() { return getStorage().value_or(defaultStorage(getValue().getType())); }

LogicalResult ArrayGetOp::verify() { return verifyStorage(*this, storageKind(), getType()); }
LogicalResult ArraySetOp::verify() { return verifyStorage(*this, storageKind(), getValue().getType()); }

LogicalResult ArrayNewOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto classOp = symbols.lookupNearestSymbolFrom<ClassOp>(*this, getClassSymbolAttr());
  if (!classOp)
    return emitOpError("names the unknown class ") << getClassSymbolAttr();
  if (classOp.elementKind() == ElementKind::none || !classOp.getFields().empty())
    return emitOpError("makes an array, but ") << getClassSymbolAttr() << " is not the class of one";
  return success();
}
