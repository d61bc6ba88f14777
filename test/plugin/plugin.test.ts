// The unified plugin: messages on the file, and the types that are published for it.
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { expect, expectTypeOf, it } from 'vitest'
import neuroprose, { type NeuroproseOptions } from '../../plugin/index.ts'
import type * as published from '../../plugin/public.d.mts'

const epithet = 'simplification/oxytocin-epithet'

/** The messages on a file, read by remark. */
async function messages(source: string, options?: NeuroproseOptions) {
  const reader = unified().use(remarkParse).use(remarkFrontmatter)
  const processor = options === undefined ? reader.use(neuroprose) : reader.use(neuroprose, options)
  const file = await processor.use(printNothing).process(source)
  return file.messages
}

function printNothing(this: Processor) {
  this.compiler = () => ''
}

it('leaves a message with its place, rule and page', async () => {
  const found = await messages('---\ntitle: x\n---\n\nOxytocin is the **love** hormone.\n', {
    rules: { 'evidence/*': 'off' }
  })
  expect(found).toMatchObject([
    {
      source: 'neuroprose',
      ruleId: epithet,
      line: 5,
      column: 19,
      fatal: false,
      url: expect.stringContaining(epithet)
    }
  ])
})

it('follows the settings', async () => {
  const source = 'Oxytocin is the love hormone.\n'
  expect(await messages(source, { rules: { [epithet]: 'error', 'evidence/*': 'off' } })).toMatchObject([
    { fatal: true }
  ])
  expect(await messages(source, { profile: 'notes' })).toEqual([])
})

it('says why, and lets the front matter and comments of the file win', async () => {
  const own = { rules: { 'evidence/*': 'off' } } as const
  const [told] = await messages('Oxytocin is the love hormone.\n', own)
  expect(told?.note).toMatch(/\w/)
  expect(told?.actual).toBe('love hormone')
  const silenced = `Oxytocin is the love hormone. <!-- neuroprose-disable-line ${epithet} -->\n`
  expect(await messages(silenced, own)).toEqual([])
  expect(await messages('---\nneuroprose:\n  profile: notes\n---\n\nOxytocin is the love hormone.\n', own)).toEqual([])
})

it('tells of input that could not be read', async () => {
  expect(await messages('Text.\n\n```\nnever')).toMatchObject([{ ruleId: 'input', line: 3, fatal: false }])
})

it('is typed as published', () => {
  expectTypeOf(neuroprose).toEqualTypeOf<typeof published.default>()
  expectTypeOf<NeuroproseOptions>().toEqualTypeOf<published.NeuroproseOptions>()
})
