#pragma once
#include <span>

namespace gentolk {

// Every fact that core's inheritance, filter and ACMG rules and the gene list write, %1 … standing for what varies. The English is
// core's own; the translations are in the context gentolk::Words.
std::span<const char* const> factTemplates();

} // namespace gentolk
