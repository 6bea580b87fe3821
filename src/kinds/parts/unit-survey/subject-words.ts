/** What a sentence calls results that it counts: units, services of units, or some of either. */
export function subjectWords(subjects: readonly { readonly service?: string | undefined }[]): string {
  const services = subjects.filter(({ service }) => service !== undefined).length
  if (services === 0) return 'unit'
  return services === subjects.length ? 'layanan' : 'unit dan layanan'
}
