// Closed classes that decide where the subject of a judgement begins and ends, and what makes it a fact; as data.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** End the noun that a subject is about. */
export const headEnds = set(
  `of that as for about on in into behind which who whom from between to , : ( with whereby according among over
   by than —`
)

/** May stand before a subject. */
export const leads = set(
  `but yet and however so still or today now alas sadly unfortunately indeed here then , because although though
   while since whereas as for thus hence even if`
)

/** What is not known, told or noticed is so all the same. */
export const factives = set(
  `know knew known realise realised realize realized notice noticed see seen appreciate care cares cared`
)

/** What makes a clause that is a subject a fact: "That X explains why …", "That X is clear". */
export const factual = set(
  `explains explain explained shows show showed means mean meant makes make made suggests suggest implies proves
   demonstrates confirms clear obvious certain known fact surprising surprise why because important matters
   matter helps help allows leads striking remarkable plain news easy accident coincidence wonder beautiful
   evident follows follow`
)
