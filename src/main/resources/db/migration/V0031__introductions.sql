-- Who was shown around the desk, or did not wish to be: once for each person, on whichever machine they sign in.
create table introduction (
    user_name text primary key check (length(user_name) between 1 and 255),
    ended_at  timestamptz not null
);
comment on table introduction is 'A person''s introduction to the desk has ended; each sees and adds only their own row.';
alter table introduction enable row level security;
create policy own_only on introduction
    using (user_name = current_setting('app.user', true)) with check (user_name = current_setting('app.user', true));
grant select, insert on introduction to portal_app;
