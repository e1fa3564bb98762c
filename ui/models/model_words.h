#pragma once
#include <QCoreApplication>

namespace gentolk
{

// The translation context of the words that the models of this folder make.
class ModelWords
{
    Q_DECLARE_TR_FUNCTIONS(gentolk::ModelWords)
};

} // namespace gentolk
