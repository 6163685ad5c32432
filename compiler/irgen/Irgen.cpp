#include "irgen/Irgen.h"
#include "irgen/FunctionEmitter.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/RegionUtils.h"

namespace rio::irgen {

FunctionEmitter::FunctionEmitter(Representation &representation, Symbols &symbols, const sema::Instance &instance)
    : representation(representation), symbols(symbols), instance(instance), builder(&representation.context),
      function(symbols.functions.lookup(&instance)), location(builder.getUnknownLoc()) {}

/// Functions that call themselves, and those whose frames lie below such a recursion, count how deep their calls are,
/// as CPython does; where the program could see a RecursionError, all its functions do.
void FunctionEmitter::countDepth() {
  const sema::Program &program = representation.program;
  bool isFrame = !instance.function->module->isStandard;
  bool isModule = instance.function->kind == sema::FunctionKind::ModuleBody;
  bool isBelow = instance.isRecursive || instance.reachesRecursion || isModule;
  bool isCounted = isFrame && (program.observesRecursion || isBelow);
  if (!isCounted)
    return;
  depthBefore = ir::GlobalGetOp::create(builder, location, representation.wordType, depthSymbol);
  mlir::Value most = ir::GlobalGetOp::create(builder, location, representation.wordType, depthLimitSymbol);
  mlir::Value isTooDeep =
      mlir::arith::CmpIOp::create(builder, location, mlir::arith::CmpIPredicate::sge, depthBefore, most);
  mlir::Block *tooDeep = newBlock(), *body = newBlock();
  branchIf(isTooDeep, tooDeep, body);
  seal(tooDeep);
  seal(body);
  enter(tooDeep);
  ir::CallOp::create(builder, location, symbols.functions.lookup(program.raiseRecursionError), mlir::ValueRange());
  ir::UnreachableOp::create(builder, location);
  enter(body);
  mlir::Value one = mlir::arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(1));
  mlir::Value deeper = mlir::arith::AddIOp::create(builder, location, depthBefore, one);
  ir::GlobalSetOp::create(builder, location, depthSymbol, deeper);
  write({&depthLocal, Part::Value}, depthBefore);
  // An error on its way to the caller leaves the frame too.
  catchErrors();
}

/// Makes the block that errors leave the function through.
void FunctionEmitter::catchErrors() {
  errors = newBlock();
  errors->addArgument(representation.refType, location);
}

void FunctionEmitter::leaveFrame() {
  if (depthBefore && !isTerminated())
    ir::GlobalSetOp::create(builder, location, depthSymbol,
                            hasFrame() ? read({&depthLocal, Part::Value}) : depthBefore);
}

/// Where CPython looks whether Ctrl-C was pressed: where functions start and loops go round. It also looks after each
/// call of a builtin; here that is where a `try` or its function is left, so that its handlers see what was pressed
/// meanwhile.
void FunctionEmitter::pollInterrupt(SourceRange range) {
  const sema::Instance *poll = representation.program.pollInterrupt;
  if (!poll || instance.function->module->isStandard || isTerminated())
    return;
  mlir::Location outer = std::exchange(location, siteOf(range, /*everyLine=*/false));
  callFunction(poll, {});
  location = outer;
}

void FunctionEmitter::run() {
  enterFunction();
  countDepth();
  if (hasFrame() && !errors)
    catchErrors();
  if (!instance.body.empty())
    pollInterrupt(instance.body.front()->range);
  mlir::Block *leaving = errors;
  emitBlock(instance.body);
  if (!isTerminated())
    ir::UnreachableOp::create(builder, location);
  if (leaving) {
    seal(leaving);
    enter(leaving);
    if (hasFrame())
      setPlace(sema::FramePlace::ended);
    leaveFrame();
    ir::RaiseOp::create(builder, location, leaving->getArgument(0));
  }
  // Blocks that nothing reaches were only there to be written into.
  for (mlir::Block &each : function.getBody())
    if (each.empty() || !each.back().hasTrait<mlir::OpTrait::IsTerminator>()) {
      builder.setInsertionPointToEnd(&each);
      ir::UnreachableOp::create(builder, location);
    }
  mlir::IRRewriter rewriter(&representation.context);
  (void)mlir::eraseUnreachableBlocks(rewriter, function->getRegions());
}

static bool isNone(sema::Type type) {
  const sema::Atom *only = type.single();
  return only && only->isObject() && only->classInfo()->name == "NoneType" && only->classInfo()->module->isBuiltins;
}

/// Where `function` is defined, under its name in Python; nothing for the standard library's.
static mlir::Location definitionOf(const sema::FunctionInfo &function, mlir::OpBuilder &builder) {
  if (function.module->isStandard || !function.file)
    return builder.getUnknownLoc();
  const SourceRange &range = function.node->range;
  auto place = mlir::FileLineColLoc::get(builder.getContext(), function.file->path(), range.isValid() ? range.line : 1,
                                         range.isValid() ? range.column + 1 : 1);
  return mlir::NameLoc::get(builder.getStringAttr(function.name), place);
}

static ir::FuncOp declareFunction(Representation &representation, mlir::OpBuilder &builder,
                                  const sema::Instance &instance) {
  llvm::SmallVector<mlir::Type, 4> inputs;
  llvm::SmallVector<mlir::Type, 1> results;
  if (instance.frameClass) {
    // The body of a generator takes its frame and returns whether it goes on.
    inputs.push_back(representation.refType);
    results.push_back(representation.boolType);
  } else {
    if (!instance.function->freeNames.empty())
      inputs.push_back(representation.refType);
    for (sema::Type type : instance.parameterTypes)
      inputs.push_back(representation.valueType(type));
    if (!instance.returnType.isNever() && !isNone(instance.returnType))
      results.push_back(representation.valueType(instance.returnType));
  }
  auto function = ir::FuncOp::create(builder, definitionOf(*instance.function, builder), instance.key,
                                     builder.getFunctionType(inputs, results), /*raises=*/true, /*isPrivate=*/true);
  if (instance.function->alwaysInline)
    function.setAlwaysInline(true);
  if (instance.function->neverInline)
    function.setNoinline(true);
  bool isCold = instance.returnType.isNever() || instance.function->isCold;
  if (isCold)
    function.setCold(true);
  // What a user's function does before it raises may be long.
  if (isCold && instance.function->module->isStandard)
    function.setUnoptimized(true);
  return function;
}

/// `rio_program_main`: what the runtime calls.
static void defineMain(Representation &representation, mlir::OpBuilder &builder, ir::FuncOp start) {
  mlir::Location location = builder.getUnknownLoc();
  auto function = ir::FuncOp::create(builder, location, "rio_program_main",
                                     builder.getFunctionType({}, {representation.wordType}), /*raises=*/false,
                                     /*isPrivate=*/false);
  mlir::OpBuilder::InsertionGuard guard(builder);
  mlir::Block *entry = function.addEntryBlock(), *done = function.addBlock(), *failed = function.addBlock();
  mlir::Value status;
  if (start.getResultType())
    status = done->addArgument(representation.wordType, location);
  failed->addArgument(representation.refType, location);
  builder.setInsertionPointToEnd(entry);
  if (representation.program.observesInterrupt)
    ir::RuntimeOp::create(builder, location, mlir::TypeRange(), "rio_observe_interrupts", mlir::ValueRange());
  ir::InvokeOp::create(builder, location, start, mlir::ValueRange(), done, mlir::ValueRange(), failed,
                       mlir::ValueRange());
  builder.setInsertionPointToEnd(done);
  if (!status)
    status = mlir::arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(0));
  ir::ReturnOp::create(builder, location, status);
  // The start-up function reports every exception and returns a status.
  builder.setInsertionPointToEnd(failed);
  ir::UnreachableOp::create(builder, location);
}

mlir::OwningOpRef<mlir::ModuleOp> generate(const sema::Program &program, mlir::MLIRContext &context) {
  context.loadDialect<ir::RioDialect, mlir::arith::ArithDialect, mlir::cf::ControlFlowDialect>();
  mlir::OpBuilder builder(&context);
  mlir::OwningOpRef<mlir::ModuleOp> module = mlir::ModuleOp::create(builder, builder.getUnknownLoc());
  Representation representation(program, *module);
  Symbols symbols;
  builder.setInsertionPointToEnd(module->getBody());

  for (const auto &global : program.globals) {
    if (global->type.isNever())
      continue;
    std::string &symbol = symbols.globals[global.get()];
    symbol = global->symbol;
    ir::GlobalOp::create(builder, builder.getUnknownLoc(), symbol, representation.valueType(global->type));
    if (global->mayBeUnbound)
      ir::GlobalOp::create(builder, builder.getUnknownLoc(), symbol + "?", representation.boolType);
  }
  ir::GlobalOp::create(builder, builder.getUnknownLoc(), "(handled exception)", representation.refType);
  ir::GlobalOp::create(builder, builder.getUnknownLoc(), FunctionEmitter::depthSymbol, representation.wordType);
  ir::GlobalOp::create(builder, builder.getUnknownLoc(), FunctionEmitter::depthLimitSymbol, representation.wordType);
  for (const sema::Instance *instance : program.reachable)
    symbols.functions[instance] = declareFunction(representation, builder, *instance);
  for (const sema::Instance *instance : program.reachable)
    FunctionEmitter(representation, symbols, *instance).run();
  defineMain(representation, builder, symbols.functions.lookup(program.entry));
  return module;
}

} // namespace rio::irgen
