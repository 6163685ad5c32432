# rio_library(NAME [MLIR] SOURCES... LINK LIBS... [DEPENDS TARGETS...]): a static library of the compiler, linking only
# downward (base <- syntax <- sema <- irgen; lowering, target; driver sees all). MLIR says that its sources use MLIR: they
# get the precompiled header and the libraries of RioMLIR.
include_directories(${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR} ${CMAKE_SOURCE_DIR}/compiler)

# As LLVM does; RTTI stays on, because LLVM's own is.
add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions> -Wno-missing-field-initializers)

if(RIO_SANITIZE)
  add_compile_options(-fsanitize=${RIO_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${RIO_SANITIZE})
endif()
if(RIO_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# The dead parts of LLVM's static libraries are dropped, and a fixed load address spares 190,000 relocations at each start.
if(RIO_STATIC)
  add_compile_options(-ffunction-sections -fdata-sections -fno-pic)
  add_link_options(-Wl,--gc-sections,--as-needed -no-pie -static-libstdc++ -static-libgcc)
endif()

# MLIR's headers take seconds to parse: parsed once, for every library that uses them. ccache needs the time stamp gone.
add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
add_library(RioPrecompiled OBJECT ${CMAKE_CURRENT_LIST_DIR}/Precompiled.cpp)
target_precompile_headers(RioPrecompiled PRIVATE ${CMAKE_CURRENT_LIST_DIR}/Precompiled.h)

function(rio_library name)
  cmake_parse_arguments(ARG "MLIR" "" "SOURCES;LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  if(ARG_MLIR)
    target_link_libraries(${name} PUBLIC RioMLIR)
    target_precompile_headers(${name} REUSE_FROM RioPrecompiled)
  endif()
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()
