import fc from 'fast-check'
import type { Inline } from '../../src/document/inline.ts'

/** Ids that `anyDocument` always has, so that its references resolve. */
export const referable = ['tujuan-judul', 'tujuan-tabel', 'tujuan-matriks'] as const

/** What cells may hold: ordinary words, words that break, and text that some reader might take for its own language. */
const hostile = [
  '{{constructor}}',
  '<script>alert(1)</script>',
  '</td>',
  '&amp;',
  'A & B',
  '"kutip"',
  "it's",
  '=HYPERLINK("http://x")',
  'w:instrText',
  '__proto__',
  ']]>',
  '<!--',
] as const

export const anyWord: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zA-Z0-9]{1,12}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Undang-Undang',
      'dan/atau',
      'e-mail',
      'é',
      '€5',
      'A\u00a0B',
      '–',
      '✓',
      '☑➢butir',
      '★-★',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
)

/** Words with single spaces between them. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(anyWord, { minLength: 1, maxLength: 6 })
  .map(words => words.join(' '))

const spaced = fc
  .tuple(anyWords, fc.constantFrom('', ' '))
  .map(([words, after]): Inline => ({ type: 'text', text: words + after }))

const { pieces } = fc.letrec<{ piece: Inline; pieces: readonly Inline[] }>(tie => ({
  pieces: fc.array(tie('piece'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' }).map(withoutNeighbours),
  piece: fc.oneof(
    { depthIdentifier: 'inline', maxDepth: 3 },
    { weight: 5, arbitrary: spaced },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'lineBreak' }) },
    { weight: 1, arbitrary: fc.constantFrom(...referable).map((to): Inline => ({ type: 'reference', to })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('strong', 'emphasis', 'underline'), tie('pieces'))
        .map(([type, children]): Inline => ({ type, children })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('https://contoh.id/?a=1&b=2', 'mailto:a@contoh.id'), anyWords)
        .map(([href, words]): Inline => ({ type: 'link', href, children: [{ type: 'text', text: words }] })),
    },
  ),
}))

/**
 * Running text as a template would give it: no two texts side by side, no blanks at its ends, so that writing it as
 * markup and reading it again may be expected to change nothing. Never without a word.
 */
export const anyInlines: fc.Arbitrary<readonly Inline[]> = fc
  .tuple(anyWords, pieces)
  .map(([words, rest]) => trimmed(withoutNeighbours([{ type: 'text', text: `${words} ` }, ...rest])))

function withoutNeighbours(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.filter((one, index) => one.type !== 'text' || inlines[index - 1]?.type !== 'text')
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1)
  return last?.type === 'text' ? inlines.with(-1, { ...last, text: last.text.trimEnd() }) : inlines
}
