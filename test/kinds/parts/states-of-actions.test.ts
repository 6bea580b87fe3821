import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import { countRatl } from '../../../src/followup/ratl-counts.ts'
import { composeActionCounts } from '../../../src/kinds/parts/action-counts-view.ts'
import { expandTemplate } from '../../../src/template/expand-template.ts'
import { loadTemplates } from '../../../src/template/load-templates.ts'
import { keptPorts } from '../../kept-ports.ts'

const cutoff = '2023-06-06' as CalendarDate
const deadlines = { lewat: '2023-01-31' as CalendarDate, nanti: '2023-12-31' as CalendarDate }

/** What a template says of some actions, each told as `close`, `lewat` or `nanti`. */
async function said(template: string, ...states: readonly ('close' | 'lewat' | 'nanti')[]): Promise<string> {
  const templates = await loadTemplates('spkp-spak', keptPorts().resources)
  const actions = states.map(state => ({
    ...{ year: 2022, unit: 'Unit Contoh' },
    ...(state === 'close' ? { status: 'Close' as const } : { status: 'Open' as const, deadline: deadlines[state] }),
  }))
  const view = composeActionCounts(countRatl(actions, cutoff))
  const filled = expandTemplate('spkp-spak', templates, view, undefined, template)
  if (!filled.ok) throw new Error(filled.problems.map(({ message }) => message).join('\n'))
  return filled.value
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('what is said of actions, by how many there are and how far they have come', () => {
  test.each([
    [['close'], 'berjumlah 1 (satu) dan telah close.'],
    [['nanti'], 'berjumlah 1 (satu), yang masih open.'],
    [['lewat'], 'berjumlah 1 (satu), yang masih open dan telah melewati batas waktu.'],
    [['close', 'close'], 'berjumlah 2 (dua) dan seluruhnya telah close.'],
    [['nanti', 'nanti'], 'berjumlah 2 (dua) dan belum ada yang close.'],
    [['lewat', 'lewat'], 'berjumlah 2 (dua) dan belum ada yang close, seluruhnya telah melewati batas waktu.'],
    [['lewat', 'nanti'], 'berjumlah 2 (dua) dan belum ada yang close; 1 di antaranya telah melewati batas waktu.'],
    [['close', 'nanti'], 'berjumlah 2 (dua), yaitu 1 telah close dan 1 masih open.'],
    [['close', 'lewat'], 'berjumlah 2 (dua), yaitu 1 telah close dan 1 masih open dan telah melewati batas waktu.'],
    [
      ['close', 'lewat', 'lewat'],
      'berjumlah 3 (tiga), yaitu 1 telah close dan 2 masih open yang seluruhnya telah melewati batas waktu.',
    ],
    [
      ['close', 'lewat', 'nanti'],
      'berjumlah 3 (tiga), yaitu 1 telah close dan 2 masih open, termasuk 1 yang telah melewati batas waktu.',
    ],
  ] as const)('%j', async (states, sentence) => {
    expect(await said('keadaan-tindak-lanjut', ...states)).toBe(sentence)
  })

  test.each([
    [['close'], 'berjumlah 1 dan telah selesai.'],
    [['lewat'], 'berjumlah 1, yang belum selesai dan telah melewati batas waktu.'],
    [['close', 'close'], 'berjumlah 2 dan seluruhnya telah selesai.'],
    [['nanti', 'nanti'], 'berjumlah 2 dan belum ada yang selesai.'],
  ] as const)('to the public: %j', async (states, sentence) => {
    expect(await said('keadaan-siaran', ...states)).toBe(sentence)
  })
})
