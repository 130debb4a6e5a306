#include "records/json/record_fields.h"
#include "records/json/record_json.h"
#include "records/traces/profile_figures.h"
#include "support/runs/sample_run.h"
#include "system/files/checksum.h"

#include <QtTest>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <set>
#include <utility>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// The line with its content changed and a checksum that fits: what only the reader's own checks can refuse.
std::string signed_line(const std::string& content) {
    return fmt::format("{:08x} {}", crc32(content), content);
}

nlohmann::json content_of(const Record& record) {
    return record_to_json(record);
}

/// Gives each field of a list, down to the last part, a value of its own.
class Filler {
public:
    void required(std::string_view, auto& value, const auto&...) { fill(value); }
    void optional(std::string_view, auto& value, const auto&...) { fill(value); }
    void defaulted(std::string_view, auto& value, const auto&...) { fill(value); }

    void fill(bool& value) { value = true; }
    void fill(std::integral auto& value) { value = ++count_; }
    void fill(double& value) { value = 1.0 / (++count_ + 2); } // all may be, shares too
    void fill(std::string& value) { value = "text " + std::to_string(++count_); }
    void fill(Cell& cell) { cell = expand(sample_sweep()).at(3); }
    void fill(SweepSpec& sweep) {
        sweep = sample_sweep();
        sweep.memory_limit_bytes = 1'000'000;
        sweep.peak_flops = {{Precision::Fp32, 67e12}, {Precision::Bf16, 1e15 / 3}};
    }
    /// Its events count what else it has.
    void fill(Timeline& timeline) { timeline = sample_timeline(++count_); }
    void fill(Profile& profile) { profile = sample_profile(++count_); }
    void fill(std::array<std::int64_t, 3>& values) {
        for (std::int64_t& value : values)
            fill(value);
    }
    template <typename T>
    void fill(std::optional<T>& value) {
        fill(value.emplace());
    }
    template <typename T>
    void fill(std::vector<T>& values) {
        for (int i = 0; i < 2; ++i)
            fill(values.emplace_back());
    }
    void fill(StepList& steps) { fill(steps.edit()); }
    template <typename T>
    void fill(std::map<std::string, T>& values) {
        fill(values["some name"]);
    }
    template <typename T>
    void fill(std::shared_ptr<const T>& value) {
        T filled;
        fill(filled);
        value = std::make_shared<const T>(std::move(filled));
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void fill(Enum& value) { value = ChoiceNames<Enum>::values.back().first; }
    template <Listed T>
    void fill(T& value) {
        Fields<T>::list(*this, value);
    }

private:
    int count_ = 0;
};

/// The names of a list by their rules, and one of its optional fields emptied.
class Emptier {
public:
    explicit Emptier(std::string_view name = {}) : name_(name) {}
    void required(std::string_view key, auto&, const auto&...) { required_names.emplace_back(key); }
    void defaulted(std::string_view, auto&, const auto&...) {}
    void optional(std::string_view key, auto& value, const auto&...) {
        optional_names.emplace_back(key);
        if (key == name_) value = {};
    }

    std::vector<std::string> required_names, optional_names;

private:
    std::string_view name_;
};

template <Listed T>
Emptier emptied(T& value, std::string_view name = {}) {
    Emptier fields(name);
    Fields<T>::list(fields, value);
    return fields;
}

/// The field that a reader names; "-" where it takes the document.
template <typename T>
std::string field_of_error(const nlohmann::json& document) {
    try {
        read_json<T>(document);
    } catch (const FieldError& error) {
        return error.field();
    }
    return "-";
}

/// Written, read and written again, a value is the same.
template <typename T>
void reads_back(const T& value) {
    const std::string text = write_json(value).dump();
    QCOMPARE(write_json(read_json<T>(nlohmann::json::parse(text))).dump(), text);
}

template <Listed T>
void keeps_its_list() {
    T full;
    Filler().fill(full);
    const nlohmann::json document = write_json(full);
    reads_back(full);
    T bare = full;
    for (const std::string& name : emptied(full).optional_names) {
        QVERIFY2(document.contains(name), name.c_str());
        T without = full;
        emptied(without, name);
        QVERIFY2(!write_json(without).contains(name), name.c_str());
        reads_back(without);
        emptied(bare, name);
    }
    reads_back(bare);
    for (const std::string& name : emptied(full).required_names) {
        nlohmann::json lacking = document;
        lacking.erase(name);
        QCOMPARE(field_of_error<T>(lacking), name);
    }
    for (const auto& [name, value] : document.items()) {
        nlohmann::json wrong = document;
        wrong[name] = nullptr;
        const std::string field = field_of_error<T>(wrong);
        if (field == name) continue;
        // What may be unknown is null, and written as it was read; anything else is refused there, too.
        QCOMPARE(field, std::string("-"));
        QCOMPARE(write_json(read_json<T>(wrong)), wrong);
        wrong[name] = {{"colour", "red"}};
        QVERIFY2(field_of_error<T>(wrong).starts_with(name), name.c_str());
    }
    nlohmann::json more = document;
    more["colour"] = "red";
    QCOMPARE(field_of_error<T>(more), std::string("colour"));
}

Record step() {
    return StepDone{3, 4, false, 0.25, 0.125, {}};
}

} // namespace

class TestRecordsJson : public QObject {
    Q_OBJECT

private slots:
    void the_checksum_is_crc_32() {
        QCOMPARE(crc32("123456789"), 0xCBF43926U); // the check value of the CRC catalogue
        QCOMPARE(crc32(""), 0U);
    }

    void every_kind_reads_back_exactly() {
        std::set<std::size_t> kinds;
        for (const Record& record : sample_run()) {
            const std::string line = record_line(record);
            QVERIFY(line.ends_with('\n'));
            const Record again = parse_record_line(std::string_view(line).substr(0, line.size() - 1));
            QCOMPARE(again.index(), record.index());
            QCOMPARE(record_line(again), line);
            kinds.insert(record.index());
        }
        QCOMPARE(kinds.size(), std::variant_size_v<Record>);
    }

    void every_type_keeps_its_list_of_fields() {
        keeps_its_list<ModelShape>();
        keeps_its_list<Cell>();
        keeps_its_list<SweepSpec>();
        keeps_its_list<Prediction>();
        keeps_its_list<Statistics>();
        keeps_its_list<Telemetry>();
        keeps_its_list<DeviceRates>();
        keeps_its_list<PhaseTime>();
        keeps_its_list<RunStarted>();
        keeps_its_list<CellStarted>();
        keeps_its_list<StepDone>();
        keeps_its_list<CellDone>();
        keeps_its_list<Breakdown>();
        keeps_its_list<Timeline>();
        keeps_its_list<TimelineOp>();
        keeps_its_list<KernelShape>();
        keeps_its_list<TracedKind>();
        keeps_its_list<TracedStep>();
        keeps_its_list<EventColumns>();
        keeps_its_list<Message>();
        keeps_its_list<RunEnded>();
        keeps_its_list<StepSample>();
        keeps_its_list<CellResult>();
    }

    void doubles_keep_every_bit() {
        std::mt19937_64 random(1);
        for (int i = 0; i < 20'000; ++i) {
            const std::uint64_t bits = random();
            double value = 0;
            std::memcpy(&value, &bits, sizeof value);
            value = std::abs(value);
            if (value > ranges::step_seconds.most) value = 1 / value; // a time that can be
            const std::string line = record_line(StepDone{0, 0, false, value, {}, {}});
            const auto again =
                std::get<StepDone>(parse_record_line(std::string_view(line).substr(0, line.size() - 1)));
            if (std::isnan(value))
                QVERIFY(std::isnan(again.sample.host_seconds));
            else
                QVERIFY(std::memcmp(&again.sample.host_seconds, &value, sizeof value) == 0);
        }
    }

    void non_finite_numbers_are_strings() {
        for (const auto& [value, text] :
             {std::pair{std::nan(""), "nan"}, std::pair{HUGE_VAL, "inf"}, std::pair{-HUGE_VAL, "-inf"}})
            QCOMPARE(content_of(StepDone{0, 0, false, value, {}, {}})["host_seconds"].get<std::string>(),
                     std::string(text));
    }

    void bytes_that_are_no_text_cost_no_record() {
        const std::string line = record_line(Message{Severity::Error, "driver said \xff\xfe", std::nullopt});
        const auto again =
            std::get<Message>(parse_record_line(std::string_view(line).substr(0, line.size() - 1)));
        QVERIFY(again.text.starts_with("driver said "));
    }

    void a_breakdown_of_an_older_log_still_reads() {
        const nlohmann::json old = nlohmann::json::parse(
            R"({"record": "breakdown", "cell": 2, "phases": [{"path": "forward/attention/qkv", "layer": 1,
                "seconds": 0.25, "flops": 1e9, "bytes": 3e6}]})");
        const auto read = std::get<Breakdown>(record_from_json(old));
        QVERIFY(!read.peaks);
        QVERIFY(read.phases.at(0).op.empty());
        QCOMPARE(read.phases.at(0).calls, 0);
        QVERIFY(record_to_json(read) == old); // and nothing is made up when it is written again
    }

    void wrong_content_is_refused_data() {
        QTest::addColumn<QString>("content");
        const auto row = [](const char* name, const nlohmann::json& json) {
            QTest::newRow(name) << QString::fromStdString(json.dump());
        };
        const auto changed = [&](const char* name, const char* key, const nlohmann::json& value) {
            nlohmann::json json = content_of(step());
            json[key] = value;
            row(name, json);
        };
        changed("time below nothing", "host_seconds", -0.0156);
        changed("time beyond all", "host_seconds", 1e308);
        changed("infinite time", "host_seconds", "inf");
        changed("device's time below nothing", "device_seconds", -1e-9);
        changed("cell below 0", "cell", -1);
        changed("step below 0", "step", -1);
        changed("power below nothing", "telemetry", {{"power_w", -3.0}});
        changed("memory below nothing", "telemetry", {{"memory_used_bytes", -1}});
        changed("temperature below all", "telemetry", {{"temperature_c", -300.0}});
        changed("text for a number", "host_seconds", "0.25");
        changed("null for a number", "host_seconds", nullptr);
        changed("list for a number", "host_seconds", nlohmann::json::array({0.25}));
        changed("number for a flag", "warmup", 0);
        changed("text for a flag", "warmup", "false");
        changed("fraction for an integer", "step", 4.5);
        changed("whole float for an integer", "step", 4.0);
        changed("text for an integer", "step", "4");
        changed("integer beyond 32 bits", "step", 5'000'000'000);
        changed("integer beyond 64 bits", "step", std::uint64_t{1} << 63);
        changed("unknown kind", "record", "step_undone");
        changed("number for the kind", "record", 1);
        changed("unknown key", "colour", "red");
        changed("telemetry of a wrong type", "telemetry", 12);
        changed("unknown telemetry", "telemetry", {{"watts", 12}});
        changed("telemetry with a wrong type", "telemetry", {{"power_w", true}});
        for (const char* key : {"record", "cell", "step", "warmup", "host_seconds"}) {
            nlohmann::json json = content_of(step());
            json.erase(key);
            row((std::string("missing ") + key).c_str(), json);
        }
        nlohmann::json done = content_of(CellDone{});
        done["status"] = "FINE";
        row("unknown status", done);
        const auto impossible = [&row](const Record& record, const char* pointer,
                                       const nlohmann::json& value) {
            nlohmann::json json = content_of(record);
            json[nlohmann::json::json_pointer(pointer)] = value;
            row((pointer + (" of " + value.dump())).c_str(), json);
        };
        CellDone known;
        known.noise["foreign"] = 0.5;
        known.backward.emplace();
        known.needed_bytes = known.available_bytes = 1;
        for (const StatisticMember& member : statistic_members)
            for (const double value : {-1.0, 1e308})
                impossible(known, ("/statistics/" + std::string(member.name)).c_str(), value);
        for (const char* pointer :
             {"/statistics/total", "/statistics/warmup", "/noise/foreign", "/arena_bytes", "/needed_bytes",
              "/available_bytes", "/backward/mean", "/backward/stddev"}) {
            impossible(known, pointer, -1);
            impossible(known, pointer, 1e99);
        }
        CellStarted cell{expand(sample_sweep())[0], {}};
        cell.prediction.bytes_by_role["weight"] = 1;
        for (const char* pointer :
             {"/prediction/parameters", "/prediction/flops", "/prediction/model_flops", "/prediction/bytes",
              "/prediction/peak_bytes", "/prediction/bytes_by_role/weight", "/prediction/step_seconds"}) {
            impossible(cell, pointer, -1);
            impossible(cell, pointer, 1e99);
        }
        for (const char* pointer : {"/cell/model/layers", "/cell/model/d_model", "/cell/batch", "/cell/seq",
                                    "/cell/warmup", "/cell/steps"}) {
            impossible(cell, pointer, -1);
            impossible(cell, pointer, std::int64_t{1} << 40);
        }
        PhaseTime phase;
        phase.calls = 1;
        const Breakdown part{0, {phase}, DeviceRates{}};
        for (const char* pointer : {"/phases/0/seconds", "/phases/0/flops", "/phases/0/bytes", "/peaks/flops",
                                    "/peaks/bytes_per_second", "/peaks/foreign_load"}) {
            impossible(part, pointer, -1);
            impossible(part, pointer, 1e99);
        }
        impossible(part, "/phases/0/layer", -2);
        impossible(part, "/phases/0/calls", -1);
        done["status"] = "OK";
        done["statistics"].erase("mean");
        row("missing statistic", done);
        done = content_of(CellDone{});
        done["noise"]["foreign"] = "much";
        row("noise of a wrong type", done);
        nlohmann::json started = content_of(CellStarted{expand(sample_sweep())[0], {}});
        started["cell"]["model"]["heads"] = "two";
        row("wrong type deep inside", started);
        for (const char* key : {"index", "warmup", "steps"}) {
            started = content_of(CellStarted{expand(sample_sweep())[0], {}});
            started["cell"][key] = -1;
            row((std::string("negative ") + key).c_str(), started);
        }
        started = content_of(RunStarted{sample_sweep(), "", {}, false});
        started["environment"]["cpu"] = 1;
        row("environment of a wrong type", started);
        started = content_of(RunStarted{sample_sweep(), "", {}, false});
        started["sweep"]["steps"] = 0;
        row("sweep that cannot run", started);
        nlohmann::json phases = content_of(Breakdown{0, {{"forward", -1, 1, 1, 1}}});
        phases["phases"][0]["layer"] = nullptr;
        row("phase of a wrong type", phases);
        phases = content_of(Breakdown{0, {{"forward", -1, 1, 1, 1, "matmul", 2}}, DeviceRates{1, 2}});
        const auto breakdown = [&](const char* name, const char* pointer, const nlohmann::json& value) {
            nlohmann::json json = phases;
            json[nlohmann::json::json_pointer(pointer)] = value;
            row(name, json);
        };
        breakdown("number for an op", "/phases/0/op", 1);
        breakdown("fraction for calls", "/phases/0/calls", 0.5);
        breakdown("peaks of a wrong type", "/peaks", 12);
        breakdown("peak of a wrong type", "/peaks/flops", "fast");
        breakdown("unknown peak", "/peaks/watts", 700);
        const auto timeline = [&](const char* name, const char* pointer, const nlohmann::json& value) {
            nlohmann::json json = content_of(sample_timeline());
            json[nlohmann::json::json_pointer(pointer)] = value;
            row(name, json);
        };
        timeline("kind of nothing", "/events/kind/0", 5);
        timeline("negative kind", "/events/kind/0", -1);
        timeline("lane of nothing", "/events/lane/1", 3);
        timeline("op of nothing", "/events/op/1", 4);
        timeline("op below none", "/events/op/1", -2);
        timeline("columns of two lengths", "/events/start_ns", nlohmann::json::array({1, 2}));
        timeline("left out column", "/events/kind", nlohmann::json::array());
        timeline("nodes of another length", "/events/node", nlohmann::json::array({1}));
        timeline("negative duration", "/events/duration_ns/0", -1);
        timeline("duration beyond all clocks", "/events/duration_ns/0", std::int64_t{1} << 62);
        timeline("start beyond all clocks", "/events/start_ns/0", -(std::int64_t{1} << 62));
        timeline("start of a later event", "/events/start_ns/0", 5000);
        timeline("fraction for a start", "/events/start_ns/0", 0.5);
        timeline("events as a list", "/events", nlohmann::json::array());
        timeline("step that ends before it begins", "/periods/0/end_ns", -1);
        timeline("step in another", "/periods/1/begin_ns", 900);
        timeline("negative step", "/periods/0/step", -1);
        timeline("grid of two numbers", "/kinds/0/shape/grid", nlohmann::json::array({1, 2}));
        timeline("negative block", "/kinds/0/shape/block/0", -1);
        timeline("block beyond all devices", "/kinds/0/shape/block/0", std::int64_t{1} << 40);
        timeline("occupancy above all", "/kinds/0/shape/occupancy", 1.5);
        timeline("occupancy that is none", "/kinds/0/shape/occupancy", "nan");
        timeline("negative bytes", "/kinds/3/bytes", -1);
        timeline("unknown activity", "/kinds/0/activity", "sleep");
        timeline("negative count of lost events", "/dropped", -1);
        const auto profile = [&](const char* name, const char* pointer, const nlohmann::json& value) {
            nlohmann::json json = content_of(sample_profile());
            json[nlohmann::json::json_pointer(pointer)] = value;
            row(name, json);
        };
        profile("kernel of no op", "/kernels/0/op", 4);
        profile("kernel below no op", "/kernels/0/op", -2);
        profile("traced event of no op", "/trace/events/op/1", 4);
        profile("unknown tool", "/tool", "nvprof");
        for (const char* const steps : {"", "x", "-1", "8-5", "5-", "5-8 ", "0-2147483647", "99999999999"})
            profile(("steps \"" + std::string(steps) + "\"").c_str(), "/steps", steps);
        for (const KernelFigure& figure : kernel_figures) {
            const std::string pointer = "/kernels/0/" + std::string(figure.name);
            for (const double value : {-1.0, -1e308, 1e308})
                profile((std::string(figure.name) + " of " + std::to_string(value)).substr(0, 40).c_str(),
                        pointer.c_str(), value);
            profile((std::string(figure.name) + " that is none").c_str(), pointer.c_str(), "nan");
        }
        profile("negative passes", "/kernels/0/passes", -1);
        profile("kernel's grid below nothing", "/kernels/0/grid/0", -1);
        profile("kernel's block beyond all devices", "/kernels/1/block/2", std::int64_t{1} << 40);
        profile("gain of advice that is none", "/kernels/0/advice/gain", "inf");
        profile("gain of advice below nothing", "/kernels/0/advice/gain", -0.5);
        profile("flops that are none", "/ops/0/flops", "nan");
        profile("negative flops", "/ops/0/flops", -1.0);
        profile("bytes beyond all memory", "/ops/1/bytes", 1e308);
        nlohmann::json sums = content_of(sample_profile());
        for (int i = 0; i < 1200; ++i)
            sums["kernels"].push_back(sums["kernels"][0]);
        for (nlohmann::json& kernel : sums["kernels"])
            kernel["l2_bytes"] = 9e14;
        row("bytes of kernels beyond 64 bits", sums);
        nlohmann::json ops = content_of(sample_profile());
        for (nlohmann::json& op : ops["ops"])
            op["bytes"] = 9e17;
        row("bytes of ops beyond 64 bits", ops);
        nlohmann::json overlapping = content_of(sample_timeline());
        nlohmann::json& events = overlapping["events"];
        const std::size_t count = 600;
        for (const auto& [column, value] :
             {std::pair("start_ns", std::int64_t{0}), std::pair("duration_ns", std::int64_t{1} << 53),
              std::pair("kind", std::int64_t{0}), std::pair("lane", std::int64_t{0}),
              std::pair("op", std::int64_t{-1}), std::pair("node", std::int64_t{1}),
              std::pair("correlation", std::int64_t{1})})
            events[column] = std::vector<std::int64_t>(count, value);
        row("durations that add up to more than 64 bits", overlapping);
        row("a list", nlohmann::json::array({1}));
        row("a number", 1);
    }

    void mistakes_are_named_with_their_path() {
        nlohmann::json done = content_of(CellDone{});
        done["statistics"]["q3"] = "high";
        try {
            record_from_json(done);
            QFAIL("was taken");
        } catch (const RecordError& error) {
            QVERIFY2(std::string(error.what()).starts_with("statistics.q3: must be a number"), error.what());
        }
        nlohmann::json started = content_of(RunStarted{sample_sweep(), "", {}, false});
        started["sweep"]["models"][1]["heads"] = 3;
        try {
            record_from_json(started);
            QFAIL("was taken");
        } catch (const RecordError& error) {
            QVERIFY2(std::string(error.what()).starts_with("sweep.models[1].heads: 3 heads do not divide"),
                     error.what());
        }
    }

    void wrong_content_is_refused() {
        QFETCH(QString, content);
        QVERIFY_THROWS_EXCEPTION(RecordError, parse_record_line(signed_line(content.toStdString())));
    }

    void wrong_lines_are_refused_data() {
        QTest::addColumn<QByteArray>("line");
        const std::string content = content_of(step()).dump();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a checksum") << QByteArray("00000000");
        QTest::newRow("no checksum") << QByteArray::fromStdString(content);
        QTest::newRow("wrong checksum") << QByteArray::fromStdString("00000000 " + content);
        QTest::newRow("no space") << QByteArray::fromStdString(
            fmt::format("{:08x}{}", crc32(content), content));
        QTest::newRow("capital digits")
            << QByteArray::fromStdString(fmt::format("{:08X} {}", crc32("{\"a\":1}"), "{\"a\":1}"));
        QTest::newRow("not JSON") << QByteArray::fromStdString(signed_line("hello"));
        QTest::newRow("two objects") << QByteArray::fromStdString(signed_line(content + content));
        QTest::newRow("number too large") << QByteArray::fromStdString(
            signed_line(R"({"record":"step_done","cell":0,"step":0,"warmup":false,"host_seconds":1e999})"));
        QTest::newRow("bad UTF-8") << QByteArray::fromStdString(
            signed_line("{\"record\":\"message\",\"severity\":\"info\",\"text\":\"\xff\"}"));
        QTest::newRow("deep nesting") << QByteArray::fromStdString(signed_line(std::string(100'000, '[')));
    }

    void wrong_lines_are_refused() {
        QFETCH(QByteArray, line);
        QVERIFY_THROWS_EXCEPTION(RecordError, parse_record_line(line.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestRecordsJson)
#include "test_records_json.moc"
