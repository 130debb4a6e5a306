#include "tables/reading/rows/table_rows.h"

#include "records/json/ranges.h"
#include "records/trust.h"
#include "system/characters/small_letters.h"
#include "tables/reading/rows/cell_times.h"
#include "tables/reading/rows/preset_sizes.h"
#include "tables/reading/rows/row_key.h"
#include "tables/reading/rows/row_status.h"
#include "tables/reading/written_values.h"
#include "tables/text/numbers.h"
#include "tables/text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace stepscope {

namespace {

/// Whose cells a part's numbers are: the backward pass by itself is told of forward+backward.
Mode half_of(const Part& part) {
    return part.backward ? Mode::ForwardBackward : part.mode;
}

/// The kinds of step that a table's columns of times name, in their order; empty where none is named.
std::vector<Mode> named_halves(const std::vector<NamedColumn>& columns) {
    std::vector<Mode> out;
    for (const NamedColumn& column : columns)
        if (const auto* const statistic = of_kind<StatisticColumn>(column))
            if (const Mode mode = half_of(statistic->part);
                mode != unsaid<Mode> && std::find(out.begin(), out.end(), mode) == out.end())
                out.push_back(mode);
    std::sort(out.begin(), out.end());
    return out;
}

/// How the table writes its times.
Commas commas_of(const TableView& table, const std::vector<NamedColumn>& columns) {
    CommaEvidence evidence;
    for (const TableRow& row : table.rows)
        for (const NamedColumn& column : columns)
            if (of_kind<StatisticColumn>(column) != nullptr && column.place < row.size())
                evidence.add(row[column.place].text);
    return evidence.commas();
}

/// A row of a statistic over the others, as spreadsheets have below their tables.
bool is_name_of_summary(std::string_view name) {
    constexpr std::array<std::string_view, 9> names = {"average", "avg",    "mean",    "overall", "total",
                                                       "sum",     "median", "geomean", "all"};
    return std::find(names.begin(), names.end(), in_small_letters(without_emphasis(name))) != names.end();
}

/// One table, read row by row: which cells a row tells, and what became of them.
class Rows {
public:
    Rows(const TableView& table, std::vector<NamedColumn> columns, const Cell& setting, Problems& problems,
         const CellSink& sink, int& cells, const RowRefused& refused, std::optional<Commas> said_commas)
        : table_(table), problems_(problems), sink_(sink), cells_(cells), refused_(refused),
          columns_(std::move(columns)), named_(named_halves(columns_)),
          commas_(said_commas ? *said_commas : commas_of(table, columns_)),
          keys_(table, columns_, setting, commas_, problems), times_(table, columns_, commas_, problems) {}

    void read(const std::stop_token& stop) {
        for (const NamedColumn& column : columns_)
            if (const auto* const ambiguous = of_kind<AmbiguousColumn>(column)) {
                problems_.add(table_.header[column.place], shown(column) + " " + ambiguous->question);
                ambiguous_ = true;
            }
        for (const TableRow& row : table_.rows) {
            go_on_unless_stopped(stop);
            read_row(row);
            const bool whole = !refused_ || problems_.empty();
            if (!whole) {
                refused_(row, problems_.take());
                times_.ask_again();
            }
            for (CellResult& cell : fresh_)
                if (whole) {
                    cell.cell.index = cells_++;
                    sink_(std::move(cell));
                }
            fresh_.clear();
        }
    }

    /// What a person should know of the reading.
    std::vector<std::string> remarks() const {
        std::vector<std::string> out;
        for (const std::size_t place : left_out_)
            out.push_back(fmt::format("the column {} is left out: it does not say of which kind of step it "
                                      "is (forward, forward+backward or train), beside columns that do",
                                      quoted_name(table_.header[place])));
        for (const std::size_t place : times_.without_sign())
            out.push_back(
                fmt::format("what stands behind \u00B1 in the column {} is left out: only that of a "
                            "mean is known",
                            quoted_name(table_.header[place])));
        for (const auto& [place, rows] : times_.of_other_units())
            out.push_back(
                fmt::format("numbers of {} have another unit than the column, and are read in theirs ({})",
                            quoted_name(table_.header[place]), rows.text()));
        const auto add = [&](const ShortList& rows, const char* what) {
            if (!rows.empty()) out.push_back(fmt::format("{} ({})", what, rows.text()));
        };
        add(nothing_, "rows that tell no measurement are left out");
        add(status_of_one_,
            "a row's one status or error is of the kind of step that has no time there; the one that has one "
            "is OK");
        add(summaries_, "rows that sum up others are left out");
        add(without_seq_, "the sequence length is unknown where the table does not say it");
        add(without_name_, "the model has no name where the table does not say it; a name is not taken from "
                           "the row above");
        add(without_memory_, "the memory is unknown where it is no number with a unit");
        if (const std::string filled = filled_.remark(); !filled.empty()) out.push_back(filled);
        for (const NamedColumn& column : columns_)
            if (const auto* const memory = of_kind<MemoryColumn>(column);
                memory != nullptr && memory->unit && std::fmod(*memory->unit, 1000) == 0)
                out.push_back(
                    fmt::format("the units of {} are powers of 1,000; some programs write MB for MiB",
                                quoted_name(table_.header[column.place])));
        return out;
    }

private:
    /// What a row told of a half.
    struct Told {
        bool cell = false;    ///< there is one
        bool numbers = false; ///< times of it
        bool ok = false;
    };

    std::string shown(const NamedColumn& column) const { return shown_name(table_.header[column.place]); }

    /// Spreadsheets leave rows without anything in them below a table; those of a list are told.
    static bool is_line(const TableRow& row) { return row.front().record == 0; }
    static bool is_blank(const TableEntry& at) { return trimmed(at.text).empty(); }

    bool is_blank_where_read(const TableRow& row) const {
        return std::all_of(columns_.begin(), columns_.end(), [&](const NamedColumn& column) {
            const TableEntry* const at = entry_at(row, column);
            return at == nullptr || is_blank(*at);
        });
    }

    void read_row(const TableRow& row) {
        const bool blank = row.empty() || (is_line(row) && std::all_of(row.begin(), row.end(), is_blank));
        if (blank && (refused_ || row.empty())) return;
        if (row.size() > table_.header.size()) {
            problems_.add_to_row(row.front(), fmt::format("the row has {} entries, the table {} columns",
                                                          row.size(), table_.header.size()));
            return;
        }
        if (blank || (refused_ && is_line(row) && is_blank_where_read(row))) return;
        if (sums_up(row)) {
            summaries_.add(place_of_row(row.front()));
            if (refused_) refused_(row, "the row sums up others");
            return;
        }
        RowKey key = keys_.read(row);
        note_unsaid(key.cell, row);
        from_preset_ = filled_.fill(key.cell.model);
        bool any = false;
        bool numbers = false;
        Told of_row_mode;
        for (const Mode half : halves_of(key)) {
            const Told told = read_half(key, half, row);
            any = any || told.cell;
            numbers = numbers || told.numbers;
            if (half == key.mode) of_row_mode = told;
        }
        const bool fits = of_row_mode.numbers || (of_row_mode.cell && !of_row_mode.ok);
        if (!named_.empty() && key.mode != unsaid<Mode> && numbers && !fits) refuse_mode(key, row);
        if (!any && told_absent_) {
            nothing_.add(place_of_row(row.front()));
            if (refused_ && problems_.empty()) refused_(row, "the row tells no measurement");
        } else if (!any && !ambiguous_)
            problems_.add_to_row(row.front(), "the row tells no measurement");
        told_absent_ = false;
    }

    /// The halves of a row, in their order: those that the columns name, and that of the row's own mode.
    std::vector<Mode> halves_of(const RowKey& key) const {
        if (named_.empty()) return {unsaid<Mode>};
        std::vector<Mode> out = named_;
        if (key.mode != unsaid<Mode> && std::find(out.begin(), out.end(), key.mode) == out.end())
            out.insert(std::upper_bound(out.begin(), out.end(), key.mode), key.mode);
        return out;
    }

    const TableEntry* entry_of_axis(const TableRow& row, std::string_view name) const {
        for (const NamedColumn& column : columns_)
            if (is_axis(column, name)) return entry_at(row, column);
        return nullptr;
    }

    bool sums_up(const TableRow& row) const {
        const TableEntry* const model = entry_of_axis(row, "model");
        const TableEntry* const seq = entry_of_axis(row, "seq");
        return model != nullptr && is_name_of_summary(model->text) &&
               (seq == nullptr || says_nothing(seq->text));
    }

    /// The row's times are of other kinds of step than its mode.
    void refuse_mode(const RowKey& key, const TableRow& row) {
        std::string names;
        const TableEntry* first = nullptr;
        for (const NamedColumn& column : columns_) {
            const auto* const statistic = of_kind<StatisticColumn>(column);
            const TableEntry* const at = entry_at(row, column);
            if (statistic == nullptr || at == nullptr || half_of(statistic->part) == unsaid<Mode> ||
                says_nothing(at->text))
                continue;
            if (first == nullptr) first = at;
            names += (names.empty() ? "" : ", ") + quoted_name(table_.header[column.place]);
        }
        problems_.add(
            key.mode_at != nullptr ? *key.mode_at
            : first != nullptr     ? *first
                                   : row.front(),
            fmt::format("the mode is {}, of which the row has no time, but {} is of another; correct "
                        "one of them, or leave the mode out",
                        name_of(key.mode), names));
    }

    /// What the others of the table say and this row does not.
    void note_unsaid(const Cell& cell, const TableRow& row) {
        const TableEntry* const seq = entry_of_axis(row, "seq");
        if (seq != nullptr && says_nothing(seq->text) && seq->text != no_cell)
            without_seq_.add(place_of_row(row.front()));
        const TableEntry* const model = entry_of_axis(row, "model");
        if (model == nullptr) return;
        const bool sizes = std::all_of(size_members.begin(), size_members.end(),
                                       [&](const auto member) { return cell.model.*member > 0; });
        if (!trimmed(model->text).empty())
            named_above_ = true;
        else if (named_above_ && !sizes)
            without_name_.add(place_of_row(row.front()));
    }

    /// Whether a column that names the half tells a time of it.
    bool tells_time(Mode half, const TableRow& row) const {
        return std::any_of(columns_.begin(), columns_.end(), [&](const NamedColumn& column) {
            const auto* const statistic = of_kind<StatisticColumn>(column);
            const TableEntry* const at = entry_at(row, column);
            if (statistic == nullptr || at == nullptr || half_of(statistic->part) != half ||
                says_nothing(at->text) || status_instead_of(*at))
                return false;
            const auto number = read_number(at->text, commas_);
            return !number || number->value > 0; // what cannot be read is told as it is
        });
    }

    /// Whether what a row says went wrong once, for all its halves, is of another half: this one has a time,
    /// and another has none.
    bool is_of_another(const RowKey& key, Mode half, const TableRow& row) const {
        if (half == unsaid<Mode> || key.mode != unsaid<Mode> || has_own_status(columns_, half)) return false;
        return tells_time(half, row) && std::any_of(named_.begin(), named_.end(), [&](Mode other) {
                   return other != half && !tells_time(other, row);
               });
    }

    /// `half`: unsaid where the columns do not tell halves apart.
    Told read_half(const RowKey& key, Mode half, const TableRow& row) {
        CellResult result;
        result.cell = key.cell;
        result.cell.options.mode = half != unsaid<Mode> ? half : key.mode;
        result.started = true;
        result.statistics.count = Statistics::unknown_count;
        const bool whole_row = half == unsaid<Mode> || key.mode == unsaid<Mode> || half == key.mode;
        const TableEntry* status = status_of(columns_, row, half, whole_row);
        const TableEntry* error = whole_row ? error_of(columns_, row) : nullptr;
        bool oom = whole_row && key.oom == true;
        const auto says_status = [&status] { return status != nullptr && !says_nothing(status->text); };
        const auto is_failed = [&] {
            return error != nullptr || oom ||
                   (says_status() &&
                    status_in(columns_, row, *status).value_or(Status::Failed) != Status::Ok);
        };
        if (is_failed() && is_of_another(key, half, row)) {
            status_of_one_.add(place_of_row(row.front()));
            status = error = nullptr;
            oom = false;
        }
        const bool has_status = says_status();
        const bool failed = is_failed();
        Told told;
        bool written = false; // whether it says at least that there is nothing
        std::optional<Status> by_number;
        times_.begin_cell();
        for (const NamedColumn& column : columns_) {
            const auto* const statistic = of_kind<StatisticColumn>(column);
            const TableEntry* const at = entry_at(row, column);
            if (statistic == nullptr || at == nullptr || !belongs(key, column, half, *at)) continue;
            written = written || !at->absent;
            if (const auto word = status_instead_of(*at))
                by_number = word;
            else
                told.numbers = times_.read(result, *statistic, column, *at, failed) || told.numbers;
        }
        read_memory(result, half, row);
        if (!result.steps.empty())
            result.statistics = statistics_of(host_times(result), std::max(result.cell.warmup, 0));
        written = written || (status != nullptr && !status->absent);
        // Of a row whose other half was measured.
        const bool ok_of_another = has_status && !failed && !told.numbers && !by_number &&
                                   named_.size() > 1 && !has_own_status(columns_, half);
        if (ok_of_another) return told;
        if (has_status) {
            const std::string word = in_small_letters(without_emphasis(status->text));
            result.started = word != not_run;
            if (word != not_run && word != cut_short &&
                !read_status(result, *status, status_in(columns_, row, *status), problems_))
                return {true, true};
            // "False" does not say what else the row may.
            if (result.status == Status::Failed && truth_as_written(status->text))
                result.status = error != nullptr ? status_as_written(error->text).value_or(Status::Failed)
                                : oom            ? Status::Oom
                                                 : by_number.value_or(Status::Failed);
            if (error != nullptr && result.status && *result.status != Status::Ok)
                result.reason = error->text;
        } else if (error != nullptr) {
            result.status = status_as_written(error->text).value_or(Status::Failed);
            result.reason = error->text;
        } else if (oom) {
            result.status = Status::Oom;
        } else if (by_number) {
            result.status = by_number;
        } else if (told.numbers) {
            result.status = Status::Ok;
        } else {
            told_absent_ = told_absent_ || written;
            return told;
        }
        if (from_preset_ > 0) tell(result, {DoubtKind::PresetSizes, from_preset_});
        told.cell = true;
        told.ok = result.status == Status::Ok;
        fresh_.push_back(std::move(result));
        return told;
    }

    /// Of the half, or of the only one that there is.
    void read_memory(CellResult& result, Mode half, const TableRow& row) {
        for (const NamedColumn& column : columns_) {
            const auto* const memory = of_kind<MemoryColumn>(column);
            const TableEntry* const at = entry_at(row, column);
            if (memory == nullptr || at == nullptr || says_nothing(at->text) || status_instead_of(*at))
                continue;
            const Mode of_column = half_of(memory->part);
            if (of_column != half && (of_column != unsaid<Mode> || named_.size() > 1)) continue;
            const auto bytes = read_bytes(at->text, commas_, memory->unit);
            if (!bytes || *bytes < 0 || *bytes > static_cast<double>(ranges::bytes.most))
                without_memory_.add(place_of_row(row.front()));
            else
                result.arena_bytes = std::llround(*bytes);
        }
    }

    /// Whether a column's number is of this half. One that names no kind of step is of the row's mode, else
    /// of the only kind that others name, unless those say the same of it; else nobody knows.
    bool belongs(const RowKey& key, const NamedColumn& column, Mode half, const TableEntry& at) {
        const auto& statistic = *of_kind<StatisticColumn>(column);
        const Mode of_column = half_of(statistic.part);
        if (half == unsaid<Mode> || of_column != unsaid<Mode>) return half == of_column;
        if (key.mode != unsaid<Mode>) return half == key.mode;
        const bool of_the_only =
            named_.size() == 1 && statistic.figure->id != "total" && !is_named(statistic, half);
        if (!of_the_only && !says_nothing(at.text)) left_out_.insert(column.place);
        return of_the_only;
    }

    /// Whether a column that names the half has the same figure, or none tells of its whole step.
    bool is_named(const StatisticColumn& statistic, Mode half) const {
        bool same = false;
        bool whole = false;
        for (const NamedColumn& column : columns_)
            if (const auto* const other = of_kind<StatisticColumn>(column);
                other != nullptr && !other->part.backward && other->part.mode == half) {
                whole = true;
                same = same || other->figure == statistic.figure;
            }
        return same || !whole;
    }

    const TableView& table_;
    Problems& problems_;
    const CellSink& sink_;
    int& cells_;
    const RowRefused& refused_;
    std::vector<CellResult> fresh_; ///< of the row that is read
    std::vector<NamedColumn> columns_;
    std::vector<Mode> named_; ///< kinds of step that the columns of times name
    Commas commas_;
    RowKeys keys_;
    CellTimes times_;
    PresetSizes filled_;
    double from_preset_ = 0;         ///< the part of the row's sizes that was filled
    bool told_absent_ = false;       ///< the row says that there is no time
    bool ambiguous_ = false;         ///< a column's name is
    bool named_above_ = false;       ///< a row named its model
    std::set<std::size_t> left_out_; ///< columns of no kind of step
    ShortList nothing_;
    ShortList summaries_;
    ShortList status_of_one_;
    ShortList without_seq_;
    ShortList without_name_;
    ShortList without_memory_;
};

} // namespace

void go_on_unless_stopped(const std::stop_token& stop) {
    if (stop.stop_requested()) throw TableError("the reading of the table was stopped");
}

std::vector<std::string> read_table_rows(const TableView& table, std::vector<NamedColumn> columns,
                                         const Cell& setting, Problems& problems, const CellSink& sink,
                                         int& cells, const RowRefused& refused,
                                         std::optional<Commas> said_commas, const std::stop_token& stop) {
    Rows rows(table, std::move(columns), setting, problems, sink, cells, refused, said_commas);
    rows.read(stop);
    return rows.remarks();
}

} // namespace stepscope
