-- Step 8: the top of a case's list, shown while the rest is read. Derived from the slices, so it is neither exported nor missed: without it a case opens as before.
-- basis: SHA-256 of all that the list hangs on; the rows of another basis are not used.

CREATE TABLE first_rows (
    case_id INTEGER PRIMARY KEY REFERENCES clinical_case (id) ON DELETE CASCADE,
    basis TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL
);
