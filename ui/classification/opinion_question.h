#pragma once
#include "core/genetics/acmg.h"
#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace gentolk
{

// Asks for the reasons of a mark or of an opinion, and for an opinion the class. Cannot be accepted without reasons.
class OpinionQuestion final : public QDialog
{
    Q_OBJECT
public:
    OpinionQuestion(const QString& title, const QString& question, bool withClass, QWidget* parent = nullptr);
    QString reason() const;
    AcmgClass classification() const;

private:
    QComboBox* m_class;
    QPlainTextEdit* m_reason;
};

} // namespace gentolk
