import { expect, test } from 'vitest'
import { goodMonth, respondent, services, type Workbook, withFact, withRespondents } from './month-input.ts'
import { run } from './run-month.ts'

const titles = goodMonth['Tindak Lanjut']?.slice(0, 1) ?? []
const day = '09/01/2026 10:00'

/** The month in which U4 is below the highest grade, with these follow-ups. */
function weakMonth(...followUps: readonly (readonly (string | null)[])[]): Workbook {
  const month = withRespondents([respondent(day, services.certification, '44424444 44444')])
  return { ...month, 'Tindak Lanjut': [...titles, ...followUps] }
}

const missing = (workbook: Workbook) => run(workbook).findings.filter(line => line.includes('tindak-lanjut.missing'))
const told = ['peringatan tindak-lanjut.missing Responden!F2']

test('an unsur that the report names, and that nothing follows up, is told at its answers', () => {
  expect(missing(weakMonth())).toEqual(told)
  expect(missing(weakMonth(['SPKP', 'U1', 'Meninjau alur', '31/03/2026', 'Open', null]))).toEqual(told)
})

test('a follow-up of this month answers it, and an earlier one that is still open', () => {
  expect(missing(weakMonth(['SPKP', 'U4', 'Melatih petugas', '31/03/2026', 'Close', null]))).toEqual([])
  expect(missing(weakMonth(['SPKP', 'U4', 'Melatih petugas', '31/03/2026', 'Open', '12/2025']))).toEqual([])
  expect(missing(weakMonth(['SPKP', 'U4', 'Melatih petugas', '31/12/2025', 'Close', '12/2025']))).toEqual(told)
})

test('what is above the highest grade needs one only below the target', () => {
  const month = withRespondents([
    respondent(day, services.certification, '44434444 44444'),
    respondent('09/01/2026 11:00', services.certification, '44444444 44444'),
  ])
  const plain = { ...month, 'Tindak Lanjut': titles }
  expect(missing(plain)).toEqual([])
  expect(missing(withFact('Target SPKP', '3,60', plain))).toEqual(told)
})
