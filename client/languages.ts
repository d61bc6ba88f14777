// Which documents the server is told of.
import { type DocumentFilter, type TextDocument, workspace } from 'vscode'
import { bibliographyLanguages, languageIds, notebookType } from './articles.ts'

/**
 * Where documents may live: files, new documents, and whatever the folders of the workspace are on.
 * Others (the old side of a diff, our own pages, output) would be marked a second time or for nothing.
 */
export function schemes(): string[] {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)
  return [...new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders])]
}

/** The articles, text cells of notebooks among them. */
export function languages(schemes: readonly string[]): DocumentFilter[] {
  const documents = schemes.flatMap((scheme) => languageIds.map((language) => ({ language, scheme })))
  return [...documents, { language: 'markdown', notebookType }]
}

/** What a document must have to be told of. */
export type Filter =
  | { scheme: string; language: string }
  | { scheme: string; pattern: string }
  | { notebook: string; language: string }

/** The articles, and what stands beside them: unsaved configurations and bibliographies count as they are in the editor. */
export function selector(schemes: readonly string[]): Filter[] {
  const articles = schemes.flatMap((scheme) => languageIds.map((language) => ({ language, scheme })))
  const beside = schemes.map((scheme) => ({ scheme, pattern: '**/{.neuroprose.yaml,*.bib,*.bibtex}' }))
  const bibliographies = schemes.flatMap((scheme) => bibliographyLanguages.map((language) => ({ language, scheme })))
  return [...articles, { notebook: notebookType, language: 'markdown' }, ...bibliographies, ...beside]
}

/** Whether NeuroProse may have something to say about the document. */
export function isArticle(document: TextDocument): boolean {
  return languageIds.includes(document.languageId)
}
