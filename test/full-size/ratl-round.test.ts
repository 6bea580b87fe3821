import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Input } from '../../src/sources/input.ts'
import { memoryInput } from '../memory-input.ts'
import { app, bytesOf, round, sourceOf, textsOf, written } from '../ratl/small-master.ts'

const path = 'data/samples/monev-skm-2023-2.xlsx'

test('88 units: no row is lost, every planted fault is found, and what was closed is counted by hand', async () => {
  const master = memoryInput('Induk.xlsx', { 'Induk.xlsx': readFileSync(path) })
  const sent = await app.ratl.distribute(master, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  const { actions, files } = sent.value
  const forms = files
    .filter(({ fileName }) => fileName.startsWith('RATL '))
    .map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
  expect(forms).toHaveLength(88)

  let [closed, withoutEvidence] = [0, 0]
  const returned: Input[] = []
  for (const [index, form] of forms.entries()) {
    // Every eleventh unit sends nothing.
    if (index % 11 === 10) continue
    const rows = textsOf(await sourceOf(bytesOf(form)), 'RATL')
    const open = rows.findIndex(cells => cells[8] === 'Open')
    if (open < 0) {
      returned.push(form)
      continue
    }
    const row = open + 1
    const evidence = index % 3 === 0 ? '' : 'Laporan kegiatan'
    closed += 1
    if (evidence === '') withoutEvidence += 1
    returned.push(
      written(form, { [`RATL!I${row}`]: 'Close', [`RATL!K${row}`]: '15/06/2027', [`RATL!L${row}`]: evidence }),
    )
  }
  expect(closed).toBeGreaterThan(10)
  const made = await app.ratl.collect(returned, master)
  if (!made.ok) throw new Error(JSON.stringify(made.problems.filter(({ severity }) => severity === 'galat')))
  expect(made.value.figures).toMatchObject({ units: 88, returned: 80, actions, added: 0, closed, reopened: 0 })
  const count = (code: string) => made.problems.filter(problem => problem.code === code).length
  expect([count('putaran.close-tanpa-bukti'), count('putaran.unit-belum-kembali')]).toEqual([withoutEvidence, 8])
  expect(made.problems).toHaveLength(withoutEvidence + 8)
})
