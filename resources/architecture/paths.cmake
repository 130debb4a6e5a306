# Fails where a document names a file or folder of the sources that is not there.
#   cmake -D SOURCE=<the repository's root> -D DOCUMENTS=<names, separated by commas> -P paths.cmake
cmake_minimum_required(VERSION 3.25)

string(REPLACE "," ";" documents "${DOCUMENTS}")
foreach(document IN LISTS documents)
  file(STRINGS ${SOURCE}/${document} lines REGEX "`[^`]+`")
  string(REGEX MATCHALL "`(app|engine|ui|tests|resources|translations|[.]ci|[.]github)/[A-Za-z0-9_./-]*`" names "${lines}")
  list(REMOVE_DUPLICATES names)
  foreach(name IN LISTS names)
    string(REPLACE "`" "" name "${name}")
    if(NOT EXISTS ${SOURCE}/${name})
      message(SEND_ERROR "${document} names ${name}, which is not there")
    endif()
  endforeach()
endforeach()
