// Writes a little Markdown in other formats, so that what holds in Markdown can be held against all of them.

import { sectionOf } from '../../core/document/sections.ts'

/** How one format writes what rule examples are made of. */
interface Writer {
  /** Characters that mean something, made harmless. */
  escape(text: string): string
  heading(text: string, depth: number): string
  /** The title of the whole, where it is no heading. */
  title?(text: string): string
  item(text: string): string
  quote(text: string): string
  emphasis(text: string): string
  /** Keys in brackets; undefined where the format cites by key in no way. */
  cite?(keys: readonly string[]): string
  citeNarrative?(key: string): string
  /** What stands around the whole. */
  wrap(body: string): string
}

const writers: Readonly<Record<string, Writer>> = {
  quarto: {
    escape: (text) => text,
    heading: (text, depth) => `${'#'.repeat(depth)} ${text} {#sec-${depth}}`,
    item: (text) => `- ${text}`,
    quote: (text) => `> ${text}`,
    emphasis: (text) => `*${text}*`,
    cite: (keys) => `[${keys.map((key) => `@${key}`.replace('@⟦', '⟦@')).join('; ')}]`,
    citeNarrative: (key) => `@${key}`.replace('@⟦', '⟦@'),
    wrap: (body) => `---\nformat: html\n---\n\n\`\`\`{r}\n#| label: x\noxytocin <- 1\n\`\`\`\n\n${body}`
  },
  myst: {
    escape: (text) => text,
    heading: (text, depth) => `(target-${depth})=\n${'#'.repeat(depth)} ${text}`,
    item: (text) => `* ${text}`,
    quote: (text) => `> ${text}`,
    emphasis: (text) => `*${text}*`,
    cite: (keys) => `{cite:p}\`${keys.join(',')}\``,
    citeNarrative: (key) => `{cite:t}\`${key}\``,
    wrap: (body) => `% a comment\n\n\`\`\`{math}\nx^2\n\`\`\`\n\n${body}`
  },
  latex: {
    escape: (text) => text.replace(/[\\&%$#_{}~^]/g, (c) => (c === '~' ? '\\textasciitilde{}' : `\\${c}`)),
    heading: (text, depth) => `\\${'sub'.repeat(Math.max(0, depth - 1))}section{${text}}`,
    title: (text) => `\\title{${text}}\\maketitle`,
    item: (text) => `\\begin{itemize}\\item ${text}\\end{itemize}`,
    quote: (text) => `\\begin{quote}${text}\\end{quote}`,
    emphasis: (text) => `\\emph{${text}}`,
    cite: (keys) => `\\citep{${keys.join(',')}}`,
    citeNarrative: (key) => `\\citet{${key}}`,
    wrap: (body) => `\\documentclass{article}\n\\begin{document}\n% a comment\n${body}\n\\end{document}`
  },
  html: {
    escape: (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c),
    heading: (text, depth) => `<h${depth}>${text}</h${depth}>`,
    item: (text) => `<ul><li>${text}</li></ul>`,
    quote: (text) => `<blockquote><p>${text}</p></blockquote>`,
    emphasis: (text) => `<em>${text}</em>`,
    wrap: (body) =>
      `<!doctype html>\n<body><nav>Menu</nav>\n${body.replace(/^(?![<\s]).+(?:\n(?![<\s]).+)*/gm, '<p>$&</p>')}\n</body>`
  },
  typst: {
    escape: (text) => text.replace(/[\\*_#@$<>~`]/g, '\\$&'),
    heading: (text, depth) => `${'='.repeat(depth)} ${text}`,
    title: (text) => `#show: article.with(\n  title: [${text}],\n)`,
    item: (text) => `- ${text}`,
    quote: (text) => `#quote[${text}]`,
    emphasis: (text) => `_${text}_`,
    cite: (keys) => keys.map((key) => `@${key}`).join(' '),
    citeNarrative: (key) => `#cite(<${key}>, form: "prose")`,
    wrap: (body) => `#set page(width: 10cm)\n\n${body}`
  },
  asciidoc: {
    escape: (text) => text.replace(/[*_#{<`+]/g, '\\$&'),
    heading: (text, depth) => `${'='.repeat(depth)} ${text}`,
    item: (text) => `* ${text}`,
    quote: (text) => `____\n${text}\n____`,
    emphasis: (text) => `_${text}_`,
    cite: (keys) => `cite:[${keys.join(', ')}]`,
    citeNarrative: (key) => `citenp:[${key}]`,
    wrap: (body) => `// a comment\n\n${body}`
  },
  restructuredtext: {
    escape: (text) => text.replace(/[\\*`|_]/g, '\\$&'),
    heading: (text, depth) => `${text}\n${'=-~^"'.charAt(depth - 1).repeat(text.length + 4)}`,
    item: (text) => `- ${text}`,
    quote: (text) => `.. epigraph::\n\n   ${text}`,
    emphasis: (text) => `*${text}*`,
    cite: (keys) => `:cite:p:\`${keys.join(',')}\``,
    citeNarrative: (key) => `:cite:t:\`${key}\``,
    wrap: (body) => `.. a comment\n\n${body}`
  }
}

/** Formats that examples can be written in. */
export const renderedFormats = Object.keys(writers)

/** What a renderer of examples cannot take apart: tables, notes, code, comments, links, front matter, raw citations. */
const beyond = /^---|^\||^ {2,}\S|\[\^|<!--|`|\]\(|https?:|%%|^\d+\. |\[@[^\]]*(?:,|see|-@)|\$|^\s*:|\\|&|{{/m
const inline = /(⟦?)\[(⟦?@[^\]\n]+)\](⟧?)|(⟦?)(?<![\w@])@([\p{L}\p{N}_:.-]*[\p{L}\p{N}_])(⟧?)|(\*{1,2})(?=\S)(.+?)\7/gu

/** The example in another format, its marks ⟦ ⟧ kept; undefined where it uses what that format or this renderer lacks. */
export function render(markdown: string, format: string): string | undefined {
  const writer = writers[format]
  if (writer === undefined || beyond.test(markdown)) return undefined
  const blocks = markdown.trim().split(/\n{2,}/)
  const out: string[] = []
  for (const block of blocks) {
    for (const part of block.split(/\n(?=[-*>#] )/)) {
      const written = renderBlock(part, writer, out.length === 0)
      if (written === undefined) return undefined
      out.push(written)
    }
  }
  return writer.wrap(out.join('\n\n'))
}

function renderBlock(block: string, writer: Writer, first: boolean): string | undefined {
  const heading = /^(#{1,5}) (.*)$/.exec(block)
  const marker = heading ? '' : (/^[-*>] /.exec(block)?.[0] ?? '')
  const text = renderInline(heading?.[2] ?? block.slice(marker.length), writer)
  if (text === undefined || (text.includes('\n') && marker !== '')) return undefined
  if (heading) {
    const depth = (heading[1] as string).length
    const titled = first && depth === 1 && sectionOf(text.replace(/[⟦⟧]/g, '')) === undefined
    return titled && writer.title ? writer.title(text) : writer.heading(text, depth)
  }
  if (marker === '') return text
  return marker.startsWith('>') ? writer.quote(text) : writer.item(text)
}

function renderInline(text: string, writer: Writer): string | undefined {
  let out = ''
  let from = 0
  for (const match of text.matchAll(inline)) {
    const [whole, , group, , , key, , , words] = match
    out += writer.escape(text.slice(from, match.index))
    from = match.index + whole.length
    if (group !== undefined) {
      if (!writer.cite) return undefined
      const keys = group.split(/;\s*/).map((one) => one.replace('@', ''))
      out += (match[1] ?? '') + writer.cite(keys) + (match[3] ?? '')
    } else if (key !== undefined) {
      if (!writer.citeNarrative) return undefined
      out += writer.citeNarrative(`${match[4] ?? ''}${key}${match[6] ?? ''}`)
    } else out += writer.emphasis(writer.escape(words ?? ''))
  }
  return out + writer.escape(text.slice(from))
}
