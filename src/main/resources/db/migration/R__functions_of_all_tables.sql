-- What the connection tells of the caller, as the policies of all tables ask, and the guard of tables whose rows stay as they are.

-- The offices for which the connection works; none for the public
create or replace function app_offices() returns text[]
    language sql stable
    return coalesce(string_to_array(nullif(current_setting('app.offices', true), ''), ','), '{}');

-- Whether the connection works for the centre, which decides what no office may
create or replace function app_centre() returns boolean
    language sql stable
    return coalesce(current_setting('app.centre', true), '') = 'yes';

-- Whether it is one of the portal's loop, which looks at the tasks of all offices
create or replace function app_clockwork() returns boolean
    language sql stable
    return coalesce(current_setting('app.clockwork', true), '') = 'yes';

-- For the policies of tables with personal data: why the use case reads them; empty where it has stated no purpose
create or replace function app_purpose() returns text
    language sql stable
    return coalesce(current_setting('app.purpose', true), '');

-- For tables whose rows never change
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % is not allowed: what was published stays', tg_op, tg_table_name using errcode = 'restrict_violation';
end $$;
