<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>gentolk::ActionCollection</name>
    <message>
        <source>&amp;New case…</source>
        <translation>&amp;Ny sag…</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Åbn sagen</translation>
    </message>
    <message>
        <source>Open the &amp;demo families</source>
        <translation>Åbn &amp;demofamilierne</translation>
    </message>
    <message>
        <source>&amp;Import a case…</source>
        <translation>&amp;Importér en sag…</translation>
    </message>
    <message>
        <source>&amp;Export the case…</source>
        <translation>&amp;Eksportér sagen…</translation>
    </message>
    <message>
        <source>Case &amp;list</source>
        <translation>Sags&amp;liste</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afslut</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Fortryd</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gentag</translation>
    </message>
    <message>
        <source>&amp;Where is…?</source>
        <translation>&amp;Hvor er…?</translation>
    </message>
    <message>
        <source>&amp;Patient and referral</source>
        <translation>&amp;Patient og henvisning</translation>
    </message>
    <message>
        <source>First page of the case</source>
        <translation>Sagens første side</translation>
    </message>
    <message>
        <source>Second page of the case</source>
        <translation>Sagens anden side</translation>
    </message>
    <message>
        <source>Third page of the case</source>
        <translation>Sagens tredje side</translation>
    </message>
    <message>
        <source>Fourth page of the case</source>
        <translation>Sagens fjerde side</translation>
    </message>
    <message>
        <source>Fifth page of the case</source>
        <translation>Sagens femte side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Lyst</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mørkt</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hjælp til denne side</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;taster</translation>
    </message>
    <message>
        <source>&amp;About Gentolk</source>
        <translation>&amp;Om Gentolk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Indstillinger…</translation>
    </message>
    <message>
        <source>&amp;Lock or change user…</source>
        <translation>&amp;Lås eller skift bruger…</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>&amp;Brugere…</translation>
    </message>
    <message>
        <source>Change my &amp;password…</source>
        <translation>Skift min &amp;adgangskode…</translation>
    </message>
    <message>
        <source>Data &amp;sources</source>
        <translation>Data&amp;kilder</translation>
    </message>
    <message>
        <source>Sixth page of the case</source>
        <translation>Sagens sjette side</translation>
    </message>
    <message>
        <source>Change patient and &amp;referral…</source>
        <translation>Ret patient og &amp;henvisning…</translation>
    </message>
    <message>
        <source>Change samples and &amp;consent…</source>
        <translation>Ret prøver og &amp;samtykke…</translation>
    </message>
    <message>
        <source>Change the p&amp;henotype…</source>
        <translation>Ret &amp;fænotypen…</translation>
    </message>
    <message>
        <source>Look through the whole &amp;genome…</source>
        <translation>Se hele &amp;genomet igennem…</translation>
    </message>
</context>
<context>
    <name>gentolk::BalancePlot</name>
    <message>
        <source>%1 Mb</source>
        <translation>%1 Mb</translation>
    </message>
    <message>
        <source>no run of homozygosity</source>
        <translation>ingen homozygot strækning</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) of homozygosity, %1 together</source>
        <translation>
            <numerusform>%n homozygot strækning, i alt %1</numerusform>
            <numerusform>%n homozygote strækninger, i alt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>both copies from the mother</source>
        <translation>begge kopier fra mor</translation>
    </message>
    <message>
        <source>both copies from the father</source>
        <translation>begge kopier fra far</translation>
    </message>
    <message>
        <source>%1 over %2 (%3)</source>
        <translation>%1 over %2 (%3)</translation>
    </message>
    <message>
        <source>Allele balance along the genome</source>
        <translation>Allelbalance langs genomet</translation>
    </message>
    <message numerus="yes">
        <source>Share of ALT among the reads of each variant call, %n sample(s); the arrow keys tell each chromosome of each sample.</source>
        <translation>
            <numerusform>Andel af ALT blandt læsningerne af hvert variantkald, %n prøve; piletasterne læser hvert kromosom i hver prøve.</numerusform>
            <numerusform>Andel af ALT blandt læsningerne af hvert variantkald, %n prøver; piletasterne læser hvert kromosom i hver prøve.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · child</source>
        <translation>%1 · barn</translation>
    </message>
    <message>
        <source>%1 · mother</source>
        <translation>%1 · mor</translation>
    </message>
    <message>
        <source>%1 · father</source>
        <translation>%1 · far</translation>
    </message>
    <message>
        <source>%1: the file has no reads per allele (AD), so no balance is known.</source>
        <translation>%1: filen har ingen læsninger pr. allel (AD), så balancen er ukendt.</translation>
    </message>
    <message>
        <source>Uniparental disomy can be sought only with both parents&apos; data.</source>
        <translation>Uniparental disomi kan kun søges med data fra begge forældre.</translation>
    </message>
    <message>
        <source>The assembly is not known: each chromosome is drawn as far as its data reach.</source>
        <translation>Referencegenomet er ukendt: hvert kromosom er tegnet så langt, som dets data rækker.</translation>
    </message>
    <message>
        <source>no balance known</source>
        <translation>balancen er ukendt</translation>
    </message>
    <message>
        <source>%1 calls drawn, median balance %2</source>
        <translation>%1 kald tegnet, median af balancen %2</translation>
    </message>
    <message>
        <source>%1, chromosome %2: %3</source>
        <translation>%1, kromosom %2: %3</translation>
    </message>
    <message>
        <source>ROH</source>
        <translation>ROH</translation>
    </message>
    <message>
        <source>UPD</source>
        <translation>UPD</translation>
    </message>
    <message>
        <source>share of ALT in a call</source>
        <translation>andel af ALT i et kald</translation>
    </message>
    <message>
        <source>run of homozygosity (ROH)</source>
        <translation>homozygot strækning (ROH)</translation>
    </message>
    <message>
        <source>UPD, from the mother</source>
        <translation>UPD, fra mor</translation>
    </message>
    <message>
        <source>UPD, from the father</source>
        <translation>UPD, fra far</translation>
    </message>
</context>
<context>
    <name>gentolk::CandidateCard</name>
    <message>
        <source>No class yet</source>
        <translation>Ingen klasse endnu</translation>
    </message>
    <message>
        <source>in the population: %1</source>
        <translation>i befolkningen: %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>og %1</translation>
    </message>
    <message>
        <source>No accepted criterion</source>
        <translation>Intet accepteret kriterium</translation>
    </message>
    <message>
        <source>Not among the family&apos;s variants any more</source>
        <translation>Findes ikke længere blandt familiens varianter</translation>
    </message>
    <message>
        <source>Dismissed since the conference spoke of it</source>
        <translation>Afvist, siden konferencen drøftede den</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Taler for</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Taler imod</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed criteria, which nobody has decided, are not shown.</source>
        <translation>
            <numerusform>%n foreslået kriterium, som ingen har taget stilling til, vises ikke.</numerusform>
            <numerusform>%n foreslåede kriterier, som ingen har taget stilling til, vises ikke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Beslutning om %1</translation>
    </message>
    <message>
        <source>Why, for %1</source>
        <translation>Begrundelse for %1</translation>
    </message>
    <message>
        <source>Why, in the conference&apos;s words</source>
        <translation>Begrundelse med konferencens ord</translation>
    </message>
</context>
<context>
    <name>gentolk::CaseEditor</name>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>gentolk::CaseListModel</name>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indikation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Fortolker</translation>
    </message>
    <message>
        <source>Case age</source>
        <translation>Sagens alder</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>Invented people</source>
        <translation>Opdigtede personer</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n prøve</numerusform>
            <numerusform>%n prøver</numerusform>
        </translation>
    </message>
    <message>
        <source>no CPR number</source>
        <translation>intet CPR-nummer</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>requisition not dated</source>
        <translation>rekvisition ikke dateret</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gentolk::CaseView</name>
    <message>
        <source>Case list</source>
        <translation>Sagsliste</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Waits until the whole list is read</source>
        <translation>Venter, til hele listen er læst</translation>
    </message>
    <message>
        <source>The filter of this case could not be read, so the standard filter is in force. %1</source>
        <translation>Sagens filter kunne ikke læses, så standardfilteret gælder. %1</translation>
    </message>
</context>
<context>
    <name>gentolk::CaseWizard</name>
    <message>
        <source>The import was cancelled and nothing was kept. Import again when you wish.</source>
        <translation>Importen blev annulleret, og intet er gemt. Importér igen, når du ønsker det.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Steps of a new case</source>
        <translation>Trin i en ny sag</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importér</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>Five steps make a case: the family&apos;s files, the patient and the referral, samples and consent, the phenotype, and a summary. Alt+N goes on, Alt+B goes back; what you typed stays. Nothing is stored before the last step.</source>
        <translation>Fem trin gør en sag: familiens filer, patient og henvisning, prøver og samtykke, fænotypen og en oversigt. Ctrl+Enter går videre; det, du har skrevet, bliver stående. Intet gemmes før sidste trin.</translation>
    </message>
    <message>
        <source>This CPR number belongs to %1 in case %2. If it is another person, go back and correct the number: the cases would share one person.</source>
        <translation>CPR-nummeret tilhører %1 i sag %2. Er det en anden person, så gå tilbage og ret nummeret: sagerne ville ellers dele én person.</translation>
    </message>
</context>
<context>
    <name>gentolk::ClassGauge</name>
    <message numerus="yes">
        <source>%n point(s): class %1, %2</source>
        <translation>
            <numerusform>%n point: klasse %1, %2</numerusform>
            <numerusform>%n point: klasse %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ACMG 2015 table: class %1, %2. Posterior probability %3.</source>
        <translation>ACMG-tabellen 2015: klasse %1, %2. Posterior sandsynlighed %3.</translation>
    </message>
    <message>
        <source>%1 With every proposal accepted: %2 points, class %3.</source>
        <translation>%1 Hvis alle forslag accepteres: %2 point, klasse %3.</translation>
    </message>
</context>
<context>
    <name>gentolk::ClassificationPage</name>
    <message>
        <source>class %1</source>
        <translation>klasse %1</translation>
    </message>
    <message>
        <source>no class yet</source>
        <translation>endnu ingen klasse</translation>
    </message>
    <message>
        <source>%1 · in the report</source>
        <translation>%1 · i svaret</translation>
    </message>
    <message>
        <source>No variant is chosen</source>
        <translation>Ingen variant er valgt</translation>
    </message>
    <message>
        <source>Choose one on the page Variants; its criteria are weighed here.</source>
        <translation>Vælg en på siden Varianter; her vejes dens kriterier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Accept (Enter)</source>
        <translation>Acceptér (Enter)</translation>
    </message>
    <message>
        <source>Apply… (Enter)</source>
        <translation>Anvend… (Enter)</translation>
    </message>
    <message>
        <source>Withdraw (Delete)</source>
        <translation>Træk tilbage (Delete)</translation>
    </message>
    <message>
        <source>Reject… (Delete)</source>
        <translation>Afvis… (Delete)</translation>
    </message>
    <message>
        <source>Class %1: %2</source>
        <translation>Klasse %1: %2</translation>
    </message>
    <message>
        <source>Not decided: the points only propose.</source>
        <translation>Ikke afgjort: pointene er kun et forslag.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>The 28 criteria of a variant. Dashed ones are proposed by the program and count only when you accept them. Arrow keys or a criterion&apos;s letters choose one, Enter or space accepts, S changes the strength, E edits the reason, Delete rejects, 1 to 5 set the class, Ctrl+Z undoes.</source>
        <translation>De 28 kriterier for en variant. De stiplede er foreslået af programmet og tæller først, når du accepterer dem. Piletaster eller kriteriets bogstaver vælger, Enter eller mellemrum accepterer, S ændrer styrken, E retter begrundelsen, Delete afviser, 1 til 5 sætter klassen, Ctrl+Z fortryder.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <source>Variants being classified</source>
        <translation>Varianter under klassifikation</translation>
    </message>
    <message>
        <source>Change strength… (S)</source>
        <translation>Ændr styrke… (S)</translation>
    </message>
    <message>
        <source>Edit reason and source… (E)</source>
        <translation>Ret begrundelse og kilde… (E)</translation>
    </message>
    <message>
        <source>Class chosen</source>
        <translation>Valgt klasse</translation>
    </message>
    <message>
        <source>the points decide (%1)</source>
        <translation>pointene afgør (%1)</translation>
    </message>
    <message>
        <source>the 2015 table decides (%1)</source>
        <translation>2015-tabellen afgør (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What is remembered could not be read: %1</source>
        <translation>Det, laboratoriet husker, kunne ikke læses: %1</translation>
    </message>
    <message>
        <source>Mark as an artefact</source>
        <translation>Mærk som artefakt</translation>
    </message>
    <message>
        <source>Take back the artefact&apos;s mark</source>
        <translation>Fjern artefaktmærket</translation>
    </message>
    <message>
        <source>Why is this allele an artefact? It is shown with the mark in every case, and stays in every list.</source>
        <translation>Hvorfor er denne allel et artefakt? Den vises med mærket i alle sager og bliver stående i alle lister.</translation>
    </message>
    <message>
        <source>Why is this allele no artefact?</source>
        <translation>Hvorfor er denne allel ikke et artefakt?</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Anden vurdering</translation>
    </message>
    <message>
        <source>Your own class and why. The class of the case is not changed.</source>
        <translation>Din egen klasse og begrundelsen. Sagens klasse ændres ikke.</translation>
    </message>
    <message>
        <source>A newer source is installed and cannot be read: %1</source>
        <translation>En nyere kilde er installeret og kan ikke læses: %1</translation>
    </message>
</context>
<context>
    <name>gentolk::ConferencePage</name>
    <message>
        <source>Conference held on</source>
        <translation>Konference afholdt</translation>
    </message>
    <message>
        <source>Another conference</source>
        <translation>Ny konference</translation>
    </message>
    <message>
        <source>Minutes as PDF…</source>
        <translation>Referat som PDF…</translation>
    </message>
    <message>
        <source>For the projector (F11)</source>
        <translation>Til projektor (F11)</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidater</translation>
    </message>
    <message>
        <source>Keep mine as a record of its own</source>
        <translation>Gem mit som et selvstændigt referat</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Drøftelse</translation>
    </message>
    <message>
        <source>Which conference</source>
        <translation>Hvilken konference</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The minutes are in %1</source>
        <translation>Referatet ligger i %1</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>konference</translation>
    </message>
    <message>
        <source>Minutes of the conference</source>
        <translation>Referat af konferencen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No question is written in the referral.</source>
        <translation>Der er ikke skrevet en problemstilling i henvisningen.</translation>
    </message>
    <message>
        <source>No phenotype is registered.</source>
        <translation>Der er ikke registreret nogen fænotype.</translation>
    </message>
    <message>
        <source>Not present: %1</source>
        <translation>Udelukket: %1</translation>
    </message>
    <message>
        <source>No variant has been taken to classification or chosen for the report yet.</source>
        <translation>Ingen variant er endnu taget til klassifikation eller valgt til svaret.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided variants outside the gene list are not shown: the consent does not cover secondary findings.</source>
        <translation>
            <numerusform>%n besluttet variant uden for genlisten vises ikke: samtykket omfatter ikke sekundære fund.</numerusform>
            <numerusform>%n besluttede varianter uden for genlisten vises ikke: samtykket omfatter ikke sekundære fund.</numerusform>
        </translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>Kept at %1</source>
        <translation>Gemt kl. %1</translation>
    </message>
    <message>
        <source>Not kept; what you typed is still here. %1</source>
        <translation>Ikke gemt; det, du har skrevet, står her stadig. %1</translation>
    </message>
    <message>
        <source>A new conference: it is kept when you begin to write.</source>
        <translation>En ny konference: den gemmes, når du begynder at skrive.</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konference</translation>
    </message>
    <message>
        <source>For the multidisciplinary conference: the question, the family and what speaks for and against each candidate, for the projector (F11). Who took part, what was decided and who does what until when is kept while you type, goes into the report&apos;s draft and prints as minutes.</source>
        <translation>Til den multidisciplinære konference: problemstillingen, familien og hvad der taler for og imod hver kandidat, til projektoren (F11). Hvem der deltog, hvad der blev besluttet, og hvem der gør hvad inden hvornår, gemmes, mens du skriver, indgår i svarets kladde og udskrives som referat.</translation>
    </message>
</context>
<context>
    <name>gentolk::ConsentStep</name>
    <message>
        <source>Has the patient had a stem-cell &amp;transplantation?</source>
        <translation>Har patienten fået stamcelletrans&amp;plantation?</translation>
    </message>
    <message>
        <source>After a transplantation the blood holds the donor&apos;s DNA. Use another tissue, such as skin fibroblasts.</source>
        <translation>Efter en transplantation indeholder blodet donors DNA. Brug et andet væv, fx hudfibroblaster.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Prøver</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Stem-cell transplantation</source>
        <translation>Stamcelletransplantation</translation>
    </message>
    <message>
        <source>&amp;Date of the written consent</source>
        <translation>&amp;Dato for det skriftlige samtykke</translation>
    </message>
    <message>
        <source>Version of the consent form</source>
        <translation>Samtykkeblankettens version</translation>
    </message>
    <message>
        <source>&amp;Secondary findings</source>
        <translation>Se&amp;kundære fund</translation>
    </message>
    <message>
        <source>Samples and consent</source>
        <translation>Prøver og samtykke</translation>
    </message>
    <message>
        <source>Ve&amp;rsion</source>
        <translation>Versi&amp;on</translation>
    </message>
    <message>
        <source>Contact about new &amp;knowledge</source>
        <translation>&amp;Genkontakt ved ny viden</translation>
    </message>
</context>
<context>
    <name>gentolk::CriteriaBoard</name>
    <message>
        <source>Pathogenic</source>
        <translation>Patogen</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Benign</translation>
    </message>
    <message>
        <source>Criteria for a pathogenic variant</source>
        <translation>Kriterier for en patogen variant</translation>
    </message>
    <message>
        <source>Criteria for a benign variant</source>
        <translation>Kriterier for en benign variant</translation>
    </message>
</context>
<context>
    <name>gentolk::CriteriaModel</name>
    <message>
        <source>%1, not used: %2</source>
        <translation>%1, ikke brugt: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>gentolk::CriterionEditor</name>
    <message>
        <source>Reject %1</source>
        <translation>Afvis %1</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Anvend %1</translation>
    </message>
    <message>
        <source>PMID, database or rule</source>
        <translation>PMID, database eller regel</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrke</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>gentolk::DateField</name>
    <message>
        <source>This is not a date. Write it as day, month, year.</source>
        <translation>Dette er ikke en dato. Skriv den som dag, måned, år.</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-åååå</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Vælg i en kalender</translation>
    </message>
</context>
<context>
    <name>gentolk::DepartmentFields</name>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>SHAK code</source>
        <translation>SHAK-kode</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Requesting department</source>
        <translation>Rekvirerende afdeling</translation>
    </message>
    <message>
        <source>Performing department</source>
        <translation>Udførende afdeling</translation>
    </message>
    <message>
        <source>Interpreting department</source>
        <translation>Fortolkende afdeling</translation>
    </message>
    <message>
        <source>Reporting department</source>
        <translation>Svarafgivende afdeling</translation>
    </message>
    <message>
        <source>%1: SHAK code</source>
        <translation>%1: SHAK-kode</translation>
    </message>
    <message>
        <source>%1: region</source>
        <translation>%1: region</translation>
    </message>
    <message>
        <source>Capital Region of Denmark</source>
        <translation>Region Hovedstaden</translation>
    </message>
    <message>
        <source>Region Zealand</source>
        <translation>Region Sjælland</translation>
    </message>
    <message>
        <source>Region of Southern Denmark</source>
        <translation>Region Syddanmark</translation>
    </message>
    <message>
        <source>Central Denmark Region</source>
        <translation>Region Midtjylland</translation>
    </message>
    <message>
        <source>North Denmark Region</source>
        <translation>Region Nordjylland</translation>
    </message>
    <message>
        <source>Use the first for a&amp;ll four</source>
        <translation>Br&amp;ug den første for alle fire</translation>
    </message>
</context>
<context>
    <name>gentolk::FilesStep</name>
    <message>
        <source>Drop VCF and PED files here</source>
        <translation>Slip VCF- og PED-filer her</translation>
    </message>
    <message>
        <source>Files of the family</source>
        <translation>Familiens filer</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Ti&amp;lføj filer…</translation>
    </message>
    <message>
        <source>Re&amp;move the file</source>
        <translation>Fj&amp;ern filen</translation>
    </message>
    <message>
        <source>What the files hold</source>
        <translation>Hvad filerne indeholder</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Referencegenom</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Prøver</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Variantkaldere</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotering</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Manglende data</translation>
    </message>
    <message>
        <source>&amp;Proband</source>
        <translation>&amp;Indekspatient</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Add the family&apos;s VCF file or files first.</source>
        <translation>Tilføj først familiens VCF-fil eller -filer.</translation>
    </message>
    <message>
        <source>The files are being looked at; wait a moment.</source>
        <translation>Filerne undersøges; vent et øjeblik.</translation>
    </message>
    <message>
        <source>The files cannot be used as they are; see the message above.</source>
        <translation>Filerne kan ikke bruges, som de er; se beskeden ovenfor.</translation>
    </message>
    <message>
        <source>Variants and pedigrees (*.vcf *.vcf.gz *.bcf *.ped *.fam);;All files (*)</source>
        <translation>Varianter og stamtræer (*.vcf *.vcf.gz *.bcf *.ped *.fam);;Alle filer (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1. Filters keep what they cannot judge.</source>
        <translation>%1. Filtre beholder det, de ikke kan bedømme.</translation>
    </message>
    <message>
        <source>One joint file or one file a person (.vcf, .vcf.gz, .bcf), and the pedigree (.ped) if there is one; otherwise say here who is who. The files are read, never changed.</source>
        <translation>Én fælles fil eller én fil pr. person (.vcf, .vcf.gz, .bcf) og stamtræet (.ped), hvis det findes; ellers angiv her, hvem der er hvem. Filerne læses, men ændres aldrig.</translation>
    </message>
    <message>
        <source>none in the files: Gentolk&apos;s own</source>
        <translation>ingen i filerne: Gentolks egen</translation>
    </message>
</context>
<context>
    <name>gentolk::FilterPanel</name>
    <message>
        <source>Rescued as known pathogenic: %1</source>
        <translation>Reddet som kendt patogen: %1</translation>
    </message>
    <message>
        <source>Could not be told – kept: %1</source>
        <translation>Kunne ikke afgøres – beholdt: %1</translation>
    </message>
    <message>
        <source>Removed by one step alone: %1</source>
        <translation>Fjernet af ét enkelt trin: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Reset the steps to the preset</source>
        <translation>Nulstil trinene til det valgte filter</translation>
    </message>
    <message>
        <source>Show the filter</source>
        <translation>Vis filteret</translation>
    </message>
    <message>
        <source>Filter preset</source>
        <translation>Filtervalg</translation>
    </message>
    <message>
        <source>Filter steps: space switches a step, Enter edits its numbers</source>
        <translation>Filtertrin: mellemrum slår et trin til eller fra, Enter retter dets tal</translation>
    </message>
    <message>
        <source>Save as a preset…</source>
        <translation>Gem som filter …</translation>
    </message>
    <message>
        <source>Remove this preset</source>
        <translation>Fjern dette filter</translation>
    </message>
    <message>
        <source>Copy the steps as text</source>
        <translation>Kopiér trinnene som tekst</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Gem som filter</translation>
    </message>
    <message>
        <source>Name of the preset; a preset of that name becomes its next version</source>
        <translation>Filterets navn; findes navnet allerede, bliver det næste version</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Save, remove or copy the filter</source>
        <translation>Gem, fjern eller kopiér filteret</translation>
    </message>
</context>
<context>
    <name>gentolk::FunnelDelegate</name>
    <message>
        <source>switched off</source>
        <translation>slået fra</translation>
    </message>
</context>
<context>
    <name>gentolk::GenomeDialog</name>
    <message>
        <source>The whole genome</source>
        <translation>Hele genomet</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Hvor langt filen er læst</translation>
    </message>
    <message>
        <source>&amp;Read the whole file</source>
        <translation>&amp;Læs hele filen</translation>
    </message>
    <message>
        <source>C&amp;opy the line</source>
        <translation>Kopiér l&amp;injen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>L&amp;uk</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <source>The patient does not want secondary findings.</source>
        <translation>Patienten ønsker ikke sekundære fund.</translation>
    </message>
    <message>
        <source>It is not known whether the patient wants secondary findings.</source>
        <translation>Det vides ikke, om patienten ønsker sekundære fund.</translation>
    </message>
    <message>
        <source>A whole genome of a trio takes some minutes and two to three gigabytes of memory. That it was read is written in the history.</source>
        <translation>En trios hele genom tager nogle minutter og to til tre gigabyte hukommelse. At det blev læst, skrives i historikken.</translation>
    </message>
    <message>
        <source>The case&apos;s file is no longer where it was.</source>
        <translation>Sagens fil er ikke længere, hvor den var.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>bæres ikke</translation>
    </message>
    <message>
        <source>another gene</source>
        <translation>et andet gen</translation>
    </message>
    <message>
        <source>on the gene list</source>
        <translation>på genlisten</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>FILTER</translation>
    </message>
    <message>
        <source>too frequent</source>
        <translation>for hyppig</translation>
    </message>
    <message>
        <source>milder consequence</source>
        <translation>mildere konsekvens</translation>
    </message>
    <message>
        <source>fits otherwise</source>
        <translation>passer anderledes</translation>
    </message>
    <message>
        <source>%1 of the file&apos;s %2 alleles.</source>
        <translation>%1 af filens %2 alleler.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Fjernet: %1.</translation>
    </message>
    <message>
        <source>The file has no annotation: outside the installed transcripts the gene and the consequence are unknown, and unknown is kept.</source>
        <translation>Filen er ikke annoteret: Uden for de installerede transkripter er gen og konsekvens ukendte, og ukendt beholdes.</translation>
    </message>
    <message>
        <source>Everything that the patient carries, in and outside the gene list, read anew from the file of the case. It is for looking: what lies outside the gene list is not in the case and never comes into the report by itself. Genes of the list stand in bold.</source>
        <translation>Alt, hvad patienten bærer, i og uden for genlisten, læst på ny fra sagens fil. Det er til at se i: Det, der ligger uden for genlisten, er ikke i sagen og kommer aldrig af sig selv i svaret. Listens gener står med fed skrift.</translation>
    </message>
</context>
<context>
    <name>gentolk::GenomeModel</name>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>On the gene list: the case has this variant</source>
        <translation>På genlisten: Sagen har denne variant</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Fits as</source>
        <translation>Passer som</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mode of inheritance, certainty</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>gentolk::GenomeQuestions</name>
    <message>
        <source>Without a failed FILTER</source>
        <translation>Uden fejlet FILTER</translation>
    </message>
    <message>
        <source>Outside the gene list alone</source>
        <translation>Kun uden for genlisten</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>loss of function</source>
        <translation>funktionstab</translation>
    </message>
    <message>
        <source>protein or splice site</source>
        <translation>protein eller splejsested</translation>
    </message>
    <message>
        <source>any, or none</source>
        <translation>alle, også uden mønster</translation>
    </message>
    <message>
        <source>&amp;Gene</source>
        <translation>&amp;Gen</translation>
    </message>
    <message>
        <source>&amp;Frequency</source>
        <translation>&amp;Frekvens</translation>
    </message>
    <message>
        <source>&amp;Consequence</source>
        <translation>&amp;Konsekvens</translation>
    </message>
    <message>
        <source>F&amp;its as</source>
        <translation>&amp;Passer som</translation>
    </message>
</context>
<context>
    <name>gentolk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hvad der skete</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s), first at %2)</source>
        <translation>
            <numerusform>%1 (%n gang, første gang kl. %2)</numerusform>
            <numerusform>%1 (%n gange, første gang kl. %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1, %2, at %3</source>
        <translation>Post %1, %2, på %3</translation>
    </message>
</context>
<context>
    <name>gentolk::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Everything that was done with this case, newest first: when, by whom and what. Nothing here can be changed.</source>
        <translation>Alt, der er gjort i denne sag, nyeste først: hvornår, af hvem og hvad. Intet her kan ændres.</translation>
    </message>
    <message>
        <source>What was done with this case</source>
        <translation>Hvad der er gjort i sagen</translation>
    </message>
    <message>
        <source>Audit trail of the case</source>
        <translation>Sagens revisionsspor</translation>
    </message>
    <message>
        <source>Write the history</source>
        <translation>Skriv historikken</translation>
    </message>
    <message>
        <source>_history.tsv</source>
        <translation>_historik.tsv</translation>
    </message>
    <message>
        <source>Table (*.tsv)</source>
        <translation>Tabel (*.tsv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>Search: who, what, when…</source>
        <translation>Søg: hvem, hvad, hvornår…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Søg i historikken</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Skriv til fil…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Tid (UTC)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbejdsstation</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der er gjort</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
</context>
<context>
    <name>gentolk::InstallDialog</name>
    <message>
        <source>Choose files…</source>
        <translation>Vælg filer …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Keep the whole &amp;genome, not only the panel&apos;s genes (large)</source>
        <translation>Behold hele &amp;genomet, ikke kun panelets gener (fylder meget)</translation>
    </message>
    <message>
        <source>Install a data source</source>
        <translation>Installér en datakilde</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installér</translation>
    </message>
    <message>
        <source>as the file tells</source>
        <translation>som filen oplyser</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Hvad det er</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Released</source>
        <translation>&amp;Udgivet</translation>
    </message>
    <message>
        <source>Genome &amp;assembly</source>
        <translation>Genom&amp;build</translation>
    </message>
    <message>
        <source>Files of the data source</source>
        <translation>Datakildens filer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>no file chosen yet</source>
        <translation>ingen fil valgt endnu</translation>
    </message>
    <message>
        <source>of an own list alone, such as: Region North</source>
        <translation>kun for en egen liste, fx: Region Nord</translation>
    </message>
    <message>
        <source>such as 2026-11</source>
        <translation>fx 2026-11</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>The official files of one release, as they are: several where the source comes as a file a chromosome, three of the Human Phenotype Ontology (hp.obo, phenotype.hpoa, genes_to_disease.txt); or an own list of frequencies. What the files tell themselves is never overridden. Nothing is fetched from the network.</source>
        <translation>De officielle filer fra én udgivelse, som de er: flere, hvor kilden kommer som én fil pr. kromosom, og tre for Human Phenotype Ontology (hp.obo, phenotype.hpoa, genes_to_disease.txt); eller en egen frekvensliste. Det, filerne selv oplyser, tilsidesættes aldrig. Intet hentes fra nettet.</translation>
    </message>
</context>
<context>
    <name>gentolk::KeyMapDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Reviewing variants</source>
        <translation>Gennemgang af varianter</translation>
    </message>
    <message>
        <source>Previous and next variant</source>
        <translation>Forrige og næste variant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Detail of the variant</source>
        <translation>Variantens detaljer</translation>
    </message>
    <message>
        <source>Set the class</source>
        <translation>Sæt klassen</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Til svar</translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation>Afvis med begrundelse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel or close</source>
        <translation>Annullér eller luk</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Næste felt</translation>
    </message>
</context>
<context>
    <name>gentolk::KinshipPlot</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no relation declared</source>
        <translation>intet slægtskab opgivet</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>kan ikke bedømmes</translation>
    </message>
    <message>
        <source>as the pedigree says</source>
        <translation>som stamtræet siger</translation>
    </message>
    <message>
        <source>not as the pedigree says</source>
        <translation>ikke som stamtræet siger</translation>
    </message>
    <message>
        <source>%1: kinship %2 (expected %3), IBS0 %4, %5 sites. Pedigree: %6; %7.</source>
        <translation>%1: slægtskabskoefficient %2 (forventet %3), IBS0 %4, %5 positioner. Stamtræ: %6; %7.</translation>
    </message>
    <message>
        <source>Kinship of every pair</source>
        <translation>Slægtskab for hvert par</translation>
    </message>
    <message numerus="yes">
        <source>Kinship against sites without a common allele, %n pair(s). The arrow keys tell each.</source>
        <translation>
            <numerusform>Slægtskabskoefficient mod positioner uden fælles allel, %n par. Piletasterne læser hvert.</numerusform>
            <numerusform>Slægtskabskoefficient mod positioner uden fælles allel, %n par. Piletasterne læser hvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the picture, because too few sites are called in both: %1.</source>
        <translation>Ikke med på billedet, fordi for få positioner er kaldt hos begge: %1.</translation>
    </message>
    <message>
        <source>%1 rests on %2 sites; %3 are needed for a judgement.</source>
        <translation>%1 hviler på %2 positioner; der skal %3 til en bedømmelse.</translation>
    </message>
    <message>
        <source>One sample only: there is no pair to compare.</source>
        <translation>Kun én prøve: der er intet par at sammenligne.</translation>
    </message>
    <message>
        <source>IBS0: share of sites without a common allele</source>
        <translation>IBS0: andel af positioner uden fælles allel</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Slægtskabskoefficient</translation>
    </message>
</context>
<context>
    <name>gentolk::LaboratoryDialog</name>
    <message>
        <source>The child was under six months: this is the mother&apos;s IgG. Nothing is proposed.</source>
        <translation>Barnet var under seks måneder: det er moderens IgG. Der foreslås intet.</translation>
    </message>
    <message>
        <source>Before six months of age this is the mother&apos;s: date of birth or date of the sample is missing.</source>
        <translation>Før seksmånedersalderen er det moderens: fødselsdato eller prøvens dato mangler.</translation>
    </message>
    <message>
        <source>Under immunoglobulin treatment the result says nothing of the patient&apos;s own. Nothing is proposed.</source>
        <translation>Under immunglobulinbehandling siger svaret intet om patientens eget. Der foreslås intet.</translation>
    </message>
    <message>
        <source>On which side of a limit the result lies cannot be told.</source>
        <translation>Det kan ikke siges, på hvilken side af en grænse svaret ligger.</translation>
    </message>
    <message>
        <source>Enter at least one limit of the laboratory&apos;s reference interval for the patient&apos;s age.</source>
        <translation>Skriv mindst én grænse af laboratoriets referenceinterval for patientens alder.</translation>
    </message>
    <message>
        <source>&amp;Given immunoglobulin at the time</source>
        <translation>Fik &amp;immunglobulin på det tidspunkt</translation>
    </message>
    <message>
        <source>Term from a laboratory result</source>
        <translation>Term ud fra et laboratoriesvar</translation>
    </message>
    <message>
        <source>Gentolk knows no reference intervals: enter the one printed beside the result, for the patient&apos;s age. The result stays as a note beside the term.</source>
        <translation>Gentolk kender ingen referenceintervaller: skriv det, der står ved svaret, for patientens alder. Svaret bliver stående som en note ved termen.</translation>
    </message>
    <message>
        <source>Proposed terms</source>
        <translation>Foreslåede termer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Enhed</translation>
    </message>
    <message>
        <source>&amp;Lower limit</source>
        <translation>&amp;Nedre grænse</translation>
    </message>
    <message>
        <source>Up&amp;per limit</source>
        <translation>&amp;Øvre grænse</translation>
    </message>
    <message>
        <source>&amp;Date of the sample</source>
        <translation>Prøvens &amp;dato</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <translation>fx %1</translation>
    </message>
    <message>
        <source>Enter the result.</source>
        <translation>Skriv svaret.</translation>
    </message>
    <message>
        <source>The result is not a number.</source>
        <translation>Svaret er ikke et tal.</translation>
    </message>
    <message>
        <source>A limit is not a number.</source>
        <translation>En grænse er ikke et tal.</translation>
    </message>
    <message>
        <source>The lower limit is above the upper one.</source>
        <translation>Den nedre grænse ligger over den øvre.</translation>
    </message>
    <message>
        <source>The date is not understood.</source>
        <translation>Datoen forstås ikke.</translation>
    </message>
    <message>
        <source>The sample was taken in the future or before the patient was born.</source>
        <translation>Prøven er taget i fremtiden eller før patientens fødsel.</translation>
    </message>
    <message>
        <source>There is no term for a result on this side of the interval.</source>
        <translation>Der er ingen term for et svar på denne side af intervallet.</translation>
    </message>
    <message>
        <source>%1: present</source>
        <translation>%1: til stede</translation>
    </message>
    <message>
        <source>%1: absent</source>
        <translation>%1: ikke til stede</translation>
    </message>
</context>
<context>
    <name>gentolk::MainWindow</name>
    <message>
        <source>Opening the case…</source>
        <translation>Åbner sagen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Making the demo families…</source>
        <translation>Laver demofamilierne…</translation>
    </message>
    <message>
        <source>Where is…? Gene or variant (Ctrl+K)</source>
        <translation>Hvor er…? Gen eller variant (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 · %2 – Gentolk</source>
        <translation>%1 · %2 – Gentolk</translation>
    </message>
    <message>
        <source>New case – Gentolk</source>
        <translation>Ny sag – Gentolk</translation>
    </message>
    <message>
        <source>Case list – Gentolk</source>
        <translation>Sagsliste – Gentolk</translation>
    </message>
    <message>
        <source>Patient and referral</source>
        <translation>Patient og henvisning</translation>
    </message>
    <message>
        <source>Import a case</source>
        <translation>Importér en sag</translation>
    </message>
    <message>
        <source>Case %1 was imported.</source>
        <translation>Sag %1 blev importeret.</translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>Eksportér sagen</translation>
    </message>
    <message>
        <source>The case was exported to %1.</source>
        <translation>Sagen blev eksporteret til %1.</translation>
    </message>
    <message>
        <source>Press ? for all keys.</source>
        <translation>Tryk ? for alle taster.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>About Gentolk</source>
        <translation>Om Gentolk</translation>
    </message>
    <message>
        <source>Gentolk %1

Helps clinical geneticists interpret genomes of patients with inborn errors of immunity. A person decides; the program proposes.

Icons: Lucide (ISC). Font: Inter (OFL).</source>
        <translation>Gentolk %1

Hjælper kliniske genetikere med at fortolke genomer fra patienter med medfødt immundefekt. Et menneske beslutter; programmet foreslår.

Ikoner: Lucide (ISC). Skrift: Inter (OFL).</translation>
    </message>
    <message>
        <source>A check of who the samples are failed. Read it on the overview before any variant: inheritance may not be as it seems.</source>
        <translation>En kontrol af, hvem prøverne er fra, blev ikke bestået. Læs den i overblikket før nogen variant: arvegangen er måske ikke, som den ser ud.</translation>
    </message>
    <message>
        <source>Who the samples are has not been checked in this case: inheritance rests on the pedigree as stated.</source>
        <translation>Det er ikke kontrolleret, hvem prøverne er fra i denne sag: arvegangen hviler på stamtræet som oplyst.</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Til overblikket</translation>
    </message>
    <message>
        <source>%1 is signed in: %2</source>
        <translation>%1 er logget ind: %2</translation>
    </message>
    <message>
        <source>%1 works here; no users are set up</source>
        <translation>%1 arbejder her; der er ikke oprettet brugere</translation>
    </message>
    <message>
        <source>No users are set up: everybody who may open the database works here under the computer&apos;s name for them. File, Users makes the first user.</source>
        <translation>Der er ikke oprettet brugere: alle, der kan åbne databasen, arbejder her under computerens navn for dem. Fil, Brugere opretter den første bruger.</translation>
    </message>
    <message>
        <source>No users are set up, so there is no password to change. File, Users makes the first user.</source>
        <translation>Der er ikke oprettet brugere, så der er ingen adgangskode at skifte. Fil, Brugere opretter den første bruger.</translation>
    </message>
    <message>
        <source>Data sources – Gentolk</source>
        <translation>Datakilder – Gentolk</translation>
    </message>
    <message>
        <source>Whole case (*.gentolk-case);;Phenopacket without name and number (*.json)</source>
        <translation>Hele sagen (*.gentolk-case);;Phenopacket uden navn og nummer (*.json)</translation>
    </message>
</context>
<context>
    <name>gentolk::MemoryPanel</name>
    <message>
        <source>How the class of this case came to be</source>
        <translation>Sådan er klassen i denne sag blevet til</translation>
    </message>
    <message>
        <source>Earlier here and elsewhere</source>
        <translation>Tidligere her og andre steder</translation>
    </message>
    <message>
        <source>No artefact…</source>
        <translation>Ikke artefakt…</translation>
    </message>
    <message>
        <source>Artefact…</source>
        <translation>Artefakt…</translation>
    </message>
    <message>
        <source>Take back the mark that this allele is an artefact of the laboratory</source>
        <translation>Fjern mærket om, at denne allel er et artefakt hos laboratoriet</translation>
    </message>
    <message>
        <source>Mark this allele as an artefact of the laboratory; it stays in every list</source>
        <translation>Mærk denne allel som et artefakt hos laboratoriet; den bliver stående i alle lister</translation>
    </message>
    <message>
        <source>Second opinion…</source>
        <translation>Anden vurdering…</translation>
    </message>
    <message>
        <source>A second person&apos;s own class and reasons, beside the first</source>
        <translation>En anden persons egen klasse og begrundelse ved siden af den første</translation>
    </message>
</context>
<context>
    <name>gentolk::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sag</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprog</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
</context>
<context>
    <name>gentolk::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Luk beskeden</translation>
    </message>
</context>
<context>
    <name>gentolk::ModelWords</name>
    <message>
        <source>All alleles of the family</source>
        <translation>Alle alleler i familien</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>tælles op…</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s), %1</source>
        <translation>
            <numerusform>%n prøve, %1</numerusform>
            <numerusform>%n prøver, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unknown – kept</source>
        <translation>%1 ukendt – beholdt</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 reddet</translation>
    </message>
    <message>
        <source>%1: switched off</source>
        <translation>%1: slået fra</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 removed</source>
        <translation>%1: %2 beholdt, %3 fjernet</translation>
    </message>
    <message>
        <source>%1, of them %2</source>
        <translation>%1, heraf %2</translation>
    </message>
    <message>
        <source>exon %1 of %2</source>
        <translation>exon %1 af %2</translation>
    </message>
    <message>
        <source>intron %1 of %2</source>
        <translation>intron %1 af %2</translation>
    </message>
    <message>
        <source>Removed by one step</source>
        <translation>Fjernet af ét trin</translation>
    </message>
    <message>
        <source>No inheritance fits</source>
        <translation>Ingen arvegang passer</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>hentet tilbage</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Ikke set</translation>
    </message>
    <message>
        <source>– not in ClinVar</source>
        <translation>– ikke i ClinVar</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n stjerne</numerusform>
            <numerusform>%n stjerner</numerusform>
        </translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Ingen klasse</translation>
    </message>
    <message>
        <source>Class %1, %2, decided</source>
        <translation>Klasse %1, %2, afgjort</translation>
    </message>
    <message>
        <source>Class %1, %2, proposed</source>
        <translation>Klasse %1, %2, foreslået</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>REVEL %1, SpliceAI %2</source>
        <translation>REVEL %1, SpliceAI %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Frequency not known</source>
        <translation>Frekvensen er ukendt</translation>
    </message>
    <message>
        <source>Frequency %1, %2</source>
        <translation>Frekvens %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 against %3</source>
        <translation>%1: %2 mod %3</translation>
    </message>
    <message>
        <source>%1: not in the data</source>
        <translation>%1: ikke i data</translation>
    </message>
    <message>
        <source>%1: %2, allele balance not known</source>
        <translation>%1: %2, allelbalancen er ukendt</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the reads</source>
        <translation>%1: %2, %3 af læsningerne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phenotype score %1</source>
        <translation>Fænotypescore %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Mo.</source>
        <comment>mother, as a narrow heading</comment>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Fa.</source>
        <comment>father, as a narrow heading</comment>
        <translation>Far</translation>
    </message>
    <message>
        <source>Gene</source>
        <translation>Gen</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Arvegang</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Pheno.</source>
        <comment>phenotype score, as a narrow heading</comment>
        <translation>Fæno</translation>
    </message>
    <message>
        <source>Cl.</source>
        <comment>class, as a narrow heading</comment>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Rank in the list</source>
        <translation>Plads på listen</translation>
    </message>
    <message>
        <source>Genotype and allele balance of the proband</source>
        <translation>Indekspatientens genotype og allelbalance</translation>
    </message>
    <message>
        <source>Genotype and allele balance of the mother</source>
        <translation>Moderens genotype og allelbalance</translation>
    </message>
    <message>
        <source>Genotype and allele balance of the father</source>
        <translation>Faderens genotype og allelbalance</translation>
    </message>
    <message>
        <source>Computed scores against their calibrated thresholds</source>
        <translation>Beregnede scorer mod deres kalibrerede tærskler</translation>
    </message>
    <message>
        <source>How well the gene&apos;s disorders fit the phenotype: orders, never removes</source>
        <translation>Hvor godt genets sygdomme passer til fænotypen: ordner, fjerner aldrig</translation>
    </message>
    <message>
        <source>Class: solid when decided, dashed when proposed</source>
        <translation>Klasse: fuldt optrukket når afgjort, stiplet når foreslået</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) removed by one step alone – the %1 best are shown</source>
        <translation>
            <numerusform>%n variant fjernet af ét enkelt trin – de %1 bedste vises</numerusform>
            <numerusform>%n varianter fjernet af ét enkelt trin – de %1 bedste vises</numerusform>
        </translation>
    </message>
    <message>
        <source>artefact of this laboratory: %1</source>
        <translation>artefakt i dette laboratorium: %1</translation>
    </message>
</context>
<context>
    <name>gentolk::OpinionQuestion</name>
    <message>
        <source>Class %1: %2</source>
        <translation>Klasse %1: %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>gentolk::OverviewPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no annotation</source>
        <translation>ingen annotation</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Secondary findings</source>
        <translation>Sekundære fund</translation>
    </message>
    <message>
        <source>Contact about new knowledge</source>
        <translation>Genkontakt ved ny viden</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datakilder</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Referencegenom</translation>
    </message>
    <message>
        <source>callers: %1 · annotation: %2</source>
        <translation>kaldere: %1 · annotation: %2</translation>
    </message>
    <message>
        <source>%1 (SHA-256)</source>
        <translation>%1 (SHA-256)</translation>
    </message>
    <message>
        <source>Gene list</source>
        <translation>Genliste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) while reading the files</source>
        <translation>
            <numerusform>%n bemærkning under læsning af filerne</numerusform>
            <numerusform>%n bemærkninger under læsning af filerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Patient and referral</source>
        <translation>Patient og henvisning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Sagstype</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indikation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Earlier tests</source>
        <translation>Tidligere undersøgelser</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Rekvirent</translation>
    </message>
    <message>
        <source>Requesting department</source>
        <translation>Rekvirerende afdeling</translation>
    </message>
    <message>
        <source>Performing department</source>
        <translation>Udførende afdeling</translation>
    </message>
    <message>
        <source>Interpreting department</source>
        <translation>Fortolkende afdeling</translation>
    </message>
    <message>
        <source>Reporting department</source>
        <translation>Svarafgivende afdeling</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Fortolker</translation>
    </message>
    <message>
        <source>Stem-cell transplanted</source>
        <translation>Stamcelletransplanteret</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tidspunkter</translation>
    </message>
    <message>
        <source>Requisition</source>
        <translation>Rekvisition</translation>
    </message>
    <message>
        <source>Sample taken</source>
        <translation>Prøve taget</translation>
    </message>
    <message>
        <source>Received for sequencing</source>
        <translation>Modtaget til sekventering</translation>
    </message>
    <message>
        <source>Data released</source>
        <translation>Data frigivet</translation>
    </message>
    <message>
        <source>Interpretation begun</source>
        <translation>Fortolkning begyndt</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konference</translation>
    </message>
    <message>
        <source>Report released</source>
        <translation>Svar frigivet</translation>
    </message>
    <message>
        <source>What is outstanding</source>
        <translation>Hvad der udestår</translation>
    </message>
    <message>
        <source>Consent is not registered</source>
        <translation>Samtykke er ikke registreret</translation>
    </message>
    <message>
        <source>Stem-cell transplantation is not answered</source>
        <translation>Stamcelletransplantation er ikke besvaret</translation>
    </message>
    <message>
        <source>The CPR number is missing</source>
        <translation>CPR-nummeret mangler</translation>
    </message>
    <message>
        <source>The phenotype is not described</source>
        <translation>Fænotypen er ikke beskrevet</translation>
    </message>
    <message>
        <source>The indication is missing</source>
        <translation>Indikationen mangler</translation>
    </message>
    <message>
        <source>The time of the requisition is missing</source>
        <translation>Tidspunktet for rekvisitionen mangler</translation>
    </message>
    <message>
        <source>The conclusion is open</source>
        <translation>Konklusionen er åben</translation>
    </message>
    <message>
        <source>Nothing of the case itself; what its report lacks stands on the page Report</source>
        <translation>Intet i selve sagen; hvad svaret mangler, står på siden Svar</translation>
    </message>
    <message>
        <source>The samples are not matched with the requisition</source>
        <translation>Prøverne er ikke sammenholdt med rekvisitionen</translation>
    </message>
    <message>
        <source>The file does not say from which releases it was annotated.</source>
        <translation>Filen fortæller ikke, hvilke udgivelser den er annoteret efter.</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, onset %2</source>
        <translation>%1, debut %2</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Fænotype</translation>
    </message>
    <message>
        <source>No phenotype terms: the list is ordered without them.</source>
        <translation>Ingen fænotypetermer: listen er ordnet uden dem.</translation>
    </message>
    <message>
        <source>– not present: %1</source>
        <translation>– ikke til stede: %1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Prøver</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · taken %4, received %5</source>
        <translation>%1 · %2 · %3 · taget %4, modtaget %5</translation>
    </message>
    <message>
        <source>specimen not described</source>
        <translation>prøven er ikke beskrevet</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>The case at a glance: the family, the phenotype, the samples and files it rests on, and what is still missing.</source>
        <translation>Sagen i ét blik: familien, fænotypen, de prøver og filer den hviler på, og hvad der stadig mangler.</translation>
    </message>
    <message>
        <source>Overview of the case</source>
        <translation>Overblik over sagen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that are counted only</source>
        <translation>
            <numerusform>og %n til, som kun er talt</numerusform>
            <numerusform>og %n til, som kun er talt</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beholdt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Unknown, kept</source>
        <translation>Ukendt, beholdt</translation>
    </message>
    <message numerus="yes">
        <source>%n of them kept as known pathogenic</source>
        <translation>
            <numerusform>%n af dem beholdt som kendt patogen</numerusform>
            <numerusform>%n af dem beholdt som kendt patogene</numerusform>
        </translation>
    </message>
    <message>
        <source>Who the samples are has not been checked</source>
        <translation>Det er ikke kontrolleret, hvem prøverne er fra</translation>
    </message>
    <message>
        <source>%1: to be clarified with the laboratory</source>
        <translation>%1: afklares med laboratoriet</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) as expected</source>
        <translation>
            <numerusform>%n kontrol som forventet</numerusform>
            <numerusform>%n kontroller som forventet</numerusform>
        </translation>
    </message>
    <message>
        <source>Who the samples are</source>
        <translation>Hvem prøverne er fra</translation>
    </message>
    <message>
        <source>Who the samples are, in pictures</source>
        <translation>Hvem prøverne er fra, i billeder</translation>
    </message>
    <message>
        <source>Not checked: sex, relatedness and contamination are unknown for this case.</source>
        <translation>Ikke kontrolleret: køn, slægtskab og kontaminering er ukendt for denne sag.</translation>
    </message>
    <message>
        <source>Not checked: sex, relatedness and contamination are unknown for this case. Its source files are not where they were; put them back, or import the family again.</source>
        <translation>Ikke kontrolleret: køn, slægtskab og kontaminering er ukendt for denne sag. Kildefilerne ligger ikke, hvor de lå; læg dem tilbage, eller importér familien igen.</translation>
    </message>
    <message>
        <source>Check from the source files</source>
        <translation>Kontrollér ud fra kildefilerne</translation>
    </message>
    <message>
        <source>Checking who the samples are…</source>
        <translation>Kontrollerer, hvem prøverne er fra…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that the files hold too little for: not known</source>
        <translation>
            <numerusform>%n kontrol, som filerne rummer for lidt til: ukendt</numerusform>
            <numerusform>%n kontroller, som filerne rummer for lidt til: ukendt</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Own annotation</source>
        <translation>Egen annotering</translation>
    </message>
    <message>
        <source>Reference sequence</source>
        <translation>Referencesekvens</translation>
    </message>
    <message>
        <source>%1 is no longer as it was at the import and is not used.</source>
        <translation>%1 er ikke længere som ved importen og bruges ikke.</translation>
    </message>
    <message>
        <source>Samples, requisition and CPR number matched by %1, %2.</source>
        <translation>Prøver, rekvisition og CPR-nummer sammenholdt af %1, %2.</translation>
    </message>
    <message>
        <source>Nobody has yet matched the samples&apos; names with the requisition and the CPR number, by two identifiers.</source>
        <translation>Ingen har endnu sammenholdt prøvernes navne med rekvisitionen og CPR-nummeret ved to identifikatorer.</translation>
    </message>
    <message>
        <source>I have matched them</source>
        <translation>Jeg har sammenholdt dem</translation>
    </message>
    <message>
        <source>none: Gentolk itself tells no protein changes</source>
        <translation>ingen: Gentolk angiver ikke selv proteinændringer</translation>
    </message>
    <message>
        <source>Measure from reads or depths</source>
        <translation>Mål ud fra aflæsninger eller dybder</translation>
    </message>
    <message>
        <source>of %1…</source>
        <translation>for %1…</translation>
    </message>
    <message>
        <source>Coverage of the panel</source>
        <translation>Dækning af genlisten</translation>
    </message>
    <message>
        <source>The reads themselves name their sample %1: is the file of the right person?</source>
        <translation>Aflæsningerne kalder selv deres prøve %1: er filen fra den rigtige person?</translation>
    </message>
    <message>
        <source>Not known for the patient: neither reads, depths nor a gVCF were given. A variant in a badly covered gene may have been missed.</source>
        <translation>Ukendt for patienten: der er hverken givet aflæsninger, dybder eller en gVCF. En variant i et dårligt dækket gen kan være overset.</translation>
    </message>
    <message>
        <source>Reads or depths of %1</source>
        <translation>Aflæsninger eller dybder for %1</translation>
    </message>
    <message>
        <source>Reads or depths (*.bam *.cram *.bed *.bed.gz)</source>
        <translation>Aflæsninger eller dybder (*.bam *.cram *.bed *.bed.gz)</translation>
    </message>
    <message>
        <source>Measuring the coverage of the panel…</source>
        <translation>Måler dækningen af genlisten …</translation>
    </message>
    <message>
        <source>Newer than what this case was judged with: %1. The case is not changed by it.</source>
        <translation>Nyere end det, sagen er vurderet med: %1. Sagen ændres ikke af det.</translation>
    </message>
    <message>
        <source>Patient and referral…</source>
        <translation>Patient og henvisning…</translation>
    </message>
    <message>
        <source>Samples and consent…</source>
        <translation>Prøver og samtykke…</translation>
    </message>
    <message>
        <source>Phenotype…</source>
        <translation>Fænotype…</translation>
    </message>
</context>
<context>
    <name>gentolk::PatientFields</name>
    <message>
        <source>Se&amp;x</source>
        <translation>&amp;Køn</translation>
    </message>
    <message>
        <source>The CPR number cannot be right; correct it or leave it empty.</source>
        <translation>CPR-nummeret kan ikke være rigtigt; ret det, eller lad det stå tomt.</translation>
    </message>
    <message>
        <source>The date of birth cannot be read; write it as day, month, year.</source>
        <translation>Fødselsdatoen kan ikke læses; skriv den som dag, måned, år.</translation>
    </message>
    <message>
        <source>Ten digits, or a replacement number. Leave it empty when it is not known.</source>
        <translation>Ti cifre eller et erstatningsnummer. Lad det stå tomt, hvis det ikke kendes.</translation>
    </message>
    <message>
        <source>This is neither a CPR number nor a replacement number (DDMMYY-SSSS).</source>
        <translation>Dette er hverken et CPR-nummer eller et erstatningsnummer (DDMMÅÅ-SSSS).</translation>
    </message>
    <message>
        <source>Accepted. The check digit does not fit, as with some valid numbers: compare it with the referral.</source>
        <translation>Accepteret. Kontrolcifferet passer ikke, som ved nogle gyldige numre: sammenlign med henvisningen.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, født %2</translation>
    </message>
    <message>
        <source>%1. The pedigree says %2; the number tells the legal sex.</source>
        <translation>%1. Stamtræet siger %2; nummeret fortæller det juridiske køn.</translation>
    </message>
    <message>
        <source>Replacement number: %1</source>
        <translation>Erstatningsnummer: %1</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;avn</translation>
    </message>
    <message>
        <source>CPR n&amp;umber</source>
        <translation>&amp;CPR-nummer</translation>
    </message>
    <message>
        <source>B&amp;orn</source>
        <translation>Fø&amp;dt</translation>
    </message>
</context>
<context>
    <name>gentolk::PatientStep</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Afdelinger</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Patient and referral</source>
        <translation>Patient og henvisning</translation>
    </message>
</context>
<context>
    <name>gentolk::PatientStrip</name>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indikation</translation>
    </message>
    <message>
        <source>Invented person</source>
        <translation>Opdigtet person</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>no CPR number</source>
        <translation>intet CPR-nummer</translation>
    </message>
    <message>
        <source>Same surname: %1</source>
        <translation>Samme efternavn: %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status of the case</source>
        <translation>Sagens status</translation>
    </message>
    <message>
        <source>Born: %1 · %2</source>
        <translation>Født: %1 · %2</translation>
    </message>
    <message>
        <source>Case: %1 · %2 · %3</source>
        <translation>Sag: %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Family: %1</source>
        <translation>Familie: %1</translation>
    </message>
    <message>
        <source>Indication: %1</source>
        <translation>Indikation: %1</translation>
    </message>
    <message>
        <source>Requesting department: %1</source>
        <translation>Rekvirerende afdeling: %1</translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Spørgsmål: %1</translation>
    </message>
</context>
<context>
    <name>gentolk::PedigreeCanvas</name>
    <message>
        <source>Pedigree: %1</source>
        <translation>Stamtræ: %1</translation>
    </message>
    <message>
        <source>proband</source>
        <translation>indekspatient</translation>
    </message>
    <message>
        <source>genome in the case</source>
        <translation>genom i sagen</translation>
    </message>
    <message>
        <source>no genome</source>
        <translation>intet genom</translation>
    </message>
    <message>
        <source>consanguineous with %1</source>
        <translation>beslægtet med %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>genome</source>
        <translation>genom</translation>
    </message>
    <message>
        <source>Not done, %1: %2.</source>
        <translation>Ikke udført, %1: %2.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Forældre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Bror</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Søster</translation>
    </message>
    <message>
        <source>Sibling of unknown sex</source>
        <translation>Søskende af ukendt køn</translation>
    </message>
    <message>
        <source>Son</source>
        <translation>Søn</translation>
    </message>
    <message>
        <source>Daughter</source>
        <translation>Datter</translation>
    </message>
    <message>
        <source>Child of unknown sex</source>
        <translation>Barn af ukendt køn</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Tvillinger</translation>
    </message>
    <message>
        <source>No twin</source>
        <translation>Ikke tvilling</translation>
    </message>
    <message>
        <source>Related by blood to %1</source>
        <translation>Beslægtet med %1</translation>
    </message>
    <message>
        <source>Parent is</source>
        <translation>Forælder er</translation>
    </message>
    <message>
        <source>Disease status</source>
        <translation>Sygdomsstatus</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Død</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Bærer</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Graviditet</translation>
    </message>
    <message>
        <source>Remove from the pedigree</source>
        <translation>Fjern fra stamtræet</translation>
    </message>
</context>
<context>
    <name>gentolk::PedigreeEditor</name>
    <message>
        <source>Export the pedigree</source>
        <translation>Eksportér stamtræet</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Tegning (*.svg)</translation>
    </message>
    <message>
        <source>The pedigree is written to %1.</source>
        <translation>Stamtræet er gemt i %1.</translation>
    </message>
    <message>
        <source>The pedigree is copied as a picture.</source>
        <translation>Stamtræet er kopieret som billede.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Change the chosen person or add relatives (Return on the pedigree)</source>
        <translation>Ret den valgte person, eller tilføj slægtninge (Enter på stamtræet)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportér</translation>
    </message>
    <message>
        <source>As a drawing (SVG)…</source>
        <translation>Som tegning (SVG)…</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Kopiér som billede</translation>
    </message>
</context>
<context>
    <name>gentolk::PedigreeView</name>
    <message>
        <source>Pedigree</source>
        <translation>Stamtræ</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>gentolk::PhenotypeStep</name>
    <message>
        <source>Find a phenotype term</source>
        <translation>Find en fænotypeterm</translation>
    </message>
    <message>
        <source>Type in Danish or English, e.g. recurrent infections</source>
        <translation>Skriv på dansk eller engelsk, fx gentagne infektioner</translation>
    </message>
    <message>
        <source>Suggested terms</source>
        <translation>Foreslåede termer</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Til st&amp;ede</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>I&amp;kke til stede</translation>
    </message>
    <message>
        <source>Enter adds the chosen term as present, Shift+Enter as absent.</source>
        <translation>Enter tilføjer den valgte term som til stede, Skift+Enter som ikke til stede.</translation>
    </message>
    <message>
        <source>The patient&apos;s phenotype</source>
        <translation>Patientens fænotype</translation>
    </message>
    <message>
        <source>&amp;Remove the term</source>
        <translation>F&amp;jern termen</translation>
    </message>
    <message>
        <source>Phenotype terms of the patient</source>
        <translation>Patientens fænotypetermer</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Present?</source>
        <translation>Til stede?</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Debut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Fænotype</translation>
    </message>
    <message>
        <source>The Danish wording has not been reviewed by a clinician.</source>
        <translation>Den danske ordlyd er ikke gennemgået af en kliniker.</translation>
    </message>
    <message>
        <source>No term fits %1. Try another word, or the English one.</source>
        <translation>Ingen term passer til %1. Prøv et andet ord eller det engelske.</translation>
    </message>
    <message>
        <source>The term is on the list already.</source>
        <translation>Termen er allerede på listen.</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ikke til stede</translation>
    </message>
    <message>
        <source>Present or absent: %1</source>
        <translation>Til stede eller ej: %1</translation>
    </message>
    <message>
        <source>Find a &amp;term</source>
        <translation>Find en ter&amp;m</translation>
    </message>
    <message>
        <source>From a referral te&amp;xt…</source>
        <translation>Fra en henvisnin&amp;gstekst…</translation>
    </message>
    <message>
        <source>From a phenopac&amp;ket…</source>
        <translation>Fra en phenopa&amp;cket…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) added; those on the list already stay as they are.</source>
        <translation>
            <numerusform>%n term tilføjet; det, der allerede er på listen, står, som det var.</numerusform>
            <numerusform>%n termer tilføjet; de, der allerede er på listen, står, som de var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read a phenopacket</source>
        <translation>Læs en phenopacket</translation>
    </message>
    <message>
        <source>Phenopacket (*.json)</source>
        <translation>Phenopacket (*.json)</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>Ikke taget med: %1.</translation>
    </message>
    <message>
        <source>Terms by &amp;group</source>
        <translation>Termer efter gru&amp;ppe</translation>
    </message>
    <message>
        <source>From a &amp;laboratory result…</source>
        <translation>Fra et &amp;laboratoriesvar…</translation>
    </message>
    <message>
        <source>The term is on the list already: the result was added to its note.</source>
        <translation>Termen står allerede på listen: svaret er føjet til dens note.</translation>
    </message>
    <message>
        <source>The term is on the list, and the other way round: the result was added to its note. Which holds is for you to say.</source>
        <translation>Termen står på listen, men omvendt: svaret er føjet til dens note. Hvad der gælder, afgør du.</translation>
    </message>
</context>
<context>
    <name>gentolk::QualityPlots</name>
    <message>
        <source>There are no plots: the samples&apos; quality has not been measured.</source>
        <translation>Der er ingen diagrammer: prøvernes kvalitet er ikke målt.</translation>
    </message>
    <message>
        <source>Filled point: as the pedigree says. Hollow with a cross: not so. Hollow, dashed: cannot be judged. Square: declared male, circle: declared female or a pair.</source>
        <translation>Udfyldt punkt: som stamtræet siger. Åbent med kryds: ikke sådan. Åbent, stiplet: kan ikke bedømmes. Firkant: opgivet mand, cirkel: opgivet kvinde eller et par.</translation>
    </message>
    <message>
        <source>Kinship of every pair</source>
        <translation>Slægtskab for hvert par</translation>
    </message>
    <message>
        <source>Sex by the data</source>
        <translation>Køn ifølge data</translation>
    </message>
    <message>
        <source>Allele balance along the genome</source>
        <translation>Allelbalance langs genomet</translation>
    </message>
</context>
<context>
    <name>gentolk::ReferencesPage</name>
    <message>
        <source>What alleles are looked up in. Files are carried in; nothing is fetched.</source>
        <translation>Her slås alleler op. Filerne bringes ind; intet hentes.</translation>
    </message>
    <message>
        <source>Only an administrator changes them; everybody may read and verify.</source>
        <translation>Kun en administrator ændrer dem; alle må læse og kontrollere.</translation>
    </message>
    <message>
        <source>Every source of knowledge with its version, age and licence. New cases are looked up in those in use; a case keeps what it was judged with. Install the official files with the button, or drop them here; an earlier version can be used again.</source>
        <translation>Alle videnskilder med version, alder og licens. Nye sager slås op i dem, der er i brug; en sag beholder dem, den blev vurderet med. Installér de officielle filer med knappen, eller slip dem her; en tidligere version kan tages i brug igen.</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datakilder</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation>Sagsliste</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>Installér …</translation>
    </message>
    <message>
        <source>Use this version for new cases</source>
        <translation>Brug denne version til nye sager</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Kontrollér alle</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Old: %1. What was learnt since is not seen in new cases. Have a newer release carried in.</source>
        <translation>Forældet: %1. Det, man har lært siden, ses ikke i nye sager. Få en nyere udgivelse bragt ind.</translation>
    </message>
    <message numerus="yes">
        <source>Installing %1 and %n more</source>
        <translation>
            <numerusform>Installerer %1 og %n til</numerusform>
            <numerusform>Installerer %1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Installing %1</source>
        <translation>Installerer %1</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Prøv igen …</translation>
    </message>
    <message>
        <source>%1 was installed. New cases are looked up in it; cases that are here already keep what they were judged with.</source>
        <translation>%1 er installeret. Nye sager slås op i den; de sager, der allerede er her, beholder dem, de blev vurderet med.</translation>
    </message>
    <message>
        <source>The installation was stopped. Nothing of it is used.</source>
        <translation>Installationen blev stoppet. Intet af den bruges.</translation>
    </message>
    <message>
        <source>The check was stopped before its end.</source>
        <translation>Kontrollen blev stoppet, før den var færdig.</translation>
    </message>
    <message>
        <source>Reading every source through</source>
        <translation>Læser alle kilder igennem</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are as they were when they were built.</source>
        <translation>
            <numerusform>%n kilde er, som den var, da den blev bygget.</numerusform>
            <numerusform>%n kilder er, som de var, da de blev bygget.</numerusform>
        </translation>
    </message>
    <message>
        <source>New cases are looked up in %1 from now on.</source>
        <translation>Nye sager slås fra nu af op i %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were judged with %1. Without it they show nothing of it, and say that it is gone.</source>
        <translation>
            <numerusform>%n sag er vurderet med %1. Uden den vises intet fra den i sagen, og sagen oplyser, at den mangler.</numerusform>
            <numerusform>%n sager er vurderet med %1. Uden den vises intet fra den i sagerne, og de oplyser, at den mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case was judged with %1.</source>
        <translation>Ingen sag er vurderet med %1.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Fjern den</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 er fjernet.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were ranked with %1. Without it the release that comes with the program orders their genes, and they say that it is gone.</source>
        <translation>
            <numerusform>%n sag blev rangordnet med %1. Uden den er det udgivelsen, der følger med programmet, der ordner dens gener, og sagen siger, at den er væk.</numerusform>
            <numerusform>%n sager blev rangordnet med %1. Uden den er det udgivelsen, der følger med programmet, der ordner deres gener, og sagerne siger, at den er væk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::ReferralFields</name>
    <message>
        <source>Case &amp;type</source>
        <translation>Sagst&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioritet</translation>
    </message>
    <message>
        <source>Referral &amp;source</source>
        <translation>Henv&amp;isningskilde</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indikationer</translation>
    </message>
    <message>
        <source>Clinical &amp;question</source>
        <translation>Klinisk spør&amp;gsmål</translation>
    </message>
    <message>
        <source>Panel, exome, Sanger, array; separated by commas</source>
        <translation>Panel, exom, Sanger, array; adskilt af komma</translation>
    </message>
    <message>
        <source>&amp;Requesting physician</source>
        <translation>Rekvirerende &amp;læge</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>F&amp;ortolker</translation>
    </message>
    <message>
        <source>Sample taken (T1)</source>
        <translation>Prøve taget (T1)</translation>
    </message>
    <message>
        <source>At the sequencing site (T2)</source>
        <translation>Modtaget til sekventering (T2)</translation>
    </message>
    <message>
        <source>Data released (T3)</source>
        <translation>Data frigivet (T3)</translation>
    </message>
    <message>
        <source>A date cannot be read; write it as day, month, year.</source>
        <translation>En dato kan ikke læses; skriv den som dag, måned, år.</translation>
    </message>
    <message>
        <source>An acute case needs the date of its requisition (T0): the 14 days count from it.</source>
        <translation>En akut sag skal have rekvisitionens dato (T0): de 14 dage tælles derfra.</translation>
    </message>
    <message>
        <source>E&amp;arlier tests</source>
        <translation>Tidligere und&amp;ersøgelser</translation>
    </message>
    <message>
        <source>Requisition (T&amp;0)</source>
        <translation>Rekvisition (T&amp;0)</translation>
    </message>
</context>
<context>
    <name>gentolk::ReferralTextDialog</name>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ikke til stede</translation>
    </message>
    <message>
        <source>%1, of a relative?</source>
        <translation>%1, hos en slægtning?</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Sæt alle mærker</translation>
    </message>
    <message>
        <source>Terms from a referral text</source>
        <translation>Termer fra en henvisningstekst</translation>
    </message>
    <message>
        <source>Paste the referral, in Danish or English. Nothing is added but what you tick; the text itself is not kept.</source>
        <translation>Indsæt henvisningen på dansk eller engelsk. Kun det, du sætter mærke ved, tilføjes; selve teksten gemmes ikke.</translation>
    </message>
    <message>
        <source>Referral text</source>
        <translation>Henvisningstekst</translation>
    </message>
    <message>
        <source>Add the ticked terms</source>
        <translation>Tilføj de mærkede termer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Proposed terms</source>
        <translation>Foreslåede termer</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Present?</source>
        <translation>Til stede?</translation>
    </message>
    <message>
        <source>The text&apos;s words</source>
        <translation>Tekstens ord</translation>
    </message>
    <message>
        <source>No term is recognised yet.</source>
        <translation>Ingen term er genkendt endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) proposed</source>
        <translation>
            <numerusform>%n term foreslået</numerusform>
            <numerusform>%n termer foreslået</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n mærket</numerusform>
            <numerusform>%n mærket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::ReportPage</name>
    <message>
        <source>These facts follow the case and cannot be edited here.</source>
        <translation>Disse oplysninger følger sagen og kan ikke rettes her.</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Skriv svaret</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Skrevet: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Svarets sprog</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Konklusion</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Udskriv… (Ctrl+P)</translation>
    </message>
    <message>
        <source>The report as it will print</source>
        <translation>Svaret, som det udskrives</translation>
    </message>
    <message>
        <source>Sections of the draft</source>
        <translation>Kladdens afsnit</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>til gennemsyn</translation>
    </message>
    <message>
        <source>approved once</source>
        <translation>godkendt én gang</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>underskrevet</translation>
    </message>
    <message>
        <source>Edit the text of this section</source>
        <translation>Redigér afsnittets tekst</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Redigér: %1</translation>
    </message>
    <message>
        <source>A parent in the pedigree is not a parent by the samples: what is said of inheritance does not hold.</source>
        <translation>En forælder i stamtavlen er ifølge prøverne ikke forælder: det, der siges om arvegangen, holder ikke.</translation>
    </message>
    <message>
        <source>A check of who the samples are failed.</source>
        <translation>En kontrol af, hvem prøverne stammer fra, slog fejl.</translation>
    </message>
    <message>
        <source>Who the samples are has not been checked.</source>
        <translation>Det er ikke kontrolleret, hvem prøverne stammer fra.</translation>
    </message>
    <message>
        <source>Nobody has matched the samples with the requisition and the CPR number.</source>
        <translation>Ingen har afstemt prøverne med rekvisitionen og CPR-nummeret.</translation>
    </message>
    <message>
        <source>No written consent is registered.</source>
        <translation>Der er ikke registreret et skriftligt samtykke.</translation>
    </message>
    <message>
        <source>The conclusion is a secondary finding, which the consent does not cover.</source>
        <translation>Konklusionen er et sekundært fund, som samtykket ikke omfatter.</translation>
    </message>
    <message>
        <source>Chosen for the report, but outside the gene list, and the consent does not cover secondary findings: %1</source>
        <translation>Valgt til svaret, men uden for genlisten, og samtykket omfatter ikke sekundære fund: %1</translation>
    </message>
    <message>
        <source>To be written: %1</source>
        <translation>Mangler at blive skrevet: %1</translation>
    </message>
    <message>
        <source>Two different people must sign, and fewer than two users have the role approver. An administrator gives it under File, Users.</source>
        <translation>To forskellige personer skal godkende, og færre end to brugere har rollen godkender. En administrator giver den under Fil, Brugere.</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Skriv…</translation>
    </message>
    <message>
        <source>To the variants</source>
        <translation>Til varianterne</translation>
    </message>
    <message>
        <source>To the overview</source>
        <translation>Til overblikket</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-side</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>FHIR (structured)</source>
        <translation>FHIR (struktureret)</translation>
    </message>
    <message>
        <source>The draft of the answer: left how far it is and its sections, right the page as it prints. Facts follow the case; what is missing before it may be signed stands first, each with the way to mend it. Two people sign; the second signs in by it. The report&apos;s language is chosen here and need not be the window&apos;s. Ctrl+P prints.</source>
        <translation>Svarkladden: til venstre hvor langt svaret er og dets afsnit, til højre siden, som den udskrives. Fakta følger sagen; det, der mangler, før svaret kan godkendes, står først, hver ting med vejen til at rette den. To personer godkender; den anden logger dermed ind. Svarets sprog vælges her og behøver ikke være vinduets. Ctrl+P udskriver.</translation>
    </message>
    <message>
        <source>Other form</source>
        <translation>Andet format</translation>
    </message>
    <message>
        <source>something is missing, see the list</source>
        <translation>noget mangler, se listen</translation>
    </message>
    <message>
        <source>Handed over for review. Two people now sign.</source>
        <translation>Sendt til gennemsyn. To personer skal nu godkende.</translation>
    </message>
    <message>
        <source>Second signature</source>
        <translation>Anden godkendelse</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>Første godkendelse</translation>
    </message>
    <message>
        <source>You have read the report and the first signature&apos;s basis. Signed, it is released and can no longer be changed.</source>
        <translation>Du har læst svaret og står inde for indholdet. Når du godkender, frigives det og kan ikke længere ændres.</translation>
    </message>
    <message>
        <source>You have read the report and stand for its content. Another person signs after you.</source>
        <translation>Du har læst svaret og står inde for indholdet. En anden person godkender efter dig.</translation>
    </message>
    <message>
        <source>Released: the report is kept as it was signed.</source>
        <translation>Frigivet: svaret er gemt, som det blev godkendt.</translation>
    </message>
    <message>
        <source>Signed as the first.</source>
        <translation>Godkendt som den første.</translation>
    </message>
    <message>
        <source>Amend the report</source>
        <translation>Ret svaret</translation>
    </message>
    <message>
        <source>Give the report back</source>
        <translation>Send svaret tilbage</translation>
    </message>
    <message>
        <source>Why is the report amended? The reason stands in the new version, which replaces the released one.</source>
        <translation>Hvorfor rettes svaret? Årsagen står i den nye version, som erstatter det frigivne svar.</translation>
    </message>
    <message>
        <source>What must be changed before it can be signed?</source>
        <translation>Hvad skal ændres, før det kan godkendes?</translation>
    </message>
    <message>
        <source>An amendment is begun: the report is a draft again.</source>
        <translation>En rettelse er påbegyndt: svaret er igen en kladde.</translation>
    </message>
    <message>
        <source>Given back: the report is a draft again.</source>
        <translation>Sendt tilbage: svaret er igen en kladde.</translation>
    </message>
    <message>
        <source>The telephone answer is kept and stands in the report.</source>
        <translation>Telefonsvaret er gemt og står i svaret.</translation>
    </message>
    <message>
        <source>Write in the report</source>
        <translation>Skriv i svaret</translation>
    </message>
    <message>
        <source>%1. Left empty, it is again as the program composes it.</source>
        <translation>%1. Tømmes feltet, står afsnittet igen, som programmet skriver det.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To the classification</source>
        <translation>Til klassifikationen</translation>
    </message>
    <message>
        <source>_letter</source>
        <translation>_brev</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Skriv brevet</translation>
    </message>
    <message>
        <source>Letter to the department (%1)…</source>
        <translation>Brev til afdelingen (%1)…</translation>
    </message>
</context>
<context>
    <name>gentolk::RolesTable</name>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Patient (proband)</source>
        <translation>Patient (proband)</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Søster</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Bror</translation>
    </message>
    <message>
        <source>Not of the family</source>
        <translation>Ikke af familien</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Hvem det er</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Syg</translation>
    </message>
    <message>
        <source>There is no PED file: say who each sample is.</source>
        <translation>Der er ingen PED-fil: angiv, hvem hver prøve er fra.</translation>
    </message>
    <message>
        <source>Say which sample is the patient&apos;s.</source>
        <translation>Angiv, hvilken prøve der er patientens.</translation>
    </message>
    <message>
        <source>Only one sample can be the patient&apos;s.</source>
        <translation>Kun én prøve kan være patientens.</translation>
    </message>
    <message>
        <source>Only one sample can be the mother&apos;s.</source>
        <translation>Kun én prøve kan være moderens.</translation>
    </message>
    <message>
        <source>Only one sample can be the father&apos;s.</source>
        <translation>Kun én prøve kan være faderens.</translation>
    </message>
    <message>
        <source>Who %1 is</source>
        <translation>Hvem %1 er fra</translation>
    </message>
    <message>
        <source>Sex of %1</source>
        <translation>Køn for %1</translation>
    </message>
    <message>
        <source>Is %1 affected?</source>
        <translation>Er %1 syg?</translation>
    </message>
</context>
<context>
    <name>gentolk::SettingsDialog</name>
    <message>
        <source>&amp;Window language</source>
        <translation>&amp;Vinduets sprog</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Udseende</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Dit &amp;navn</translation>
    </message>
    <message>
        <source>Your r&amp;ole</source>
        <translation>Din &amp;rolle</translation>
    </message>
    <message>
        <source>Language of &amp;reports</source>
        <translation>Svarenes s&amp;prog</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>clinical geneticist, immunologist, …</source>
        <translation>klinisk genetiker, immunolog, …</translation>
    </message>
    <message>
        <source>Choices take effect at once. Name and role stand beside every decision that you make from now on; without a name, the computer&apos;s name for you does. New drafts of reports begin in the language of reports.</source>
        <translation>Valgene virker med det samme. Navn og rolle står ved hver beslutning, du træffer fra nu af; uden et navn står computerens navn for dig. Nye svarudkast begynder på svarenes sprog.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>gentolk::SexPlot</name>
    <message>
        <source>%1 of %2 Y sites called</source>
        <translation>%1 af %2 Y-positioner kaldt</translation>
    </message>
    <message>
        <source>Y not known</source>
        <translation>Y ukendt</translation>
    </message>
    <message>
        <source>%1: X heterozygosity %2 (%3 sites), %4. Depth of X %5 and of Y %6 of the autosomes&apos;. Declared %7, by the data %8.</source>
        <translation>%1: X-heterozygoti %2 (%3 positioner), %4. Dybde på X %5 og på Y %6 af autosomernes. Opgivet %7, ifølge data %8.</translation>
    </message>
    <message>
        <source>as in XXY</source>
        <translation>som ved XXY</translation>
    </message>
    <message>
        <source>as in X0</source>
        <translation>som ved X0</translation>
    </message>
    <message>
        <source>Sex by the data</source>
        <translation>Køn ifølge data</translation>
    </message>
    <message numerus="yes">
        <source>Heterozygosity on X against calls on Y, %n sample(s). The arrow keys tell each.</source>
        <translation>
            <numerusform>Heterozygoti på X mod kald på Y, %n prøve. Piletasterne læser hver.</numerusform>
            <numerusform>Heterozygoti på X mod kald på Y, %n prøver. Piletasterne læser hver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the picture, because no site on X could be judged: %1.</source>
        <translation>Ikke med på billedet, fordi ingen position på X kunne bedømmes: %1.</translation>
    </message>
    <message>
        <source>X: share of heterozygous calls</source>
        <translation>X: andel af heterozygote kald</translation>
    </message>
    <message>
        <source>↑ Y: share of sites called</source>
        <translation>↑ Y: andel af positioner kaldt</translation>
    </message>
</context>
<context>
    <name>gentolk::SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s: %1 has given the first.</source>
        <translation>Den anden godkendelse skal gives af en anden: %1 har givet den første.</translation>
    </message>
</context>
<context>
    <name>gentolk::SignInDialog</name>
    <message>
        <source>Sign in to Gentolk</source>
        <translation>Log på Gentolk</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log på</translation>
    </message>
    <message>
        <source>Close Gentolk</source>
        <translation>Luk Gentolk</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
</context>
<context>
    <name>gentolk::SigningPanel</name>
    <message>
        <source>Hand over for review</source>
        <translation>Send til gennemsyn</translation>
    </message>
    <message>
        <source>Sign as the first…</source>
        <translation>Godkend som den første…</translation>
    </message>
    <message>
        <source>Sign as the second and release…</source>
        <translation>Godkend som den anden og frigiv…</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Send tilbage…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Telephone answer…</source>
        <translation>Telefonsvar…</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Til gennemsyn</translation>
    </message>
    <message>
        <source>First signature</source>
        <translation>Første godkendelse</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigivet</translation>
    </message>
    <message>
        <source>Signed by %1, %2. Another person signs as the second.</source>
        <translation>Godkendt af %1, %2. En anden person godkender som den anden.</translation>
    </message>
    <message>
        <source>Waits for the first signature. Any change makes it a draft again.</source>
        <translation>Venter på den første godkendelse. Enhver ændring gør det til en kladde igen.</translation>
    </message>
    <message>
        <source>An amendment is being written: %1</source>
        <translation>En rettelse er ved at blive skrevet: %1</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a signature.</source>
        <translation>Intet er i vejen for en godkendelse.</translation>
    </message>
    <message>
        <source>Nothing stops a signature; this is open:</source>
        <translation>Intet hindrer en godkendelse; dette er uafklaret:</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing before it may be signed</source>
        <translation>
            <numerusform>%n ting mangler, før svaret kan godkendes</numerusform>
            <numerusform>%n ting mangler, før svaret kan godkendes</numerusform>
        </translation>
    </message>
    <message>
        <source>stops the signature</source>
        <translation>hindrer godkendelsen</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>uafklaret spørgsmål</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is not possible now: %2.</source>
        <translation>%1 er ikke muligt nu: %2.</translation>
    </message>
    <message>
        <source>Not possible now: %1.</source>
        <translation>Ikke muligt nu: %1.</translation>
    </message>
    <message>
        <source>Version %1 released %2, signed by %3 and %4.</source>
        <translation>Version %1 frigivet %2, godkendt af %3 og %4.</translation>
    </message>
    <message>
        <source>%1 Amended because: %2</source>
        <translation>%1 Rettet, fordi: %2</translation>
    </message>
    <message>
        <source>Told by telephone %1 to %2: %3</source>
        <translation>Givet pr. telefon %1 til %2: %3</translation>
    </message>
</context>
<context>
    <name>gentolk::SourceDetail</name>
    <message>
        <source>no case yet</source>
        <translation>ingen sager endnu</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n til</numerusform>
            <numerusform>%1 og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>read by its index</source>
        <translation>læst via indekset</translation>
    </message>
    <message>
        <source>read whole</source>
        <translation>læst helt</translation>
    </message>
    <message>
        <source>%1: %2, %3 records %4, SHA-256 %5</source>
        <translation>%1: %2, %3 poster %4, SHA-256 %5</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Dækker</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>%1 kept of %2 records; %3 left out (no sequence, or another contig); %4 told twice</source>
        <translation>%1 beholdt af %2 poster; %3 udeladt (ingen sekvens eller andet contig); %4 angivet to gange</translation>
    </message>
    <message>
        <source>Told twice</source>
        <translation>Angivet to gange</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installeret</translation>
    </message>
    <message>
        <source>%1 by %2, %3 on disk</source>
        <translation>%1 med %2, %3 på disken</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Brugt af</translation>
    </message>
    <message>
        <source>every case; it changes with the program alone</source>
        <translation>alle sager; den ændres kun sammen med programmet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>%1 lines: the terms, how many diseases have each, and the phenotypes of the genes; %2 annotations left out, whose term is no phenotype of this release</source>
        <translation>%1 linjer: termerne, hvor mange sygdomme der har hver af dem, og genernes fænotyper; %2 annotationer udeladt, fordi deres term ikke er en fænotype i denne udgivelse</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemærkninger</translation>
    </message>
    <message>
        <source>every case that was not made with an installed release</source>
        <translation>alle sager, der ikke er oprettet med en installeret udgivelse</translation>
    </message>
</context>
<context>
    <name>gentolk::SourceTable</name>
    <message>
        <source>damaged, not used: %1</source>
        <translation>beskadiget, bruges ikke: %1</translation>
    </message>
    <message>
        <source>kept for the cases that used it</source>
        <translation>beholdt til de sager, der brugte den</translation>
    </message>
    <message numerus="yes">
        <source>in use; %n month(s) old: install a newer one</source>
        <translation>
            <numerusform>i brug; %n måned gammel: installér en nyere</numerusform>
            <numerusform>i brug; %n måneder gammel: installér en nyere</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datakilder</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Udgivet</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>følger med programmet</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>comes with the program; the installed release is used for new cases</source>
        <translation>følger med programmet; den installerede udgivelse bruges til nye sager</translation>
    </message>
    <message numerus="yes">
        <source>comes with the program; %n month(s) old: install a newer release</source>
        <translation>
            <numerusform>følger med programmet; %n måned gammel: installér en nyere udgivelse</numerusform>
            <numerusform>følger med programmet; %n måneder gammel: installér en nyere udgivelse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gentolk::SpecimenFields</name>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tissue</source>
        <translation>Væv</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Sequencing site</source>
        <translation>Sekventeringssted</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taget</translation>
    </message>
    <message>
        <source>Person of sample %1</source>
        <translation>Person for prøve %1</translation>
    </message>
    <message>
        <source>Tissue of sample %1</source>
        <translation>Væv for prøve %1</translation>
    </message>
    <message>
        <source>Pipeline of sample %1</source>
        <translation>Pipeline for prøve %1</translation>
    </message>
    <message>
        <source>Sequencing site of sample %1</source>
        <translation>Sekventeringssted for prøve %1</translation>
    </message>
    <message>
        <source>Date on which sample %1 was taken</source>
        <translation>Dato, hvor prøve %1 blev taget</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Date on which sample %1 was received</source>
        <translation>Dato, hvor prøve %1 blev modtaget</translation>
    </message>
</context>
<context>
    <name>gentolk::StatusLine</name>
    <message>
        <source>? all keys · F1 help</source>
        <translation>? alle taster · F1 hjælp</translation>
    </message>
    <message>
        <source>Gentolk %1</source>
        <translation>Gentolk %1</translation>
    </message>
    <message>
        <source>gene list %1 %2</source>
        <translation>genliste %1 %2</translation>
    </message>
    <message>
        <source>filter %1 %2</source>
        <translation>filter %1 %2</translation>
    </message>
    <message>
        <source>no annotation in the files</source>
        <translation>ingen annotering i filerne</translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>annotering %1</translation>
    </message>
    <message>
        <source>✓ All decisions saved %1</source>
        <translation>✓ Alle beslutninger gemt %1</translation>
    </message>
    <message>
        <source>✓ All decisions saved</source>
        <translation>✓ Alle beslutninger gemt</translation>
    </message>
</context>
<context>
    <name>gentolk::StepEditor</name>
    <message>
        <source>Apply</source>
        <translation>Anvend</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Only calls that passed the caller&apos;s own filters</source>
        <translation>Kun kald, der bestod kalderens egne filtre</translation>
    </message>
    <message>
        <source>Least depth</source>
        <translation>Mindste dybde</translation>
    </message>
    <message>
        <source>Least genotype quality (GQ)</source>
        <translation>Mindste genotypekvalitet (GQ)</translation>
    </message>
    <message>
        <source>Least balance of a heterozygous SNV</source>
        <translation>Mindste balance for en heterozygot SNV</translation>
    </message>
    <message>
        <source>Least balance of a heterozygous indel</source>
        <translation>Mindste balance for en heterozygot indel</translation>
    </message>
    <message>
        <source>Least balance of a homozygous call</source>
        <translation>Mindste balance for et homozygot kald</translation>
    </message>
    <message>
        <source>Dominant, at most</source>
        <translation>Dominant, højst</translation>
    </message>
    <message>
        <source>Recessive, at most</source>
        <translation>Recessiv, højst</translation>
    </message>
    <message>
        <source>X-linked, at most</source>
        <translation>X-bundet, højst</translation>
    </message>
    <message>
        <source>Mitochondrial, at most</source>
        <translation>Mitokondriel, højst</translation>
    </message>
    <message>
        <source>Recessive: most homozygotes</source>
        <translation>Recessiv: højst antal homozygote</translation>
    </message>
    <message>
        <source>Or SpliceAI at least</source>
        <translation>Eller SpliceAI mindst</translation>
    </message>
    <message>
        <source>Keep every allele of non-coding genes</source>
        <translation>Behold alle alleler i ikke-kodende gener</translation>
    </message>
    <message>
        <source>Only certain inheritance (removes the possible ones)</source>
        <translation>Kun sikker arvegang (fjerner de mulige)</translation>
    </message>
    <message>
        <source>Least ClinVar stars</source>
        <translation>Mindste antal ClinVar-stjerner</translation>
    </message>
    <message>
        <source>Keep only what fits as (none chosen: everything)</source>
        <translation>Behold kun det, der passer som (intet valgt: alt)</translation>
    </message>
    <message>
        <source>Highest balance of a heterozygous SNV</source>
        <translation>Højeste balance for en heterozygot SNV</translation>
    </message>
    <message>
        <source>Highest balance of a heterozygous indel</source>
        <translation>Højeste balance for en heterozygot indel</translation>
    </message>
    <message>
        <source>Mosaic, at most</source>
        <translation>Mosaik, højst</translation>
    </message>
    <message>
        <source>Dominant, X-linked, mosaic: most other families</source>
        <translation>Dominant, X-bundet, mosaik: højst andre familier</translation>
    </message>
    <message>
        <source>The same, share of families at most</source>
        <translation>Samme, højst andel af familierne</translation>
    </message>
    <message>
        <source>Recessive, share of families at most</source>
        <translation>Recessiv, højst andel af familierne</translation>
    </message>
    <message>
        <source>Shares are asked from so many families on</source>
        <translation>Andele bruges fra så mange familier</translation>
    </message>
    <message>
        <source>Only where the population has less than</source>
        <translation>Kun hvor befolkningen har under</translation>
    </message>
    <message>
        <source>From this consequence on</source>
        <translation>Fra denne konsekvens</translation>
    </message>
    <message>
        <source>Keep silent changes without a SpliceAI score</source>
        <translation>Behold tavse ændringer uden SpliceAI-score</translation>
    </message>
</context>
<context>
    <name>gentolk::SummaryStep</name>
    <message>
        <source>not %1</source>
        <translation>ikke %1</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Proband</source>
        <translation>Indekspatient</translation>
    </message>
    <message>
        <source>Case type and priority</source>
        <translation>Sagstype og prioritet</translation>
    </message>
    <message>
        <source>Indications</source>
        <translation>Indikationer</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Stem-cell transplantation</source>
        <translation>Stamcelletransplantation</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Fænotype</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Er dette rigtigt?</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>no CPR number</source>
        <translation>intet CPR-nummer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, version %2; secondary findings: %3</source>
        <translation>%1, version %2; sekundære fund: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>Reading the family&apos;s variants in the gene list&apos;s regions. Nothing is kept if you cancel.</source>
        <translation>Læser familiens varianter i genlistens områder. Intet gemmes, hvis du annullerer.</translation>
    </message>
</context>
<context>
    <name>gentolk::TelephoneDialog</name>
    <message>
        <source>Telephone answer</source>
        <translation>Telefonsvar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Told to (name, department)</source>
        <translation>Givet til (navn, afdeling)</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Hvad der blev oplyst</translation>
    </message>
    <message>
        <source>Write both to whom it was told and what was told.</source>
        <translation>Skriv både, hvem svaret blev givet til, og hvad der blev oplyst.</translation>
    </message>
</context>
<context>
    <name>gentolk::TextQuestion</name>
    <message>
        <source>Keep it (Ctrl+Enter)</source>
        <translation>Gem (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>gentolk::UserForm</name>
    <message>
        <source>The first user</source>
        <translation>Den første bruger</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Ny bruger</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Roller for %1</translation>
    </message>
    <message>
        <source>New password for %1</source>
        <translation>Ny adgangskode til %1</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Skift min adgangskode</translation>
    </message>
    <message>
        <source>The first user is an administrator, who then makes the others. From then on everybody signs in with a name and a password. Write the password down and lock it away: nobody can read it out of the program.</source>
        <translation>Den første bruger er administrator og opretter derefter de andre. Fra da af logger alle ind med navn og adgangskode. Skriv adgangskoden ned, og lås den inde: ingen kan læse den ud af programmet.</translation>
    </message>
    <message>
        <source>Tell the user the new password, to be changed at once. A locked user is unlocked by it.</source>
        <translation>Giv brugeren den nye adgangskode, som straks skal skiftes. En spærret bruger får samtidig adgang igen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Full name, as under a report</source>
        <translation>Fulde navn, som under et svar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Nuværende adgangskode</translation>
    </message>
    <message>
        <source>New password (%1 characters or more)</source>
        <translation>Ny adgangskode (mindst %1 tegn)</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Ny adgangskode igen</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Write both again.</source>
        <translation>De to adgangskoder er ikke ens. Skriv begge igen.</translation>
    </message>
</context>
<context>
    <name>gentolk::UsersDialog</name>
    <message>
        <source>disabled</source>
        <translation>deaktiveret</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>spærret til %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Set up the first administrator…</source>
        <translation>Opret den første administrator…</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Ny bruger…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Roller…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Ny adgangskode…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivér</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ophæv spærring</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Fulde navn</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>No users are set up: everybody who may open the database works here under the computer&apos;s name for them, and no report can be signed.</source>
        <translation>Der er ikke oprettet brugere: alle, der kan åbne databasen, arbejder her under computerens navn for dem, og intet svar kan godkendes.</translation>
    </message>
    <message>
        <source>A report is signed by two different people with the role approver.</source>
        <translation>Et svar godkendes af to forskellige personer med rollen godkender.</translation>
    </message>
    <message>
        <source>You are signed in as %1 (%2). Only an administrator manages users; ask one, or sign in as one (Ctrl+L).</source>
        <translation>Du er logget ind som %1 (%2). Kun en administrator administrerer brugere; spørg en, eller log ind som en (Ctrl+L).</translation>
    </message>
    <message>
        <source>Nobody is signed in. Only an administrator manages users.</source>
        <translation>Ingen er logget ind. Kun en administrator administrerer brugere.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivér</translation>
    </message>
    <message>
        <source>Choose a user in the list first.</source>
        <translation>Vælg først en bruger på listen.</translation>
    </message>
    <message>
        <source>%1 is not locked.</source>
        <translation>%1 er ikke spærret.</translation>
    </message>
</context>
<context>
    <name>gentolk::VariantDetail</name>
    <message>
        <source>Child</source>
        <comment>the proband in the family&apos;s genotypes</comment>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>med %1</translation>
    </message>
    <message>
        <source>%1: %2 (rule %3)</source>
        <translation>%1: %2 (regel %3)</translation>
    </message>
    <message>
        <source>benign to %1, pathogenic from %2</source>
        <translation>benign til %1, patogen fra %2</translation>
    </message>
    <message>
        <source>Benign to %1, pathogenic from %2</source>
        <translation>Benign til %1, patogen fra %2</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>ikke i filen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke set</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n homozygote(s)</source>
        <translation>
            <numerusform>%1 · %n homozygot</numerusform>
            <numerusform>%1 · %n homozygote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n stjerne</numerusform>
            <numerusform>%n stjerner</numerusform>
        </translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>alternate reads / depth</source>
        <translation>alternative læsninger / dybde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more way(s) in which it fits</source>
        <translation>
            <numerusform>og %n anden måde, den passer på</numerusform>
            <numerusform>og %n andre måder, den passer på</numerusform>
        </translation>
    </message>
    <message>
        <source>No inheritance of the gene&apos;s disorders fits the family.</source>
        <translation>Ingen arvegang for genets sygdomme passer til familien.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidens</translation>
    </message>
    <message>
        <source>needle = the variant, colours = thresholds</source>
        <translation>nål = varianten, farver = tærskler</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Fænotype</translation>
    </message>
    <message>
        <source>No class yet</source>
        <translation>Endnu ingen klasse</translation>
    </message>
    <message>
        <source>minus strand</source>
        <translation>minusstreng</translation>
    </message>
    <message>
        <source>plus strand</source>
        <translation>plusstreng</translation>
    </message>
    <message>
        <source>%1 · MANE Select</source>
        <translation>%1 · MANE Select</translation>
    </message>
    <message>
        <source>%1 · MANE Plus Clinical</source>
        <translation>%1 · MANE Plus Clinical</translation>
    </message>
    <message>
        <source>%1 (OMIM %2)</source>
        <translation>%1 (OMIM %2)</translation>
    </message>
    <message>
        <source>Reversion (somatic mosaicism) is described: normal cells do not exclude it.</source>
        <translation>Reversion (somatisk mosaik) er beskrevet: normale celler udelukker ikke sygdommen.</translation>
    </message>
    <message>
        <source>Somatic mosaicism is described in this disorder: look at the allele balance.</source>
        <translation>Somatisk mosaik er beskrevet ved denne sygdom: se på allelbalancen.</translation>
    </message>
    <message>
        <source>Disorder</source>
        <translation>Sygdom</translation>
    </message>
    <message>
        <source>The gene is not on the gene list.</source>
        <translation>Genet er ikke på genlisten.</translation>
    </message>
    <message>
        <source>This gene has near-identical copies or is hard to read: short reads may miss or misplace variants. A negative result does not exclude disease. %1</source>
        <translation>Genet har næsten identiske kopier eller er svært at læse: kortlæst WGS kan overse eller fejlplacere varianter. Et negativt fund udelukker ikke sygdom. %1</translation>
    </message>
    <message>
        <source>Why it is not on the list</source>
        <translation>Hvorfor den ikke er på listen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Afvist: %1</translation>
    </message>
    <message>
        <source>Choose a variant in the list to see all that is known of it.</source>
        <translation>Vælg en variant på listen for at se alt, der vides om den.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class %1: %2</source>
        <translation>Klasse %1: %2</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Skriv en note (N)</translation>
    </message>
    <message>
        <source>Take out of report</source>
        <translation>Tag ud af svaret</translation>
    </message>
    <message>
        <source>To report</source>
        <translation>Til svar</translation>
    </message>
    <message>
        <source>Report this variant (R)</source>
        <translation>Tag varianten med i svaret (R)</translation>
    </message>
    <message>
        <source>Criteria…</source>
        <translation>Kriterier…</translation>
    </message>
    <message>
        <source>Open the criteria of this variant</source>
        <translation>Åbn kriterierne for denne variant</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Luk detaljen</translation>
    </message>
    <message>
        <source>Close the detail (Esc)</source>
        <translation>Luk detaljen (Esc)</translation>
    </message>
    <message>
        <source>No reference sequence for this place: what the change does to the protein is not known.</source>
        <translation>Der er ingen referencesekvens for stedet: hvad ændringen gør ved proteinet, vides ikke.</translation>
    </message>
    <message>
        <source>Nonsense-mediated decay of the message is predicted.</source>
        <translation>Nonsense-medieret nedbrydning af mRNA er forudsagt.</translation>
    </message>
    <message>
        <source>The message is predicted to escape nonsense-mediated decay.</source>
        <translation>mRNA forventes at undgå nonsense-medieret nedbrydning.</translation>
    </message>
    <message>
        <source>Check names on this transcript: %1.</source>
        <translation>Kontrollér navne på dette transkript: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>frequency not known</source>
        <translation>frekvens ukendt</translation>
    </message>
    <message>
        <source>How well the gene was read is not known.</source>
        <translation>Det vides ikke, hvor godt genet er dækket.</translation>
    </message>
    <message>
        <source>The gene&apos;s coding bases were all read at least %1 times.</source>
        <translation>Alle genets kodende baser er dækket mindst %1 gange.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the gene&apos;s coding bases were read at least %2 times; %n gap(s): %3</source>
        <translation>
            <numerusform>%1 af genets kodende baser er dækket mindst %2 gange; %n hul: %3</numerusform>
            <numerusform>%1 af genets kodende baser er dækket mindst %2 gange; %n huller: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Second hit</source>
        <translation>Anden variant i genet</translation>
    </message>
    <message>
        <source>on the list or not</source>
        <translation>på listen eller ej</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>The patient&apos;s files have no other allele of this gene that is not common.</source>
        <translation>Patientens filer har ingen anden allel i dette gen, som ikke er almindelig.</translation>
    </message>
    <message>
        <source>Seen in-house</source>
        <translation>Egne familier</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n other family(ies)</source>
        <translation>
            <numerusform>%1 af %n anden familie</numerusform>
            <numerusform>%1 af %n andre familier</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier here and elsewhere</source>
        <translation>Tidligere her og andre steder</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>inden for %1</translation>
    </message>
    <message>
        <source>not exact</source>
        <translation>ikke nøjagtige</translation>
    </message>
    <message>
        <source>exact by the caller</source>
        <translation>nøjagtige ifølge kalderen</translation>
    </message>
    <message numerus="yes">
        <source>, %n copies</source>
        <translation>
            <numerusform>, %n kopi</numerusform>
            <numerusform>, %n kopier</numerusform>
        </translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>father</source>
        <translation>far</translation>
    </message>
    <message>
        <source>no call of the family</source>
        <translation>ingen kald af familien</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Længde</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Forbundet med</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Its ends</source>
        <translation>Enderne</translation>
    </message>
    <message>
        <source>Structural event</source>
        <translation>Strukturel hændelse</translation>
    </message>
    <message numerus="yes">
        <source>told by %n record(s)</source>
        <translation>
            <numerusform>fortalt af %n post</numerusform>
            <numerusform>fortalt af %n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>The callers disagree whether %1 has it.</source>
        <translation>Kalderne er uenige om, hvorvidt %1 har den.</translation>
    </message>
    <message>
        <source>from %1, which is installed here</source>
        <translation>fra %1, som er installeret her</translation>
    </message>
    <message>
        <source>ClinVar&apos;s class</source>
        <translation>ClinVars klasse</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Prædiktorer</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Arvegang</translation>
    </message>
    <message>
        <source>The pair&apos;s weaker allele</source>
        <translation>Parrets svageste allel</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>fits %1 best</source>
        <translation>passer bedst på %1</translation>
    </message>
    <message>
        <source>%1: %2 points behind</source>
        <translation>%1: %2 point bagefter</translation>
    </message>
    <message>
        <source>%1: nothing like it in the disorder</source>
        <translation>%1: intet lignende ved sygdommen</translation>
    </message>
    <message>
        <source>%1: the disorder has it</source>
        <translation>%1: findes ved sygdommen</translation>
    </message>
    <message>
        <source>%1: the disorder has %2</source>
        <translation>%1: ved sygdommen %2</translation>
    </message>
    <message>
        <source>%1 of 1: the panel&apos;s best gene has 1</source>
        <translation>%1 af 1: panelets bedste gen har 1</translation>
    </message>
    <message>
        <source>Cannot be compared: no term of the patient can be used, or the gene has no described phenotype.</source>
        <translation>Kan ikke sammenlignes: ingen af patientens termer kan bruges, eller genet har ingen beskrevet fænotype.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more disorder(s)</source>
        <translation>
            <numerusform>og %n sygdom mere</numerusform>
            <numerusform>og %n sygdomme mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Plads på listen</translation>
    </message>
    <message>
        <source>%1 points: one more is 2.7 times as likely</source>
        <translation>%1 point: ét mere er 2,7 gange så sandsynligt</translation>
    </message>
    <message>
        <source>ClinGen: %1 for %2, %3</source>
        <translation>ClinGen: %1 for %2, %3</translation>
    </message>
    <message>
        <source>ClinGen: %1 for %2, %3 (%4)</source>
        <translation>ClinGen: %1 for %2, %3 (%4)</translation>
    </message>
    <message>
        <source>ClinGen dosage: haploinsufficiency %1, triplosensitivity %2</source>
        <translation>ClinGen-dosis: haploinsufficiens %1, triplosensitivitet %2</translation>
    </message>
    <message>
        <source>Constraint: missense Z %1, LOEUF %2</source>
        <translation>Begrænsning (gnomAD): missense-Z %1, LOEUF %2</translation>
    </message>
    <message>
        <source>Conservation of the changed bases among species: above 0 conserved. No criterion is set by it.</source>
        <translation>De ændrede basers bevaring blandt arter: over 0 bevaret. Intet kriterium sættes ud fra den.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 alleles</source>
        <translation>%1 · %2 af %3 alleler</translation>
    </message>
    <message>
        <source>%1 · of an unknown number of alleles</source>
        <translation>%1 · af et ukendt antal alleler</translation>
    </message>
</context>
<context>
    <name>gentolk::VariantTableModel</name>
    <message>
        <source>Just outside the list</source>
        <translation>Lige uden for listen</translation>
    </message>
</context>
<context>
    <name>gentolk::VariantsPage</name>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n varianter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n variant(s)</source>
        <translation>
            <numerusform>Den første variant</numerusform>
            <numerusform>De første %n varianter</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>af %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Certain %1</source>
        <translation>Sikre %1</translation>
    </message>
    <message>
        <source>Possible %1</source>
        <translation>Mulige %1</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrerer…</translation>
    </message>
    <message>
        <source>The rest of the list is being read…</source>
        <translation>Resten af listen læses…</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianter</translation>
    </message>
    <message>
        <source>Left, what each step of the filter took, and what it kept although it could not tell. In the middle the variants that are left, best first, and beneath them those that one step alone removed. Up and down choose a variant, 1 to 5 set its class, R reports it, X dismisses it with a reason, N writes a note, B brings back what was removed, Ctrl+F searches the list, Ctrl+K tells where any gene or variant went.</source>
        <translation>Til venstre, hvad hvert filtertrin tog, og hvad det beholdt, selv om det ikke kunne afgøres. I midten de tilbageværende varianter, bedste først, og under dem dem, som ét enkelt trin fjernede. Op og ned vælger en variant, 1 til 5 sætter klassen, R tager den med i svaret, X afviser den med en begrundelse, N skriver en note, B henter det fjernede tilbage, Ctrl+F søger i listen, Ctrl+K fortæller, hvor et gen eller en variant blev af.</translation>
    </message>
    <message>
        <source>Search the list (Ctrl+F)</source>
        <translation>Søg i listen (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Søg i listen</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>Afvis %1</translation>
    </message>
    <message>
        <source>Why is this variant dismissed? It stays in the list, dimmed.</source>
        <translation>Hvorfor afvises varianten? Den bliver på listen, nedtonet.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note til %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>gentolk::WhereIsDialog</name>
    <message>
        <source>Where is…?</source>
        <translation>Hvor er…?</translation>
    </message>
    <message>
        <source>Gene or variant to find</source>
        <translation>Gen eller variant, der søges</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Hvor den er</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tærskel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar på søgningen</translation>
    </message>
    <message>
        <source>Bring back to the list</source>
        <translation>Hent tilbage til listen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Type what you miss and press Enter: you are told where it is, or which step removed it and why.</source>
        <translation>Skriv, hvad du savner, og tryk Enter: du får at vide, hvor det er, eller hvilket trin der fjernede det og hvorfor.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Leder…</translation>
    </message>
    <message>
        <source>The family&apos;s files have no such variant inside the gene list&apos;s regions.</source>
        <translation>Familiens filer har ikke en sådan variant i genlistens områder.</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) of the family</source>
        <translation>
            <numerusform>%n variant i familien</numerusform>
            <numerusform>%n varianter i familien</numerusform>
        </translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>På listen</translation>
    </message>
    <message>
        <source>Removed by: %1</source>
        <translation>Fjernet af: %1</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>reddet</translation>
    </message>
    <message>
        <source>A gene (JAK3), a variant (X-71109309-G-A), its name (NM_000377.3:c.676C&gt;T) or number (rs33972314, VCV000011746)</source>
        <translation>Et gen (JAK3), en variant (X-71109309-G-A), dens navn (NM_000377.3:c.676C&gt;T) eller nummer (rs33972314, VCV000011746)</translation>
    </message>
</context>
<context>
    <name>gentolk::Words</name>
    <message>
        <source>Benign</source>
        <translation>Benign</translation>
    </message>
    <message>
        <source>Likely benign</source>
        <translation>Sandsynligt benign</translation>
    </message>
    <message>
        <source>Variant of uncertain significance</source>
        <translation>Variant af ukendt klinisk betydning</translation>
    </message>
    <message>
        <source>Likely pathogenic</source>
        <translation>Sandsynligt patogen</translation>
    </message>
    <message>
        <source>Pathogenic</source>
        <translation>Patogen</translation>
    </message>
    <message>
        <source>Risk allele</source>
        <translation>Risikoallel</translation>
    </message>
    <message>
        <source>Supporting</source>
        <translation>Støttende</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stærk</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Meget stærk</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>Fritstående</translation>
    </message>
    <message>
        <source>Not evaluated</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ikke opfyldt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslået</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepteret</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Forkastet</translation>
    </message>
    <message>
        <source>hot: one step from likely pathogenic</source>
        <translation>varm: ét skridt fra sandsynligt patogen</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>tepid</source>
        <translation>halvlun</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>kølig</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kold</translation>
    </message>
    <message>
        <source>ice cold</source>
        <translation>iskold</translation>
    </message>
    <message>
        <source>evidence for and against: judge it again</source>
        <translation>evidens for og imod: vurdér igen</translation>
    </message>
    <message>
        <source>a single supporting criterion is too little for a class</source>
        <translation>et enkelt støttende kriterium er for lidt til en klasse</translation>
    </message>
    <message>
        <source>created the case</source>
        <translation>oprettede sagen</translation>
    </message>
    <message>
        <source>opened the case</source>
        <translation>åbnede sagen</translation>
    </message>
    <message>
        <source>looked at the case</source>
        <translation>så på sagen</translation>
    </message>
    <message>
        <source>changed the case</source>
        <translation>ændrede sagen</translation>
    </message>
    <message>
        <source>exported the case</source>
        <translation>eksporterede sagen</translation>
    </message>
    <message>
        <source>imported the case</source>
        <translation>importerede sagen</translation>
    </message>
    <message>
        <source>changed the status</source>
        <translation>ændrede status</translation>
    </message>
    <message>
        <source>undid a change</source>
        <translation>fortrød en ændring</translation>
    </message>
    <message>
        <source>repeated a change</source>
        <translation>gentog en ændring</translation>
    </message>
    <message>
        <source>changed the patient&apos;s particulars</source>
        <translation>ændrede patientens oplysninger</translation>
    </message>
    <message>
        <source>changed the referral</source>
        <translation>ændrede henvisningen</translation>
    </message>
    <message>
        <source>changed the phenotype</source>
        <translation>ændrede fænotypen</translation>
    </message>
    <message>
        <source>changed the consent</source>
        <translation>ændrede samtykket</translation>
    </message>
    <message>
        <source>changed the filter</source>
        <translation>ændrede filteret</translation>
    </message>
    <message>
        <source>brought a variant back to the list</source>
        <translation>hentede en variant tilbage til listen</translation>
    </message>
    <message>
        <source>dismissed a variant</source>
        <translation>afviste en variant</translation>
    </message>
    <message>
        <source>chose a variant for the report</source>
        <translation>valgte en variant til svaret</translation>
    </message>
    <message>
        <source>wrote a note on a variant</source>
        <translation>skrev en note til en variant</translation>
    </message>
    <message>
        <source>set the class of a variant</source>
        <translation>satte en variants klasse</translation>
    </message>
    <message>
        <source>set a criterion</source>
        <translation>satte et kriterium</translation>
    </message>
    <message>
        <source>removed a criterion</source>
        <translation>fjernede et kriterium</translation>
    </message>
    <message>
        <source>wrote a report file</source>
        <translation>skrev en svarfil</translation>
    </message>
    <message>
        <source>drafted the report</source>
        <translation>lavede en kladde til svaret</translation>
    </message>
    <message>
        <source>printed the report</source>
        <translation>udskrev svaret</translation>
    </message>
    <message>
        <source>set the conclusion</source>
        <translation>satte konklusionen</translation>
    </message>
    <message>
        <source>changed a setting</source>
        <translation>ændrede en indstilling</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Nyhenvist</translation>
    </message>
    <message>
        <source>Previously undiagnosed, new genome</source>
        <translation>Tidligere uafklaret, nyt genom</translation>
    </message>
    <message>
        <source>Re-analysis of existing data</source>
        <translation>Genanalyse af eksisterende data</translation>
    </message>
    <message>
        <source>Family follow-up</source>
        <translation>Familieopfølgning</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutine</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Haster</translation>
    </message>
    <message>
        <source>Acute</source>
        <translation>Akut</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrering</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konference</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Primary immunodeficiency</source>
        <translation>Primær immundefekt</translation>
    </message>
    <message>
        <source>Autoinflammation</source>
        <translation>Autoinflammation</translation>
    </message>
    <message>
        <source>Autoimmunity or immune dysregulation</source>
        <translation>Autoimmunitet eller immundysregulering</translation>
    </message>
    <message>
        <source>Innate immunity</source>
        <translation>Medfødt immunitet</translation>
    </message>
    <message>
        <source>Adaptive immunity</source>
        <translation>Adaptiv immunitet</translation>
    </message>
    <message>
        <source>Newborn screening (TREC)</source>
        <translation>Nyfødtscreening (TREC)</translation>
    </message>
    <message>
        <source>Other indication</source>
        <translation>Anden indikation</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Blod</translation>
    </message>
    <message>
        <source>Saliva or buccal swab</source>
        <translation>Spyt eller mundskrab</translation>
    </message>
    <message>
        <source>Skin fibroblasts</source>
        <translation>Hudfibroblaster</translation>
    </message>
    <message>
        <source>Hair</source>
        <translation>Hår</translation>
    </message>
    <message>
        <source>Sorted cells</source>
        <translation>Sorterede celler</translation>
    </message>
    <message>
        <source>Bone marrow</source>
        <translation>Knoglemarv</translation>
    </message>
    <message>
        <source>Other tissue</source>
        <translation>Andet væv</translation>
    </message>
    <message>
        <source>Germline</source>
        <translation>Kimbane</translation>
    </message>
    <message>
        <source>Somatic</source>
        <translation>Somatisk</translation>
    </message>
    <message>
        <source>NGC WGS East</source>
        <translation>NGC WGS Øst</translation>
    </message>
    <message>
        <source>NGC WGS West</source>
        <translation>NGC WGS Vest</translation>
    </message>
    <message>
        <source>Another site</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Ønskes</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Ønskes ikke</translation>
    </message>
    <message>
        <source>Not concluded</source>
        <translation>Ikke konkluderet</translation>
    </message>
    <message>
        <source>Diagnostic finding</source>
        <translation>Diagnostisk fund</translation>
    </message>
    <message>
        <source>Possibly diagnostic finding</source>
        <translation>Muligt diagnostisk fund</translation>
    </message>
    <message>
        <source>No explanation found</source>
        <translation>Ingen forklaring fundet</translation>
    </message>
    <message>
        <source>Secondary finding only</source>
        <translation>Kun sekundært fund</translation>
    </message>
    <message>
        <source>Proband</source>
        <translation>Indekspatient</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Søskende</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>En anden person</translation>
    </message>
    <message>
        <source>Hospital department</source>
        <translation>Hospitalsafdeling</translation>
    </message>
    <message>
        <source>General practice</source>
        <translation>Almen praksis</translation>
    </message>
    <message>
        <source>Another source</source>
        <translation>En anden kilde</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>frist i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag tilbage</numerusform>
            <numerusform>%n dage tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag for sent</numerusform>
            <numerusform>%n dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript deleted</source>
        <translation>Transkript deleteret</translation>
    </message>
    <message>
        <source>Splice acceptor</source>
        <translation>Splice-acceptor</translation>
    </message>
    <message>
        <source>Splice donor</source>
        <translation>Splice-donor</translation>
    </message>
    <message>
        <source>Nonsense</source>
        <translation>Stopvariant</translation>
    </message>
    <message>
        <source>Frameshift</source>
        <translation>Læserammeforskydning</translation>
    </message>
    <message>
        <source>Stop lost</source>
        <translation>Stopkodon tabt</translation>
    </message>
    <message>
        <source>Start lost</source>
        <translation>Startkodon tabt</translation>
    </message>
    <message>
        <source>Transcript amplified</source>
        <translation>Transkript forøget</translation>
    </message>
    <message>
        <source>Feature elongated</source>
        <translation>Element forlænget</translation>
    </message>
    <message>
        <source>Feature truncated</source>
        <translation>Element afkortet</translation>
    </message>
    <message>
        <source>In-frame insertion</source>
        <translation>Insertion i læserammen</translation>
    </message>
    <message>
        <source>In-frame deletion</source>
        <translation>Deletion i læserammen</translation>
    </message>
    <message>
        <source>Missense</source>
        <translation>Missense</translation>
    </message>
    <message>
        <source>Protein altered</source>
        <translation>Protein ændret</translation>
    </message>
    <message>
        <source>Splice donor, 5th base</source>
        <translation>Splice-donor, 5. base</translation>
    </message>
    <message>
        <source>Splice region</source>
        <translation>Spliceregion</translation>
    </message>
    <message>
        <source>Splice donor region</source>
        <translation>Splice-donorregion</translation>
    </message>
    <message>
        <source>Polypyrimidine tract</source>
        <translation>Polypyrimidinområde</translation>
    </message>
    <message>
        <source>Incomplete last codon</source>
        <translation>Ufuldstændig sidste kodon</translation>
    </message>
    <message>
        <source>Start retained</source>
        <translation>Startkodon bevaret</translation>
    </message>
    <message>
        <source>Stop retained</source>
        <translation>Stopkodon bevaret</translation>
    </message>
    <message>
        <source>Synonymous</source>
        <translation>Synonym</translation>
    </message>
    <message>
        <source>Coding sequence</source>
        <translation>Kodende sekvens</translation>
    </message>
    <message>
        <source>Coding transcript</source>
        <translation>Kodende transkript</translation>
    </message>
    <message>
        <source>Mature microRNA</source>
        <translation>Modent mikro-RNA</translation>
    </message>
    <message>
        <source>5&apos; UTR</source>
        <translation>5&apos; UTR</translation>
    </message>
    <message>
        <source>3&apos; UTR</source>
        <translation>3&apos; UTR</translation>
    </message>
    <message>
        <source>Non-coding RNA</source>
        <translation>Ikke-kodende RNA</translation>
    </message>
    <message>
        <source>Intronic</source>
        <translation>Intronisk</translation>
    </message>
    <message>
        <source>NMD transcript</source>
        <translation>NMD-transkript</translation>
    </message>
    <message>
        <source>Non-coding transcript</source>
        <translation>Ikke-kodende transkript</translation>
    </message>
    <message>
        <source>Upstream of the gene</source>
        <translation>Opstrøms for genet</translation>
    </message>
    <message>
        <source>Downstream of the gene</source>
        <translation>Nedstrøms for genet</translation>
    </message>
    <message>
        <source>Binding site deleted</source>
        <translation>Bindingssted deleteret</translation>
    </message>
    <message>
        <source>Binding site amplified</source>
        <translation>Bindingssted forøget</translation>
    </message>
    <message>
        <source>Binding site</source>
        <translation>Bindingssted</translation>
    </message>
    <message>
        <source>Regulatory region deleted</source>
        <translation>Regulatorisk område deleteret</translation>
    </message>
    <message>
        <source>Regulatory region amplified</source>
        <translation>Regulatorisk område forøget</translation>
    </message>
    <message>
        <source>Regulatory region</source>
        <translation>Regulatorisk område</translation>
    </message>
    <message>
        <source>Intergenic</source>
        <translation>Intergenisk</translation>
    </message>
    <message>
        <source>Sequence variant</source>
        <translation>Sekvensvariant</translation>
    </message>
    <message>
        <source>The product is lost in a gene where loss of function causes the disease</source>
        <translation>Produktet mistes i et gen, hvor funktionstab giver sygdommen</translation>
    </message>
    <message>
        <source>The same change of the protein is already known as pathogenic</source>
        <translation>Samme ændring af proteinet er allerede kendt som patogen</translation>
    </message>
    <message>
        <source>De novo, with both parents confirmed</source>
        <translation>De novo, med begge forældre bekræftet</translation>
    </message>
    <message>
        <source>A sound functional study shows damage</source>
        <translation>Et solidt funktionelt studie viser skade</translation>
    </message>
    <message>
        <source>Seen clearly more often in patients than in others</source>
        <translation>Ses klart oftere hos patienter end hos andre</translation>
    </message>
    <message>
        <source>In a hot spot or a vital domain without benign variation</source>
        <translation>I et hotspot eller et vitalt domæne uden benign variation</translation>
    </message>
    <message>
        <source>Absent from, or very rare in, the population</source>
        <translation>Mangler i eller er meget sjælden i befolkningen</translation>
    </message>
    <message>
        <source>In trans with a pathogenic variant in a recessive disease</source>
        <translation>In trans med en patogen variant ved recessiv sygdom</translation>
    </message>
    <message>
        <source>The protein&apos;s length is changed outside a repeat</source>
        <translation>Proteinets længde er ændret uden for en gentagelse</translation>
    </message>
    <message>
        <source>Another change of the same amino acid is pathogenic</source>
        <translation>En anden ændring af samme aminosyre er patogen</translation>
    </message>
    <message>
        <source>De novo, parents not confirmed</source>
        <translation>De novo, forældre ikke bekræftet</translation>
    </message>
    <message>
        <source>Follows the disease in the family</source>
        <translation>Følger sygdommen i familien</translation>
    </message>
    <message>
        <source>Missense in a gene where missense causes disease and is seldom benign</source>
        <translation>Missense i et gen, hvor missense giver sygdom og sjældent er benign</translation>
    </message>
    <message>
        <source>Calibrated predictions speak for damage</source>
        <translation>Kalibrerede forudsigelser taler for skade</translation>
    </message>
    <message>
        <source>The phenotype is specific to the gene</source>
        <translation>Fænotypen er specifik for genet</translation>
    </message>
    <message>
        <source>A reputable source says pathogenic (no longer advised)</source>
        <translation>En anerkendt kilde siger patogen (frarådes nu)</translation>
    </message>
    <message>
        <source>Far too common in the population for the disease</source>
        <translation>Alt for hyppig i befolkningen til sygdommen</translation>
    </message>
    <message>
        <source>More common than the disease allows</source>
        <translation>Hyppigere, end sygdommen tillader</translation>
    </message>
    <message>
        <source>Seen in healthy adults where the disease would show</source>
        <translation>Set hos raske voksne, hvor sygdommen ville vise sig</translation>
    </message>
    <message>
        <source>A sound functional study shows no damage</source>
        <translation>Et solidt funktionelt studie viser ingen skade</translation>
    </message>
    <message>
        <source>Does not follow the disease in the family</source>
        <translation>Følger ikke sygdommen i familien</translation>
    </message>
    <message>
        <source>Missense in a gene where only loss of the product causes disease</source>
        <translation>Missense i et gen, hvor kun tab af produktet giver sygdom</translation>
    </message>
    <message>
        <source>In cis with a pathogenic variant, or in trans in a dominant disease</source>
        <translation>In cis med en patogen variant eller in trans ved dominant sygdom</translation>
    </message>
    <message>
        <source>In-frame change in a repeat without known function</source>
        <translation>Ændring i læserammen i en gentagelse uden kendt funktion</translation>
    </message>
    <message>
        <source>Calibrated predictions speak against damage</source>
        <translation>Kalibrerede forudsigelser taler imod skade</translation>
    </message>
    <message>
        <source>Another cause of the disease has been found</source>
        <translation>En anden årsag til sygdommen er fundet</translation>
    </message>
    <message>
        <source>A reputable source says benign (no longer advised)</source>
        <translation>En anerkendt kilde siger benign (frarådes nu)</translation>
    </message>
    <message>
        <source>Synonymous or intronic without effect on splicing</source>
        <translation>Synonym eller intronisk uden virkning på splicing</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>filen findes ikke</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>filen kan ikke læses</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen er tom</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>filen er afkortet</translation>
    </message>
    <message>
        <source>the content cannot be understood</source>
        <translation>indholdet kan ikke forstås</translation>
    </message>
    <message>
        <source>this is not a VCF or BCF file</source>
        <translation>dette er ikke en VCF- eller BCF-fil</translation>
    </message>
    <message>
        <source>the file is already there</source>
        <translation>filen findes allerede</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>filen kan ikke skrives</translation>
    </message>
    <message>
        <source>the file is not the one that was imported</source>
        <translation>filen er ikke den, der blev importeret</translation>
    </message>
    <message>
        <source>the file has no samples</source>
        <translation>filen har ingen prøver</translation>
    </message>
    <message>
        <source>the genome assembly cannot be told from the file</source>
        <translation>referencegenomet kan ikke ses af filen</translation>
    </message>
    <message>
        <source>the files are of different genome assemblies</source>
        <translation>filerne har forskellige referencegenomer</translation>
    </message>
    <message>
        <source>the sample is in more than one file</source>
        <translation>prøven er i mere end én fil</translation>
    </message>
    <message>
        <source>the line of the pedigree file cannot be understood</source>
        <translation>linjen i stamtræsfilen kan ikke forstås</translation>
    </message>
    <message>
        <source>the pedigree contradicts itself</source>
        <translation>stamtræet modsiger sig selv</translation>
    </message>
    <message>
        <source>the sample is not in the pedigree</source>
        <translation>prøven er ikke i stamtræet</translation>
    </message>
    <message>
        <source>the proband was not found</source>
        <translation>indekspatienten blev ikke fundet</translation>
    </message>
    <message>
        <source>more than one person could be the proband</source>
        <translation>flere personer kunne være indekspatienten</translation>
    </message>
    <message>
        <source>the database was made by a newer version of Gentolk</source>
        <translation>databasen er lavet af en nyere version af Gentolk</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>databasen er beskadiget</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>databasen kunne ikke bruges</translation>
    </message>
    <message>
        <source>the case was changed in another window</source>
        <translation>sagen blev ændret i et andet vindue</translation>
    </message>
    <message>
        <source>there is no such thing</source>
        <translation>den findes ikke</translation>
    </message>
    <message>
        <source>the value cannot be used</source>
        <translation>værdien kan ikke bruges</translation>
    </message>
    <message>
        <source>the consent is missing</source>
        <translation>samtykket mangler</translation>
    </message>
    <message>
        <source>blood of a stem-cell recipient holds the donor&apos;s DNA</source>
        <translation>blod fra en stamcellemodtager indeholder donors DNA</translation>
    </message>
    <message>
        <source>this is not allowed</source>
        <translation>dette er ikke tilladt</translation>
    </message>
    <message>
        <source>stopped before it was finished</source>
        <translation>stoppet før det var færdigt</translation>
    </message>
    <message>
        <source>check the path and that the drive is connected</source>
        <translation>kontrollér stien, og at drevet er tilsluttet</translation>
    </message>
    <message>
        <source>check that you may read it and that no other program holds it</source>
        <translation>kontrollér, at du må læse den, og at intet andet program holder den</translation>
    </message>
    <message>
        <source>fetch the file again from where it was made</source>
        <translation>hent filen igen, hvor den blev lavet</translation>
    </message>
    <message>
        <source>copy the file again; a part of it is missing</source>
        <translation>kopiér filen igen; en del af den mangler</translation>
    </message>
    <message>
        <source>correct the place named, or have the file made again</source>
        <translation>ret det nævnte sted, eller få filen lavet igen</translation>
    </message>
    <message>
        <source>choose a file of variants (.vcf, .vcf.gz or .bcf)</source>
        <translation>vælg en fil med varianter (.vcf, .vcf.gz eller .bcf)</translation>
    </message>
    <message>
        <source>choose another name, or allow it to be replaced</source>
        <translation>vælg et andet navn, eller tillad at den erstattes</translation>
    </message>
    <message>
        <source>choose another folder, or free some space</source>
        <translation>vælg en anden mappe, eller frigør plads</translation>
    </message>
    <message>
        <source>find the original file, or begin a new case with this one</source>
        <translation>find den oprindelige fil, eller begynd en ny sag med denne</translation>
    </message>
    <message>
        <source>choose a file with genotypes, not a list of sites</source>
        <translation>vælg en fil med genotyper, ikke en liste over positioner</translation>
    </message>
    <message>
        <source>choose files that are all GRCh37 or all GRCh38</source>
        <translation>vælg filer, der alle er GRCh37 eller alle er GRCh38</translation>
    </message>
    <message>
        <source>leave out one of the files</source>
        <translation>udelad en af filerne</translation>
    </message>
    <message>
        <source>a line has family, person, father, mother, sex and affection</source>
        <translation>en linje har familie, person, far, mor, køn og sygdomsstatus</translation>
    </message>
    <message>
        <source>correct the pedigree file at that line</source>
        <translation>ret stamtræsfilen på den linje</translation>
    </message>
    <message>
        <source>add the person to the pedigree, or correct the name in the pedigree or in the VCF</source>
        <translation>tilføj personen til stamtræet, eller ret navnet i stamtræet eller i VCF-filen</translation>
    </message>
    <message>
        <source>choose a proband who is in both the pedigree and the files</source>
        <translation>vælg en indekspatient, der er i både stamtræet og filerne</translation>
    </message>
    <message>
        <source>choose the proband</source>
        <translation>vælg indekspatienten</translation>
    </message>
    <message>
        <source>open it with the newer version</source>
        <translation>åbn den med den nyere version</translation>
    </message>
    <message>
        <source>close Gentolk and restore the newest backup beside the database</source>
        <translation>luk Gentolk, og gendan den nyeste sikkerhedskopi ved siden af databasen</translation>
    </message>
    <message>
        <source>check the drive and its space, then try again</source>
        <translation>kontrollér drevet og dets plads, og prøv igen</translation>
    </message>
    <message>
        <source>open the case again to see the newest, then repeat your change</source>
        <translation>åbn sagen igen for at se det nyeste, og gentag så din ændring</translation>
    </message>
    <message>
        <source>check the spelling</source>
        <translation>kontrollér stavemåden</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>ret værdien</translation>
    </message>
    <message>
        <source>obtain the written consent and enter its date and version</source>
        <translation>indhent det skriftlige samtykke, og angiv dets dato og version</translation>
    </message>
    <message>
        <source>say whether there was a transplantation, and use a tissue other than blood after one</source>
        <translation>angiv, om der er foretaget transplantation, og brug et andet væv end blod efter en sådan</translation>
    </message>
    <message>
        <source>ask a colleague who may</source>
        <translation>spørg en kollega, der må</translation>
    </message>
    <message>
        <source>nothing was changed; begin again when you wish</source>
        <translation>intet blev ændret; begynd igen, når du ønsker det</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>genes ± %1 bases</source>
        <translation>gener ± %1 baser</translation>
    </message>
    <message>
        <source>the proband has the allele</source>
        <translation>indekspatienten har allelen</translation>
    </message>
    <message>
        <source>depth ≥ %1</source>
        <translation>dybde ≥ %1</translation>
    </message>
    <message>
        <source>GQ ≥ %1</source>
        <translation>GQ ≥ %1</translation>
    </message>
    <message>
        <source>AR ≤ %1</source>
        <translation>AR ≤ %1</translation>
    </message>
    <message>
        <source>X ≤ %1</source>
        <translation>X ≤ %1</translation>
    </message>
    <message>
        <source>AD ≤ %1</source>
        <translation>AD ≤ %1</translation>
    </message>
    <message>
        <source>from %1, or SpliceAI ≥ %2</source>
        <translation>fra %1 eller SpliceAI ≥ %2</translation>
    </message>
    <message>
        <source>only certain inheritance</source>
        <translation>kun sikker arvegang</translation>
    </message>
    <message>
        <source>told, removes nothing</source>
        <translation>vises, fjerner intet</translation>
    </message>
    <message numerus="yes">
        <source>known pathogenic in ClinVar, at least %n star(s)</source>
        <translation>
            <numerusform>kendt patogen i ClinVar, mindst %n stjerne</numerusform>
            <numerusform>kendt patogen i ClinVar, mindst %n stjerner</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beholdt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>cannot be told: kept</source>
        <translation>kan ikke afgøres: beholdt</translation>
    </message>
    <message>
        <source>Gene list</source>
        <translation>Genliste</translation>
    </message>
    <message>
        <source>Carried by the proband</source>
        <translation>Findes hos indekspatienten</translation>
    </message>
    <message>
        <source>Call quality</source>
        <translation>Kaldkvalitet</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Konsekvens</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Arvegang</translation>
    </message>
    <message>
        <source>Known pathogenic kept</source>
        <translation>Kendt patogen beholdt</translation>
    </message>
    <message>
        <source>Keeps what lies in or near a gene of the list.</source>
        <translation>Beholder det, der ligger i eller nær et gen på listen.</translation>
    </message>
    <message>
        <source>Removes alleles that the proband is known not to have.</source>
        <translation>Fjerner alleler, som indekspatienten med sikkerhed ikke har.</translation>
    </message>
    <message>
        <source>Removes calls of the proband that are likely to be artefacts.</source>
        <translation>Fjerner indekspatientens kald, der sandsynligvis er artefakter.</translation>
    </message>
    <message>
        <source>Removes alleles too common for the gene&apos;s most permissive inheritance.</source>
        <translation>Fjerner alleler, der er for hyppige til genets mest tilladende arvegang.</translation>
    </message>
    <message>
        <source>Removes alleles without a consequence for protein, splicing or a non-coding gene.</source>
        <translation>Fjerner alleler uden konsekvens for protein, splicing eller et ikke-kodende gen.</translation>
    </message>
    <message>
        <source>Says how each allele fits the family; removes only on request.</source>
        <translation>Siger, hvordan hver allel passer med familien; fjerner kun på anmodning.</translation>
    </message>
    <message>
        <source>Exempts alleles known as pathogenic from the other steps.</source>
        <translation>Fritager alleler, der er kendt som patogene, fra de andre trin.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>køn ikke kendt</translation>
    </message>
    <message>
        <source>male</source>
        <translation>dreng/mand</translation>
    </message>
    <message>
        <source>female</source>
        <translation>pige/kvinde</translation>
    </message>
    <message>
        <source>affection not known</source>
        <translation>sygdomsstatus ikke kendt</translation>
    </message>
    <message>
        <source>unaffected</source>
        <translation>rask</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>syg</translation>
    </message>
    <message>
        <source>Singleton</source>
        <translation>Enkeltperson</translation>
    </message>
    <message>
        <source>Duo</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Trio</source>
        <translation>Trio</translation>
    </message>
    <message>
        <source>Larger family</source>
        <translation>Større familie</translation>
    </message>
    <message>
        <source>assembly not known</source>
        <translation>referencegenom ikke kendt</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>ikke kaldt</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>heterozygous</source>
        <translation>heterozygot</translation>
    </message>
    <message>
        <source>homozygous</source>
        <translation>homozygot</translation>
    </message>
    <message>
        <source>hemizygous</source>
        <translation>hemizygot</translation>
    </message>
    <message>
        <source>origin not known</source>
        <translation>oprindelse ikke kendt</translation>
    </message>
    <message>
        <source>from the mother</source>
        <translation>fra mor</translation>
    </message>
    <message>
        <source>from the father</source>
        <translation>fra far</translation>
    </message>
    <message>
        <source>from both parents</source>
        <translation>fra begge forældre</translation>
    </message>
    <message>
        <source>de novo</source>
        <translation>de novo</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>autosomal dominant</translation>
    </message>
    <message>
        <source>autosomal recessive</source>
        <translation>autosomal recessiv</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X-bundet</translation>
    </message>
    <message>
        <source>X-linked recessive</source>
        <translation>X-bundet recessiv</translation>
    </message>
    <message>
        <source>X-linked dominant</source>
        <translation>X-bundet dominant</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatisk</translation>
    </message>
    <message>
        <source>mitochondrial</source>
        <translation>mitokondriel</translation>
    </message>
    <message>
        <source>mechanism not known</source>
        <translation>mekanisme ikke kendt</translation>
    </message>
    <message>
        <source>loss of function</source>
        <translation>funktionstab</translation>
    </message>
    <message>
        <source>gain of function</source>
        <translation>funktionsøgning</translation>
    </message>
    <message>
        <source>dominant negative</source>
        <translation>dominant negativ</translation>
    </message>
    <message>
        <source>penetrance not known</source>
        <translation>penetrans ikke kendt</translation>
    </message>
    <message>
        <source>complete penetrance</source>
        <translation>fuld penetrans</translation>
    </message>
    <message>
        <source>incomplete penetrance</source>
        <translation>nedsat penetrans</translation>
    </message>
    <message>
        <source>modifier</source>
        <translation>modificerende</translation>
    </message>
    <message>
        <source>low impact</source>
        <translation>lille virkning</translation>
    </message>
    <message>
        <source>moderate impact</source>
        <translation>moderat virkning</translation>
    </message>
    <message>
        <source>high impact</source>
        <translation>stor virkning</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Ikke klassificeret</translation>
    </message>
    <message>
        <source>VUS</source>
        <translation>VUS</translation>
    </message>
    <message>
        <source>Conflicting</source>
        <translation>Modstridende</translation>
    </message>
    <message>
        <source>Risk factor or other</source>
        <translation>Risikofaktor eller andet</translation>
    </message>
    <message>
        <source>single base</source>
        <translation>enkelt base</translation>
    </message>
    <message>
        <source>several bases</source>
        <translation>flere baser</translation>
    </message>
    <message>
        <source>insertion or deletion</source>
        <translation>insertion eller deletion</translation>
    </message>
    <message>
        <source>structural variant</source>
        <translation>strukturel variant</translation>
    </message>
    <message>
        <source>copy-number variant</source>
        <translation>kopitalsvariant</translation>
    </message>
    <message>
        <source>repeat expansion</source>
        <translation>repeatekspansion</translation>
    </message>
    <message>
        <source>no variant</source>
        <translation>ingen variant</translation>
    </message>
    <message>
        <source>population frequency</source>
        <translation>populationsfrekvens</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>a consequence that is not in the Sequence Ontology</source>
        <translation>en konsekvens, der ikke er i Sequence Ontology</translation>
    </message>
    <message>
        <source>a genotype with an unexpected number of alleles</source>
        <translation>en genotype med et uventet antal alleler</translation>
    </message>
    <message>
        <source>a reference allele that is not a base</source>
        <translation>en referenceallel, der ikke er en base</translation>
    </message>
    <message>
        <source>a genotype with a missing allele</source>
        <translation>en genotype med en manglende allel</translation>
    </message>
    <message>
        <source>in trans, phase confirmed</source>
        <translation>in trans, fase bekræftet</translation>
    </message>
    <message>
        <source>in trans, phase presumed</source>
        <translation>in trans, fase formodet</translation>
    </message>
    <message>
        <source>phase not known</source>
        <translation>fase ikke kendt</translation>
    </message>
    <message>
        <source>in cis</source>
        <translation>in cis</translation>
    </message>
    <message>
        <source>De novo</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Dominant</source>
        <translation>Dominant</translation>
    </message>
    <message>
        <source>Recessive, homozygous</source>
        <translation>Recessiv, homozygot</translation>
    </message>
    <message>
        <source>Compound heterozygous</source>
        <translation>Sammensat heterozygot</translation>
    </message>
    <message>
        <source>X-linked recessive, hemizygous</source>
        <translation>X-bundet recessiv, hemizygot</translation>
    </message>
    <message>
        <source>X-linked dominant, one allele</source>
        <translation>X-bundet dominant, én allel</translation>
    </message>
    <message>
        <source>Y-linked</source>
        <translation>Y-bundet</translation>
    </message>
    <message>
        <source>Mitochondrial</source>
        <translation>Mitokondriel</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sikker</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mulig</translation>
    </message>
    <message>
        <source>reduced penetrance</source>
        <translation>nedsat penetrans</translation>
    </message>
    <message>
        <source>the second allele is de novo</source>
        <translation>den anden allel er de novo</translation>
    </message>
    <message>
        <source>over a deletion</source>
        <translation>over en deletion</translation>
    </message>
    <message>
        <source>one parent is not a carrier</source>
        <translation>den ene forælder er ikke bærer</translation>
    </message>
    <message>
        <source>a parent may be mosaic</source>
        <translation>en forælder kan være mosaik</translation>
    </message>
    <message>
        <source>mosaic in the child</source>
        <translation>mosaik hos barnet</translation>
    </message>
    <message>
        <source>heterozygous female</source>
        <translation>heterozygot kvinde</translation>
    </message>
    <message>
        <source>heterozygous call on a male X</source>
        <translation>heterozygot kald på en mands X</translation>
    </message>
    <message>
        <source>pseudodominant</source>
        <translation>pseudodominant</translation>
    </message>
    <message>
        <source>a parent&apos;s genotype is missing</source>
        <translation>en forælders genotype mangler</translation>
    </message>
    <message>
        <source>low quality of a genotype</source>
        <translation>lav kvalitet af en genotype</translation>
    </message>
    <message>
        <source>the second allele is missing</source>
        <translation>den anden allel mangler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ikke set</translation>
    </message>
    <message>
        <source>1 : %1</source>
        <translation>1 : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) old</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>X heterozygosity %1; depth on X %2 and on Y %3 of the autosomes&apos;; %4 of the Y sites called</source>
        <translation>X-heterozygoti %1; læsedybde på X %2 og på Y %3 af autosomernes; %4 af Y-positionerne kaldt</translation>
    </message>
    <message>
        <source>kinship %1, expected %2; %3 without a common allele; %4 markers</source>
        <translation>slægtskab %1, forventet %2; %3 uden fælles allel; %4 markører</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>the data say %1, as declared</source>
        <translation>data viser %1 som angivet</translation>
    </message>
    <message>
        <source>the data say %1; no sex is declared</source>
        <translation>data viser %1; køn er ikke angivet</translation>
    </message>
    <message>
        <source>the data say %1, declared is %2; check the sample and the pedigree</source>
        <translation>data viser %1, angivet er %2; kontrollér prøven og stamtræet</translation>
    </message>
    <message>
        <source>the data say %1, but the pedigree has this person as a %2 parent; contact the laboratory</source>
        <translation>data viser %1, men i stamtræet er personen forælder og angivet som %2; kontakt laboratoriet</translation>
    </message>
    <message>
        <source>the signs contradict each other: two X and a Y, as in XXY, a mixture of samples, or donor blood</source>
        <translation>tegnene modsiger hinanden: to X og et Y, som ved XXY, sammenblandede prøver eller donorblod</translation>
    </message>
    <message>
        <source>the signs contradict each other: one X and no Y, as in X0, mosaic loss of Y, or donor blood</source>
        <translation>tegnene modsiger hinanden: ét X og intet Y, som ved X0, mosaiktab af Y eller donorblod</translation>
    </message>
    <message>
        <source>the signs do not agree; sex cannot be told</source>
        <translation>tegnene stemmer ikke overens; kønnet kan ikke afgøres</translation>
    </message>
    <message>
        <source>too few data on X and Y; sex cannot be told</source>
        <translation>for få data på X og Y; kønnet kan ikke afgøres</translation>
    </message>
    <message>
        <source>%1 and %2: %3 (%4).</source>
        <translation>%1 og %2: %3 (%4).</translation>
    </message>
    <message>
        <source>%1, as declared</source>
        <translation>%1 som angivet</translation>
    </message>
    <message>
        <source>as close as %1; no relation is declared</source>
        <translation>så nært som %1; intet slægtskab er angivet</translation>
    </message>
    <message>
        <source>the samples seem to be of the same person, or of identical twins</source>
        <translation>prøverne ser ud til at være fra samme person eller fra enæggede tvillinger</translation>
    </message>
    <message>
        <source>declared as %1; kinship not confirmed (as close as %2); contact the laboratory</source>
        <translation>angivet som %1; slægtskab ikke bekræftet (så nært som %2); kontakt laboratoriet</translation>
    </message>
    <message>
        <source>declared as %1, but as close as %2</source>
        <translation>angivet som %1, men så nært som %2</translation>
    </message>
    <message>
        <source>declared as parent and child, but alike as siblings are; kinship not confirmed; contact the laboratory</source>
        <translation>angivet som forælder og barn, men ligner hinanden som søskende; slægtskab ikke bekræftet; kontakt laboratoriet</translation>
    </message>
    <message>
        <source>declared as siblings, but alike as parent and child are</source>
        <translation>angivet som søskende, men ligner hinanden som forælder og barn</translation>
    </message>
    <message>
        <source>%1 is likely, but not certain</source>
        <translation>%1 er sandsynligt, men ikke sikkert</translation>
    </message>
    <message>
        <source>too few markers called in both; kinship cannot be told</source>
        <translation>for få markører er kaldt hos begge; slægtskabet kan ikke afgøres</translation>
    </message>
    <message>
        <source>runs from 1.5 Mb on: %1 Mb, %2 of the autosomes</source>
        <translation>områder fra 1,5 Mb: %1 Mb, %2 af autosomerne</translation>
    </message>
    <message>
        <source>few long runs of homozygosity</source>
        <translation>få lange homozygositetsområder</translation>
    </message>
    <message>
        <source>runs of homozygosity as when parents are related</source>
        <translation>homozygositetsområder som ved beslægtede forældre</translation>
    </message>
    <message>
        <source>long runs of homozygosity; for the responsible geneticist to judge</source>
        <translation>lange homozygositetsområder; vurderes af den ansvarlige genetiker</translation>
    </message>
    <message>
        <source>a run of more than 20 Mb on %1 alone; uniparental disomy is possible</source>
        <translation>et homozygositetsområde på over 20 Mb alene på %1; uniparental disomi er mulig</translation>
    </message>
    <message>
        <source>too few variant calls to look for runs of homozygosity</source>
        <translation>for få variantkald til at søge efter homozygositetsområder</translation>
    </message>
    <message>
        <source>%1 of heterozygous calls below 30 % reads; %2 other reads at homozygous ones</source>
        <translation>%1 af de heterozygote kald under 30 % læsninger; %2 andre læsninger ved homozygote</translation>
    </message>
    <message>
        <source>no hint of another person&apos;s DNA</source>
        <translation>intet tegn på DNA fra en anden person</translation>
    </message>
    <message>
        <source>reads as of another person&apos;s DNA; a hint only, see the laboratory&apos;s own estimate</source>
        <translation>læsninger som fra en anden persons DNA; kun et fingerpeg, se laboratoriets eget estimat af kontaminering</translation>
    </message>
    <message>
        <source>too few read counts to look for another person&apos;s DNA</source>
        <translation>for få læsetal til at søge efter DNA fra en anden person</translation>
    </message>
    <message>
        <source>%1 called; ratio of transitions to transversions %2, of heterozygous to homozygous %3; mean depth %4</source>
        <translation>%1 kaldt; forhold mellem transitioner og transversioner %2, mellem heterozygote og homozygote %3; gennemsnitlig læsedybde %4</translation>
    </message>
    <message>
        <source>the calls are as usual</source>
        <translation>kaldene er som sædvanligt</translation>
    </message>
    <message>
        <source>many sites without a call</source>
        <translation>mange positioner uden kald</translation>
    </message>
    <message>
        <source>an unusual ratio of transitions to transversions</source>
        <translation>usædvanligt forhold mellem transitioner og transversioner</translation>
    </message>
    <message>
        <source>an unusual ratio of heterozygous to homozygous calls</source>
        <translation>usædvanligt forhold mellem heterozygote og homozygote kald</translation>
    </message>
    <message>
        <source>too few variants to judge the calls</source>
        <translation>for få varianter til at vurdere kaldene</translation>
    </message>
    <message>
        <source>%1 of %2 gated SNVs; %3 of all records</source>
        <translation>%1 af %2 kvalitetssorterede SNV&apos;er; %3 af alle poster</translation>
    </message>
    <message>
        <source>Mendelian errors: %1 (%2).</source>
        <translation>Mendelske fejl: %1 (%2).</translation>
    </message>
    <message>
        <source>as few as usual</source>
        <translation>så få som sædvanligt</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>flere end sædvanligt</translation>
    </message>
    <message>
        <source>many; what builds on the trio is not valid</source>
        <translation>mange; det, der bygger på trioen, er ikke gyldigt</translation>
    </message>
    <message>
        <source>the files have neither depth nor genotype quality, so that errors of calling count too</source>
        <translation>filerne har hverken læsedybde eller genotypekvalitet, så fejlkald tæller med</translation>
    </message>
    <message>
        <source>too few gated records to say</source>
        <translation>for få kvalitetssorterede poster til at afgøre det</translation>
    </message>
    <message>
        <source>Kinship of the child with both parents is confirmed.</source>
        <translation>Barnets slægtskab med begge forældre er bekræftet.</translation>
    </message>
    <message>
        <source>Kinship not confirmed; contact the laboratory. De novo and PS2 are not valid.</source>
        <translation>Slægtskab ikke bekræftet; kontakt laboratoriet. De novo og PS2 er ikke gyldige.</translation>
    </message>
    <message>
        <source>Whether both parents are the child&apos;s cannot be told from these data. PS2 needs it confirmed.</source>
        <translation>Om begge forældre er barnets, kan ikke afgøres ud fra disse data. PS2 kræver, at det er bekræftet.</translation>
    </message>
    <message>
        <source>%1: no sign of uniparental disomy.</source>
        <translation>%1: intet tegn på uniparental disomi.</translation>
    </message>
    <message>
        <source>%1: too few gated records to look for uniparental disomy.</source>
        <translation>%1: for få kvalitetssorterede poster til at søge efter uniparental disomi.</translation>
    </message>
    <message>
        <source>%1: %2:%3-%4 comes from %5 alone (%6; %7 of %8 informative sites): uniparental disomy or deletion.</source>
        <translation>%1: %2:%3-%4 kommer alene fra %5 (%6; %7 af %8 informative positioner): uniparental disomi eller deletion.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Køn</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Slægtskab</translation>
    </message>
    <message>
        <source>Mendelian errors</source>
        <translation>Mendelske fejl</translation>
    </message>
    <message>
        <source>Parentage</source>
        <translation>Forældreskab</translation>
    </message>
    <message>
        <source>Uniparental disomy</source>
        <translation>Uniparental disomi</translation>
    </message>
    <message>
        <source>Runs of homozygosity</source>
        <translation>Homozygositetsområder</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation>Kontaminering</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Kald</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bør ses efter</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passer ikke</translation>
    </message>
    <message>
        <source>relation not known</source>
        <translation>slægtskab ukendt</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>samme person</translation>
    </message>
    <message>
        <source>parent and child</source>
        <translation>forælder og barn</translation>
    </message>
    <message>
        <source>full siblings</source>
        <translation>helsøskende</translation>
    </message>
    <message>
        <source>first-degree relatives</source>
        <translation>førstegradsslægtninge</translation>
    </message>
    <message>
        <source>second-degree relatives</source>
        <translation>andengradsslægtninge</translation>
    </message>
    <message>
        <source>third-degree relatives</source>
        <translation>tredjegradsslægtninge</translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation>ubeslægtede</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>type ukendt</translation>
    </message>
    <message>
        <source>isodisomy</source>
        <translation>isodisomi</translation>
    </message>
    <message>
        <source>heterodisomy</source>
        <translation>heterodisomi</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>deletion</translation>
    </message>
    <message>
        <source>PP3 and BP4 contradict each other: neither is counted</source>
        <translation>PP3 og BP4 modsiger hinanden: ingen af dem tæller</translation>
    </message>
    <message>
        <source>PM1 and PP3 together count as one strong criterion at most</source>
        <translation>PM1 og PP3 tæller tilsammen højst som ét stærkt kriterium</translation>
    </message>
    <message>
        <source>PS2 and PM6 are both for de novo: only the stronger is counted</source>
        <translation>PS2 og PM6 gælder begge de novo: kun det stærkeste tæller</translation>
    </message>
    <message>
        <source>BP4 and BP7 rest partly on the same evidence</source>
        <translation>BP4 og BP7 bygger delvist på samme evidens</translation>
    </message>
    <message>
        <source>with %1, %2 is not counted</source>
        <translation>sammen med %1 tæller %2 ikke</translation>
    </message>
    <message>
        <source>weighty evidence on both sides: a comment is required</source>
        <translation>vægtig evidens på begge sider: en kommentar er påkrævet</translation>
    </message>
    <message>
        <source>points and the ACMG 2015 table give different classes</source>
        <translation>point og ACMG 2015-tabellen giver forskellige klasser</translation>
    </message>
    <message>
        <source>PS4 without PM2: is the variant rare enough?</source>
        <translation>PS4 uden PM2: er varianten sjælden nok?</translation>
    </message>
    <message>
        <source>%1 is given twice: it counts once</source>
        <translation>%1 er angivet to gange: det tæller én gang</translation>
    </message>
    <message>
        <source>%1 (reputable source) is switched off and not counted</source>
        <translation>%1 (anerkendt kilde) er slået fra og tæller ikke</translation>
    </message>
    <message>
        <source>%1 (reputable source) is counted, though its use is advised against</source>
        <translation>%1 (anerkendt kilde) tæller, selv om brugen frarådes</translation>
    </message>
    <message>
        <source>took a dismissed variant back</source>
        <translation>tog en afvist variant tilbage</translation>
    </message>
    <message>
        <source>took a variant out of the report</source>
        <translation>tog en variant ud af svaret</translation>
    </message>
    <message>
        <source>took a variant to classification</source>
        <translation>tog en variant til klassifikation</translation>
    </message>
    <message>
        <source>decided on a variant</source>
        <translation>tog stilling til en variant</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>klasse %1</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>ingen klasse</translation>
    </message>
    <message>
        <source>in Danish</source>
        <translation>på dansk</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>på engelsk</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 switched on</source>
        <translation>%1 slået til</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>%1 slået fra</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 ændret</translation>
    </message>
    <message numerus="yes">
        <source>%n genome(s)</source>
        <translation>
            <numerusform>%n genom</numerusform>
            <numerusform>%n genomer</numerusform>
        </translation>
    </message>
    <message>
        <source>there its number was %1, SHA-256 %2</source>
        <translation>dér var nummeret %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mand</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>dreng</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinde</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>pige</translation>
    </message>
    <message>
        <source>genotype of %1 is missing</source>
        <translation>genotypen for %1 mangler</translation>
    </message>
    <message>
        <source>genotype of %1 is incomplete</source>
        <translation>genotypen for %1 er ufuldstændig</translation>
    </message>
    <message>
        <source>unaffected %1 has it</source>
        <translation>rask %1 har den</translation>
    </message>
    <message>
        <source>incomplete penetrance is known</source>
        <translation>nedsat penetrans er kendt</translation>
    </message>
    <message>
        <source>carried by an unaffected parent (%1), no incomplete penetrance known</source>
        <translation>bæres af en rask forælder (%1), nedsat penetrans ikke kendt</translation>
    </message>
    <message>
        <source>weak call of %1: %2</source>
        <translation>svagt kald hos %1: %2</translation>
    </message>
    <message>
        <source>FILTER %1</source>
        <translation>FILTER %1</translation>
    </message>
    <message>
        <source>%1 is not in the data</source>
        <translation>%1 er ikke i data</translation>
    </message>
    <message>
        <source>affection of %1 is unknown</source>
        <translation>det vides ikke, om %1 er syg</translation>
    </message>
    <message>
        <source>no parent is in the data</source>
        <translation>ingen forælder er i data</translation>
    </message>
    <message>
        <source>one is from the %1, the other not: presumed in trans, or de novo</source>
        <translation>den ene er fra %1, den anden ikke: formodet in trans, eller de novo</translation>
    </message>
    <message>
        <source>only the %1 is in the data</source>
        <translation>kun %1 er i data</translation>
    </message>
    <message>
        <source>one from each parent</source>
        <translation>én fra hver forælder</translation>
    </message>
    <message>
        <source>one of the two is de novo</source>
        <translation>en af de to er de novo</translation>
    </message>
    <message>
        <source>both parents have one of the two</source>
        <translation>begge forældre har den ene af de to</translation>
    </message>
    <message>
        <source>phased in trans</source>
        <translation>faset in trans</translation>
    </message>
    <message>
        <source>phased in trans, though one parent seems to have given both</source>
        <translation>faset in trans, selv om én forælder synes at have givet begge</translation>
    </message>
    <message>
        <source>unaffected %1 has both</source>
        <translation>rask %1 har begge</translation>
    </message>
    <message>
        <source>a call is weak or incomplete</source>
        <translation>et kald er svagt eller ufuldstændigt</translation>
    </message>
    <message>
        <source>the other: %1</source>
        <translation>den anden: %1</translation>
    </message>
    <message>
        <source>the other alleles of the gene lie on the same haplotype</source>
        <translation>genets øvrige alleler ligger på samme haplotype</translation>
    </message>
    <message>
        <source>no second allele is left in the gene</source>
        <translation>der er ingen anden allel tilbage i genet</translation>
    </message>
    <message>
        <source>DP of %1 not given</source>
        <translation>DP for %1 ikke angivet</translation>
    </message>
    <message>
        <source>GQ of %1 not given</source>
        <translation>GQ for %1 ikke angivet</translation>
    </message>
    <message>
        <source>reads of %1 not given</source>
        <translation>reads for %1 ikke angivet</translation>
    </message>
    <message>
        <source>allele balance of %1 not given</source>
        <translation>allelbalance for %1 ikke angivet</translation>
    </message>
    <message>
        <source>allele depths of %1 not given</source>
        <translation>alleldybder for %1 ikke angivet</translation>
    </message>
    <message>
        <source>DP of %1 %2</source>
        <translation>DP for %1 %2</translation>
    </message>
    <message>
        <source>GQ of %1 %2</source>
        <translation>GQ for %1 %2</translation>
    </message>
    <message>
        <source>reads of %1 %2</source>
        <translation>reads for %1 %2</translation>
    </message>
    <message>
        <source>allele balance of %1 %2</source>
        <translation>allelbalance for %1 %2</translation>
    </message>
    <message>
        <source>%1 has %2 reads of it (fraction %3)</source>
        <translation>%1 har %2 reads med den (andel %3)</translation>
    </message>
    <message>
        <source>population frequency %1</source>
        <translation>populationsfrekvens %1</translation>
    </message>
    <message>
        <source>origin unknown</source>
        <translation>ukendt oprindelse</translation>
    </message>
    <message>
        <source>not inherited from the tested %1</source>
        <translation>ikke arvet fra den undersøgte %1</translation>
    </message>
    <message>
        <source>%1 is not a carrier: deletion on the other allele, uniparental disomy, de novo or a swap</source>
        <translation>%1 er ikke bærer: deletion på den anden allel, uniparental disomi, de novo eller ombytning</translation>
    </message>
    <message>
        <source>%1 does not have it: deletion, monosomy, uniparental disomy, de novo or a swap</source>
        <translation>%1 har den ikke: deletion, monosomi, uniparental disomi, de novo eller ombytning</translation>
    </message>
    <message>
        <source>%1 may not have it</source>
        <translation>%1 har den måske ikke</translation>
    </message>
    <message>
        <source>%1 may have it</source>
        <translation>%1 har den måske</translation>
    </message>
    <message>
        <source>child may not have it twice</source>
        <translation>barnet har den måske ikke to gange</translation>
    </message>
    <message>
        <source>no affected parent is known to have it</source>
        <translation>ingen syg forælder vides at have den</translation>
    </message>
    <message>
        <source>a single copy is called</source>
        <translation>kun én kopi er kaldt</translation>
    </message>
    <message>
        <source>heteroplasmic</source>
        <translation>heteroplasmisk</translation>
    </message>
    <message>
        <source>%1 has it and is unaffected</source>
        <translation>%1 har den og er rask</translation>
    </message>
    <message>
        <source>heterozygous call on Y</source>
        <translation>heterozygot kald på Y</translation>
    </message>
    <message>
        <source>sex of child is unknown</source>
        <translation>barnets køn er ukendt</translation>
    </message>
    <message>
        <source>consider skewed X-inactivation</source>
        <translation>overvej skæv X-inaktivering</translation>
    </message>
    <message>
        <source>mother has one copy and is unaffected: X-inactivation or reduced penetrance</source>
        <translation>mor har én kopi og er rask: X-inaktivering eller nedsat penetrans</translation>
    </message>
    <message>
        <source>heterozygous on a boy&apos;s X: mosaic, XXY or a mapping error</source>
        <translation>heterozygot på en drengs X: mosaik, XXY eller fejlplacerede reads</translation>
    </message>
    <message>
        <source>called heterozygous, but the reads say hemizygous (B-5)</source>
        <translation>kaldt heterozygot, men reads taler for hemizygot (B-5)</translation>
    </message>
    <message>
        <source>child may have another copy without it</source>
        <translation>barnet har måske en anden kopi uden den</translation>
    </message>
    <message>
        <source>father has it and is unaffected: strong evidence against</source>
        <translation>far har den og er rask: stærk evidens imod</translation>
    </message>
    <message>
        <source>affected mother with one copy: consider skewed X-inactivation</source>
        <translation>syg mor med én kopi: overvej skæv X-inaktivering</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>no gene of the panel</source>
        <translation>intet gen på genlisten</translation>
    </message>
    <message>
        <source>a gene of the panel, +/- %1 bases</source>
        <translation>et gen på genlisten, ± %1 baser</translation>
    </message>
    <message>
        <source>at least as severe as %1</source>
        <translation>mindst så alvorlig som %1</translation>
    </message>
    <message>
        <source>&lt;= %1 (%2)</source>
        <translation>≤ %1 (%2)</translation>
    </message>
    <message>
        <source>%1 homozygotes</source>
        <translation>%1 homozygote</translation>
    </message>
    <message>
        <source>%1 hemizygotes</source>
        <translation>%1 hemizygote</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ingen arvegang</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>enhver arvegang</translation>
    </message>
    <message>
        <source>certain: %1</source>
        <translation>sikker: %1</translation>
    </message>
    <message>
        <source>ClinVar, at least %1 stars</source>
        <translation>ClinVar, mindst %1 stjerner</translation>
    </message>
    <message>
        <source>pathogenic or likely pathogenic</source>
        <translation>patogen eller sandsynligt patogen</translation>
    </message>
    <message>
        <source>not known as pathogenic</source>
        <translation>ikke kendt som patogen</translation>
    </message>
    <message>
        <source>FILTER PASS</source>
        <translation>FILTER PASS</translation>
    </message>
    <message>
        <source>DP %1</source>
        <translation>DP %1</translation>
    </message>
    <message>
        <source>GQ %1</source>
        <translation>GQ %1</translation>
    </message>
    <message>
        <source>allele balance %1</source>
        <translation>allelbalance %1</translation>
    </message>
    <message>
        <source>DP &gt;= %1</source>
        <translation>DP ≥ %1</translation>
    </message>
    <message>
        <source>GQ &gt;= %1</source>
        <translation>GQ ≥ %1</translation>
    </message>
    <message>
        <source>allele balance %1 (SNV)</source>
        <translation>allelbalance %1 (SNV)</translation>
    </message>
    <message>
        <source>%1 (indel)</source>
        <translation>%1 (indel)</translation>
    </message>
    <message>
        <source>&gt;= %1 (homozygous)</source>
        <translation>≥ %1 (homozygot)</translation>
    </message>
    <message>
        <source>Severe enough: %1</source>
        <translation>Alvorlig nok: %1</translation>
    </message>
    <message>
        <source>Not severe enough: %1</source>
        <translation>Ikke alvorlig nok: %1</translation>
    </message>
    <message>
        <source>The consequence is not known, so the allele is kept</source>
        <translation>Konsekvensen kendes ikke, så allelen beholdes</translation>
    </message>
    <message>
        <source>A structural variant in a gene of the panel is always shown (C-8)</source>
        <translation>En strukturel variant i et gen på genlisten vises altid (C-8)</translation>
    </message>
    <message>
        <source>Mitochondrial RNA genes cause disease too</source>
        <translation>Også mitokondrielle RNA-gener giver sygdom</translation>
    </message>
    <message>
        <source>SpliceAI %1 is at least %2 (C-5)</source>
        <translation>SpliceAI %1 er mindst %2 (C-5)</translation>
    </message>
    <message>
        <source>Lies in the splice region, donor to +6 or acceptor from -20 (C-5)</source>
        <translation>Ligger i splejseregionen, donor til +6 eller acceptor fra -20 (C-5)</translation>
    </message>
    <message>
        <source>Known as pathogenic in ClinVar (C-6)</source>
        <translation>Kendt som patogen i ClinVar (C-6)</translation>
    </message>
    <message>
        <source>%1 is an RNA gene: every change in it counts (C-7)</source>
        <translation>%1 er et RNA-gen: enhver ændring i det tæller (C-7)</translation>
    </message>
    <message>
        <source>Non-coding variants of %1 are known to cause disease (C-6)</source>
        <translation>Ikke-kodende varianter i %1 vides at give sygdom (C-6)</translation>
    </message>
    <message>
        <source>The population frequency is not known, so the allele is kept</source>
        <translation>Populationsfrekvensen kendes ikke, så allelen beholdes</translation>
    </message>
    <message>
        <source>Rare enough for a %1 disease</source>
        <translation>Sjælden nok til en %1 sygdom</translation>
    </message>
    <message>
        <source>Too common for a %1 disease</source>
        <translation>For hyppig til en %1 sygdom</translation>
    </message>
    <message>
        <source>Common, but listed as relevant all the same: %1</source>
        <translation>Hyppig, men alligevel opført som relevant: %1</translation>
    </message>
    <message>
        <source>The population has %1, more than %2</source>
        <translation>Befolkningen har %1, flere end %2</translation>
    </message>
    <message>
        <source>Fits: %1</source>
        <translation>Passer: %1</translation>
    </message>
    <message>
        <source>Inheritance is shown, not asked for</source>
        <translation>Arvegangen vises, men kræves ikke</translation>
    </message>
    <message>
        <source>Cannot tell: %1</source>
        <translation>Kan ikke afgøres: %1</translation>
    </message>
    <message>
        <source>Does not fit: %1, asked for %2</source>
        <translation>Passer ikke: %1, krævet %2</translation>
    </message>
    <message>
        <source>the proband&apos;s genotype is missing</source>
        <translation>probandens genotype mangler</translation>
    </message>
    <message>
        <source>a parent is missing, so that de novo is not excluded</source>
        <translation>en forælder mangler, så de novo ikke er udelukket</translation>
    </message>
    <message>
        <source>a parent is missing, so that nothing is certain</source>
        <translation>en forælder mangler, så intet er sikkert</translation>
    </message>
    <message>
        <source>the reads of each allele are missing, so that a mosaic is not excluded</source>
        <translation>reads for hver allel mangler, så mosaik ikke er udelukket</translation>
    </message>
    <message>
        <source>The proband&apos;s call is good</source>
        <translation>Probandens kald er godt</translation>
    </message>
    <message>
        <source>The proband&apos;s call is weak: %1</source>
        <translation>Probandens kald er svagt: %1</translation>
    </message>
    <message>
        <source>Nothing is known to be wrong with the proband&apos;s call, but it cannot be told of: %1</source>
        <translation>Intet vides at være galt med probandens kald, men det kan ikke afgøres for: %1</translation>
    </message>
    <message>
        <source>FILTER is not PASS</source>
        <translation>FILTER er ikke PASS</translation>
    </message>
    <message>
        <source>DP is below %1</source>
        <translation>DP er under %1</translation>
    </message>
    <message>
        <source>GQ is below %1</source>
        <translation>GQ er under %1</translation>
    </message>
    <message>
        <source>allele balance</source>
        <translation>allelbalance</translation>
    </message>
    <message>
        <source>the meaning of a heterozygous call on a male&apos;s sex chromosome</source>
        <translation>betydningen af et heterozygot kald på en drengs eller mands kønskromosom</translation>
    </message>
    <message>
        <source>the allele balance is outside %1 to %2</source>
        <translation>allelbalancen er uden for %1 til %2</translation>
    </message>
    <message>
        <source>Lies in %1, a gene of the panel</source>
        <translation>Ligger i %1, et gen på genlisten</translation>
    </message>
    <message>
        <source>Lies in no gene of the panel</source>
        <translation>Ligger ikke i noget gen på genlisten</translation>
    </message>
    <message>
        <source>The variant lies in %1, a gene of the panel</source>
        <translation>Varianten ligger i %1, et gen på genlisten</translation>
    </message>
    <message>
        <source>The variant lies in no gene of the panel</source>
        <translation>Varianten ligger ikke i noget gen på genlisten</translation>
    </message>
    <message>
        <source>The proband has the allele</source>
        <translation>Probanden har allelen</translation>
    </message>
    <message>
        <source>The proband does not have the allele</source>
        <translation>Probanden har ikke allelen</translation>
    </message>
    <message>
        <source>The proband&apos;s genotype is missing here, so the allele is kept</source>
        <translation>Probandens genotype mangler her, så allelen beholdes</translation>
    </message>
    <message>
        <source>A rescue removes nothing</source>
        <translation>En redning fjerner intet</translation>
    </message>
    <message>
        <source>%1. Kept all the same: known as pathogenic in ClinVar (%2)</source>
        <translation>%1. Beholdes alligevel: kendt som patogen i ClinVar (%2)</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 stjerner</translation>
    </message>
    <message>
        <source>stars unknown</source>
        <translation>stjerner ukendt</translation>
    </message>
    <message>
        <source>parentage confirmed</source>
        <translation>forældreskab bekræftet</translation>
    </message>
    <message>
        <source>%1 de novo point for a phenotype of high genetic heterogeneity: raise where it is more specific</source>
        <translation>%1 de novo-point for en fænotype med stor genetisk heterogenitet: hæv, hvor den er mere specifik</translation>
    </message>
    <message>
        <source>parentage assumed, not checked</source>
        <translation>forældreskab antaget, ikke kontrolleret</translation>
    </message>
    <message>
        <source>%1 de novo point if the phenotype is consistent with the gene</source>
        <translation>%1 de novo-point, hvis fænotypen stemmer med genet</translation>
    </message>
    <message>
        <source>with high genetic heterogeneity %1, which is none: to be judged</source>
        <translation>ved stor genetisk heterogenitet %1, altså intet: skal vurderes</translation>
    </message>
    <message>
        <source>homozygotes not in the file, must be 0</source>
        <translation>homozygote er ikke i filen, skal være 0</translation>
    </message>
    <message>
        <source>hemizygotes not in the file, must be 0</source>
        <translation>hemizygote er ikke i filen, skal være 0</translation>
    </message>
    <message>
        <source>coverage of the site in the source to be checked</source>
        <translation>stedets dækning i kilden skal kontrolleres</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>%1 in %2, loss of function is the mechanism of every disorder of the gene</source>
        <translation>%1 i %2, funktionstab er mekanismen i alle genets sygdomme</translation>
    </message>
    <message>
        <source>exon %1 of %2</source>
        <translation>exon %1 af %2</translation>
    </message>
    <message>
        <source>exon not given</source>
        <translation>exon ikke angivet</translation>
    </message>
    <message>
        <source>CFH/CFHR family: hybrid genes, common CFHR3-CFHR1 deletion</source>
        <translation>CFH/CFHR-familien: hybridgener, hyppig CFHR3-CFHR1-deletion</translation>
    </message>
    <message>
        <source>many processed pseudogenes: false exon variants</source>
        <translation>mange processerede pseudogener: falske exonvarianter</translation>
    </message>
    <message>
        <source>processed pseudogenes: false exon variants</source>
        <translation>processerede pseudogener: falske exonvarianter</translation>
    </message>
    <message>
        <source>C4A/C4B (RCCX): copy number varies</source>
        <translation>C4A/C4B (RCCX): kopiantallet varierer</translation>
    </message>
    <message>
        <source>16p11.2 segmental duplication/pseudogene</source>
        <translation>16p11.2 segmental duplikation/pseudogen</translation>
    </message>
    <message>
        <source>pseudogene</source>
        <translation>pseudogen</translation>
    </message>
    <message>
        <source>pseudogenes</source>
        <translation>pseudogener</translation>
    </message>
    <message>
        <source>several pseudogenes</source>
        <translation>flere pseudogener</translation>
    </message>
    <message>
        <source>deletions of exons 1-3 or 1-4</source>
        <translation>deletioner af exon 1-3 eller 1-4</translation>
    </message>
    <message>
        <source>GRCh38 false duplication: mapping quality 0</source>
        <translation>falsk duplikation i GRCh38: mapping-kvalitet 0</translation>
    </message>
    <message>
        <source>T-cell receptor locus: V(D)J rearrangement in blood gives false deletions</source>
        <translation>T-cellereceptor-locus: V(D)J-rearrangement i blod giver falske deletioner</translation>
    </message>
    <message>
        <source>immunoglobulin locus: V(D)J rearrangement in blood gives false deletions</source>
        <translation>immunglobulin-locus: V(D)J-rearrangement i blod giver falske deletioner</translation>
    </message>
    <message>
        <source>22q11 immunoglobulin light-chain locus: V(D)J rearrangement in blood, near-identical copies</source>
        <translation>22q11 immunglobulin-letkædelocus: V(D)J-rearrangement i blod, næsten identiske kopier</translation>
    </message>
    <message>
        <source>pseudogene PMS2CL: exons 9 and 11-15</source>
        <translation>pseudogenet PMS2CL: exon 9 og 11-15</translation>
    </message>
    <message>
        <source>pseudogene SBDSP1: gene conversion (%1)</source>
        <translation>pseudogenet SBDSP1: genkonversion (%1)</translation>
    </message>
    <message>
        <source>pseudogene %1</source>
        <translation>pseudogenet %1</translation>
    </message>
    <message>
        <source>pseudogenes %1</source>
        <translation>pseudogenerne %1</translation>
    </message>
    <message>
        <source>recurrent 11.7-kb deletion of exons 4-10</source>
        <translation>tilbagevendende deletion på 11,7 kb af exon 4-10</translation>
    </message>
    <message>
        <source>neighbouring paralogue %1</source>
        <translation>naboparalogen %1</translation>
    </message>
    <message>
        <source>%1 by gene conversion</source>
        <translation>%1 ved genkonversion</translation>
    </message>
    <message>
        <source>segmental duplication with %1</source>
        <translation>segmental duplikation med %1</translation>
    </message>
    <message>
        <source>22q11 duplications (USP41)</source>
        <translation>22q11-duplikationer (USP41)</translation>
    </message>
    <message>
        <source>%1 [check]</source>
        <translation>%1 [kontrollér]</translation>
    </message>
    <message>
        <source>child</source>
        <translation>barn</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>father</source>
        <translation>far</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>søskende</translation>
    </message>
    <message>
        <source>recessive</source>
        <translation>recessiv</translation>
    </message>
    <message>
        <source>dominant</source>
        <translation>dominant</translation>
    </message>
    <message>
        <source>mosaic</source>
        <translation>mosaik</translation>
    </message>
    <message>
        <source>a field of INFO that stands twice: consequences are joined, other values not read</source>
        <translation>et felt i INFO, der står to gange: konsekvenser samles, andre værdier læses ikke</translation>
    </message>
    <message>
        <source>a field without one value for each allele: not read</source>
        <translation>et felt uden én værdi for hver allel: ikke læst</translation>
    </message>
    <message>
        <source>a consequence that is written at another record</source>
        <translation>en konsekvens, der står ved en anden post</translation>
    </message>
    <message>
        <source>a genotype with an allele that its record does not list</source>
        <translation>en genotype med en allel, som posten ikke angiver</translation>
    </message>
    <message>
        <source>header lines below the line of the samples</source>
        <translation>hovedlinjer under prøvelinjen</translation>
    </message>
    <message>
        <source>the last line has no end</source>
        <translation>den sidste linje er ikke afsluttet</translation>
    </message>
    <message>
        <source>a chromosome that the header does not list</source>
        <translation>et kromosom, som filens hoved ikke angiver</translation>
    </message>
    <message>
        <source>an end that lies before its position</source>
        <translation>en slutposition før startpositionen</translation>
    </message>
    <message>
        <source>a field that the header does not describe</source>
        <translation>et felt, som filens hoved ikke beskriver</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>det er ikke en fil</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen findes ikke</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>adgang nægtet</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>drevet er fuldt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>det er en mappe</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>læse- eller skrivefejl</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linje %1</translation>
    </message>
    <message>
        <source>line %1, the last: %2</source>
        <translation>linje %1, den sidste: %2</translation>
    </message>
    <message>
        <source>after line %1</source>
        <translation>efter linje %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>post %1</translation>
    </message>
    <message>
        <source>record %1: %2</source>
        <translation>post %1: %2</translation>
    </message>
    <message>
        <source>%1 columns where the header has %2</source>
        <translation>%1 kolonner, hvor hovedet har %2</translation>
    </message>
    <message>
        <source>%1 columns where 6 are expected (family, person, father, mother, sex, affection)</source>
        <translation>%1 kolonner, hvor der ventes 6 (familie, person, far, mor, køn, affektion)</translation>
    </message>
    <message>
        <source>%1, without ##fileformat=VCF in its first line</source>
        <translation>%1, uden ##fileformat=VCF i første linje</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>compressed text</source>
        <translation>komprimeret tekst</translation>
    </message>
    <message>
        <source>unknown data</source>
        <translation>ukendte data</translation>
    </message>
    <message>
        <source>unknown text</source>
        <translation>ukendt tekst</translation>
    </message>
    <message>
        <source>QUAL is &apos;%1&apos;; numbers are written with a decimal point</source>
        <translation>QUAL er &quot;%1&quot;; tal skrives med decimalpunktum</translation>
    </message>
    <message>
        <source>a NUL byte, which no text has</source>
        <translation>en NUL-byte, som ingen tekst har</translation>
    </message>
    <message>
        <source>a gene map needs contig, start, end and name, split by tabs, with start before end</source>
        <translation>et genkort skal have kontig, start, slut og navn, adskilt af tabulatorer, med start før slut</translation>
    </message>
    <message>
        <source>a sample without a name</source>
        <translation>en prøve uden navn</translation>
    </message>
    <message>
        <source>a second #CHROM line with other columns</source>
        <translation>en ny #CHROM-linje med andre kolonner</translation>
    </message>
    <message>
        <source>affection is &apos;%1&apos;; 1 (unaffected), 2 (affected) or 0 (unknown) is expected</source>
        <translation>affektion er &apos;%1&apos;; der ventes 1 (rask), 2 (syg) eller 0 (ukendt)</translation>
    </message>
    <message>
        <source>sex is &apos;%1&apos;; 1 (male), 2 (female) or 0 (unknown) is expected</source>
        <translation>køn er &apos;%1&apos;; der ventes 1 (mand), 2 (kvinde) eller 0 (ukendt)</translation>
    </message>
    <message>
        <source>an affected person whose sample is in the VCF</source>
        <translation>en syg person, hvis prøve er i VCF-filen</translation>
    </message>
    <message>
        <source>an object expected</source>
        <translation>der ventes et objekt</translation>
    </message>
    <message>
        <source>another program&apos;s database (application id %1)</source>
        <translation>et andet programs database (program-id %1)</translation>
    </message>
    <message>
        <source>broken references in %1</source>
        <translation>brudte henvisninger i %1</translation>
    </message>
    <message>
        <source>contig, REF or ALT is missing or no sequence</source>
        <translation>kontig, REF eller ALT mangler eller er ikke en sekvens</translation>
    </message>
    <message>
        <source>file %1, program %2</source>
        <translation>filen %1, programmet %2</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>filen er ikke en database</translation>
    </message>
    <message>
        <source>given twice; a criterion applies once</source>
        <translation>angivet to gange; et kriterium gælder én gang</translation>
    </message>
    <message>
        <source>it ends within its header (line %1)</source>
        <translation>den slutter midt i hovedet (linje %1)</translation>
    </message>
    <message>
        <source>it is the case database itself</source>
        <translation>det er selve sagsdatabasen</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>dens hoved kan ikke læses</translation>
    </message>
    <message>
        <source>its last genotype is cut</source>
        <translation>dens sidste genotype er skåret over</translation>
    </message>
    <message>
        <source>journal mode %1</source>
        <translation>journaltilstand %1</translation>
    </message>
    <message>
        <source>line %1 has %2 cells, not %3</source>
        <translation>linje %1 har %2 celler, ikke %3</translation>
    </message>
    <message>
        <source>line %1 names other columns</source>
        <translation>linje %1 nævner andre kolonner</translation>
    </message>
    <message>
        <source>no VCF file given</source>
        <translation>ingen VCF-fil er angivet</translation>
    </message>
    <message>
        <source>no gene of the panel has this symbol or HGNC id</source>
        <translation>intet gen på genlisten har dette symbol eller HGNC-id</translation>
    </message>
    <message>
        <source>no header line</source>
        <translation>ingen hovedlinje</translation>
    </message>
    <message>
        <source>no person in it</source>
        <translation>der er ingen personer i den</translation>
    </message>
    <message>
        <source>no transcript model</source>
        <translation>ingen transskriptmodel</translation>
    </message>
    <message>
        <source>not a class</source>
        <translation>det er ikke en klasse</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke besvaret</translation>
    </message>
    <message>
        <source>not one of the 28 criteria</source>
        <translation>ikke et af de 28 kriterier</translation>
    </message>
    <message>
        <source>panels there are: %1</source>
        <translation>genlister, der findes: %1</translation>
    </message>
    <message>
        <source>presets there are: %1</source>
        <translation>filtre, der findes: %1</translation>
    </message>
    <message>
        <source>person %1 is missing</source>
        <translation>personen %1 mangler</translation>
    </message>
    <message>
        <source>slice of case %1</source>
        <translation>udsnittet til sag %1</translation>
    </message>
    <message>
        <source>the built-in table has no such column</source>
        <translation>den indbyggede tabel har ingen sådan kolonne</translation>
    </message>
    <message>
        <source>the columns of the #CHROM line are not those of a VCF</source>
        <translation>kolonnerne i #CHROM-linjen er ikke en VCF-fils</translation>
    </message>
    <message>
        <source>the compressed data is damaged %1</source>
        <translation>de komprimerede data er beskadiget %1</translation>
    </message>
    <message>
        <source>the compressed file has no end mark</source>
        <translation>den komprimerede fil har intet slutmærke</translation>
    </message>
    <message>
        <source>the demo family has lost its variant</source>
        <translation>demofamilien har mistet sin variant</translation>
    </message>
    <message>
        <source>the demo has no such family</source>
        <translation>demoen har ingen sådan familie</translation>
    </message>
    <message>
        <source>no coding consequence that the demo can invent</source>
        <translation>ingen kodende konsekvens, som demoen kan opfinde</translation>
    </message>
    <message>
        <source>coding position beyond the transcript</source>
        <translation>kodende position uden for transskriptet</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>mappen kan ikke oprettes</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>mappen kan ikke oprettes</translation>
    </message>
    <message>
        <source>the folder is not empty; --force writes into it</source>
        <translation>mappen er ikke tom; --force skriver i den</translation>
    </message>
    <message>
        <source>the header has no #CHROM line</source>
        <translation>hovedet har ingen #CHROM-linje</translation>
    </message>
    <message>
        <source>the person has no id</source>
        <translation>personen har intet id</translation>
    </message>
    <message>
        <source>the position is &apos;%1&apos;</source>
        <translation>positionen er &apos;%1&apos;</translation>
    </message>
    <message>
        <source>the program was built without this resource</source>
        <translation>programmet er bygget uden denne ressource</translation>
    </message>
    <message>
        <source>the record cannot be read</source>
        <translation>posten kan ikke læses</translation>
    </message>
    <message>
        <source>GT of sample %1 is &apos;%2&apos;, where alleles are whole numbers or &apos;.&apos;, with / or | between them</source>
        <translation>GT for prøven %1 er &quot;%2&quot;, men alleler skrives som hele tal eller &quot;.&quot; med / eller | imellem</translation>
    </message>
    <message>
        <source>%1 of sample %2 is &apos;%3&apos;, where the header declares whole numbers</source>
        <translation>%1 for prøven %2 er &quot;%3&quot;, men filhovedet angiver hele tal</translation>
    </message>
    <message>
        <source>%1 of sample %2 is &apos;%3&apos;, where the header declares numbers</source>
        <translation>%1 for prøven %2 er &quot;%3&quot;, men filhovedet angiver tal</translation>
    </message>
    <message>
        <source>sample %1 has %2 values, where FORMAT names %3</source>
        <translation>prøven %1 har %2 værdier, men FORMAT nævner %3</translation>
    </message>
    <message>
        <source>the stored variants are no BCF</source>
        <translation>de gemte varianter er ikke BCF</translation>
    </message>
    <message>
        <source>the tissue of the proband&apos;s specimen is not told</source>
        <translation>vævet for indekspatientens prøve er ikke angivet</translation>
    </message>
    <message>
        <source>the case has no such variant in the panel&apos;s regions</source>
        <translation>sagen har ingen sådan variant i genlistens regioner</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>det er ikke en tekstfil</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>ukendt nøgle</translation>
    </message>
    <message>
        <source>unknown step</source>
        <translation>ukendt trin</translation>
    </message>
    <message>
        <source>unknown strength; Supporting, Moderate, Strong, VeryStrong or StandAlone</source>
        <translation>ukendt styrke; Supporting, Moderate, Strong, VeryStrong eller StandAlone</translation>
    </message>
    <message>
        <source>BA1, and BA1 alone, is stand-alone</source>
        <translation>BA1, og kun BA1, er stand-alone</translation>
    </message>
    <message>
        <source>%1 cases, not one</source>
        <translation>%1 sager, ikke én</translation>
    </message>
    <message>
        <source>person %1 has a line already (line %2)</source>
        <translation>personen %1 har allerede en linje (linje %2)</translation>
    </message>
    <message>
        <source>%1 has no line in family %2</source>
        <translation>%1 har ingen linje i familien %2</translation>
    </message>
    <message>
        <source>%1 is male (line %2)</source>
        <translation>%1 er mand (linje %2)</translation>
    </message>
    <message>
        <source>%1 is female (line %2)</source>
        <translation>%1 er kvinde (linje %2)</translation>
    </message>
    <message>
        <source>%1 is their own ancestor</source>
        <translation>%1 er sin egen ane</translation>
    </message>
    <message>
        <source>%1 is both parents of %2</source>
        <translation>%1 er begge forældre til %2</translation>
    </message>
    <message>
        <source>by %1 at %2</source>
        <translation>af %1, %2</translation>
    </message>
    <message>
        <source>mother %1 of %2</source>
        <translation>moderen %1 til %2</translation>
    </message>
    <message>
        <source>father %1 of %2</source>
        <translation>faderen %1 til %2</translation>
    </message>
    <message>
        <source>%1 lies in the future</source>
        <translation>%1 ligger i fremtiden</translation>
    </message>
    <message>
        <source>%1 is before %2</source>
        <translation>%1 er før %2</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Samtykkets dato</translation>
    </message>
    <message>
        <source>T0, requisition</source>
        <translation>T0, rekvisition</translation>
    </message>
    <message>
        <source>T1, sample taken</source>
        <translation>T1, prøve taget</translation>
    </message>
    <message>
        <source>T2, received at sequencing</source>
        <translation>T2, modtaget til sekventering</translation>
    </message>
    <message>
        <source>T3, data released</source>
        <translation>T3, data frigivet</translation>
    </message>
    <message>
        <source>it is no exported case</source>
        <translation>det er ikke en eksporteret sag</translation>
    </message>
    <message>
        <source>its content is not what was exported</source>
        <translation>indholdet er ikke det, der blev eksporteret</translation>
    </message>
    <message>
        <source>this file has been imported before</source>
        <translation>filen er importeret før</translation>
    </message>
    <message>
        <source>open that case</source>
        <translation>åbn den sag</translation>
    </message>
    <message>
        <source>checked who the samples are</source>
        <translation>kontrollerede, hvem prøverne er fra</translation>
    </message>
    <message>
        <source>sample checks of case %1</source>
        <translation>prøvekontrol for sag %1</translation>
    </message>
    <message>
        <source>a list expected</source>
        <translation>en liste forventet</translation>
    </message>
    <message>
        <source>a text expected</source>
        <translation>en tekst forventet</translation>
    </message>
    <message>
        <source>a number expected</source>
        <translation>et tal forventet</translation>
    </message>
    <message>
        <source>yes or no expected</source>
        <translation>ja eller nej forventet</translation>
    </message>
    <message>
        <source>unknown word &apos;%1&apos;</source>
        <translation>ukendt ord &apos;%1&apos;</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>%1 is cut</source>
        <translation>%1 er afkortet</translation>
    </message>
    <message>
        <source>not the checks of a family</source>
        <translation>ikke kontrollen af en familie</translation>
    </message>
    <message>
        <source>format %1, program %2</source>
        <translation>format %1, program %2</translation>
    </message>
    <message>
        <source>%1 has it too (B-33)</source>
        <translation>%1 har den også (B-33)</translation>
    </message>
    <message>
        <source>affected %1 does not have it (B-33)</source>
        <translation>syg %1 har den ikke (B-33)</translation>
    </message>
    <message>
        <source>affected %1 does not have it (B-34)</source>
        <translation>syg %1 har den ikke (B-34)</translation>
    </message>
    <message>
        <source>affected %1 has no Y (B-33)</source>
        <translation>syg %1 har intet Y (B-33)</translation>
    </message>
    <message>
        <source>affected %1 has neither</source>
        <translation>syg %1 har ingen af dem</translation>
    </message>
    <message>
        <source>inheritance is not excluded</source>
        <translation>arv er ikke udelukket</translation>
    </message>
    <message>
        <source>child may not have it</source>
        <translation>barnet har den måske ikke</translation>
    </message>
    <message>
        <source>heterozygous on a boy&apos;s X</source>
        <translation>heterozygot på en drengs X</translation>
    </message>
    <message>
        <source>on both copies: one new, or a deletion, uniparental disomy or a swap</source>
        <translation>på begge kopier: den ene nyopstået, eller en deletion, uniparental disomi eller ombytning</translation>
    </message>
    <message>
        <source>to be confirmed by an independent method</source>
        <translation>skal bekræftes med en uafhængig metode</translation>
    </message>
    <message>
        <source>deletion %1</source>
        <translation>deletion %1</translation>
    </message>
    <message>
        <source>lies in the deletion %1: hemizygous rather than homozygous</source>
        <translation>ligger i deletionen %1: hemizygot snarere end homozygot</translation>
    </message>
    <message>
        <source>%1 has the deletion %2, child is called without it</source>
        <translation>%1 har deletionen %2, barnet er kaldt uden den</translation>
    </message>
    <message>
        <source>one copy is left beside the deletion</source>
        <translation>én kopi er tilbage ved siden af deletionen</translation>
    </message>
    <message>
        <source>heterozygous inside the deletion, so that one of the two calls is wrong</source>
        <translation>heterozygot inde i deletionen, så ét af de to kald er forkert</translation>
    </message>
    <message>
        <source>%1 is heterozygous inside the deletion, so that one of the two calls is wrong</source>
        <translation>%1 er heterozygot inde i deletionen, så ét af de to kald er forkert</translation>
    </message>
    <message>
        <source>may be one deletion called twice</source>
        <translation>kan være den samme deletion kaldt to gange</translation>
    </message>
    <message>
        <source>heteroplasmy of %1 %2</source>
        <translation>heteroplasmi hos %1 %2</translation>
    </message>
    <message>
        <source>heteroplasmy of %1 not given</source>
        <translation>heteroplasmi hos %1 ikke angivet</translation>
    </message>
    <message>
        <source>low heteroplasmy: noise or a nuclear copy is possible (A-91)</source>
        <translation>lav heteroplasmi: støj eller en kernekopi (NUMT) er mulig (A-91)</translation>
    </message>
    <message>
        <source>reference block of %1: %2</source>
        <translation>referenceblok hos %1: %2</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>slægtning</translation>
    </message>
    <message>
        <source>%1 and %2: from separate files; kinship cannot be calculated, since a record that one file lacks does not say reference.</source>
        <translation>%1 og %2: fra hver sin fil; slægtskab kan ikke beregnes, da en post, som den ene fil mangler, ikke betyder reference.</translation>
    </message>
    <message>
        <source>PS1 and PM5 need a comparator each: with the same one only PS1 is counted</source>
        <translation>PS1 og PM5 kræver hver sin sammenligningsvariant: med den samme tæller kun PS1</translation>
    </message>
    <message>
        <source>PP1 and PP4 rest partly on the same family: together at most five points are advised</source>
        <translation>PP1 og PP4 hviler delvist på den samme familie: højst fem point tilsammen anbefales</translation>
    </message>
    <message>
        <source>PS4 and PP4: the same patient must not be counted in both</source>
        <translation>PS4 og PP4: den samme patient må ikke tælle med begge steder</translation>
    </message>
    <message>
        <source>%2 is not meant for a null variant (%1)</source>
        <translation>%2 er ikke beregnet til en nulvariant (%1)</translation>
    </message>
    <message>
        <source>PVS1 and %1 are the same evidence: only the weightier is counted</source>
        <translation>PVS1 og %1 er den samme evidens: kun den tungeste tæller</translation>
    </message>
    <message>
        <source>%1 is not used by the rules of this gene; it is counted all the same</source>
        <translation>%1 bruges ikke i genets regler; det tælles alligevel med</translation>
    </message>
    <message>
        <source>a region critical to the protein is lost</source>
        <translation>et område af afgørende betydning for proteinet går tabt</translation>
    </message>
    <message>
        <source>loss-of-function variants of the exon are frequent in the population</source>
        <translation>tab af funktion-varianter i exonet er hyppige i befolkningen</translation>
    </message>
    <message>
        <source>the exon is absent from a biologically relevant transcript</source>
        <translation>exonet mangler i et biologisk relevant transkript</translation>
    </message>
    <message>
        <source>share of the protein lost not known</source>
        <translation>hvor stor en del af proteinet der går tabt, vides ikke</translation>
    </message>
    <message>
        <source>%1 of %2 amino acids lost</source>
        <translation>%1 af %2 aminosyrer går tabt</translation>
    </message>
    <message>
        <source>no pathogenic variant known in the lost part, to be checked</source>
        <translation>ingen patogen variant kendt i den tabte del, skal kontrolleres</translation>
    </message>
    <message>
        <source>nonsense-mediated decay predicted</source>
        <translation>nonsense-mediated decay forventes</translation>
    </message>
    <message>
        <source>no nonsense-mediated decay</source>
        <translation>ingen nonsense-mediated decay</translation>
    </message>
    <message>
        <source>nonsense-mediated decay not evaluated, to be checked: raise where it is predicted</source>
        <translation>nonsense-mediated decay ikke vurderet, skal kontrolleres: hæv styrken, hvor den forventes</translation>
    </message>
    <message>
        <source>new stop at codon %1</source>
        <translation>nyt stop ved codon %1</translation>
    </message>
    <message>
        <source>codons %1 by the rules of the gene</source>
        <translation>codon %1 efter genets regler</translation>
    </message>
    <message>
        <source>reading frame after the loss of the exon not known, to be checked: raise where it is disrupted</source>
        <translation>læserammen efter tabet af exonet kendes ikke, skal kontrolleres: hæv styrken, hvor den brydes</translation>
    </message>
    <message>
        <source>the reading frame is disrupted</source>
        <translation>læserammen brydes</translation>
    </message>
    <message>
        <source>the reading frame is kept</source>
        <translation>læserammen bevares</translation>
    </message>
    <message>
        <source>the duplication is not in tandem</source>
        <translation>duplikationen ligger ikke i tandem</translation>
    </message>
    <message>
        <source>not known whether the duplication is in tandem</source>
        <translation>det vides ikke, om duplikationen ligger i tandem</translation>
    </message>
    <message>
        <source>the duplication is in tandem</source>
        <translation>duplikationen ligger i tandem</translation>
    </message>
    <message>
        <source>the duplication is presumed to be in tandem</source>
        <translation>duplikationen formodes at ligge i tandem</translation>
    </message>
    <message>
        <source>no effect on the reading frame is known</source>
        <translation>ingen virkning på læserammen er kendt</translation>
    </message>
    <message>
        <source>another functional transcript uses another start codon</source>
        <translation>et andet funktionelt transkript bruger et andet startcodon</translation>
    </message>
    <message>
        <source>other transcripts&apos; start codons to be checked</source>
        <translation>andre transkripters startcodon skal kontrolleres</translation>
    </message>
    <message>
        <source>start loss by the rules of the gene</source>
        <translation>tab af startcodon efter genets regler</translation>
    </message>
    <message>
        <source>a pathogenic variant is known before the next start codon</source>
        <translation>en patogen variant er kendt før det næste startcodon</translation>
    </message>
    <message>
        <source>no pathogenic variant known before the next start codon, to be checked</source>
        <translation>ingen patogen variant kendt før det næste startcodon, skal kontrolleres</translation>
    </message>
    <message>
        <source>the whole gene is deleted</source>
        <translation>hele genet er deleteret</translation>
    </message>
    <message>
        <source>loss of function is not the established mechanism of every disorder of the gene</source>
        <translation>tab af funktion er ikke den fastslåede mekanisme ved alle genets sygdomme</translation>
    </message>
    <message>
        <source>one level less: moderate evidence for gene and disorder</source>
        <translation>et niveau lavere: moderat evidens for gen og sygdom</translation>
    </message>
    <message>
        <source>not a null variant</source>
        <translation>ikke en nulvariant</translation>
    </message>
    <message>
        <source>caution of the gene list: %1</source>
        <translation>forbehold i genlisten: %1</translation>
    </message>
    <message>
        <source>not used by the rules of %1</source>
        <translation>bruges ikke i reglerne for %1</translation>
    </message>
    <message>
        <source>needs a person&apos;s judgement</source>
        <translation>kræver en persons vurdering</translation>
    </message>
    <message>
        <source>parentage is not confirmed by the checks of the samples</source>
        <translation>slægtskabet er ikke bekræftet af prøvekontrollen</translation>
    </message>
    <message>
        <source>not surely de novo</source>
        <translation>ikke sikkert de novo</translation>
    </message>
    <message>
        <source>both parents are not in the data</source>
        <translation>begge forældre er ikke i data</translation>
    </message>
    <message>
        <source>the population frequency is missing</source>
        <translation>populationsfrekvensen mangler</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grænse %1</translation>
    </message>
    <message>
        <source>at least %1 alleles must have been seen, the count is missing</source>
        <translation>mindst %1 alleler skal være set, antallet mangler</translation>
    </message>
    <message>
        <source>too few alleles seen</source>
        <translation>for få alleler set</translation>
    </message>
    <message>
        <source>at least %1 observed alleles to be checked</source>
        <translation>mindst %1 undersøgte alleler skal kontrolleres</translation>
    </message>
    <message>
        <source>no filtering frequency in the file, to be checked</source>
        <translation>ingen filtreringsfrekvens i filen, skal kontrolleres</translation>
    </message>
    <message>
        <source>on the list of common alleles that are not benign for that</source>
        <translation>på listen over hyppige alleler, der ikke er benigne af den grund</translation>
    </message>
    <message>
        <source>BA1 is met</source>
        <translation>BA1 er opfyldt</translation>
    </message>
    <message>
        <source>no highest credible frequency of the disorder is installed for the gene</source>
        <translation>ingen højeste troværdige frekvens for sygdommen er installeret for genet</translation>
    </message>
    <message>
        <source>seen homozygous or hemizygous</source>
        <translation>set homozygot eller hemizygot</translation>
    </message>
    <message>
        <source>too many alleles seen</source>
        <translation>for mange alleler set</translation>
    </message>
    <message>
        <source>the site is not covered in the source</source>
        <translation>stedet er ikke dækket i kilden</translation>
    </message>
    <message>
        <source>absent from the source, coverage of the site not known</source>
        <translation>findes ikke i kilden, dækningen af stedet kendes ikke</translation>
    </message>
    <message>
        <source>the site is covered in the source</source>
        <translation>stedet er dækket i kilden</translation>
    </message>
    <message>
        <source>only for recessive and X-linked disorders, else by a person</source>
        <translation>kun ved recessive og X-bundne sygdomme, ellers af en person</translation>
    </message>
    <message>
        <source>full penetrance at an early age is not known for the gene</source>
        <translation>fuld penetrans i en tidlig alder er ikke kendt for genet</translation>
    </message>
    <message>
        <source>homozygotes and hemizygotes are missing</source>
        <translation>antal homozygote og hemizygote mangler</translation>
    </message>
    <message>
        <source>the source is not phenotyped, to be judged</source>
        <translation>kilden er ikke fænotypebestemt, skal vurderes</translation>
    </message>
    <message>
        <source>too common: BA1 or BS1 is met</source>
        <translation>for hyppig: BA1 eller BS1 er opfyldt</translation>
    </message>
    <message>
        <source>no inheritance of the gene to take a limit from</source>
        <translation>ingen arvegang for genet at tage en grænse fra</translation>
    </message>
    <message>
        <source>MitoTIP percentile %1</source>
        <translation>MitoTIP-percentil %1</translation>
    </message>
    <message>
        <source>neither silent nor intronic</source>
        <translation>hverken synonym eller intronisk</translation>
    </message>
    <message>
        <source>distance to the splice site not known</source>
        <translation>afstanden til splicestedet kendes ikke</translation>
    </message>
    <message>
        <source>close to a splice site</source>
        <translation>tæt ved et splicested</translation>
    </message>
    <message>
        <source>away from the splice sites</source>
        <translation>på afstand af splicestederne</translation>
    </message>
    <message>
        <source>not for a null variant</source>
        <translation>ikke for en nulvariant</translation>
    </message>
    <message>
        <source>not used for missense variants by the rules of %1</source>
        <translation>bruges ikke for missense-varianter i reglerne for %1</translation>
    </message>
    <message>
        <source>no curated hot spot of the gene is installed</source>
        <translation>intet kurateret hotspot for genet er installeret</translation>
    </message>
    <message>
        <source>no change of a residue</source>
        <translation>ingen ændring af en aminosyre</translation>
    </message>
    <message>
        <source>%1 is named by the rules of %2</source>
        <translation>%1 er nævnt i reglerne for %2</translation>
    </message>
    <message>
        <source>residue %1 in %2 by the rules of %3</source>
        <translation>aminosyre %1 i %2 efter reglerne for %3</translation>
    </message>
    <message>
        <source>residue %1 is in no hot spot of the rules of %2</source>
        <translation>aminosyre %1 ligger ikke i noget hotspot i reglerne for %2</translation>
    </message>
    <message>
        <source>not a missense variant</source>
        <translation>ikke en missense-variant</translation>
    </message>
    <message>
        <source>known variants of the residue (ClinVar) are not installed</source>
        <translation>kendte varianter i aminosyren (ClinVar) er ikke installeret</translation>
    </message>
    <message>
        <source>a known variant of the residue fits, but SpliceAI is missing for one of the two</source>
        <translation>en kendt variant i aminosyren passer, men SpliceAI mangler for en af de to</translation>
    </message>
    <message>
        <source>no established variant of the residue fits</source>
        <translation>ingen fastslået variant i aminosyren passer</translation>
    </message>
    <message>
        <source>the stop codon is lost</source>
        <translation>stopcodonet går tabt</translation>
    </message>
    <message>
        <source>the rules of %1 ask for a known missense variant in the deleted part, by a person</source>
        <translation>reglerne for %1 kræver en kendt missense-variant i den deleterede del, vurderet af en person</translation>
    </message>
    <message>
        <source>whether the site is a repeat is not installed</source>
        <translation>om stedet er en gentagelse, er ikke installeret</translation>
    </message>
    <message>
        <source>in-frame change in a repeat</source>
        <translation>ændring inden for læserammen i en gentagelse</translation>
    </message>
    <message>
        <source>%1 amino acids changed, too few</source>
        <translation>%1 aminosyrer ændret, for få</translation>
    </message>
    <message>
        <source>in-frame change of %1 amino acids outside repeats</source>
        <translation>ændring inden for læserammen af %1 aminosyrer uden for gentagelser</translation>
    </message>
    <message>
        <source>the length of the protein is not changed in frame</source>
        <translation>proteinets længde ændres ikke inden for læserammen</translation>
    </message>
    <message>
        <source>in-frame change in a repeat without known function</source>
        <translation>ændring inden for læserammen i en gentagelse uden kendt funktion</translation>
    </message>
    <message>
        <source>not in a repeat</source>
        <translation>ikke i en gentagelse</translation>
    </message>
    <message>
        <source>only for recessive disorders</source>
        <translation>kun ved recessive sygdomme</translation>
    </message>
    <message>
        <source>no second allele whose class and phase are known</source>
        <translation>ingen anden allel, hvis klasse og fase er kendt</translation>
    </message>
    <message>
        <source>asks for the rarity of PM2</source>
        <translation>kræver sjældenhed som i PM2</translation>
    </message>
    <message>
        <source>%1 PM3 points by the table of %2</source>
        <translation>%1 PM3-point efter tabellen fra %2</translation>
    </message>
    <message>
        <source>homozygous, consanguinity not known</source>
        <translation>homozygot, konsangvinitet ikke kendt</translation>
    </message>
    <message>
        <source>%1 further affected with it, each must meet the phenotype</source>
        <translation>yderligere %1 syge med den, hver skal opfylde fænotypen</translation>
    </message>
    <message>
        <source>LOD %1: %2 further affected with it, %3 unaffected without</source>
        <translation>LOD %1: yderligere %2 syge med den, %3 raske uden</translation>
    </message>
    <message>
        <source>%1 affected without it</source>
        <translation>%1 syge uden den</translation>
    </message>
    <message>
        <source>a phenocopy to be excluded</source>
        <translation>en fænokopi skal udelukkes</translation>
    </message>
    <message>
        <source>no relative whose genotype and health say it</source>
        <translation>ingen slægtning, hvis genotype og helbred afgør det</translation>
    </message>
    <message>
        <source>counts of unrelated patients are not installed</source>
        <translation>antal ubeslægtede patienter er ikke installeret</translation>
    </message>
    <message>
        <source>%1 unrelated patients</source>
        <translation>%1 ubeslægtede patienter</translation>
    </message>
    <message>
        <source>the specificity of the phenotype needs a person&apos;s judgement</source>
        <translation>fænotypens specificitet kræver en persons vurdering</translation>
    </message>
    <message>
        <source>%1 phenotype points</source>
        <translation>%1 fænotypepoint</translation>
    </message>
    <message>
        <source>functional studies need a person&apos;s judgement</source>
        <translation>funktionelle studier kræver en persons vurdering</translation>
    </message>
    <message>
        <source>the missense constraint of genes is not installed</source>
        <translation>geners missense-constraint er ikke installeret</translation>
    </message>
    <message>
        <source>switched off for inborn errors of immunity</source>
        <translation>slået fra for medfødte immunsygdomme</translation>
    </message>
    <message>
        <source>switched off: a reputable source is not evidence of its own</source>
        <translation>slået fra: en anset kilde er ikke evidens i sig selv</translation>
    </message>
    <message>
        <source>dominant-negative: a heterozygous null is not the cause</source>
        <translation>dominant-negativ: en heterozygot nulvariant er ikke årsagen</translation>
    </message>
    <message>
        <source>in-frame skipping of exon 11 raises activity</source>
        <translation>overspringning af exon 11 inden for læserammen øger aktiviteten</translation>
    </message>
    <message>
        <source>other truncations do not cause it</source>
        <translation>andre trunkeringer giver den ikke</translation>
    </message>
    <message>
        <source>%1 dominant-negative</source>
        <translation>%1 dominant-negativ</translation>
    </message>
    <message>
        <source>mostly dominant-negative missense</source>
        <translation>mest dominant-negativ missense</translation>
    </message>
    <message>
        <source>C-terminal truncation escaping NMD, dominant-negative</source>
        <translation>C-terminal trunkering, der undgår NMD, dominant-negativ</translation>
    </message>
    <message>
        <source>partly dominant-negative</source>
        <translation>delvist dominant-negativ</translation>
    </message>
    <message>
        <source>dominant-negative</source>
        <translation>dominant-negativ</translation>
    </message>
    <message>
        <source>duplications</source>
        <translation>duplikationer</translation>
    </message>
    <message>
        <source>C-terminal truncation, dominant-negative</source>
        <translation>C-terminal trunkering, dominant-negativ</translation>
    </message>
    <message>
        <source>p.Met41 and splice hot spots switch isoform</source>
        <translation>p.Met41 og splice-hotspots skifter isoform</translation>
    </message>
    <message>
        <source>other loss is not VEXAS</source>
        <translation>andet tab er ikke VEXAS</translation>
    </message>
    <message>
        <source>C-terminal truncation is gain of function</source>
        <translation>C-terminal trunkering er gevinst af funktion</translation>
    </message>
    <message>
        <source>deletions and hybrid genes</source>
        <translation>deletioner og hybridgener</translation>
    </message>
    <message>
        <source>an index that is older than its file: the file was read whole</source>
        <translation>et indeks, der er ældre end sin fil: hele filen er læst</translation>
    </message>
    <message>
        <source>an index that does not belong to its file: the file was read whole</source>
        <translation>et indeks, der ikke hører til sin fil: hele filen er læst</translation>
    </message>
    <message>
        <source>a value of the calls that FORMAT names twice: left out, since it is not known which one is meant</source>
        <translation>en værdi for kaldene, som FORMAT nævner to gange: udeladt, da det ikke vides, hvilken der menes</translation>
    </message>
    <message>
        <source>an annotation of which the header does not say how it is written: it is not read</source>
        <translation>en annotering, som filhovedet ikke fortæller opbygningen af: den læses ikke</translation>
    </message>
    <message>
        <source>read by the index: a structural event that is written without its end is found only where it begins; without the index all are found</source>
        <translation>læst efter indekset: en strukturel hændelse, der er skrevet uden sin slutning, findes kun, hvor den begynder; uden indekset findes alle</translation>
    </message>
    <message>
        <source>a position behind the end of its chromosome</source>
        <translation>en position efter kromosomets ende</translation>
    </message>
    <message>
        <source>a record that lists the same alternate allele twice</source>
        <translation>en post, der nævner samme alternative allel to gange</translation>
    </message>
    <message>
        <source>records that are not in the order of their positions</source>
        <translation>poster, der ikke står i positionsorden</translation>
    </message>
    <message>
        <source>added relatives to the pedigree</source>
        <translation>tilføjede slægtninge i stamtræet</translation>
    </message>
    <message>
        <source>changed a disease status in the pedigree</source>
        <translation>ændrede en sygdomsstatus i stamtræet</translation>
    </message>
    <message>
        <source>changed a sex in the pedigree</source>
        <translation>ændrede et køn i stamtræet</translation>
    </message>
    <message>
        <source>changed in the pedigree who is dead</source>
        <translation>ændrede i stamtræet, hvem der er død</translation>
    </message>
    <message>
        <source>changed a carrier in the pedigree</source>
        <translation>ændrede en bærer i stamtræet</translation>
    </message>
    <message>
        <source>changed a pregnancy in the pedigree</source>
        <translation>ændrede en graviditet i stamtræet</translation>
    </message>
    <message>
        <source>changed twins in the pedigree</source>
        <translation>ændrede tvillinger i stamtræet</translation>
    </message>
    <message>
        <source>changed consanguinity in the pedigree</source>
        <translation>ændrede beslægtede forældre i stamtræet</translation>
    </message>
    <message>
        <source>joined a child to a parent in the pedigree</source>
        <translation>forbandt et barn med en forælder i stamtræet</translation>
    </message>
    <message>
        <source>removed a person from the pedigree</source>
        <translation>fjernede en person fra stamtræet</translation>
    </message>
    <message>
        <source>exported the pedigree</source>
        <translation>eksporterede stamtræet</translation>
    </message>
    <message>
        <source>there is a father already</source>
        <translation>der er allerede en far</translation>
    </message>
    <message>
        <source>there is a mother already</source>
        <translation>der er allerede en mor</translation>
    </message>
    <message>
        <source>both parents are there already</source>
        <translation>begge forældre er der allerede</translation>
    </message>
    <message>
        <source>a pregnancy has no partner and no child</source>
        <translation>en graviditet har hverken partner eller barn</translation>
    </message>
    <message>
        <source>nobody is their own ancestor</source>
        <translation>ingen er sin egen ane</translation>
    </message>
    <message>
        <source>a father is not female</source>
        <translation>en far er ikke kvinde</translation>
    </message>
    <message>
        <source>a mother is not male</source>
        <translation>en mor er ikke mand</translation>
    </message>
    <message>
        <source>monozygotic twins are of one sex</source>
        <translation>enæggede tvillinger har samme køn</translation>
    </message>
    <message>
        <source>a twin needs a brother or sister of the same parents</source>
        <translation>en tvilling skal have en søskende med samme forældre</translation>
    </message>
    <message>
        <source>there is no partner</source>
        <translation>der er ingen partner</translation>
    </message>
    <message>
        <source>a person whose genome is in the case stays in the pedigree</source>
        <translation>en person, hvis genom er i sagen, bliver i stamtræet</translation>
    </message>
    <message>
        <source>carrier status not known</source>
        <translation>bærerstatus ukendt</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>ikke bærer</translation>
    </message>
    <message>
        <source>carrier who will not fall ill</source>
        <translation>bærer, som ikke bliver syg</translation>
    </message>
    <message>
        <source>carrier who may fall ill</source>
        <translation>bærer, som kan blive syg</translation>
    </message>
    <message>
        <source>born</source>
        <translation>født</translation>
    </message>
    <message>
        <source>ongoing pregnancy</source>
        <translation>igangværende graviditet</translation>
    </message>
    <message>
        <source>stillborn</source>
        <translation>dødfødt</translation>
    </message>
    <message>
        <source>miscarriage</source>
        <translation>spontan abort</translation>
    </message>
    <message>
        <source>terminated pregnancy</source>
        <translation>afbrudt graviditet</translation>
    </message>
    <message>
        <source>twin, zygosity not known</source>
        <translation>tvilling, zygositet ukendt</translation>
    </message>
    <message>
        <source>monozygotic twin</source>
        <translation>enægget tvilling</translation>
    </message>
    <message>
        <source>dizygotic twin</source>
        <translation>tveægget tvilling</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>død</translation>
    </message>
    <message>
        <source>a transcript without exons</source>
        <translation>et transkript uden exons</translation>
    </message>
    <message>
        <source>no line of GFF3</source>
        <translation>ingen GFF3-linje</translation>
    </message>
    <message>
        <source>the compressed data is damaged, or its index is wrong</source>
        <translation>de komprimerede data er beskadiget, eller indekset er forkert</translation>
    </message>
    <message>
        <source>its index cannot be asked</source>
        <translation>indekset kan ikke bruges</translation>
    </message>
    <message>
        <source>no FASTA with an index (.fai) beside it</source>
        <translation>ingen FASTA med et indeks (.fai) ved siden af</translation>
    </message>
    <message>
        <source>the records of contig %1 stand in two places, or the files have their contigs in different orders</source>
        <translation>posterne for kontig %1 står to steder, eller filerne har deres kontiger i forskellig rækkefølge</translation>
    </message>
    <message>
        <source>the name must end in .vcf, .vcf.gz or .bcf</source>
        <translation>navnet skal ende på .vcf, .vcf.gz eller .bcf</translation>
    </message>
    <message>
        <source>opened a case without the right to, in an emergency</source>
        <translation>åbnede en sag uden rettighed i en nødsituation</translation>
    </message>
    <message>
        <source>tried what they have no right to</source>
        <translation>forsøgte noget uden rettighed</translation>
    </message>
    <message>
        <source>made a user</source>
        <translation>oprettede en bruger</translation>
    </message>
    <message>
        <source>changed a user&apos;s roles</source>
        <translation>ændrede en brugers roller</translation>
    </message>
    <message>
        <source>disabled a user</source>
        <translation>spærrede en bruger</translation>
    </message>
    <message>
        <source>enabled a user</source>
        <translation>genåbnede en bruger</translation>
    </message>
    <message>
        <source>set a user&apos;s password</source>
        <translation>satte en brugers adgangskode</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>loggede på</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>loggede af</translation>
    </message>
    <message>
        <source>a sign-in was refused</source>
        <translation>en pålogning blev afvist</translation>
    </message>
    <message>
        <source>wrote in the report</source>
        <translation>skrev i svaret</translation>
    </message>
    <message>
        <source>handed the report over for review</source>
        <translation>sendte svaret til gennemsyn</translation>
    </message>
    <message>
        <source>approved the report as the first</source>
        <translation>godkendte svaret som den første</translation>
    </message>
    <message>
        <source>approved the report as the second and released it</source>
        <translation>godkendte svaret som den anden og frigav det</translation>
    </message>
    <message>
        <source>the report became a draft again after a change</source>
        <translation>svaret blev kladde igen efter en ændring</translation>
    </message>
    <message>
        <source>gave the report back to its writer</source>
        <translation>sendte svaret tilbage til forfatteren</translation>
    </message>
    <message>
        <source>began to amend the report</source>
        <translation>begyndte at rette svaret</translation>
    </message>
    <message>
        <source>gave the answer by telephone</source>
        <translation>afgav svaret telefonisk</translation>
    </message>
    <message>
        <source>imported a signed report</source>
        <translation>indlæste et godkendt svar</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>tog en sikkerhedskopi</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>genskabte en sikkerhedskopi</translation>
    </message>
    <message>
        <source>sealed the log anew</source>
        <translation>forseglede loggen på ny</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>Post %1 er blevet ændret.</translation>
    </message>
    <message>
        <source>Entry %1 was removed.</source>
        <translation>Post %1 er blevet fjernet.</translation>
    </message>
    <message>
        <source>Entry %1 stands where another one stood.</source>
        <translation>Post %1 står, hvor en anden har stået.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before it: that one was rewritten, or one between them removed.</source>
        <translation>Post %1 følger ikke den foregående: den er omskrevet, eller en imellem dem er fjernet.</translation>
    </message>
    <message>
        <source>The log&apos;s end was cut off: entry %1 is missing.</source>
        <translation>Slutningen af loggen er skåret af: post %1 mangler.</translation>
    </message>
    <message>
        <source>From entry %1 on the log is not sealed.</source>
        <translation>Fra og med post %1 er loggen ikke forseglet.</translation>
    </message>
    <message>
        <source>The log was rewritten: entry %1 is not the one that was sealed.</source>
        <translation>Loggen er omskrevet: post %1 er ikke den, der blev forseglet.</translation>
    </message>
    <message>
        <source>The seal of the log is not genuine.</source>
        <translation>Loggens segl er ikke ægte.</translation>
    </message>
    <message>
        <source>The seal of the log is gone.</source>
        <translation>Loggens segl er væk.</translation>
    </message>
    <message>
        <source>The key of the log is missing, so its seal cannot be checked.</source>
        <translation>Loggens nøgle mangler, så seglet kan ikke kontrolleres.</translation>
    </message>
    <message>
        <source>The log of an imported case was changed at its entry %1.</source>
        <translation>Loggen for en indlæst sag er ændret ved post %1.</translation>
    </message>
    <message>
        <source>Signed report %1 was changed.</source>
        <translation>Det godkendte svar %1 er blevet ændret.</translation>
    </message>
    <message>
        <source>Signed report %1 was removed.</source>
        <translation>Det godkendte svar %1 er blevet fjernet.</translation>
    </message>
    <message>
        <source>Report %1 stands among the signed ones, but nobody signed it.</source>
        <translation>Svar %1 står blandt de godkendte, men ingen har godkendt det.</translation>
    </message>
    <message>
        <source>a report ends in .pdf, .docx, .html, .txt or .fhir.json</source>
        <translation>et svar ender på .pdf, .docx, .html, .txt eller .fhir.json</translation>
    </message>
    <message>
        <source>this is no key of the audit log</source>
        <translation>dette er ikke en nøgle til loggen</translation>
    </message>
    <message>
        <source>the key of the audit log cannot be written</source>
        <translation>loggens nøgle kan ikke skrives</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>ikke nok hukommelse</translation>
    </message>
    <message>
        <source>%1 is taken</source>
        <translation>%1 er optaget</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>ingen rolle</translation>
    </message>
    <message>
        <source>shorter than %1 characters</source>
        <translation>kortere end %1 tegn</translation>
    </message>
    <message>
        <source>the first user must be an administrator</source>
        <translation>den første bruger skal være administrator</translation>
    </message>
    <message>
        <source>wrong name or password</source>
        <translation>forkert navn eller adgangskode</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>låst til %1</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>brugeren er spærret</translation>
    </message>
    <message>
        <source>the last administrator</source>
        <translation>den sidste administrator</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>ingen er logget på</translation>
    </message>
    <message>
        <source>%1 has not the right to</source>
        <translation>%1 har ikke rettighed til det</translation>
    </message>
    <message>
        <source>users must be set up first</source>
        <translation>der skal først oprettes brugere</translation>
    </message>
    <message>
        <source>a case becomes signed by two signatures</source>
        <translation>en sag bliver godkendt ved to underskrifter</translation>
    </message>
    <message>
        <source>the report is released; begin an amendment first</source>
        <translation>svaret er frigivet; begynd en rettelse først</translation>
    </message>
    <message>
        <source>the report is %1</source>
        <translation>svaret er %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>review</source>
        <translation>til gennemsyn</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>godkendt af den første</translation>
    </message>
    <message>
        <source>released</source>
        <translation>frigivet</translation>
    </message>
    <message>
        <source>the report in review is in another language</source>
        <translation>svaret til gennemsyn er på et andet sprog</translation>
    </message>
    <message>
        <source>the second approver must be another person than the first</source>
        <translation>den anden godkender skal være en anden person end den første</translation>
    </message>
    <message>
        <source>it was changed since the first signature and is a draft again</source>
        <translation>det er ændret siden den første godkendelse og er kladde igen</translation>
    </message>
    <message>
        <source>the consent does not cover secondary findings</source>
        <translation>samtykket omfatter ikke sekundære fund</translation>
    </message>
    <message>
        <source>%1 chosen for the report, outside the gene list, and the consent does not cover secondary findings</source>
        <translation>%1 er valgt til svaret, står uden for genlisten, og samtykket omfatter ikke sekundære fund</translation>
    </message>
    <message>
        <source>the case is not acute</source>
        <translation>sagen er ikke akut</translation>
    </message>
    <message>
        <source>the database is open in another window</source>
        <translation>databasen er åben i et andet vindue</translation>
    </message>
    <message>
        <source>it is not the file that its note describes</source>
        <translation>det er ikke den fil, som følgesedlen beskriver</translation>
    </message>
    <message>
        <source>the report was signed in the language %1</source>
        <translation>svaret er godkendt på sproget %1</translation>
    </message>
    <message>
        <source>sign in; without a window by --as NAME</source>
        <translation>log på; uden vindue med --as NAVN</translation>
    </message>
    <message>
        <source>the coding range or an exon differs from RefSeq&apos;s model of 2018</source>
        <translation>det kodende område eller en exon afviger fra RefSeqs model fra 2018</translation>
    </message>
    <message>
        <source>the model is of an older version of the transcript</source>
        <translation>modellen er af en ældre version af transkriptet</translation>
    </message>
    <message>
        <source>a non-coding gene, which MANE does not have</source>
        <translation>et ikke-kodende gen, som MANE ikke har</translation>
    </message>
    <message>
        <source>the exons were rebuilt from two sources</source>
        <translation>exonerne er samlet fra to kilder</translation>
    </message>
    <message>
        <source>genome and transcript differ in length inside an exon</source>
        <translation>genom og transkript har forskellig længde inde i en exon</translation>
    </message>
    <message>
        <source>the exons differ in length between the genome builds</source>
        <translation>exonerne har forskellig længde i de to genomversioner</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>intet</translation>
    </message>
    <message>
        <source>Annotation: Gentolk, %1</source>
        <translation>Annotering: Gentolk, %1</translation>
    </message>
    <message>
        <source>Annotation: the file&apos;s, %1</source>
        <translation>Annotering: filens, %1</translation>
    </message>
    <message>
        <source>The annotations differ: %1 says %2, %3 says %4.</source>
        <translation>Annoteringerne er uenige: %1 siger %2, %3 siger %4.</translation>
    </message>
    <message>
        <source>The name was read on %1, another version: the place may differ.</source>
        <translation>Navnet er læst på %1, en anden version: stedet kan være et andet.</translation>
    </message>
    <message>
        <source>Without a reference sequence the place of an insertion or deletion is not exact: alike changes within 100 bases count.</source>
        <translation>Uden referencesekvens er stedet for en insertion eller deletion ikke nøjagtigt: lignende ændringer inden for 100 baser tæller med.</translation>
    </message>
    <message>
        <source>The protein&apos;s number was not looked at: every gene was searched for the change.</source>
        <translation>Proteinets nummer er ikke brugt: ændringen er søgt i alle gener.</translation>
    </message>
    <message numerus="yes">
        <source>Without a reference sequence the effect of %n allele(s) on the protein is not known; one of them may be it.</source>
        <translation>
            <numerusform>Uden referencesekvens er virkningen af %n allel på proteinet ikke kendt; det kan være den.</numerusform>
            <numerusform>Uden referencesekvens er virkningen af %n alleler på proteinet ikke kendt; en af dem kan være den.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no such place on %1</source>
        <translation>stedet findes ikke på %1</translation>
    </message>
    <message>
        <source>not a chromosome of %1, which the family&apos;s files are on</source>
        <translation>ikke et kromosom i %1, som familiens filer er på</translation>
    </message>
    <message>
        <source>neither the program nor the family&apos;s files know this transcript</source>
        <translation>hverken programmet eller familiens filer kender dette transkript</translation>
    </message>
    <message>
        <source>a reference sequence: protein changes are not told</source>
        <translation>en referencesekvens: proteinændringer angives ikke</translation>
    </message>
    <message>
        <source>matched the samples with the requisition and the CPR number</source>
        <translation>sammenholdt prøverne med rekvisitionen og CPR-nummeret</translation>
    </message>
    <message>
        <source>Imprinted genes lie on this chromosome: consider an imprinting disorder.</source>
        <translation>Der ligger prægede (imprintede) gener på dette kromosom: overvej en prægningssygdom.</translation>
    </message>
    <message>
        <source>%1 of the panel&apos;s coding bases (± %2) read at least %3 times, %4 at least %5 times; mean depth %6</source>
        <translation>%1 af genlistens kodende baser (± %2) er dækket mindst %3 gange, %4 mindst %5 gange; gennemsnitlig dybde %6</translation>
    </message>
    <message>
        <source>%1; of %2 nothing is told</source>
        <translation>%1; om %2 siges intet</translation>
    </message>
    <message>
        <source>%1: every gene is covered, but not deeply (%2).</source>
        <translation>%1: hvert gen er dækket, men ikke dybt (%2).</translation>
    </message>
    <message>
        <source>%1: every gene is covered (%2).</source>
        <translation>%1: hvert gen er dækket (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n gene(s) with gaps, where a variant may be missed: %2 (%3).</source>
        <translation>
            <numerusform>%1: %n gen med huller, hvor en variant kan være overset: %2 (%3).</numerusform>
            <numerusform>%1: %n gener med huller, hvor en variant kan være overset: %2 (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Coverage of the panel</source>
        <translation>Dækning af genlisten</translation>
    </message>
    <message>
        <source>a depth table needs contig, start, end and a whole depth, split by tabs, with start before end</source>
        <translation>en dybdetabel skal have kromosom, start, slut og en hel dybde, adskilt af tabulatorer, med start før slut</translation>
    </message>
    <message>
        <source>not a BAM or CRAM file</source>
        <translation>ikke en BAM- eller CRAM-fil</translation>
    </message>
    <message>
        <source>a CRAM needs the reference FASTA that it was made with</source>
        <translation>en CRAM kræver den reference-FASTA, den er lavet med</translation>
    </message>
    <message>
        <source>the reference FASTA could not be used</source>
        <translation>reference-FASTA&apos;en kunne ikke bruges</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>slutningen af filen mangler</translation>
    </message>
    <message>
        <source>the header cannot be read</source>
        <translation>hovedet kan ikke læses</translation>
    </message>
    <message>
        <source>its index (.bai, .csi or .crai) is not beside it</source>
        <translation>dens indeks (.bai, .csi eller .crai) ligger ikke ved siden af</translation>
    </message>
    <message>
        <source>the index does not fit the file</source>
        <translation>indekset passer ikke til filen</translation>
    </message>
    <message>
        <source>damaged, or its index is of another file</source>
        <translation>beskadiget, eller indekset hører til en anden fil</translation>
    </message>
    <message>
        <source>it does not tell whose reads these are: give SAMPLE=FILE</source>
        <translation>den siger ikke, hvis aflæsninger det er: giv PRØVE=FIL</translation>
    </message>
    <message>
        <source>its sample is not in the VCF; give SAMPLE=FILE with one of: %1</source>
        <translation>dens prøve er ikke i VCF-filen; giv PRØVE=FIL med en af: %1</translation>
    </message>
    <message>
        <source>check the samples first</source>
        <translation>kontrollér prøverne først</translation>
    </message>
    <message>
        <source>a preset&apos;s name has letters, digits and blanks, at most 40</source>
        <translation>et filters navn har bogstaver, cifre og mellemrum, højst 40</translation>
    </message>
    <message>
        <source>this preset ships with the program; choose another name</source>
        <translation>dette filter følger med programmet; vælg et andet navn</translation>
    </message>
    <message>
        <source>Filter %1, version %2</source>
        <translation>Filter %1, version %2</translation>
    </message>
    <message>
        <source>Recessive</source>
        <translation>Recessiv</translation>
    </message>
    <message>
        <source>Non-coding too</source>
        <translation>Også ikke-kodende</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message numerus="yes">
        <source>AD, X: %n other family(ies)</source>
        <translation>
            <numerusform>AD, X: %n anden familie</numerusform>
            <numerusform>AD, X: %n andre familier</numerusform>
        </translation>
    </message>
    <message>
        <source>AR ≤ %1 of families</source>
        <translation>AR ≤ %1 af familierne</translation>
    </message>
    <message>
        <source>Seen in-house</source>
        <translation>Set i eget laboratorium</translation>
    </message>
    <message>
        <source>Removes alleles seen in many of the laboratory&apos;s other families though the population hardly knows them.</source>
        <translation>Fjerner alleler, der er set i mange af laboratoriets andre familier, selv om befolkningen knap kender dem.</translation>
    </message>
    <message>
        <source>in-house counts of a case</source>
        <translation>en sags tal fra eget laboratorium</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>forfatter ukendt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>dato ukendt</translation>
    </message>
    <message>
        <source>a case that you may not open</source>
        <translation>en sag, du ikke må åbne</translation>
    </message>
    <message>
        <source>Laboratory %1: %2</source>
        <translation>Laboratoriet %1: %2</translation>
    </message>
    <message>
        <source>%1 says %2, %3 says %4</source>
        <translation>%1 siger %2, %3 siger %4</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Uenighed: %1</translation>
    </message>
    <message>
        <source>One class apart: %1</source>
        <translation>Én klasse fra hinanden: %1</translation>
    </message>
    <message>
        <source>Cannot be compared: %1</source>
        <translation>Kan ikke sammenlignes: %1</translation>
    </message>
    <message>
        <source>this case</source>
        <translation>denne sag</translation>
    </message>
    <message>
        <source>Proposal to confirm anew: class %1. Nothing is set until you choose a class.</source>
        <translation>Forslag, der skal bekræftes på ny: klasse %1. Intet er sat, før du vælger en klasse.</translation>
    </message>
    <message>
        <source>%1 rested on that patient and are not carried over.</source>
        <translation>%1 hvilede på den patient og føres ikke med over.</translation>
    </message>
    <message>
        <source>Decided by the rules %1, version %2; today&apos;s are %3, version %4. Weigh it again; nothing has been changed.</source>
        <translation>Afgjort efter reglerne %1, version %2; i dag gælder %3, version %4. Vurdér igen; intet er ændret.</translation>
    </message>
    <message>
        <source>Earlier cases are not searched: the alleles of this change are not written out.</source>
        <translation>Tidligere sager er ikke gennemsøgt: ændringens alleler er ikke skrevet ud.</translation>
    </message>
    <message>
        <source>Not classified in any other case here.</source>
        <translation>Ikke klassificeret i nogen anden sag her.</translation>
    </message>
    <message>
        <source>Second opinion, class %1: %2 (%3)</source>
        <translation>Anden vurdering, klasse %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Artefact of this laboratory: %1 (%2). It stays in the list.</source>
        <translation>Artefakt hos dette laboratorium: %1 (%2). Den bliver stående i listen.</translation>
    </message>
    <message>
        <source>ClinVar: %1</source>
        <translation>ClinVar: %1</translation>
    </message>
    <message>
        <source>ClinVar: not in the file</source>
        <translation>ClinVar: ikke i filen</translation>
    </message>
    <message>
        <source>second opinion</source>
        <translation>anden vurdering</translation>
    </message>
    <message>
        <source>gave a second opinion on a variant</source>
        <translation>gav en anden vurdering af en variant</translation>
    </message>
    <message>
        <source>marked a variant as an artefact of the laboratory</source>
        <translation>mærkede en variant som artefakt hos laboratoriet</translation>
    </message>
    <message>
        <source>took back the mark of an artefact</source>
        <translation>fjernede et artefaktmærke</translation>
    </message>
    <message>
        <source>wrote the laboratory&apos;s classes to a list</source>
        <translation>skrev laboratoriets klasser til en liste</translation>
    </message>
    <message>
        <source>read another laboratory&apos;s list of classes</source>
        <translation>indlæste et andet laboratoriums liste over klasser</translation>
    </message>
    <message>
        <source>unlocked a user</source>
        <translation>ophævede spærringen af en bruger</translation>
    </message>
    <message>
        <source>clinical geneticist</source>
        <translation>klinisk genetiker</translation>
    </message>
    <message>
        <source>molecular biologist</source>
        <translation>molekylærbiolog</translation>
    </message>
    <message>
        <source>clinical immunologist</source>
        <translation>klinisk immunolog</translation>
    </message>
    <message>
        <source>approver</source>
        <translation>godkender</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>sekretær</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>interprets cases: criteria, classes, conclusion, the report&apos;s words</source>
        <translation>fortolker sager: kriterier, klasser, konklusion og svarets tekst</translation>
    </message>
    <message>
        <source>makes and edits cases, and writes in the report</source>
        <translation>opretter og redigerer sager og skriver i svaret</translation>
    </message>
    <message>
        <source>gives one of a report&apos;s two signatures</source>
        <translation>giver en af svarets to godkendelser</translation>
    </message>
    <message>
        <source>makes cases and edits patient, referral and consent</source>
        <translation>opretter sager og redigerer patient, henvisning og samtykke</translation>
    </message>
    <message>
        <source>reads and verifies the log; opens no case</source>
        <translation>læser og efterprøver loggen; åbner ingen sager</translation>
    </message>
    <message>
        <source>manages users and backups; opens no case</source>
        <translation>administrerer brugere og sikkerhedskopier; åbner ingen sager</translation>
    </message>
    <message>
        <source>installed a data source</source>
        <translation>installerede en datakilde</translation>
    </message>
    <message>
        <source>chose the version of a data source for new cases</source>
        <translation>valgte den version af en datakilde, som nye sager bruger</translation>
    </message>
    <message>
        <source>removed a data source</source>
        <translation>fjernede en datakilde</translation>
    </message>
    <message>
        <source>a source lists the allele as too common but doubts the call, to be judged</source>
        <translation>en kilde angiver allelen som for hyppig, men betvivler kaldet; skal vurderes</translation>
    </message>
    <message>
        <source>its header declares no INFO field %1, which ClinVar&apos;s VCF has</source>
        <translation>dens hoved erklærer ikke INFO-feltet %1, som ClinVars VCF har</translation>
    </message>
    <message>
        <source>its header declares no INFO field %1, which gnomAD&apos;s sites have</source>
        <translation>dens hoved erklærer ikke INFO-feltet %1, som gnomADs filer har</translation>
    </message>
    <message>
        <source>its header declares no INFO field SpliceAI</source>
        <translation>dens hoved erklærer ikke INFO-feltet SpliceAI</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 er for stort</translation>
    </message>
    <message>
        <source>a chromosome comes twice, or in two of the files</source>
        <translation>et kromosom kommer to gange eller i to af filerne</translation>
    </message>
    <message>
        <source>a column of an unknown kind; a newer program wrote it</source>
        <translation>en kolonne af ukendt slags; et nyere program har skrevet den</translation>
    </message>
    <message>
        <source>it does not say what it is</source>
        <translation>den siger ikke, hvad den er</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>kinds of source: %1</source>
        <translation>slags kilder: %1</translation>
    </message>
    <message>
        <source>no source is installed</source>
        <translation>ingen kilde er installeret</translation>
    </message>
    <message>
        <source>reference add</source>
        <translation>reference add</translation>
    </message>
    <message>
        <source>this list of %1 is here already</source>
        <translation>denne liste fra %1 er her allerede</translation>
    </message>
    <message>
        <source>not sorted: contig %1 comes again</source>
        <translation>ikke sorteret: %1 kommer igen</translation>
    </message>
    <message>
        <source>not sorted: position %1 follows %2</source>
        <translation>ikke sorteret: position %1 følger efter %2</translation>
    </message>
    <message>
        <source>it has the genotypes of people, and a source of knowledge has none</source>
        <translation>den har personers genotyper, og det har en videnskilde ikke</translation>
    </message>
    <message>
        <source>another program is installing a source</source>
        <translation>et andet program er ved at installere en kilde</translation>
    </message>
    <message>
        <source>duplication</source>
        <translation>duplikation</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>insertion</translation>
    </message>
    <message>
        <source>mobile element</source>
        <translation>mobilt element</translation>
    </message>
    <message>
        <source>inversion</source>
        <translation>inversion</translation>
    </message>
    <message>
        <source>change of copy number</source>
        <translation>ændret kopital</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetition</translation>
    </message>
    <message>
        <source>joint of two places</source>
        <translation>sammenføjning af to steder</translation>
    </message>
    <message>
        <source>other structural change</source>
        <translation>anden strukturel ændring</translation>
    </message>
    <message>
        <source>the whole gene</source>
        <translation>hele genet</translation>
    </message>
    <message>
        <source>exons %1 of %2</source>
        <translation>exon %1 af %2</translation>
    </message>
    <message>
        <source>intron %1 of %2</source>
        <translation>intron %1 af %2</translation>
    </message>
    <message>
        <source>introns %1 of %2</source>
        <translation>intron %1 af %2</translation>
    </message>
    <message>
        <source>joined to %1:%2</source>
        <translation>forbundet med %1:%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>length and kind of a structural event: 200 kb deletion</comment>
        <translation>%2 på %1</translation>
    </message>
    <message>
        <source>%1 Mb</source>
        <translation>%1 Mb</translation>
    </message>
    <message>
        <source>%1 kb</source>
        <translation>%1 kb</translation>
    </message>
    <message>
        <source>%1 bases</source>
        <translation>%1 baser</translation>
    </message>
    <message>
        <source>%1: then %2; now %3</source>
        <translation>%1: dengang %2; nu %3</translation>
    </message>
    <message>
        <source>Installed since this case was read: %1. It would propose otherwise; nothing has been changed.</source>
        <translation>Installeret, siden sagen blev indlæst: %1. Det ville give andre forslag; intet er ændret.</translation>
    </message>
    <message>
        <source>%1 says %2; this case was judged with %3.</source>
        <translation>%1 siger %2; sagen er vurderet med %3.</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>ingen registrering</translation>
    </message>
    <message>
        <source>Accepted as proposed, and judged otherwise today. Weigh it again; nothing has been changed.</source>
        <translation>Accepteret som foreslået, men vurderes anderledes i dag. Vej det igen; intet er ændret.</translation>
    </message>
    <message>
        <source>loss of function is the mechanism of every disorder of %1</source>
        <translation>funktionstab er mekanismen ved enhver sygdom i %1</translation>
    </message>
    <message>
        <source>what the gene&apos;s transcript loses is not known</source>
        <translation>hvad genets transkript mister, vides ikke</translation>
    </message>
    <message>
        <source>the other allele, %1, is not known to be rare</source>
        <translation>den anden allel, %1, vides ikke at være sjælden</translation>
    </message>
    <message>
        <source>the other allele is %1, phase not known</source>
        <translation>den anden allel er %1, fase ukendt</translation>
    </message>
    <message>
        <source>the other allele is %1, in trans</source>
        <translation>den anden allel er %1, in trans</translation>
    </message>
    <message>
        <source>the other allele is %1, in cis</source>
        <translation>den anden allel er %1, in cis</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>slutningen mangler</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>delene passer ikke sammen</translation>
    </message>
    <message>
        <source>its index is damaged</source>
        <translation>indekset er beskadiget</translation>
    </message>
    <message>
        <source>its texts are damaged</source>
        <translation>teksterne er beskadiget</translation>
    </message>
    <message>
        <source>its content is not what was built: the SHA-256 differs</source>
        <translation>indholdet er ikke det, der blev bygget: SHA-256 afviger</translation>
    </message>
    <message>
        <source>it is no store of this program, or of a newer one</source>
        <translation>det er ikke en kilde bygget af dette program, eller den er fra en nyere udgave</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>den kan ikke læses</translation>
    </message>
    <message>
        <source>its header has no column %1</source>
        <translation>overskriften har ingen kolonne %1</translation>
    </message>
    <message>
        <source>it is no table of scores that is known</source>
        <translation>det er ingen kendt tabel med scorer</translation>
    </message>
    <message>
        <source>line %1: the score is &apos;%2&apos;</source>
        <translation>linje %1: scoren er &apos;%2&apos;</translation>
    </message>
    <message>
        <source>line %1: the position is &apos;%2&apos;</source>
        <translation>linje %1: positionen er &apos;%2&apos;</translation>
    </message>
    <message>
        <source>line %1: another genome</source>
        <translation>linje %1: et andet genom</translation>
    </message>
    <message>
        <source>REF is not the base of the reference FASTA in %1 of %2 alleles</source>
        <translation>REF er ikke basen i reference-FASTA&apos;en i %1 af %2 alleler</translation>
    </message>
    <message>
        <source>say which it is, or have the file made with contig lengths in its header</source>
        <translation>oplys, hvilken det er, eller få filen lavet med contiglængder i headeren</translation>
    </message>
    <message>
        <source>NCBI, public domain; NCBI asks to be named as the source</source>
        <translation>NCBI, frit tilgængelig (public domain); NCBI beder om at blive nævnt som kilde</translation>
    </message>
    <message>
        <source>Genome Aggregation Database, CC0 1.0</source>
        <translation>Genome Aggregation Database, CC0 1.0</translation>
    </message>
    <message>
        <source>Illumina, free for academic and not-for-profit use; other use needs a licence</source>
        <translation>Illumina, fri til akademisk og almennyttig brug; anden brug kræver licens</translation>
    </message>
    <message>
        <source>REVEL&apos;s authors, free for non-commercial use; other use needs a licence</source>
        <translation>REVELs forfattere, fri til ikke-kommerciel brug; anden brug kræver licens</translation>
    </message>
    <message>
        <source>Google DeepMind, CC BY 4.0; earlier copies CC BY-NC-SA 4.0</source>
        <translation>Google DeepMind, CC BY 4.0; tidligere eksemplarer CC BY-NC-SA 4.0</translation>
    </message>
    <message>
        <source>University of Washington and others, free for non-commercial use; other use needs a licence</source>
        <translation>University of Washington m.fl., fri til ikke-kommerciel brug; anden brug kræver licens</translation>
    </message>
    <message>
        <source>IEI gene panel</source>
        <translation>IEI-genpanel</translation>
    </message>
    <message>
        <source>MANE Select transcript models, grch37</source>
        <translation>MANE Select-transkriptmodeller, GRCh37</translation>
    </message>
    <message>
        <source>MANE Select transcript models, grch38</source>
        <translation>MANE Select-transkriptmodeller, GRCh38</translation>
    </message>
    <message>
        <source>Inheritance limits</source>
        <translation>Grænser for nedarvning</translation>
    </message>
    <message>
        <source>Sample check limits</source>
        <translation>Grænser for prøvekontrol</translation>
    </message>
    <message>
        <source>gnomAD exomes</source>
        <translation>gnomAD-exomer</translation>
    </message>
    <message>
        <source>gnomAD genomes</source>
        <translation>gnomAD-genomer</translation>
    </message>
    <message>
        <source>gnomAD exomes and genomes together</source>
        <translation>gnomAD, exomer og genomer samlet</translation>
    </message>
    <message>
        <source>SpliceAI, substitutions</source>
        <translation>SpliceAI, substitutioner</translation>
    </message>
    <message>
        <source>SpliceAI, insertions and deletions</source>
        <translation>SpliceAI, insertioner og deletioner</translation>
    </message>
    <message>
        <source>CADD, substitutions</source>
        <translation>CADD, substitutioner</translation>
    </message>
    <message>
        <source>CADD, insertions and deletions</source>
        <translation>CADD, insertioner og deletioner</translation>
    </message>
    <message>
        <source>the whole genome</source>
        <translation>hele genomet</translation>
    </message>
    <message>
        <source>the genes of the panel %1 and 5,000 bases on each side</source>
        <translation>generne i panelet %1 og 5.000 baser på hver side</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is %2 (%3).</source>
        <translation>%1 er %2 (%3).</translation>
    </message>
    <message>
        <source>What %1 is cannot be told: no ClinVar is installed, and the files do not name it. The family may still have it.</source>
        <translation>Hvad %1 er, kan ikke siges: ingen ClinVar er installeret, og filerne nævner det ikke. Familien kan stadig have den.</translation>
    </message>
    <message>
        <source>What %1 is cannot be told: neither %2 nor the files name it. The family may still have it.</source>
        <translation>Hvad %1 er, kan ikke siges: hverken %2 eller filerne nævner det. Familien kan stadig have den.</translation>
    </message>
    <message>
        <source>ClinVar has variants there, and without a reference sequence they cannot be compared</source>
        <translation>ClinVar har varianter dér, og uden en referencesekvens kan de ikke sammenlignes</translation>
    </message>
    <message>
        <source>a known variant of the base fits, but SpliceAI is missing for one of the two</source>
        <translation>en kendt variant i samme base passer, men SpliceAI mangler for en af de to</translation>
    </message>
    <message>
        <source>no established variant of the base fits</source>
        <translation>ingen fastslået variant i basen passer</translation>
    </message>
    <message>
        <source>%1 is pathogenic in %2 (%3)</source>
        <translation>%1 er patogen i %2 (%3)</translation>
    </message>
    <message>
        <source>%1 is likely pathogenic in %2 (%3)</source>
        <translation>%1 er sandsynligt patogen i %2 (%3)</translation>
    </message>
    <message>
        <source>wrote the conference&apos;s record (participants, decisions, actions)</source>
        <translation>skrev i konferencens referat (deltagere, beslutninger, opgaver)</translation>
    </message>
    <message>
        <source>wrote the conference&apos;s minutes to a file</source>
        <translation>skrev konferencens referat til en fil</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ikke besluttet</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>Skal med i svaret</translation>
    </message>
    <message>
        <source>Not to be reported</source>
        <translation>Skal ikke med i svaret</translation>
    </message>
    <message>
        <source>To be clarified first</source>
        <translation>Skal først afklares</translation>
    </message>
    <message>
        <source>wrote the letter to the department</source>
        <translation>skrev brevet til afdelingen</translation>
    </message>
    <message>
        <source>sources or texts have changed since the signature; send the signed report itself</source>
        <translation>kilder eller tekster er ændret siden underskriften; send selve det underskrevne svar</translation>
    </message>
    <message>
        <source>no such key: %1</source>
        <translation>ingen nøgle hedder: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>mangler: %1</translation>
    </message>
    <message>
        <source>%1: no section &quot;%2&quot;</source>
        <translation>%1: intet afsnit hedder &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: {…} expected</source>
        <translation>%1: {…} forventet</translation>
    </message>
    <message>
        <source>%1: [&quot;…&quot;] expected</source>
        <translation>%1: [&quot;…&quot;] forventet</translation>
    </message>
    <message>
        <source>{…} expected</source>
        <translation>{…} forventet</translation>
    </message>
    <message>
        <source>%1: &quot;da&quot; and &quot;en&quot; must both be there</source>
        <translation>%1: både &quot;da&quot; og &quot;en&quot; skal være der</translation>
    </message>
    <message>
        <source>order: &quot;%1&quot; stands twice</source>
        <translation>order: &quot;%1&quot; står to gange</translation>
    </message>
    <message>
        <source>order: &quot;%1&quot; is missing; no section may be left out</source>
        <translation>order: &quot;%1&quot; mangler; intet afsnit må udelades</translation>
    </message>
    <message>
        <source>instead: the words of &quot;%1&quot; follow the case and cannot give way</source>
        <translation>instead: ordene i &quot;%1&quot; følger sagen og kan ikke vige</translation>
    </message>
    <message>
        <source>%1: genes and words must be there</source>
        <translation>%1: gener og ord skal være der</translation>
    </message>
    <message>
        <source>logo: a file beside the template, without a folder</source>
        <translation>logo: en fil ved siden af skabelonen, uden mappe</translation>
    </message>
    <message>
        <source>logo: a PNG or JPEG picture of at most 4 MB</source>
        <translation>logo: et PNG- eller JPEG-billede på højst 4 MB</translation>
    </message>
    <message>
        <source>wrote the history to a file</source>
        <translation>skrev historikken til en fil</translation>
    </message>
    <message>
        <source>searched the case list; cases found</source>
        <translation>søgte i sagslisten; fundne sager</translation>
    </message>
    <message>
        <source>phenotypicFeatures: a list expected</source>
        <translation>phenotypicFeatures: en liste forventet</translation>
    </message>
    <message>
        <source>it is no phenopacket: neither subject nor phenotypicFeatures</source>
        <translation>det er ikke en phenopacket: hverken subject eller phenotypicFeatures</translation>
    </message>
    <message>
        <source>schema version %1; 2 is read</source>
        <translation>skemaversion %1; 2 læses</translation>
    </message>
    <message>
        <source>%1: type.id is missing</source>
        <translation>%1: type.id mangler</translation>
    </message>
    <message>
        <source>%1: &quot;negated&quot; is of schema version 1; 2 is read</source>
        <translation>%1: &quot;negated&quot; hører til skemaversion 1; 2 læses</translation>
    </message>
    <message>
        <source>%1: excluded must be true or false</source>
        <translation>%1: excluded skal være true eller false</translation>
    </message>
    <message>
        <source>%1: %2 is both present and excluded</source>
        <translation>%1: %2 er både til stede og udelukket</translation>
    </message>
    <message>
        <source>too large for a phenopacket (over 16 MB)</source>
        <translation>for stor til en phenopacket (over 16 MB)</translation>
    </message>
    <message>
        <source>the gene has no missense constraint in the installed table</source>
        <translation>genet har ingen missense-begrænsning i den installerede tabel</translation>
    </message>
    <message>
        <source>missense Z %1 (%2)</source>
        <translation>missense-Z %1 (%2)</translation>
    </message>
    <message>
        <source>missense Z %1 (%2), whether missense is a common mechanism needs a person&apos;s judgement</source>
        <translation>missense-Z %1 (%2), om missense er en almindelig mekanisme, må et menneske bedømme</translation>
    </message>
    <message>
        <source>gnomAD structural variants</source>
        <translation>gnomAD strukturelle varianter</translation>
    </message>
    <message>
        <source>gnomAD constraint of genes</source>
        <translation>gnomAD genernes begrænsning</translation>
    </message>
    <message>
        <source>ClinGen gene-disease validity</source>
        <translation>ClinGen gen-sygdom-validitet</translation>
    </message>
    <message>
        <source>ClinGen dosage sensitivity</source>
        <translation>ClinGen dosisfølsomhed</translation>
    </message>
    <message>
        <source>ClinGen, CC0 1.0</source>
        <translation>ClinGen, CC0 1.0</translation>
    </message>
    <message>
        <source>gnomAD exomes, where was looked</source>
        <translation>gnomAD-exomer, hvor der er set efter</translation>
    </message>
    <message>
        <source>gnomAD genomes, where was looked</source>
        <translation>gnomAD-genomer, hvor der er set efter</translation>
    </message>
    <message>
        <source>line %1: its chromosome came before, so the table is not sorted</source>
        <translation>linje %1: dens kromosom er set før, så tabellen er ikke sorteret</translation>
    </message>
    <message>
        <source>line %1: its value is no number, or out of its scale</source>
        <translation>linje %1: dens værdi er ikke et tal eller ligger uden for skalaen</translation>
    </message>
    <message>
        <source>line %1: it has another number of cells than the first</source>
        <translation>linje %1: den har et andet antal celler end den første</translation>
    </message>
    <message>
        <source>line %1: its locus is no place such as chr1:12345</source>
        <translation>linje %1: dens locus er ikke et sted som chr1:12345</translation>
    </message>
    <message>
        <source>line %1: it is not sorted</source>
        <translation>linje %1: den er ikke sorteret</translation>
    </message>
    <message>
        <source>its first line names no columns locus and over_20 or AN</source>
        <translation>dens første linje nævner ikke kolonnerne locus og over_20 eller AN</translation>
    </message>
    <message>
        <source>it is no table of coverage or allele numbers</source>
        <translation>den er ikke en tabel over dækning eller alleltal</translation>
    </message>
    <message>
        <source>it is no table of genes</source>
        <translation>den er ikke en tabel over gener</translation>
    </message>
    <message>
        <source>line %1: %2 is no number but %3</source>
        <translation>linje %1: %2 er ikke et tal, men %3</translation>
    </message>
    <message>
        <source>no line names the columns of %1</source>
        <translation>ingen linje nævner kolonnerne i %1</translation>
    </message>
    <message>
        <source>its header declares no INFO field %1, which gnomAD&apos;s structural sites have</source>
        <translation>dens hoved erklærer ikke INFO-feltet %1, som gnomADs strukturelle varianter har</translation>
    </message>
    <message>
        <source>no line of a FASTA index</source>
        <translation>ikke en linje i et FASTA-indeks</translation>
    </message>
    <message>
        <source>its index (.fai) tells of more bases than it has</source>
        <translation>dens indeks (.fai) fortæller om flere baser, end den har</translation>
    </message>
    <message>
        <source>its index (.fai) does not fit it; make the index anew</source>
        <translation>dens indeks (.fai) passer ikke til den; lav indekset igen</translation>
    </message>
    <message>
        <source>no index of its blocks (.gzi) beside it</source>
        <translation>intet indeks over dens blokke (.gzi) ved siden af</translation>
    </message>
    <message>
        <source>no index of blocks, or a part of one</source>
        <translation>ikke et indeks over blokke, eller kun en del af et</translation>
    </message>
    <message>
        <source>looked through the whole genome</source>
        <translation>så hele genomet igennem</translation>
    </message>
    <message>
        <source>one joint file of the family</source>
        <translation>én fælles fil for familien</translation>
    </message>
    <message>
        <source>it does not begin with a block of fixedStep</source>
        <translation>den begynder ikke med en blok af fixedStep</translation>
    </message>
    <message>
        <source>line %1: no block such as fixedStep chrom=chr1 start=10918 step=1</source>
        <translation>linje %1: ikke en blok som fixedStep chrom=chr1 start=10918 step=1</translation>
    </message>
    <message>
        <source>UCSC Genome Browser, conservation track</source>
        <translation>UCSC Genome Browser, spor for bevaring</translation>
    </message>
    <message>
        <source>phyloP, conservation among species</source>
        <translation>phyloP, bevaring blandt arter</translation>
    </message>
    <message>
        <source>insertions and deletions are joined over the files only where these write them alike: no reference sequence is installed</source>
        <translation>insertioner og deletioner samles over filerne kun, hvor disse skriver dem ens: der er ingen referencesekvens installeret</translation>
    </message>
    <message>
        <source>a change that the files write in two ways: told in one</source>
        <translation>en ændring, som filerne skriver på to måder: den fortælles på én</translation>
    </message>
    <message>
        <source>no data-version: it does not tell its release</source>
        <translation>data-version mangler: filen oplyser ikke sin udgivelse</translation>
    </message>
    <message>
        <source>it has no term of the Human Phenotype Ontology</source>
        <translation>filen har ingen term fra Human Phenotype Ontology</translation>
    </message>
    <message>
        <source>line %1: the term has no name</source>
        <translation>linje %1: termen har intet navn</translation>
    </message>
    <message>
        <source>line %1: %2 is there twice</source>
        <translation>linje %1: %2 findes to gange</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 findes to gange</translation>
    </message>
    <message>
        <source>it is none of hp.obo, phenotype.hpoa and genes_to_disease.txt</source>
        <translation>filen er hverken hp.obo, phenotype.hpoa eller genes_to_disease.txt</translation>
    </message>
    <message>
        <source>give the three files of a release together; %1 is missing</source>
        <translation>angiv udgivelsens tre filer sammen; %1 mangler</translation>
    </message>
    <message>
        <source>it has no phenotype of a disease</source>
        <translation>filen har ingen fænotype for nogen sygdom</translation>
    </message>
    <message>
        <source>Human Phenotype Ontology Consortium; unaltered</source>
        <translation>Human Phenotype Ontology Consortium; uændret</translation>
    </message>
    <message>
        <source>line %1 names no column of contigs and positions, split by tabs</source>
        <translation>linje %1 nævner ingen kolonne med kromosomer og positioner, adskilt af tabulatorer</translation>
    </message>
    <message>
        <source>two columns tell %1</source>
        <translation>to kolonner angiver %1</translation>
    </message>
    <message>
        <source>line %1: %2 is &apos;%3&apos;; numbers are written with a decimal point and without commas</source>
        <translation>linje %1: %2 er &apos;%3&apos;; tal skrives med decimalpunktum og uden komma</translation>
    </message>
    <message>
        <source>line %1: several alleles in one line; give each its own</source>
        <translation>linje %1: flere alleler i én linje; giv hver sin egen</translation>
    </message>
    <message>
        <source>it tells neither AC and AN nor AF</source>
        <translation>den angiver hverken AC og AN eller AF</translation>
    </message>
    <message>
        <source>%1: %2 has %3 values for %4 ALT alleles; numbers are written with a decimal point</source>
        <translation>%1: %2 har %3 værdier for %4 ALT-alleler; tal skrives med decimalpunktum</translation>
    </message>
    <message>
        <source>%1: %2 is no number but %3</source>
        <translation>%1: %2 er ikke et tal, men %3</translation>
    </message>
    <message>
        <source>%1: AF is %2; a share of 1 is expected, not percent</source>
        <translation>%1: AF er %2; der ventes en andel af 1, ikke procent</translation>
    </message>
    <message>
        <source>%1: AC is %2, more than AN, which is %3</source>
        <translation>%1: AC er %2, mere end AN, som er %3</translation>
    </message>
    <message>
        <source>%1: it tells neither AC and AN nor AF</source>
        <translation>%1: den angiver hverken AC og AN eller AF</translation>
    </message>
    <message>
        <source>an own list needs a name: letters, digits, blanks, &apos;-&apos;, &apos;.&apos; and &apos;_&apos;, at most %1</source>
        <translation>en egen liste skal have et navn: bogstaver, cifre, mellemrum, &apos;-&apos;, &apos;.&apos; og &apos;_&apos;, højst %1</translation>
    </message>
    <message>
        <source>only an own list is named; %1 has its own name</source>
        <translation>kun en egen liste får et navn; %1 har sit eget</translation>
    </message>
    <message>
        <source>Too common for a %1 disease by %2</source>
        <translation>For hyppig til en %1 sygdom ifølge %2</translation>
    </message>
    <message>
        <source>%1 of %2 alleles</source>
        <translation>%1 af %2 alleler</translation>
    </message>
    <message>
        <source>too few alleles were looked at to ask: %1</source>
        <translation>der er undersøgt for få alleler til at spørge: %1</translation>
    </message>
    <message>
        <source>the laboratory&apos;s own</source>
        <translation>laboratoriets egen</translation>
    </message>
    <message>
        <source>Own list of frequencies</source>
        <translation>Egen frekvensliste</translation>
    </message>
</context>
<context>
    <name>gentolk::WordsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Texts for this gene. Each must be confirmed by a clinical immunologist; until it says by whom, the report cannot be signed.</source>
        <translation>Tekster til dette gen. Hver skal være bekræftet af en klinisk immunolog; før det står, af hvem, kan svaret ikke underskrives.</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Indsæt</translation>
    </message>
</context>
<context>
    <name>gentolk::WorklistPage</name>
    <message>
        <source>Case list</source>
        <translation>Sagsliste</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n sag</numerusform>
            <numerusform>%n sager</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: name, CPR number, case, department…</source>
        <translation>Søg: navn, CPR-nummer, sag, afdeling…</translation>
    </message>
    <message>
        <source>Search in the case list</source>
        <translation>Søg i sagslisten</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>There are no cases yet</source>
        <translation>Der er ingen sager endnu</translation>
    </message>
    <message>
        <source>Drop a family&apos;s VCF and PED files here, or begin with a button below.</source>
        <translation>Slip en families VCF- og PED-filer her, eller begynd med en knap nedenfor.</translation>
    </message>
    <message>
        <source>Open the demo families</source>
        <translation>Åbn demofamilierne</translation>
    </message>
    <message>
        <source>No case has all the words you typed. Clear the search with Esc to see every case.</source>
        <translation>Ingen sag har alle de ord, du skrev. Ryd søgningen med Esc for at se alle sager.</translation>
    </message>
    <message>
        <source>Every case is a line here. Type to search, use the arrow keys to choose and Enter to open. Ctrl+N begins a new case; so does dropping VCF and PED files on this page. An acute case counts down its 14 days from the requisition.</source>
        <translation>Hver sag er en linje her. Skriv for at søge, brug piletasterne til at vælge og Enter til at åbne. Ctrl+N begynder en ny sag; det samme gør VCF- og PED-filer, der slippes på siden. En akut sag tæller sine 14 dage ned fra rekvisitionen.</translation>
    </message>
</context>
<context>
    <name>gentolk::cli</name>
    <message>
        <source>name the case by its number or id</source>
        <translation>angiv sagen ved dens nummer eller id</translation>
    </message>
    <message>
        <source>case</source>
        <translation>sag</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioritet</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>konklusion</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>beslutninger</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>læser</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>no file given</source>
        <translation>ingen fil angivet</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 er skrevet</translation>
    </message>
    <message>
        <source>say the new status: received, quality, filtering, classification, conference, report, signed or closed</source>
        <translation>angiv den nye status: received, quality, filtering, classification, conference, report, signed eller closed</translation>
    </message>
    <message>
        <source>a case becomes signed by two signatures, not by this verb</source>
        <translation>en sag bliver underskrevet ved to underskrifter, ikke ved denne kommando</translation>
    </message>
    <message>
        <source>at</source>
        <translation>tidspunkt</translation>
    </message>
    <message>
        <source>user</source>
        <translation>bruger</translation>
    </message>
    <message>
        <source>action</source>
        <translation>handling</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalje</translation>
    </message>
    <message>
        <source>--%1: %2 is not a date; write year-month-day</source>
        <translation>--%1: %2 er ikke en dato; skriv år-måned-dag</translation>
    </message>
    <message>
        <source>--cpr: this is not a civil registration number; write ten characters</source>
        <translation>--cpr: dette er ikke et personnummer; skriv ti tegn</translation>
    </message>
    <message>
        <source>%1 is not a set of rules; write points or richards2015</source>
        <translation>%1 er ikke et regelsæt; skriv points eller richards2015</translation>
    </message>
    <message>
        <source>class</source>
        <translation>klasse</translation>
    </message>
    <message>
        <source>points</source>
        <translation>point</translation>
    </message>
    <message>
        <source>shortlist: %1</source>
        <translation>kandidatliste: %1</translation>
    </message>
    <message>
        <source>report: %1</source>
        <translation>svar: %1</translation>
    </message>
    <message>
        <source>the family&apos;s files do not have this variant</source>
        <translation>familiens filer indeholder ikke denne variant</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beholdt</translation>
    </message>
    <message>
        <source>cannot tell: kept</source>
        <translation>kan ikke afgøres: beholdt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>trin</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>afgørelse</translation>
    </message>
    <message>
        <source>value</source>
        <translation>værdi</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>grænse</translation>
    </message>
    <message>
        <source>It is on the list.</source>
        <translation>Den er på listen.</translation>
    </message>
    <message>
        <source>Removed by the step %1.</source>
        <translation>Fjernet af trinnet %1.</translation>
    </message>
    <message>
        <source>the family&apos;s files have no variant in this gene</source>
        <translation>familiens filer har ingen variant i dette gen</translation>
    </message>
    <message>
        <source>give either --variant or --gene</source>
        <translation>angiv enten --variant eller --gene</translation>
    </message>
    <message>
        <source>%1 is not an HPO term; write HP: and seven digits</source>
        <translation>%1 er ikke en HPO-term; skriv HP: og syv cifre</translation>
    </message>
    <message>
        <source>the option --%1 is missing</source>
        <translation>tilvalget --%1 mangler</translation>
    </message>
    <message>
        <source>%1 is not an assembly; write GRCh37 or GRCh38</source>
        <translation>%1 er ikke et referencegenom; skriv GRCh37 eller GRCh38</translation>
    </message>
    <message>
        <source>%1 is not a variant; write contig-position-ref-alt</source>
        <translation>%1 er ikke en variant; skriv kontig-position-ref-alt</translation>
    </message>
    <message>
        <source>%n remark(s) on what was read; the first: %1: %2</source>
        <translation>%n bemærkning(er) til det læste; den første: %1: %2</translation>
    </message>
    <message>
        <source>%n odd record(s) read and kept as they are; the first: %1, record %2: %3</source>
        <translation>%n usædvanlige poster er læst og beholdt, som de er; den første: %1, post %2: %3</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>assembly</source>
        <translation>referencegenom</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>prøver</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>kaldeprogrammer</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>index</source>
        <translation>indeks</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>records</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>ind</translation>
    </message>
    <message>
        <source>kept though unknown</source>
        <translation>beholdt trods ukendt</translation>
    </message>
    <message>
        <source>rescued</source>
        <translation>reddet</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>nr.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>gene</source>
        <translation>gen</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variant</translation>
    </message>
    <message>
        <source>c.</source>
        <translation>c.</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>p.</translation>
    </message>
    <message>
        <source>consequence</source>
        <translation>konsekvens</translation>
    </message>
    <message>
        <source>inheritance</source>
        <translation>arvegang</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frekvens</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>%1 more variants were removed by one step alone; `explain` tells which</source>
        <translation>%1 flere varianter blev fjernet af ét enkelt trin; `explain` siger hvilket</translation>
    </message>
    <message>
        <source>say what to do: new, list, show, import, export, status, decide, conclude or history</source>
        <translation>sig, hvad der skal gøres: new, list, show, import, export, status, decide, conclude eller history</translation>
    </message>
    <message>
        <source>%1 is nothing to do with a case: new, list, show, import, export, status, decide, conclude or history</source>
        <translation>%1 er ikke noget, man kan gøre med en sag: new, list, show, import, export, status, decide, conclude eller history</translation>
    </message>
    <message>
        <source>the worklist: new, list, show, import, export, status, decide, conclude, history</source>
        <translation>sagslisten: new, list, show, import, export, status, decide, conclude, history</translation>
    </message>
    <message>
        <source>combines criteria</source>
        <translation>sammenlægger kriterier</translation>
    </message>
    <message>
        <source>imports the invented families, decides them, writes shortlist and report</source>
        <translation>indlæser de opdigtede familier, afgør dem, skriver kandidatliste og svar</translation>
    </message>
    <message>
        <source>why is it not on the list?</source>
        <translation>hvorfor er den ikke på listen?</translation>
    </message>
    <message>
        <source>says what a file is</source>
        <translation>siger, hvad en fil er</translation>
    </message>
    <message>
        <source>%1 written; a draft with %2 open place(s)</source>
        <translation>%1 er skrevet; en kladde med %2 åbne pladser</translation>
    </message>
    <message>
        <source>the main job: a ranked list of candidates</source>
        <translation>hovedopgaven: en rangeret liste over kandidater</translation>
    </message>
    <message>
        <source>genotypes</source>
        <translation>genotyper</translation>
    </message>
    <message>
        <source>best label</source>
        <translation>bedste etiket</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>sikkerhed</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiketter</translation>
    </message>
    <message>
        <source>inheritance of every allele in the family</source>
        <translation>arvegang for hver allel i familien</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Eksempel:</translation>
    </message>
    <message>
        <source>gentolk-cli VERB [options] [arguments]</source>
        <translation>gentolk-cli KOMMANDO [tilvalg] [argumenter]</translation>
    </message>
    <message>
        <source>gentolk-cli VERB --help shows a verb&apos;s options and an example; gentolk-cli --version the versions of everything built in.</source>
        <translation>gentolk-cli KOMMANDO --help viser kommandoens tilvalg og et eksempel; gentolk-cli --version versionerne af alt indbygget.</translation>
    </message>
    <message>
        <source>see gentolk-cli %1 --help</source>
        <translation>se gentolk-cli %1 --help</translation>
    </message>
    <message>
        <source>interrupted; nothing was written</source>
        <translation>afbrudt; intet blev skrevet</translation>
    </message>
    <message>
        <source>there is no such verb</source>
        <translation>den kommando findes ikke</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>prøve</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>angivet</translation>
    </message>
    <message>
        <source>called</source>
        <translation>kaldt</translation>
    </message>
    <message>
        <source>X het</source>
        <translation>X-het</translation>
    </message>
    <message>
        <source>Y calls</source>
        <translation>Y-kald</translation>
    </message>
    <message>
        <source>het/hom</source>
        <translation>het/hom</translation>
    </message>
    <message>
        <source>ti/tv</source>
        <translation>ti/tv</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>dybde</translation>
    </message>
    <message>
        <source>call rate</source>
        <translation>kaldrate</translation>
    </message>
    <message>
        <source>ROH Mb</source>
        <translation>ROH Mb</translation>
    </message>
    <message>
        <source>F_ROH</source>
        <translation>F_ROH</translation>
    </message>
    <message>
        <source>kinship</source>
        <translation>slægtskab</translation>
    </message>
    <message>
        <source>IBS0</source>
        <translation>IBS0</translation>
    </message>
    <message>
        <source>markers</source>
        <translation>markører</translation>
    </message>
    <message>
        <source>who the samples are: sex, kinship, Mendelian errors, homozygosity</source>
        <translation>hvem prøverne er fra: køn, slægtskab, mendelske fejl, homozygositet</translation>
    </message>
    <message>
        <source>filter preset the case is worked with</source>
        <translation>filteret, sagen behandles med</translation>
    </message>
    <message>
        <source>decide: contig-position-ref-alt</source>
        <translation>decide: kontig-position-ref-alt</translation>
    </message>
    <message>
        <source>decide: accepted criteria</source>
        <translation>decide: accepterede kriterier</translation>
    </message>
    <message>
        <source>decide: pathogenic, likely_pathogenic, vus, likely_benign, benign or risk_allele</source>
        <translation>decide: pathogenic, likely_pathogenic, vus, likely_benign, benign eller risk_allele</translation>
    </message>
    <message>
        <source>decide: the disorder judged, where the gene has several</source>
        <translation>decide: sygdommen, der vurderes, når genet har flere</translation>
    </message>
    <message>
        <source>decide: why</source>
        <translation>decide: hvorfor</translation>
    </message>
    <message>
        <source>decide: take the variant into the report</source>
        <translation>decide: tag varianten med i svaret</translation>
    </message>
    <message>
        <source>conclude: diagnostic, possibly_diagnostic, no_explanation or secondary_only</source>
        <translation>conclude: diagnostic, possibly_diagnostic, no_explanation eller secondary_only</translation>
    </message>
    <message>
        <source>export: file to write</source>
        <translation>export: filen, der skrives</translation>
    </message>
    <message>
        <source>overwrite an existing file</source>
        <translation>overskriv en fil, der findes</translation>
    </message>
    <message>
        <source>new | list | show ID | import FILE | export ID | status ID STATUS | decide ID | conclude ID | history ID</source>
        <translation>new | list | show ID | import FIL | export ID | status ID STATUS | decide ID | conclude ID | history ID</translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation>patientens navn</translation>
    </message>
    <message>
        <source>civil registration or replacement number</source>
        <translation>CPR-nummer eller erstatningsnummer</translation>
    </message>
    <message>
        <source>male, female or unknown; default: from the number</source>
        <translation>male, female eller unknown; ellers efter nummeret</translation>
    </message>
    <message>
        <source>year-month-day; default: from the number</source>
        <translation>år-måned-dag; ellers efter nummeret</translation>
    </message>
    <message>
        <source>new_referral, previously_undiagnosed_new_wgs, reanalysis_of_existing_data, family_follow_up</source>
        <translation>new_referral, previously_undiagnosed_new_wgs, reanalysis_of_existing_data, family_follow_up</translation>
    </message>
    <message>
        <source>routine, urgent or acute</source>
        <translation>routine, urgent eller acute</translation>
    </message>
    <message>
        <source>primary_immunodeficiency, autoinflammation, immune_dysregulation, innate_immunity, adaptive_immunity, newborn_screening, other; joined by commas</source>
        <translation>primary_immunodeficiency, autoinflammation, immune_dysregulation, innate_immunity, adaptive_immunity, newborn_screening, other; adskilt af komma</translation>
    </message>
    <message>
        <source>clinical question</source>
        <translation>klinisk spørgsmål</translation>
    </message>
    <message>
        <source>joined by commas</source>
        <translation>adskilt af komma</translation>
    </message>
    <message>
        <source>source of the referral</source>
        <translation>henvisningens kilde</translation>
    </message>
    <message>
        <source>requesting department</source>
        <translation>rekvirerende afdeling</translation>
    </message>
    <message>
        <source>performing department</source>
        <translation>udførende afdeling</translation>
    </message>
    <message>
        <source>interpreting department</source>
        <translation>fortolkende afdeling</translation>
    </message>
    <message>
        <source>reporting department</source>
        <translation>svarafgivende afdeling</translation>
    </message>
    <message>
        <source>region of the departments</source>
        <translation>afdelingernes region</translation>
    </message>
    <message>
        <source>requesting physician</source>
        <translation>rekvirerende læge</translation>
    </message>
    <message>
        <source>interpreting geneticist</source>
        <translation>fortolkende genetiker</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>år-måned-dag</translation>
    </message>
    <message>
        <source>version of the consent form</source>
        <translation>samtykkeerklæringens version</translation>
    </message>
    <message>
        <source>wanted, not_wanted or unknown</source>
        <translation>wanted, not_wanted eller unknown</translation>
    </message>
    <message>
        <source>yes, no or unknown</source>
        <translation>yes, no eller unknown</translation>
    </message>
    <message>
        <source>stem-cell transplantation: yes or no</source>
        <translation>stamcelletransplantation: yes eller no</translation>
    </message>
    <message>
        <source>blood, saliva_or_buccal, skin_fibroblasts, hair, sorted_cells, bone_marrow, other</source>
        <translation>blood, saliva_or_buccal, skin_fibroblasts, hair, sorted_cells, bone_marrow, other</translation>
    </message>
    <message>
        <source>germline or somatic</source>
        <translation>germline eller somatic</translation>
    </message>
    <message>
        <source>ngc_east, ngc_west, other or unknown</source>
        <translation>ngc_east, ngc_west, other eller unknown</translation>
    </message>
    <message>
        <source>as ClinGen writes them, joined by commas: PVS1,PM2_Supporting,PP1_Strong</source>
        <translation>som ClinGen skriver dem, adskilt af komma: PVS1,PM2_Supporting,PP1_Strong</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>mappen, der skrives til</translation>
    </message>
    <message>
        <source>symbol, earlier symbol or HGNC id</source>
        <translation>symbol, tidligere symbol eller HGNC-id</translation>
    </message>
    <message>
        <source>VCF or BCF file(s): one joint file, or one a person</source>
        <translation>VCF- eller BCF-fil(er): én fælles fil eller én pr. person</translation>
    </message>
    <message>
        <source>structural, copy-number or repeat calls of the same people</source>
        <translation>struktur-, kopital- eller repeatkald for de samme personer</translation>
    </message>
    <message>
        <source>pedigree (PED)</source>
        <translation>stamtræ (PED)</translation>
    </message>
    <message>
        <source>whom the question is about, where the pedigree leaves a choice</source>
        <translation>hvem det gælder, når stamtræet lader et valg stå åbent</translation>
    </message>
    <message>
        <source>GRCh37 or GRCh38, where no header tells</source>
        <translation>GRCh37 eller GRCh38, når ingen fil siger det</translation>
    </message>
    <message>
        <source>phenotype terms that are present, joined by commas</source>
        <translation>fænotypetermer, der er til stede, adskilt af komma</translation>
    </message>
    <message>
        <source>phenotype terms that are absent, joined by commas</source>
        <translation>fænotypetermer, der ikke er til stede, adskilt af komma</translation>
    </message>
    <message>
        <source>filter preset: default, dominant, recessive, x_linked, mosaic, noncoding, all</source>
        <translation>filter: default, dominant, recessive, x_linked, mosaic, noncoding, all</translation>
    </message>
    <message>
        <source>gene panel</source>
        <translation>genliste</translation>
    </message>
    <message>
        <source>not needed: common names are known</source>
        <translation>unødvendig: almindelige navne kendes</translation>
    </message>
    <message>
        <source>VCF, gVCF or BCF file(s)</source>
        <translation>VCF-, gVCF- eller BCF-fil(er)</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>denne hjælp</translation>
    </message>
    <message>
        <source>one JSON document on stdout</source>
        <translation>ét JSON-dokument på stdout</translation>
    </message>
    <message>
        <source>da or en</source>
        <translation>da eller en</translation>
    </message>
    <message>
        <source>database file; default: in the user&apos;s data folder</source>
        <translation>databasefil; ellers den i brugerens datamappe</translation>
    </message>
    <message>
        <source>case number or id</source>
        <translation>sagsnummer eller id</translation>
    </message>
    <message>
        <source>every record, not the panel&apos;s regions alone</source>
        <translation>alle linjer, ikke kun genlistens regioner</translation>
    </message>
    <message>
        <source>BED of gene names, for pairs outside the panel</source>
        <translation>BED med gennavne, til par uden for genlisten</translation>
    </message>
    <message>
        <source>%1 is not in the phenotype ontology (%2)</source>
        <translation>%1 findes ikke i fænotypeontologien (%2)</translation>
    </message>
    <message>
        <source>%1 is said to be both present and absent</source>
        <translation>%1 er angivet både som til stede og som ikke til stede</translation>
    </message>
    <message>
        <source>interrupted; the folder holds a part of the demo</source>
        <translation>afbrudt; mappen indeholder en del af demoen</translation>
    </message>
    <message>
        <source>standard output: not everything could be written; free some space, or choose another place</source>
        <translation>standard output: ikke alt kunne skrives; skaf plads, eller vælg et andet sted</translation>
    </message>
    <message>
        <source>--%1: %2 is none of its words</source>
        <translation>--%1: %2 er ikke et af de mulige ord</translation>
    </message>
    <message>
        <source>--%1: %2 is none of %3</source>
        <translation>--%1: %2 er ikke blandt %3</translation>
    </message>
    <message>
        <source>--database: a server is not supported yet; name a file</source>
        <translation>--database: en server understøttes ikke endnu; angiv en fil</translation>
    </message>
    <message>
        <source>overwrite an existing file; import: a file that was imported before</source>
        <translation>overskriv en eksisterende fil; import: en fil, der er importeret før</translation>
    </message>
    <message>
        <source>the number given belongs to the patient of case %1 under another name; the cases now share one person</source>
        <translation>nummeret tilhører patienten i sag %1 under et andet navn; sagerne deler nu én person</translation>
    </message>
    <message>
        <source>rules: %1, version %2</source>
        <translation>regler: %1, version %2</translation>
    </message>
    <message>
        <source>points or richards2015; without it the gene&apos;s own scheme, else points</source>
        <translation>points eller richards2015; uden den genets egen metode, ellers points</translation>
    </message>
    <message>
        <source>symbol of the gene: by its own rules where there are any</source>
        <translation>genets symbol: efter dets egne regler, hvor der er nogen</translation>
    </message>
    <message>
        <source>read by the files&apos; index: outside the panel&apos;s genes records were counted, not alleles</source>
        <translation>læst via filernes indeks: uden for panelets gener er der talt poster, ikke alleler</translation>
    </message>
    <message>
        <source>%1 is not a type of copy-number change; write DEL or DUP</source>
        <translation>%1 er ikke en type kopitalsændring; skriv DEL eller DUP</translation>
    </message>
    <message>
        <source>%1 is not a section and its points; write 4A=0.45</source>
        <translation>%1 er ikke et afsnit med point; skriv 4A=0.45</translation>
    </message>
    <message>
        <source>section</source>
        <translation>afsnit</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>begrundelse</translation>
    </message>
    <message>
        <source>not evaluated: %1</source>
        <translation>ikke vurderet: %1</translation>
    </message>
    <message>
        <source>%1: a loss is one allele of a recessive disorder; look for the other</source>
        <translation>%1: et tab er den ene allel ved en recessiv sygdom; led efter den anden</translation>
    </message>
    <message>
        <source>scores a copy-number change (ACMG/ClinGen 2020)</source>
        <translation>scorer en kopitalsændring (ACMG/ClinGen 2020)</translation>
    </message>
    <message>
        <source>DEL or DUP</source>
        <translation>DEL eller DUP</translation>
    </message>
    <message>
        <source>contig:start-end, 1-based, both ends inclusive</source>
        <translation>kontig:start-slut, 1-baseret, begge ender medregnet</translation>
    </message>
    <message>
        <source>GRCh37 or GRCh38 (without it GRCh38)</source>
        <translation>GRCh37 eller GRCh38 (ellers GRCh38)</translation>
    </message>
    <message>
        <source>BED of all protein-coding genes, for section 3</source>
        <translation>BED med alle proteinkodende gener, til afsnit 3</translation>
    </message>
    <message>
        <source>ClinGen&apos;s BED of haploinsufficiency, for section 2</source>
        <translation>ClinGens BED for haploinsufficiens, til afsnit 2</translation>
    </message>
    <message>
        <source>ClinGen&apos;s BED of triplosensitivity, for section 2</source>
        <translation>ClinGens BED for triplosensitivitet, til afsnit 2</translation>
    </message>
    <message>
        <source>points that a person gives, such as 4A=0.45; repeatable</source>
        <translation>point givet af en person, f.eks. 4A=0.45; kan gentages</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transkript</translation>
    </message>
    <message>
        <source>without a reference sequence (--fasta) only what needs none is told</source>
        <translation>uden en referencesekvens (--fasta) oplyses kun det, der ikke kræver en</translation>
    </message>
    <message>
        <source>annotating</source>
        <translation>annoterer</translation>
    </message>
    <message>
        <source>consequence and HGVS of every allele on the panel&apos;s transcripts</source>
        <translation>konsekvens og HGVS for hver allel på genlistens transkripter</translation>
    </message>
    <message>
        <source>VCF, gVCF or BCF file</source>
        <translation>VCF-, gVCF- eller BCF-fil</translation>
    </message>
    <message>
        <source>reference FASTA with its index beside it</source>
        <translation>reference-FASTA med indeks ved siden af</translation>
    </message>
    <message>
        <source>GFF3 of transcripts to use in place of the built-in ones, over the whole file</source>
        <translation>GFF3 med transkripter, der bruges i stedet for de indbyggede, i hele filen</translation>
    </message>
    <message>
        <source>GRCh37 or GRCh38, where the header does not tell</source>
        <translation>GRCh37 eller GRCh38, hvor filhovedet ikke oplyser det</translation>
    </message>
    <message>
        <source>write the file again with INFO/GENTOLK (.vcf, .vcf.gz, .bcf)</source>
        <translation>skriv filen igen med INFO/GENTOLK (.vcf, .vcf.gz, .bcf)</translation>
    </message>
    <message>
        <source>overwrite the output</source>
        <translation>overskriv outputfilen</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>post</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hvad</translation>
    </message>
    <message>
        <source>--head: three parts with colons, as a signed report or a backup&apos;s note has them</source>
        <translation>--head: tre dele med kolon, som de står i et godkendt svar eller en sikkerhedskopis følgeseddel</translation>
    </message>
    <message>
        <source>the log is whole: %1 entries</source>
        <translation>loggen er hel: %1 poster</translation>
    </message>
    <message>
        <source>say what to do: show, verify or reseal</source>
        <translation>sig, hvad der skal gøres: show, verify eller reseal</translation>
    </message>
    <message>
        <source>the log of who did what: show, verify, reseal</source>
        <translation>loggen over, hvem der gjorde hvad: show, verify, reseal</translation>
    </message>
    <message>
        <source>show: of one case, by number or id</source>
        <translation>show: for én sag, ved nummer eller id</translation>
    </message>
    <message>
        <source>show: of one user</source>
        <translation>show: for én bruger</translation>
    </message>
    <message>
        <source>show: first day, YYYY-MM-DD</source>
        <translation>show: første dag, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>show: last day, YYYY-MM-DD</source>
        <translation>show: sidste dag, ÅÅÅÅ-MM-DD</translation>
    </message>
    <message>
        <source>verify: the state of the log that a signed report or a backup&apos;s note tells</source>
        <translation>verify: loggens stand, som et godkendt svar eller en sikkerhedskopis følgeseddel angiver den</translation>
    </message>
    <message>
        <source>reseal: what was looked into</source>
        <translation>reseal: hvad der er undersøgt</translation>
    </message>
    <message>
        <source>show | verify | reseal</source>
        <translation>show | verify | reseal</translation>
    </message>
    <message>
        <source>one file only</source>
        <translation>kun én fil</translation>
    </message>
    <message>
        <source>%1 written and verified; SHA-256 %2</source>
        <translation>%1 skrevet og kontrolleret; SHA-256 %2</translation>
    </message>
    <message>
        <source>%1 can be restored</source>
        <translation>%1 kan genskabes</translation>
    </message>
    <message>
        <source>; the former database is kept as %1</source>
        <translation>; den tidligere database er gemt som %1</translation>
    </message>
    <message>
        <source>%1 restored to %2</source>
        <translation>%1 genskabt som %2</translation>
    </message>
    <message>
        <source>copies the whole installation while it is in use, and verifies the copy</source>
        <translation>kopierer hele installationen, mens den er i brug, og kontrollerer kopien</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fil, der skal skrives</translation>
    </message>
    <message>
        <source>puts a backup in the place of the database, after verifying it; the former one is kept</source>
        <translation>sætter en sikkerhedskopi i databasens sted efter kontrol; den tidligere gemmes</translation>
    </message>
    <message>
        <source>verify the backup only</source>
        <translation>kontrollér kun sikkerhedskopien</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>sikkerhedskopien</translation>
    </message>
    <message>
        <source>sign in as this user (password: GENTOLK_PASSWORD, stdin, or asked)</source>
        <translation>log på som denne bruger (adgangskode: GENTOLK_PASSWORD, stdin eller på spørgsmål)</translation>
    </message>
    <message>
        <source>why cases are looked up: current_treatment, conference, quality or administration</source>
        <translation>hvorfor der slås op: current_treatment, conference, quality eller administration</translation>
    </message>
    <message>
        <source>--fill: PLACE=TEXT, with a place of --places</source>
        <translation>--fill: STED=TEKST med et sted fra --places</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Adgangskode:</translation>
    </message>
    <message>
        <source>the report is: %1</source>
        <translation>svaret er: %1</translation>
    </message>
    <message>
        <source>a signed report exists; this draft is not it</source>
        <translation>der findes et godkendt svar; denne kladde er det ikke</translation>
    </message>
    <message>
        <source>%1 written; the signed report, version %2</source>
        <translation>%1 skrevet; det godkendte svar, version %2</translation>
    </message>
    <message>
        <source>file ending in .pdf, .docx, .html, .txt or .fhir.json</source>
        <translation>fil, der ender på .pdf, .docx, .html, .txt eller .fhir.json</translation>
    </message>
    <message>
        <source>the draft, though a report is signed</source>
        <translation>kladden, selv om et svar er godkendt</translation>
    </message>
    <message>
        <source>the places that must be written before it can be signed; sections on stderr</source>
        <translation>de steder, der skal skrives, før svaret kan godkendes; afsnit på stderr</translation>
    </message>
    <message>
        <source>PLACE=TEXT: writes a place; may be repeated</source>
        <translation>STED=TEKST: skriver et sted; kan gentages</translation>
    </message>
    <message>
        <source>hands the draft over for review</source>
        <translation>sender kladden til gennemsyn</translation>
    </message>
    <message>
        <source>the first signature</source>
        <translation>den første godkendelse</translation>
    </message>
    <message>
        <source>the second signature, of another person</source>
        <translation>den anden godkendelse, af en anden person</translation>
    </message>
    <message>
        <source>back to a draft, with the reason</source>
        <translation>tilbage til kladde, med begrundelsen</translation>
    </message>
    <message>
        <source>begins the next version of a released report, with the reason</source>
        <translation>begynder næste version af et frigivet svar, med begrundelsen</translation>
    </message>
    <message>
        <source>acute: name and department that were told by telephone</source>
        <translation>akut: navn og afdeling, der fik svaret i telefonen</translation>
    </message>
    <message>
        <source>acute: what was told by telephone</source>
        <translation>akut: hvad der blev sagt i telefonen</translation>
    </message>
    <message>
        <source>writes the draft, or the signed report; takes it to its two signatures</source>
        <translation>skriver kladden eller det godkendte svar; fører det til de to godkendelser</translation>
    </message>
    <message>
        <source>no password: set %1, pipe it in, or run it in a terminal</source>
        <translation>ingen adgangskode: sæt %1, send den ind på stdin, eller kør i en terminal</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Adgangskode for %1:</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>spærret</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>fulde navn</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roller</translation>
    </message>
    <message>
        <source>state</source>
        <translation>tilstand</translation>
    </message>
    <message>
        <source>name the user</source>
        <translation>nævn brugeren</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Ny adgangskode for %1:</translation>
    </message>
    <message>
        <source>%1 is nothing to do with a user: add, list, roles, password, disable or enable</source>
        <translation>%1 kan ikke gøres med en bruger: add, list, roles, password, disable eller enable</translation>
    </message>
    <message>
        <source>say what to do: add, list, roles, password, disable or enable</source>
        <translation>sig, hvad der skal gøres: add, list, roles, password, disable eller enable</translation>
    </message>
    <message>
        <source>no user yet: everybody who may open the database may do everything but sign; begin with user add NAME --role administrator</source>
        <translation>ingen brugere endnu: alle, der kan åbne databasen, må alt undtagen at godkende; begynd med user add NAVN --role administrator</translation>
    </message>
    <message>
        <source>the people of the installation: add, list, roles, password, disable, enable</source>
        <translation>installationens brugere: add, list, roles, password, disable, enable</translation>
    </message>
    <message>
        <source>add: as it stands under a report</source>
        <translation>add: som det står under et svar</translation>
    </message>
    <message>
        <source>add, roles: geneticist, molecular_biologist, immunologist, approver, secretary, auditor, administrator; several by commas</source>
        <translation>add, roles: geneticist, molecular_biologist, immunologist, approver, secretary, auditor, administrator; flere med komma</translation>
    </message>
    <message>
        <source>add NAME | list | roles NAME | password NAME | disable NAME | enable NAME; a new password: GENTOLK_NEW_PASSWORD, stdin, or asked</source>
        <translation>add NAVN | list | roles NAVN | password NAVN | disable NAVN | enable NAVN; en ny adgangskode: GENTOLK_NEW_PASSWORD, stdin eller på spørgsmål</translation>
    </message>
    <message>
        <source>no annotation of this variant</source>
        <translation>ingen annotering af denne variant</translation>
    </message>
    <message>
        <source>what the change does to the protein is not known without a reference sequence</source>
        <translation>uden referencesekvens vides det ikke, hvad ændringen gør ved proteinet</translation>
    </message>
    <message>
        <source>check names on this transcript: %1</source>
        <translation>kontrollér navne på dette transkript: %1</translation>
    </message>
    <message>
        <source>reference FASTA with its index, for HGVS and protein names of a file without annotation</source>
        <translation>reference-FASTA med indeks, til HGVS- og proteinnavne for en fil uden annotering</translation>
    </message>
    <message>
        <source>%1 is obsolete; %2 took its place</source>
        <translation>%1 er udgået; %2 bruges i stedet</translation>
    </message>
    <message>
        <source>%1 cannot be used for the rank: obsolete, or no phenotype</source>
        <translation>%1 kan ikke bruges til rangordningen: udgået eller ikke en fænotype</translation>
    </message>
    <message>
        <source>%1 is obsolete; choose one of %2</source>
        <translation>%1 er udgået; vælg en af %2</translation>
    </message>
    <message>
        <source>disorder</source>
        <translation>sygdom</translation>
    </message>
    <message>
        <source>terms that match (information)</source>
        <translation>termer, der passer (information)</translation>
    </message>
    <message>
        <source>--most: 0 for all, or how many</source>
        <translation>--most: 0 for alle, ellers hvor mange</translation>
    </message>
    <message>
        <source>none of the terms says anything about a phenotype</source>
        <translation>ingen af termerne siger noget om en fænotype</translation>
    </message>
    <message>
        <source>genes of the panel by phenotype</source>
        <translation>genlistens gener ordnet efter fænotype</translation>
    </message>
    <message>
        <source>how many genes to show; 0 for all (the default in JSON; 25 in the table)</source>
        <translation>hvor mange gener der vises; 0 for alle (standard i JSON; 25 i tabellen)</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>beskadiget: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kilde</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>date</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>covers</source>
        <translation>dækker</translation>
    </message>
    <message>
        <source>%1 is left of an installation that was interrupted; it is not used, and the next one removes it</source>
        <translation>%1 er rest af en afbrudt installation; den bruges ikke, og den næste installation fjerner den</translation>
    </message>
    <message>
        <source>name the file to install</source>
        <translation>angiv filen, der skal installeres</translation>
    </message>
    <message>
        <source>%1 is no date; write 2026-11-23</source>
        <translation>%1 er ingen dato; skriv 2026-11-23</translation>
    </message>
    <message>
        <source>%1 is left of an installation that was interrupted; it is removed</source>
        <translation>%1 er rest af en afbrudt installation; den fjernes</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>installerer</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>kontrollerer</translation>
    </message>
    <message>
        <source>say what to do: list, add FILE…, verify, use NAME or remove NAME</source>
        <translation>sig, hvad der skal gøres: list, add FIL…, verify, use NAVN eller remove NAVN</translation>
    </message>
    <message>
        <source>name the source, such as &quot;clinvar 2026-11-01&quot;</source>
        <translation>angiv kilden, fx &quot;clinvar 2026-11-01&quot;</translation>
    </message>
    <message>
        <source>add: its version, where the file does not tell</source>
        <translation>add: dens version, hvor filen ikke siger den</translation>
    </message>
    <message>
        <source>add: the day of its release, such as 2026-11-01</source>
        <translation>add: udgivelsesdagen, fx 2026-11-01</translation>
    </message>
    <message>
        <source>add: the whole genome, not only the panel&apos;s genes (large)</source>
        <translation>add: hele genomet, ikke kun genlistens gener (stort)</translation>
    </message>
    <message>
        <source>the gene&apos;s coverage is not known: give --reads</source>
        <translation>genets dækning er ukendt: giv --reads</translation>
    </message>
    <message>
        <source>[SAMPLE=]FILE: aligned reads (BAM, CRAM) or a depth table (BED), for the coverage of the panel</source>
        <translation>[PRØVE=]FIL: alignede aflæsninger (BAM, CRAM) eller en dybdetabel (BED), til dækningen af genlisten</translation>
    </message>
    <message>
        <source>list | add FILE… (of one release) | verify [NAME…] | use NAME | remove NAME</source>
        <translation>list | add FIL… (af én udgave) | verify [NAVN…] | use NAVN | remove NAVN</translation>
    </message>
    <message>
        <source>%1 written: %2 decisions</source>
        <translation>%1 skrevet: %2 afgørelser</translation>
    </message>
    <message>
        <source>%1 read: %2 statements of %3, kept as that laboratory&apos;s</source>
        <translation>%1 læst: %2 udsagn fra %3, gemt som det laboratoriums egne</translation>
    </message>
    <message>
        <source>say what to do: export or import FILE</source>
        <translation>sig, hvad der skal gøres: export eller import FIL</translation>
    </message>
    <message>
        <source>the laboratory&apos;s classes as a list without patients, and another laboratory&apos;s list: export, import</source>
        <translation>laboratoriets klasser som en liste uden patienter, og et andet laboratoriums liste: export, import</translation>
    </message>
    <message>
        <source>export: tsv, vcf or clinvar</source>
        <translation>export: tsv, vcf eller clinvar</translation>
    </message>
    <message>
        <source>export: of GRCh37 or GRCh38 alone; vcf and clinvar need it where there are both</source>
        <translation>export: kun GRCh37 eller GRCh38; nødvendig for vcf og clinvar, hvor begge findes</translation>
    </message>
    <message>
        <source>import: whose list it is</source>
        <translation>import: hvis liste det er</translation>
    </message>
    <message>
        <source>export | import FILE</source>
        <translation>export | import FIL</translation>
    </message>
    <message>
        <source>in use; old: %1 months</source>
        <translation>i brug; forældet: %1 måneder gammel</translation>
    </message>
    <message>
        <source>%1 structural alleles were joined with others that tell the same event</source>
        <translation>%1 strukturelle alleler er slået sammen med andre, der fortæller om samme hændelse</translation>
    </message>
    <message>
        <source>contig-position-ref-alt, its HGVS name, or its number (rs..., VCV...)</source>
        <translation>kontig-position-ref-alt, dens HGVS-navn eller dens nummer (rs..., VCV...)</translation>
    </message>
    <message>
        <source>%1 written; the letter of a draft</source>
        <translation>%1 skrevet; brevet til en kladde</translation>
    </message>
    <message>
        <source>%1 written; the letter of the signed report</source>
        <translation>%1 skrevet; brevet til det underskrevne svar</translation>
    </message>
    <message>
        <source>the letter to the department that asked, instead of the report</source>
        <translation>brevet til den rekvirerende afdeling i stedet for svaret</translation>
    </message>
    <message>
        <source>export: file to write; .json: a phenopacket without name and number</source>
        <translation>export: fil, der skal skrives; .json: en phenopacket uden navn og nummer</translation>
    </message>
    <message>
        <source>phenotype terms of a GA4GH phenopacket (version 2, JSON)</source>
        <translation>fænotypetermer fra en GA4GH-phenopacket (version 2, JSON)</translation>
    </message>
    <message>
        <source>%1: not taken: %2</source>
        <translation>%1: ikke taget med: %2</translation>
    </message>
    <message>
        <source>%1 behind: %2</source>
        <translation>%1 efter: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>  %1 (installed, %2)</source>
        <translation>  %1 (installeret, %2)</translation>
    </message>
    <message>
        <source>installed data sources (ClinVar, gnomAD, ClinGen, SpliceAI, REVEL, AlphaMissense, CADD, phyloP, HPO, own lists of frequencies): list, add, verify, use, remove</source>
        <translation>installerede datakilder (ClinVar, gnomAD, ClinGen, SpliceAI, REVEL, AlphaMissense, CADD, phyloP, HPO, egne frekvenslister): list, add, verify, use, remove</translation>
    </message>
    <message>
        <source>add: what it is, where the file does not tell: clinvar, gnomad-exomes, gnomad-genomes, gnomad-joint, gnomad-exomes-coverage, gnomad-genomes-coverage, gnomad-sv, gnomad-constraint, spliceai-snv, spliceai-indel, revel, alphamissense, cadd-snv, cadd-indel, clingen-validity, clingen-dosage, phylop, local, hpo</source>
        <translation>add: hvad det er, hvor filen ikke oplyser det: clinvar, gnomad-exomes, gnomad-genomes, gnomad-joint, gnomad-exomes-coverage, gnomad-genomes-coverage, gnomad-sv, gnomad-constraint, spliceai-snv, spliceai-indel, revel, alphamissense, cadd-snv, cadd-indel, clingen-validity, clingen-dosage, phylop, local, hpo</translation>
    </message>
    <message>
        <source>add: the name of the laboratory&apos;s own list of frequencies, such as &quot;Region North&quot;</source>
        <translation>add: navnet på laboratoriets egen frekvensliste, fx &quot;Region Nord&quot;</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Whole-genome sequencing report – inborn errors of immunity</source>
        <translation>Svar på helgenomsekventering – primær immundefekt / IEI</translation>
    </message>
    <message>
        <source>Draft of %1, not approved</source>
        <translation>Kladde af %1, ikke godkendt</translation>
    </message>
    <message>
        <source>in trans with %1</source>
        <translation>in trans med %1</translation>
    </message>
    <message>
        <source>presumably in trans with %1</source>
        <translation>formodentlig in trans med %1</translation>
    </message>
    <message>
        <source>in cis with %1</source>
        <translation>in cis med %1</translation>
    </message>
    <message>
        <source>phase unknown relative to %1</source>
        <translation>ukendt fase i forhold til %1</translation>
    </message>
    <message>
        <source>%1 (points: %2)</source>
        <translation>%1 (point: %2)</translation>
    </message>
    <message>
        <source>Zygosity</source>
        <translation>Zygositet</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Oprindelse</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>Arvegang</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frekvens</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bekræftelse</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Sygdom</translation>
    </message>
    <message>
        <source>0 observed</source>
        <translation>0 observeret</translation>
    </message>
    <message>
        <source>, homozygotes: %1</source>
        <translation>, homozygote: %1</translation>
    </message>
    <message>
        <source>, hemizygotes: %1</source>
        <translation>, hemizygote: %1</translation>
    </message>
    <message>
        <source>, stars: %1 of 4</source>
        <translation>, stjerner: %1 af 4</translation>
    </message>
    <message>
        <source>read depth %1</source>
        <translation>læsedybde %1</translation>
    </message>
    <message>
        <source>allele balance %1</source>
        <translation>allelbalance %1</translation>
    </message>
    <message>
        <source>genotype quality %1</source>
        <translation>genotypekvalitet %1</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transkript</translation>
    </message>
    <message>
        <source>c. name</source>
        <translation>c.-navn</translation>
    </message>
    <message>
        <source>disease</source>
        <translation>sygdom</translation>
    </message>
    <message>
        <source>inheritance</source>
        <translation>arvegang</translation>
    </message>
    <message>
        <source>zygosity</source>
        <translation>zygositet</translation>
    </message>
    <message>
        <source>accepted criteria</source>
        <translation>godkendte kriterier</translation>
    </message>
    <message>
        <source>confirmed by an independent method, or not</source>
        <translation>bekræftet med uafhængig metode eller ikke</translation>
    </message>
    <message>
        <source>Name and title</source>
        <translation>Navn og titel</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Dato og underskrift</translation>
    </message>
    <message>
        <source>INVENTED PERSON – for demonstration only</source>
        <translation>OPDIGTET PERSON – kun til demonstration</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>KLADDE</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>benign</translation>
    </message>
    <message>
        <source>likely benign</source>
        <translation>sandsynligt benign</translation>
    </message>
    <message>
        <source>variant of uncertain significance (VUS)</source>
        <translation>variant af ukendt klinisk betydning (VUS)</translation>
    </message>
    <message>
        <source>likely pathogenic</source>
        <translation>sandsynligt patogen</translation>
    </message>
    <message>
        <source>pathogenic</source>
        <translation>patogen</translation>
    </message>
    <message>
        <source>risk allele</source>
        <translation>risikoallel</translation>
    </message>
    <message>
        <source>uncertain significance</source>
        <translation>ukendt klinisk betydning</translation>
    </message>
    <message>
        <source>conflicting classifications</source>
        <translation>modstridende klassifikationer</translation>
    </message>
    <message>
        <source>autosomal dominant</source>
        <translation>autosomal dominant</translation>
    </message>
    <message>
        <source>autosomal recessive</source>
        <translation>autosomal recessiv</translation>
    </message>
    <message>
        <source>X-linked</source>
        <translation>X-bundet</translation>
    </message>
    <message>
        <source>X-linked recessive</source>
        <translation>X-bundet recessiv</translation>
    </message>
    <message>
        <source>X-linked dominant</source>
        <translation>X-bundet dominant</translation>
    </message>
    <message>
        <source>somatic</source>
        <translation>somatisk</translation>
    </message>
    <message>
        <source>mitochondrial</source>
        <translation>mitokondriel</translation>
    </message>
    <message>
        <source>Class %1 – %2</source>
        <translation>Klasse %1 – %2</translation>
    </message>
    <message>
        <source>heterozygous</source>
        <translation>heterozygot</translation>
    </message>
    <message>
        <source>homozygous</source>
        <translation>homozygot</translation>
    </message>
    <message>
        <source>hemizygous</source>
        <translation>hemizygot</translation>
    </message>
    <message>
        <source>not detected</source>
        <translation>ikke påvist</translation>
    </message>
    <message>
        <source>inherited from the mother (maternal)</source>
        <translation>nedarvet fra mor (maternel)</translation>
    </message>
    <message>
        <source>inherited from the father (paternal)</source>
        <translation>nedarvet fra far (paternel)</translation>
    </message>
    <message>
        <source>inherited from both parents</source>
        <translation>nedarvet fra begge forældre</translation>
    </message>
    <message>
        <source>not detected in the parents (de novo)</source>
        <translation>ikke påvist hos forældrene, nyopstået (de novo)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukendt</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mand</translation>
    </message>
    <message>
        <source>female</source>
        <translation>kvinde</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>blod</translation>
    </message>
    <message>
        <source>saliva or buccal swab</source>
        <translation>spyt eller mundskrab</translation>
    </message>
    <message>
        <source>skin fibroblasts</source>
        <translation>hudfibroblaster</translation>
    </message>
    <message>
        <source>hair</source>
        <translation>hår</translation>
    </message>
    <message>
        <source>sorted cells</source>
        <translation>sorterede celler</translation>
    </message>
    <message>
        <source>bone marrow</source>
        <translation>knoglemarv</translation>
    </message>
    <message>
        <source>other tissue</source>
        <translation>andet væv</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Søskende</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Slægtning</translation>
    </message>
    <message>
        <source>primary immunodeficiency</source>
        <translation>primær immundefekt</translation>
    </message>
    <message>
        <source>autoinflammation</source>
        <translation>autoinflammation</translation>
    </message>
    <message>
        <source>autoimmunity / immune dysregulation</source>
        <translation>autoimmunitet / immundysregulering</translation>
    </message>
    <message>
        <source>disorder of innate immunity</source>
        <translation>forstyrrelse i det medfødte immunforsvar</translation>
    </message>
    <message>
        <source>disorder of adaptive immunity</source>
        <translation>forstyrrelse i det adaptive immunforsvar</translation>
    </message>
    <message>
        <source>finding in newborn screening</source>
        <translation>fund ved nyfødtscreening</translation>
    </message>
    <message>
        <source>other indication</source>
        <translation>anden indikation</translation>
    </message>
    <message>
        <source>the patient alone</source>
        <translation>patienten alene</translation>
    </message>
    <message>
        <source>the patient and one parent</source>
        <translation>patienten og en forælder</translation>
    </message>
    <message>
        <source>the patient and both parents (trio)</source>
        <translation>patienten og begge forældre (trio)</translation>
    </message>
    <message>
        <source>the patient, parents and siblings</source>
        <translation>patienten, forældre og søskende</translation>
    </message>
    <message>
        <source>Several disease-causing variants in %1 explain the patient&apos;s clinical picture.</source>
        <translation>Der er påvist flere sygdomsfremkaldende varianter i %1, som forklarer patientens kliniske billede.</translation>
    </message>
    <message>
        <source>One pathogenic variant in %1 explains the patient&apos;s clinical picture.</source>
        <translation>Der er påvist en patogen variant i %1, som forklarer patientens kliniske billede.</translation>
    </message>
    <message>
        <source>One likely pathogenic variant in %1 explains the patient&apos;s clinical picture.</source>
        <translation>Der er påvist en sandsynligt patogen variant i %1, som forklarer patientens kliniske billede.</translation>
    </message>
    <message>
        <source>One pathogenic and one likely pathogenic variant in %1 explain the patient&apos;s clinical picture.</source>
        <translation>Der er påvist en patogen og en sandsynligt patogen variant i %1, som forklarer patientens kliniske billede.</translation>
    </message>
    <message>
        <source>Two pathogenic variants in %1 explain the patient&apos;s clinical picture.</source>
        <translation>Der er påvist to patogene varianter i %1, som forklarer patientens kliniske billede.</translation>
    </message>
    <message>
        <source>Two likely pathogenic variants in %1 explain the patient&apos;s clinical picture.</source>
        <translation>Der er påvist to sandsynligt patogene varianter i %1, som forklarer patientens kliniske billede.</translation>
    </message>
    <message>
        <source>The finding is consistent with a diagnosis of %1 (%2 inheritance).</source>
        <translation>Fundet er foreneligt med diagnosen %1 (%2 arvegang).</translation>
    </message>
    <message>
        <source>The variant detected in %1 does not by itself explain a disease with autosomal recessive inheritance, since only one of the two alleles is affected.</source>
        <translation>Den påviste variant i %1 forklarer ikke i sig selv en sygdom med autosomal recessiv arvegang, da kun den ene af de to alleler er ramt.</translation>
    </message>
    <message>
        <source>the case is diagnostic, but no reported variant explains the disease</source>
        <translation>sagen er afklaret, men ingen variant i svaret forklarer sygdommen</translation>
    </message>
    <message>
        <source>A variant of uncertain significance (VUS, class 3) was found in %1. At present it neither confirms nor excludes the diagnosis and should not on its own guide treatment or testing of healthy relatives.</source>
        <translation>Der er påvist en variant af ukendt klinisk betydning (VUS, klasse 3) i %1. Fundet kan på nuværende tidspunkt hverken be- eller afkræfte diagnosen og bør ikke alene danne grundlag for behandling eller for undersøgelse af raske slægtninge.</translation>
    </message>
    <message>
        <source>No variant was found that clearly explains the patient&apos;s disease. A normal result does not exclude a genetic cause.</source>
        <translation>Der er ikke påvist varianter, der med sikkerhed forklarer patientens sygdom. Et normalt resultat udelukker ikke en genetisk årsag.</translation>
    </message>
    <message>
        <source>A secondary finding was made and is handled according to the patient&apos;s consent.</source>
        <translation>Der er gjort et sekundært fund, som håndteres i overensstemmelse med patientens samtykke.</translation>
    </message>
    <message>
        <source>A possible, but not certain, explanation of the patient&apos;s disease was found.</source>
        <translation>Der er påvist en mulig, men ikke sikker, forklaring på patientens sygdom.</translation>
    </message>
    <message>
        <source>conclusion of the case</source>
        <translation>sagens konklusion</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Konklusion</translation>
    </message>
    <message>
        <source>Variants of uncertain significance (class 3)</source>
        <translation>Varianter af ukendt klinisk betydning (klasse 3)</translation>
    </message>
    <message>
        <source>Secondary findings were not actively sought.</source>
        <translation>Der er ikke søgt systematisk efter sekundære fund.</translation>
    </message>
    <message>
        <source>Secondary findings</source>
        <translation>Sekundære fund</translation>
    </message>
    <message>
        <source>The variant was not detected in the parents and is presumed to have arisen de novo; the relationship has not yet been confirmed by the analysis.</source>
        <translation>Varianten er ikke påvist hos forældrene og formodes nyopstået (de novo); slægtskabet er endnu ikke bekræftet ved analysen.</translation>
    </message>
    <message>
        <source>The variant has arisen de novo; it was not detected in the parents, whose relationship was confirmed by the analysis.</source>
        <translation>Varianten er nyopstået (de novo) hos patienten; den er ikke påvist hos forældrene, hvis slægtskab er bekræftet ved analysen.</translation>
    </message>
    <message>
        <source>The recurrence risk is low but not zero, because germline mosaicism in a parent cannot be excluded.</source>
        <translation>Gentagelsesrisikoen er lav, men ikke nul, da kønscellemosaicisme hos en forælder ikke kan udelukkes.</translation>
    </message>
    <message>
        <source>The mother is a carrier.</source>
        <translation>Moderen er bærer.</translation>
    </message>
    <message>
        <source>The variant was not detected in the mother.</source>
        <translation>Varianten er ikke påvist hos moderen.</translation>
    </message>
    <message>
        <source>The mother was not tested.</source>
        <translation>Moderen er ikke undersøgt.</translation>
    </message>
    <message>
        <source>The mother&apos;s carrier status could not be determined.</source>
        <translation>Moderens bærerstatus kunne ikke afgøres.</translation>
    </message>
    <message>
        <source>The patient is hemizygous for the variant (X-linked gene).</source>
        <translation>Patienten er hemizygot for varianten (X-bundet gen).</translation>
    </message>
    <message>
        <source>allele fraction</source>
        <translation>allelfraktion</translation>
    </message>
    <message>
        <source>The variant was present in %1 % of reads, consistent with mosaicism. It should be confirmed by an independent method and, if relevant, in another tissue.</source>
        <translation>Varianten er påvist i %1 % af sekvenserne, foreneligt med mosaik. Fundet bør bekræftes med uafhængig metode og evt. i andet væv.</translation>
    </message>
    <message>
        <source>The two variants were inherited from different parents (in trans).</source>
        <translation>De to varianter er nedarvet fra hver sin forælder (in trans).</translation>
    </message>
    <message>
        <source>The two variants are presumed to be on different alleles; only one parent was tested.</source>
        <translation>De to varianter formodes at sidde på hver sin allel; kun den ene forælder er undersøgt.</translation>
    </message>
    <message>
        <source>The two variants are on the same allele (in cis).</source>
        <translation>De to varianter sidder på samme allel (in cis).</translation>
    </message>
    <message>
        <source>It is not known whether the variants are on different alleles.</source>
        <translation>Det er ikke afklaret, om varianterne sidder på hver sin allel.</translation>
    </message>
    <message>
        <source>The condition shows incomplete penetrance; healthy relatives may carry the variant.</source>
        <translation>Sygdommen har nedsat penetrans; raske slægtninge kan være bærere af varianten.</translation>
    </message>
    <message>
        <source>The result was discussed at a multidisciplinary conference on %1.</source>
        <translation>Resultatet er drøftet på multidisciplinær konference den %1.</translation>
    </message>
    <message>
        <source>Result – variants related to the clinical question</source>
        <translation>Resultat – varianter med relation til problemstillingen</translation>
    </message>
    <message>
        <source>No variant of class 4 or 5 is reported.</source>
        <translation>Ingen variant i klasse 4 eller 5 er medtaget.</translation>
    </message>
    <message>
        <source>One variant is reported.</source>
        <translation>Én variant er medtaget.</translation>
    </message>
    <message>
        <source>%1 variants are reported.</source>
        <translation>%1 varianter er medtaget.</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Fortolkning</translation>
    </message>
    <message>
        <source>interpretation of the finding in the light of the phenotype</source>
        <translation>fortolkning af fundet i lyset af fænotypen</translation>
    </message>
    <message>
        <source>Implications for treatment and follow-up</source>
        <translation>Betydning for behandling og opfølgning</translation>
    </message>
    <message>
        <source>implications for treatment and follow-up</source>
        <translation>betydning for behandling og opfølgning</translation>
    </message>
    <message>
        <source>Implications for the family / cascade testing</source>
        <translation>Betydning for familien / familieudredning</translation>
    </message>
    <message>
        <source>Close relatives can be offered genetic counselling and targeted testing. Potential related stem-cell donors should be tested before donation.</source>
        <translation>Nære slægtninge kan tilbydes genetisk rådgivning og målrettet undersøgelse for den påviste variant. Mulige stamcelledonorer i familien bør undersøges før donation.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Anbefalinger</translation>
    </message>
    <message>
        <source>Functional testing may help to clarify the finding: %1.</source>
        <translation>Funktionel undersøgelse kan bidrage til afklaring: %1.</translation>
    </message>
    <message>
        <source>which test, or delete the sentence</source>
        <translation>hvilken undersøgelse, eller slet sætningen</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>anbefalinger</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1 version %2</translation>
    </message>
    <message>
        <source>%1 points: %2. Richards 2015: %3. Class set: %4.</source>
        <translation>%1 point: %2. Richards 2015: %3. Klasse sat: %4.</translation>
    </message>
    <message>
        <source>Method and scope</source>
        <translation>Metode og analyseomfang</translation>
    </message>
    <message>
        <source>The analysis covered %1 genes associated with inborn errors of immunity (gene list %2). Variants outside the list were not assessed.</source>
        <translation>Analysen er foretaget i %1 gener associeret med medfødte immundefekter (genliste %2). Varianter uden for genlisten er ikke vurderet.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>annotated; the file does not say from which releases of ClinVar, gnomAD and others</source>
        <translation>annoteret; filen fortæller ikke, efter hvilke udgivelser af ClinVar, gnomAD og andre</translation>
    </message>
    <message>
        <source>whole-genome sequencing of %1</source>
        <translation>helgenomsekventering af %1</translation>
    </message>
    <message>
        <source>Variant types</source>
        <translation>Varianttyper</translation>
    </message>
    <message>
        <source>single-nucleotide variants and small insertions and deletions</source>
        <translation>enkeltnukleotidvarianter samt små insertioner og deletioner</translation>
    </message>
    <message>
        <source>Modes of inheritance</source>
        <translation>Arvegange</translation>
    </message>
    <message>
        <source>dominant, recessive, X-linked, de novo and mitochondrial</source>
        <translation>dominant, recessiv, X-bundet, de novo og mitokondriel</translation>
    </message>
    <message>
        <source>Reference genome</source>
        <translation>Referencegenom</translation>
    </message>
    <message>
        <source>Variant calling</source>
        <translation>Variantkald</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Limitations (coverage, homologous genes, mosaicism)</source>
        <translation>Begrænsninger (dækning, homologe gener, mosaik)</translation>
    </message>
    <message>
        <source>The coverage of the gene list was not delivered with the data and has not been assessed; a variant in a poorly covered region may have been missed.</source>
        <translation>Genlistens dækning er ikke leveret med data og er ikke vurderet; en variant i et område med utilstrækkelig dækning kan være overset.</translation>
    </message>
    <message>
        <source>The analysis cannot reliably detect low-level mosaicism (below about 20 %), repeat expansions, complex structural variants, or variants in highly homologous regions</source>
        <translation>Analysen kan ikke med sikkerhed påvise lavgradig mosaik (under ca. 20 %), repeatekspansioner, komplekse strukturelle varianter samt varianter i områder med høj sekvenshomologi</translation>
    </message>
    <message>
        <source>, including %1.</source>
        <translation>, herunder %1.</translation>
    </message>
    <message>
        <source>Reanalysis</source>
        <translation>Fornyet vurdering (reanalyse)</translation>
    </message>
    <message>
        <source>The interpretation reflects knowledge at the date of report. Reanalysis is recommended after 2–3 years, if the phenotype changes, if pregnancy is planned, or on request.</source>
        <translation>Fortolkningen bygger på den viden, der forelå på svardatoen. Fornyet vurdering anbefales efter 2–3 år, ved ændret fænotype, ved graviditetsønske i familien eller efter ny henvendelse.</translation>
    </message>
    <message>
        <source>Classification evidence (criteria, points)</source>
        <translation>Klassifikationsgrundlag (kriterier, point)</translation>
    </message>
    <message>
        <source>Databases, versions and references</source>
        <translation>Databaser, versioner og referencer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Gene list</source>
        <translation>Genliste</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Godkendelse</translation>
    </message>
    <message>
        <source>Not yet approved. The report is valid only when two named persons have approved it independently.</source>
        <translation>Endnu ikke godkendt. Svaret er først gyldigt, når to navngivne personer har godkendt det uafhængigt af hinanden.</translation>
    </message>
    <message>
        <source>First approver</source>
        <translation>Første godkender</translation>
    </message>
    <message>
        <source>Second approver</source>
        <translation>Anden godkender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation>patientens navn</translation>
    </message>
    <message>
        <source>Civil registration number (CPR)</source>
        <translation>Personnummer (CPR-nummer)</translation>
    </message>
    <message>
        <source>patient&apos;s CPR number</source>
        <translation>patientens CPR-nummer</translation>
    </message>
    <message>
        <source>Sex and date of birth</source>
        <translation>Køn og fødselsdato</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>køn</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>fødselsdato</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Requesting department</source>
        <translation>Rekvirerende afdeling</translation>
    </message>
    <message>
        <source>requesting department</source>
        <translation>rekvirerende afdeling</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Rekvirent</translation>
    </message>
    <message>
        <source>requesting physician</source>
        <translation>rekvirerende læge</translation>
    </message>
    <message>
        <source>Performing department</source>
        <translation>Udførende afdeling</translation>
    </message>
    <message>
        <source>Interpreting department</source>
        <translation>Fortolkende afdeling</translation>
    </message>
    <message>
        <source>Reporting department</source>
        <translation>Svarafgivende afdeling</translation>
    </message>
    <message>
        <source>reporting department</source>
        <translation>svarafgivende afdeling</translation>
    </message>
    <message>
        <source>, taken %1</source>
        <translation>, taget %1</translation>
    </message>
    <message>
        <source>, received %1</source>
        <translation>, modtaget %1</translation>
    </message>
    <message>
        <source>%1, sample %2</source>
        <translation>%1, prøve %2</translation>
    </message>
    <message>
        <source>dates of sampling and receipt</source>
        <translation>datoer for prøvetagning og modtagelse</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Prøve: %1</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Prøve</translation>
    </message>
    <message>
        <source>sample type and dates</source>
        <translation>prøvetype og datoer</translation>
    </message>
    <message>
        <source>, version %1</source>
        <translation>, version %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>samtykke</translation>
    </message>
    <message>
        <source>Patient and referral</source>
        <translation>Patient og rekvisition</translation>
    </message>
    <message>
        <source>Clinical question (indication, HPO)</source>
        <translation>Klinisk problemstilling (indikation, HPO)</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indikation</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>indikation</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Problemstilling</translation>
    </message>
    <message>
        <source>Phenotype</source>
        <translation>Fænotype</translation>
    </message>
    <message>
        <source>Phenotype, excluded</source>
        <translation>Fænotype, udelukket</translation>
    </message>
    <message>
        <source>Earlier genetic tests</source>
        <translation>Tidligere genetiske undersøgelser</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mand</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>dreng</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kvinde</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>pige</translation>
    </message>
    <message>
        <source>origin of the variant: to be worded by the laboratory</source>
        <translation>variantens oprindelse: formuleres af laboratoriet</translation>
    </message>
    <message>
        <source>Genome</source>
        <translation>Genom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>ClinVar</source>
        <translation>ClinVar</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>Amendments to previous report</source>
        <translation>Rettelser til tidligere svar</translation>
    </message>
    <message>
        <source>This report replaces the report of %1. Reason for change: %2.</source>
        <translation>Dette svar erstatter svar af %1. Ændringen skyldes: %2.</translation>
    </message>
    <message>
        <source>Urgent result by telephone</source>
        <translation>Akutsvar afgivet telefonisk</translation>
    </message>
    <message>
        <source>given to %1 on %2: %3</source>
        <translation>til %1 den %2: %3</translation>
    </message>
    <message>
        <source>Version %1, approved %2</source>
        <translation>Version %1, godkendt %2</translation>
    </message>
    <message>
        <source>The report has been approved independently by two persons.</source>
        <translation>Svaret er godkendt af to personer uafhængigt af hinanden.</translation>
    </message>
    <message>
        <source>State of the audit log</source>
        <translation>Loggens stand</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotering</translation>
    </message>
    <message>
        <source>%1 % of coding bases in the gene list (± %2 bp) were covered at least %3 times, assessed in %4 genes.</source>
        <translation>%1 % af de kodende baser i genlisten (± %2 bp) er dækket mindst %3 gange, vurderet i %4 gener.</translation>
    </message>
    <message>
        <source>No gene had insufficient coverage.</source>
        <translation>Ingen gener havde utilstrækkelig dækning.</translation>
    </message>
    <message>
        <source>Genes with insufficient coverage: %1.</source>
        <translation>Gener med utilstrækkelig dækning: %1.</translation>
    </message>
    <message>
        <source>%1, from the conference: %2</source>
        <translation>%1, fra konferencen: %2</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (senest %2)</translation>
    </message>
    <message>
        <source>Agreed at the conference: %1.</source>
        <translation>Aftalt på konferencen: %1.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ikke besluttet</translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation>skal med i svaret</translation>
    </message>
    <message>
        <source>not to be reported</source>
        <translation>skal ikke med i svaret</translation>
    </message>
    <message>
        <source>to be clarified first</source>
        <translation>skal først afklares</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>No participants are registered.</source>
        <translation>Der er ikke registreret deltagere.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Taler for</translation>
    </message>
    <message>
        <source>Speaks against</source>
        <translation>Taler imod</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>ingen frist</translation>
    </message>
    <message>
        <source>No actions were agreed.</source>
        <translation>Der blev ikke aftalt opgaver.</translation>
    </message>
    <message>
        <source>Minutes of the multidisciplinary conference</source>
        <translation>Referat af multidisciplinær konference</translation>
    </message>
    <message>
        <source>Conference of %1, not a report</source>
        <translation>Konference den %1, ikke et svar</translation>
    </message>
    <message>
        <source>Conference without a date, not a report</source>
        <translation>Konference uden dato, ikke et svar</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Drøftelse</translation>
    </message>
    <message>
        <source>To the department</source>
        <translation>Til afdelingen</translation>
    </message>
    <message>
        <source>Here is the answer to the whole-genome sequencing of %1, %2 (case %3).</source>
        <translation>Hermed svaret på helgenomsekventeringen af %1, %2 (sag %3).</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Det fulde svar</translation>
    </message>
    <message>
        <source>Variants, evidence, method and limitations stand in the report (%1), which alone is the answer. Write to us with questions or new clinical findings: they can change the interpretation.</source>
        <translation>Varianter, evidens, metode og begrænsninger står i svaret (%1), som alene gælder. Skriv til os med spørgsmål eller nye kliniske fund: de kan ændre fortolkningen.</translation>
    </message>
    <message>
        <source>Answer to the requesting department – whole-genome sequencing</source>
        <translation>Brev til rekvirerende afdeling – helgenomsekventering</translation>
    </message>
    <message>
        <source>We found a change in the gene %1 that explains the illness. The illness is called %2.</source>
        <translation>Vi har fundet en ændring i genet %1, som forklarer sygdommen. Sygdommen hedder %2.</translation>
    </message>
    <message>
        <source>We found changes in the gene %1 that together explain the illness. The illness is called %2.</source>
        <translation>Vi har fundet ændringer i genet %1, som tilsammen forklarer sygdommen. Sygdommen hedder %2.</translation>
    </message>
    <message>
        <source>One change was inherited from the mother and one from the father. Both parents can be healthy and still pass it on; nobody could have known or prevented it.</source>
        <translation>Den ene ændring er arvet fra mor og den anden fra far. Forældre kan være raske og alligevel give den videre; ingen kunne have vidst eller forhindret det.</translation>
    </message>
    <message>
        <source>The change was inherited from the mother. Nobody could have prevented it.</source>
        <translation>Ændringen er arvet fra mor. Ingen kunne have forhindret det.</translation>
    </message>
    <message>
        <source>The change was inherited from the father. Nobody could have prevented it.</source>
        <translation>Ændringen er arvet fra far. Ingen kunne have forhindret det.</translation>
    </message>
    <message>
        <source>The change is new in the patient: it was not found in the parents. Nobody could have prevented it.</source>
        <translation>Ændringen er ny hos patienten: den er ikke fundet hos forældrene. Ingen kunne have forhindret det.</translation>
    </message>
    <message>
        <source>We did not find a change that explains the illness. That does not mean that the illness is not hereditary: some causes are not known yet, and some cannot be seen with this test. The answer can be looked at again later.</source>
        <translation>Vi har ikke fundet en ændring, der forklarer sygdommen. Det betyder ikke, at sygdommen ikke er arvelig: nogle årsager kendes ikke endnu, og nogle kan ikke ses med denne undersøgelse. Svaret kan ses igennem igen senere.</translation>
    </message>
    <message>
        <source>We found a change that may be the cause of the illness, but we are not sure. More tests or more knowledge may give a certain answer later.</source>
        <translation>Vi har fundet en ændring, som kan være årsagen til sygdommen, men vi er ikke sikre. Flere undersøgelser eller mere viden kan måske give et sikkert svar senere.</translation>
    </message>
    <message>
        <source>We found something else of importance for health. The department will talk with you about it, as you have asked to be told.</source>
        <translation>Vi har fundet noget andet, som har betydning for helbredet. Afdelingen taler med dig om det, sådan som du har ønsket.</translation>
    </message>
    <message>
        <source>In plain words, for the patient and the family</source>
        <translation>Kort fortalt til patienten og familien</translation>
    </message>
    <message>
        <source>We have examined the hereditary material (the genes) from a sample to find the cause of the illness.</source>
        <translation>Vi har undersøgt arvematerialet (generne) fra en prøve for at finde årsagen til sygdommen.</translation>
    </message>
    <message>
        <source>The department that asked for the test will explain what the answer means for treatment and for the family. You can ask for genetic counselling.</source>
        <translation>Den afdeling, der har bestilt undersøgelsen, fortæller, hvad svaret betyder for behandlingen og for familien. Du kan bede om genetisk rådgivning.</translation>
    </message>
    <message>
        <source>confirmed by which clinical immunologist, and when</source>
        <translation>bekræftet af hvilken klinisk immunolog og hvornår</translation>
    </message>
    <message>
        <source>mosaic, %1 % of reads</source>
        <translation>mosaik, %1 % af sekvenserne</translation>
    </message>
    <message>
        <source>IEI gene panel</source>
        <translation>IEI-genliste</translation>
    </message>
    <message>
        <source>Inheritance limits</source>
        <translation>Grænser for arvegang</translation>
    </message>
    <message>
        <source>Sample check limits</source>
        <translation>Grænser for prøvekontrol</translation>
    </message>
    <message>
        <source>Report template</source>
        <translation>Svarskabelon</translation>
    </message>
    <message>
        <source>MANE Select transcript models, grch37</source>
        <translation>MANE Select-transkriptmodeller, GRCh37</translation>
    </message>
    <message>
        <source>MANE Select transcript models, grch38</source>
        <translation>MANE Select-transkriptmodeller, GRCh38</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Dominant</source>
        <translation>Dominant</translation>
    </message>
    <message>
        <source>Recessive</source>
        <translation>Recessiv</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Non-coding too</source>
        <translation>Også ikke-kodende</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>generic rules</source>
        <translation>generelle regler</translation>
    </message>
    <message>
        <source>%1, rule file %2</source>
        <translation>%1, regelfil %2</translation>
    </message>
    <message>
        <source>The points decide (%1).</source>
        <translation>Pointene afgør (%1).</translation>
    </message>
    <message>
        <source>The table of 2015 decides (%1).</source>
        <translation>Tabellen fra 2015 afgør (%1).</translation>
    </message>
    <message>
        <source>Classified by the ACMG/AMP criteria, by points (Tavtigian 2020) and by the table of Richards 2015 with the ClinGen addition of 2020; by which rules stands with each variant.</source>
        <translation>Klassificeret efter ACMG/AMP-kriterierne, efter point (Tavtigian 2020) og efter tabellen i Richards 2015 med ClinGens tilføjelse fra 2020; efter hvilke regler står ved hver variant.</translation>
    </message>
</context>
</TS>
