#include "tables/reading/rows/preset_sizes.h"

#include "system/text/shown_text.h"
#include "system/text/small_letters.h"
#include "workload/presets.h"

#include <algorithm>
#include <array>

namespace stepscope {

void PresetSizes::fill(ModelShape& model) {
    constexpr std::array members = {&ModelShape::d_model, &ModelShape::d_ff, &ModelShape::layers,
                                    &ModelShape::heads};
    const std::string small = in_small_letters(model.name);
    for (const ModelShape& preset : model_presets()) {
        if (in_small_letters(preset.name) != small) continue;
        const bool differs = std::any_of(members.begin(), members.end(), [&](const auto member) {
            return model.*member > 0 && model.*member != preset.*member;
        });
        const bool whole =
            std::all_of(members.begin(), members.end(), [&](const auto member) { return model.*member > 0; });
        if (differs || whole) return;
        for (const auto member : members)
            model.*member = preset.*member;
        names_.insert(model.name);
    }
}

std::string PresetSizes::remark() const {
    std::string names;
    for (const std::string& name : names_)
        names += (names.empty() ? "" : ", ") + shown_text(name);
    return names.empty() ? names
                         : "the table does not say all sizes of " + names +
                               "; they are those of the presets of these names";
}

} // namespace stepscope
