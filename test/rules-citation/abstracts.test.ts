// Whether a source fits a claim, by its own title, keywords and abstract: works of the library against claims of the library.
import { describe, expect, it } from 'vitest'
import { loadBibliography } from '../../bibliography/snapshot.ts'
import { createLinter } from '../../core/lint.ts'
import { parse } from '../../formats/index.ts'
import rule from '../../rules/citation/source-mismatch.ts'
import { confirmed, propositions } from '../../rules/evidence/index.ts'

const linter = createLinter([rule])

const abstracts = {
  vasopressin:
    'Vasopressin acts on social behaviour in many mammals. We gave men vasopressin or placebo through the nose and showed them faces of men and women while their own faces were recorded. Vasopressin changed how men and women respond to faces of the same sex, in opposite directions. We discuss what this means for studies of vasopressin and social communication.',
  plasma:
    'Oxytocin has been linked to parenting. We drew plasma oxytocin from 112 mothers and fathers in the first weeks after birth and again six months later, and coded their play with the infant. Plasma oxytocin was stable within persons. It was related to affectionate contact in mothers and to stimulatory contact in fathers. Serum samples of a subgroup gave alike results.',
  oxytocin:
    'Oxytocin may shape how people see faces. In two experiments men got oxytocin or placebo through the nose and looked at faces with different expressions. Oxytocin did not change accuracy, but looking times to the eye region rose a little. We report all measures, exclusions and the analysis plan, and discuss how these results fit earlier work.'
}

async function found(text: string, abstract: string): Promise<string[]> {
  const bib = `@article{x, title={Faces and peptides}, author={Roe, Ada}, year={2012}, abstract={${abstract}}}`
  const { bibliography } = await loadBibliography([{ path: 'r.bib', text: bib }])
  return linter.lint(parse(text, 'markdown'), bibliography).map(({ message }) => message)
}

describe('a claim and the only source that it cites', () => {
  it('another molecule throughout', async () => {
    expect(await found('Oxytocin increases trust in strangers [@x].', abstracts.vasopressin)).toEqual([
      expect.stringContaining('speaks of vasopressin in its title, keywords and abstract, never of oxytocin')
    ])
  })

  it('blood where the brain is claimed', async () => {
    expect(
      await found('Oxytocin release in the brain strengthens bonds with the infant [@x].', abstracts.plasma)
    ).toEqual([expect.stringContaining('measured oxytocin outside the brain')])
  })

  it.each([
    ['Vasopressin changes how men see faces [@x].', abstracts.vasopressin],
    ['Oxytocin increases trust in strangers [@x].', abstracts.oxytocin],
    ['Plasma oxytocin goes with affectionate contact in mothers [@x].', abstracts.plasma],
    ['Oxytocin does not increase trust in strangers [@x].', abstracts.vasopressin],
    ['Does oxytocin increase trust in strangers [@x]?', abstracts.vasopressin],
    ['Oxytocin increases trust in strangers [@x; @y].', abstracts.vasopressin],
    [
      'Oxytocin increases trust in strangers, unlike vasopressin [@x].',
      `${abstracts.oxytocin} ${abstracts.vasopressin}`
    ],
    ['Oxytocin increases trust in strangers [@x].', 'On the social brain.'],
    ['This peptide increases trust in strangers [@x].', abstracts.vasopressin],
    ['@x is often cited for the claim that oxytocin increases trust in strangers.', abstracts.vasopressin]
  ])('nothing: %s', async (text, abstract) => {
    expect(await found(text, abstract)).toEqual([])
  })
})

describe('a cause, and a survey as its only source', () => {
  const asked = 'A cross-sectional study of 900 adults who told about loneliness and gave a saliva sample for cortisol.'
  it.each([
    ['Loneliness increases cortisol [@x].', asked],
    ['Cortisol impairs memory in adults [@x].', 'Memory complaints and cortisol were related in an online survey.']
  ])('%s', async (text, abstract) => {
    expect(await found(text, abstract)).toEqual([
      expect.stringMatching(/calls itself “(?:cross-sectional|online survey)” and shows what goes together/)
    ])
  })

  it.each([
    ['Loneliness goes with higher cortisol [@x].', asked],
    ['Loneliness may increase cortisol [@x].', asked],
    ['Loneliness does not increase cortisol [@x].', asked],
    ['Loneliness increases cortisol [@x; @y].', asked],
    ['Loneliness increases cortisol [@x].', `${asked} A longitudinal part followed them for a year.`],
    ['Loneliness increases cortisol [@x].', 'Loneliness and cortisol in adults.'],
    ['Loneliness increases cortisol [@x].', 'A randomised trial after a cross-sectional survey.'],
    ['Age and loneliness were asked in a survey [@x].', asked]
  ])('nothing: %s', async (text, abstract) => {
    expect(await found(text, abstract)).toEqual([])
  })
})

it('no claim of the library is held against a source that supports it', async () => {
  const wrong: string[] = []
  for (const source of confirmed) {
    const words = `${source.title}. ${source.index.topics}. `.repeat(4)
    for (const { claim, direction } of source.positions) {
      const text = propositions.get(claim) ?? ''
      if (direction !== 'supports' || text === '') continue
      const messages = await found(`${text} [@x].`, words.replace(/[{}@%\\#]/g, ''))
      if (messages.length > 0) wrong.push(`${source.key}: ${text} → ${messages[0]}`)
    }
  }
  expect(wrong).toEqual([])
})

it('claims put to works on another molecule are flagged only where the work never speaks of theirs', async () => {
  const claims = {
    oxytocin: 'Oxytocin increases trust in people',
    dopamine: 'Dopamine mediates pleasure in people',
    serotonin: 'Serotonin stabilises mood in people'
  }
  let right = 0
  const wrong: string[] = []
  for (const source of confirmed) {
    const words = `${source.title}. ${source.index.topics}. `.repeat(4)
    for (const [molecule, claim] of Object.entries(claims)) {
      if ((await found(`${claim} [@x].`, words.replace(/[{}@%\\#]/g, ''))).length === 0) continue
      if (new RegExp(molecule, 'i').test(words)) wrong.push(`${source.key} ${molecule}`)
      else right++
    }
  }
  expect(wrong).toEqual([])
  expect(right).toBeGreaterThanOrEqual(8)
})
