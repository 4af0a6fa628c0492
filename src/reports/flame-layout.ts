/** Where the boxes of a flame graph lie. */
import type { CallNode } from '../model/profile-picture.ts'

export interface Box {
  readonly node: CallNode
  readonly x: number
  readonly width: number
  /** Rows below the root. */
  readonly depth: number
}

interface Sized {
  readonly node: CallNode
  readonly size: number
  readonly children: readonly Sized[]
}

/** Narrower boxes cannot be seen. */
const narrowest = 0.4

/**
 * The root is as wide as asked for. A box is as wide as its children and the larger of what base and head spend in it itself, so
 * that whatever one side alone has is there, and children always lie within their parents.
 */
export function layOut(root: CallNode, width: number): readonly Box[] {
  const sized = sizeOf(root)
  const boxes: Box[] = []
  const put = ({ node, size, children }: Sized, x: number, depth: number): void => {
    const wide = sized.size > 0 ? (size / sized.size) * width : width
    if (wide < narrowest && depth > 0) return
    boxes.push({ node, x, width: wide, depth })
    let next = x
    for (const child of children) {
      put(child, next, depth + 1)
      next += sized.size > 0 ? (child.size / sized.size) * width : 0
    }
  }
  put(sized, 0, 0)
  return boxes
}

function sizeOf(node: CallNode): Sized {
  const children = node.children.map(sizeOf)
  const beneath = (side: 'base' | 'head'): number =>
    node.children.reduce((sum, child) => sum + child[side], 0)
  const own = Math.max(0, node.base - beneath('base'), node.head - beneath('head'))
  return { node, size: children.reduce((sum, { size }) => sum + size, own), children }
}
