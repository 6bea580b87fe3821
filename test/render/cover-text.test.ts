import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlineText } from '../../src/document/inline.ts'
import { coverText } from '../../src/render/cover-foot.ts'
import { breakLines } from '../../src/typeset/break-lines.ts'
import { text } from '../document/build.ts'
import { faces } from '../typeset/faces.ts'
import { theme } from './default-theme.ts'

const style = theme.cover.title
const size = { size: style.size, bold: true }

function linesOf(words: string, width: number): readonly string[] {
  const line = { role: 'title', children: [text(words)] } as const
  const kept = coverText(line, { ...style, capitals: false }, faces, width)
  return breakLines(kept, faces, size, width).map(({ fragments }) => fragments.map(one => one.text).join(''))
}

test('a phrase that fits a line is never broken, one that does not between its words', () => {
  const anyPhrase = fc.array(fc.constantFrom('TINDAK', 'LANJUT', 'SURVEI', 'MASYARAKAT', '(SKM)'), {
    minLength: 1,
    maxLength: 5,
  })
  fc.assert(
    fc.property(
      fc.array(anyPhrase, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 150, max: 600 }),
      (phrases, width) => {
        const kept = phrases.map(words => words.join('\u00a0'))
        const lines = linesOf(kept.join(' '), width)
        expect(lines.join(' ').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()).toBe(phrases.flat().join(' '))
        for (const phrase of kept) {
          if (faces.bold.widthOf(phrase) * style.size > width) continue
          expect(lines.some(line => line.includes(phrase))).toBe(true)
        }
      },
    ),
  )
})

test('capitals are measured where the theme sets them', () => {
  const line = { role: 'title', children: [text('Tindak\u00a0Lanjut')] } as const
  const width = faces.bold.widthOf('Tindak Lanjut') * style.size + 1
  expect(inlineText(coverText(line, style, faces, width))).toBe('Tindak Lanjut')
  expect(inlineText(coverText(line, { ...style, capitals: false }, faces, width))).toBe('Tindak\u00a0Lanjut')
})
