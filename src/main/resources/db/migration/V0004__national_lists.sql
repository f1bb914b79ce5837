-- What the centre keeps: the services of a PST, and the offices whose standards the portal opens with, with those above them.
insert into service_type (position, slug, name_id, name_en) values
    (1, 'perpustakaan', 'Perpustakaan', 'Library'),
    (2, 'konsultasi-statistik', 'Konsultasi Statistik', 'Statistical Consultation'),
    (3, 'penjualan-produk-statistik', 'Penjualan Produk Statistik', 'Sale of Statistical Products'),
    (4, 'rekomendasi-kegiatan-statistik', 'Rekomendasi Kegiatan Statistik', 'Recommendation of Statistical Activities');

insert into office (code, slug, name, kind, parent_code, zone) values
    ('0000', 'pusat', 'BPS Pusat', 'HEAD_OFFICE', null, 'Asia/Jakarta'),
    ('5200', 'provinsi-nusa-tenggara-barat', 'BPS Provinsi Nusa Tenggara Barat', 'PROVINCE', '0000', 'Asia/Makassar'),
    ('5272', 'kota-bima', 'BPS Kota Bima', 'CITY', '5200', 'Asia/Makassar'),
    ('6300', 'provinsi-kalimantan-selatan', 'BPS Provinsi Kalimantan Selatan', 'PROVINCE', '0000', 'Asia/Makassar'),
    ('6371', 'kota-banjarmasin', 'BPS Kota Banjarmasin', 'CITY', '6300', 'Asia/Makassar');
