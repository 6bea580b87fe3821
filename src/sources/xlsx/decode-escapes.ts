/**
 * Characters that XML cannot carry, as spreadsheets write them: `_x000D_`. Undone once: `_x005F_x000D_` is the text
 * `_x000D_` (ECMA-376, ST_Xstring).
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
