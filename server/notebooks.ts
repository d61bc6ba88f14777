// Notebooks: the text cells of each are read together, as one document, and each cell is answered for by itself.
import {
  type NotebookCell,
  type NotebookDocumentSyncOptions,
  NotebookDocuments,
  type Position,
  type Range,
  type TextDocuments
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

const language = 'markdown'

/** What the server asks to be told of. */
export const notebookSync: NotebookDocumentSyncOptions = {
  notebookSelector: [{ notebook: { notebookType: 'jupyter-notebook' }, cells: [{ language }] }],
  save: true
}

/** Cells are paragraphs to each other. */
const between = '\n\n'

/** A text cell, and where it begins in the text of the whole. */
interface PlacedCell {
  readonly text: TextDocument
  readonly start: number
}

/** The text cells of a notebook as one text; the same object as long as no cell changes, comes or goes. */
export interface Whole {
  /** Addressed as the notebook; its version counts its changes. */
  readonly text: TextDocument
  readonly cells: readonly PlacedCell[]
}

/** Follows the notebooks that a client has open. */
export class Notebooks {
  readonly #cells: TextDocuments<TextDocument>
  readonly #known: NotebookDocuments<TextDocument>
  readonly #wholes = new Map<string, Whole>()
  #made = 0

  /** The texts of cells are kept among `documents`. */
  constructor(documents: TextDocuments<TextDocument>) {
    this.#cells = documents
    this.#known = new NotebookDocuments(documents)
  }

  /** Takes what the client tells; all cells of a notebook are told of when one of them changes, comes or goes. */
  listen(
    connection: Parameters<NotebookDocuments<TextDocument>['listen']>[0],
    told: { changed(cells: readonly TextDocument[]): void; closed(uri: string): void }
  ): void {
    this.#known.onDidOpen(({ cells }) => told.changed(this.#textsOf(cells)))
    this.#known.onDidChange(({ notebookDocument }) => told.changed(this.#textsOf(notebookDocument.cells)))
    this.#known.onDidClose(({ uri }) => {
      this.#wholes.delete(uri)
      told.closed(uri)
    })
    this.#known.listen(connection)
  }

  /** Whether the document at `uri` is a cell, or was one of a notebook that is open. */
  isCell(uri: string): boolean {
    return this.#known.findNotebookDocumentForCell(uri) !== undefined
  }

  /** The notebook that the document at `uri` is a text cell of. */
  wholeOf(uri: string): Whole | undefined {
    const notebook = this.#known.findNotebookDocumentForCell(uri)
    const texts = notebook ? this.#textsOf(notebook.cells) : []
    if (!notebook || !texts.some((text) => text.uri === uri)) return undefined
    const known = this.#wholes.get(notebook.uri)
    if (known && sameTexts(known.cells, texts)) return known
    const whole = join(notebook.uri, texts, ++this.#made)
    this.#wholes.set(notebook.uri, whole)
    return whole
  }

  /** Where the cells behind the first begin, in the text of a notebook that is open; undefined for any other text. */
  partsOf(text: TextDocument): readonly number[] | undefined {
    const whole = this.#wholes.get(text.uri)
    return whole?.text === text ? whole.cells.slice(1).map((cell) => cell.start) : undefined
  }

  /** The address of the notebook for a cell of it, else the document's own: where neighbouring files are seen from. */
  homeOf(uri: string): string {
    return this.#known.findNotebookDocumentForCell(uri)?.uri ?? uri
  }

  #textsOf(cells: readonly NotebookCell[]): TextDocument[] {
    const texts = cells.map((cell) => this.#cells.get(cell.document))
    return texts.filter((text): text is TextDocument => text?.languageId === language)
  }
}

function sameTexts(cells: readonly PlacedCell[], texts: readonly TextDocument[]): boolean {
  return cells.length === texts.length && cells.every((cell, i) => cell.text === texts[i])
}

function join(uri: string, texts: readonly TextDocument[], version: number): Whole {
  let start = 0
  const cells = texts.map((text) => {
    const cell = { text, start }
    start += text.getText().length + between.length
    return cell
  })
  const text = texts.map((cell) => cell.getText()).join(between)
  return { text: TextDocument.create(uri, language, version, text), cells }
}

/** The cell that holds `at`; what stands between two belongs to the one before. */
function cellAt({ cells }: Whole, at: number): PlacedCell {
  return (cells.findLast((cell) => cell.start <= at) ?? cells[0]) as PlacedCell
}

/** The cell that the client knows under `uri`, seen with the offsets of the whole. */
export function viewOf(whole: Whole, uri: string): TextDocument | undefined {
  const cell = whole.cells.find(({ text }) => text.uri === uri)
  return cell && new CellView(cell)
}

/** The cell that `at` stands in, seen with the offsets of the whole. */
export function viewAt(whole: Whole, at: number): TextDocument {
  return new CellView(cellAt(whole, at))
}

/** Whether `at` stands in the cell at `uri`. */
export function isIn(whole: Whole, uri: string, at: number): boolean {
  return cellAt(whole, at).text.uri === uri
}

/** A cell with its own positions and the offsets of the whole: the features speak in offsets, the client in positions. */
class CellView implements TextDocument {
  readonly #cell: PlacedCell

  constructor(cell: PlacedCell) {
    this.#cell = cell
  }

  get uri(): string {
    return this.#cell.text.uri
  }

  get languageId(): string {
    return this.#cell.text.languageId
  }

  get version(): number {
    return this.#cell.text.version
  }

  get lineCount(): number {
    return this.#cell.text.lineCount
  }

  getText(range?: Range): string {
    return this.#cell.text.getText(range)
  }

  positionAt(offset: number): Position {
    return this.#cell.text.positionAt(offset - this.#cell.start)
  }

  offsetAt(position: Position): number {
    return this.#cell.text.offsetAt(position) + this.#cell.start
  }
  getLineRange(line: number): Range {
    return this.#cell.text.getLineRange(line)
  }

  getEOLCharacters(line: number): string {
    return this.#cell.text.getEOLCharacters(line)
  }
}
