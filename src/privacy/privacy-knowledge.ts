import { type NameIndex, noKnownNames } from './known-names.ts'
import { noChannels, type OfficialChannels } from './official-channels.ts'

/** What is to become of a piece of text in what is published. */
export type PublicationDecision = 'tampilkan' | 'samarkan' | 'hapus'

/** What an input says of persons, channels and its own texts: what nobody could know from a text alone. */
export interface PrivacyKnowledge {
  /** Names of persons that the input lists. */
  readonly names: NameIndex
  /** Names of who employs them. */
  readonly employers: NameIndex
  readonly channels: OfficialChannels
  /** Pieces by what somebody decided of them, however they are cased and spaced. */
  readonly decided: Readonly<Record<PublicationDecision, NameIndex>>
  /** Whether a text is the name of an office or a service, in which nothing is suspected. */
  readonly isOfficialName: (text: string) => boolean
}

export const knowsNothing: PrivacyKnowledge = {
  names: noKnownNames,
  employers: noKnownNames,
  channels: noChannels,
  decided: { tampilkan: noKnownNames, samarkan: noKnownNames, hapus: noKnownNames },
  isOfficialName: () => false,
}
