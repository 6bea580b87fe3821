import { groupBy } from '../base/group-by.ts'
import type { Span } from './patterns.ts'
import type { PersonalDataKind } from './personal-datum.ts'

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

/** Phrases as lists of their words in small letters, by their first word; longer ones first. */
type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>

const noKnownNames: NameIndex = new Map()

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu

/** Makes names fit to be found in many texts. Full names only: a word such as "Sari" alone is too often just a word. */
export function indexNames(names: readonly string[]): NameIndex {
  return indexWords(names.map(wordsOf).filter(words => words.length > 1))
}

/** Makes pieces of texts fit to be found, one word or many. */
export function indexPhrases(phrases: readonly string[]): NameIndex {
  return indexWords(phrases.map(wordsOf).filter(words => words.length > 0))
}

function indexWords(phrases: readonly (readonly string[])[]): NameIndex {
  const unique = new Map(phrases.map(words => [words.join(' '), words]))
  const longestFirst = [...unique.values()].sort((one, other) => other.length - one.length)
  return groupBy(longestFirst, ([first = '']) => first)
}

/** Where the names stand in a text, whatever their case and what stands between their words. */
export function findKnownNames(text: string, names: NameIndex): readonly Span[] {
  if (names.size === 0) return []
  const found = [...text.matchAll(wordPattern)]
  const words = found.map(([word]) => word.toLowerCase())
  return words.flatMap((word, at) => {
    const name = names.get(word)?.find(parts => parts.every((part, index) => words[at + index] === part))
    const [first, last] = [found[at], found[at + (name?.length ?? 0) - 1]]
    if (name === undefined || first === undefined || last === undefined) return []
    return [{ start: first.index, end: last.index + last[0].length }]
  })
}

function wordsOf(name: string): readonly string[] {
  return [...name.matchAll(wordPattern)].map(([word]) => word.toLowerCase())
}

/** Numbers, mailboxes and accounts that an office makes known; by what is left of them without punctuation. */
interface OfficialChannels {
  /** Digits of phone numbers, from the country code on: `62211500533`. */
  readonly numbers: ReadonlySet<string>
  /** Mailboxes and accounts in small letters: `humas@contoh.go.id`, `@contoh_resmi`. */
  readonly accounts: ReadonlySet<string>
  /** Domains all of whose mailboxes are official: `contoh.go.id`, written `*@contoh.go.id`. */
  readonly domains: ReadonlySet<string>
}

const noChannels: OfficialChannels = { numbers: new Set(), accounts: new Set(), domains: new Set() }

/** Channels as they are written in a list: a number, a mailbox, `*@domain`, an account, or a link to one. */
export function indexChannels(written: readonly string[]): OfficialChannels {
  const all = written.map(text => text.trim().toLowerCase()).filter(text => text !== '')
  const domains = all.flatMap(text => /^\*@(?<domain>\S+)$/.exec(text)?.groups?.domain ?? [])
  return {
    numbers: new Set(all.map(numberOf).filter(number => number.length >= 5)),
    accounts: new Set(all.map(accountOf)),
    domains: new Set(domains),
  }
}

/** Whether a datum that was found is a channel of the office. */
export function isOfficialChannel(piece: string, kind: PersonalDataKind, channels: OfficialChannels): boolean {
  if (kind === 'phone') return channels.numbers.has(numberOf(piece))
  if (kind === 'identity-number') return channels.numbers.has(numberOf(piece))
  if (kind !== 'email' && kind !== 'profile') return false
  const account = accountOf(piece.toLowerCase())
  return channels.accounts.has(account) || channels.domains.has(account.split('@')[1] || ' ')
}

/** Digits of a number however it is grouped, with the country code in place of a first nought. */
function numberOf(text: string): string {
  const digits = text.replace(/\s*(?:ext|eks|pes)\w*\.?.*$/i, '').replace(/\D/g, '')
  return digits.replace(/^0062/, '62').replace(/^0/, '62').replace(/^620/, '62')
}

/** The account behind a link, without its at sign. */
function accountOf(text: string): string {
  const bare = text
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m)\./, '')
    .replace(/\s/g, '')
  const [, name] =
    /^(?:instagram|facebook|fb|tiktok|twitter|x|linkedin|threads|t|youtube)\.(?:com|me|co|net)\/(?:in\/|@)?(.+?)\/?$/.exec(
      bare,
    ) ?? []
  return (name ?? bare).replace(/^@/, '')
}

export const knowsNothing: PrivacyKnowledge = {
  names: noKnownNames,
  employers: noKnownNames,
  channels: noChannels,
  decided: { tampilkan: noKnownNames, samarkan: noKnownNames, hapus: noKnownNames },
  isOfficialName: () => false,
}
