/** Ids of the styles that paragraphs name; Word shows their Indonesian names. */
export const styleIds = {
  body: 'TeksIsi',
  plain: 'TeksRata',
  note: 'TeksCatatan',
  title: 'TeksJudul',
  headline: 'PosterJudul',
  display: 'PosterAngka',
  lead: 'PosterTeks',
  cell: 'TeksTabel',
  contentsTitle: 'JudulDaftar',
  /** Word's own name for the entries of a list of captions. */
  captionList: 'TableofFigures',
  cover: { title: 'SampulJudul', subtitle: 'SampulPeriode', number: 'SampulNomor', agency: 'SampulInstansi' },
  table: 'TabelLaporan',
  afterTable: 'SetelahTabel',
  marking: 'TandaEdisi',
  header: 'Header',
  footer: 'Footer',
} as const
