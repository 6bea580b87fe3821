/** What the XML parser says, and what an author is told instead. Rare complaints stay in the words of the parser. */
const reasons: readonly (readonly [said: RegExp, told: string])[] = [
  [/^unmatched closing tag: (.+)$/, '</$1> tidak menutup elemen yang terbuka'],
  [/^unexpected end$/, 'ada tanda &, tanda <, tanda kutip, atau komentar yang tidak selesai'],
  [/^undefined entity$|^disallowed character in entity name$/, 'tanda & tidak ditulis &amp;'],
  [/^disallowed character in tag name$/, 'tanda < tidak ditulis &lt;'],
  [/^unquoted attribute value$|^attribute without value$/, 'nilai atribut tidak diapit tanda kutip'],
  [/^duplicate attribute: (.+)$/, 'atribut "$1" ditulis dua kali'],
  [/^document must contain a root element$/, 'templat tidak menghasilkan apa pun'],
  [/^documents may contain only one root$/, 'ada lebih dari satu elemen induk'],
  [/^text data outside of root node$/, 'ada teks di luar elemen induk'],
]

/** Why markup is not well-formed, as the problem `markup.malformed` says it. */
export function malformedReason({ message }: Error): string {
  const said = message.replace(/\.$/, '')
  const [pattern, told] = reasons.find(([known]) => known.test(said)) ?? []
  return pattern === undefined || told === undefined ? said : said.replace(pattern, told)
}
