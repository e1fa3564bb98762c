#pragma once
#include "core/workflow/shortlist.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace gentolk
{

class FunnelDelegate;
class FunnelModel;

// The cascade with its funnel: choose a preset, switch a step off, edit its numbers. Announces the cascade wished for.
class FilterPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterPanel(QWidget* parent = nullptr);
    void showFunnel(const Shortlist& shown, int samples, GenomeAssembly assembly);
    void setBusy(bool running);
    void setRail(bool rail);
    bool isRail() const { return m_rail; }
    void retranslate();

signals:
    void cascadeWanted(const gentolk::FilterCascade& cascade);
    void outsideWanted();
    void openWanted(); // the rail was clicked
    void problem(const gentolk::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fillPresets();
    void choosePreset(int index);
    void fillMenu(); // what can be done with the steps as they stand
    void keepAs();
    void drop();
    void edit(int row);
    void showDoors();

    QLabel* m_title;
    QComboBox* m_presets;
    QToolButton* m_reset;
    QToolButton* m_more;
    QToolButton* m_open;
    QListView* m_list;
    QLabel* m_unknown;
    QLabel* m_rescued;
    QPushButton* m_outside;
    QWidget* m_head;
    QWidget* m_doors;
    FunnelModel* m_model;
    FunnelDelegate* m_delegate;
    FilterCascade m_preset, m_shown; // the preset, and the steps in force
    std::int64_t m_outsideTotal = 0;
    bool m_rail = false;
};

} // namespace gentolk
