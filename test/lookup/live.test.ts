// The real registers, for whoever asks for it: LIVE=1 npx vitest run test/lookup/live.test.ts
import { describe, expect, it } from 'vitest'
import { identifierIn } from '../../bibliography/lookup/identifiers.ts'
import { Polite } from '../../bibliography/lookup/polite.ts'
import { onlineResolver } from '../../bibliography/lookup/resolver.ts'
import { standingOf } from '../../bibliography/verify/standing.ts'
import { memoryStore } from '../../server/lookups.ts'
import { fetchReply, realClock } from '../../server/network.ts'

describe.skipIf(process.env.LIVE === undefined)('the real registers (skipped unless LIVE is set)', () => {
  const resolver = onlineResolver(
    new Polite({ fetch: fetchReply, clock: realClock, version: '0.1.0' }),
    memoryStore(),
    () => Date.now()
  )

  it.each([
    ['10.1038/nature03701', 'Oxytocin increases trust in humans'],
    ['PMID:15931222', 'Oxytocin increases trust in humans'],
    ['arXiv:1706.03762', 'Attention Is All You Need']
  ])(
    '%s',
    async (text, title) => {
      const id = identifierIn(text)
      const outcome = id && (await resolver.resolve(id))
      expect(outcome).toMatchObject({ state: 'found', record: { title } })
    },
    60_000
  )

  it('know a retraction, and what does not exist', async () => {
    const wakefield = await resolver.resolve({ kind: 'doi', value: '10.1016/s0140-6736(97)11096-0' })
    expect(wakefield.state === 'found' && standingOf(wakefield.record).standing).toBe('retraction')
    expect(await resolver.resolve({ kind: 'doi', value: '10.5555/no.such.work.anywhere' })).toEqual({ state: 'absent' })
  }, 60_000)
})
