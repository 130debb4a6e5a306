#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace stepscope {

/// Named numbers side by side: "Mean 41.2 ms". Each stands whole: where there is no room for all, those after
/// the first few are left out, but for the last one.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString name, explanation;
    };
    explicit FigureRow(const std::vector<Entry>& figures, QWidget* parent = nullptr);

    void setValue(std::size_t figure, const QString& value);
    QString value(std::size_t figure) const;
    void setExplanation(std::size_t figure, const QString& explanation);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Column {
        Entry figure;
        QLabel *name, *value;
        int room; ///< the widest yet: columns do not move with each step
    };
    void arrange();

    std::vector<Column> columns_;
};

} // namespace stepscope
