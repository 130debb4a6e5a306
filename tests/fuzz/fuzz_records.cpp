#include "entry.h"
#include "json/field_error.h"
#include "json/reading/parse_json.h"
#include "nsight/errors.h"
#include "nsight/reading/foreign_timeline.h"
#include "nsight/reading/ncu_table.h"
#include "nsight/reading/nsys_database.h"
#include "records/json/record_json.h"
#include "records/results.h"
#include "sessions/errors.h"
#include "system/errors.h"
#include "system/files/checksum.h"
#include "tables/extensions.h"
#include "tables/formats.h"
#include "tables/mapping/columns/mapping_json.h"
#include "tables/mapping/guess/guess.h"
#include "tables/mapping/import_table.h"
#include "tables/reports/breakdown_table.h"
#include "tables/table.h"
#include "timeline/export/timeline_formats.h"
#include "timeline/kernel_table.h"
#include "timeline/timeline_statistics.h"
#include "workload/error.h"
#include "workload/json/sweep_json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using namespace stepscope;

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "violated: %s\n", what);
    std::abort();
}

/// All that is made of whatever a file says is a timeline.
void report_timelines(const Results& results) {
    for (const CellResult& cell : results.cells()) {
        if (!cell.timeline) continue;
        const TimelineStatistics statistics(*cell.timeline);
        const TimelineSummary summary = statistics.summary();
        require(summary.work.busy_ns + summary.gaps_ns + summary.launch_ns == summary.total_ns,
                "a step is work, gaps and launches");
        std::int64_t idle = 0;
        for (const Gap& gap : statistics.gaps())
            idle += gap.length_ns();
        require(idle == summary.gaps_ns + summary.launch_ns, "gaps are what is idle");
        for (const auto& [grouping, name] : ChoiceNames<KernelGrouping>::values)
            kernel_table(*cell.timeline, grouping);
        for (const TimelineFormat& format : timeline_formats())
            format.write({*cell.timeline, "a cell", cell.cell.device});
    }
}

void read_record(const Record& record) {
    const std::string line = record_line(record);
    require(line.ends_with('\n') && line.find('\n') == line.size() - 1, "a record is one line");
    const Record again = parse_record_line(std::string_view(line).substr(0, line.size() - 1));
    require(record_line(again) == line, "a record reads back");
    Results results;
    results.apply(record);
    if (const auto* const timeline = std::get_if<Timeline>(&record)) {
        CellResult cell;
        cell.cell.index = timeline->cell;
        cell.timeline = std::make_shared<const Timeline>(*timeline);
        results.add(std::move(cell));
        report_timelines(results);
    }
}

/// A report of whatever a file says is a breakdown.
void report_breakdowns(const Results& results) {
    for (const CellResult& cell : results.cells()) {
        const BreakdownReport report = report_of(cell);
        require(report.rows.empty() == cell.phases.empty(), "a breakdown has rows");
        for (const BreakdownRow& row : report.rows)
            require(row.parent < static_cast<int>(report.rows.size()), "a row has its sum");
        breakdown_markdown({&report, 1});
        breakdown_csv({&report, 1});
    }
}

/// Lines as in a session, and bare JSON, whose checksum a fuzzer would never guess.
void read_records(std::string_view input) {
    Results results;
    std::string_view rest = input;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        try {
            const Record record = parse_record_line(line);
            results.apply(record);
            read_record(record);
        } catch (const RecordError&) {
        }
    }
    to_markdown(results);
    report_breakdowns(results);
    report_timelines(results);
    try {
        read_record(record_from_json(parse_json(input)));
    } catch (const RecordError&) {
    } catch (const FieldError&) {
    }
}

void read_table(std::string_view input, const Format& format) {
    Results results;
    try {
        results = format.read(input);
    } catch (const TableError&) {
        return;
    } catch (const SessionError&) {
        return;
    }
    if (format.write != nullptr) {
        const std::string written = format.write(results);
        require(format.write(format.read(written)) == written, "a table reads back");
    }
    report_breakdowns(results);
    require(to_markdown(from_json(to_json(results))) == to_markdown(results),
            "JSON holds all that a table shows");
}

/// A table of whatever shape, as its guess has it.
void read_mapped(std::string_view input, const Format& format) {
    std::vector<RawTable> tables;
    try {
        tables = tables_in(input, format);
    } catch (const TableError&) {
        return;
    }
    for (const RawTable& table : tables) {
        const ColumnMapping mapping = guess_mapping(table).mapping;
        require(parse_mapping(mapping_text(mapping)) == mapping, "a mapping reads back");
        const ImportedTable imported = import_table(table, mapping);
        require(imported.lacks.empty() || imported.results.cells().empty(),
                "what lacks something is not read");
        report_breakdowns(imported.results);
        require(to_markdown(from_json(to_json(imported.results))) == to_markdown(imported.results),
                "JSON holds all that a table shows");
    }
}

void read_mapping(std::string_view input) {
    try {
        const ColumnMapping mapping = parse_mapping(input);
        require(parse_mapping(mapping_text(mapping)) == mapping, "a mapping reads back");
    } catch (const TableError&) {
    }
}

void read_sweep(std::string_view input) {
    SweepSpec sweep;
    try {
        sweep = parse_sweep(input);
    } catch (const WorkloadError&) {
        return;
    }
    require(parse_sweep(sweep_to_json(sweep).dump()) == sweep, "a sweep reads back");
    require(static_cast<std::int64_t>(expand(sweep).size()) == cell_count(sweep), "a sweep has its cells");
}

/// A session whose checksums are right, which no fuzzer would guess: each line of the input gets its own.
void read_sealed_session(std::string_view input) {
    std::string session;
    while (!input.empty()) {
        const std::string_view line = input.substr(0, input.find('\n'));
        input.remove_prefix(std::min(line.size() + 1, input.size()));
        session += fmt::format("{:08x} {}\n", crc32(line), line);
    }
    read_records(session);
    read_table(session, session_format());
}

/// A report of NVIDIA's tools, as each of the kinds that a file's extension says: both are read from files
/// alone.
void read_report(std::string_view input) {
    for (const std::string_view extension : {nsys_database_extension, csv_extension}) {
        const std::filesystem::path path = std::filesystem::temp_directory_path() /
                                           fmt::format("stepscope-fuzzed-{}{}", getpid(), extension);
        std::ofstream(path, std::ios::binary) << input;
        try {
            if (std::optional<ForeignTimeline> foreign = read_foreign_timeline(path))
                read_record(std::move(foreign->timeline));
        } catch (const NsightError&) {
        } catch (const FileError&) {
        }
        std::filesystem::remove(path);
    }
    try {
        Profile profile;
        profile.steps = "0";
        for (NcuKernel& each : read_ncu_table(input))
            profile.kernels.push_back(std::move(each.kernel));
        read_record(std::move(profile));
    } catch (const NsightError&) {
    }
    ranges_of(input);
    try {
        read_ncu_advice(input);
    } catch (const NsightError&) {
    }
}

std::vector<FuzzedReader>& chosen() {
    static std::vector<FuzzedReader> readers = fuzzed_readers();
    return readers;
}

} // namespace

std::vector<FuzzedReader> fuzzed_readers() {
    std::vector<FuzzedReader> readers = {{"records", read_records},
                                         {"sealed-session", read_sealed_session},
                                         {"sweep", read_sweep},
                                         {"mapping", read_mapping},
                                         {"report", read_report}};
    for (const Format& format : formats()) {
        if (format.read != nullptr)
            readers.push_back(
                {std::string(format.id()), [&format](std::string_view input) { read_table(input, format); }});
        if (format.tables != nullptr)
            readers.push_back({"mapped-" + std::string(format.id()),
                               [&format](std::string_view input) { read_mapped(input, format); }});
    }
    return readers;
}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    const char* const name = std::getenv("STEPSCOPE_FUZZ_READER");
    if (name == nullptr) return 0;
    if (std::string_view(name) == "list") {
        for (const FuzzedReader& reader : chosen())
            std::puts(reader.name.c_str());
        std::exit(0);
    }
    std::erase_if(chosen(), [name](const FuzzedReader& reader) { return reader.name != name; });
    if (!chosen().empty()) return 0;
    std::fprintf(stderr, "there is no reader \"%s\"; STEPSCOPE_FUZZ_READER=list prints their names\n", name);
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (const FuzzedReader& reader : chosen())
        reader.read({reinterpret_cast<const char*>(data), size});
    return 0;
}
