#include "system/text/symbol_name.h"

#include <cstdlib>
#include <cxxabi.h>
#include <memory>

namespace stepscope {

std::string demangled(const std::string& symbol) {
    if (!symbol.starts_with("_Z")) return symbol; // it would be taken for a type: "f" for "float"
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(
        abi::__cxa_demangle(symbol.c_str(), nullptr, nullptr, &status), &std::free);
    return status == 0 && text ? std::string(text.get()) : symbol;
}

std::string short_symbol(std::string_view name) {
    // What stands in no brackets: return type, scopes and the name.
    std::string bare;
    int depth = 0;
    for (const char c : name) {
        if (c == '<' || c == '(' || c == '[' || c == '{') ++depth;
        if (depth == 0) bare += c;
        if ((c == '>' || c == ')' || c == ']' || c == '}') && depth > 0) --depth;
    }
    const bool has_brackets = bare.size() < name.size();
    constexpr std::string_view constant = " const";
    if (bare.ends_with(constant)) bare.erase(bare.size() - constant.size());
    // A type stands before a name that has brackets, and no other.
    const std::size_t space = has_brackets ? bare.rfind(' ') : std::string::npos;
    std::string last = space == std::string::npos ? bare : bare.substr(space + 1);
    if (const std::size_t scope = last.rfind("::"); scope != std::string::npos) last.erase(0, scope + 2);
    return depth == 0 && !last.empty() ? last : std::string(name);
}

std::string without_version(std::string name) {
    const std::size_t version = name.rfind("_v");
    if (version != std::string::npos && version + 2 < name.size() &&
        name.find_first_not_of("0123456789", version + 2) == std::string::npos)
        name.erase(version);
    return name;
}

} // namespace stepscope
