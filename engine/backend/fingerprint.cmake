# The fingerprint of the border between the program and a backend library: one number for the text of backend/plugin.h
# and of every header of the engine it includes, directly or not, since those declare all that crosses it.
#   cmake -D ENGINE=<the engine's folder> -D OUTPUT=<header to write> [-D DEPFILE=<what was read>] -P fingerprint.cmake
cmake_minimum_required(VERSION 3.25)

set(headers backend/plugin.h)
set(next 0)
list(LENGTH headers count)
while(next LESS count)
  list(GET headers ${next} header)
  file(SHA256 ${ENGINE}/${header} hash)
  string(APPEND contents "${header} ${hash}\n")
  file(STRINGS ${ENGINE}/${header} includes REGEX "^[ \t]*#[ \t]*include[ \t]+\"")
  foreach(line IN LISTS includes)
    string(REGEX REPLACE "^[^\"]*\"([^\"]*)\".*" "\\1" included "${line}")
    if(NOT included IN_LIST headers AND EXISTS ${ENGINE}/${included})
      list(APPEND headers ${included})
    endif()
  endforeach()
  math(EXPR next "${next} + 1")
  list(LENGTH headers count)
endwhile()

string(SHA256 hash "${contents}")
string(SUBSTRING ${hash} 0 16 number)
# An unchanged file is not written again, so that nothing is compiled for it.
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT "#pragma once

#include <cstdint>

namespace stepscope {

/// Of the headers whose types a program and a backend library pass each other; see engine/backend/fingerprint.cmake.
inline constexpr std::uint64_t plugin_fingerprint = 0x@number@;

} // namespace stepscope
")

if(DEPFILE)
  list(TRANSFORM headers PREPEND ${ENGINE}/)
  list(PREPEND headers ${OUTPUT}:)
  list(TRANSFORM headers REPLACE " " "\\\\ ")
  list(JOIN headers " " rule)
  file(WRITE ${DEPFILE} "${rule}\n")
endif()
