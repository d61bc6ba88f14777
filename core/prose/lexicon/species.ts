// Species, strains and preparations that are not living people; common and Latin names.
import { entries } from './entry.ts'

export const species = entries(
  'species',
  `
== animal, rodent, vole
prairie vole: ~, Microtus ochrogaster, male prairie vole~, female prairie vole~, adult prairie vole~
meadow vole: ~, Microtus pennsylvanicus
montane vole: ~, Microtus montanus
pine vole: ~, mandarin vole~, field vole~, Brandt's vole~
vole: ~, Microtus, adult vole~, male vole~, female vole~
== animal, rodent
rat: ~, albino rat~, Wistar, Wistar rat~, Sprague-Dawley, Sprague Dawley, Long-Evans, Long Evans, Lewis rat~, Fischer 344, Rattus norvegicus, rat pup~, rat dam~, rat mother~, laboratory rat~, lab rat~, adult rat~, male rat~, female rat~, juvenile rat~, infant rat~
mouse: ~, murine, C57BL/6, C57BL/6J, C57BL/6N, C57, BALB/c, 129Sv, CD-1, CD1 mice, Mus musculus, mouse pup~, mouse dam~, mouse mother~, lab mouse, lab mice, laboratory mouse, laboratory mice, knockout mouse, knockout mice, transgenic mouse, transgenic mice, wild-type mouse, wild-type mice, mouse model~, mouse mutant~, null mice, adult mouse, adult mice, male mice, female mice, male mouse, female mouse, infant mice
hamster: ~, Syrian hamster~, Siberian hamster~, golden hamster~
deer mouse: ~, California mouse, California mice, Peromyscus, Peromyscus californicus, oldfield mouse, oldfield mice
guinea pig: ~
gerbil: ~, Mongolian gerbil~
squirrel: ~, ground squirrel~, tuco-tuco~, degu~
naked mole-rat: ~, mole-rat~, mole rat~
rodent: ~, rodent model~
== animal, primate, nonhuman primate
rhesus macaque: ~, rhesus monkey~, rhesus, Macaca mulatta, cynomolgus monkey~, long-tailed macaque~, infant macaque~, infant monkey~, adult monkey~
macaque: ~, Macaca, Barbary macaque~, Japanese macaque~
marmoset: ~, common marmoset~, Callithrix jacchus
titi monkey: ~, titi~
squirrel monkey: ~, capuchin~, capuchin monkey~, vervet~, vervet monkey~, owl monkey~, tamarin~, baboon~, howler monkey~, spider monkey~
chimpanzee: ~, chimp~, bonobo~, gorilla~, orangutan~, great ape~, ape~
monkey: ~
nonhuman primate: ~, non-human primate~, primate~, NHPs, lemur~
== animal, mammal
sheep: ., ewe~, lamb~, ovine
goat: ~
cow: cows, cattle, bovine, calves, dairy cow~, heifer~, bull, bulls
pig: ~, piglet~, porcine, sow~
deer: ., stag~, reindeer, elk, moose
horse: ~, mare~, equine
dog: ~, canine~, puppy, puppies, pet dog~, domestic dog~
cat: ~, feline~, kitten~
wolf: ~
bat: bats, vampire bat~
meerkat: ~, mongoose~
rabbit: ~
seal [marine]: grey seal~, gray seal~, seals
dolphin: ~, whale~
elephant: ~
ferret: ~, shrew~, tree shrew~
mammal: ~, nonhuman mammal~, non-human mammal~
== animal, bird
zebra finch: ~, finch~, songbird~, sparrow~, song sparrow~
chicken: chicks, chick, hen~, quail~
bird: ~, avian, pigeon~, goose, geese, duck~, duckling~, gosling~, starling~, penguin~, hummingbird~, crow~, parrot~
== animal, fish
zebrafish: ., Danio rerio
cichlid: ~, stickleback~, goldfish, plainfin midshipman, cleaner fish, teleost~
fish: fishes, fish species
== animal, reptile or amphibian
frog: ~, Xenopus, newt~, lizard~, reptile~, amphibian~
== animal, invertebrate
fruit fly: ~, fruitfly, fruitflies, Drosophila, Drosophila melanogaster, drosophila
C. elegans: C. elegans, Caenorhabditis elegans, nematode~, roundworm~, flatworm~, planarian~
honeybee: ~, honey bee~, bee~, ant colony, ants
octopus: ~, squid, cephalopod~
sea slug: ~, Aplysia, Hermissenda, snail~, slug~, leech, leeches
crayfish: ., lobster~, crab~, prawn~
insect: ~, invertebrate~
== animal
animal: ~, animal model~, animal study, animal studies, animal research, animal work, laboratory animal~, nonhuman animal~, non-human animal~, preclinical, pre-clinical, preclinical model~, preclinical study, preclinical studies, animal experiment~, other species, cross-species, vertebrate~, adult animal~, male animal~, female animal~, male rodent~
pup: ~, litter~, litter mates, littermate~, dam, dams, virgin female~, foster dam~
== in vitro
in vitro: ., ex vivo, cultured neuron~, cell culture~, cultured cell~, cell line~, HEK293, HEK cells, brain slice~, slice recording~, acute slices, slice preparation~, slices, primary culture~, hippocampal slices, tissue culture~, organotypic, Xenopus oocyte~, explant~, isolated neuron~
in vivo: .
`
)
