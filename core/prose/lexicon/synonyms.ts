// Things with two names in use, which a document should not mix. From journals' house styles and nomenclature committees.

/** One thing and its names; a name is a run of words in lower case, or an abbreviation as it is written. */
export const namesakes: readonly (readonly (readonly string[])[])[] = [
  [
    ['CRF', 'corticotropin-releasing factor', 'corticotrophin-releasing factor', 'corticotropin releasing factor'],
    ['CRH', 'corticotropin-releasing hormone', 'corticotrophin-releasing hormone', 'corticotropin releasing hormone']
  ],
  [['OT'], ['OXT']],
  [['serotonin'], ['5-HT', '5-hydroxytryptamine']],
  [['acetylcholine'], ['ACh']],
  [['BNST'], ['BST', 'BnST']],
  [
    ['nucleus of the solitary tract', 'nuclei of the solitary tract'],
    ['nucleus tractus solitarius', 'solitary nucleus', 'solitary tract nucleus']
  ],
  [['locus coeruleus'], ['locus ceruleus', 'locus caeruleus']],
  [['vagus nerve'], ['vagal nerve']],
  [['posterior pituitary'], ['neurohypophysis']],
  [['anterior pituitary'], ['adenohypophysis']],
  [['growth hormone'], ['somatotropin', 'somatotrophin']],
  [
    ['neuron', 'neurons'],
    ['neurone', 'neurones']
  ],
  [
    ['fetus', 'fetal'],
    ['foetus', 'foetal']
  ],
  [['oestrous'], ['estrous']],
  [['tVNS'], ['taVNS']],
  [['orbitofrontal cortex'], ['orbital frontal cortex']],
  [['noradrenaline', 'noradrenergic system'], ['norepinephrine']],
  [['adrenaline'], ['epinephrine']],
  [
    ['vasopressin', 'AVP', 'arginine vasopressin'],
    ['antidiuretic hormone', 'ADH']
  ],
  [
    ['periaqueductal grey', 'periaqueductal grey matter'],
    ['periaqueductal gray', 'periaqueductal gray matter']
  ],
  [
    ['PAG', 'periaqueductal grey', 'periaqueductal gray', 'periaqueductal grey matter', 'periaqueductal gray matter'],
    ['central grey', 'central gray', 'central grey matter', 'central gray matter']
  ],
  [['grey matter'], ['gray matter']],
  [['basal ganglia'], ['basal nuclei']],
  [
    ['gonadotropin-releasing hormone', 'gonadotrophin-releasing hormone', 'GnRH'],
    ['luteinizing hormone-releasing hormone', 'luteinising hormone-releasing hormone', 'LHRH']
  ],
  [
    ['thyroid-stimulating hormone', 'TSH'],
    ['thyrotropin', 'thyrotrophin']
  ],
  [['PVN'], ['PVH']],
  [['CeA'], ['CEA']],
  [
    ['oestrogen', 'oestrogens'],
    ['estrogen', 'estrogens']
  ],
  [['oestradiol'], ['estradiol']],
  [['NAc'], ['NAcc']],
  [['AVP'], ['VP']],
  [['vmPFC'], ['VMPFC']],
  [['dlPFC'], ['DLPFC']],
  [['mPFC'], ['MPFC']],
  [
    ['orexin', 'orexins'],
    ['hypocretin', 'hypocretins']
  ],
  [
    ['corticotropin', 'corticotrophin'],
    ['adrenocorticotropic hormone', 'adrenocorticotrophic hormone']
  ],
  [
    ['behaviour', 'behaviours', 'behavioural'],
    ['behavior', 'behaviors', 'behavioral']
  ]
]

/** Words of fixed names: "norepinephrine reuptake inhibitor" stays so in any text. */
export const fixedNames: ReadonlySet<string> = new Set([
  'reuptake',
  'transporter',
  'transporters',
  'receptor',
  'receptors',
  'therapy',
  'research',
  'test',
  'scale',
  'inventory',
  'sciences',
  'science',
  'neuroscience',
  'university',
  'journal'
])
