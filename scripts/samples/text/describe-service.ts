import { serviceNames } from './service-names.ts'
import { type ServiceTerms, termsOf } from './service-terms.ts'

function keyOf(name: string): string {
  return name
    .replace(/^\d+\.\s*/, '')
    .toLowerCase()
    .replace(/^(layanan|pelayanan) /, '')
}

/** The terms for a service as the facts name it, for a unit of the given group; throws for a name nobody described. */
export function describeService(name: string, unitGroup: string): ServiceTerms {
  const entry = serviceNames[keyOf(name)]
  if (entry === undefined) throw new Error(`No terms for the service "${name}".`)
  const [kind, mention, product] = entry
  // A bureau at the centre answers questions about law, not about products.
  const centralInformation = kind === 'informasi' && unitGroup === 'Pusat'
  return termsOf(centralInformation ? 'umum' : kind, mention, product)
}
