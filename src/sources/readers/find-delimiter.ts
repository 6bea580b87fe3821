export interface DelimitedText {
  readonly delimiter: string
  /** The text without a line that only names the delimiter. */
  readonly body: string
}

const delimiters = [';', '\t', ',']

/**
 * What separates the fields of a CSV: the mark that a first line `sep=;` names, as Excel writes it, else the one that most
 * lines have outside quotes: `;` where Excel runs in Indonesian, a tab, or `,`. Lines are counted, not marks: names with
 * degrees hold many commas.
 */
export function findDelimiter(text: string): DelimitedText {
  const [declaration, named] = /^"?sep=([^"\r\n])"?(?:\r\n|\n|\r|$)/i.exec(text) ?? []
  if (declaration !== undefined && named !== undefined)
    return { delimiter: named, body: text.slice(declaration.length) }
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]+/)
  const counted = delimiters.map(mark => ({ mark, count: lines.filter(line => line.includes(mark)).length }))
  return { delimiter: counted.reduce((best, next) => (next.count > best.count ? next : best)).mark, body: text }
}
