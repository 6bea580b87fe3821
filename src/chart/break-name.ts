/** Breaks a name between words so that its lines are no wider than `width` points where that can be; a word stays whole. */
export function breakName(name: string, width: number, widthOf: (text: string) => number): string {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}
