#include "json/reading/written_number.h"

#include "system/text/one_line.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <vector>

namespace stepscope {

using nlohmann::json;

namespace {

/// Looks for the number at a place; makes nothing.
class NumberFinder {
public:
    explicit NumberFinder(std::string_view place) : place_(place) {}

    bool null() { return pass(); }
    bool boolean(bool) { return pass(); }
    bool number_integer(json::number_integer_t) { return pass(); }
    bool number_unsigned(json::number_unsigned_t) { return pass(); }
    bool number_float(json::number_float_t, const std::string& written) {
        if (here() != place_) return pass();
        found_ = written;
        return false;
    }
    bool string(const std::string&) { return pass(); }
    bool binary(const json::binary_t&) { return pass(); }
    bool start_object(std::size_t) { return open(false); }
    bool start_array(std::size_t) { return open(true); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string& name) {
        open_.back().key = name;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const json::exception&) { return false; }

    const std::string& found() const { return found_; }

private:
    struct Container {
        bool is_list;
        std::string place;
        std::string key;
        std::size_t index;
    };

    std::string here() const {
        if (open_.empty()) return {};
        const Container& in = open_.back();
        if (in.is_list) return in.place + "[" + std::to_string(in.index) + "]";
        return in.place + (in.place.empty() ? "" : ".") + one_line(in.key);
    }
    bool open(bool is_list) {
        open_.push_back({is_list, here(), {}, 0});
        return true;
    }
    bool close() {
        open_.pop_back();
        return pass();
    }
    bool pass() {
        if (!open_.empty()) ++open_.back().index;
        return true;
    }

    std::string_view place_;
    std::string found_;
    std::vector<Container> open_; ///< the innermost last
};

} // namespace

std::string number_as_written(std::string_view text, const std::string& place) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    NumberFinder finder(place);
    json::sax_parse(text, &finder);
    return finder.found();
}

} // namespace stepscope
