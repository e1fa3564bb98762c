-- Step 1: everything that the clinic keeps of a case. Times are UTC in ISO 8601, days are ISO dates; NULL is unknown, never "no".

CREATE TABLE schema_step (
    number INTEGER PRIMARY KEY,
    applied_at TEXT NOT NULL,
    program TEXT NOT NULL
);

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    content TEXT NOT NULL
);

-- F-6: a person has an internal id and, over time, many numbers.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    sex TEXT NOT NULL,
    birth_date TEXT
);

CREATE TABLE person_number (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT
);
CREATE INDEX person_number_by_person ON person_number (person_id);
CREATE INDEX person_number_by_number ON person_number (number);
CREATE UNIQUE INDEX person_number_current ON person_number (person_id) WHERE valid_to IS NULL;

-- F-44: version counts the changes; a save names the version it was made on.
CREATE TABLE clinical_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL CHECK (version > 0),
    person_id INTEGER NOT NULL REFERENCES person (id),
    type TEXT NOT NULL,
    priority TEXT NOT NULL,
    status TEXT NOT NULL,
    requester TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    question TEXT NOT NULL,
    referral_source TEXT NOT NULL,
    consent_date TEXT,
    consent_version TEXT NOT NULL,
    secondary_findings TEXT NOT NULL,
    recontact TEXT NOT NULL,
    transplanted TEXT NOT NULL,
    t0_requisition TEXT,
    t1_sample_taken TEXT,
    t2_received_at_sequencing TEXT,
    t3_data_released TEXT,
    t4_interpretation_start TEXT,
    t5_conference TEXT,
    t6_report_released TEXT,
    assembly TEXT NOT NULL,
    family_name TEXT NOT NULL,
    proband_sample TEXT NOT NULL,
    mother_sample TEXT,
    father_sample TEXT,
    panel_name TEXT NOT NULL,
    panel_version TEXT NOT NULL,
    filter_preset TEXT NOT NULL,
    filter_version TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    treatment_changed TEXT NOT NULL,
    follow_up_changed TEXT NOT NULL,
    demo INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
);
CREATE INDEX clinical_case_by_person ON clinical_case (person_id);
CREATE INDEX clinical_case_by_status ON clinical_case (status);

-- S-9: four roles a case.
CREATE TABLE case_department (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('requesting', 'performing', 'interpreting', 'reporting')),
    name TEXT NOT NULL,
    shak TEXT NOT NULL,
    sor TEXT NOT NULL,
    region TEXT NOT NULL,
    PRIMARY KEY (case_id, role)
);

CREATE TABLE case_indication (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    indication TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE earlier_test (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    description TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE specimen (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sample TEXT NOT NULL,
    person TEXT NOT NULL,
    tissue TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    site TEXT NOT NULL,
    taken TEXT,
    received TEXT,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE phenotype_term (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    hpo_id TEXT NOT NULL,
    present INTEGER NOT NULL,
    onset TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
);

-- The pedigree as the PED file tells it; empty parents are not in the pedigree.
CREATE TABLE family_member (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    family_name TEXT NOT NULL,
    individual TEXT NOT NULL,
    father TEXT NOT NULL,
    mother TEXT NOT NULL,
    sex TEXT NOT NULL,
    affection TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE family_sibling (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sample TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
);

CREATE TABLE source_file (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    path TEXT NOT NULL,
    role TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    records INTEGER NOT NULL,
    alleles_outside INTEGER NOT NULL,
    PRIMARY KEY (case_id, position)
);

-- The panel's regions of each source file as BCF, with every genotype.
CREATE TABLE slice (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (case_id, position)
);

-- Rule A-2: one decision a variant and disorder. Position is 1-based, alleles as in the file.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    contig TEXT NOT NULL,
    variant_position INTEGER NOT NULL,
    reference_allele TEXT NOT NULL,
    alternate_allele TEXT NOT NULL,
    gene_symbol TEXT NOT NULL,
    hgnc_id TEXT NOT NULL,
    disorder TEXT NOT NULL,
    inheritance TEXT NOT NULL,
    chosen_class TEXT,
    in_report INTEGER NOT NULL,
    dismissed INTEGER NOT NULL,
    dismiss_reason TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (case_id, position)
);
CREATE INDEX decision_by_variant ON decision (contig, variant_position);

CREATE TABLE criterion (
    decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    strength TEXT NOT NULL,
    state TEXT NOT NULL,
    decision_state TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    PRIMARY KEY (decision_id, position)
);

-- A signed report never changes; an amendment is a new row that names the old.
CREATE TABLE signed_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES clinical_case (id),
    amends_id INTEGER REFERENCES signed_report (id),
    language TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    first_signer TEXT NOT NULL,
    second_signer TEXT NOT NULL,
    html TEXT NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL
);
CREATE INDEX signed_report_by_case ON signed_report (case_id);

CREATE TRIGGER signed_report_is_never_changed BEFORE UPDATE ON signed_report
BEGIN
    SELECT RAISE(ABORT, 'a signed report is never changed');
END;

CREATE TRIGGER signed_report_is_never_deleted BEFORE DELETE ON signed_report
BEGIN
    SELECT RAISE(ABORT, 'a signed report is never deleted');
END;

-- F-31: append-only and hash-chained. No person number, no name, no genotype.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_role TEXT NOT NULL,
    workstation TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
);
CREATE INDEX audit_by_case ON audit (case_id);

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is never changed');
END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is never deleted');
END;

-- What the installations that a case came from had logged of it, entry by entry as they hashed it.
CREATE TABLE origin_audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL,
    origin_case_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_role TEXT NOT NULL,
    workstation TEXT NOT NULL,
    action TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX origin_audit_by_case ON origin_audit (case_id);

CREATE TRIGGER origin_audit_is_never_changed BEFORE UPDATE ON origin_audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is never changed');
END;

CREATE TRIGGER origin_audit_is_never_deleted BEFORE DELETE ON origin_audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is never deleted');
END;
