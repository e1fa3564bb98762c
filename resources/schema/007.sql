-- Step 7: what multidisciplinary conferences decided of a case (rule E-8). version counts the record's changes.

CREATE TABLE conference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    held_on TEXT,
    summary TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL
);
CREATE INDEX conference_by_case ON conference (case_id);

CREATE TABLE conference_participant (
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (conference_id, position)
);

-- Positions of variants are 1-based, contig and alleles as in the file.
CREATE TABLE conference_decision (
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    contig TEXT NOT NULL,
    variant_position INTEGER NOT NULL,
    reference_allele TEXT NOT NULL,
    alternate_allele TEXT NOT NULL,
    gene_symbol TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('open', 'report', 'do_not_report', 'clarify_first')),
    note TEXT NOT NULL,
    PRIMARY KEY (conference_id, position)
);

CREATE TABLE conference_action (
    conference_id INTEGER NOT NULL REFERENCES conference (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    task TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT,
    PRIMARY KEY (conference_id, position)
);
