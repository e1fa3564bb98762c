#pragma once
#include "core/filter/genome_search.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gentolk {

// What of a whole genome is to be seen: gene, frequency, consequence, inheritance, FILTER, and whether the gene list is left out.
class GenomeQuestions final : public QWidget
{
    Q_OBJECT
public:
    explicit GenomeQuestions(QWidget* parent = nullptr);
    GenomeQuery query() const;
    void focusGene();

signals:
    void changed();

private:
    void offerFrequencies();
    void offerConsequences();
    void offerInheritance();
    void lay();
    QLineEdit* m_gene;
    QComboBox *m_frequency, *m_consequence, *m_inheritance;
    QCheckBox *m_passed, *m_outside;
};

} // namespace gentolk
