// What a lock file changes for the author: findings where a work is cited, and problems where its entry stands.
import { describe, expect, it } from 'vitest'
import { bibliographyOf } from '../../bibliography/discover.ts'
import { createBibliographyLoader, loadBibliography } from '../../bibliography/snapshot.ts'
import { withLocks } from '../../bibliography/verify/apply.ts'
import { type LockedEntry, printOf, writeLock } from '../../bibliography/verify/lock.ts'
import { idNameOf } from '../../bibliography/verify/verify.ts'
import type { Entry } from '../../core/bibliography.ts'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const refs =
  '@article{lund,\n  author = {Lund, Ada},\n  title = {Voles and trust},\n  year = {2011},\n  journal = {Journal of Voles},\n  doi = {10.5555/voles.1}\n}\n'
const linter = createLinter(rules.filter(({ id }) => id.startsWith('citation/')))

async function lockWith(more: Partial<LockedEntry>, bibliography = refs): Promise<string> {
  const entry = (await loadBibliography([{ path: 'r.bib', text: bibliography }])).bibliography.entries[0] as Entry
  const name = idNameOf({ entry, field: () => '' })
  return writeLock(
    new Map([['lund', { id: name, print: printOf(entry, name), state: 'verified', date: '2026-11-22', ...more }]])
  )
}

const loader = createBibliographyLoader()

async function read(text: string, lock: string, bibliography = refs) {
  const document = parse(`---\nbibliography: refs.bib\n---\n\n${text}\n`, 'markdown')
  const files: Record<string, string> = { '/p/refs.bib': bibliography, '/p/neuroprose.lock.json': lock }
  const reader = { readFile: async (path: string) => files[path], list: async () => [] }
  const loaded = await bibliographyOf(document, { path: '/p/a.md' }, reader, loader)
  const findings = linter
    .lint(document, loaded.bibliography)
    .map(({ rule, severity, message }) => ({ rule, severity, message }))
  return { ...loaded, findings }
}

const text = 'Voles trust each other more after a sniff [@lund].'
const work = {
  doi: '10.5555/voles.1',
  type: 'article-journal',
  title: 'Ocean currents',
  authors: ['Page, Eve'],
  years: ['1990'],
  container: 'Sea'
}

describe('where the work is cited', () => {
  it.each([
    ['retraction', 'citation/retracted', 'error'],
    ['partial-retraction', 'citation/retracted', 'error'],
    ['concern', 'citation/retracted', 'warning'],
    ['correction', 'citation/retracted', 'hint']
  ] as const)('a %s is told, unless the sentence tells it', async (standing, rule, severity) => {
    const lock = await lockWith({ standing })
    expect((await read(text, lock)).findings).toContainEqual(expect.objectContaining({ rule, severity }))
    const said =
      standing === 'concern'
        ? 'a paper with an expression of concern'
        : standing === 'correction'
          ? 'a paper since corrected'
          : 'a paper since retracted'
    expect(
      (await read(`Voles were said, in ${said}, to trust each other [@lund].`, lock)).findings.map((one) => one.rule)
    ).not.toContain(rule)
  })

  it('an identifier of another work, or of none', async () => {
    const mismatch = await read(text, await lockWith({ state: 'mismatch', work }))
    expect(mismatch.findings).toContainEqual(
      expect.objectContaining({
        rule: 'citation/doi-format-or-mismatch',
        severity: 'error',
        message: expect.stringContaining('belongs to “Ocean currents”')
      })
    )
    const absent = await read(text, await lockWith({ state: 'absent' }))
    expect(absent.findings).toContainEqual(
      expect.objectContaining({ rule: 'citation/doi-format-or-mismatch', severity: 'warning' })
    )
  })

  it('a preprint, though the entry does not look like one; none where the register knows better', async () => {
    expect((await read(text, await lockWith({ preprint: true, work }))).findings.map(({ rule }) => rule)).toContain(
      'citation/preprint-unlabelled'
    )
    const asPreprint = refs.replace('Journal of Voles', 'bioRxiv')
    expect(
      (await read(text, await lockWith({ work }, asPreprint), asPreprint)).findings.map(({ rule }) => rule)
    ).not.toContain('citation/preprint-unlabelled')
  })

  it('one finding for a blood level that rests only on weak work', async () => {
    const level = 'Plasma oxytocin was higher in mothers who touched their infant more [@lund].'
    const found = (await read(level, await lockWith({ standing: 'correction' }))).findings.filter(
      ({ rule }) => rule === 'citation/retracted'
    )
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringMatching(/rests only on work that is corrected/)
      })
    ])
    expect((await read(text, await lockWith({ standing: 'correction' }))).findings[0]?.message).toMatch(
      /was corrected after it appeared/
    )
  })

  it('whom the work studied, by its subjects; nothing where they are both or not known', async () => {
    const people = 'Oxytocin makes women and men more generous [@lund].'
    const untold = refs.replace('Voles and trust', 'Peptides and trust')
    const found = async (subjects: readonly string[]) =>
      (await read(people, await lockWith({ work: { ...work, subjects } }, untold), untold)).findings.filter(
        ({ rule }) => rule === 'citation/species-mismatch'
      )
    expect(await found(['Animals', 'Arvicolinae', 'Oxytocin'])).toEqual([
      expect.objectContaining({ message: expect.stringContaining('is about voles, but the sentence is about people') })
    ])
    expect(await found(['Animals', 'Humans', 'Mice', 'Oxytocin'])).toEqual([])
    expect(await found(['Oxytocin', 'Mice'])).toEqual([])
  })

  it('nothing, where all is well', async () => {
    expect((await read(text, await lockWith({ work }))).findings).toEqual([])
  })
})

describe('where the entry stands', () => {
  it('problems come with mends', async () => {
    const { problems } = await read(text, await lockWith({ state: 'mismatch', work, found: '10.5555/voles.2' }))
    expect(problems).toContainEqual(
      expect.objectContaining({
        file: '/p/refs.bib',
        code: 'mismatch',
        severity: 'error',
        fixes: [expect.objectContaining({ title: 'Replace the DOI by 10.5555/voles.2' })]
      })
    )
  })
})

describe('a lock', () => {
  it('says nothing of an entry that has changed since', async () => {
    const lock = await lockWith({ standing: 'retraction' })
    expect((await read(text, lock, refs.replace('2011', '2012'))).findings).toEqual([])
  })

  it('that is broken is told of once, and nothing else is lost', async () => {
    const { problems, findings, bibliography } = await read(text, '{"version": 1, "entr')
    expect(problems).toEqual([
      expect.objectContaining({ file: '/p/neuroprose.lock.json', message: expect.stringContaining('no valid JSON') })
    ])
    expect(findings).toEqual([])
    expect(bibliography.state).toBe('ready')
  })

  it('is laid over once: the same bibliography comes again until something changes', async () => {
    const lock = await lockWith({ standing: 'retraction' })
    const one = await read(text, lock)
    const two = await read(text, lock)
    expect(two.bibliography).toBe(one.bibliography)
    const three = await read(text, await lockWith({}))
    expect(three.bibliography.version).not.toBe(one.bibliography.version)
  })

  it('asks how a bibliography is written only where there is something to mend', async () => {
    const files = [{ path: '/p/refs.bib', text: refs }]
    const laid = async (more: Partial<LockedEntry>) => {
      const { bibliography, problems } = await loadBibliography(files)
      let asked = 0
      const [file] = bibliography.files
      const watched = {
        path: '/p/refs.bib',
        format: 'bibtex' as const,
        problems: [],
        get writing() {
          asked++
          return file?.writing
        }
      }
      const locks = [{ path: '/p/neuroprose.lock.json', text: await lockWith(more) }]
      const loaded = withLocks({ bibliography: { ...bibliography, files: [watched] }, problems }, files, locks)
      return { asked, mends: loaded.problems.flatMap(({ fixes }) => fixes).length }
    }
    expect(await laid({ standing: 'retraction' })).toEqual({ asked: 0, mends: 0 })
    expect(await laid({ differences: [{ field: 'year', entry: '2011', record: '1990' }], work })).toEqual({
      asked: 1,
      mends: 1
    })
  })
})
