import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Inline, inlineText } from '../../src/document/inline.ts'
import { type BrokenLine, breakLines } from '../../src/typeset/break-lines.ts'
import { type FaceName, faceNameOf } from '../../src/typeset/faces.ts'
import { anyInlines, anyWords } from '../document/arbitrary-inlines.ts'
import { strong, text } from '../document/build.ts'
import { runs } from '../laws.ts'
import { faces } from './faces.ts'

const style = { size: 10 }
const anyWidth = fc.double({ min: 5, max: 400, noNaN: true })

const textOf = (line: BrokenLine) => line.fragments.map(fragment => fragment.text).join('')
const linesOf = (inlines: readonly Inline[], width: number) => breakLines(inlines, faces, style, width).map(textOf)
const widthOf = (words: string, face: FaceName = 'regular') => faces[face].widthOf(words) * style.size

interface StyledCharacter {
  readonly character: string
  readonly face: FaceName
  readonly underline: boolean
}

const isBlank = (character: string) => /[ \t\n]/.test(character)

/** What should be printed: every character with its style, blanks left out. */
function expectedCharacters(
  inlines: readonly Inline[],
  bold = false,
  italic = false,
  underline = false,
): readonly StyledCharacter[] {
  return inlines.flatMap(inline => {
    if (inline.type === 'lineBreak') return []
    if (inline.type === 'text' || inline.type === 'reference' || inline.type === 'placeholder') {
      const words = inlineText([inline])
      return [...words]
        .filter(one => !isBlank(one))
        .map(character => ({ character, face: faceNameOf(bold, italic), underline }))
    }
    const { type, children } = inline
    return expectedCharacters(
      children,
      bold || type === 'strong',
      italic || type === 'emphasis',
      underline || type === 'underline',
    )
  })
}

function printedCharacters(lines: readonly BrokenLine[]): readonly StyledCharacter[] {
  return lines.flatMap(({ fragments }) =>
    fragments.flatMap(({ text: words, face, underline }) =>
      [...words].filter(one => !isBlank(one)).map(character => ({ character, face, underline })),
    ),
  )
}

test('no character is lost, doubled, moved or set in another face, however narrow the lines', () => {
  fc.assert(
    fc.property(anyInlines, anyWidth, (inlines, width) => {
      expect(printedCharacters(breakLines(inlines, faces, style, width))).toEqual(expectedCharacters(inlines))
    }),
    { numRuns: runs(300) },
  )
})

test('no line is wider than the width, unless a single character is', () => {
  fc.assert(
    fc.property(anyInlines, anyWidth, (inlines, width) => {
      for (const line of breakLines(inlines, faces, style, width)) {
        if ([...textOf(line)].length > 1) expect(line.width).toBeLessThanOrEqual(width + 0.001)
      }
    }),
    { numRuns: runs(300) },
  )
})

test('fragments stand end to end from the start of the line to its width', () => {
  fc.assert(
    fc.property(anyInlines, anyWidth, (inlines, width) => {
      for (const line of breakLines(inlines, faces, style, width)) {
        let end = 0
        for (const fragment of line.fragments) {
          expect(fragment.x).toBeCloseTo(end, 6)
          end += fragment.width
        }
        expect(line.width).toBeCloseTo(end, 6)
      }
    }),
  )
})

test('where every word fits, lines break at blanks only and words stay as they were joined', () => {
  const wordsOf = (inlines: readonly Inline[]): string =>
    inlines
      .map(one => (one.type === 'lineBreak' ? '\n' : 'children' in one ? wordsOf(one.children) : inlineText([one])))
      .join('')
  fc.assert(
    fc.property(anyInlines, fc.double({ min: 0, max: 200, noNaN: true }), (inlines, more) => {
      const forced = wordsOf(inlines)
        .split('\n')
        .map(line => line.split(/[ \t]+/).filter(word => word !== ''))
      // Bold letters are the widest, and a word of several pieces is as wide as they are together.
      const width = Math.max(...forced.flat().map(word => widthOf(word, 'bold') * 1.2 + 5)) + more
      expect(linesOf(inlines, width).join(' ')).toBe(forced.map(words => words.join(' ')).join(' '))
    }),
    { numRuns: runs(300) },
  )
})

test('a line takes every word that fits on it', () => {
  fc.assert(
    fc.property(anyWords, fc.double({ min: 150, max: 400, noNaN: true }), (words, width) => {
      const lines = breakLines([text(words)], faces, style, width)
      lines.slice(1).forEach((next, index) => {
        const [word = ''] = textOf(next).split(' ')
        expect((lines[index]?.width ?? 0) + widthOf(' ') + widthOf(word)).toBeGreaterThan(width)
      })
    }),
  )
})

describe('forced breaks', () => {
  const lineBreak: Inline = { type: 'lineBreak' }

  test('are kept, and two in a row leave an empty line', () => {
    expect(linesOf([text('a'), lineBreak, text('b c'), lineBreak, lineBreak, text('d')], 500)).toEqual([
      'a',
      'b c',
      '',
      'd',
    ])
  })

  test('are kept inside emphasis', () => {
    expect(linesOf([strong(text('a'), lineBreak, text('b'))], 500)).toEqual(['a', 'b'])
  })

  test('at the ends leave empty lines', () => {
    expect(linesOf([lineBreak, text('a'), lineBreak], 500)).toEqual(['', 'a', ''])
  })
})

describe('pieces of a word', () => {
  test('are not parted by a line end', () => {
    const word = [text('satu un'), strong(text('chan')), text('ged dua')]
    expect(linesOf(word, widthOf('unchanged', 'bold') + 1)).toEqual(['satu', 'unchanged', 'dua'])
  })

  test('of one face are one fragment, and of different faces several', () => {
    const [line] = breakLines([text('a b'), strong(text('c')), text('d')], faces, style, 500)
    expect(line?.fragments.map(fragment => [fragment.text, fragment.face])).toEqual([
      ['a b', 'regular'],
      ['c', 'bold'],
      ['d', 'regular'],
    ])
  })
})

describe('a word wider than a line', () => {
  test('breaks after slashes and hyphens where they are', () => {
    const address = 'alamat/sangat-panjang/sekali-tanpa_spasi'
    const lines = linesOf([text(address)], widthOf('sangat-panjang/') + 1)
    expect(lines).toEqual(['alamat/sangat-', 'panjang/sekali-', 'tanpa_spasi'])
  })

  test('breaks only after such signs while its parts fit', () => {
    const anyPart = fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.constantFrom('/', '-', ',', ';', '_'))
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 2, maxLength: 12 }), parts => {
        const word = parts.map(part => part.join('')).join('')
        const lines = linesOf([text(word)], Math.max(...parts.map(part => widthOf(part.join('')))) + 0.5)
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/\-,;_]$/)
      }),
    )
  })

  test('breaks between letters where it has to, and fills its lines', () => {
    const lines = linesOf([text('w'.repeat(25))], widthOf('w') * 10 + 1)
    expect(lines.map(line => line.length)).toEqual([10, 10, 5])
  })

  test('keeps characters of two code units whole', () => {
    expect(linesOf([text('𝒳𝒴𝒵')], 1)).toEqual(['𝒳', '𝒴', '𝒵'])
  })
})

test('a no-break space holds its words together', () => {
  expect(linesOf([text('lihat Tabel\u00a012 dan')], widthOf('lihat Tabel 1'))).toEqual([
    'lihat',
    'Tabel\u00a012',
    'dan',
  ])
})

test('text without words is one empty line', () => {
  for (const inlines of [[], [text('')], [text(' \n ')]]) expect(linesOf(inlines, 100)).toEqual([''])
})
