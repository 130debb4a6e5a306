#include "tables/reading/rows/row_status.h"

#include "system/characters/small_letters.h"
#include "tables/reading/written_values.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace stepscope {

std::optional<Status> status_instead_of(const TableEntry& at) {
    if (says_nothing(at.text)) return std::nullopt;
    const auto status = status_as_written(at.text);
    const auto any = [&](char first, char last) {
        return std::any_of(at.text.begin(), at.text.end(), [&](char c) { return c >= first && c <= last; });
    };
    const bool letters = any('a', 'z') || any('A', 'Z');
    if (any('0', '9') && (status == Status::Ok || !letters)) return std::nullopt;
    return status;
}

bool has_own_status(const std::vector<NamedColumn>& columns, Mode half) {
    return std::any_of(columns.begin(), columns.end(), [half](const NamedColumn& column) {
        const auto* const status = of_kind<StatusColumn>(column);
        return status != nullptr && !status->part.backward && status->part.mode == half;
    });
}

const TableEntry* status_of(const std::vector<NamedColumn>& columns, const TableRow& row, Mode half,
                            bool whole_row) {
    const TableEntry* of_row = nullptr;
    for (const NamedColumn& column : columns) {
        const auto* const status = of_kind<StatusColumn>(column);
        if (status == nullptr || status->part.backward) continue;
        if (status->part.mode == half) return entry_at(row, column);
        if (status->part.mode == unsaid<Mode> && whole_row && of_row == nullptr)
            of_row = entry_at(row, column);
    }
    return of_row;
}

const TableEntry* error_of(const std::vector<NamedColumn>& columns, const TableRow& row) {
    for (const NamedColumn& column : columns)
        if (of_kind<ErrorColumn>(column) != nullptr)
            if (const TableEntry* const at = entry_at(row, column); at != nullptr && !says_nothing(at->text))
                return at;
    return nullptr;
}

std::optional<Status> status_in(const std::vector<NamedColumn>& columns, const TableRow& row,
                                const TableEntry& at) {
    const bool of_success = std::any_of(columns.begin(), columns.end(), [&](const NamedColumn& column) {
        const auto* const status = of_kind<StatusColumn>(column);
        return status != nullptr && status->of_success && entry_at(row, column) == &at;
    });
    return status_told(at.text, of_success);
}

bool read_status(CellResult& result, const TableEntry& at, std::optional<Status> status, Problems& problems) {
    result.status = status;
    if (!result.status) {
        problems.add(at, fmt::format("the status must be one of {}, {}, {} or {}, not \"{}\"",
                                     allowed_names<Status>(), not_run, cut_short, no_cell, at.text));
        return false;
    }
    // In the words of whoever wrote them, where those say more.
    const std::string plain(without_emphasis(at.written.empty() ? at.text : at.written));
    if (*result.status != Status::Ok && !truth_as_written(plain) &&
        in_small_letters(plain) != in_small_letters(name_of(*result.status)))
        result.reason = plain;
    return true;
}

} // namespace stepscope
