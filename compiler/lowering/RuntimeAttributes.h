// What LLVM may know of the runtime's entry points.
#pragma once

#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Module.h"
#include <optional>

namespace rio::lowering {

/// Gives the declarations of entry points in `module` the attributes that their effects in the table allow. Bodies that
/// came along and that the optimiser shall not look into (allocation, seldom called paths) are dropped first.
void annotateEntryPoints(llvm::Module &module);

/// Takes back what `annotateEntryPoints` and LLVM's inference from it say of memory. To be called before code that
/// reads the allocator's variables is inserted, which the calls of entry points change.
void forgetMemoryEffects(llvm::Module &module);

/// How many bytes the objects of a class take, one element apart.
struct ObjectSize {
  uint64_t fixed;
  uint64_t element;
};

/// The size of the objects of the class whose descriptor that is, where it is known.
std::optional<ObjectSize> sizeOfClass(const llvm::Value *descriptor, const llvm::DataLayout &layout);

/// The functions that make objects; their results are zeroed apart from what the runtime stores in the header.
bool isAllocation(const llvm::Function &function);

/// Whether the collector may run before `call` returns.
bool mayCollect(const llvm::CallBase &call);

} // namespace rio::lowering
