-- Days on which no office of the state serves: kept once by the centre, a list a year, each saving a new revision of it. The newest is
-- in force. As the lists of the nation belong to the head office, the audit trail files them under 0000.
create sequence holiday_list_id increment by 1;
create table holiday_list (
    id          bigint primary key default nextval('holiday_list_id'),
    office_code text not null default '0000' references office check (office_code = '0000'),
    year        int not null check (year between 2000 and 2199),
    revision    int not null check (revision > 0),
    valid_from  timestamptz not null,
    saved_by    text not null,
    list        jsonb not null check ((list ->> 'year')::int = year),
    unique (year, revision)
);
comment on table holiday_list is 'National holidays and collective leave of a year, one immutable document a revision; the newest is in force.';

create trigger holiday_list_stays before update or delete on holiday_list for each row execute function refuse_change();
create trigger holiday_lists_stay before truncate on holiday_list for each statement execute function refuse_change();
create trigger audit after insert or update or delete on holiday_list for each row execute function write_audit_trail();
-- Every office's pages tell of these days, and news of the head office concerns all below it
create trigger news after insert on holiday_list for each row execute function tell_office_news();

alter table holiday_list enable row level security;
create policy everybody_reads on holiday_list for select using (true);
create policy the_centre_adds on holiday_list for insert with check (coalesce(current_setting('app.centre', true), '') = 'yes');
grant select, insert on holiday_list to portal_app;
grant usage on sequence holiday_list_id to portal_app;

-- What is known for sure. The days of 2026 are those of the joint decree; of 2027 only those that have the same date every year, until
-- the centre enters the decree.
insert into holiday_list (year, revision, valid_from, saved_by, list) values
(2026, 1, now(), 'portal', '{"year": 2026,
 "source": "SKB 3 Menteri: Menteri Agama Nomor 1497 Tahun 2025, Menteri Ketenagakerjaan Nomor 2 Tahun 2025, Menteri PANRB Nomor 5 Tahun 2025",
 "holidays": [
 {"date": "2026-01-01", "kind": "NATIONAL_HOLIDAY", "name": "Tahun Baru 2026 Masehi", "englishName": "New Year''s Day"},
 {"date": "2026-01-16", "kind": "NATIONAL_HOLIDAY", "name": "Isra Mikraj Nabi Muhammad SAW", "englishName": "Ascension of the Prophet Muhammad"},
 {"date": "2026-02-16", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Tahun Baru Imlek 2577 Kongzili", "englishName": "Collective leave for Chinese New Year"},
 {"date": "2026-02-17", "kind": "NATIONAL_HOLIDAY", "name": "Tahun Baru Imlek 2577 Kongzili", "englishName": "Chinese New Year"},
 {"date": "2026-03-18", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Hari Suci Nyepi", "englishName": "Collective leave for the Day of Silence"},
 {"date": "2026-03-19", "kind": "NATIONAL_HOLIDAY", "name": "Hari Suci Nyepi (Tahun Baru Saka 1948)", "englishName": "Day of Silence (Nyepi)"},
 {"date": "2026-03-20", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Idulfitri 1447 Hijriah", "englishName": "Collective leave for Eid al-Fitr"},
 {"date": "2026-03-21", "kind": "NATIONAL_HOLIDAY", "name": "Idulfitri 1447 Hijriah", "englishName": "Eid al-Fitr"},
 {"date": "2026-03-22", "kind": "NATIONAL_HOLIDAY", "name": "Idulfitri 1447 Hijriah", "englishName": "Eid al-Fitr"},
 {"date": "2026-03-23", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Idulfitri 1447 Hijriah", "englishName": "Collective leave for Eid al-Fitr"},
 {"date": "2026-03-24", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Idulfitri 1447 Hijriah", "englishName": "Collective leave for Eid al-Fitr"},
 {"date": "2026-04-03", "kind": "NATIONAL_HOLIDAY", "name": "Wafat Yesus Kristus", "englishName": "Good Friday"},
 {"date": "2026-04-05", "kind": "NATIONAL_HOLIDAY", "name": "Kebangkitan Yesus Kristus (Paskah)", "englishName": "Easter Sunday"},
 {"date": "2026-05-01", "kind": "NATIONAL_HOLIDAY", "name": "Hari Buruh Internasional", "englishName": "International Labour Day"},
 {"date": "2026-05-14", "kind": "NATIONAL_HOLIDAY", "name": "Kenaikan Yesus Kristus", "englishName": "Ascension of Jesus Christ"},
 {"date": "2026-05-15", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Kenaikan Yesus Kristus", "englishName": "Collective leave for the Ascension of Jesus Christ"},
 {"date": "2026-05-27", "kind": "NATIONAL_HOLIDAY", "name": "Iduladha 1447 Hijriah", "englishName": "Eid al-Adha"},
 {"date": "2026-05-28", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Iduladha 1447 Hijriah", "englishName": "Collective leave for Eid al-Adha"},
 {"date": "2026-05-31", "kind": "NATIONAL_HOLIDAY", "name": "Hari Raya Waisak 2570 BE", "englishName": "Vesak Day"},
 {"date": "2026-06-01", "kind": "NATIONAL_HOLIDAY", "name": "Hari Lahir Pancasila", "englishName": "Pancasila Day"},
 {"date": "2026-06-16", "kind": "NATIONAL_HOLIDAY", "name": "1 Muharam Tahun Baru Islam 1448 Hijriah", "englishName": "Islamic New Year"},
 {"date": "2026-08-17", "kind": "NATIONAL_HOLIDAY", "name": "Hari Kemerdekaan", "englishName": "Independence Day"},
 {"date": "2026-08-25", "kind": "NATIONAL_HOLIDAY", "name": "Maulid Nabi Muhammad SAW", "englishName": "Birthday of the Prophet Muhammad"},
 {"date": "2026-12-24", "kind": "COLLECTIVE_LEAVE", "name": "Cuti bersama Kelahiran Yesus Kristus", "englishName": "Collective leave for Christmas"},
 {"date": "2026-12-25", "kind": "NATIONAL_HOLIDAY", "name": "Kelahiran Yesus Kristus (Natal)", "englishName": "Christmas Day"}]}'),
(2027, 1, now(), 'portal', '{"year": 2027,
 "source": "Hanya hari libur bertanggal tetap; SKB 3 Menteri untuk tahun 2027 belum dimuat",
 "holidays": [
 {"date": "2027-01-01", "kind": "NATIONAL_HOLIDAY", "name": "Tahun Baru 2027 Masehi", "englishName": "New Year''s Day"},
 {"date": "2027-05-01", "kind": "NATIONAL_HOLIDAY", "name": "Hari Buruh Internasional", "englishName": "International Labour Day"},
 {"date": "2027-06-01", "kind": "NATIONAL_HOLIDAY", "name": "Hari Lahir Pancasila", "englishName": "Pancasila Day"},
 {"date": "2027-08-17", "kind": "NATIONAL_HOLIDAY", "name": "Hari Kemerdekaan", "englishName": "Independence Day"},
 {"date": "2027-12-25", "kind": "NATIONAL_HOLIDAY", "name": "Kelahiran Yesus Kristus (Natal)", "englishName": "Christmas Day"}]}');
