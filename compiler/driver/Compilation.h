// One program on its way through the phases: what each of them reads and leaves behind.
#pragma once

#include "base/Diagnostics.h"
#include "driver/Options.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "sema/Program.h"
#include "syntax/Ast.h"
#include "syntax/Token.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/Module.h"
#include "llvm/Target/TargetMachine.h"
#include <memory>

namespace rio::driver {

struct Compilation {
  Compilation(const Options &options, Diagnostics &diagnostics, std::string outputPath)
      : options(options), diagnostics(diagnostics), outputPath(std::move(outputPath)) {}

  const Options &options;
  Diagnostics &diagnostics;
  /// Where the result goes; `-` is stdout.
  std::string outputPath;

  SourceManager sources;
  /// The program's main file, or the module of the rio dialect that it starts from.
  const SourceFile *source = nullptr;
  std::vector<syntax::Token> tokens;
  ast::Context trees;
  ast::Module *tree = nullptr;
  std::unique_ptr<sema::Program> program;

  std::unique_ptr<mlir::MLIRContext> mlirContext;
  mlir::OwningOpRef<mlir::ModuleOp> module;

  std::unique_ptr<llvm::TargetMachine> machine;
  std::unique_ptr<llvm::LLVMContext> llvmContext;
  std::unique_ptr<llvm::Module> llvmModule;

  /// The object file, or its assembly where that is what --emit asks for.
  llvm::SmallString<0> object;

  /// Whether the program is written in the rio dialect, not in Python.
  bool startsFromMlir() const;
};

} // namespace rio::driver
