import { readdirSync } from 'node:fs'

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`)
}

/** A kind is a folder: whoever adds one need not touch this table. */
const kindFolders = foldersIn('src/kinds').filter(folder => folder !== 'src/kinds/parts')

/**
 * So is a part of kinds that fills several files. It stands between what all kinds share (the fields of views, editions,
 * chains), which knows nothing of it, and the kinds, of which it knows nothing. Nor does one know another, but that several
 * look into the units of an agency, and into what an office says in its own words.
 */
const partFolders = foldersIn('src/kinds/parts')
const units = 'src/kinds/parts/units'
const sharedParts = [units, 'src/kinds/parts/office-texts']

/** Plain values, what the world offers, personal data, and what users are told: everybody may use these. */
const ground = ['src/base', 'src/ports', 'src/privacy', 'src/problems'] as const
const belowKinds = [
  ...ground,
  'src/json',
  'src/sources',
  'src/workbook',
  'src/scoring',
  'src/register',
  'src/followup',
  'src/instrument',
  'src/audit',
] as const
const belowParts = [...belowKinds, 'src/kinds', 'src/kinds/parts'] as const

function forEachKind<Value>(value: (folder: string) => readonly [string, Value]): Readonly<Record<string, Value>> {
  return Object.fromEntries(kindFolders.map(value))
}

/**
 * Who may import whom. Arrows go down only; folders of one rank never import each other. A folder is the longest one of
 * this table that a file lies in; `src` itself is the program on Node, put together.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  // 0–2
  'src/base': [],
  'src/ports': ['src/base'],
  'src/privacy': ['src/base'],
  // A problem masks its own sentence.
  'src/problems': ['src/base', 'src/privacy'],
  // 3
  'src/document': ground,
  // JSON with the lines of its values: inputs, instruments and themes are read with it.
  'src/json': ground,
  'src/sources': [...ground, 'src/json'],
  // A chart description is part of the document; the SVG of it is text.
  'src/chart': [...ground, 'src/document'],
  // What comes as a picture becomes one that was decoded, or a fault.
  'src/picture': ground,
  // Capsules, and the folders that they lie in.
  'src/archive': ground,
  'src/archive/folder': [...ground, 'src/archive'],
  // 4: arithmetic and types, no sheets.
  'src/scoring': ground,
  // What comes in, has a limit of working days, and ends.
  'src/register': ground,
  // An action with a deadline is open or late as anything in a register.
  'src/followup': [...ground, 'src/scoring', 'src/register'],
  'src/instrument': [...ground, 'src/json'],
  // 5
  // Sheets as declarations: what `sources` has read becomes typed rows.
  'src/workbook': [...ground, 'src/sources'],
  // Rules know neither workbooks nor kinds: a kind shows them its input.
  'src/audit': [...ground, 'src/scoring', 'src/register', 'src/followup', 'src/instrument'],
  'src/template': [...ground, 'src/document'],
  'src/theme': [...ground, 'src/document', 'src/json'],
  // Sets text for every renderer that needs to know where lines and pages end: PDF draws it, DOCX counts its pages.
  'src/typeset': [...ground, 'src/document'],
  // Reads finished files back, and knows nothing of how they were made.
  'src/verify': [...ground, 'src/document', 'src/picture'],
  // 6
  // What all renderers derive from the theme.
  'src/render': [...ground, 'src/document', 'src/theme', 'src/typeset', 'src/chart'],
  'src/render/pdf': [...ground, 'src/document', 'src/theme', 'src/typeset', 'src/chart', 'src/render'],
  'src/render/docx': [...ground, 'src/document', 'src/theme', 'src/typeset', 'src/chart', 'src/render'],
  'src/render/html': [...ground, 'src/document', 'src/theme', 'src/typeset', 'src/chart', 'src/render'],
  // What kinds are put together from; a kind makes a view, not pages.
  'src/kinds/parts': belowKinds,
  'src/kinds': [...belowKinds, 'src/kinds/parts'],
  ...Object.fromEntries(
    partFolders.map(folder => [folder, [...belowParts, ...(sharedParts.includes(folder) ? [] : sharedParts)]]),
  ),
  ...forEachKind(folder => [folder, [...belowParts, ...partFolders]]),
  // 7
  // Rounds of forms: reads masters by the sheets that kinds are put together from, and makes workbooks, not reports. It knows no kind.
  'src/ratl': [...belowParts, 'src/kinds/parts/follow-up', units],
  'src/pipeline': [
    ...[...ground, 'src/picture', 'src/sources', 'src/document', 'src/template', 'src/theme', 'src/typeset'],
    ...['src/kinds', 'src/render/pdf', 'src/render/docx', 'src/render/html'],
  ],
  // In what two archived reports differ.
  'src/archive/compare': [...ground, 'src/document', 'src/sources', 'src/kinds', 'src/verify', 'src/archive'],
  // How programs before this one read, counted and masked.
  'src/archive/v1': [...ground, 'src/archive', 'src/sources', 'src/workbook', 'src/theme', 'src/kinds', 'src/pipeline'],
  // 8: the one face. Joins reading, making, verifying and archiving; knows of no disk but by ports.
  'src/app': [
    ...[...ground, 'src/document', 'src/sources', 'src/workbook', 'src/kinds', 'src/pipeline', 'src/verify'],
    ...['src/archive', 'src/archive/compare', 'src/app/archive', 'src/ratl'],
  ],
  'src/app/archive': [
    ...[
      ...ground,
      'src/document',
      'src/sources',
      'src/theme',
      'src/picture',
      'src/kinds',
      'src/pipeline',
      'src/verify',
    ],
    ...['src/archive', 'src/archive/folder', 'src/archive/compare', 'src/archive/v1'],
  ],
  'src/app/disk': [
    ...[...ground, 'src/sources', 'src/theme', 'src/kinds', 'src/pipeline', 'src/verify'],
    ...['src/archive', 'src/archive/folder', 'src/app', 'src/app/archive', 'src/ratl'],
  ],
  // 9
  // Many reports in one run: knows how one is made by the face alone.
  'src/runs': [...ground, 'src/picture', 'src/sources', 'src/app', 'src/app/disk'],
  // What the ports are on Node. It knows nothing of reports.
  'src/platform': [...ground],
  // What runs in a thread of its own: joins work of ours with the platform that it runs on.
  'src/threads': [...ground, 'src/sources', 'src/picture', 'src/platform', 'src/render/docx', 'src/app/disk', 'src'],
  // The program on Node, put together, and what others import of it.
  src: [
    ...[...ground, 'src/sources', 'src/kinds', 'src/archive', 'src/archive/folder', 'src/app', 'src/app/disk'],
    'src/platform',
  ],
  // 10: words and options; what a command does is done by the face.
  'src/cli': [
    ...[...ground, 'src/workbook', 'src/archive', 'src/archive/folder', 'src/archive/compare'],
    ...['src/app', 'src/app/archive', 'src/app/disk', 'src/runs', 'src/platform', 'src'],
  ],
}

/** Imports that the table forbids in general and allows for one file, with the reason. */
export const exceptions: Readonly<Record<string, { readonly from: string; readonly reason: string }>> = forEachKind(
  folder => [
    `${folder}/index.ts`,
    { from: 'src/kinds/registry.ts', reason: 'the registry names every kind, one line each' },
  ],
)

/** Where a library may be imported; nowhere else, so that it can be replaced in one folder. */
export const libraryHomes: Readonly<Record<string, readonly string[]>> = {
  '@cantoo/pdf-lib': ['src/verify'],
  '@expo-google-fonts/arimo': ['src/platform'],
  '@expo-google-fonts/tinos': ['src/platform'],
  '@jsquash/jpeg': ['src/picture'],
  'cli-progress': ['src/cli'],
  commander: ['src/cli'],
  'csv-parse': ['src/sources'],
  dayjs: ['src/base'],
  'decimal.js': ['src/base'],
  'dejavu-fonts-ttf': ['src/platform'],
  docx: ['src/render/docx'],
  exceljs: ['src/sources', 'src/workbook'],
  'fastest-levenshtein': ['src/audit', 'src/followup', 'src/base'],
  'iconv-lite': ['src/sources'],
  fflate: ['src/base', 'src/render/docx', 'src/sources', 'src/workbook', 'src/verify', 'src/archive/compare'],
  fontkit: ['src/typeset'],
  handlebars: ['src/template'],
  hyphen: ['src/typeset'],
  'pdfjs-dist': ['src/verify'],
  pdfmake: ['src/render/pdf'],
  saxes: ['src/template', 'src/sources', 'src/workbook', 'src/verify'],
  // A manifest comes from a disk that anybody may have written to.
  zod: [
    ...['src/sources', 'src/instrument', 'src/theme', 'src/kinds', 'src/kinds/parts', 'src/archive'],
    ...[...partFolders, ...kindFolders],
  ],
  'node:': ['src/platform', 'src/cli'],
}
