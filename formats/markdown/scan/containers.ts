// The containers that are open at a line, and the leaves that are put into them.
import type { BlockKind, Problem } from '../../../core/document/document.ts'
import type { Container, Leaf } from './model.ts'

/** Quotations, lists and notes nested deeper are read as text: the work for each line stays bounded. */
export const DEEPEST_NESTING = 20

/** What a new container is given. */
export interface NewContainer {
  readonly type: Container['type']
  readonly width?: number
  readonly marker?: number
  readonly fence?: number
  readonly start?: number
  readonly kind: BlockKind
}

/** What a new leaf is given. */
export interface NewLeaf {
  readonly type: Leaf['type']
  readonly start: number
  readonly end: number
  readonly depth?: number
  readonly breaks?: readonly number[] | undefined
  readonly closed?: boolean
  readonly info?: string
}

/** The open containers, outermost first, and all leaves so far. */
export class Tree {
  readonly leaves: Leaf[] = []
  readonly problems: Problem[] = []
  readonly stack: Container[] = [
    {
      type: 'document',
      parent: undefined,
      width: 0,
      marker: 0,
      fence: 0,
      start: 0,
      quotes: 0,
      lists: 0,
      kind: 'paragraph',
      introduced: false,
      children: 0,
      lastIsProse: false,
      lead: -1
    }
  ]
  /** How many containers but lists are open. */
  depth = 0

  /** The innermost open container. */
  get tip(): Container {
    return this.stack[this.stack.length - 1] as Container
  }

  /** Opens a container within the innermost one. */
  push(added: NewContainer): void {
    const parent = this.tip
    parent.children++
    const { type } = added
    this.stack.push({
      type,
      parent,
      width: added.width ?? 0,
      marker: added.marker ?? 0,
      fence: added.fence ?? 0,
      start: added.start ?? 0,
      quotes: parent.quotes + (type === 'quote' ? 1 : 0),
      lists: parent.lists + (type === 'list' ? 1 : 0),
      kind: added.kind,
      introduced: parent.lastIsProse,
      children: 0,
      lastIsProse: false,
      lead: undefined
    })
    parent.lastIsProse = false
    if (type !== 'list') this.depth++
  }

  /** Closes all containers from index `from` on. */
  closeFrom(from: number): void {
    const { stack } = this
    while (stack.length > from) if (stack.pop()?.type !== 'list') this.depth--
  }

  /** Closes a list that is innermost: what comes is no item of it. */
  leaveList(): void {
    if (this.tip.type === 'list') this.stack.pop()
  }

  /** Adds a leaf to the innermost container. */
  add(leaf: NewLeaf): void {
    const parent = this.tip
    const { type, start, end, breaks } = leaf
    this.leaves.push({
      type,
      start,
      end,
      parent,
      first: parent.children === 0,
      depth: leaf.depth ?? 0,
      breaks,
      closed: leaf.closed ?? true,
      info: leaf.info ?? ''
    })
    parent.children++
    parent.lastIsProse = type === 'paragraph' || type === 'heading'
  }

  /** Makes a caption of the last leaf when it is a paragraph. */
  captionLast(): void {
    const last = this.leaves.at(-1)
    if (last?.type === 'paragraph') this.leaves[this.leaves.length - 1] = { ...last, info: 'caption' }
  }

  /** Notes that something stands here that is neither prose nor a container. */
  pass(): void {
    const { tip } = this
    tip.children++
    tip.lastIsProse = false
  }
}
