import { spellings } from './patterns.ts'

// Buildings, streets, schools and shops bear names of persons: `RSUD Dr. Soetomo`, `Jalan Ir. H. Juanda`, `Warung Bu Contoh`.

/** What bears names of persons, however it is written. */
const places = `
  apotek apotik aula ayam bakpia bakso bandar_udara bandara bebek bengkel cv catering fotokopi gang gedung gereja
  gg hotel institut jalan jamu jembatan jl jln kafe katering kecap kedai keripik klinik koperasi kopi krim kripik
  kue madu masjid merek merk mie museum nasi obat pt pelabuhan percetakan pesantren politeknik poltekkes ponpes
  produk rm restoran roti rumah_makan rumah_sakit sd sdn sma smk smp salon sambal sambel sate sekolah serum soto
  stadion stasiun toko ud univ universitas warteg warung yayasan`
/** What bears them where it has a capital. Blanks are written as `_`. */
const placesWithCapital = `
  Akademi Auditorium Balai_Kartini Bendung Bendungan Cap Danau Depot Desa Dusun Fakultas GOR Gapoktan Griya Gunung
  IAIN IRTP KWT Kabupaten Kampung Kampus Kantin Kecamatan Kelompok Kelurahan Komunitas Kota Lab Laboratorium Lanud
  Lapangan Majelis Makam Mal Menara Minyak Monumen Musala Nyonya Paguyuban Pangkalan Pantai Panti Pasar
  Perpustakaan Perumahan Plaza Pondok Posyandu Pulau Puri Radio Ruang STAIN Sanggar Sungai TK Taman Terminal Tol
  UIN UMKM Usaha Waduk Wisma`
const anyPlace = [spellings(places, 'in-every-case'), spellings(placesWithCapital, 'with-capital')].join('|')
const beforePlace = new RegExp(
  `(?<!\\p{L})(?:RS(?:U?[DPI]|U|IA|K|AL|AU|AD)?|R\\.S\\.|${anyPlace})\\.?\\s+(?:"|“|')?(?:(?:Umum|Daerah|Pusat|Pratama|Utama|Ibu|dan|Anak|Islam|Bersama|Negeri|Swasta|Khusus|Jiwa|Militer|Raya|Rakyat|Goreng|Bakar|Bawang|Serba|Pedas|Khas|\\d+)\\s+)*(?:\\p{Lu}\\p{L}+\\s+){0,2}(?:(?:Prof|Drs?|Ir|Hj?|KH|Jenderal|Jend|Letjen|Laksamana|Ki|Raden|R\\.A|RA|Sultan)\\.?\\s*)*(?:"|“|')?$`,
  'u',
)

/** Whether a name that begins here is that of a place, by the words before it. */
export function isOfPlace(text: string, at: number): boolean {
  return beforePlace.test(text.slice(Math.max(0, at - 40), at))
}
