// Treatments: therapies and products as such (drugs by name are molecules, ways of giving them are routes).
import { entries } from './entry.ts'

export const treatments = entries(
  'treatment',
  `
== therapy
psychotherapy: ., cognitive behavioural therapy, cognitive-behavioural therapy, cognitive behaviour therapy, CBT, exposure therapy, talking therapy, talking therapies, psychoanalysis, EMDR, dialectical behaviour therapy, DBT, schema therapy, somatic experiencing, polyvagal therapy, attachment-based therapy, psychodynamic therapy, trauma therapy
therapy: ~, therapies, therapeutic, therapeutics, therapeutically, adjunctive therapy, combination therapy, group therapy
occupational therapy: ., occupational therapies, physiotherapy, speech therapy, physical therapy
hormone therapy: ., hormone therapies, hormone replacement therapy, HRT, hormone replacement, hormone treatment~
treatment: ~, treatment option~, pharmacotherapy, medication~, medicine~, drug~, pharmaceutical~, drug treatment~, remedy, remedies, cure~, prescription drug~, psychopharmacology, pharmacological treatment~, intervention~
supplement: ~, dietary supplement~, nutritional supplement~, nootropic~, herbal remedy, herbal remedies, adaptogen~, magnesium supplement~
brain training: ., neurofeedback, biofeedback, brain stimulation therapy, electroconvulsive therapy, ECT, neurostimulation, cold plunge~, ice bath~, cold exposure, light therapy, detox, digital detox
massage therapy: ., animal-assisted therapy, pet therapy, equine therapy, kangaroo care, music therapy, aromatherapy
inhaler: ~, love spray, trust spray, love drug, love potion~
vaccine: ~, vaccination~
surgery: ., surgical, neurosurgery, operation on the brain
side effect: ~, adverse effect~, adverse event~, safety profile, tolerability, well tolerated, withdrawal symptom~, contraindication~
`
)
