#include "ui/files/columns_dialog.h"

#include "records/figures.h"
#include "tables/columns/column_sets.h"
#include "tables/errors.h"
#include "tables/formats.h"
#include "ui/text/engine_sentences.h"
#include "ui/text/labels/axis_labels.h"
#include "ui/text/labels/figure_labels.h"
#include "ui/text/labels/format_labels.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"
#include "ui/widgets/menu_button.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <string_view>
#include <utility>

namespace stepscope {

namespace {

QString namesKey() {
    return QStringLiteral("columns/names");
}
QString formatKey() {
    return QStringLiteral("columns/format");
}

/// A table of ten thousand rows says no more than its beginning.
constexpr qsizetype most_shown = 20'000;

QStringList namesOf(const QString& typed) {
    QStringList out;
    for (const QString& name : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty()) out.push_back(name.trimmed());
    return out;
}

/// Without their run, which a file tells of and nobody wants to paste.
Results cellsOf(const Results& results) {
    Results out;
    for (const CellResult& cell : results.cells())
        out.add(cell);
    return out;
}

} // namespace

ColumnsDialog::ColumnsDialog(Results results, const QString& shown, QWidget* parent)
    : QDialog(parent), results_(std::move(results)), shown_(shown), set_(new QComboBox(this)),
      format_(new QComboBox(this)), names_(new QLineEdit(this)), problem_(new WrappedLabel(QString(), this)),
      preview_(new QPlainTextEdit(this)) {
    setWindowTitle(tr("Table of chosen columns"));
    set_->addItem(tr("As the results show"), shown_);
    for (const ColumnSet& set : column_sets()) {
        const QString id = QString::fromUtf8(set.id.data(), static_cast<qsizetype>(set.id.size()));
        set_->addItem(id, id);
    }
    set_->addItem(tr("Others"));
    for (const Format& each : formats())
        if (can(each, FormatUse::WriteColumns)) format_->addItem(labelOf(each), extensionOf(each));
    const QSettings settings;
    format_->setCurrentIndex(std::max(0, format_->findData(settings.value(formatKey()))));
    names_->setText(settings.value(namesKey(), shown_).toString());
    names_->setToolTip(QString::fromStdString(column_names_help()));
    preview_->setReadOnly(true);
    preview_->setLineWrapMode(QPlainTextEdit::NoWrap);
    preview_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    preview_->setAccessibleName(tr("Preview of the table"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Set"), set_);
    auto* add = new QToolButton(this);
    add->setText(tr("C&hoose"));
    add->setToolTip(tr("Choose columns by their headings"));
    auto* menu = new QMenu(add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    openOnClick(add, menu);
    auto* columns = new QHBoxLayout;
    columns->addWidget(names_, 1);
    columns->addWidget(add);
    form->addRow(tr("&Columns"), columns);
    qobject_cast<QLabel*>(form->labelForField(columns))->setBuddy(names_);
    form->addRow(tr("&Kind"), format_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    copy_ = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    write_ = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    write_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(problem_);
    layout->addWidget(preview_, 1);
    layout->addWidget(buttons);
    resize(760, 460);

    connect(set_, &QComboBox::activated, this, &ColumnsDialog::chooseSet);
    connect(names_, &QLineEdit::textChanged, this, &ColumnsDialog::refresh);
    connect(format_, &QComboBox::currentIndexChanged, this, &ColumnsDialog::refresh);
    connect(copy_, &QPushButton::clicked, this, &ColumnsDialog::copy);
    connect(write_, &QPushButton::clicked, this, &ColumnsDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

const Format& ColumnsDialog::format() const {
    return *format_named(format_->currentData().toString().toStdString());
}

QByteArray ColumnsDialog::written(const Results& results) const {
    return QByteArray::fromStdString(
        format().write_columns(columns_named(names_->text().toStdString(), results), results));
}

void ColumnsDialog::fillMenu(QMenu& menu) {
    menu.clear();
    const QStringList chosen = namesOf(names_->text());
    const auto add = [&](QMenu& to, std::string_view name, const QString& heading) {
        const QString id = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        QAction* action = to.addAction(heading);
        action->setCheckable(true);
        action->setChecked(chosen.contains(id));
        connect(action, &QAction::triggered, this, [this, id] { toggle(id); });
    };
    for (const Axis& axis : axes())
        add(menu, axis.name, labelOf(axis));
    menu.addSeparator();
    for (const Figure& figure : figures())
        if (figure.prominence == Prominence::Main) add(menu, figure.id, labelOf(figure));
    QMenu* more = menu.addMenu(tr("More figures"));
    for (const Figure& figure : figures())
        if (figure.prominence != Prominence::Main) add(*more, figure.id, labelOf(figure));
}

void ColumnsDialog::toggle(const QString& name) {
    QStringList names = namesOf(names_->text());
    if (names.removeAll(name) == 0) names.push_back(name);
    names_->setText(names.join(QLatin1Char(',')));
}

void ColumnsDialog::chooseSet() {
    if (set_->currentData().isValid()) names_->setText(set_->currentData().toString());
    names_->setFocus();
}

void ColumnsDialog::refresh() {
    const int set = set_->findData(names_->text());
    set_->setCurrentIndex(set < 0 ? set_->count() - 1 : set);
    QString problem;
    QByteArray text;
    try {
        text = written(cellsOf(results_));
    } catch (const TableError& error) {
        problem = toldText(std::string_view(error.what()));
    }
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) preview_->setPlainText(QString::fromUtf8(text.left(most_shown)));
    copy_->setEnabled(problem.isEmpty());
    write_->setEnabled(problem.isEmpty());
}

QString ColumnsDialog::preview() const {
    return preview_->toPlainText();
}

QString ColumnsDialog::problem() const {
    return problem_->isHidden() ? QString() : problem_->text();
}

void ColumnsDialog::copy() {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(written(cellsOf(results_))));
    remember();
}

void ColumnsDialog::write() {
    const QByteArray content = written(results_);
    remember();
    accept();
    emit writeWanted(content, extensionOf(format()), labelOf(format()));
}

void ColumnsDialog::remember() const {
    QSettings settings;
    settings.setValue(formatKey(), format_->currentData());
    if (names_->text() == shown_)
        settings.remove(namesKey()); // which are others another time
    else
        settings.setValue(namesKey(), names_->text());
}

} // namespace stepscope
