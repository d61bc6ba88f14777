// Classes of everyday words for those who care for people, train or teach them, and what they say they have seen.
import { type WordClass, words } from './class.ts'

export const practice: Readonly<Record<string, WordClass>> = {
  // Whose trade it is to treat, teach, train or care.
  hands_on: words(
    'noun',
    `acupuncturist, addiction counsellor, addiction worker, aid worker, anaesthetist, analyst, aromatherapist, art therapist, birth worker, bodyworker, breathwork facilitator, breathwork teacher, care worker,
    caregiver, carer, chaplain, childminder, child minder, chiropractor, choir leader, clinician, coach, counsellor, counselor, couples therapist, dance teacher, dance therapist, dentist, dermatologist,
    dietician, dietitian, doctor, dog trainer, doula, facilitator, family doctor, fitness trainer, foster parent, foster mother, geriatrician, GP, gynaecologist, headteacher, healer, health visitor, herbalist, homeopath,
    homoeopath, horse trainer, hospice nurse, hypnotherapist, hypnotist, instructor, kindergarten teacher, lactation consultant, life coach, marriage counsellor, masseur, masseuse, massage therapist, acupuncturist, chiropractor, homeopath, kinesiologist, reflexologist, herbalist, riding instructor,
    meditation teacher, mediator, midwife, midwives, mindfulness teacher, monk, music therapist, music teacher, naturopath, neurofeedback trainer, neurologist, nurse, nursery teacher, nutritionist,
    obstetrician, occupational therapist, oncologist, osteopath, paediatrician, paramedic, pastor, pediatrician, personal trainer, physician, physio, physiotherapist, practitioner, priest,
    primary teacher, psychiatrist, psychoanalyst, psychologist, psychotherapist, reiki master, relationship coach, school counsellor, school nurse, sex therapist, shaman, sleep coach, sleep consultant, social worker,
    somatic worker, sound healer, speech therapist, sports coach, surgeon, teacher, therapist, trainer, trauma therapist, vet, veterinarian, yoga instructor, yoga teacher, youth worker`
  ),
  // Whom they treat, teach, train or care for.
  in_care: words(
    'noun',
    `addict, alcoholic, amputee, athlete, baby, bereaved, bereaved parent, burnout case, child, client, coachee, combat veteran, couple, customer, dancer, dementia patient, dog, dying, employee, entrepreneur, executive, expectant mother, family, father, firefighter,
    foster child, founder, gambler, horse, insomniac, kid, leader, learner, manager, men, migraineur, mother, musician, newborn, new mother, offender, orphan, parent, patient, people, performer,
    pregnant woman, premature baby, prisoner, pupil, refugee, resident, runner, schoolchild, shift worker, smoker, soldier, student, sufferer, survivor, teenager, teen, toddler, traumatised child, trauma survivor, veteran, victim,
    widow, widower, women, young people`
  ),
  // What a sentence takes up of what was told before it: “this very pattern”, “that mechanism”.
  taken_up: words(
    'noun',
    `architecture, arc, change, circuit, circuitry, connection, contrast, cycle, decline, duality, dynamic, effect, learning, link, logic, loop, mechanism, paradox, pattern, phenomenon,
    principle, process, reaction, relationship, response, rule, sequence, shift, signature, spiral, split, switch, system, tendency, wiring`
  ),
  // What they do with them.
  tending: words(
    'verb',
    `accompany, adjust, advise, care for, coach, counsel, deliver, foster, guide, heal, help, hold, listen to, look after, massage, mentor, nurse, raise, rehabilitate, see, sit beside, sit with, spend time with, spend years with, supervise,
    support, teach, train, treat, watch, work alongside, work as, work in, work with`
  ),
  // The same as the subject of a sentence: “treating hundreds of …”.
  tending_of: words(
    'none',
    `accompanying, advising, caring for, coaching, counselling, counseling, delivering, fostering, guiding, helping, holding, listening to, looking after, massaging, mentoring, nursing, seeing, sitting beside, sitting with, spending years with,
    supervising, supporting, teaching, training, treating, watching, working alongside, working as, working in, working with`
  )
}
