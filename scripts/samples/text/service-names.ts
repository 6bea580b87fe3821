import type { ServiceKind } from './service-terms.ts'

type ServiceName = readonly [kind: ServiceKind, mention: string, product: string]

const sas = '*Special Access Scheme* (SAS)'
const capa = '*Corrective Action and Preventive Action* (CAPA)'

/**
 * How to speak of the services in the facts, keyed by their name without number, without "Layanan", in lower case.
 *
 * The workbooks keep the names as they stand; only the action texts use these.
 */
export const serviceNames: Readonly<Record<string, ServiceName>> = {
  'informasi dan pengaduan': ['informasi', 'layanan informasi dan pengaduan', 'jawaban tertulis'],
  'informasi dan komunikasi': ['informasi', 'layanan informasi dan komunikasi', 'jawaban tertulis'],
  pengujian: ['pengujian', 'layanan pengujian', 'laporan hasil uji'],
  'jasa pengujian': ['pengujian', 'layanan jasa pengujian', 'laporan hasil uji'],
  ski: ['perizinan', 'layanan Surat Keterangan Impor (SKI)', 'SKI'],
  ske: ['perizinan', 'layanan Surat Keterangan Ekspor (SKE)', 'SKE'],
  'surat keterangan impor': ['perizinan', 'layanan Surat Keterangan Impor (SKI)', 'SKI'],
  'surat keterangan ekspor': ['perizinan', 'layanan Surat Keterangan Ekspor (SKE)', 'SKE'],
  'penerbitan surat keterangan impor': ['perizinan', 'layanan penerbitan Surat Keterangan Impor (SKI)', 'SKI'],
  'penerbitan surat keterangan ekspor': ['perizinan', 'layanan penerbitan Surat Keterangan Ekspor (SKE)', 'SKE'],
  'persyaratan surat keterangan impor': ['perizinan', 'layanan Surat Keterangan Impor (SKI)', 'SKI'],
  'registrasi obat baru': ['perizinan', 'layanan registrasi obat baru', 'izin edar'],
  'registrasi obat generik': ['perizinan', 'layanan registrasi obat generik', 'izin edar'],
  'registrasi produk biologi': ['perizinan', 'layanan registrasi produk biologi', 'izin edar'],
  'penilaian protokol uji klinik': ['perizinan', 'layanan penilaian protokol uji klinik', 'persetujuan uji klinik'],
  'penilaian protokol uji bioekivalensi': [
    'perizinan',
    'layanan penilaian protokol uji bioekivalensi',
    'persetujuan protokol',
  ],
  'penilaian uji bioekivalensi': ['perizinan', 'layanan penilaian uji bioekivalensi', 'surat hasil penilaian'],
  'penilaian obat pemasukan khusus (sas)': ['perizinan', `layanan ${sas}`, 'surat persetujuan pemasukan'],
  'persetujuan certificate of pharmaceutical product': [
    'perizinan',
    'layanan *Certificate of Pharmaceutical Product* (CPP)',
    'CPP',
  ],
  'surat keterangan sertifikat cara pembuatan obat yang baik': [
    'perizinan',
    'layanan surat keterangan Cara Pembuatan Obat yang Baik (CPOB)',
    'surat keterangan',
  ],
  'persetujuan penggunaan fasilitas bersama': [
    'perizinan',
    'layanan persetujuan penggunaan fasilitas bersama',
    'surat persetujuan',
  ],
  'sertifikasi cpob': ['perizinan', 'layanan sertifikasi CPOB', 'sertifikat CPOB'],
  'permohonan evaluasi dokumen pra inspeksi': [
    'perizinan',
    'layanan evaluasi dokumen prainspeksi',
    'surat hasil evaluasi',
  ],
  'inspeksi sarana produksi obat impor': [
    'perizinan',
    'layanan inspeksi sarana produksi obat impor',
    'laporan hasil inspeksi',
  ],
  'evaluasi corrective action and preventive action hasil inspeksi sarana produksi obat impor': [
    'perizinan',
    `layanan evaluasi ${capa}`,
    'surat hasil evaluasi',
  ],
  'sertifikasi cara distribusi obat yang baik': [
    'perizinan',
    'layanan sertifikasi Cara Distribusi Obat yang Baik (CDOB)',
    'sertifikat CDOB',
  ],
  'permohonan analisa hasil pengawasan dalam rangka ekspor impor narkotika, psikotropika dan prekursor': [
    'perizinan',
    'layanan analisis hasil pengawasan ekspor dan impor narkotika, psikotropika, dan prekursor',
    'surat hasil analisis',
  ],
  'persetujuan iklan obat': ['perizinan', 'layanan persetujuan iklan obat', 'surat persetujuan iklan'],
  'obat tradisional': ['perizinan', 'layanan registrasi obat tradisional', 'izin edar'],
  'suplemen kesehatan': ['perizinan', 'layanan registrasi suplemen kesehatan', 'izin edar'],
  kosmetik: ['perizinan', 'layanan notifikasi kosmetik', 'surat pemberitahuan notifikasi'],
  'iklan ot dan sk': [
    'perizinan',
    'layanan persetujuan iklan obat tradisional dan suplemen kesehatan',
    'surat persetujuan',
  ],
  'iklan kosmetik': ['perizinan', 'layanan iklan kosmetik', 'surat hasil penilaian iklan'],
  'special access scheme': ['perizinan', `layanan ${sas}`, 'surat persetujuan pemasukan'],
  'izin special access scheme': ['perizinan', `layanan izin ${sas}`, 'surat persetujuan pemasukan'],
  'cara pembuatan obat tradisional yang baik': [
    'perizinan',
    'layanan sertifikasi Cara Pembuatan Obat Tradisional yang Baik (CPOTB)',
    'sertifikat CPOTB',
  ],
  'penerbitan sertifikat cpkb baru, pembaharuan sertifikat cpkb, perubahan sertifikat cpkb': [
    'perizinan',
    'layanan sertifikasi CPKB',
    'sertifikat CPKB',
  ],
  'persetujuan denah bangunan industri kosmetik': [
    'perizinan',
    'layanan persetujuan denah bangunan industri kosmetik',
    'surat persetujuan denah',
  ],
  'penerbitan sertifikat pemenuhan aspek cara pembuatan kosmetik yang baik (spa cpkb)': [
    'perizinan',
    'layanan Sertifikat Pemenuhan Aspek CPKB',
    'sertifikat',
  ],
  'penerbitan surat persetujuan penggunaan fasilitas produksi kosmetik bersama dengan pkrt': [
    'perizinan',
    'layanan persetujuan penggunaan fasilitas produksi kosmetik bersama PKRT',
    'surat persetujuan',
  ],
  'rekomendasi persetujuan impor bahan berbahaya': [
    'perizinan',
    'layanan rekomendasi impor bahan berbahaya',
    'surat rekomendasi',
  ],
  'konsultasi pemenuhan standar obat tradisional. suplemen kesehatan dan kosmetik': [
    'bimbingan',
    'layanan konsultasi pemenuhan standar',
    'hasil konsultasi',
  ],
  'pengkajian permohonan keamanan mutu, gizi, manfaat dan label pangan olahan': [
    'perizinan',
    'layanan pengkajian keamanan, mutu, gizi, manfaat, dan label pangan olahan',
    'surat hasil kajian',
  ],
  'pengkajian keamanan pangan produk rekayasa genetik (prg)': [
    'perizinan',
    'layanan pengkajian keamanan pangan produk rekayasa genetik',
    'surat hasil kajian',
  ],
  'permohonan informasi regulasi pangan olahan': [
    'umum',
    'layanan informasi regulasi pangan olahan',
    'jawaban tertulis',
  ],
  'registrasi pangan olahan': ['perizinan', 'layanan registrasi pangan olahan', 'izin edar'],
  'registrasi bahan tambahan pangan': ['perizinan', 'layanan registrasi bahan tambahan pangan', 'izin edar'],
  'izin penerapan cppob': ['perizinan', 'layanan izin penerapan CPPOB', 'izin penerapan CPPOB'],
  'izin penerapan pmr': ['perizinan', 'layanan izin penerapan Program Manajemen Risiko (PMR)', 'izin penerapan PMR'],
  'sertifikasi pengakuan fasilitator keamanan pangan': [
    'perizinan',
    'layanan sertifikasi fasilitator keamanan pangan',
    'sertifikat pengakuan',
  ],
  'konsultasi terkait penerapan cppb untuk umk': [
    'bimbingan',
    'layanan konsultasi penerapan CPPB untuk UMK',
    'hasil konsultasi',
  ],
  'penjualan hewan uji': ['jasa', 'layanan penjualan hewan uji', 'hewan uji'],
  'penjualan baku pembanding farmakope indonesia': ['jasa', 'layanan penjualan baku pembanding', 'baku pembanding'],
  'kultur bakteri': ['jasa', 'layanan kultur bakteri', 'kultur bakteri'],
  'jasa kalibrasi': ['jasa', 'layanan jasa kalibrasi', 'sertifikat kalibrasi'],
  'jasa uji profisiensi': ['jasa', 'layanan uji profisiensi', 'laporan uji profisiensi'],
  pelatihan: ['bimbingan', 'layanan pelatihan', 'sertifikat pelatihan'],
}
