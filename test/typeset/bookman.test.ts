import { expect, test } from 'vitest'
import { loadFaces } from '../../src/typeset/faces.ts'
import { keptPorts } from '../kept-ports.ts'

const faces = loadFaces(await keptPorts().fonts('TeX Gyre Bonum'))

/** How often letters count in the average width that a font states of itself (OS/2 before version 3), of a thousand. */
const weights = {
  ...{
    a: 64,
    b: 14,
    c: 27,
    d: 35,
    e: 100,
    f: 20,
    g: 14,
    h: 42,
    i: 63,
    j: 3,
    k: 6,
    l: 35,
    m: 20,
    n: 56,
    o: 56,
    p: 17,
    q: 4,
  },
  ...{ r: 49, s: 56, t: 71, u: 31, v: 10, w: 18, x: 3, y: 18, z: 2, ' ': 166 },
}

/** What Bookman Old Style and its bold state of themselves, in thousandths of an em (wine: dlls/wineps/data/Bookman_*.c). */
test.each([
  ['regular', 492],
  ['bold', 527],
] as const)('TeX Gyre Bonum is on average as wide as Bookman Old Style, %s', (face, stated) => {
  const sum = Object.entries(weights).reduce((width, [letter, of]) => width + of * faces[face].widthOf(letter), 0)
  expect(Math.floor(sum)).toBe(stated)
})

test('its lines are as high as those of Bookman Old Style, whatever the face', () => {
  for (const { ascent, descent, lineGap } of Object.values(faces)) {
    expect([ascent, descent, lineGap]).toEqual([0.942, 0.232, 0])
  }
})
