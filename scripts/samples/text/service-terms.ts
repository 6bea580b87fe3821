/** Kinds of service that are spoken of differently; `umum` takes only phrases that fit every service. */
export type ServiceKind = 'perizinan' | 'pengujian' | 'jasa' | 'informasi' | 'bimbingan' | 'umum'

/** How a text speaks of a service: `layanan pengujian`, its customers, its staff, what it delivers and what is asked for. */
export interface ServiceTerms {
  readonly kind: ServiceKind
  readonly mention: string
  readonly product: string
  readonly request: string
  readonly users: readonly string[]
  readonly staff: readonly string[]
}

type KindTerms = Omit<ServiceTerms, 'kind' | 'mention' | 'product'>

const termsOfKind: Readonly<Record<ServiceKind, KindTerms>> = {
  perizinan: { request: 'permohonan', users: ['pemohon', 'pelaku usaha'], staff: ['evaluator', 'petugas pelayanan'] },
  pengujian: {
    request: 'permohonan pengujian',
    users: ['pelanggan'],
    staff: ['penguji dan petugas loket', 'petugas pelayanan'],
  },
  jasa: { request: 'pesanan pelanggan', users: ['pelanggan'], staff: ['petugas pelayanan'] },
  informasi: {
    request: 'permintaan informasi dan pengaduan',
    users: ['masyarakat', 'pengguna layanan'],
    staff: ['petugas pelayanan', 'petugas layanan'],
  },
  bimbingan: { request: 'pendaftaran peserta', users: ['peserta'], staff: ['petugas pelayanan', 'fasilitator'] },
  umum: { request: 'permintaan informasi', users: ['pengguna layanan'], staff: ['petugas pelayanan'] },
}

/** The terms of a service from its kind, the way to mention it and what it delivers. */
export function termsOf(kind: ServiceKind, mention: string, product: string): ServiceTerms {
  return { kind, mention, product, ...termsOfKind[kind] }
}
