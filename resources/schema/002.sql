-- Step 2: who the samples of a case are. A case without a row has not been checked, which is not the same as "fine".

CREATE TABLE quality (
    case_id INTEGER PRIMARY KEY REFERENCES clinical_case (id) ON DELETE CASCADE,
    made_at TEXT NOT NULL,
    program TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL
);
