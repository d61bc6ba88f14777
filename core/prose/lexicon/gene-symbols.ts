// Symbols of genes that behavioural work writes about, in lower case, and what spreadsheets make of some. After HGNC and MGI.

/** Symbols of genes that behavioural work writes about; those that also name a molecule only with a word for genes. */
export const geneSymbols: ReadonlySet<string> = new Set(
  'oxtr avpr1a avpr1b avpr2 fkbp5 nr3c1 nr3c2 crhr1 crhr2 crhbp drd1 drd2 drd3 drd4 drd5 htr1a htr1b htr2a htr2c slc6a3 slc6a4 tph1 tph2 oprm1 oprk1 oprd1 mecp2 shank3 cntnap2 disc1 foxp2 cnr1 esr1 esr2 gabra2 grin2b nrxn1 nlgn3 comt maoa lnpep bdnf cd38 fmr1 reln ube3a tsc1 cacna1c adora2a slc6a2 drd1a grm5 gria1 grin1 gabrb3 shank1 shank2 nlgn1 nlgn4 htr1b htr3a htr7 chrna4 chrna7 per2 mc4r prlr ntrk2 creb1 egr1 faah dbh nos1 arntl crh oxt avp'.split(
    ' '
  )
)
/** Of these the capitals are the protein's or the enzyme's usual name as well. */
export const wordlySymbols: ReadonlySet<string> = new Set([
  'comt',
  'maoa',
  'bdnf',
  'cd38',
  'ntrk2',
  'creb1',
  'egr1',
  'faah',
  'dbh',
  'nos1',
  'crh',
  'oxt',
  'avp'
])

/** Symbols that a spreadsheet turned into dates: SEPT2, MARCH1, DEC1. */
export const symbolDates: string = [
  ...Array.from({ length: 14 }, (_, i) => [`${i + 1}-sep`, `sep-${i + 1}`, `sep-${String(i + 1).padStart(2, '0')}`]),
  ...Array.from({ length: 11 }, (_, i) => [`${i + 1}-mar`, `mar-${i + 1}`, `mar-${String(i + 1).padStart(2, '0')}`]),
  ['1-dec', 'dec-1', 'dec-01']
]
  .flat()
  .join('|')
