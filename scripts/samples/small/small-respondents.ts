import type { SmallUnitNo } from './small-units.ts'

export interface SmallRespondents {
  readonly unit: SmallUnitNo
  readonly service: string
  /** A day of the survey and the answers to U1 … U9; `-` is a question left blank, as for the tariff of a free service. */
  readonly answers: readonly (readonly [day: string, marks: string])[]
}

/** Forty invented respondents of the survey year 2022. The IKM is 83,43: grade B, and below the target of 86,00. */
export const smallRespondents: readonly SmallRespondents[] = [
  {
    unit: 1,
    service: 'Layanan Informasi dan Pengaduan',
    answers: [
      ['2022-02-08', '333-34433'],
      ['2022-02-21', '343434433'],
      ['2022-03-14', '433-33343'],
      ['2022-04-05', '334434433'],
      ['2022-05-17', '323433432'],
      ['2022-06-09', '444444444'],
      ['2022-07-12', '333334333'],
      ['2022-08-23', '334-43433'],
      ['2022-09-15', '333433333'],
      ['2022-10-04', '443444443'],
    ],
  },
  {
    unit: 2,
    service: 'Pengujian',
    answers: [
      ['2022-01-19', '332343332'],
      ['2022-02-10', '322333433'],
      ['2022-03-02', '433434443'],
      ['2022-03-24', '332343333'],
      ['2022-04-12', '343344433'],
      ['2022-05-24', '322333332'],
      ['2022-06-16', '443444444'],
      ['2022-07-05', '332334433'],
      ['2022-08-09', '333343333'],
      ['2022-09-06', '433434433'],
      ['2022-10-11', '322333342'],
      ['2022-11-08', '343344443'],
    ],
  },
  {
    unit: 2,
    service: 'Layanan Informasi dan Pengaduan',
    answers: [
      ['2022-02-15', '334434443'],
      ['2022-03-22', '343-33433'],
      ['2022-04-19', '444444444'],
      ['2022-06-07', '333433433'],
      ['2022-07-19', '334-44433'],
      ['2022-08-30', '433434343'],
      ['2022-10-18', '333333432'],
      ['2022-11-15', '344444443'],
    ],
  },
  {
    unit: 3,
    service: 'Layanan Informasi dan Pengaduan',
    answers: [
      ['2022-03-08', '333433432'],
      ['2022-04-26', '334434433'],
      ['2022-05-31', '343-34432'],
      ['2022-06-28', '433434443'],
      ['2022-07-26', '333333332'],
      ['2022-08-16', '344444443'],
      ['2022-09-20', '333434432'],
      ['2022-10-25', '334-33433'],
      ['2022-11-22', '443444443'],
      ['2022-11-29', '333433432'],
    ],
  },
]
