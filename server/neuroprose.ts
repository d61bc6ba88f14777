// The real engine: the formats, our rules, configuration files, bibliographies, the curated library.
import { bibliographyOf } from '../bibliography/discover.ts'
import { createBibliographyLoader } from '../bibliography/snapshot.ts'
import { asLookedUp } from '../core/citing/bibtex.ts'
import { folderOf } from '../core/config/paths.ts'
import { traceLine } from '../core/trace.ts'
import { formatOf, parse } from '../formats/index.ts'
import { formatReference } from '../rules/evidence/index.ts'
import { rules } from '../rules/index.ts'
import { createConfigurer } from './configure.ts'
import type { Engine } from './engine.ts'
import { libraryLines, libraryWork, searchLibrary } from './library.ts'
import { sourcesFor } from './sources.ts'

/** An engine with its own caches. */
export function neuroprose(): Engine {
  const configure = createConfigurer(rules)
  const loader = createBibliographyLoader()
  return {
    rules,
    formatOf,
    parse,
    configure,
    async load({ path, root, files }, document, { bibliographies }) {
      const options = { path, configured: bibliographies, ...searchedUpTo(path, root) }
      const loaded = await bibliographyOf(document, options, files, loader)
      return {
        bibliography: asLookedUp(document, loaded.bibliography),
        problems: loaded.problems.map(({ file, ...problem }) => ({ ...problem, path: file })),
        own: loaded.unread.map((problem) => ({ ...problem, severity: 'warning' }))
      }
    },
    sourcesFor,
    searchLibrary,
    libraryWork,
    async readBibliography(path, text) {
      const { bibliography, problems } = await loader.load([{ path, text }])
      return { bibliography, problems: problems.map(({ file, ...problem }) => ({ ...problem, path: file })) }
    },
    known: libraryLines,
    cite: formatReference,
    trace: traceLine
  }
}

/** A document outside every workspace folder looks only beside itself. */
function searchedUpTo(path: string | undefined, root: string | undefined): { root?: string } {
  const folder = root ?? (path === undefined ? undefined : folderOf(path))
  return folder === undefined ? {} : { root: folder }
}
