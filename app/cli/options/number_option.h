#pragma once

#include "workload/text/number_text.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace stepscope::cli {

/// An option that takes a whole number, as number_from_text reads it: CLI11 takes "010" for 8, and its
/// messages do not say what is allowed. `value`: a number or an optional one. `field` names it in messages.
template <typename Value>
CLI::Option* add_number(CLI::App& app, const std::string& name, Value& value, std::int64_t minimum,
                        std::int64_t maximum, const std::string& help, const std::string& field) {
    return app
        .add_option_function<std::string>(
            name,
            [&value, minimum, maximum, field](const std::string& text) {
                value = static_cast<Value>(number_from_text(text, minimum, maximum, field));
            },
            help)
        ->type_name("INT");
}

/// The same for a list with commas between.
inline CLI::Option* add_numbers(CLI::App& app, const std::string& name, std::vector<int>& values,
                                std::int64_t minimum, std::int64_t maximum, const std::string& help) {
    return app
        .add_option_function<std::vector<std::string>>(
            name,
            [&values, minimum, maximum, name](const std::vector<std::string>& texts) {
                values.clear();
                for (const std::string& text : texts)
                    values.push_back(static_cast<int>(number_from_text(text, minimum, maximum, name)));
            },
            help)
        ->delimiter(',')
        ->type_name("INT");
}

/// An option that takes a seed. `value`: std::uint64_t or an optional one.
template <typename Value>
CLI::Option* add_seed(CLI::App& app, Value& value) {
    return app
        .add_option_function<std::string>(
            "--seed", [&value](const std::string& text) { value = seed_from_text(text, "seed"); },
            "Of weights and tokens")
        ->type_name("INT");
}

} // namespace stepscope::cli
