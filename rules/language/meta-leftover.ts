// language/meta-leftover: what an assistant, a summary or a page left in the text.
import { isLinked } from '../../core/citing/sourced.ts'
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'
import type { Span } from '../../core/text/span.ts'

const draft =
  '(paragraph | paragraphs | abstract | text | passage | section | sentence | sentences | introduction | conclusion | conclusions | draft | rewrite | summary | version | paraphrase | wording | discussion | essay | letter | answer | title | titles | outline | caption | manuscript | article | chapter)'
const edited =
  '(revised | rewritten | rewrote | rephrased | reworded | shortened | condensed | edited | polished | restructured | simplified | tightened | smoothed | improved | corrected | adjusted | expanded | cleaned up | toned down | trimmed | proofread | translated | removed | added)'
const your = '(the | your | this | that)'
/** How a text was to be rewritten. */
const manner =
  '(without (the)? (jargon | technical terms | repetition) | (in | with) (a | an)? ..2! (tone | style | register | voice | language | english | words) | (that is | which is | in)? (more | less | fewer) (formal | academic | concise | technical | accessible | readable | engaging | words | jargon) | in plain (english | language | words) | (in | under | within | of)? # words | (for | aimed at) (a | your)? ..1! (lay | general) (audience | readers | public) | as requested | you (asked | requested | wanted) | with (your | the) (changes | corrections | edits | comments))'

/** What an assistant says to the person who asked. */
const assistant = compilePatterns([
  // “The text you provided explains …”: an answer about what somebody pasted.
  '[(the | your | this) ..1! (text | passage | paragraph | excerpt | snippet) (that | which)? (you | the user) (have | ’ve)? ..1! (provided | shared | pasted | uploaded | sent | supplied | attached | gave | submitted | posted)]',
  '[(the | your | this) ..1! (article | document | abstract | essay | paper | transcript | pdf | manuscript | draft | file) (that | which)? (you | the user) (have | ’ve)? ..1! (provided | shared | pasted | uploaded | supplied | attached) ,? ..1! (explains | describes | discusses | argues | states | suggests | shows | outlines | presents | highlights | covers | says | mentions)]',
  '[(based on | according to | from | in) (the | your) ..1! (text | passage | article | document | abstract | essay | paper | transcript | pdf | manuscript | draft | file | information) (that | which)? (you | the user) (have | ’ve)? ..1! (provided | shared | pasted | uploaded | supplied | attached)] ,',
  '[as (a | an) (ai | ai-based | large)? (language model | ai | ai assistant | ai model | ai language model | assistant)]',
  '[(here is | here’s | here are | below is | (the following is)) (a | an | the | your)? ..4 (version | versions | rewrite | summary | paraphrase | rephrasing | rewording | revision) of ..1! (the | your | this) (paragraph | abstract | text | passage | section | sentence | introduction | conclusion | article)]',
  '[(here is | here’s | below is) (a | an | the | your) (revised | rewritten | improved | polished | shortened | condensed | edited | rephrased | reworded | corrected | translated | clearer | shorter | concise | cleaner) ..3! (version | paragraph | abstract | text | passage | section | sentence | introduction | conclusion | draft)]',
  '[(certainly | sure | absolutely | (of course)) (, | \\!)? (here | below) (is | are)]',
  '[(certainly | sure | absolutely | (of course)) (, | \\!)? (here’s | I can help | I’d be happy)]',
  '[I hope this|that (summary | version | revision | draft | rewrite | response) (helps | is helpful | meets)]',
  `[let me know if (you’d like | you would like | you want | you need | any | there is anything) ..4! (me to | changes | edits | adjustments | revisions | shorter | longer | simpler | ${draft})]`,
  '[feel free to adjust|edit|modify ..3! (it | this | the text | the wording)]',
  '[(my training | my knowledge) (cutoff | cut-off | data)] ..6 (cannot | can’t | not | does | goes | ends | only)',
  '[the (knowledge | training) (cutoff | cut-off)] ..6 (cannot | can’t | not | does | goes | ends | only)',
  '[I (cannot | can’t | am unable to | do not | don’t) (access | browse | verify | have access to) (the | this | that | your | external | real-time)]',
  '[as of my last (update | training | knowledge update)]',
  '[would you like me to]',
  '[(^rewritten | ^revised | ^edited | ^polished | ^shortened) (version | paragraph | text | abstract | draft)] :',
  '[(original | source) (text | passage | paragraph) has been (shortened | rewritten | edited | condensed | paraphrased | summarised | summarized | translated)]',
  '[(regenerate response | is there anything else I can help)]',
  `[(here is | here's | here are | below is | below are | below you will find | please find (below)? | attached is) (a | an | the | your | my | another)? ..5! ${draft} ..6! ${manner}]`,
  `[(here is | here's | here are | below is | please find (below)?) (your | the) ${draft} (:|as (requested | you (asked | requested | wanted))|you (asked | requested | wanted))]`,
  `[(I've | we've | ((I | we)? (have | 've))) (also | now | carefully | slightly | gently)? ${edited} ${your} ..2! ${draft} ..5 (to | for | so that | and | by | as | without | while | where | .)]`,
  `[I ${edited} ${your} ..2! ${draft} ..3! (to | for | so that | as you | by | without | while keeping)]`,
  `[(changes | edits | corrections) (made | I made) :]`,
  `[(this | the) (version | rewrite | revision | draft) (keeps | preserves | maintains | retains | improves | is (more | less | shorter | clearer)) ..6! (meaning | tone | flow | clarity | readability | concise | formal | original | length | words)]`,
  '[(would | do) you (like | want) (me | another | a (shorter | longer | more))]',
  '<start> [(great | good | excellent) question \\!]',
  // “Deleted as requested, with reasons” is said of data.
  '(<start> | , | .) [as requested ,]',
  '[in this (revised | new | rewritten | shorter | edited | polished) version , (I | we)? ..1! (have | ’ve | made | used | tried)]',
  '[(as | per) (you | your) (requested | request | instructions | instruction | asked | wished)] (,|here|I|this|:)',
  "[I (can't | cannot | am not able to | 'm not able to | 'm sorry but I | apologise | apologize) ..1! ((provide | write | generate | verify | confirm | fulfil) (this | that | your | you | a | an | the | any | medical | personal | real) ..1! | browse | help (you | with (this | that | your)) | for (the | any) (confusion | oversight))]",
  "[I'm ((sorry ,? but I (can't | cannot | don't | am)) | an (ai | assistant) | happy to help)]",
  '[(chatgpt | gpt-4 | claude | gemini | copilot) (said | says | wrote | can make mistakes) (:|.)?]',
  '[(your | the) prompt] !,|for|in ..2 (:|asks|asked|requested)',
  `(<start> | please | :) [translate ${your} ..1! ${draft}] (into | to | .)`,
  `(<start> | please | , | : | ; | and | then) [(make | rewrite | rephrase | shorten | expand | polish | paraphrase | improve | fix) ${your} ..1! ${draft}] (to | so | in | more | for | into | :| .|,)`,
  '[(word count | tone | target audience) : ..6] .'
])

/** Sentences that speak of the text from outside, as a summary does. */
const outside = compilePatterns([
  '[(this | the) passage (above | below | here | provided)? (also | then | further | mainly | briefly)? (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | deals | argues | suggests | summarises | summarizes | presents | is about | focuses | delves)]',
  '[the (text | paragraph | section | excerpt) (above | provided | below) (also | then | further | mainly | briefly)? (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | deals | argues | suggests | summarises | summarizes | presents | is about | focuses | delves)]',
  '[(this text | this excerpt | the (above | preceding) (passage | text | paragraph | excerpt)) (also | then | further | mainly | briefly)? (deals | covers | is about | concerns | discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | argues | suggests | summarises | summarizes | presents | focuses | delves | provides (an | a) ..1! (overview | summary))]',
  '[in this (excerpt | passage | text) , the (author | authors | writer)]',
  '[the (author | authors | writer) of (this | the) (text | passage | excerpt) (emphasises | emphasizes | argues | discusses | explains | describes | highlights | suggests | states)]',
  '[the (provided | given) (text | passage | paragraph | excerpt) ..2! (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | argues | suggests | summarises | summarizes | presents | focuses)]',
  '[the (paper | article | text | author | authors | review) (then | also | further)? (goes on to)? (pays | pay) (particular | special | close)? attention to]',
  '[(note | notice | mark | observe | consider | look at) (the | this) ..2! (sentence | passage | quote | quotation | line | paragraph | wording) (that | which) (follows | comes next | opens | closes | ends)]',
  '[(one | a | another) (notable | remarkable | striking | key | memorable | interesting | important | noteworthy) (sentence | passage | quote | quotation | line) (that | which | from | here | in)]',
  '[(this | the) (section | part | paragraph | portion | chapter | half) of (the | this) (article | text | paper | passage | essay | review | document | excerpt | chapter) (above)? (also | then | further | mainly | briefly)? (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | deals | argues | summarises | summarizes | presents | focuses | delves | covers | introduces)]',
  '[(a | another | one) (more | very | particularly)? (notable | remarkable | striking | key | memorable | interesting | important | noteworthy | strong | beautiful | telling) (sentence | passage | quote | quotation | line) (follows | comes next | stands out | reads)]',
  '[in summary , (the | this) (text | passage | paragraph | excerpt)]',
  `[(the | this) (text | passage | excerpt | paragraph | author | authors | article | writer | speaker | piece) (then | also | next | finally | further | now)? (goes on | continues | proceeds | concludes by | ends by | closes by | begins by | opens by | opens with | starts by | moves on | turns next | transitions | shifts | wraps up)] ((to !talk|speak|look|walk|read|move|act|play) | with|by|explaining|describing|discussing|arguing|noting|saying|emphasising|emphasizing|summarising|summarizing|on|from|.)`,
  '[(overall | in conclusion | in short | in essence | to sum up) , (the | this) (text | passage | paragraph | excerpt | section above | article) (highlights | emphasises | emphasizes | discusses | describes | explains | shows | argues | suggests | presents | provides | explores | offers | underscores)]',
  '[(according to | as (stated | described | mentioned | noted | explained) in | as in) (the | this) (passage | excerpt | provided text | text (above | provided) | above text | paragraph above)]',
  '[(the | this) (summary | excerpt | snippet) (above | below)? (covers | captures | leaves out | omits | highlights | condenses)]',
  '[(main | key) (points | takeaways | ideas) (of | from) (the | this) (text | passage | excerpt | paragraph)]'
])

/** What was to be filled in, remarks of those who wrote together, and page furniture. */
const furniture = compilePatterns([
  '[\\[ page # (of #)? \\]]',
  '[\\[ (continued | cont | cont’d | contd | continues) (from | on | overleaf | below | above | next page | in) ..6 \\]]',
  '[\\( (continued | cont’d | contd) (from | on) (p | pp | page | the (next | previous) page) ..4 \\)]',
  '[\\[ (page break | end of page | continued on (the)? next page | image | figure here) \\]]',
  '[\\[ (please)? ((insert !table|figure|fig|some|any|whatever|random|favourite|favorite) | cite | fill in | complete | check | confirm | expand | rewrite | replace | put | paste) ..8 \\]]',
  // “[Update]” dates a piece, “[[ADD]]” is a disorder: only with an object do they ask for something.
  '[\\[ (please)? (add | update) <word>|#|<citation> ..8 \\]]',
  '[\\[ (your | author | authors’ | journal | institution) ..1! (name | names | text | title | affiliation | here) \\]]',
  '[\\[ !see|insert|click|read|available|more|found|download|watch|visit|listen <word> ..2! here \\]]',
  '[\\[ ..3! (goes here | to (be (added | completed | confirmed | written | inserted | filled in | updated) | come | follow | do) | tbc | tbd | tba | tk | xx | xxx | placeholder) \\]]',
  '[\\[ (to be (added | completed | confirmed | written) | to come | to do | tbc | tbd | tba | tk | xxx | todo | placeholder | fixme | ((comment | note | reply | editor’s note | deleted | inserted | moved | formatted) ..1 : ..30)) \\]]',
  '[\\[ (AU | ED | JM | PI) ..1 : ..30 \\]]',
  '[(TODO !list|lists|app|apps)|FIXME|(XX !(century | centuries | . | chromosome | chromosomes | females | males | and | or | vs | versus | karyotype | individuals))|XXX|XXXX|XXXXX]',
  '[\\? \\? \\?]',
  '[\\[ ..4 goes here \\]]',
  '\\[ [reviewer (#)? (wants | asks | asked | complains | complained | will | says | hates | suggested)]',
  '\\( [reviewer (#)? (wants | asks | asked | complains | complained | will | says | hates | suggested)]',
  '[lorem ipsum]',
  '[\\[ (citation | reference | source | ref) (needed | missing | required) ..8 \\]]',
  '[(comment | commented) \\[ ..2 \\]]',
  '[(note to self | notes to self | note to (co-authors | coauthors | the editor | editor | authors))]',
  '<start> [(deleted | inserted | formatted) : ..4]',
  '[(draft | version | manuscript draft) (# | v#)? ,? (- | – | — | : | ,)? (please)? (do not (cite | circulate | quote | distribute) | not for (citation | circulation | distribution) | final final)]',
  '[(track changes | tracked changes) (on | off | accepted | rejected)]',
  '[(accept | reject) all changes]',
  '[(insert | add) (citation | citations | reference | references | ref | refs | date | name | quote | example | number | numbers) (here | later | below)]',
  '[\\( (ref | refs | reference | cite | source | citation) \\? \\)]',
  '[\\( (check | add | insert | verify) (this | ref | refs | reference | source | citation | numbers | number | date | with ..3) \\)]',
  '[(error \\! (reference | bookmark))]',
  '[(click here to (read | view) | share this (article | post | page) | skip to (main)? content)]'
])

/** “This review shows how …” right after somebody else's review. */
const foreign = compilePatterns([
  '[this review (also | then | further)? (explains | shows | describes | discusses | argues | highlights | outlines | summarises | summarizes | concludes | examines | explores)]'
])

/** Whether the sentence before this one, or the paragraph before it, cites a review by others. */
function followsReview(view: BlockView, sentence: Sentence): boolean {
  const { section } = view.block
  if (section === 'abstract' || section === 'introduction' || section === 'title') return false
  const before = view.passage.sentences[sentence.index - 1]
  if (!before) return view.block.othersReview === true
  const tokens = view.passage.tokens.slice(before.first, before.last)
  return tokens.some((t) => t.kind === 'citation') && tokens.some((t) => /^review(?:s|ed|ers)?$/.test(t.form))
}

/** “48,XXXX”, “XX gonadal dysgenesis”, “XX children” beside “XY”: chromosomes, no gap that somebody meant to fill. */
function isKaryotype({ passage, block }: BlockView, { start, end }: Span): boolean {
  if (!/^X+$/.test(passage.text.slice(start, end))) return false
  const [before, after] = [passage.text.slice(Math.max(0, start - 5), start), passage.text.slice(end, end + 30)]
  if (/\b4\d,\s?$/.test(before) || (end - start === 2 && bearers.test(after))) return true
  return /\bXY|\bX ?0\b|chromosom|karyotyp|gonad|ovar(?:y|ies)|intersex/i.test(`${block.heading} ${passage.text}`)
}

/** “HZ: Supervision. XX: Funding acquisition”, “XX and HZ wrote …”: initials of an author among others’. */
function isInitials({ passage, block }: BlockView, { start, end }: Span): boolean {
  if (passage.text.slice(start, end) !== 'XX') return false
  if (block.section === 'acknowledgements' || /contribut|credit/i.test(block.heading)) return true
  return (
    /^:\s\p{Lu}\p{Ll}/u.test(passage.text.slice(end, end + 4)) && /\b(?!XX)[A-Z]{2,3}:\s[A-Z][a-z]/.test(passage.text)
  )
}

/** “A mask ("XXXXX") was shown”: a row of letters that was put before somebody’s eyes. */
function isStimulus({ passage }: BlockView, { start, end }: Span): boolean {
  const [before, after] = [passage.text.slice(Math.max(0, start - 2), start), passage.text.slice(end, end + 2)]
  if (!/^x+$/i.test(passage.text.slice(start, end)) || !/["“‘'«]\s?$/.test(before) || !/^\s?["”’'»]/.test(after))
    return false
  return /\b(?:mask|prim(?:e|es|ing)\b|stimul|fixation|display|present|string|letter|screen|shown|target)/i.test(
    passage.text
  )
}

/** “Dr. XXX”, “hospital XXX”, “XXX clinic”: a name that was left out on purpose, as in what interviewees say. */
function isAnonymised({ passage }: BlockView, { start, end }: Span): boolean {
  if (!/^X+$/.test(passage.text.slice(start, end))) return false
  const [before, after] = [passage.text.slice(Math.max(0, start - 20), start), passage.text.slice(end, end + 20)]
  return titled.test(before) || placedAt.test(after) || passage.quotations.some((q) => q.start < start && end < q.end)
}

/** “At days XIV, XXI and XXX”: the next of the numbers. */
const isNumeral = ({ passage }: BlockView, { start, end }: Span): boolean =>
  /^X+$/.test(passage.text.slice(start, end)) && counted.test(passage.text.slice(Math.max(0, start - 20), start))
const counted = /\b[IVXL]{1,5},?\s(?:(?:and|or|to)\s)?$/

/** What stands before the name of a person or a place. */
const titled =
  /(?:^|[^\p{L}])(?:Drs?|Doctors?|Mr|Mrs|Ms|Miss|Prof|Professor|Nurse|Sister|Brother|Father|Mother|Aunt|Uncle|Sir|Madam|Hospital|Clinic|Ward|School|Village|Town|City|District)\.?\s$/iu
/** What stands behind the name of a place. */
const placedAt =
  /^\s(?:(?:[Hh]ospital|[Cc]linic|[Ww]ard|[Ss]chool|[Vv]illage|[Tt]own|[Dd]istrict|[Cc]ommunity)\b|(?:[Cc]ity|[Pp]rimary|[Rr]egional|[Uu]niversity) (?:[Hh]ospital|[Cc]linic|[Ss]chool))/

/** Those who have two X chromosomes. */
const bearers =
  /^[\s/-]{0,2}(?:gonadal|gonads?|(?:fe)?males?|syndrome|genotypes?|sex|embryos?|cells?|people|persons?|individuals?|children|girls|women|babies|infants|f(?:oe|e)tus|mice|animals|twins?|XY)\b/i

const articleParts: ReadonlySet<string> = new Set(['abstract', 'introduction', 'methods', 'results', 'discussion'])

/** “TODO read this”, in notes for oneself: a task, unless it is marked as a gap (“TODO: …”, “[TODO]”) or stands in an article. */
function isTask({ passage, block }: BlockView, { start, end }: Span): boolean {
  const said = passage.text.slice(start, end)
  if (!/^(?:TODO|FIXME)$/i.test(said) || articleParts.has(block.section)) return false
  const [before, after] = [passage.text.slice(Math.max(0, start - 2), start), passage.text.slice(end, end + 2)]
  return !/[[{<*]\s?$/.test(before) && /^\s[\p{L}]/u.test(after)
}

/** “Great question!”, below the question or behind it. */
function isAnswer({ block, passage }: BlockView, { index }: Sentence, said: string): boolean {
  if (!/question\s?!$/i.test(said)) return false
  return /\?\W*$/.test(block.heading) || (passage.sentences[index - 1]?.question ?? 'no') !== 'no'
}

/** “(The order was “lyg på bordet”) [put it on the table]”: brackets right behind words in quotation marks translate them. */
const isTranslation = ({ passage }: BlockView, { start }: Span): boolean =>
  passage.text.charAt(start) === '[' && /["”»’']\W{0,3}$/.test(passage.text.slice(Math.max(0, start - 4), start))

/** “[Figure 1 near here]”: manuscripts tell the typesetter where a figure goes. */
const placed = /\b(?:near|about|around) here\b/i

/** “The article goes on to …”, where the article is linked or cited: somebody else’s text is retold. */
const retells = (view: BlockView, said: string): boolean =>
  /^(?:the|this)\s(?:article|piece|author|authors|writer|speaker)\b/i.test(said) &&
  (view.citations.length > 0 || isLinked(view, { start: 0, end: view.passage.text.length }))

export default defineRule({
  id: 'language/meta-leftover',
  summary: 'Leftovers of an assistant, a summary or a page layout in the text',
  why: 'They show that text was pasted and not read again, and readers will then doubt the rest of it too. “The passage above discusses …” says what a text is about where the text itself should speak.',
  better: 'Delete the phrase; say the thing itself.',
  silent:
    'When a section announces itself (“in this section we discuss …”), when a passage is quoted or is part of an experiment, and when such phrases are themselves the subject.',
  references: ['jergas2015'],
  severity: 'warning',
  aspects: ['fixed', 'absence'],
  on: 'sentence',
  quotations: true,
  messages: {
    assistant: '“{text}” is addressed to somebody who asked for a text, not to your readers; delete it.',
    outside: '“{text}” speaks of the text from outside, as a summary does; delete it and say the thing itself.',
    furniture: '“{text}” looks like a leftover of a page layout; delete it.',
    foreign:
      '“{text}” can be read as your own review, but what stands before it speaks of another; name whose review it is.'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    const kinds = { assistant, outside, furniture, ...(followsReview(view, sentence) ? { foreign } : {}) }
    for (const [message, matcher] of Object.entries(kinds)) {
      for (const { focus } of matcher.match(tokens, sentence, mentions, { longest: true })) {
        const said = view.text(focus)
        if (isAnswer(view, sentence, said) || (message === 'outside' && retells(view, said))) continue
        if (isTranslation(view, focus) || placed.test(said)) continue
        if (
          message === 'furniture' &&
          (isKaryotype(view, focus) ||
            isInitials(view, focus) ||
            isTask(view, focus) ||
            isStimulus(view, focus) ||
            isAnonymised(view, focus) ||
            isNumeral(view, focus) ||
            /^(?:is|was|are|were|means|meant|marks|stands)$/.test(tokens[focus.last]?.form ?? ''))
        )
          continue
        yield { at: focus, message } satisfies Report
      }
    }
  },
  examples: {
    flagged: [
      { text: '⟦Here is a shorter version of your abstract⟧.', message: 'assistant' },
      { text: '⟦This passage explores⟧ how sleep helps memory.', message: 'outside' },
      { text: '⟦[Page 3 of 12]⟧', message: 'furniture' }
    ],
    fine: [
      { text: 'This section explores how sleep helps memory.' },
      { text: 'Participants read the passage above and rated it.' },
      { text: 'The phrase “as an AI language model” was found in two papers.' }
    ]
  }
})
