#include "ui/views/compare/compare_lists.h"

#include "ui/text/labels/comparison_labels.h"
#include "ui/widgets/collapsible.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stepscope {

namespace {

constexpr int list_height = 120;

} // namespace

CompareLists::CompareLists(QWidget* parent)
    : QWidget(parent), known_(makeList(tr("To know of single cells"))),
      without_(makeList(tr("Without a partner"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(known_.around);
    layout->addWidget(without_.around);
}

CompareLists::List CompareLists::makeList(const QString& title) {
    List out;
    out.title = title;
    out.lines = new QListWidget;
    out.lines->setFrameShape(QFrame::NoFrame);
    out.lines->setWordWrap(true);
    out.lines->setSelectionMode(QAbstractItemView::ExtendedSelection);
    out.lines->setAccessibleName(title);
    out.around = new Collapsible(title, out.lines);
    out.around->setContentsMargins(8, 2, 8, 2);
    return out;
}

void CompareLists::fill(const List& list, const std::vector<Sentence>& sentences) {
    constexpr int most_lines = 200; // more are in the report
    list.lines->clear();
    for (const Sentence& sentence : sentences) {
        if (list.lines->count() == most_lines) {
            list.lines->addItem(tr("and %n more, which the report has", nullptr,
                                   static_cast<int>(sentences.size()) - most_lines));
            break;
        }
        list.lines->addItem(textOf(sentence));
    }
    list.around->setTitle(
        sentences.empty() ? list.title : QStringLiteral("%1 (%2)").arg(list.title).arg(sentences.size()));
    list.around->setVisible(!sentences.empty());
    int height = 2 * list.lines->frameWidth() + 4;
    const QAbstractItemView* rows = list.lines;
    for (int row = 0; row < list.lines->count() && height < list_height; ++row)
        height += rows->sizeHintForRow(row);
    list.lines->setFixedHeight(std::min(height, list_height));
}

void CompareLists::show(const ComparedRuns& compared) {
    fill(known_, compared.remarks);
    fill(without_, compared.unmatched);
    if (compared.comparison.cells.empty()) without_.around->setOpen(true);
}

QStringList CompareLists::unmatched() const {
    QStringList out;
    for (int row = 0; row < without_.lines->count(); ++row)
        out.push_back(without_.lines->item(row)->text());
    return out;
}

} // namespace stepscope
