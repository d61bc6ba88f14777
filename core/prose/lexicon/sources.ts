// Who speaks: nouns that stand for words and ideas, and sources too vague to be credited with a claim; as data.
import { IDEA, LABEL } from './cues/shape.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns and gerunds that make a clause speak of words rather than of the world. */
export const speaksOfWords: ReadonlySet<string> = new Set([
  ...IDEA.split('|'),
  ...LABEL.split('|'),
  ...set(`
    calling naming labelling labeling describing portraying presenting casting painting depicting reducing equating
    treating branding framing dubbing thinking seeing viewing speaking marketing selling term terms name names framing
    evidence proof case whoever speaks talk talking reports report rumours rumors promises suggestions conclusions attempts attempt efforts effort accounts reports summary summaries framings descriptions description portrayal depiction wording equation
  `)
])

/** "Studies show …": plural, unnamed sources; they credit nobody. */
export const vagueSources = set(`
  studies study research researchers science scientists experts evidence data findings results literature it this that
  these those we i our neuroscientists neuroscience psychologists work papers trials experiments people you everyone
  which who what there many most some several few no
`)

/** Surnames of the field that look like plurals: “Porges proposed that …”. */
export const surnamesInS: ReadonlySet<string> = set(
  'porges heyes simons adolphs davis james jones williams adams roberts phelps evans hughes harris lewis thomas'
)
