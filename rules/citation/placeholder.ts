// citation/placeholder: what was to become a citation.

import { isMask } from '../../core/document/mask.ts'
import { defineRule } from '../../core/rule.ts'

/** Placeholders by their form; what they stand in decides the rest. */
const forms: readonly RegExp[] = [
  /[([]\s?(?:add |insert |need |missing |find )?(?:a )?(?:REFS?|CITE|CITES|CIT|CITATIONS?|REFERENCES?)(?:\s?(?:needed|missing|here|tk|todo|xx+))?\s?[?!.]*\s?[)\]](?!\()/g,
  /[([]\s?(?:citations?|references?|refs?|sources?|cites?) (?:needed|missing|required|here|to be added|tk|todo|pending)\s?[?!]*\s?[)\]]/gi,
  /[([]\s?(?:please )?(?:add|insert|need|needs|find|check|give|missing|put in) (?:a |the |more |some )?(?:citations?|references?|refs?|sources?|cites?)(?: here| please| for this| later)?\s?[?!.]*\s?[)\]]/gi,
  /[([]\s?(?:X{3,}|\?{2,}|Y{3,}|N\.? ?N\.?|Anon\?|Author \d)(?: et al\.?| and colleagues)?,? (?:\d{4}|n\.d\.|year|20XX|19XX|X{2,4})\s?[)\]]/g,
  /[([]\s?(?:ref|refs|cite|citation|source|reference)\s?\?+\s?[)\]]/gi,
  /[([]\s?(?:sources?|refs?|references?|citations?)\s?:?\s?(?:TBC|TBD|TBA|TK|to follow|to come|to be (?:added|confirmed|found)|\?+|xx+)\s?[)\]]/gi,
  /[([]\s?(?:(?:add|insert|put|need) )?(?:the |a )?links? to (?:the |a )?(?:study|paper|article|source|reference|research)(?: here)?\s?[)\]](?!\()/gi,
  /[([]\s?\?{2,}\s?[)\]]/g,
  /\b(?:TODO|FIXME|TBD|TK)\b[:\s-]{0,3}(?:add |insert |find |check )?(?:a |the )?(?:cite|citations?|refs?|references?|sources?)\b[^.()[\]\n]{0,30}/gi,
  /\b(?:add|insert|find) (?:a |the |more )?(?:citations?|references?|refs?|source) (?:here|for this|later)\b/gi,
  /\b(?:X{2,}|Y{2,}) (?:et al\.?|and colleagues)[\s,]{0,3}\(?(?:20XX|19XX|X{2,4}|\d{4})?\)?/gi,
  /[([]\s?(?:Authors?|Name|Surname|Last ?name)(?: et al\.)?,? \(?(?:year|date|YYYY|20XX|XXXX)\)?\s?[)\]]/gi,
  /[([][\p{L}’'-]{2,30}(?: et al\.| (?:&|and) [\p{L}’'-]{2,30})?,? (?:\?{2,4}|20XX|19XX|20\?\?|XXXX|YYYY)\s?[)\]]/gu,
  // “(see Kandel, p. ???)”, “(Kandel, 2001, pp. XX–XX)”, “p. ##”: a page that was to be looked up.
  /(?<=[([;,]\s{0,2}(?:(?:see|cf\.|at)\s)?)pp?\.\s?(?:\?{1,4}|X{2,4}|_{2,4}|#{2,4}|TK|TBC)(?:\s?[–—-]{1,2}\s?(?:\?{1,4}|X{1,4}|_{2,4}|#{2,4}))?(?=[\s).,;\]]|$)(?! ?[<=>])/g,
  // “(cf. Weber, year?)”, “(Weber, date?)”
  /[([][^()[\]\n]{0,60}\b\p{Lu}[\p{L}’'-]{2,30},? (?:year|date|which year|when)\s?\?{1,3}\s?[)\]]/gu,
  // “[REF: Weber sleep paper]”, “[cite Weber]”, “[add Weber et al. here]”, “(find that paper by Weber)”
  /[([]\s?(?:REFS?|CITE)\s?(?::|=|–|-)\s?\p{Lu}\p{Ll}{2}[^()[\]\n]{1,60}[)\]](?!\()/gu,
  /[([]\s?(?:cite|add|insert|find|look up|check|put in)\s(?:that |the |this |more )?(?:\d{4} )?(?:(?:paper|study|article|review|book|chapter|reference)s? (?:by |of |from )?)?\p{Lu}[\p{L}’'-]{2,30}(?: et al\.?| (?:&|and) [\p{L}’'-]{2,30})?(?:,? (?:19|20)\d\d)?(?: here| paper| study| again)?\s?[?!.]{0,3}\s?[)\]](?!\()/gu,
  /[([]\s?(?:find|look up|check|add|insert|cite)\s(?:that |the |this )(?:\d{4} )?(?:paper|study|article|review|book|chapter|source|meta-analysis)\b[^()[\]\n]{0,40}[)\]](?!\()/gi,
  // “(SOURCE)”, “(citation)”, “((ref))”, “[@@@]”, “(ref. Weber?)” at the end of what they are for
  /[([]\s?(?:(?:SOURCES?|CITATIONS?)\s?[)\]](?=[.;,]|\s*$)|citations?\s?[)\]](?=[.;]|\s*$))/g,
  /\(\(\s?(?:refs?|cite|citations?|sources?)\s?\)\)/gi,
  /[([]@{2,5}[)\]]/g,
  /[([]\s?(?:refs?|source|cite|citation)[.:]?\s\p{Lu}[\p{L}’'-]{2,30}(?: et al\.?)?,?(?: (?:19|20)\d\d)?\s?\?{1,3}\s?[)\]]/gu,
  /\\(?:[a-zA-Z]{0,8}cite[a-zA-Z]{0,8})\*?(?:\[[^\]]{0,60}\]){0,2}\{\s?(?:TODO|REF|CITE|CITATION|XXX+|KEY|FIXME|TK|TBD|citekey|\?+)\s?\}/gi,
  /\[@(?:TODO|REF|CITE|CITATION|XXX+|KEY|FIXME|TK|citekey|\?+)\]/gi
]

/** Sentences about placeholders. */
const about = /wikipedia|placeholder|\bmarks? such\b|\btags?\b/i

/** How far before “(CIT)” the words are looked for that it abbreviates, in characters. */
const namesWithin = 80

/**
 * Whether what stands in the brackets abbreviates the words before: “Intrusive Thought (CIT)” by their first letters,
 * “reference electrode (REF)” by the beginning of one.
 */
function isAbbreviation(text: string, start: number, form: string): boolean {
  const letters = /^[([]\s?([A-Z]{3,5})\s?[)\]]$/.exec(form)?.[1]
  if (letters === undefined) return false
  const words = text.slice(Math.max(0, start - namesWithin), start).match(/[\p{L}]+/gu) ?? []
  if (words.slice(-3, -1).some((word) => word.toUpperCase().startsWith(letters))) return true
  // A word or two may have no letter in it: “Compulsive Behaviour and Intrusive Thought (CIT)”.
  const initials = words
    .filter((word) => !/^(?:and|of|the|for|in|on|to)$/.test(word))
    .slice(-letters.length - 2)
    .map((word) => word.charAt(0).toUpperCase())
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at === letters.length
}

export default defineRule({
  id: 'citation/placeholder',
  summary: 'A placeholder where a citation was to come',
  why: 'A placeholder that goes to print tells readers that the claim was written before its source was found.',
  better: 'Put the source in, or take the claim out.',
  silent: 'For “[sic]”, reference groups and electrodes, works in press, and sentences about placeholders.',
  references: ['greenberg2009'],
  severity: 'error',
  covers: ['language/meta-leftover'],
  aspects: ['fixed'],
  on: 'document',
  messages: { placeholder: '“{text}” holds the place of a citation; put the source in, or take the claim out.' },
  *check(view) {
    for (const { block, passage } of view.blocks) {
      const text = view.document.source.slice(block.start, block.end)
      if (about.test(text)) continue
      const seen: { start: number; end: number }[] = []
      for (const form of forms) {
        for (const match of text.matchAll(form)) {
          const at = { start: match.index, end: match.index + match[0].trimEnd().length }
          if (isAbbreviation(text, at.start, text.slice(at.start, at.end))) continue
          if (isCode(passage.text, at) || seen.some((s) => s.start < at.end && at.start < s.end)) continue
          seen.push(at)
          yield { at: { start: block.start + at.start, end: block.start + at.end }, message: 'placeholder' }
        }
      }
    }
  },
  examples: {
    flagged: [
      { text: 'Songs calm birds ⟦(REF)⟧.' },
      { text: 'Songs calm birds ⟦[citation needed]⟧.' },
      { text: 'Songs calm birds ⟦(Marsh et al., 20XX)⟧.' }
    ],
    fine: [
      { text: 'He wrote “brids” [sic].' },
      { text: 'The reference group (REF: silence) heard nothing.' },
      { text: 'Songs calm birds (Marsh, in press).' }
    ]
  }
})

/** Whether the place is code or a formula; a citation by key is masked too and may be a placeholder. */
function isCode(text: string, at: { start: number; end: number }): boolean {
  const unit = text.charCodeAt(at.start)
  return isMask(unit) && unit !== 0xe001
}
