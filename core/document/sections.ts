// Which part of an article a heading opens, from headings in common wordings.
import type { SectionKind } from './document.ts'

/** Wordings by section, tried in order: “Results and discussion” is discussion, “Conclusion” before both. */
const wordings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'references',
    /^(?:(?:list of )?references?(?: list| cited)?|refs?|bibliography|literature(?: cited)?|works cited|cited works|further readings?|reference list|references and (?:notes|further readings?)|notes and references|(?:selected|key) (?:references|literature)|sources|see also|(?:related|recommended|similar) (?:posts?|articles?|reading|links|content|stories|pages)|external links|further resources|(?:you (?:may|might) also like|more (?:reading|posts|articles)))$/
  ],
  [
    'acknowledgements',
    /^(?:acknowledge?ments?|funding(?: (?:statement|information|sources?))?|author(?:s’|'s|s')? contributions?|contributions|(?:(?:declaration|statement) of )?(?:conflicts?|competing) (?:of )?interests?(?: statement)?|disclosures?|in memoriam|(?:data|code|data and code|code and data|data and materials?) availability(?: statement)?|ethics (?:statement|approval|declarations?)(?: and consent(?: to participate)?)?|consent (?:for|to) (?:publication|participate)|credit author(?:ship)?(?: contributions?)?(?: statement)?|disclosure statement|financial (?:support|disclosure)|publisher(?:’s|'s) note)$/
  ],
  [
    'abstract',
    /^(?:(?:structured |extended )?abstract|summary|synopsis|key ?points|highlights|significance statement|plain[- ](?:language|english) summary|lay (?:summary|abstract)|author summary|key messages|significance|graphical abstract|executive summary)$/
  ],
  [
    'conclusion',
    /^(?:(?:general |overall )?(?:conclusions?|concluding remarks|closing remarks)\b|(?:summary|discussion) and conclusions?|take[- ]home messages?|(?:key )?take[- ]?aways?$|the bottom line|bottom line|in conclusion|final thoughts|wrapping up|outlook$)/
  ],
  [
    'discussion',
    /^(?:(?:general |overall )?discussions?\b|results and discussion|(?:summary|statement|overview) of (?:the )?(?:main |principal |key |major )?findings$|principal findings$|(?:strengths and )?limitations|implications|interpretation|future (?:directions|perspectives|work|research)$)/
  ],
  [
    'methods',
    /^(?:(?:materials?|subjects?|patients?|participants?|animals?) and methods?|methods?\b|(?:star ?)?[★*]? ?methods$|online methods|methods and materials|methodology|(?:experimental|statistical|study|research) (?:procedures?|design|methods?|analys[ei]s|protocols?|section)|participants$|patients$|subjects$|sample$|animals$|stimuli$|apparatus$|procedures?$|measures$|materials$|statistics(?: and reproducibility)?$|(?:f?mri|eeg|meg|pet|imaging|image|neuroimaging|behaviou?ral) (?:data )?(?:acquisition|preprocessing|processing|analys[ei]s)|search strategy|data (?:analysis|collection|acquisition))/
  ],
  [
    'results',
    /^(?:(?:main |key |primary |secondary |behaviou?ral |imaging |neuroimaging |f?mri |eeg |meg )?results?\b|(?:main |key )?findings$)/
  ],
  [
    'introduction',
    /^(?:(?:general )?introduction\b|background\b|rationale$|preface$|foreword$|objectives?$|aims?(?: and (?:objectives|hypothes[ei]s))?$|hypothes[ei]s$|the (?:present|current) study$|related work$|theoretical background$|literature review$|review of (?:the )?literature$)/
  ]
]

/** Numbering before a heading: “1.2”, “IV.”, “A)”, “Chapter 3:”, “§ 2”. */
const numbering =
  /^(?:(?:chapter|section|part|step|study|experiment)\s+(?:\d{1,3}[a-z]?|[ivxl]{1,6}|[a-z]|one|two|three|four|five|six)(?!\w)\s*[:.–—-]?\s*|§\s*)?(?:(?:\d{1,3}(?:\.\d{1,3}){0,4}|[ivxl]{1,6}|[a-h])[.):]\s*|\d{1,3}(?:\.\d{1,3}){0,4}\s+)?/

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

/** The labels that parts of a structured abstract open with, where nothing else tells that it is one. */
const labels =
  /^(?:(?:background|introduction|objectives?|aims?|purpose|context|methods?|design|results?|findings|conclusions?|interpretation)(?: and [a-z]{3,12})?\s?[.:]\s?\S|abstract\b)/i

/** Whether a paragraph is an abstract, or a part of one: by its section, or by the label it begins with. */
export const isAbstract = ({ section, text }: { readonly section: SectionKind; readonly text: string }): boolean =>
  section === 'abstract' || (section === 'other' && labels.test(text.trimStart()))

/** The label of a box that sums an article up, as some journals set it; in plain text it stands right before its first point. */
const box =
  /(?:^\W{0,4}|[.!?]\s{1,3}|\n)(?:Key (?:[Pp]oints|[Mm]essages|[Ff]indings)|Highlights|What (?:this (?:study|paper|article) adds|is (?:already )?known))\W{0,4}\s(?=[A-Z])/

/** Where such a box begins in the text of a block; its length where there is none. */
export const boxFrom = (text: string): number => {
  const at = text.search(box)
  return at < 0 ? text.length : at
}
