#pragma once

#include <QWidget>

#include <vector>

class QLabel;

namespace stepscope {

/// Named numbers side by side: "Mean 41.2 ms".
class FigureRow : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString name, explanation;
    };
    explicit FigureRow(const std::vector<Entry>& figures, QWidget* parent = nullptr);

    void setValue(std::size_t figure, const QString& value);
    QString value(std::size_t figure) const;

private:
    std::vector<Entry> figures_;
    std::vector<QLabel*> values_;
};

} // namespace stepscope
