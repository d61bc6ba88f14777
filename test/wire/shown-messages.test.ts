// The hover for a client that shows what a finding says by itself, as VS Code does.
import { expect, it } from 'vitest'
import { starter } from './started.ts'

const started = starter()

it('adds to the message that the client shows, and names the rule first', async () => {
  const client = await started({ initializationOptions: { showsMessages: true } })
  await client.open('file:///p/a.md', 'A worse word')
  const hover = await client.hover('file:///p/a.md', 0, 4)
  const parts = hover?.contents.value.split('\n\n') ?? []
  expect(parts[0]).toMatch(/^\*\*\[words\/worse\]\(https:.*words\/worse\.md\)\*\*$/)
  expect(parts[1]).toMatch(/^Because \*\*one\*\* word/)
  expect(parts.slice(2)).toEqual(['**Instead:** Say less.', '**References**', '- Smith (2020). *A book*.'])
})
