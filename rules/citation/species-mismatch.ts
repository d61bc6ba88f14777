// citation/species-mismatch: a claim about people that rests on animal studies, or the reverse.

import { foldName } from '../../core/citing/fold.ts'
import { entryOf } from '../../core/citing/listed.ts'
import { plainYear } from '../../core/citing/references.ts'
import { citedIn } from '../../core/citing/sourced.ts'
import type { Citation } from '../../core/document/document.ts'
import type { Mention, Sentence, TokenSpan } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { takesUpBefore } from '../../core/prose/support.ts'
import { type BlockView, type DocumentView, defineRule, type Report } from '../../core/rule.ts'
import { sourceOf } from '../evidence/cited.ts'
import { animalWorks } from '../evidence/mismatches.ts'

type Kind = 'human' | 'animal' | 'both'

/** What a cited work studied; undefined where the library does not know. */
function studied(citation: Citation, view: DocumentView): { kind: Kind; species: string } | undefined {
  const names = (citation.authors ?? []).map((a) => foldName(a.family))
  const year = plainYear(citation.year)
  const known = animalWorks.find(
    (w) =>
      (w.key === citation.key && citation.kind === 'key') ||
      (w.year === year &&
        names.length > 0 &&
        names.every((n, i) => w.authors[i] === n) &&
        (w.authors.length > 1 || w.alone === true || citation.etAl === true))
  )
  if (known && !isOnPeople(citation, view)) return { kind: 'animal', species: known.species }
  const source = sourceOf(citation, view)
  if (!source) return told(citation, view)
  const words = source.species.split(/;\s*/)
  const human = words.includes('human')
  const broad = words.some((w) => /^(?:all|mammals|vertebrates|animal)$/.test(w))
  if (broad || (human && words.length > 1)) return { kind: 'both', species: source.species }
  return { kind: human ? 'human' : 'animal', species: words.join(' and ') }
}

const beasts =
  /\b(rats?|mice|mouse|voles?|hamsters?|rodents?|macaques?|monkeys?|marmosets?|sheep|ewes?|songbirds?|zebra finch(?:es)?|zebrafish|drosophila|pups|dams)\b/i
const persons =
  /\b(humans?|people|men|women|patients?|volunteers?|participants|children|adolescents|adults|mothers|fathers|couples|review|meta-analysis)\b/i

/** Animals by the names that MeSH gives them. */
const meshNames: readonly (readonly [RegExp, string])[] = [
  [/^mice\b/, 'mice'],
  [/^rats\b/, 'rats'],
  [/^arvicolinae$/, 'voles'],
  [/^(?:cricetinae|mesocricetus|phodopus)$/, 'hamsters'],
  [/^maca(?:ca|que)/, 'macaques'],
  [/^(?:callithrix|callitrichinae)$/, 'marmosets'],
  [/^sheep\b/, 'sheep']
]

/** What a verification found: PubMed marks every paper that it indexes with “Humans”, “Animals”, or both. */
function indexed(subjects: readonly string[] = []): { kind: Kind; species: string } | undefined {
  const tags = subjects.map((subject) => subject.toLowerCase())
  const [humans, animals] = [tags.includes('humans'), tags.includes('animals')]
  if (humans) return animals ? { kind: 'both', species: '' } : { kind: 'human', species: 'people' }
  if (!animals) return undefined
  const named = meshNames.flatMap(([name, species]) => (tags.some((tag) => name.test(tag)) ? [species] : []))
  return { kind: 'animal', species: named.length === 0 ? 'animals' : named.join(' and ') }
}

/** So often does an abstract name animals that were studied. */
const repeatedly = 2

/** What the register tells by its subjects, or the entry itself by title, keywords and abstract. */
function told(citation: Citation, view: DocumentView): { kind: Kind; species: string } | undefined {
  if (citation.kind !== 'key') return listed(entryOf(citation, view))
  const entry = view.bibliography.find(citation.key)
  if (typeof entry === 'string') return undefined
  const locked = view.bibliography.locked?.get(citation.key)
  const known = locked?.state === 'verified' ? indexed(locked.work?.subjects) : undefined
  if (known) return known
  const words = `${entry.title} ${entry.index.topics}`
  const beast = beasts.exec(words)
  // An abstract may name animals once in passing.
  const named = beasts.test(entry.title) || (words.match(new RegExp(beasts, 'gi')) ?? []).length >= repeatedly
  return beast && named && !persons.test(words) ? { kind: 'animal', species: beast[0].toLowerCase() } : undefined
}

/** What a line of a list tells: a title names the animals, or the people that it is about. */
function listed(entry: string): { kind: Kind; species: string } | undefined {
  // Behind the year stands the title; names of authors are no animals.
  const title = entry.slice(Math.max(0, entry.search(/(?:1[5-9]|20)\d\d/)))
  const beast = beasts.exec(title)
  return beast && !persons.test(title) ? { kind: 'animal', species: beast[0].toLowerCase() } : undefined
}

/** Whether the document's own list says that the work of this name and year is about people. */
function isOnPeople(citation: Citation, { references }: DocumentView): boolean {
  const listed = references.worksOf(citation)
  return listed.length > 0 && listed.every(({ words }) => persons.test(words) && !beasts.test(words))
}

const pronouns = /^(?:we|us|our|ours|you|your|yours|i|my|who|they|them|their|one|someone|everyone|everybody|anyone)$/i

function isPeople(view: BlockView, mention: Mention): boolean {
  return (
    mention.kind === 'human' &&
    !mention.anaphor &&
    !pronouns.test(view.text(mention)) &&
    !/author|researcher|reader/i.test(view.text(mention)) &&
    !unsure.test(view.text(mention)) &&
    !isPupil(view, mention)
  )
}

/** Words for animals, cells and cycles as much as for people: “individual neurons”, “subjects”, “a population of cells”. */
const unsure =
  /^(?:individuals?|subjects?|others?|populations?|observers?|adults?|young|juveniles?|infants?|mothers?|fathers?|males?|females?)$/i

/** “His student Tryon”: whose pupil somebody is makes nobody a participant. */
function isPupil({ passage }: BlockView, { first, last }: Mention): boolean {
  const [before, after] = [passage.tokens[first - 1]?.form ?? '', passage.tokens[last]]
  return /^(?:his|her|their|whose|my|our)$/.test(before) && after?.capital === 'initial'
}

const animalWords = compilePatterns([
  '@animal|animal|animals|nonhuman|non-human|rodent|preclinical|species|mammals|mammalian|primates|model|models'
])
/** Women and other words for people that the lexicon may leave out. */
const peopleWords = compilePatterns([
  '[human|humans|people|women|men|mothers|fathers|patients|children|couples|women’s|men’s|colleagues|friends|lovers|husbands|wives|babies|teenagers|students|employees|workers|teenager|toddlers|pensioners|athletes]',
  // Readers who are told of their own bodies are people.
  '[your] ..1! (@region | @state | brain | brains | body | mind | mood | memory | memories | neurons | synapses | genes | gut | heart | child | children | kids | baby | partner)'
])

/** What people hope that findings carry over to: moods, deeds, illness and remedies, no wiring of cells. */
const ofLife = compilePatterns([
  '[anxiolytic|antidepressant|anti-stress|calming|anxiety|depression|depressive|mood|trust|bonding|attachment|memory|fear|pain|craving|addiction|sociability|aggression|empathy|parenting|mothering]',
  '[@state|@behaviour|@addiction]'
])
/** So many sentences off, the animals are still in the reader's mind. */
const around = 2

/** Work in animals told among sentences about people, and nothing says that it is about animals: as good as said of people. */
function unnamed(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  const cited = citedIn(block, sentence)
  const all = cited.map((c) => studied(c, view))
  if (cited.length === 0 || !all.every((s) => s?.kind === 'animal')) return undefined
  const { tokens, mentions, sentences } = block.passage
  const near = sentences.slice(Math.max(0, sentence.index - around), sentence.index + 1 + around)
  if (near.some((s) => animalWords.match(tokens, s, mentions).length > 0)) return undefined
  // “It calms. This is due to … (…)”: the source is for both.
  const before = sentences[sentence.index - 1]
  const back = before && citedIn(block, before).length === 0 && takesUpBefore(block.passage, sentence)
  const told = back ? before : sentence
  if (told.question === 'open' || personIn(block, told) || personIn(block, sentence)) return undefined
  const person = sentences
    .slice(0, told.index)
    .reverse()
    .flatMap((s) => personIn(block, s) ?? [])[0]
  const about = ofLife.match(tokens, told, mentions, { longest: true })[0]?.focus
  if (!person || !about || block.passage.judge(about, ['fixed']).silent) return undefined
  return {
    at: view.locate(block, { start: about.start, end: about.end }),
    message: 'unnamed',
    severity: 'info',
    data: { species: all[0]?.species ?? '', named: block.text(person) },
    related: cited.slice(0, 1).map((c) => ({ message: 'What is cited.', span: view.locate(block, c) }))
  }
}

function personIn(block: BlockView, sentence: Sentence): TokenSpan | undefined {
  const { tokens, mentions } = block.passage
  const here = mentions.find((m) => m.sentence === sentence.index && isPeople(block, m))
  return here ?? peopleWords.match(tokens, sentence, mentions)[0]?.focus
}

function report(view: DocumentView, block: BlockView, sentence: Sentence): Report | undefined {
  const cited = citedIn(block, sentence)
  const first = cited[0]
  if (!first || sentence.question === 'open') return undefined
  const all = cited.map((c) => studied(c, view))
  const kind = all[0]?.kind
  if (!all.every((s) => s?.kind === kind) || kind === 'both' || kind === undefined) return undefined
  const { tokens, mentions } = block.passage
  const people = personIn(block, sentence)
  const animals = animalWords.match(tokens, sentence, mentions)[0]?.focus
  const named = kind === 'animal' ? people : animals
  if (!named || (kind === 'animal' ? animals : people)) return undefined
  const verdict = block.passage.judge(named, ['fixed'])
  if (verdict.silent && verdict.stance !== 'denied') return undefined
  const data = { species: all[0]?.species ?? '', named: block.text(named) }
  return {
    at: view.locate(block, { start: first.start, end: first.end }),
    message: kind,
    data,
    related: [{ message: 'Whom the claim is about.', span: view.locate(block, { start: named.start, end: named.end }) }]
  }
}

export default defineRule({
  id: 'citation/species-mismatch',
  summary: 'A claim about people with only animal studies as sources, or the reverse',
  why: 'Many findings in animals do not carry over to people, and a citation makes the step from one to the other invisible.',
  better: 'Name the species of the study (“in voles”), or add a source on people.',
  silent:
    'When the sentence names the animals, when a source on the right species stands with the others, when it asks, and for reviews of both.',
  references: ['hackam2006', 'triunfol2021', 'youngwang2004'],
  severity: 'warning',
  aspects: ['species'],
  on: 'document',
  messages: {
    animal:
      '“{text}” is about {species}, but the sentence is about people (“{named}”); name the species, or add a source on people.',
    human:
      '“{text}” is about people, but the sentence is about animals (“{named}”); name people, or cite a study of these animals.',
    unnamed:
      'What is said here of “{text}” was found in animals ({species}), but what stands before it is about people (“{named}”); name the species, or add a source on people.'
  },
  *check(view) {
    for (const block of view.blocks) {
      if (block.citations.length === 0) continue
      for (const sentence of block.passage.sentences) {
        const found = report(view, block, sentence) ?? unnamed(view, block, sentence)
        if (found) yield found
      }
    }
  },
  examples: {
    flagged: [
      { text: 'Human fathers bond with their children through vasopressin (⟦Young & Wang, 2004⟧).', message: 'animal' },
      { text: 'Prairie voles are more trusting after a spray (⟦Kosfeld et al., 2005⟧).', message: 'human' }
    ],
    fine: [
      { text: 'Vole fathers bond through vasopressin (Young & Wang, 2004).' },
      { text: 'Human fathers bond with their children (Young & Wang, 2004; Feldman et al., 2007).' },
      { text: 'What holds in voles is untested in human fathers (Young & Wang, 2004).' }
    ]
  }
})
