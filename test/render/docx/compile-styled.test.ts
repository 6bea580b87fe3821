import { Document, Paragraph } from 'docx'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileParts } from '../../../src/render/docx/pack-parts.ts'
import { compileStyled, tableStyle } from '../../../src/render/docx/styles/compile-styled.ts'
import { paragraphStyles } from '../../../src/render/docx/styles/paragraph-styles.ts'
import type { Theme } from '../../../src/theme/theme.ts'
import { runs } from '../../laws.ts'
import { theme } from '../default-theme.ts'

/** Themes that differ in letters, sizes, spaces or colours, as those of agencies do. */
const themes: fc.Arbitrary<Theme> = fc
  .record({
    office: fc.constantFrom('Arial', 'Times New Roman'),
    size: fc.constantFrom(9, 10.5, 11),
    below: fc.constantFrom(0, 6),
    ruleColour: fc.constantFrom('#000000', '#7F7F7F'),
    headColour: fc.constantFrom('#000000', '#C00000'),
  })
  .map(({ office, size, below, ruleColour, headColour }) => ({
    ...theme,
    fonts: { ...theme.fonts, office },
    paragraphs: { ...theme.paragraphs, body: { ...theme.paragraphs.body, size, below } },
    table: { ...theme.table, ruleColour },
    running: { ...theme.running, head: { ...theme.running.head, colour: headColour } },
  }))

/** Made anew for each, since the library writes into it. */
const plain = () => ({ title: 'Judul', sections: [{ children: [new Paragraph('alinea')] }] })

/** Apart from the dates, which are those of the clock. */
const lasting = (parts: ReadonlyMap<string, unknown>) => new Map([...parts, ['docProps/core.xml', '']])

test('the parts are those that the library writes with the styles of the theme, whatever themes came before', () => {
  fc.assert(
    fc.property(fc.array(themes, { minLength: 1, maxLength: 12 }), inTurn => {
      for (const one of [...inTurn, ...inTurn]) {
        const styled = new Document({ ...plain(), styles: paragraphStyles(one), externalStyles: tableStyle(one) })
        expect(lasting(compileStyled(plain(), one))).toEqual(lasting(compileParts(styled)))
      }
    }),
    { numRuns: runs(10) },
  )
})
