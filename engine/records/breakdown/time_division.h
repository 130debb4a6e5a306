#pragma once

#include "records/breakdown/op_facts.h"
#include "records/record.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stepscope {

/// A part of a step's time under a name of its own; the window translates the label.
struct DivisionPart {
    std::string_view id;
    const char* label;
};

/// A way to divide the time of a step that people ask for. What lists them iterates `time_divisions()`: the
/// chart, the shares above the table of a breakdown, `stepscope-cli breakdown`.
struct TimeDivision {
    std::string_view id;
    const char* label;      ///< this and the next are English; the window translates them, "divisions"
    const char* definition; ///< one line
    /// In the order in which they are shown; others follow in the order of execution, under their own names.
    std::span<const DivisionPart> parts;
    /// The part that an entry of a breakdown belongs to; empty: none, it is left out. `fact`: what the plan
    /// says of it; null: nothing.
    std::string (*part_of)(const PhaseTime&, const OpFact* fact);
    bool by_path; ///< parts are paths of phases ("forward", "forward/ffn")
    bool by_plan; ///< needs facts
};

std::span<const TimeDivision> time_divisions();
/// Throws std::logic_error where there is none: whoever asks names one that the code knows.
const TimeDivision& time_division(std::string_view id);

struct PartTime {
    std::string part;
    double seconds = 0;
    double share = 0; ///< of all that the division divides, 0..1
};

/// Those parts that took time.
std::vector<PartTime> divide(const TimeDivision& division, std::span<const PhaseTime> phases,
                             const OpFacts& facts = {});

/// What the plan says of an entry; null: nothing.
const OpFact* fact_of(const OpFacts& facts, const std::string& path, const std::string& op);

/// The English label of a part; of one that the division does not list, its own name.
std::string_view label_of(const TimeDivision& division, std::string_view part);

} // namespace stepscope
