// What the status item says for each state of server and document.
import { describe, expect, test } from 'vitest'
import { shown, summary } from '../../client/statusText.ts'
import type { Status } from '../../server/messages.ts'

const none = { error: 0, warning: 0, info: 0, hint: 0 }
const ready: Status = { uri: 'file:///a.md', state: 'ready', profile: 'review', counts: none, bibliography: 'none' }

describe('the counts', () => {
  test.each([
    [none, 'no findings'],
    [{ ...none, error: 1 }, '1 error'],
    [{ error: 2, warning: 1, info: 3, hint: 1 }, '2 errors, 1 warning, 3 notes, 1 hint'],
    [{ ...none, info: 1 }, '1 note']
  ])('%j are “%s”', (counts, text) => {
    expect(summary(counts)).toBe(text)
  })
})

describe('the item', () => {
  test('is busy while the server starts, and while a document is read for the first time', () => {
    expect(shown('starting', ready)).toMatchObject({ busy: true, detail: 'starting' })
    expect(shown('running', undefined)).toMatchObject({ busy: true, detail: 'reading' })
    expect(shown('running', { uri: 'a', state: 'busy' })).toMatchObject({ busy: true, detail: 'reading' })
  })

  test('names the profile, the bibliography and the configuration', () => {
    const configured: Status = { ...ready, bibliography: 'ready', configuration: ['file:///.neuroprose.yaml'] }
    expect(shown('running', configured)).toEqual({
      text: 'NeuroProse: no findings',
      detail: 'read as review · bibliography read · .neuroprose.yaml',
      busy: false,
      severity: 'information'
    })
  })

  test('is as severe as the gravest finding that should be seen to', () => {
    const of = (counts: Partial<typeof none>) => shown('running', { ...ready, counts: { ...none, ...counts } })
    expect(of({ hint: 2 }).severity).toBe('information')
    expect(of({ warning: 1, info: 1 }).severity).toBe('warning')
    expect(of({ warning: 1, error: 1 }).severity).toBe('error')
  })

  test('says that a document is not read', () => {
    expect(shown('running', { uri: 'a', state: 'off' })).toMatchObject({ busy: false, text: 'NeuroProse: off' })
  })

  test('says why the server does not run, whatever is known of the document', () => {
    expect(shown({ failed: 'no such file' }, ready)).toEqual({
      text: 'NeuroProse is not running',
      detail: 'no such file',
      busy: false,
      severity: 'error'
    })
  })
})
