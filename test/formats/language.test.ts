// Prose in other languages: left alone as a document or as a passage, with one note; English never is.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageNamed, languageOf } from '../../core/language.ts'
import { createLinter } from '../../core/lint.ts'
import { formatOf, parse } from '../../formats/index.ts'
import { rules } from '../../rules/index.ts'

const prose: Readonly<Record<string, string>> = {
  German:
    'Wir haben den Schlaf von vierzig Studierenden gemessen, und die meisten schliefen vor der Prüfung kürzer als sonst. Ob das am Stress liegt, ist nicht bekannt.',
  French:
    'Nous avons mesuré le sommeil de quarante étudiants, et la plupart dormaient moins avant un examen que dans les semaines sans épreuve. La cause est inconnue.',
  Spanish:
    'Medimos el sueño de cuarenta estudiantes y la mayoría dormía menos antes de un examen que en las semanas sin pruebas. No se sabe por qué.',
  Italian:
    'Abbiamo misurato il sonno di quaranta studenti e la maggior parte dormiva meno prima di un esame che nelle settimane senza prove. Non si sa perché.',
  Portuguese:
    'Medimos o sono de quarenta estudantes e a maioria dormia menos antes de uma prova do que nas semanas sem exames. Não se sabe por quê.',
  Dutch:
    'We hebben de slaap van veertig studenten gemeten, en de meesten sliepen voor een tentamen korter dan in de weken zonder toetsen. Waarom is niet bekend.',
  Polish:
    'Zmierzyliśmy sen czterdziestu studentów i okazało się, że przed egzaminem większość z nich śpi krócej niż w innych tygodniach. Nie wiadomo, czy to przez stres.'
}
const english =
  'We measured the sleep of forty students, and most of them slept less before an exam than in the weeks without one. Why this is so is not known.'
const short = 'Oxytocin is the love hormone.'
const linter = createLinter(rules)

function foreign(source: string, format = 'markdown'): string[] {
  const { blocks } = parse(source, format)
  return blocks.filter((block) => block.foreign).map((block) => block.text.slice(0, 20))
}

describe('a piece of prose', () => {
  it.each(Object.entries(prose))('is %s', (language, text) => expect(languageOf(text)).toBe(language))

  it('is English', () => expect(languageOf(english)).toBe('English'))

  it('is in another script', () => {
    expect(languageOf('Мы измерили сон сорока студентов, и перед экзаменом они спали меньше.')).toBe('')
    expect(languageOf('我们测量了四十名学生的睡眠,大多数人在考试前睡得更少。')).toBe('')
  })

  it.each(['The brain.', 'Amygdala, hippocampus, insula, thalamus, putamen', '', 'BDNF COMT MAOA OXTR AVPR1A'])(
    '%j says too little',
    (text) => expect(languageOf(text)).toBeUndefined()
  )

  it.each([
    'The names of de la Torre, van der Berg, von Economo and El Masry stand at the head of the four papers that we read for this part.',
    'Gene names such as DER, DIE and DAS were searched for, and the et al. of the reference list, as in Le Moal et al., was left out of it.',
    'Levels of α-MSH, β-endorphin and γ-aminobutyric acid (μg/ml) were measured in the plasma of all of the mice.'
  ])('is English for all its names: %s', (text) => expect(languageOf(text)).toBe('English'))
})

describe('a document', () => {
  it('in German is left alone, with one note, and its citations are checked', () => {
    const document = parse(`# Schlaf\n\n${prose.German}\n\n${prose.German} [@todo]\n\n${short}\n`, 'markdown')
    expect(document.problems).toEqual([{ severity: 'info', message: expect.stringContaining('in German') }])
    const found = linter.lint(document).map((finding) => finding.rule.split('/')[0])
    expect(new Set(found)).toEqual(new Set(['citation']))
  })

  it('in English has a German abstract left alone, with one note at it', () => {
    const source = `# Sleep\n\n## Zusammenfassung\n\n${prose.German}\n\n## Introduction\n\n${english} ${short}\n`
    expect(foreign(source)).toEqual([prose.German?.slice(0, 20)])
    const { problems } = parse(source, 'markdown')
    expect(problems).toHaveLength(1)
    expect(source.slice(problems[0]?.span?.start, problems[0]?.span?.end)).toBe('Wir')
  })

  it('in German has an English abstract read', () => {
    const source = `---\nlang: de\n---\n\n# Schlaf\n\n${english}\n\n${prose.German}\n\n${prose.German}\n`
    expect(foreign(source)).not.toContain(english.slice(0, 20))
  })

  it.each([
    ['markdown', `---\nlang: fr-CA\n---\n\n${short}\n`],
    ['quarto', `---\nlanguage: german\n---\n\n${short}\n`],
    ['markdown', `+++\nlang = "es"\n+++\n\n${short}\n`],
    [
      'latex',
      `\\documentclass{article}\n\\usepackage[english,ngerman]{babel}\n\\begin{document}\n${short}\n\\end{document}`
    ],
    ['latex', `\\documentclass[french]{article}\n\\usepackage{babel}\n\\begin{document}\n${short}\n\\end{document}`],
    ['latex', `\\documentclass{article}\n\\setmainlanguage{spanish}\n\\begin{document}\n${short}\n\\end{document}`],
    ['html', `<html class="x" lang='it'><body><p>${short}</p></body></html>`],
    ['typst', `#set text(font: "Libertinus", lang: "nl")\n\n${short}\n`],
    ['asciidoc', `= T\n:lang: pl\n\n${short}\n`]
  ])('that declares another language is believed where it is short (%s)', (format, source) => {
    expect(foreign(source, format)).toContain(short.slice(0, 20))
  })

  it.each([
    ['markdown', `---\nlang: en-GB\n---\n\n${short}\n`],
    ['markdown', `---\nlanguage: python\n---\n\n${short}\n`],
    ['markdown', `---\nlang: de\n---\n\n${english}\n\n${short}\n`],
    [
      'latex',
      `\\documentclass{article}\n\\usepackage[ngerman,british]{babel}\n\\begin{document}\n${short}\n\\end{document}`
    ],
    ['latex', `\\documentclass{article}\n% \\usepackage[german]{babel}\n\\begin{document}\n${short}\n\\end{document}`],
    [
      'latex',
      `\\documentclass{article}\n\\usepackage[main=english,ngerman]{babel}\n\\begin{document}\n${short}\n\\end{document}`
    ]
  ])('that is English stays so (%s)', (format, source) => expect(foreign(source, format)).toEqual([]))

  it('knows the names of languages by code and by package', () => {
    expect(['de-AT', 'ngerman', 'pt_BR', 'USenglish', 'r', 'en'].map(languageNamed)).toEqual([
      'German',
      'German',
      'Portuguese',
      'English',
      undefined,
      'English'
    ])
  })
})

const articles = join(import.meta.dirname, '../../../shared/corpora/articles')

describe.skipIf(!existsSync(articles))('the articles of ../shared/corpora (skipped where they are missing)', () => {
  it('are English, all of them', { timeout: 120_000 }, () => {
    const files = (readdirSync(articles, { recursive: true }) as string[]).filter((name) =>
      /\.(?:md|qmd|rmd|tex|rst|ipynb|txt)$/i.test(name)
    )
    expect(files.length).toBeGreaterThan(100)
    const wrong = files.filter((name) => {
      const format = formatOf(name)
      const { blocks } = parse(readFileSync(join(articles, name), 'utf8'), format ?? 'plaintext')
      return blocks.some((block) => block.foreign)
    })
    expect(wrong).toEqual([])
  })
})
