# porchlight_layer(NAME SOURCES a.cpp … LINKS dep::x …)
#
# One layer of src as an OBJECT library porchlight_NAME. Objects are not handed on from layer to layer: each program names
# the layers that it links (porchlight_link), so a call into a layer that it does not name fails to link.
# Sources are listed, never globbed. A layer that has none yet still configures.

include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

add_library(porchlight_rules INTERFACE)
target_include_directories(porchlight_rules INTERFACE ${CMAKE_CURRENT_LIST_DIR})
if(MSVC)
  target_compile_options(porchlight_rules INTERFACE /W4 /utf-8 $<$<BOOL:${PORCHLIGHT_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(porchlight_rules INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
    $<$<BOOL:${PORCHLIGHT_WARNINGS_AS_ERRORS}>:-Werror>)
  # GCC 12 warns of an overlap in "a" + std::string that cannot be (its bug 105651); without optimisation it does not.
  target_compile_options(porchlight_rules INTERFACE
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<NOT:$<CONFIG:Debug>>>:-Wno-restrict>)
endif()

function(porchlight_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "SOURCES;LINKS")
  if(NOT layer_SOURCES)
    set(layer_SOURCES ${CMAKE_CURRENT_BINARY_DIR}/nothing_yet.cpp)
    file(CONFIGURE OUTPUT nothing_yet.cpp CONTENT "// The layer ${name} has no sources yet.\n")
  endif()
  add_library(porchlight_${name} OBJECT ${layer_SOURCES})
  target_link_libraries(porchlight_${name} PRIVATE porchlight_rules ${layer_LINKS})
endfunction()

# porchlight_link(PROGRAM core reading …): the layers that a program is made of.
function(porchlight_link program)
  list(TRANSFORM ARGN PREPEND porchlight_)
  target_link_libraries(${program} PRIVATE porchlight_rules ${ARGN})
endfunction()

# porchlight_knows_assets(LAYER): gives PORCHLIGHT_SOURCE_ASSETS, the assets of this source tree for a program that was
# started from its build folder. Empty in a package, where they lie in ../share/porchlight beside the program.
option(PORCHLIGHT_PACKAGE "Build for a package: nothing of this source tree's place in the program" OFF)
function(porchlight_knows_assets layer)
  set(assets ${PROJECT_SOURCE_DIR}/assets)
  if(PORCHLIGHT_PACKAGE)
    set(assets "")
  endif()
  target_compile_definitions(porchlight_${layer} PRIVATE PORCHLIGHT_SOURCE_ASSETS="${assets}" PORCHLIGHT_VERSION="${PROJECT_VERSION}")
endfunction()
