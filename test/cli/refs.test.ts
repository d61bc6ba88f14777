// neuroprose refs: what it finds in documents and bibliographies, prints, writes and returns.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { Stage } from './play.ts'

const refs = `@article{lund2001,
  title = {Voles and {Trust} in Winter},
  author = {Lund, Ada and van der Berg, Jan},
  journal = {Journal of Voles},
  year = {2001},
  volume = {3},
  pages = {1--5},
  doi = {10.5555/vole.1}
}

@book{roe1999,
  title = {On Mice},
  author = {Roe, May},
  publisher = {Fjord},
  year = {1999}
}

@article{lundcopy,
  title = {Voles and trust in winter},
  author = {Lund, Ada},
  journal = {J. Voles},
  year = {2001}
}
`
const article = `---
bibliography: refs.bib
---

Voles groom each other [@lund2001; @lnud2001], as [@lund2001] saw. Mail me@home.org. Roe (1999) said so; see @fig-one.
`
const files = { 'a.md': article, 'refs.bib': refs }

describe('refs list', () => {
  it('lists every entry with its place and how often it is cited', async () => {
    const { code, out } = await new Stage(files).play(['refs', 'list'])
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      'refs.bib:1  lund2001  Lund and van der Berg, 2001 · Voles and Trust in Winter · cited 2 times',
      'refs.bib:11  roe1999  Roe, 1999 · On Mice · cited once',
      'refs.bib:18  lundcopy  Lund, 2001 · Voles and trust in winter',
      '3 entries, 2 of them cited.',
      ''
    ])
  })

  it('reads bibliographies that are named themselves, of any format, and answers programs', async () => {
    const stage = new Stage({ 'more.ris': 'TY  - BOOK\nID  - noor\nTI  - Rats\nAU  - Noor, Bo\nPY  - 2003\nER  - \n' })
    const { code, out } = await stage.play(['refs', 'list', 'more.ris', '--format', 'json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      version: 1,
      entries: [
        {
          key: 'noor',
          ids: [],
          type: 'book',
          title: 'Rats',
          authors: [{ family: 'Noor', given: 'Bo' }],
          year: '2003',
          container: '',
          doi: '',
          path: 'more.ris',
          line: 2,
          cited: 0
        }
      ]
    })
  })
})

describe('refs missing', () => {
  it('names the keys that are cited and are nowhere, with the nearest that are, and exits with 1', async () => {
    const { code, out } = await new Stage(files).play(['refs', 'missing'])
    expect([code, out]).toEqual([1, 'a.md:5:37  lnud2001 (did you mean “lund2001”?)\n1 key is missing.\n'])
    const json = await new Stage(files).play(['refs', 'missing', '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({ missing: [{ key: 'lnud2001', line: 5, nearest: ['lund2001'] }] })
  })

  it('exits with 0 where none is, and says where nobody can know', async () => {
    const stage = new Stage({ 'a.md': 'Voles groom [@lund2001].', 'refs.bib': refs })
    expect(await stage.play(['refs', 'missing', 'a.md'])).toMatchObject({ code: 0, out: '0 keys are missing.\n' })
    const lost = new Stage({ 'a.md': article })
    const { code, err } = await lost.play(['refs', 'missing', 'a.md'])
    expect(code).toBe(2)
    expect(err).toContain('refs.bib')
  })
})

describe('refs unused and refs duplicates', () => {
  it('names entries that nobody cites, by key or by author and year', async () => {
    const { code, out } = await new Stage(files).play(['refs', 'unused'])
    expect(code).toBe(1)
    expect(out).toBe(
      'refs.bib:18  lundcopy  Lund, 2001 · Voles and trust in winter\n1 of 3 entries are cited nowhere.\n'
    )
    const all = new Stage({ ...files, 'b.md': '---\nbibliography: refs.bib\nnocite: "@*"\n---\n\nText.\n' })
    expect((await all.play(['refs', 'unused'])).code).toBe(0)
  })

  it('names works under two keys, with both places', async () => {
    const { code, out } = await new Stage(files).play(['refs', 'duplicates'])
    expect(code).toBe(1)
    expect(out).toContain('refs.bib:18  “lundcopy” has the same title, author and year as “lund2001”')
    expect(out).toContain('(first at refs.bib:1)')
    const json = await new Stage(files).play(['refs', 'duplicates', 'refs.bib', '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({
      duplicates: [{ kind: 'work', path: 'refs.bib', line: 18, first: { line: 1 } }]
    })
  })
})

describe('refs format', () => {
  it('writes what is cited in a style, with all that the entries say', async () => {
    const { code, out } = await new Stage(files).play(['refs', 'format'])
    expect(code).toBe(0)
    expect(out).toBe(
      'Lund, A., & van der Berg, J. (2001). Voles and Trust in Winter. Journal of Voles, 3, 1–5. https://doi.org/10.5555/vole.1\n' +
        'Roe, M. (1999). On Mice. Fjord.\n'
    )
    const other = await new Stage(files).play(['refs', 'format', '--style', 'vancouver', '--all', '--format', 'json'])
    const { references } = JSON.parse(other.out) as { references: { key: string; text: string }[] }
    expect(references.map(({ key }) => key).sort()).toEqual(['lund2001', 'lundcopy', 'roe1999'])
    expect(references.find(({ key }) => key === 'roe1999')?.text).toContain('Roe M. On Mice. Fjord; 1999.')
  })

  it('takes a style from a file, and says what is wrong with a name or a file', async () => {
    const csl = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>Short</title><id>short</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><names variable="author"><name form="short"/></names><text variable="title" prefix=": "/></layout></bibliography>
</style>`
    const stage = new Stage({ ...files, 'short.csl': csl, 'none.csl': '<style/>' })
    expect((await stage.play(['refs', 'format', '--style', 'short.csl', 'refs.bib'])).out.split('\n')[1]).toBe(
      'Roe: On Mice'
    )
    expect(await stage.play(['refs', 'format', '--style', 'none.csl'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no CSL style')
    })
    expect(await stage.play(['refs', 'format', '--style', 'apaa'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('apa, vancouver, harvard1')
    })
  })
})

it('no bundle holds the processor of styles: it is loaded from the installed packages', {
  timeout: 60_000
}, async () => {
  const { metafile } = await build({
    entryPoints: ['cli/main.ts', 'server/main.ts'],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    platform: 'node',
    format: 'esm',
    splitting: true,
    logLevel: 'silent',
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }
  })
  const inside = Object.keys(metafile.inputs)
  expect(inside.some((path) => path.includes('commands/refs/styles.ts'))).toBe(true)
  expect(inside.filter((path) => /citeproc|plugin-csl/.test(path))).toEqual([])
})

describe('refs add', () => {
  const read = (stage: Stage, name = 'refs.bib') => readFileSync(join(stage.folder, name), 'utf8')

  it('puts entries from standard input into the bibliography, as its others are written, once', async () => {
    const stage = new Stage(files)
    const noor =
      '@article{noor2003, title={Rats at night}, author={Noor, Bo}, journal={Night}, year={2003}, volume={7}, pages={2-9}}'
    const added = await stage.play(['refs', 'add', '-'], { stdin: noor })
    expect(added).toMatchObject({ code: 0, out: 'refs.bib: added “noor2003”\n' })
    expect(read(stage).slice(0, refs.length)).toBe(refs)
    expect(read(stage).slice(refs.length)).toBe(
      '\n@article{noor2003,\n  title = {{Rats at night}},\n  author = {Noor, Bo},\n  journal = {Night},\n  year = {2003},\n  volume = {7},\n  pages = {2--9}\n}\n'
    )
    const before = read(stage)
    const again = await stage.play(['refs', 'add', '-', '--to', 'refs.bib'], {
      stdin: noor.replace('noor2003', 'other')
    })
    expect(again).toMatchObject({ code: 0, out: 'refs.bib: other is there already, as “noor2003”\n' })
    expect(read(stage)).toBe(before)
  })

  it('reads CSL-JSON, gives keys that are free, and writes nothing on a dry run', async () => {
    const stage = new Stage(files)
    const item =
      '[{"id":"roe1999","type":"article-journal","title":"Mice by day","author":[{"family":"Roe","given":"May"}],"issued":{"date-parts":[[1999]]}}]'
    const dry = await stage.play(['refs', 'add', '--dry-run', '--format', 'json'], { stdin: item })
    expect(JSON.parse(dry.out)).toMatchObject({
      path: 'refs.bib',
      results: [{ asked: 'roe1999', key: 'roe1999a', state: 'added' }]
    })
    expect(read(stage)).toBe(refs)
  })

  it('sees the entries that it added before, and leaves nothing beside the file', async () => {
    const stage = new Stage(files)
    const noor = '@book{noor, title={Rats at night}, author={Noor, Bo}, year={2003}}\n'
    const added = await stage.play(['refs', 'add', '-'], { stdin: noor + noor.replace('{noor', '{twice') })
    expect(added.out).toBe('refs.bib: added “noor”\nrefs.bib: twice is there already, as “noor”\n')
    expect(readdirSync(stage.folder).sort()).toEqual(['.neuroprose.yaml', 'a.md', 'refs.bib'])
  })

  it('does not touch a file that is no UTF-8, whose letters would be lost', async () => {
    const latin = Buffer.from('@book{oe, title={Mice}, author={Bergström, Åsa}, year={1999}}\n', 'latin1')
    const stage = new Stage({ 'old.bib': latin })
    const noor = '@book{noor, title={Rats at night}, author={Noor, Bo}, year={2003}}'
    const { code, err } = await stage.play(['refs', 'add', '-', '--to', 'old.bib'], { stdin: noor })
    expect(code).toBe(2)
    expect(err).toContain('old.bib is not valid UTF-8 and is left as it is')
    expect(readFileSync(join(stage.folder, 'old.bib'))).toEqual(latin)
  })

  it('looks nothing up that it may not, and says what to write', async () => {
    const stage = new Stage(files)
    const { code, err } = await stage.play(['refs', 'add', '10.5555/12345678'], {
      env: { XDG_CACHE_HOME: stage.folder }
    })
    expect(code).toBe(2)
    expect(err).toContain('look-ups are off. To allow them, write “lookups: on” into .neuroprose.yaml')
    expect(read(stage)).toBe(refs)
  })

  it('says which bibliography it would need, and what is no identifier', async () => {
    const two = new Stage({
      'a.md': '---\nbibliography: [one.bib, two.bib]\n---\n\nText.',
      'one.bib': refs,
      'two.bib': ''
    })
    expect(await two.play(['refs', 'add', '-'], { stdin: refs })).toMatchObject({
      code: 2,
      err: expect.stringContaining('one.bib, two.bib')
    })
    expect(await two.play(['refs', 'add', 'voles'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('“voles” is no DOI')
    })
    expect(await two.play(['refs', 'add', '--to', 'one.bib'], { stdin: 'nothing' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('no entries')
    })
  })
})

describe('refs', () => {
  it.each([
    [['refs'], 'What of the references?'],
    [['refs', 'lst'], 'did you mean “list”?'],
    [['refs', 'list', '--format', 'xml'], '“xml” is no format'],
    [['refs', 'list', 'gone.md'], 'gone.md']
  ])('%j exits with 2 and says why', async (argv, said) => {
    expect(await new Stage(files).play(argv)).toMatchObject({ code: 2, err: expect.stringContaining(said) })
  })

  it('has help', async () => {
    const { code, out } = await new Stage().play(['refs', '--help'])
    expect(code).toBe(0)
    for (const word of ['list', 'missing', 'unused', 'duplicates', 'format', 'add', '--style', '--to'])
      expect(out).toContain(word)
  })
})
