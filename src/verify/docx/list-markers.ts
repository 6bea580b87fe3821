import { capitalLetter, romanNumeral } from '../../base/ordinals.ts'
import { childrenOf, valueAt, type XmlNode } from '../xml-tree.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** Counting begins anew when its list first uses this level. */
  readonly restarts: boolean
}

/** A list, and its kind. A list goes on counting where the last one of its kind stopped. */
interface KnownList {
  readonly kind: string
  readonly levels: readonly Level[]
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  lowerLetter: count => capitalLetter(count).toLowerCase(),
  upperLetter: capitalLetter,
  lowerRoman: count => romanNumeral(count).toLowerCase(),
  upperRoman: romanNumeral,
}

/** Bullets that LibreOffice and older Words take from a font of symbols. */
const symbolBullets = /^[\uF000-\uF0FF]$/u

/** Counts list paragraphs as Word does, since Word writes no markers into the text. */
export class ListMarkers {
  readonly #lists = new Map<string, KnownList>()
  /** By kind. */
  readonly #counts = new Map<string, number[]>()
  /** Lists with each of their levels that has been used so far. */
  readonly #met = new Set<string>()

  constructor(numbering: XmlNode | undefined) {
    const kinds = new Map(
      childrenOf(numbering, 'w:abstractNum').map(kind => [
        kind.attributes['w:abstractNumId'],
        childrenOf(kind, 'w:lvl'),
      ]),
    )
    for (const list of childrenOf(numbering, 'w:num')) {
      const kind = valueAt(list, 'w:abstractNumId') ?? ''
      const levels = (kinds.get(kind) ?? []).map(level => readLevel(level, list))
      this.#lists.set(list.attributes['w:numId'] ?? '', { kind, levels })
    }
  }

  /** The marker of the next paragraph; empty where it belongs to no list. */
  next(paragraph: XmlNode): string {
    const [properties] = childrenOf(paragraph, 'w:pPr')
    const id = valueAt(properties, 'w:numPr', 'w:numId') ?? ''
    const depth = Number(valueAt(properties, 'w:numPr', 'w:ilvl') ?? 0)
    const list = this.#lists.get(id)
    const level = list?.levels[depth]
    if (list === undefined || level === undefined) return ''
    const counts = this.#counts.get(list.kind) ?? []
    this.#counts.set(list.kind, counts)
    const place = `${id} ${depth}`
    if (level.restarts && !this.#met.has(place)) counts.length = Math.min(counts.length, depth)
    this.#met.add(place)
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    if (symbolBullets.test(level.text)) return '•'
    return level.text.replace(/%(\d)/g, (_, number: string) => {
      const index = Number(number) - 1
      const of = list.levels[index]
      return formats[of?.format ?? '']?.(counts[index] ?? of?.start ?? 1) ?? ''
    })
  }
}

function readLevel(level: XmlNode, list: XmlNode): Level {
  const override = childrenOf(list, 'w:lvlOverride').find(
    ({ attributes }) => attributes['w:ilvl'] === level.attributes['w:ilvl'],
  )
  const overridden = valueAt(override, 'w:startOverride')
  const start = overridden ?? valueAt(level, 'w:start') ?? '1'
  return {
    restarts: overridden !== undefined,
    format: valueAt(level, 'w:numFmt') ?? '',
    text: valueAt(level, 'w:lvlText') ?? '',
    start: Number(start),
  }
}
