// Classes of everyday words for early life that is said to decide: who and when, what it decides, and for how long.
import { type WordClass, words } from './class.ts'

export const upbringing: Readonly<Record<string, WordClass>> = {
  // What comes first, as the thing that decides.
  early_cause: words(
    'none',
    `adverse childhood, adverse childhood experiences, adversity in childhood, adoption, attachment style, bad parenting, birth order, birth trauma, bonding at birth, bottle feeding, breast feeding, breastfeeding, caesarean birth, caesarean section, childhood, childhoods,
    childhood abuse, childhood adversity, childhood neglect, childhood poverty, childhood stress, childhood trauma, cold mother, cold mothers, cold parenting, controlled crying, daycare, day care, divorce, early abuse, early adversity, early attachment,
    early bonding, early care, early childhood, early deprivation, early experience, early experiences, early learning, early life, early life stress, early loss, early love, early neglect, early poverty, early separation, early stress, early trauma, early years,
    emotional neglect, first bond, first hour, first hours, first months, first relationship, first year, first years, foetal life, fetal life, good mothering, infancy, infant attachment, insecure attachment, institutional care, loving childhood, maltreatment,
    maternal care, maternal deprivation, maternal depression, maternal love, maternal separation, maternal stress, maternal touch, maternal warmth, mother love, motherly love, mothering, mother's love, mother's milk, mother's touch, mother's voice, neglect, neglect in infancy, nursery,
    parental love, parental warmth, parenting, poverty in infancy, prenatal stress, prenatal exposure, premature birth, secure attachment, secure base, separation from the mother, skin to skin contact, skin-to-skin contact, sleep training, stress in pregnancy, stress in the womb, toxic stress, unloving parents, upbringing, warm parenting`
  ),
  // For as long as there is life.
  ever_after: words(
    'none',
    `all his life, all her life, all their lives, all your life, all our lives, all through life, as long as he lives, as long as it lives, as long as she lives, as long as they live, as long as we live, as long as you live, as long as you breathe, decades later unchanged,
    ever after, for all time, for always, for eternity, for evermore, for the rest of, for the remainder of, for their entire lives, for their whole lives, for your whole life, for his whole life, for her whole life, for our whole lives, into old age, into the grave, never change, never changes, never changed, never fades, never leaves, never goes away, never grows back,
    never opens again, never reopens, never returns, once and forever, set for life, shut forever, stay that way, stays that way, stays with us, stays with you, the rest of his life, the rest of her life, the rest of its life, the rest of life, the rest of our lives, the rest of their lives, the rest of your life,
    the same until death, the whole of life, throughout life, till death, till the grave, till you die, to his dying day, to her dying day, to the end of his days, to the end of her days, to the end of our days, to the end of their days, to the end of your days, to the end of life, to the grave, to the tomb,
    to their dying day, to your dying day, until death, until he dies, until she dies, until it dies, until they die, until we die, until you die, your whole life, your entire life, a whole life long`
  ),
  // What an adult will be, have or do.
  adult_fate: words(
    'none',
    `adult, adults, adulthood, adult life, adult brain, adult relationships, later in life, later life, later love, later relationships, marriage, marriages, love life, your relationships, our relationships, their relationships, healthy relationships, partners, grown up, grown-up, grown-ups, whom we love, who we love, who you love, whom you love,
    who you are, who we are, who you become, who we become, who you will become, who we will become, who they will become, who they become, what you become, what you will become, the person you, the person they, the rest of life, for life, lifelong, a lifetime, lifetime, whole life, the future, future, fate, destiny, character, personality, happiness, happy, unhappy, success, old age, midlife, the next generation`
  ),
  // As though it had not been.
  without_trace: words(
    'none',
    `as if it had never, as if it never, as if nothing, as if they had never, as though it had never, as though it never, as though nothing, back to factory settings, back to normal, back to zero, completely, entirely, every last, every trace, for good, from scratch, fully, in a day, in a few sessions, in a matter of, in a single session,
    in a weekend, in days, in hours, in just, in minutes, in no time, in one session, in weeks, like new, no longer matter, no longer matters, no matter how, no trace, not a trace, nothing remains, once and for all, one hundred percent, overnight, permanently, regardless of, there is nothing left, totally, tracelessly, whatever the,
    wholly, with the right, with this method, within a week, within days, within hours, within minutes, within months, within weeks, without a scar, without a trace, without leaving, 100 %, 100%`
  ),
  // What went wrong early, as the thing to be undone.
  early_harm: words(
    'none',
    `abandonment, abused as a child, abused child, abused children, abusive childhood, abusive childhoods, attachment disorder, attachment injury, attachment style, attachment trauma, attachment wound, attachment wounds, bad childhood, bad start, beaten as a child, birth trauma, childhood abuse, childhood adversity,
    childhood damage, childhood fear, childhood fears, childhood memories, childhood neglect, childhood pain, childhood programming, childhood scars, childhood stress, childhood trauma, childhood traumas, childhood wound, childhood wounds, cold childhood, conflicted childhood, deprivation, deprived childhood, deprived child, deprived children,
    developmental trauma, difficult childhood, early abuse, early adversity, early damage, early deprivation, early experience, early experiences, early harm, early hurt, early imprint, early imprints, early injury, early loneliness, early loss, early neglect, early poverty, early programming, early separation, early stress, early trauma,
    early traumas, early wiring, early wounds, foster child, foster children, hurt as a child, inner child, insecure attachment, legacy of childhood, loveless childhood, lost childhood, lost years, maltreated child, maltreated children, maltreatment, maternal deprivation, mother wound, neglect, neglected as a child, neglected child,
    neglected children, orphanage, orphanages, prenatal stress, preverbal trauma, scars of childhood, traumatic birth, traumatic childhood, unhappy childhood, unloved as a child, years of neglect, years in care, your childhood, your first years, your past, your upbringing, wounded child`
  ),
  // That it is gone.
  annulled: words(
    'none',
    `annulled, cancelled, canceled, cleared, cleared away, corrected, cured, deleted, dissolved, erased, healed, made good, made up for, mended, neutralised, neutralized, overwritten, put right, rebuilt, reformatted, released, removed, repaired, replaced, reprogrammed, reset, restored, reversed, rewired, rewritten, undone, unlearned, unlearnt, wiped, wiped away, wiped clean, wiped out`
  ),
  // To make it go away.
  annul: words(
    'verb',
    `annul, cancel, clear, correct, cure, delete, dissolve, do away with, erase, heal, mend, melt, neutralise, neutralize, overwrite, put right, rebuild, reformat, release, remove, repair, replace, reprogram, reprogramme, reset, restore, reverse, rewire, rewrite, take away, undo, unlearn, wash away, wipe, wipe away, wipe clean, wipe out`
  )
}
