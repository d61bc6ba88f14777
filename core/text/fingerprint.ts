// A short name for a text, to tell its versions apart.

/** Two hashes of a text, of 32 bits each (signed). */
export function hashesOf(text: string): readonly [number, number] {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b + c, 0x5bd1e995) ^ (b >>> 13)
  }
  return [a, b]
}

/** A fingerprint of a text: 2 × 32 bits, enough to tell versions of one file apart. */
export function fingerprintOf(text: string): string {
  const [a, b] = hashesOf(text)
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
