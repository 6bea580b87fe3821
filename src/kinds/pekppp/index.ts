// The report on how service units were evaluated: its sheets, checks, forms, rules and view. How scores become values, and what
// would raise them, lies in `src/kinds/parts/evaluation`.

import { evaluationFigureWords } from '../parts/evaluation/evaluation-figures.ts'
import { evaluationInstruments } from '../parts/evaluation/instrument/instrument-reading.ts'
import { personsOf } from '../parts/evaluation/judged/evaluator-columns.ts'
import { figuresOfJudged, readJudgedFigures, summariseJudged } from '../parts/evaluation/judged/judged-figures.ts'
import { defineEvaluation } from '../parts/evaluation/report/define-evaluation.ts'
import { auditedPekppp } from './audited.ts'
import { checkPekppp } from './check.ts'
import { pekpppExample } from './example.ts'
import { formsOf, scorePekppp } from './judging.ts'
import { narrativePlaces } from './narrative-places.ts'
import { pekpppReference } from './reference.ts'
import { pekpppRules } from './rules.ts'
import { pekpppLevels } from './sheets.ts'
import { composePekppp, pekpppView } from './view.ts'
import { pekpppWorkbook } from './workbook.ts'

/** The annual report on the performance of service units, and the berita acara of each (`docs/REPORTS.md` 7). */
export const pekppp = defineEvaluation({
  id: 'pekppp',
  title: 'Laporan Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik (tahunan)',
  words: {
    ...{ report: 'Laporan PEKPPP', subject: 'Unit Lokus', value: 'IPP', plans: 'Tindak Lanjut' },
    levels: pekpppLevels,
  },
  narrativePlaces,
  reference: pekpppReference,
  instrumentReading: evaluationInstruments(pekpppLevels, ['0', '1', '2', '3', '4', '5']),
  workbook: pekpppWorkbook,
  example: pekpppExample,
  check: checkPekppp,
  subjects: ({ loci }) => loci.map(({ name, at }) => ({ name, place: at('name') })),
  persons: ({ loci }) => personsOf(loci),
  score: scorePekppp,
  standing: readJudgedFigures,
  matters: ({ input, reference }) => ({
    criteriaOf: subject => {
      const form = input.loci.find(({ name }) => name === subject)?.form ?? 'luring'
      return formsOf(form, reference).form.criteria
    },
  }),
  history: ({ scores: { hasIndex } }) => ({ isComparable: hasIndex }),
  rules: pekpppRules,
  audited: auditedPekppp,
  compose: composePekppp,
  view: pekpppView,
  unitViews: view => ({
    'berita-acara': { made: view.loci.map(locus => ({ unit: locus.name, view: { ...view, locus } })), without: [] },
  }),
  figures: figuresOfJudged,
  figureWords: new Map([
    ...evaluationFigureWords,
    ['aspects', 'aspek'],
    ['evaluators', 'F-02'],
    ['users', 'F-03'],
    ['respondents', 'responden'],
    ['index', 'IPP'],
    ['ofIndex', 'menurut IPP'],
  ]),
  summarise: scores => summariseJudged(scores, { label: 'Lokus', users: 'pengguna menjawab F-03' }),
})
