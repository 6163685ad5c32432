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
#include "llvm/ADT/StringSwitch.h"
#include "llvm/IR/Attributes.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/InstIterator.h"
#include "llvm/Support/ModRef.h"

using namespace llvm;

namespace rio::lowering {

bool isAllocation(const Function &function) {
  return function.getName() == "rio_object_new" || function.getName() == "rio_array_new";
}

bool mayCollect(const CallBase &call) {
  const Function *callee = call.getCalledFunction();
  if (!callee)
    return true;
  if (callee->isIntrinsic() || call.doesNotReturn())
    return false;
  for (const abi::EntryPoint &entry : abi::entryPoints)
    if (callee->getName() == StringRef(entry.name.data(), entry.name.size()))
      return entry.has(abi::Allocates);
  // What has no body here is a function of the C library.
  return !callee->isDeclaration();
}

static void annotateAllocation(Function &function) {
  function.setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
  function.setWillReturn();
  function.addRetAttr(Attribute::NoAlias);
  function.addRetAttr(Attribute::NonNull);
  function.addRetAttr(Attribute::NoUndef);
  function.addRetAttr(Attribute::getWithAlignment(function.getContext(), Align(abi::object_alignment)));
  function.addFnAttr(
      Attribute::get(function.getContext(), Attribute::AllocKind, uint64_t(AllocFnKind::Alloc | AllocFnKind::Zeroed)));
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

/// A body that is only there to be inlined is dropped where that would do harm: allocations must stay calls until those
/// that need no heap are gone, and no slow path belongs into the program.
static void dropBody(Function &function, const abi::EntryPoint &entry) {
  if (!function.hasAvailableExternallyLinkage() || !(entry.has(abi::Allocates) || entry.has(abi::Cold)))
    return;
  function.deleteBody();
  function.setAttributes(AttributeList());
}

void annotateEntryPoints(Module &module) {
  for (const abi::EntryPoint &entry : abi::entryPoints) {
    Function *function = module.getFunction(StringRef(entry.name.data(), entry.name.size()));
    if (!function)
      continue;
    dropBody(*function, entry);
    if (!function->isDeclaration())
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

void forgetMemoryEffects(Module &module) {
  for (Function &function : module) {
    if (function.isIntrinsic())
      continue;
    function.removeFnAttr(Attribute::Memory);
    for (Instruction &instruction : instructions(function))
      if (auto *call = dyn_cast<CallBase>(&instruction))
        call->removeFnAttr(Attribute::Memory);
  }
}

//===--------------------------------------------------------------------------------------------------------------===//
// Sizes
//===--------------------------------------------------------------------------------------------------------------===//

/// The number at byte `offset` of a constant structure.
static std::optional<uint64_t> numberAt(const GlobalVariable &global, uint64_t offset, const DataLayout &layout) {
  auto *structure = dyn_cast<ConstantStruct>(global.getInitializer());
  if (!structure)
    return std::nullopt;
  const StructLayout *fields = layout.getStructLayout(structure->getType());
  auto *number = dyn_cast<ConstantInt>(structure->getOperand(fields->getElementContainingOffset(offset)));
  return number ? std::optional(number->getZExtValue()) : std::nullopt;
}

static uint64_t elementSize(uint64_t kind) {
  switch (kind) {
  case abi::element_none:
    return 0;
  case abi::element_u8:
    return 1;
  case abi::element_i32:
    return 4;
  default:
    return 8;
  }
}

std::optional<ObjectSize> sizeOfClass(const Value *descriptor, const DataLayout &layout) {
  auto *global = dyn_cast<GlobalVariable>(descriptor);
  if (!global)
    return std::nullopt;
  if (global->hasDefinitiveInitializer()) {
    auto fixed = numberAt(*global, abi::offset::class_instance_size, layout);
    auto kind = numberAt(*global, abi::offset::class_element_kind, layout);
    if (!fixed || !kind)
      return std::nullopt;
    return ObjectSize{*fixed, elementSize(*kind)};
  }
  uint64_t arrayHeader = abi::offset::array_elements;
  return StringSwitch<std::optional<ObjectSize>>(global->getName())
      .Case("rio_class_int", ObjectSize{16, 0})
      .Case("rio_class_float", ObjectSize{16, 0})
      .Case("rio_class_array_u8", ObjectSize{arrayHeader, 1})
      .Case("rio_class_array_i32", ObjectSize{arrayHeader, 4})
      .Case("rio_class_array_raw64", ObjectSize{arrayHeader, 8})
      .Case("rio_class_array_pointer", ObjectSize{arrayHeader, 8})
      .Case("rio_class_array_tagged", ObjectSize{arrayHeader, 8})
      .Case("rio_class_array_f64", ObjectSize{arrayHeader, 8})
      .Default(std::nullopt);
}

} // namespace rio::lowering
