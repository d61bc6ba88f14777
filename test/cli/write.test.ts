// Files are written whole, and stay what they were: links, modes, devices.
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWhole } from '../../cli/write.ts'
import { Stage } from './play.ts'

describe.skipIf(process.platform === 'win32')('a file that is written', () => {
  it('stays at the end of the link that leads to it', () => {
    const stage = new Stage({ 'deep/real.md': 'old' })
    const link = join(stage.folder, 'link.md')
    symlinkSync('deep/real.md', link)
    writeWhole(link, 'new')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(stage.folder, 'deep/real.md'), 'utf8')).toBe('new')
    expect(readdirSync(join(stage.folder, 'deep'))).toEqual(['real.md'])
  })

  it('keeps its mode', () => {
    const stage = new Stage({ 'a.md': 'old' })
    const path = join(stage.folder, 'a.md')
    for (const mode of [0o600, 0o755, 0o640]) {
      chmodSync(path, mode)
      writeWhole(path, 'new')
      expect(statSync(path).mode & 0o7777).toBe(mode)
    }
  })

  it('makes its folder, and leaves what is no file as it is', () => {
    const stage = new Stage()
    writeWhole(join(stage.folder, 'new/a.md'), 'new')
    expect(readFileSync(join(stage.folder, 'new/a.md'), 'utf8')).toBe('new')
    const device = join(stage.folder, 'device')
    symlinkSync('/dev/null', device)
    writeWhole(device, 'nothing')
    expect(statSync(device).isCharacterDevice()).toBe(true)
    mkdirSync(join(stage.folder, 'folder'))
    expect(() => writeWhole(join(stage.folder, 'folder'), 'x')).toThrow(/EISDIR/)
    expect(readdirSync(stage.folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a text report', () => {
  it('has colours on the terminal and none in a file', async () => {
    const stage = new Stage({ 'a.md': 'Oxytocin is the love hormone.\n' })
    const { out } = await stage.play(['check', '--color', '--format', 'text', '--format', 'text=report.txt'], {
      columns: 80
    })
    const report = readFileSync(join(stage.folder, 'report.txt'), 'utf8')
    expect(out).toContain('\u001b[')
    expect(report).toContain('a.md')
    expect(report).not.toContain('\u001b[')
  })
})
