#pragma once

#include <QWidget>

#include <cstdint>
#include <vector>

class QLineEdit;

namespace stepscope {

class FlowLayout;

/// A list of whole numbers as chips: type a number and Enter to add it, click a chip (or Delete on it) to
/// remove it.
class NumberChips : public QWidget {
    Q_OBJECT
public:
    NumberChips(const QString& name, const QString& explanation, QWidget* parent = nullptr);

    const std::vector<std::int64_t>& values() const { return values_; }
    void setValues(std::vector<std::int64_t> values);

    /// Marks the field and says in its tooltip what is wrong; an empty text takes the mark away.
    void setProblem(const QString& problem);

    QLineEdit* edit() const { return edit_; }

signals:
    void changed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addTyped();
    void remove(std::int64_t value);
    void rebuild();

    QString name_, explanation_, problem_;
    std::vector<std::int64_t> values_; // in the order in which they run
    FlowLayout* flow_;
    QLineEdit* edit_;
};

} // namespace stepscope
