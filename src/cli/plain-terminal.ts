import type { Terminal } from './terminal.ts'

/** Control characters and invisible signs, line ends aside: they could erase a line, or turn its letters around. */
const invisible = /[^\P{C}\n]/gu

/**
 * A terminal that shows what cells and file names hold, whatever that is: characters that nobody could see are written
 * as `\u202e`, which JSON reads as the same character.
 */
export function plainTerminal({ out, err, isTerminal }: Terminal): Terminal {
  return { out: text => out(visible(text)), err: text => err(visible(text)), isTerminal }
}

function visible(text: string): string {
  return text.replace(invisible, character =>
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''),
  )
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
