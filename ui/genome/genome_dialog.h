#pragma once
#include "core/workflow/whole_genome.h"
#include "ui/tasks/latest_task.h"
#include <QDialog>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace gentolk {

class CaseSession;
class GenomeModel;
class GenomeQuestions;

// Everything that the patient carries, in and outside the gene list: read on request from the case's file, asked by frequency, consequence and inheritance.
// For looking alone: it changes nothing in the case.
class GenomeDialog final : public QDialog
{
    Q_OBJECT
public:
    GenomeDialog(CaseSession& session, QWidget* parent);
    ~GenomeDialog() override;
    void read();
    bool isReading() const { return m_task.isRunning(); }

signals:
    void answered();

private:
    QWidget* makeButtons();
    void makeTable();
    void sayWhatItIs();
    void take(std::shared_ptr<const WholeGenome> genome);
    void fail(const Error& error);
    void ask();
    void copyLine();
    QString countsOf(const GenomeAnswer& answer) const;

    CaseSession& m_session;
    LatestTask<std::shared_ptr<const WholeGenome>> m_task;
    std::shared_ptr<const WholeGenome> m_genome;
    GenomeModel* m_model;
    QLabel *m_about, *m_wish, *m_counts;
    QPushButton *m_read, *m_copy, *m_close;
    QProgressBar* m_progress;
    GenomeQuestions* m_questions;
    QTableView* m_table;
};

} // namespace gentolk
