const escapes: Readonly<Record<string, string>> = {
  ...{ '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' },
  ...{ '\\': '\\\\', '(': '\\(', ')': '\\)' },
}

/** A text as PDF has it: ASCII, or UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export function pdfText(text: string): string {
  const isAscii = /^\p{ASCII}*$/u.test(text)
  const bytes = isAscii ? text : Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1')
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, sign => escapes[sign] ?? sign)})`
}
