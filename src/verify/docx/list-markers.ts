import { capitalLetter, romanNumeral } from '../../base/ordinals.ts'
import { childrenOf, valueAt, type XmlNode } from './xml-node.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  lowerLetter: count => capitalLetter(count).toLowerCase(),
  upperLetter: capitalLetter,
  lowerRoman: count => romanNumeral(count).toLowerCase(),
  upperRoman: romanNumeral,
}

/** Counts list paragraphs as Word does: it writes no markers into the text. */
export class ListMarkers {
  readonly #levels = new Map<string, readonly Level[]>()
  readonly #counts = new Map<string, number[]>()

  constructor(numbering: XmlNode | undefined) {
    const kinds = new Map(
      childrenOf(numbering, 'w:abstractNum').map(kind => [
        kind.attributes['w:abstractNumId'],
        childrenOf(kind, 'w:lvl'),
      ]),
    )
    for (const list of childrenOf(numbering, 'w:num')) {
      const levels = kinds.get(valueAt(list, 'w:abstractNumId')) ?? []
      this.#levels.set(
        list.attributes['w:numId'] ?? '',
        levels.map(level => readLevel(level, list)),
      )
    }
  }

  /** The marker of the next paragraph of a list; empty for a paragraph of none. */
  next(paragraph: XmlNode): string {
    const [properties] = childrenOf(paragraph, 'w:pPr')
    const list = valueAt(properties, 'w:numPr', 'w:numId')
    const depth = Number(valueAt(properties, 'w:numPr', 'w:ilvl') ?? 0)
    const levels = this.#levels.get(list ?? '')
    const level = levels?.[depth]
    if (list === undefined || levels === undefined || level === undefined) return ''
    const counts = this.#counts.get(list) ?? []
    this.#counts.set(list, counts)
    counts.length = depth + 1
    counts[depth] = (counts[depth] ?? level.start - 1) + 1
    return level.text.replace(/%(\d)/g, (_, number: string) => {
      const index = Number(number) - 1
      return formats[levels[index]?.format ?? '']?.(counts[index] ?? levels[index]?.start ?? 1) ?? ''
    })
  }
}

function readLevel(level: XmlNode, list: XmlNode): Level {
  const override = childrenOf(list, 'w:lvlOverride').find(
    ({ attributes }) => attributes['w:ilvl'] === level.attributes['w:ilvl'],
  )
  const start = valueAt(override, 'w:startOverride') ?? valueAt(level, 'w:start') ?? '1'
  return { format: valueAt(level, 'w:numFmt') ?? '', text: valueAt(level, 'w:lvlText') ?? '', start: Number(start) }
}
