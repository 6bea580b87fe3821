import { expect, test } from 'vitest'
import { contentsLabelWidths } from '../../../src/theme/layout.ts'
import { themeOf } from '../../../src/theme/theme-of.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { keptPorts } from '../../kept-ports.ts'
import { settings } from '../default-theme.ts'

/** A gap before the title, in parts of the size of the letters. */
const gap = 0.15

// Where a label is wider than its column, Word goes on to the stop of the page numbers, with its dots.
test.each(['Arial', 'Times New Roman', 'Bookman Old Style'] as const)(
  'labels of contents fit their columns in %s',
  async huruf => {
    const theme = themeOf({ ...settings, huruf })
    const { bold } = loadFaces(await keptPorts().fonts(theme.fonts.pdf, 'symbols'))
    const { size } = theme.contents.entry
    const { chapter, caption } = contentsLabelWidths(theme)
    const widthOf = (label: string) => (bold.unkernedWidthOf(label) + gap) * size
    for (const label of ['Lampiran 1', 'Lampiran 10', 'BAB VIII']) expect(widthOf(label), label).toBeLessThan(chapter)
    for (const label of ['Gambar 1.', 'Gambar 10.', 'Tabel 100.']) expect(widthOf(label), label).toBeLessThan(caption)
  },
)
