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
 * look into the units of an agency.
 */
const partFolders = foldersIn('src/kinds/parts')
const units = 'src/kinds/parts/units'

const belowKinds = ['src/base', 'src/sources', 'src/workbook', 'src/scoring', 'src/instrument', 'src/audit'] as const
const belowParts = [...belowKinds, 'src/kinds', 'src/kinds/parts'] as const

function forEachKind<Value>(value: (folder: string) => readonly [string, Value]): Readonly<Record<string, Value>> {
  return Object.fromEntries(kindFolders.map(value))
}

/**
 * Who may import whom. Arrows go down only; folders of one rank never import each other. A folder is the longest one of
 * this table that a file lies in; `src` itself is the library face.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/base': [],
  'src/document': ['src/base'],
  'src/sources': ['src/base'],
  'src/scoring': ['src/base'],
  // Instruments as data: arithmetic and types, no sheets. Their files are read with the JSON reader of the inputs, which knows its lines.
  'src/instrument': ['src/base', 'src/sources'],
  // Sheets as declarations: what `sources` has read becomes typed rows.
  'src/workbook': ['src/base', 'src/sources'],
  'src/platform': ['src/base'],
  'src/archive': ['src/base'],
  // What comes as a picture becomes one that was decoded, or a fault.
  'src/picture': ['src/base'],
  // What runs in a thread of its own: joins work of ours with the platform that it runs on.
  'src/jobs': ['src/base', 'src/sources', 'src/picture', 'src/platform', 'src/render/docx', 'src'],
  // Rules know neither workbooks nor kinds: a kind shows them its input.
  'src/audit': ['src/base', 'src/scoring', 'src/instrument'],
  // A chart description is part of the document; the SVG of it is text.
  'src/chart': ['src/base', 'src/document'],
  'src/template': ['src/base', 'src/document'],
  // Sets text for every renderer that needs to know where lines and pages end: PDF draws it, DOCX counts its pages.
  'src/typeset': ['src/base', 'src/document'],
  // Reads what an office says about the look of its reports with the JSON reader of the inputs, which knows its lines.
  'src/theme': ['src/base', 'src/document', 'src/sources'],
  // What all renderers derive from the theme.
  'src/render': ['src/base', 'src/document', 'src/theme', 'src/typeset', 'src/chart'],
  'src/render/pdf': ['src/base', 'src/document', 'src/theme', 'src/typeset', 'src/chart', 'src/render'],
  'src/render/docx': ['src/base', 'src/document', 'src/theme', 'src/typeset', 'src/chart', 'src/render'],
  'src/render/html': ['src/base', 'src/document', 'src/theme', 'src/typeset', 'src/chart', 'src/render'],
  // Reads finished files back, and knows nothing of how they were made.
  'src/verify': ['src/base', 'src/document', 'src/picture'],
  // A kind makes a view, not pages.
  // What kinds are put together from.
  'src/kinds/parts': belowKinds,
  'src/kinds': [...belowKinds, 'src/kinds/parts'],
  ...Object.fromEntries(partFolders.map(folder => [folder, [...belowParts, ...(folder === units ? [] : [units])]])),
  ...forEachKind(folder => [folder, [...belowParts, ...partFolders]]),
  'src/pipeline': [
    'src/base',
    'src/picture',
    'src/sources',
    'src/document',
    'src/template',
    'src/theme',
    'src/typeset',
    'src/kinds',
    'src/render/pdf',
    'src/render/docx',
    'src/render/html',
  ],
  // What joins the archive, which knows nothing of reports, with the pipeline, which knows nothing of archives.
  'src/archiving': [
    'src/base',
    'src/sources',
    // How older programs read workbooks.
    'src/workbook',
    'src/document',
    'src/archive',
    'src/picture',
    'src/kinds',
    'src/pipeline',
    'src/theme',
    // Reads back what was issued, to say where it differs.
    'src/verify',
  ],
  src: [
    'src/base',
    'src/document',
    'src/archive',
    'src/archiving',
    'src/kinds',
    'src/picture',
    'src/pipeline',
    'src/platform',
    'src/sources',
    'src/workbook',
    'src/verify',
  ],
  // Many reports in one run: knows how one is made by its face alone, and makes it in threads of the platform.
  'src/batch': ['src/base', 'src/archive', 'src/picture', 'src/platform', 'src/sources', 'src'],
  'src/cli': [
    'src/base',
    'src/archive',
    'src/archiving',
    'src/workbook',
    'src/kinds',
    'src/platform',
    'src',
    'src/batch',
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
  'cli-progress': ['src/cli'],
  commander: ['src/cli'],
  'csv-parse': ['src/sources'],
  dayjs: ['src/base'],
  'decimal.js': ['src/base'],
  'dejavu-fonts-ttf': ['src/platform'],
  docx: ['src/render/docx'],
  exceljs: ['src/sources', 'src/workbook'],
  'fastest-levenshtein': ['src/audit', 'src/scoring'],
  'iconv-lite': ['src/sources'],
  fflate: ['src/base', 'src/render/docx', 'src/sources', 'src/workbook', 'src/verify', 'src/archiving'],
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
