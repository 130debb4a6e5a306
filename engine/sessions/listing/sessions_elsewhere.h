#pragma once

#include <chrono>
#include <filesystem>
#include <vector>

namespace stepscope {

/// Sessions that were measured, opened or saved here and lie in other folders than the one in which sessions
/// are kept: their paths, in a file of that folder (`elsewhere.json`). No other folder is ever looked
/// through.
class SessionsElsewhere {
public:
    /// Of the older ones a person would have thought again.
    static constexpr std::size_t most_kept = 50;

    /// `patience`: how long a change waits for other programs that change the list.
    explicit SessionsElsewhere(std::filesystem::path folder,
                               std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Puts one first. Nothing happens where it lies in the folder, or its name is not that of a session.
    /// Makes the folder. Throws SessionError where it cannot be kept, or another program holds the list.
    void add(const std::filesystem::path& session) const;
    /// Forgets all of them; the files stay. Throws as `add`.
    void clear() const;
    /// Those that are there, the last added first. A list that cannot be read holds none.
    std::vector<std::filesystem::path> list() const;

private:
    void write(const std::vector<std::filesystem::path>& paths) const;
    std::vector<std::filesystem::path> read() const;

    std::filesystem::path folder_;
    std::chrono::milliseconds patience_;
};

} // namespace stepscope
