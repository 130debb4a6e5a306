#include "ui/nsight/profile_labels.h"

#include "nsight/tools/tools.h"
#include "ui/text/format.h"
#include "ui/text/lists.h"
#include "ui/text/plain_text.h"
#include "ui/text/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

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

const Profile* measuredKernelsOf(const CellResult& cell) {
    const auto last = std::find_if(cell.profiles.rbegin(), cell.profiles.rend(),
                                   [](const auto& profile) { return !profile->kernels.empty(); });
    return last == cell.profiles.rend() ? nullptr : last->get();
}

QString measuredText(const ProfileRow& part) {
    QStringList parts;
    const auto add = [&parts](const QString& name, std::optional<double> share) {
        if (share) parts.push_back(name.arg(QLocale().toString(*share * 100, 'f', 1)));
    };
    parts.push_back(Words::tr("kernels %1").arg(formatSeconds(part.seconds)));
    add(Words::tr("SM %1 %"), part.sm_share);
    add(Words::tr("memory %1 %"), part.memory_share);
    add(Words::tr("tensor %1 %"), part.tensor_share);
    add(Words::tr("achieved occupancy %1 %"), part.occupancy);
    if (part.dram_bytes)
        parts.push_back(Words::tr("DRAM %1").arg(formatBytes(std::llround(*part.dram_bytes))));
    if (part.l2_bytes) parts.push_back(Words::tr("L2 %1").arg(formatBytes(std::llround(*part.l2_bytes))));
    const QString figures = listOf(parts);
    QString out = part.calls > 1 ? Words::tr("By Nsight, %1 launches together: %2")
                                       .arg(QLocale().toString(static_cast<qlonglong>(part.calls)), figures)
                                 : Words::tr("By Nsight: %1").arg(figures);
    if (part.advice)
        out += QLatin1Char('\n') + Words::tr("Its advice: %1").arg(shownLines(part.advice->text));
    return out;
}

QString measuredText(const ProfiledKernel& kernel) {
    ProfileRow row;
    row.calls = 1;
    row.seconds = kernel.seconds.value_or(0);
    row.sm_share = kernel.sm_share;
    row.memory_share = kernel.memory_share;
    row.tensor_share = kernel.tensor_share;
    row.occupancy = kernel.occupancy;
    row.dram_bytes = kernel.dram_bytes;
    row.l2_bytes = kernel.l2_bytes;
    return measuredText(row);
}

} // namespace stepscope
