// citation/missing-in-bibliography: citations that nothing resolves.
import { missingKeys, missingNumbers, missingReferences, undefinedFootnotes } from '../../core/citing/unresolved.ts'
import { defineRule } from '../../core/rule.ts'
import { addEntryFix } from '../evidence/index.ts'

/** Many works of one author, none of which the bibliography has. */
const unknown = Array.from({ length: 20 }, (_, at) => `@marsh${1991 + at}`).join('; ')

export default defineRule({
  id: 'citation/missing-in-bibliography',
  summary: 'A citation that neither the bibliography nor the reference list resolves',
  why: 'A source that nobody can look up cannot be checked. Unresolvable citations are also what invented references look like.',
  better: 'Correct the key, add the entry to the bibliography, or add the work to the reference list.',
  silent:
    'While a bibliography could not be read; for cross references (`@fig-…`), addresses and handles; for keys that `ids` or the front matter’s `references` define; for works that the bibliography holds or whose address follows; in course pages. A document that has no bibliography at all, or one without most of its keys, gets one note.',
  references: ['greenberg2009'],
  severity: 'error',
  aspects: ['fixed'],
  on: 'document',
  messages: {
    key: 'No entry of the bibliography has the key “{key}”, so readers will find no source here; add the entry, or correct the key.',
    mistyped: 'No entry of the bibliography has the key “{key}”; did you mean “{near}”?',
    unnamed:
      'This document cites keys ({count}), but names no bibliography and none was found; name one in the front matter: `bibliography: references.bib`.',
    elsewhere:
      'Most of the keys cited here ({count}) are not in the bibliography that was found, so it may not be the one that is meant; name the right one in the front matter: `bibliography: references.bib`.',
    footnote: 'No note is defined for “[^{label}]”, so readers see the mark as it stands; add “[^{label}]: …”.',
    reference:
      '“{text}” is not in the reference list, so readers cannot look it up; add the work, or correct name and year.',
    year: '“{text}” is not in the reference list, which has {name} with {years}; correct the year, or add the work.',
    number: 'The reference list has {count} entries, and none for “[{key}]”; add the work, or correct the number.',
    unlisted:
      'This document cites sources by author and year ({count}), but has no reference list and no bibliography, so readers cannot look them up; add a list.',
    partial:
      'Many sources cited here ({count}) are not in the reference list, so it seems to be incomplete; add the works that are missing.'
  },
  *check(view) {
    yield* missingKeys(view, addEntryFix)
    if (view.document.format !== 'plaintext') yield* undefinedFootnotes(view)
    yield* missingNumbers(view)
    yield* missingReferences(view)
  },
  examples: {
    flagged: [
      {
        text: 'Pairs huddle after stress [@⟦marsh2091⟧].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}',
        message: 'mistyped',
        fixed: 'Pairs huddle after stress [@marsh2019].'
      },
      {
        text: 'Pairs huddle after stress [@marsh2019; @⟦noor1998⟧].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}',
        message: 'key'
      },
      { text: 'Pairs huddle after stress [@⟦marsh2019⟧].', message: 'unnamed' },
      {
        text: `Pairs huddle after stress [@⟦marsh1990⟧; ${unknown}].`,
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}',
        message: 'elsewhere'
      },
      { text: 'Pairs huddle after stress.⟦[^12]⟧\n\n[^1]: In voles.', message: 'footnote' },
      {
        text: 'Pairs huddle (Marsh, 2019), but not all (⟦Noor et al., 2018⟧).\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nRoe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.',
        message: 'reference'
      },
      {
        text: 'Pairs huddle (⟦Marsh, 2018⟧).\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nRoe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.',
        message: 'year'
      },
      { text: 'Pairs huddle (⟦Marsh, 2019⟧), and they groom (⟦Roe, 2001⟧).', message: 'unlisted' }
    ],
    fine: [
      {
        text: 'Pairs huddle after stress [@marsh2019; @old-key].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}, ids={old-key}}'
      },
      {
        text: 'See @fig-huddling, [@tbl:pairs] and ada@voles.org, or `@noor1998`.',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}'
      },
      {
        text: '---\nreferences:\n- id: roe2001\n  title: Groups\n---\n\nThey groom [@roe2001].',
        bibliography: '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}'
      },
      {
        text: 'Pairs huddle [@marsh2019; @roe2001], rated from “never” [1] to “always” [7].\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nRoe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.',
        bibliography:
          '@article{marsh2019, title={Huddling}, author={Marsh, Ada}, year={2019}}\n@article{roe2001, title={Groups}, author={Roe, Bo}, year={2001}}'
      },
      { text: 'Pairs huddle.[^1]\n\n[^1]: In voles.' },
      { text: 'In Dreams of Voles (1900) the story begins, as Marsh (1901) wrote.' },
      {
        text: 'Read this before the lesson:\n\n- Lund, A., & Roe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.'
      },
      {
        text: 'Pairs huddle (Marsh, 2019; see Figure 2, left, 2010 cohort).\n\n# References\n\nMarsh, A. (2019). Huddling in pairs. *Journal of Voles*, 3, 1–9.\n\nRoe, B. (2001). Groups of voles. *Journal of Voles*, 1, 4–8.'
      }
    ]
  }
})
