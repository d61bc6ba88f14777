// Makes Word documents of XML, as small as Word itself accepts them.
import { strToU8, zipSync } from 'fflate'

const space = 'xmlns:w="urn:w" xmlns:m="urn:m" xmlns:mc="urn:mc"'

/** A paragraph with a style and whatever stands in it: XML, or plain words. */
export function p(content: string, style = ''): string {
  const named = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p>${named}${content.startsWith('<') ? content : r(content)}</w:p>`
}

/** A run of words. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`
}

/** A field: what it is, and what it shows. */
export function field(code: string, shown: string): string {
  const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const half = Math.floor(code.length / 2)
  const instr = [code.slice(0, half), code.slice(half)].map(
    (part) => `<w:r><w:instrText>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:instrText></w:r>`
  )
  return `${sign('begin')}${instr.join('')}${sign('separate')}${r(shown)}${sign('end')}`
}

const styles = [
  ['Heading1', 'heading 1', ''],
  ['berschrift2', 'heading 2', ''],
  ['Title', 'Title', ''],
  ['MyHead', 'My own head', 'Heading1'],
  ['Caption', 'caption', ''],
  ['TOC1', 'toc 1', ''],
  ['ListBullet2', 'List Bullet 2', ''],
  ['BlockText', 'Block Text', 'BodyText'],
  ['SourceCode', 'Source Code', ''],
  ['VerbatimChar', 'Verbatim Char', 'BodyTextChar']
]
  .map(
    ([id, name, base]) =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}</w:style>`
  )
  .join('')

/** The bytes of a document with this body and these notes. */
export function word(body: string, footnotes: Readonly<Record<string, string>> = {}): Uint8Array {
  const notes = Object.entries(footnotes).map(([id, text]) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`)
  const separator = `<w:footnote w:type="separator" w:id="-1">${p('separator')}</w:footnote>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles ${space}>${styles}</w:styles>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${space}>${separator}${notes.join('')}</w:footnotes>`),
    'word/_rels/document.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId9" Target="https://doi.org/10.1000/x1" TargetMode="External"/></Relationships>'
    ),
    'word/media/image1.png': new Uint8Array(10)
  })
}
