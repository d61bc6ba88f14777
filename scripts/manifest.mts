// Writes the parts of package.json that make it an extension of VS Code, settings from the rules: `tsx scripts/manifest.mts`.
import { readFileSync, writeFileSync } from 'node:fs'
import { bibliographyLanguages, contributedLanguages, languageIds, notebookType } from '../client/articles.ts'
import { severities } from '../core/finding.ts'
import { familyOf, profiles } from '../core/rule.ts'
import { suppressionRules } from '../core/suppress.ts'
import { rules } from '../rules/index.ts'

const LEVELS = ['off', ...severities] as const

/** What the settings need to know of a rule. */
interface RuleSummary {
  readonly id: string
  readonly summary: string
  readonly severity: string
  readonly preview?: string
}

const PROFILES: Readonly<Record<(typeof profiles)[number], string>> = {
  manuscript: 'A report of own results: sources and measures are asked for most strictly.',
  review: 'An article that weighs the literature: every rule as documented.',
  popular: 'An article for the public: fewer demands on sources, more on promises and promotion.',
  notes: 'Notes and drafts: only what is false, unsafe or broken.'
}

const COMMANDS = [
  { name: 'restart', title: 'Restart Server', icon: '$(debug-restart)' },
  { name: 'insertCitation', title: 'Insert Citation…', icon: '$(quote)' },
  { name: 'verifyReferences', title: 'Verify References', icon: '$(check-all)' },
  { name: 'explainAtCursor', title: 'Explain Rule at Cursor', icon: '$(question)' },
  { name: 'openRulePage', title: 'Open Rule Page…', icon: '$(book)' },
  { name: 'createConfiguration', title: 'Create Configuration (.neuroprose.yaml)', icon: '$(new-file)' },
  { name: 'showTrace', title: 'Trace the Line at the Cursor', icon: '$(list-tree)' },
  { name: 'showLog', title: 'Show Log', icon: '$(output)' }
] as const

/** The scopes of Markdown and its flavours, and of LaTeX and Sweave, as VS Code and the usual extensions name them. */
const MARKDOWN = ['text.html.markdown', 'text.html.quarto', 'text.html.rmarkdown'] as const
const LATEX = ['text.tex', 'text.tex.latex', 'text.tex.latex.sweave', 'text.tex.latex.rsweave'] as const

/** The grammars in syntaxes/, and which they are injected into. */
const GRAMMARS: Readonly<Record<string, readonly string[]>> = {
  citations: MARKDOWN,
  suppressions: [...MARKDOWN, ...LATEX],
  myst: ['text.html.markdown'],
  latex: LATEX
}

/** `when` clause: an editor with a document that NeuroProse may read. */
const READABLE = `editorLangId =~ /^(${languageIds.join('|')})$/`

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

function level(description: string): Json {
  return { type: 'string', enum: LEVELS, markdownDescription: description }
}

/** One property for each rule and each family: what `neuroprose.rules` may hold. */
function ruleLevels(rules: readonly RuleSummary[]): Record<string, Json> {
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const families = [...new Set(sorted.map((rule) => familyOf(rule.id)))]
  const ofFamily = families.map((family) => [`${family}/*`, level(`Every rule of the family \`${family}\`.`)])
  const ofRule = sorted.map((rule) => {
    const usual = rule.preview === undefined ? `Usually \`${rule.severity}\`.` : `Usually \`off\`: ${rule.preview}`
    return [rule.id, level(`${rule.summary}. ${usual}`.replace(/([.!?])\.(?= )/g, '$1'))]
  })
  return Object.fromEntries([...ofFamily, ...ofRule])
}

function settings(rules: readonly RuleSummary[]): Record<string, Json> {
  return {
    'neuroprose.enable': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      order: 0,
      markdownDescription: 'Whether NeuroProse reads articles here.'
    },
    'neuroprose.profile': {
      type: ['string', 'null'],
      enum: [null, ...profiles],
      markdownEnumDescriptions: [
        'As the configuration file or the front matter says, else `review`.',
        ...profiles.map((profile) => PROFILES[profile])
      ],
      default: null,
      scope: 'resource',
      order: 1,
      markdownDescription:
        'How an article is read when neither its front matter nor a `.neuroprose.yaml` says so. A profile shifts the severities of the rules.'
    },
    'neuroprose.rules': {
      type: 'object',
      properties: ruleLevels(rules),
      additionalProperties: level('A rule of your own packs.'),
      default: {},
      scope: 'resource',
      order: 2,
      markdownDescription:
        'Severities by rule or family, such as `"evidence/missing-citation": "info"`. A `.neuroprose.yaml` wins over this setting; it also serves the command line and your co-authors.'
    },
    'neuroprose.severity': {
      type: 'string',
      enum: severities,
      default: 'hint',
      scope: 'resource',
      order: 3,
      markdownDescription: 'The least severity that is shown.'
    },
    'neuroprose.plainText': {
      type: 'string',
      enum: ['auto', 'on', 'off'],
      markdownEnumDescriptions: [
        'Where a `.neuroprose.yaml` covers the file.',
        'Every plain text document.',
        'No plain text document.'
      ],
      default: 'auto',
      scope: 'resource',
      order: 4,
      markdownDescription: 'Which plain text documents are read. Markdown is read everywhere.'
    },
    'neuroprose.html': {
      type: 'string',
      enum: ['auto', 'on', 'off'],
      markdownEnumDescriptions: ['Where a `.neuroprose.yaml` covers the file.', 'Every HTML page.', 'No HTML page.'],
      default: 'auto',
      scope: 'resource',
      order: 5,
      markdownDescription: 'Which HTML pages are read.'
    },
    'neuroprose.lookups': {
      type: 'string',
      enum: ['off', 'ask', 'on'],
      markdownEnumDescriptions: [
        'Nothing leaves your machine.',
        'Only what you choose to look up: an identifier, or the words that you typed. You are asked before references are verified.',
        'Identifiers of your references, whenever a feature needs them; title, first author and year of those without one.'
      ],
      default: 'off',
      scope: 'application',
      order: 6,
      markdownDescription:
        'Whether works may be looked up at Crossref, DataCite, PubMed, arXiv and Open Library. A `.neuroprose.yaml` can forbid it, not allow it.'
    },
    'neuroprose.contact': {
      type: 'string',
      default: '',
      scope: 'application',
      order: 7,
      markdownDescription: 'Your mail address for these registers: who gives one is served faster.'
    },
    'neuroprose.registries': {
      type: 'object',
      additionalProperties: { type: 'string' },
      default: {},
      scope: 'application',
      order: 8,
      markdownDescription: 'Addresses of registers in place of their own, for mirrors: `{"crossref": "https://…"}`.'
    },
    'neuroprose.inlayHints.citations': {
      type: 'boolean',
      default: false,
      scope: 'resource',
      order: 9,
      markdownDescription: 'Whether author and year are shown behind each citation key.'
    },
    'neuroprose.codeLens.citations': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      order: 10,
      markdownDescription: 'Whether the entries of an open bibliography say how often the workspace cites them.'
    },
    'neuroprose.trace.server': {
      type: 'string',
      enum: ['off', 'messages', 'verbose'],
      default: 'off',
      scope: 'window',
      order: 11,
      markdownDescription: 'Whether the messages between editor and language server are written to the log.'
    }
  }
}

/** The parts of package.json that make it an extension of VS Code. */
export function manifest(rules: readonly RuleSummary[]): Record<string, Json> {
  return {
    icon: 'client/icon.png',
    galleryBanner: { color: '#f4f1ea', theme: 'light' },
    categories: ['Linters', 'Programming Languages'],
    keywords: [
      'neuroscience',
      'academic writing',
      'prose linter',
      'markdown',
      'citations',
      'bibtex',
      'quarto',
      'latex',
      'jupyter',
      'pandoc'
    ],
    activationEvents: [
      ...[...languageIds, ...bibliographyLanguages].map((language) => `onLanguage:${language}`),
      `onNotebook:${notebookType}`,
      'workspaceContains:**/.neuroprose.yaml'
    ],
    capabilities: {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true
    },
    contributes: {
      commands: COMMANDS.map(({ name, title, icon }) => ({
        command: `neuroprose.${name}`,
        title,
        category: 'NeuroProse',
        icon
      })),
      menus: {
        commandPalette: [
          { command: 'neuroprose.explainAtCursor', when: READABLE },
          { command: 'neuroprose.showTrace', when: READABLE },
          { command: 'neuroprose.createConfiguration', when: 'workspaceFolderCount > 0' }
        ]
      },
      configuration: { title: 'NeuroProse', properties: settings(rules) },
      grammars: Object.entries(GRAMMARS).map(([name, injectTo]) => ({
        scopeName: `neuroprose.${name}.injection`,
        path: `./syntaxes/${name}.tmLanguage.json`,
        injectTo
      })),
      languages: [{ id: 'yaml', filenames: ['.neuroprose.yaml'] }, ...contributedLanguages],
      yamlValidation: [{ fileMatch: '.neuroprose.yaml', url: './schemas/config.schema.json' }]
    }
  }
}

/** `text` of package.json with the generated parts replaced; everything else keeps its place. */
export function withManifest(text: string, shown: readonly RuleSummary[] = [...rules, ...suppressionRules]): string {
  const before = JSON.parse(text) as Record<string, Json>
  return `${JSON.stringify({ ...before, ...manifest(shown) }, null, 2)}\n`
}

if (process.argv[1]?.endsWith('manifest.mts')) {
  const path = new URL('../package.json', import.meta.url)
  writeFileSync(path, withManifest(readFileSync(path, 'utf8')))
}
