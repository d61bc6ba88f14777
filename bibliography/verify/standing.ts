// What notices make of a work's standing: the gravest one counts, unless it was taken back.
import { type Update, type UpdateKind, updateKinds, type WorkRecord } from '../lookup/record.ts'

/** From clear to retracted. */
export type Standing = 'clear' | UpdateKind

/** The standing, and the notice that it rests on. */
export interface Judged {
  readonly standing: Standing
  readonly notice?: Update
}

/** The standing that these notices give. A reinstatement takes back what came before it; corrections stay. */
export function standingFrom(updates: readonly Update[]): Judged {
  const reinstated = updates.filter(({ kind }) => kind === 'reinstatement').map(({ date }) => date)
  const taken = ({ kind, date }: Update) =>
    kind !== 'correction' && reinstated.some((later) => later === '' || date === '' || later >= date)
  const open = updates.filter((update) => !taken(update))
  for (const kind of updateKinds) {
    // The earliest notice of a kind is the one to name.
    const notices = open.filter((update) => update.kind === kind).sort((a, b) => (a.date < b.date ? -1 : 1))
    if (notices[0]) return { standing: kind, notice: notices[0] }
  }
  return { standing: 'clear' }
}

/** The standing of a work by its record, with notices from elsewhere. A notice is not about itself. */
export function standingOf(record: WorkRecord, more: readonly Update[] = []): Judged {
  if (record.isNotice) return { standing: 'clear' }
  return standingFrom([...record.updates, ...more])
}
