// Traces for Perfetto, byte by byte, against what protos/perfetto/trace/*.proto of google/perfetto say: which
// fields each message has, of which type, and what has to be told before it is referred to.
#include "support/runs/sample_timeline.h"
#include "timeline/export/timeline_formats.h"

#include <QtTest>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// How the value of a field stands on the wire, and what it may be.
enum class Type { Uint64, Uint32, Int32, Enumeration, Text, Message };

struct Field {
    const char* name;
    Type type;
    const char* message = nullptr; ///< whose name stands in `schema`
    std::uint64_t most = 0;        ///< of an enumeration
};

using Schema = std::map<std::string, std::map<std::uint64_t, Field>>;

/// Of the messages that a trace has, the fields that may be in it.
const Schema schema = {
    {"Trace", {{1, {"packet", Type::Message, "TracePacket"}}}},
    {"TracePacket",
     {{8, {"timestamp", Type::Uint64}},
      {10, {"trusted_packet_sequence_id", Type::Uint32}},
      {11, {"track_event", Type::Message, "TrackEvent"}},
      {12, {"interned_data", Type::Message, "InternedData"}},
      {13, {"sequence_flags", Type::Uint32}},
      {53, {"gpu_render_stage_event", Type::Message, "GpuRenderStageEvent"}},
      {60, {"track_descriptor", Type::Message, "TrackDescriptor"}}}},
    {"InternedData",
     {{23, {"graphics_contexts", Type::Message, "InternedGraphicsContext"}},
      {24, {"gpu_specifications", Type::Message, "InternedGpuRenderStageSpecification"}}}},
    {"InternedGraphicsContext",
     {{1, {"iid", Type::Uint64}}, {2, {"pid", Type::Int32}}, {3, {"api", Type::Enumeration, nullptr, 5}}}},
    {"InternedGpuRenderStageSpecification",
     {{1, {"iid", Type::Uint64}},
      {2, {"name", Type::Text}},
      {3, {"description", Type::Text}},
      {4, {"category", Type::Enumeration, nullptr, 2}}}},
    {"GpuRenderStageEvent",
     {{1, {"event_id", Type::Uint64}},
      {2, {"duration", Type::Uint64}},
      {5, {"context", Type::Uint64}},
      {6, {"extra_data", Type::Message, "ExtraData"}},
      {10, {"submission_id", Type::Uint32}},
      {11, {"gpu_id", Type::Int32}},
      {13, {"hw_queue_iid", Type::Uint64}},
      {14, {"stage_iid", Type::Uint64}},
      {17, {"name", Type::Text}},
      {21, {"launch", Type::Message, "ComputeKernelLaunch"}}}},
    {"ExtraData", {{1, {"name", Type::Text}}, {2, {"value", Type::Text}}}},
    {"ComputeKernelLaunch",
     {{1, {"grid_size", Type::Message, "Dim3"}},
      {2, {"workgroup_size", Type::Message, "Dim3"}},
      {3, {"args", Type::Message, "ExtraComputeArg"}}}},
    {"Dim3", {{1, {"x", Type::Uint32}}, {2, {"y", Type::Uint32}}, {3, {"z", Type::Uint32}}}},
    {"ExtraComputeArg",
     {{2, {"name", Type::Text}}, {4, {"uint_value", Type::Uint64}}, {6, {"string_value", Type::Text}}}},
    {"TrackDescriptor", {{1, {"uuid", Type::Uint64}}, {2, {"name", Type::Text}}}},
    {"DebugAnnotation",
     {{4, {"int_value", Type::Uint64}}, {6, {"string_value", Type::Text}}, {10, {"name", Type::Text}}}},
    {"TrackEvent",
     {{4, {"debug_annotations", Type::Message, "DebugAnnotation"}},
      {9, {"type", Type::Enumeration, nullptr, 4}},
      {11, {"track_uuid", Type::Uint64}},
      {23, {"name", Type::Text}}}},
};

struct NamedMessage;

/// A message that has been read: its fields by name, in order.
struct ReadMessage {
    std::vector<std::pair<std::string, std::uint64_t>> numbers;
    std::vector<std::pair<std::string, std::string>> texts;
    std::vector<NamedMessage> messages;

    std::optional<std::uint64_t> number(std::string_view name) const {
        for (const auto& each : numbers)
            if (each.first == name) return each.second;
        return std::nullopt;
    }
    std::optional<std::string> text(std::string_view name) const {
        for (const auto& each : texts)
            if (each.first == name) return each.second;
        return std::nullopt;
    }
    std::vector<ReadMessage> all(std::string_view name) const;
    std::optional<ReadMessage> one(std::string_view name) const;
};

struct NamedMessage {
    std::string name;
    ReadMessage message;
};

std::vector<ReadMessage> ReadMessage::all(std::string_view name) const {
    std::vector<ReadMessage> out;
    for (const NamedMessage& each : messages)
        if (each.name == name) out.push_back(each.message);
    return out;
}

std::optional<ReadMessage> ReadMessage::one(std::string_view name) const {
    const std::vector<ReadMessage> found = all(name);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

/// Reads messages by the schema; the first thing that is not as it says is told.
class Reader {
public:
    ReadMessage read(std::string_view bytes, const std::string& name) {
        ReadMessage out;
        const auto fields = schema.find(name);
        if (fields == schema.end()) return fail(name + " is not in the schema");
        while (!bytes.empty() && problem_.empty()) {
            const std::uint64_t key = varint(bytes);
            const auto found = fields->second.find(key >> 3);
            if (found == fields->second.end())
                return fail(name + " has no field " + std::to_string(key >> 3));
            const Field& field = found->second;
            const std::string where = name + "." + field.name;
            const bool is_bytes = field.type == Type::Text || field.type == Type::Message;
            if ((key & 7) != (is_bytes ? 2U : 0U)) return fail(where + " is of another wire type");
            const std::uint64_t value = varint(bytes);
            if (!is_bytes) {
                check_number(where, field, value);
                out.numbers.emplace_back(field.name, value);
                continue;
            }
            if (value > bytes.size()) return fail(where + " is cut short");
            const std::string_view content = bytes.substr(0, value);
            bytes.remove_prefix(value);
            if (field.type == Type::Message)
                out.messages.push_back({field.name, read(content, field.message)});
            else if (!QByteArrayView(content.data(), static_cast<qsizetype>(content.size())).isValidUtf8())
                return fail(where + " is no UTF-8");
            else
                out.texts.emplace_back(field.name, content);
        }
        return out;
    }
    const std::string& problem() const { return problem_; }

private:
    ReadMessage fail(const std::string& problem) {
        if (problem_.empty()) problem_ = problem;
        return {};
    }

    void check_number(const std::string& where, const Field& field, std::uint64_t value) {
        constexpr std::uint64_t most_32 = std::numeric_limits<std::uint32_t>::max();
        constexpr std::uint64_t most_int = std::numeric_limits<std::int32_t>::max();
        if ((field.type == Type::Uint32 && value > most_32) ||
            (field.type == Type::Int32 && value > most_int) ||
            (field.type == Type::Enumeration && value > field.most))
            fail(where + " cannot be " + std::to_string(value));
    }

    std::uint64_t varint(std::string_view& bytes) {
        std::uint64_t out = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (bytes.empty()) break;
            const auto byte = static_cast<unsigned char>(bytes.front());
            bytes.remove_prefix(1);
            out |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80) return out;
        }
        fail("a number does not end");
        bytes = {};
        return 0;
    }

    std::string problem_;
};

/// As its readers do: what a packet refers to was told before, in the same sequence.
std::string problem_of(const std::string& bytes) {
    Reader reader;
    const ReadMessage trace = reader.read(bytes, "Trace");
    if (!reader.problem().empty()) return reader.problem();
    // No clock is named, so times are of the trace's own, from 0 and far from the end of its numbers.
    constexpr std::uint64_t most_time = std::uint64_t{1} << 62;
    std::set<std::uint64_t> specifications, contexts, tracks, events;
    bool first = true;
    for (const ReadMessage& packet : trace.all("packet")) {
        if (packet.number("trusted_packet_sequence_id") != 1) return "a packet is of no sequence";
        if (packet.number("sequence_flags") != (first ? 1 : 2)) // cleared; needs what was interned
            return "the flags of a sequence are wrong";
        first = false;
        if (packet.number("timestamp").value_or(0) > most_time) return "a time is negative";
        for (const ReadMessage& interned : packet.all("interned_data")) {
            for (const ReadMessage& each : interned.all("gpu_specifications"))
                if (each.number("iid").value_or(0) == 0 || !each.text("name") || !each.number("category") ||
                    !specifications.insert(*each.number("iid")).second)
                    return "a specification lacks something, or is told twice";
            for (const ReadMessage& each : interned.all("graphics_contexts"))
                if (each.number("iid").value_or(0) == 0 || each.number("api") != 4) // CUDA
                    return "a context lacks something";
                else
                    contexts.insert(*each.number("iid"));
        }
        for (const ReadMessage& track : packet.all("track_descriptor"))
            if (track.number("uuid").value_or(0) == 0 || !track.text("name") ||
                !tracks.insert(*track.number("uuid")).second)
                return "a track lacks something, or is told twice";
        for (const ReadMessage& event : packet.all("track_event"))
            if (!packet.number("timestamp") || !tracks.contains(event.number("track_uuid").value_or(0)) ||
                (event.number("type") == 1) != event.text("name").has_value())
                return "a slice lacks something";
        for (const ReadMessage& stage : packet.all("gpu_render_stage_event")) {
            if (!packet.number("timestamp") || !stage.number("duration") || !stage.number("gpu_id") ||
                !events.insert(stage.number("event_id").value_or(0)).second || !stage.text("name"))
                return "a stage lacks something";
            if (!specifications.contains(stage.number("hw_queue_iid").value_or(0)) ||
                !specifications.contains(stage.number("stage_iid").value_or(0)) ||
                !contexts.contains(stage.number("context").value_or(0)))
                return "a stage refers to what was not told";
        }
    }
    return {};
}

std::string written(const Timeline& timeline) {
    return timeline_format_for("a.pftrace")->write({timeline, "tiny · fwd", "cuda:1"});
}

std::vector<ReadMessage> packets_of(const Timeline& timeline) {
    return Reader().read(written(timeline), "Trace").all("packet");
}

} // namespace

class TestPerfettoWire : public QObject {
    Q_OBJECT

private slots:
    void every_field_is_known_and_of_its_type() {
        QCOMPARE(problem_of(written(sample_timeline())), std::string());
        QCOMPARE(problem_of(written({})), std::string());
        int stages = 0, slices = 0;
        for (const ReadMessage& packet : packets_of(sample_timeline())) {
            stages += packet.one("gpu_render_stage_event") ? 1 : 0;
            slices += packet.one("track_event") ? 1 : 0;
        }
        QCOMPARE(stages, 5);
        QCOMPARE(slices, 6); // two steps and a call, each with its end
    }

    /// Where a device has no kernels, ops are slices of threads: what they are of stands beside them, and
    /// nothing is said of a GPU.
    void slices_of_ops_say_what_they_are_of() {
        Timeline timeline = sample_timeline();
        timeline.ops[0].layer = 3;
        timeline.trace.kinds.assign(
            1, {.activity = Activity::Op, .name = "op", .short_name = "op", .shape = {}});
        timeline.trace.events = {{.start_ns = 0, .duration_ns = 10, .kind = 0, .lane = 0, .op = 0}};
        QCOMPARE(problem_of(written(timeline)), std::string());
        std::map<std::string, std::string> told;
        std::uint64_t layer = 0;
        for (const ReadMessage& packet : packets_of(timeline)) {
            QVERIFY(packet.all("interned_data").empty());
            if (const auto event = packet.one("track_event"))
                for (const ReadMessage& each : event->all("debug_annotations")) {
                    told[each.text("name").value()] = each.text("string_value").value_or("");
                    layer = each.number("int_value").value_or(layer);
                }
        }
        QCOMPARE(told, (std::map<std::string, std::string>{
                           {"op", timeline.ops[0].op}, {"phase", timeline.ops[0].path}, {"layer", ""}}));
        QCOMPARE(layer, std::uint64_t{3});
        QVERIFY(!packets_of(sample_timeline()).front().all("interned_data").empty());
    }

    /// That it would be noticed.
    void what_is_wrong_is_found() {
        const std::string good = written(sample_timeline());
        const auto packet = [](const std::string& content) {
            return std::string("\x0a") + static_cast<char>(content.size()) + content;
        };
        QCOMPARE(problem_of(good + "\x12"), std::string("Trace has no field 2"));
        QCOMPARE(problem_of(good + packet("\x42")),
                 std::string("TracePacket.timestamp is of another wire type"));
        QCOMPARE(problem_of(good + packet("\x40\x80")), std::string("a number does not end"));
        QCOMPARE(problem_of(good + packet("\x50\x01\x68\x02\x5a\x04\x48\x02\x58\x63")), // of track 99
                 std::string("a slice lacks something"));
        QVERIFY(!problem_of(good.substr(0, good.size() - 1)).empty());
    }

    /// Whatever a session, or somebody's report, holds.
    void extremes_have_room() {
        Timeline timeline = sample_timeline();
        StepTrace& trace = timeline.trace;
        trace.events[0].start_ns = -5'000'000'000; // long before the first step
        trace.events[1].correlation = std::uint64_t{1} << 40;
        trace.kinds[0].shape->grid = {std::int64_t{1} << 32, 1, 1};
        trace.kinds[0].short_name = "a\xff";
        trace.kinds[3].name = "b\xc3";
        trace.lanes[2] = "device 2147483647, stream \xff";
        timeline.ops[0].path = "\xed\xa0\x80";
        QCOMPARE(problem_of(written(timeline)), std::string());
        std::vector<std::uint64_t> starts;
        for (const ReadMessage& packet : packets_of(timeline))
            if (packet.one("gpu_render_stage_event")) starts.push_back(packet.number("timestamp").value());
        QVERIFY(std::ranges::find(starts, std::uint64_t{5'000'000'100}) != starts.end());
    }
};

QTEST_APPLESS_MAIN(TestPerfettoWire)
#include "test_perfetto_wire.moc"
