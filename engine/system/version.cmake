# What `--version` says, found out at every build and written only where it has changed: one small file is compiled for a
# new commit.
#   cmake -D VERSION=<x.y.z> -D SOURCE=<the repository's root> -D OUTPUT=<source to write> -P version.cmake
cmake_minimum_required(VERSION 3.25)

set(commit unknown)
find_program(GIT git)
if(GIT)
  set(git ${GIT} -C ${SOURCE} --no-optional-locks)
  # A release's sources may lie within the repository of something else.
  execute_process(COMMAND ${git} rev-parse --show-toplevel
    OUTPUT_VARIABLE root OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed ERROR_QUIET)
  file(REAL_PATH ${SOURCE} source)
  if(NOT failed AND root STREQUAL source)
    execute_process(COMMAND ${git} describe --always --exclude=* --abbrev=12 --dirty
      OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed ERROR_QUIET)
    if(NOT failed)
      set(commit ${described})
    endif()
  endif()
endif()

file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT "#include \"system/version.h\"

namespace stepscope {

std::string_view program_version() {
    return \"@VERSION@ (commit @commit@)\";
}

} // namespace stepscope
")
