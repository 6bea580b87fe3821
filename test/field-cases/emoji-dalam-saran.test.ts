import { expect, test } from 'vitest'
import { withSampleArchive } from '../app/archive/sample-archive.ts'
import { createReport } from '../desk.ts'

test('emoji in a suggestion are left out, told once with their cell, and the report is made', () =>
  withSampleArchive(async ({ folder }) => {
    const options = { outputFolder: folder, archiveFolder: null, formats: ['html'] } as const
    const { status, problems } = await createReport('test/field-cases/emoji-dalam-saran.xlsx', options)
    expect(status).toBe('written')
    const told = problems.filter(({ code }) => code === 'cell.emoji-left-out')
    expect(told.map(({ severity, place }) => `${severity} ${place.sheet}!${place.cell}`)).toEqual([
      'peringatan Responden!W2',
    ])
  }))
