#include "ui/nsight/profile_labels.h"

#include "nsight/tools.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QStringList>

namespace stepscope {

QString labelOf(ProfilerTool tool) {
    const std::string_view title = row_of(tool).title;
    return QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size()));
}

QString purposeOf(ProfilerTool tool) {
    switch (tool) {
    case ProfilerTool::Ncu:
        return Words::tr("Nsight Compute (ncu): what each kernel makes of the device");
    case ProfilerTool::Nsys:
        return Words::tr("Nsight Systems (nsys): what ran when");
    }
    return {};
}

QString purposeOf(MetricSet set) {
    switch (set) {
    case MetricSet::Basic:
        return Words::tr("basic: throughput, occupancy, launch");
    case MetricSet::Detailed:
        return Words::tr("detailed: memory, caches and pipelines, too");
    case MetricSet::Full:
        return Words::tr("full: all that there is, source lines among it");
    case MetricSet::Roofline:
        return Words::tr("roofline: rates against the device's peaks");
    }
    return {};
}

QString descriptionOf(const Profile& profile) {
    QStringList parts = {QStringLiteral("%1 %2").arg(labelOf(profile.tool), shownText(profile.version))};
    const bool several = profile.steps.find('-') != std::string::npos;
    parts.push_back((several ? Words::tr("steps %1") : Words::tr("step %1")).arg(shownText(profile.steps)));
    if (!profile.phase.empty()) parts.push_back(shownText(profile.phase));
    if (!profile.kernels.empty())
        parts.push_back(Words::tr("%n kernel(s)", nullptr, static_cast<int>(profile.kernels.size())));
    if (profile.eagerly) parts.push_back(Words::tr("op by op instead of as a graph"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace stepscope
