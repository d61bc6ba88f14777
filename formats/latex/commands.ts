// What LaTeX commands do to prose, as data. A command that is not listed shows its arguments as prose.

/** How deep a sectioning command's heading is; the classes differ only in where they begin. */
export const headings: ReadonlyMap<string, number> = new Map([
  ['part', 1],
  ['chapter', 2],
  ['section', 3],
  ['subsection', 4],
  ['subsubsection', 5],
  ['paragraph', 6],
  ['subparagraph', 7],
  ['frametitle', 3],
  ['framesubtitle', 4],
  ['minisec', 5],
  ['addchap', 2],
  ['addsec', 3]
])

/**
 * Arguments by command, one letter each: `*` a star, `o` an optional argument, `m` one that is not prose, `t` one that
 * is. What is not prose is masked.
 */
const table = `
  label:m index:m glossary:m hypertarget:mt hyperlink:mt citeproc:mt phantomsection: bibliographystyle:om input:m include:m subfile:m import:mm
  subimport:mm usepackage:om RequirePackage:om documentclass:om pagestyle:m thispagestyle:m pagenumbering:m
  setcounter:mm addtocounter:mm stepcounter:m refstepcounter:m newcounter:m setlength:mm addtolength:mm newlength:m
  vspace:*m hspace:*m rule:omm includegraphics:*om graphicspath:m hypersetup:m geometry:m definecolor:mmm color:om
  textcolor:omt colorbox:mt fcolorbox:mmt hyphenation:m fontsize:mm selectlanguage:m foreignlanguage:mt
  multicolumn:mmt multirow:omomt parbox:ooomt raisebox:moot makebox:oot framebox:oot scalebox:mt
  resizebox:*mmt rotatebox:omt begin:m end:m cline:m cmidrule:m arraystretch: href: todo:om missingfigure:om
  marginpar:om hfill: tableofcontents: addcontentsline:mmm bibliography:m addbibresource:om printbibliography:o
  DeclareMathOperator:*mm newtheorem:*momo theoremstyle:m captionsetup:om subcaption: tikzset:m usetikzlibrary:m
  pgfplotsset:m lstset:m lstinputlisting:om verbatiminput:m inputminted:omm newacronym:ommm newglossaryentry:mm
  DeclareAcronym:mm setstretch:m linespread:m markboth:mm markright:m fancyhead:om fancyfoot:om lhead:m rhead:m chead:m
  lfoot:m cfoot:m rfoot:m PassOptionsToPackage:mm newenvironment:momm renewenvironment:momm date:m author:om affil:om
  affiliation:om address:om email:m institute:om thanks:m orcid:m corref:m fnref:m ead:om cortext:om fntext:om keywords:m
  sisetup:m DeclareSIUnit:omm theoremname:m setbeamertemplate:mom usetheme:om usecolortheme:m setkeys:mm nocite:m
  bibliographyunit: defbibheading:mom DeclareUnicodeCharacter:mm write:m typeout:m message:m special:m pdfbookmark:omm
  enlargethispage:*m newline: linebreak:o pagebreak:o nopagebreak:o nolinebreak:o hspace*:m vspace*:m
`
/** Commands whose arguments are not (all) prose. */
export const argumentsOf: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const colon = entry.lastIndexOf(':')
      return [entry.slice(0, colon), entry.slice(colon + 1)] as const
    })
)

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Commands that stand for a unit of the sentence that is no word: references, numbers with units, addresses, code. */
export const opaque: ReadonlyMap<string, string> = new Map(
  `ref:*m eqref:m pageref:*m autoref:*m nameref:*m cref:*m Cref:*m crefrange:*mm Crefrange:*mm vref:*m Vref:*m fref:m Fref:m labelcref:m
   cpageref:m subref:*m hyperref:ot SI:omom si:om qty:omm num:om unit:om ang:om SIrange:ommm numrange:omm ce:m chemfig:m url:m path:m
   nolinkurl:m email:m doi:m includegraphics:*om pgfimage:om Sexpr:m lstinline: verb: mintinline: ensuremath:m includesvg:om
   tikz: gls:om Gls:om glspl:om Glspl:om acrshort:m ac:m acp:m acs:m acl:m acf:m`
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split(':') as [string, string])
)

/** Commands that show their argument in a block of its own. */
export const diverted: ReadonlyMap<string, 'caption' | 'footnote' | 'title' | 'abstract'> = new Map([
  ['caption', 'caption'],
  ['captionof', 'caption'],
  ['subcaption', 'caption'],
  ['footnote', 'footnote'],
  ['footnotetext', 'footnote'],
  ['sidenote', 'footnote'],
  ['marginnote', 'footnote'],
  ['title', 'title'],
  ['subtitle', 'title'],
  ['abstract', 'abstract']
])

/** Commands that end a paragraph. */
export const breaks: ReadonlySet<string> = words(
  'par newpage clearpage cleardoublepage maketitle tableofcontents appendix bigskip medskip smallskip noindent indent hline toprule midrule bottomrule endhead frontmatter mainmatter backmatter printbibliography'
)

/** Environments that are no prose: code, pictures, algorithms, comments. */
export const verbatim: ReadonlySet<string> = words(
  `verbatim verbatim* Verbatim BVerbatim LVerbatim lstlisting minted comment filecontents filecontents* tikzpicture
   pgfpicture picture algorithm algorithmic algorithm2e alltt Schunk Sinput Soutput luacode pycode sageblock dot CCSXML
   axis circuitikz forest`
)

/** Environments of displayed maths. */
export const maths: ReadonlySet<string> = words(
  `math displaymath equation equation* align align* alignat alignat* flalign flalign* gather gather* multline multline*
   eqnarray eqnarray* subequations dmath dmath* empheq IEEEeqnarray IEEEeqnarray* numcases cases aligned split array matrix pmatrix bmatrix`
)

/** Arguments of environments, as of commands; what is not listed has none but an optional one. */
export const environmentArguments: ReadonlyMap<string, string> = new Map(
  `tabular:om tabular*:mom tabularx:mom tabulary:mom longtable:om array:om tabu:m minipage:ooom multicols:mo wrapfigure:omom
   wraptable:omom figure:o table:o figure*:o table*:o subfigure:om subtable:om adjustbox:m thebibliography:m list:mm
   columns:o column:om block:t alertblock:t exampleblock:t frame:ot enumerate:o itemize:o description:o resizebox:mm
   spacing:m otherlanguage:m labeling:om CJK:mm adjustwidth:mm threeparttable:o tablenotes:o savenotes: quotation: quote:`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const colon = entry.lastIndexOf(':')
      return [entry.slice(0, colon), entry.slice(colon + 1)] as const
    })
)

export const lists: ReadonlySet<string> = words(
  'itemize enumerate description compactitem compactenum inparaenum tablenotes labeling list itemize* enumerate* asparaenum asparaitem'
)
export const tables: ReadonlySet<string> = words(
  'tabular tabular* tabularx tabulary longtable tabu supertabular xtabular NiceTabular'
)
export const quotes: ReadonlySet<string> = words('quote quotation verse displayquote quoting epigraph')
/** Environments that end the paragraph before and after them. */
export const floats: ReadonlySet<string> = words(
  'figure figure* table table* wrapfigure wraptable subfigure subtable center flushleft flushright minipage frame block alertblock exampleblock columns column theorem lemma proof definition remark example abstract document thebibliography tablenotes keywords multicols'
)
