// What stands around words in quotation marks that a sentence speaks of as words, as data.
import { inflectVerb } from '../inflect.ts'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const forms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).flatMap(inflectVerb))

/** What words do. */
export const wordVerbs = set(
  'describes describe described appears appear appeared means mean meant refers refer referred sounds sound sounded sells sell sold dates entered enters caught stuck occurs occur recurs crops reads belongs flatters suggests implies adorns smacks translates rhymes trended trends tops heads stands stand'
)
/** What is done to words. */
export const written = set(
  'printed written coined added chosen invented deleted removed struck cut replaced scrawled pasted inserted typed reworded mistranslated retired popularised popularized trademarked banned shouted chanted crossed followed preceded indexed listed spelt spelled misspelt misspelled capitalised capitalized hyphenated underlined circled highlighted'
)
export const catchy = set(
  'catchy snappy memorable quotable convenient misleading shorthand vague sloppy lazy journalese jargon marketing slang hype commoner rarer frequent rare common'
)
export const praised = set('accurate apt right true deserved fitting fair earned correct deserves earns because since')

/** Things that are counted: “cuddle hormone” without an article is a name that is spoken of, and no noun of the sentence. */
export const counted = set(
  'hormone molecule chemical gene centre center area spot switch button drug peptide neurotransmitter transmitter region learner brain neuron'
)

/** With words as their object; “use” and “find” take things. */
export const mentioning = forms('say write type print misspell spell mutter chant pronounce begin start end')
/** With words of any length as their object. */
export const handling = forms(
  'subtract circle highlight italicise italicize capitalise capitalize hyphenate misquote misread google delete strike cut remove omit avoid ban tick scrawl chalk underline replace drop reword rephrase refute rebut disprove debunk translate tag retype cross rewrite pencil paraphrase'
)
/** They name what stands right behind them. */
export const captions = set(
  'caption captions heading headings subtitle subtitles inscription strapline wording words word line lines entry title titles question answer remark comment sentence sentences statement statements claim footnote'
)
/** In which words stand: “‘X’ in the blurb”. */
export const texts = set(
  'title subtitle titles caption heading headline headlines index glossary blurb abstract text brochure leaflet advert poster script transcript subtitles footnote margin margins letterhead name question questionnaire lyrics chorus song slogan advertisement catalogue form minutes'
)
/** Verbs without an ending that tells them from nouns. */
export const irregular = set(
  'hung stood lay sat ran went got came fell took brought cost won lost drew made gave kept led left met began caught found held said bred spread sprang stuck swam rang sang drove rode rose flew grew threw put set'
)
/** Before words between marks that make a sentence: “every ‘the brain decides’”. */
export const determining = set('a an the every each no this that one another any her his my their its your two three')
/** Before them too. */
export const positions = set('than like of by over after about on with from against between under')
/** With “as”: what is put on record. */
export const recorded = forms('enter record log list code file tag mark score book register trademark note flag label')
/** With “on”, “about” or “for”: what a text is about. */
export const treatises = set(
  'words piece article essay column feature entry search searches query queries pun puns riff limerick song sermon lecture talk chapter box field row line column checkbox folder drawer shelf slot code tag label hashtag words'
)
/** Parts and pieces that have a number and a title. */
export const numbered = set(
  'chapter part section track volume poster board act scene episode item slide card lesson hall room session stand exhibit verse plate'
)
/** Works and ventures that have a name. */
export const works = set(
  'memoir book novel song album play film lecture talk piece poem painting band group team boat horse racehorse bar café cafe pub cocktail essay thesis dissertation exhibition installation mural podcast column show musical opera module course sculpture blog chapter poster game racehorse dish perfume lipstick motion dance symphony single album'
)
/** How words come onto things. */
export const lettered = set(
  'painted printed written stamped embroidered engraved scrawled sprayed tattooed chalked emblazoned stencilled lettered carved stitched'
)
/** What bears words. */
export const bearers = set(
  'mug mugs poster posters sign signs label labels t-shirt t-shirts shirt flyer flyers sticker stickers badge badges banner banners card cards plaque cushion cushions cap caps bag bags wall billboard placard placards tin jar board boards bumper magnet magnets'
)
/** Behind the closing mark, they begin no predicate. */
export const noPredicate = set(
  'and or but nor so yet of in on at by for with from to into about as than that which who whom whose when where while if because since until after before during the a an this these those its their his her our your my it he she they we you i not no also effect effects'
)
/** Adverbs between words that are spoken of and what is said of them. */
export const passing = set('still also only now merely once then never always soon often , has have had')
/** “The fourth was ‘…’”: one of several statements. */
export const ordinals = set(
  'first second third fourth fifth sixth seventh eighth ninth tenth last next other latter former'
)
/** Behind a closing mark, they name the speaker: “…” says Ada Lund. */
export const speaking = forms(
  'say write explain add note recall argue tell claim remark observe continue reply insist comment'
)
