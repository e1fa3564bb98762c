<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>gentolk::BalancePlot</name>
    <message numerus="yes">
        <source>%n run(s) of homozygosity, %1 together</source>
        <translation>
            <numerusform>%n run of homozygosity, %1 together</numerusform>
            <numerusform>%n runs of homozygosity, %1 together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of ALT among the reads of each variant call, %n sample(s); the arrow keys tell each chromosome of each sample.</source>
        <translation>
            <numerusform>Share of ALT among the reads of each variant call, %n sample; the arrow keys tell each chromosome of each sample.</numerusform>
            <numerusform>Share of ALT among the reads of each variant call, %n samples; the arrow keys tell each chromosome of each sample.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::CandidateCard</name>
    <message numerus="yes">
        <source>%n proposed criteria, which nobody has decided, are not shown.</source>
        <translation>
            <numerusform>%n proposed criterion, which nobody has decided, is not shown.</numerusform>
            <numerusform>%n proposed criteria, which nobody has decided, are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::CaseListModel</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::ClassGauge</name>
    <message numerus="yes">
        <source>%n point(s): class %1, %2</source>
        <translation>
            <numerusform>%n point: class %1, %2</numerusform>
            <numerusform>%n points: class %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::ConferencePage</name>
    <message numerus="yes">
        <source>%n decided variants outside the gene list are not shown: the consent does not cover secondary findings.</source>
        <translation>
            <numerusform>%n decided variant outside the gene list is not shown: the consent does not cover secondary findings.</numerusform>
            <numerusform>%n decided variants outside the gene list are not shown: the consent does not cover secondary findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::HistoryModel</name>
    <message numerus="yes">
        <source>%1 (%n time(s), first at %2)</source>
        <translation>
            <numerusform>%1 (%n time, first at %2)</numerusform>
            <numerusform>%1 (%n times, first at %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::InstallDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::KinshipPlot</name>
    <message numerus="yes">
        <source>Kinship against sites without a common allele, %n pair(s). The arrow keys tell each.</source>
        <translation>
            <numerusform>Kinship against sites without a common allele, %n pair. The arrow keys tell each.</numerusform>
            <numerusform>Kinship against sites without a common allele, %n pairs. The arrow keys tell each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::ModelWords</name>
    <message numerus="yes">
        <source>%n sample(s), %1</source>
        <translation>
            <numerusform>%n sample, %1</numerusform>
            <numerusform>%n samples, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) removed by one step alone – the %1 best are shown</source>
        <translation>
            <numerusform>%n variant removed by one step alone – the %1 best are shown</numerusform>
            <numerusform>%n variants removed by one step alone – the %1 best are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::OverviewPage</name>
    <message numerus="yes">
        <source>%n remark(s) while reading the files</source>
        <translation>
            <numerusform>%n remark while reading the files</numerusform>
            <numerusform>%n remarks while reading the files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more that are counted only</source>
        <translation>
            <numerusform>and %n more that is counted only</numerusform>
            <numerusform>and %n more that are counted only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept as known pathogenic</source>
        <translation>
            <numerusform>%n of them kept as known pathogenic</numerusform>
            <numerusform>%n of them kept as known pathogenic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) as expected</source>
        <translation>
            <numerusform>%n check as expected</numerusform>
            <numerusform>%n checks as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that the files hold too little for: not known</source>
        <translation>
            <numerusform>%n check that the files hold too little for: not known</numerusform>
            <numerusform>%n checks that the files hold too little for: not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::PhenotypeStep</name>
    <message numerus="yes">
        <source>%n term(s) added; those on the list already stay as they are.</source>
        <translation>
            <numerusform>%n term added; what is on the list already stays as it is.</numerusform>
            <numerusform>%n terms added; those on the list already stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::ReferencesPage</name>
    <message numerus="yes">
        <source>Installing %1 and %n more</source>
        <translation>
            <numerusform>Installing %1 and %n more</numerusform>
            <numerusform>Installing %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are as they were when they were built.</source>
        <translation>
            <numerusform>%n source is as it was when it was built.</numerusform>
            <numerusform>%n sources are as they were when they were built.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were judged with %1. Without it they show nothing of it, and say that it is gone.</source>
        <translation>
            <numerusform>%n case was judged with %1. Without it the case shows nothing of it, and says that it is gone.</numerusform>
            <numerusform>%n cases were judged with %1. Without it they show nothing of it, and say that it is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were ranked with %1. Without it the release that comes with the program orders their genes, and they say that it is gone.</source>
        <translation>
            <numerusform>%n case was ranked with %1. Without it the release that comes with the program orders its genes, and the case says that it is gone.</numerusform>
            <numerusform>%n cases were ranked with %1. Without it the release that comes with the program orders their genes, and they say that it is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::ReferralTextDialog</name>
    <message numerus="yes">
        <source>%n term(s) proposed</source>
        <translation>
            <numerusform>%n term proposed</numerusform>
            <numerusform>%n terms proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::SexPlot</name>
    <message numerus="yes">
        <source>Heterozygosity on X against calls on Y, %n sample(s). The arrow keys tell each.</source>
        <translation>
            <numerusform>Heterozygosity on X against calls on Y, %n sample. The arrow keys tell each.</numerusform>
            <numerusform>Heterozygosity on X against calls on Y, %n samples. The arrow keys tell each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::SigningPanel</name>
    <message numerus="yes">
        <source>%n thing(s) missing before it may be signed</source>
        <translation>
            <numerusform>%n thing missing before it may be signed</numerusform>
            <numerusform>%n things missing before it may be signed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::SourceDetail</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::SourceTable</name>
    <message numerus="yes">
        <source>in use; %n month(s) old: install a newer one</source>
        <translation>
            <numerusform>in use; %n month old: install a newer one</numerusform>
            <numerusform>in use; %n months old: install a newer one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>comes with the program; %n month(s) old: install a newer release</source>
        <translation>
            <numerusform>comes with the program; %n month old: install a newer release</numerusform>
            <numerusform>comes with the program; %n months old: install a newer release</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::VariantDetail</name>
    <message numerus="yes">
        <source>%1 · %n homozygote(s)</source>
        <translation>
            <numerusform>%1 · %n homozygote</numerusform>
            <numerusform>%1 · %n homozygotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more way(s) in which it fits</source>
        <translation>
            <numerusform>and %n more way in which it fits</numerusform>
            <numerusform>and %n more ways in which it fits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the gene&apos;s coding bases were read at least %2 times; %n gap(s): %3</source>
        <translation>
            <numerusform>%1 of the gene&apos;s coding bases were read at least %2 times; %n gap: %3</numerusform>
            <numerusform>%1 of the gene&apos;s coding bases were read at least %2 times; %n gaps: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other family(ies)</source>
        <translation>
            <numerusform>%1 of %n other family</numerusform>
            <numerusform>%1 of %n other families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n copies</source>
        <translation>
            <numerusform>, %n copy</numerusform>
            <numerusform>, %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told by %n record(s)</source>
        <translation>
            <numerusform>told by %n record</numerusform>
            <numerusform>told by %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more disorder(s)</source>
        <translation>
            <numerusform>and %n more disorder</numerusform>
            <numerusform>and %n more disorders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::VariantsPage</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n variant(s)</source>
        <translation>
            <numerusform>The first variant</numerusform>
            <numerusform>The first %n variants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::WhereIsDialog</name>
    <message numerus="yes">
        <source>%n variant(s) of the family</source>
        <translation>
            <numerusform>%n variant of the family</numerusform>
            <numerusform>%n variants of the family</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::Words</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>known pathogenic in ClinVar, at least %n star(s)</source>
        <translation>
            <numerusform>known pathogenic in ClinVar, at least %n star</numerusform>
            <numerusform>known pathogenic in ClinVar, at least %n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n month old</numerusform>
            <numerusform>%n months old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n genome(s)</source>
        <translation>
            <numerusform>%n genome</numerusform>
            <numerusform>%n genomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a reference sequence the effect of %n allele(s) on the protein is not known; one of them may be it.</source>
        <translation>
            <numerusform>Without a reference sequence the effect of %n allele on the protein is not known; it may be it.</numerusform>
            <numerusform>Without a reference sequence the effect of %n alleles on the protein is not known; one of them may be it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n gene(s) with gaps, where a variant may be missed: %2 (%3).</source>
        <translation>
            <numerusform>%1: %n gene with gaps, where a variant may be missed: %2 (%3).</numerusform>
            <numerusform>%1: %n genes with gaps, where a variant may be missed: %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>AD, X: %n other family(ies)</source>
        <translation>
            <numerusform>AD, X: %n other family</numerusform>
            <numerusform>AD, X: %n other families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::WorklistPage</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
</TS>
