import type { PersonalDataKind } from './personal-datum.ts'

/** Numbers, mailboxes and accounts that an office makes known; by what is left of them without punctuation. */
export interface OfficialChannels {
  /** Digits of phone numbers, from the country code on: `62211500533`. */
  readonly numbers: ReadonlySet<string>
  /** Mailboxes and accounts in small letters: `humas@contoh.go.id`, `@contoh_resmi`. */
  readonly accounts: ReadonlySet<string>
  /** Domains all of whose mailboxes are official: `contoh.go.id`, written `*@contoh.go.id`. */
  readonly domains: ReadonlySet<string>
}

export const noChannels: OfficialChannels = { numbers: new Set(), accounts: new Set(), domains: new Set() }

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
