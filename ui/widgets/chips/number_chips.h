#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLineEdit;

namespace stepscope {

class Chip;
class FlowLayout;

/// A list of whole numbers as chips: type a number and Enter to add it, or several as a range
/// (workload/text/number_range.h), click a number (or Enter on it) to
/// change it where it stands, its cross (or Delete) to remove it.
class NumberChips : public QWidget {
    Q_OBJECT
public:
    NumberChips(const QString& name, const QString& explanation, QWidget* parent = nullptr);

    const std::vector<std::int64_t>& values() const { return values_; }
    void setValues(std::vector<std::int64_t> values);
    /// What stands in the field of another with the same values, and is no number yet.
    void takeOver(const NumberChips& earlier);

    /// Marks the field and says in its tooltip what is wrong; an empty text takes the mark away.
    void setProblem(const QString& problem);
    /// What is wrong with what stands in the field and was not taken; empty: nothing.
    const QString& typedProblem() const { return typedProblem_; }

    QLineEdit* edit() const { return edit_; }
    const std::vector<Chip*>& chips() const { return chips_; }

signals:
    void changed(); ///< the values, or what is wrong with what is typed

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void takeTyped();
    void change(std::vector<std::int64_t> values, const QString& typedProblem);
    void edit(std::size_t place);
    void endEdit(); ///< the field goes back behind the chips
    void remove(std::size_t place);
    void rebuild();
    void addChip(std::size_t place);
    bool handleKey(int key);

    QString name_, explanation_, problem_, typedProblem_;
    std::vector<std::int64_t> values_;  // in the order in which they run
    std::vector<Chip*> chips_;          // of the same numbers
    std::optional<std::size_t> edited_; // the number that stands in the field instead of in its chip
    FlowLayout* flow_;
    QLineEdit* edit_;
};

} // namespace stepscope
