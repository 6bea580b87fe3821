import { isSection, mergeSettings, settingsOfOld } from '../../theme/settings-of-old.ts'

/*
 * Before 0.2.0 an instrument was one file of data/reference, and its grades stood beside it or in another file. Those in a
 * capsule are converted to today's form, so that an old report is scored by the rules of its time.
 */

type Json = Readonly<Record<string, unknown>>

interface OldBand {
  readonly from: string
  readonly to: string
  readonly grade?: string
  readonly name: string
  readonly conversionFrom?: string
  readonly conversionTo?: string
}

interface OldSurvey {
  readonly regulation: string
  readonly date: string
  readonly code: string
  readonly name: string
  readonly indexCode: string
  readonly indexName: string
  readonly unsur: readonly Json[]
  readonly grades: readonly OldBand[]
  readonly answers?: unknown
  readonly threshold?: { readonly value: string; readonly source: string }
}

interface NewPlace {
  readonly id: string
  /** 25 if the grades were those of the IKM. */
  readonly factor: string
}

const folder = 'data/reference'
const source = 'Acuan yang tersimpan bersama laporan'

/** The resources of a capsule. What today's program asks for and the capsule lacks is made of what it had instead. */
export function withOldReference(resources: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const read = <Value>(name: string) => readJson<Value>(resources.get(`${folder}/${name}.json`))
  const unsur = read<Pick<OldSurvey, 'regulation' | 'date' | 'unsur'>>('unsur-skm')
  const grades = read<Pick<OldSurvey, 'grades'>>('grades-skm')
  const skm = unsur && grades && { ...unsur, ...grades, code: 'SKM', name: 'Survei Kepuasan Masyarakat', ...ikm }
  const made = [
    ...written({ id: 'skm-2017', factor: '25' }, skm),
    ...written({ id: 'spkp-2021', factor: '1' }, read('survey-spkp')),
    ...written({ id: 'spak-2021', factor: '1' }, read('survey-spak')),
  ]
  return new Map([officeGroups, legalBasis, ...made, ...resources])
}

/** The four groups of units that the program of then knew by itself. */
const officeGroups = [
  `${folder}/office-groups.json`,
  encoded({
    source,
    date: '2026-11-30',
    groups: ['Pusat', 'Balai Besar POM', 'Balai POM', 'Loka POM'].map(name => ({ name, phrase: name, spellings: [] })),
  }),
] as const

/** Templates themselves named the regulations that reports rest on. */
const legalBasis = [`${folder}/legal-basis.json`, encoded({ source, date: '2026-11-30', reports: {} })] as const

function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

const ikm = { indexCode: 'IKM', indexName: 'Indeks Kepuasan Masyarakat' }

function readJson<Value>(bytes: Uint8Array | undefined): Value | undefined {
  return bytes && JSON.parse(new TextDecoder().decode(bytes))
}

function written({ id, factor }: NewPlace, survey: OldSurvey | undefined): readonly (readonly [string, Uint8Array])[] {
  if (survey === undefined) return []
  const { code, name, indexCode, indexName, regulation, date: validFrom, unsur, answers, threshold } = survey
  const instrument = {
    id,
    code,
    name,
    regulation,
    validFrom,
    source,
    certainty: 'C',
    scale: { from: '1', to: '4', step: '1' },
    ...(answers !== undefined && { answers }),
    criteria: unsur,
    readings: [{ code: indexCode, name: indexName, factor, decimals: 2, bands: survey.grades.map(bandOf) }],
    ...(threshold !== undefined && { compared: 'WBK', thresholds: [thresholdOf(threshold, regulation)] }),
  }
  return [[`data/instruments/${id}.json`, encoded(instrument)]]
}

/** It had no first day: it held for every month of a report. */
function thresholdOf(threshold: NonNullable<OldSurvey['threshold']>, regulation: string) {
  return { predicate: 'WBK', ...threshold, validFrom: '1900-01-01', regulation, certainty: 'S' }
}

function bandOf({ from, to, grade, name, conversionFrom, conversionTo }: OldBand) {
  const hasConversion = conversionFrom !== undefined && conversionTo !== undefined
  return {
    from,
    to,
    name,
    ...(grade !== undefined && { letter: grade }),
    ...(hasConversion && { conversion: { from: conversionFrom, to: conversionTo } }),
  }
}

/** Sizes of text from before themes were files. */
const oldSizes = { ukuran: { isi: 11, subbab: 11.5, anakSubbab: 11 } }

/**
 * The default theme from before themes were files: today's, without what an office could not choose then.
 *
 * @param today the bytes of today's default theme, which ships with the program.
 */
export function oldDefaultTheme(today: Uint8Array): Uint8Array {
  const settings: unknown = JSON.parse(new TextDecoder().decode(today))
  if (!isSection(settings)) throw new TypeError('the default theme holds no settings')
  return new TextEncoder().encode(JSON.stringify(mergeSettings(mergeSettings(settings, settingsOfOld), oldSizes)))
}
