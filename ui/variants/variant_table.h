#pragma once
#include "core/genetics/acmg.h"
#include "ui/models/variant_row.h"
#include <QTableView>

namespace gentolk
{

class VariantSortProxy;
class VariantTableModel;

// The table of the Variants page: fixed rows of two lines, columns that give, and at last leave, when it grows narrow (gene and HGVS never do),
// and the review keys. Announces what is wished; changes nothing.
class VariantTable final : public QTableView
{
    Q_OBJECT
public:
    explicit VariantTable(QWidget* parent = nullptr);
    void setVariants(VariantTableModel* model);
    const VariantRow* currentRow() const; // null: none
    void chooseRow(int sourceRow);
    void fitColumns();
    void setParents(bool mother, bool father);

signals:
    void rowChosen();
    void classWanted(gentolk::AcmgClass classification);
    void reportWanted();
    void dismissWanted();
    void noteWanted();
    void detailWanted();
    void bringBackWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layRows();
    struct Width {
        int comfortable, tight; // pixels; equal where a column cannot give
    };
    int headerWidth(int column) const;
    void measureContents();
    Width widthOf(int column) const;
    VariantTableModel* m_variants = nullptr;
    VariantSortProxy* m_proxy;
    bool m_mother = true, m_father = true;
    int m_divider = -1;                    // its row; -1: none
    int m_geneWidth = 0, m_hgvsWidth = 0;  // that neither's first line is ever elided
};

} // namespace gentolk
