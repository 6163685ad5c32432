// Module variables: reads and writes agree with the declaration.
#include "dialects/rio/ir/Rio.h"

using namespace mlir;
using namespace rio::ir;

static LogicalResult verifyAccess(Operation *op, FlatSymbolRefAttr symbol, Type type, SymbolTableCollection &symbols) {
  auto global = symbols.lookupNearestSymbolFrom<GlobalOp>(op, symbol);
  if (!global)
    return op->emitOpError("names the unknown global ") << symbol;
  if (global.getType() != type)
    return op->emitOpError("uses ") << symbol << " as " << type << ", but it is declared as " << global.getType();
  return success();
}

LogicalResult GlobalGetOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return verifyAccess(*this, getGlobalAttr(), getType(), symbols);
}

LogicalResult GlobalSetOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return verifyAccess(*this, getGlobalAttr(), getValue().getType(), symbols);
}
