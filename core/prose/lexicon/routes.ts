// How a substance is given; names after pharmacology textbooks.
import { entries } from './entry.ts'

export const routes = entries(
  'route',
  `
== intranasal
intranasal: ., intranasally, nasal spray~, nasal administration, nasally, nose spray~, nasal, through the nose, via the nose, up the nose, into the nose, nose-to-brain, nose to brain, nasal cavity, nostril~, nasal delivery, nasal application, nasal puff~, intra-nasal, nasal dose~, spray~, sprayed, squirt^, puff~, spraying
inhaled: ., inhale, inhales, inhaling, inhalation, sniff, sniffs, sniffed, sniffing, snort^, whiff~, nebuliser~, nebulised, nebulized
== central delivery
intracerebroventricular: ., intracerebroventricularly, icv, ICV, i.c.v., into the ventricle~, ventricular infusion~, intraventricular, into the lateral ventricle~
intracerebral infusion: ~, central administration, centrally administered, central infusion~, central injection~, microinjection~, microinfusion~, microinfused, microinjected, intra-amygdala, intra-accumbens, intra-VTA, intra-PVN, locally infused, local infusion~, intracranial infusion~, infused directly into the brain, injected directly into the brain, injected into the brain, infused into the brain, intrathecal, intrathecally, stereotaxic, stereotaxically, cannula, cannulae, cannulated, bilateral infusion~
== peripheral delivery
intravenous: ., intravenously, i.v., iv?, IV?, into the vein~, drip, intravenous infusion~
intraperitoneal: ., intraperitoneally, i.p., IP?
subcutaneous: ., subcutaneously, s.c.
intramuscular: ., intramuscularly, i.m.
oral: orally, oral administration, by mouth, per os, p.o., tablet~, pill~, capsule~, lozenge~, oral dose~, oral route
sublingual: ., sublingually, under the tongue, buccal
transdermal: ., transdermally, skin patch~, gel application, topical, topically
peripheral administration: ., peripherally administered, peripherally injected, systemic administration, systemically administered, systemic injection~
== unspecified delivery
infusion: ~, infused, infuse, infuses, infusing
injection: ~, injected, inject, injects, injecting, jab~
administration: ., administered, administer, administering, exogenous, exogenously, dosing, dosed, single dose~, 24 IU, 40 IU, IU, international units, acute dose~, chronic dosing, repeated doses
`
)
