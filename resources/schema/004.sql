-- Step 4: the keyed head of the audit log, people and their roles, and the way of a report to its two signatures.

-- F-31: how many entries the log has and the hash of the last one, under a seal that only who holds the installation's key can make.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entries INTEGER NOT NULL,
    hash TEXT NOT NULL,
    seal TEXT NOT NULL
);

CREATE TRIGGER audit_head_is_never_deleted BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'the head of the audit log is never deleted');
END;

CREATE INDEX audit_by_action ON audit (action);

-- F-12. The password is kept as Argon2id's own text. Nobody is deleted: the log names them.
CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    full_name TEXT NOT NULL,
    password TEXT NOT NULL,
    failed_attempts INTEGER NOT NULL,
    locked_until TEXT,
    disabled INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);

CREATE TABLE account_role (
    account_id INTEGER NOT NULL REFERENCES account (id),
    role TEXT NOT NULL,
    PRIMARY KEY (account_id, role)
);

CREATE TRIGGER account_is_never_deleted BEFORE DELETE ON account
BEGIN
    SELECT RAISE(ABORT, 'an account is disabled, never deleted');
END;

-- What people wrote into a report: place is a hole ("[[...]]") or "section:<key>", a paragraph a line.
CREATE TABLE report_text (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    place TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (case_id, language, place)
);

-- E-7: how far the report of a case is; no row: a draft. The digest and the version are of what the first approver signed.
CREATE TABLE report_progress (
    case_id INTEGER PRIMARY KEY REFERENCES clinical_case (id) ON DELETE CASCADE,
    state TEXT NOT NULL CHECK (state IN ('draft', 'review', 'approved', 'released')),
    language TEXT NOT NULL,
    case_version INTEGER NOT NULL,
    content_sha256 TEXT NOT NULL,
    first_signer TEXT NOT NULL,
    first_signed_at TEXT,
    amendment_reason TEXT NOT NULL
);

-- An acute answer given by telephone before the written one (E-7, phrase 19).
CREATE TABLE telephone_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    given_by TEXT NOT NULL,
    told_to TEXT NOT NULL,
    content TEXT NOT NULL
);

CREATE TRIGGER telephone_answer_is_never_changed BEFORE UPDATE ON telephone_answer
BEGIN
    SELECT RAISE(ABORT, 'a telephone answer is never changed');
END;

ALTER TABLE signed_report ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE signed_report ADD COLUMN first_signed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE signed_report ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE signed_report ADD COLUMN plain_text TEXT NOT NULL DEFAULT '';
ALTER TABLE signed_report ADD COLUMN docx BLOB NOT NULL DEFAULT x'';
ALTER TABLE signed_report ADD COLUMN fhir TEXT NOT NULL DEFAULT '';
ALTER TABLE signed_report ADD COLUMN source_versions TEXT NOT NULL DEFAULT '';
ALTER TABLE signed_report ADD COLUMN audit_head TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX signed_report_version ON signed_report (case_id, version);
