// Makes large bibliographies: the same ones each time, as varied in words, names and fields as real ones are.

const syllables =
  'ba ce di fo gu ha ki lo mu ne pa re si to vu za cor den fal gin hor jun kal lim mor nor pul ras sen tor vin wex'.split(
    ' '
  )
const topics =
  'oxytocin vasopressin amygdala voles trust attachment stress cortisol reward dopamine learning memory fear anxiety hippocampus receptor bonding maternal social humans'.split(
    ' '
  )
const small = 'the of in and to a with for by on that is was were are from as at between after'.split(' ')

/** Numbers that look drawn, from a seed. */
function drawing(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
}

/** The key of the entry at a place of the bibliography. */
export function keyOf(at: number): string {
  return `author${at}${1970 + (at % 55)}word`
}

/** A bibliography of `count` entries in BibTeX, about 1,500 characters each. */
export function bibliography(count: number): string {
  const draw = drawing(7)
  const pick = (list: readonly string[]): string => list[draw(list.length)] as string
  const words = Array.from({ length: 12_000 }, () =>
    Array.from({ length: 2 + draw(3) }, () => pick(syllables)).join('')
  )
  // Common words come often, rare ones seldom.
  const word = () =>
    draw(3) === 0 ? pick(small) : draw(9) === 0 ? pick(topics) : (words[draw(draw(12_000) + 1)] as string)
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const name = () => {
    const family = pick(words)
    return `${draw(12) === 0 ? 'van der ' : ''}${family.charAt(0).toUpperCase()}${family.slice(1)}, ${String.fromCharCode(65 + draw(26))}na ${String.fromCharCode(65 + draw(26))}.`
  }
  const entry = (at: number) => {
    const year = 1970 + (at % 55)
    const title = `${pick(topics)} ${text(9)}`
    return [
      `@article{${keyOf(at)},`,
      `  title = {${title.charAt(0).toUpperCase()}${title.slice(1)} in {${pick(topics).toUpperCase()}} cells},`,
      `  author = {${Array.from({ length: 1 + draw(5) }, name).join(' and ')} and M{\\"u}ller, J{\\'e}r{\\^o}me},`,
      `  journal = {Journal of ${pick(topics)} ${pick(words)}},`,
      `  year = {${year}},`,
      `  month = mar,`,
      `  volume = {${1 + draw(90)}},`,
      `  number = {${1 + draw(12)}},`,
      `  pages = {${100 + draw(800)}--${901 + draw(90)}},`,
      `  doi = {10.${1000 + draw(9000)}/${pick(words)}.${at}},`,
      `  url = {https://example.org/${pick(words)}/${at}},`,
      `  keywords = {${pick(topics)}, ${pick(topics)}, ${pick(words)}},`,
      `  file = {Full text:/home/me/papers/${pick(words)}${at}.pdf:application/pdf},`,
      `  abstract = {${text(at % 4 === 0 ? 45 : 150)}.}`,
      '}'
    ].join('\n')
  }
  return `${Array.from({ length: count }, (_, at) => entry(at)).join('\n\n')}\n`
}
