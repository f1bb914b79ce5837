-- What an office's administrator wants done to the accounts of its staff. Kept with the wish, carried out in Keycloak afterwards, as often as it takes.
create sequence staff_change_id increment by 1;
create table staff_change (
    id              bigint primary key default nextval('staff_change_id'),
    office_code     text not null references office,
    kind            text not null check (kind in ('INVITE', 'SUSPEND', 'REINSTATE', 'ROLES')),
    person          text check (length(person) <= 64),
    name            text not null check (length(name) between 1 and 120),
    email           text check (length(email) <= 254),
    roles           text not null,
    may_give        text not null,
    asked_by        text not null,
    asked_at        timestamptz not null,
    state           text not null check (state in ('WAITING', 'DONE', 'REFUSED')),
    attempts        int not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    reason          text,
    done_at         timestamptz,
    check ((kind = 'INVITE') = (person is null)),
    check (kind <> 'INVITE' or email is not null),
    check ((state = 'WAITING') = (done_at is null))
);
create index on staff_change (next_attempt_at) where state = 'WAITING';
create index on staff_change (office_code, id);

-- Letters that the portal sends, kept until and after they have gone.
create sequence outgoing_mail_id increment by 1;
create table outgoing_mail (
    id              bigint primary key default nextval('outgoing_mail_id'),
    office_code     text not null references office,
    recipient       text not null check (length(recipient) <= 254),
    subject         text not null check (length(subject) <= 200),
    body            text not null,
    made_by         text not null,
    made_at         timestamptz not null,
    state           text not null check (state in ('WAITING', 'SENT')),
    attempts        int not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    check ((state = 'WAITING') = (sent_at is null))
);
create index on outgoing_mail (next_attempt_at) where state = 'WAITING';
create index on outgoing_mail (office_code, id);

-- What a letter says that nobody may keep: apart from it, so that the audit trail never holds it, and gone as soon as the letter is.
create table mail_secret (
    mail_id     bigint primary key references outgoing_mail,
    office_code text not null references office,
    secret      text not null
);

-- A wish and a letter never change; only how far they have come, until they are done.
create function keep_outbox() returns trigger language plpgsql as $$
declare
    changing text[] := array['state', 'attempts', 'next_attempt_at', 'reason', 'done_at', 'sent_at'];
begin
    if tg_op = 'UPDATE' and old.state = 'WAITING' and to_jsonb(new) - changing = to_jsonb(old) - changing then
        return new;
    end if;
    raise exception 'row % of % stays as it is', old.id, tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger staff_change_stays before update or delete on staff_change for each row execute function keep_outbox();
create trigger staff_changes_stay before truncate on staff_change for each statement execute function refuse_change();
create trigger outgoing_mail_stays before update or delete on outgoing_mail for each row execute function keep_outbox();
create trigger outgoing_mails_stay before truncate on outgoing_mail for each statement execute function refuse_change();

create trigger audit after insert or update or delete on staff_change for each row execute function write_audit_trail();
create trigger audit after insert or update or delete on outgoing_mail for each row execute function write_audit_trail();

alter table staff_change enable row level security;
create policy own_office_reads on staff_change for select using (office_code = any (app_offices()));
create policy own_office_adds on staff_change for insert with check (office_code = any (app_offices()));
create policy own_office_changes on staff_change for update
    using (office_code = any (app_offices())) with check (office_code = any (app_offices()));
alter table outgoing_mail enable row level security;
create policy own_office_reads on outgoing_mail for select using (office_code = any (app_offices()));
create policy own_office_adds on outgoing_mail for insert with check (office_code = any (app_offices()));
create policy own_office_changes on outgoing_mail for update
    using (office_code = any (app_offices())) with check (office_code = any (app_offices()));
alter table mail_secret enable row level security;
create policy own_office on mail_secret using (office_code = any (app_offices())) with check (office_code = any (app_offices()));

-- For the portal's own clockwork, which works for one office at a time: which rows of which offices are due, and nothing else of them
create function due_work(at timestamptz) returns table (what text, id bigint, office_code text)
    language sql stable security definer set search_path = pg_catalog, public as $$
    (select 'staff_change', c.id, c.office_code from public.staff_change c
        where c.state = 'WAITING' and c.next_attempt_at <= at order by c.id limit 100)
    union all
    (select 'outgoing_mail', m.id, m.office_code from public.outgoing_mail m
        where m.state = 'WAITING' and m.next_attempt_at <= at order by m.id limit 100)
$$;

grant select, insert on staff_change, outgoing_mail to portal_app;
grant update (state, attempts, next_attempt_at, reason, done_at) on staff_change to portal_app;
grant update (state, attempts, next_attempt_at, sent_at) on outgoing_mail to portal_app;
grant select, insert, delete on mail_secret to portal_app;
grant usage on sequence staff_change_id, outgoing_mail_id to portal_app;

-- Whoever does such work hears of it at once
create function tell_due_work() returns trigger language plpgsql as $$
begin
    perform pg_notify('news', 'due-work:' || new.office_code);
    return null;
end $$;
create trigger news after insert on staff_change for each row execute function tell_due_work();
create trigger news after insert on outgoing_mail for each row execute function tell_due_work();
