import { expect, test } from 'vitest'
import { inlineText } from '../../../src/document/inline.ts'
import { blocksOf } from '../../document/build.ts'
import { inlinesIn } from '../../document/walk.ts'
import { catalogue } from '../catalogue.ts'
import { openPdf } from './open-pdf.ts'

const { pdf } = await openPdf(catalogue)

interface Annotation {
  readonly url?: string
  readonly dest?: string
}

async function annotations(): Promise<readonly Annotation[]> {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1))
  return (await Promise.all(pages.map(async page => (await page).getAnnotations()))).flat()
}

const blocks = blocksOf(catalogue)

test('every link leads to its address', async () => {
  const hrefs = inlinesIn(blocks).flatMap(one => (one.type === 'link' ? [one.href] : []))
  const urls = new Set((await annotations()).flatMap(({ url }) => url ?? []))
  expect(hrefs.length).toBeGreaterThan(5)
  expect(urls).toEqual(new Set(hrefs))
})

test('every reference, and every line of the contents, leads to a place that is there', async () => {
  const references = inlinesIn(blocks).flatMap(one => (one.type === 'reference' ? [one.to] : []))
  const listed = ['bab-satu', 'subbab', 'anak-subbab', 'lampiran', 'tabel-kecil', 'matriks-besar', 'gambar-unsur']
  const targets = (await annotations()).flatMap(({ dest }) => dest ?? [])
  expect(new Set(targets)).toEqual(new Set([...references, ...listed]))
  // A reference that is broken over lines leads from each of them.
  expect(targets.length).toBeGreaterThanOrEqual(references.length + listed.length)
  for (const name of targets) expect(await pdf.getDestination(name), name).not.toBeNull()
})

test('headings and captions with an id can be led to from elsewhere', async () => {
  const ids = blocks.flatMap(block => ('id' in block && block.id !== undefined ? [block.id] : []))
  expect(Object.keys(await pdf.getDestinations()).sort()).toEqual([...ids].sort())
})

test('the outline has every heading with its label, and each leads to a page', async () => {
  const headings = blocks.flatMap(block =>
    block.type === 'heading' ? [`${block.label} ${inlineText(block.children)}`] : [],
  )
  const outline = ((await pdf.getOutline()) ?? []).flatMap(withItems)
  expect(outline.map(({ title }) => title)).toEqual(headings)
  for (const { dest } of outline) {
    const page: unknown = Array.isArray(dest) ? dest[0] : undefined
    expect(await pdf.getPageIndex(page as Parameters<typeof pdf.getPageIndex>[0])).toBeGreaterThan(1)
  }
})

test('the outline nests sub-headings under their chapter', async () => {
  const [chapter] = (await pdf.getOutline()) ?? []
  expect(chapter?.items.map(({ title }) => title)).toEqual(['A. Subbab'])
})

interface OutlineItem {
  readonly title: string
  readonly dest: unknown
  readonly items: readonly OutlineItem[]
}

function withItems(item: OutlineItem): readonly OutlineItem[] {
  return [item, ...item.items.flatMap(withItems)]
}
