import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCapsule } from '../../src/archive/find-capsule.ts'
import type { KnownCapsule } from '../../src/archive/find-head.ts'
import { compareReports } from '../../src/archiving/compare-reports.ts'
import { importCapsule } from '../../src/archiving/import-capsule.ts'
import { pageTexts } from '../../src/archiving/page-texts.ts'
import { redraftCapsule } from '../../src/archiving/redraft-capsule.ts'
import { rerenderCapsule } from '../../src/archiving/rerender-capsule.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import { nodePorts, silentProgress } from '../../src/platform/node-ports.ts'
import { testPort } from '../archive/build-capsule.ts'
import { withSampleArchive } from './sample-archive.ts'

const ports = nodePorts(silentProgress)
const folder = 'test/archiving/fixtures/v1'
const exported = readdirSync(folder).filter(name => name.endsWith('.zip'))

/** Imports some capsules, all of which the program made before it was 0.2.0. */
async function imported(archive: string, names: readonly string[]): Promise<readonly KnownCapsule[]> {
  const capsules: KnownCapsule[] = []
  for (const name of names) {
    await importCapsule(archive, join(folder, name), ports, testPort())
    const found = await findCapsule(archive, basename(name, '.zip'), nodeArchiveDisk)
    if (!found.ok) throw new Error(JSON.stringify(found.problems))
    capsules.push(found.value)
  }
  return capsules
}

describe.each(exported)('%s', name => {
  test('says in every format the words that it said', () =>
    withSampleArchive(async ({ archive }) => {
      const [capsule] = await imported(archive, [name])
      if (capsule === undefined) throw new Error('not imported')
      const made = await rerenderCapsule(archive, capsule, reportKinds, ports, testPort())
      if (!made.ok) throw new Error(JSON.stringify(made.problems))
      const { files } = made.value
      expect(files.length).toBeGreaterThanOrEqual(3)
      for (const { fileName, archived, again } of files) {
        if (again === undefined) throw new Error(`${fileName} is not made any more`)
        console.log(fileName, Buffer.from(archived).equals(Buffer.from(again)), archived.length, again.length)
        expect(await pageTexts(fileName, again), fileName).toEqual(await pageTexts(fileName, archived))
      }
    }))

  test('comes to the figures that it came to, and is told what it was told', () =>
    withSampleArchive(async ({ archive }) => {
      const [capsule] = await imported(archive, [name])
      if (capsule === undefined) throw new Error('not imported')
      const again = await redraftCapsule(archive, capsule, reportKinds, ports, testPort())
      if (!again.ok) throw new Error(JSON.stringify(again.problems))
      const { figures, findings } = again.value.draft
      expect(JSON.parse(JSON.stringify(figures))).toMatchObject(capsule.manifest.figures)
      expect(findings).toEqual(capsule.manifest.problems)
    }))
})
