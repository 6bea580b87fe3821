import { groupBy } from '../../base/group-by.ts'
import { normaliseName } from '../../base/name-key.ts'
import { withheldBesides } from '../../scoring/derived-counts.ts'
import {
  type CountedCharacteristic,
  composeCharacteristics,
  countGroups,
  notFilledIn,
  type OfGroup,
} from '../parts/respondents/compose-demography.ts'
import { sexes } from '../parts/respondents/respondent-fields.ts'
import type { DemographyView } from '../parts/respondents/respondents-view.ts'
import type { Edition } from '../report-kind.ts'
import type { Person, ProfileRow, SkmTahunanInput } from './input.ts'
import type { SkmTahunanReference } from './reference.ts'
import { type CharacteristicKey, characteristics } from './result-sheets.ts'

/**
 * Who the respondents are, of the agency as a whole: disability is specific personal data, so that no part of the report tells
 * of it by unit or service. Answers and the sheet Profil are counted together; units that have answers are counted by these.
 */
export function composeProfile(
  input: SkmTahunanInput,
  edition: Edition,
  reference: SkmTahunanReference,
): DemographyView {
  const keys = Object.keys(characteristics) as CharacteristicKey[]
  return composeCounted(keys, agencyCounting(input), edition, reference)
}

/** All who answered, and rows on those whose answers are not in the workbook. */
function agencyCounting({ people, profile }: Pick<SkmTahunanInput, 'people' | 'profile'>): Counting {
  const answered = new Set(people.map(({ unit }) => unit))
  const told = profile.filter(({ unit }) => (unit === undefined ? people.length === 0 : !answered.has(unit)))
  return { people, rows: told }
}

/** What a respondent says of themselves. */
type Characterised = Pick<Person, 'sex' | 'age' | 'education' | 'job' | 'category' | 'disability'>

/** Who answered, and rows on those whose answers are not in the workbook. */
interface Counting {
  readonly people: readonly Person[]
  readonly rows: readonly ProfileRow[]
}

/** Only what a poster tells of its unit: the regulation asks for no more, and disability is never told of by unit. */
const posterKeys = ['jenis-kelamin', 'pendidikan'] as const satisfies readonly CharacteristicKey[]

/**
 * Respondents of each unit by sex and education. A poster is for everybody, whichever edition the report is; what one merges
 * must not follow from the table of the agency and all other posters (`docs/RULES.md` 5.4).
 *
 * @param shown names of the units that have a poster, in their order.
 */
export function composeUnitProfiles(
  input: Pick<SkmTahunanInput, 'people' | 'profile'>,
  shown: readonly string[],
  reference: SkmTahunanReference,
): ReadonlyMap<string, DemographyView> {
  const [peopleOf, rowsOf] = [groupBy(input.people, ({ unit }) => unit), groupBy(input.profile, ({ unit }) => unit)]
  const named = [...peopleOf.keys(), ...rowsOf.keys()].filter(unit => unit !== undefined)
  const others = [...new Set(named)].filter(unit => !shown.includes(unit))
  const units = [...shown, ...others]
  const countings = units.map((unit): Counting => {
    const people = peopleOf.get(unit) ?? []
    return { people, rows: people.length > 0 ? [] : (rowsOf.get(unit) ?? []) }
  })
  const tables = posterKeys.map(key => {
    const agency = countCharacteristic(key, agencyCounting(input), reference)
    const ofUnits = countings.map(counting => countCharacteristic(key, counting, reference))
    return withWithheld(agency, ofUnits, shown.length)
  })
  return new Map(
    shown.map((unit, at) => [
      unit,
      composeEach(
        tables.flatMap(table => table[at] ?? []),
        'publik',
      ),
    ]),
  )
}

/** The characteristic of each unit, of which only the first so many are shown, with what must be withheld of it. */
function withWithheld(
  agency: CountedCharacteristic,
  units: readonly CountedCharacteristic[],
  shown: number,
): readonly CountedCharacteristic[] {
  const rows = [agency, ...units].map(({ groups }) =>
    groups.map(({ name, count }) => ({ name: normaliseName(name), count })),
  )
  const silent = new Set(units.flatMap((_, at) => (at < shown ? [] : [at + 1])))
  const withheld = withheldBesides(rows, silent)
  return units.map((unit, at) => {
    const names = unit.groups.map(({ name }) => name).filter(name => withheld[at + 1]?.has(normaliseName(name)))
    return { ...unit, withheld: new Set(names) }
  })
}

function composeCounted(
  keys: readonly CharacteristicKey[],
  counting: Counting,
  edition: Edition,
  reference: SkmTahunanReference,
): DemographyView {
  return composeEach(
    keys.map(key => countCharacteristic(key, counting, reference)),
    edition,
  )
}

function composeEach(counted: readonly CountedCharacteristic[], edition: Edition): DemographyView {
  const most = Math.max(0, ...counted.map(({ groups }) => groups.reduce((sum, { count }) => sum + count, 0)))
  return composeCharacteristics(
    counted.filter(({ groups }) => groups.length > 0),
    most,
    edition,
  )
}

function countCharacteristic(
  key: CharacteristicKey,
  { people, rows }: Counting,
  reference: SkmTahunanReference,
): CountedCharacteristic {
  const { groupOf, order, spellings } = describe(key, reference)
  const own = rows.filter(({ characteristic }) => characteristic === key)
  const all: readonly OfGroup[] = [
    ...people
      .filter(one => key !== 'jenis-disabilitas' || isDisabled(one))
      .map((one): OfGroup => [groupOf(one), 1, () => one.at(columns[key])]),
    ...own.map(({ group, count, at }): OfGroup => {
      return [spellings.get(normaliseName(group)) ?? group, count, () => at('count')]
    }),
  ]
  const [title] = characteristics[key]
  return {
    id: key,
    title: key === 'usia' ? 'Kelompok Usia' : title,
    phrase: key === 'usia' ? 'kelompok usia' : title.toLowerCase(),
    isAge: key === 'usia',
    groups: countGroups(
      all.filter(([, count]) => count > 0),
      order,
    ),
  }
}

/** The column of the sheet Responden that says a characteristic. */
const columns = {
  'jenis-kelamin': 'sex',
  usia: 'age',
  pendidikan: 'education',
  pekerjaan: 'job',
  'kategori-pengguna': 'category',
  'jenis-disabilitas': 'disability',
} as const satisfies Readonly<Record<CharacteristicKey, string>>

/** The columns that decide of what group of a characteristic somebody is. */
export function columnsOf(key: CharacteristicKey): readonly (typeof columns)[CharacteristicKey][] {
  const isOfDisability = key === 'kategori-pengguna' || key === 'jenis-disabilitas'
  return isOfDisability ? ['category', 'disability'] : [columns[key]]
}

/** The group of a respondent by a characteristic, as the sheet Profil writes it; none where it is not asked of them. */
export function profileGroups(
  reference: SkmTahunanReference,
): (key: CharacteristicKey, person: Characterised) => string | undefined {
  const described = new Map(
    (Object.keys(characteristics) as CharacteristicKey[]).map(key => [key, describe(key, reference).groupOf]),
  )
  return (key, person) => {
    if (key === 'jenis-disabilitas' && !isDisabled(person)) return undefined
    return described.get(key)?.(person) ?? notFilledIn
  }
}

/** Said so, or of some kind. */
function isDisabled({ category, disability }: Characterised): boolean {
  return category === 'Disabilitas' || (category === undefined && disability !== undefined)
}

interface Described {
  readonly groupOf: (person: Characterised) => string | undefined
  readonly order: readonly string[]
  /** Groups of the sheet Profil by the spellings that they have. */
  readonly spellings: ReadonlyMap<string, string>
}

function describe(key: CharacteristicKey, { 'respondents-skm': data }: SkmTahunanReference): Described {
  switch (key) {
    case 'jenis-kelamin':
      return listed(one => one.sex, sexSpellings)
    case 'usia':
      return listed(
        ({ age = -1 }) => data.ageGroups.find(({ from, to }) => age >= from && age <= to)?.name,
        data.ageGroups.map(({ name }) => ({ name, spellings: [`${name} tahun`, name.replace('–', '-')] })),
      )
    case 'pendidikan':
      return listed(one => one.education, data.educations)
    case 'pekerjaan':
      return listed(one => one.job, data.jobs)
    case 'kategori-pengguna':
      return listed(one => (isDisabled(one) ? 'Disabilitas' : one.category), data.userCategories)
    case 'jenis-disabilitas':
      return listed(one => one.disability, data.disabilities)
  }
}

const sexSpellings = [
  { name: sexes[0], spellings: ['L', 'Laki', 'Lk', 'Pria'] },
  { name: sexes[1], spellings: ['P', 'Pr', 'Wanita'] },
]

function listed(
  groupOf: Described['groupOf'],
  groups: readonly { readonly name: string; readonly spellings: readonly string[] }[],
): Described {
  const spellings = groups.flatMap(({ name, spellings }) =>
    [name, ...spellings].map(one => [normaliseName(one), name] as const),
  )
  return { groupOf, order: groups.map(({ name }) => name), spellings: new Map(spellings) }
}
