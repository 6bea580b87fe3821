/** What happens to actions between the sample of Semester II 2023 and Semester I 2024. */
export interface PlantedChange {
  readonly unit: string
  readonly year: 2022 | 2023
  /** Which of the unit's actions of that year, counted from 1 in the order of the sheet among those of this status. */
  readonly among: 'Open' | 'Close'
  readonly actions: readonly number[]
  readonly become: 'closed' | 'vanished' | 'reopened' | 'reworded'
}

/** An action that the sample of Semester II 2023 does not have. */
export interface AddedAction {
  readonly unit: string
  readonly year: 2022 | 2023
  readonly service: string
  readonly action: string
  readonly timeline: string
  readonly status: 'Open' | 'Close'
}

const production = 'Direktorat Pengawasan Produksi Obat, Narkotika, Psikotropika, dan Prekursor'

/** Of the sixty open actions; those that no line names are carried over as they are. */
const ofOpen: readonly PlantedChange[] = [
  { unit: 'Biro Hukum dan Organisasi', year: 2023, among: 'Open', actions: [1, 2], become: 'closed' },
  { unit: production, year: 2023, among: 'Open', actions: [1, 2, 3, 4, 5, 6], become: 'closed' },
  { unit: production, year: 2023, among: 'Open', actions: [9], become: 'vanished' },
  { unit: 'Direktorat Standardisasi Pangan Olahan', year: 2023, among: 'Open', actions: [1, 2, 3], become: 'closed' },
  { unit: 'Direktorat Standardisasi Pangan Olahan', year: 2023, among: 'Open', actions: [4, 5], become: 'reworded' },
  {
    unit: 'Direktorat Pengawasan Peredaran Pangan Olahan',
    year: 2023,
    among: 'Open',
    actions: [1, 2, 3, 4, 5],
    become: 'closed',
  },
  { unit: 'Balai Besar POM di Banda Aceh', year: 2023, among: 'Open', actions: [1, 2], become: 'vanished' },
  { unit: 'Balai Besar POM di Medan', year: 2023, among: 'Open', actions: [5, 6, 7, 8, 9], become: 'closed' },
  { unit: 'Balai Besar POM di Jakarta', year: 2023, among: 'Open', actions: [1, 2, 3, 4], become: 'closed' },
  { unit: 'Balai POM di Pangkalpinang', year: 2023, among: 'Open', actions: [1, 2, 3], become: 'closed' },
  { unit: 'Balai POM di Pangkalpinang', year: 2023, among: 'Open', actions: [4], become: 'vanished' },
  { unit: 'Loka POM di Kota Palopo', year: 2023, among: 'Open', actions: [1, 2], become: 'closed' },
  { unit: 'Loka POM di Kabupaten Manggarai Barat', year: 2023, among: 'Open', actions: [1, 2], become: 'closed' },
  { unit: 'Loka POM di Kabupaten Kotawaringin Barat', year: 2023, among: 'Open', actions: [1, 2, 3], become: 'closed' },
]

const ofClosed: readonly PlantedChange[] = [
  { unit: 'Balai Besar POM di Surabaya', year: 2022, among: 'Close', actions: [1], become: 'reopened' },
  { unit: 'Balai POM di Gorontalo', year: 2022, among: 'Close', actions: [3], become: 'reopened' },
  { unit: 'Balai Besar POM di Bandung', year: 2023, among: 'Close', actions: [3], become: 'reopened' },
  { unit: 'Balai POM di Ambon', year: 2023, among: 'Close', actions: [1, 2], become: 'reopened' },
  // Closed and gone: nothing was owed any more, so this moves no open action and is no finding.
  { unit: 'Balai POM di Ambon', year: 2022, among: 'Close', actions: [3], become: 'vanished' },
]

export const plantedChanges: readonly PlantedChange[] = [...ofOpen, ...ofClosed]

const silent = {
  unit: 'Loka POM di Kabupaten Sorong',
  year: 2023,
  service: 'Layanan Informasi dan Pengaduan',
} as const

export const addedActions: readonly AddedAction[] = [
  { ...silent, action: 'Memasang papan alur layanan pengaduan.', timeline: '31/07/2024', status: 'Open' },
  { ...silent, action: 'Menambah satu petugas penerima pengaduan.', timeline: '31/05/2024', status: 'Open' },
  { ...silent, action: 'Mengganti kursi di ruang tunggu.', timeline: '28/06/2024', status: 'Open' },
  { ...silent, action: 'Mencetak formulir pengaduan.', timeline: '29/03/2024', status: 'Close' },
  { ...silent, action: 'Membuat jadwal jaga loket.', timeline: '30/04/2024', status: 'Close' },
  {
    unit: 'Balai Besar POM di Surabaya',
    year: 2023,
    service: 'Layanan SKI',
    action: 'Membuka loket khusus pada akhir bulan.',
    timeline: '15/05/2024',
    status: 'Open',
  },
  {
    unit: 'Balai Besar POM di Bandung',
    year: 2022,
    service: 'Layanan Informasi dan pengaduan',
    action: 'Menyewa mobil layanan keliling.',
    timeline: '30/06/2024',
    status: 'Open',
  },
]
