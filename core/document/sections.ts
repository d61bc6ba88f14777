// Which part of an article a heading opens, from headings in common wordings.
import type { SectionKind } from './document.ts'

/** Wordings by section, tried in order: “Results and discussion” is discussion, “Conclusion” before both. */
const wordings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'references',
    /^(?:(?:list of )?references?(?: list| cited)?|bibliography|literature(?: cited)?|works cited|further reading|reference list)$/
  ],
  [
    'acknowledgements',
    /^(?:acknowledge?ments?|funding(?: (?:statement|information|sources?))?|author(?:s’|'s|s')? contributions?|contributions|(?:(?:declaration|statement) of )?(?:conflicts?|competing) (?:of )?interests?(?: statement)?|disclosures?|in memoriam|data (?:and code )?availability(?: statement)?|ethics statement|publisher(?:’s|'s) note)$/
  ],
  [
    'abstract',
    /^(?:(?:structured |extended )?abstract|summary|synopsis|key ?points|highlights|significance statement|plain[- ]language summary|lay summary|executive summary)$/
  ],
  [
    'conclusion',
    /^(?:(?:general |overall )?(?:conclusions?|concluding remarks|closing remarks)\b|(?:summary|discussion) and conclusions?|take[- ]home message|the bottom line|bottom line|in conclusion|final thoughts|wrapping up|outlook$)/
  ],
  [
    'discussion',
    /^(?:(?:general |overall )?discussions?\b|results and discussion|limitations|implications|interpretation)/
  ],
  [
    'methods',
    /^(?:(?:materials?|subjects?|patients?|participants?|animals?) and methods?|methods?\b|(?:star ?)?[★*]? ?methods$|online methods|methods and materials|methodology|(?:experimental|statistical|study|research) (?:procedures?|design|methods?|analys[ei]s|protocols?|section)|participants$|subjects$|animals$|procedures?$|measures$|materials$|statistics$|search strategy|data (?:analysis|collection|acquisition))/
  ],
  ['results', /^(?:(?:main |key )?results?\b|(?:main |key )?findings$)/],
  [
    'introduction',
    /^(?:(?:general )?introduction\b|background\b|rationale$|preface$|foreword$|objectives?$|aims?(?: and objectives)?$)/
  ]
]

/** Numbering before a heading: “1.2”, “IV.”, “A)”, “Chapter 3:”, “§ 2”. */
const numbering =
  /^(?:(?:chapter|section|part|step)\s+\w{1,4}\s*[:.–—-]?\s*|§\s*)?(?:(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxl]{1,6}|[a-h])[.):]\s*|\d{1,3}(?:\.\d{1,3}){0,4}\s+)?/

/** The section that a heading opens, or undefined when its words name none. */
export function sectionOf(heading: string): SectionKind | undefined {
  if (heading.length > 200) return undefined
  const words = heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(numbering, '')
    .replace(/[\s:.–—-]{1,20}$/, '')
  for (const [kind, wording] of wordings) if (wording.test(words)) return kind
  return undefined
}
