import { formatNumber } from '../../base/format-number.ts'
import { listCells } from '../../problems/list-cells.ts'
import type { Place } from '../../problems/problem.ts'
import { quoted } from '../../problems/problem-phrases.ts'
import { defineRule } from '../rule.ts'

// Which rows count, what they are counted under, and by which days.

interface Repeated {
  readonly repeated: readonly { readonly id: string; readonly place: Place }[]
}

export const repeatedTicket = defineRule({
  code: 'tiket.repeated',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { count: '2', cells: 'A9, A14' },
  message: p => `${p.count} baris mengulang tiket di atasnya (${p.cells}); setiap tiket dihitung satu kali.`,
  hint: () => 'Hapus baris ulangannya.',
  find: ({ repeated }: Repeated) => {
    const [first] = repeated
    const cells = listCells(repeated.map(({ place }) => place))
    return first === undefined ? [] : [{ place: first.place, params: { count: formatNumber(repeated.length), cells } }]
  },
})

interface Outside {
  readonly outside: readonly Place[]
}

export const outsideReport = defineRule({
  code: 'tiket.outside-period',
  severity: 'peringatan',
  example: { count: '3', cells: 'B9, B14, B20' },
  message: p => `${p.count} baris diterima sesudah periode laporan (${p.cells}) dan tidak dihitung.`,
  hint: () => 'Perbaiki tanggalnya; bila benar, baris itu untuk laporan berikutnya.',
  find: ({ outside }: Outside) => {
    const [place] = outside
    return place === undefined
      ? []
      : [{ place, params: { count: formatNumber(outside.length), cells: listCells(outside) } }]
  },
})

interface Unlisted {
  readonly unlisted: readonly {
    readonly title: string
    readonly sheet: string
    readonly names: readonly string[]
    readonly count: number
    readonly places: readonly Place[]
  }[]
}

const mostNames = 5

/** A name that is in no list: it is counted all the same. */
export const unlistedName = defineRule({
  code: 'tiket.unlisted-name',
  severity: 'peringatan',
  example: { title: 'Kanal', sheet: 'Daftar', names: '"Pameran"', count: '3', cells: 'C9, C14, C20' },
  message: p => `${p.title} ${p.names} tidak ada dalam daftar; ${p.count} baris (${p.cells}) tetap dihitung.`,
  hint: p => `Perbaiki ejaannya, atau tambahkan namanya di lembar "${p.sheet}".`,
  find: ({ unlisted }: Unlisted) =>
    unlisted.flatMap(({ title, sheet, names, count, places }) => {
      const [place] = places
      if (place === undefined) return []
      const more = names.length - mostNames
      const told = `${quoted(names.slice(0, mostNames))}${more > 0 ? ` dan ${formatNumber(more)} lainnya` : ''}`
      return [{ place, params: { title, sheet, names: told, count: formatNumber(count), cells: listCells(places) } }]
    }),
})

interface Holidays {
  readonly yearsWithoutHolidays: readonly { readonly year: number; readonly place: Place }[]
  readonly proposedHolidays: readonly Place[]
}

export const yearWithoutHolidays = defineRule({
  code: 'libur.year-missing',
  severity: 'peringatan',
  example: { year: '2025' },
  message: p =>
    `Lembar Libur tidak memuat satu hari pun pada tahun ${p.year}, sehingga hari kerjanya terhitung terlalu banyak.`,
  hint: () => 'Tulis hari libur nasional, cuti bersama, dan libur daerah tahun itu di lembar "Libur".',
  find: ({ yearsWithoutHolidays }: Holidays) =>
    yearsWithoutHolidays.map(({ year, place }) => ({ place, params: { year: String(year) } })),
})

export const proposedHoliday = defineRule({
  code: 'libur.proposed',
  severity: 'peringatan',
  example: { count: '14', cells: 'E2, E3' },
  message: p => `${p.count} hari libur masih bertanda usulan (${p.cells}); hari itu dihitung libur.`,
  hint: () => 'Cocokkan dengan keputusan bersama tentang hari libur tahun itu, lalu kosongkan kolom "Usulan".',
  find: ({ proposedHolidays }: Holidays) => {
    const [place] = proposedHolidays
    if (place === undefined) return []
    return [{ place, params: { count: formatNumber(proposedHolidays.length), cells: listCells(proposedHolidays) } }]
  },
})

interface Recap {
  readonly recap: readonly {
    readonly total: number
    readonly parts: number
    readonly place: Place
  }[]
  readonly ignoredRecap: Place | undefined
}

export const recapDiffers = defineRule({
  code: 'rekap.parts-differ',
  severity: 'peringatan',
  example: { total: '120', parts: '118' },
  message: p => `Diterima tertulis ${p.total}, sedangkan Selesai, Proses, dan Belum berjumlah ${p.parts}.`,
  hint: () => 'Perbaiki salah satunya; laporan memakai Diterima sebagai jumlah.',
  find: ({ recap }: Recap) =>
    recap.flatMap(({ total, parts, place }) =>
      total === parts ? [] : [{ place, params: { total: formatNumber(total), parts: formatNumber(parts) } }],
    ),
})

export const recapIgnored = defineRule({
  code: 'rekap.beside-tickets',
  severity: 'peringatan',
  example: {},
  message: () => 'Lembar Rekap tidak dipakai, karena lembar Pengaduan memuat barisnya.',
  hint: () => 'Hapus salah satu lembarnya, atau beri nama yang dimulai dengan garis bawah.',
  find: ({ ignoredRecap }: Recap) => (ignoredRecap === undefined ? [] : [{ place: ignoredRecap, params: {} }]),
})

interface Judged {
  readonly judgedComplaints: readonly {
    readonly unit: string
    readonly total: number
    readonly answered: number
    readonly rung: number
    readonly score: number
    readonly code: string
    readonly capsule: string
    readonly place: Place
  }[]
}

/** The same complaints were judged twice in one year, and not alike (`docs/RULES.md` 11.8). */
export const evaluatorsScoreOtherwise = defineRule({
  code: 'pengaduan.evaluators-differ',
  restsOn: 'rows',
  severity: 'peringatan',
  example: {
    ...{ unit: 'Balai Umpama', answered: '8', total: '10', rung: 4, code: '28.e.Ak', score: 5 },
    capsule: 'pekppp-2025',
  },
  message: p =>
    `${p.unit}: ${p.answered} dari ${p.total} laporan SP4N ditindaklanjuti, yang bernilai ${p.rung} pada F-02 nomor ${p.code}; laporan PEKPPP tahun yang sama di arsip (${p.capsule}) memberinya ${p.score}.`,
  hint: () =>
    'Periksa apakah PEKPPP menilai bagian tahun yang lain; bila tidak, samakan skornya dengan tiketnya, atau jelaskan perbedaannya.',
  find: ({ judgedComplaints }: Judged) =>
    judgedComplaints.map(({ place, unit, total, answered, rung, score, code, capsule }) => ({
      place,
      params: { unit, answered: formatNumber(answered), total: formatNumber(total), rung, code, score, capsule },
    })),
})

interface Vanished {
  readonly vanished: { readonly ids: readonly string[]; readonly period: string; readonly place: Place } | undefined
}

export const vanishedTicket = defineRule({
  code: 'tiket.vanished',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { count: '2', ids: '"T-0007", "T-0012"', period: 'Triwulan I Tahun 2025' },
  message: p =>
    `${p.count} tiket yang terbuka pada laporan ${p.period} tidak ada lagi di lembar Pengaduan, misalnya ${p.ids}.`,
  hint: () => 'Tambahkan barisnya dengan keadaan sekarang, atau jelaskan di lembar Narasi mengapa tidak ada.',
  find: ({ vanished }: Vanished) => {
    if (vanished === undefined || vanished.ids.length === 0) return []
    const { ids, period, place } = vanished
    return [{ place, params: { count: formatNumber(ids.length), ids: quoted(ids.slice(0, mostNames)), period } }]
  },
})
