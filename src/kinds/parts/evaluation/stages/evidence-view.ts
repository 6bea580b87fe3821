import { z } from 'zod'
import { groupBy } from '../../../../base/group-by.ts'
import { copyOf, fromRow } from '../../../../base/origin/from-row.ts'
import { explained } from '../../../../base/origin/origin.ts'
import { type Instrument, leavesOf } from '../../../../instrument/instrument.ts'
import { countView, day, words } from '../../view-fields.ts'
import { writtenScore } from '../compose-evaluated.ts'
import type { Marks } from '../evaluation.ts'
import { scoreView } from '../evaluation-view.ts'
import { explainEvaluationBy, ofInstrument } from '../explain-evaluation.ts'
import { type EvidenceDocument, type EvidenceStatus, evidenceStatuses } from './evidence-sheet.ts'

const status = z.enum(evidenceStatuses)

const document = z.strictObject({
  number: words.optional().describe('nomor urut dokumen'),
  title: words.describe('judul dokumen'),
  reference: words.optional().describe('nomor dan tanggal dokumen seperti tertulis'),
  date: day.optional().describe('hari dokumen ditetapkan'),
  link: words.optional().describe('alamat berkasnya; hanya pada edisi internal'),
  unit: words.optional().describe('unit yang menyediakan'),
  status: status.describe('ada, kurang, atau tidak ada'),
})

const group = z.strictObject({
  code: words.describe('nomor tolok ukur'),
  name: words.optional().describe('bunyi tolok ukur; tidak ada bila nomornya tidak dikenal'),
  documents: z.array(document).min(1).describe('dokumennya'),
})

const missing = z.strictObject({
  code: words.describe('nomor tolok ukur'),
  name: words.describe('bunyi tolok ukur'),
  score: scoreView.describe('poinnya'),
  isBare: z.boolean().describe('tidak ada satu dokumen pun yang disebut'),
  lacking: z.array(words).describe('dokumen yang tidak ada'),
  weak: z.array(words).describe('dokumen yang kurang'),
})

/** What shows that the answers are so, and what is missing. */
export const evidenceView = z
  .strictObject({
    groups: z.array(group).describe('tolok ukur yang mempunyai dokumen, menurut urutannya'),
    total: countView.describe('banyaknya dokumen'),
    present: countView.describe('banyaknya dokumen yang ada'),
    weak: countView.describe('banyaknya dokumen yang kurang'),
    absent: countView.describe('banyaknya dokumen yang tidak ada'),
    leaves: countView.describe('banyaknya tolok ukur'),
    shown: countView.describe('banyaknya tolok ukur dengan sedikitnya satu dokumen yang ada'),
    missing: z
      .array(missing)
      .describe('tolok ukur berpoin tanpa dokumen yang ada, atau dengan dokumen yang kurang atau tidak ada'),
  })
  .describe('data dukung')

type EvidenceView = z.infer<typeof evidenceView>

/** Documents leaf by leaf, and every leaf whose points no document shows. */
export function composeEvidence(
  documents: readonly EvidenceDocument[],
  { criteria }: Pick<Instrument, 'criteria'>,
  marks: Marks,
  edition: 'publik' | 'internal',
): EvidenceView {
  const leaves = leavesOf(criteria)
  const byLeaf = groupBy(documents, ({ code }) => code)
  const unknown = documents.flatMap(({ code, isKnown }) => (isKnown ? [] : [code]))
  const codes = [...new Set([...leaves.map(({ code }) => code), ...unknown])]
  const names = new Map(leaves.map(({ code, name }) => [code, name]))
  const cells = () => documents.map(({ at }) => at('status'))
  const allCells = () => [...cells(), ...[...marks.values()].map(({ at }) => at('score'))]
  const counted = (what: string) => explainEvaluationBy('penilaian.banyak', { what }, { cells })
  const withStatus = (one: EvidenceStatus) => documents.filter(document => document.status === one).length
  const view = {
    groups: codes.flatMap(code => {
      const own = byLeaf.get(code)
      return own === undefined ? [] : [composeGroup(code, names.get(code), own, edition)]
    }),
    total: documents.length,
    present: withStatus('ada'),
    weak: withStatus('kurang'),
    absent: withStatus('tidak ada'),
    leaves: leaves.length,
    shown: leaves.filter(({ code }) => byLeaf.get(code)?.some(one => one.status === 'ada')).length,
    missing: leaves.flatMap(leaf => composeMissing(leaf, byLeaf.get(leaf.code) ?? [], marks) ?? []),
  }
  return explained(view, {
    total: counted('dokumen'),
    present: counted('dokumen yang ada'),
    weak: counted('dokumen yang kurang'),
    absent: counted('dokumen yang tidak ada'),
    leaves: explainEvaluationBy('penilaian.banyak', { what: 'tolok ukur di lembar Instrumen' }),
    shown: counted('tolok ukur dengan sedikitnya satu dokumen yang ada'),
    missing: explainEvaluationBy(
      'penilaian.banyak',
      { what: 'tolok ukur yang dokumennya perlu dilengkapi' },
      { cells: allCells },
    ),
  })
}

function composeGroup(
  code: string,
  name: string | undefined,
  own: readonly EvidenceDocument[],
  edition: 'publik' | 'internal',
): EvidenceView['groups'][number] {
  const documents = own.map(one => composeDocument(one, edition))
  const view = { code, ...(name !== undefined && { name }), documents }
  return explained(view, { code: copyOf(...own.map(({ at }) => at('code'))) })
}

function composeDocument(
  document: EvidenceDocument,
  edition: 'publik' | 'internal',
): EvidenceView['groups'][number]['documents'][number] {
  const { number, title, reference, date, link, unit, status: own } = document
  const view = {
    ...(number !== undefined && { number }),
    title,
    ...(reference !== undefined && { reference }),
    ...(date !== undefined && { date }),
    ...(edition === 'internal' && link !== undefined && { link }),
    ...(unit !== undefined && { unit }),
    status: own,
  }
  const told = { number: 'number', title: 'title', reference: 'reference', date: 'date' } as const
  return explained(view, fromRow(document, { ...told, link: 'link', unit: 'unit', status: 'status' }))
}

function composeMissing(
  { code, name }: Pick<Instrument['criteria'][number], 'code' | 'name'>,
  own: readonly EvidenceDocument[],
  marks: Marks,
): EvidenceView['missing'][number] | undefined {
  const mark = marks.get(code)
  const titles = (one: EvidenceStatus) => own.filter(({ status: is }) => is === one).map(({ title }) => title)
  const [lacking, weak] = [titles('tidak ada'), titles('kurang')]
  const isUnshown = mark?.value.gt(0) === true && titles('ada').length === 0
  if (!isUnshown && lacking.length === 0 && weak.length === 0) return undefined
  const view = { code, name, score: mark ? writtenScore(mark.value) : '0', isBare: own.length === 0, lacking, weak }
  const number = ofInstrument(`nomor ${name}`)
  if (mark === undefined) return explained(view, { code: number })
  const cells = () => [mark.at('score'), ...own.map(({ at }) => at('status'))]
  return explained(view, { code: number, score: explainEvaluationBy('penilaian.skor', { code }, { cells }) })
}
