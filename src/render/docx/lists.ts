import { type FileChild, type INumberingOptions, LevelFormat, Paragraph } from 'docx'
import type { List, ListMarker } from '../../document/document.ts'
import { countingMarkers, markerForms } from '../../document/list-marker.ts'
import { labelWidth } from '../../theme/layout.ts'
import type { DocxContext } from './context.ts'
import { docxInlines } from './inlines.ts'
import { twips } from './units.ts'

/** References of the list definitions, by the marker of a list. */
const references: Readonly<Record<ListMarker, string>> = {
  number: 'daftar-angka',
  letter: 'daftar-huruf',
  'number-half': 'daftar-angka-kurung',
  'letter-half': 'daftar-huruf-kurung',
  'number-full': 'daftar-angka-dua-kurung',
  'letter-full': 'daftar-huruf-dua-kurung',
  bullet: 'daftar-butir',
}

const counts = { number: LevelFormat.DECIMAL, letter: LevelFormat.LOWER_LETTER } as const

/** Word knows no more levels of a list; what lies deeper stands on the last one. */
const levelCount = 9

/** Where the text of a list that lies so deep stands, in points. */
export function listIndent(depth: number): number {
  return (Math.min(depth, levelCount - 1) + 1) * labelWidth
}

const indentOf = (level: number) => twips(listIndent(level))

/** Lists of every kind of marker. Every list counts from the start by its own instance of its kind. */
export function docxNumbering(): INumberingOptions {
  const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) =>
    Array.from({ length: levelCount }, (_, level) => ({
      level,
      format,
      text: text(level),
      style: { paragraph: { indent: { left: indentOf(level), hanging: twips(labelWidth) } } },
    }))
  return {
    config: [
      ...countingMarkers.map(marker => {
        const { count, before, after } = markerForms[marker]
        return {
          reference: references[marker],
          levels: levels(counts[count], level => `${before}%${level + 1}${after}`),
        }
      }),
      { reference: references.bullet, levels: levels(LevelFormat.BULLET, () => '•') },
    ],
  }
}

/** The paragraphs of a list and of the lists inside it. */
export function docxList(list: List, context: DocxContext, depth = 0): readonly FileChild[] {
  const instance = context.nextList()
  const level = Math.min(depth, levelCount - 1)
  return list.items.flatMap((item, place) =>
    item.children.flatMap((child, index) => {
      const isKept = list.keeps === true && place === list.items.length - 1
      if (child.type === 'list') return docxList(isKept ? { ...child, keeps: true } : child, context, depth + 1)
      const numbering = { reference: references[list.marker], level, instance }
      return [
        new Paragraph({
          style: 'ListParagraph',
          ...(isKept && { keepNext: true, keepLines: true }),
          children: docxInlines(child.children, context),
          ...(index === 0 ? { numbering } : { indent: { left: indentOf(level) } }),
        }),
      ]
    }),
  )
}
