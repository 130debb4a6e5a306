#include "json/fields.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace stepscope;
using nlohmann::json;

namespace {

struct Point {
    double x = 0;
    double y = 0;
    std::string label;
    std::optional<int> rank;
    std::int64_t scale = 1;
    std::map<std::string, double> weights;
};

struct Frame {
    std::string author;
    bool closed = false;
};

/// A colour stands in JSON as "#rrggbb".
struct HexForm {
    json write(int colour) const {
        return "#" + QString::number(colour, 16).rightJustified(6, '0').toStdString();
    }
    void read(const json& value, const JsonPath& path, int& colour) const {
        const QString text = QString::fromStdString(read_json<std::string>(value, path));
        bool ok = text.size() == 7 && text[0] == '#';
        if (ok) colour = text.mid(1).toInt(&ok, 16);
        if (!ok) path.fail("must be a colour such as \"#ff8000\"");
    }
};

struct Drawing {
    std::vector<Point> points;
    std::optional<Frame> frame; ///< its fields stand among those of the drawing
    std::optional<std::string> kind;
    int sides = 0; ///< only of a kind
    int colour = 0;
};

} // namespace

template <>
struct stepscope::Fields<Point> {
    static void list(auto& fields, auto& point) {
        fields.required("x", point.x);
        fields.required("y", point.y);
        fields.optional("label", point.label);
        fields.optional("rank", point.rank);
        fields.defaulted("scale", point.scale);
        fields.optional("weights", point.weights);
    }
    static void check(const Point& point) {
        if (point.scale < 1) throw FieldError("scale", "must be positive");
    }
};

template <>
struct stepscope::Fields<Frame> {
    static void list(auto& fields, auto& frame) {
        fields.required("author", frame.author);
        fields.required("closed", frame.closed);
    }
};

template <>
struct stepscope::Fields<Drawing> {
    static void list(auto& fields, auto& drawing) {
        fields.required("points", drawing.points);
        if (fields.present("author", drawing.frame)) Fields<Frame>::list(fields, *drawing.frame);
        fields.optional("kind", drawing.kind);
        if (drawing.kind) fields.required("sides", drawing.sides);
        fields.optional("colour", drawing.colour, HexForm());
    }
};

namespace {

/// "field: problem" of what a reader says; empty where it takes the document.
template <typename T>
QString error_of(const json& document) {
    try {
        read_json<T>(document);
    } catch (const FieldError& error) {
        const std::string text =
            error.field().empty() ? error.problem() : error.field() + ": " + error.problem();
        return text == error.what() ? QString::fromStdString(text) : QStringLiteral("what() differs");
    }
    return {};
}

json drawing() {
    return json::parse(
        R"({"points": [{"x": 1, "y": 2, "scale": 3}, {"x": 4, "y": 5, "weights": {"a": 6}}]})");
}

QString error_with(const char* pointer, const json& value) {
    json document = drawing();
    document[json::json_pointer(pointer)] = value;
    return error_of<Drawing>(document);
}

} // namespace

/// The one reader and the one writer of everything that stands in JSON, by the rules of a list of fields.
class TestJsonFields : public QObject {
    Q_OBJECT

private slots:
    void required_fields_are_there() {
        const json out = write_json(Point{});
        QCOMPARE(out.dump(), std::string(R"({"scale":1,"x":0.0,"y":0.0})"));
        QCOMPARE(error_of<Point>({{"x", 1}}), QStringLiteral("y: is missing"));
        json document = drawing();
        document["points"][1].erase("x");
        QCOMPARE(error_of<Drawing>(document), QStringLiteral("points[1].x: is missing"));
    }

    void optional_fields_have_no_key_without_a_value() {
        Point point{1, 2, "corner", 0, 1, {{"a", 0.5}}};
        const json out = write_json(point);
        QVERIFY(out["label"] == "corner");
        QVERIFY(out["rank"] == 0); // a value, be it the default one of its type
        const Point again = read_json<Point>(out);
        QCOMPARE(again.label, point.label);
        QCOMPARE(again.rank, point.rank);
        QCOMPARE(again.weights, point.weights);
        const Point bare = read_json<Point>({{"x", 1}, {"y", 2}});
        QVERIFY(bare.label.empty() && !bare.rank && bare.weights.empty());
        QCOMPARE(error_of<Point>({{"x", 1}, {"y", 2}, {"rank", nullptr}}).left(5), QStringLiteral("rank:"));
    }

    void defaulted_fields_are_written_and_may_be_missing() {
        QVERIFY(write_json(Point{})["scale"] == 1);
        QCOMPARE(read_json<Point>({{"x", 1}, {"y", 2}}).scale, 1);
        QCOMPARE(read_json<Point>({{"x", 1}, {"y", 2}, {"scale", 7}}).scale, 7);
    }

    void fields_may_depend_on_those_before_them() {
        json document = drawing();
        QVERIFY(!write_json(read_json<Drawing>(document)).contains("sides"));
        document["kind"] = "polygon";
        QCOMPARE(error_of<Drawing>(document), QStringLiteral("sides: is missing"));
        document["sides"] = 5;
        QCOMPARE(read_json<Drawing>(document).sides, 5);
        QVERIFY(write_json(read_json<Drawing>(document))["sides"] == 5);
        document.erase("kind");
        QVERIFY(error_of<Drawing>(document).startsWith("sides: does not belong here"));
    }

    void fields_of_a_part_are_all_there_or_none() {
        json document = drawing();
        QVERIFY(!read_json<Drawing>(document).frame);
        document["author"] = "me";
        QCOMPARE(error_of<Drawing>(document), QStringLiteral("closed: is missing"));
        document["closed"] = true;
        QCOMPARE(read_json<Drawing>(document).frame->author, std::string("me"));
        QVERIFY(write_json(read_json<Drawing>(document))["closed"] == true);
        document.erase("author");
        QVERIFY(error_of<Drawing>(document).startsWith("closed: does not belong here"));
    }

    void a_field_may_have_a_form_of_its_own() {
        json document = drawing();
        document["colour"] = "#00ff80";
        QCOMPARE(read_json<Drawing>(document).colour, 0xff80);
        QVERIFY(write_json(read_json<Drawing>(document))["colour"] == "#00ff80");
        QCOMPARE(error_with("/colour", "green"),
                 QStringLiteral("colour: must be a colour such as \"#ff8000\""));
        QCOMPARE(error_with("/colour", 3), QStringLiteral("colour: must be a text in quotes, not 3"));
    }

    void unknown_keys_are_named_beside_the_known() {
        QCOMPARE(
            error_with("/points/1/z", 1),
            QStringLiteral("points[1].z: does not belong here; known are label, rank, scale, weights, x, y"));
        QVERIFY(error_with("/color", 1).startsWith("color: does not belong here"));
        json nameless = drawing();
        nameless[""] = 1;
        QVERIFY(error_of<Drawing>(nameless).contains("does not belong here"));
    }

    void checks_name_the_field_within_the_document() {
        QCOMPARE(error_with("/points/0/scale", 0), QStringLiteral("points[0].scale: must be positive"));
        QCOMPARE(error_of<Point>({{"x", 1}, {"y", 2}, {"scale", 0}}),
                 QStringLiteral("scale: must be positive"));
    }

    void wrong_types_are_named_with_their_path() {
        QCOMPARE(error_with("/points", 3), QStringLiteral("points: must be a list, not 3"));
        QCOMPARE(error_with("/points/0", json::array()),
                 QStringLiteral("points[0]: must be an object, not a list"));
        QCOMPARE(error_with("/points/1/label", 12),
                 QStringLiteral("points[1].label: must be a text in quotes, not 12"));
        QCOMPARE(error_with("/points/1/weights", "heavy"),
                 QStringLiteral("points[1].weights: must be an object, not \"heavy\""));
        QCOMPARE(
            error_with("/points/1/weights/a", true),
            QStringLiteral("points[1].weights.a: must be a number, \"nan\", \"inf\" or \"-inf\", not true"));
        QCOMPARE(error_of<Frame>({{"author", "me"}, {"closed", 0}}),
                 QStringLiteral("closed: must be true or false, not 0"));
        QCOMPARE(error_of<Drawing>("a text"), QStringLiteral("must be an object, not \"a text\""));
    }

    void whole_numbers_keep_to_their_range() {
        QVERIFY(error_with("/points/0/rank", json::parse("-9223372036854775809"))
                    .contains("must be from -2147483648 to 2147483647"));
        const auto refused = [](const json& value) { return !error_with("/points/0/rank", value).isEmpty(); };
        for (const json& value : {json(0), json(-1), json(2147483647), json(-2147483648LL)})
            QVERIFY(write_json(read_json<int>(value)) == value);
        for (const json& value : {json(2147483648LL), json(-2147483649LL), json(1.5), json(4.0), json("4"),
                                  json(true), json(nullptr)})
            QVERIFY2(refused(value), value.dump().c_str());
        QCOMPARE(error_with("/points/0/rank", 4.5),
                 QStringLiteral("points[0].rank: must be a whole number, not 4.5"));
        QCOMPARE(error_with("/points/0/rank", 3'000'000'000),
                 QStringLiteral("points[0].rank: must be from -2147483648 to 2147483647, not 3000000000"));
        constexpr std::uint64_t beyond = std::uint64_t{1} << 63;
        QVERIFY(!error_of<std::int64_t>(beyond).isEmpty());
        QCOMPARE(read_json<std::int64_t>(beyond - 1), std::numeric_limits<std::int64_t>::max());
        QCOMPARE(read_json<std::uint64_t>(~std::uint64_t{0}), ~std::uint64_t{0});
        QVERIFY(!error_of<std::uint64_t>(-1).isEmpty());
    }

    void numbers_that_json_lacks_are_strings() {
        QVERIFY(write_json(std::nan("")) == "nan");
        QVERIFY(write_json(HUGE_VAL) == "inf");
        QVERIFY(write_json(-HUGE_VAL) == "-inf");
        QVERIFY(std::isnan(read_json<double>("nan")));
        QCOMPARE(read_json<double>("inf"), HUGE_VAL);
        QCOMPARE(read_json<double>("-inf"), -HUGE_VAL);
        QCOMPARE(read_json<double>(3), 3.0);
        for (const json& value : {json("NaN"), json("3"), json(nullptr), json(false), json::array({3})})
            QVERIFY2(!error_of<double>(value).isEmpty(), value.dump().c_str());
    }

    void values_in_messages_stay_short() {
        const std::string message = error_with("/points/0/x", std::string(10'000, 'x')).toStdString();
        QVERIFY2(message.size() < 200, message.c_str());
        // Nested deeper than a recursion may go.
        constexpr int depth = 100'000;
        const json nested = json::parse(std::string(depth, '[') + std::string(depth, ']'));
        QCOMPARE(error_of<double>(nested).right(10), QStringLiteral("not a list"));
    }
};

QTEST_APPLESS_MAIN(TestJsonFields)
#include "test_json_fields.moc"
