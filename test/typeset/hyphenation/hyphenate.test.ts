import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../src/document/inline.ts'
import { type BrokenLine, breakLines } from '../../../src/typeset/break-lines.ts'
import { cellTextLines } from '../../../src/typeset/cell-lines.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { breakPoints } from '../../../src/typeset/hyphenation/break-points.ts'
import { softHyphen } from '../../../src/typeset/hyphenation/hyphenate.ts'
import { anyInlines } from '../../document/arbitrary-inlines.ts'
import { cell, strong, text } from '../../document/build.ts'
import { keptPorts } from '../../kept-ports.ts'
import { runs } from '../../laws.ts'
import { faces } from '../faces.ts'
import { goldenWords } from './golden-words.ts'

const style = { size: 9 }
const widthOf = (words: string) => faces.regular.widthOf(words) * style.size
const textOf = (line: BrokenLine) => line.fragments.map(fragment => fragment.text).join('')
const linesOf = (inlines: readonly Inline[], width: number, hyphenates = true) =>
  breakLines(inlines, faces, style, width, { hyphenates }).map(textOf)
/** Lines as they look. */
const seen = (inlines: readonly Inline[], width: number) =>
  linesOf(inlines, width).map(line => line.replace(softHyphen, '-'))
/** Words as they are read: broken ones in one piece. */
const wordsOf = (lines: readonly string[]) => lines.join('\n').replaceAll(`${softHyphen}\n`, '').split(/\s+/)

const golden = goldenWords.map(word => word.replaceAll('-', ''))
const anySentence = fc
  .array(fc.oneof(fc.constantFrom(...golden), fc.stringMatching(/^[A-Za-z0-9./-]{1,12}$/)), {
    minLength: 1,
    maxLength: 12,
  })
  .map(words => words.join(' '))
const anyWidth = fc.double({ min: 40, max: 260, noNaN: true })

describe('lines broken by syllables', () => {
  test('read as the same words, whatever stands in them', () => {
    fc.assert(
      fc.property(anySentence, fc.double({ min: 80, max: 260, noNaN: true }), (words, width) => {
        expect(wordsOf(linesOf([text(words)], width))).toEqual(words.split(' '))
      }),
      { numRuns: runs(300) },
    )
  })

  test('lose no character of any text', () => {
    const characters = (lines: readonly string[]) => lines.join('').replaceAll(softHyphen, '').replace(/\s/g, '')
    fc.assert(
      fc.property(anyInlines, anyWidth, (inlines, width) => {
        expect(characters(linesOf(inlines, width))).toBe(characters(linesOf(inlines, width, false)))
      }),
    )
  })

  test('end in a hyphen only at a place where their word may be broken', () => {
    let hyphens = 0
    fc.assert(
      fc.property(anySentence, anyWidth, (words, width) => {
        const lines = linesOf([text(words)], width)
        lines.forEach((line, index) => {
          expect(line.slice(0, -1)).not.toContain(softHyphen)
          if (!line.endsWith(softHyphen)) return
          hyphens += 1
          const begin = /[^ ]*$/.exec(line.slice(0, -1))?.[0] ?? ''
          const word = words.split(' ').find(one => one.startsWith(begin) && breakPoints(one).includes(begin.length))
          const isFurther = lines[index - 1]?.endsWith(softHyphen) && !line.includes(' ')
          if (!isFurther) expect(word, line).toBeDefined()
        })
      }),
    )
    expect(hyphens).toBeGreaterThan(20)
  })

  test('are as wide as they are drawn, with the hyphen', () => {
    fc.assert(
      fc.property(anySentence, anyWidth, (words, width) => {
        for (const line of breakLines([text(words)], faces, style, width, { hyphenates: true })) {
          if (textOf(line).length > 1) expect(line.width).toBeLessThanOrEqual(width + 0.001)
          if (!textOf(line).endsWith(softHyphen)) continue
          // Kerning across blanks aside.
          expect(line.width).toBeCloseTo(widthOf(textOf(line).replace(softHyphen, '-')), 0)
        }
      }),
    )
  })
})

describe('a word wider than its column', () => {
  test('breaks by syllables with a hyphen, a capital or not', () => {
    expect(seen([text('Pertanggungjawaban')], widthOf('tanggung-'))).toEqual(['Pertang-', 'gungja-', 'waban'])
    expect(seen([text('(menyelenggarakan),')], widthOf('lenggara-'))).toEqual(['(menye-', 'lenggara-', 'kan),'])
  })

  test('breaks between letters where it is no word to be broken', () => {
    expect(seen([text('REKOMENDASI')], widthOf('REKOM')).join('')).toBe('REKOMENDASI')
    expect(seen([text('12345678901234567890')], widthOf('1') * 8 + 0.5)).toEqual(['12345678', '90123456', '7890'])
  })
})

describe('a word that does not fit on its line', () => {
  const width = widthOf('unsur dengan nilai teren-')

  test('is broken where it would leave a hole', () => {
    expect(seen([text('unsur dengan nilai terendah dan memantau')], width)).toEqual([
      'unsur dengan nilai teren-',
      'dah dan memantau',
    ])
  })

  test('stays whole where the hole is small, or no part of it fits', () => {
    expect(seen([text('unsur dengan nilainya terendah dan')], width)[0]).toBe('unsur dengan nilainya')
    expect(seen([text('unsur di mana nilai itu pelaksanaan dan')], widthOf('unsur di mana nilai itu pela'))[0]).toBe(
      'unsur di mana nilai itu',
    )
  })

  test('stays whole where it is the last: its hyphen would save no line', () => {
    expect(seen([text('unsur dengan nilai terendah')], width)).toEqual(['unsur dengan nilai', 'terendah'])
  })

  test('stays whole where it may be a name', () => {
    const room = widthOf('unsur dengan nilai Teren-') + 1
    expect(seen([text('unsur dengan nilai Terendah dan')], room)[0]).toBe('unsur dengan nilai')
    expect(seen([text('unsur dengan nilai terendah dan')], room)[0]).toBe('unsur dengan nilai teren-')
  })

  test('stays whole where it has two faces', () => {
    expect(seen([text('unsur dengan nilai teren'), strong(text('dah')), text(' dan')], width)[0]).toBe(
      'unsur dengan nilai',
    )
  })
})

test('measuring a hyphen leaves the other one as wide as it is', async () => {
  const unmeasured = loadFaces({ ...(await keptPorts().fonts('Arimo')) })
  const [line] = breakLines([strong(text('pertanggungjawaban'))], unmeasured, style, 50, { hyphenates: true })
  expect(line && textOf(line)).toMatch(new RegExp(`${softHyphen}$`))
  expect(unmeasured.bold.widthOf('e-mail')).toBe(faces.bold.widthOf('e-mail'))
  expect(unmeasured.bold.widthOf('-')).toBeCloseTo(0.333, 3)
})

test('cells of narrow columns are hyphenated, wide ones are not', () => {
  const words = 'memantau pelaksanaannya menyelenggarakan pertanggungjawaban pemberitahuan ketersediaan '.repeat(20)
  const hyphensIn = (em: number) => {
    const lines = cellTextLines(
      cell(words),
      faces,
      { ...style, bold: false, align: 'left', listIndent: 15 },
      em * style.size,
    )
    return lines.filter(line => line.at(-1)?.text.endsWith(softHyphen)).length
  }
  expect(hyphensIn(12)).toBeGreaterThan(5)
  expect(hyphensIn(29.9)).toBeGreaterThan(0)
  expect(hyphensIn(30)).toBe(0)
})
