import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { narrativesView } from '../parts/office-texts/narratives.ts'
import { countView, day, decimalView, issueView, lines, signatoryView, words, yearView } from '../parts/view-fields.ts'
import { narrativePlaces } from './narrative-places.ts'

// This report has no cover, and so no place for a logo.
const { hasLogo: _, ...signatory } = signatoryView

const report = z.strictObject({
  number: words.optional().describe('nomor laporan'),
  year: yearView.describe('tahun putaran'),
  round: words.describe('sebutan putaran, misalnya Semester I Tahun 2027'),
  cutoff: day.describe('hari ketika status rencana aksi dibaca'),
  due: day.describe('batas pengembalian formulir'),
  ...issueView,
  ...signatory,
  representative: z
    .strictObject({
      title: words.describe('jabatannya'),
      name: words.describe('namanya'),
    })
    .optional()
    .describe('yang menandatangani berita acara atas nama unit pelayanan'),
})

const returns = z.strictObject({
  forms: countView.min(1).describe('banyaknya formulir yang dikirim'),
  returned: countView.describe('yang kembali'),
  missing: countView.describe('yang belum kembali'),
  late: countView.describe('yang kembali sesudah batas pengembalian, menurut tanggal yang dicatat'),
  undated: countView.describe('yang kembali tanpa dicatat tanggalnya'),
  percent: decimalView.describe('bagian yang kembali dalam persen'),
  isOneForm: z.boolean().describe('hanya satu formulir yang dikirim'),
  allReturned: z.boolean().describe('semua formulir kembali'),
  noneReturned: z.boolean().describe('belum ada formulir yang kembali'),
  hasLate: z.boolean().describe('ada yang kembali sesudah batas'),
  hasUndated: z.boolean().describe('ada yang kembali tanpa tanggal'),
  missingNames: z.array(words).describe('nama unit yang belum mengembalikan; kosong bila lebih dari lima'),
  withoutForm: countView.describe('unit di lembar Unit yang tidak mempunyai formulir'),
  hasWithoutForm: z.boolean().describe('ada unit tanpa formulir'),
  withoutFormNames: z.array(words).describe('namanya; kosong bila lebih dari lima'),
})

const moved = z.strictObject({
  openBefore: countView.describe('rencana aksi yang semula open'),
  closedBefore: countView.describe('rencana aksi yang semula close'),
  completed: countView.describe('yang semula open dan kini close'),
  reopened: countView.describe('yang semula close dan kini open'),
  newOpen: countView.describe('yang baru dan open'),
  newClosed: countView.describe('yang baru dan sudah close'),
  actions: countView.describe('rencana aksi seluruhnya sesudah putaran'),
  closed: countView.describe('yang kini close'),
  open: countView.describe('yang kini open'),
  overdue: countView.describe('yang kini open dan melewati batas waktunya'),
  percent: decimalView.optional().describe('bagian yang close dalam persen'),
  added: countView.describe('rencana aksi baru, open dan close'),
})

const total = moved.extend({
  before: countView.describe('rencana aksi sebelum putaran'),
  hasBefore: z.boolean().describe('ada rencana aksi sebelum putaran'),
  isOneBefore: z.boolean().describe('hanya satu rencana aksi sebelum putaran'),
  isOneOpenBefore: z.boolean().describe('hanya satu yang semula open'),
  hasOpenBefore: z.boolean().describe('ada yang semula open'),
  hasClosedBefore: z.boolean().describe('ada yang semula close'),
  hasCompleted: z.boolean().describe('ada yang menjadi close'),
  allCompleted: z.boolean().describe('semua yang semula open kini close'),
  hasReopened: z.boolean().describe('ada yang dibuka kembali'),
  hasAdded: z.boolean().describe('ada rencana aksi baru'),
  isStill: z.boolean().describe('tidak ada status yang berubah dan tidak ada rencana aksi baru'),
  isOne: z.boolean().describe('hanya satu rencana aksi'),
  allClosed: z.boolean().describe('semuanya close'),
  noneClosed: z.boolean().describe('belum ada yang close'),
  isOneOpen: z.boolean().describe('hanya satu yang masih open'),
  hasOverdue: z.boolean().describe('ada yang melewati batas waktu'),
  allOverdue: z.boolean().describe('semua yang open melewati batas waktu'),
  completedUnits: countView.describe('banyaknya unit yang mempunyai rencana aksi yang menjadi close'),
  completedNames: z.array(words).describe('nama unit itu; kosong bila lebih dari lima'),
})

const unit = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  name: words.describe('nama unit'),
  isReturned: z.boolean().describe('formulirnya kembali'),
  returnedOn: day.optional().describe('tanggal formulirnya diterima'),
  isLate: z.boolean().describe('diterima sesudah batas pengembalian'),
  counts: moved.describe('rencana aksi unit itu'),
  changes: countView.describe('perubahan dari unit itu'),
  findings: countView.describe('catatan atas formulir unit itu'),
})

const sort = z.strictObject({
  name: words.describe('sebutannya'),
  count: countView.min(1).describe('banyaknya'),
  units: countView.describe('banyaknya unit'),
})

const sorted = z.strictObject({
  count: countView.describe('banyaknya'),
  units: countView.describe('banyaknya unit'),
  hasUnits: z.boolean().describe('ada unit yang disebut'),
  isOne: z.boolean().describe('hanya satu'),
  sorts: z.array(sort).describe('menurut jenisnya, dari yang terbanyak'),
})

const attendance = z.strictObject({
  persons: countView.min(1).describe('banyaknya yang hadir'),
  units: countView.min(1).describe('banyaknya unit asal mereka'),
  rows: z
    .array(
      z.strictObject({
        number: countView.min(1).describe('nomor urut'),
        name: words.describe('nama yang hadir'),
        unit: words.describe('unit asalnya'),
        position: words.optional().describe('jabatannya'),
      }),
    )
    .describe('yang hadir satu per satu; kosong pada edisi publik'),
})

const meeting = z.strictObject({
  day: day.describe('tanggal rapat'),
  weekday: words.describe('nama harinya'),
  place: words.describe('tempat rapat'),
  attendance: attendance.optional().describe('yang hadir, bila dicatat'),
})

const step = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  lines: lines.describe('apa yang dilakukan'),
  owner: words.optional().describe('siapa yang melakukannya'),
  due: words.optional().describe('batas waktu seperti tertulis'),
})

const request = z.strictObject({
  isForms: z.boolean().describe('formulir yang belum dikembalikan'),
  isFindings: z.boolean().describe('catatan yang harus ditindaklanjuti'),
  isOverdue: z.boolean().describe('rencana aksi yang melewati batas waktu'),
  isOpen: z.boolean().describe('rencana aksi open yang belum melewati batas waktu'),
  isRest: z.boolean().describe('ada juga yang melewati batas waktu'),
  count: countView.min(1).describe('banyaknya'),
  names: z.array(words).describe('nama unitnya; kosong bila lebih dari lima'),
})

const agreed = z.strictObject({
  isResult: z.boolean().describe('hasil putaran ini diterima'),
  isForms: z.boolean().describe('formulir yang belum dikembalikan disampaikan'),
  isFindings: z.boolean().describe('catatan ditindaklanjuti'),
  isSteps: z.boolean().describe('langkah di lembar Langkah dilaksanakan'),
})

/** All that the templates of the report on a round may see. */
export const roundView = z.strictObject({
  report: report.describe('lembar Laporan'),
  returns: returns.describe('pengembalian formulir'),
  years: z
    .array(moved.extend({ year: yearView.describe('tahun survei') }))
    .min(1)
    .describe('perubahan status setiap tahun survei'),
  severalYears: z.boolean().describe('tahun surveinya lebih dari satu'),
  total: total.describe('perubahan status seluruhnya'),
  units: z.array(unit).min(1).describe('unit yang dikirimi formulir'),
  isShort: z.boolean().describe('unitnya paling banyak dua belas, sehingga tabelnya di naskah dan bukan di lampiran'),
  changes: sorted.describe('perubahan isian menurut kolomnya'),
  noted: sorted.describe('catatan atas formulir menurut jenisnya'),
  steps: z.array(step).describe('langkah berikutnya dari lembar Langkah'),
  requests: z.array(request).describe('yang diminta dari unit menurut hasil putaran ini'),
  agreed: z.array(agreed).min(1).describe('butir kesepakatan rapat menurut hasil putaran ini'),
  meeting: meeting.optional().describe('rapat pembahasan'),
  needsDecision: z.boolean().describe('ada yang memerlukan arahan pimpinan'),
  narratives: narrativesView(narrativePlaces),
  legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
  findings: findingsView,
})

export type RoundView = z.infer<typeof roundView>
