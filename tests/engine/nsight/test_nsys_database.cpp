#include "engine/nsight/nsys_report.h"
#include "nsight/errors.h"
#include "nsight/reading/database.h"
#include "nsight/reading/foreign_timeline.h"
#include "nsight/reading/kernel_name.h"
#include "nsight/reading/nsys_database.h"
#include "support/folder_test.h"

#include <QtTest>

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

std::string error_of(const std::function<void()>& call) {
    try {
        call();
    } catch (const NsightError& error) {
        return error.what();
    }
    return {};
}

const TracedKind& kind_of(const StepTrace& trace, std::size_t event) {
    return trace.kinds.at(static_cast<std::size_t>(trace.events.at(event).kind));
}

std::string lane_of(const StepTrace& trace, std::size_t event) {
    return trace.lanes.at(static_cast<std::size_t>(trace.events.at(event).lane));
}

} // namespace

class TestNsysDatabase : public FolderTest {
    Q_OBJECT
private:
    std::filesystem::path file(const char* name) const { return root() / name; }
    NsysContent content_of(const std::string& statements) {
        make_database(file("report.sqlite"), statements);
        return read_nsys_database(file("report.sqlite"));
    }

private slots:
    void a_step_is_read_with_its_ops() {
        const NsysContent content = content_of(sample_report);
        const StepTrace& trace = content.trace;
        QCOMPARE(content.version, std::string("2024.6.1.90"));
        QCOMPARE(trace.origin, std::string("Nsight Systems 2024.6.1.90"));
        QVERIFY(content.missing.empty());
        QCOMPARE(trace.periods.size(), std::size_t{1});
        QCOMPARE(trace.periods[0].step, 5);
        QCOMPARE(trace.periods[0].end_ns,
                 2100); // the last event: the device's work ends the step's range later
        QCOMPARE(trace.events.size(), std::size_t{6});
        QCOMPARE(trace.events[0].start_ns, 250); // since the step began
        QCOMPARE(kind_of(trace, 0).name, std::string("cudaLaunchKernel"));
        QCOMPARE(kind_of(trace, 0).activity, Activity::Launch);
        QCOMPARE(lane_of(trace, 0), std::string("calling thread"));
        QCOMPARE(trace.events[3].start_ns, 1000);
        QCOMPARE(trace.events[3].duration_ns, 600);
        QCOMPARE(trace.events[3].op, 3);
        QCOMPARE(trace.events[3].correlation, 11u);
        QCOMPARE(kind_of(trace, 3).name, std::string("void stepscope::gemm<float>(float*)"));
        QCOMPARE(kind_of(trace, 3).short_name, std::string("gemm"));
        QCOMPARE(kind_of(trace, 3).shape.value().registers, 40);
        QCOMPARE(kind_of(trace, 3).shape.value().grid[1], 2);
        QCOMPARE(kind_of(trace, 3).shape.value().dynamic_shared_bytes, 1024);
        QCOMPARE(lane_of(trace, 3), std::string("stream 7"));
        QCOMPARE(trace.events[4].op, 4);
        QCOMPARE(trace.events[4].kind, trace.events[3].kind);
        QCOMPARE(kind_of(trace, 5).activity, Activity::Copy);
        QCOMPARE(kind_of(trace, 5).bytes, 4096);
        QCOMPARE(trace.events[5].op, -1);
    }

    /// Versions gave tables new names and took columns away; times may be before their zero.
    void other_versions_are_read() {
        std::string statements = sample_report;
        const auto replace = [&statements](const std::string& from, const std::string& to) {
            for (std::size_t at = statements.find(from); at != std::string::npos;
                 at = statements.find(from, at + to.size()))
                statements.replace(at, from.size(), to);
        };
        replace("CUPTI_ACTIVITY_KIND_KERNEL", "CUPTI_ACTIVITY_KIND_KERNEL_V3");
        replace("CUPTI_ACTIVITY_KIND_RUNTIME", "CUPTI_ACTIVITY_KIND_RUNTIME_V2");
        replace(", graphNodeId INTEGER", "");
        replace(", NULL),\n  (2700", "),\n  (2700");
        replace("1024, NULL);", "1024);");
        replace("EXPORT_PRODUCT_VERSION", "PRODUCT_VERSION");
        statements +=
            "UPDATE CUPTI_ACTIVITY_KIND_KERNEL_V3 SET start = start - 5000, \"end\" = \"end\" - 5000;"
            "UPDATE CUPTI_ACTIVITY_KIND_RUNTIME_V2 SET start = start - 5000, \"end\" = \"end\" - 5000;"
            "UPDATE CUPTI_ACTIVITY_KIND_MEMCPY SET start = start - 5000, \"end\" = \"end\" - 5000;"
            "UPDATE NVTX_EVENTS SET start = start - 5000, \"end\" = \"end\" - 5000;"
            // Both, as they are while a version changes: the newer counts.
            "CREATE TABLE CUPTI_ACTIVITY_KIND_KERNEL (start INTEGER);";
        const NsysContent content = content_of(statements);
        QCOMPARE(content.version, std::string("2024.6.1.90"));
        QCOMPARE(content.trace.events.size(), std::size_t{6});
        QCOMPARE(content.trace.events[3].start_ns, 1000);
        QCOMPARE(content.trace.events[3].op, 3);
    }

    /// Of another program: no ranges of ours, two threads, two devices.
    void a_foreign_report_is_read() {
        const NsysContent content = content_of(
            sample_report + "DROP TABLE NVTX_EVENTS; DROP TABLE META_DATA_EXPORT;"
                            "UPDATE CUPTI_ACTIVITY_KIND_RUNTIME SET globalTid = 78 WHERE start = 1500;"
                            "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET deviceId = 1 WHERE start = 2700;"
                            "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET demangledName = 12345;");
        const StepTrace& trace = content.trace;
        QCOMPARE(content.missing.size(), std::size_t{1});
        QVERIFY2(content.missing[0].find("--trace=cuda,nvtx") != std::string::npos,
                 content.missing[0].c_str());
        QCOMPARE(trace.origin, std::string("Nsight Systems"));
        QCOMPARE(trace.periods.size(), std::size_t{1});
        QCOMPARE(trace.periods[0].begin_ns, 0);
        QCOMPARE(trace.periods[0].end_ns, 1850);
        QCOMPARE(trace.events[0].start_ns, 0);
        QCOMPARE(lane_of(trace, 0), std::string("thread 1"));
        QCOMPARE(lane_of(trace, 1), std::string("thread 2"));
        QCOMPARE(lane_of(trace, 4), std::string("device 1, stream 7"));
        QCOMPARE(kind_of(trace, 3).name, std::string("gemm")); // the name that it has
        QCOMPARE(trace.events[3].op, -1);
    }

    /// A name is quoted, and a version is digits: what else a file calls a table stays a name.
    void names_of_tables_are_never_sql() {
        const NsysContent content = content_of(
            sample_report +
            "CREATE TABLE StringIds_V2x (id INTEGER, value TEXT);"
            "CREATE TABLE StringIds_V (id INTEGER, value TEXT);"
            "CREATE TABLE META_DATA_EXPORT_V7 (name TEXT, value TEXT);"
            "INSERT INTO META_DATA_EXPORT_V7 VALUES ('EXPORT_PRODUCT_VERSION', '2026.1');"
            "CREATE TABLE \"META_DATA_EXPORT_V7, (SELECT 'PRODUCT_VERSION' AS name, 'theirs' AS value)\" "
            "(name TEXT, value TEXT);"
            "CREATE TABLE CUPTI_ACTIVITY_KIND_MEMSET_V10 (start INTEGER, \"end\" INTEGER, \"by\"\"tes\" "
            "TEXT);"
            "CREATE TABLE CUPTI_ACTIVITY_KIND_MEMSET_V9 (start INTEGER, \"end\" INTEGER);"
            "INSERT INTO CUPTI_ACTIVITY_KIND_MEMSET_V10 VALUES (3200, 3300, 'x');");
        QCOMPARE(content.version, std::string("2026.1"));
        QCOMPARE(kind_of(content.trace, 3).short_name, std::string("gemm"));
        QCOMPARE(content.trace.events.size(), std::size_t{7});
        QCOMPARE(kind_of(content.trace, 6).activity, Activity::Fill); // the tenth version, not the ninth
    }

    void what_a_file_wrote_does_not_run() {
        make_database(file("view.sqlite"),
                      sample_report + "CREATE VIEW theirs AS SELECT id, value FROM StringIds;");
        const Database database(file("view.sqlite"));
        QVERIFY(database.table("theirs").empty());
        for (const char* const query :
             {"SELECT id FROM theirs", "SELECT randomblob(9) FROM StringIds",
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 2 FROM n) SELECT i FROM n"}) {
            const std::string error = error_of([&] { Rows(database, query).next(); });
            QVERIFY2(error.find("damaged") != std::string::npos, query);
        }
    }

    /// Whatever a query does, its work is bounded by the size of the file, and ends when a person wishes so.
    void work_that_does_not_end_is_refused() {
        make_database(file("report.sqlite"), sample_report);
        const Database database(file("report.sqlite"));
        std::string query = "SELECT a.id FROM StringIds a";
        for (char name = 'b'; name <= 'p'; ++name)
            query += std::string(", StringIds ") + name;
        const std::string endless = error_of([&] {
            Rows rows(database, query + " WHERE a.id < 0 AND p.id < a.id");
            while (rows.next()) {
            }
            Rows all(database, query);
            while (all.next()) {
            }
        });
        QVERIFY2(endless.find("more work than a report of its size") != std::string::npos, endless.c_str());

        std::stop_source stop;
        const Database stopped(file("report.sqlite"), stop.get_token());
        const std::string said = error_of([&] {
            Rows rows(stopped, query);
            QVERIFY(rows.next());
            stop.request_stop();
            while (rows.next()) {
            }
        });
        QVERIFY2(said.find("stopped") != std::string::npos, said.c_str());
        const std::string whole =
            error_of([&] { read_nsys_database(file("report.sqlite"), stop.get_token()); });
        QVERIFY2(whole.find("stopped") != std::string::npos, whole.c_str());
    }

    /// A real one is far from the bound: a table that is much wider than what its rows hold.
    void work_of_a_large_report_is_done() {
        const NsysContent content = content_of(
            sample_report +
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 299999) INSERT "
            "INTO CUPTI_ACTIVITY_KIND_KERNEL (start, \"end\") SELECT 3000 + i, 3001 + i FROM n;");
        QCOMPARE(content.trace.events.size(), std::size_t{300'006});
    }

    /// A name of any length is in the file once and has as many kernels as it wants.
    void long_names_are_cut() {
        make_database(
            file("names.sqlite"),
            sample_report +
                "INSERT INTO StringIds SELECT 100, replace(printf('%.*c', 1000000, 'n'), 'n', 'nä');"
                "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 1999) INSERT "
                "INTO CUPTI_ACTIVITY_KIND_KERNEL (start, \"end\", demangledName, gridX) SELECT 3000 + i, "
                "3001 + i, 100, 1 + i FROM n;"
                "UPDATE CUPTI_ACTIVITY_KIND_RUNTIME SET nameId = 100 WHERE start = 1250;");
        const auto foreign = read_foreign_timeline(file("names.sqlite"));
        QVERIFY(foreign.has_value());
        const StepTrace& trace = foreign->timeline.trace;
        QCOMPARE(trace.events.size(), std::size_t{2011});
        std::size_t longest = 0;
        for (const TracedKind& kind : trace.kinds) {
            longest = std::max({longest, kind.name.size(), kind.short_name.size()});
            if (kind.name.size() > 100) QVERIFY(QString::fromStdString(kind.name).endsWith(u"än…"));
        }
        QVERIFY(longest > most_name - 8 && longest <= most_name);
        QCOMPARE(std::ranges::count(foreign->remarks, std::string(names_were_cut)), 1);
        QVERIFY(read_nsys_database(file("names.sqlite")).trace.kinds.size() > 2000);
    }

    void names_that_take_too_much_memory_are_refused() {
        make_database(
            file("shapes.sqlite"),
            sample_report +
                "INSERT INTO StringIds SELECT 100, printf('%.*c', 16000, 'n');"
                "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9999) INSERT "
                "INTO CUPTI_ACTIVITY_KIND_KERNEL (start, \"end\", demangledName, gridX) SELECT 3000 + i, "
                "3001 + i, 100, 1 + i FROM n;");
        const std::string error = error_of([this] { read_nsys_database(file("shapes.sqlite")); });
        QVERIFY2(error.find("128 MiB") != std::string::npos, error.c_str());
    }

    /// A symbol of 500 bytes whose types are each made of the one before, twice, is one of 2^40 when
    /// demangled.
    void symbols_are_not_expanded() {
        std::string symbol = "_Z1f1AIiiE";
        const std::string digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (std::size_t i = 0; i < 40; ++i) {
            const std::string before =
                i < 36 ? fmt::format("S{}_", digits[i]) : fmt::format("S1{}_", digits[i - 36]);
            symbol += fmt::format("S_I{}{}E", before, before);
        }
        const std::string begin =
            sample_report + "INSERT INTO StringIds VALUES (100, '" + symbol +
            "'); ALTER TABLE CUPTI_ACTIVITY_KIND_KERNEL ADD COLUMN mangledName INTEGER;"
            "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET mangledName = 100, demangledName = NULL;";
        QCOMPARE(kind_of(content_of(begin).trace, 3).name, std::string("gemm"));
        const NsysContent nameless =
            content_of(begin + "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET shortName = NULL;");
        QCOMPARE(kind_of(nameless.trace, 3).name, symbol);
    }

    void a_kernel_without_a_name_says_so() {
        const NsysContent content = content_of(
            sample_report + "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET demangledName = NULL, shortName = 999;");
        QCOMPARE(kind_of(content.trace, 3).name, std::string(nameless_kernel));
        QCOMPARE(kind_of(content.trace, 3).short_name, std::string(nameless_kernel));
    }

    void times_that_cannot_be_are_counted_and_left_out() {
        const NsysContent content = content_of(
            sample_report + "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET \"end\" = 1 WHERE start = 2700;");
        QCOMPARE(content.trace.faulty, 1);
        QCOMPARE(content.trace.events.size(), std::size_t{5});
    }

    void graphs_as_blocks_say_how_to_record_them() {
        make_database(file("graphs.sqlite"),
                      sample_report + "DROP TABLE CUPTI_ACTIVITY_KIND_KERNEL;"
                                      "CREATE TABLE CUPTI_ACTIVITY_KIND_GRAPH_TRACE (start INTEGER);");
        const NsysContent content = read_nsys_database(file("graphs.sqlite"));
        QCOMPARE(content.missing.size(), std::size_t{1});
        QVERIFY2(content.missing[0].find("--cuda-graph-trace=node") != std::string::npos,
                 content.missing[0].c_str());
    }

    /// As the tool records graphs unless told otherwise: time in which the device was busy.
    void graphs_as_blocks_are_work() {
        const std::string graph =
            "CREATE TABLE CUPTI_ACTIVITY_KIND_GRAPH_TRACE (start INTEGER, \"end\" INTEGER, deviceId INTEGER, "
            "graphId INTEGER, graphExecId INTEGER, correlationId INTEGER, streamId INTEGER);"
            "INSERT INTO CUPTI_ACTIVITY_KIND_GRAPH_TRACE VALUES (3200, 9200, 0, 1, 2, 12, 7);";
        const NsysContent beside = content_of(sample_report + graph);
        const StepTrace& trace = beside.trace;
        QCOMPARE(trace.events.size(), std::size_t{7});
        QCOMPARE(kind_of(trace, 6).name, std::string("CUDA graph 1"));
        QVERIFY(is_work(kind_of(trace, 6).activity));
        QVERIFY(!kind_of(trace, 6).shape);
        QCOMPARE(trace.events[6].start_ns, 2200);
        QCOMPARE(trace.events[6].duration_ns, 6000);
        QCOMPARE(lane_of(trace, 6), std::string("stream 7"));
        QCOMPARE(beside.missing.size(), std::size_t{1});
        QVERIFY2(beside.missing[0].find("--cuda-graph-trace=node") != std::string::npos,
                 beside.missing[0].c_str());
        // Alone, they are what ran.
        const NsysContent alone = content_of(sample_report + graph +
                                             "DROP TABLE CUPTI_ACTIVITY_KIND_KERNEL;"
                                             "DROP TABLE CUPTI_ACTIVITY_KIND_MEMCPY;");
        QCOMPARE(alone.trace.events.size(), std::size_t{4});
        QCOMPARE(alone.missing.size(), std::size_t{1});
    }

    void copies_say_from_where_to_where() {
        const NsysContent content = content_of(
            sample_report + "UPDATE CUPTI_ACTIVITY_KIND_MEMCPY SET copyKind = 1;"
                            "INSERT INTO CUPTI_ACTIVITY_KIND_MEMCPY VALUES (3200, 3300, 0, 7, 13, 8, 2),"
                            " (3400, 3500, 0, 7, 13, 8, 8), (3600, 3700, 0, 7, 13, 8, 99),"
                            " (3800, 3900, 0, 7, 13, 8, NULL);");
        std::vector<std::string> names;
        for (std::size_t i = 5; i < content.trace.events.size(); ++i)
            names.push_back(kind_of(content.trace, i).name);
        QCOMPARE(names,
                 (std::vector<std::string>{"Memcpy HtoD", "Memcpy DtoH", "Memcpy DtoD", "Memcpy", "Memcpy"}));
    }

    /// Two processes count their launches and streams each by itself.
    void processes_are_told_apart() {
        const NsysContent content = content_of(
            sample_report +
            "ALTER TABLE CUPTI_ACTIVITY_KIND_KERNEL ADD COLUMN globalPid INTEGER;"
            "ALTER TABLE CUPTI_ACTIVITY_KIND_MEMCPY ADD COLUMN globalPid INTEGER;"
            "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET globalPid = 0;"
            "INSERT INTO CUPTI_ACTIVITY_KIND_KERNEL (start, \"end\", deviceId, streamId, correlationId, "
            "demangledName, globalPid) VALUES (2050, 2650, 1, 7, 11, 1, 16777216);"
            "INSERT INTO CUPTI_ACTIVITY_KIND_RUNTIME VALUES (1260, 1300, 0, 16777299, 11, 3, 0);");
        const StepTrace& trace = content.trace;
        std::set<std::string> lanes(trace.lanes.begin(), trace.lanes.end());
        QCOMPARE(lanes, (std::set<std::string>{"process 1, stream 7", "device 1, process 2, stream 7",
                                               "process 1, thread 1", "process 2, thread 2"}));
        // Kernels and the launches that have their number.
        std::map<std::uint64_t, std::set<std::string>> together;
        for (std::size_t i = 0; i < trace.events.size(); ++i)
            if (trace.events[i].correlation != 0)
                together[trace.events[i].correlation].insert(
                    lane_of(trace, i).substr(lane_of(trace, i).find("process"), 9));
        for (const auto& [correlation, processes] : together)
            QCOMPARE(processes.size(), std::size_t{1});
        QCOMPARE(together.size(), std::size_t{4}); // 11, 12 and 13, and the other one's 11
        const auto other = std::ranges::find_if(
            trace.events, [&](const TraceEvent& event) { return event.start_ns == 1050; });
        QVERIFY(other != trace.events.end());
        QCOMPARE(other->op, -1); // its launch was in no op, the first one's was in op 3
    }

    void names_and_streams_that_are_missing_are_said() {
        const NsysContent nameless = content_of(sample_report + "DROP TABLE StringIds;");
        QVERIFY(std::ranges::any_of(nameless.missing, [](const std::string& each) {
            return each.find("StringIds") != std::string::npos;
        }));
        const NsysContent streamless =
            content_of(sample_report + "ALTER TABLE CUPTI_ACTIVITY_KIND_KERNEL DROP COLUMN streamId;");
        QCOMPARE(streamless.missing.size(), std::size_t{1});
        QVERIFY2(streamless.missing[0].starts_with("no streams"), streamless.missing[0].c_str());
        QCOMPARE(lane_of(streamless.trace, 3), std::string("all streams"));
        QCOMPARE(lane_of(streamless.trace, 5), std::string("stream 7"));
    }

    /// What a program calls its time is a lane, and no work; steps of ours are nothing of its own.
    void ranges_of_a_program_are_events() {
        make_database(file("theirs.sqlite"),
                      sample_report +
                          "INSERT INTO NVTX_EVENTS VALUES (500, NULL, 59, NULL, 'train', NULL, 77, "
                          "0, NULL, NULL), (600, 9800, 60, NULL, 'load', NULL, 99, 0, NULL, NULL);");
        const auto read = read_foreign_timeline(file("theirs.sqlite"));
        QVERIFY(read.has_value());
        QVERIFY(read->remarks.empty());
        const StepTrace& trace = read->timeline.trace;
        std::map<std::string, std::pair<std::int64_t, std::int64_t>> ranges;
        for (std::size_t i = 0; i < trace.events.size(); ++i)
            if (kind_of(trace, i).activity == Activity::Range) {
                ranges[kind_of(trace, i).name] = {trace.events[i].start_ns, trace.events[i].duration_ns};
                QVERIFY(lane_of(trace, i).starts_with("NVTX, thread"));
            }
        QVERIFY(!is_work(Activity::Range));
        QCOMPARE(ranges["train"], (std::pair<std::int64_t, std::int64_t>{-750, 2600})); // to the last event
        QCOMPARE(ranges["load"], (std::pair<std::int64_t, std::int64_t>{-650, 9200}));
        // All of it is one stretch, from the first call to the end of the last work.
        QCOMPARE(trace.periods.size(), std::size_t{1});
        QCOMPARE(trace.periods[0].step, 0);
        QCOMPARE(trace.periods[0].begin_ns, 0);
        QCOMPARE(trace.periods[0].end_ns, 1850);
        // A report that has none is not told to be recorded anew: nobody has a plan of its ops.
        make_database(file("none.sqlite"), sample_report + "DROP TABLE NVTX_EVENTS;");
        QVERIFY(read_foreign_timeline(file("none.sqlite"))->remarks.empty());
    }

    /// By what it begins with, or by its ending in whatever letters.
    void a_database_is_known_by_any_name() {
        for (const char* const name : {"BASE.SQLITE", "base.db", "base.sqlite3", "base"}) {
            make_database(file(name), sample_report);
            QVERIFY2(read_foreign_timeline(file(name)).has_value(), name);
        }
        std::ofstream(file("other.db")) << "no database";
        QVERIFY(!read_foreign_timeline(file("other.db")));
        std::ofstream(file("R.NSYS-REP")) << "report";
        const std::string said = error_of([this] { read_foreign_timeline(file("R.NSYS-REP")); });
        QVERIFY2(said.find("export it first") != std::string::npos, said.c_str());
    }

    void a_table_tells_what_it_has_of_a_launch() {
        const std::string begin = "\"ID\",\"Process ID\",\"Kernel Name\",\"gpu__time_duration.sum\"";
        std::ofstream(file("all.csv"))
            << begin
            << ",\"Device\",\"Stream\",\"launch__registers_per_thread\","
               "\"launch__shared_mem_per_block_static\",\"launch__shared_mem_per_block_dynamic\","
               "\"sm__throughput.avg.pct_of_peak_sustained_elapsed\"\n"
               "\"\",\"\",\"\",\"ns\",\"\",\"\",\"register/thread\",\"byte/block\",\"Kbyte/block\",\"%\"\n"
               "\"0\",\"1\",\"k\",\"500\",\"1\",\"13\",\"40\",\"16\",\"1.024\",\"31.5\"\n";
        const auto all = read_foreign_timeline(file("all.csv"));
        const KernelShape& shape = kind_of(all->timeline.trace, 0).shape.value();
        QCOMPARE(shape.registers, 40);
        QVERIFY(!shape.shared_not_told);
        QCOMPARE(shape.static_shared_bytes, 16);
        QCOMPARE(shape.dynamic_shared_bytes, 1024);
        QCOMPARE(lane_of(all->timeline.trace, 0), std::string("device 1, stream 13"));
        QCOMPARE(all->kernels.size(), std::size_t{1});
        QCOMPARE(all->kernels[0].sm_share.value(), 0.315);
        std::ofstream(file("few.csv")) << begin << "\n\"\",\"\",\"\",\"ns\"\n\"0\",\"1\",\"k\",\"500\"\n";
        const auto few = read_foreign_timeline(file("few.csv"));
        QCOMPARE(kind_of(few->timeline.trace, 0).shape.value().registers,
                 0); // which says that it is not known
        QVERIFY(kind_of(few->timeline.trace, 0).shape.value().shared_not_told);
        QCOMPARE(lane_of(few->timeline.trace, 0), std::string("one by one"));
    }

    void another_page_of_a_report_says_which_is_needed() {
        std::filesystem::copy_file(TEST_DATA "/nsight/ncu-2025.3-details.csv", file("details.csv"));
        const std::string said = error_of([this] { read_foreign_timeline(file("details.csv")); });
        QVERIFY2(said.find("--page raw") != std::string::npos, said.c_str());
        QVERIFY2(said.find("details.csv: ") != std::string::npos, said.c_str());
        std::ofstream(file("timeless.csv")) << "\"ID\",\"Process ID\",\"Kernel Name\"\n\"\",\"\",\"\"\n"
                                               "\"0\",\"1\",\"k\"\n";
        const std::string timeless = error_of([this] { read_foreign_timeline(file("timeless.csv")); });
        QVERIFY2(timeless.find("timeless.csv: ") != std::string::npos, timeless.c_str());
    }

    void reports_of_any_program_are_timelines() {
        make_database(file("theirs.sqlite"), sample_report);
        const auto read = read_foreign_timeline(file("theirs.sqlite"));
        QVERIFY(read.has_value());
        QCOMPARE(read->timeline.trace.events.size(), std::size_t{11}); // five ranges among them
        for (const TraceEvent& event : read->timeline.trace.events)
            QCOMPARE(event.op, -1);
        std::filesystem::copy_file(TEST_DATA "/nsight/ncu-2025.3-raw.csv", file("theirs.csv"));
        const auto table = read_foreign_timeline(file("theirs.csv"));
        QVERIFY(table.has_value());
        const StepTrace& trace = table->timeline.trace;
        QCOMPARE(trace.events.size(), std::size_t{5});
        QCOMPARE(trace.kinds.size(), std::size_t{3}); // two layers of two kernels, and the optimizer's
        QCOMPARE(trace.events[1].start_ns, trace.events[0].end_ns());
        QCOMPARE(trace.periods.at(0).end_ns, trace.events[4].end_ns());
        QCOMPARE(table->remarks.size(), std::size_t{1});
        std::filesystem::copy_file(TEST_DATA "/results-0.1.csv", file("ours.csv"));
        QVERIFY(!read_foreign_timeline(file("ours.csv")));
        QVERIFY(!read_foreign_timeline(file("night.stepscope")));
        for (const char* const name : {"r.ncu-rep", "r.nsys-rep"}) {
            const std::string said = error_of([this, name] { read_foreign_timeline(file(name)); });
            QVERIFY2(said.find("export it first") != std::string::npos, said.c_str());
        }
    }

    /// Else a window that is closed meanwhile stays until a large one is read.
    void a_stop_ends_the_reading_of_any_report() {
        make_database(file("theirs.sqlite"), sample_report);
        std::string table = "\"ID\",\"Process ID\",\"Kernel Name\",\"gpu__time_duration.sum\"\n"
                            "\"\",\"\",\"\",\"s\"\n";
        for (int i = 0; i < 100'000; ++i)
            table += "\"0\",\"1\",\"k\",\"0.5\"\n";
        std::ofstream(file("large.csv"), std::ios::binary) << table;
        for (const char* const name : {"theirs.sqlite", "large.csv"}) {
            std::stop_source stop;
            QVERIFY(read_foreign_timeline(file(name), stop.get_token()).has_value());
            stop.request_stop();
            const std::string said = error_of([&] { read_foreign_timeline(file(name), stop.get_token()); });
            QVERIFY2(said.find("reading it was stopped") != std::string::npos, said.c_str());
        }
    }

    /// As a person redirects what `ncu` prints, together with the program's own words.
    void tables_are_found_in_any_file() {
        const std::string table = "\"ID\",\"Process ID\",\"Kernel Name\",\"gpu__time_duration.sum\"\n"
                                  "\"\",\"\",\"\",\"s\"\n\"0\",\"1\",\"k\",\"0,5\"\n";
        const auto seconds_of = [this](const std::string& text) {
            std::ofstream(file("table.csv"), std::ios::binary) << text;
            const auto read = read_foreign_timeline(file("table.csv"));
            return read ? static_cast<double>(read->timeline.trace.events.at(0).duration_ns) * 1e-9 : -1;
        };
        QCOMPARE(seconds_of(table), 0.5);
        QCOMPARE(seconds_of("\xEF\xBB\xBF" + table), 0.5);
        QCOMPARE(seconds_of("ID,hello\nx \"ID\",\"Process ID\", y\n" + table), 0.5);
        std::string wide = "\xFF\xFE";
        for (const char c : table)
            wide.append({c, '\0'});
        QCOMPARE(seconds_of(wide), 0.5);
        QCOMPARE(seconds_of("ID,name\n1,mine\n"), -1.0);
    }

    /// Each for as long as may be: together longer than 64 bits of nanoseconds.
    void times_of_a_table_that_cannot_be_are_refused() {
        std::string text =
            "\"ID\",\"Process ID\",\"Kernel Name\",\"gpu__time_duration.sum\"\n\"\",\"\",\"\",\"s\"\n";
        for (int i = 0; i < 9500; ++i)
            text += "\"0\",\"1\",\"k\",\"1000000\"\n";
        std::ofstream(file("long.csv"), std::ios::binary) << text;
        const std::string error = error_of([this] { read_foreign_timeline(file("long.csv")); });
        QVERIFY2(error.find("100 days") != std::string::npos, error.c_str());
    }

    void what_is_no_report_is_refused_data() {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing in it") << QString() << "is empty";
        QTest::newRow("of another program") << "CREATE TABLE settings (name TEXT);"
                                            << "of another program";
        QTest::newRow("without work")
            << QString::fromStdString(sample_report) + "DELETE FROM CUPTI_ACTIVITY_KIND_KERNEL; DELETE FROM "
                                                       "CUPTI_ACTIVITY_KIND_MEMCPY;"
            << "nothing ran on a device";
        QTest::newRow("no work of a device")
            << QString::fromStdString(sample_report) +
                   "DROP TABLE CUPTI_ACTIVITY_KIND_KERNEL; DROP TABLE CUPTI_ACTIVITY_KIND_MEMCPY;"
            << "--trace=cuda";
        QTest::newRow("times of no clock")
            << QString::fromStdString(sample_report) +
                   "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET \"end\" = 9223372036854775807;"
            << "times that no clock tells";
        QTest::newRow("times that are far apart")
            << QString::fromStdString(sample_report) +
                   "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET start = -1000000000000000000 WHERE start = 2000;"
            << "100 days";
        QTest::newRow("sizes below nothing")
            << QString::fromStdString(sample_report) + "UPDATE CUPTI_ACTIVITY_KIND_KERNEL SET gridX = -5;"
            << "damaged";
        QTest::newRow("a view in the place of the table")
            << QString::fromStdString(sample_report) +
                   "DROP TABLE CUPTI_ACTIVITY_KIND_KERNEL; DROP TABLE "
                   "CUPTI_ACTIVITY_KIND_MEMCPY; CREATE VIEW "
                   "CUPTI_ACTIVITY_KIND_KERNEL AS WITH RECURSIVE n(start) AS (SELECT 1 "
                   "UNION ALL SELECT start FROM n) "
                   "SELECT start, start AS \"end\" FROM n;"
            << "has no kernel";
    }
    void what_is_no_report_is_refused() {
        QFETCH(QString, statements);
        QFETCH(QString, said);
        make_database(file("bad.sqlite"), statements.toStdString());
        const std::string error = error_of([this] { read_nsys_database(file("bad.sqlite")); });
        QVERIFY2(QString::fromStdString(error).contains(said), error.c_str());
        QVERIFY2(error.find("bad.sqlite") != std::string::npos, error.c_str());
    }

    void a_file_of_another_kind_is_refused() {
        std::ofstream(file("text.sqlite")) << std::string(5000, 'x');
        const std::string text = error_of([this] { read_nsys_database(file("text.sqlite")); });
        QVERIFY2(text.find("nsys export --type sqlite") != std::string::npos, text.c_str());
        const std::string absent = error_of([this] { read_nsys_database(file("absent.sqlite")); });
        QVERIFY2(absent.find("absent.sqlite") != std::string::npos, absent.c_str());
        const std::string folder = error_of([this] { read_nsys_database(file("")); });
        QVERIFY(!folder.empty());
        make_database(file("cut.sqlite"), sample_report);
        std::filesystem::resize_file(file("cut.sqlite"), 9000);
        const std::string cut = error_of([this] { read_nsys_database(file("cut.sqlite")); });
        QVERIFY(!cut.empty());
    }
};

QTEST_GUILESS_MAIN(TestNsysDatabase)
#include "test_nsys_database.moc"
