// Genes, polymorphisms and alleles that behavioural genetics writes about; symbols after HGNC (capitals: human, Oxtr: mouse).
import { entries } from './entry.ts'

export const genes = entries(
  'gene',
  `
== oxytocin system, candidate gene
OXTR [receptor gene]: OXTR, Oxtr, oxytocin receptor gene~, OXTR gene~, oxytocin receptor genotype~, oxytocin receptor polymorphism~
rs53576 [polymorphism]: .
rs2254298 [polymorphism]
rs2268498 [polymorphism]
rs1042778 [polymorphism]
rs237887 [polymorphism]
rs7632287 [polymorphism]
OXT gene: OXT gene~, oxytocin gene~, Oxt, rs2740210, rs4813625
CD38 gene: CD38 gene~, Cd38, rs3796863
LNPEP: LNPEP
== vasopressin system, candidate gene
AVPR1A [receptor gene]: AVPR1A, Avpr1a, V1aR gene, RS3, RS1, RS3 334, 334 allele, vasopressin receptor gene~, avpr1a
AVPR1B [receptor gene]: AVPR1B, Avpr1b
AVP gene: AVP gene~, vasopressin gene~, Avp
== monoamine system, candidate gene
COMT: COMT, Comt, Val158Met, COMT Val158Met, catechol-O-methyltransferase, rs4680, warrior gene
MAOA: MAOA, MAO-A, Maoa, MAOA-L, MAOA-H, monoamine oxidase A, MAOA-uVNTR, monoamine oxidase, MAOB
5-HTTLPR [polymorphism]: 5-HTTLPR, 5HTTLPR, 5-HTT, SLC6A4, Slc6a4, serotonin transporter gene~, short allele of the serotonin transporter gene
DRD2 [receptor gene]: DRD2, Drd2, Taq1A, dopamine receptor gene~, DRD1, Drd1, Drd1a, ANKK1
DRD4 [receptor gene]: DRD4, Drd4, 7R allele, 7-repeat allele, DRD4-7R
DAT1: DAT1, SLC6A3, Slc6a3
TPH2: TPH2, Tph2
TH gene: tyrosine hydroxylase
HTR2A [receptor gene]: HTR2A, Htr2a, HTR1A, HTR2C
== stress system, candidate gene
FKBP5: FKBP5, Fkbp5
NR3C1 [receptor gene]: NR3C1, Nr3c1, glucocorticoid receptor gene~
CRHR1 gene [receptor gene]: CRHR1 gene~, Crhr1
== plasticity, candidate gene
BDNF gene: BDNF gene~, Bdnf, Val66Met, BDNF Val66Met, rs6265
OPRM1 [receptor gene]: OPRM1, Oprm1, A118G, rs1799971
FOXP2: FOXP2, Foxp2, FoxP2
APOE: APOE, ApoE, Apoe, APOE4, APOE ε4, ApoE4
c-Fos: c-fos, c-Fos, Fos, cFos, FOS, Arc gene
MECP2: MECP2, Mecp2
SHANK3: SHANK3, Shank3
DISC1: DISC1, Disc1
FMR1: FMR1, Fmr1
CNTNAP2: CNTNAP2, Cntnap2
NRXN1: NRXN1, neurexin~, neuroligin~, NLGN3
Sim1: Sim1
Cre line: Cre line~, Cre driver~, Oxt-Cre, Oxt-IRES-Cre, DAT-Cre, TH-Cre
== gene generic
polymorphism [polymorphism]: ~, single nucleotide polymorphism~, SNP, SNPs, single-nucleotide polymorphism~, genetic variant~, gene variant~, genetic variation, allelic variation
allele: ~, A allele, G allele, A carriers, G carriers, risk allele~, A-allele carriers, carriers of the A allele
genotype: ~, haplotype~, genotyping, GG genotype, homozygotes, heterozygotes, homozygous, heterozygous, GG homozygotes
gene: ~, candidate gene~, genetic, genetics, genetically, genome, genomic, trust gene, love gene, cheating gene, infidelity gene, empathy gene
genome-wide association: genome-wide association study, genome-wide association studies, GWAS, polygenic score~, polygenic risk score~, polygenic
heritability: ., heritable
`
)
