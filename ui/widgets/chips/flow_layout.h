#pragma once

#include <QLayout>

#include <vector>

namespace stepscope {

/// Places widgets side by side and wraps to the next line, like words.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget* widget);
    /// A widget that is in it already, to another place.
    void moveWidget(QWidget* widget, int index);

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that the items take in `rect`; moves them there when `apply`.
    int arrange(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> items_; // owned, as QLayout wants it
};

} // namespace stepscope
