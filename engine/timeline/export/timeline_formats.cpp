#include "timeline/export/timeline_formats.h"

#include "system/characters/small_letters.h"
#include "tables/extensions.h"
#include "timeline/export/chrome_trace.h"
#include "timeline/export/event_csv.h"
#include "timeline/export/perfetto_trace.h"

#include <algorithm>
#include <array>

namespace stepscope {

namespace {

constexpr std::array format_rows = {
    TimelineFormat{"Chrome trace", json_extension, "Perfetto, chrome://tracing, HTA, TraceLens",
                   chrome_trace},
    TimelineFormat{"Perfetto trace", ".pftrace", "Perfetto, with its view of GPU compute", perfetto_trace},
    TimelineFormat{"CSV", csv_extension, "spreadsheets: a row for each event", event_csv}};

} // namespace

std::span<const TimelineFormat> timeline_formats() {
    return format_rows;
}

const TimelineFormat* timeline_format_for(std::string_view file_name) {
    const std::string name = in_small_letters(file_name);
    const auto* const found = std::ranges::find_if(
        format_rows, [&name](const TimelineFormat& format) { return name.ends_with(format.extension); });
    return found != format_rows.end() ? found : nullptr;
}

const TimelineFormat* timeline_format_named(std::string_view id) {
    const auto* const found = std::ranges::find(format_rows, id, &TimelineFormat::id);
    return found != format_rows.end() ? found : nullptr;
}

} // namespace stepscope
