// Which integers a value can be: an interval for every `!rio.int` and `i64` of a module.
#pragma once

#include "dialects/rio/transforms/Interval.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Dominance.h"

namespace rio::ir {

/// What a branch tells of a value where it is taken: `value predicate other` holds in `block` and all it dominates.
/// Without `other`, the value is small.
struct BranchFact {
  mlir::Block *block;
  IntPredicate predicate;
  mlir::Value other;
  /// Where the branch's block stands in the reverse post-order.
  unsigned place;
};

/// The same comparison of integers; none where words are compared as unsigned numbers.
std::optional<IntPredicate> signedPredicate(mlir::arith::CmpIPredicate predicate);

/// The ranges of one function, given those of its arguments and of what its callees return.
class FunctionRanges {
public:
  using CallResult = llvm::function_ref<Interval(mlir::FlatSymbolRefAttr)>;

  explicit FunctionRanges(FuncOp function);

  /// Computes the ranges anew.
  void run(llvm::ArrayRef<Interval> arguments, CallResult callResult);

  /// The range of `value` wherever it is defined, and of its uses in `block`, where branches may tell more.
  Interval of(mlir::Value value) const;
  Interval of(mlir::Value value, mlir::Block *block) const;
  bool isReached(mlir::Block *block) const { return reached.contains(block); }

private:
  void findFacts();
  void addFacts(mlir::Value condition, bool holds, mlir::Block *block, unsigned depth);
  bool visitBlock(mlir::Block *block, CallResult callResult, bool widens);
  Interval ofBlockArgument(mlir::Block *block, unsigned index, CallResult callResult) const;
  Interval ofEdge(mlir::Value value, mlir::Block *from, mlir::Block *to) const;
  bool isTaken(mlir::Block *from, mlir::Block *to) const;
  Interval transfer(mlir::Operation &op, CallResult callResult) const;
  Interval refineBy(const BranchFact &fact, Interval range) const;

  FuncOp function;
  mlir::DominanceInfo dominance;
  llvm::SmallVector<mlir::Block *> order; // reverse post-order
  llvm::DenseMap<mlir::Block *, unsigned> places;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<BranchFact, 1>> facts;
  llvm::DenseMap<mlir::Value, Interval> ranges;
  llvm::DenseSet<mlir::Block *> reached;
};

/// The ranges of all functions of a module: of an argument, the join over all calls; of a result, over all returns.
class ModuleRanges {
public:
  explicit ModuleRanges(mlir::ModuleOp module);

  const FunctionRanges &of(FuncOp function) const { return *summaries.find(function.getSymNameAttr())->second->ranges; }
  /// What the function called `name` returns.
  Interval result(mlir::FlatSymbolRefAttr name) const;

private:
  struct Summary {
    FuncOp function;
    std::unique_ptr<FunctionRanges> ranges;
    llvm::SmallVector<Interval> arguments;
    Interval result = Interval::nothing();
    llvm::SmallVector<mlir::StringAttr> callers;
    unsigned runs = 0;
    bool isReached = false;
  };

  void run(Summary &summary);
  void updateCallees(Summary &summary);
  void updateResult(Summary &summary);
  void enqueue(Summary &summary);

  llvm::DenseMap<mlir::StringAttr, std::unique_ptr<Summary>> summaries;
  llvm::SmallVector<Summary *> worklist;
  llvm::DenseSet<Summary *> queued;
};

/// Whether `value` is an integer of either type.
inline bool isInteger(mlir::Value value) {
  return mlir::isa<IntType>(value.getType()) || value.getType().isInteger(64);
}

} // namespace rio::ir
