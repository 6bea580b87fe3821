import { groupBy } from '../base/group-by.ts'
import { pathIn } from '../base/paths.ts'
import type { BatchItem } from './batch.ts'

/** Letters of a hash that tell inputs of one name apart. */
const hashLength = 8

/**
 * Gives each input a folder of its own, named after its file: reports of many units are of one kind and month, and would
 * meet in one folder. Inputs of the same name, letter case aside, get the beginning of a hash of their path with it.
 */
export function placeItems(
  inputs: readonly string[],
  outputFolder: string,
  sha256: (bytes: Uint8Array) => string,
): readonly BatchItem[] {
  const sharers = groupBy(inputs, input => stemOf(input).toLowerCase())
  return inputs.map(input => {
    const stem = stemOf(input)
    const isShared = (sharers.get(stem.toLowerCase())?.length ?? 0) > 1
    const mark = isShared ? `-${sha256(new TextEncoder().encode(input)).slice(0, hashLength)}` : ''
    return { input, folder: pathIn(outputFolder, `${stem}${mark}`) }
  })
}

/** Name of a file without its ending; a dot or blank at the end, which Windows takes away, goes too. */
function stemOf(input: string): string {
  const name =
    input
      .split(/[/\\]/)
      .filter(part => part !== '')
      .at(-1) ?? ''
  return name.replace(/\.(?:xls[xm]|json)$/i, '').replace(/[. ]+$/, '') || 'laporan'
}
