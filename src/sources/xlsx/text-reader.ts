import { limits } from '../../base/input-limits.ts'
import type { TextRun } from '../../base/rich-text.ts'
import type { PackedText } from '../packed/packed-sheet.ts'
import { elements, isOn, type XmlElementReader } from '../xml/read-xml.ts'

/** A shared or inline string. */
export interface StringItem {
  readonly text: PackedText
  /** Whether all of it is struck through; undefined where that is for the style of its cell to say. */
  readonly isStruck: boolean | undefined
}

/**
 * Reads the text of a shared or inline string: one plain text, or runs with bold, italic and underline. Phonetic guides
 * are passed over. Of a text longer than a cell may be, it keeps enough to tell.
 */
export function textReader(done: (item: StringItem) => void): XmlElementReader {
  let runs: TextRun[] = []
  let isRich = false
  let length = 0
  let style: { bold?: true; italic?: true; underline?: true } = {}
  const strikes = strikeOfRuns()
  const text: XmlElementReader = {
    close: written => {
      if (written === '' || length > limits.cellText) return
      const decoded = decodeEscapes(written)
      if (isRich) strikes.hear(decoded)
      runs.push({ text: decoded, ...style })
      length += decoded.length
    },
  }
  const styles = styleReaders(name => {
    style[name] = true
  })
  const properties: XmlElementReader = {
    open: () => strikes.setRun(false),
    inside: new Map([...styles, ['strike', { open: ({ val }) => strikes.setRun(isOn(val, true)) }]]),
  }
  const run: XmlElementReader = {
    open: () => {
      // Most texts have no parts, and there are many.
      if (!isRich) strikes.start()
      isRich = true
      style = {}
      strikes.setRun(undefined)
    },
    isComplete: true,
    inside: elements({ rPr: properties, t: text }),
  }
  return {
    open: () => {
      runs = []
      isRich = false
      length = 0
      style = {}
    },
    close: () => {
      const joined = isRich ? runs : runs.map(part => part.text).join('')
      done({ text: joined, isStruck: isRich ? strikes.ofAll() : undefined })
    },
    isComplete: true,
    inside: elements({ t: text, r: run, rPh: {}, phoneticPr: {} }),
  }
}

function styleReaders(set: (name: 'bold' | 'italic' | 'underline') => void): ReadonlyMap<string, XmlElementReader> {
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

/** What the parts of a text say together of being struck through; a part may leave it to the cell. */
function strikeOfRuns() {
  let ofRun: boolean | undefined
  const heard = new Set<boolean | undefined>()
  return {
    start: () => {
      ofRun = undefined
      heard.clear()
    },
    setRun: (isStruck: boolean | undefined) => {
      ofRun = isStruck
    },
    hear: (text: string) => {
      if (text.trim() !== '') heard.add(ofRun)
    },
    ofAll: () => {
      if (heard.has(false)) return false
      return heard.has(undefined) || heard.size === 0 ? undefined : true
    },
  }
}

/**
 * Characters that XML cannot carry, as spreadsheets write them: `_x000D_`. Undone once: `_x005F_x000D_` is the text
 * `_x000D_` (ECMA-376, ST_Xstring).
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
