#include "tables/reading/rows/preset_sizes.h"

#include "system/characters/small_letters.h"
#include "system/text/shown_text.h"
#include "workload/presets.h"

#include <algorithm>
#include <array>

namespace stepscope {

double PresetSizes::fill(ModelShape& model) {
    constexpr std::array members = {&ModelShape::d_model, &ModelShape::d_ff, &ModelShape::layers,
                                    &ModelShape::heads};
    const std::string small = in_small_letters(model.name);
    for (const ModelShape& preset : model_presets()) {
        if (in_small_letters(preset.name) != small) continue;
        const bool differs = std::any_of(members.begin(), members.end(), [&](const auto member) {
            return model.*member > 0 && model.*member != preset.*member;
        });
        const auto said = std::count_if(members.begin(), members.end(),
                                        [&](const auto member) { return model.*member > 0; });
        const double filled = 1 - static_cast<double>(said) / static_cast<double>(members.size());
        if (differs || filled == 0) return 0;
        for (const auto member : members)
            model.*member = preset.*member;
        names_.insert(model.name);
        return filled;
    }
    return 0;
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
