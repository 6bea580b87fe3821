import type { ServiceTerms } from './service-terms.ts'

/** What the slots of one action text stand for. */
export interface TextContext {
  readonly unit: string
  readonly leader: string
  readonly year: number
  readonly service: ServiceTerms
  readonly unsurName: string
  readonly users: string
  readonly staff: string
}

const prepositionBefore = /\b(pada|untuk|dalam|mengenai|terhadap|atas) $/

// A text that names its service in full twice reads like a form letter; the second time it only points back.
function serviceMention(text: string, offset: number, first: boolean, mention: string): string {
  if (first) return mention
  return prepositionBefore.test(text.slice(0, offset)) ? 'layanan tersebut' : 'layanan'
}

/** Put the words of the context into the `{slots}` of a text. */
export function fillSlots(text: string, context: TextContext): string {
  const words: Readonly<Record<string, string>> = {
    pengguna: context.users,
    petugas: context.staff,
    produk: context.service.product,
    permohonan: context.service.request,
    unit: context.unit,
    pimpinan: context.leader,
    tahun: String(context.year),
    unsur: context.unsurName,
  }
  let mentioned = false
  return text.replace(/\{(\w+)\}/g, (_, slot: string, offset: number) => {
    if (slot === 'layanan') {
      const mention = serviceMention(text, offset, !mentioned, context.service.mention)
      mentioned = true
      return mention
    }
    const word = words[slot]
    if (word === undefined) throw new Error(`Unknown slot {${slot}}.`)
    return word
  })
}
