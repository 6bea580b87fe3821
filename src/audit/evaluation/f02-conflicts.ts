import type { MarkConflict } from './judged-marks.ts'

/** Scores of F-02 A that cannot both be so (`docs/RULES.md` 8.8), inferred from what its scores stand for. */
export const markConflicts: readonly MarkConflict[] = [
  {
    code: '6.a.B',
    atLeast: 5,
    other: '8.a.Ak',
    atMost: 0,
    why: 'hasil SKM disebut ditindaklanjuti, padahal rencana tindak lanjutnya tidak ada',
  },
  {
    code: '3.a.T',
    atLeast: 3,
    other: '21.d.T',
    atMost: 4,
    why: 'komponen layanan disebut ada di SIPPN, padahal informasi pelayanannya tidak',
  },
  {
    code: '28.e.Ak',
    atLeast: 3,
    other: '26.e.P',
    atMost: 4,
    why: 'pengaduan disebut masuk lewat SP4N-LAPOR!, padahal sarananya tidak terhubung ke sana',
  },
  {
    code: '1.a.Ak',
    atLeast: 4,
    other: '2.a.P',
    atMost: 0,
    why: 'Standar Pelayanan disebut disusun bersama masyarakat, padahal tidak ada unsur masyarakat yang dilibatkan',
  },
  {
    code: '30.f.B',
    atLeast: 1,
    other: '29.f.B',
    atMost: 0,
    why: 'inovasi mempunyai sumber daya, padahal inovasinya tidak ada',
  },
]
