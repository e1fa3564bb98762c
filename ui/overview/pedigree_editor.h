#pragma once
#include "ui/overview/pedigree_canvas.h"
#include <QPointer>

class QLabel;
class QScrollArea;
class QToolButton;

namespace gentolk
{

class CaseSession;

// The pedigree of an open case with its changes, each saved at once and undone with the case's own undo (law 4 of the house), and its export.
class PedigreeEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit PedigreeEditor(QWidget* parent = nullptr);
    void showCase(CaseSession& session);
    void retranslate();
    PedigreeCanvas& canvas() { return *m_canvas; }
    QString suggestedFileName() const; // the case's number and .svg

public slots:
    void exportSvg(); // asks where
    void copyPicture();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void save(const PedigreeEdit& edit, const QString& action, const QString& about);
    void showFamily();
    void tell(const QString& words, bool refusal);
    void fit();
    QPointer<CaseSession> m_session;
    PedigreeCanvas* m_canvas;
    QScrollArea* m_area;
    QLabel* m_told;
    QToolButton *m_change, *m_export;
};

} // namespace gentolk
