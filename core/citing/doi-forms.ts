// What a DOI itself tells: the forms that publishers always use, whose prefix a journal has, and the year in it.

/** Forms that publishers always use, so that a lost digit shows. */
const publishers: readonly { readonly prefix: RegExp; readonly form: RegExp }[] = [
  { prefix: /^10\.1038\/nature\d/i, form: /^10\.1038\/nature\d{3}(?:\d{2})?$/i },
  { prefix: /^10\.1056\/nejm[a-z]+\d/i, form: /^10\.1056\/nejm[a-z]+(?:0\d{5}|[1-9]\d{6})$/i },
  { prefix: /^10\.1126\/science(?:\.\d+)?$/i, form: /^10\.1126\/science\.\d{6,7}$/i },
  { prefix: /^10\.1073\/pnas(?:\.\d|$)/i, form: /^10\.1073\/pnas\.(?:\d{8,10}|\d{2,3}\.\d{1,2}\.\d{1,5})$/i },
  { prefix: /^10\.1371\/journal\./i, form: /^10\.1371\/journal\.p[a-z]{3}\.\d{7}(?:\.(?:[gtse]\d{3}|eor))?$/i },
  {
    prefix: /^10\.1016\/j\.[a-z]+\b/i,
    form: /^10\.1016\/j\.[a-z]+\.(?:(?:19|20)\d\d\.(?:\d\d\.\d{3,4}|\d{4,7})|\d{4,})/i
  },
  { prefix: /^10\.1523\/jneurosci\b/i, form: /^10\.1523\/jneurosci\.[\d-]{7,}\.(?:19|20)\d\d$/i },
  { prefix: /^10\.7554\/elife\b/i, form: /^10\.7554\/elife\.\d{5,6}(?:\.\w+)?$/i }
]

/** Whether a DOI lacks something that all of its publisher’s have. */
export function isCut(written: string): boolean {
  // What a search engine or a mail adds to a link is no part of the DOI.
  const doi = written.replace(/[&?#].*$/, '')
  const form = publishers.find((p) => p.prefix.test(doi))
  return form !== undefined && !form.form.test(doi)
}

/** Journals as reference lists name them, before a volume, and the prefixes that their DOIs have. */
const journals: readonly (readonly [name: RegExp, prefix: RegExp])[] = [
  [
    /(?:[.?!*_”"]\s{0,2}|[*_])Nature(?: (?:Neuroscience|Medicine|Communications|Reviews? \w+|Human Behaviou?r))?[*_]?[.,]?\s[*_]{0,2}\d/,
    /^10\.1038\//
  ],
  [/(?:[.?!*_”"]\s{0,2}|[*_])Science[*_]?[.,]?\s[*_]{0,2}\d/, /^10\.1126\//],
  [/\bProceedings of the National Academy of Sciences\b|\bProc\.? Natl\.? Acad|\bPNAS\b/, /^10\.1073\//],
  [/\bPLo?S (?:ONE|Biology|Medicine|Genetics|Computational Biology)\b/i, /^10\.1371\//],
  [
    /(?:[.?!*_”"]\s{0,2}|[*_])(?:The )?(?:Journal of Neuroscience|J\.? Neurosci\.?)[*_]?[.,]?\s[*_]{0,2}\d/,
    /^10\.1523\//
  ],
  [/\beLife\b/, /^10\.7554\//],
  [
    /\bFrontiers in \p{Lu}|\bFront\.? (?:Psychol|Neurosci|Hum|Behav|Syst|Psychiatry|Cell|Aging|Integr|Comput|Neuroanat|Neural|Neurol)\b/u,
    /^10\.3389\//
  ],
  [/\bNew England Journal of Medicine\b|\bN\.? Engl\.? J\.? Med/, /^10\.1056\//],
  [
    /\bPsychoneuroendocrinology\b|\bTrends in (?:Cognitive|Neuro)|\bBiological Psychiatry[*_]?[.,]|\bNeuro[Ii]mage[*_]?[.,]/,
    /^10\.10(?:16|06)\//
  ]
]

/** The journal that an entry names, where the DOI cannot be of it. */
export function otherJournal(doi: string, entry: string): string | undefined {
  const named = journals.find(([name]) => name.test(entry))
  if (!named || named[1].test(doi)) return undefined
  return named[0].exec(entry)?.[0].replace(/^[^\p{L}]+|[^\p{L}.]+\d?$|[.,]$/gu, '')
}

/** The year that a DOI holds, of acceptance or of print; '' where it holds none. */
export function yearIn(doi: string): string {
  const match =
    /^10\.1016\/j\.[a-z]+\.((?:19|20)\d\d)\./i.exec(doi) ??
    /^10\.3389\/\w+\.((?:19|20)\d\d)\./i.exec(doi) ??
    /^10\.1523\/jneurosci\.[\d-]+\.((?:19|20)\d\d)$/i.exec(doi)
  return match?.[1] ?? ''
}
