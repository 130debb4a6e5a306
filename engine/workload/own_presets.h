#pragma once

#include "system/files/files.h"
#include "workload/sweep.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// A sweep that a person gave a name. Where its file cannot be read, it stays where it is, and says why.
struct OwnPreset {
    std::string name; ///< its file's, without the extension
    std::filesystem::path file;
    std::optional<SweepSpec> sweep;
    std::string problem; ///< empty: there is a sweep
};

/// Presets of one's own: sweep files in a folder, `presets` beside the settings. Nothing of it is remembered:
/// other programs, and people, may add files and take them away.
class OwnPresets {
public:
    OwnPresets();
    explicit OwnPresets(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// By their names. `device`: of those that name none.
    std::vector<OwnPreset> list(const std::string& device = "cpu") const;

    /// Why a preset cannot be called so, with what helps; empty: it can. Says nothing of other presets of
    /// theirs.
    static std::string problem_of(std::string_view name);
    /// The one that is called so, in capitals or small letters.
    std::optional<OwnPreset> find(std::string_view name, const std::string& device = "cpu") const;

    /// Writes the sweep as a file, whole or not at all. It names its devices only where they are others than
    /// `device`, the one here that measures unasked. Throws WorkloadError where the name cannot be or is
    /// taken (with `Replace::Yes`: by a preset of the program, or a file that cannot be read), FileError
    /// where nothing can be written.
    std::filesystem::path save(const std::string& name, const SweepSpec& sweep, const std::string& device,
                               Replace replace = Replace::No) const;

    const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_; ///< empty: there is no place for it
};

/// A preset of the program or of the person, in capitals or small letters. Throws WorkloadError: of a name
/// that nobody has, with those that there are; of a file that cannot be read, with what is wrong.
SweepSpec find_sweep(std::string_view name, const OwnPresets& own, const std::string& device = "cpu");

} // namespace stepscope
