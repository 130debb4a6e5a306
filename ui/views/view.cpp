#include "ui/views/view.h"

#include "ui/views/filter_strip.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace stepscope {

View::View(const ViewContext& context, EmptyState* empty, QWidget* parent)
    : QWidget(parent), context_(context), stack_(new QStackedWidget(this)), empty_(empty) {
    stack_->addWidget(empty_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(stack_);
}

bool View::isEmpty() const {
    return stack_->currentWidget() == empty_;
}

void View::setReasonWithout(const QString& heading, const QString& advice) {
    empty_->setInstead(heading, advice);
}

void View::setWelcome(QWidget* welcome) {
    empty_->setWelcome(welcome);
}

Drawing View::chart(const DrawingOptions& options) const {
    Drawing drawing = draw(options);
    drawing.size = options.size;
    drawing.dotsPerInch = options.dotsPerInch;
    return drawing;
}

void View::showFilter() {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, new FilterStrip(selection()));
}

void View::setPage(QWidget* page, QWidget* main) {
    stack_->addWidget(page);
    setFocusProxy(main);
}

void View::setEmpty(bool on) {
    stack_->setCurrentIndex(on ? 0 : 1);
}

const QList<QAction*>& View::offered(ViewMenu menu) const {
    return offered_.at(static_cast<std::size_t>(menu));
}

QAction* View::offer(ViewMenu menu, QAction* action) {
    offered_.at(static_cast<std::size_t>(menu)).push_back(action);
    return action;
}

} // namespace stepscope
