# Sets imgui_source to a folder with Dear ImGui 1.90.1. In this order:
#   1. PORCHLIGHT_IMGUI_SOURCE (CMake variable or environment), a folder that is used as it is;
#   2. on Debian: its source package, asked of the mirror that the machine already uses;
#   3. elsewhere: the upstream release.
# Both archives are checked by SHA-256. They are unpacked once into a cache that all build folders share.

set(PORCHLIGHT_IMGUI_SOURCE "$ENV{PORCHLIGHT_IMGUI_SOURCE}" CACHE PATH "A Dear ImGui source tree to build in")

if(DEFINED ENV{XDG_CACHE_HOME})
  set(cache $ENV{XDG_CACHE_HOME}/porchlight)
elseif(DEFINED ENV{HOME} AND IS_DIRECTORY $ENV{HOME})
  set(cache $ENV{HOME}/.cache/porchlight)
else()
  set(cache ${CMAKE_BINARY_DIR}/cache)
endif()
set(imgui_source ${cache}/imgui-1.90.1)

if(PORCHLIGHT_IMGUI_SOURCE)
  set(imgui_source ${PORCHLIGHT_IMGUI_SOURCE})
elseif(NOT EXISTS ${imgui_source}/imgui.h)
  find_program(APT_GET apt-get)
  string(RANDOM LENGTH 8 suffix)
  set(unpacked ${imgui_source}.${suffix})
  file(MAKE_DIRECTORY ${unpacked})
  if(APT_GET)
    message(STATUS "Dear ImGui 1.90.1: fetching Debian's source package")
    execute_process(COMMAND bash ${CMAKE_CURRENT_LIST_DIR}/fetch_from_debian.sh ${unpacked} RESULT_VARIABLE failed)
  else()
    message(STATUS "Dear ImGui 1.90.1: fetching the upstream release")
    set(archive ${unpacked}/imgui.tar.gz)
    file(DOWNLOAD https://github.com/ocornut/imgui/archive/refs/tags/v1.90.1.tar.gz ${archive}
      EXPECTED_HASH SHA256=21dcc985bb2ae8fe48047c86135dbc438d6980a8f2e08babbda5be820592f282)
    execute_process(COMMAND ${CMAKE_COMMAND} -E tar xzf ${archive} WORKING_DIRECTORY ${unpacked} RESULT_VARIABLE failed)
    set(unpacked ${unpacked}/imgui-1.90.1)
  endif()
  if(failed OR NOT EXISTS ${unpacked}/imgui.h)
    message(FATAL_ERROR "Dear ImGui could not be fetched. Give a source tree of 1.90.1: -DPORCHLIGHT_IMGUI_SOURCE=FOLDER")
  endif()
  # Another configure may have come first: either copy will do.
  file(RENAME ${unpacked} ${imgui_source} RESULT lost_race)
  if(lost_race)
    file(REMOVE_RECURSE ${unpacked})
  endif()
endif()

if(NOT EXISTS ${imgui_source}/imgui.h)
  message(FATAL_ERROR "No imgui.h in ${imgui_source}")
endif()
