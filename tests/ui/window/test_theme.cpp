// Light and dark: every colour readable on its ground, and all that is drawn follows a change.
#include "scripted_sweep.h"
#include "ui/messages/message_bar.h"
#include "ui/plot/steps/step_plot.h"
#include "ui/theme/icons.h"
#include "ui/theme/window_style.h"
#include "ui/views/live/live_view.h"
#include "ui/workload/workload_panel.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <initializer_list>

using namespace stepscope;
using namespace stepscope::testing;

namespace {

double luminance(const QColor& color) {
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// WCAG 2's contrast ratio.
double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void inLightAndDark_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void inLightAndDark() {
        QFETCH(bool, dark);
        QCOMPARE(isDark(dark ? darkPalette() : lightPalette()), dark);
    }

    void whatCanBeTickedStandsOut_data() { inLightAndDark_data(); }
    void whatCanBeTickedStandsOut() {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        const WindowStyle style;
        for (const QStyle::PrimitiveElement element :
             {QStyle::PE_IndicatorRadioButton, QStyle::PE_IndicatorCheckBox}) {
            const auto drawn = [&](QStyle::State state) {
                QImage image(16, 16, QImage::Format_RGB32);
                image.fill(palette.color(QPalette::Window));
                QStyleOptionButton option;
                option.rect = image.rect();
                option.palette = palette;
                option.state = state | QStyle::State_Enabled;
                QPainter painter(&image);
                style.drawPrimitive(element, &option, &painter, nullptr);
                return image;
            };
            const QImage off = drawn(QStyle::State_Off);
            double ring = 0;
            for (int x = 0; x < off.width() / 2; ++x)
                ring = std::max(ring, contrast(off.pixelColor(x, 8), palette.color(QPalette::Window)));
            QVERIFY2(ring >= 3, qPrintable(QString::number(ring))); // WCAG 2.1, 1.4.11
            QVERIFY(drawn(QStyle::State_On) != off);
        }
    }

    void whatIsSwitchedOnIsSeen_data() { inLightAndDark_data(); }
    void whatIsSwitchedOnIsSeen() {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        WindowStyle style;
        QPushButton words(QStringLiteral("Log x"));
        QToolButton icon;
        for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{&words, &icon}) {
            button->setCheckable(true);
            button->setStyle(&style);
            button->setPalette(palette);
            button->resize(60, 26);
            const QImage off = button->grab().toImage();
            button->setChecked(true);
            const QImage on = button->grab().toImage();
            // Its ground, beside its words.
            const double ground = contrast(on.pixelColor(5, 13), off.pixelColor(5, 13));
            QVERIFY2(ground >= 1.15, qPrintable(QString::number(ground)));
        }
    }

    /// What is to be written into is seen to be, on a ground that is nearly its own colour.
    void fieldsHaveFrames_data() { inLightAndDark_data(); }
    void fieldsHaveFrames() {
        QFETCH(bool, dark);
        const QPalette palette = dark ? darkPalette() : lightPalette();
        WindowStyle style;
        QLineEdit words;
        QSpinBox number;
        QComboBox choice;
        choice.setEditable(true);
        for (QWidget* field : std::initializer_list<QWidget*>{&words, &number, &choice}) {
            field->setStyle(&style);
            field->setPalette(palette);
            field->resize(120, 26);
            const QImage image = field->grab().toImage();
            double frame = 10;
            for (const int x : {20, 40, 60}) {
                double darkest = 0; // of what lies around its upper edge
                for (int y = 0; y < 4; ++y)
                    darkest = std::max(
                        darkest, std::min(contrast(image.pixelColor(x, y), palette.color(QPalette::Window)),
                                          contrast(image.pixelColor(x, y), palette.color(QPalette::Base))));
                frame = std::min(frame, darkest);
            }
            QVERIFY2(frame >= 3, qPrintable(QStringLiteral("%1: %2")
                                                .arg(QLatin1String(field->metaObject()->className()))
                                                .arg(frame)));
        }
    }

    void iconsFollowThePalette() {
        const auto ink = [] {
            const QImage image = themedIcon(QStringLiteral("add")).pixmap(32, 32).toImage();
            return image.pixelColor(16, 16);
        };
        applyTheme(Theme::Light);
        QVERIFY(ink().lightness() < 80);
        applyTheme(Theme::Dark);
        QVERIFY(ink().lightness() > 180);
        QVERIFY(themedIcon(QStringLiteral("no such icon")).isNull());
    }

    void aNoticeFollowsAChangeWhileItIsShown() {
        WindowFixture fixture(scripted_registry());
        fixture->chooseTheme(Theme::Light);
        fixture->messageBar()->post(Severity::Warning, QStringLiteral("something"));
        QCoreApplication::processEvents();
        const QLabel* icon = nullptr;
        for (const auto* label : fixture->messageBar()->findChildren<QLabel*>())
            if (!label->pixmap().isNull()) icon = label;
        QVERIFY(icon);
        const QImage light = icon->pixmap().toImage();
        fixture->chooseTheme(Theme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(icon->pixmap().toImage() != light);
    }

    void buttonsOfDocksCanBeHit() {
        WindowStyle style;
        QMainWindow window;
        auto* dock = new QDockWidget(QStringLiteral("Inspector"), &window);
        dock->setStyle(&style);
        window.addDockWidget(Qt::RightDockWidgetArea, dock);
        window.show();
        const auto buttons = dock->findChildren<QAbstractButton*>();
        QCOMPARE(buttons.size(), 2);
        for (QAbstractButton* button : buttons) {
            button->setStyle(&style);
            QVERIFY2(button->sizeHint().width() >= 20 && button->sizeHint().height() >= 20,
                     qPrintable(QStringLiteral("%1 × %2")
                                    .arg(button->sizeHint().width())
                                    .arg(button->sizeHint().height())));
        }
    }

    void buttonsOfDialogsHaveNoPictures() { // they are black, on dark ground too
        QDialogButtonBox box;
        WindowStyle style;
        box.setStyle(&style);
        for (const auto button : {QDialogButtonBox::Close, QDialogButtonBox::Ok, QDialogButtonBox::Save})
            QVERIFY(box.addButton(button)->icon().isNull());
    }

    void theChartFollowsAChangeWhileItIsShown() {
        WindowFixture fixture(scripted_registry());
        fixture->workload()->setSweep(scripted_sweep({"ok"}, 8, 2));
        fixture->run();
        QVERIFY(fixture.waitForEnd());
        const auto ground = [&] { return fixture.live()->plot()->grab().toImage().pixelColor(2, 2); };
        fixture->chooseTheme(Theme::Light);
        QCoreApplication::processEvents();
        QVERIFY(ground().lightness() > 230);
        fixture->chooseTheme(Theme::Dark);
        QCoreApplication::processEvents();
        QVERIFY(ground().lightness() < 60);
        fixture->chooseTheme(Theme::System);
        QCoreApplication::processEvents();
        QCOMPARE(ground(), QApplication::palette().color(QPalette::Base));
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
