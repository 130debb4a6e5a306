#include "tables/origin/origin.h"

#include "json/field_error.h"
#include "json/reading/parse_json.h"
#include "workload/error.h"
#include "workload/json/sweep_fields.h"
#include "workload/text/sweep_command.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <system_error>
#include <utility>

namespace stepscope {

using nlohmann::json;

template <>
struct Fields<Origin> {
    static void list(auto& fields, auto& origin) {
        fields.required("sweep", origin.sweep);
        fields.required("started_at", origin.started_at);
        fields.defaulted("place", origin.place);
        fields.optional("command", origin.command);
    }
};

namespace {

constexpr std::string_view mark = "stepscope-origin ";

/// Bytes of JSON in all: ten thousand models of their own take three million.
constexpr std::size_t most_looked_at = std::size_t{16} << 20;

/// A file may go to anybody: what the machine is called is nobody's business there.
constexpr std::string_view host_fact = "host";

/// JSON takes any character as an escape; outside strings none of these stands in it.
std::string for_comments(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (c == '<' || c == '>' || c == '&')
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        else
            out += c;
    return out;
}

/// The JSON behind a mark, which says how many characters it has; empty: it does not, or they are not there.
std::string_view behind_mark(std::string_view text) {
    std::size_t length = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (problem != std::errc{}) return {};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (text.empty() || text.front() != ' ' || length > text.size() - 1) return {};
    return text.substr(1, length);
}

} // namespace

std::map<std::string, std::string> public_place(const Environment& environment) {
    std::map<std::string, std::string> out = environment;
    out.erase(std::string(host_fact));
    return out;
}

std::optional<Origin> origin_of(const Results& results) {
    if (!results.run()) return find_origin(results.told_origin());
    const RunStarted& run = *results.run();
    return Origin{.sweep = run.sweep,
                  .started_at = run.started_at,
                  .place = public_place(run.environment),
                  .command = command_of(run.sweep)};
}

std::string origin_text(const Origin& origin) {
    const std::string text =
        for_comments(write_json(origin).dump(-1, ' ', true, json::error_handler_t::replace));
    return fmt::format("{}{} {}", mark, text.size(), text);
}

std::string origin_text(const Results& results) {
    if (!results.run()) return results.told_origin();
    return origin_text(*origin_of(results));
}

FoundOrigins find_origins(std::string_view file) {
    FoundOrigins out;
    std::size_t left = most_looked_at;
    for (std::size_t at = file.find(mark); at != std::string_view::npos; at = file.find(mark, at + 1)) {
        const std::string_view text = behind_mark(file.substr(at + mark.size()));
        const std::string_view whole = text.empty() ? text : file.substr(at, text.end() - file.begin() - at);
        if (std::ranges::find(out.texts, whole) != out.texts.end()) continue;
        if (text.size() > left) {
            out.any_damaged = true;
            break;
        }
        left -= text.size();
        try {
            Origin origin = read_json<Origin>(parse_json(text), JsonPath(text));
            out.all.push_back(std::move(origin));
            out.texts.emplace_back(whole);
        } catch (const FieldError&) {
            out.any_damaged = true;
        }
    }
    return out;
}

std::optional<Origin> find_origin(std::string_view file) {
    FoundOrigins found = find_origins(file);
    if (found.all.size() != 1) return std::nullopt;
    return std::move(found.all.front());
}

std::optional<SweepSpec> sweep_behind(const Results& results, const FoundOrigins& origins) {
    if (results.run()) return results.run()->sweep;
    if (origins.all.size() == 1) return origins.all.front().sweep;
    return sweep_of_cells(results);
}

} // namespace stepscope
