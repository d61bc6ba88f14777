// What `--help` prints.

/** Help of the whole tool under '', of each command under its name. */
export const help: Readonly<Record<string, string>> = {
  '': `neuroprose reads neuroscience writing the way a careful reviewer does.

Usage: neuroprose <command> [options]

  check [paths…]        check documents (default: this folder)
  explain <rule>        say what a rule flags, why, and what to write instead
  rules                 list the rules
  refs <what> [paths…]  list, check, format and add references
  init                  write a .neuroprose.yaml to start from
  baseline              write down what there is, so that check shows only what is new
  report [paths…]       write a page on all articles: coverage, evidence, trend, every finding
  fix                   apply the mends that keep the meaning
  merge REPORT…         join JSON or NDJSON reports into one, of any format
  trace FILE:LINE[:COL] show what was read in a sentence and what each rule made of it
  lsp --stdio           run the language server, for editors

  --help                this text; after a command, its own
  --version             the version

Exit code: 0 nothing at error level, 1 findings at error level (or more warnings than --max-warnings),
2 a mistake in the call or the configuration, or a file that could not be read.
`,
  check: `Usage: neuroprose check [paths…] [options]

Checks files, folders and patterns such as 'chapters/**/*.md'; without any, this folder. “-” reads standard input.
Reads Markdown, Quarto, R Markdown, MyST, LaTeX, Sweave, notebooks, HTML, Typst, AsciiDoc, reStructuredText, text
and Word (.docx).
In folders .gitignore counts, and what is made from other files (HTML beside a .qmd, _site …) is passed over, as is
node_modules.

  --format NAME[=FILE]   how to report (default: text): text, json, ndjson, sarif, github, gitlab, junit, checkstyle,
                         rdjson, rdjsonl or tap; may be repeated: --format text --format sarif=out.sarif
  --profile NAME         manuscript, review, popular or notes; wins over configuration and front matter
  --config FILE          use this configuration and look for no other
  --rule ID              report only this rule (or family: measurement/*); may be repeated
  --severity LEVEL       the least severity that is shown: hint, info, warning, error (default: hint)
  --quiet                show errors only; the same as --severity error
  --max-warnings N       exit with 1 when there are more than N warnings
  --baseline FILE        the baseline (default: neuroprose-baseline.json, where there is one); what is in it waits
  --no-baseline          show what is in the baseline, too
  --ratchet              exit with 1 only when a folder has more findings than the baseline
  --since REV            check files that changed since REV, and report only changed lines (git)
  --changed              the same as --since HEAD
  --stdin                read standard input, as “-” does
  --stdin-filename PATH  the name that standard input goes by, for its format and its configuration
  --stdin-ndjson         read documents as lines {"id", "path", "text", "bibliography"?} and answer each with a line
  --jobs N               threads at most (default: as many as pay, one for few files)
  --shard I/N            check part I of N parts of about the same size
  --no-cache             neither use nor keep results of earlier runs
  --color, --no-color    colours, or none (default: on a terminal; NO_COLOR and FORCE_COLOR count)

Exit code: 0 nothing at error level, 1 findings at error level (or more warnings than --max-warnings),
2 a mistake in the call or the configuration, or a file that could not be read. Findings that are not shown count.
`,
  explain: `Usage: neuroprose explain <rule>

Says what a rule flags, why, what to write instead, when it stays silent, and on which sources it rests.
The family may be left out where the name says enough.
`,
  rules: `Usage: neuroprose rules [--format text|json]

Lists the rules. JSON is an array of {id, family, summary, severity, preview}.
`,
  refs: `Usage: neuroprose refs <what> [paths…] [options]

Looks at the references of documents and at the bibliographies that they cite from: of the files, folders and patterns
that are named, without any of this folder. Bibliographies may be named themselves (.bib, .json, .yaml, .ris, .enw, .nbib).

  list                   every entry, where it stands and how often it is cited
  missing                keys that are cited and stand in no bibliography, with the nearest that do
  unused                 entries that no document cites
  duplicates             keys that stand twice, and works that stand under two keys
  format                 the cited references, written in a style; of bibliographies that are named, all
  add [IDENTIFIER…|-]    put works into a bibliography, by DOI, PMID, PMCID, arXiv id or ISBN, or as BibTeX, CSL-JSON,
                         CSL-YAML or RIS on standard input; works that are there already are left alone
  verify                 are they real, current and what they say they are? Verdicts go into neuroprose.lock.json
                         beside each bibliography; without look-ups (--offline, in CI) the lock alone answers

  --format text|json     how to answer (default: text)
  --config FILE          use this configuration and look for no other
  --style STYLE          for “format”: apa, vancouver, harvard1 or the path of a .csl file (default: apa)
  --lang LANGUAGE        for “format”: the language of the style's words (default: en-GB)
  --all                  for “format”: also entries that no document cites
  --to FILE              for “add”: the bibliography to write to (default: the only one of the documents here)
  --dry-run              for “add”: say what would be added and write nothing
  --update               for “verify”: ask again, also what the lock knows
  --max-age TIME         for “verify”: how long a verdict counts: 90d, 12w, 6m, 1y (default: 90d)
  --fail-on KINDS        for “verify”: exit with 1 on retracted, concern, corrected, absent, mismatch, differs, published,
                         not-a-preprint, doi-found, unverifiable, new or stale (default: retracted,mismatch,absent)
  --retractions FILE     for “verify”: the data set of Retraction Watch (CSV), as downloaded
  --no-search            for “verify”: search no register for works without an identifier, or with a wrong one
  --offline              for “verify”: ask nobody
  --yes                  for “verify”: look up although the configuration says “lookups: ask”

Identifiers are looked up only where the configuration says “lookups: on”, with “ask” those that are typed and, with
--yes, those of the bibliographies. What was looked up before is still known. Of entries without an identifier, or with
a wrong one, “verify” sends title, first author and year, unless --no-search is given.

Exit code: 0 nothing found, 1 something missing, unused or twice, or a work that no register knows, 2 a mistake in the
call or the configuration, or something that could not be read or looked up.
`,
  baseline: `Usage: neuroprose baseline [paths…] [--output FILE] [--profile NAME] [--config FILE]

Checks like “check” and writes every finding into neuroprose-baseline.json (or FILE), by rule and sentence, not by line.
From then on “check” shows only what is new, and says how many wait and which are gone. Run it again to forget those.
`,
  report: `Usage: neuroprose report [paths…] [-o FOLDER|PAGE.html] [options]

Writes one page on all articles that needs no network: how well they are sourced, the trend of the baseline in git, what
they claim by molecule and measure and what the curated library makes of it, the most frequent rules, and every finding.

  -o, --output PLACE     a folder, which gets an index.html, or the page itself (default: site)
  --title TEXT           the heading of the page
  --source-url ADDRESS   where the files can be read, such as https://github.com/owner/repo/blob/main
  --limit N              list the N gravest findings (default: 5000); all of them are counted
  --profile NAME         manuscript, review, popular or notes
  --config FILE          use this configuration and look for no other

Exit code: 0 the page is written, 2 a mistake in the call, or a file that could not be read; the page tells which.
`,
  fix: `Usage: neuroprose fix [paths…] [--dry-run] [--unsafe] [--rule ID] [--profile NAME] [--config FILE]

Applies the mends that keep the meaning, until none is left. Quotations, titles of works and code stay as they are.

  --dry-run              show what would change, and change nothing
  --unsafe               offer the other mends too, one at a time (on a terminal)
`,
  merge: `Usage: neuroprose merge REPORT… [--format NAME[=FILE]] [--max-warnings N]

Joins reports that “check” wrote as JSON or NDJSON (shards, machines, answers to --stdin-ndjson) into one report of any
format; “-” reads standard input. Of a document that stands in several the last counts. Excerpts and the places of mends
are taken from the documents, where they are here and still fit. Exit codes are those of “check”.
`,
  init: `Usage: neuroprose init

Writes a commented .neuroprose.yaml into this folder. A file that is there stays as it is.
`,
  trace: `Usage: neuroprose trace FILE:LINE[:COL]

Shows what each layer read in the sentence at that place (words, mentions, cues, claims) and for every rule that looked
at it why it fired or kept silent.
`,
  lsp: `Usage: neuroprose lsp --stdio

Runs the language server on standard input and output. Editors start it; see docs/editors for how.
`
}
