// Verbs that decide whether a denial reaches the thing that they name, as data.
import { inflectVerb } from '../inflect.ts'

const forms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).flatMap(inflectVerb))

/** Denied, they deny the name or the existence of what they take: "does not exist", "nobody calls it the X". */
export const denyingVerbs: ReadonlySet<string> = new Set([
  ...forms(`
    exist become call name term label describe consider regard see view treat think speak talk believe accept support show prove demonstrate find identify
    locate discover mean make use recognise recognize endorse say deserve earn merit constitute represent serve function act equal reduce dub claim confirm establish
    justify warrant mention refer invoke imply suggest define reveal detect contain hold credit amount qualify count portray depict
    mistake confuse conflate expect promise map pin attribute ascribe reflect measure index track mirror capture indicate predict isolate replicate
  `),
  'evidence',
  'proof',
  'basis',
  'reason',
  'support',
  'such',
  'search',
  'hunt',
  'idea',
  'notion',
  'figure',
  'number',
  'estimate',
  'ratio',
  'source',
  'origin',
  'trace',
  'sign',
  'hint',
  'claim',
  'term',
  'talk',
  'title',
  'name',
  'label',
  'place'
])

/** What is not known, noticed or remembered is so all the same. */
export const factiveVerbs = forms('know realise realize notice wonder remember understand appreciate grasp')

/** To ignore, to waste or to do without something takes it for granted. */
export const blameVerbs = forms(
  'ignore neglect overlook underestimate waste resist replace rival beat match afford blame outperform buy sell carry inherit'
)
