// The facts about Unicode (version 15.1, as CPython 3.13) that reading Python needs.
#pragma once

#include "llvm/ADT/StringRef.h"
#include <string>

namespace rio::unicode {

/// Reads one code point of valid generalised UTF-8 and moves `cursor` past it.
uint32_t decode(const char *&cursor);

/// Appends `character`, a surrogate perhaps, in generalised UTF-8.
void encode(uint32_t character, std::string &out);

/// Where `name` stops to be an identifier as PEP 3131 has it; its size where it is one.
size_t findInvalidInIdentifier(llvm::StringRef name);

/// `name` in normalisation form KC.
std::string normalizeIdentifier(llvm::StringRef name);

/// What `str.isprintable` says of one character.
bool isPrintable(uint32_t character);

/// Where `text` stops to be valid UTF-8; its size where it is valid.
size_t findInvalidUtf8(llvm::StringRef text);

} // namespace rio::unicode
