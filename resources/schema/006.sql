-- Step 6: the laboratory's memory. What was decided of a variant, each time it was decided, what other laboratories say, and which alleles are artefacts.
-- Nothing here is ever changed or deleted: a later row says what became of it.

-- Position is 1-based, contig and alleles as in the file. A row without a class says that there is none any more. rules: of which file and version; empty: not known.
CREATE TABLE classification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES clinical_case (id),
    kind TEXT NOT NULL CHECK (kind IN ('decision', 'opinion')),
    assembly TEXT NOT NULL,
    contig TEXT NOT NULL,
    variant_position INTEGER NOT NULL,
    reference_allele TEXT NOT NULL,
    alternate_allele TEXT NOT NULL,
    gene_symbol TEXT NOT NULL,
    hgnc_id TEXT NOT NULL,
    disorder TEXT NOT NULL,
    inheritance TEXT NOT NULL,
    chosen_class TEXT,
    note TEXT NOT NULL,
    rules_name TEXT NOT NULL,
    rules_version TEXT NOT NULL,
    rules_sha256 TEXT NOT NULL,
    sources TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT
);
CREATE INDEX classification_by_variant ON classification (assembly, variant_position);
CREATE INDEX classification_by_case ON classification (case_id);

CREATE TABLE classification_criterion (
    classification_id INTEGER NOT NULL REFERENCES classification (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    strength TEXT NOT NULL,
    state TEXT NOT NULL,
    decision_state TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    PRIMARY KEY (classification_id, position)
);

-- Of what was decided before this step only the last state is known; who and when by the latest of its criteria, else not known.
INSERT INTO classification (id, case_id, kind, assembly, contig, variant_position, reference_allele, alternate_allele, gene_symbol, hgnc_id, disorder,
                            inheritance, chosen_class, note, rules_name, rules_version, rules_sha256, sources, decided_by, decided_at)
SELECT decision.id, decision.case_id, 'decision', clinical_case.assembly, decision.contig, decision.variant_position, decision.reference_allele,
       decision.alternate_allele, decision.gene_symbol, decision.hgnc_id, decision.disorder, decision.inheritance, decision.chosen_class, '', '', '', '', '',
       coalesce((SELECT decided_by FROM criterion WHERE decision_id = decision.id AND decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT 1), ''),
       (SELECT max(decided_at) FROM criterion WHERE decision_id = decision.id)
FROM decision JOIN clinical_case ON clinical_case.id = decision.case_id
WHERE decision.chosen_class IS NOT NULL OR EXISTS (SELECT 1 FROM criterion WHERE decision_id = decision.id)
ORDER BY decision.id;

INSERT INTO classification_criterion (classification_id, position, code, strength, state, decision_state, reason, source, decided_by, decided_at)
SELECT decision_id, position, code, strength, state, decision_state, reason, source, decided_by, decided_at
FROM criterion ORDER BY decision_id, position;

CREATE TRIGGER classification_is_never_changed BEFORE UPDATE ON classification
BEGIN
    SELECT RAISE(ABORT, 'a classification is never changed; a later one takes its place');
END;

CREATE TRIGGER classification_is_never_deleted BEFORE DELETE ON classification
BEGIN
    SELECT RAISE(ABORT, 'a classification is never deleted');
END;

CREATE TRIGGER classification_criterion_is_never_changed BEFORE UPDATE ON classification_criterion
BEGIN
    SELECT RAISE(ABORT, 'a classification is never changed; a later one takes its place');
END;

CREATE TRIGGER classification_criterion_is_never_deleted BEFORE DELETE ON classification_criterion
BEGIN
    SELECT RAISE(ABORT, 'a classification is never deleted');
END;

-- An allele that the laboratory knows to be an artefact: marked 1, and 0 where the mark was taken back. The latest row holds.
CREATE TABLE artefact_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assembly TEXT NOT NULL,
    contig TEXT NOT NULL,
    variant_position INTEGER NOT NULL,
    reference_allele TEXT NOT NULL,
    alternate_allele TEXT NOT NULL,
    gene_symbol TEXT NOT NULL,
    marked INTEGER NOT NULL,
    reason TEXT NOT NULL,
    marked_by TEXT NOT NULL,
    marked_at TEXT NOT NULL
);
CREATE INDEX artefact_mark_by_variant ON artefact_mark (assembly, variant_position);

CREATE TRIGGER artefact_mark_is_never_changed BEFORE UPDATE ON artefact_mark
BEGIN
    SELECT RAISE(ABORT, 'a mark is never changed; a later one takes its place');
END;

CREATE TRIGGER artefact_mark_is_never_deleted BEFORE DELETE ON artefact_mark
BEGIN
    SELECT RAISE(ABORT, 'a mark is never deleted');
END;

-- What another laboratory says of a variant, as its list had it. Never ours.
CREATE TABLE laboratory_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    laboratory TEXT NOT NULL,
    assembly TEXT NOT NULL,
    contig TEXT NOT NULL,
    variant_position INTEGER NOT NULL,
    reference_allele TEXT NOT NULL,
    alternate_allele TEXT NOT NULL,
    gene_symbol TEXT NOT NULL,
    disorder TEXT NOT NULL,
    inheritance TEXT NOT NULL,
    stated_class TEXT NOT NULL,
    criteria TEXT NOT NULL,
    rules TEXT NOT NULL,
    evaluated TEXT,
    file_sha256 TEXT NOT NULL,
    line INTEGER NOT NULL,
    imported_by TEXT NOT NULL,
    imported_at TEXT NOT NULL
);
CREATE INDEX laboratory_statement_by_variant ON laboratory_statement (assembly, variant_position);
CREATE INDEX laboratory_statement_by_file ON laboratory_statement (laboratory, file_sha256);
