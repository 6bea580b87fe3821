import fc from 'fast-check'
import { create, type Font } from 'fontkit'
import { expect, test } from 'vitest'
import { faceNames, loadFaces } from '../../src/typeset/faces.ts'
import { keptPorts } from '../kept-ports.ts'
import { runs } from '../laws.ts'

const { fonts } = keptPorts()
const [alone, family] = await Promise.all([fonts('Arimo'), fonts('Arimo', 'symbols')])
const [letters, faces] = [loadFaces(alone), loadFaces(family)]

/** Signs that only the font of symbols has. */
const signs = ['✓', '☑', '➢', '◆', '★', '⇒', '①']
const anyPart = fc.oneof(fc.stringMatching(/^[A-Za-z0-9 ,.●→]{1,8}$/), fc.constantFrom(...signs))
const anyText = fc.array(anyPart, { maxLength: 8 }).map(parts => parts.join(''))
const anyFace = fc.constantFrom(...faceNames)
const isSign = (character: string) => signs.includes(character)

/** Width of signs as the file of the font has it, opened anew. */
function widthInFont(text: string): number {
  const font = create(family.symbols as Buffer) as Font
  return font.layout(text).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm
}

test('stretches keep every character in its place, and are as long as they can be', () => {
  fc.assert(
    fc.property(anyText, anyFace, (text, face) => {
      const stretches = faces[face].stretchesOf(text)
      expect(stretches.map(stretch => stretch.text).join('')).toBe(text)
      for (const stretch of stretches) {
        expect([...stretch.text].every(character => isSign(character) === stretch.isSymbols)).toBe(true)
      }
      stretches.slice(1).forEach((stretch, index) => {
        expect(stretch.isSymbols).not.toBe(stretches[index]?.isSymbols)
      })
    }),
  )
})

test('a text is as wide as its letters in their font and its signs in theirs', () => {
  fc.assert(
    fc.property(anyText, anyFace, (text, face) => {
      const parts = text.match(new RegExp(`[${signs.join('')}]+|[^${signs.join('')}]+`, 'g')) ?? []
      const widths = parts.map(part => (isSign(part.charAt(0)) ? widthInFont(part) : letters[face].widthOf(part)))
      expect(faces[face].widthOf(text)).toBeCloseTo(
        widths.reduce((sum, width) => sum + width, 0),
        9,
      )
      const unkerned = [...text].map(one => (isSign(one) ? widthInFont(one) : letters[face].unkernedWidthOf(one)))
      expect(faces[face].unkernedWidthOf(text)).toBeCloseTo(
        unkerned.reduce((sum, width) => sum + width, 0),
        9,
      )
    }),
    { numRuns: runs(50) },
  )
})

test('a face without a font of symbols draws all of a text itself', () => {
  expect(letters.regular.stretchesOf('a ✓')).toEqual([{ text: 'a ✓', isSymbols: false }])
  expect(letters.regular.covers('✓'.charCodeAt(0))).toBe(false)
})
