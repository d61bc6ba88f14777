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

it('is typed as published', () => {
  expectTypeOf(neuroprose).toEqualTypeOf<typeof published.default>()
  expectTypeOf<NeuroproseOptions>().toEqualTypeOf<published.NeuroproseOptions>()
})
