# rio_library(NAME SOURCES... LINK LIBS... [DEPENDS TARGETS...]): a static library of the compiler, linking only downward
# (base <- syntax <- sema <- irgen; lowering, target; driver sees all).
include_directories(${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR} ${CMAKE_SOURCE_DIR}/compiler)

if(RIO_SANITIZE)
  add_compile_options(-fsanitize=${RIO_SANITIZE} -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${RIO_SANITIZE})
endif()

function(rio_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;DEPENDS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  if(ARG_DEPENDS)
    add_dependencies(${name} ${ARG_DEPENDS})
  endif()
endfunction()
