// The children of a node of the typed program.
#pragma once

#include "sema/Typed.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace rio::typed {

/// Calls `see` for each local that is read (`isRead`) or assigned anywhere in the statements.
void forEachLocal(Block block, llvm::function_ref<void(Local *, bool isRead)> see);
void forEachLocal(Stmt *stmt, llvm::function_ref<void(Local *, bool isRead)> see);

} // namespace rio::typed
