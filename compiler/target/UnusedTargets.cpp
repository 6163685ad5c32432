// LLD initialises every code generator that LLVM was built with. In static builds those that Targets.def does not name
// are replaced by nothing: they would treble the size of riocc. CMake writes the list.
#define UNUSED_TARGET(Name)                                                                                            \
  extern "C" void LLVMInitialize##Name##TargetInfo() {}                                                                \
  extern "C" void LLVMInitialize##Name##Target() {}                                                                    \
  extern "C" void LLVMInitialize##Name##TargetMC() {}                                                                  \
  extern "C" void LLVMInitialize##Name##AsmPrinter() {}                                                                \
  extern "C" void LLVMInitialize##Name##AsmParser() {}
#include "compiler/target/UnusedTargets.def"
