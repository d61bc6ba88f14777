// What well-known sources are cited for and did not study: data for the rules that compare a claim with its source.

/** A source and the claims that it cannot carry. Phrases are patterns of core/prose/pattern.ts. */
export interface Mismatch {
  /** Key of the library, when it has the source. */
  readonly key?: string
  /** First author and year, for sources outside the library and for years that are copied wrongly. */
  readonly author?: string
  readonly year?: string
  /** Words of a claim that the source does not carry. */
  readonly claims: readonly string[]
  /** Words that show the claim to fit the source after all. */
  readonly fits?: readonly string[]
  /** What the source is about, for “…, but it …”. */
  readonly actually: string
  /** Keys to offer instead. */
  readonly offer: readonly string[]
  /** Where the words alone do not settle it. */
  readonly severity?: 'info'
}

export const mismatches: readonly Mismatch[] = [
  {
    key: 'born2002',
    claims: ['@oxytocin'],
    fits: ['vasopressin|insulin|melanocortin|peptides|neuropeptides'],
    actually: 'gave melanocortin(4-10), vasopressin and insulin, and no oxytocin',
    offer: ['striepens2013', 'lee2020', 'quintana2021']
  },
  {
    key: 'heinrichs2003',
    claims: [
      'corticosterone',
      '(@oxytocin | spray) ..14 (calm* | anxiolytic | anxiety | cortisol | stress | relax*)',
      '(anxiolytic | calming | calm* | relax* | stress | anxiety) ..10 @oxytocin'
    ],
    fits: ['support|friend|friends|interact*|interaction|combined|together|partner'],
    actually: 'measured salivary cortisol, which fell most when oxytocin and social support came together',
    offer: ['heinrichs2003']
  },
  {
    key: 'baumgartner2008',
    claims: [
      '(~enhance | ~increase | ~raise | ~boost | ~promote | ~foster | ~strengthen | enhanced | more) ..8 trust|trusting',
      'trust ..3 (rises | rose | increases | increased)'
    ],
    fits: ['betrayal|betrayed|feedback|adaptation|kept|keep|maintain*|breach|persist*'],
    actually: 'found that trust was kept up after feedback of betrayal, not that it rose',
    offer: ['kosfeld2005', 'declerck2020']
  },
  {
    author: 'kirsch',
    year: '2008',
    claims: ['amygdala|fear|fearful|threat|threatening'],
    actually: 'is most likely the paper of 2005',
    offer: ['kirsch2005', 'domes2007b']
  },
  {
    key: 'bartz2010',
    claims: ['borderline', 'insecure|insecurely|insecurity ..3 attach*', 'attachment insecurity'],
    fits: ['anxious|anxiously|anxiety'],
    actually:
      'studied how attachment anxiety moderates what men recall of their mothers; borderline patients are in Bartz et al. (2011)',
    offer: ['bartzbpd2011', 'bartz2010']
  },
  {
    key: 'saphire2011',
    claims: ['homozyg*|heterozyg*'],
    fits: ['(A allele) | (A carriers) | GG | A-allele'],
    actually: 'compared carriers of the A allele with GG carriers',
    offer: ['saphire2011', 'bakermans2014']
  },
  {
    key: 'strathearn2009',
    claims: [
      '(brain | central | cerebral | hypothalamic) oxytocin',
      '~produce|~release ..4 oxytocin',
      'oxytocin ..4 (brain | brains | hypothalamus)',
      'oxytocin ~release|production'
    ],
    fits: ['peripheral|plasma|blood|serum|circulating'],
    actually: 'measured peripheral oxytocin in 30 mothers',
    offer: ['strathearn2009']
  },
  {
    key: 'feldman2007',
    claims: ['(@central | central | cerebral) ..6 oxytocin', 'oxytocin ..6 (brain | brains | central | centrally)'],
    fits: ['peripheral|plasma|blood|serum|circulating'],
    actually: 'measured plasma oxytocin',
    offer: ['feldman2007', 'valstad2017']
  },
  {
    key: 'levine2007',
    claims: ['(@central | central | cerebral) ..6 oxytocin', 'oxytocin ..6 (brain | brains | central | centrally)'],
    fits: ['peripheral|plasma|blood|serum|circulating'],
    actually: 'measured plasma oxytocin',
    offer: ['feldman2007', 'valstad2017']
  },
  {
    key: 'bartelszeki2004',
    claims: ['dopamine|dopaminergic|oxytocin|vasopressin'],
    fits: ['(rich in) | receptor|receptors|bold|fmri|dense|density'],
    actually: 'measured the BOLD signal, and no hormone or transmitter',
    offer: ['bartelszeki2004']
  },
  {
    key: 'meewisse2007',
    claims: [
      '(raised | elevated | high | higher | increased | excess | excessive) ..3 cortisol',
      'cortisol ..5 (raised | elevated | high | higher | increased | rises | excess)',
      'hypercortisolism'
    ],
    fits: ['lower|reduced|low | (no (overall)? difference)'],
    actually: 'found no overall difference in cortisol',
    offer: ['meewisse2007', 'miller2007']
  },
  {
    author: 'debiec',
    year: '2005',
    claims: [
      '(~reduce | ~decrease | ~dampen | ~attenuate | ~inhibit | ~lower | ~quiet | ~suppress | reduced | less) ..6 amygdala',
      'amygdala ..8 (reduced | decreased | dampened | attenuated | lower | inhibited)'
    ],
    actually: 'is a commentary',
    offer: ['kirsch2005', 'domes2007b']
  },
  {
    author: 'davis',
    year: '1992',
    claims: ['@oxytocin'],
    actually: 'is about the amygdala, without oxytocin',
    offer: []
  },
  {
    author: 'adolphs',
    year: '1995',
    claims: ['@oxytocin'],
    actually: 'is about the amygdala, without oxytocin',
    offer: []
  },
  {
    author: 'yong',
    year: '2012',
    claims: ['@oxytocin'],
    actually: 'is journalism',
    offer: ['bartz2011', 'declerck2020']
  },
  {
    author: 'miller',
    year: '2013',
    claims: ['@oxytocin'],
    actually: 'is journalism',
    offer: ['bartz2011', 'declerck2020']
  }
]

/** Studies of animals that the library lacks or lists as broader reviews, by author and year; one author is “et al.” unless alone. */
export const animalWorks: readonly {
  readonly authors: readonly string[]
  readonly year: string
  readonly key?: string
  readonly alone?: true
  readonly species: string
}[] = [
  { authors: ['nelson', 'panksepp'], year: '1998', species: 'animals' },
  { authors: ['di'], year: '2005', species: 'rat' },
  { authors: ['ross', 'young'], year: '2009', key: 'rossyoung2009', species: 'vole' },
  // Oxytocin and vasopressin given into the brain, or taken out of the genome.
  { authors: ['pedersen', 'prange'], year: '1979', species: 'rat' },
  { authors: ['insel', 'shapiro'], year: '1992', species: 'vole' },
  { authors: ['winslow'], year: '1993', species: 'vole' },
  { authors: ['insel', 'hulihan'], year: '1995', species: 'vole' },
  { authors: ['windle'], year: '1997', species: 'rat' },
  { authors: ['ferguson'], year: '2000', species: 'mouse' },
  { authors: ['neumann'], year: '2000', species: 'rat' },
  { authors: ['bale'], year: '2001', species: 'rat' },
  { authors: ['huber'], year: '2005', species: 'rat' },
  { authors: ['takayanagi'], year: '2005', species: 'mouse' },
  { authors: ['viviani'], year: '2011', species: 'rat' },
  { authors: ['knobloch'], year: '2012', species: 'rat' },
  // Reward, helplessness, care, reconsolidation, microbes.
  { authors: ['olds', 'milner'], year: '1954', species: 'rat' },
  { authors: ['harlow'], year: '1958', alone: true, species: 'macaque' },
  { authors: ['harlow', 'zimmermann'], year: '1959', species: 'macaque' },
  { authors: ['seligman', 'maier'], year: '1967', species: 'dog' },
  { authors: ['overmier', 'seligman'], year: '1967', species: 'dog' },
  { authors: ['nader'], year: '2000', species: 'rat' },
  { authors: ['santarelli'], year: '2003', species: 'mouse' },
  { authors: ['sudo'], year: '2004', species: 'mouse' },
  { authors: ['weaver'], year: '2004', species: 'rat' },
  { authors: ['berton'], year: '2006', species: 'mouse' },
  { authors: ['bravo'], year: '2011', species: 'mouse' },
  // Mirror neurons.
  { authors: ['di pellegrino'], year: '1992', species: 'macaque' },
  { authors: ['gallese'], year: '1996', species: 'macaque' }
]

/** DOIs with a slip that circulate: wrong form → key of the source that is meant. */
export const doiSlips: ReadonlyMap<string, string> = new Map([['10.1038/35058579', 'inselyoung2001']])
