import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { markerName } from '../../src/archive/folder/archive-folder.ts'
import { inspectArchive } from '../../src/archive/folder/inspect-archive.ts'
import { bundleScript } from '../app/archive/bundle-script.ts'
import { sha256, testPort, withArchive } from './build-capsule.ts'

let script: string
beforeAll(async () => {
  script = await bundleScript('test/archive/write-child.ts', 'write-child')
})

/** What a process said, or the signal that ended it. */
async function run(archive: string, words: string, at = 0): Promise<string> {
  const ended = await promisify(execFile)(process.execPath, [script, archive, words, String(at)]).catch(error => error)
  return ended.signal ?? ended.stdout
}

test('processes that write into one archive at once all succeed', () =>
  withArchive(async archive => {
    const ids = await Promise.all(['satu', 'dua', 'tiga', 'empat'].map(words => run(archive, words)))
    expect(new Set(ids.map(line => line.split(' ')[0])).size).toBe(4)
    const { capsules, problems } = await inspectArchive(archive, testPort(), sha256)
    expect([capsules, problems]).toEqual([4, []])
    expect(readdirSync(archive).filter(name => name.startsWith('.'))).toEqual([markerName])
  }))

test('a process that is killed at any step leaves nothing torn, and no lock that keeps the next one away', () =>
  withArchive(async archive => {
    const [, steps = '0'] = (await run(archive, 'awal')).split(' ')
    expect(Number(steps)).toBeGreaterThan(20)
    for (let at = 1; at <= Number(steps); at += 3) {
      expect(await run(archive, `mati ${at}`, at)).toBe('SIGKILL')
      const { problems } = await inspectArchive(archive, testPort(), sha256)
      expect(problems.filter(({ code }) => code !== 'arsip.unfinished')).toEqual([])
    }
    expect(await run(archive, 'akhir')).toMatch(/^uji-/)
    expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
  }))
