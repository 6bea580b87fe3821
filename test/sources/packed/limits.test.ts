import { describe, expect, test } from 'vitest'
import { limits } from '../../../src/base/input-limits.ts'
import { InputStore } from '../../../src/sources/packed/input-store.ts'
import { SheetWriter } from '../../../src/sources/packed/sheet-writer.ts'

const writerFor = (store: InputStore) => new SheetWriter({ file: 'uji.xlsx', name: 'S' }, store)

describe('the limits of an input', () => {
  test('are 5 million cells, of all sheets together', () => {
    const store = new InputStore()
    const add = (writer: SheetWriter, cells: number) => {
      for (let cell = 0; cell < cells; cell += 1) {
        if (cell % 1000 === 0) writer.startRow(cell / 1000 + 1)
        writer.addNumber(cell % 1000, 1)
      }
      writer.finish()
    }
    add(writerFor(store), limits.cells - 10)
    expect(() => add(writerFor(store), 10)).not.toThrow()
    expect(() => add(writerFor(store), 1)).toThrow('too-many-cells')
  })

  test('are the rows and columns of Excel', () => {
    const writer = writerFor(new InputStore())
    writer.startRow(limits.rows)
    writer.addNumber(limits.columns - 1, 1)
    expect(() => writer.addNumber(limits.columns, 1)).toThrow('beyond-sheet')
    expect(() => writer.startRow(limits.rows + 1)).toThrow('beyond-sheet')
  })

  test('are 100 million characters, of which a text that is known costs nothing', () => {
    const store = new InputStore()
    const text = 'x'.repeat(32_000)
    const most = Math.floor(limits.allText / 32_032)
    for (let count = 0; count < most; count += 1) store.append(text)
    expect(() => store.append(text)).toThrow('too-much-text')
    const short = new InputStore()
    for (let count = 0; count < 5_000_000; count += 1) short.keep('Open')
    expect(short.texts).toEqual(['Open'])
  })
})
