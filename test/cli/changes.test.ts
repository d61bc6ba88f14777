// What changed since a revision, as git tells it, whatever git is set to show people instead.
import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linesIn } from '../../cli/changes.ts'
import { p, word } from '../support/word.ts'
import { Stage } from './play.ts'

const love = 'Oxytocin is the love hormone.\n'
const blood = 'Plasma oxytocin shows how much oxytocin is in the brain.\n'
const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false']
const git = (folder: string, ...argv: string[]) => {
  const { status, stderr } = spawnSync('git', [...identity, ...argv], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
function repository(files: Record<string, string | Uint8Array>): Stage {
  const stage = new Stage(files)
  git(stage.folder, 'init', '-q', '-b', 'main')
  git(stage.folder, 'add', '-A')
  git(stage.folder, 'commit', '-q', '-m', 'first')
  return stage
}

describe('changed lines', () => {
  it('are all that is reported, new files in full', async () => {
    const stage = repository({ 'a.md': `${love}\nVoles.\n`, 'b.md': love })
    stage.write({ 'a.md': `${love}\nVoles.\n\n${blood}`, 'new file ü.md': love })
    const { out } = await stage.play(['check', '--changed'])
    expect(out).toContain('measurement/peripheral-as-central')
    expect(out).toContain('new file ü.md')
    expect(out).not.toMatch(/^b\.md$/m)
    expect(out).toMatch(/\d on lines that did not change (?:is|are) not shown\./)
    expect(out.match(/oxytocin-epithet/g)).toHaveLength(1)
  })

  it('since a branch count from where it was left, renames followed', async () => {
    const stage = repository({
      'a b.md': `${love}\nVoles live in burrows under meadows.\n\nThey eat grass and seeds all day.\n`
    })
    git(stage.folder, 'checkout', '-q', '-b', 'work')
    git(stage.folder, 'mv', 'a b.md', 'c, "d".md')
    stage.write({
      'c, "d".md': `${love}\nVoles live in burrows under meadows.\n\nThey eat grass and seeds all day.\n\n${blood}`
    })
    git(stage.folder, 'commit', '-q', '-a', '-m', 'second')
    git(stage.folder, 'checkout', '-q', 'main')
    stage.write({ 'other.md': love })
    git(stage.folder, 'add', '-A')
    git(stage.folder, 'commit', '-q', '-m', 'third')
    git(stage.folder, 'checkout', '-q', 'work')
    const { out } = await stage.play(['check', '--since', 'main'])
    expect(out).toContain('peripheral-as-central')
    expect(out).not.toContain('oxytocin-epithet')
  })

  it('of a revision that is not there, no repository, a shallow clone: one message', async () => {
    const stage = repository({ 'a.md': love })
    expect(await stage.play(['check', '--since', 'nowhere'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no revision “nowhere” here.')
    })
    expect(await new Stage().play(['check', '--changed'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('This folder is in no git repository.')
    })
    stage.write({ 'a.md': blood })
    git(stage.folder, 'commit', '-q', '-a', '-m', 'second')
    git(stage.folder, 'clone', '-q', '--depth', '1', `file://${stage.folder}`, 'shallow')
    const { code, err } = await stage.play(['check', '--since', 'HEAD~1'], { cwd: 'shallow' })
    expect(code).toBe(2)
    expect(err).toContain('this is a shallow clone; fetch more of it')
  })

  it('are read from a patch, whatever its lines look like', () => {
    const patch = [
      'diff --git a/a.md b/a.md',
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -1 +1,2 @@',
      '--- odd',
      '+++ b/odd.md',
      '+@@ -1 +1 @@',
      '@@ -9,2 +10,0 @@',
      '-x',
      '-y',
      'diff --git "a/\\303\\274.md" "b/\\303\\274.md"',
      '--- /dev/null',
      '+++ "b/\\303\\274 \\"q\\".md"',
      '@@ -0,0 +1,3 @@',
      '+a',
      '+b',
      '+c',
      '\\ No newline at end of file',
      'diff --git a/gone.md b/gone.md',
      '--- a/gone.md',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-x'
    ].join('\n')
    expect([...linesIn(patch)]).toEqual([
      [
        'a.md',
        [
          [1, 2],
          [10, 11]
        ]
      ],
      ['ü "q".md', [[1, 3]]]
    ])
  })
})

describe('git', () => {
  const told = async (stage: Stage) => {
    const { report } = await stage.json(['--changed'])
    return report.files.map(({ path, findings }) => `${path}: ${findings.map(({ rule }) => rule).join()}`)
  }

  it('names no lines of a Word document: all of it counts, but not when it only moved', async () => {
    const stage = repository({ 'a.docx': word(p(love)), 'b.docx': word(p(love)), 'c.docx': word(p(love + love)) })
    stage.write({ 'a.docx': word(p(`${love}Voles.`)) })
    git(stage.folder, 'mv', 'c.docx', 'd ü.docx')
    git(stage.folder, 'rm', '-q', 'b.docx')
    expect(await told(stage)).toEqual([expect.stringMatching(/^a\.docx: .*oxytocin-epithet/)])
  })

  it.each([
    ['converts what it shows', { 'diff.md.textconv': 'tail -n +3' }, {}],
    ['shows it with another program', { 'diff.external': 'echo' }, {}],
    ['joins changes that are near to each other', { 'diff.interHunkContext': '9' }, {}],
    ['is asked for context', {}, { GIT_DIFF_OPTS: '-u7' }],
    ['writes paths without prefixes', { 'diff.noprefix': 'true', 'diff.mnemonicPrefix': 'true' }, {}],
    ['colours what it shows', { 'color.ui': 'always' }, {}]
  ] as [string, Record<string, string>, Record<string, string>][])(
    'that %s is asked not to',
    async (_, config, env) => {
      const stage = repository({
        '.gitattributes': '*.md diff=md\n',
        'a.md': `Voles.\n\nMice.\n\n${love}\nRats.\n`,
        'b.md': love
      })
      for (const [name, value] of Object.entries(config)) git(stage.folder, 'config', name, value)
      stage.write({ 'a.md': `Voles!\n\nMice!\n\n${love}\nRats!\n\n${blood}`, 'b.md': `\n${love}` })
      const before = { ...process.env }
      Object.assign(process.env, env)
      try {
        const files = await told(stage)
        expect(files[0]).toContain('peripheral-as-central')
        expect(files[0]).not.toContain('oxytocin-epithet')
        expect(files[1]).toBe('b.md: ')
      } finally {
        for (const name of Object.keys(env)) {
          if (before[name] === undefined) delete process.env[name]
          else process.env[name] = before[name]
        }
      }
    }
  )

  it('does not read what belongs to others before it is told to, and says how', async () => {
    const stage = repository({ 'a.md': love })
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1'
    try {
      expect(await stage.play(['check', '--changed'])).toMatchObject({
        code: 2,
        err: expect.stringContaining(`run “git config --global --add safe.directory ${realpathSync(stage.folder)}”`)
      })
    } finally {
      delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER
    }
  })

  it('counts no line at a carriage return that stands alone', async () => {
    const stage = repository({ 'a.md': `Voles\rMice\rRats\n\n${love}` })
    stage.write({ 'a.md': `Voles\rMice\rRats\n\n${love}\n${blood}` })
    expect(await told(stage)).toEqual([expect.stringMatching(/peripheral-as-central/)])
    expect((await told(stage)).join()).not.toContain('oxytocin-epithet')
  })
})
