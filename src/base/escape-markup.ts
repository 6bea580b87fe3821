const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML has it, in elements and in attributes. HTML 4 has no name for the apostrophe. XML reads it alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, sign => signs[sign] ?? '&#39;')
}

/** Text as the XML of office files has it, in elements and in attributes. What XML cannot hold is left as it is. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, sign => signs[sign] ?? '&apos;')
}
