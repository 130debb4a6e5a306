#include "ui/files/chart_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int smallest = 300;
constexpr int largest = 4000; // at 600 dots per inch 25,000 of them, about what programs still open
constexpr QSize preview_size(440, 300);

struct Resolution {
    int dotsPerInch;
    const char* use;
};
constexpr Resolution resolutions[] = {{96, QT_TRANSLATE_NOOP("ChartDialog", "96 dpi – a plain screen")},
                                      {192, QT_TRANSLATE_NOOP("ChartDialog", "192 dpi – a fine screen")},
                                      {300, QT_TRANSLATE_NOOP("ChartDialog", "300 dpi – print")},
                                      {600, QT_TRANSLATE_NOOP("ChartDialog", "600 dpi – fine print")}};

QString settingKey(const char* name) {
    return QStringLiteral("chart/") + QLatin1String(name);
}

QSpinBox* makeSize(int value, const QString& name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(smallest, largest);
    box->setSingleStep(25);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

ChartDialog::ChartDialog(const DrawingFormat& format, Chart chart, QWidget* parent)
    : QDialog(parent), chart_(std::move(chart)), kind_(new QComboBox(this)), resolution_(new QComboBox(this)),
      whole_(new QRadioButton(tr("&Whole chart"), this)),
      visible_(new QRadioButton(tr("Only what is in &sight"), this)),
      outcome_(new MutedLabel(QString(), this)), preview_(new QLabel(this)) {
    //: of a view, such as Live
    setWindowTitle(tr("Export the chart of %1").arg(chart_.of));
    const DrawingOptions usual;
    const QSettings settings;
    width_ = makeSize(settings.value(settingKey("width"), usual.size.width()).toInt(), tr("Width"), this);
    height_ = makeSize(settings.value(settingKey("height"), usual.size.height()).toInt(), tr("Height"), this);
    buildForm(format);
    for (QComboBox* box : {kind_, resolution_})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartDialog::refresh);
    for (QSpinBox* box : {width_, height_})
        connect(box, &QSpinBox::valueChanged, this, &ChartDialog::refresh);
    connect(whole_, &QRadioButton::toggled, this, &ChartDialog::refresh);
    refresh();
}

void ChartDialog::buildForm(const DrawingFormat& format) {
    for (const DrawingFormat& each : drawingFormats())
        kind_->addItem(drawingText(each.kind), QLatin1String(each.extension));
    kind_->setCurrentIndex(static_cast<int>(&format - drawingFormats().data()));
    const int wanted = QSettings().value(settingKey("dotsPerInch"), DrawingOptions().dotsPerInch).toInt();
    for (const Resolution& each : resolutions) {
        resolution_->addItem(QCoreApplication::translate("ChartDialog", each.use), each.dotsPerInch);
        if (each.dotsPerInch == wanted) resolution_->setCurrentIndex(resolution_->count() - 1);
    }
    whole_->setChecked(!chart_.zoomed);
    visible_->setChecked(chart_.zoomed);
    visible_->setEnabled(chart_.zoomed);
    visible_->setToolTip(chart_.zoomed ? QString() : tr("The whole chart is in sight"));

    auto* size = new QHBoxLayout;
    size->setSpacing(6);
    size->addWidget(width_);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(height_);
    size->addStretch();
    auto* part = new QVBoxLayout;
    part->setSpacing(4);
    part->addWidget(whole_);
    part->addWidget(visible_);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    if (!chart_.warning.isEmpty()) {
        auto* warning = new WrappedLabel(chart_.warning, this);
        QPalette ink = warning->palette();
        ink.setColor(QPalette::WindowText, colorsOf(palette()).warning);
        warning->setPalette(ink);
        form->addRow(warning);
    }
    form->addRow(tr("&Kind"), kind_);
    form->addRow(tr("Si&ze"), size);
    qobject_cast<QLabel*>(form->labelForField(size))->setBuddy(width_);
    form->addRow(tr("&Resolution"), resolution_);
    form->addRow(tr("Part"), part);
    form->addRow(QString(), outcome_);

    preview_->setFixedSize(preview_size);
    preview_->setAlignment(Qt::AlignCenter);
    preview_->setAccessibleName(tr("Preview of the chart"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* next = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    next->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChartDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(20);
    sides->addLayout(form);
    sides->addWidget(preview_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(16);
    layout->addLayout(sides);
    layout->addWidget(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

const DrawingFormat& ChartDialog::format() const {
    return drawingFormats()[static_cast<std::size_t>(std::max(0, kind_->currentIndex()))];
}

DrawingOptions ChartDialog::options() const {
    return {.size = {width_->value(), height_->value()},
            .dotsPerInch = resolution_->currentData().toInt(),
            .visible = visible_->isChecked()};
}

QString ChartDialog::outcome() const {
    const DrawingOptions answers = options();
    const QSizeF inches = QSizeF(answers.size) / 96;
    const QLocale locale;
    if (format().hasDots) {
        const QSize dots = (inches * answers.dotsPerInch).toSize();
        return tr("%1 × %2 pixels").arg(locale.toString(dots.width()), locale.toString(dots.height()));
    }
    return tr("%1 × %2 cm, sharp at every size")
        .arg(locale.toString(inches.width() * 2.54, 'f', 1), locale.toString(inches.height() * 2.54, 'f', 1));
}

void ChartDialog::refresh() {
    resolution_->setEnabled(format().hasDots);
    outcome_->setText(outcome());
    const Drawing drawing = chart_.draw(options());
    const qreal ratio = devicePixelRatioF();
    const QSize room = QSize(drawing.size).scaled(preview_size - QSize(2, 2), Qt::KeepAspectRatio);
    QPixmap picture(room * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    if (drawing.paint) {
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(static_cast<double>(room.width()) / drawing.size.width(),
                      static_cast<double>(room.height()) / drawing.size.height());
        drawing.paint(painter);
    }
    QPainter frame(&picture);
    frame.setPen(colorsOf(palette()).border);
    frame.drawRect(QRect(QPoint(0, 0), room - QSize(1, 1)));
    frame.end();
    preview_->setPixmap(picture);
}

void ChartDialog::accept() {
    QSettings settings;
    settings.setValue(settingKey("width"), width_->value());
    settings.setValue(settingKey("height"), height_->value());
    settings.setValue(settingKey("dotsPerInch"), resolution_->currentData());
    QDialog::accept();
}

} // namespace stepscope
