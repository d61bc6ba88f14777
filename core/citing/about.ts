// What a work is about, from its title, keywords and abstract: enough to see that it cannot carry a claim, never that it does.
import type { Entry } from '../bibliography.ts'
import { findMentions } from '../prose/mentions.ts'
import type { Mention } from '../prose/model.ts'
import { splitSentences } from '../prose/sentences.ts'
import { tokenize } from '../prose/tokens.ts'
import type { Locked } from './locked.ts'

/** Shorter texts leave out too much: a title names the main molecule at best. */
const ENOUGH = 300

/** The words that tell what a work is about; '' where too little is known. */
export function wordsAbout(entry: Entry, locked: Locked | undefined): string {
  const subjects = locked?.work?.subjects?.join('. ') ?? ''
  const text = [entry.title, entry.index.topics, subjects].filter((part) => part.trim() !== '').join('. ')
  // An abstract is worth more than its length; keywords alone are a selection, unless a register made them.
  return text.length >= ENOUGH || (locked?.work?.subjects?.length ?? 0) >= 5 ? text : ''
}

/** The mentions in such words, by kind. */
export function mentionsAbout(words: string): readonly Mention[] {
  const tokens = tokenize(words)
  const around = { abbreviations: new Map<string, string>(), topic: '', headline: false }
  return findMentions(words, tokens, splitSentences(words, tokens), around)
}
