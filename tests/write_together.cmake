# Writes FILE, which is compiled for the tests TESTS (paths of their sources), each in a namespace of its name. What they
# include comes before, where a header belongs; each says again what it includes, to no effect, as a header is read once.
# Where STARTED names tests, FILE has the program's `main`, too: that of the one by whose name the program was started.
set(text "")
foreach(source IN LISTS TESTS)
  file(STRINGS ${source} includes REGEX "^#include [<\"].*[>\"]")
  list(FILTER includes EXCLUDE REGEX "\\.moc\"")
  list(APPEND all_includes ${includes})
endforeach()
if(STARTED)
  list(APPEND all_includes "#include <cstdio>" "#include <string_view>")
endif()
list(REMOVE_DUPLICATES all_includes)
list(JOIN all_includes "\n" text)
foreach(source IN LISTS TESTS)
  get_filename_component(name ${source} NAME_WE)
  string(APPEND text "\nnamespace ${name} {\n#include \"${source}\"\n}")
endforeach()

if(STARTED)
  foreach(source IN LISTS STARTED)
    get_filename_component(name ${source} NAME_WE)
    string(APPEND text "\nnamespace ${name} {\nint main(int, char**);\n}")
    string(APPEND choice "    if (name == \"${name}\")\n        return ${name}::main(count, arguments);\n")
  endforeach()
  string(APPEND text "\nint main(int count, char** arguments) {\n"
    "    std::string_view name = count > 0 ? arguments[0] : \"\";\n"
    "    name.remove_prefix(name.rfind('/') + 1);\n${choice}"
    "    std::fputs(\"start this program by the name of a test, test_<name>\\n\", stderr);\n    return 2;\n}")
endif()
file(WRITE ${FILE} "${text}\n")
