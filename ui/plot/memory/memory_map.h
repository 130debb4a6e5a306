#pragma once

#include "ui/plot/drawing.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

class QPainter;

namespace stepscope {

/// A tensor in the arena: its bytes, from its first op to its last.
struct MemoryBlock {
    QString name;
    int layer = -1;       ///< -1: of no layer
    std::size_t role = 0; ///< position in MemoryPicture::roles
    std::int64_t bytes = 0, offset = 0;
    int first = 0, last = 0; ///< ops, both included
};

/// A stretch of ops with a name: "forward".
struct MemoryPass {
    QString name;
    QColor color;
    int first = 0, last = 0;
};

struct MemoryRole {
    QString name;
    QColor color;
    std::vector<std::int64_t> bytes; ///< (ops): alive while each op runs
};

/// What a step's memory looks like: in program order from left to right, bytes upward.
struct MemoryPicture {
    QString title; ///< above it; empty: takes no room
    std::vector<MemoryBlock> blocks;
    std::vector<MemoryRole> roles; ///< from the bottom
    std::vector<MemoryPass> passes;
    QStringList ops; ///< "forward/ffn/w1w3 · matmul"
    std::int64_t arena_bytes = 0;
    std::int64_t least_scale = 0; ///< bytes that are in sight at least: those of another beside it
    int peak_op = -1;
    std::optional<std::int64_t> limit;
    QString limit_name;
};

/// Blocks where they lie in the arena, or what is alive stacked by role.
enum class MemoryShape { Blocks, Roles };

/// Places and paints it.
class MemoryMap {
public:
    void setPicture(MemoryPicture picture);
    void setShape(MemoryShape shape);
    const MemoryPicture& picture() const { return picture_; }
    MemoryShape shape() const { return shape_; }

    void layOut(QSizeF size, const QFont& font);

    QRectF plotArea() const { return plot_; }
    int opAt(double x) const; ///< -1: there is none
    /// The block under a point; -1: none.
    int blockAt(QPointF position) const;
    QRectF areaOf(int block) const;
    double xOf(double op) const;
    double yOf(double bytes) const;
    bool limitIsInSight() const;
    QRectF peakWords() const; ///< where the peak is told, by its line
    double bytesInSight() const { return top_; }

    struct Marks {
        int op = -1;    ///< that is read
        int block = -1; ///< the same
    };
    void paint(QPainter& painter, const Colors& colors, const Marks& marks) const;

    /// What is said of a block: name, layer, role, bytes, from, to.
    QStringList readingOfBlock(int block) const;
    /// What is said of an op: its name, bytes alive, by role.
    QStringList readingOfOp(int op) const;

private:
    struct Entry {
        QString name;
        QColor color;
        QRectF area;
    };
    void placeLegend(double width);
    void paintAxis(QPainter& painter, const Colors& colors) const;
    void paintBlocks(QPainter& painter, const Colors& colors) const;
    void paintRoles(QPainter& painter) const;
    void paintPasses(QPainter& painter, const Colors& colors) const;
    void paintLimit(QPainter& painter, const Colors& colors) const;
    QString opName(int op) const;
    /// Above a line at `y`, or below it where there is no room.
    QRectF wordsAt(double y, const QString& text, Qt::Alignment side) const;
    QString peakText() const;

    MemoryPicture picture_;
    MemoryShape shape_ = MemoryShape::Blocks;
    QFont font_;
    QRectF heading_, plot_;
    QRectF strip_;   ///< of the passes
    double top_ = 1; ///< bytes at the top of the plot
    double unit_ = 1, interval_ = 1;
    QString unitName_;
    int decimals_ = 0;
    std::vector<Entry> legend_;
};

/// For a file, on white; several side by side.
Drawing drawMemory(std::vector<MemoryMap> maps, const QString& title, QSize size);

} // namespace stepscope
