-- Step 3: what a drawn pedigree tells beyond a PED file. Cases of before get "unknown", and "no" pregnancy: everybody in them was born.

ALTER TABLE family_member ADD COLUMN deceased TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE family_member ADD COLUMN carrier TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE family_member ADD COLUMN pregnancy TEXT NOT NULL DEFAULT 'no';
ALTER TABLE family_member ADD COLUMN twin_group TEXT NOT NULL DEFAULT '';
ALTER TABLE family_member ADD COLUMN twin_kind TEXT NOT NULL DEFAULT 'unknown';

CREATE TABLE family_couple (
    case_id INTEGER NOT NULL REFERENCES clinical_case (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    consanguineous TEXT NOT NULL,
    PRIMARY KEY (case_id, position)
);
