// What the lowering patterns share: the state of one lowering, and an emitter that writes llvm ops at one place.
#pragma once

#include "dialects/rio/ir/Rio.h"
#include "lowering/IntChains.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"
#include "runtime/entry_table.h"

namespace rio::lowering {

using mlir::Location;
using mlir::Type;
using mlir::Value;
using mlir::ValueRange;
namespace LLVM = mlir::LLVM;

/// Kinds of memory that never overlap: no word of an object is read as one kind and written as another.
enum class Memory {
  Header,
  Length,
  StringPart,
  IntField,
  RefField,
  RawField,
  FloatField,
  IntElement,
  RefElement,
  RawElement,
  NarrowElement,
  FloatElement,
  Global
};

/// How a function of the program is called.
struct CalleeInfo {
  Type result; // null where there is none; of the rio dialect
  bool raises;
};

/// What one run of the lowering knows of the whole module. Filled before any pattern runs; what patterns add later
/// (declarations, constants) is added once each.
class ModuleState {
public:
  ModuleState(mlir::ModuleOp module, const mlir::LLVMTypeConverter &types);

  const mlir::LLVMTypeConverter &types() const { return typeConverter; }

  /// The function called `name`, as it was in the rio dialect.
  const CalleeInfo &callee(mlir::FlatSymbolRefAttr name) const { return callees.find(name.getAttr())->second; }

  /// The byte offset of a global in the state block.
  int64_t globalOffset(mlir::FlatSymbolRefAttr name) const { return globalOffsets.lookup(name.getAttr()); }
  bool hasGlobals() const { return !globalOffsets.empty(); }
  int64_t globalCount() const { return globalOffsets.size(); }

  /// The symbol of a class descriptor.
  llvm::StringRef descriptorSymbol(mlir::FlatSymbolRefAttr name) const {
    return descriptors.find(name.getAttr())->second;
  }

  /// Declares an entry point of the runtime with the attributes that its effects allow.
  LLVM::LLVMFuncOp entryPoint(llvm::StringRef name);
  /// Declares a variable, object or class descriptor of the runtime.
  void declareRuntimeSymbol(llvm::StringRef name);

  // Constants, each emitted once. They return the symbol; Constants.cpp fills them in after translation.
  llvm::StringRef stringLiteral(mlir::StringAttr text);
  llvm::StringRef bignum(const llvm::APInt &value);
  llvm::StringRef site(const ir::Site &site);
  void emitClass(ir::ClassOp op);
  void emitStateBlock(llvm::ArrayRef<ir::GlobalOp> globals);

  /// The blocks that return an error to the caller, by whether they add a traceback entry first; one of each a
  /// function.
  mlir::Block *&propagationBlock(LLVM::LLVMFuncOp function, bool addsEntry) {
    return propagationBlocks[addsEntry][function];
  }

  mlir::ArrayAttr tag(Memory memory);

  IntChains chains;

private:
  LLVM::GlobalOp addGlobal(llvm::StringRef name, LLVM::Linkage linkage, bool isConstant, unsigned alignment);

  mlir::ModuleOp module;
  const mlir::LLVMTypeConverter &typeConverter;
  mlir::OpBuilder globals;
  llvm::DenseMap<mlir::StringAttr, CalleeInfo> callees;
  llvm::DenseMap<mlir::StringAttr, int64_t> globalOffsets;
  llvm::DenseMap<mlir::StringAttr, llvm::StringRef> descriptors;
  llvm::StringMap<mlir::Operation *> declared;
  llvm::DenseMap<mlir::Attribute, llvm::StringRef> constants;
  llvm::DenseMap<mlir::Operation *, mlir::Block *> propagationBlocks[2];
  llvm::DenseMap<unsigned, mlir::ArrayAttr> tags;
  unsigned stringCount = 0, bignumCount = 0, siteCount = 0;
};

/// Writes llvm ops at the insertion point of a rewriter.
class Emitter {
public:
  Emitter(mlir::ConversionPatternRewriter &rewriter, Location location, ModuleState &state)
      : rewriter(rewriter), location(location), state(state), context(rewriter.getContext()),
        word(mlir::IntegerType::get(context, 64)), bit(mlir::IntegerType::get(context, 1)),
        pointer(LLVM::LLVMPointerType::get(context)) {}

  template <typename Op, typename... Arguments> Op create(Arguments &&...arguments) {
    return Op::create(rewriter, location, std::forward<Arguments>(arguments)...);
  }

  Value constant(int64_t value) { return create<LLVM::ConstantOp>(word, rewriter.getI64IntegerAttr(value)); }
  Value null() { return create<LLVM::ZeroOp>(pointer); }
  Value addressOf(llvm::StringRef symbol) { return create<LLVM::AddressOfOp>(pointer, symbol); }
  /// The address of a symbol of the runtime.
  Value runtimeSymbol(llvm::StringRef name);

  Value compare(LLVM::ICmpPredicate predicate, Value lhs, Value rhs) {
    return create<LLVM::ICmpOp>(predicate, lhs, rhs);
  }
  /// The low bit of a word.
  Value lowBit(Value value) { return create<LLVM::TruncOp>(bit, value); }
  Value shiftLeft(Value value, int64_t count) { return create<LLVM::ShlOp>(value, constant(count)); }
  Value shiftRight(Value value, int64_t count) { return create<LLVM::AShrOp>(value, constant(count)); }
  /// The two results of an llvm.*.with.overflow intrinsic.
  template <typename Op> std::pair<Value, Value> withOverflow(Value lhs, Value rhs) {
    auto pair = LLVM::LLVMStructType::getLiteral(context, {word, bit});
    Value both = create<Op>(pair, lhs, rhs);
    return {create<LLVM::ExtractValueOp>(both, 0), create<LLVM::ExtractValueOp>(both, 1)};
  }

  Value offset(Value base, int64_t bytes);
  Value load(Type type, Value base, int64_t bytes, Memory memory);
  void store(Value value, Value base, int64_t bytes, Memory memory);
  /// A whole word as a value of the rio type `type`, and back: booleans fill a word.
  Value loadSlot(Type type, Value base, int64_t bytes, Memory memory);
  void storeSlot(Value value, Value base, int64_t bytes, Memory memory);

  /// Calls an entry point; arguments and result are of the types that the rio dialect has for the row.
  Value callEntry(llvm::StringRef name, ValueRange arguments);

  /// Goes on in a cold block where `isSlow` holds, which computes by `slow` what `fast` is otherwise. What follows `op`
  /// becomes a new block; the result is its argument.
  Value withSlowPath(mlir::Operation *op, Value isSlow, Value fast, llvm::function_ref<Value()> slow);

  mlir::ConversionPatternRewriter &rewriter;
  Location location;
  ModuleState &state;
  mlir::MLIRContext *context;
  Type word, bit, pointer;
};

/// A pattern that lowers one op with an emitter at its place.
template <typename Op> class RioPattern : public mlir::ConvertOpToLLVMPattern<Op> {
public:
  RioPattern(ModuleState &state) : mlir::ConvertOpToLLVMPattern<Op>(state.types()), state(state) {}

protected:
  ModuleState &state;
};

/// A pattern given as a function from an op and its converted operands to its result.
template <typename Op> class ValuePattern : public RioPattern<Op> {
public:
  using Lower = Value (*)(Emitter &, Op, typename Op::Adaptor);
  ValuePattern(ModuleState &state, Lower lower) : RioPattern<Op>(state), lower(lower) {}

  mlir::LogicalResult matchAndRewrite(Op op, typename Op::Adaptor operands,
                                      mlir::ConversionPatternRewriter &rewriter) const override {
    Emitter emitter(rewriter, op.getLoc(), this->state);
    Value result = lower(emitter, op, operands);
    if (op->getNumResults() == 0)
      rewriter.eraseOp(op);
    else
      rewriter.replaceOp(op, result);
    return mlir::success();
  }

private:
  Lower lower;
};

/// Adds `lower` as the pattern of its op.
template <typename Op>
void addPattern(mlir::RewritePatternSet &patterns, ModuleState &state,
                Value (*lower)(Emitter &, Op, typename Op::Adaptor)) {
  patterns.add(std::make_unique<ValuePattern<Op>>(state, lower));
}

/// Compares every `rio.runtime` of `module` with the table of entry points. Before any pattern: those assume it.
mlir::LogicalResult verifyRuntimeCalls(mlir::ModuleOp module);

// The families.
void addFunctionPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addIntPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addIntDivisionPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addFloatPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addObjectPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addArrayPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addStringPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addGlobalPatterns(mlir::RewritePatternSet &patterns, ModuleState &state);
void addRuntimePatterns(mlir::RewritePatternSet &patterns, ModuleState &state);

} // namespace rio::lowering
