// The attributes of entry points.
//
// Pure functions of numbers touch no memory as far as compiled code can tell: bignums never change, and a collection
// moves nothing. LLVM may merge, move or drop the calls. Pure functions of objects read their arguments, so that they
// stay in order with what changes a string in place (rio_str_append).
//
// An allocation returns memory that nothing else points to. It may collect garbage, which reads the heap; yet it needs
// no order with the stores around it, since a pointer not yet stored is still in a register or on the stack, and the
// collector looks there.
#include "lowering/RuntimeAttributes.h"
#include "runtime/entry_table.h"
#include "llvm/IR/Attributes.h"
#include "llvm/Support/ModRef.h"

using namespace llvm;

namespace rio::lowering {

bool isAllocation(const Function &function) {
  return function.getName() == "rio_object_new" || function.getName() == "rio_array_new";
}

static void annotateAllocation(Function &function) {
  function.setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
  function.setWillReturn();
  function.addRetAttr(Attribute::NoAlias);
  function.addRetAttr(Attribute::NonNull);
  function.addRetAttr(Attribute::NoUndef);
  function.addRetAttr(Attribute::getWithAlignment(function.getContext(), Align(abi::object_alignment)));
  function.addFnAttr(Attribute::get(function.getContext(), Attribute::AllocKind,
                                    uint64_t(AllocFnKind::Alloc | AllocFnKind::Zeroed)));
  function.addFnAttr("alloc-family", "rio");
}

static void annotatePure(Function &function, const abi::EntryPoint &entry) {
  auto parameters = ArrayRef(entry.parameters).take_front(entry.parameterCount);
  bool readsObjects = is_contained(parameters, abi::Type::Ref);
  function.setMemoryEffects(readsObjects ? MemoryEffects::argMemOnly(ModRefInfo::Ref) : MemoryEffects::none());
  function.setWillReturn();
}

/// Booleans are passed in 8 bits; C callers and callees of both targets extend them.
static void annotateBooleans(Function &function, const abi::EntryPoint &entry) {
  if (entry.result == abi::Type::Bool)
    function.addRetAttr(Attribute::ZExt);
  for (unsigned i = 0; i != entry.parameterCount; ++i)
    if (entry.parameters[i] == abi::Type::Bool)
      function.addParamAttr(i, Attribute::ZExt);
}

void annotateEntryPoints(Module &module) {
  for (const abi::EntryPoint &entry : abi::entryPoints) {
    Function *function = module.getFunction(StringRef(entry.name.data(), entry.name.size()));
    if (!function || !function->isDeclaration())
      continue;
    function->setDoesNotThrow();
    function->addFnAttr(Attribute::NoCallback);
    annotateBooleans(*function, entry);
    if (isAllocation(*function))
      annotateAllocation(*function);
    else if (entry.has(abi::Pure))
      annotatePure(*function, entry);
    if (entry.has(abi::NoReturn))
      function->setDoesNotReturn();
    if (entry.has(abi::Cold))
      function->addFnAttr(Attribute::Cold);
  }
}

} // namespace rio::lowering
