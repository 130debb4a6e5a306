#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace stepscope {

/// A file of SQLite that somebody else wrote, to read tables of.
class Database {
public:
    /// Throws NsightError where it is none, or cannot be read.
    explicit Database(const std::filesystem::path& path);

    /// The table of this name, or of the last of its versions ("NAME_V2"); empty: there is none. A view is no
    /// table.
    std::string table(const std::string& name) const;
    std::set<std::string> columns(const std::string& table) const;

private:
    friend class Rows;
    struct Close {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Close> database_;
    std::string name_;
};

/// What a query finds, row by row. Throws NsightError where the file is damaged.
class Rows {
public:
    Rows(const Database& database, const std::string& query);

    bool next();
    /// None: NULL, or of another type.
    std::optional<std::int64_t> whole(int column) const;
    std::optional<std::string> text(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    [[noreturn]] void fail() const;

    const Database& database_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

} // namespace stepscope
