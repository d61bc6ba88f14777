// Files on disk as the server sees them: what is there, what is not, and what can't be read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeHost } from '../../server/host.node.ts'
import { MemoryHost } from './client.ts'

const folder = mkdtempSync(join(tmpdir(), 'neuroprose-host-'))
const at = (name: string) => pathToFileURL(join(folder, name)).href
const host = nodeHost(new MemoryHost({ 'vfs://x/a.bib': 'elsewhere' }))

writeFileSync(join(folder, 'ä b.bib'), '@book{ä}')
writeFileSync(join(folder, 'latin.bib'), Buffer.from([0x40, 0xe4, 0x40]))
mkdirSync(join(folder, 'sub.bib'))
symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.bib'))

afterAll(() => rmSync(folder, { recursive: true }))

describe('reading', () => {
  it('gives the text, whatever the name', async () => {
    expect(await host.readFile(at('ä b.bib'))).toBe('@book{ä}')
  })

  it('of what is not there gives nothing', async () => {
    expect(await host.readFile(at('none.bib'))).toBeUndefined()
    expect(await host.readFile(at('ä b.bib/below.bib'))).toBeUndefined()
    expect(await host.readFile(at('dangling.bib'))).toBeUndefined()
  })

  it('of a folder says so', async () => {
    await expect(host.readFile(at('sub.bib'))).rejects.toThrow('This is a folder, not a file.')
  })

  it('of bytes that are no UTF-8 gives what can be read', async () => {
    expect(await host.readFile(at('latin.bib'))).toBe('@\uFFFD@')
  })

  it('of what can’t be read for another reason names the reason', async () => {
    symlinkSync(join(folder, 'circle.bib'), join(folder, 'circle.bib'))
    await expect(host.readFile(at('circle.bib'))).rejects.toThrow('This file can’t be read (ELOOP).')
  })

  it('of anything that is no file asks elsewhere', async () => {
    expect(await host.readFile('vfs://x/a.bib')).toBe('elsewhere')
    expect(await host.listFiles('vfs://x')).toEqual(['a.bib'])
  })
})

describe('listing', () => {
  it('names the files, not the folders', async () => {
    expect(await host.listFiles(pathToFileURL(folder).href)).toEqual(expect.arrayContaining(['latin.bib', 'ä b.bib']))
    expect(await host.listFiles(pathToFileURL(folder).href)).not.toContain('sub.bib')
  })

  it('a folder that is not there has none', async () => {
    expect(await host.listFiles(at('none'))).toEqual([])
  })
})

describe('stamps', () => {
  it('change with the file', async () => {
    expect(await host.stamp(at('new.bib'))).toBe('')
    writeFileSync(join(folder, 'new.bib'), 'one')
    const first = await host.stamp(at('new.bib'))
    writeFileSync(join(folder, 'new.bib'), 'longer')
    expect(await host.stamp(at('new.bib'))).not.toBe(first)
  })
})
