// Messages: fills the `{name}` places of a rule's message.

/** Longest stretch of the author's text that a message repeats, in characters. */
const longest = 80

/** Collapses white space and shortens what is too long to repeat. */
export function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const cut = plain.lastIndexOf(' ', longest - 1)
  return `${plain.slice(0, cut > longest / 2 ? cut : longest - 1)}…`
}

/** `template` with `{name}` replaced by `data[name]`; throws a RangeError naming a place that has no data. */
export function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name]
    if (value === undefined) throw new RangeError(`message “${template}” needs {${name}}`)
    return excerpt(value)
  })
}
