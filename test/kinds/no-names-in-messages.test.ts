import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeNotes } from '../../src/app/disk/notes-file.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { askedRuns } from '../laws.ts'
import type { FullWorkbook, Tables } from './full-sheets.ts'
import { fullWorkbooks } from './full-workbooks.ts'
import { outcomeOf } from './renaming.ts'

/** Words that no list of names holds and no program writes. */
const anyName = fc
  .array(fc.constantFrom('Budqi', 'Qantoso', 'Xwarni', 'Jokqo', 'Ratqih', "Nuqr'aini", 'qusilo', 'MEXWATI'), {
    minLength: 1,
    maxLength: 3,
  })
  .map(words => words.join(' '))
const wordsOf = (name: string) => name.toLowerCase().split(' ')

/**
 * Columns in which a workbook declares what its units, services, unsur and grades are called, and the findings that call
 * them so, there as in the report. Names of people in such a column are for `personal-data.ts` to find.
 */
const ofServices = ['skm.sample-too-small', 'rekomendasi.tied', 'rtl.missing', 'layanan.not-surveyed']
const ofPlans = ['rtl.missing', 'rtl.not-recommended', 'rtl.before-survey', 'rtl.no-time', 'rekomendasi.tied']
/** What an instrument of an evaluation calls its criteria and indicators. */
const ofInstruments = [
  ...[
    'incomplete',
    'code-twice',
    'code-elsewhere',
    'above-scale',
    'weights-partly',
    'weights-sum',
    'weights-differ',
  ].map(code => `instrumen-penilaian.${code}`),
  ...['missing', 'twice', 'off-scale', 'no-score', 'unknown-code', 'unknown-answer', 'answer-differs'].map(
    code => `skor.${code}`,
  ),
  ...['zeros', 'no-evidence', 'conflict', 'weights', 'count-differs', 'grade-differs'].map(code => `penilaian.${code}`),
  ...['parts', 'quality-unpaired', 'name-differs', 'no-condition', 'lift-in-one-storey', 'condition-of-nothing'].map(
    code => `sarana.${code}`,
  ),
  ...['exempt-without-reason', 'none-of-present', 'no-photo', 'plan-without-facility', 'lactation-twice'].map(
    code => `sarana.${code}`,
  ),
  ...['dukung.missing', 'dukung.orphan', 'dukung.outside-period', 'instrumen.not-whole', 'instrumen.unknown-number'],
]
/** Its columns, in whatever kind. */
const ofInstrument = Object.fromEntries(
  ['Aspek', 'Bagian', 'Kriteria', 'Kode', 'No', 'Indikator', 'Butir', 'No Tolok Ukur', 'Tolok Ukur', 'Opsi'].map(
    title => [`Instrumen.${title}`, ofInstruments] as const,
  ),
)
const declaring: Readonly<Record<string, readonly string[]>> = {
  'Unit.Unit Pelayanan': ['unit.duplicate', 'ratl.unit-without-actions', 'unit.not-surveyed'],
  'SKM.Jenis Layanan': [
    ...[
      'skm.ikm-differs',
      'skm.grade-differs',
      'skm.duplicate-row',
      'skm.differs-from-answers',
      'skm.impossible-value',
    ],
    ...['ratl.recommendation-without-actions', ...ofServices],
  ],
  'Responden.Jenis Layanan': ofServices,
  'Populasi.Jenis Layanan': [...ofServices, 'populasi.duplicate', 'responden.more-than-recipients'],
  'RTL.Jenis Layanan': ofPlans,
  'RATL.Jenis Layanan': ['ratl.service-spellings', 'ratl.similar-services', 'ratl.service-inherited'],
  'Layanan.Jenis Layanan': ['layanan.duplicate'],
  'Instrumen.Unsur': ['instrumen.name-twice', ...ofPlans],
  'Instrumen.Huruf': ['skm.grade-differs', 'penilaian.grade-differs'],
  ...ofInstrument,
}

/** What a name in a column of a sheet may be told by. */
function toldBy(tables: Tables, sheet: string, cell: number): readonly string[] {
  return declaring[`${sheet.replace(/ \d{4}$/, '')}.${tables[sheet]?.[0]?.[cell]}`] ?? []
}

async function expectUntold(problems: readonly Problem[], name: string, told: readonly string[] = []): Promise<void> {
  const silent = problems.filter(({ code }) => !told.includes(code))
  for (const { code, message, hint, place } of silent) {
    const all = `${message} ${hint} ${place.sheet}`.toLowerCase()
    for (const word of wordsOf(name)) expect(all, `${code}: ${message}`).not.toContain(word)
  }
  const notes = await notesOf(silent)
  for (const word of wordsOf(name)) expect(notes, 'the workbook of notes').not.toContain(word)
}

/** All that the workbook of notes says: the text of each of its parts. The list of what is masked goes into it only when asked for. */
async function notesOf(problems: readonly Problem[]): Promise<string> {
  const files = {
    kindOf: async () => 'none' as const,
    read: async () => new Uint8Array(),
    place: async () => {},
  }
  const written = await writeNotes('Catatan.xlsx', { input: 'buku.xlsx', problems }, false, {
    workingFolder: '/',
    files,
  })
  if (!written.ok) throw new Error('the notes were not written')
  const parts = Object.values(unzipSync(written.value.bytes)).map(bytes => new TextDecoder().decode(bytes))
  return parts.join('\n').toLowerCase()
}

function withCell(tables: Tables, sheet: string, row: number, cell: number, name: string): Tables {
  const rows = tables[sheet] ?? []
  return { ...tables, [sheet]: rows.with(row, (rows[row] ?? []).with(cell, name)) }
}

const runs = { numRuns: askedRuns(15) }

describe.each<FullWorkbook>(fullWorkbooks)('$kind, $what: no message repeats a name', workbook => {
  const { tables } = workbook
  const sheets = Object.keys(tables)
  const anyCell = fc.constantFrom(...sheets).chain(sheet => {
    const rows = tables[sheet] ?? []
    return fc
      .integer({ min: 0, max: rows.length - 1 })
      .chain(row => fc.tuple(fc.constant(sheet), fc.constant(row), fc.nat(Math.max(0, (rows[row]?.length ?? 1) - 1))))
  })

  test('that stands in any cell', () =>
    fc.assert(
      fc.asyncProperty(anyCell, anyName, async ([sheet, row, cell], name) => {
        const { problems } = await outcomeOf(workbook, withCell(tables, sheet, row, cell, name))
        await expectUntold(problems, name, row === 0 ? [] : toldBy(tables, sheet, cell))
      }),
      runs,
    ))

  test('that came into a table whose columns have shifted', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...sheets), fc.nat(3), anyName, async (sheet, from, name) => {
        const rows = tables[sheet] ?? []
        const shifted = rows.map((row, index) =>
          index === 0 ? row : [...row.slice(0, from), `${name}`, ...row.slice(from)],
        )
        const { problems } = await outcomeOf(workbook, { ...tables, [sheet]: shifted })
        await expectUntold(problems, name, toldBy(tables, sheet, from))
      }),
      runs,
    ))

  test('in the name of a sheet', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...sheets), anyName, fc.boolean(), async (sheet, name, isCopy) => {
        const { [sheet]: rows = [], ...rest } = tables
        const renamed = { ...(isCopy ? tables : rest), [`${sheet} ${name}`.slice(0, 31)]: rows }
        const { problems } = await outcomeOf(workbook, renamed)
        await expectUntold(problems, name)
      }),
      runs,
    ))
})
