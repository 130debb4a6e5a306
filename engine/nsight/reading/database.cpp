#include "nsight/reading/database.h"

#include "nsight/errors.h"
#include "system/errors.h"
#include "system/files/files.h"

#include <fcntl.h>
#include <sqlite3.h>

namespace stepscope {

namespace {

/// As SQL has a name that somebody else chose.
std::string quoted(const std::string& name) {
    std::string out = "\"";
    for (const char c : name) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + "\"";
}

} // namespace

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

Database::Database(const std::filesystem::path& path) : name_(path.string()) {
    try {
        open_regular_file(path, O_RDONLY); // its own word on pipes, folders and what is not there
    } catch (const FileError& error) {
        throw NsightError(error.what());
    }
    sqlite3* opened = nullptr;
    const int result = sqlite3_open_v2(path.c_str(), &opened, SQLITE_OPEN_READONLY, nullptr);
    database_.reset(opened);
    if (result != SQLITE_OK) throw NsightError(name_ + ": cannot be read: " + sqlite3_errstr(result));
    // What the file says of itself runs no code of its own choice.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

std::string Database::table(const std::string& name) const {
    std::string found;
    Rows rows(*this, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                     "AND (name = '" +
                         name + "' OR name GLOB '" + name + "_V[0-9]*') ORDER BY length(name), name");
    while (rows.next())
        found = rows.text(0).value_or(found);
    return found;
}

std::set<std::string> Database::columns(const std::string& table) const {
    std::set<std::string> out;
    Rows rows(*this, "PRAGMA table_info(" + quoted(table) + ")");
    while (rows.next())
        if (const auto name = rows.text(1)) out.insert(*name);
    return out;
}

void Rows::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Rows::Rows(const Database& database, const std::string& query) : database_(database) {
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(database.database_.get(), query.c_str(),
                                          static_cast<int>(query.size()), &statement, nullptr);
    statement_.reset(statement);
    if (result != SQLITE_OK) fail();
}

void Rows::fail() const {
    throw NsightError(database_.name_ + ": is no report of Nsight Systems, or a damaged one (" +
                      sqlite3_errmsg(database_.database_.get()) +
                      "); write it anew with `nsys export --type sqlite REPORT`");
}

bool Rows::next() {
    const int result = sqlite3_step(statement_.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE) fail();
    return result == SQLITE_ROW;
}

std::optional<std::int64_t> Rows::whole(int column) const {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_INTEGER) return std::nullopt;
    return sqlite3_column_int64(statement_.get(), column);
}

std::optional<std::string> Rows::text(int column) const {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_TEXT) return std::nullopt;
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    return std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)));
}

} // namespace stepscope
