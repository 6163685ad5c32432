// Turns the bodies of generators into functions that go on where they were left.
//
// irgen writes the body of a generator as one function over its frame, in which `rio.suspend` is an op like any other;
// the passes before this one see plain control flow, and values that live across a suspension are plain values. Here
//
//   1. blocks are split behind each suspension, and liveness says which values are needed behind which;
//   2. each such value gets a word of the frame, which is added to the frame's class. Values of one type that are never
//      needed behind the same suspension share a word. Constants, and what the frame itself holds for good, are made
//      anew instead;
//   3. a suspension stores what is needed behind it and the number of the place, and returns true;
//   4. the function starts with a switch on the place, to a block for each suspension that loads what was stored;
//   5. a value now has several definitions, the original and the loads. Uses find theirs as in irgen (Braun et al.,
//      "Simple and Efficient Construction of Static Single Assignment Form", 2013), with an argument where ways meet.
#include "dialects/rio/transforms/Passes.h"
#include "dialects/rio/transforms/PruneArguments.h"
#include "mlir/Analysis/Liveness.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_SPLITGENERATORS
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

class GeneratorSplitter {
public:
  GeneratorSplitter(FuncOp function, ClassOp frameClass)
      : function(function), frameClass(frameClass), builder(function) {}

  void run() {
    splitBlocks();
    makeEntry();
    findLiveValues();
    assignWords();
    for (Suspension &suspension : suspensions)
      reload(suspension);
    for (Kept &kept : keptValues)
      connectUses(kept);
    for (Suspension &suspension : suspensions)
      leave(suspension);
    SmallVector<Attribute> fields;
    for (Type type : words)
      fields.push_back(TypeAttr::get(type));
    frameClass.setFieldsAttr(builder.getArrayAttr(fields));
    pruneArguments(function);
  }

private:
  struct Suspension {
    SuspendOp op;
    /// Where the body goes on.
    Block *behind;
    /// Where the values are loaded again.
    Block *resumed = nullptr;
    /// The values needed behind it, as indices of `keptValues`, and what stands for them just before it.
    SmallVector<unsigned> needed;
    SmallVector<Value> stored;
  };
  struct Kept {
    Kept(Value value, unsigned suspensionCount) : value(value), across(suspensionCount) {}

    Value value;
    /// Behind which suspensions it is needed.
    llvm::BitVector across;
    /// The word of the frame; none where it is made anew.
    std::optional<int64_t> word;
    /// The value at the start of a block, where it is not the original.
    llvm::DenseMap<Block *, Value> atStart;
  };

  void splitBlocks() {
    SmallVector<SuspendOp> ops;
    function.walk([&](SuspendOp op) { ops.push_back(op); });
    for (SuspendOp op : ops) {
      Block *behind = op->getBlock()->splitBlock(std::next(op->getIterator()));
      suspensions.push_back({op, behind, nullptr, {}, {}});
      builder.setInsertionPointAfter(op);
      cf::BranchOp::create(builder, op.getLoc(), behind);
    }
    for (Type type : frameClass.getFields().getAsValueRange<TypeAttr>())
      words.push_back(type);
  }

  /// A new first block; the terminator comes with the places.
  void makeEntry() {
    start = &function.getBody().front();
    entry = new Block;
    function.getBody().push_front(entry);
    frame = entry->addArgument(RefType::get(function.getContext()), function.getLoc());
    start->getArgument(0).replaceAllUsesWith(frame);
    start->eraseArgument(0);
    SmallVector<APInt> places;
    SmallVector<Block *> targets;
    SmallVector<ValueRange> operands(suspensions.size());
    for (auto [index, suspension] : llvm::enumerate(suspensions)) {
      suspension.resumed = new Block;
      function.getBody().push_back(suspension.resumed);
      places.push_back(APInt(64, index + 1));
      targets.push_back(suspension.resumed);
    }
    builder.setInsertionPointToEnd(entry);
    Location location = function.getLoc();
    Value place = FieldGetOp::create(builder, location, builder.getI64Type(), frame, suspensions[0].op.getPlace());
    cf::SwitchOp::create(builder, location, place, start, ValueRange(), places, targets, operands);
  }

  void findLiveValues() {
    // As the body runs on from a suspension: the loads are not there yet.
    Liveness liveness(function);
    llvm::DenseMap<Value, unsigned> numbers;
    for (auto [index, suspension] : llvm::enumerate(suspensions)) {
      SmallVector<Value> live(liveness.getLiveIn(suspension.behind).begin(),
                              liveness.getLiveIn(suspension.behind).end());
      // In the order of the text, since the set's own is that of addresses.
      order(live);
      for (Value value : live) {
        if (value == frame)
          continue;
        auto [place, isNew] = numbers.try_emplace(value, keptValues.size());
        if (isNew)
          keptValues.emplace_back(value, suspensions.size());
        keptValues[place->second].across.set(index);
        suspension.needed.push_back(place->second);
      }
    }
  }

  void order(SmallVectorImpl<Value> &values) {
    if (textOrder.empty())
      for (Block &block : function.getBody()) {
        for (BlockArgument argument : block.getArguments())
          textOrder.try_emplace(argument, textOrder.size());
        for (Operation &op : block)
          for (Value result : op.getResults())
            textOrder.try_emplace(result, textOrder.size());
      }
    llvm::sort(values, [&](Value left, Value right) { return textOrder.lookup(left) < textOrder.lookup(right); });
  }

  /// Whether the op behind a value gives the same again at any later time.
  bool isMadeAnew(Value value) const {
    Operation *op = value.getDefiningOp();
    return op && (op->hasTrait<OpTrait::ConstantLike>() || isa<NoneOp, StrConstantOp>(op));
  }

  void assignWords() {
    SmallVector<std::pair<llvm::BitVector, int64_t>> taken;
    for (Kept &kept : keptValues) {
      if (isMadeAnew(kept.value))
        continue;
      auto *free = llvm::find_if(taken, [&](auto &word) {
        return words[static_cast<size_t>(word.second)] == kept.value.getType() && !word.first.anyCommon(kept.across);
      });
      if (free == taken.end()) {
        taken.push_back({llvm::BitVector(suspensions.size()), static_cast<int64_t>(words.size())});
        words.push_back(kept.value.getType());
        free = std::prev(taken.end());
      }
      free->first |= kept.across;
      kept.word = free->second;
    }
  }

  void reload(Suspension &suspension) {
    builder.setInsertionPointToEnd(suspension.resumed);
    Location location = suspension.op.getLoc();
    for (unsigned index : suspension.needed) {
      Kept &kept = keptValues[index];
      Value again = kept.word ? Value(FieldGetOp::create(builder, location, kept.value.getType(), frame, *kept.word))
                              : builder.clone(*kept.value.getDefiningOp())->getResult(0);
      kept.atStart[suspension.resumed] = again;
    }
    cf::BranchOp::create(builder, location, suspension.behind);
    // From now on the way behind leads through the switch alone.
    suspension.op->getBlock()->getTerminator()->erase();
  }

  Block *blockOf(Value value) const { return value.getParentBlock(); }

  Value atEnd(Kept &kept, Block *block) { return block == blockOf(kept.value) ? kept.value : atStart(kept, block); }

  Value atStart(Kept &kept, Block *block) {
    if (auto known = kept.atStart.find(block); known != kept.atStart.end())
      return known->second;
    SmallVector<Block *> predecessors(block->pred_begin(), block->pred_end());
    if (predecessors.size() == 1)
      return kept.atStart[block] = atEnd(kept, predecessors.front());
    BlockArgument argument = block->addArgument(kept.value.getType(), kept.value.getLoc());
    kept.atStart[block] = argument;
    llvm::SmallPtrSet<Block *, 4> done;
    for (Block *predecessor : predecessors) {
      if (!done.insert(predecessor).second)
        continue;
      Value passed = atEnd(kept, predecessor);
      auto branch = cast<BranchOpInterface>(predecessor->getTerminator());
      for (unsigned i = 0; i != branch->getNumSuccessors(); ++i)
        if (branch->getSuccessor(i) == block)
          branch.getSuccessorOperands(i).append(passed);
    }
    return argument;
  }

  void connectUses(Kept &kept) {
    llvm::SetVector<Operation *> users(kept.value.getUsers().begin(), kept.value.getUsers().end());
    for (Operation *user : users)
      if (user->getBlock() != blockOf(kept.value))
        user->replaceUsesOfWith(kept.value, atStart(kept, user->getBlock()));
    unsigned index = static_cast<unsigned>(&kept - keptValues.data());
    for (Suspension &suspension : suspensions)
      if (kept.word && llvm::is_contained(suspension.needed, index))
        suspension.stored.push_back(atEnd(kept, suspension.op->getBlock()));
      else if (llvm::is_contained(suspension.needed, index))
        suspension.stored.push_back(Value());
  }

  /// Whether the value was loaded from that word, which still holds it.
  bool isInWord(Value value, int64_t word) const {
    auto load = value.getDefiningOp<FieldGetOp>();
    return load && load.getObject() == frame && load.getIndex() == static_cast<uint64_t>(word) &&
           llvm::any_of(suspensions, [&](const Suspension &one) { return one.resumed == load->getBlock(); });
  }

  void leave(Suspension &suspension) {
    SuspendOp op = suspension.op;
    builder.setInsertionPoint(op);
    Location location = op.getLoc();
    // `connectUses` went through the values in the order of their numbers.
    llvm::sort(suspension.needed);
    for (auto [index, value] : llvm::zip_equal(suspension.needed, suspension.stored))
      if (std::optional<int64_t> word = keptValues[index].word; word && !isInWord(value, *word))
        FieldSetOp::create(builder, location, frame, value, *word);
    int64_t number = std::distance(suspensions.data(), &suspension) + 1;
    Value place = arith::ConstantOp::create(builder, location, builder.getI64IntegerAttr(number));
    FieldSetOp::create(builder, location, frame, place, op.getPlace());
    Value goesOn = arith::ConstantOp::create(builder, location, builder.getBoolAttr(true));
    ReturnOp::create(builder, location, goesOn);
    op.erase();
  }

  FuncOp function;
  ClassOp frameClass;
  OpBuilder builder;
  Block *entry = nullptr, *start = nullptr;
  Value frame;
  SmallVector<Type> words;
  SmallVector<Suspension> suspensions;
  SmallVector<Kept, 0> keptValues;
  llvm::DenseMap<Value, size_t> textOrder;
};

struct SplitGeneratorsPass : impl::SplitGeneratorsBase<SplitGeneratorsPass> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    IRRewriter rewriter(&getContext());
    for (auto function : getOperation().getOps<FuncOp>()) {
      if (function.isExternal() || !firstSuspend(function))
        continue;
      (void)mlir::eraseUnreachableBlocks(rewriter, function->getRegions());
      if (SuspendOp first = firstSuspend(function))
        GeneratorSplitter(function, symbols.lookup<ClassOp>(first.getClassSymbol())).run();
    }
  }

  static SuspendOp firstSuspend(FuncOp function) {
    SuspendOp found;
    function.walk([&](SuspendOp op) {
      found = op;
      return WalkResult::interrupt();
    });
    return found;
  }
};

} // namespace

} // namespace rio::ir
