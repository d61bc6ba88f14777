// The one place that reaches the network: plain requests with a time limit, for look-ups that the user has allowed.
import type { Clock, Fetch } from '../bibliography/lookup/polite.ts'

/** Bodies longer than this are no records. */
const LONGEST = 5_000_000

/** One request by the platform's `fetch`; redirects are followed. */
export const fetchReply: Fetch = async (url, { headers, timeout, signal }) => {
  const response = await fetch(url, { headers, signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) })
  const text = await response.text()
  if (text.length > LONGEST) throw new RangeError('the answer is too long')
  return { status: response.status, text, retryAfter: response.headers.get('retry-after') }
}

/** The platform's clock. */
export const realClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal.addEventListener('abort', stop, { once: true })
    })
}
