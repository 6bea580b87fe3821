import { readdirSync, readFileSync } from 'node:fs'

// The documents of the project: which there are, what they are divided into, and which of it somebody cites.

/** Every document that is written by hand, relative to the project. */
export const documents: readonly string[] = ['README.md', 'CHANGELOG.md', 'bench/README.md', ...documentsIn('docs')]

/** Those for staff and for authors of templates, themes and kinds are called in small letters; they are in Indonesian. */
export const guides: readonly string[] = documents.filter(name => /^docs\/[a-z-]+\.md$/.test(name))

function documentsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'))
  return names.filter(name => name.endsWith('.md')).map(name => `${folder}/${name}`)
}

/** A document without its blocks of code, whose lines are neither headings nor links. */
export function proseOf(document: string): string {
  return readFileSync(document, 'utf8').replace(/^```.*?^```/gms, '')
}

/** Numbers of the sections of a document in their order: those of headings, and those that begin a paragraph or a row. */
export function sectionsOf(prose: string): readonly string[] {
  const headed = prose.matchAll(/^#+ (\d+(?:\.\d+)*)\.? /gm)
  const begun = prose.matchAll(/^(?:\| )?(\d+\.\d+) /gm)
  return [...headed, ...begun].map(([, number = '']) => number)
}

/** Titles of the sections of a document, without their numbers. */
export function titlesOf(prose: string): readonly string[] {
  return [...prose.matchAll(/^#+ (?:\d[\d.]* )?(.+)$/gm)].map(([, title = '']) => title)
}

/** What links inside a document may lead to, as GitHub and editors name headings. */
export function anchorsOf(prose: string): ReadonlySet<string> {
  const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading)
  return new Set(
    headings.map(heading =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

/** A document that is named somewhere, with the numbers or the title of the sections that are meant. */
export interface Citation {
  readonly document: string
  readonly sections: readonly string[]
  readonly title?: string
}

const number = String.raw`\d+(?:\.\d+)*`
const citation = new RegExp(
  String.raw`(?<![\w/.*-])((?:[\w.-]+/)*[\w-]+\.md)(?![\w/])` +
    '`?' +
    String.raw`(?:\s+(?:[/*]+\s+)?(${number}(?:(?:,| and| or)\s+${number})*)(?!\d))?(?:, section "([^"]+)")?`,
  'g',
)

/** Documents that a text names: `docs/RULES.md` 2.4, 3.1, or `docs/panduan.md`, section "Arsip". */
export function citationsIn(text: string): readonly Citation[] {
  return [...text.matchAll(citation)].map(([, document = '', numbers = '', title]) => ({
    document,
    sections: numbers.match(new RegExp(number, 'g')) ?? [],
    ...(title !== undefined && { title }),
  }))
}

/** What of the citations in a text leads nowhere. */
export function brokenCitations(
  text: string,
  proseOfDocument: (name: string) => string | undefined,
): readonly string[] {
  return citationsIn(text).flatMap(({ document, sections, title }) => {
    const prose = proseOfDocument(document)
    if (prose === undefined) return [document]
    const known = sectionsOf(prose)
    const unknown = sections.filter(section => !known.includes(section)).map(section => `${document} ${section}`)
    const isTitled = title === undefined || titlesOf(prose).includes(title)
    return isTitled ? unknown : [...unknown, `${document} "${title}"`]
  })
}

/** Where the links of a document lead: a path from its own folder, and a heading; either may be empty. */
export function linksIn(prose: string): readonly { readonly path: string; readonly anchor: string }[] {
  const targets = [...prose.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
  const own = targets.filter(target => !/^[a-z]+:/.test(target))
  return own.map(target => {
    const [path = '', anchor = ''] = target.split('#')
    return { path, anchor }
  })
}
