#include "sessions/listing/together.h"

#include "records/run_name.h"

#include <fmt/format.h>

#include <map>
#include <memory>
#include <set>
#include <utility>

namespace stepscope {

namespace {

/// Where a run's cells were measured, each place once, with the run's name.
class NamedPlaces {
public:
    explicit NamedPlaces(std::string name) : name_(std::move(name)) {}

    std::shared_ptr<const Environment> of(const CellResult& cell) {
        std::shared_ptr<const Environment>& known = places_[cell.environment];
        if (!known) {
            Environment named = cell.environment ? *cell.environment : Environment{};
            named[run_name_fact] = name_;
            known = std::make_shared<const Environment>(std::move(named));
        }
        return known;
    }

private:
    std::string name_;
    std::map<std::shared_ptr<const Environment>, std::shared_ptr<const Environment>> places_;
};

std::string free_name(const std::string& name, std::set<std::string>& taken) {
    std::string out = name;
    for (int number = 2; !taken.insert(out).second; ++number)
        out = fmt::format("{} ({})", name, number);
    return out;
}

} // namespace

Results together(std::vector<NamedRun> runs) {
    Results out;
    std::set<std::string> names;
    int index = 0;
    for (const NamedRun& run : runs) {
        NamedPlaces places(free_name(run.name, names));
        for (CellResult cell : run.results.cells()) {
            cell.environment = places.of(cell);
            cell.cell.index = index++;
            out.add(std::move(cell));
        }
    }
    return out;
}

} // namespace stepscope
