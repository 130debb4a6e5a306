#pragma once

#include "records/results.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace stepscope {

/// What results are held against: those of a file, or what was on show when a person said so.
struct Baseline {
    std::shared_ptr<const Results> results; ///< never null
    QString name;                           ///< as a person knows it
    std::filesystem::path path;             ///< where they are on disk; empty: nowhere
};

} // namespace stepscope
