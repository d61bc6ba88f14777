// npm run new-rule family/name: writes a rule file to start from, and a file for its cases.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const [id = '', kind = 'yaml'] = process.argv.slice(2)

if (!/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(id) || !['yaml', 'ts'].includes(kind)) {
  console.error(
    'usage: npm run new-rule family/name [yaml|ts]   (lower case with hyphens; yaml is for wordings and claims)'
  )
  process.exit(2)
}

const yaml = `id: ${id}
summary: One line that says what is flagged
why: >-
  Why the wording says more than the evidence allows.
better: >-
  What to write instead.
silent: >-
  When the rule keeps silent.
references: []
severity: info
aspects: [certainty]
messages:
  wording: “{text}” says …; that is more than … allows; write … instead.
phrases:
  - find: ['a phrase pattern']
    message: wording
examples:
  flagged:
    - text: A sentence with ⟦a phrase pattern⟧ in it.
    - text: Another with ⟦a phrase pattern⟧.
  fine:
    - text: A near miss.
    - text: Another near miss.
`

const ts = `// ${id}: one line that says what is flagged.
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: '${id}',
  summary: 'One line that says what is flagged',
  why: 'Why the wording says more than the evidence allows.',
  better: 'What to write instead.',
  silent: 'When the rule keeps silent.',
  references: [],
  severity: 'info',
  aspects: ['certainty'],
  on: 'claim',
  messages: { claim: '“{text}” says …; that is more than … allows; write … instead.' },
  *check(claim) {
    if (claim.relation.kind !== 'causes') return
    yield { at: claim, message: 'claim' }
  },
  examples: {
    flagged: [],
    fine: []
  }
})
`

const cases = `# ${id}

## flag

- A sentence that must be flagged, with ⟦marks⟧ where.

## fine

- A near miss: the same words denied, quoted, asked or qualified.
`

const files = {
  [`rules/${id}.${kind}`]: kind === 'yaml' ? yaml : ts,
  [`test/cases/${id.replace('/', '--')}.md`]: cases
}
for (const [path, content] of Object.entries(files)) {
  if (existsSync(join(root, path))) {
    console.error(`${path} is there already; nothing was overwritten.`)
    process.exitCode = 1
    continue
  }
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
  console.log(`wrote ${path}`)
}
console.log('Write the cases first, then the rule, then run: npm run generate && npm test')
