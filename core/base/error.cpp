#include "core/base/error.h"

namespace gentolk {

Error::Error(Code code, QString subject, QString detail)
    : std::runtime_error((subject + QStringLiteral(": ") + detail).toStdString()), m_code(code), m_subject(std::move(subject)),
      m_detail(std::move(detail))
{
}

} // namespace gentolk
