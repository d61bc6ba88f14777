// Asking registers politely: what is cancelled takes nothing from those who ask next.
import { describe, expect, it } from 'vitest'
import { type Fetch, Polite, type Reply } from '../../bibliography/lookup/polite.ts'

const good: Reply = { status: 200, text: 'here', retryAfter: null }

const later = () => new Promise((resolve) => setTimeout(resolve, 5))

/** Answers a request when it is told to; an aborted one fails a while after. */
class Network {
  readonly asked: { readonly url: string; readonly answer: () => void }[] = []
  readonly fetch: Fetch = (url, { signal }) =>
    new Promise((resolve, reject) => {
      this.asked.push({ url, answer: () => resolve(good) })
      signal.addEventListener('abort', () => later().then(() => reject(signal.reason)), { once: true })
    })
}

function open() {
  const network = new Network()
  let time = 0
  // Ten seconds later each time, so that only places are waited for.
  const clock = { now: () => (time += 10_000), sleep: async () => undefined, random: () => 0 }
  const polite = new Polite({ fetch: network.fetch, clock, version: '0.1.0' })
  return { network, polite }
}

describe('a request that is cancelled', () => {
  it('gives its place at the register back when it still waited for the others', async () => {
    const { network, polite } = open()
    const others = (['doi', 'datacite', 'openlibrary'] as const).map((service) => polite.get(service, '/a', '*'))
    await later()
    const stop = new AbortController()
    const stopped = polite.get('crossref', '/a', '*', stop.signal)
    await later()
    stop.abort(new Error('stopped'))
    await expect(stopped).rejects.toThrow('stopped')
    for (const { answer } of network.asked) answer()
    await Promise.all(others)
    const again = polite.get('crossref', '/b', '*')
    await later()
    expect(network.asked.map(({ url }) => url)).toContain('https://api.crossref.org/b')
    network.asked.at(-1)?.answer()
    expect(await again).toBe(good)
  })

  it('is sent anew for whoever asks the same before it has failed', async () => {
    const { network, polite } = open()
    const stop = new AbortController()
    const stopped = polite.get('doi', '/a', '*', stop.signal)
    await later()
    stop.abort(new Error('stopped'))
    await expect(stopped).rejects.toThrow('stopped')
    const again = polite.get('doi', '/a', '*')
    await later()
    await later()
    const third = polite.get('doi', '/a', '*')
    await later()
    expect(network.asked).toHaveLength(2)
    network.asked[1]?.answer()
    expect(await Promise.all([again, third])).toEqual([good, good])
  })
})
