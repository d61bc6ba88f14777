// Mentions: marked sentences; each ⟦words|concept⟧ is a mention of that concept, `!` marks one that stands for it.
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../core/prose/lookup.ts'
import { findAbbreviations, findMentions } from '../../core/prose/mentions.ts'
import type { MentionKind } from '../../core/prose/model.ts'
import { splitSentences } from '../../core/prose/sentences.ts'
import { tokenize } from '../../core/prose/tokens.ts'

/** The text with its mentions marked; only those of the given kinds when some are given. */
function mark(
  text: string,
  kinds: readonly MentionKind[] = [],
  abbreviations?: ReadonlyMap<string, string>,
  topic = ''
) {
  const tokens = tokenize(text)
  const surroundings = { abbreviations: abbreviations ?? new Map<string, string>(), topic, headline: false }
  let out = ''
  let at = 0
  for (const mention of findMentions(text, tokens, splitSentences(text, tokens), surroundings)) {
    if (kinds.length > 0 && !kinds.includes(mention.kind)) continue
    const words = text.slice(mention.start, mention.end)
    out += `${text.slice(at, mention.start)}⟦${words}|${mention.concept}${mention.anaphor ? '!' : ''}⟧`
    at = mention.end
  }
  return out + text.slice(at)
}

const plain = (marked: string): string => marked.replace(/⟦([^|⟧]*)\|[^⟧]*⟧/g, '$1')

function check(marked: string, kinds: readonly MentionKind[] = []): void {
  expect(mark(plain(marked), kinds)).toBe(marked)
}

describe('names', () => {
  it.each([
    '⟦Oxytocin|oxytocin⟧ acts on the ⟦nucleus accumbens|nucleus accumbens⟧ of ⟦prairie voles|prairie vole⟧.',
    '⟦Oxytocinergic|oxytocin⟧ input to the ⟦mPFC|medial prefrontal cortex⟧ was cut.',
    'After ⟦5-HT|serotonin⟧ and ⟦DA|dopamine⟧ came ⟦norepinephrine|noradrenaline⟧.',
    'Both ⟦estradiol|oestradiol⟧ and ⟦oestradiol|oestradiol⟧ were tested.',
    '⟦Oxytocin receptors|oxytocin receptor⟧ are not ⟦oxytocin|oxytocin⟧.',
    'The ⟦galanin receptor|galanin receptor⟧ was blocked.',
    '⟦VIP cells|cell named after its marker⟧ fired; release of ⟦VIP|vasoactive intestinal peptide⟧ rose.',
    'They crossed ⟦SST-IRES-Cre|cell named after its marker⟧ ⟦mice|mouse⟧.',
    '⟦Salivary|saliva⟧ ⟦cortisol|cortisol⟧ and ⟦plasma|plasma⟧ ⟦AVP|vasopressin⟧ differ from ⟦CSF|CSF⟧.',
    '⟦OXTR|OXTR⟧ ⟦rs53576|rs53576⟧ was typed, ⟦Oxtr|OXTR⟧ deleted.',
    '⟦C. elegans|C. elegans⟧ and ⟦C57BL/6|mouse⟧ were bred.',
    'Given ⟦i.v.|intravenous⟧ or ⟦through the nose|intranasal⟧.',
    'A ⟦double-blind|double-blind⟧ ⟦trial|trial⟧ with a ⟦placebo|placebo-controlled⟧.'
  ])('%s', (marked) => check(marked))

  it.each([
    '⟦oxytocin|oxytocin⟧-induced ⟦trust|trust⟧',
    '⟦amygdala|amygdala⟧-based ⟦fear|fear⟧',
    '⟦vole|vole⟧-like ⟦pair-bonding|pair bonding⟧',
    'the ⟦love|love⟧-⟦hormone|hormone⟧ story',
    '⟦oxytocin|oxytocin⟧’s ⟦levels|level⟧'
  ])('%s, part by part', (marked) => check(marked))

  it('counts a surface form of every list', () => {
    expect(lexicon.counts.concepts).toBeGreaterThan(800)
    expect(lexicon.counts.written).toBeGreaterThan(2500)
  })
})

describe('homonyms', () => {
  it.each([
    'The Wellcome Trust and an NHS Trust paid.',
    'Love (2014) and Bond et al. disagree.',
    'The labor market and the rat race go on.',
    'A mood board, a stress test, a mouse click, a plasma TV.',
    'My cell phone rang for blood relatives.',
    'This is central to the peripheral vision task.',
    'The 95% confidence interval was wide.',
    'We trust that the editor agrees.',
    'It was at the level of the group.',
    'A hydrogen bond broke.',
    'He plays a role.',
    'It stressed the need for care.',
    'Machine learning and artificial intelligence.'
  ])('%s', (text) => {
    expect(mark(text, ['state', 'behaviour', 'physiology', 'measure', 'central', 'species', 'level', 'cell'])).toBe(
      text
    )
  })

  it.each([
    'They put ⟦trust|trust⟧ in a stranger.',
    '⟦Love|love⟧ is not a ⟦hormone|hormone⟧.',
    '⟦Labor|labour⟧ was induced.',
    'A ⟦mouse|mouse⟧ froze.'
  ])('but %s', (marked) => check(marked, ['state', 'molecule', 'physiology', 'species']))

  it('tells the country from the pronoun, and a Roman numeral from the author', () => {
    check('The US sample told ⟦us|we⟧ little.', ['human'])
    check('In Part I and Experiment I, ⟦I|I⟧ waited.', ['human'])
  })

  it('tells authors at work from people at large', () => {
    check('We also excluded two electrodes, and in our data we then compared both.', ['human'])
    check('⟦We|we⟧ fall in love because ⟦our|we⟧ brains are tuned to it, and ⟦we|we⟧ used to fear it.', ['human'])
  })

  it('tells PET from pet', () => {
    check('A ⟦PET scan|PET imaging⟧ of a pet.', ['measure'])
  })
})

describe('abbreviations', () => {
  it.each([
    ['oxytocin (OT) and vasopressin (AVP)', { OT: 'oxytocin', AVP: 'vasopressin' }],
    ['occupational therapy (OT)', { OT: 'occupational therapy' }],
    ['overtime (OT) pay', { OT: '' }],
    ['orbital tuning (OT)', { OT: '' }],
    ['OT (oxytocin) was given', { OT: 'oxytocin' }],
    ['the medial prefrontal cortex (mPFC; Fig. 1)', { mPFC: 'medial prefrontal cortex' }],
    ['hypothalamic-pituitary-adrenal (HPA) axis', { HPA: 'HPA axis' }],
    ['fluoxetine (FLX)', { FLX: 'SSRI' }],
    ['Trust Game Score (TGS)', { TGS: '' }],
    ['men (N = 24) and women (see Fig. 2)', {}],
    ['a claim (NB: untested)', {}],
    ['((((', {}]
  ])('%s', (text, expected) => {
    expect(Object.fromEntries(findAbbreviations(text))).toEqual(expected)
  })

  it('follows the document', () => {
    const text = 'OT raised FLX and ACC.'
    expect(mark(text, ['molecule', 'region'])).toBe('⟦OT|oxytocin⟧ raised FLX and ⟦ACC|anterior cingulate cortex⟧.')
    const defined = new Map([
      ['OT', 'occupational therapy'],
      ['FLX', 'SSRI'],
      ['ACC', '']
    ])
    expect(mark(text, ['molecule', 'region'], defined)).toBe('OT raised ⟦FLX|SSRI⟧ and ACC.')
  })

  it('takes doubtful ones only where they are defined', () => {
    expect(mark('NE rose.', ['molecule'])).toBe('NE rose.')
    expect(mark('NE rose.', ['molecule'], new Map([['NE', 'noradrenaline']]))).toBe('⟦NE|noradrenaline⟧ rose.')
  })
})

describe('words that stand for a molecule', () => {
  it.each([
    '⟦Oxytocin|oxytocin⟧ is a peptide. ⟦It|oxytocin!⟧ raises trust, and ⟦it|oxytocin!⟧ lowers fear.',
    '⟦Oxytocin|oxytocin⟧ and ⟦dopamine|dopamine⟧ differ. ⟦The neuropeptide|oxytocin!⟧ is older.',
    '⟦Dopamine|dopamine⟧ is known. ⟦This molecule|dopamine!⟧ does much.',
    'Plasma ⟦oxytocin|oxytocin⟧ rose. ⟦It|oxytocin!⟧ fell later.',
    '⟦Cortisol|cortisol⟧ rises at dawn. ⟦The hormone’s|cortisol!⟧ peak is early.'
  ])('%s', (marked) => check(marked, ['molecule']))

  it.each([
    'The amygdala fires. It is small.',
    'A study of ⟦oxytocin|oxytocin⟧ failed. It was small.',
    '⟦Oxytocin|oxytocin⟧ is old. It is clear that more is needed.',
    '⟦Oxytocin|oxytocin⟧ is old. It takes years to know.',
    '⟦Oxytocin|oxytocin⟧ is old. We measured it.',
    '⟦Oxytocin|oxytocin⟧ is the ⟦hormone|hormone⟧ of trust.',
    '⟦Oxytocin|oxytocin⟧, the ⟦hormone|hormone⟧, acts fast.',
    '⟦Oxytocin|oxytocin⟧ rose. The drug company paid.',
    '⟦Oxytocin|oxytocin⟧ is old. The ⟦hormone|hormone⟧ ⟦cortisol|cortisol⟧ is not.'
  ])('not in %s', (marked) => check(marked, ['molecule']))

  it.each([
    '⟦Oxytocin|oxytocin⟧ levels rose in labour. It fell later.',
    'Rats in which ⟦oxytocin|oxytocin⟧ was blocked froze. It was odd.',
    '⟦Oxytocin|oxytocin⟧ acts in the same way that it always did.',
    'The brain makes ⟦oxytocin|oxytocin⟧. It is a complex organ.'
  ])('nor in %s', (marked) => check(marked, ['molecule']))

  it('falls back on the topic of the heading', () => {
    expect(mark('It raises trust.', ['molecule'], undefined, 'oxytocin')).toBe('⟦It|oxytocin!⟧ raises trust.')
    expect(mark('The hormone raises trust.', ['molecule'], undefined, 'oxytocin')).toBe(
      '⟦The hormone|oxytocin!⟧ raises trust.'
    )
    expect(mark('It raises trust.', ['molecule'], undefined, 'amygdala')).toBe('It raises trust.')
  })
})

describe('any input', () => {
  it.each([
    'oxytocin ',
    'oxytocin-',
    '(OT) ',
    'b (OT) ',
    'the hormone ',
    'It ',
    'oxytocin, it ',
    'we, the steroid ',
    'nucleus '
  ])('takes a long run of %j', (unit) => {
    const text = unit.repeat(5_000)
    const tokens = tokenize(text)
    const surroundings = { abbreviations: new Map(), topic: '', headline: false }
    const mentions = findMentions(text, tokens, splitSentences(text, tokens), surroundings)
    for (const mention of mentions) expect(mention.end).toBeLessThanOrEqual(text.length)
    expect(findAbbreviations(text).size).toBeLessThan(2)
  })
})
