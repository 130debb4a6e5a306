#include "json/quick_reader.h"

#include <QtTest>

using namespace stepscope;

namespace {

/// With the quotes of JSON in place of ours.
std::string quoted(const char* text) {
    return QByteArray(text).replace('\'', '"').toStdString();
}

/// {"10":0,"11":0,...}
std::string object_of(int members) {
    std::string out = "{";
    for (int i = 0; i < members; ++i)
        out += (i > 0 ? ",\"" : "\"") + std::to_string(10 + i) + "\":0";
    return out + "}";
}

} // namespace

/// What the quick reader takes: whatever it does not, the general one reads, and nobody would notice but by
/// the time that a long session takes.
class TestQuickReader : public QObject {
    Q_OBJECT

private slots:
    void what_our_writer_gives_is_split() {
        const std::string text = quoted("{'a':-1.5e-07,'b':'x y, {','c':{'d':{'e':1},'f':{}},'g':true}");
        QuickObject object;
        QVERIFY(object.split(text));
        QCOMPARE(object.size(), std::size_t{4});
        QCOMPARE(object.find("a")->raw, std::string_view("-1.5e-07"));
        QCOMPARE(object.find("b")->raw, quoted("'x y, {'"));
        QCOMPARE(object.find("c")->raw, quoted("{'d':{'e':1},'f':{}}"));
        QCOMPARE(object.find("g")->raw, std::string_view("true"));
        QVERIFY(object.find("d") == nullptr && object.find("") == nullptr);
        QVERIFY(object.split("{}") && object.size() == 0);
    }

    void as_many_members_as_there_is_room_for() {
        QuickObject object;
        const std::string text = object_of(16);
        QVERIFY(object.split(text));
        QCOMPARE(object.size(), std::size_t{16});
        QVERIFY(object.find("25") != nullptr);
        QVERIFY(!object.split(object_of(17)));
    }

    void anything_else_is_left_to_the_general_reader() {
        QuickObject object;
        for (const char* text :
             {"", "{", "}", "[]", "{'a':1", "{'a':1,}", "{'a':1}}", "{'a':1,'a':2}", "{'b':1,'a':2}",
              "{'':1}", "{ 'a':1}", "{'a' :1}", "{'a\\n':1}", "{'a':'\\n'}", "{'a':{'b':1}", "{'a'}"})
            QVERIFY2(!object.split(quoted(text)), text);
    }

    void numbers_have_the_form_of_json() {
        for (const char* text : {"0", "-0", "1", "10", "0.5", "-12.25", "1e9", "1.5e-07"})
            QVERIFY2(looks_like_a_number(text), text);
        for (const char* text : {"", "-", "01", "00", "-01", ".5", "1.", "-1.", "1.e5", "+1", "nan", "inf"})
            QVERIFY2(!looks_like_a_number(text), text);
        // What stands behind a number is none of it.
        QVERIFY(!looks_like_a_number(std::string_view("1.5").substr(0, 2)));
    }

    void texts_are_those_without_anything_to_look_at() {
        std::string value;
        QVERIFY(read_quickly("\"a b~\"", value) && value == "a b~");
        QVERIFY(read_quickly("\"\"", value) && value.empty());
        for (const char* text : {"", "\"", "a", "\"\x1F\"", "\"\x7F\"", "\"\xC3\xA9\""})
            QVERIFY2(!read_quickly(text, value), text);
    }

    void values_are_whole_ones() {
        bool truth = false;
        QVERIFY(read_quickly("true", truth) && truth && read_quickly("false", truth) && !truth);
        QVERIFY(!read_quickly("1", truth) && !read_quickly("truex", truth));
        int number = 0;
        QVERIFY(read_quickly("2147483647", number) && number == 2'147'483'647);
        QVERIFY(!read_quickly("2147483648", number) && !read_quickly("1.0", number));
        double real = 0;
        QVERIFY(read_quickly("1.5e-07", real) && real == 1.5e-07);
        QVERIFY(!read_quickly("1e999", real) && !read_quickly("1 ", real));
    }
};

QTEST_APPLESS_MAIN(TestQuickReader)
#include "test_quick_reader.moc"
