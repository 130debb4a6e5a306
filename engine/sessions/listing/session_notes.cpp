#include "sessions/listing/session_notes.h"

#include "json/fields.h"
#include "json/reading/parse_json.h"
#include "sessions/errors.h"
#include "sessions/listing/folder_lock.h"
#include "system/characters/characters.h"
#include "system/files/files.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string_view>
#include <utf8.h>
#include <utility>

namespace stepscope {

using nlohmann::json;
namespace fs = std::filesystem;

template <>
struct Fields<SessionNote> {
    static void list(auto& fields, auto& note) {
        fields.optional("name", note.name);
        fields.optional("note", note.note);
        fields.optional("pinned", note.pinned);
    }
};

namespace {

constexpr const char* version_key = "version";
constexpr const char* sessions_key = "sessions";
constexpr int notes_version = 1;

/// An empty object with its version where there is no file yet.
json document_in(const fs::path& path) {
    std::error_code ignored; // reading says it better
    if (fs::symlink_status(path, ignored).type() == fs::file_type::not_found)
        return {{version_key, notes_version}, {sessions_key, json::object()}};
    try {
        json document = parse_json(read_file(path));
        if (!document.is_object()) throw FieldError("", "must be an object, not " + shown(document));
        json& sessions = document[sessions_key];
        if (sessions.is_null()) sessions = json::object();
        if (!sessions.is_object())
            throw FieldError(sessions_key, "must be an object, not " + shown(sessions));
        return document;
    } catch (const FieldError& error) {
        throw SessionError(path.string() +
                           ": names and notes of sessions cannot be read, and none is kept: " + error.what() +
                           "; mend the file, or move it away to begin anew");
    } catch (const FileError& error) {
        throw SessionError(std::string("names and notes of sessions: ") + error.what());
    }
}

SessionNote note_of(const json& entry, const fs::path& path, const std::string& session) {
    UnknownFields unknown; // of a newer version
    const JsonPath document(unknown);
    const JsonPath sessions(document, sessions_key);
    try {
        return read_json<SessionNote>(entry, JsonPath(sessions, session));
    } catch (const FieldError& error) {
        throw SessionError(path.string() +
                           ": what it says of a session cannot be read, and is not changed: " + error.what() +
                           "; mend the file, or move it away to begin anew");
    }
}

void require_length(std::string_view text, std::size_t most, const char* what) {
    if (const std::size_t characters = characters_in(text); characters > most)
        throw SessionError(fmt::format("the {} of a session has at most {} characters, and this one {}", what,
                                       most, characters));
}

} // namespace

std::string note_key(const fs::path& session) {
    return utf8::replace_invalid(session.filename().string()); // as JSON can hold it
}

SessionNotes::SessionNotes(const fs::path& directory, std::chrono::milliseconds patience)
    : path_(directory / "notes.json"), patience_(patience) {}

std::map<std::string, SessionNote> SessionNotes::read() const {
    KeptNotes out = read_what_can_be();
    if (!out.problem.empty()) throw SessionError(out.problem);
    return std::move(out.notes);
}

KeptNotes SessionNotes::read_what_can_be() const {
    const json document = document_in(path_);
    KeptNotes out;
    for (const auto& [session, entry] : document.at(sessions_key).items()) {
        try {
            out.notes.emplace(session, note_of(entry, path_, session));
        } catch (const SessionError& error) {
            if (out.problem.empty()) out.problem = error.what(); // mending the first shows the next
        }
    }
    return out;
}

void SessionNotes::change(const fs::path& session, const std::function<void(SessionNote&)>& by) const {
    const FileDescriptor alone = lock_of(path_.parent_path(), patience_);
    json document = document_in(path_);
    json& sessions = document[sessions_key];
    const std::string key = note_key(session);
    json entry = sessions.value(key, json::object());
    SessionNote note = note_of(entry, path_, key);
    const SessionNote before = note;
    by(note);
    if (note == before) return;
    if (note.name != before.name) require_length(note.name, longest_session_name, "name");
    if (note.note != before.note) require_length(note.note, longest_session_note, "note");
    for (const char* field : {"name", "note", "pinned"})
        entry.erase(field);
    entry.update(write_json(note));
    if (entry.empty())
        sessions.erase(key);
    else
        sessions[key] = std::move(entry);
    try {
        write_file_safely(path_, document.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
    } catch (const FileError& error) {
        throw SessionError(error.what());
    }
}

} // namespace stepscope
