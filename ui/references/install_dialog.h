#pragma once
#include "core/workflow/knowledge_library.h"
#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gentolk {

class DateField;

// Which files are to be installed, and what a person says of them where the files do not tell.
class InstallDialog final : public QDialog
{
    Q_OBJECT
public:
    InstallDialog(const SourceToAdd& begin, QWidget* parent = nullptr);
    SourceToAdd wanted() const;

private:
    void layFields();
    void chooseFiles();
    void showFiles();
    void offerName(); // of an own list alone
    QStringList m_files;
    QLabel* m_named;
    QPushButton *m_choose, *m_install, *m_cancel;
    QComboBox *m_kind, *m_assembly;
    QLineEdit *m_name, *m_version;
    DateField* m_date;
    QCheckBox* m_everything;
};

} // namespace gentolk
