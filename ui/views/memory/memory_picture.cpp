#include "ui/views/memory/memory_picture.h"

#include "plan/op_traits.h"
#include "run/estimate/memory_course.h"
#include "ui/text/labels/run_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/theme/colors/role_colors.h"

#include <array>

namespace stepscope {

namespace {

/// What stays lies below.
constexpr std::array shown_roles = {Role::Parameter,  Role::Gradient,  Role::OptimizerState,
                                    Role::Activation, Role::Workspace, Role::Input};

} // namespace

MemoryPicture pictureOf(const StepPlan& plan, const QPalette& palette) {
    MemoryPicture out;
    const MemoryCourse course = memory_course(plan);
    std::array<std::size_t, role_count> place = {};
    std::array<bool, role_count> used = {};
    for (const auto& now : course.by_role)
        for (std::size_t role = 0; role < role_count; ++role)
            used.at(role) = used.at(role) || now.at(role) > 0;
    for (const Role role : shown_roles) {
        const auto number = static_cast<std::size_t>(role);
        if (!used.at(number)) continue;
        place.at(number) = out.roles.size();
        MemoryRole& shown = out.roles.emplace_back();
        shown.name = roleLabel(name_of(role));
        shown.color = colorOfRole(name_of(role), palette);
        for (const auto& now : course.by_role)
            shown.bytes.push_back(now.at(number));
    }
    for (const Tensor& tensor : plan.tensors)
        if (tensor.first_op >= 0 && tensor.bytes() > 0)
            out.blocks.push_back({.name = shownText(tensor.name),
                                  .layer = tensor.layer,
                                  .role = place.at(static_cast<std::size_t>(tensor.role)),
                                  .bytes = tensor.bytes(),
                                  .offset = tensor.offset,
                                  .first = tensor.first_op,
                                  .last = tensor.last_op});
    for (std::size_t i = 0; i < plan.ops.size(); ++i) {
        const Op& op = plan.ops[i];
        const QString name = QLatin1String(name_of(op.pass));
        QString words = QStringLiteral("%1 · %2").arg(shownText(op.path()),
                                                      QString::fromStdString(name_with_purpose(plan, op)));
        if (op.layer >= 0) words += QStringLiteral(" · %1").arg(op.layer);
        out.ops.push_back(words);
        if (out.passes.empty() || out.passes.back().name != name)
            out.passes.push_back({name, colorOfPhase(name, palette), static_cast<int>(i), 0});
        out.passes.back().last = static_cast<int>(i);
    }
    out.arena_bytes = plan.arena_bytes;
    out.peak_op = course.peak_op;
    return out;
}

} // namespace stepscope
