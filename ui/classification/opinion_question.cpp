#include "ui/classification/opinion_question.h"
#include "ui/words/acmg_words.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gentolk
{

OpinionQuestion::OpinionQuestion(const QString& title, const QString& question, bool withClass, QWidget* parent)
    : QDialog(parent), m_class(new QComboBox(this)), m_reason(new QPlainTextEdit(this))
{
    setWindowTitle(title);
    for (int number = 5; number >= 1; --number)
        m_class->addItem(tr("Class %1: %2").arg(QString::number(number), word(AcmgClass(number))), number);
    m_class->setCurrentIndex(2);
    m_class->setVisible(withClass);
    m_class->setObjectName(QStringLiteral("opinionClass"));
    m_class->setAccessibleName(tr("Class"));
    m_reason->setObjectName(QStringLiteral("opinionReason"));
    m_reason->setAccessibleName(question);
    m_reason->setTabChangesFocus(true);
    auto* asked = new QLabel(question, this);
    asked->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* part : std::initializer_list<QWidget*>{asked, m_class, m_reason, buttons})
        layout->addWidget(part);
    resize(440, 260);
    m_reason->setFocus();
}

QString OpinionQuestion::reason() const
{
    return m_reason->toPlainText().trimmed();
}

AcmgClass OpinionQuestion::classification() const
{
    return AcmgClass(m_class->currentData().toInt());
}

} // namespace gentolk
