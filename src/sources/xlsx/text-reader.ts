import type { TextRun } from '../../base/rich-text.ts'
import { limits } from '../limits.ts'
import type { PackedText } from '../packed/packed-sheet.ts'
import { type ElementReader, elements, isOn } from '../xml/element-reader.ts'
import { decodeEscapes } from './decode-escapes.ts'

/**
 * Reads the text of a shared or inline string: one plain text, or runs with bold, italic and underline. Phonetic guides
 * are passed over. Of a text longer than a cell may be, it keeps enough to tell.
 */
export function textReader(done: (text: PackedText) => void): ElementReader {
  let runs: TextRun[] = []
  let isRich = false
  let length = 0
  let style: { bold?: true; italic?: true; underline?: true } = {}
  const text: ElementReader = {
    close: written => {
      if (written === '' || length > limits.cellText) return
      const decoded = decodeEscapes(written)
      runs.push({ text: decoded, ...style })
      length += decoded.length
    },
  }
  const properties = styleReaders(name => {
    style[name] = true
  })
  const run: ElementReader = {
    open: () => {
      isRich = true
      style = {}
    },
    isComplete: true,
    inside: elements({ rPr: { inside: properties }, t: text }),
  }
  return {
    open: () => {
      runs = []
      isRich = false
      length = 0
      style = {}
    },
    close: () => done(isRich ? runs : runs.map(part => part.text).join('')),
    isComplete: true,
    inside: elements({ t: text, r: run, rPh: {}, phoneticPr: {} }),
  }
}

function styleReaders(set: (name: 'bold' | 'italic' | 'underline') => void): ReadonlyMap<string, ElementReader> {
  return elements({
    b: {
      open: ({ val }) => {
        if (isOn(val, true)) set('bold')
      },
    },
    i: {
      open: ({ val }) => {
        if (isOn(val, true)) set('italic')
      },
    },
    u: {
      open: ({ val }) => {
        if (val !== 'none') set('underline')
      },
    },
  })
}
