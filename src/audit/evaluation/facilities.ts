import { listCells } from '../../problems/list-cells.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'
import { gradeKey } from './results.ts'

// What was found of facilities in units, as the rules on it see it (`docs/RULES.md` 9.4).

type FacilityColumn = 'state' | 'count' | 'condition' | 'photo' | 'note'

export interface ObservedFacility {
  readonly name: string
  readonly state: 'Ya' | 'Tidak' | 'TB'
  readonly isLift: boolean
  readonly isLactation: boolean
  /** Its note speaks of a room for lactation. */
  readonly alsoLactation: boolean
  readonly hasCondition: boolean
  readonly hasPhoto: boolean
  /** Names of JPEG and PNG, and of what reports do not show. */
  readonly photos: { readonly files: readonly string[]; readonly others: readonly string[] }
  readonly hasReason: boolean
  readonly count?: number | undefined
  readonly at: (column: FacilityColumn) => Place
}

export interface ObservedPlace {
  readonly unit: string
  readonly floors?: number | undefined
  readonly place: Place
  readonly facilities: readonly ObservedFacility[]
  readonly support: readonly {
    readonly name: string
    readonly isPresent: boolean
    readonly isLactation: boolean
    readonly place: Place
  }[]
}

interface Observed {
  readonly observed: readonly ObservedPlace[]
}

/** Quality of something that is not there; it is not counted. */
export const conditionOfNothing = defineRule({
  code: 'sarana.condition-of-nothing',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', name: 'Toilet khusus', state: 'tidak ada' },
  message: p => `"${p.name}" di ${p.unit} ${p.state}, tetapi kondisinya diisi; laporan tidak menghitungnya.`,
  hint: () => 'Kosongkan kondisinya, atau perbaiki kolom "Ada".',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, facilities }) =>
      facilities.flatMap(({ name, state, hasCondition, at }) =>
        state === 'Ya' || !hasCondition
          ? []
          : [{ place: at('condition'), params: { unit, name, state: state === 'TB' ? 'tidak berlaku' : 'tidak ada' } }],
      ),
    ),
})

/** Something is there, and no photo shows it; only in units of which photos are told at all. */
export const facilityWithoutPhoto = defineRule({
  code: 'sarana.no-photo',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', count: 2, names: 'Toilet khusus, Parkir khusus', cells: 'G4, G7' },
  message: p => `${p.count} sarana yang ada di ${p.unit} tanpa foto: ${p.names} (${p.cells}).`,
  hint: () => 'Tambahkan fotonya, atau periksa apakah sarananya memang ada.',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, facilities }) => {
      const present = facilities.filter(({ state }) => state === 'Ya')
      const bare = present.filter(({ hasPhoto }) => !hasPhoto)
      return bare.length === present.length ? [] : hitOf(unit, bare, 'photo')
    }),
})

/** A photograph in a form that no report shows, or without the ending of its name. */
export const photoOfOtherType = defineRule({
  code: 'sarana.photo-not-shown',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', name: 'Toilet khusus', ending: 'HEIC' },
  message: p =>
    `Foto "${p.name}" di ${p.unit} tidak dicetak: ${p.ending === '' ? 'nama berkasnya tanpa akhiran' : `berkasnya ${p.ending}, sedangkan laporan mencetak JPEG dan PNG`}.`,
  hint: p =>
    p.ending === ''
      ? 'Tulis nama berkasnya dengan akhirannya, misalnya IMG_0412.jpg.'
      : 'Simpan fotonya sebagai JPEG di program gambar, lalu tulis nama berkas yang baru dengan akhirannya, misalnya toilet.jpg.',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, facilities }) =>
      facilities.flatMap(({ name, photos, at }) =>
        photos.others.map(file => ({ place: at('photo'), params: { unit, name, ending: endingOf(file) } })),
      ),
    ),
})

/** `HEIC`; empty for a name without one. */
function endingOf(file: string): string {
  return /\.([a-z]\w{1,4})$/i.exec(file)?.[1]?.toUpperCase() ?? ''
}

/** What does not apply raises the value of all that does: why it does not has to be said. */
export const exemptWithoutReason = defineRule({
  code: 'sarana.exempt-without-reason',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', count: 1, names: 'Lift khusus dengan huruf Braille', cells: 'H5' },
  message: p => `${p.count} sarana di ${p.unit} ditandai TB tanpa alasan: ${p.names} (${p.cells}).`,
  hint: () => 'Tulis alasannya di kolom "Catatan"; sarana yang tidak berlaku tidak mengurangi nilai.',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, facilities }) => {
      const bare = facilities.filter(({ state, hasReason }) => state === 'TB' && !hasReason)
      return hitOf(unit, bare, 'note')
    }),
})

/** One finding on several facilities of a unit; none on none. */
function hitOf(unit: string, facilities: readonly ObservedFacility[], column: FacilityColumn) {
  const [first] = facilities
  if (first === undefined) return []
  const names = facilities.map(({ name }) => name).join(', ')
  const cells = listCells(facilities.map(({ at }) => at(column)))
  return [{ place: first.at(column), params: { unit, count: facilities.length, names, cells } }]
}

/** Less than half of the list applies, so that the value says little: fewer than 7 of 14. */
export const fewApplicable = defineRule({
  code: 'sarana.few-applicable',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', count: 5, of: 14 },
  message: p => `Hanya ${p.count} dari ${p.of} sarana yang berlaku di ${p.unit}; nilainya sulit dibandingkan.`,
  hint: () => 'Periksa sarana yang ditandai TB, atau sebutkan keterbatasan ini dalam laporan.',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, facilities, place }) => {
      const count = facilities.filter(({ state }) => state !== 'TB').length
      return count * 2 >= facilities.length ? [] : [{ place, params: { unit, count, of: facilities.length } }]
    }),
})

/** A lift where there is one storey. */
export const liftInOneStorey = defineRule({
  code: 'sarana.lift-in-one-storey',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', found: 'tidak ada' },
  message: p => `Gedung ${p.unit} satu lantai, tetapi lift ditulis ${p.found}, bukan tidak berlaku.`,
  hint: () =>
    'Tulis TB dengan alasannya (lift yang tidak ada mengurangi nilai), atau perbaiki jumlah lantainya di lembar Unit.',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, floors, facilities }) =>
      facilities.flatMap(({ isLift, state, at }) =>
        floors === 1 && isLift && state !== 'TB'
          ? [{ place: at('state'), params: { unit, found: state === 'Ya' ? 'ada' : 'tidak ada' } }]
          : [],
      ),
    ),
})

/** It is there, and there are none of it. */
export const noneOfPresent = defineRule({
  code: 'sarana.none-of-present',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', name: 'Parkir khusus' },
  message: p => `"${p.name}" di ${p.unit} ditulis ada, tetapi jumlahnya 0.`,
  hint: () => 'Perbaiki jumlahnya, atau tulis Tidak di kolom "Ada".',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, facilities }) =>
      facilities.flatMap(({ name, state, count, at }) =>
        state === 'Ya' && count === 0 ? [{ place: at('count'), params: { unit, name } }] : [],
      ),
    ),
})

/** One room for lactation counted as two things. */
export const lactationTwice = defineRule({
  code: 'sarana.lactation-twice',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', other: 'Sarana lain' },
  message: p => `Ruang laktasi di ${p.unit} tampaknya dihitung dua kali: juga pada "${p.other}".`,
  hint: () => 'Hitung ruang yang sama satu kali saja.',
  find: ({ observed }: Observed) =>
    observed.flatMap(({ unit, facilities, support }) => {
      if (!facilities.some(({ isLactation, state }) => isLactation && state === 'Ya')) return []
      const others = facilities.filter(
        ({ isLactation, alsoLactation, state }) => !isLactation && alsoLactation && state === 'Ya',
      )
      const items = support.filter(({ isPresent, isLactation }) => isPresent && isLactation)
      return [
        ...others.map(({ name, at }) => ({ place: at('note'), params: { unit, other: name } })),
        ...items.map(({ name, place }) => ({ place, params: { unit, other: name } })),
      ]
    }),
})

interface WrittenGrades {
  readonly grades: readonly {
    readonly unit: string
    readonly written: string
    readonly hasBands: boolean
    /** By the table; absent where there is none, or no value. */
    readonly right?: string | undefined
    /** All that the grade is called. */
    readonly names: readonly string[]
    readonly place: Place
  }[]
}

/** A grade was written although no table gives one, or another than the table gives. */
export const gradeWithoutBands = defineRule({
  code: 'sarana.grade-without-bands',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', written: 'Baik', right: '' },
  message: p =>
    p.right === ''
      ? `${p.unit} tertulis berkategori ${p.written}, padahal tidak ada tabel kategori yang memberikannya.`
      : `${p.unit} tertulis berkategori ${p.written}; menurut tabelnya ${p.right}.`,
  hint: p =>
    p.right === ''
      ? 'Laporan tidak mencetak kategori; tulis tabelnya di lembar Instrumen bila ada.'
      : 'Laporan memakai kategori menurut tabel; perbaiki yang tertulis.',
  find: ({ grades }: WrittenGrades) =>
    grades.flatMap(({ unit, written, hasBands, right, names, place }) => {
      const isRight = names.some(name => gradeKey(name) === gradeKey(written))
      return hasBands && (right === undefined || isRight)
        ? []
        : [{ place, params: { unit, written, right: right ?? '' } }]
    }),
})

interface FacilityPlans {
  readonly facilityPlans: readonly {
    readonly unit: string
    readonly about?: string | undefined
    readonly isKnown: boolean
    readonly place: Place
  }[]
}

/** A plan that names no facility of the list: nobody can say what it closes. */
export const planWithoutFacility = defineRule({
  code: 'sarana.plan-without-facility',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama', about: 'Kursi' },
  message: p =>
    p.about === ''
      ? `Rencana ${p.unit} tidak menyebut sarananya.`
      : `Rencana ${p.unit} menyebut "${p.about}", yang tidak ada di daftar sarana.`,
  hint: () => 'Tulis nomor atau nama sarana seperti di daftarnya, agar laporan menghitungnya sebagai direncanakan.',
  find: ({ facilityPlans }: FacilityPlans) =>
    facilityPlans.flatMap(({ unit, about = '', isKnown, place }) =>
      isKnown ? [] : [{ place, params: { unit, about } }],
    ),
})

interface Unseen {
  readonly unseen: readonly { readonly unit: string; readonly place: Place }[]
}

/** A unit of which nothing is told. */
export const unseenUnit = defineRule({
  code: 'sarana.unit-missing',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai Umpama' },
  message: p => `${p.unit} tidak mempunyai satu baris pun di lembar Sarana.`,
  hint: () => 'Tambahkan hasil observasinya; laporan menyebut unit itu belum diperiksa.',
  find: ({ unseen }: Unseen) => unseen.map(({ unit, place }) => ({ place, params: { unit } })),
})
