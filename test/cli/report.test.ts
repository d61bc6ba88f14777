// The report: what the page tells, that hostile text stays text, that it loads nothing and is the same every time.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { html } from '../../cli/report/html.ts'
import { style } from '../../cli/report/style.ts'
import { Stage } from './play.ts'

const article = `# Trust

Oxytocin increases trust. Plasma oxytocin shows how much oxytocin is in the brain.

Dopamine encodes the value of a partner’s face. Oxytocin lowers cortisol in men [@heinrichs2003].
`
const love = 'Oxytocin is the love hormone.\n'

interface Element {
  readonly name: string
  readonly attribs: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly data?: string
}

/** Every element of a page, in order. */
function elementsOf(page: string): Element[] {
  const out: Element[] = []
  const open = [parseDocument(page) as unknown as Element]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.attribs !== undefined) out.push(next)
    open.push(...[...(next.children ?? [])].reverse())
  }
  return out
}

function textOf({ data, children }: Element): string {
  return (data ?? '') + (children ?? []).map(textOf).join('')
}

async function pageOf(stage: Stage, argv: readonly string[] = [], code = 0): Promise<string> {
  const played = await stage.play(['report', ...argv])
  expect(played, played.err).toMatchObject({ code })
  return readFileSync(join(stage.folder, 'site/index.html'), 'utf8')
}

function section(page: string, id: string): string {
  const found = elementsOf(page).find(({ name, attribs }) => name === 'section' && attribs.id === id)
  expect(found, `section ${id}`).toBeDefined()
  return textOf(found as Element).replace(/\s+/g, ' ')
}

function git(stage: Stage, ...argv: string[]): void {
  const who = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org'
  }
  const when = { GIT_AUTHOR_DATE: '2024-05-06T07:08:09Z', GIT_COMMITTER_DATE: '2024-05-06T07:08:09Z' }
  const { status, stderr } = spawnSync('git', argv, { cwd: stage.folder, env: { ...process.env, ...who, ...when } })
  expect(status, String(stderr)).toBe(0)
}

describe('the page', () => {
  it('tells coverage, findings and rules, and leads to the rule’s page', async () => {
    const stage = new Stage({ 'a.md': article, 'b/love.md': love })
    const page = await pageOf(stage)
    expect(section(page, 'articles')).toMatch(/a\.md ?\d+ %/)
    expect(section(page, 'findings')).toMatch(/Oxytocin is the love hormone\..*b\/love\.md:1:17/)
    expect(section(page, 'rules')).toContain('simplification/oxytocin-epithet')
    expect(page).toMatch(/href="https:[^"]*docs\/rules\/simplification\/oxytocin-epithet\.md"/)
    expect(page).toMatch(/<mark>love hormone<\/mark>/)
  })

  it('counts statements with and without a source', async () => {
    const stage = new Stage({
      'a.md':
        'Others disagree [@smith2020]. The debate is old.\n\nEarly neglect lowers the number of oxytocin receptors in the amygdala.\n\nOxytocin lowered cortisol in stressed men [@heinrichs2003].\n'
    })
    expect(section(await pageOf(stage), 'overview')).toContain('50 % of 2')
  })

  it('maps statements by molecule and measure, as the library has them', async () => {
    const evidence = section(await pageOf(new Stage({ 'a.md': article })), 'evidence')
    expect(evidence).toContain('Intranasal oxytocin increases trust in people in general')
    expect(evidence).toMatch(/Oxytocin lowers the cortisol response to social stress supported · 1 statement/)
    expect(evidence).toMatch(/Peripheral oxytocin concentration reflects central oxytocin contested/)
    expect(evidence).toMatch(/Against: [^.]*Declerck et al\., 2020/)
    expect(evidence).toMatch(/cortisol–11/)
  })

  it.each([
    ['Phasic dopamine signals reward prediction errors.', 'Phasic dopamine signals reward prediction error supported'],
    [
      'Oxytocin dampens amygdala responses to angry faces.',
      'Intranasal oxytocin reduces amygdala responses to social threat supported'
    ],
    ['Depression results from a lack of serotonin.', 'Low serotonin causes depression contested'],
    ['The amygdala is the fear centre.', 'The amygdala is the fear centre contested']
  ])('knows the proposition in: %s', async (text, shown) => {
    expect(section(await pageOf(new Stage({ 'a.md': `${text}\n` })), 'evidence')).toContain(shown)
  })

  it('gives each molecule of a sentence its own propositions', async () => {
    const text = 'Dopamine causes pleasure, and low serotonin causes depression.\n'
    expect(section(await pageOf(new Stage({ 'a.md': text })), 'evidence')).toContain(
      'dopamine: 1 contested, 0 qualified, 0 supported; serotonin: 1 contested'
    )
  })

  it.each([
    'Social support can raise oxytocin and lower cortisol levels.',
    'Studies of oxytocin often measure empathy.',
    'Dopamine neurons fire in bursts. Prediction errors are a term of learning theory.'
  ])('takes no proposition from: %s', async (text) => {
    expect(section(await pageOf(new Stage({ 'a.md': `${text}\n` })), 'evidence')).not.toMatch(/ · \d+ statement/)
  })

  it('leaves out what is denied or asked', async () => {
    const text = 'Oxytocin does not increase trust. Does plasma oxytocin mirror oxytocin in the brain?\n'
    expect(section(await pageOf(new Stage({ 'a.md': text })), 'evidence')).not.toMatch(/ · \d+ statement/)
  })

  it('takes its title and the address of the sources', async () => {
    const stage = new Stage({ 'my articles/a #1.md': love })
    const page = await pageOf(stage, ['--title', 'A & B', '--source-url', 'https://example.org/blob/main/'])
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).toContain('href="https://example.org/blob/main/my%20articles/a%20%231.md#L1"')
  })

  it('lists the gravest findings within --limit and counts the others', async () => {
    const stage = new Stage({ 'a.md': `${article}\n${love}` })
    const page = await pageOf(stage, ['--limit', '1'])
    expect(page.match(/<tr id="f\d+"/g)).toHaveLength(1)
    expect(section(page, 'findings')).toMatch(/Listed here: 1 finding, the gravest\. Only counted: \d+ milder ones\./)
  })

  it('says so where nothing was found', async () => {
    const page = await pageOf(new Stage({ 'a.md': 'Voles live in burrows.\n' }))
    expect(section(page, 'findings')).toContain('Nothing was found.')
    expect(section(page, 'evidence')).toContain('No statement about a molecule was met.')
  })
})

describe('safety', () => {
  const hostile = `# <script>alert(1)</script>

Oxytocin is the love hormone <img src=x onerror=alert(2)> and </script><script>alert(3)</script> "quoted" 'too' & more.

Oxytocin increases trust in "><svg onload=alert(4)> everyone.
`

  it('keeps text of articles, names of files and titles text', async () => {
    const name = `x"><script>alert(5)<.md`
    const stage = new Stage({ [name]: hostile })
    const page = await pageOf(stage, ['--title', '</title><script>alert(6)</script>'])
    const elements = elementsOf(page)
    expect(elements.filter(({ name: tag }) => tag === 'script')).toHaveLength(1)
    expect(elements.filter(({ name: tag }) => tag === 'img' || tag === 'iframe')).toEqual([])
    expect(elements.flatMap(({ attribs }) => Object.keys(attribs)).filter((key) => key.startsWith('on'))).toEqual([])
    expect(section(page, 'findings')).toContain('<img src=x onerror=alert(2)>')
  })

  it('loads nothing: no address stands where a browser fetches it', async () => {
    const page = await pageOf(new Stage({ 'a.md': `${article}\n${hostile}` }))
    const elements = elementsOf(page)
    const fetched = elements.filter(
      ({ name, attribs }) => 'src' in attribs || 'srcset' in attribs || 'xlink:href' in attribs || name === 'link'
    )
    expect(fetched).toEqual([])
    expect(elements.filter(({ name, attribs }) => 'href' in attribs && name !== 'a')).toEqual([])
    expect(page).not.toMatch(/url\(|@import/)
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src &apos;none&apos;; style-src &apos;sha256-/
    )
  })

  it('escapes what is put into HTML, and only that', () => {
    expect(html`<b>${'<i>'}</b>${html`<u>${'&'}</u>`}${[html`<i>`, 1]}${undefined}${false}`.text).toBe(
      '<b>&lt;i&gt;</b><u>&amp;</u><i>1'
    )
  })

  it('follows no link but to the web', async () => {
    const stage = new Stage({ 'a.md': love })
    expect(await stage.play(['report', '--source-url', 'javascript:alert(1)'])).toMatchObject({ code: 2 })
  })
})

describe('structure', () => {
  it('has anchors that lead somewhere, ids that are there once, and names for landmarks', async () => {
    const elements = elementsOf(await pageOf(new Stage({ 'a.md': article, 'b.md': love })))
    const ids = elements.flatMap(({ attribs }) => attribs.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const wanted = elements.flatMap(({ attribs }) => [
      ...(attribs.href?.startsWith('#') ? [attribs.href.slice(1)] : []),
      ...(attribs['aria-labelledby']?.split(' ') ?? [])
    ])
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
    for (const { children } of elements.filter(({ name }) => name === 'table')) {
      expect(children.some(({ name }) => name === 'caption')).toBe(true)
    }
  })

  it('gives every chart its figures as words and as a table', async () => {
    const elements = elementsOf(await pageOf(new Stage({ 'a.md': article })))
    const charts = elements.filter(({ name, attribs }) => name === 'svg' && attribs.role === 'img')
    expect(charts.length).toBeGreaterThanOrEqual(3)
    for (const { children } of charts)
      expect(textOf(children.find(({ name }) => name === 'desc') as Element)).toMatch(/\d/)
  })

  it('is the same every time, and nothing half-written is left', async () => {
    const stage = new Stage({ 'a.md': article, 'b/love.md': love })
    const first = await pageOf(stage)
    expect(await pageOf(stage)).toBe(first)
    expect(readdirSync(join(stage.folder, 'site'))).toEqual(['index.html'])
    // What it wrote is no article, for it or for check.
    expect((await stage.json()).report.files.map(({ path }) => path)).toEqual(['a.md', 'b/love.md'])
  })
})

describe('colours', () => {
  /** Relative luminance as WCAG 2 defines it. */
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string): number => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
    return (high + 0.05) / (low + 0.05)
  }
  const schemes = [...style.matchAll(/color-scheme: (\w+);([^}]*)/g)].map(([, name, body]) => ({
    name,
    colours: Object.fromEntries([...(body ?? '').matchAll(/--(\w+): (#\w{6})/g)].map(([, key, value]) => [key, value]))
  }))

  it('are read from the style sheet', () => {
    expect(schemes.map(({ name }) => name)).toEqual(['light', 'dark'])
  })

  it.each(schemes)('have a contrast of 4.5 and more, words in charts included: $name', ({ colours }) => {
    const { paper = '', panel = '', mark = '', ink = '', rule: _, ...written } = colours
    for (const [name, colour] of Object.entries({ ink, ...written })) {
      expect(contrast(colour as string, paper), `${name} and paper`).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(ink, panel)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, mark)).toBeGreaterThanOrEqual(4.5)
  })
})

describe('the trend', () => {
  it('shows what the baseline held from commit to commit', async () => {
    const stage = new Stage({ 'a.md': love, 'b.md': love })
    git(stage, 'init', '-q')
    await stage.play(['baseline', '--output', 'neuroprose-baseline.json'])
    git(stage, 'add', '.')
    git(stage, 'commit', '-qm', 'one')
    stage.write({ 'b.md': 'Voles live in burrows.\n' })
    await stage.play(['baseline'])
    git(stage, 'commit', '-qam', 'two')
    const trend = section(await pageOf(stage), 'trend')
    expect(trend).toMatch(/From (\d+) on 2024-05-06 to (\d+) on 2024-05-06/)
    const [, from, to] = /From (\d+) on \S+ to (\d+) on/.exec(trend) as unknown as [string, string, string]
    expect(Number(from)).toBe(2 * Number(to))
  })

  it.each<[string, (stage: Stage) => void, string]>([
    ['no git', () => {}, 'This folder is in no git repository.'],
    ['no commit', (stage) => git(stage, 'init', '-q'), 'This repository has no commits yet.'],
    [
      'no baseline',
      (stage) => {
        git(stage, 'init', '-q')
        git(stage, 'add', '.')
        git(stage, 'commit', '-qm', 'one')
      },
      'has no history in git yet'
    ]
  ])('says why there is none: %s', async (_, prepare, why) => {
    const stage = new Stage({ 'a.md': love })
    prepare(stage)
    const page = await pageOf(stage)
    expect(section(page, 'trend')).toContain(why)
    expect(page).not.toContain('waiting-title')
  })
})

describe('bad input', () => {
  it('lists in the page what could not be read, and exits with 2', async () => {
    const stage = new Stage({ 'a.md': love, 'bad.md': new Uint8Array([0x23, 0, 0, 0]) })
    const page = await pageOf(stage, ['.', 'gone.md'], 2)
    expect(section(page, 'unread')).toMatch(/bad\.md: this looks like a binary file.*gone\.md: there is no such file/)
    expect(section(page, 'findings')).toContain('love hormone')
  })

  it('says what it cannot write, and leaves nothing', async () => {
    const stage = new Stage({ 'a.md': love, site: 'a file' })
    const { code, err } = await stage.play(['report'])
    expect(code).toBe(2)
    expect(err).toMatch(/site\/index\.html could not be written/)
    mkdirSync(join(stage.folder, 'out/index.html'), { recursive: true })
    expect((await stage.play(['report', '-o', 'out'])).code).toBe(2)
    expect(readdirSync(join(stage.folder, 'out'))).toEqual(['index.html'])
  })

  it('writes a named page, and takes nothing else for one', async () => {
    const stage = new Stage({ 'a.md': love })
    expect(await stage.play(['report', '-o', 'deep/page.html'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^deep\/page\.html: \d+ findings? in 1 document\.\n$/)
    })
    expect(existsSync(join(stage.folder, 'deep/page.html'))).toBe(true)
    expect((await stage.play(['report', '--limit', 'x'])).code).toBe(2)
  })
})
