// Markdown of ours as plain text, for clients that show no markup.

/** Takes away the marks of our own Markdown: links, emphasis, code, rules, escapes. */
export function plainOf(markdown: string): string {
  return markdown
    .replace(/\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)/g, '$1: $2')
    .replace(/(^|[^\\])\*\*/gm, '$1')
    .replace(/(^|[^\\`])`/gm, '$1')
    .replace(/^---$/gm, '')
    .replace(/\\([\\`*_{}[\]<>#|~$])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** What somebody wrote, to stand in Markdown of ours: shown as written, not as markup. */
export function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&').replace(/\s+/g, ' ')
}
