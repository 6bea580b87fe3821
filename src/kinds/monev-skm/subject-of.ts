/** How a message names the subject of a result. */
export function subjectOf(unit: string | undefined, service?: string | undefined): string {
  return [unit ?? 'seluruh instansi', service].filter(part => part !== undefined).join(', layanan ')
}
