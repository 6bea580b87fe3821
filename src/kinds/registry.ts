import { kelompokRentan } from './kelompok-rentan/index.ts'
import { monevSkm } from './monev-skm/index.ts'
import { pekppp } from './pekppp/index.ts'
import { pemutakhiranRatl } from './pemutakhiran-ratl/index.ts'
import { pengaduan } from './pengaduan/index.ts'
import { ppb } from './ppb/index.ts'
import type { ReportKind } from './report-kind.ts'
import { skmTahunan } from './skm-tahunan/index.ts'
import { spkpSpak } from './spkp-spak/index.ts'

/** Every kind of report, one line each. */
export const reportKinds: readonly ReportKind[] = [
  monevSkm,
  spkpSpak,
  skmTahunan,
  pemutakhiranRatl,
  pekppp,
  kelompokRentan,
  ppb,
  pengaduan,
]
