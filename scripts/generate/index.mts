// What follows from the rule files alone; must be written before the rules can be imported.
import { formatted } from './format.mts'
import { ruleFiles, ruleIndex, ruleLists } from './rules.mts'

/** Path from the project root → content: the index of rules and the YAML lists. */
export function generatedIndex(root: string): Map<string, string> {
  const files = ruleFiles(root)
  return new Map([
    ['rules/index.ts', formatted('rules/index.ts', ruleIndex(files))],
    ['rules/lists.generated.json', formatted('rules/lists.generated.json', ruleLists(root, files))]
  ])
}
