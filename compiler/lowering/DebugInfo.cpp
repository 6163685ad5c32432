// What a debugger shows: which function of the Python program a piece of machine code belongs to, and which line.
//
// A function of the program carries its place as its location (see irgen); those of the standard library get line 0 of
// the main file, which debuggers take for code of no line: without a scope, LLVM forgets the lines of what it inlines
// into them. Every op has a place too:
//   1. the line of its site, also where it was inlined from another file;
//   2. else, as code of the standard library inlined into a line, the place of the op before it;
//   3. else line 0 of its function.
#include "lowering/Lowering.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/BinaryFormat/Dwarf.h"

using namespace mlir;

namespace rio::lowering {

namespace {

/// The first place that is named in `location`.
FileLineColRange placeOf(Location location) {
  FileLineColRange place;
  location->walk([&](Location inner) {
    place = dyn_cast<FileLineColRange>(inner);
    return place ? WalkResult::interrupt() : WalkResult::advance();
  });
  return place;
}

LLVM::DIFileAttr fileOf(StringAttr path) {
  // Relative to where the debugger runs, as the paths in tracebacks are: the same source gives the same bytes anywhere.
  return LLVM::DIFileAttr::get(path.getContext(), path, StringAttr::get(path.getContext(), ""));
}

class FunctionDebugInfo {
public:
  FunctionDebugInfo(LLVM::LLVMFuncOp function, FileLineColRange place, LLVM::DICompileUnitAttr compileUnit)
      : function(function), path(place.getFilename()), scope(createScope(place, compileUnit)) {}

  void run() {
    for (Block &block : function.getBody()) {
      Location before = locationBefore(block);
      for (Operation &op : block) {
        if (FileLineColRange place = placeOf(op.getLoc()))
          before = locationOf(place);
        op.setLoc(before);
      }
    }
    function->setLoc(FusedLoc::get(function.getContext(), {function.getLoc()}, scope));
  }

private:
  LLVM::DISubprogramAttr createScope(FileLineColRange place, LLVM::DICompileUnitAttr compileUnit) {
    MLIRContext *context = function.getContext();
    auto name = dyn_cast<NameLoc>(function.getLoc());
    auto type = LLVM::DISubroutineTypeAttr::get(context, llvm::dwarf::DW_CC_normal, {});
    return LLVM::DISubprogramAttr::get(context, DistinctAttr::create(UnitAttr::get(context)), compileUnit, fileOf(path),
                                       name ? name.getName() : function.getSymNameAttr(), /*linkageName=*/nullptr,
                                       fileOf(path), place.getStartLine(), place.getStartLine(),
                                       LLVM::DISubprogramFlags::Definition, type, {}, {});
  }

  Location locationOf(FileLineColRange place) {
    Location line = FileLineColLoc::get(place.getFilename(), place.getStartLine(), place.getStartColumn());
    if (place.getFilename() == path)
      return line;
    auto otherFile = LLVM::DILexicalBlockFileAttr::get(function.getContext(), scope, fileOf(place.getFilename()),
                                                       /*discriminator=*/0);
    return FusedLoc::get(function.getContext(), {line}, otherFile);
  }

  /// Where the code before `block` is from, when there is only one and it has been visited.
  Location locationBefore(Block &block) {
    Block *before = block.getSinglePredecessor();
    if (before && before->computeBlockNumber() < block.computeBlockNumber())
      return before->getTerminator()->getLoc();
    return FileLineColLoc::get(path, 0, 0);
  }

  LLVM::LLVMFuncOp function;
  StringAttr path;
  LLVM::DISubprogramAttr scope;
};

} // namespace

void addDebugInfo(ModuleOp module, StringRef mainFile, bool isOptimized) {
  MLIRContext *context = module.getContext();
  auto compileUnit =
      LLVM::DICompileUnitAttr::get(DistinctAttr::create(UnitAttr::get(context)), llvm::dwarf::DW_LANG_Python,
                                   fileOf(StringAttr::get(context, mainFile)), StringAttr::get(context, "riocc"),
                                   isOptimized, LLVM::DIEmissionKind::Full);
  FileLineColRange noLine = FileLineColLoc::get(context, mainFile, 0, 0);
  for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
    if (function.isExternal())
      continue;
    FileLineColRange place = placeOf(function.getLoc());
    FunctionDebugInfo(function, place ? place : noLine, compileUnit).run();
  }
}

} // namespace rio::lowering
