// Trees of integer ops that share one slow path.
//
// `(i + j) * k + 1` is three ops. Lowered one at a time, each would meet its slow path again before the next begins,
// and the next would have to ask whether what it is given is a bignum. So an op whose result only the next one uses
// goes together with it: the fast path runs through all of them and leaves where the first one needs bignums, for one
// cold block that computes the whole tree by calls, from the start. What comes from the fast path is known to be small.
#pragma once

#include "dialects/rio/ir/Rio.h"
#include "mlir/Conversion/LLVMCommon/Pattern.h"
#include <functional>

namespace rio::lowering {

class Emitter;

struct IntChain {
  /// Computes the result of an op from its operands by a call.
  using SlowPath = std::function<mlir::Value(Emitter &, mlir::ValueRange)>;
  struct Step {
    SlowPath slow;
    llvm::SmallVector<mlir::Value, 2> operands;
    mlir::Value fast;
  };

  mlir::Operation *root;
  /// What has been lowered so far.
  llvm::SmallVector<Step, 4> steps;
  mlir::Block *cold = nullptr;
  /// Operands from outside that an earlier step has found small.
  llvm::SmallDenseSet<mlir::Value, 4> tested;
};

class IntChains {
public:
  /// Finds the trees of `function` and moves the ops of each next to its root.
  void find(ir::FuncOp function);

  /// The chain that `op` belongs to; null where it stands alone.
  IntChain *chainOf(mlir::Operation *op) const { return chains.lookup(op); }

  /// Values that are small as long as the fast path lasts.
  void addFast(mlir::Value value) { fastValues.insert(value); }
  bool isFast(mlir::Value value) const { return fastValues.contains(value); }

  /// Whether a value is small, where a chain tells that along with it.
  void addFlag(mlir::Value value, mlir::Value isSmall) { flags[value] = isSmall; }
  mlir::Value flagOf(mlir::Value value) const { return flags.lookup(value); }

private:
  void add(mlir::Operation *root);

  std::vector<std::unique_ptr<IntChain>> all;
  llvm::DenseMap<mlir::Operation *, IntChain *> chains;
  llvm::DenseSet<mlir::Value> fastValues;
  llvm::DenseMap<mlir::Value, mlir::Value> flags;
};

/// Lowers one op: `fast`, unless `isSlow` (null: never) holds; then what `slow` computes. Goes on in a new block where
/// there is a way into the slow path; `op` is the first op behind.
mlir::Value lowerInChain(Emitter &emit, mlir::Operation *op, mlir::ValueRange operands, mlir::Value isSlow,
                         mlir::Value fast, IntChain::SlowPath slow);

} // namespace rio::lowering
