-- Step 5: in how many of the laboratory's own families an allele was seen (rule C-1). Every family is counted once, in each assembly; made-up cases are not.

-- counted_as: the case under which the family is counted; its own where it was the first. snapshot: what the counts were when the case came in, so that
-- later families never change its list unasked (rule R-1).
CREATE TABLE in_house_family (
    case_id INTEGER PRIMARY KEY REFERENCES clinical_case (id) ON DELETE CASCADE,
    assembly TEXT NOT NULL,
    counted_as INTEGER,
    snapshot BLOB NOT NULL
);
CREATE INDEX in_house_family_by_assembly ON in_house_family (assembly, counted_as);

-- Alleles trimmed, contigs in normal form, positions 1-based. No person stands here.
CREATE TABLE in_house_allele (
    assembly TEXT NOT NULL,
    contig TEXT NOT NULL,
    position INTEGER NOT NULL,
    reference TEXT NOT NULL,
    alternate TEXT NOT NULL,
    families INTEGER NOT NULL CHECK (families > 0),
    homozygous_families INTEGER NOT NULL,
    PRIMARY KEY (assembly, contig, position, reference, alternate)
);
