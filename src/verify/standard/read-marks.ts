/** What the content of a page draws, and under which marks. */
export interface PageMarks {
  /** Numbers of marked content (MCID), in order. */
  readonly numbers: readonly number[]
  /** Operators that paint neither inside marked content nor as an artifact. */
  readonly unmarked: readonly string[]
  /** Every mark ends. */
  readonly isBalanced: boolean
  /** Colours of four inks, which the colour space of a report does not have. */
  readonly hasInks: boolean
}

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'EI'])

/** Comments, strings, hexadecimal strings, and everything else up to a delimiter (ISO 32000-1, 7.2). */
const token = /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g

/** Reads the operators of a page (ISO 32000-1, 14.6). Strings are as the program writes them: no nested parentheses. */
export function readMarks(operators: string): PageMarks {
  const open: boolean[] = []
  const [numbers, unmarked]: [number[], string[]] = [[], []]
  let [isBalanced, hasInks] = [true, false]
  let operands: string[] = []
  for (const [word] of operators.matchAll(token)) {
    if (isOperand(word)) {
      operands.push(word)
      continue
    }
    if (word === 'BDC' || word === 'BMC') {
      const number = operands[operands.indexOf('/MCID') + 1]
      const isNumbered = operands.includes('/MCID')
      if (isNumbered) numbers.push(Number(number))
      open.push(isNumbered || operands[0] === '/Artifact')
    } else if (word === 'EMC') isBalanced = open.pop() !== undefined && isBalanced
    else if (painting.has(word) && !open.includes(true)) unmarked.push(word)
    else if (word === 'k' || word === 'K') hasInks = true
    operands = []
  }
  return { numbers, unmarked, isBalanced: isBalanced && open.length === 0, hasInks }
}

function isOperand(word: string): boolean {
  return /^[-+.\d(<>[\]/%]/.test(word) || word === 'true' || word === 'false' || word === 'null'
}
