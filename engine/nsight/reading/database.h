#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace stepscope {

/// As SQL has a name that somebody else chose, of a table or a column.
std::string sql_name(const std::string& name);

/// A file of SQLite that somebody else wrote, to read tables of. What it says of itself runs nothing: views,
/// functions and queries within them are refused, and so is what takes more work than a file of its size can
/// be worth.
class Database {
public:
    /// Throws NsightError where it is none, or cannot be read. Once `stop` is requested, whatever reads it
    /// throws.
    explicit Database(const std::filesystem::path& path, std::stop_token stop = {});

    /// The table of this name, or of the last of its versions ("NAME_V2"); empty: there is none. A view is no
    /// table.
    std::string table(const std::string& name) const;
    std::set<std::string> columns(const std::string& table) const;

private:
    friend class Rows;
    struct Close {
        void operator()(sqlite3* database) const;
    };
    /// What may be done and what was, in instructions of SQLite and bytes of text.
    struct Work {
        std::stop_token stop;
        std::uint64_t allowed = 0, done = 0;
        bool may_go_on() const { return !stop.stop_requested() && done <= allowed; }
    };
    static int count_work(void* work);
    [[noreturn]] void fail(const std::string& problem) const;
    void require_work() const;

    std::string name_;
    std::unique_ptr<Work> work_; ///< before the database, which knows where it is
    std::unique_ptr<sqlite3, Close> database_;
};

/// What a query finds, row by row. Throws NsightError where the file is damaged, was made to keep its reader
/// busy, or a stop is requested.
class Rows {
public:
    /// `query`: all that a file says in it is an `sql_name`.
    Rows(const Database& database, const std::string& query);

    bool next();
    /// None: NULL, or of another type.
    std::optional<std::int64_t> whole(int column) const;
    std::optional<std::string> text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    const Database& database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

} // namespace stepscope
