// Which documents the server is told of.
import { type TextDocument, workspace } from 'vscode'

/** Languages that carry articles; quarto, rmd and mystmd come with other extensions. */
export const articleLanguages = ['markdown', 'quarto', 'rmd', 'mystmd', 'plaintext'] as const

/**
 * Where documents may live: files, new documents, and whatever the folders of the workspace are on.
 * Others (the old side of a diff, our own pages, output) would be marked a second time or for nothing.
 */
export function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders])]
}

/** The articles. */
export function languages(schemes: readonly string[]): { scheme: string; language: string }[] {
  return schemes.flatMap((scheme) => articleLanguages.map((language) => ({ language, scheme })))
}

/** What a document must have to be told of. */
export type Filter = { scheme: string; language: string } | { scheme: string; pattern: string }

/** The articles, and what stands beside them: unsaved configurations and bibliographies count as they are in the editor. */
export function selector(schemes: readonly string[]): Filter[] {
  const beside = schemes.map((scheme) => ({ scheme, pattern: '**/{.neuroprose.yaml,*.bib,*.bibtex}' }))
  return [...languages(schemes), ...beside]
}

/** Whether NeuroProse may have something to say about the document. */
export function isArticle(document: TextDocument): boolean {
  return articleLanguages.some((language) => language === document.languageId)
}
