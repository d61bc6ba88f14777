// Practice rather than research: therapists, coaches, clients, clinics, and the offers that they make.
import { entries } from './entry.ts'

export const practice = entries(
  'practice',
  `
== practitioner
therapist: ~, psychotherapist~, counsellor~, counselor~, coach, coaches, life coach~, practitioner~, healer~, massage therapist~, occupational therapist~, couples therapist~, social worker~, doula~, midwife, midwives, family therapist~, sex therapist~, physiotherapist~, bodyworker~
== client
client: ~, clientele, my client~, our client~, my patients, our patients, coachee~, clients of mine
== clinic
clinic: ~, my clinic, our clinic, my practice, our practice, private practice, clinical practice, consulting room, therapy room, my office, our centre, wellness centre~, wellness center~, retreat~, my work with, our work with
session: ~, therapy session~, coaching session~, counselling session~, consultation~, appointment~, workshop~, webinar~, masterclass~, discovery call~, free call, strategy call~
clinical experience: ., clinical observation~, clinical work, clinical wisdom, years of practice, years of experience, years of clinical work, decades of practice, years of clinical experience, in my experience, in our experience, experience shows, professional experience, clinical intuition, testimonial~, success stories, anecdote~
== method
coaching: ., coaching programme~, coaching method~, executive coaching, life coaching
counselling: ., counseling, couples counselling, marriage counselling, couples therapy, couple therapy, relationship therapy, family therapy
programme: online course~, signature programme~, protocol for clients, proprietary method~, certified, certification~, proven method~, our method, my method, our protocol, our approach, my approach, coaching program~, wellness programme~, healing programme~, 12-week programme~, 8-week programme~, six-week programme~, bonding programme~
promotion: book a call, book now, schedule a consultation, schedule a call, call today, sign up, discover your, order now, limited offer, money-back guarantee
`
)
