const longest = 80

/** A text as a sentence quotes it: on one line, without a full stop at its end. */
export function quote(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\p{L}\p{N}])[.!]+$/u, '')
  return line.length <= longest ? line : `${line.slice(0, longest).trimEnd()} …`
}
