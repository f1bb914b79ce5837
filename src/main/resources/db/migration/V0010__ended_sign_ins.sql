-- The sign-ins that the identity provider has ended (back-channel logout). Every node keeps the recent ones in memory; the table tells
-- them to nodes that were not listening, and over restarts.
create table ended_sign_in (
    token_id text primary key check (length(token_id) <= 255),
    sid      text not null check (length(sid) <= 255),
    ended_at timestamptz not null
);
comment on column ended_sign_in.token_id is 'jti of the logout token: a token counts once.';
comment on column ended_sign_in.sid is 'The provider''s session, or the person (sub) when all of theirs were ended.';
create index on ended_sign_in (ended_at);

-- No sign-in lives longer than a day, so older rows end nothing any more.
create function tell_sign_in_ended() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    delete from public.ended_sign_in where ended_at < now() - interval '2 days';
    perform pg_notify('news', 'sign-in-ended:' || new.sid);
    return null;
end $$;
create trigger news after insert on ended_sign_in for each row execute function tell_sign_in_ended();

grant select, insert on ended_sign_in to portal_app;
