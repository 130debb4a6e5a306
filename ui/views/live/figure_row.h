#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace stepscope {

/// Named numbers side by side: "Mean 41.2 ms".
class FigureRow : public QWidget {
    Q_OBJECT
public:
    struct Figure {
        QString name, explanation;
    };
    explicit FigureRow(const std::vector<Figure>& figures, QWidget* parent = nullptr);

    void setValue(std::size_t figure, const QString& value);
    QString value(std::size_t figure) const;

private:
    std::vector<Figure> figures_;
    std::vector<QLabel*> values_;
};

} // namespace stepscope
