/** The text with one space for every run of spaces, tabs and line ends. A no-break space is no blank: it is meant. */
export function collapseBlanks(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ')
}
