// Verbs of saying whose subjects are counted, as data.
import { inflectVerb } from '../inflect.ts'

/** What so many of so many said, wrote or called something. */
export const countVerbs: ReadonlySet<string> = new Set(
  'say tell claim call name describe speak mention promise state agree believe think tick use assert insist write print credit blame label refer assume hold cite repeat present portray advertise teach answer tick underline explain recommend promote sell'
    .split(' ')
    .flatMap(inflectVerb)
)

/** Before a verb, it makes the subject one who is told or called so. */
export const listenedTo: ReadonlySet<string> = new Set('was were been being to a an the of'.split(' '))
