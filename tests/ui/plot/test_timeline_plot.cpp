// A timeline as it is drawn: rows by pixel columns, what is under the pointer, and how one gets about in it.
#include "support/runs/large_timeline.h"
#include "support/runs/sample_timeline.h"
#include "ui/plot/timeline/timeline_plot.h"
#include "ui/text/plain_text.h"
#include "ui/theme/colors/phase_colors.h"
#include "ui/theme/theme.h"
#include "ui/views/timeline/timeline_lanes.h"

#include <QImage>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

TimelinePicture pictureOf(const Timeline& timeline, TimelineColors colors = TimelineColors::Phase) {
    return stepscope::pictureOf(timeline, phase_spans(timeline), colors, lightPalette());
}

std::vector<TimelineSpan> spansOf(const std::vector<std::pair<std::int64_t, std::int64_t>>& times) {
    std::vector<TimelineSpan> out;
    for (const auto& [begin, end] : times)
        out.push_back({.begin = begin, .end = end, .id = static_cast<int>(out.size())});
    return out;
}

std::vector<RowPiece> piecesOf(const SpanRow& row, double from, double to, double pixels) {
    std::vector<RowPiece> out;
    row.pieces({.from = from, .to = to, .pixelsPerNs = pixels / (to - from)}, out);
    return out;
}

/// In the order of the picture.
QStringList lanesOf(const TimelinePicture& picture) {
    QStringList out;
    for (const TimelineRow& row : picture.rows)
        out.push_back(row.lane);
    return out;
}

/// In the middle of an event of the sample.
QPoint middleOf(const TimelinePlot& plot, int event) {
    return plot.map().areaOf(*plot.map().placeOf(event)).center().toPoint();
}

void turnWheel(TimelinePlot& plot, QPoint at, int angle, Qt::KeyboardModifiers keys = {}) {
    QWheelEvent event(at, plot.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, keys,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot.viewport(), &event);
}

void drag(QWidget* widget, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
    QTest::mousePress(widget, Qt::LeftButton, keys, from);
    for (const QPoint& at : {(from + to) / 2, to}) {
        QMouseEvent event(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(widget, &event);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, keys, to);
}

/// A plot of the sample that is seen.
struct Shown {
    TimelinePlot plot;
    explicit Shown(const Timeline& timeline = sample_timeline()) {
        plot.setReader([timeline](const TimelineSpan& span, bool ofPhases) {
            return QStringList{ofPhases ? QStringLiteral("phase %1").arg(span.id)
                                        : QStringLiteral("event %1").arg(span.id)};
        });
        plot.resize(900, 300);
        plot.setPicture(pictureOf(timeline));
        plot.show();
        (void)QTest::qWaitForWindowExposed(&plot);
    }
};

} // namespace

class TestTimelinePlot : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void whatHasTheWidthIsDrawnByItself() {
        const SpanRow row(spansOf({{0, 10}, {10, 30}, {50, 60}}));
        const std::vector<RowPiece> pieces = piecesOf(row, 0, 100, 100);
        QCOMPARE(pieces.size(), std::size_t{3});
        QCOMPARE(pieces[1].left, 10.0);
        QCOMPARE(pieces[1].right, 30.0);
        QCOMPARE(pieces[1].count, std::size_t{1});
        // Only what is in sight, and what reaches into it.
        const std::vector<RowPiece> part = piecesOf(row, 20, 50, 30);
        QCOMPARE(part.size(), std::size_t{1});
        QCOMPARE(part[0].span, std::size_t{1});
    }

    /// Of what begins in one pixel column the longest stands for all, with how much of the column ran.
    void whatIsNarrowerIsJoinedByColumns() {
        const SpanRow row(spansOf({{0, 2}, {3, 6}, {6, 7}, {11, 12}, {14, 40}}));
        const std::vector<RowPiece> pieces = piecesOf(row, 0, 100, 10); // 10 ns a pixel
        QCOMPARE(pieces.size(), std::size_t{3});
        QCOMPARE(pieces[0].count, std::size_t{3});
        QCOMPARE(pieces[0].span, std::size_t{1});
        QCOMPARE(pieces[0].coverage, 0.6);
        QCOMPARE(pieces[0].left, 0.0);
        QCOMPARE(pieces[0].right, 1.0);
        QCOMPARE(pieces[1].count, std::size_t{1});
        QCOMPARE(pieces[2].span, std::size_t{4}); // wide, though it begins in the same column
        QCOMPARE(pieces[2].right, 4.0);
    }

    void theLongestOfManyIsFoundAsByLooking() {
        const Timeline timeline = large_timeline(3000, 1);
        std::vector<TimelineSpan> spans;
        for (const TraceEvent& event : timeline.trace.events)
            spans.push_back({.begin = event.start_ns, .end = event.end_ns()});
        const SpanRow row(spans);
        const auto length = [&](std::size_t i) { return spans[i].end - spans[i].begin; };
        for (std::size_t first = 0; first < spans.size(); first += 61)
            for (std::size_t last = first + 1; last <= spans.size(); last = last * 2 + 1) {
                std::int64_t longest = 0, busy = 0;
                for (std::size_t i = first; i < last; ++i) {
                    longest = std::max(longest, length(i));
                    busy += length(i);
                }
                QCOMPARE(length(row.longest(first, last)), longest);
                QCOMPARE(row.busy(first, last), busy);
            }
    }

    /// A frame costs by its pixels: whatever is in sight, there are no more pieces than twice the columns.
    void aFrameHasNoMorePiecesThanPixels() {
        const Timeline timeline = large_timeline(100'000, 1);
        std::vector<TimelineSpan> spans;
        for (const TraceEvent& event : timeline.trace.events)
            spans.push_back({.begin = event.start_ns, .end = event.end_ns()});
        const SpanRow row(std::move(spans));
        const auto end = static_cast<double>(timeline.trace.periods[0].end_ns);
        constexpr int pixels = 1000;
        for (double part = 1; part > 1e-6; part /= 3) {
            const std::vector<RowPiece> pieces = piecesOf(row, end * 0.3, end * (0.3 + 0.7 * part), pixels);
            QVERIFY(pieces.size() <= std::size_t{2 * pixels + 2});
            for (std::size_t i = 1; i < pieces.size(); ++i)
                QVERIFY(pieces[i].left > pieces[i - 1].left);
        }
        // None of them is lost.
        std::size_t drawn = 0;
        for (const RowPiece& piece : piecesOf(row, 0, end, pixels))
            drawn += piece.count;
        QCOMPARE(drawn, row.spans().size());
    }

    void marksAreCountedByColumns() {
        SpanRow row(spansOf({{0, 2}, {3, 6}, {6, 7}, {20, 40}}));
        row.mark({0, 0, 1, 0});
        std::vector<RowPiece> pieces = piecesOf(row, 0, 100, 10);
        QVERIFY(pieces[0].marked);
        QVERIFY(!pieces[1].marked);
        row.mark({});
        QVERIFY(!piecesOf(row, 0, 100, 10)[0].marked);
    }

    void lanesAreStreamsThenThreadsUnderThePhases() {
        const TimelinePicture picture = pictureOf(sample_timeline());
        QCOMPARE(lanesOf(picture), (QStringList{QStringLiteral("phases"),
                                                {},
                                                {},
                                                QStringLiteral("stream 7"),
                                                QStringLiteral("stream 13"),
                                                QStringLiteral("calling thread")}));
        QVERIFY(picture.rows[0].phases && picture.rows[2].phases && !picture.rows[3].phases);
        QCOMPARE(picture.rows[3].spans.spans().size(), std::size_t{4});
        QCOMPARE(picture.begin, 0);
        QCOMPARE(picture.end, 1500);
        QCOMPARE(picture.steps.size(), std::size_t{2});
    }

    void whatOverlapsHasARowBelow() {
        Timeline timeline = sample_timeline();
        timeline.trace.events[3].lane = 1;
        const TimelinePicture picture = pictureOf(timeline);
        QCOMPARE(lanesOf(picture).mid(3),
                 (QStringList{QStringLiteral("stream 7"), {}, QStringLiteral("calling thread")}));
    }

    void coloursSayThePhaseOrTheKind() {
        const auto colorOf = [](const TimelinePicture& picture, int event) {
            for (const TimelineRow& row : picture.rows)
                for (const TimelineSpan& span : row.spans.spans())
                    if (!row.phases && span.id == event)
                        return picture.colors[static_cast<std::size_t>(span.color)];
            return QColor();
        };
        const auto namesOf = [](const TimelinePicture& picture) {
            std::set<QString> out;
            for (const TimelinePicture::Entry& entry : picture.legend)
                out.insert(entry.name);
            return out;
        };
        const TimelinePicture phase = pictureOf(sample_timeline());
        QVERIFY(colorOf(phase, 1) != colorOf(phase, 3)); // shades of forward
        QCOMPARE(colorOf(phase, 1), colorOf(phase, 2));  // of one part of it
        QCOMPARE(namesOf(phase), (std::set<QString>{QStringLiteral("forward"), QStringLiteral("Launch"),
                                                    QStringLiteral("Of no operation")}));
        const TimelinePicture kind = pictureOf(sample_timeline(), TimelineColors::Kind);
        QCOMPARE(colorOf(kind, 1), colorOf(kind, 3)); // both products
        QVERIFY(colorOf(kind, 1) != colorOf(kind, 2));
        QCOMPARE(namesOf(kind),
                 (std::set<QString>{QStringLiteral("Matrix product"), QStringLiteral("Attention"),
                                    QStringLiteral("Copy or fill"), QStringLiteral("Launch")}));
    }

    void aClickChoosesWhatIsUnderIt() {
        Shown shown;
        const QSignalSpy chosen(&shown.plot, &TimelinePlot::spanChosen);
        QTest::mouseClick(shown.plot.viewport(), Qt::LeftButton, {}, middleOf(shown.plot, 2));
        QCOMPARE(shown.plot.chosen(), 2);
        QCOMPARE(shown.plot.reading(), QStringList{QStringLiteral("event 2")});
        QCOMPARE(chosen.last().at(0).toInt(), 2);
        QVERIFY(shown.plot.saidOfCurrent().contains(QStringLiteral("event 2")));
        // Of a phase, and of nothing.
        const QRectF phase = shown.plot.map().areaOf({.row = 0, .span = 0});
        QTest::mouseClick(shown.plot.viewport(), Qt::LeftButton, {}, phase.center().toPoint());
        QCOMPARE(shown.plot.chosen(), -1);
        QCOMPARE(chosen.last().at(1).toBool(), true);
        QTest::mouseClick(shown.plot.viewport(), Qt::LeftButton, {},
                          QPoint(static_cast<int>(shown.plot.map().xOf(900)), middleOf(shown.plot, 2).y()));
        QCOMPARE(chosen.last().at(0).toInt(), -1);
        QVERIFY(shown.plot.reading().isEmpty());
    }

    /// What is drawn in a column is found there, however narrow it is.
    void whatIsNarrowerThanAPixelIsFound() {
        Shown shown(large_timeline(20'000, 2));
        const QRectF row = shown.plot.map().areaOf(*shown.plot.map().placeOf(0));
        for (double x = row.left() + 3; x < shown.plot.map().plotArea().right() - 3; x += 37) {
            const auto place = shown.plot.map().spanAt({x, row.center().y()});
            QVERIFY(place.has_value());
            const double time = shown.plot.map().timeAt(x);
            const TimelineSpan& span = shown.plot.map().at(*place);
            const double pixel = shown.plot.map().visible().length() / shown.plot.map().plotArea().width();
            QVERIFY(std::abs(static_cast<double>(span.begin) - time) < 4 * pixel);
        }
    }

    void theWheelZoomsAroundThePointer() {
        Shown shown;
        const QPoint at = middleOf(shown.plot, 2);
        const double time = shown.plot.map().timeAt(at.x());
        const double length = shown.plot.map().visible().length();
        turnWheel(shown.plot, at, 120);
        QVERIFY(shown.plot.isZoomed());
        QVERIFY(shown.plot.map().visible().length() < length * 0.9);
        QVERIFY(std::abs(shown.plot.map().timeAt(at.x()) - time) < 1);
        const TimeRange before = shown.plot.map().visible();
        turnWheel(shown.plot, at, -120, Qt::ShiftModifier);
        QVERIFY(shown.plot.map().visible().from > before.from);
        QVERIFY(std::abs(shown.plot.map().visible().length() - before.length()) < 1e-6);
        for (int i = 0; i < 30; ++i)
            turnWheel(shown.plot, at, -120);
        QVERIFY(!shown.plot.isZoomed());
        for (int i = 0; i < 300; ++i)
            turnWheel(shown.plot, at, 120);
        QVERIFY(shown.plot.map().visible().length() >= 19.9); // and no further
    }

    void keysZoomAndMove() {
        Shown shown;
        TimelinePlot& plot = shown.plot;
        const TimeRange all = plot.map().visible();
        QTest::keyClick(&plot, Qt::Key_W);
        QTest::keyClick(&plot, Qt::Key_W);
        const TimeRange zoomed = plot.map().visible();
        QVERIFY(zoomed.length() < all.length());
        QTest::keyClick(&plot, Qt::Key_D);
        QVERIFY(plot.map().visible().from > zoomed.from);
        QTest::keyClick(&plot, Qt::Key_A);
        QVERIFY(std::abs(plot.map().visible().from - zoomed.from) < 1);
        QTest::keyClick(&plot, Qt::Key_S);
        QVERIFY(plot.map().visible().length() > zoomed.length());
        QTest::keyClick(&plot, Qt::Key_Home);
        QVERIFY(!plot.isZoomed());
    }

    void arrowsGoFromSpanToSpanAndRowToRow() {
        Shown shown;
        TimelinePlot& plot = shown.plot;
        QTest::keyClick(&plot, Qt::Key_Right); // the first one
        QCOMPARE(plot.chosen(), 1);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.chosen(), 2);
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(plot.chosen(), 3); // of the other stream, at about the same time
        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(plot.chosen(), 4);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.chosen(), 2);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.chosen(), -1);
    }

    void aDragMeasuresAndOneWithShiftMoves() {
        Shown shown;
        TimelinePlot& plot = shown.plot;
        const int y = middleOf(plot, 2).y();
        const auto at = [&](double ns) {
            return QPoint(static_cast<int>(std::lround(plot.map().xOf(ns))), y);
        };
        const QSignalSpy changed(&plot, &TimelinePlot::rangeChanged);
        drag(plot.viewport(), at(800), at(300));
        QVERIFY(plot.range().has_value());
        QVERIFY(std::abs(plot.range()->from - 300) < 3 && std::abs(plot.range()->to - 800) < 3);
        QVERIFY(changed.count() > 0);
        QCOMPARE(plot.chosen(), -1);
        QTest::keyClick(&plot, Qt::Key_Return);
        QVERIFY(plot.isZoomed());
        QVERIFY(plot.map().visible().from < 300 && plot.map().visible().to > 800);
        const TimeRange before = plot.map().visible();
        drag(plot.viewport(), at(600), at(500), Qt::ShiftModifier);
        QVERIFY(std::abs(plot.map().visible().from - before.from - 100) < 5);
        QVERIFY(plot.range().has_value());
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.range().has_value());
    }

    void whatIsChosenFromAfarComesIntoSight() {
        Timeline timeline = large_timeline(4000, 40); // more rows than the plot has room for
        Shown shown(timeline);
        TimelinePlot& plot = shown.plot;
        plot.showRange({1000, 60'000});
        for (const int event : {3999, 20, 1777}) {
            plot.choose(event);
            QCOMPARE(plot.chosen(), event);
            const QRectF area = plot.map().areaOf(*plot.map().placeOf(event));
            QVERIFY(plot.map().plotArea().adjusted(-1, -1, 1, 1).contains(area));
        }
        QVERIFY(plot.verticalScrollBar()->maximum() > 0);
        plot.choose(-1);
        QCOMPARE(plot.chosen(), -1);
    }

    void otherColoursLeaveWhatIsInSight() {
        Shown shown;
        shown.plot.showRange({300, 500});
        shown.plot.choose(2);
        const TimeRange before = shown.plot.map().visible();
        shown.plot.changePicture(pictureOf(sample_timeline(), TimelineColors::Kind));
        QCOMPARE(shown.plot.map().visible(), before);
        QCOMPARE(shown.plot.chosen(), 2);
    }

    void whatIsNotMarkedStandsBack() {
        Shown shown;
        TimelinePlot& plot = shown.plot;
        const auto colorAt = [&](int event) {
            const QRectF area = plot.map().areaOf(*plot.map().placeOf(event));
            return plot.viewport()->grab().toImage().pixelColor(static_cast<int>(area.right()) - 4,
                                                                static_cast<int>(area.top()) + 2);
        };
        const QColor before = colorAt(1);
        const QColor other = colorAt(3);
        plot.mark({0, 1, 0, 0, 0, 0});
        QCOMPARE(colorAt(1), before);
        QVERIFY(colorAt(3).lightness() > other.lightness() + 20); // towards the white ground
        plot.mark({});
        QCOMPARE(colorAt(3), other);
    }

    void nothingToDrawIsNoTrouble() {
        TimelinePlot plot;
        plot.resize(400, 200);
        for (const int key :
             {Qt::Key_W, Qt::Key_Right, Qt::Key_Down, Qt::Key_Home, Qt::Key_F, Qt::Key_Return})
            QTest::keyClick(&plot, static_cast<Qt::Key>(key));
        plot.grab();
        plot.setPicture(pictureOf({}));
        plot.grab();
        QTest::keyClick(&plot, Qt::Key_Right);
        plot.choose(7);
        QCOMPARE(plot.chosen(), -1);
    }

    void aDrawingHasItsLanesInAnySize() {
        for (const QSize size : {QSize(1200, 675), QSize(300, 200)}) {
            TimelineMap map;
            map.setPicture(pictureOf(sample_timeline()));
            const Drawing drawing =
                drawTimeline(std::move(map), TimeRange{300, 700}, QStringLiteral("title"), size);
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::white);
            {
                QPainter painter(&image);
                drawing.paint(painter);
            }
            std::set<QRgb> colors;
            for (int x = 0; x < size.width(); x += 2)
                for (int y = 0; y < size.height(); y += 2)
                    colors.insert(image.pixel(x, y));
            QVERIFY(colors.size() > 4);
        }
    }

    void aDrawingHasEveryLaneHoweverManyThereAre() {
        TimelineMap map;
        TimelinePicture picture = pictureOf(sample_timeline());
        while (picture.rows.size() < 90)
            picture.rows.push_back(picture.rows.back());
        map.setPicture(std::move(picture));
        map.layOut(QSizeF(800, 450), QFont());
        QVERIFY(map.contentHeight() > map.plotArea().height()); // which a plot scrolls
        map.setFits(true);
        map.layOut(QSizeF(800, 450), QFont());
        QVERIFY(map.contentHeight() <= map.plotArea().height() + 1);
        for (int row = 0; row < 90; ++row)
            QVERIFY(map.heightOf(row) > 1);
    }

    void neighboursOfOneColourHaveAGroundBetweenThem() {
        // Three of them in 301.5 pixels each: no edge falls on a whole one.
        TimelinePicture picture;
        picture.colors = {QColor(0x20, 0x60, 0xd0)};
        picture.names = {QString()};
        picture.begin = 0;
        picture.end = 3000;
        TimelineRow row;
        row.spans = SpanRow(spansOf({{0, 1000}, {1000, 2000}, {2000, 3000}}));
        picture.rows.push_back(row);
        TimelineMap map;
        map.setPicture(std::move(picture));
        map.layOut(QSizeF(905, 120), QFont());
        QImage image(905, 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            map.paint(painter, colorsOf(lightPalette()), {});
        }
        const int y = static_cast<int>(map.plotArea().top() + map.topOf(0) + map.heightOf(0) / 2);
        int grounds = 0;
        bool colored = false;
        for (int x = 0; x < image.width(); ++x) {
            const bool now = image.pixel(x, y) == QColor(0x20, 0x60, 0xd0).rgb();
            if (colored && !now) ++grounds;
            colored = now;
        }
        QCOMPARE(grounds, 3);
    }
};

QTEST_MAIN(TestTimelinePlot)
#include "test_timeline_plot.moc"
