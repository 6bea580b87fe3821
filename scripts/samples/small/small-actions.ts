import type { SmallUnitNo } from './small-units.ts'

export interface SmallAction {
  readonly unit: SmallUnitNo
  /** The recommendation answered in 2021, the service in 2022. */
  readonly answers: number | string
  /** Italics as `*…*`. */
  readonly action: string
  /** A day as `2022-03-31` becomes a real Excel date, anything else stays text. */
  readonly timeline: string
  readonly status: 'Open' | 'Close'
}

const information = 'Layanan Informasi dan Pengaduan'
const testing = 'Pengujian'

/** RATL of survey year 2021, by numbered recommendation; all closed on the cutoff of 15 December 2022. */
export const smallActions2021: readonly SmallAction[] = [
  {
    unit: 1,
    answers: 3,
    action: 'Menata ulang ruang layanan informasi hukum agar pengguna layanan merasa nyaman',
    timeline: '2022-03-31',
    status: 'Close',
  },
  {
    unit: 1,
    answers: 3,
    action: 'Mereviu SOP layanan informasi dan pengaduan bersama seluruh petugas pelayanan.',
    timeline: '30/06/2022',
    status: 'Close',
  },
  {
    unit: 2,
    answers: 2,
    action: 'Menganalisis penyebab turunnya nilai unsur waktu penyelesaian pada layanan pengujian',
    timeline: 'TW I 2022',
    status: 'Close',
  },
  {
    unit: 2,
    answers: 2,
    action: 'Menambah satu petugas penerima sampel pada jam sibuk. Jadwal petugas ditinjau kembali setiap bulan.',
    timeline: '2022-06-30',
    status: 'Close',
  },
  {
    unit: 2,
    answers: 3,
    action:
      'Perbaikan sarana ruang tunggu:\n1. Menambah kursi tunggu dan kursi prioritas;\n2. Menyediakan jaringan *Wi-Fi* bagi pelanggan;\n3. Memasang *banner* alur layanan di dekat loket.',
    timeline: '30 September 2022',
    status: 'Close',
  },
  {
    unit: 2,
    answers: 3,
    action: 'Menyusun *leaflet* persyaratan pengujian dengan bahasa yang sederhana',
    timeline: '31-10-2022',
    status: 'Close',
  },
]

/** RATL of survey year 2022, by service; four are open and in time. The audit has nothing to say of this sample. */
export const smallActions2022: readonly SmallAction[] = [
  {
    unit: 1,
    answers: information,
    action: 'Membuka konsultasi hukum secara *online* setiap hari Rabu',
    timeline: '2022-11-30',
    status: 'Close',
  },
  {
    unit: 1,
    answers: information,
    action: 'Menyediakan fasilitas pelacakan status permintaan informasi pada *website*',
    timeline: '31/03/2023',
    status: 'Open',
  },
  {
    unit: 2,
    answers: testing,
    action: 'Memantau ketepatan waktu layanan pengujian setiap minggu melalui lembar kendali',
    timeline: '31/10/2022',
    status: 'Close',
  },
  {
    unit: 2,
    answers: testing,
    action: 'Menyediakan stok baku pembanding dan pereaksi sesuai dengan rencana pengujian',
    timeline: '28/02/2023',
    status: 'Open',
  },
  {
    unit: 2,
    answers: testing,
    action: 'Menambah ruang lingkup akreditasi laboratorium sesuai dengan permintaan pelanggan',
    timeline: 'TW I 2023',
    status: 'Open',
  },
  {
    unit: 2,
    answers: information,
    action: 'Melaksanakan pelatihan komunikasi efektif bagi petugas layanan',
    timeline: 'Oktober 2022',
    status: 'Close',
  },
  {
    unit: 3,
    answers: information,
    action: 'Memasang papan penunjuk arah menuju ruang pelayanan',
    timeline: '2022-12-09',
    status: 'Close',
  },
  {
    unit: 3,
    answers: information,
    action: 'Menyediakan kursi roda dan jalur landai bagi pengunjung',
    timeline: '2022-12-31',
    status: 'Open',
  },
]
