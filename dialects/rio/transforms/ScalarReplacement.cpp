// Objects that die where they were made need not be objects: their fields become values.
//
// LLVM does the same once more and for more objects (compiler/lowering/HeapToStack.cpp); here it serves the passes of
// this level, above all the ranges, which do not see through memory: the counter of a `for` over a range is a field of
// its iterator.
//
//   1. A candidate is a `rio.object.new` that is only accessed: its fields are read and written, it is asked for null,
//      for identity or for its class. It may also be an argument of functions that are marked `noinline` and keep no
//      pointer to it: such a call, the slow path of an iterator, is given a fresh object with the same fields, and
//      those that it may write are read back behind the call.
//   2. Each field is a variable: set to zero by the allocation, defined by `field.set` and by the reads behind calls.
//      Reads take its value; where ways meet, blocks get arguments on demand. Every read is dominated by the
//      allocation, so the search for a definition ends there. (Braun et al., CC 2013.)
#include "dialects/rio/transforms/Passes.h"
#include "dialects/rio/transforms/PruneArguments.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

namespace rio::ir {

#define GEN_PASS_DEF_SCALARREPLACEMENT
#include "dialects/rio/transforms/Passes.h.inc"

namespace {

using Functions = llvm::DenseMap<StringAttr, FuncOp>;

FuncOp calleeOf(CallOpInterface call, const Functions &functions) {
  return functions.lookup(cast<SymbolRefAttr>(call.getCallableForCallee()).getRootReference());
}

/// A use that looks at the object or into it and leaves no pointer behind.
bool isAccess(OpOperand &use) {
  Operation *op = use.getOwner();
  if (isa<FieldSetOp>(op))
    return use.getOperandNumber() == 0;
  return isa<FieldGetOp, ClassIdOp, IsNullOp, IsOp>(op);
}

/// Whether `function` keeps no pointer to its argument: it accesses it, or passes it to functions that do no more.
bool onlyAccesses(FuncOp function, unsigned argument, const Functions &functions, unsigned depth = 0) {
  static constexpr unsigned deepestCall = 3;
  if (!function || function.isExternal() || depth == deepestCall)
    return false;
  return llvm::all_of(function.getArgument(argument).getUses(), [&](OpOperand &use) {
    auto call = dyn_cast<CallOp>(use.getOwner());
    if (!call)
      return isAccess(use);
    return onlyAccesses(calleeOf(cast<CallOpInterface>(*call), functions), use.getOperandNumber(), functions,
                        depth + 1);
  });
}

using FieldSet = llvm::SmallSetVector<uint64_t, 8>;

/// The fields of its argument that `function`, which only accesses it, may write.
void addWrittenFields(FuncOp function, unsigned argument, const Functions &functions, FieldSet &written) {
  for (OpOperand &use : function.getArgument(argument).getUses()) {
    if (auto set = dyn_cast<FieldSetOp>(use.getOwner()))
      written.insert(set.getIndex());
    else if (auto call = dyn_cast<CallOp>(use.getOwner()))
      addWrittenFields(calleeOf(cast<CallOpInterface>(*call), functions), use.getOperandNumber(), functions, written);
  }
}

/// A call that may be given a copy.
bool isSlowPath(OpOperand &use, const Functions &functions) {
  auto call = dyn_cast<CallOpInterface>(use.getOwner());
  if (!call)
    return false;
  // The arguments are the first operands of both calls.
  if (use.getOperandNumber() >= call.getArgOperands().size() || llvm::count(call.getArgOperands(), use.get()) != 1)
    return false;
  FuncOp callee = calleeOf(call, functions);
  return callee && callee.getNoinline() && onlyAccesses(callee, use.getOperandNumber(), functions);
}

bool isCandidate(ObjectNewOp object, const Functions &functions) {
  return llvm::all_of(object->getUses(), [&](OpOperand &use) { return isAccess(use) || isSlowPath(use, functions); });
}

class ObjectReplacer {
public:
  ObjectReplacer(ObjectNewOp object, const Functions &functions)
      : object(object), functions(functions), builder(object) {}

  bool run(ClassOp classOp) {
    if (!findFields(classOp))
      return false;
    copyForCalls();
    findDefinitions();
    for (FieldGetOp get : reads())
      replace(get);
    for (Operation *user : llvm::make_early_inc_range(object->getUsers()))
      eraseUser(user);
    object.erase();
    return true;
  }

private:
  SmallVector<FieldGetOp> reads() {
    SmallVector<FieldGetOp> all;
    for (Operation *user : object->getUsers())
      if (auto get = dyn_cast<FieldGetOp>(user))
        all.push_back(get);
    return all;
  }

  /// The types of the fields: of all that the class has, since a call may use any; false where an access sees one as
  /// another type.
  bool findFields(ClassOp classOp) {
    for (auto [index, type] : llvm::enumerate(classOp.getFields().getAsValueRange<TypeAttr>()))
      fields[index] = type;
    for (Operation *user : object->getUsers()) {
      auto add = [&](uint64_t index, Type type) { return fields.try_emplace(index, type).first->second == type; };
      bool agrees = TypeSwitch<Operation *, bool>(user)
                        .Case([&](FieldGetOp get) { return add(get.getIndex(), get.getType()); })
                        .Case([&](FieldSetOp set) { return add(set.getIndex(), set.getValue().getType()); })
                        .Default(true);
      if (!agrees)
        return false;
    }
    return true;
  }

  //===--- Calls ----------------------------------------------------------------------------------------------===//

  void copyForCalls() {
    for (Operation *user : llvm::to_vector(object->getUsers())) {
      auto call = dyn_cast<CallOpInterface>(user);
      if (!call)
        continue;
      builder.setInsertionPoint(user);
      auto copy = ObjectNewOp::create(builder, user->getLoc(), object.getType(), object.getClassSymbolAttr());
      for (auto [index, type] : fields)
        FieldSetOp::create(builder, user->getLoc(), copy,
                           FieldGetOp::create(builder, user->getLoc(), type, object, index), index);
      FieldSet written;
      unsigned argument = llvm::find(call.getArgOperands(), object.getResult()) - call.getArgOperands().begin();
      addWrittenFields(calleeOf(call, functions), argument, functions, written);
      user->replaceUsesOfWith(object, copy);
      if (auto invoke = dyn_cast<InvokeOp>(user)) {
        for (unsigned successor : {0, 1}) {
          builder.setInsertionPointToStart(edgeBlock(invoke, successor));
          readBack(copy, written);
        }
      } else {
        builder.setInsertionPointAfter(user);
        readBack(copy, written);
      }
    }
  }

  void readBack(ObjectNewOp copy, const FieldSet &written) {
    Location location = copy.getLoc();
    for (uint64_t index : written) {
      Value value = FieldGetOp::create(builder, location, fields.find(index)->second, copy, index);
      FieldSetOp::create(builder, location, object, value, index);
    }
  }

  /// A block on one edge of the invoke, which passes on what the edge did.
  Block *edgeBlock(InvokeOp invoke, unsigned successor) {
    SuccessorOperands operands = invoke.getSuccessorOperands(successor);
    Block *target = invoke->getSuccessor(successor);
    SmallVector<Type, 1> produced;
    SmallVector<Location, 1> locations(operands.getProducedOperandCount(), invoke.getLoc());
    for (unsigned i = 0; i != operands.getProducedOperandCount(); ++i)
      produced.push_back(target->getArgument(i).getType());
    Block *edge = builder.createBlock(target, produced, locations);
    SmallVector<Value> passed(edge->getArguments());
    llvm::append_range(passed, operands.getForwardedOperands());
    cf::BranchOp::create(builder, invoke.getLoc(), target, passed);
    operands.getMutableForwardedOperands().clear();
    invoke->setSuccessor(edge, successor);
    return edge;
  }

  //===--- Values ---------------------------------------------------------------------------------------------===//

  using Field = uint64_t;

  void findDefinitions() {
    for (Operation *user : object->getUsers())
      if (auto set = dyn_cast<FieldSetOp>(user))
        definitions[set->getBlock()].push_back(set);
    for (auto &[block, sets] : definitions)
      llvm::sort(sets, [](FieldSetOp a, FieldSetOp b) { return a->isBeforeInBlock(b); });
  }

  void replace(FieldGetOp get) {
    Value value = valueBefore(get.getIndex(), get->getBlock(), get);
    get.replaceAllUsesWith(value);
    get.erase();
  }

  /// The field's value in front of `place`, or at the end of the block without one.
  Value valueBefore(Field field, Block *block, Operation *place) {
    while (true) {
      if (Value defined = definedIn(field, block, place))
        return defined;
      Block *only = block->getSinglePredecessor();
      if (!only)
        return valueAtStart(field, block);
      block = only;
      place = nullptr;
    }
  }

  /// The same where the block itself defines it, else null.
  Value definedIn(Field field, Block *block, Operation *place) {
    if (auto found = definitions.find(block); found != definitions.end())
      for (FieldSetOp set : llvm::reverse(found->second))
        if (set.getIndex() == field && (!place || set->isBeforeInBlock(place)))
          return set.getValue();
    bool isBehindAllocation = block == object->getBlock() && (!place || object->isBeforeInBlock(place));
    return isBehindAllocation ? zero(field) : Value();
  }

  Value valueAtStart(Field field, Block *block) {
    if (auto known = starts.find({block, field}); known != starts.end())
      return known->second;
    // The argument is there before its operands are asked for: ways round a loop lead back to it.
    BlockArgument argument = block->addArgument(fields.find(field)->second, object.getLoc());
    starts[{block, field}] = argument;
    for (auto edge = block->pred_begin(), end = block->pred_end(); edge != end; ++edge) {
      Value passed = valueBefore(field, *edge, nullptr);
      cast<BranchOpInterface>((*edge)->getTerminator()).getSuccessorOperands(edge.getSuccessorIndex()).append(passed);
    }
    return argument;
  }

  Value zero(Field field) {
    Value &value = zeros[field];
    if (value)
      return value;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(object);
    Type type = fields.find(field)->second;
    if (isa<RefType>(type))
      value = NullOp::create(builder, object.getLoc());
    else if (isa<IntType>(type))
      value = IntConstantOp::create(builder, object.getLoc(), 0);
    else
      value = arith::ConstantOp::create(builder, object.getLoc(), cast<TypedAttr>(builder.getZeroAttr(type)));
    return value;
  }

  void eraseUser(Operation *user) {
    builder.setInsertionPoint(user);
    if (auto is = dyn_cast<IsOp>(user); is || isa<IsNullOp>(user)) {
      // No other value is this object: nothing else ever had its address.
      bool isSame = is && is.getLhs() == is.getRhs();
      user->replaceAllUsesWith(arith::ConstantOp::create(builder, user->getLoc(), builder.getBoolAttr(isSame)));
    }
    user->erase();
  }

  ObjectNewOp object;
  const Functions &functions;
  OpBuilder builder;
  llvm::MapVector<Field, Type> fields;
  llvm::DenseMap<Block *, SmallVector<FieldSetOp>> definitions;
  llvm::DenseMap<std::pair<Block *, Field>, Value> starts;
  llvm::DenseMap<Field, Value> zeros;
};

struct ScalarReplacementPass : impl::ScalarReplacementBase<ScalarReplacementPass> {
  void runOnOperation() override {
    Functions functions;
    llvm::DenseMap<StringAttr, ClassOp> classes;
    for (auto function : getOperation().getOps<FuncOp>())
      functions[function.getSymNameAttr()] = function;
    for (auto classOp : getOperation().getOps<ClassOp>())
      classes[classOp.getSymNameAttr()] = classOp;
    for (auto function : getOperation().getOps<FuncOp>()) {
      SmallVector<ObjectNewOp> objects;
      function.walk([&](ObjectNewOp object) { objects.push_back(object); });
      auto replace = [&](ObjectNewOp object) {
        ClassOp classOp = classes.lookup(object.getClassSymbolAttr().getAttr());
        replaceClassIds(object, classOp);
        return isCandidate(object, functions) && ObjectReplacer(object, functions).run(classOp);
      };
      // An object that was held by a replaced one may not escape any more, once it is not passed round loops for
      // nothing.
      for (size_t before = 0; before != objects.size();) {
        before = objects.size();
        llvm::erase_if(objects, replace);
        if (before != objects.size())
          pruneArguments(function);
      }
    }
  }

  /// The class of a new object is known, whatever else happens to it.
  static void replaceClassIds(ObjectNewOp object, ClassOp classOp) {
    for (Operation *user : llvm::make_early_inc_range(object->getUsers())) {
      if (!isa<ClassIdOp>(user))
        continue;
      OpBuilder builder(user);
      auto number = builder.getI64IntegerAttr(classOp.getId());
      user->replaceAllUsesWith(arith::ConstantOp::create(builder, user->getLoc(), number));
      user->erase();
    }
  }
};

} // namespace

} // namespace rio::ir
