-- The desk lists what is in force and what is on its way; however many versions an office has published, these are few.
create index on standard_version (office_code, status);
