import { readdir } from 'node:fs/promises'

const byCodePoint = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

/** Names in a folder, sorted by code point. */
export async function readFolder(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort(byCodePoint)
}
