// What `--help` prints.

/** Help of the whole tool under '', of each command under its name. */
export const help: Readonly<Record<string, string>> = {
  '': `neuroprose reads neuroscience writing the way a careful reviewer does.

Usage: neuroprose <command> [options]

  check [paths…]        check documents (default: this folder)
  explain <rule>        say what a rule flags, why, and what to write instead
  rules                 list the rules
  init                  write a .neuroprose.yaml to start from
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

  --format text|json     how to report (default: text)
  --profile NAME         manuscript, review, popular or notes; wins over configuration and front matter
  --config FILE          use this configuration and look for no other
  --rule ID              report only this rule (or family: measurement/*); may be repeated
  --severity LEVEL       the least severity that is shown: hint, info, warning, error (default: hint)
  --quiet                show errors only; the same as --severity error
  --max-warnings N       exit with 1 when there are more than N warnings
  --stdin                read standard input, as “-” does
  --stdin-filename PATH  the name that standard input goes by, for its format and its configuration
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
