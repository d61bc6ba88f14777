// Which contested propositions a citation, or a study told in words, is an original positive report of.
import { foldName } from '../../core/citing/fold.ts'
import { firstSurname, plainYear } from '../../core/citing/references.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns, type Matcher } from '../../core/prose/pattern.ts'
import type { DocumentView, Reading } from '../../core/rule.ts'
import { sourceOf } from './cited.ts'
import { confirmed, type Evidence } from './index.ts'
import { topics } from './wordings.ts'

/** Originals that are known by name and year, by what they speak for; those of the library follow by themselves. */
const byProposition: Readonly<Record<string, string>> = {
  'ot-trust':
    'baumgartner 2008, mikolajczak 2010, theodoridou 2009, zak 2007, zak 2005, morhenn 2008, van ijzendoorn 2012',
  'ot-mindreading':
    'domes 2007, hurlemann 2010, guastella 2010, schulze 2011, lischke 2012, fischer-shofty 2010, marsh 2010, di simplicio 2009, rimmele 2009, guastella 2009',
  'ot-amygdala': 'petrovic 2008, labuschagne 2010, riem 2011, gamer 2010, domes 2007',
  'ot-oxtr-snp':
    'rodrigues 2009, tost 2010, israel 2009, kogan 2011, krueger 2012, bakermans-kranenburg 2008, chen 2011, kim 2010, lucht 2009, walum 2012, thompson 2011, marsh 2012, costa 2009',
  'ot-vole-necessary': 'williams 1994, insel 1995, liu 2003, ross 2009',
  'ot-treat-autism':
    'guastella 2010, yatawara 2016, andari 2010, hollander 2003, hollander 2007, anagnostou 2012, watanabe 2014, gordon 2013, parker 2017',
  'ot-treat-clinical': 'pedersen 2011, feifel 2010, averbeck 2012, modabbernia 2013',
  candgene:
    'caspi 2003, lesch 1996, kaufman 2004, kendler 2005, kim-cohen 2006, mcdermott 2009, brunner 1993, taylor 2006, hariri 2002, egan 2001, canli 2006, pezawas 2005, heinz 2005, mattay 2003',
  '5ht-depression': 'schildkraut 1965, coppen 1967',
  'da-pleasure': 'olds 1954, wise 1978, wise 1980, wise 1982',
  mirror: 'rizzolatti 2004, gallese 1998, iacoboni 1999, iacoboni 2005, oberman 2005, dapretto 2006',
  btrain: 'jaeggi 2008, jaeggi 2011',
  neurogen: 'eriksson 1998, spalding 2013',
  polyvagal: 'porges 1995, porges 2001, porges 2011',
  'amyg-fear': 'ledoux 1996, adolphs 1994, adolphs 1995, davis 1992, feinstein 2011',
  allure: 'mccabe 2008'
}

/** The same by name and year. */
const known: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(byProposition)
    .flatMap((names) => names.split(', '))
    .map((name) => [
      foldName(name),
      Object.keys(byProposition).filter((id) => byProposition[id]?.split(', ').includes(name))
    ])
)

/** What numbered references stand for: the entry with that number. */
function numbered(citation: Citation, view: DocumentView): string {
  const at = /^\d{1,3}$/.test(citation.key) ? Number(citation.key) - 1 : -1
  return view.references.entries[at]?.words ?? ''
}

/** First author and year of what is cited, in small letters: “kosfeld 2005”. */
function nameOf(citation: Citation, view: DocumentView): string {
  if (citation.kind === 'author-year') return `${firstSurname(citation)} ${plainYear(citation.year)}`
  if (citation.kind === 'numeric') {
    const words = numbered(citation, view)
    return `${/^[\s\d.]*([\p{L}-]+)/u.exec(words)?.[1] ?? ''} ${/\b(?:19|20)\d\d\b/.exec(words)?.[0] ?? ''}`
  }
  if (citation.kind !== 'key') return ''
  const entry = view.bibliography.find(citation.key)
  if (typeof entry !== 'string') return `${foldName(entry.index.surnames[0] ?? '')} ${plainYear(entry.index.year)}`
  return citation.key.toLowerCase().replace(/(\D)[_:-]?(\d{4})\D*$/, '$1 $2')
}

/** The library's sources that a citation may name, by key, DOI, title, number, or first author and year. */
export function mayName(citation: Citation, source: Evidence, view: DocumentView): boolean {
  if (citation.kind === 'key' && citation.key.toLowerCase() === source.key) return true
  if (citation.kind === 'numeric') return numbered(citation, view).includes(` ${foldName(source.title)} `)
  if (citation.kind === 'author-year') {
    const first = firstSurname(citation)
    return (
      plainYear(citation.year) === source.year && first !== '' && foldName(source.index.surnames[0] ?? '') === first
    )
  }
  return sourceOf(citation, view) === source
}

/** The propositions that what is cited was an original positive report of. */
export function reportedBy(citation: Citation, view: DocumentView): readonly string[] {
  const named = confirmed.filter((entry) => mayName(citation, entry, view)).flatMap((source) => source.positions)
  const positions = named.filter((p) => p.direction === 'supports').map((p) => p.claim)
  return [...new Set([...positions, ...(known.get(nameOf(citation, view)) ?? [])])]
}

/** An original told without a reference: who or when, and the proposition that it was a report of. */
interface Story {
  readonly proposition: string
  readonly teller: Matcher
  /** What must stand in the sentence besides. */
  readonly also: Matcher
}

const study =
  '(study | studies | experiment | experiments | paper | trial | team | group | laboratory | lab | colleagues | co-workers | coworkers | researchers | scientists | psychologists | economists | neuroscientists | work | article | report)'
const famous =
  '(landmark | famous | celebrated | classic | seminal | groundbreaking | ground-breaking | pioneering | original | much-cited | well-known | legendary)'

/** Who is said to have found it: a surname with a study, or the year or place of a study. */
function tellerOf(surnames: string, when: string): Matcher {
  const name = `(${surnames
    .split(' ')
    .map((one) => `^${one}`)
    .join(' | ')})`
  return compilePatterns([
    `[${name} ..3! (${study} | ~show | ~find | ~demonstrate | ~prove | ~discover | ~report | ~give)]`,
    `[${study} (by | of | from | under | led by | headed by) ..3! ${name}]`,
    `[(${when}) ..5! ${study}]`,
    `[${study} ..4! (${when})]`,
    `[(~show | ~find | ~demonstrate | ~prove | ~discover | ~report | ~publish) ..4! (${when})]`,
    `[${famous} ..3! ${study}]`
  ])
}

const stories: readonly Story[] = [
  {
    proposition: 'ot-trust',
    teller: tellerOf('kosfeld fehr heinrichs fischbacher', '2005 | zurich | zürich | swiss'),
    also: compilePatterns(['trust|trusting|~trust|~entrust|~invest|investors|money|transfers|endowment'])
  },
  {
    proposition: 'ot-trust',
    teller: tellerOf('mikolajczak', '2010 | belgian | leuven | louvain'),
    also: compilePatterns(['secret|secrets|disclosure|envelope|envelopes|confidential|trust|trusting'])
  },
  {
    proposition: 'ot-trust',
    teller: tellerOf('baumgartner', '2008 | zurich | zürich | swiss'),
    also: compilePatterns(['betrayal|betrayed|breaches'])
  },
  {
    proposition: 'ot-mindreading',
    teller: tellerOf('domes', '2007 | rostock | german'),
    also: compilePatterns(['eyes|(mental states)|mind-reading|mindreading|(read minds)'])
  },
  {
    proposition: 'ot-amygdala',
    teller: tellerOf('kirsch meyer-lindenberg', '2005'),
    also: compilePatterns(['amygdala'])
  },
  {
    proposition: 'candgene',
    teller: tellerOf('caspi moffitt', '2003 | dunedin | (new zealand)'),
    also: compilePatterns(['(serotonin transporter)|(short allele|version|variant)|5-httlpr|(transporter gene)'])
  },
  {
    proposition: 'candgene',
    teller: tellerOf('lesch', '1996'),
    also: compilePatterns([
      'anxiety|anxious|neuroticism|neurotic|(harm avoidance)|worry|worriers|temperament|personality|fearful'
    ])
  },
  {
    proposition: 'ot-oxtr-snp',
    teller: tellerOf('saphire-bernstein rodrigues keltner', '2009 | 2011 | ucla | berkeley'),
    also: compilePatterns(['oxtr|rs53576|(oxytocin receptor gene)|(receptor gene)'])
  }
]

/** The original that a sentence tells of in words: where it is named, and what it reported. */
export function toldIn(view: Reading, sentence: Sentence): { at: TokenSpan; proposition: string } | undefined {
  const { tokens, mentions } = view.passage
  for (const { proposition, teller, also } of stories) {
    const at = teller.match(tokens, sentence, mentions, { longest: true })[0]?.focus
    const parts = [also, ...(topics.get(proposition)?.parts.slice(0, 1) ?? [])]
    if (at && parts.every((part) => part.match(tokens, sentence, mentions).length > 0)) return { at, proposition }
  }
  return undefined
}
