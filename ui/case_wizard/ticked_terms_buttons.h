#pragma once

class QDialog;
class QDialogButtonBox;
class QPushButton;

namespace gentolk {

// "Add the ticked terms" and "Cancel" of a dialog that proposes terms; add: the first.
QDialogButtonBox* tickedTermsButtons(QDialog* dialog, QPushButton*& add);

} // namespace gentolk
