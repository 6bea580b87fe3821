import { type Explanation, rulesFrom } from '../../../base/origin/explanation.ts'

interface WholeParams {
  what: string
  parts: number
  isEqual: boolean
}

interface EvaluationRules {
  'penilaian.nilai': WholeParams
  'penilaian.indikator': { code: string }
  'penilaian.skor': { code: string }
  'penilaian.jumlah': { code: string }
  'penilaian.jawaban': { code: string }
  'penilaian.tertinggi': { what: string }
  'penilaian.capaian-poin': { what: string }
  'penilaian.indeks': { what: string }
  'penilaian.kategori': { what: string }
  'penilaian.rata': { what: string; count: number }
  'penilaian.selisih': { what: string }
  'penilaian.kurang': { code: string }
  'penilaian.kurang-rata': { code: string; count: number }
  'penilaian.urutan': { what: string }
  'penilaian.banyak': { what: string }
  'penilaian.bagian': { what: string; whole: string }
  'penilaian.instrumen': { what: string }
  'penilaian.nomor': { what: string }
  'penilaian.tahun': Readonly<Record<string, never>>
}

/** How the figures of an evaluation come about (`docs/RULES.md` 8), in the words of a report. */
export const evaluationRules = {
  'penilaian.nilai': {
    example: { what: 'nilai F-02', parts: 6, isEqual: false },
    words: ({ what, parts, isEqual }: WholeParams) =>
      isEqual
        ? `${what}: rata-rata ${parts} nilai dengan bobot yang sama, dari nilai yang belum dibulatkan, dibulatkan satu kali`
        : `${what}: jumlah ${parts} nilai dikali bobotnya seperti tercetak, dari nilai yang belum dibulatkan, dibulatkan satu kali`,
  },
  'penilaian.indikator': {
    example: { code: '3.a.T' },
    words: ({ code }: { code: string }) => `skor ${code} dikali bobotnya di dalam kelompoknya`,
  },
  'penilaian.skor': {
    example: { code: '3.a.T' },
    words: ({ code }: { code: string }) => `skor ${code} seperti tertulis`,
  },
  'penilaian.jumlah': {
    example: { code: '1.1' },
    words: ({ code }: { code: string }) => `poin tolok ukur di dalam ${code} dijumlahkan`,
  },
  'penilaian.jawaban': {
    example: { code: 'Q1' },
    words: ({ code }: { code: string }) => `rata-rata jawaban pengguna pada ${code}, dibulatkan satu kali`,
  },
  'penilaian.tertinggi': {
    example: { what: 'Penyusunan NSPK' },
    words: ({ what }: { what: string }) => `yang tertinggi dari ${what} menurut instrumennya`,
  },
  'penilaian.capaian-poin': {
    example: { what: 'Penyusunan NSPK' },
    words: ({ what }: { what: string }) => `poin ${what} dibagi poin tertingginya, dalam persen dengan dua desimal`,
  },
  'penilaian.indeks': {
    example: { what: 'Kebijakan Pelayanan' },
    words: ({ what }: { what: string }) => `nilai ${what} yang belum dibulatkan, dikali bobotnya`,
  },
  'penilaian.kategori': {
    example: { what: 'IPP' },
    words: ({ what }: { what: string }) => `kategori bagi ${what} seperti tercetak, menurut tabel kategorinya`,
  },
  'penilaian.rata': {
    example: { what: 'IPP', count: 48 },
    words: ({ what, count }: { what: string; count: number }) =>
      `rata-rata ${what} dari ${count} yang dinilai, dari nilai yang belum dibulatkan, dibulatkan satu kali`,
  },
  'penilaian.selisih': {
    example: { what: 'penilaian mandiri dikurangi nilai evaluator' },
    words: ({ what }: { what: string }) => `${what}, dari nilai tercetak`,
  },
  'penilaian.kurang': {
    example: { code: '3.a.T' },
    words: ({ code }: { code: string }) =>
      `skor tertinggi ${code} dikurangi skornya, dikali bobotnya di dalam nilai seluruhnya`,
  },
  'penilaian.kurang-rata': {
    example: { code: '3.a.T', count: 48 },
    words: ({ code, count }: { code: string; count: number }) =>
      `yang hilang pada ${code} dijumlahkan, dibagi ${count} yang dinilai`,
  },
  'penilaian.urutan': {
    example: { what: 'IPP' },
    words: ({ what }: { what: string }) => `urutan menurut ${what} yang tercetak; yang sama berperingkat sama`,
  },
  'penilaian.banyak': {
    example: { what: 'unit yang dinilai' },
    words: ({ what }: { what: string }) => `banyaknya ${what}`,
  },
  'penilaian.bagian': {
    example: { what: 'sarana yang ada', whole: 'sarana yang berlaku' },
    words: ({ what, whole }: { what: string; whole: string }) => `${what} dibagi ${whole}, dikali 100`,
  },
  'penilaian.instrumen': {
    example: { what: 'batas kategori Baik' },
    words: ({ what }: { what: string }) => `${what} seperti ditetapkan instrumennya`,
  },
  'penilaian.tahun': { example: {}, words: () => 'tahun penilaian laporan ini' },
  'penilaian.nomor': {
    example: { what: 'rencana' },
    words: ({ what }: { what: string }) => `nomor urut menurut urutan ${what}`,
  },
} as const

/** Explains a figure of an evaluation. */
export const explainEvaluationBy = rulesFrom<EvaluationRules>(evaluationRules)

/** Explains what stands in an instrument as it is: a code, a weight, the end of a grade. */
export function ofInstrument(what: string, regulation?: string, cells?: Explanation['cells']): Explanation {
  return explainEvaluationBy('penilaian.instrumen', { what }, { regulation, cells })
}
