import type { PersonalDataKind } from '../privacy/personal-datum.ts'
import type { MaskedPiece } from '../privacy/searched-texts.ts'
import { formatPlace } from '../problems/problem.ts'
import type { ListSheet } from './lists/list-sheet.ts'

const kindWords: Readonly<Record<PersonalDataKind, string>> = {
  phone: 'nomor telepon; bila resmi, salin ke lembar Kanal Resmi',
  email: 'alamat surel; bila resmi, salin ke lembar Kanal Resmi',
  profile: 'akun media sosial; bila resmi, salin ke lembar Kanal Resmi',
  'identity-number': 'nomor identitas atau rekening',
  address: 'alamat rumah',
  trace: 'tanggal lahir, nomor kendaraan, atau koordinat',
  person: 'nama orang',
}

/**
 * What the public edition masks, as the sheet Keputusan Publikasi that an input may have: to be looked through, changed,
 * and copied there. Holds personal data, so that it is written only where somebody asks for it.
 */
export function decisionsSheet(pieces: readonly MaskedPiece[]): ListSheet {
  const columns = [
    { header: 'Teks', width: 40 },
    { header: 'Keputusan', width: 14 },
    { header: 'Alasan', width: 60 },
    { header: 'Tempat', width: 30 },
  ]
  const rows = pieces.map(({ text, kind, isSuspected, place: { file: _, ...inside }, cells }) => {
    const others = cells > 1 ? ` (${cells} sel)` : ''
    const reason = isSuspected ? `mungkin ${kindWords[kind]}` : kindWords[kind]
    return [text, 'samarkan', reason, `${formatPlace({ file: '', ...inside }).trim()}${others}`]
  })
  return { name: 'Keputusan Publikasi', columns, rows }
}
