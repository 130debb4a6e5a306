#include "nsight/reading/database.h"

#include "nsight/errors.h"
#include "system/errors.h"
#include "system/files/files.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

/// So many instructions of SQLite pass between two looks at what was done.
constexpr int look_every = 10'000;

/// A row takes an instruction or two for each of its columns, and these a byte at the least: ten times of
/// what any report needs, and a moment's work for one that is small.
constexpr std::uint64_t work_of_a_byte = 20;
constexpr std::uint64_t least_work = 10'000'000;

constexpr std::string_view begin_of_version = "_V";

/// Which of a table's versions a name is: its digits; none: it is no name of that table.
std::optional<std::string_view> version_of(std::string_view name, std::string_view table) {
    if (!name.starts_with(table)) return std::nullopt;
    name.remove_prefix(table.size());
    if (name.empty()) return name;
    if (!name.starts_with(begin_of_version)) return std::nullopt;
    name.remove_prefix(begin_of_version.size());
    const bool is_number = !name.empty() && name.find_first_not_of("0123456789") == std::string_view::npos;
    return is_number ? std::optional(name) : std::nullopt;
}

/// Tables are read, and nothing runs that the file wrote: `within` is the view that asks.
int permit(void*, int action, const char*, const char* function, const char*, const char* within) {
    if (within) return SQLITE_DENY;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_PRAGMA:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return function == std::string_view("like") ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

std::string sql_name(const std::string& name) {
    std::string out = "\"";
    for (const char c : name) {
        if (c == '"') out += '"';
        out += c;
    }
    return out += '"';
}

void Database::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

int Database::count_work(void* work) {
    Work& counted = *static_cast<Work*>(work);
    counted.done += look_every;
    return counted.may_go_on() ? 0 : 1;
}

Database::Database(const std::filesystem::path& path, std::stop_token stop)
    : name_(path.string()),
      work_(std::make_unique<Work>(Work{.stop = std::move(stop), .allowed = least_work})) {
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
    sqlite3_set_authorizer(opened, permit, nullptr);
    sqlite3_progress_handler(opened, look_every, count_work, work_.get());
    std::uint64_t bytes = 1;
    for (const char* const query : {"PRAGMA page_count", "PRAGMA page_size"}) {
        Rows rows(*this, query);
        if (rows.next()) bytes *= static_cast<std::uint64_t>(rows.whole(0).value_or(0));
    }
    work_->allowed += work_of_a_byte * bytes;
}

void Database::fail(const std::string& problem) const {
    if (work_->stop.stop_requested()) throw NsightError(name_ + ": reading it was stopped");
    if (!work_->may_go_on())
        throw NsightError(name_ +
                          ": reading it takes more work than a report of its size can need, so it is "
                          "damaged, or no report; write it anew with `nsys export --type sqlite REPORT`");
    throw NsightError(name_ + ": is no report of Nsight Systems, or a damaged one (" + problem +
                      "); write it anew with `nsys export --type sqlite REPORT`");
}

void Database::require_work() const {
    if (!work_->may_go_on()) fail({});
}

std::string Database::table(const std::string& name) const {
    std::string found;
    std::optional<std::string> last; // of which the more digits are the more
    Rows rows(*this, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE %'");
    while (rows.next()) {
        const std::string each = rows.text(0).value_or("");
        const std::optional<std::string_view> version = version_of(each, name);
        if (!version) continue;
        const bool newer =
            !last || std::pair(version->size(), *version) > std::pair(last->size(), std::string_view(*last));
        if (!newer) continue;
        last = *version;
        found = each;
    }
    return found;
}

std::set<std::string> Database::columns(const std::string& table) const {
    std::set<std::string> out;
    Rows rows(*this, "PRAGMA table_info(" + sql_name(table) + ")");
    while (rows.next())
        if (const auto name = rows.text(1)) out.insert(*name);
    return out;
}

void Rows::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Rows::Rows(const Database& database, const std::string& query) : database_(database) {
    database_.require_work();
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v2(database.database_.get(), query.c_str(),
                                          static_cast<int>(query.size()), &statement, nullptr);
    statement_.reset(statement);
    if (result != SQLITE_OK) database_.fail(sqlite3_errmsg(database_.database_.get()));
}

bool Rows::next() {
    const int result = sqlite3_step(statement_.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        database_.fail(sqlite3_errmsg(database_.database_.get()));
    return result == SQLITE_ROW;
}

std::optional<std::int64_t> Rows::whole(int column) const {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_INTEGER) return std::nullopt;
    return sqlite3_column_int64(statement_.get(), column);
}

std::optional<std::string> Rows::text(int column) const {
    if (sqlite3_column_type(statement_.get(), column) != SQLITE_TEXT) return std::nullopt;
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    // In a damaged file, rows may share the pages that a long text is in.
    database_.work_->done += size;
    database_.require_work();
    return std::string(bytes, size);
}

} // namespace stepscope
