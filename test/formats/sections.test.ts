// Which part of an article a heading opens, in the wordings that authors use, and in every format.
import { describe, expect, it } from 'vitest'
import { sectionOf } from '../../core/document/sections.ts'
import { formats, parse } from '../../formats/index.ts'

describe('headings', () => {
  it.each([
    [
      'introduction',
      '1 Introduction | I. INTRODUCTION | Background | Background and aims | Aims and hypotheses | The present study | Literature review | Related work'
    ],
    [
      'methods',
      'Materials and Methods | 2.1. Participants | Study design | Experiment 1: Methods | STAR★Methods | Online methods | Statistical analyses | Statistics and reproducibility | fMRI data acquisition | Stimuli | Search strategy'
    ],
    ['results', '3) Results: | Main findings | Behavioural results | Study 2. Results'],
    [
      'discussion',
      'General discussion | Results and discussion | Strengths and limitations | Future directions | Summary of main findings'
    ],
    [
      'conclusion',
      'Conclusions and outlook | Summary and conclusions | Take-home messages | Key takeaways | The bottom line'
    ],
    ['abstract', 'Abstract | Author summary | Plain-language summary | Significance statement | Key points'],
    [
      'references',
      'References | Works cited | References and notes | References and further readings | Literature | Bibliography | Further reading'
    ],
    [
      'acknowledgements',
      'Acknowledgments | Conflicts of interest | Code availability | CRediT author contributions | Ethics approval and consent to participate'
    ]
  ] as const)('of %s are known: %s', (section, headings) => {
    const wrong = headings.split(' | ').filter((heading) => sectionOf(heading) !== section)
    expect(wrong).toEqual([])
  })

  it('that only begin alike are none', () => {
    const others = [
      'Sources of error',
      'Sample size in rats',
      'Patients with damage',
      'Significance of trust',
      'Experiment 1',
      'Abstract thought',
      'Reference frames'
    ]
    expect(others.map((heading) => sectionOf(heading))).toEqual(others.map(() => undefined))
  })
})

/** An article of three headings in each format, the last of them that of the references. */
const articles: Readonly<Record<string, (headings: readonly string[], texts: readonly string[]) => string>> = {
  markdown: (h, t) => h.map((x, i) => `# ${x}\n\n${t[i]}`).join('\n\n'),
  quarto: (h, t) => h.map((x, i) => `# ${x} {#sec-${i}}\n\n${t[i]}`).join('\n\n'),
  myst: (h, t) => h.map((x, i) => `(sec-${i})=\n# ${x}\n\n${t[i]}`).join('\n\n'),
  latex: (h, t) => h.map((x, i) => `\\section{${x}}\n${t[i]}`).join('\n\n'),
  html: (h, t) => h.map((x, i) => `<h2>${x}</h2><p>${t[i]}</p>`).join(''),
  typst: (h, t) => h.map((x, i) => `= ${x}\n\n${t[i]}`).join('\n\n'),
  asciidoc: (h, t) => `= Title\n\n${h.map((x, i) => `== ${x}\n\n${t[i]}`).join('\n\n')}`,
  restructuredtext: (h, t) => h.map((x, i) => `${x}\n${'='.repeat(40)}\n\n${t[i]}`).join('\n\n'),
  notebook: (h, t) =>
    JSON.stringify({
      cells: h.map((x, i) => ({ cell_type: 'markdown', source: [`# ${x}\n`, '\n', t[i]] })),
      nbformat: 4
    }),
  plaintext: (h, t) => h.map((x, i) => `${x}\n\n${t[i]}`).join('\n\n')
}

describe.each(formats.map(({ name }) => name))('%s', (format) => {
  it('opens sections by them, and leaves the reference list alone', () => {
    const headings = ['Materials and methods', 'Results', 'References']
    const texts = [
      'Rats were trained.',
      'They trusted each other.',
      'Lee, A., and Kim, B. (2010). On trust. Some Journal, 1, 2-3.'
    ]
    const document = parse(articles[format]?.(headings, texts) ?? '', format)
    const prose = document.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'title')
    expect(prose.map(({ kind, section }) => `${kind} ${section}`)).toEqual([
      'paragraph methods',
      'paragraph results',
      'reference references'
    ])
    expect(document.hasReferenceList).toBe(true)
    expect(document.citations).toEqual([])
  })
})

describe('abstracts whose parts have headings', () => {
  const sections = (text: string): string[] =>
    parse(text, 'markdown')
      .blocks.filter(({ kind }) => kind === 'paragraph')
      .map(({ section }) => section)

  it('go on to the second introduction where the headings stand beside that of the abstract', () => {
    const text =
      '# Voles\n\n## Abstract\n\n## Background\n\nA.\n\n## Results\n\nB.\n\n## Conclusion\n\nC.\n\n## Background\n\nD.\n\n## Methods\n\nE.'
    expect(sections(text)).toEqual(['abstract', 'abstract', 'abstract', 'introduction', 'methods'])
  })

  it('go on to the next heading where theirs stand below it', () => {
    const text =
      '# Voles\n\n## Abstract\n\n### Introduction\n\nA.\n\n### Methods\n\nB.\n\n### Discussion\n\nC.\n\n## Introduction\n\nD.'
    expect(sections(text)).toEqual(['abstract', 'abstract', 'abstract', 'introduction'])
  })

  it('end with their one paragraph elsewhere', () => {
    const flat =
      '# Voles\n\n## Abstract\n\nA.\n\n## Introduction\n\nB.\n\n## Methods\n\nC.\n\n### Animals\n\nD.\n\n## Results\n\nE.'
    expect(sections(flat)).toEqual(['abstract', 'introduction', 'methods', 'methods', 'results'])
    const only = '# Voles\n\n## Abstract\n\n## Background\n\nA.\n\n## Results\n\nB.'
    expect(sections(only)).toEqual(['introduction', 'results'])
    const long = `# Abstract\n\n## Introduction\n\n${'Voles huddle. '.repeat(700)}\n\n## Methods\n\nB.\n\n# Data\n\nC.`
    expect(sections(long)[0]).toBe('introduction')
  })
})
