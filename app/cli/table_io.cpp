#include "table_io.h"

#include "errors.h"
#include "output.h"
#include "sessions/session_file.h"
#include "system/files.h"
#include "tables/formats.h"
#include "tables/table.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace stepscope::cli {

namespace {

std::string standard_input() {
    std::string text;
    std::array<char, 1 << 16> block{};
    while (const std::size_t got = std::fread(block.data(), 1, block.size(), stdin))
        text.append(block.data(), got);
    if (std::ferror(stdin) != 0)
        throw FileError(fmt::format("standard input cannot be read: {}", std::strerror(errno)));
    return text;
}

const Format& named(const std::string& name, FormatUse use, const char* option) {
    const Format* const format = format_named(name);
    if (format == nullptr || !can(*format, use))
        throw UsageError(
            fmt::format("{} {}: allowed are {}", option, name, format_names(use == FormatUse::Read)));
    return *format;
}

const Format& recognised(const std::string& text) {
    if (const Format* const format = recognised_format(text)) return *format;
    throw UsageError(
        "standard input looks like no format that Stepscope knows; name it with --from, which takes " +
        format_names(true));
}

/// What was found wrong with a session is told even where little else is.
Results told(SessionContent content, const std::string& name) {
    for (const std::string& remark : remarks_on(content.report, name))
        tell(remark);
    return std::move(content).results();
}

} // namespace

Results read_table(const std::string& name, const std::string& format) {
    const bool is_stream = name == standard_stream;
    const Format* const given = format.empty() ? nullptr : &named(format, FormatUse::Read, "--from");
    if (!is_stream && (given != nullptr ? given : &format_for(name, FormatUse::Read)) == &session_format())
        return told(read_run(name), name);
    if (!is_stream && given == nullptr) return read_results(name);
    const std::string text = is_stream ? standard_input() : read_file(name);
    try {
        const Format& chosen = given != nullptr ? *given : recognised(text);
        return &chosen == &session_format() ? told(parse_session(text), "standard input") : chosen.read(text);
    } catch (const TableError& error) {
        throw TableError((is_stream ? "standard input" : name) + ": " + error.what());
    }
}

void check_replaceable(const std::filesystem::path& path, bool force) {
    if (is_locked(path)) throw UsageError(path.string() + " is being written by a run; choose another name");
    if (!force)
        throw UsageError(path.string() + " exists already; choose another name, or replace it with --force");
}

void write_table(const Results& results, const std::string& name, const std::string& format, bool force) {
    const bool is_stream = name == standard_stream;
    if (is_stream && format.empty())
        throw UsageError("for standard output name the format with --to: " + format_names(false));
    const Format& chosen =
        format.empty() ? format_for(name, FormatUse::Write) : named(format, FormatUse::Write, "--to");
    if (!is_stream && std::filesystem::exists(name)) check_replaceable(name, force);
    const std::string text = chosen.write(results);
    if (is_stream)
        print(text);
    else
        write_file_safely(name, text, force ? Replace::Yes : Replace::No);
}

std::string format_names(bool to_read) {
    std::string out;
    for (const Format& format : formats())
        if (can(format, to_read ? FormatUse::Read : FormatUse::Write))
            out += (out.empty() ? "" : ", ") + std::string(format.id());
    return out;
}

std::string format_help() {
    std::string out;
    for (const Format& format : formats())
        out += fmt::format("  {:<12}{}: {}{}\n", format.extensions.front(), format.name, format.holds,
                           format.read != nullptr ? "" : "; written, never read");
    return out;
}

} // namespace stepscope::cli
