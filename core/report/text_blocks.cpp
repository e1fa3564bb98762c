#include "core/report/text_blocks.h"
#include <QCoreApplication>

namespace gentolk {

namespace {

struct Block {
    const char* genes; // symbols between spaces
    const char* text;
};

constexpr Block blocks[] = {
    {" ADA IL2RG RAG1 RAG2 JAK3 IL7R DCLRE1C CD3D CD3E CD247 PTPRC AK2 LIG4 NHEJ1 PRKDC ",
     QT_TRANSLATE_NOOP(
         "report",
         "Urgent result by telephone. Consider rapid referral for haematopoietic stem-cell transplantation (HSCT). No live vaccines; "
         "irradiated, CMV-negative blood products.")},
    {" ADA ", QT_TRANSLATE_NOOP("report", "Enzyme replacement or gene therapy may be considered.")},
    {" DCLRE1C LIG4 NHEJ1 PRKDC ATM NBN ", QT_TRANSLATE_NOOP("report", "Avoid unnecessary ionising radiation and adapt the conditioning.")},
    {" BTK CD40LG ",
     QT_TRANSLATE_NOOP("report", "Immunoglobulin replacement (IVIG/SCIG); infection prophylaxis; carrier testing of female relatives.")},
    {" CTLA4 LRBA ", QT_TRANSLATE_NOOP("report", "Abatacept may be targeted treatment; assess for HSCT.")},
    {" STAT1 STAT3 ",
     QT_TRANSLATE_NOOP(
         "report",
         "In gain of function: JAK inhibitor (ruxolitinib among others); in STAT1 gain of function also antifungal prophylaxis.")},
    {" PIK3CD PIK3R1 ", QT_TRANSLATE_NOOP("report", "Leniolisib (PI3Kδ inhibitor); alternatively sirolimus.")},
    {" NLRP3 IL1RN MVK TNFRSF1A ", QT_TRANSLATE_NOOP("report", "IL-1 blockade (anakinra, canakinumab).")},
    {" MEFV ", QT_TRANSLATE_NOOP("report", "Colchicine.")},
    {" C5 CFH CFI CD46 CD55 ",
     QT_TRANSLATE_NOOP("report",
                       "C5 inhibition (eculizumab/ravulizumab; pozelimab in CHAPLE); meningococcal vaccination and prophylaxis.")},
    {" CYBB CYBA NCF1 NCF2 NCF4 CYBC1 ",
     QT_TRANSLATE_NOOP("report", "TMP-SMX and itraconazole, interferon gamma by local practice, HSCT.")},
    {" PRF1 UNC13D STX11 STXBP2 RAB27A XIAP SH2D1A ",
     QT_TRANSLATE_NOOP("report", "Acute HLH protocol, HSCT; emapalumab; in XIAP deficiency cautious conditioning.")},
    {" FOXP3 IL2RA ", QT_TRANSLATE_NOOP("report", "Sirolimus, HSCT.")},
    {" ADA2 ", QT_TRANSLATE_NOOP("report", "TNF inhibitor; avoid acetylsalicylic acid after clinical assessment.")},
    {" GATA2 SAMD9 SAMD9L TERT TERC RTEL1 DKC1 TINF2 ",
     QT_TRANSLATE_NOOP("report", "Bone marrow surveillance, timing of HSCT, donor screening in the family.")},
    {" CXCR4 ", QT_TRANSLATE_NOOP("report", "Mavorixafor; G-CSF.")},
    {" ELANE HAX1 G6PC3 SBDS ", QT_TRANSLATE_NOOP("report", "G-CSF; surveillance for MDS.")},
    {" TREX1 RNASEH2A RNASEH2B RNASEH2C SAMHD1 ADAR IFIH1 STING1 ", QT_TRANSLATE_NOOP("report", "JAK inhibition.")},
    {" IL12RB1 IFNGR1 IFNGR2 IL12B ",
     QT_TRANSLATE_NOOP("report", "No BCG; antimycobacterial treatment with or without interferon gamma, depending on the defect.")},
    {" UBA1 ", QT_TRANSLATE_NOOP("report", "Haematological assessment, azacitidine/HSCT; not heritable (somatic).")},
};

} // namespace

QStringList offeredImplications(const QString& geneSymbol, const ReportLanguage& say)
{
    QStringList offered;
    const QString wanted = QStringLiteral(" %1 ").arg(geneSymbol);
    for (const Block& block : blocks)
        if (QString::fromLatin1(block.genes).contains(wanted))
            offered.append(say(block.text));
    return offered;
}

} // namespace gentolk
