// What stands before words that are not the author's prose: search strings, items of a questionnaire, titles.
import { type CueGroup, lines } from './shape.ts'

/** These speak of words between quotation marks, or in lists of search terms. */
export const material: readonly CueGroup[] = [
  {
    class: 'material',
    direction: 'forward',
    reach: 'quoted',
    source: 'own',
    patterns: lines(`
      (~search|~query|~google|~type|~enter|~mine|~screen) ..10! (for|using|with|by) ..3!
      (queried|googled|searched)
      (item|items|question|questions|prompt|prompts|vignette|questionnaire|scale|subscale|statement|statements|option|options|true or false|exam question|quiz) ..4! (read|reads|stated|states|said|was|were|is|such as|like|:|that|asked|,|")
      (item|items|statement|statements|question|questions|prompt|prompts|sentence|stem) "
      (respondents|participants|subjects|raters|volunteers|students|patients) ..3! (~rate|~agree|~endorse|~answer|~score|~respond|~tick|~read|~see|~mark|~complete) ..6!
      <start> (wrong|incorrect|false|avoid|bad|poor|weak|misleading|overstated|unsupported) (example|wording|phrasing|sentence|version|answer|style|writing|practice|claim)
      (claims|statements|assertions|sentences|formulations) (such as|like)
      (instead of|rather than|in place of) (saying|writing|stating|claiming|")
      (misspelling|spelling|misspelt|misspelled|spelt|spelled|typo|mispronunciation|abbreviation|acronym|prefix|suffix)
      (titled|entitled|headed|captioned|headlined|subtitled)
      (paper|book|article|talk|review|chapter|essay|lecture|film|movie|podcast|episode|novel|song|documentary|seminar|course|post|thesis|section|editorial) (called|named|,|")
      (tweets|posts|articles|abstracts|documents|pages|papers|texts) ..3! (~contain|~mention|~include|~use) ..3!
      (~code|~count|~tally|~tokenise|~tokenize|~annotate) ..6! (as|for)?
      (~strike|~delete|~remove|~cross out|~cut|~omit|~replace|~avoid|~ban|~banish|~drop|~reword|~rephrase|~amend) ..4! "
      (string|strings|hashtag|hashtags|variable|variables|keyword|keywords|wildcard|folder|file|column|tag|tags)
    `)
  },
  {
    class: 'material',
    direction: 'forward',
    reach: 'said',
    source: 'own',
    patterns: lines(`
      (participants|subjects|volunteers|students|readers|controls|half|third|group) ..4! (read|were told|was told|were informed|was informed|were led to believe) that
      (correct|criticise|criticize|discuss|evaluate|assess|rewrite|improve|fix|rephrase|(what is wrong with)) (the|this|these|each of the)? (following)? ..1! (statement|sentence|claim|assertion|headline|conclusion|passage|paragraph|statements|sentences|claims|headlines) ..4! :
      (item|statement|question|prompt|option|card|slide|stem) # ..6! (read|reads|stated|states|said|says|was|is|asked|asks|claimed|claims) (that|:)
      <start> (wrong|incorrect|false|fiction|weak|misleading|overstated|overclaimed|bad|poor|unsupported|original|draft) (example|examples|wording|phrasing|sentence|version|answer|style|writing|practice|use|claim)? :
      <start> (avoid|don't|do not|not|worse|before|overclaim) :
      <start> (❌|✗|✘|✖)
      (search|query) (terms|term|strings|string|words|queries) ..4! (were|was|are|is|included|include|:|such as|used)
      (keywords|key words|key terms|index terms|mesh terms) (were|was|are|:|included|include|used|such as)
    `)
  }
]
