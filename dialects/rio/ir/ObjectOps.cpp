// Classes and objects: verifiers and the folds of null tests and boxes.
#include "dialects/rio/ir/Rio.h"

using namespace mlir;
using namespace rio::ir;

void ClassOp::build(OpBuilder &builder, OperationState &state, StringRef symbol, int64_t id, StringRef name,
                    FlatSymbolRefAttr base, TypeRange fields, std::optional<ElementKind> element, StringRef runtime) {
  Properties &properties = state.getOrAddProperties<Properties>();
  properties.sym_name = builder.getStringAttr(symbol);
  properties.id = builder.getI64IntegerAttr(id);
  properties.class_name = builder.getStringAttr(name);
  properties.base = base;
  properties.fields = builder.getTypeArrayAttr(llvm::to_vector(fields));
  properties.class_flags = builder.getI64IntegerAttr(0);
  if (element)
    properties.element = ElementKindAttr::get(builder.getContext(), *element);
  if (!runtime.empty())
    properties.runtime = builder.getStringAttr(runtime);
}

LogicalResult ClassOp::verify() {
  for (Type field : getFields().getAsValueRange<TypeAttr>())
    if (!isa<IntType, RefType, Float64Type>(field) && !field.isInteger(1) && !field.isInteger(64))
      return emitOpError("has a field of type ") << field;
  return success();
}

LogicalResult ClassOp::verifySymbolUses(SymbolTableCollection &symbols) {
  if (!getBaseAttr())
    return success();
  auto base = symbols.lookupNearestSymbolFrom<ClassOp>(*this, getBaseAttr());
  if (!base)
    return emitOpError("has the unknown base ") << getBaseAttr();
  ArrayRef<Attribute> own = getFields().getValue(), inherited = base.getFields().getValue();
  if (own.size() < inherited.size() || own.take_front(inherited.size()) != inherited)
    return emitOpError("does not begin with the fields of its base ") << getBaseAttr();
  return success();
}

LogicalResult ObjectNewOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto classOp = symbols.lookupNearestSymbolFrom<ClassOp>(*this, getClassSymbolAttr());
  if (!classOp)
    return emitOpError("names the unknown class ") << getClassSymbolAttr();
  if (classOp.elementKind() != ElementKind::none)
    return emitOpError("makes an object of fixed size, but ") << getClassSymbolAttr() << " has elements";
  return success();
}

OpFoldResult NullOp::fold(FoldAdaptor) { return UnitAttr::get(getContext()); }

/// Ops that give an object and never null.
static bool isObject(Value value) {
  Operation *op = value.getDefiningOp();
  return isa_and_nonnull<ObjectNewOp, ArrayNewOp, NoneOp, BoxOp, StrConstantOp>(op);
}

OpFoldResult IsNullOp::fold(FoldAdaptor operands) {
  if (operands.getObject())
    return BoolAttr::get(getContext(), true);
  if (isObject(getObject()))
    return BoolAttr::get(getContext(), false);
  return {};
}

OpFoldResult IsOp::fold(FoldAdaptor) {
  if (getLhs() == getRhs())
    return BoolAttr::get(getContext(), true);
  return {};
}

OpFoldResult UnboxOp::fold(FoldAdaptor) {
  auto box = getObject().getDefiningOp<BoxOp>();
  if (box && box.getValue().getType() == getType())
    return box.getValue();
  return {};
}
