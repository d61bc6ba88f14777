// What a run holds of the bibliographies that it has read.
import { describe, expect, it } from 'vitest'
import { Memory, Reads } from '../../cli/stamps.ts'
import { Stage } from './play.ts'

describe('what documents read', () => {
  const reader = {
    asked: [] as string[],
    readFile: async (path: string) => {
      reader.asked.push(path)
      return path.includes('none') ? undefined : 'ten signs.'
    },
    list: async () => ['a.bib']
  }

  it('is read once, and its length is known, of each document and of all', async () => {
    const memory = new Memory()
    const [first, second] = [new Reads(memory, reader), new Reads(memory, reader)]
    await first.readFile('/a.bib')
    await first.readFile('/none.bib')
    await first.list('/')
    await second.readFile('/a.bib')
    await second.readFile('/b.bib')
    expect([first.length, second.length, memory.length]).toEqual([10, 20, 20])
    expect(reader.asked).toEqual(['/a.bib', '/none.bib', '/b.bib'])
    expect(second.all().map(([kind, path]) => `${kind} ${path}`)).toEqual(['file /a.bib', 'file /b.bib'])
  })
})

it('a bibliography that was let go for others is read again where it is cited again', async () => {
  const long = 'Nothing but a remark. '.repeat(400_000)
  const names = ['a', 'b', 'c', 'd']
  const files = names.flatMap((name) => [
    [`${name}/1.md`, `---\nbibliography: refs.bib\n---\n\nSee [@${name}2020; @nobody1999].\n`],
    [`${name}/refs.bib`, `@article{${name}2020, title={A}}\n@article{${name}2020, title={B}}\n${long}`]
  ])
  const stage = new Stage({
    ...Object.fromEntries(files),
    'e.md': '---\nbibliography: a/refs.bib\n---\n\nSee [@a2020].\n'
  })
  const { report } = await stage.json(['--no-cache'])
  for (const path of ['d/1.md', 'e.md']) {
    const alone = (await stage.json(['--no-cache', path])).report.files
    expect(report.files.filter((file) => alone.some((one) => one.path === file.path))).toEqual(alone)
  }
  expect(report.files).toHaveLength(9)
})
