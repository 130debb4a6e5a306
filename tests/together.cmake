# Half of a test's compilation instantiates the same templates as its neighbours', and each program is linked with all of the
# engine or the window. Where a build compiles sources together, the tests of a folder that link and are labelled alike are
# one program, tests_<folder>; each test in it stays a namespace, and is started by its own name, bin/test_<name>, a link to
# that program.
set(tests_at_once 8)

# Adds a test to the program of its like, made where there is none yet, and tells its target in the variable `result`.
# Takes TEST_LINK and TEST_LABELS of its caller.
function(stepscope_test_together name source moc result)
  file(RELATIVE_PATH folder ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(MAKE_C_IDENTIFIER "tests_${folder}" program)
  set(like "${TEST_LINK}|${TEST_LABELS}")
  get_property(kinds DIRECTORY PROPERTY kinds_of_tests)
  string(REPLACE ";" "," like "${like}")
  if(NOT like IN_LIST kinds)
    list(APPEND kinds "${like}")
    set_property(DIRECTORY PROPERTY kinds_of_tests "${kinds}")
    set(is_new TRUE)
  endif()
  list(FIND kinds "${like}" kind)
  if(kind GREATER 0)
    string(APPEND program "_${kind}")
  endif()

  if(is_new)
    add_executable(${program})
    stepscope_test_program(${program} ${TEST_LINK})
    set(count 0)
  else()
    get_target_property(all ${program} test_sources)
    list(LENGTH all count)
  endif()
  math(EXPR piece "${count} / ${tests_at_once}")
  math(EXPR place "${count} % ${tests_at_once}")
  if(place EQUAL 0)
    set(together ${CMAKE_CURRENT_BINARY_DIR}/${program}.${piece}.cpp)
    set(of_piece "$<TARGET_PROPERTY:${program},test_sources_${piece}>")
    set(of_main)
    if(is_new)
      set(of_main "$<TARGET_PROPERTY:${program},test_sources>")
    endif()
    # Again where a test changes: it may include something new.
    add_custom_command(OUTPUT ${together}
      DEPENDS ${of_piece} "$<TARGET_PROPERTY:${program},test_mocs_${piece}>" ${PROJECT_SOURCE_DIR}/tests/write_together.cmake
      COMMAND ${CMAKE_COMMAND} -D FILE=${together} "-DTESTS=${of_piece}" "-DSTARTED=${of_main}"
        -P ${PROJECT_SOURCE_DIR}/tests/write_together.cmake
      VERBATIM)
    target_sources(${program} PRIVATE ${together})
  endif()
  get_filename_component(beside ${source} DIRECTORY)
  target_include_directories(${program} PRIVATE ${beside})
  set_property(TARGET ${program} APPEND PROPERTY test_sources ${source})
  set_property(TARGET ${program} APPEND PROPERTY test_sources_${piece} ${source})
  set_property(TARGET ${program} APPEND PROPERTY test_mocs_${piece} ${moc})

  add_custom_command(TARGET ${program} POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E create_symlink ${program} ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/test_${name} VERBATIM)
  add_custom_target(test_${name} ALL) # with what must be built when it runs
  add_dependencies(test_${name} ${program})
  set(${result} ${program} PARENT_SCOPE)
endfunction()
