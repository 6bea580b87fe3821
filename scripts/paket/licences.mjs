// The words under which other people's code may be passed on.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that allow to pass code on within a program under another, with their text beside it. */
const allowed = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'OFL-1.1'],
  ...['Unlicense', 'Zlib'],
]

/** What packages say of themselves in other words than those of SPDX, looked up in their licence files. */
const looked = {
  // "Bitstream Vera Fonts Copyright … Permission is hereby granted, free of charge …", and the changes in the public domain.
  'dejavu-fonts-ttf': 'Bitstream-Vera',
  // Its package.json says nothing; the text beside it is that of MIT.
  'png-js': 'MIT',
}

/** Texts of licences that do not stand beside package.json: of the C library within, in this one. */
const deeper = { '@jsquash/jpeg': ['codec/LICENSE.codec.md'] }

/** What a licence says, for packages that name it and bring no text. */
const standard = {
  // All behind the line of our own copyright.
  MIT: () => readFileSync('LICENSE', 'utf8').replace(/^[\s\S]*?(?=Permission is hereby granted)/, ''),
  ISC: () => `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
}

/**
 * One text with the licence of each package, sorted by name.
 *
 * @param folders of the packages, with package.json.
 * @param others name and text of what is no package.
 * @throws where a licence is not known to allow what we do.
 */
export function collectLicences(folders, others = []) {
  const packages = [...new Set(folders)].map(describePackage)
  const unknown = packages.filter(({ licence }) => !isAllowed(licence))
  if (unknown.length > 0) {
    throw new Error(`May these be passed on? ${unknown.map(({ title, licence }) => `${title}: ${licence}`).join('; ')}`)
  }
  const parts = [...packages, ...others].sort((a, b) => (a.title < b.title ? -1 : 1))
  const once = parts.filter(({ title }, index) => title !== parts[index - 1]?.title)
  return once.map(({ title, text }) => `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text.trim()}\n`).join('\n')
}

function describePackage(folder) {
  const { name, version, license, licenses, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const said = license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ')
  const licence = looked[name] ?? said
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying|notice|ofl)/i.test(file))
  const texts = [...files, ...(deeper[name] ?? [])].map(file => readFileSync(join(folder, file), 'utf8').trim())
  const people = author?.name ?? author ?? ''
  const place = repository?.url ?? repository ?? `https://www.npmjs.com/package/${name}`
  const own = [people && `Copyright (c) ${people}`, place, standard[licence]?.()].filter(Boolean)
  const text = texts.length > 0 ? texts.join('\n\n') : own.join('\n\n')
  return { title: `${name} ${version} (${licence})`, licence, text }
}

/** `MIT OR GPL-3.0` is allowed by one of its two, `MIT AND Zlib` by both. */
function isAllowed(licence = '') {
  const known = [...allowed, ...Object.values(looked)]
  const words = licence.replace(/[()]/g, '')
  return words.split(/ OR /i).some(choice => choice.split(/ AND /i).every(name => known.includes(name.trim())))
}
