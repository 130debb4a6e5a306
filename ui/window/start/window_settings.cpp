#include "ui/window/start/window_settings.h"

#include "ui/text/language.h"
#include "workload/error.h"
#include "workload/json/sweep_json.h"
#include "workload/presets.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace stepscope {

namespace {

constexpr char sweep_key[] = "sweep";
constexpr char given_key[] = "sweepIsGiven";
constexpr char language_key[] = "language";
constexpr char geometry_key[] = "geometry";
constexpr char docks_key[] = "docks";
constexpr char splitter_key[] = "splitter";

QVariant value(const char* key) {
    return QSettings().value(QLatin1String(key));
}

void setValue(const char* key, const QVariant& value) {
    QSettings().setValue(QLatin1String(key), value);
}

} // namespace

SweepSpec rememberedSweep(const std::string& device) {
    const std::string text = value(sweep_key).toString().toStdString();
    if (!text.empty()) {
        try {
            return parse_sweep(text);
        } catch (const WorkloadError&) {
            // It was not finished, or is from another version: the quick one is a better start than an error.
        }
    }
    return find_sweep("quick", device);
}

void rememberSweep(const SweepSpec& sweep, bool isHandMade) {
    setValue(sweep_key, QString::fromStdString(sweep_to_json(sweep).dump()));
    setValue(given_key, !isHandMade);
}

bool rememberedSweepIsHandMade() {
    return !value(given_key).toBool();
}

QString rememberedLanguage() {
    const QString code = value(language_key).toString();
    const bool isKnown = std::ranges::any_of(
        languages(), [&](const Language& language) { return code == QLatin1String(language.code); });
    return isKnown ? code : QString();
}

void rememberLanguage(const QString& code) {
    setValue(language_key, code);
}

bool restoreArrangement(QMainWindow& window, QSplitter& splitter) {
    if (!window.restoreGeometry(value(geometry_key).toByteArray())) {
        const QSize frame(16, 48); // which the desktop draws around it
        window.resize(QSize(1320, 820).boundedTo(window.screen()->availableSize() - frame));
    }
    const bool docks = window.restoreState(value(docks_key).toByteArray());
    splitter.restoreState(value(splitter_key).toByteArray());
    return docks;
}

void rememberArrangement(const QMainWindow& window, const QSplitter& splitter) {
    setValue(geometry_key, window.saveGeometry());
    setValue(docks_key, window.saveState());
    setValue(splitter_key, splitter.saveState());
}

} // namespace stepscope
