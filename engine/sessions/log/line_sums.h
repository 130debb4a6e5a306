#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace stepscope {

/// The checksum of each line of a session, by its number: four bytes a line, as numbers follow each other.
class LineSums {
public:
    /// Of a number that has none yet.
    void add(std::int64_t number, std::uint32_t sum);
    /// None: there was no such line.
    std::optional<std::uint32_t> of(std::int64_t number) const;
    void clear() { runs_.clear(); }

private:
    std::map<std::int64_t, std::vector<std::uint32_t>> runs_; ///< by the first number of each
};

} // namespace stepscope
