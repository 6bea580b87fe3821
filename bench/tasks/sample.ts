import { openInput } from '../../src/app/disk/open-input.ts'
import { ProblemLog } from '../../src/base/outcome.ts'
import { plainText } from '../../src/base/rich-text.ts'
import type { Block, ReportDocument } from '../../src/document/document.ts'
import type { Inline } from '../../src/document/inline.ts'
import { mapBlocks } from '../../src/document/map-document.ts'
import type { Cell, MatrixItem } from '../../src/document/table.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { type DraftReport, draftReport } from '../../src/pipeline/draft-report.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'

export const semester = 'data/samples/monev-skm-2023-1.xlsx'
export const month = 'data/samples/spkp-spak-2025-04.xlsx'

/** A sample as a tree. */
export async function draftReportOf(input: string): Promise<DraftReport> {
  const log = new ProblemLog()
  const opened = log.take(await openInput(input, nodeFiles))
  if (opened === undefined) throw new Error(`no input ${input}`)
  const request = { input: opened, edition: 'publik', strict: false } as const
  const draft = log.take(await draftReport(request, reportKinds, nodePorts()))
  if (draft === undefined) throw new Error(JSON.stringify(log.problems.slice(0, 3)))
  return draft
}

/** The same report with the rows of every matrix so many times. */
export function repeatRows(document: ReportDocument, times: number): ReportDocument {
  return mapBlocks(document, (block: Block) => {
    if (block.type !== 'matrix') return block
    return { ...block, body: Array.from({ length: times }, () => block.body).flat() }
  })
}

/** The rows of all matrices with eight columns and more, as plain texts: what peers are given to set. */
export function plainRows(document: ReportDocument): readonly (readonly string[])[] {
  const blocks = document.sections.flatMap(({ children }) => children)
  return blocks.flatMap(block => {
    if (block.type !== 'matrix') return []
    return block.body.flatMap(item => rowsOf(item, [])).filter(row => row.length === block.columns.length)
  })
}

function rowsOf(item: MatrixItem, groups: readonly string[]): readonly (readonly string[])[] {
  const own = [...groups, ...item.cells.map(textOf)]
  return item.type === 'row' ? [own] : item.children.flatMap(child => rowsOf(child, own))
}

function textOf({ lines }: Cell): string {
  return lines.map(line => line.children.map(inlineText).join('')).join(' ')
}

function inlineText(inline: Inline): string {
  if ('children' in inline) return inline.children.map(inlineText).join('')
  return inline.type === 'text' ? plainText([{ text: inline.text }]) : ' '
}

/** Its tree alone. */
export async function draftSample(input: string): Promise<ReportDocument> {
  return (await draftReportOf(input)).document
}
