/**
 * Hard words as EYD V breaks them, with every hyphen that leaves three letters at each end: `pelayan-an` and `ke-puasan`
 * would be lawful too, but leave two.
 */
export const goldenWords: readonly string[] = [
  // Base words: between two vowels, before one consonant, between two, after the first of more; digraphs stay whole.
  ...['masya-ra-kat', 'musya-wa-rah', 'semes-ter', 'instru-men', 'inspek-to-rat', 'for-mu-lir'],
  ...['kua-li-tas', 'pri-o-ri-tas', 'labo-ra-to-rium', 'direk-to-rat', 'akun-ta-bi-li-tas', 'elek-tro-nik'],
  ...['ser-ti-fi-kat', 'stan-dar-di-sasi', 'admi-nis-trasi', 'dis-kri-mi-nasi', 'integ-ri-tas', 'birok-rasi'],
  ...['koor-di-nasi', 'trans-pa-ransi', 'trans-por-tasi', 'per-sepsi', 'mak-lu-mat', 'lang-sung'],
  // Bound forms.
  ...['info-gra-fis', 'psi-ko-tro-pika', 'wira-swasta', 'kewi-ra-usa-haan', 'keta-ta-usa-haan', 'antar-unit'],
  // Affixes are cut off whole, and what took the place of the first letter of a base word begins its syllable.
  ...['per-tang-gung-ja-waban', 'mem-per-tang-gung-ja-wab-kan', 'menin-dak-lan-juti', 'ber-ke-si-nam-bungan'],
  ...['kepu-asan', 'pela-yanan', 'layanan-nya', 'makanan-nya', 'peni-lai-an-nya', 'keku-rangan-nya', 'indeks-nya'],
  ...['meng-ana-li-sis', 'meng-eva-lu-asi', 'mengum-pul-kan', 'mengem-bang-kan', 'menge-lola', 'mengu-ra-ngi'],
  ...['meng-gu-na-kan', 'menye-leng-ga-ra-kan', 'penye-leng-ga-raan', 'peng-aduan', 'peng-awasan', 'penge-lo-laan'],
  ...['per-aturan', 'per-izinan', 'per-usa-haan', 'per-in-dus-trian', 'peri-laku', 'perem-puan', 'peren-ca-naan'],
  ...['diper-oleh', 'mem-per-oleh', 'dipe-riksa', 'ter-iden-ti-fi-kasi', 'ber-in-teg-ri-tas', 'ber-peng-alaman'],
  ...['dilak-sa-na-kan', 'melak-sa-na-kan', 'keru-sakan', 'per-ge-rakan', 'menun-juk-kan', 'memu-dah-kan'],
  ...['keter-se-di-aan', 'keber-adaan', 'peman-tauan', 'menye-le-sai-kan', 'pem-ber-da-yaan', 'sebe-lum-nya'],
]
