// Words in quotation marks that a sentence speaks of: they are its subject or its object, and not what they name.
//
// “‘X is Y’ looks well on a mug”, “nobody may write ‘X’ here”, “a mug with ‘X’ on it”. What the sentence says of the words
// decides: it may praise them (“… is simply true”), and then they are as good as the author's.

import { credits } from './credit.ts'
import { NONE } from './finite.ts'
import { attitudeNouns } from './lexicon/cues/attitudes.ts'
import { LABEL } from './lexicon/cues/shape.ts'
import {
  bearers,
  captions,
  catchy,
  counted,
  determining,
  handling,
  irregular,
  lettered,
  mentioning,
  noPredicate,
  numbered,
  ordinals,
  passing,
  positions,
  praised,
  recorded,
  speaking,
  texts,
  treatises,
  wordVerbs,
  works,
  written
} from './lexicon/mentioned.ts'
import { tokenFrom } from './locate.ts'
import type { Sentence, Token } from './model.ts'

const labels: ReadonlySet<string> = new Set(LABEL.split('|'))

/** Where a new statement begins between the label and the quotation. */
const isLink = (form: string): boolean => form === ';' || form === '—' || form === 'which' || form === 'who'

/** So many words behind “say” are a name or a phrase; more are speech. */
const longestPhrase = 6
/** How far before the words what has a name or a label for them is looked for. */
const [longestNaming, longestLabel] = [10, 16]

/** What praises the words that it is said of, in the first words behind them. */
const endorsing =
  /^(?:(?:still|also|indeed|simply|really|\S{1,14}ly) )?(?:(?:is|are|was|were|remains|remain|proved|proves|rings|turns out to be|turned out to be)(?: (?:simply|quite|just|only|as|still|perhaps|a|the|plain|sober|\S{1,14}ly)){0,3} (?:true|right|correct|accurate|fact|truth|science|apt|well said|no exaggeration|no myth|no metaphor|no slogan|more than|not just|not merely|not only|not an exaggeration|how it|what (?:the )?(?:science|research|studies|evidence|data|experiments))|sums it|sums up|says it|captures|holds (?:true|good)|hits the|gets it right|deserves to)/
const readAhead = 9
const standsBy =
  /^(?:is|was) (?:no|not an?|hardly an?) (?:exaggeration|overstatement|misnomer|myth|hype|slogan|metaphor)$/

/** Reads the places of quotations in the sentences of one passage. */
export class MentionedWords {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly verbs: () => Uint8Array
  ) {}

  /** Whether the sentence speaks of the words in the marks at `start` and before `end`, and does not praise them. */
  has(start: number, end: number, sentence: Sentence | undefined): boolean {
    if (sentence === undefined) return false
    const [first, last] = [tokenFrom(this.tokens, start), tokenFrom(this.tokens, end)]
    if (this.labelBefore(first, sentence)) return !credits(this.tokens, Math.min(last, sentence.last), sentence.last)
    // “‘X’ is no exaggeration”: the words are stood by.
    if (standsBy.test(this.forms(last, last + 3).join(' '))) return false
    return (
      captions.has(this.form(first - 1)) ||
      this.isWordSubject(first, Math.min(last, sentence.last), sentence) ||
      this.isSubject(first, last, sentence) ||
      this.isObject(first, last, sentence) ||
      this.isLettered(first, last, sentence)
    )
  }

  /** "Two slogans (“…”) have …", "Few nicknames did more harm than “…”": the sentence is about words. */
  private labelBefore(first: number, sentence: Sentence): boolean {
    for (let left = first - 1; left >= sentence.first && first - left <= longestLabel; left--) {
      const form = this.form(left)
      if (praised.has(form) || isLink(form)) return false
      if (labels.has(form)) return true
    }
    return false
  }

  /** "“X” describes a taste", "“X” is what the vendor says": words are the subject, not what they name. */
  private isWordSubject(first: number, end: number, { first: from, last }: Sentence): boolean {
    const before = this.tokens[first - 1]
    if (first > from && before?.kind !== 'punct' && !/^(?:the|an?|and|but|that|yet)$/.test(before?.form ?? ''))
      return false
    let at = end
    while (at < last && /^(?:still|also|only|now|merely|,)$|ly$/.test(this.form(at))) at++
    const [form, next] = [this.form(at), this.form(at + 1)]
    if (/^(?:has|have)$/.test(form) && /^(?:sold|entered|caught|become|outlived|outstayed|appeared)$/.test(next))
      return true
    if (wordVerbs.has(form)) return !/^(?:exactly|aptly|perfectly|precisely|well|accurately|best)$/.test(next)
    if (!/^(?:is|was|are|were|'s)$/.test(form)) return false
    if (/^(?:what|how)$/.test(next))
      return !this.forms(at, at + readAhead).some(
        (word) => praised.has(word) || /^(?:rightly|correctly|truly)$/.test(word)
      )
    if (written.has(next)) return true
    for (let near = at + 1; near < Math.min(last, at + 5); near++) {
      const word = this.form(near)
      if (
        catchy.has(word) ||
        works.has(word) ||
        (attitudeNouns.has(word) && /(?:^(?:an?|the|one|no|more)|'s)$/.test(next))
      )
        return true
    }
    return false
  }

  /** "“X is Y” packs a guess into one sentence", "“Love hormone” comes out of headlines". */
  private isSubject(first: number, last: number, sentence: Sentence): boolean {
    const before = this.tokens[first - 1]
    const opens =
      first === sentence.first || before?.kind === 'punct' || /^(?:and|but|so|yet|that)$/.test(before?.form ?? '')
    if (!opens || /^[,:]$/.test(this.form(last - 2)) || before?.form === ':') return false
    let verb = last
    while (passing.has(this.form(verb)) && this.form(verb + 1) !== '"') verb++
    const end = Math.max(sentence.last, Math.min(verb + readAhead, this.tokens.length))
    if (!this.isPredicate(verb, last)) return false
    if (!this.isStatement(first, last)) return this.isBareName(first, last) && !credits(this.tokens, last, end)
    return !endorsing.test(this.forms(last, Math.min(last + readAhead, end)).join(' '))
  }

  /** A verb behind the closing mark: one of the lists, or any with an object of its own. */
  private isPredicate(verb: number, from: number): boolean {
    const token = this.tokens[verb]
    if (token?.kind !== 'word' || token.capital !== 'none') return false
    if (noPredicate.has(token.form) || speaking.has(token.form)) return false
    if (verb > from || this.isVerb(verb) || irregular.has(token.form)) return true
    return (
      /(?:s|ed)$/.test(token.form) &&
      /^(?:an?|the|no|nine|ten|her|him|it|us|them|up|out|away|more|every)$/.test(this.form(verb + 1))
    )
  }

  /** Whether the marks hold a clause, or what one is told to do. */
  private isStatement(first: number, last: number): boolean {
    if (last - first < 5) return false
    for (let at = first + 1; at < last - 1; at++) if (this.isVerb(at)) return true
    return false
  }

  /** “cuddle hormone”: a thing that is counted, without its article. */
  private isBareName(first: number, last: number): boolean {
    return (
      counted.has(this.form(last - 2)) && !/^(?:the|an?|our|your|its|this|that|my|their)$/.test(this.form(first + 1))
    )
  }

  /** "anyone who says “X”", "delete “X” and “Y”", "entered as “X”", "words on “X”", "her memoir “X”", "track 3, “X”". */
  private isObject(first: number, last: number, sentence: Sentence): boolean {
    const at = this.behindEarlier(first, sentence) - 1
    if (at < sentence.first) return false
    const [form, before] = [this.form(at), this.form(at - 1)]
    // “They say ‘love hormones’ rise”: the words are the subject of what is said.
    if (mentioning.has(form) && last - first <= longestPhrase + 2)
      return /^who(?:ever)?$/.test(before) || !(this.form(last - 2) === ',' || this.goesOn(last))
    if (handling.has(form) || /^beginn?(?:s|ing)?$/.test(form)) return true
    if (/^(?:said|says|say)$/.test(form) && before === 'it') return /^where(?:ver)?$/.test(this.form(at - 2))
    // “The variant had become ‘the divorce gene’”: what it came to be called.
    if (form === 'became' || (form === 'become' && /^(?:had|has|have)$/.test(before)))
      return !this.isStatement(first, last) && !credits(this.tokens, last, sentence.last)
    if (this.isPartOfText(last)) return true
    // “They used ‘X’ for anger”: of things that are used, nothing is meant by them.
    if (/^us(?:es?|ed|ing)$/.test(form)) return /^(?:for|instead|of|when|where)$/.test(this.form(last))
    // A sentence between marks is no thing that one could have, or be with: “every ‘the brain decides’”, “worse than ‘X is Y’”.
    if (determining.has(form) || (positions.has(form) && at > sentence.first))
      if (this.isStatement(first, last) && this.endsPhrase(last)) return true
    if (/^(?:was|is|read|reads|ran)$/.test(form)) return ordinals.has(this.form(sentence.first + 1))
    if (form === 'with' && /^(?:begin|start|end|open)(?:s|ing)?$/.test(before)) return true
    if (form === 'as') return recorded.has(before)
    if (form === 'of') return /^(?:use|uses|mentions?|spellings?|sight|instances?|occurrences?|sound)$/.test(before)
    return /^(?:on|about|for)$/.test(form) && treatises.has(before)
  }

  /** "“X” in the title of her thesis", "the “X” in which people now say that they live". */
  private isPartOfText(last: number): boolean {
    if (this.form(last) !== 'in') return false
    if (this.form(last + 1) === 'which')
      return this.forms(last + 2, last + 6).some((form) =>
        /^(?:say|says|said|call|calls|speak|claim|claims)$/.test(form)
      )
    return /^(?:the|its|her|his|their|our|my|this|that)$/.test(this.form(last + 1)) && texts.has(this.form(last + 2))
  }

  /** Whether the words are the subject of a verb behind them. */
  private goesOn(last: number): boolean {
    const next = this.tokens[last]
    const plural = this.form(last - 2).endsWith('s') && next?.kind === 'word' && !noPredicate.has(next.form)
    return plural || this.isVerb(last)
  }

  /** Whether nothing follows that the words would describe: “a ‘use it or lose it’ rule” has no such end. */
  private endsPhrase(last: number): boolean {
    const next = this.tokens[last]
    return next === undefined || next.kind !== 'word' || noPredicate.has(next.form) || this.isVerb(last)
  }

  /** Whether the words are the title of a part or a work: "track 3, “X”", "her memoir “X”", "the new piece is called “X”". */
  isTitle(start: number, sentence: Sentence | undefined): boolean {
    if (sentence === undefined) return false
    const at = tokenFrom(this.tokens, start) - 1
    const number = /^[,:]$/.test(this.form(at)) ? at - 1 : at
    if (this.tokens[number]?.kind === 'number') return numbered.has(this.form(number - 1))
    return this.isNameOfWork(at, sentence)
  }

  /** From the second of “X” and “Y” to what stands before the first. */
  private behindEarlier(first: number, sentence: Sentence): number {
    if (!/^(?:and|or|,)$/.test(this.form(first - 1)) || this.form(first - 2) !== '"') return first
    for (let at = first - 3; at > Math.max(sentence.first, first - longestPhrase * 2); at--)
      if (this.form(at) === '"') return at
    return first
  }

  /** "called her memoir “X”", "the choir's new piece is called “X”": a name, whatever it says. */
  private isNameOfWork(at: number, sentence: Sentence): boolean {
    const named = /^(?:called|named|christened|titled|entitled)$/
    const from = Math.max(sentence.first, at - longestNaming)
    const isNaming = named.test(this.form(at))
    if (!isNaming && !works.has(this.form(at))) return false
    if (!isNaming && /^(?:my|our|his|her|their|its|the|[a-z]{1,20}'s?)$/.test(this.form(at - 1))) return true
    for (let left = at - 1; left >= from; left--) {
      if (isNaming ? works.has(this.form(left)) || numbered.has(this.form(left)) : named.test(this.form(left)))
        return true
    }
    return false
  }

  /** "with “X” painted over the door", "mugs with “X” on them". */
  private isLettered(first: number, last: number, sentence: Sentence): boolean {
    for (let at = last; at < Math.min(last + 2, sentence.last); at++) if (lettered.has(this.form(at))) return true
    return this.form(first - 1) === 'with' && bearers.has(this.form(first - 2))
  }

  private isVerb(at: number): boolean {
    return (this.verbs()[at] ?? NONE) !== NONE
  }

  private forms(from: number, to: number): readonly string[] {
    return this.tokens.slice(from, to).map(({ form }) => form)
  }

  private form(at: number): string {
    return this.tokens[at]?.form ?? ''
  }
}
