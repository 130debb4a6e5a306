#include "sessions/session_report.h"

#include "system/text/filled_text.h"
#include "system/text/translatable.h"

#include <array>

namespace stepscope {

namespace {

struct Row {
    Severity severity;
    const char* text;
    std::size_t (*count)(const SessionReport&);
    std::string SessionReport::*detail = nullptr;
};

constexpr std::array table = {
    Row{Severity::Warning,
        STEPSCOPE_TEXT("sessions",
                       "Another run stands before this one: files were joined, and only the last run is "
                       "shown. Runs left out: %1"),
        [](const SessionReport& r) { return r.other_runs; }},
    Row{Severity::Warning, STEPSCOPE_TEXT("sessions", "Damaged lines, left out; what they said is lost: %1"),
        [](const SessionReport& r) { return r.bad_lines; }},
    Row{Severity::Warning,
        STEPSCOPE_TEXT(
            "sessions",
            "Lines in which more lists and objects stand within one another than in any record, left "
            "out; what they said is lost: %1"),
        [](const SessionReport& r) { return r.deep_lines; }},
    Row{Severity::Warning,
        STEPSCOPE_TEXT("sessions", "Records with a value that cannot be, left out: %1. The first: %2"),
        [](const SessionReport& r) { return r.impossible_records; }, &SessionReport::first_impossible},
    Row{Severity::Warning, STEPSCOPE_TEXT("sessions", "Lines that are missing; what they said is lost: %1"),
        [](const SessionReport& r) { return r.lost_lines; }},
    Row{Severity::Warning,
        STEPSCOPE_TEXT("sessions",
                       "Lines whose number a line that says something else has already, as if of another "
                       "run; left out, what they said is lost: %1"),
        [](const SessionReport& r) { return r.foreign_lines; }},
    Row{Severity::Warning, STEPSCOPE_TEXT("sessions", "Lines that stand twice, read once: %1"),
        [](const SessionReport& r) { return r.repeated_lines; }},
    Row{Severity::Warning, STEPSCOPE_TEXT("sessions", "Lines that are out of their order: %1"),
        [](const SessionReport& r) { return r.misplaced_lines; }},
    Row{Severity::Warning,
        STEPSCOPE_TEXT("sessions", "Records that do not fit what stands before them, left out: %1"),
        [](const SessionReport& r) { return r.ignored; }},
    Row{Severity::Warning,
        STEPSCOPE_TEXT("sessions",
                       "A newer version of Stepscope wrote this session, in version %1 of its form"),
        [](const SessionReport& r) {
            return r.version > session_version ? static_cast<std::size_t>(r.version) : std::size_t{0};
        }},
    Row{Severity::Warning,
        STEPSCOPE_TEXT("sessions",
                       "Records that only a newer version of Stepscope understands, left out: %1"),
        [](const SessionReport& r) { return r.unknown_records; }},
    Row{Severity::Info,
        STEPSCOPE_TEXT("sessions", "Fields that only a newer version of Stepscope understands, left out: %1"),
        [](const SessionReport& r) { return r.unknown_fields; }},
    Row{Severity::Info,
        STEPSCOPE_TEXT("sessions",
                       "Another program changed the ends of lines to CR LF; they were read nevertheless: %1"),
        [](const SessionReport& r) { return r.changed_line_ends; }},
    Row{Severity::Info,
        STEPSCOPE_TEXT("sessions",
                       "Another program saved the session as UTF-16 or UTF-32; it was read nevertheless."),
        [](const SessionReport& r) { return std::size_t{r.was_wide}; }},
    Row{Severity::Info,
        STEPSCOPE_TEXT("sessions", "The session ends in the middle of a line: its program was killed."),
        [](const SessionReport& r) { return std::size_t{r.torn_tail}; }},
};

} // namespace

std::vector<SessionFinding> findings_of(const SessionReport& report) {
    std::vector<SessionFinding> out;
    for (const Row& row : table)
        if (const std::size_t count = row.count(report); count > 0)
            out.push_back(
                {row.severity, row.text, count, row.detail != nullptr ? report.*row.detail : std::string()});
    return out;
}

std::vector<std::string> remarks_on(const SessionReport& report, const std::string& name) {
    std::vector<std::string> out;
    for (const SessionFinding& finding : findings_of(report))
        out.push_back(name + ": " + text_of(finding));
    return out;
}

std::string why_no_run(const SessionReport& report) {
    if (report.impossible_records > 0) return "holds no run that can be: " + report.first_impossible;
    if (report.deep_lines > 0) return "holds no run that can be read: it is nested too deep";
    return "holds no run: its program ended before it began";
}

std::string text_of(const SessionFinding& finding) {
    std::string out = filled_text(finding.text, std::to_string(finding.count));
    if (const std::size_t place = out.find("%2"); place != std::string::npos)
        out.replace(place, 2, finding.detail);
    return out;
}

} // namespace stepscope
