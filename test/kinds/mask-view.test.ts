import { expect, test } from 'vitest'
import { maskView } from '../../src/kinds/public-view.ts'
import { findPersonalData } from '../../src/privacy/personal-data.ts'
import { indexNames, knowsNothing } from '../../src/privacy/privacy-knowledge.ts'

test('every text of a view is masked, however deep it lies; formatted text across its runs', () => {
  const view = {
    year: 2022,
    isMasked: true,
    service: 'Konsultasi dr. Budi Contoh',
    details: [
      {
        lines: [{ level: 0, runs: [{ text: 'Menghubungi Ibu Rina ', bold: true }, { text: 'Umpama' }, { text: '.' }] }],
      },
    ],
    missing: undefined,
  }
  expect(maskView(view, { find: findPersonalData })).toEqual({
    year: 2022,
    isMasked: true,
    service: 'Konsultasi [disamarkan]',
    details: [
      {
        lines: [
          {
            level: 0,
            runs: [{ text: 'Menghubungi Ibu ', bold: true }, { text: '[disamarkan]', bold: true }, { text: '.' }],
          },
        ],
      },
    ],
    missing: undefined,
  })
})

test('names that the input lists are masked wherever they stand', () => {
  expect(
    maskView(
      { text: 'saran andi misalnya' },
      { find: findPersonalData, knowledge: { ...knowsNothing, names: indexNames(['Andi Misalnya']) } },
    ),
  ).toEqual({
    text: 'saran [disamarkan]',
  })
})
