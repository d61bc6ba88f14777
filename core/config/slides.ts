// Slides are notes: telegrams, recaps and prompts, which no reviewer reads as an article.
import type { FrontMatter } from '../document/document.ts'

/** Output formats of Pandoc, Quarto, R Markdown and Marp that make slides. */
const slides =
  /revealjs|ioslides|slidy|beamer|xaringan|moon_reader|powerpoint|pptx|dzslides|\bs5\b|presentation|remarkjs/i

/** Whether a document says of itself that it is a set of slides: in its front matter, or by its LaTeX class. */
export function isSlides(frontMatter: FrontMatter | undefined, source: string): boolean {
  if (frontMatter === undefined) return /\\documentclass(?:\[[^\]\n]{0,200}\])?\{beamer\}/.test(source.slice(0, 5000))
  const { output, format, marp } = frontMatter.data
  return (
    marp === true ||
    namesOf(output)
      .concat(namesOf(format))
      .some((name) => slides.test(name))
  )
}

/** The first output is what the author means; others are made beside it. */
function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.slice(0, 1).flatMap(namesOf)
  return typeof value === 'object' && value !== null ? Object.keys(value).slice(0, 1) : []
}
