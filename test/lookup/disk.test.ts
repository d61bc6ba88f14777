// Answers on disk: whole or not there, bounded, and no trouble for anybody where nothing can be written.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { cacheFolder, diskStore, shrink } from '../../bibliography/lookup/disk.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookups-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('keeps answers for the next process', async () => {
  const store = diskStore(join(folder, 'deep', 'er'))
  expect(await store.read('doi:10.5555/a')).toBeUndefined()
  await store.write('doi:10.5555/a', 'one')
  await store.write('doi:10.5555/b', 'two')
  await store.write('doi:10.5555/a', 'three')
  expect(await diskStore(join(folder, 'deep', 'er')).read('doi:10.5555/a')).toBe('three')
  expect(await store.read('doi:10.5555/b')).toBe('two')
  expect(readdirSync(join(folder, 'deep', 'er')).filter((name) => !name.endsWith('.json'))).toEqual([])
})

it('gives whole answers to everybody while many write', async () => {
  const stores = [diskStore(folder), diskStore(folder)]
  const long = (letter: string) => letter.repeat(50_000)
  await Promise.all(
    Array.from({ length: 40 }, (_, i) => (stores[i % 2] as (typeof stores)[0]).write('doi:x', long(String(i % 10))))
  )
  const text = (await stores[0]?.read('doi:x')) ?? ''
  expect(text).toHaveLength(50_000)
  expect(new Set(text).size).toBe(1)
})

it('lets the oldest go when there is too much', async () => {
  for (let i = 0; i < 10; i++) {
    const path = join(folder, `${i}.json`)
    writeFileSync(path, 'x'.repeat(100))
    utimesSync(path, 1000 + i, 1000 + i)
  }
  await shrink(folder, 500)
  expect(readdirSync(folder).sort()).toEqual(['6.json', '7.json', '8.json', '9.json'])
  await shrink(folder, 500)
  expect(readdirSync(folder)).toHaveLength(4)
})

it.skipIf(process.getuid?.() === 0)('keeps nothing where nothing can be written, and says nothing', async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed)
  chmodSync(closed, 0o500)
  const store = diskStore(join(closed, 'in'))
  await store.write('doi:x', 'one')
  expect(await store.read('doi:x')).toBeUndefined()
})

it('takes a file in the way for a folder that keeps nothing', async () => {
  writeFileSync(join(folder, 'file'), '')
  const store = diskStore(join(folder, 'file', 'in'))
  await store.write('doi:x', 'one')
  expect(await store.read('doi:x')).toBeUndefined()
})

it('lies where the system keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux')).toBe(join('/c', 'neuroprose', 'lookups'))
  expect(cacheFolder({}, 'linux')).toMatch(/\.cache.neuroprose.lookups$/)
  expect(cacheFolder({}, 'darwin')).toMatch(/Library.Caches.neuroprose.lookups$/)
  expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32')).toBe(join('L', 'neuroprose', 'lookups'))
})
