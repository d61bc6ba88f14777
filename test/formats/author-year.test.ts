// Author–year references in prose, and what only looks like one.
import { describe, expect, it } from 'vitest'
import { CITATION } from '../../core/document/mask.ts'
import { scanAuthorYear } from '../../formats/author-year.ts'

/** The text with what is masked between ‹ ›. */
function masked(text: string): string {
  let out = ''
  let at = 0
  for (const { start, end } of scanAuthorYear(text).masks) {
    out += `${text.slice(at, start)}‹${text.slice(start, end)}›`
    at = end
  }
  return out + text.slice(at)
}

const keys = (text: string) => scanAuthorYear(text).citations.map((c) => `${c.key}${c.narrative ? ' !' : ''}`)

describe('in brackets', () => {
  it.each([
    ['It rose (Lee, 2010).', ['Lee, 2010']],
    ['It rose (Lee J. A. et al., 2010; Roe, 2012).', ['Lee J. A. et al., 2010', 'Roe, 2012']],
    ['It rose (Lee, J. A., & Roe, B., 2010).', ['Lee J. A. and Roe B., 2010']],
    ['It rose (Lee, Roe, & Poe 2010).', ['Lee, Roe and Poe, 2010']],
    ['It rose (Lee, 1992, 1998, 2005a,b).', ['Lee, 1992', 'Lee, 1998', 'Lee, 2005a', 'Lee, 2005b']],
    ['It rose (Lee, 1992; 1998).', ['Lee, 1992', 'Lee, 1998']],
    ['It rose (see for example Lee et  al., 2017).', ['Lee et al., 2017']],
    ['It rose (for a review, see Lee, 2015; Roe and\nPoe, 2016).', ['Lee, 2015', 'Roe and Poe, 2016']],
    ['It rose (Lee, et al., 2012).', ['Lee et al., 2012']],
    ['It rose (Meyer-Lindenberg and van der Elst, 2003).', ['Meyer-Lindenberg and van der Elst, 2003']],
    [
      'It rose (Vrtílek, 2003; Dębska, 2005; O’Neill, 2001; Di et al., 2005).',
      ['Vrtílek, 2003', 'Dębska, 2005', 'O’Neill, 2001', 'Di et al., 2005']
    ],
    ['He wrote (Lee, 1938[1940], p. 3).', ['Lee, 1938[1940]']],
    ['It rose (World Health Organization, 2019; WHO, 2020).', ['World Health Organization, 2019', 'WHO, 2020']],
    ['It rose (Lee, in press; Roe, n.d.).', ['Lee, in press', 'Roe, n.d.']],
    ['It rose [Lee, 2010].', ['Lee, 2010']],
    ['It rose (as Lee, 2010 puts it).', ['Lee, 2010']],
    [
      'It rose (De Dreu et al., 2010; Dal Monte, 2014; d’Esposito, 2007).',
      ['De Dreu et al., 2010', 'Dal Monte, 2014', 'd’Esposito, 2007']
    ],
    ['It rose (American Lung Association [ALA], 2013).', ['American Lung Association, 2013']],
    ['It rose (Lee, n. d.; Roe, forthcoming).', ['Lee, n. d.', 'Roe, forthcoming']],
    ['It rose (Lee 2001, Roe 2002 and Poe 2003).', ['Lee, 2001', 'Roe, 2002', 'Poe, 2003']]
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
    expect(scanAuthorYear(text).citations.every((c) => !c.narrative)).toBe(true)
  })

  it('masks a group that only cites as a whole, and of others only the references', () => {
    expect(masked('It rose (see Lee, 2010; Roe, 2011) here.')).toBe('It rose ‹(see Lee, 2010; Roe, 2011)› here.')
    expect(masked('It rose (avoidance of harm; Lee, 1998; Roe, 2000, 2003).')).toBe(
      'It rose (avoidance of harm; ‹Lee, 1998; Roe, 2000, 2003›).'
    )
    expect(masked('It rose (Lee, 1998, who had measured it in voles and not in men).')).toBe(
      'It rose (‹Lee, 1998›, who had measured it in voles and not in men).'
    )
  })

  it('gives every reference of a group its own place and the group', () => {
    const text = 'It rose (cf. Lee, 2010, p. 3; Roe, 1998, 2001).'
    const { citations } = scanAuthorYear(text)
    expect(citations.map((c) => text.slice(c.start, c.end))).toEqual(['Lee, 2010', 'Roe, 1998', '2001'])
    expect(new Set(citations.map((c) => text.slice(c.group.start, c.group.end)))).toEqual(
      new Set(['(cf. Lee, 2010, p. 3; Roe, 1998, 2001)'])
    )
    expect(citations[0]).toMatchObject({ prefix: 'cf.', locator: 'p. 3', year: '2010', etAl: false })
    expect(citations[2]).toMatchObject({ authors: [{ family: 'Roe', initials: '' }], year: '2001' })
  })
})

describe('in the sentence', () => {
  it.each([
    ['Lee (1998) found trust.', ['Lee, 1998 !'], 'Lee ‹(1998)› found trust.'],
    ['As Lee and Roe\n(1967) say', ['Lee and Roe, 1967 !'], 'As Lee and Roe\n‹(1967)› say'],
    [
      'However, Lee et al. (2012) and Roe (2018) say',
      ['Lee et al., 2012 !', 'Roe, 2018 !'],
      'However, Lee et al. ‹(2012)› and Roe ‹(2018)› say'
    ],
    ['Lee and colleagues (2010, p. 3) say', ['Lee et al., 2010 !'], 'Lee and colleagues ‹(2010, p. 3)› say'],
    ['Lee’s (1998, 2001) voles', ['Lee, 1998 !', 'Lee, 2001 !'], 'Lee’s ‹(1998, 2001)› voles'],
    ['work by Ann De Lee (2005a,b)', ['De Lee Ann, 2005a !', 'De Lee Ann, 2005b !'], 'work by Ann De Lee ‹(2005a,b)›'],
    ['as Lee et al., 2010, showed', ['Lee et al., 2010 !'], 'as Lee et al., ‹2010›, showed'],
    ['Lee et al.’s (2010) voles', ['Lee et al., 2010 !'], 'Lee et al.’s ‹(2010)› voles'],
    ["Lee et al's (2010) voles", ['Lee et al., 2010 !'], "Lee et al's ‹(2010)› voles"],
    ['the Lees’ (2010) voles', ['Lees, 2010 !'], 'the Lees’ ‹(2010)› voles'],
    ['Lee and Roe (2001; 2003) say', ['Lee and Roe, 2001 !', 'Lee and Roe, 2003 !'], 'Lee and Roe ‹(2001; 2003)› say'],
    ['Lee (2001; see also Roe, 2003) says', ['Lee, 2001 !', 'Roe, 2003'], 'Lee ‹(2001; see also Roe, 2003)› says'],
    ['others, such as Roe (e.g., 1999), say', ['Roe, 1999 !'], 'others, such as Roe ‹(e.g., 1999)›, say']
  ])('%s', (text, expected, shown) => {
    expect(keys(text)).toEqual(expected)
    expect(masked(text)).toBe(shown)
  })

  it('the key covers name and year', () => {
    const text = 'Then Lee and Roe (1967) spoke.'
    const [c] = scanAuthorYear(text).citations
    expect(text.slice(c?.keySpan.start, c?.keySpan.end)).toBe('Lee and Roe (1967)')
  })
})

describe('no reference', () => {
  it.each([
    ['(left, 2010 cohort)'],
    ['(p. 257)'],
    ['(N = 20, 2010)'],
    ['In 2012, Lee and Roe wrote'],
    ['(Table 2; 2010)'],
    ['(January 2010), (Spring, 2011), (London 2012 games)'],
    ['Seen in August-September 2017 (March‐April 2019).'],
    ['The study (2010) and the first (1998)'],
    ['Freud (1856–1939) lived; in the 1990s (1990s)'],
    ['the Outline of Psychoanalysis (1938)'],
    ['2010 2011 2012 (2010)'],
    ['costs $2010 or 1,998 (2.2010)'],
    ['However (2010)']
  ])('%s', (text) => {
    expect(scanAuthorYear(text)).toEqual({ citations: [], masks: [] })
  })

  it('in what another scanner has masked', () => {
    expect(keys(`It rose ${CITATION.repeat(12)} (${CITATION.repeat(4)}).`)).toEqual([])
  })
})
