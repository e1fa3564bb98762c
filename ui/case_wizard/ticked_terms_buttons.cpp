#include "ui/case_wizard/ticked_terms_buttons.h"
#include "ui/case_wizard/referral_text_dialog.h"
#include "ui/look/form.h"
#include <QDialogButtonBox>

namespace gentolk {

QDialogButtonBox* tickedTermsButtons(QDialog* dialog, QPushButton*& add)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    add = buttons->button(QDialogButtonBox::Ok);
    add->setText(ReferralTextDialog::tr("Add the ticked terms"));
    wearKind(add, "main", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(ReferralTextDialog::tr("Cancel"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace gentolk
