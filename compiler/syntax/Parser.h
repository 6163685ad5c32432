// The front end's entry: from the bytes of a file to its tree.
#pragma once

#include "base/Diagnostics.h"
#include "syntax/Ast.h"

namespace rio {

/// Decodes the bytes of a Python file to generalised UTF-8 (byte order mark and PEP 263 cookie) and adds it to
/// `sources`. Null, with an error reported, where it cannot be decoded or holds a NUL byte.
const SourceFile *decodeSource(std::string path, llvm::StringRef bytes, SourceManager &sources,
                               Diagnostics &diagnostics);

namespace ast {

/// Parses a whole module. Errors go to `diagnostics`; the tree then lacks the statements that could not be read.
/// Null where nothing could be made of the file at all.
Module *parseModule(const SourceFile &file, Context &context, Diagnostics &diagnostics);

/// Prints what `ast.dump(node, include_attributes=True, indent=1)` of CPython 3.13 returns.
void dump(const Node *node, llvm::raw_ostream &out);

} // namespace ast
} // namespace rio
