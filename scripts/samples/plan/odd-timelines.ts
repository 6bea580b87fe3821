/**
 * Timelines that are not DD/MM/YYYY, per survey year, as the published report mixes them.
 *
 * Together the lists for 2021 and 2022 hold exactly the counts of `timelineFormats` in the facts.
 */
export const oddTimelines: Readonly<Record<2021 | 2022 | 2023, readonly string[]>> = {
  2021: [
    ...['September 2021', 'November 2021', 'Desember 2021', 'Maret 2022', 'April 2022', 'Juni 2022', 'Juli 2022'],
    ...['Oktober 2022', 'Oktober 2022', 'Desember 2022'],
    ...['TW IV 2021', 'Tw II 2022', 'Tw III 2022'],
    ...['1/8/2022', '31/8/2022'],
    ...['31-10-2021', '31-12-2021', '31-12-2021'],
    ...['Semester I 2022', 'Semester II 2022'],
    'Setiap bulan',
    'Triwulan IV',
    '1012022',
    '2022-01-31',
    '4. Juni 2022',
  ],
  2022: [
    ...['April 2022', 'Juli 2022', 'September 2022', 'Oktober 2022', 'November 2022', 'Desember 2022', 'Desember 2022'],
    ...['Januari 2023', 'Februari 2023', 'Maret 2023', 'Maret 2023', 'April 2023', 'Mei 2023'],
    ...['Tw II 2022', 'Tw III 2022', 'TW IV 2022', 'TW IV 2022', 'Tw I 2023', 'TW I 2023'],
    ...['1/8/2022', '1/8/2022', '31/8/2022', '31/8/2022'],
    ...['30-09-2022', '31-12-2022'],
    ...['Semester II 2022', 'Semester II 2022'],
    ...['Setiap bulan', 'Setiap bulan', 'Setiap bulan'],
    ...['01/012023', '01/012023', '01/022023'],
    ...['31/03/23', '29/09/23', '29/09/23'],
    'Triwulan III',
    '-',
    '',
  ],
  2023: [
    ...['Juni 2023', 'Juli 2023', 'September 2023', 'September 2023', 'Oktober 2023', 'November 2023'],
    ...['TW II 2023', 'Tw III 2023', 'TW III 2023'],
    ...['Semester I 2023', '30-06-2023', '31/7/2023'],
  ],
}
