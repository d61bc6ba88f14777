// remark, the parser that ours is compared with: remark-parse with GFM, front matter and maths.
import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkMath)
  .freeze()

/** The mdast tree of `text`. May throw a RangeError on absurd nesting. */
export function parseTree(text: string): Root {
  return processor.parse(text)
}
