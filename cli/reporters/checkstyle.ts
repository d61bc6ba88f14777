// Checkstyle XML, for Jenkins and the many tools that read it.
import type { Reporter } from '../result.ts'
import { type Row, rowsOf, xml } from './rows.ts'

/** A reporter that prints each file as it comes. A hint is of level info, the mildest that the format has. */
export function checkstyleReporter(): Reporter {
  let begun = false
  const head = () => {
    const text = begun ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    begun = true
    return text
  }
  return {
    file(result) {
      const rows = rowsOf(result).map(line)
      return `${head()} <file name="${xml(result.path)}">\n${rows.join('')} </file>\n`
    },
    end: () => `${head()}</checkstyle>\n`
  }
}

function line({ rule, severity, message, start }: Row): string {
  const level = severity === 'hint' ? 'info' : severity
  return `  <error line="${start.line}" column="${start.column}" severity="${level}" message="${xml(message)}" source="neuroprose.${xml(rule)}"/>\n`
}
