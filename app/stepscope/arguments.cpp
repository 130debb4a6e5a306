#include "arguments.h"

#include "tell.h"
#include "ui/plot/drawing.h"
#include "ui/report/report_page.h"
#include "ui/text/labels/format_labels.h"
#include "ui/text/language.h"
#include "ui/text/lists.h"
#include "ui/text/words.h"
#include "ui/views/views.h"
#include "workload/error.h"
#include "workload/own_presets.h"
#include "workload/presets.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

namespace stepscope {

namespace {

[[noreturn]] void refuse(const QString& problem) {
    tell(problem + QLatin1Char('\n') + Words::tr("See stepscope --help."));
    std::exit(2);
}

QSize parseSize(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) refuse(Words::tr("--size: “%1” is not a size; write it like 1280x800").arg(text));
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

/// ".md, .csv or .svg"
QString listed(QStringList words) {
    const QString last = words.takeLast();
    return Words::tr("%1 or %2").arg(listOf(words), last);
}

QStringList presetNames() {
    QStringList out;
    for (const SweepPreset& preset : sweep_presets())
        out.push_back(QString::fromStdString(preset.name));
    return out;
}

QStringList languageCodes() {
    QStringList out;
    for (const Language& language : languages())
        out.push_back(QLatin1String(language.code));
    return out;
}

QStringList extensionsFor(std::initializer_list<FormatUse> uses) {
    QStringList out;
    for (const Format& format : formats())
        if (std::ranges::any_of(uses, [&format](FormatUse use) { return can(format, use); }))
            out.push_back(QLatin1Char('.') + extensionOf(format));
    return out;
}

/// What the name of an export may end in.
QString exportExtensions() {
    QStringList out = extensionsFor({FormatUse::Write});
    for (const DrawingFormat& format : drawingFormats())
        out.push_back(QString(QLatin1Char('.')) + QLatin1String(format.extension));
    out.push_back(QLatin1Char('.') + reportPageExtension());
    return listed(out);
}

/// What can be known of an export before hours of measuring.
/// `option`: that named them.
void checkExports(const QString& option, const QStringList& paths, Replace replace) {
    for (const QString& path : paths) {
        const Format* format = find_format(path.toStdString());
        if ((!format || !can(*format, FormatUse::Write)) && !drawingFormatOf(path) && !isReportPage(path))
            refuse(Words::tr("%1: %2 must end in %3; that tells the format")
                       .arg(option, path, exportExtensions()));
        const QFileInfo file(path);
        if (!QFileInfo(file.absolutePath()).isDir())
            refuse(Words::tr("%1: there is no directory %2 for %3; create it first")
                       .arg(option, file.absolutePath(), path));
        if (file.exists() && !file.isFile())
            refuse(Words::tr("%1: %2 is there and is not a file; choose another name").arg(option, path));
        if (file.exists() && replace == Replace::No)
            refuse(Words::tr("%1: %2 exists already; choose another name, or replace it with --force")
                       .arg(option, path));
    }
}

} // namespace

Arguments parseArguments(const QStringList& words) {
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("A profiler for transformer training steps: choose models and "
                                               "axes, press Run, watch step times arrive.\n"
                                               "Exit status: 0 all cells have run (out of memory is a "
                                               "result), 1 a cell failed or a file could not be "
                                               "written, 2 bad arguments, 130 the run was stopped."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 Words::tr("A session, a table or a sweep: a file that ends in %1. Or a "
                                           "report of NVIDIA's profilers, exported (.sqlite, .csv).")
                                     .arg(listed(extensionsFor({FormatUse::Read, FormatUse::Map}))),
                                 QStringLiteral("[SESSION or SWEEP.json]"));
    const QCommandLineOption preset(QStringLiteral("preset"),
                                    Words::tr("Load a ready-made sweep: %1.").arg(listed(presetNames())),
                                    QStringLiteral("NAME"));
    const QCommandLineOption baseline(
        QStringLiteral("baseline"),
        Words::tr("A session or table that what is on show is held against (--view compare)."),
        QStringLiteral("FILE"));
    const QCommandLineOption run(QStringLiteral("run"), Words::tr("Run the sweep at once."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        Words::tr("Save an image of the window (after the run, with --run)."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption screenshots(
        QStringLiteral("screenshots"),
        Words::tr("Save an image of each view, light and dark, into a directory."), QStringLiteral("DIR"));
    const QCommandLineOption exportTo(
        QStringLiteral("export"),
        Words::tr("Write the results or the chart: a file that ends in %1; may be "
                  "given several times.")
            .arg(exportExtensions()),
        QStringLiteral("FILE"));
    const QCommandLineOption report(
        QStringLiteral("report"),
        Words::tr("Write a page for a browser: summary, charts, tables, how it was measured (.html)."),
        QStringLiteral("FILE"));
    const QCommandLineOption force(QStringLiteral("force"),
                                   Words::tr("Let --export and --report replace files that are there."));
    const QCommandLineOption quit(QStringLiteral("quit-when-done"),
                                  Words::tr("Quit after the run and the exports."));
    const QCommandLineOption size(QStringLiteral("size"),
                                  Words::tr("Size of the window in pixels, such as 1280x800."),
                                  QStringLiteral("WxH"));
    const QCommandLineOption theme(QStringLiteral("theme"), Words::tr("light, dark or system."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Words::tr("Language of the window: %1.").arg(listed(languageCodes())),
                                      QStringLiteral("CODE"));
    const QCommandLineOption breakdown(QStringLiteral("breakdown"),
                                       Words::tr("Time each operation of each cell in a pass of its own."));
    const QCommandLineOption timeline(QStringLiteral("timeline"),
                                      Words::tr("Trace a step of each cell in a process of its own."));
    const QCommandLineOption view(QStringLiteral("view"), Words::tr("The view to show: %1.").arg(viewNames()),
                                  QStringLiteral("NAME"));
    const QList<QCommandLineOption> options = {preset,   baseline, run,   screenshot, screenshots,
                                               exportTo, report,   force, quit,       size,
                                               theme,    language, view,  breakdown,  timeline};
    parser.addOptions(options);

    if (!parser.parse(words)) refuse(parser.errorText());
    if (parser.isSet(help)) parser.showHelp(0);
    if (parser.isSet(version)) parser.showVersion();

    for (const QCommandLineOption& option : options)
        if (!option.valueName().isEmpty() && parser.isSet(option) &&
            parser.values(option).contains(QString()))
            refuse(Words::tr("--%1 is followed by nothing; it takes %2")
                       .arg(option.names().constFirst(), option.valueName()));
    Arguments arguments;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) refuse(Words::tr("only one file can be opened"));
    if (files.contains(QString())) refuse(Words::tr("the name of the file is empty"));
    arguments.file = files.value(0);
    arguments.preset = parser.value(preset);
    arguments.baseline = parser.value(baseline);
    if (!arguments.file.isEmpty() && !arguments.preset.isEmpty())
        refuse(Words::tr("give a file or --preset, not both"));
    if (!arguments.preset.isEmpty()) {
        try {
            find_sweep(arguments.preset.toStdString(), OwnPresets());
        } catch (const WorkloadError& error) {
            refuse(QString::fromUtf8(error.what()));
        }
    }
    arguments.run = parser.isSet(run);
    arguments.screenshot = parser.value(screenshot);
    arguments.screenshots = parser.value(screenshots);
    arguments.exports = parser.values(exportTo);
    const QStringList reports = parser.values(report);
    for (const QString& path : reports)
        if (!isReportPage(path)) refuse(Words::tr("--report: %1 must end in .html").arg(path));
    arguments.replace = parser.isSet(force) ? Replace::Yes : Replace::No;
    checkExports(QStringLiteral("--export"), arguments.exports, arguments.replace);
    checkExports(QStringLiteral("--report"), reports, arguments.replace);
    arguments.exports += reports;
    arguments.quitWhenDone = parser.isSet(quit);
    if (parser.isSet(size)) arguments.size = parseSize(parser.value(size));
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (nameOf(themeNamed(name)) != name) refuse(Words::tr("--theme: allowed are light, dark, system"));
        arguments.theme = themeNamed(name);
    }
    arguments.language = parser.value(language);
    arguments.view = parser.value(view);
    if (parser.isSet(view) && !findView(arguments.view))
        refuse(Words::tr("--view: there is no view “%1”; there are %2").arg(arguments.view, viewNames()));
    arguments.breakdown = parser.isSet(breakdown);
    arguments.timeline = parser.isSet(timeline);
    return arguments;
}

} // namespace stepscope
