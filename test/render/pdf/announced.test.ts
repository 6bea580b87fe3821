import { expect, test } from 'vitest'
import type { List } from '../../../src/document/document.ts'
import { documentWith, paragraph } from '../../document/build.ts'
import { resolved } from '../catalogue.ts'
import { openPdf, readableText } from './open-pdf.ts'

const list: List = {
  type: 'list',
  marker: 'number',
  items: [
    {
      children: [
        paragraph('Pencegahan:'),
        { type: 'list', marker: 'bullet', items: [{ children: [paragraph('Maklumat dipasang')] }] },
      ],
    },
  ],
}

test('a line that announces a list is on the page of its first item, however full the page is', async () => {
  const fillings = Array.from({ length: 8 }, (_, index) => index + 22)
  for (const lines of fillings) {
    const filling = Array.from({ length: lines }, (_, index) => paragraph(`Baris ${index}`))
    const { pages } = await openPdf(resolved(documentWith(...filling, paragraph('Upaya yang dilakukan:'), list)))
    const announcing = pages.findIndex(page => readableText([page]).includes('Upaya'))
    const page = readableText(pages.slice(announcing, announcing + 1))
    expect(page, `${lines} lines`).toContain('Pencegahan')
    expect(page, `${lines} lines`).toContain('Maklumat')
  }
})
