-- What people had typed and sent after their session had ended, until they have signed in again: an hour at most. Every node finds it here. The
-- content is sealed with a key of which the person's browser carries a part, so neither this table nor a backup of it can be read.
create table held_text (
    browser text not null check (browser ~ '^[0-9a-f]{64}$'),
    owner   text not null check (length(owner) <= 255),
    page    text not null check (length(page) <= 1000),
    sign_in text not null check (length(sign_in) <= 255),
    content text not null,
    size    integer not null check (size = length(content)),
    held_at timestamptz not null,
    primary key (browser, owner, page)
);
comment on column held_text.browser is 'SHA-256 of a secret in a cookie of the browser that sent it.';
comment on column held_text.owner is 'The person (sub) for whom the page with the form was made; nobody else gets the text.';
comment on column held_text.sign_in is 'The sign-in (sid) under which the page was made; so much may be held for each.';
alter table held_text alter column content set storage external;

-- A form made under a sign-in that its person has ended is held no more.
create table signed_out (
    sign_in       text primary key check (length(sign_in) <= 255),
    signed_out_at timestamptz not null
);
comment on column signed_out.sign_in is 'The sign-in (sid), or the person (sub) where the identity provider gives none.';

grant select, insert, update, delete on held_text to portal_app;
grant select, insert, update, delete on signed_out to portal_app;
