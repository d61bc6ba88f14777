// All cues, as data: what each group of words does to a claim, which way it looks and how far.
import { attribution } from './cues/attribution.ts'
import { dismissal } from './cues/dismissal.ts'
import { history } from './cues/history.ts'
import { material } from './cues/material.ts'
import { modality } from './cues/modality.ts'
import { negation } from './cues/negation.ts'
import { recasting } from './cues/recasting.ts'
import { rejection } from './cues/rejection.ts'
import { setReplies } from './cues/set-replies.ts'
import type { CueGroup } from './cues/shape.ts'
import { stakes, takingsBack } from './cues/stakes.ts'
import { toldOf } from './cues/told-of.ts'
import { voices } from './cues/voices.ts'

export type { CueGroup, Reach } from './cues/shape.ts'

/** Every group; pseudo-cues may stand anywhere in the list, they win wherever they fit. */
export const cueGroups: readonly CueGroup[] = [
  ...material,
  ...negation,
  ...rejection,
  ...dismissal,
  ...setReplies,
  ...attribution,
  ...history,
  ...toldOf,
  ...voices,
  ...recasting,
  ...stakes,
  ...takingsBack,
  ...modality
]
