/** Where ordinary deadlines of a survey year come from: a few favourite days, month ends, and any day between the bounds. */
export interface DeadlinePool {
  readonly favourites: readonly (readonly [day: string, weight: number])[]
  readonly from: string
  readonly until: string
}

/** Survey year 2021: deadlines from 2021 until the end of 2022. */
export const deadlines2021: DeadlinePool = {
  favourites: [
    ['2021-09-30', 4],
    ['2021-12-31', 14],
    ['2022-03-31', 12],
    ['2022-06-30', 14],
    ['2022-09-30', 11],
    ['2022-12-31', 19],
  ],
  from: '2021-01-01',
  until: '2022-12-31',
}

/** Survey year 2022: everything was closed on 6 June 2023, so the deadlines lie before that day. */
export const deadlines2022: DeadlinePool = {
  favourites: [
    ['2022-06-30', 5],
    ['2022-09-30', 8],
    ['2022-12-31', 22],
    ['2023-01-31', 6],
    ['2023-03-31', 18],
    ['2023-04-30', 6],
    ['2023-05-31', 11],
  ],
  from: '2022-01-01',
  until: '2023-05-31',
}

/** Survey year 2023, closed actions: before the cutoff of 5 December 2023. */
export const deadlines2023: DeadlinePool = {
  favourites: [
    ['2023-06-30', 12],
    ['2023-09-30', 18],
    ['2023-10-31', 10],
    ['2023-11-30', 20],
  ],
  from: '2023-05-01',
  until: '2023-11-30',
}

/** Survey year 2023, open actions whose deadline has passed on 5 December 2023. */
export const overdueDeadlines2023: DeadlinePool = {
  favourites: [
    ['2023-09-30', 5],
    ['2023-10-31', 4],
    ['2023-11-30', 6],
  ],
  from: '2023-08-01',
  until: '2023-11-30',
}

/** Survey year 2023, open actions that are still in time on 5 December 2023. */
export const runningDeadlines2023: DeadlinePool = {
  favourites: [
    ['2023-12-31', 20],
    ['2024-01-31', 4],
    ['2024-03-31', 9],
    ['2024-06-30', 4],
  ],
  from: '2023-12-15',
  until: '2024-06-30',
}
