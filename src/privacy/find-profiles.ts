import { type HintedPattern, matchesOf } from './hinted-pattern.ts'
import { noNames } from './no-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { type Span, spanOf } from './span.ts'
import { spellings } from './spellings.ts'

const site = String.raw`(?:instagram|facebook|fb|tiktok|twitter|x|linkedin|threads|t|youtube)\.(?:com|me|co|net)`
const link: HintedPattern = {
  hint: /\.(?:com|me|co|net)\//i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.])(?:https?:\\/\\/)?(?:www\\.|m\\.|id\\.)?${site}\\/(?:in\\/|@)?[^\\s,;)"']*[\\p{L}\\d_]`,
    'giu',
  ),
}
/** Names that templates give what is around them, `@root`, are none. */
const handle: HintedPattern = {
  hint: /@/,
  pattern:
    /(?<![\p{L}\d._%+@/*-])(?<!@\s)@(?!(?:root|first|last|index|key|tanda|nomor|partial)(?![\p{L}\d_]))[\p{L}\d_](?:[\p{L}\d._]{1,28}[\p{L}\d_])/giu,
}
const networks = spellings('fb ig facebook instagram telegram tele tiktok twitter line threads', 'in-every-case')
/** `ig: budi_contoh`, `FB Budi Contoh`. */
const behindNetwork: HintedPattern = {
  hint: /\b(?:fb|ig|facebook|instagram|tele|tiktok|twitter|line|threads)/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.])(?:${networks})(?:nya)?(?:\\s(?:saya|akun|pribadi|an|a\\.n\\.|bernama))*\\s?[:=]?\\s?(?<piece>[\\p{L}\\d_][\\p{L}\\d._]*[\\d._][\\p{L}\\d._]*[\\p{L}\\d_]|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,3})`,
    'dgu',
  ),
}
/** `ig sy budicontoh`: an owner is named, so what follows is an account. */
const ofSomebody: HintedPattern = {
  hint: behindNetwork.hint,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.])(?:akun\\s)?(?:${networks})(?:nya)?(?:\\s(?:saya|sy|aku|akun|pribadi|dia))+(?!\\p{L})\\s?[:=]?\\s?(?<piece>[\\p{L}\\d._]{4,30})`,
    'dgiu',
  ),
}
/** Profiles on networks by their form. */
export const profilePatterns: readonly HintedPattern[] = [link, handle, behindNetwork, ofSomebody]

/** What follows the name of a network without being somebody's. */
const noProfiles = new Set(
  'live ads story stories reels post page fanpage messenger marketplace resmi grup group bot channel kanal web desktop meta business bisnis feed dm antrian antrean antri call center centre komisi'.split(
    ' ',
  ),
)

/** Accounts on networks: links to them, handles, names behind the name of a network. */
export function findProfiles(text: string): readonly Span[] {
  return profilePatterns
    .flatMap(pattern => matchesOf(pattern, text))
    .filter(match => {
      const first = (match.groups?.piece ?? '').split(/\s/)[0]?.toLowerCase() ?? ''
      return !noProfiles.has(first) && !noNames.has(first) && !isOrdinaryWord(first)
    })
    .map(spanOf)
}
