// evidence/secondary-source: news, blogs, press releases or popular talks as the source of an empirical claim.
import { citedIn } from '../../core/citing/sourced.ts'
import type { Citation } from '../../core/document/document.ts'
import { findingIn } from '../../core/prose/findings.ts'
import type { Sentence, TokenSpan } from '../../core/prose/model.ts'
import { partsIn, withBefore } from '../../core/prose/parts.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, type DocumentView, defineRule, type Fact, type Reading, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'
import { citationFixes } from './index.ts'

const media =
  '~@medium | press office | popular lecture | popular lectures | (newspaper | magazine | television | tv | radio | podcast | press) interview | reddit | twitter | instagram | facebook | webmd | healthline | quora | chatgpt'

const outlets =
  'new york times | ^times | ^guardian | ^telegraph | daily mail | washington post | wall street journal | bbc | bbc news | cnn | npr | huffington post | ^atlantic | new yorker | time magazine | national geographic | psychology today | new scientist | scientific american | linkedin | ^wired | ^slate | ^vice | ^vox | forbes | ^economist | ^cosmopolitan | ^vogue | men’s health | spiegel | huberman lab | huberman | usa today | the independent | the sun | newsweek | buzzfeed | huffpost | los angeles times | the mirror | the conversation | netflix | oprah | 60 minutes | good morning america'

/** Sites and channels that explain medicine and science to the public. */
const sites =
  'webmd | healthline | medical news today | verywell | livescience | sciencedaily | mindbodygreen | psypost | quora | youtube | tiktok | wikipedia | cnn | bbc | ^wired | ^forbes | ^nautilus | ^aeon | big think'

const channels =
  'infographic | explainer | youtube ..1! | tiktok ..1! | science journalist | journalist | science writer'

/** What a source is said to do for the reader, besides telling. */
const knows =
  '(~list ..1! (# | ~@numeral | ways | reasons)) | ~state | ~demonstrate | ~find | ~prove | ~confirm | ~establish | ~note | ~know | ~cite | ~promise | ~conclude | ~estimate | ~swear | ~assure | ~insist | ~spread | ~popularise | (has (it | the) ..2!)'

/** Books for the public that texts about the brain lean on. */
const books =
  'body keeps the score | why zebras don’t get ulcers | ^behave | molecule of more | moral molecule | dopamine nation | chemistry between us | whole-brain child | polyvagal theory in therapy | emotional intelligence | ^outliers | tipping point | hold me tight | ^gut | female brain | male brain | brain that changes itself | power of now | why we sleep | lost connections | hug therapy'

const source = `${media} | ${outlets} | ${books}`

/** A medium that tells the finding. */
const told = compilePatterns([
  `[(${source}) ..3! (~@tell) ..6]`,
  `[(according to) (a | an | the | one | ..1! 's)? ..3! (${source})]`,
  `[as (reported | shown | seen | explained | described | told | heard | read | stated | argued) (in | by | on) ..3! (${source})]`,
  `[(in | on | from | at) ..6! (${source}) ..1! ,? ..6! (shows | tells | proves | teaches | reveals | demonstrates | claims | argues | insists | showed | told | explained | said | argued | revealed | demonstrated | learn | learned | learnt | read | know | hear | heard | reports | writes | explains | says) ..6]`,
  `[(read | heard | saw | learned | learnt | (it says) | found) (it)? (in | on | from) ..3! (${source})]`,
  `[as ..4! (says | writes | explains | puts it | argues | shows) in ..3! (${source})]`,
  `[(~write | ~announce | ~claim | ~report | ~argue | ~explain | ~say | ~declare | ~reveal) (in | on | by | for) ..2! (${source})]`,
  `[, (a | an | the | one) ..4! (${source}) ..3! (~write | ~announce | ~claim | ~report | ~argue | ~explain | ~say | ~declare | ~reveal) ..4]`,
  `[(~come | ~take | ~be | ~stem | ~have it | ~borrow | ~quote) (it)? ..2! from ..4! (${source}) ..3]`,
  `[(based | base | bases | relies | rely) ..2! on ..4! (${source})]`,
  `[(${outlets}) (article | piece | post | story | column | feature) ..2! (~demonstrate | ~show | ~prove | ~confirm | ~establish | ~explain | ~reveal | ~find)]`,
  '[as ..4! ~@medium ..2! ~@tell]',
  `[(can be | could be | was | were | to be) ..1! (read | found | heard | seen | learned | watched) (in | on) ..2! (${source})]`,
  '[on (the | national | local)? (radio | tv | television) ..6! (~@tell | ~hear) ..3]',
  '[as (I | we) ..1! (know | learned | learnt | heard | saw) ..1! (from | in | on) (the | a) ..1! (film | series | show | radio | tv | television | movie | novel) ..5]',
  '[(was | is | were | has been) (in | all over) (all)? ..1! (the)? (papers | news | press | media | headlines | newspapers | tabloids | internet)]',
  // The medium is the one who knows, at the head of the sentence, whatever its verb.
  `<start> [(the | a | an | one | this | my) ..3! (${source} | ${channels}) ..6! (~@tell | ${knows}) ..4]`,
  `<start> [(${media} | ${outlets} | ${sites}) ..6! (${knows}) ..4]`,
  `<start> [(${outlets} | ${sites}) : ..8]`,
  `[as (reported | shown | seen | explained | described | told | heard | read | stated | argued | covered | featured | noted | mentioned | listed | summarised | summarized | published) (in | by | on) ..3! (${sites})]`,
  `[(according to | says | writes | reports) ..3! (${sites})]`,
  `[as (a | an | one | this | the) ..3! (${source}) ..4! ~@tell]`,
  '[(article | post | piece) (on | in | from) ^medium|^linkedin|^substack|^instagram ..3! ~@tell|~list|~name]',
  '[(her | his | their) (book | bestseller | blog | podcast | column | newsletter) ..4! (says | shows | explains | writes | reports | argues | reveals | teaches)]',
  `[(on | in) (my | her | his | their | its | a | the) ..2! (website | site | homepage | blog | channel | newsletter | column | vlog | page) ,? ..6! (~@tell) (that | how | why | us) ..3]`,
  `[(${books}) (explains | shows | teaches | tells | reveals | describes) ..6]`
])

/** What the medium speaks of. */
const science = compilePatterns([
  'hormonal|neural|neuroscience|neuroscientist|neuroscientists|psychology|thoughts|neurons',
  '@molecule | @state | @behaviour | @region | @central | @treatment',
  'drug|drugs|barrier|brain|effects | @cell | @receptor | vagus|hormone|hormones'
])

/** The press itself is what the sentence is about. */
const otherwise = compilePatterns([
  'coded|counted|tallied|raters|corpus|corrected|correction|exaggerat*|overstat*|sensational*|epithet|coverage|famous|headline|headlines|popularised|popularized|nickname|debate|misreport*',
  'announced a|an|its|new | announced (the | that it)',
  // What the text's own study read, and where rats find their food.
  '(assessment | analysis | survey | coding | sample | review) of ..4! websites|magazines|newspapers|blogs|posts | lever|press-lever|pellet|pellets|hopper|nose-poke',
  'download|package|install|dataset|listened|watched|issued|announcement|handbook|chapter|cites|cited|repeat|definition|link|image|photo|photograph',
  '(study | studies | paper | trial | authors) (did not | had not | never) ~test|~show|~find|~measure|~say',
  // Books and films as such, and what statistics can do: no finding is taken from there.
  'thriller|novel | (I | we) ..2! (enjoyed | loved | liked | disliked | hated | am reminded | was reminded) | (statistical | degree of | same) ..1! power | (sample size) | (sample sizes) | preregist*|p-hacking',
  '(what the (book | film | series)) | (textbook | course | lecture)'
])

/** Outlets inside a citation, and the journalism that articles on oxytocin cite like studies. */
const press =
  /\b(?:Slate|Time [Mm]agazine|Newsweek|USA Today|The Sun|The Independent|Harvard Business Review|Men[’']s Health|Women[’']s Health|Cosmopolitan|Reader[’']s Digest|Guardian|New York Times|NYT|Daily Mail|Telegraph|Washington Post|Huffington Post|HuffPost|Atlantic|New Yorker|Forbes|Psychology Today|New Scientist|Scientific American|National Geographic|Wired|Vice|Vox|BBC|CNN|NPR|Spiegel|Daily [A-Z][a-z]+|Science News|ScienceDaily|Science Daily|EurekAlert|LiveScience|Live Science|Medical News Today|PsyPost|Quanta(?: Magazine)?|Big Think|Nautilus|Aeon|The Conversation|Verywell(?: Mind)?|BuzzFeed|Salon|(?!Reaction|Response|Reading|Looking|Movement|Fixation|Dwell|Onset|Offset|Scan|Mean|Median|Trial|Game|Test|Group|Week|Day|Month|Time|All|Three|Two|Four)[A-Z][a-z]+ (?:Herald|Tribune|Gazette|Post|Times)(?!-)|Cosmopolitan|Vogue|Wikipedia|WebMD|Healthline|YouTube|TikTok|[Bb]log|[Pp]odcast|TEDx?|Why Zebras Don['’]t Get Ulcers|The Body Keeps the Score|Behave|The Molecule of More|Dopamine Nation|Lost Connections|Why We Sleep)\b|\b(?:psychologytoday|wikipedia|healthline|webmd|youtube|medium|forbes|bbc|theguardian|dailymail)\./
const journalism: ReadonlySet<string> = new Set(['Yong 2012', 'Miller 2013'])

/** “Spiegel et al., 2013” are people. */
function arePeople({ etAl, authors }: Citation): boolean {
  return etAl === true || (authors?.length ?? 0) > 1
}

/** What one citation covers: its own part of the brackets, or all of them where it stands alone. */
function cited({ start, end, group, kind }: Citation): Span {
  return kind === 'author-year' ? { start, end } : group
}

function isJournalism(view: Reading, citation: Citation): boolean {
  const first = citation.authors?.[0]?.family ?? ''
  const alone = citation.authors?.length === 1 && citation.etAl !== true
  if (arePeople(citation)) return false
  return (alone && journalism.has(`${first} ${citation.year ?? ''}`)) || press.test(view.text(cited(citation)))
}

/** What stands between brackets, at most as long as a reference in short form. */
const brackets = /\(([^()]{3,90})\)/g

/** “(available on YouTube)”: where something is to be found, not who says it. */
const places =
  /\b(?:available|accessible|watch|link|hosted|posted|uploaded|download(?:ed)?|channel|video|clips?|image|photo|screenshot|embedded)\b/i

/** “Convolutional neural network (CNN)”: letters that the words before them begin with. */
function abbreviates(inside: string, before: string): boolean {
  if (!/^\p{Lu}{2,5}s?$/u.test(inside)) return false
  const letters = inside.replace(/s$/, '').toLowerCase()
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words
      .slice(-letters.length)
      .map((word) => word[0])
      .join('') === letters
  )
}

/** An outlet between brackets at the place of a source: "(Daily Mail, 3 March 2020)". */
function inBrackets(view: Reading, sentence: Sentence): { readonly focus: TokenSpan } | undefined {
  const { passage, text } = view
  for (const found of text(sentence).matchAll(brackets)) {
    if (!press.test(found[1] ?? '') || places.test(found[1] ?? '')) continue
    if (abbreviates(found[1] ?? '', text(sentence).slice(0, found.index))) continue
    const start = sentence.start + found.index
    const end = start + found[0].length
    if (citedIn(view, { start, end }).some(arePeople)) continue
    const inside = passage.tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []))
    const [first, last] = [inside[0], inside.at(-1)]
    if (first !== undefined && last !== undefined) return { focus: { start, end, first, last: last + 1 } }
  }
  return undefined
}

/** The pages of the press, of portals and of shops for the public; where a hospital or an institute explains, many a reader is content. */
const portals =
  /(?:\]\(|\bhref\s?=\s?["'])https?:\/\/(?:www\.|[a-z]{2}\.)?(?:psychologytoday|healthline|webmd|medicalnewstoday|verywell(?:mind|health|family)|everydayhealth|medium|forbes|bbc|theguardian|nytimes|washingtonpost|cnn|nbcnews|npr|time|huffpost|huffingtonpost|sciencedaily|livescience|wired|vox|vice|thenextweb|newscientist|scientificamerican|nationalgeographic|businessinsider|bustle|mindbodygreen|inverse|theatlantic|newyorker|psypost|bigthink|quora|reddit|dailymail|independent|telegraph|usatoday|fastcompany|inc|lifehacker|goodhousekeeping|womenshealthmag|menshealth|self|shape|oprah|sciencealert|zmescience|elitedaily|buzzfeed|goop|neurosciencenews|psychcentral|simplypsychology|betterhelp)\.(?:com|org|co\.uk|net)\b/i

const links = /(?:\]\(|\bhref\s?=\s?["'])https?:/g

/** The words of a link to such a page, in a sentence that states a finding and has no better source. */
function linked(view: Reading, sentence: Sentence): Span | undefined {
  const raw = view.text(sentence)
  const at = portals.exec(raw)
  if (!at || raw.match(links)?.length !== 1 || citedIn(view, sentence).some(({ kind }) => kind !== 'link'))
    return undefined
  if (!findingIn(view.passage, sentence)) return undefined
  const html = !at[0].startsWith(']')
  const start = html ? raw.indexOf('>', at.index) + 1 : raw.lastIndexOf('[', at.index) + 1
  const end = html ? raw.indexOf('</a', start) : at.index
  return start > 0 && end > start ? { start: sentence.start + start, end: sentence.start + end } : undefined
}

function inSentence(view: Reading, sentence: Sentence): Report | undefined {
  const { passage } = view
  const here = (m: typeof told): boolean => m.match(passage.tokens, sentence, passage.mentions).length > 0
  const before = withBefore(passage, sentence)
  if (!partsIn(passage, before, [science]) || here(otherwise) || sentence.question === 'open') return undefined
  const cited = citedIn(view, sentence).find((c) => isJournalism(view, c))
  if (cited) return { at: cited, message: 'press' }
  const outlet = inBrackets(view, sentence)
  const match = outlet ?? told.match(passage.tokens, sentence, passage.mentions, { longest: true })[0]
  if (!match) {
    const words = linked(view, sentence)
    return words && { at: words, message: 'press' }
  }
  // What an outlet in brackets is the source of stands before it; its own title may hold a “not”.
  const claimed = outlet ? { ...sentence, last: outlet.focus.first, end: outlet.focus.start } : match.focus
  const verdict = passage.judge(claimed, ['fixed'])
  // Being told by a medium is what is flagged here; only what denies, quotes or asks it counts.
  return verdict.silent && verdict.question !== 5 ? undefined : { at: match.focus, message: 'press' }
}

/** What a block takes from the media, by sentence. */
const fromMedia: Fact<readonly { readonly sentence: Sentence; readonly report: Report }[]> = (view) =>
  view.passage.sentences.flatMap((sentence) => {
    const report = inSentence(view, sentence)
    return report ? [{ sentence, report }] : []
  })

function* inBlock(view: DocumentView, block: BlockView): Generator<Report> {
  for (const { sentence, report } of block.fact(fromMedia)) {
    yield { ...report, at: view.locate(block, report.at), fixes: citationFixes(view, block, sentence) }
  }
}

export default defineRule({
  id: 'evidence/secondary-source',
  summary: 'News, a blog, a press release or a popular talk as the source of an empirical claim',
  why: 'Secondary accounts exaggerate, and nobody can check the method behind them.',
  better: 'Cite the primary study as well.',
  silent:
    'When the press itself is the subject (coverage that was coded, an exaggeration that is criticised), and when the sentence denies or asks what the source says.',
  references: ['greenberg2009', 'sumner2014'],
  severity: 'info',
  profiles: { manuscript: 'warning' },
  aspects: ['fixed'],
  on: 'document',
  messages: {
    press:
      '“{text}” is an account at second hand, which readers cannot check for method; cite the primary study as well.'
  },
  *check(view) {
    for (const block of view.blocks)
      if (block.block.kind !== 'title' && block.block.kind !== 'heading') yield* inBlock(view, block)
  },
  examples: {
    flagged: [
      { text: '⟦According to Wikipedia⟧, dopamine causes addiction.' },
      { text: 'Oxytocin makes people envious (⟦Yong, 2012⟧).' }
    ],
    fine: [
      { text: 'The press release overstated what oxytocin did.' },
      { text: 'Newspaper reports on dopamine were coded by two raters.' }
    ]
  }
})
