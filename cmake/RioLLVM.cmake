# Finds LLVM, MLIR, LLD and CLI11 of Debian's LLVM 22 packages and readies both link modes.
#
# Afterwards `RioMLIR` stands for everything of MLIR, LLVM and LLD that the compiler uses: one shared library each when
# developing, the needed static components in a release.
set(RIO_LLVM_ROOT /usr/lib/llvm-22 CACHE PATH "Where LLVM 22 is installed")
find_package(MLIR REQUIRED CONFIG HINTS ${RIO_LLVM_ROOT}/lib/cmake/mlir)
find_package(LLD REQUIRED CONFIG HINTS ${RIO_LLVM_ROOT}/lib/cmake/lld)
find_package(CLI11 REQUIRED CONFIG)
list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})

# Debian exports every static library with the shared LLVM as a link dependency. Static and shared LLVM in one
# program link and then crash at run time, so that dependency is taken off.
if(RIO_STATIC)
  get_directory_property(imported_targets IMPORTED_TARGETS)
  foreach(target ${imported_targets})
    if(target MATCHES "^(MLIR|lld|clang|LLVM)")
      get_target_property(libraries ${target} INTERFACE_LINK_LIBRARIES)
      if(libraries)
        list(FILTER libraries EXCLUDE REGEX "^(\\$<LINK_ONLY:)?LLVM>?$")
        set_target_properties(${target} PROPERTIES INTERFACE_LINK_LIBRARIES "${libraries}")
      endif()
    endif()
  endforeach()
endif()

include(TableGen)
include(AddLLVM)
include(AddMLIR)
include(HandleLLVMOptions)

include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS} ${LLD_INCLUDE_DIRS})
separate_arguments(llvm_definitions NATIVE_COMMAND ${LLVM_DEFINITIONS})
add_definitions(${llvm_definitions})

# LLVM's code generators for compiler/target/Targets.def.
set(RIO_CODE_GENERATORS X86 AArch64)

add_library(RioMLIR INTERFACE)
if(RIO_STATIC)
  # "dtlto" is what LLD itself asks for.
  llvm_map_components_to_libnames(llvm_components ${RIO_CODE_GENERATORS}
    analysis asmprinter bitreader bitwriter codegen core dtlto ipo irreader linker lto mc object option passes
    scalaropts support target targetparser transformutils)
  target_link_libraries(RioMLIR INTERFACE
    MLIRArithDialect MLIRArithToLLVM MLIRControlFlowDialect MLIRControlFlowToLLVM MLIRFuncDialect MLIRFuncToLLVM
    MLIRLLVMDialect MLIRLLVMCommonConversion MLIRLLVMIRTransforms MLIRReconcileUnrealizedCasts MLIRUBDialect
    MLIRBuiltinToLLVMIRTranslation MLIRLLVMToLLVMIRTranslation MLIRTargetLLVMIRExport
    MLIRAnalysis MLIRIR MLIRInferIntRangeInterface MLIRMemorySlotInterfaces MLIRParser MLIRPass MLIRRewrite
    MLIRTransforms MLIRTransformUtils
    lldELF lldCommon ${llvm_components})
else()
  target_link_libraries(RioMLIR INTERFACE lldELF lldCommon MLIR LLVM)
endif()
