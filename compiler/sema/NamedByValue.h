// Names of attributes that only the run knows (NamedByValue.cpp).
#pragma once

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace rio::sema {

/// What a text may be that names an attribute: one of some names, or any with that start and end (NamedByValue.cpp).
struct NamePattern {
  bool isFinite = false;
  llvm::SmallVector<llvm::StringRef, 4> names;
  llvm::StringRef prefix, suffix;
};

} // namespace rio::sema
