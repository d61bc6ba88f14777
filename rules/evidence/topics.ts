// What a source of the library is about, so that a claim about something else altogether shows. Only topics that a work
// cannot treat without its title, its measures or its findings telling so.
import { type Evidence, propositions } from './index.ts'

interface Topic {
  readonly name: string
  /** Words by which a source shows that it treats the topic: wide. */
  readonly words: RegExp
  /** Words by which a claim is about it, where those are fewer: “reward” alone is in half of what is said of dopamine. */
  readonly claimed?: RegExp
}

const topics: readonly Topic[] = [
  { name: 'autism', words: /\bautis|\basperger|\bspectrum disorder/i },
  { name: 'PTSD', words: /\bptsd\b|post-?traumatic/i },
  { name: 'depression', words: /\bdepress(?:ion|ive|ed)|\bpostpartum|\bpostnatal/i },
  { name: 'borderline personality', words: /\bborderline/i },
  { name: 'schizophrenia', words: /\bschizophreni|\bpsychosis/i },
  {
    name: 'statistical power',
    words:
      /\b(?:low|statistical|insufficient|under)-? ?power(?:ed)?\b|\bsample size|\breproducib|\breliab|\breplicab|\bpower failure|\bfalse positive|\bpower of\b|\bmisus|\bsignificance|\bsmall sample/i,
    claimed:
      /\b(?:low|statistical|insufficient) power\b|\bunder-?powered\b|\bpower failure|\bfalse positives?\b|\bsmall samples?\b|\breplicab/i
  },
  {
    name: 'reward prediction',
    words: /\breward prediction|\bprediction error|\bomitted reward|\bomission of|\bpredict(?:ed|ive) reward|\breward/i,
    claimed: /\breward prediction|\bprediction error|\bomitted reward|\bomission of|\bpredict(?:ed|ive) reward/i
  },
  { name: 'sleep', words: /\bsleep|\binsomnia/i },
  { name: 'serotonin', words: /\bseroton|\bssri/i },
  { name: 'pain', words: /\bpain\b|\bplacebo analg/i },
  { name: 'dogs', words: /\bdogs?\b|\bcanine/i },
  { name: 'labour and birth', words: /\blabou?r\b|\bchildbirth|\buterine|\bbirth|\bobstetric/i },
  {
    name: 'reverse inference',
    words: /\breverse inference|\bbold\b|\bfmri\b|\bneuroimag/i,
    claimed: /\breverse inference/i
  },
  { name: 'mirror neurons', words: /\bmirror neuron/i },
  { name: 'addiction', words: /\baddict|\balcohol|\bopioid|\bcocaine/i },
  {
    name: 'eye gaze and mind-reading',
    words: /\bin the eyes\b|\bmind-?reading|\beyes test|\bgaze|\bemotion|\bmentali[sz]/i,
    claimed: /\bin the eyes\b|\bmind-?reading|\beyes test|\bgaze/i
  },
  { name: 'gut microbes', words: /\bmicrobio|\bgut\b/i },
  { name: 'trust', words: /\btrust/i },
  {
    name: 'food and drink',
    words:
      /\bfood|\beat|\bdiet|\bfeeding|\bappetite|\bobes|\bchocolate|\bcocoa|\bcoffee|\bcaffeine|\bsugar|\bvitamin|\bmilk|\bmeal/i,
    claimed: /\bchocolate|\bcocoa\b|\bcoffee|\bcaffeine|\bsugar|\bvitamins?\b|\bdiets?\b|\bmeals?\b/i
  },
  { name: 'meditation', words: /\bmeditat|\bmindful|\byoga\b/i },
  {
    name: 'blood pressure',
    words: /\bblood pressure|\bhypertens|\bcardiovascular|\bheart|\bcardiac|\bautonomic/i,
    claimed: /\bblood pressure|\bhypertension|\bheart (?:disease|attack)/i
  },
  {
    name: 'exercise',
    words: /\bexercis|\brunning|\bphysical activity|\bsports?\b|\bathlet|\bwalking/i,
    claimed: /\bexercise\b|\bphysical activity|\bjogging/i
  },
  { name: 'music', words: /\bmusic|\bsing(?:ing|ers?)\b|\bchoir/i },
  {
    name: 'screens',
    words: /\bsmartphone|\bsocial media|\bvideo ?games?|\binternet|\bscreen time|\bonline|\bphone/i,
    claimed: /\bsmartphones?\b|\bsocial media|\bvideo ?games?|\bscreen time/i
  },
  { name: 'dementia', words: /\bdementia|\balzheimer|\bneurodegenerat|\bcognitive decline/i },
  { name: 'intelligence', words: /\bintelligence\b|\biq\b|\bcognitive abilit/i },
  { name: 'memory', words: /\bmemor|\brecall|\bremember|\bhippocamp/i, claimed: /\bmemor(?:y|ies)\b|\brecall/i }
]

/** Works on everything at once say too little of each thing in their titles. */
const broad =
  /\breview|\bhandbook|\bneurobiology\b|\btheor|\bbook\b|\bcritique|\bstatistic|\bmultilevel|\bnested|\bmethod|\bcommentary/i

/** Topics of a sentence that are none of the source’s, where it has none of the sentence’s; undefined where one fits. */
export function unstudied(said: string, source: Evidence): string | undefined {
  const own = `${source.title} ${source.measure} ${source.species} ${source.container} ${source.positions
    .map(({ claim, note }) => `${propositions.get(claim) ?? ''} ${note ?? ''}`)
    .join(' ')}`
  if (
    source.type !== 'article-journal' ||
    source.positions.length === 0 ||
    (broad.test(own) && !/meta-?analys/i.test(own))
  )
    return undefined
  const here = topics.filter(({ words, claimed = words }) => claimed.test(said))
  if (here.length === 0 || here.some(({ words }) => words.test(own))) return undefined
  return here.map(({ name }) => name).join(' and ')
}
