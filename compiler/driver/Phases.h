// The phases of Pipeline.cpp: each calls one part of the compiler on the state of the compilation.
//
// A phase returns false when the program is refused; the diagnostics then say why. What breaks an invariant of ours
// never returns (CrashReport.h).
#pragma once

#include "driver/Compilation.h"

namespace rio::driver {

// FrontPhases.cpp: Python.
bool findSource(Compilation &compilation);
bool readMlir(Compilation &compilation);
bool lexSource(Compilation &compilation);
bool parseSource(Compilation &compilation);
bool analyzeProgram(Compilation &compilation);
void printTypes(Compilation &compilation, llvm::raw_ostream &out);
void printTokens(Compilation &compilation, llvm::raw_ostream &out);
void printTree(Compilation &compilation, llvm::raw_ostream &out);

// MiddlePhases.cpp: MLIR.
bool parseMlir(Compilation &compilation);
bool generateRio(Compilation &compilation);
bool optimizeRio(Compilation &compilation);
bool lowerToLlvmDialect(Compilation &compilation);
bool translateToLlvm(Compilation &compilation);
void printMlir(Compilation &compilation, llvm::raw_ostream &out);

// BackPhases.cpp: LLVM and the linker.
bool addRuntimeBodies(Compilation &compilation);
bool optimizeLlvm(Compilation &compilation);
bool generateCode(Compilation &compilation);
bool linkProgram(Compilation &compilation);
void printLlvm(Compilation &compilation, llvm::raw_ostream &out);
void printObject(Compilation &compilation, llvm::raw_ostream &out);

} // namespace rio::driver
