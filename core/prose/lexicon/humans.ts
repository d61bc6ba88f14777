// People: as participants and patients, as everybody, and as readers ("we", "you").
import { entries } from './entry.ts'

export const humans = entries(
  'human',
  `
== participants
participant: ~, subjects, human subject~, volunteer~, healthy volunteer~, respondent~, study participant~, test subject~, research participant~, examinee~, interviewee~, investor~, trustee~, healthy controls, healthy adult~, healthy participant~, healthy men, healthy women, undergraduates, undergraduate~, university student~, students, student, college student~
== patients
patient: ~, outpatient~, inpatient~, sufferer~, case group, psychiatric patient~, clinical population~, clinical sample~
autistic person: autistic adult~, autistic child, autistic children, autistic men, people with autism, children with autism, adults with autism, individuals with autism
== people
human: ~, human being~, humankind, humanity, mankind, Homo sapiens, homo sapiens, human sample~
people: ., persons, person, individuals, individual, everyone, everybody, somebody, someone, anyone, anybody, strangers, stranger, adults, adult, population~, members of the public, folks, others, recipients, recipient, loved ones, loved one, fellow humans, leaders, employees, employee, team members, colleagues, customers, citizens, voters, athletes, friends, friend, neighbours, teammates, co-workers, coworkers, bosses, managers, followers, boss, audience~
man: ~, male participant~, men and women, young men, heterosexual men, single men, married men, guys, gentlemen
woman: ~, female participant~, young women, pregnant women, pregnant woman, lactating women, breastfeeding women, nulliparous women, ladies
mother: ~, mum, mums, mom, moms, new mother~, breastfeeding mother~, depressed mother~, expectant mother~
father: ~, dads, dad, new father~
parent: ~, caregiver~, carers, carer, guardians
couple: ~, romantic couple~, partners, partner, spouse~, husbands, husband, wife, wives, lovers, lover, newlyweds, romantic partner~, significant other, sexual partner~
child: ~, kids, kid, schoolchildren, boys, boy, girls, girl, toddlers, toddler, sons, daughters
adolescent: ~, teenager~, teens, teen, youths, youth, young people, young adult~
infant: ~, baby, babies, newborn~, neonate~, preterm infant~, human infant~
family: families, siblings, sibling, twins, brothers, sisters, relatives
older adult: ~, elderly, the elderly, elders, older people, seniors
group member: in-group member~, ingroup member~, out-group member~, outgroup member~, outsider~, in-group, out-group, ingroup, outgroup, insiders
veteran: veterans
== pronoun
we: we, us, our, ours, ourselves, we're, we've, we'll, we'd
you: you, your, yours, yourself, yourselves, you're, you've, you'll, you'd
I: I, my, me, mine, myself, I'm, I've
`
)
