#include "commands.h"
#include "errors.h"
#include "output.h"
#include "sessions/listing/session_index.h"
#include "sessions/log/session_file.h"
#include "system/characters/characters.h"
#include "system/characters/text_width.h"
#include "system/text/quantity_text.h"
#include "system/text/shown_message.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stepscope::cli {

namespace {

struct SessionsArguments {
    std::vector<std::string> words;
    std::string folder;
    bool json = false;
    std::string of; ///< a session of which something is to be said; empty: all are listed
    std::optional<std::string> name, note;
    bool pin = false, unpin = false;

    bool says() const { return name || note || pin || unpin; }
};

constexpr const char* sessions_examples = R"(Examples:
  stepscope-cli sessions
  stepscope-cli sessions unfinished cuda
  stepscope-cli sessions --of 20261128T194654Z-quick.stepscope --name "before the rewrite" --pin

Runs that were kept elsewhere with --session FILE, or opened in the window, are listed with their folder. Pinned
sessions stand first, then the last written. Words find sessions by all that is listed of them, and by their
notes. Names, notes and pins are kept in notes.json beside the sessions, whose own files stay as they are.)";

std::string started_text(const SessionSummary& session) {
    constexpr std::size_t until_minutes = 16; // of "2026-11-28T19:46:52+00:00"
    std::string out = session.started_at.substr(0, whole_until(session.started_at, until_minutes));
    std::ranges::replace(out, 'T', ' ');
    return out.empty() ? "-" : out;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts)
        out += (out.empty() ? "" : ", ") + text;
    return out.empty() ? "-" : out;
}

std::string to_text(const std::vector<ListedSession>& sessions) {
    constexpr std::size_t widest_name = 60; // each row is as wide as the longest
    std::vector<std::vector<std::string>> rows = {
        {"name", "started", "device", "state", "cells", "size", "file"}};
    for (const ListedSession& each : sessions) {
        const SessionSummary& session = each.summary;
        rows.push_back({(each.note.pinned ? "* " : "") + shortened(each.name(), widest_name),
                        started_text(session), joined(session.devices), std::string(name_of(session.state)),
                        fmt::format("{}/{}", session.done, session.cells),
                        bytes_text(static_cast<double>(session.bytes)),
                        (each.is_elsewhere ? session.path : session.path.filename()).string()});
    }
    std::string out = aligned(rows, 4, 6);
    for (const ListedSession& each : sessions) {
        const std::string name = shown_text(each.summary.path.filename().string());
        if (!each.summary.problem.empty()) out += "\n" + each.summary.problem + "\n";
        for (const std::string& remark : remarks_on(each.summary.report, name))
            out += "\n" + remark + "\n";
    }
    return out;
}

nlohmann::json to_json(const ListedSession& each) {
    const SessionSummary& session = each.summary;
    nlohmann::json out = {{"file", session.path.string()},
                          {"name", each.name()},
                          {"note", each.note.note},
                          {"pinned", each.note.pinned},
                          {"elsewhere", each.is_elsewhere},
                          {"sweep", session.sweep},
                          {"started_at", session.started_at},
                          {"devices", session.devices},
                          {"environment", session.environment},
                          {"state", name_of(session.state)},
                          {"cells", session.cells},
                          {"done", session.done},
                          {"failed", session.failed},
                          {"bytes", session.bytes},
                          {"remarks", remarks_on(session.report, session.path.filename().string())}};
    if (!session.problem.empty()) out["problem"] = session.problem;
    return out;
}

int list(const SessionsArguments& arguments, const SessionCatalog& catalog) {
    SessionListing listing = SessionIndex(catalog).list();
    if (!listing.problem.empty()) tell(shown_message("warning: " + listing.problem));
    std::vector<ListedSession>& sessions = listing.sessions;
    const bool any = !sessions.empty();
    std::erase_if(sessions, [&](const ListedSession& each) { return !has_words(each, arguments.words); });
    if (arguments.json) {
        nlohmann::json all = nlohmann::json::array();
        for (const ListedSession& each : sessions)
            all.push_back(to_json(each));
        print_json({{"folder", catalog.directory().string()}, {"sessions", std::move(all)}});
    } else if (sessions.empty()) {
        print((any ? "no session has these words"
                   : shown_message("no session in " + catalog.directory().string() +
                                   "; `stepscope-cli run --session FILE` and the window make some")) +
              "\n");
    } else {
        print(to_text(sessions));
    }
    return exit_ok;
}

int say(const SessionsArguments& arguments, const SessionCatalog& catalog) {
    const std::filesystem::path given(arguments.of);
    const std::filesystem::path path = given.has_parent_path() ? given : catalog.directory() / given;
    std::error_code ignored; // it is not there then
    if (!std::filesystem::is_regular_file(path, ignored))
        throw SessionError(path.string() + ": there is no such session file");
    if (path.extension() != session_extension)
        throw UsageError(
            fmt::format("--of {}: names of sessions end in {}", arguments.of, session_extension));
    SessionNotes(path.parent_path()).change(path, [&arguments](SessionNote& note) {
        if (arguments.name) note.name = *arguments.name;
        if (arguments.note) note.note = *arguments.note;
        if (arguments.pin || arguments.unpin) note.pinned = arguments.pin;
    });
    return exit_ok;
}

} // namespace

void add_sessions(CLI::App& app, int& status) {
    CLI::App* const command = app.add_subcommand(
        "sessions", "List the runs that were measured here: name, date, device, cells, state");
    const auto arguments = std::make_shared<SessionsArguments>();
    command->add_option("WORD", arguments->words, "Only sessions that have all of these words");
    command->add_option("--folder", arguments->folder, "Of other sessions than those that the window keeps")
        ->option_text("DIR");
    command->add_flag("--json", arguments->json, "Print everything as JSON");
    CLI::Option* const of = command->add_option("--of", arguments->of, "Say something of one session instead")
                                ->option_text("FILE");
    command->add_option("--name", arguments->name, "Its name; empty: that of its sweep")->needs(of);
    command->add_option("--note", arguments->note, "A note on it; empty: none")->needs(of);
    CLI::Option* const pin = command->add_flag("--pin", arguments->pin, "Put it first in lists")->needs(of);
    command->add_flag("--unpin", arguments->unpin, "Put it where its date has it")->needs(of)->excludes(pin);
    command->footer(sessions_examples);
    command->callback([arguments, &status] {
        const SessionCatalog catalog(arguments->folder.empty() ? SessionCatalog::default_directory()
                                                               : std::filesystem::path(arguments->folder));
        if (catalog.directory().empty()) throw SessionError(catalog.problem());
        if (!arguments->of.empty() && !arguments->says())
            throw UsageError("--of: what of it? --name, --note, --pin or --unpin says so");
        status = arguments->of.empty() ? list(*arguments, catalog) : say(*arguments, catalog);
    });
}

} // namespace stepscope::cli
