import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cover, ReportDocument } from '../../src/document/document.ts'
import { coverFoot } from '../../src/render/cover-foot.ts'
import { renderHtml } from '../../src/render/html/render-html.ts'
import { textArea } from '../../src/render/measures.ts'
import { coverPlaces, marksLayout } from '../../src/theme/layout.ts'
import { pageFrame } from '../../src/theme/page-frame.ts'
import { documentOf, section, text } from '../document/build.ts'
import { faces } from '../typeset/faces.ts'
import { catalogue } from './catalogue.ts'
import { theme } from './default-theme.ts'
import { layOut, linesOf } from './docx/lay-out.ts'
import { fonts } from './fonts.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { placesOfPictures } from './pdf/places-of-pictures.ts'

const look = { theme, faces }
const anyImage = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 4000 }) })
const anyPage = fc.record({
  paper: fc.constantFrom('A4' as const, 'F4' as const),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
})

function coverSaying(title: string, agency: string, marks: Cover['marks']): Cover {
  const lines: Cover['lines'] = [
    { role: 'title', children: [text(title)] },
    { role: 'agency', children: [text(agency)] },
  ]
  return { type: 'cover', lines, ...(marks && { marks }) }
}

describe('the foot of a cover', () => {
  test('has its marks inside the page, beside each other, below the agency, or says that it has no room', () => {
    const anyWords = fc.integer({ min: 1, max: 60 }).map(count => 'Badan Contoh '.repeat(count).trim())
    const anyImages = fc.array(anyImage, { minLength: 1, maxLength: 6 })
    const seen = new Set<boolean>()
    fc.assert(
      fc.property(anyPage, anyWords, anyWords, anyImages, (page, title, agency, images) => {
        const area = textArea(pageFrame(page, theme))
        const assets = new Map(
          images.map((size, index) => [`${index}`, { ...size, format: 'png', bytes: new Uint8Array() } as const]),
        )
        const cover = coverSaying(
          title,
          agency,
          images.map((_, index) => ({ asset: `${index}`, alt: 'tanda' })),
        )
        const foot = coverFoot(cover, { ...look, area, assets })
        seen.add(foot.hasRoom)
        const lineHeight = theme.cover.agency.size * theme.cover.agency.lineHeight
        const linesOfAgency = Math.max(
          1,
          Math.floor((faces.bold.widthOf(agency) * theme.cover.agency.size) / area.width),
        )
        if (foot.hasRoom) expect(foot.marksTop).toBeGreaterThan(foot.agencyTop + linesOfAgency * lineHeight)
        expect(foot.agencyTop).toBeLessThanOrEqual(coverPlaces(area.height).agencyTop)
        let end = 0
        for (const { image, left, width, height } of foot.marks) {
          expect(left).toBeGreaterThanOrEqual(end - 1e-6)
          expect(foot.marksTop + height).toBeLessThanOrEqual(area.height - marksLayout.below + 1e-6)
          expect(height).toBeLessThanOrEqual(marksLayout.height)
          expect(width / height).toBeCloseTo(image.width / image.height, 6)
          end = left + width
        }
        expect(end).toBeLessThanOrEqual(area.width + 1e-6)
      }),
    )
    expect(seen).toEqual(new Set([true, false]))
  })

  test('without marks has the agency where it always stands', () => {
    const area = textArea(pageFrame({ paper: 'A4', orientation: 'portrait' }, theme))
    const { agencyTop, marks } = coverFoot(coverSaying('Judul', 'Badan', undefined), {
      ...{ ...look, area, assets: catalogue.assets },
    })
    expect([agencyTop, marks]).toEqual([coverPlaces(area.height).agencyTop, []])
  })
})

/** A cover whose agency takes four lines, with the two marks of the catalogue. */
const marked: ReportDocument = {
  ...documentOf(
    section([
      coverSaying(
        'Laporan Semester',
        'Badan Contoh yang namanya panjang sekali '.repeat(5).trim(),
        catalogue.sections[0]?.children.flatMap(block => (block.type === 'cover' ? (block.marks ?? []) : [])),
      ),
    ]),
  ),
  assets: catalogue.assets,
}

describe('the marks of a cover', () => {
  test('stand in a PDF below the last line of the agency, on the only page', async () => {
    const { pdf, pages } = await openPdf(marked)
    expect(pdf.numPages).toBe(1)
    const pictures = await placesOfPictures(pdf)
    const lowest = Math.min(...(pages[0] ?? []).filter(({ isArtifact }) => !isArtifact).map(({ y }) => y))
    expect(pictures).toHaveLength(2)
    for (const { y, width, height } of pictures) {
      expect(y + height).toBeLessThan(lowest)
      expect(y).toBeGreaterThan(pageFrame({ paper: 'A4', orientation: 'portrait' }, theme).bottom)
      expect(width).toBeGreaterThan(height)
    }
  })

  test('are figures of the PDF with what they say, after the lines of the cover', async () => {
    const { pdf } = await openPdf(marked)
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree())
    expect([...tree.matchAll(/"role":"(\w+)"|"alt":"((?:[^"\\]|\\.)*)"/g)].map(([, role, alt]) => role ?? alt)).toEqual(
      expect.arrayContaining(['Figure', 'Nilai <uji> & \\"tanda\\"', 'Tanda kedua']),
    )
    expect(tree.lastIndexOf('"role":"P"')).toBeLessThan(tree.indexOf('"role":"Figure"'))
  })

  test('are the last line of the cover in a DOCX, on its only page', () => {
    const pages = layOut(marked)
    expect(pages).toHaveLength(1)
    const frame = pageFrame({ paper: 'A4', orientation: 'portrait' }, theme)
    const lines = linesOf(pages[0])
    const agencyEnd = lines.findLast(one => one.text.includes('Badan') || one.text.includes('panjang'))?.y ?? 0
    const marksAt = lines.find(one => one.y > agencyEnd)?.y ?? 0
    expect(marksAt).toBeGreaterThan(agencyEnd)
    expect(marksAt).toBeLessThan(frame.height - frame.bottom)
  })

  test('are pictures of the preview with what they say, after the agency', () => {
    const html = new TextDecoder().decode(renderHtml(marked, theme, fonts))
    const [, marks = ''] = /class="agency">.*<div class="marks">(.*?)<\/div>/s.exec(html) ?? []
    expect([...marks.matchAll(/<img alt="(.*?)" src="data:image\/png/g)].map(([, alt]) => alt)).toEqual([
      'Nilai &lt;uji&gt; &amp; &quot;tanda&quot;',
      'Tanda kedua',
    ])
  })
})
