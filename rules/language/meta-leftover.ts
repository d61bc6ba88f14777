// language/meta-leftover: what an assistant, a summary or a page left in the text.
import type { Sentence } from '../../core/prose/model.ts'
import { compilePatterns } from '../../core/prose/pattern.ts'
import { type BlockView, defineRule, type Report } from '../../core/rule.ts'

/** What an assistant says to the person who asked. */
const assistant = compilePatterns([
  '[as (a | an) (ai | ai-based | large)? (language model | ai | ai assistant | ai model | ai language model | assistant)]',
  '[(here is | here’s | here are | below is | (the following is)) (a | an | the | your)? ..4 (version | versions | rewrite | summary | paraphrase | rephrasing | rewording | revision) of ..1! (the | your | this) (paragraph | abstract | text | passage | section | sentence | introduction | conclusion | article)]',
  '[(here is | here’s | below is) (a | an | the | your) (revised | rewritten | improved | polished | shortened | condensed | edited | rephrased | reworded | corrected | translated | clearer | shorter | concise | cleaner) ..3! (version | paragraph | abstract | text | passage | section | sentence | introduction | conclusion | draft)]',
  '[(certainly | sure | absolutely | (of course)) (, | \\!)? (here | below) (is | are)]',
  '[(certainly | sure | absolutely | (of course)) (, | \\!)? (here’s | I can help | I’d be happy)]',
  '[I hope this|that (summary | version | revision | draft | rewrite | response | answer)? (helps | is helpful | meets)]',
  '[let me know if (you’d | you would | you want | you need | there is | any)]',
  '[feel free to ask|tell|adjust|edit|modify ..3! (me | further | more | any | it | this)]',
  '[(my | the) (knowledge | training) (cutoff | cut-off | data)] ..6 (cannot | can’t | not | does | goes | ends | only)',
  '[I (cannot | can’t | am unable to | do not | don’t) (access | browse | verify | have access to) (the | this | that | your | external | real-time)]',
  '[as of my last (update | training | knowledge update)]',
  '[would you like me to]',
  '[(^rewritten | ^revised | ^edited | ^polished | ^shortened) (version | paragraph | text | abstract | draft)] :',
  '[(original | source) (text | passage | paragraph) has been (shortened | rewritten | edited | condensed | paraphrased | summarised | summarized | translated)]',
  '[(regenerate response | is there anything else I can help)]'
])

/** Sentences that speak of the text from outside, as a summary does. */
const outside = compilePatterns([
  '[(this | the) passage (above | below | here | provided)? (also | then | further | mainly | briefly)? (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | deals | argues | suggests | summarises | summarizes | presents | is about | focuses | delves)]',
  '[the (text | paragraph | section | excerpt) (above | provided | below) (also | then | further | mainly | briefly)? (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | deals | argues | suggests | summarises | summarizes | presents | is about | focuses | delves)]',
  '[(this text | this excerpt | the (above | preceding) (passage | text | paragraph | excerpt)) (also | then | further | mainly | briefly)? (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | argues | suggests | summarises | summarizes | presents | focuses | delves | provides (an | a) ..1! (overview | summary))]',
  '[in this (excerpt | passage | text) , the (author | authors | writer)]',
  '[the (author | authors | writer) of (this | the) (text | passage | excerpt) (emphasises | emphasizes | argues | discusses | explains | describes | highlights | suggests | states)]',
  '[the (provided | given) (text | passage | paragraph | excerpt) ..2! (discusses | talks | explores | describes | explains | highlights | emphasises | emphasizes | outlines | examines | argues | suggests | summarises | summarizes | presents | focuses)]',
  '[the (paper | article | text | author | authors | review) (then | also | further)? (goes on to)? (pays | pay) (particular | special | close)? attention to]',
  '[(one | a | another) (notable | remarkable | striking | key | memorable | interesting | important | noteworthy) (sentence | passage | quote | quotation | line) (that | which | from | here | in)]',
  '[in summary , (the | this) (text | passage | paragraph | excerpt)]'
])

/** Page furniture in square brackets. */
const furniture = compilePatterns([
  '[\\[ page # (of #)? \\]]',
  '[\\[ (page break | end of page | continued on (the)? next page | image | figure here) \\]]'
])

/** “This review shows how …” right after somebody else's review. */
const foreign = compilePatterns([
  '[this review (also | then | further)? (explains | shows | describes | discusses | argues | highlights | outlines | summarises | summarizes | concludes | examines | explores)]'
])

/** Whether the sentence or the one before it cites or names a review by others. */
function followsReview(view: BlockView, sentence: Sentence): boolean {
  const { section } = view.block
  if (section === 'abstract' || section === 'introduction' || section === 'title') return false
  const before = view.passage.sentences[sentence.index - 1]
  if (!before) return false
  const tokens = view.passage.tokens.slice(before.first, before.last)
  return tokens.some((t) => t.kind === 'citation') && tokens.some((t) => /^review(?:s|ed|ers)?$/.test(t.form))
}

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
  messages: {
    assistant: '“{text}” is addressed to somebody who asked for a text, not to your readers; delete it.',
    outside: '“{text}” speaks of the text from outside, as a summary does; delete it and say the thing itself.',
    furniture: '“{text}” looks like a leftover of a page layout; delete it.',
    foreign:
      '“{text}” can be read as your own review, but the sentence before it speaks of another; name whose review it is.'
  },
  *check(sentence, view) {
    const { tokens, mentions } = view.passage
    const kinds = { assistant, outside, furniture, ...(followsReview(view, sentence) ? { foreign } : {}) }
    for (const [message, matcher] of Object.entries(kinds)) {
      for (const { focus } of matcher.match(tokens, sentence, mentions, { longest: true })) {
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
