// Words taken up again in another form: “gardeners … gardening”, “quarrelled … quarrelling”.
import type { Token } from './model.ts'

/** A stretch of tokens. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/** How many letters at the beginning two words share that name the same thing: “gardeners”, “gardening”. */
const stem = 4

/** How far before its verb the cause is named, and words of amount, which name none. */
const subjectWithin = 8
const amounts =
  /^(?:reduc|incr|decr|high|low|small|larg|great|elev|betw|effe|thes|thei|ther|wher|whic|woul|that|this|with|have|more|less|were|than|they|from|show|also|such|some|when|what|find|resu|data|corr|asso|rela|anal)/

/** Whether words in one stretch begin like words in another. */
export function takesUp(tokens: readonly Token[], { first, last }: Stretch, told: Stretch): boolean {
  const stems = new Set(tokens.slice(first, last).map(({ form }) => stemOf(form)))
  return tokens
    .slice(Math.max(told.first, told.last - subjectWithin), told.last)
    .some(({ form }) => form.length >= stem && !amounts.test(form) && stems.has(stemOf(form)))
}

/** “game” and “gaming” name the same thing. */
function stemOf(form: string): string {
  return form.replace(/(?:ings?|ers?|ed|es?|s)$/, '').slice(0, stem)
}
