import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../src/document/inline.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { type RunningStyle, setText } from '../../../src/typeset/flow/set-text.ts'
import type { PlacedText } from '../../../src/typeset/placed.ts'
import { fonts } from '../../render/fonts.ts'

const faces = loadFaces(fonts)
const place = { left: 40, width: 200, owner: {} }
const style: RunningStyle = { size: 11, leading: 18, align: 'justify', firstLineIndent: 30 }
const words = fc.array(fc.constantFrom('dan', 'pelayanan', 'Undang-Undang', 'F-02', 'a', 'rekomendasi'), {
  minLength: 1,
})
const unknown = () => '?'

const textsOf = (inlines: readonly Inline[], how: RunningStyle = style, pageText: () => string = unknown) =>
  setText(inlines, faces, how, place).map(line => line.textsWith(pageText))

const endOf = (texts: readonly PlacedText[]) => Math.max(...texts.map(({ x, width }) => x + width))

describe('running text', () => {
  test('has every word in its order, and breaks words after their own hyphens only', () => {
    fc.assert(
      fc.property(words, all => {
        const lines = textsOf([{ type: 'text', text: all.join(' ') }]).map(texts =>
          texts.map(({ text }) => text).join(''),
        )
        expect(
          lines
            .map(line => (line.endsWith('-') ? line : `${line} `))
            .join('')
            .trim(),
        ).toBe(all.join(' '))
        for (const line of lines) expect(line).not.toMatch(/F-$/)
      }),
    )
  })

  test('fills all lines but the last where it is justified, within its place, the first moved in', () => {
    fc.assert(
      fc.property(words, all => {
        const lines = textsOf([{ type: 'text', text: all.join(' ') }]).filter(texts => texts.length > 0)
        expect(lines[0]?.[0]?.x).toBeCloseTo(place.left + 30, 6)
        lines.forEach((texts, at) => {
          expect(endOf(texts)).toBeLessThan(place.left + place.width + 0.01)
          const hasBlank = texts.some(({ text }) => text.includes(' '))
          if (at < lines.length - 1 && hasBlank) expect(endOf(texts)).toBeCloseTo(place.left + place.width, 6)
          if (at > 0) expect(texts[0]?.x).toBeCloseTo(place.left, 6)
        })
      }),
    )
  })

  test.each([
    ['left', 40],
    ['center', 140],
    ['right', 240],
  ] as const)('stands at its side: %s', (align, at) => {
    const [texts = []] = textsOf([{ type: 'text', text: 'dan' }], { ...style, align, firstLineIndent: 0 })
    const part = { left: 0, center: 0.5, right: 1 }[align]
    const [{ x, width } = { x: Number.NaN, width: Number.NaN }] = texts
    expect(x + part * width).toBeCloseTo(at, 6)
  })

  test('that names a page fills its line whatever the number, and its blanks alone give or take', () => {
    const sentence: readonly Inline[] = [
      { type: 'text', text: 'Rincian setiap unit ada pada ' },
      { type: 'reference', to: 'l', label: 'Lampiran 2, halaman\u00a0' },
      { type: 'reference', to: 'l', label: '000', page: true },
      { type: 'text', text: ' laporan ini, dan selebihnya pada bab yang lain lagi.' },
    ]
    for (const number of ['7', 'xviii', '128']) {
      const lines = textsOf(sentence, style, () => number)
      expect(
        lines
          .flat()
          .map(({ text }) => text)
          .join(''),
      ).toContain(`halaman\u00a0${number}`)
      for (const texts of lines.slice(0, -1)) {
        expect(endOf(texts)).toBeCloseTo(place.left + place.width, 6)
        texts.slice(1).forEach((text, at) => {
          const before = texts[at] as PlacedText
          expect(text.x).toBeCloseTo(before.x + before.width, 6)
        })
      }
    }
  })
})
