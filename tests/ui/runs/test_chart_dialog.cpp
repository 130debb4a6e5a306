// The dialog that asks how a chart is to be written, and the file that comes of its answers.
#include "patience.h"
#include "scripted_sweep.h"
#include "system/files/files.h"
#include "ui/files/chart_dialog.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

/// What a person says in the dialog.
struct Answers {
    QString kind; ///< "PNG image"
    QSize size;
    int dotsPerInch = 192; ///< as it stays for kinds without dots
    bool whole = true;
};

/// What the dialog showed before it was left.
struct Shown {
    QString outcome; ///< "2400 × 1350 pixels"
    bool resolutionCounts = false, partCounts = false;
};

QRadioButton* partButton(const QDialog& dialog, bool whole) {
    for (auto* button : dialog.findChildren<QRadioButton*>())
        if (button->text().contains(QStringLiteral("Whole")) == whole) return button;
    return nullptr;
}

/// The boxes of the form from above: kind, then resolution; width, then height.
template <typename Box>
std::vector<Box*> boxesOf(const QDialog& dialog) {
    const QList<Box*> found = dialog.findChildren<Box*>();
    std::vector<Box*> out(found.begin(), found.end());
    std::ranges::sort(out, [&](const Box* a, const Box* b) {
        const QPoint left = a->mapTo(&dialog, QPoint());
        const QPoint right = b->mapTo(&dialog, QPoint());
        return std::pair(left.y(), left.x()) < std::pair(right.y(), right.x());
    });
    return out;
}

void answer(ChartDialog& dialog, const Answers& answers, Shown& shown) {
    const auto choices = boxesOf<QComboBox>(dialog);
    const auto sizes = boxesOf<QSpinBox>(dialog);
    QCOMPARE(choices.size(), std::size_t{2});
    QCOMPARE(sizes.size(), std::size_t{2});
    choices[0]->setCurrentIndex(choices[0]->findText(answers.kind));
    QCOMPARE(choices[0]->currentText(), answers.kind);
    choices[1]->setCurrentIndex(choices[1]->findData(answers.dotsPerInch));
    QCOMPARE(choices[1]->currentData().toInt(), answers.dotsPerInch);
    sizes[0]->setValue(answers.size.width());
    sizes[1]->setValue(answers.size.height());
    QRadioButton* part = partButton(dialog, answers.whole);
    QVERIFY(part);
    if (part->isEnabled()) part->click();
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("pixels")) || label->text().contains(QStringLiteral("cm,")))
            shown.outcome = label->text();
    shown.resolutionCounts = choices[1]->isEnabled();
    shown.partCounts = partButton(dialog, false)->isEnabled();
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("xport"))) return button->click();
    QFAIL("no button that exports");
}

/// Answers the dialog that opens next, and types where to into that which follows.
void answerNext(const Answers& answers, const QString& path, Shown& shown) {
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [=, &shown] {
        QWidget* front = QApplication::activeModalWidget();
        if (auto* dialog = qobject_cast<ChartDialog*>(front)) return answer(*dialog, answers, shown);
        auto* files = qobject_cast<QFileDialog*>(front);
        if (!files) return;
        timer->deleteLater();
        files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
        files->findChild<QDialogButtonBox*>(QStringLiteral("buttonBox"))
            ->button(QDialogButtonBox::Save)
            ->click();
    });
    timer->start(20);
}

/// Every number of the file that stands by itself: readings of the axes among them.
QStringList textsOf(const QByteArray& svg) {
    static const QRegularExpression text(QStringLiteral(">([^<>]+)</text>"));
    QStringList out;
    for (auto all = text.globalMatch(QString::fromUtf8(svg)); all.hasNext();)
        out.push_back(all.next().captured(1).trimmed());
    return out;
}

QByteArray bytesOf(const QString& path) {
    return QByteArray::fromStdString(read_file(path.toStdString()));
}

} // namespace

class TestChartDialog : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void aPngHasTheSizeAndTheResolutionThatWereChosen_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("dots");
        QTest::addColumn<QSize>("pixels");
        QTest::newRow("screen") << QSize(640, 480) << 96 << QSize(640, 480);
        QTest::newRow("fine screen") << QSize(700, 350) << 192 << QSize(1400, 700);
        QTest::newRow("print") << QSize(500, 300) << 300 << QSize(1563, 938); // 1562.5 × 937.5
        QTest::newRow("fine print") << QSize(400, 400) << 600 << QSize(2500, 2500);
    }
    void aPngHasTheSizeAndTheResolutionThatWereChosen() {
        QFETCH(const QSize, size);
        QFETCH(const int, dots);
        QFETCH(const QSize, pixels);
        WindowFixture fixture(scripted_registry());
        run(fixture);
        const QString path = fixture.path(QStringLiteral("chart.png"));
        const Shown shown =
            exportAs(fixture, {.kind = QStringLiteral("PNG image"), .size = size, .dotsPerInch = dots}, path);
        const QImage image(path);
        QCOMPARE(image.size(), pixels);
        QCOMPARE(std::lround(image.dotsPerMeterX() * 0.0254), dots);
        QCOMPARE(image.dotsPerMeterX(), image.dotsPerMeterY());
        QVERIFY(shown.resolutionCounts);
        QCOMPARE(shown.outcome, QStringLiteral("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
    }

    /// The dialog says how large the drawing is on paper: so do the files, and their words are as large in
    /// one as in the other.
    void drawingsHaveTheSizeOnPaperThatTheDialogSays() {
        WindowFixture fixture(scripted_registry());
        run(fixture);
        const QSize size(960, 480); // 25.4 × 12.7 cm
        const QString svg = fixture.path(QStringLiteral("chart.svg"));
        const Shown shown = exportAs(fixture, {.kind = QStringLiteral("SVG drawing"), .size = size}, svg);
        QCOMPARE(shown.outcome, QStringLiteral("25.4 × 12.7 cm, sharp at every size"));
        QVERIFY(!shown.resolutionCounts);
        const QString head = QString::fromUtf8(bytesOf(svg).left(400));
        QVERIFY2(head.contains(QStringLiteral("width=\"254mm\" height=\"127mm\"")), qPrintable(head));
        QVERIFY2(head.contains(QStringLiteral("viewBox=\"0 0 960 480\"")), qPrintable(head));
        // In units of 1/96 inch, as everything in the drawing: a point is 4/3 of them.
        const double points = QApplication::font().pointSizeF();
        const QString letters = QStringLiteral("font-size=\"%1\"").arg(points * 96 / 72);
        QVERIFY2(QString::fromUtf8(bytesOf(svg)).contains(letters), qPrintable(letters));

        const QString pdf = fixture.path(QStringLiteral("chart.pdf"));
        exportAs(fixture, {.kind = QStringLiteral("PDF page"), .size = size}, pdf);
        const QByteArray page = bytesOf(pdf);
        QVERIFY(page.startsWith("%PDF"));
        static const QRegularExpression box(QStringLiteral(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"));
        const auto found = box.match(QString::fromLatin1(page));
        QVERIFY(found.hasMatch());
        QCOMPARE(found.captured(1).toDouble(), 720.0); // points
        QCOMPARE(found.captured(2).toDouble(), 360.0);
    }

    void theWholeChartIsWrittenOrWhatIsInSight() {
        WindowFixture fixture(scripted_registry());
        run(fixture);
        Answers answers{.kind = QStringLiteral("SVG drawing"), .size = {900, 500}};
        QVERIFY(!exportAs(fixture, answers, fixture.path(QStringLiteral("all.svg"))).partCounts);
        StepPlot* plot = fixture.live()->plot();
        while (plot->visibleSteps().second - plot->visibleSteps().first > 20)
            QTest::keyClick(plot, Qt::Key_Plus);
        QVERIFY(plot->isZoomed());
        QVERIFY(exportAs(fixture, answers, fixture.path(QStringLiteral("whole.svg"))).partCounts);
        answers.whole = false;
        exportAs(fixture, answers, fixture.path(QStringLiteral("part.svg")));
        const auto stepsOf = [&](const char* name) { // that the axis tells
            std::vector<int> out;
            for (const QString& text : textsOf(bytesOf(fixture.path(QLatin1String(name)))))
                if (bool isNumber = false; const int step = text.toInt(&isNumber))
                    if (isNumber && step >= 10) out.push_back(step);
            std::ranges::sort(out);
            return out;
        };
        const std::vector<int> all = stepsOf("all.svg");
        QVERIFY(!all.empty() && all.front() <= 20 && all.back() >= 60);
        QCOMPARE(stepsOf("whole.svg"), all);
        const std::vector<int> part = stepsOf("part.svg");
        QVERIFY(!part.empty());
        QVERIFY2(part.front() >= std::floor(plot->visibleSteps().first) &&
                     part.back() <= std::ceil(plot->visibleSteps().second),
                 qPrintable(QStringLiteral("%1 to %2").arg(part.front()).arg(part.back())));
    }

    /// The name has the last word: whoever writes another ending gets that kind, in the size that was chosen.
    void anotherEndingIsAnotherKind() {
        WindowFixture fixture(scripted_registry());
        run(fixture);
        const QString path = fixture.path(QStringLiteral("other.png"));
        exportAs(fixture, {.kind = QStringLiteral("SVG drawing"), .size = {480, 320}, .dotsPerInch = 96},
                 path);
        QCOMPARE(QImage(path).size(), QSize(480, 320));
        const QString bare = fixture.path(QStringLiteral("bare"));
        exportAs(fixture, {.kind = QStringLiteral("PDF page"), .size = {480, 320}}, bare);
        QVERIFY(QFileInfo::exists(bare + QStringLiteral(".pdf")));
    }

    void theAnswersAreRemembered() {
        WindowFixture fixture(scripted_registry());
        run(fixture);
        exportAs(fixture, {.kind = QStringLiteral("PNG image"), .size = {555, 444}, .dotsPerInch = 300},
                 fixture.path(QStringLiteral("a.png")));
        fixture.restart();
        ChartDialog dialog(*drawingFormatOf(QStringLiteral("a.png")),
                           {.of = QStringLiteral("Live"),
                            .warning = {},
                            .zoomed = false,
                            .draw =
                                [](const DrawingOptions& options) {
                                    Drawing drawing;
                                    drawing.size = options.size;
                                    return drawing;
                                }},
                           &fixture.window());
        QCOMPARE(dialog.options().size, QSize(555, 444));
        QCOMPARE(dialog.options().dotsPerInch, 300);
        QVERIFY(!dialog.options().visible);
    }

private:
    static void run(WindowFixture& fixture) {
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 80, 0));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        fixture.show("live");
    }
    /// Through the menu, the dialog and the question for a name.
    static Shown exportAs(WindowFixture& fixture, const Answers& answers, const QString& path) {
        Shown shown;
        answerNext(answers, path, shown);
        for (const WindowActions::Export& each : fixture->actions().exports)
            if (each.chart) {
                each.action->trigger();
                break;
            }
        if (!fixture.waitForEnd()) qFatal("the chart was not written");
        return shown;
    }
};

QTEST_MAIN(TestChartDialog)
#include "test_chart_dialog.moc"
