#include "ui/inspector/report_list.h"

#include "nsight/profile_session.h"
#include "nsight/reading/nsys_database.h"
#include "nsight/tools/tools.h"
#include "ui/controller/run_controller.h"
#include "ui/controller/selection.h"
#include "ui/files/trash.h"
#include "ui/nsight/profile_labels.h"
#include "ui/text/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels/elided_label.h"
#include "ui/widgets/labels/section_label.h"
#include "ui/widgets/labels/wrapped_label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace stepscope {

namespace fs = std::filesystem;

namespace {

QString textOf(const fs::path& path) {
    return QString::fromStdString(path.string());
}

QToolButton* makeButton(const QString& icon, const QString& name, const QString& toolTip, bool enabled) {
    auto* button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(QStringLiteral("%1\n%2").arg(name, toolTip));
    button->setEnabled(enabled);
    return button;
}

} // namespace

ReportList::ReportList(const RunController& controller, Selection& selection, QWidget* parent)
    : QWidget(parent), controller_(controller), selection_(selection), rows_(new QVBoxLayout(this)) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(6);
}

void ReportList::setCell(const CellResult& cell) {
    profiles_ = cell.profiles;
    setVisible(!profiles_.empty());
    look();
}

/// The inspector is filled often: the rows are made anew only where one is another, and a button that has the
/// focus keeps it.
void ReportList::look() {
    std::vector<Row> rows;
    rows.reserve(profiles_.size());
    std::transform(
        profiles_.rbegin(), profiles_.rend(), std::back_inserter(rows), [this](const auto& profile) {
            return Row{profile, report_of(controller_.source(), *profile), find_viewer(profile->tool)};
        });
    if (rows == shown_) return;
    shown_ = std::move(rows);
    fill();
}

void ReportList::fill() {
    while (QLayoutItem* item = rows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be one of its buttons that asked
        delete item;
    }
    if (shown_.empty()) return;
    rows_->addWidget(new SectionLabel(tr("Nsight reports")));
    for (const Row& row : shown_)
        addRow(row);
}

void ReportList::addRow(const Row& shown) {
    const std::shared_ptr<const Profile>& profile = shown.profile;
    const std::optional<fs::path>& report = shown.report;
    const std::optional<fs::path>& viewer = shown.viewer;
    const NsightTool& tool = row_of(profile->tool);
    const QString name = shownText(profile->report);

    auto* title = new ElidedLabel;
    title->setText(name);
    auto* words = new WrappedLabel(report ? descriptionOf(*profile)
                                          : tr("%1. The file is gone; what was read of it is in the session.")
                                                .arg(descriptionOf(*profile)));
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->setToolTip(shownText(profile->command));

    auto* show = makeButton(QStringLiteral("table"), tr("Show here: %1").arg(name),
                            profile->trace ? tr("The timeline that the report has")
                                           : tr("The kernels of the report as a table"),
                            true);
    const QString toolName = labelOf(profile->tool);
    auto* open = makeButton(
        QStringLiteral("open"), tr("Open in %1: %2").arg(toolName, name),
        viewer ? shownText(viewer->string())
               : tr("%1 is not on this machine: %2")
                     .arg(QString::fromUtf8(tool.viewer.data(), static_cast<qsizetype>(tool.viewer.size())),
                          QString::fromUtf8(tool.where.data(), static_cast<qsizetype>(tool.where.size()))),
        report && viewer);
    auto* reveal = makeButton(QStringLiteral("sessions"), tr("Show in the folder: %1").arg(name),
                              tr("Opens the folder that the report is in"), report.has_value());
    auto* remove =
        makeButton(QStringLiteral("remove"), tr("Delete: %1").arg(name),
                   tr("Moves the report to the desktop's trash, after a question"), report.has_value());
    connect(show, &QToolButton::clicked, this, [this, profile] { selection_.showProfile(profile); });
    if (report) {
        if (viewer)
            connect(open, &QToolButton::clicked, this,
                    [this, program = *viewer, file = *report] { this->open(program, file); });
        connect(reveal, &QToolButton::clicked, this, [file = *report] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(textOf(file.parent_path())));
        });
        connect(remove, &QToolButton::clicked, this, [this, file = *report] { askAndDelete(file); });
    }

    auto* row = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    for (QToolButton* button : {show, open, reveal, remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addLayout(buttons);
    rows_->addWidget(row);
}

void ReportList::open(const fs::path& program, const fs::path& report) {
    if (!QProcess::startDetached(textOf(program), {textOf(report)}))
        tell(tr("%1 could not be started.").arg(shownText(program.string())));
}

void ReportList::askAndDelete(const fs::path& report) {
    const QString name = shownText(report.filename().string());
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Delete the report"),
                        tr("Move %1 to the trash? What was read of it stays in the session.").arg(name),
                        QMessageBox::Cancel, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addButton(tr("&Move to the trash"), QMessageBox::AcceptRole);
    connect(
        question, &QMessageBox::buttonClicked, this, [this, question, report, name](QAbstractButton* button) {
            if (question->buttonRole(button) != QMessageBox::AcceptRole) return;
            // Nsight Systems' database goes with its report.
            const QString database = textOf(fs::path(report).replace_extension(nsys_database_extension));
            QStringList files = {textOf(report)};
            if (report.extension() == row_of(ProfilerTool::Nsys).extension && QFileInfo(database).isFile())
                files.push_back(database);
            for (const QString& file : files)
                if (const TrashEnd end = moveToTrash(file); end.inTrash.isEmpty())
                    tell(tr("%1 stays where it is: the desktop has no trash that it could be moved to. %2")
                             .arg(shownText(QFileInfo(file).fileName()), end.problem));
            look(); // by itself: nothing else may ever fill the inspector again
        });
    question->open();
}

void ReportList::tell(const QString& problem) {
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Nsight reports"), problem, QMessageBox::Ok, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace stepscope
