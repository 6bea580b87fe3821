import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, ReportDocument, Section } from '../../src/document/document.ts'
import { resolveDocument } from '../../src/document/resolve-document.ts'
import type { Outcome } from '../../src/problems/outcome.ts'
import type { Place } from '../../src/problems/problem.ts'
import { anyDocument } from './arbitrary-document.ts'
import {
  blocksOf,
  cell,
  documentOf,
  documentWith,
  heading,
  matrix,
  matrixRow,
  paragraph,
  reference,
  row,
  section,
  strong,
  table,
  text,
} from './build.ts'
import { inlinesIn } from './walk.ts'

const place = { file: 'templates/uji/laporan.hbs' }
const resolve = (document: ReportDocument) => resolveDocument(document, place)
const resolveBlocks = (...blocks: readonly Block[]) => resolve(documentWith(...blocks))

function resolvedOf(outcome: Outcome<ReportDocument>): ReportDocument {
  expect(outcome.problems).toEqual([])
  if (!outcome.ok) throw new Error('not resolved')
  return outcome.value
}

function referenceLabels(outcome: Outcome<ReportDocument>): readonly unknown[] {
  return inlinesIn(resolvedOf(outcome)).flatMap(one => (one.type === 'reference' ? [one.label] : []))
}

test('resolving twice changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const resolved = resolvedOf(resolve(document))
      expect(resolvedOf(resolve(resolved))).toEqual(resolved)
    }),
  )
})

describe('a reference', () => {
  test('reads as the label of what it leads to, without its point and in one piece', () => {
    const labels = referenceLabels(
      resolveBlocks(
        paragraph(reference('bab'), reference('sub'), reference('lampiran'), reference('tabel'), reference('matriks')),
        heading(1, 'x', { id: 'bab' }),
        heading(2, 'x', { id: 'sub' }),
        heading(1, 'x', { id: 'lampiran', series: 'appendix' }),
        table([row('a')], { id: 'tabel' }),
        matrix([matrixRow('a')]),
      ),
    )
    expect(labels).toEqual(['BAB\u00a0I', 'A', 'Lampiran\u00a01', 'Tabel\u00a01', 'Tabel\u00a02'])
  })

  test('is resolved wherever it stands', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const resolved = resolvedOf(resolve(document))
        const targets = blocksOf(resolved).flatMap(block => {
          const label = block.type === 'heading' ? block.label : 'caption' in block ? block.caption?.label : undefined
          return 'id' in block ? [[block.id, label?.replace('.', '').replace(' ', '\u00a0')] as const] : []
        })
        const labels = new Map(targets)
        for (const one of inlinesIn(resolved)) {
          if (one.type === 'reference') expect(one.label).toBe(labels.get(one.to))
        }
      }),
    )
  })

  test('to nothing is a problem, once for each id', () => {
    const { ok, problems } = resolveBlocks(
      paragraph(reference('ada'), reference('hilang'), reference('hilang')),
      table([row('a')], { id: 'ada' }),
      heading(1, 'x', { children: [text('Lihat '), reference('lenyap')] }),
    )
    expect(ok).toBe(false)
    expect(problems.map(({ code, message, place: where }) => [code, /"(.+?)"/.exec(message)?.[1], where])).toEqual([
      ['document.unknown-reference', 'hilang', place],
      ['document.unknown-reference', 'lenyap', place],
    ])
  })

  test('to nothing is reported where it is written, or else where its block is', () => {
    const [known, unknown] = [reference('hilang'), reference('lenyap')]
    const block = paragraph(known, unknown)
    const places = new Map<object, Place>([
      [known, { ...place, line: 7 }],
      [block, { ...place, line: 6 }],
    ])
    const { problems } = resolveDocument(documentWith(block), place, places)
    expect(problems.map(problem => problem.place.line)).toEqual([7, 6])
  })

  test('to a table without a caption is a problem, since it has no number', () => {
    const silent = { ...table([row('a')]), id: 'legenda' }
    expect(resolveBlocks(paragraph(reference('legenda')), silent).ok).toBe(false)
  })
})

describe('a reference that names its page', () => {
  const target = heading(1, 'Rincian', { id: 'rincian', series: 'appendix' })
  const codesOf = (...sections: readonly Section[]) =>
    resolveDocument(documentOf(...sections), place).problems.map(({ code }) => code)
  const mention = reference('rincian', true)

  test('may stand in running text', () => {
    const facts: Block = { type: 'facts', rows: [{ label: 'Rincian', children: [mention] }] }
    const list: Block = { type: 'list', marker: 'bullet', items: [{ children: [paragraph(strong(mention))] }] }
    expect(codesOf(section([paragraph(mention), list, facts, target]))).toEqual([])
  })

  test('may not stand in titles and cells, which are laid out before pages are known', () => {
    const children = [text('Lihat '), mention]
    const cells = row({ ...cell(''), lines: [{ level: 0, children }] })
    const blocks: readonly Block[] = [
      heading(2, '', { children }),
      table([cells]),
      table([row('a')], { id: 'a', caption: { children } }),
      { type: 'cover', lines: [{ role: 'title', children }] },
    ]
    for (const block of blocks)
      expect(codesOf(section([block, target])), block.type).toEqual(['document.page-in-title'])
  })

  test('may not lead to a page without a number', () => {
    const silent = section([target], { numbering: 'none' })
    expect(codesOf(section([paragraph(mention)]), silent)).toEqual(['document.page-without-number'])
    expect(codesOf(section([paragraph(reference('rincian'))]), silent)).toEqual([])
  })
})

describe('a list of contents', () => {
  const headings = { type: 'contents', of: 'headings', title: 'Daftar Isi' } as const
  const tables = { type: 'contents', of: 'tables', title: 'Daftar Tabel' } as const
  const typesOf = (...blocks: readonly Block[]) =>
    blocksOf(resolvedOf(resolveBlocks(...blocks))).map(block => (block.type === 'contents' ? block.of : block.type))

  test('that would be empty is left out', () => {
    expect(typesOf(headings, tables, paragraph('x'))).toEqual(['paragraph'])
    expect(typesOf(headings, tables, table([row('a')]))).toEqual(['table'])
  })

  test('stays where it has something to list', () => {
    expect(typesOf(headings, tables, heading(2, 'x'))).toEqual(['headings', 'heading'])
    expect(typesOf(headings, tables, table([row('a')], { id: 'a' }))).toEqual(['tables', 'table'])
    expect(typesOf(headings, tables, matrix([matrixRow('a')]))).toEqual(['tables', 'matrix'])
  })

  test('is left out when all headings are deeper than it lists', () => {
    expect(typesOf(headings, heading(4, 'x'))).toEqual(['heading'])
  })
})

test('what is wrong with the document and what does not resolve is said together', () => {
  const { problems } = resolveBlocks(heading(1, ' '), paragraph(reference('hilang')))
  expect(problems.map(({ code }) => code)).toEqual(['document.empty', 'document.unknown-reference'])
})
