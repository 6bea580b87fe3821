import type { ActionRecord } from '../../scripts/samples/action-record.ts'
import { buildLaterSemester } from '../../scripts/samples/build-semester-2.ts'
import { readSampleSources } from '../../scripts/samples/read-sample-sources.ts'
import type { SampleSources } from '../../scripts/samples/sample-sources.ts'
import { writeSemesterRecords } from '../../scripts/samples/write-semester-records.ts'
import { type AddedAction, addedActions, type PlantedChange, plantedChanges } from './planted-changes.ts'

/** The workbook of Semester I 2024: the sample of Semester II 2023 with the planted changes. */
export async function buildNextSemester(): Promise<Uint8Array> {
  const sources = await readSampleSources('data')
  const records = writeSemesterRecords(sources)
  const changed = changeRecords([...records[2022], ...records[2023]])
  const all = addedActions.reduce((rows, added) => addRecord(rows, added, sources), changed)
  const fields = {
    number: 'CONTOH-03/ITTAMA/MONEV-SKM/07/2024',
    semester: 'I',
    year: 2024,
    date: '2024-07-26',
    assignmentNumber: 'CONTOH-ST-03/ITTAMA/06/2024',
    assignmentDate: '2024-06-04',
    cutoff: '2024-06-05',
  } as const
  return buildLaterSemester(sources, fields, all, ['Contoh Semester II Tahun 2023 dengan perubahan rekaan.'])
}

function changeRecords(records: readonly ActionRecord[]): readonly ActionRecord[] {
  const planted = new Map(
    plantedChanges.flatMap(change => findRecords(records, change).map(one => [one, change.become])),
  )
  return records.flatMap(record => changeRecord(record, planted.get(record)))
}

function changeRecord(record: ActionRecord, change: PlantedChange['become'] | undefined): readonly ActionRecord[] {
  switch (change) {
    case 'vanished':
      return []
    case 'closed':
      return [{ ...record, status: 'Close' }]
    case 'reopened':
      return [{ ...record, status: 'Open' }]
    case 'reworded':
      return [{ ...record, action: `${record.action} Hasilnya dilaporkan tiap bulan.` }]
    case undefined:
      return [record]
  }
}

function findRecords(records: readonly ActionRecord[], change: PlantedChange): readonly ActionRecord[] {
  const { unit, year, among, actions } = change
  const own = records.filter(({ group, status }) => group.unit.unit === unit && group.year === year && status === among)
  const found = actions.flatMap(number => own[number - 1] ?? [])
  if (found.length < actions.length) throw new Error(`${unit} has no such actions: ${actions.join(', ')}`)
  return found
}

/** Behind the unit's last action of that year and service; else of that year; else behind the units before it. */
function addRecord(records: readonly ActionRecord[], added: AddedAction, { facts }: SampleSources): ActionRecord[] {
  const unit = facts.units.find(known => known.unit === added.unit)
  if (unit === undefined) throw new Error(`no unit ${added.unit}`)
  const { year, service: name, action, timeline, status } = added
  const ofYear = (record: ActionRecord) => record.group.year === year
  const isOfService = ({ group: { unit: own, answers } }: ActionRecord) =>
    own.no === unit.no && answers.type === 'service' && answers.name === name
  const ofService = records.findLastIndex(record => ofYear(record) && isOfService(record))
  const at =
    ofService < 0 ? records.findLastIndex(record => ofYear(record) && record.group.unit.no <= unit.no) : ofService
  const record = {
    group: { year, unit, answers: { type: 'service', name }, count: 1 },
    action,
    timeline,
    status,
  } as const
  return records.toSpliced(at + 1, 0, record)
}
