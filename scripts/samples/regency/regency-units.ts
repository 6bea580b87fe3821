/** A service as the sheets name it, and as a sentence speaks of it. */
export interface RegencyService {
  readonly name: string
  readonly mention: string
  /** The regency charges nothing for it and the questionnaire does not ask for its tariff. */
  readonly isOutsideTariff?: boolean
}

export type RegencyGroup = 'Dinas' | 'Badan' | 'Puskesmas' | 'Kecamatan'

export interface RegencyUnit {
  readonly no: number
  readonly unit: string
  readonly group: RegencyGroup
  readonly services: readonly RegencyService[]
}

/** In running text a service has small letters, but for what is written in capitals anyway. */
function named(name: string): RegencyService {
  return { name, mention: name.toLowerCase().replace('ktp', 'KTP') }
}

const offices: readonly (readonly [unit: string, services: readonly string[]])[] = [
  [
    'Dinas Kependudukan dan Pencatatan Sipil',
    ['Penerbitan Kartu Keluarga', 'Perekaman dan Pencetakan KTP Elektronik', 'Penerbitan Akta Kelahiran'],
  ],
  ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', ['Perizinan Berusaha', 'Pengaduan Perizinan']],
  ['Dinas Pendidikan', ['Legalisasi Ijazah', 'Mutasi Peserta Didik']],
  ['Dinas Kesehatan', ['Izin Praktik Tenaga Kesehatan', 'Sertifikat Laik Higiene Sanitasi']],
  ['Dinas Sosial', ['Rekomendasi Bantuan Sosial', 'Rehabilitasi Sosial']],
  ['Dinas Perhubungan', ['Pengujian Kendaraan Bermotor', 'Izin Trayek']],
  ['Dinas Tenaga Kerja', ['Kartu Pencari Kerja', 'Pencatatan Peraturan Perusahaan']],
  ['Dinas Lingkungan Hidup', ['Persetujuan Lingkungan', 'Pengujian Laboratorium Lingkungan']],
  ['Dinas Pertanian', ['Kesehatan Hewan', 'Rekomendasi Pupuk Bersubsidi']],
  ['Dinas Perpustakaan dan Kearsipan', ['Peminjaman Buku', 'Pembinaan Kearsipan']],
  ['Badan Pendapatan Daerah', ['Pelayanan Pajak Bumi dan Bangunan', 'Pendaftaran Wajib Pajak Daerah']],
  ['Badan Kepegawaian Daerah', ['Kenaikan Pangkat', 'Administrasi Pensiun']],
]

const districts = [
  ...['Contoh Jaya', 'Umpama', 'Misalrejo', 'Teladan', 'Ibarat', 'Seumpama', 'Permisalan', 'Percontohan', 'Tamsil'],
  ...['Amsal', 'Andaian', 'Perumpamaan', 'Contoh Raya', 'Sukamisal'],
]
const clinicsBeside = ['Umpama Timur', 'Teladan Selatan']

const clinicServices = ['Rawat Jalan', 'Kesehatan Ibu dan Anak']
const districtServices = ['Surat Keterangan dan Rekomendasi', 'Pengantar Administrasi Kependudukan']

/** Forty-two units: ten dinas, two badan, sixteen puskesmas and fourteen kecamatan, all of an invented regency. */
export const regencyUnits: readonly RegencyUnit[] = [
  ...offices.map(([unit, services]) => ({ unit, group: groupOf(unit), services })),
  ...[...districts, ...clinicsBeside].map(name => ({
    unit: `Puskesmas ${name}`,
    group: 'Puskesmas' as const,
    services: clinicServices,
  })),
  ...districts.map(name => ({ unit: `Kecamatan ${name}`, group: 'Kecamatan' as const, services: districtServices })),
].map(({ unit, group, services }, index) => ({
  ...{ no: index + 1, unit, group },
  services: services.map(name => ({ ...named(name), ...(name === 'Peminjaman Buku' && { isOutsideTariff: true }) })),
}))

function groupOf(unit: string): RegencyGroup {
  return unit.startsWith('Badan') ? 'Badan' : 'Dinas'
}
