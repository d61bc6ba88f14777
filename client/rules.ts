// Which rule the author means: the one at the cursor, or one picked from the list.
import {
  type Diagnostic,
  extensions,
  languages,
  type Position,
  type QuickPickItem,
  type Range,
  type TextEditor,
  window
} from 'vscode'

/** Every rule with its summary, from the settings that package.json declares for it. */
function everyRule(): QuickPickItem[] {
  const manifest: unknown = extensions.getExtension('neuroprose.neuroprose')?.packageJSON
  const properties = (manifest as Manifest | undefined)?.contributes?.configuration?.properties ?? {}
  return Object.entries(properties['neuroprose.rules']?.properties ?? {})
    .filter(([id]) => !id.endsWith('/*'))
    .map(([id, { markdownDescription }]) => ({ label: id, detail: markdownDescription ?? '' }))
}

interface Manifest {
  readonly contributes?: { readonly configuration?: { readonly properties?: Readonly<Record<string, Setting>> } }
}
interface Setting {
  readonly properties?: Readonly<Record<string, { readonly markdownDescription?: string }>>
}

/** The id of the rule that made a diagnostic of ours. */
export function ruleOf(diagnostic: Diagnostic): string | undefined {
  if (diagnostic.source?.toLowerCase() !== 'neuroprose') return undefined
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code
  return code === undefined ? undefined : String(code)
}

/** Rules that speak at a position, those about the fewest words; where none does, those that speak on its line. */
export function rulesAt(diagnostics: readonly Diagnostic[], position: Position): string[] {
  const ours = diagnostics.filter((diagnostic) => ruleOf(diagnostic) !== undefined)
  const at = ours.filter(({ range }) => range.contains(position))
  const closest = at.filter((one) => !at.some((other) => inside(other.range, one.range)))
  const onLine = ours.filter(({ range }) => range.start.line <= position.line && position.line <= range.end.line)
  const ids = (closest.length > 0 ? closest : onLine).map(ruleOf).filter((id) => id !== undefined)
  return [...new Set(ids)]
}

/** Whether `a` is a part of `b`, not all of it. */
function inside(a: Range, b: Range): boolean {
  return b.contains(a) && !b.isEqual(a)
}

/** The rule at the cursor; asks where there are several or none. */
export async function chooseRule(editor: TextEditor | undefined): Promise<string | undefined> {
  const here = editor ? rulesAt(languages.getDiagnostics(editor.document.uri), editor.selection.active) : []
  if (here.length === 1) return here[0]
  return pickRule(here)
}

/** One rule from a list: those given, or all where none is. */
export async function pickRule(ids: readonly string[] = []): Promise<string | undefined> {
  const every = everyRule()
  const items = ids.length > 0 ? ids.map((id) => every.find(({ label }) => label === id) ?? { label: id }) : every
  const placeHolder = ids.length > 0 ? 'Several rules speak here' : 'Which rule?'
  return (await window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.label
}
