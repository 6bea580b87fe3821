import type { UnitFacts } from '../sample-sources.ts'

/** One service of a unit as the sheets of the annual survey name it. */
export interface AnnualService {
  readonly unit: UnitFacts
  readonly service: string
}

/** The facts name a service as each unit wrote it; a survey names it the same everywhere. */
const spellings: Readonly<Record<string, string>> = {
  pengujian: 'Pengujian',
  'informasi dan pengaduan': 'Informasi dan Pengaduan',
  ski: 'Penerbitan Surat Keterangan Impor',
  ske: 'Penerbitan Surat Keterangan Ekspor',
  'surat keterangan impor': 'Penerbitan Surat Keterangan Impor',
  'surat keterangan ekspor': 'Penerbitan Surat Keterangan Ekspor',
  'penerbitan surat keterangan impor': 'Penerbitan Surat Keterangan Impor',
  'penerbitan surat keterangan ekspor': 'Penerbitan Surat Keterangan Ekspor',
  'persyaratan surat keterangan impor': 'Penerbitan Surat Keterangan Impor',
  'konsultasi pemenuhan standar obat tradisional. suplemen kesehatan dan kosmetik':
    'Konsultasi Pemenuhan Standar Obat Tradisional, Suplemen Kesehatan, dan Kosmetik',
}

function serviceName(written: string): string {
  const bare = written.replace(/^\d+\.\s*/, '').replace(/^(Layanan|Pelayanan) /, '')
  return spellings[bare.toLowerCase()] ?? bare
}

/** Every service of every unit, in the order of the facts. */
export function annualServices(units: readonly UnitFacts[]): readonly AnnualService[] {
  return units.flatMap(unit => unit.services2022.map(written => ({ unit, service: serviceName(written) })))
}
