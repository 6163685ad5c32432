// Module variables: words of the state block @rio.state.
#include "lowering/Emitter.h"

using namespace mlir;

namespace rio::lowering {

namespace {

Value lowerGet(Emitter &emit, ir::GlobalGetOp op, ir::GlobalGetOp::Adaptor) {
  Type type = emit.state.types().convertType(op.getType());
  return emit.loadSlot(type, emit.addressOf("rio.state"), emit.state.globalOffset(op.getGlobalAttr()), Memory::Global);
}

Value lowerSet(Emitter &emit, ir::GlobalSetOp op, ir::GlobalSetOp::Adaptor operands) {
  emit.storeSlot(operands.getValue(), emit.addressOf("rio.state"), emit.state.globalOffset(op.getGlobalAttr()),
                 Memory::Global);
  return {};
}

} // namespace

void addGlobalPatterns(RewritePatternSet &patterns, ModuleState &state) {
  addPattern(patterns, state, lowerGet);
  addPattern(patterns, state, lowerSet);
}

} // namespace rio::lowering
