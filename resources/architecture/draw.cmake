# Puts a drawing into a document between the lines `<!-- NAME -->` and `<!-- /NAME -->`, or with CHECK fails where another
# one stands there.
#   cmake -D NAME=<name> -D DRAWING=<Mermaid file> -D DOCUMENT=<Markdown file> [-D CHECK=ON] -P draw.cmake
cmake_minimum_required(VERSION 3.25)

file(READ ${DRAWING} drawing)
file(READ ${DOCUMENT} before)
set(opening "<!-- ${NAME} -->\n")
set(closing "<!-- /${NAME} -->\n")
string(FIND "${before}" "${opening}" start)
string(FIND "${before}" "${closing}" end)
if(start EQUAL -1 OR end LESS start)
  message(FATAL_ERROR "${DOCUMENT} has no place for the drawing: ${opening}${closing}")
endif()
string(LENGTH "${opening}" length)
math(EXPR start "${start} + ${length}")
string(SUBSTRING "${before}" 0 ${start} head)
string(SUBSTRING "${before}" ${end} -1 tail)
set(after "${head}```mermaid\n${drawing}```\n${tail}")

if(before STREQUAL after)
  return()
endif()
if(CHECK)
  message(FATAL_ERROR "The rooms in ${DOCUMENT} are not those of the build. Draw them again: "
                      "cmake --build <build folder> --target architecture")
endif()
file(WRITE ${DOCUMENT} "${after}")
