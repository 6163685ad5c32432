// The range analysis of a module: functions are analysed one at a time, with summaries of the others, until no summary
// changes. What a public function is called with is not known; the arguments of the others are the join over all calls
// that can be reached. Summaries only grow, and after a few runs of a function they grow by widening.
#include "dialects/rio/transforms/IntRangeAnalysis.h"

using namespace mlir;

namespace rio::ir {

static constexpr unsigned runsBeforeWidening = 3;

static StringAttr calleeOf(CallOpInterface call) {
  return cast<SymbolRefAttr>(call.getCallableForCallee()).getRootReference();
}

static Interval ofType(Type type) { return type.isInteger(64) ? Interval::word() : Interval::everything(); }

ModuleRanges::ModuleRanges(ModuleOp module) {
  for (auto function : module.getOps<FuncOp>()) {
    auto summary = std::make_unique<Summary>();
    summary->function = function;
    if (function.isExternal()) {
      summary->result = Interval::everything();
    } else {
      summary->ranges = std::make_unique<FunctionRanges>(function);
      bool isPrivate = function.isPrivate();
      for (Type type : function.getArgumentTypes())
        summary->arguments.push_back(isPrivate ? Interval::nothing() : ofType(type));
    }
    summaries[function.getSymNameAttr()] = std::move(summary);
  }
  for (auto function : module.getOps<FuncOp>())
    function.walk([&](CallOpInterface call) {
      auto &callers = summaries[calleeOf(call)]->callers;
      if (callers.empty() || callers.back() != function.getSymNameAttr())
        callers.push_back(function.getSymNameAttr());
    });
  for (auto function : module.getOps<FuncOp>())
    if (!function.isPrivate() && !function.isExternal())
      enqueue(*summaries[function.getSymNameAttr()]);
  while (!worklist.empty()) {
    Summary *summary = worklist.pop_back_val();
    queued.erase(summary);
    run(*summary);
  }
}

Interval ModuleRanges::result(FlatSymbolRefAttr name) const { return summaries.find(name.getAttr())->second->result; }

void ModuleRanges::enqueue(Summary &summary) {
  summary.isReached = true;
  if (summary.ranges && queued.insert(&summary).second)
    worklist.push_back(&summary);
}

void ModuleRanges::run(Summary &summary) {
  ++summary.runs;
  summary.ranges->run(summary.arguments, [&](FlatSymbolRefAttr callee) { return result(callee); });
  updateCallees(summary);
  updateResult(summary);
}

void ModuleRanges::updateCallees(Summary &caller) {
  caller.function.walk([&](CallOpInterface call) {
    if (!caller.ranges->isReached(call->getBlock()))
      return;
    Summary &callee = *summaries[calleeOf(call)];
    if (!callee.ranges || !callee.function.isPrivate())
      return;
    bool changed = !callee.isReached;
    for (auto [range, value] : llvm::zip_equal(callee.arguments, call.getArgOperands())) {
      if (!isInteger(value))
        continue;
      Interval joined = range.join(caller.ranges->of(value, call->getBlock()));
      if (joined == range)
        continue;
      range = callee.runs < runsBeforeWidening ? joined : range.widen(joined);
      changed = true;
    }
    if (changed)
      enqueue(callee);
  });
}

void ModuleRanges::updateResult(Summary &summary) {
  Interval joined = summary.result;
  for (Block &block : summary.function.getBody()) {
    auto returned = dyn_cast<ReturnOp>(block.getTerminator());
    if (returned && returned.getValue() && isInteger(returned.getValue()) && summary.ranges->isReached(&block))
      joined = joined.join(summary.ranges->of(returned.getValue(), &block));
  }
  if (joined == summary.result)
    return;
  summary.result = summary.runs < runsBeforeWidening ? joined : summary.result.widen(joined);
  for (StringAttr caller : summary.callers)
    if (summaries[caller]->isReached)
      enqueue(*summaries[caller]);
}

} // namespace rio::ir
