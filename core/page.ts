// The page of a rule, in Markdown: for the docs, `neuroprose explain` and the editor alike.
import type { Rule } from './rule.ts'

/** The sample with its marks ⟦ ⟧ shown as bold; one of several lines is set apart. */
function shown(text: string): string {
  const marked = text.replaceAll('⟦', '**').replaceAll('⟧', '**').trim()
  return marked.includes('\n') ? `\n\n  ${marked.replaceAll('\n', '\n  ')}` : marked
}

function section(title: string, body: string): string {
  return body.trim() === '' ? '' : `## ${title}\n\n${body.trim()}\n\n`
}

function flaggedExamples(rule: Rule): string {
  return rule.examples.flagged
    .map(
      (e) => `- ${shown(e.text)}${e.fixed ? `\n\n  better: ${shown(e.fixed)}` : ''}${e.note ? `\n\n  _${e.note}_` : ''}`
    )
    .join('\n')
}

function fineExamples(rule: Rule): string {
  return rule.examples.fine.map((e) => `- ${shown(e.text)}${e.note ? ` _(${e.note})_` : ''}`).join('\n')
}

/**
 * The rule's page; `cite` formats a key of the curated library, `measured` says how often the rule is right.
 * Ends with one line break.
 */
export function pageOf(rule: Rule, cite: (key: string) => string, measured = ''): string {
  const state = rule.preview === undefined ? '' : `\n> **Preview**, off by default: ${rule.preview}\n`
  const sections = [
    section('Why', rule.why),
    section('What to write instead', rule.better),
    section('When it stays silent', rule.silent),
    section('Flagged', flaggedExamples(rule)),
    section('Fine', fineExamples(rule)),
    section('Measured', measured),
    section('References', rule.references.map((key) => `- ${cite(key)}`).join('\n'))
  ]
  const head = `# ${rule.id}\n\n${rule.summary}\n\nLevel: **${rule.severity}** in the profile \`review\`.\n${state}\n`
  return `${`${head}${sections.join('')}`.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`
}
