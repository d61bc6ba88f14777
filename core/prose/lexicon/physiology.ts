// Settled bodily functions: birth, lactation, circulation, water balance, digestion … (textbook endocrinology).
import { entries } from './entry.ts'

export const physiology = entries(
  'physiology',
  `
== reproduction, settled
milk ejection: ., milk-ejection reflex, milk ejection reflex, milk let-down, milk letdown, let-down reflex, letdown reflex, let-down of milk, milk release, milk secretion, milk production, milk flow, ejection of milk, milk let down
uterine contraction: ~, contraction of the uterus, contractions of the uterus, uterine contractility, womb contractions, uterine activity, myometrial contraction~, contraction of the womb, contractions of the womb, labour contraction~, uterus, uterine, womb, myometrium, myometrial
labour: ., childbirth, parturition, parturient, delivery of the baby, birth, birthing, giving birth, gave birth, give birth, gives birth, induction of labour, labour induction, obstetric, obstetrics, caesarean section~, cesarean section~, vaginal delivery, vaginal birth, preterm labour, preterm birth, cervical dilation, cervical dilatation, vaginocervical stimulation, Ferguson reflex, postpartum haemorrhage, post-partum haemorrhage
lactation: ., lactational, mammary gland~, mammary
pregnancy: ., pregnant, gestation, gestational, postpartum, post-partum, post partum, postnatal period, peripartum, perinatal, pregnancies, gravid
menstrual cycle: ~, oestrous cycle~, estrous cycle~, ovulation, ovulatory, luteal phase, follicular phase, menopause, menopausal, oral contraceptive~, hormonal contraception
puberty: ., pubertal
fertility: ., conception of a child, sperm, spermatogenesis, implantation
== cardiovascular, autonomic
blood pressure: ., arterial pressure, hypertension, hypotension, hypertensive, vasoconstriction, vasodilation
heart rate: ~, heart rate variability, heart-rate variability, HRV, cardiac, cardiovascular, respiratory sinus arrhythmia, RSA?, vagal tone, pulse rate, bradycardia, tachycardia, heartbeat, heart function
skin conductance: ., skin conductance response~, electrodermal activity, galvanic skin response, pupil dilation, pupil diameter, pupillary, sweating
breathing: ., respiration, respiratory rate, respiratory
== renal, settled
water balance: ., water retention, fluid balance, fluid retention, osmoregulation, osmolality, osmolarity, diuresis, antidiuresis, antidiuretic, natriuresis, water reabsorption, hyponatraemia, hyponatremia, water intoxication, sodium excretion, urine concentration, diabetes insipidus, renal, kidney~, salt balance
== metabolic, digestive
metabolism: ., metabolic, energy balance, energy homeostasis, energy expenditure, homeostasis, homeostatic, body weight, body fat, adiposity, obesity, glucose uptake, thermoregulation, body temperature, weight gain, weight loss, bone density, bone mass, muscle mass, muscle regeneration
digestion: ., gastric emptying, gut motility, gastrointestinal, gut microbiome, gut microbiota, microbiome, gut, stomach, intestine~, gastric
wound healing: ., tissue repair, healing of wounds
immune function: ., immune system~, immune response~, inflammation, inflammatory, anti-inflammatory, inflammatory response~, neuroinflammation, immunity
growth: body growth, growth rate, bone growth
circadian rhythm: ~, circadian, diurnal rhythm~, body clock, sleep-wake cycle~, awakening response
muscle contraction: ~, smooth muscle, motor control, movement control, motor function
hormone secretion: pulsatile secretion, pulsatile release, endocrine function, hormonal balance, hormone balance
`
)
