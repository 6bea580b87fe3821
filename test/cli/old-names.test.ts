import { expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

/** What a command is called, and what scripts of before call it. */
const commands = [
  [['cocokkan'], ['verifikasi']],
  [
    ['arsip', 'bandingkan'],
    ['arsip', 'banding'],
  ],
] as const

test.each(commands)(
  '%j is the same under its name of before, %j, which help does not show',
  async (present, before) => {
    const helped = await runInMemory(...present, '--help')
    expect(await runInMemory(...before, '--help')).toEqual(helped)
    expect(helped.out).toContain(`Cara pakai: laporan ${present.join(' ')} [pilihan] <`)
    const above = await runInMemory(...present.slice(0, -1), '--help')
    expect(above.out).toContain(`  ${present.at(-1)} <`)
    expect(`${above.out}${helped.out}`).not.toMatch(new RegExp(`\\b${before.at(-1)}\\b`))
  },
)

test('the old name of a command does its work', async () => {
  const { code, out } = await runInMemory('verifikasi', 'tidak-ada.pdf')
  expect([code, out]).toEqual([1, (await runInMemory('cocokkan', 'tidak-ada.pdf')).out])
  expect(out).toContain('Berkas ini tidak ada.')
})

test.each(['buat', 'massal'])('--verifikasi of "%s" is taken, and help shows --cocokkan alone', async command => {
  const { out } = await runInMemory(command, '--help')
  expect(out).toContain('--cocokkan')
  expect(out).not.toContain('verifikasi')
  const { code, err } = await runInMemory(command, '--verifikasi')
  expect([code, err]).toEqual([2, expect.stringContaining('Perintah ini membutuhkan <masukan>.')])
})
