// Every pair of words or marks and their ground, in both themes, by WCAG 2: those of the tables of colours,
// and what the style draws under words.
#include "ui/theme/colors/color_pairs.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_style.h"

#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <functional>
#include <initializer_list>
#include <memory>

using namespace stepscope;

namespace {

/// Relative luminance by WCAG 2, worked out here once more.
double luminance(const QColor& color) {
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

QPalette paletteOf(bool dark) {
    return dark ? darkPalette() : lightPalette();
}

/// The colour that most of an image has.
QColor groundOf(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QRgb most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        if (each.value() > counts.value(most)) most = each.key();
    return QColor(most);
}

/// The greatest contrast in an image to its ground: that of the middle of its strokes.
double wordsOn(const QImage& image) {
    const QColor ground = groundOf(image);
    double most = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, contrast(image.pixelColor(x, y), ground));
    return most;
}

struct Drawn {
    QString name;
    std::function<QImage(const QPalette&, QStyle&)> draw; ///< where its words stand
};

template <typename Widget>
QImage grabbed(Widget& widget, const QPalette& palette, QStyle& style, const QRect& part = {}) {
    widget.setStyle(&style);
    widget.setPalette(palette);
    widget.resize(widget.sizeHint());
    QFont font = widget.font();
    font.setPixelSize(22); // strokes of more than a pixel
    widget.setFont(font);
    widget.resize(widget.sizeHint());
    const QRect inner = part.isNull() ? widget.rect().adjusted(4, 4, -4, -4) : part;
    return widget.grab(inner).toImage().convertToFormat(QImage::Format_RGB32);
}

std::vector<Drawn> drawnWidgets() {
    const auto words = QStringLiteral("MMHH");
    std::vector<Drawn> out;
    for (const bool on : {false, true}) {
        out.push_back(
            {on ? QStringLiteral("button, on") : QStringLiteral("button"), [=](const QPalette& p, QStyle& s) {
                 QPushButton button(words);
                 button.setCheckable(true);
                 button.setChecked(on);
                 return grabbed(button, p, s);
             }});
        out.push_back({on ? QStringLiteral("tool button, on") : QStringLiteral("tool button"),
                       [=](const QPalette& p, QStyle& s) {
                           QToolButton button;
                           button.setText(words);
                           button.setCheckable(true);
                           button.setChecked(on);
                           return grabbed(button, p, s);
                       }});
        out.push_back(
            {on ? QStringLiteral("tab, in front") : QStringLiteral("tab"), [=](const QPalette& p, QStyle& s) {
                 QTabBar tabs;
                 tabs.addTab(words);
                 tabs.addTab(words);
                 tabs.setCurrentIndex(on ? 0 : 1);
                 grabbed(tabs, p, s);
                 const QRect tab = tabs.tabRect(0).adjusted(4, 5, -4, -4);
                 return tabs.grab(tab).toImage().convertToFormat(QImage::Format_RGB32);
             }});
        out.push_back(
            {on ? QStringLiteral("menu, chosen") : QStringLiteral("menu"), [=](const QPalette& p, QStyle& s) {
                 QMenu menu;
                 QAction* action = menu.addAction(words);
                 menu.addAction(words);
                 grabbed(menu, p, s);
                 if (on) menu.setActiveAction(action);
                 const QRect line = menu.actionGeometry(action).adjusted(3, 3, -3, -3);
                 return menu.grab(line).toImage().convertToFormat(QImage::Format_RGB32);
             }});
        out.push_back({on ? QStringLiteral("progress, done") : QStringLiteral("progress"),
                       [=](const QPalette& p, QStyle& s) {
                           QProgressBar bar;
                           bar.setRange(0, 100);
                           bar.setValue(on ? 100 : 0);
                           bar.setFormat(words);
                           return grabbed(bar, p, s);
                       }});
    }
    out.push_back({QStringLiteral("combo box"), [=](const QPalette& p, QStyle& s) {
                       QComboBox box;
                       box.addItem(words);
                       return grabbed(box, p, s);
                   }});
    out.push_back({QStringLiteral("head of a table"), [=](const QPalette& p, QStyle& s) {
                       QStandardItemModel model(1, 1);
                       model.setHeaderData(0, Qt::Horizontal, words);
                       QHeaderView head(Qt::Horizontal);
                       head.setModel(&model);
                       return grabbed(head, p, s, QRect(4, 4, 80, 18));
                   }});
    return out;
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
private slots:
    void everyPairStandsOut_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyPairStandsOut() {
        QFETCH(bool, dark);
        QStringList faint;
        for (const ColorPair& pair : colorPairsOf(paletteOf(dark))) {
            QCOMPARE(pair.ink.alpha(), 255);
            QCOMPARE(pair.ground.alpha(), 255);
            QVERIFY(std::abs(pair.contrast() - contrast(pair.ink, pair.ground)) < 1e-6);
            if (pair.contrast() < pair.least)
                faint.push_back(QStringLiteral("%1 (%2 on %3): %4, not %5")
                                    .arg(pair.name, pair.ink.name(), pair.ground.name())
                                    .arg(pair.contrast(), 0, 'f', 2)
                                    .arg(pair.least));
        }
        QVERIFY2(faint.empty(), qPrintable(faint.join(QLatin1Char('\n'))));
    }

    /// What the pairs are to hold is among them.
    void pairsAreOfAllThatHasColors() {
        QStringList names;
        for (const ColorPair& pair : colorPairsOf(lightPalette()))
            names.push_back(pair.name);
        for (const char* name :
             {"tooltip, active", "selected row, inactive", "link on a card, active", "muted on notice, error",
              "text on notice, info", "text on switched on", "warning on the window", "ghost on a card",
              "line 5 on a card", "workspace on a card", "words on forward, 2 of 5",
              "a number on viridis at 50 %", "a number on red to blue at 0 %", "frame on the window"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
    }

    void whatTheStyleDrawsIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("which");
        int which = 0;
        for (const Drawn& drawn : drawnWidgets()) {
            QTest::newRow(qPrintable(drawn.name + QStringLiteral(", light"))) << false << which;
            QTest::newRow(qPrintable(drawn.name + QStringLiteral(", dark"))) << true << which++;
        }
    }
    void whatTheStyleDrawsIsReadable() {
        QFETCH(bool, dark);
        QFETCH(int, which);
        WindowStyle style;
        const QImage image = drawnWidgets().at(static_cast<std::size_t>(which)).draw(paletteOf(dark), style);
        QVERIFY2(wordsOn(image) >= 4.5, qPrintable(QString::number(wordsOn(image))));
    }
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
