// HTML that is escaped unless it was made here.
import { xml } from '../reporters/rows.ts'

/** A piece of HTML that needs no escaping. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  toString(): string {
    return this.text
  }
}

type Part = Html | string | number | undefined | false | readonly Part[]

/** Puts pieces together: text is escaped, lists are joined, `undefined` and `false` are left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((out, string, i) => out + textOf(parts[i - 1]) + string))
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return (part as readonly Part[]).map(textOf).join('')
  return xml(String(part))
}

/** A link to another page, for readers to follow; nothing is loaded from it. */
export function link(address: string | undefined, text: Html | string): Html {
  return address === undefined || !/^https?:\/\//.test(address)
    ? html`${text}`
    : html`<a href="${address}" rel="noreferrer">${text}</a>`
}

/** A path that may be broken behind its slashes. */
export function breakable(path: string): Html {
  return html`${path.split('/').map((part, i) => html`${i > 0 && html`/<wbr>`}${part}`)}`
}

/** “1 article”, “1,204 articles”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`
}

/** A number as readers expect it: 12,345. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
