-- The case: one SQLite file that holds a pile of articles and what was found in them.
--
-- Every offset is a Unicode code point of document.text; every range is half-open: start <= place < end.
-- Keys are integers that mean nothing outside this file and are never shown; ids are digests that mean the same anywhere.
-- Text that is not valid Unicode (an old file name) is stored as the bytes of its UTF-8, lone surrogates included.
-- This is the newest form of the case; migrations.py brings older cases to it. `pragma user_version` is the form's
-- number, `pragma application_id` (0x6F6E7263, "onrc") marks the file as ours.

-- The files as they were read, byte for byte; files with equal bytes share one row.
CREATE TABLE raw (
    key     INTEGER PRIMARY KEY,   -- row key
    sha256  TEXT NOT NULL UNIQUE,  -- SHA-256 of the bytes before compression, hexadecimal
    bytes   BLOB NOT NULL          -- the bytes, compressed with zlib
);

-- Which program made a record, once for every stage, version and weights.
CREATE TABLE program (
    key      INTEGER PRIMARY KEY,  -- row key
    stage    TEXT NOT NULL,        -- name of the stage: "read", "attributions"
    version  INTEGER NOT NULL,     -- version of the stage
    weights  TEXT                  -- digest of the weights it used; null when it used none
);

-- Articles as read. A changed text at one address is another document: a version.
CREATE TABLE document (
    key          INTEGER PRIMARY KEY,              -- row key
    id           TEXT NOT NULL UNIQUE,             -- digest of address and text
    address      TEXT NOT NULL,                    -- canonical URL, else path relative to the case
    captured     TEXT NOT NULL,                    -- time of the copy that was read, ISO 8601, UTC
    raw          INTEGER NOT NULL REFERENCES raw,  -- the bytes that it was read from
    read_from    TEXT NOT NULL,                    -- path, relative to the case, of the file that it was read from
    signature    TEXT NOT NULL,                    -- the stages and versions that made its records
    program      INTEGER NOT NULL REFERENCES program,  -- what read it
    language     TEXT,                             -- language code; null when not made out
    text_sha256  TEXT NOT NULL,                    -- SHA-256 of the text's UTF-8, hexadecimal
    text         TEXT NOT NULL                     -- what a reader reads; last, so that short columns read fast
);
CREATE INDEX document_address ON document (address);
CREATE INDEX document_raw ON document (raw);
CREATE INDEX document_text ON document (text_sha256);
CREATE INDEX document_program ON document (program);

-- The files that were added, each with the document it holds now. Its row is the mark that the file is done.
CREATE TABLE file (
    key        INTEGER PRIMARY KEY,   -- row key
    path       TEXT NOT NULL UNIQUE,  -- path relative to the case
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- what it holds
    raw        INTEGER NOT NULL REFERENCES raw,  -- its bytes when it was last read well
    signature  TEXT NOT NULL          -- the stages and versions under which it was read and annotated
);
CREATE INDEX file_document ON file (document);
CREATE INDEX file_raw ON file (raw);

-- Files that could not be read or annotated when they were last tried.
CREATE TABLE problem (
    key      INTEGER PRIMARY KEY,   -- row key
    path     TEXT NOT NULL UNIQUE,  -- path relative to the case
    address  TEXT NOT NULL,         -- address of the article, as people know it
    reason   TEXT NOT NULL          -- what is wrong and what to do about it
);

-- What an article states about itself, and where.
CREATE TABLE stated (
    document  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the article
    field     TEXT NOT NULL,     -- title, outlet, author, published, republished_from
    position  INTEGER NOT NULL,  -- order among those of one field, from 0
    value     TEXT NOT NULL,     -- the value; dates are ISO prefixes
    found_in  TEXT NOT NULL,     -- markup, headline, byline line, date line, credit line, file name
    start     INTEGER,           -- where in the text; null when outside it
    end       INTEGER,           -- where it ends; null when outside the text
    PRIMARY KEY (document, field, position),
    CHECK ((start IS NULL) = (end IS NULL))
) WITHOUT ROWID;

-- Stretches of the text that the page sets apart.
CREATE TABLE block (
    document  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the article
    position  INTEGER NOT NULL,  -- order, from 0
    kind      TEXT NOT NULL,     -- title, byline, heading, paragraph, quote, caption, boilerplate
    start     INTEGER NOT NULL,  -- where it starts
    end       INTEGER NOT NULL,  -- where it ends
    PRIMARY KEY (document, position),
    CHECK (0 <= start AND start < end)
) WITHOUT ROWID;

-- Links that the article carries.
CREATE TABLE hyperlink (
    document  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the article
    position  INTEGER NOT NULL,  -- order, from 0
    url       TEXT,              -- where it leads; null when the target was lost in this copy
    start     INTEGER NOT NULL,  -- where its words start
    end       INTEGER NOT NULL,  -- where they end
    PRIMARY KEY (document, position),
    CHECK (0 <= start AND start < end)
) WITHOUT ROWID;

-- Sentences outside boilerplate, each with whose voice it stands in.
CREATE TABLE sentence (
    document  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the article
    position  INTEGER NOT NULL,  -- order, from 0
    id        TEXT NOT NULL,     -- digest of document and span
    voice     TEXT NOT NULL,     -- attributed, own, unclear
    start     INTEGER NOT NULL,  -- where it starts
    end       INTEGER NOT NULL,  -- where it ends
    voice_found  TEXT,           -- the voice as annotate found it; null while nobody's judgement changes it
    PRIMARY KEY (document, position),
    CHECK (0 <= start AND start < end)
) WITHOUT ROWID;

-- Findings: what mentions, attributions and links have in common. Taking a finding takes all that hangs on it.
CREATE TABLE finding (
    key       INTEGER PRIMARY KEY,   -- row key
    id        TEXT NOT NULL UNIQUE,  -- digest of type, document and role spans
    type      TEXT NOT NULL,         -- mention, attribution, link, interest, citation
    document  INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the article it was found in
    program   INTEGER NOT NULL REFERENCES program  -- what found it
);
CREATE INDEX finding_document ON finding (document, type);
CREATE INDEX finding_program ON finding (program);

-- Things named in one place.
CREATE TABLE mention (
    finding  INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,  -- the finding
    kind     TEXT NOT NULL,     -- person, organisation, outlet, work, place, time, quantity, group
    value    TEXT,              -- normalised name; null when it could not be made out
    named    INTEGER NOT NULL,  -- 1 with a name, 0 only described
    start    INTEGER NOT NULL,  -- where it starts
    end      INTEGER NOT NULL,  -- where it ends
    called   TEXT,              -- the name as a person gives it; null when the words at its place give it
    CHECK (0 <= start AND start < end)
);
CREATE INDEX mention_value ON mention (value) WHERE named;
CREATE INDEX mention_called ON mention (finding) WHERE called IS NOT NULL;

-- Someone is said to have said, written or thought something. Its places are in the table span. Certainties are about how
-- the text was read, never about whether what is reported is true.
CREATE TABLE attribution (
    finding  INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,  -- the finding
    kind     TEXT NOT NULL,  -- direct, indirect, mixed, block, ascribed
    stance   TEXT,           -- states, alleges, denies ...; null when not made out
    channel  TEXT,           -- statement, interview, press report ...; null when not made out
    via      INTEGER REFERENCES attribution DEFERRABLE INITIALLY DEFERRED,  -- the enclosing one; null at the top
    score    REAL NOT NULL,  -- probability that a reader gives words of this content to this source, 0 to 1
    why      TEXT NOT NULL,  -- what fired, in words
    certain_source   REAL,  -- probability that the source is exactly these words; null without a source
    certain_cue      REAL,  -- probability that the cue is exactly these words; null without a cue
    certain_content  REAL,  -- probability that the content is exactly these words; null when not given
    stands   INTEGER NOT NULL DEFAULT 1,  -- 1; 0 when a person set it aside: it counts nowhere
    via_found  INTEGER REFERENCES attribution DEFERRABLE INITIALLY DEFERRED,  -- via as found, where a judgement changes it
    stance_why   TEXT NOT NULL DEFAULT '',  -- what gave the stance, in words; '' where there is none
    channel_why  TEXT NOT NULL DEFAULT '',  -- what gave the channel, in words; '' where there is none
    source_kind  TEXT,     -- named person, unnamed person, organisation ...; null when it is not clear
    number       INTEGER   -- how many the source without a name is, where its words give a count
);
CREATE INDEX attribution_via ON attribution (via) WHERE via IS NOT NULL;
CREATE INDEX attribution_via_found ON attribution (via_found) WHERE via_found IS NOT NULL;
CREATE INDEX attribution_aside ON attribution (finding) WHERE NOT stands;

-- One finding about two others.
CREATE TABLE link (
    finding        INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,  -- the finding
    relation       TEXT NOT NULL,  -- refers: the source of an attribution (left) to a mention (right); answers: to an attribution
    left_finding   INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,  -- the one
    right_finding  INTEGER REFERENCES finding ON DELETE CASCADE,  -- the other; null when the stage abstained
    score          REAL NOT NULL,  -- certainty, 0 to 1
    why            TEXT NOT NULL,  -- the reason, for people; when it abstained, why it did
    stands         INTEGER NOT NULL DEFAULT 1  -- 1; 0 when a person says otherwise: it counts nowhere
);
-- An attribution refers to a mention at most once; a source with several speakers has a link to each.
CREATE UNIQUE INDEX link_refers ON link (left_finding, right_finding) WHERE relation = 'refers' AND stands;
CREATE INDEX link_left ON link (left_finding);
CREATE INDEX link_right ON link (right_finding);

-- The places of attributions, mentions and links, one row a place.
CREATE TABLE span (
    finding   INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,  -- whose place it is
    -- Of an attribution: source, cue, content, doubtful; hedge; bracket, ellipsis, splice; role, body, country, grounds (of
    -- a source without a name). Of a mention: described (who this is). Of a link: evidence, candidate.
    role      TEXT NOT NULL,     -- which of them
    position  INTEGER NOT NULL,  -- order within the role; the three kinds of alteration count together
    start     INTEGER NOT NULL,  -- where it starts
    end       INTEGER NOT NULL,  -- where it ends
    PRIMARY KEY (finding, role, position),
    CHECK (0 <= start AND start < end)
) WITHOUT ROWID;

-- Where an article itself says that its author or outlet has a tie to what it reports on.
CREATE TABLE interest (
    finding  INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,  -- the finding
    who      TEXT NOT NULL,     -- author, outlet
    tie      TEXT NOT NULL,     -- writes for, owns, quotes its own, is paid by, member of, kin of, other
    why      TEXT NOT NULL,     -- what fired, in words
    start    INTEGER NOT NULL,  -- where its words start
    end      INTEGER NOT NULL,  -- where they end
    CHECK (0 <= start AND start < end)
);

-- Where an article leans on a work or an outlet, and what its words tell of that; null where they tell nothing.
CREATE TABLE citation (
    finding    INTEGER PRIMARY KEY REFERENCES finding ON DELETE CASCADE,  -- the finding
    kind       TEXT NOT NULL,  -- outlet, report, memo, book, study, post, recording ...
    outlet     TEXT,           -- the outlet
    author     TEXT,           -- the person or body that made it
    title      TEXT,           -- its title
    published  TEXT,           -- its date, an ISO prefix
    place      TEXT,           -- where in it: "page 20", "25:50"
    url        TEXT,           -- its address
    again      INTEGER REFERENCES citation DEFERRABLE INITIALLY DEFERRED,  -- the first of the same work in this article; null for that itself
    why        TEXT NOT NULL,     -- what fired, in words
    start      INTEGER NOT NULL,  -- where its words start
    end        INTEGER NOT NULL,  -- where they end
    CHECK (0 <= start AND start < end)
);
CREATE INDEX citation_again ON citation (again) WHERE again IS NOT NULL;

-- Which attributions stand on a citation: it is their source, or they stand inside such a one.
CREATE TABLE leaning (
    citation     INTEGER NOT NULL REFERENCES citation ON DELETE CASCADE,     -- the citation
    attribution  INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE,  -- what stands on it
    PRIMARY KEY (citation, attribution)
) WITHOUT ROWID;
CREATE INDEX leaning_attribution ON leaning (attribution);

-- What links add up to: members that are one thing. Derived, rebuilt at will.
CREATE TABLE grouping (
    key        INTEGER PRIMARY KEY,   -- row key
    id         TEXT NOT NULL UNIQUE,  -- given by the linker
    relation   TEXT NOT NULL,         -- speaker
    name       TEXT NOT NULL,         -- the name to show
    folded     TEXT NOT NULL,         -- the name in small letters without accents, for questions
    named      INTEGER NOT NULL,      -- 1 with a name, 0 only described
    sayings    INTEGER NOT NULL DEFAULT 0,  -- attributions it has in current documents: the sum over quoted
    documents  INTEGER NOT NULL DEFAULT 0   -- in how many current documents: its rows in quoted
);

-- Which mention is in which group: at most one.
CREATE TABLE member (
    mention   INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE,  -- the mention
    grouping  INTEGER NOT NULL REFERENCES grouping ON DELETE CASCADE     -- its group
);
CREATE INDEX member_grouping ON member (grouping);

-- Names as the linker knows them: mentions of one name, kind and description share one.
CREATE TABLE profile (
    key        INTEGER PRIMARY KEY,   -- row key
    id         TEXT NOT NULL UNIQUE,  -- digest of value, kind and described
    value      TEXT NOT NULL,         -- the normalised name
    kind       TEXT NOT NULL,         -- person, organisation, outlet ..., as in mention
    described  TEXT NOT NULL,         -- JSON: the words of titles and appositions, folded, in order
    name       TEXT NOT NULL          -- the normalised name again; spellings stand in profiled
);
CREATE INDEX profile_value ON profile (value);

-- Which mention has which profile: every one with a name, once it is linked.
CREATE TABLE profiled (
    mention  INTEGER PRIMARY KEY REFERENCES mention ON DELETE CASCADE,  -- the mention
    profile  INTEGER NOT NULL REFERENCES profile,  -- its profile
    words    TEXT NOT NULL,     -- the words at its place, or as a person gives them
    stated   INTEGER NOT NULL   -- 1 as the text has it, 0 as a person gives it
);
CREATE INDEX profiled_profile ON profiled (profile);

-- Under which keys a profile is found; two that share none are not compared.
CREATE TABLE profile_key (
    word     TEXT NOT NULL,     -- the key
    profile  INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,  -- the profile
    PRIMARY KEY (word, profile)
) WITHOUT ROWID;
CREATE INDEX profile_key_profile ON profile_key (profile);

-- What is to be said for and against two profiles being one speaker.
CREATE TABLE likeness (
    left     INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,  -- the one, whose id is the lesser
    right    INTEGER NOT NULL REFERENCES profile ON DELETE CASCADE,  -- the other
    score    REAL NOT NULL,     -- 0 to 1
    verdict  TEXT NOT NULL,     -- same, different, unclear
    short    INTEGER REFERENCES profile ON DELETE CASCADE,  -- the one whose name is a part of the other's; null for none
    why      TEXT NOT NULL,     -- JSON: of each feature its name, what it is worth, what it saw
    PRIMARY KEY (left, right)
) WITHOUT ROWID;
CREATE INDEX likeness_right ON likeness (right);
CREATE INDEX likeness_short ON likeness (short) WHERE short IS NOT NULL;

-- Profiles whose part of the graph is to be clustered again; none when all is linked.
CREATE TABLE stirred (
    profile  INTEGER PRIMARY KEY REFERENCES profile ON DELETE CASCADE  -- the profile
);

-- By what the profiles were compared: one row once anything is linked.
CREATE TABLE linked (
    key        INTEGER PRIMARY KEY CHECK (key = 1),  -- always 1
    signature  TEXT NOT NULL  -- digest of the linker's version and of the tables of names
);

-- The table of outlets, bodies and their other names that a person gives for this case, beside ours: one row at most.
CREATE TABLE own_names (
    key   INTEGER PRIMARY KEY CHECK (key = 1),  -- always 1
    file  TEXT NOT NULL,  -- name of the file that it was read from
    text  TEXT NOT NULL   -- its text, TOML
);

-- Which runs of five words stand in which current articles: sorted stretches of hashes, in pieces.
CREATE TABLE gram (
    key       INTEGER PRIMARY KEY,  -- row key
    segment   INTEGER NOT NULL,     -- the stretch; within one, pieces do not overlap
    first     INTEGER NOT NULL,     -- no hash of the piece is less (48 bits)
    hashes    BLOB NOT NULL,        -- the hashes, ascending, each as the step from the one before (little endian, 4 or 8 bytes)
    articles  BLOB NOT NULL         -- of each: twice the article's number in compared, plus 1 inside quotation marks (4 bytes)
);
CREATE UNIQUE INDEX gram_first ON gram (segment, first);

-- The articles whose words are in gram, as they were when they were compared with all others.
CREATE TABLE compared (
    number    INTEGER PRIMARY KEY,  -- its number in gram
    document  INTEGER NOT NULL UNIQUE REFERENCES document ON DELETE CASCADE,  -- the article
    series    TEXT,                 -- its outlet, folded; null when not stated
    day       INTEGER               -- its day of publication, days since 0001-01-01 plus one; null when not stated
);

-- Articles to look at when articles are compared: they have come, may have another outlet or date, or are to be compared again.
CREATE TABLE uncompared (
    document  INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,  -- the article
    again     INTEGER NOT NULL  -- 1 since one that shared words with it has gone, else 0
);

-- A passage that two current articles share. Derived from their texts and the pile; who has it from whom is worked out when asked.
CREATE TABLE copy (
    id           TEXT PRIMARY KEY,  -- digest of the two places
    left         INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the article whose id is the lesser
    left_start   INTEGER NOT NULL,  -- where it starts there
    left_end     INTEGER NOT NULL,  -- where it ends there
    right        INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the other
    right_start  INTEGER NOT NULL,  -- where it starts there
    right_end    INTEGER NOT NULL,  -- where it ends there
    kind         TEXT NOT NULL,     -- article, passage, quotation
    words        INTEGER NOT NULL,  -- on the shorter side
    score        REAL NOT NULL,     -- share of its words that are the same on both sides
    CHECK (0 <= left_start AND left_start < left_end AND 0 <= right_start AND right_start < right_end)
);
CREATE INDEX copy_left ON copy (left, right);
CREATE INDEX copy_right ON copy (right);

-- By what engine the articles were compared: one row once any were.
CREATE TABLE reused (
    key        INTEGER PRIMARY KEY CHECK (key = 1),  -- always 1
    signature  TEXT NOT NULL  -- the engine's version
);

-- What people say of the findings, and of what articles leave out. Appended, never edited; a judgement leaves the case only
-- with the article whose words it repeats. Row keys are in the order in which they came.
CREATE TABLE judgement (
    key          INTEGER PRIMARY KEY,   -- row key
    id           TEXT NOT NULL UNIQUE,  -- digest of everything it says: the same act twice is one
    who          TEXT NOT NULL,     -- who judges
    at           TEXT NOT NULL,     -- when, ISO 8601, UTC; the latest about one thing counts
    about        TEXT NOT NULL,     -- article, outlet (a field of it), attribution, speaker (of an attribution), names
    field        TEXT,              -- title, outlet, authors ...; null unless about an article
    address      TEXT NOT NULL,     -- address of the article that it was made on
    text_sha256  TEXT NOT NULL,     -- SHA-256 of the text that it was made on
    evidence     TEXT NOT NULL,     -- JSON: source, cue, content of the attribution; of each passage start, end, exact words
    verdict      TEXT NOT NULL,     -- yes, no, instead
    value        TEXT NOT NULL,     -- JSON: the values given, of a field or a speaker's name; an empty list says: not stated
    named        INTEGER NOT NULL,  -- of a speaker given: 1 with a name, 0 only described
    roles        TEXT,              -- JSON as evidence: the passages given instead; null when none are
    note         TEXT NOT NULL,     -- why, in the judge's words; may be empty
    undoes       TEXT,              -- id of the judgement that it takes back; null when it takes none
    names        TEXT NOT NULL DEFAULT '[]',  -- JSON: the two names that are one speaker or not, or the outlet; else empty
    source       TEXT NOT NULL DEFAULT ''     -- where the person has it from; may be empty
);
CREATE INDEX judgement_address ON judgement (address);
CREATE INDEX judgement_text ON judgement (text_sha256);

-- Which judgement bears on what in which article. Derived, rebuilt with the article's findings.
CREATE TABLE judged (
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,   -- the article
    judgement  INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,  -- the judgement
    about      INTEGER REFERENCES finding ON DELETE CASCADE,  -- the attribution it speaks of; null for a field, or when gone
    made       INTEGER REFERENCES finding ON DELETE CASCADE,  -- the attribution it gave; null when it gave none
    carried    INTEGER NOT NULL,  -- 1 when made on other words, or on another copy or version of the article
    overruled  INTEGER NOT NULL   -- 1 when a later one is about the same thing
);
CREATE INDEX judged_document ON judged (document, judgement);
CREATE INDEX judged_judgement ON judged (judgement);
CREATE INDEX judged_about ON judged (about) WHERE about IS NOT NULL;
CREATE INDEX judged_made ON judged (made) WHERE made IS NOT NULL;

-- What a person says of an article, before what it states. Derived, rebuilt from the judgements.
CREATE TABLE filled (
    document   INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the article
    field      TEXT NOT NULL,     -- title, outlet, authors, published, republished_from, origin, ownership, background, note
    position   INTEGER NOT NULL,  -- order among those of one field, from 0
    value      TEXT,              -- the value; null when the person says that it is not stated
    judgement  INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,  -- who says so, and when
    PRIMARY KEY (document, field, position)
) WITHOUT ROWID;
CREATE INDEX filled_judgement ON filled (judgement);

-- What a person has chosen for a report. It names things by id and holds none of their words.
CREATE TABLE chosen (
    key       INTEGER PRIMARY KEY,  -- row key
    kind      TEXT NOT NULL,     -- article, speaker, attribution
    id        TEXT NOT NULL,     -- id of what was chosen; the case may hold it no longer
    document  TEXT,              -- id of the article that a chosen attribution stands in; null for other kinds
    position  INTEGER NOT NULL,  -- order in the report
    note      TEXT NOT NULL      -- what the person says about it
);
CREATE UNIQUE INDEX chosen_once ON chosen (kind, id);

-- The report that is being put together: one row at most.
CREATE TABLE draft (
    key    INTEGER PRIMARY KEY CHECK (key = 1),  -- always 1
    title  TEXT NOT NULL,  -- its title; '' for none yet
    note   TEXT NOT NULL   -- what opens it; '' for nothing
);

-- Every document with the version of its address that is current: held by a file now, then latest published (as a person
-- says, else as stated), then latest captured. It is superseded when current is not its own id.
CREATE VIEW version AS
SELECT key AS document, id, address, published,
       FIRST_VALUE(id) OVER (
           PARTITION BY address ORDER BY held DESC, published DESC, captured DESC, id DESC
       ) AS current
FROM (
    SELECT document.key, document.id, document.address, document.captured,
           IIF(filled.document IS NULL, stated.value, filled.value) AS published,
           EXISTS (SELECT 1 FROM file WHERE file.document = document.key) AS held
    FROM document
    LEFT JOIN stated ON stated.document = document.key AND stated.field = 'published' AND stated.position = 0
    LEFT JOIN filled ON filled.document = document.key AND filled.field = 'published' AND filled.position = 0
);

-- From here on: derived, for lists and search. All of it can be made again from what stands above, and is kept up to date
-- in the transactions that change that.

-- Every document in a line, as lists show it. What a person says of it goes before what it states.
CREATE TABLE shelf (
    document      INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,  -- the document
    id            TEXT NOT NULL,     -- its id
    address       TEXT NOT NULL,     -- its address
    current       INTEGER NOT NULL,  -- 1 when it is the current version of its address, 0 when it is superseded
    title         TEXT,              -- title; null when not stated
    outlet        TEXT,              -- outlet; null when not stated
    published     TEXT,              -- date, an ISO prefix; null when not stated
    first_day     TEXT,              -- the first day that the date may mean; null when it is no date
    last_day      TEXT,              -- the last day that the date may mean; null when it is no date
    language      TEXT,              -- language code; null when not made out
    outlet_folded TEXT,              -- the outlet in small letters without accents: what counts as one outlet
    title_folded  TEXT,              -- the title likewise, for order
    folded        TEXT NOT NULL,     -- title and address likewise, a line each, for questions
    attributed    INTEGER NOT NULL,  -- sentences in somebody's voice
    own           INTEGER NOT NULL,  -- sentences in the author's own voice
    unclear       INTEGER NOT NULL,  -- sentences whose voice is unclear
    attributions  INTEGER NOT NULL,  -- attributions that stand
    named         INTEGER NOT NULL,  -- of these, by a speaker with a name
    unnamed       INTEGER NOT NULL   -- of these, by one who is only described
);
CREATE INDEX shelf_address ON shelf (address);
CREATE INDEX shelf_date ON shelf (current, published IS NULL, published, address, id);
CREATE INDEX shelf_outlet ON shelf (current, outlet_folded, published, first_day, last_day);

-- How often a speaker speaks in a current document; the triggers keep the sums in grouping.
CREATE TABLE quoted (
    grouping      INTEGER NOT NULL REFERENCES grouping ON DELETE CASCADE,  -- the speaker
    document      INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,  -- the document
    named         INTEGER NOT NULL,  -- as in grouping
    attributions  INTEGER NOT NULL,  -- attributions that stand
    spelled       TEXT NOT NULL,     -- JSON: how the document writes the name, and how often
    PRIMARY KEY (grouping, document)
) WITHOUT ROWID;
CREATE INDEX quoted_document ON quoted (document, named, attributions);
CREATE TRIGGER quoted_more AFTER INSERT ON quoted BEGIN
    UPDATE grouping SET sayings = sayings + NEW.attributions, documents = documents + 1 WHERE key = NEW.grouping;
END;
CREATE TRIGGER quoted_less AFTER DELETE ON quoted BEGIN
    UPDATE grouping SET sayings = sayings - OLD.attributions, documents = documents - 1 WHERE key = OLD.grouping;
END;
CREATE INDEX grouping_quoted ON grouping (named, sayings DESC, documents DESC, name, id) WHERE sayings > 0;

-- What the two indexes of words hold of a document: by this, and by its text, its words can be taken out of them again.
CREATE TABLE searched (
    document  INTEGER PRIMARY KEY REFERENCES document,  -- the document; its words go out of the indexes before it goes
    title     TEXT NOT NULL,  -- the title as it was indexed
    sayings   TEXT NOT NULL   -- JSON: of each attribution its number, row key and the places of its source and content
);

-- Documents whose words are yet to be indexed, or to be taken out: some are done together, since that is quicker.
CREATE TABLE waiting (
    document  INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE  -- the document
);

-- The words of titles and texts, folded before they come here, current documents only; rowid is the document's row key. Keeps no text of its own.
CREATE VIRTUAL TABLE article_words USING fts5(
    title, text, content='', prefix='2 3', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);

-- The words of each attribution's source and content; rowid is the document's row key times 2^20 plus the number that
-- searched gives the attribution. Keeps no text of its own.
CREATE VIRTUAL TABLE saying_words USING fts5(
    words, content='', columnsize=0, prefix='2 3', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
