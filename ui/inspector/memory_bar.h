#pragma once

#include <QWidget>

#include <cstdint>
#include <string>
#include <vector>

namespace stepscope {

/// Memory at the peak by what it holds: one bar, and a line for each part.
class MemoryBar : public QWidget {
    Q_OBJECT
public:
    struct Part {
        std::string role; ///< as plans name it: gives its colour
        QString name;
        std::int64_t bytes = 0;
    };
    explicit MemoryBar(QWidget* parent = nullptr);

    void setParts(std::vector<Part> parts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lineHeight() const { return fontMetrics().height() + 4; }
    std::vector<Part> parts_; // largest first
};

} // namespace stepscope
