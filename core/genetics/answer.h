#pragma once

namespace gentolk {

enum class Answer { Unknown, No, Yes }; // toString and enumFromString: case.h

} // namespace gentolk
