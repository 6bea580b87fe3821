import { beforeEach, describe, expect, test } from 'vitest'
import { BatchWorld, item, reportFile } from './batch-world.ts'

let world: BatchWorld

beforeEach(() => {
  world = new BatchWorld()
})

/** A run that is cut off when the file is written and its record is not. */
const cutOff = () =>
  world.run({}, async (input, options) => {
    await world.make(input, options)
    throw new Error('cut off')
  })

describe('a report that is finished', () => {
  beforeEach(async () => {
    expect(await world.run()).toBe('written')
  })

  test('is skipped', async () => {
    expect(await world.run()).toBe('skipped')
    expect(world.made).toBe(1)
  })

  test.each<[string, (world: BatchWorld) => Promise<string>]>([
    ['its input changed', world => world.with(item.input, 'baru').run()],
    ['a picture beside its input changed', world => world.with('masuk/logo.png', 'x').run()],
    ['a photograph in its folder changed', world => world.with('masuk/Foto/toilet.jpg', 'x').run()],
    ['version, templates or options changed', world => world.run({}, world.make, '2')],
    ['its file is gone', world => world.with(reportFile, undefined).run()],
    ['it is wanted again', world => world.run({ again: true })],
  ])('is made again when %s', async (_, run) => {
    expect(await run(world)).toBe('written')
    expect(world.made).toBe(2)
  })

  test('that somebody changed is not replaced without being told to', async () => {
    world.disk.set(reportFile, 'disunting')
    expect(await world.run()).toBe('failed uji.galat')
    expect(await world.run({ again: true })).toBe('failed uji.galat')
    expect(world.disk.get(reportFile)).toBe('disunting')
    expect(await world.run({ overwrite: true })).toBe('written')
    expect(world.disk.get(reportFile)).toBe('ISI')
  })

  test('is kept as it is when its input is wrong, and skipped when that is right again', async () => {
    world.disk.set(item.input, 'salah')
    expect(await world.run()).toBe('failed uji.galat')
    world.disk.set(item.input, 'isi')
    expect(await world.run()).toBe('skipped')
  })

  test('is made again when it is to be verified and never was, and then skipped', async () => {
    expect(await world.run({ verify: true })).toBe('written')
    expect(await world.run({ verify: true })).toBe('skipped')
    expect(await world.run()).toBe('skipped')
    expect(world.made).toBe(2)
  })

  test('is kept as it is when what would replace it differs from its document, and is not skipped as verified', async () => {
    expect(await world.with(item.input, 'beda').run({ verify: true })).toBe('failed batch.differs uji.galat')
    expect(world.disk.get(reportFile)).toBe('ISI')
    expect(await world.run({ verify: true })).toBe('failed batch.differs uji.galat')
    expect(await world.run()).toBe('written')
    expect(await world.run({ verify: true })).toBe('failed batch.differs uji.galat')
  })

  test('has a record for each edition', async () => {
    expect(await world.run({ edition: 'internal' })).toBe('written')
    expect(await world.run()).toBe('skipped')
  })
})

describe('a report that was cut off', () => {
  test('is made again, its leftovers swept', async () => {
    expect(await cutOff()).toBe('failed batch.own-fault')
    const { swept } = world
    expect(await world.run()).toBe('written')
    expect(world.swept).toBe(swept + 1)
    expect(await world.run()).toBe('skipped')
    expect(world.swept).toBe(swept + 1)
  })

  test('is made again though its record is torn', async () => {
    await cutOff()
    for (const name of world.disk.keys()) if (name.includes('massal')) world.disk.set(name, '{"state":"st')
    expect(await world.run()).toBe('written')
  })
})

test('files that were there before are not replaced without being told to', async () => {
  world.disk.set(reportFile, 'milik orang lain')
  expect(await world.run()).toBe('failed uji.galat')
  expect(await world.run()).toBe('failed uji.galat')
  expect(world.disk.get(reportFile)).toBe('milik orang lain')
})

test('a file that comes to lie in its folder while the report is made is not replaced, nor is one that is changed then', async () => {
  const visited = (): ReturnType<BatchWorld['run']> =>
    world.run({ again: true }, async (input, options) => {
      world.disk.set(reportFile, 'milik orang lain')
      return world.make(input, options)
    })
  expect(await visited()).toBe('failed uji.galat')
  expect(world.disk.get(reportFile)).toBe('milik orang lain')
  world.disk.delete(reportFile)
  expect(await world.run()).toBe('written')
  expect(await visited()).toBe('failed uji.galat')
  expect(world.disk.get(reportFile)).toBe('milik orang lain')
})

test.each([
  [{ end: 'out-of-time', seconds: 600 } as const, 'failed batch.too-slow'],
  [{ end: 'out-of-memory', megabytes: 2048 } as const, 'failed batch.too-heavy'],
])('a report that goes beyond a limit fails, and only that one', async (end, expected) => {
  expect(await world.run({}, async () => end)).toBe(expected)
  expect(await world.run()).toBe('written')
})

describe('a report that another run is making', () => {
  /** A second run that begins while the first is at work. */
  const beside = async (longer = false) => {
    let second = ''
    const first = await world.run({}, async (input, options) => {
      if (longer) world.runner = { ...world.runner, clock: () => '2026-11-24T08:45:30.000Z' }
      second = await world.run({}, world.make)
      return world.make(input, options)
    })
    return [first, second]
  }

  test('is left to it', async () => {
    expect(await beside()).toEqual(['written', 'failed batch.held'])
    expect(world.made).toBe(1)
    expect(await world.run()).toBe('skipped')
  })

  test('is made by one of two runs that begin at the same time', async () => {
    expect((await Promise.all([world.run(), world.run()])).sort()).toEqual(['failed batch.held', 'written'])
    expect(world.made).toBe(1)
  })

  test('is taken over when that run is no more', async () => {
    world.runner = { ...world.runner, lifeOf: async () => 'ended' }
    expect(await beside()).toEqual([expect.any(String), 'written'])
  })

  test('is taken over when that run has held it for longer than a report may take, whatever is known of its machine', async () => {
    world.runner = { ...world.runner, lifeOf: async () => 'unknown' }
    expect(await beside(true)).toEqual([expect.any(String), 'written'])
  })
})
