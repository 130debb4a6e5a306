#include "support/runs/sample_timeline.h"
#include "tables/csv/csv_text.h"
#include "timeline/export/timeline_formats.h"
#include "timeline/timeline_statistics.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;
using nlohmann::json;

namespace {

std::string written(const Timeline& timeline, std::string_view file) {
    const TimelineFormat* const format = timeline_format_for(file);
    return format == nullptr ? "no format" : format->write({timeline, "tiny · fwd", "cuda:1"});
}

/// Nanoseconds of a time in microseconds.
std::int64_t ns(const json& microseconds) {
    return std::llround(microseconds.get<double>() * 1000);
}

/// Whether any two events of a thread overlap without one lying within the other.
bool any_partial_overlap(const json& trace) {
    std::map<std::pair<int, std::int64_t>, std::vector<std::pair<std::int64_t, std::int64_t>>> threads;
    for (const json& event : trace["traceEvents"])
        if (event["ph"] == "X")
            threads[{event["pid"].get<int>(), event["tid"].get<std::int64_t>()}].emplace_back(
                ns(event["ts"]), ns(event["ts"]) + ns(event["dur"]));
    for (const auto& thread : threads)
        for (const auto& a : thread.second)
            for (const auto& b : thread.second)
                if (a.first < b.first && b.first < a.second && a.second < b.second) return true;
    return false;
}

std::vector<std::vector<std::string>> csv_rows(const std::string& text) {
    std::vector<std::vector<std::string>> out;
    CsvReader reader(text);
    while (const auto record = reader.next()) {
        std::vector<std::string>& row = out.emplace_back();
        for (const CsvField& field : *record)
            row.push_back(field.text);
    }
    return out;
}

/// A message of Protocol Buffers: what each field holds, in order.
struct Proto {
    std::multimap<int, std::uint64_t> numbers;
    std::multimap<int, std::string> texts;

    explicit Proto(std::string_view bytes) {
        const auto varint = [&bytes] {
            std::uint64_t out = 0;
            for (int shift = 0; !bytes.empty(); shift += 7) {
                const auto byte = static_cast<unsigned char>(bytes.front());
                bytes.remove_prefix(1);
                out |= std::uint64_t{byte & 0x7FU} << shift;
                if (byte < 0x80) break;
            }
            return out;
        };
        while (!bytes.empty()) {
            const std::uint64_t key = varint();
            const auto field = static_cast<int>(key >> 3);
            if ((key & 7) == 0) {
                numbers.emplace(field, varint());
                continue;
            }
            if ((key & 7) != 2) qFatal("no kind of field that is written");
            const std::uint64_t size = varint();
            if (size > bytes.size()) qFatal("a field is cut short");
            texts.emplace(field, bytes.substr(0, size));
            bytes.remove_prefix(size);
        }
    }
    std::uint64_t number(int field) const {
        const auto found = numbers.find(field);
        return found != numbers.end() ? found->second : 0;
    }
    std::string text(int field) const {
        const auto found = texts.find(field);
        return found != texts.end() ? found->second : "";
    }
};

std::vector<Proto> packets_of(const std::string& trace) {
    std::vector<Proto> out;
    for (const auto& packet : Proto(trace).texts)
        out.emplace_back(packet.second);
    return out;
}

} // namespace

/// Files of timelines, read back as others read them.
class TestTimelineExport : public QObject {
    Q_OBJECT

private slots:
    void each_format_has_its_ending() {
        std::set<std::string_view> extensions;
        for (const TimelineFormat& format : timeline_formats()) {
            QVERIFY(extensions.insert(format.extension).second);
            QVERIFY(timeline_format_for("A.B" + std::string(format.extension)) == &format);
            QVERIFY(!format.name.empty() && !format.readers.empty());
        }
        QVERIFY(timeline_format_for("trace.JSON") != nullptr);
        QVERIFY(timeline_format_for("trace.doc") == nullptr);
        QVERIFY(timeline_format_for("") == nullptr);
    }

    /// By the names that kineto gives, which HTA and TraceLens look for.
    void a_chrome_trace_has_kinetos_names() {
        const json trace = json::parse(written(sample_timeline(), "a.json"));
        QCOMPARE(trace["schemaVersion"].get<int>(), 1);
        QCOMPARE(trace["deviceProperties"][0]["id"].get<int>(), 1);
        QCOMPARE(trace["distributedInfo"]["rank"].get<int>(), 0);
        std::map<std::string, int> categories;
        for (const json& event : trace["traceEvents"])
            if (event["ph"] == "X") ++categories[event["cat"].get<std::string>()];
        QCOMPARE(categories,
                 (std::map<std::string, int>{
                     {"cuda_runtime", 1}, {"gpu_memcpy", 1}, {"kernel", 4}, {"user_annotation", 2}}));
        const auto found = std::ranges::find_if(trace["traceEvents"], [](const json& event) {
            return event["ph"] == "X" && event["name"] == "flash(int, \"quoted\")";
        });
        QVERIFY(found != trace["traceEvents"].end());
        const json& kernel = *found;
        QCOMPARE(ns(kernel["ts"]), 300);
        QCOMPARE(ns(kernel["dur"]), 150);
        QCOMPARE(kernel["pid"].get<int>(), 1);
        QCOMPARE(kernel["tid"].get<int>(), 7);
        const json& args = kernel["args"];
        QCOMPARE(args["stream"].get<int>(), 7);
        QCOMPARE(args["device"].get<int>(), 1);
        QCOMPARE(args["correlation"].get<int>(), 77);
        QCOMPARE(args["External id"].get<int>(), 2);
        QCOMPARE(args["registers per thread"].get<int>(), 64);
        QCOMPARE(args["shared memory"].get<int>(), 5120);
        QCOMPARE(args["grid"], json({3, 2, 1}));
        QCOMPARE(args["block"], json({128, 1, 1}));
        QCOMPARE(args["graph node id"].get<std::int64_t>(), 8'589'934'594);
        QVERIFY(std::fabs(args["blocks per SM"].get<double>() - 6.0 / 132) < 1e-6);
        QVERIFY(std::fabs(args["warps per SM"].get<double>() - 24.0 / 132) < 1e-6);
        QCOMPARE(args["op"].get<std::string>(), std::string("fused_attention"));
        QCOMPARE(args["phase"].get<std::string>(), std::string("forward/attention/attend"));
        QCOMPARE(args["layer"].get<int>(), 0);
    }

    void a_launch_leads_to_what_it_started() {
        const json trace = json::parse(written(sample_timeline(), "a.json"));
        int starts = 0, ends = 0;
        for (const json& event : trace["traceEvents"]) {
            if (event["ph"] != "s" && event["ph"] != "f") continue;
            QCOMPARE(event["id"].get<int>(), 77); // the second step's launch was not told
            ++(event["ph"] == "s" ? starts : ends);
        }
        QCOMPARE(starts, 1);
        QCOMPARE(ends, 4);
    }

    void no_two_events_of_a_thread_overlap_in_part() {
        Timeline timeline = sample_timeline();
        timeline.trace.events[3].lane = 1; // as if the stream had handed over before it was done
        const json trace = json::parse(written(timeline, "a.json"));
        QVERIFY(!any_partial_overlap(trace));
        std::set<std::string> threads;
        for (const json& event : trace["traceEvents"])
            if (event["name"] == "thread_name") threads.insert(event["args"]["name"].get<std::string>());
        QCOMPARE(threads,
                 (std::set<std::string>{"steps", "calling thread", "stream 7", "stream 7, overlapping 1"}));
    }

    /// Both have a stream 7, which runs at the same time.
    void each_device_has_its_own_streams() {
        Timeline timeline = sample_timeline();
        timeline.trace.lanes[2] = "device 3, stream 7";
        timeline.trace.lanes.emplace_back("copies 7"); // nobody's number, which another lane has
        timeline.trace.events[4].lane = 3;
        timeline.trace.events[4].start_ns = 250;
        timeline.trace.events[4].duration_ns = 100;
        const json trace = json::parse(written(timeline, "a.json"));
        QVERIFY(!any_partial_overlap(trace));
        std::map<int, std::string> devices, processes;
        for (const json& device : trace["deviceProperties"])
            devices[device["id"].get<int>()] = device["name"].get<std::string>();
        std::set<std::pair<int, std::int64_t>> streams;
        for (const json& event : trace["traceEvents"]) {
            if (event["name"] == "process_name")
                processes[event["pid"].get<int>()] = event["args"]["name"].get<std::string>();
            if (event["ph"] != "X" || !event["args"].contains("stream")) continue;
            QCOMPARE(event["args"]["device"].get<int>(), event["pid"].get<int>());
            QCOMPARE(event["args"]["stream"].get<std::int64_t>(), event["tid"].get<std::int64_t>());
            streams.emplace(event["pid"].get<int>(), event["tid"].get<std::int64_t>());
        }
        QCOMPARE(devices, (std::map<int, std::string>{{1, "cuda:1"}, {3, "device 3"}}));
        QCOMPARE(trace["deviceProperties"][0]["numSms"].get<int>(), 132);
        QVERIFY(!trace["deviceProperties"][1].contains("numSms")); // the trace knows it of its own device
        processes.erase(100'000);
        QCOMPARE(processes, devices);
        QCOMPARE(streams.size(), std::size_t{3});
        QVERIFY(streams.contains({1, 7}) && streams.contains({3, 7}));

        std::multiset<std::uint64_t> gpus;
        for (const Proto& packet : packets_of(written(timeline, "a.pftrace")))
            if (packet.texts.contains(53)) gpus.insert(Proto(packet.text(53)).number(11));
        QCOMPARE(gpus, (std::multiset<std::uint64_t>{1, 1, 1, 1, 3}));
    }

    /// A report may not tell what a launch took, which is not to say that it took nothing.
    void what_is_not_known_of_a_launch_is_left_out() {
        Timeline timeline = sample_timeline();
        KernelShape unknown;
        unknown.shared_not_told = true;
        for (TracedKind& kind : timeline.trace.kinds)
            if (kind.shape) kind.shape = unknown;
        const json trace = json::parse(written(timeline, "a.json"));
        int kernels = 0;
        for (const json& event : trace["traceEvents"]) {
            if (event["ph"] != "X" || event["cat"] != "kernel") continue;
            ++kernels;
            for (const char* const unknown :
                 {"registers per thread", "shared memory", "static shared memory"})
                QVERIFY2(!event["args"].contains(unknown), unknown);
            QVERIFY(event["args"].contains("grid"));
        }
        QVERIFY(kernels > 0);
        const std::string csv = written(timeline, "a.csv");
        QVERIFY2(csv.find(",1,1,1,1,1,1,,,,") != std::string::npos, csv.c_str()); // grid and block alone
        const std::string perfetto = written(timeline, "a.pftrace");
        QVERIFY(perfetto.find("registers_per_thread") == std::string::npos);
        QVERIFY(perfetto.find("shared_mem_static") == std::string::npos);
        QVERIFY(written(sample_timeline(), "a.pftrace").find("shared_mem_static") != std::string::npos);
    }

    /// What a program called its time is no work of the device.
    void ranges_are_annotations_of_a_thread() {
        Timeline timeline = sample_timeline();
        timeline.trace.kinds.push_back(
            {.activity = Activity::Range, .name = "train", .short_name = "train", .shape = {}});
        timeline.trace.events.insert(timeline.trace.events.begin(),
                                     {.start_ns = -5000,
                                      .duration_ns = 1'000'000,
                                      .kind = static_cast<int>(timeline.trace.kinds.size()) - 1,
                                      .lane = 0});
        const json trace = json::parse(written(timeline, "a.json"));
        QVERIFY(std::ranges::any_of(trace["traceEvents"], [](const json& event) {
            return event["name"] == "train" && event["cat"] == "user_annotation";
        }));
        QCOMPARE(TimelineStatistics(timeline).summary().work.busy_ns,
                 TimelineStatistics(sample_timeline()).summary().work.busy_ns);
    }

    void no_arrow_leads_nowhere() {
        Timeline timeline = sample_timeline();
        timeline.trace.events.push_back({.start_ns = 65,
                                         .duration_ns = 5,
                                         .kind = 4,
                                         .lane = 0,
                                         .op = -1,
                                         .node = 0,
                                         .correlation = 99}); // an event was recorded, and nothing launched
        std::map<std::string, std::set<int>> ids;
        const json trace = json::parse(written(timeline, "a.json"));
        for (const json& event : trace["traceEvents"])
            if (event["ph"] == "s" || event["ph"] == "f")
                ids[event["ph"].get<std::string>()].insert(event["id"].get<int>());
        QCOMPARE(ids["s"], std::set<int>{77});
        QCOMPARE(ids["f"], std::set<int>{77});
    }

    /// By the names that Perfetto's view of GPU compute looks for, which counts no copies among kernels.
    void perfetto_knows_kernels_by_name_and_no_copy_among_them() {
        std::map<std::uint64_t, std::pair<std::string, std::uint64_t>> specifications;
        std::map<std::string, std::map<std::string, std::string>> told; // by the stage's short name
        for (const Proto& packet : packets_of(written(sample_timeline(), "a.pftrace"))) {
            const Proto interned(packet.text(12));
            for (const auto& each : interned.texts)
                if (each.first == 24) {
                    const Proto one(each.second);
                    specifications[one.number(1)] = {one.text(2), one.number(4)};
                }
            if (!packet.texts.contains(53)) continue;
            const Proto stage(packet.text(53));
            std::map<std::string, std::string>& facts = told[stage.text(17)];
            facts["stage"] = specifications[stage.number(14)].first;
            for (const auto& each : stage.texts)
                if (each.first == 6) facts[Proto(each.second).text(1)] = Proto(each.second).text(2);
        }
        std::map<std::string, std::uint64_t> categories;
        for (const auto& each : specifications)
            categories[each.second.first] = each.second.second;
        QCOMPARE(categories["kernel"], 2u);
        QCOMPARE(categories["copy"], 0u);
        QCOMPARE(categories["fill"], 0u);
        QCOMPARE(told["flash"]["kernel_demangled_name"], std::string("flash(int, \"quoted\")"));
        QCOMPARE(told["flash"]["kernel_name"], std::string("flash"));
        std::map<std::string, std::string>& copy = told["copy, device to device"];
        QCOMPARE(copy["stage"], std::string("copy"));
        QCOMPARE(copy["name"], std::string("copy, device to device"));
        QVERIFY(!copy.contains("kernel_name") && !copy.contains("kernel_demangled_name"));
    }

    void a_perfetto_trace_has_a_stage_for_each_piece_of_work() {
        std::vector<Proto> stages;
        std::vector<std::uint64_t> starts;
        std::map<std::uint64_t, std::string> names;
        for (const Proto& packet : packets_of(written(sample_timeline(), "a.pftrace"))) {
            for (const auto& interned : {packet.text(12)})
                for (const auto& specification : Proto(interned).texts)
                    if (specification.first == 24)
                        names[Proto(specification.second).number(1)] = Proto(specification.second).text(2);
            if (!packet.texts.contains(53)) continue;
            stages.emplace_back(packet.text(53));
            starts.push_back(packet.number(8));
        }
        QCOMPARE(stages.size(), std::size_t{5});
        std::set<std::uint64_t> ids;
        for (const Proto& stage : stages) {
            QVERIFY(ids.insert(stage.number(1)).second);
            QVERIFY(names.contains(stage.number(13)) && names.contains(stage.number(14)));
            QCOMPARE(stage.number(11), 1u);
        }
        const auto flash =
            std::ranges::find_if(stages, [](const Proto& stage) { return stage.text(17) == "flash"; });
        QVERIFY(flash != stages.end());
        QCOMPARE(flash->number(2), 150u);
        QCOMPARE(starts[static_cast<std::size_t>(flash - stages.begin())], 1'000'300u);
        QCOMPARE(names[flash->number(13)], std::string("stream 7"));
        QCOMPARE(names[flash->number(14)], std::string("kernel"));
        const Proto launch(flash->text(21));
        QCOMPARE(Proto(launch.text(1)).number(1), 3u);
        QCOMPARE(Proto(launch.text(2)).number(1), 128u);
        std::map<std::string, std::uint64_t> arguments;
        for (const auto& argument : launch.texts)
            if (argument.first == 3)
                arguments[Proto(argument.second).text(2)] = Proto(argument.second).number(4);
        QCOMPARE(arguments, (std::map<std::string, std::uint64_t>{{"registers_per_thread", 64},
                                                                  {"shared_mem_dynamic", 4096},
                                                                  {"shared_mem_static", 1024}}));
    }

    /// Begins and ends of a track pair like brackets, in the order of time.
    void slices_of_a_perfetto_trace_nest() {
        std::map<std::uint64_t, std::vector<std::string>> open;
        std::uint64_t steps = 0, before = 0, last_track = 0;
        for (const Proto& packet : packets_of(written(sample_timeline(), "a.pftrace"))) {
            if (!packet.texts.contains(11)) continue;
            const Proto event(packet.text(11));
            if (event.number(11) == last_track) QVERIFY(packet.number(8) >= before);
            last_track = event.number(11);
            before = packet.number(8);
            if (event.number(9) == 1) {
                open[last_track].push_back(event.text(23));
                if (event.text(23).starts_with("step ")) ++steps;
            } else {
                QVERIFY(!open[last_track].empty());
                open[last_track].pop_back();
            }
        }
        QCOMPARE(steps, 2u);
        QCOMPARE(open.size(), std::size_t{2}); // the steps, and the calling thread
        for (const auto& track : open)
            QVERIFY(track.second.empty());
    }

    void a_csv_has_a_row_for_each_event() {
        const auto rows = csv_rows(written(sample_timeline(), "a.csv"));
        QCOMPARE(rows.size(), std::size_t{7});
        std::map<std::string, std::string> second;
        for (std::size_t i = 0; i < rows[0].size(); ++i)
            second[rows[0][i]] = rows[2].at(i);
        QCOMPARE(second["start_ns"], std::string("100"));
        QCOMPARE(second["duration_ns"], std::string("200"));
        QCOMPARE(second["activity"], std::string("kernel"));
        QCOMPARE(second["lane"], std::string("stream 7"));
        QCOMPARE(second["name"], std::string("void gemm<float>(float*)"));
        QCOMPARE(second["phase"], std::string("forward/attention/qkv"));
        QCOMPARE(second["layer"], std::string("0"));
        QCOMPARE(second["op_index"], std::string("0"));
        QCOMPARE(second["grid_y"], std::string("2"));
        QCOMPARE(second["registers"], std::string("64"));
        QCOMPARE(second["occupancy"], std::string("0.75"));
        QCOMPARE(second["bytes"], std::string());
        QCOMPARE(second["graph_node"], std::string("8589934593"));
    }

    void names_are_text_and_nothing_else() {
        Timeline timeline = sample_timeline();
        timeline.trace.kinds[0].name = "=1+1\",\n\xff";
        timeline.trace.kinds[0].short_name = "=1+1";
        timeline.trace.lanes[1] = "@stream";
        timeline.ops[0].path = "\"},{\"ph\":\"X";
        const json trace = json::parse(written(timeline, "a.json"));
        QCOMPARE(
            std::ranges::count_if(trace["traceEvents"], [](const json& event) { return event["ph"] == "X"; }),
            8);
        for (const auto& row : csv_rows(written(timeline, "a.csv")))
            for (const std::string& field : row)
                QVERIFY2(field.empty() || (field[0] != '=' && field[0] != '@'), field.c_str());
    }

    void what_is_empty_is_written_too() {
        QCOMPARE(csv_rows(written({}, "a.csv")).size(), std::size_t{1});
        QVERIFY(json::parse(written({}, "a.json"))["traceEvents"].is_array());
        QVERIFY(!packets_of(written({}, "a.pftrace")).empty());
    }
};

QTEST_APPLESS_MAIN(TestTimelineExport)
#include "test_timeline_export.moc"
