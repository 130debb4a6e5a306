#include "json/reading/quick_reader.h"

#include <QtTest>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

using namespace stepscope;

namespace {

/// With the quotes of JSON in place of ours.
std::string quoted(const char* text) {
    return QByteArray(text).replace('\'', '"').toStdString();
}

struct Inner {
    std::optional<int> d;
    std::optional<std::string> e;

    friend bool operator==(const Inner&, const Inner&) = default;
};

/// Named in another order than that of the names.
struct Outer {
    double number = 0;
    std::string text;
    Inner inner;
    bool truth = false;
    std::optional<std::int64_t> whole;
};

/// Of `Count` members: 10, 11, ...
template <int Count>
struct Many {
    std::array<int, Count> values{};
};

template <int Count>
std::string many_members() {
    std::string out = "{";
    for (int i = 0; i < Count; ++i)
        out += (i > 0 ? ",\"" : "\"") + std::to_string(10 + i) + "\":" + std::to_string(i);
    return out + "}";
}

template <typename T>
bool takes(std::string_view text, T& value) {
    return take_quickly(text, value) && text.empty();
}

} // namespace

template <>
struct stepscope::Fields<Inner> {
    static void list(auto& fields, auto& inner) {
        fields.optional("d", inner.d);
        fields.optional("e", inner.e);
    }
};

template <>
struct stepscope::Fields<Outer> {
    static void list(auto& fields, auto& outer) {
        fields.required("number", outer.number);
        fields.required("text", outer.text);
        fields.optional("inner", outer.inner);
        fields.required("truth", outer.truth);
        fields.defaulted("whole", outer.whole);
    }
};

template <int Count>
struct stepscope::Fields<Many<Count>> {
    static void list(auto& fields, auto& many) {
        static const auto names = [] {
            std::array<std::string, Count> out;
            for (std::size_t i = 0; i < out.size(); ++i)
                out[i] = std::to_string(10 + i);
            return out;
        }();
        for (std::size_t i = 0; i < names.size(); ++i)
            fields.required(names[i], many.values[i]);
    }
};

/// What the quick reader takes: whatever it does not, the general one reads, and nobody would notice but by
/// the time that a long session takes.
class TestQuickReader : public QObject {
    Q_OBJECT

private slots:
    void what_our_writer_gives_is_read() {
        Outer outer;
        QVERIFY(read_quickly(
            quoted("{'inner':{'d':1,'e':'f'},'number':-1.5e-07,'text':'x y, {','truth':true,'whole':7}"),
            outer));
        QCOMPARE(outer.number, -1.5e-07);
        QCOMPARE(outer.text, std::string("x y, {"));
        QVERIFY(outer.truth && outer.whole == 7 && outer.inner.d == 1 && outer.inner.e == "f");
        Outer bare;
        QVERIFY(read_quickly(quoted("{'inner':{},'number':1,'text':'','truth':false}"), bare));
        QVERIFY(!bare.truth && !bare.whole && !bare.inner.d && bare.number == 1);
        QVERIFY(read_quickly(quoted("{'number':1,'text':'','truth':false}"), bare));
        // As the writer itself gives them.
        const std::string written = write_json(outer).dump();
        Outer again;
        QVERIFY(read_quickly(written, again));
        QCOMPARE(write_json(again).dump(), written);
    }

    void as_many_members_as_there_is_room_for() {
        constexpr int most = std::tuple_size_v<QuickFields::Order>;
        Many<most> many;
        QVERIFY(read_quickly(many_members<most>(), many));
        QCOMPARE(many.values[most - 1], most - 1);
        Many<most + 1> too_many;
        QVERIFY(!read_quickly(many_members<most + 1>(), too_many));
    }

    void anything_else_is_left_to_the_general_reader() {
        for (const char* text : {"",
                                 "{",
                                 "}",
                                 "[]",
                                 "{}",
                                 "{'number':1,'text':'','truth':false",
                                 "{'number':1,'text':'','truth':false,}",
                                 "{'number':1,'text':'','truth':false}}",
                                 "{'number':1,'text':'','truth':false} ",
                                 "{'number':1,'number':1,'text':'','truth':false}",
                                 "{'text':'','number':1,'truth':false}",
                                 "{'number':1,'text':'','truth':false,'x':1}",
                                 "{'':1,'number':1,'text':'','truth':false}",
                                 "{'number':1,'other':1,'text':'','truth':false}",
                                 "{'number':1,'truth':false}",
                                 ",'number':1,'text':'','truth':false}",
                                 "{,'number':1,'text':'','truth':false}",
                                 "{ 'number':1,'text':'','truth':false}",
                                 "{'number' :1,'text':'','truth':false}",
                                 "{'number': 1,'text':'','truth':false}",
                                 "{'numbex':1,'text':'','truth':false}",
                                 "{'number':1,'text':'\\n','truth':false}",
                                 "{'number':1,'text':'\\'','truth':false}",
                                 "{'number':1'text':'','truth':false}",
                                 "{'number':01,'text':'','truth':false}",
                                 "{'number':'1','text':'','truth':false}",
                                 "{'inner':{'d':1,'number':1,'text':'','truth':false}",
                                 "{'inner':{'d':1.0},'number':1,'text':'','truth':false}",
                                 "{'inner':[],'number':1,'text':'','truth':false}",
                                 "{'number':null,'text':'','truth':false}"}) {
            Outer outer;
            QVERIFY2(!read_quickly(quoted(text), outer), text);
        }
    }

    /// No beginning of an object is one.
    void what_is_cut_short_is_none() {
        const std::string text =
            quoted("{'inner':{'d':1,'e':'f'},'number':1.5,'text':'x','truth':true,'whole':7}");
        for (std::size_t size = 0; size < text.size(); ++size) {
            const std::string cut = text.substr(0, size); // memory of its own: reading on is noticed
            Outer outer;
            QVERIFY2(!read_quickly(cut, outer), cut.c_str());
        }
    }

    void numbers_have_the_form_of_json() {
        for (const char* text : {"0", "-0", "1", "10", "0.5", "-12.25", "1e9", "1.5e-07"})
            QVERIFY2(looks_like_a_number(text), text);
        for (const char* text : {"", "-", "01", "00", "-01", ".5", "1.", "-1.", "1.e5", "+1", "nan", "inf"})
            QVERIFY2(!looks_like_a_number(text), text);
        // What stands behind a number is none of it.
        QVERIFY(!looks_like_a_number(std::string_view("1.5").substr(0, 2)));
        std::string_view text = "1.5e3,";
        double number = 0;
        QVERIFY(take_quickly(text, number) && number == 1500 && text == ",");
    }

    void texts_are_those_without_anything_to_look_at() {
        std::string value;
        QVERIFY(takes("\"a b~\"", value) && value == "a b~");
        QVERIFY(takes("\"\"", value) && value.empty());
        for (const char* text : {"", "\"", "a", "\"\x1F\"", "\"\x7F\"", "\"\xC3\xA9\""})
            QVERIFY2(!takes(text, value), text);
    }

    void values_are_whole_ones() {
        bool truth = false;
        QVERIFY(takes("true", truth) && truth && takes("false", truth) && !truth);
        QVERIFY(!takes("1", truth) && !takes("truex", truth));
        int number = 0;
        QVERIFY(takes("2147483647", number) && number == 2'147'483'647);
        QVERIFY(!takes("2147483648", number) && !takes("1.0", number));
        double real = 0;
        QVERIFY(takes("1.5e-07", real) && real == 1.5e-07);
        QVERIFY(!takes("1e999", real) && !takes("1 ", real));
    }
};

QTEST_APPLESS_MAIN(TestQuickReader)
#include "test_quick_reader.moc"
