#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace stepscope {

namespace {

QColor colorFor(IconTone tone, QIcon::Mode mode) {
    const QPalette palette = QApplication::palette();
    if (mode == QIcon::Disabled) {
        QColor color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        color.setAlphaF(0.55F);
        return color;
    }
    if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
    const Colors colors = colorsOf(palette);
    switch (tone) {
    case IconTone::Text:
        return colors.text;
    case IconTone::Muted:
        return colors.muted;
    case IconTone::Accent:
        return colors.accent;
    case IconTone::Success:
        return colors.success;
    case IconTone::Warning:
        return colors.warning;
    case IconTone::Danger:
        return colors.danger;
    }
    return colors.text;
}

/// Renders black-on-transparent SVG as a mask for the colour of the moment.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QByteArray svg, IconTone tone) : svg_(std::move(svg)), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, QIcon::Off, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal /*scale*/) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svg_).render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colorFor(tone_, mode));
        return pixmap;
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    bool isNull() override { return svg_.isEmpty(); }

private:
    QByteArray svg_;
    IconTone tone_;
};

} // namespace

QIcon themedIcon(const QString& name, IconTone tone) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new ThemedIconEngine(file.readAll(), tone));
}

QIcon severityIcon(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return themedIcon(QStringLiteral("info"), IconTone::Accent);
    case Severity::Warning:
        return themedIcon(QStringLiteral("warning"), IconTone::Warning);
    case Severity::Error:
        return themedIcon(QStringLiteral("error"), IconTone::Danger);
    }
    return {};
}

} // namespace stepscope
