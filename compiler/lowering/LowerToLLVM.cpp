// The conversion from rio, arith and cf to the llvm dialect: one run over the module with the patterns of all families.
#include "lowering/Emitter.h"
#include "lowering/Lowering.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;

namespace rio::lowering {

static void addTypeConversions(LLVMTypeConverter &types) {
  types.addConversion([](ir::IntType type) { return IntegerType::get(type.getContext(), 64); });
  types.addConversion([](ir::RefType type) { return LLVM::LLVMPointerType::get(type.getContext()); });
}

static void addAllPatterns(RewritePatternSet &patterns, ModuleState &state) {
  arith::populateArithToLLVMConversionPatterns(state.types(), patterns);
  cf::populateControlFlowToLLVMConversionPatterns(state.types(), patterns);
  addFunctionPatterns(patterns, state);
  addIntPatterns(patterns, state);
  addIntDivisionPatterns(patterns, state);
  addFloatPatterns(patterns, state);
  addObjectPatterns(patterns, state);
  addArrayPatterns(patterns, state);
  addStringPatterns(patterns, state);
  addGlobalPatterns(patterns, state);
  addRuntimePatterns(patterns, state);
}

/// Classes and globals are data, not code: they are emitted at once and go.
static void emitData(ModuleOp module, ModuleState &state) {
  auto classes = llvm::to_vector(module.getOps<ir::ClassOp>());
  auto globals = llvm::to_vector(module.getOps<ir::GlobalOp>());
  for (ir::ClassOp op : classes)
    state.emitClass(op);
  if (!globals.empty())
    state.emitStateBlock(globals);
  for (ir::ClassOp op : classes)
    op.erase();
  for (ir::GlobalOp op : globals)
    op.erase();
}

LogicalResult lowerToLLVMDialect(ModuleOp module, const TargetFacts &facts) {
  if (failed(verifyRuntimeCalls(module)))
    return failure();
  MLIRContext *context = module.getContext();
  context->loadDialect<LLVM::LLVMDialect>();
  module->setAttr(LLVM::LLVMDialect::getTargetTripleAttrName(), StringAttr::get(context, facts.triple));
  module->setAttr(LLVM::LLVMDialect::getDataLayoutAttrName(), StringAttr::get(context, facts.dataLayout));

  LowerToLLVMOptions options(context);
  options.overrideIndexBitwidth(64);
  LLVMTypeConverter types(context, options);
  addTypeConversions(types);
  ModuleState state(module, types);
  emitData(module, state);
  for (auto function : module.getOps<ir::FuncOp>())
    state.chains.find(function);

  RewritePatternSet patterns(context);
  addAllPatterns(patterns, state);
  LLVMConversionTarget target(*context);
  target.addLegalOp<ModuleOp>();
  // No pattern here fails after it has changed something, so none needs to be taken back: that is the cheaper mode.
  ConversionConfig config;
  config.allowPatternRollback = false;
  config.foldingMode = DialectConversionFoldingMode::Never;
  return applyFullConversion(module, target, std::move(patterns), config);
}

} // namespace rio::lowering
