// What a plan says of other people's doings, of conditions and of reasons is no word on its own progress: "pelanggan yang
// belum selesai", "bila hasil uji sudah selesai". Texts are taken apart into clauses, and such parts are left out.

/** Where one statement ends and the next begins: stops, list numbers, and words that set one thing against another. */
const boundary =
  /[.;:!?]+(?=\s|$)|(?<=^|\s)\(?\d{1,2}[.)]\s|\s[-–—•]\s|,|\b(?:akan tetapi|tetapi|tapi|namun|sedangkan|kemudian|selanjutnya|kini|sekarang)\b/iu

/** What is only the reason of what follows it: "belum semua petugas terlatih, sehingga …". */
const reasonBefore = /^.*?\b(?:sehingga|maka dari itu|oleh karena itu|oleh sebab itu|untuk itu)\b/iu

/** What was so once: "sebelumnya petugas belum …", "sempat tertunda". */
const formerly = /\b(?:sebelumnya|dulu|dahulu|semula|awalnya|tadinya|(?<!\b(?:belum|blm|tidak|tdk) )sempat)\b/iu

/** From these words on a clause speaks of a condition, a reason, an aim, or of somebody else. */
const subordinate =
  /\b(?:yang|yg|jika|bila|apabila|kalau|ketika|(?:pada )?saat(?! ini)|selama|setelah|sesudah|sebelum|agar|supaya|karena|krn|sebab|akibat|mengingat|dikarenakan|meski(?:pun)?|walau(?:pun)?|bahwa|apakah|seandainya|begitu)\b.*$/iu

/** Of a nominal subject, a relative clause ends where the predicate begins: "pelatihan yang diikuti petugas | telah …". */
const relativeBeforePredicate =
  /\b(?:yang|yg)\s+(?!\p{L}+nya\b)(?:(?:telah|sudah|sdh|belum|blm|masih|sedang|akan|tidak)\s+)?(?:(?!\b(?:yang|yg)\b)[^,])*?(?<!\b(?:yang|yg))\s(?=(?:telah|sudah|sdh|belum|blm|masih|msh|sedang)\b)/iu

/** States side by side are a list of what may be, not news: `selesai/belum selesai`, `sudah atau belum`. */
const alternatives = /(?:\/|\batau\b)\s*(?:belum|blm|sudah|telah|tidak|masih|dalam proses)\b/iu

const beginsWithVerb = /^(?:(?:akan|untuk)\s+)?(?:me(?:m|n|ng|ny|l|r|w|y)|ber)\p{L}{3,}/iu

/** Whether a clause begins with what is to be done: "menyusun …", "akan berkoordinasi …". */
export function isPlanned(clause: string): boolean {
  return beginsWithVerb.test(clause)
}

/** The statements of a text in their order, each without its subordinate parts. Brackets are statements of their own. */
export function clausesOf(text: string): readonly string[] {
  const bare = text.replace(/["“”][^"“”]{1,60}["“”]/gu, ' ')
  const inside = [...bare.matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => words)
  const outside = bare.replace(/\([^()]*\)/g, ' ')
  // Several things in brackets are a list: "(diterima, dalam proses, selesai)".
  return [outside, ...inside.filter(words => !/[,/]/.test(words))].flatMap(splitClauses)
}

function splitClauses(text: string): readonly string[] {
  return text
    .replace(reasonBefore, '')
    .split(boundary)
    .filter(clause => !formerly.test(clause) && !alternatives.test(clause))
    .map(clause => mainPart(clause.trim()))
    .filter(clause => clause !== '')
}

function mainPart(clause: string): string {
  const whole = isPlanned(clause) ? clause : clause.replace(relativeBeforePredicate, '')
  return whole.replace(subordinate, '').trim()
}
