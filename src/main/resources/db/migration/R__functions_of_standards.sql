-- The guards of services and of their versions.

-- A version goes through the steps of its life, and each step changes only its own columns
create or replace function keep_published_version() returns trigger language plpgsql as $$
declare
    -- What every step changes
    changing text[] := array['status', 'lock_version'];
    submission text[] := array['submitted_at', 'submitted_by'];
    approval text[] := array['approved_at', 'approved_by', 'approved_alone', 'effective_at'];
    -- What this step may change besides; null where there is no such step
    step text[];
begin
    if tg_op = 'DELETE' then
        if old.status = 'DRAFT' then
            return old;
        end if;
    elsif old.status = 'DRAFT' and new.status in ('DRAFT', 'SUBMITTED') then
        if (new.standard_id, new.number) = (old.standard_id, old.number) then
            return new;
        end if;
    else
        step := case old.status || ' ' || new.status
            when 'SUBMITTED DRAFT' then submission
            when 'SUBMITTED APPROVED' then approval
            when 'APPROVED DRAFT' then submission || approval
            when 'APPROVED PUBLISHED' then array['published_at', 'published_by', 'content', 'content_sha256', 'effective_date']
            when 'PUBLISHED SUPERSEDED' then array['superseded_at']
            when 'PUBLISHED WITHDRAWN' then array['withdrawn_at', 'withdrawn_by', 'withdrawal_reason']
        end;
        -- What was approved is published, word for word; only a day that it left open is filled in, and alone is added to the document
        if step is not null and to_jsonb(new) - changing - step = to_jsonb(old) - changing - step
                and ((new.content, new.content_sha256) = (old.content, old.content_sha256)
                    and new.effective_date is not distinct from old.effective_date
                or old.effective_date is null and new.content || old.content = new.content
                    and (select jsonb_agg(added.value) from jsonb_each(new.content) added where not old.content ? added.key)
                        = jsonb_build_array(new.effective_date)) then
            if new.approved_alone and new.status = 'APPROVED'
                    and not (select one_person_publishing from office where code = new.office_code) then
                raise exception 'office % needs a second person', new.office_code using errcode = 'restrict_violation';
            end if;
            return new;
        end if;
    end if;
    raise exception 'version % of standard % is % and stays as it is', old.number, old.standard_id, lower(old.status)
        using errcode = 'restrict_violation';
end $$;

-- A service keeps its address, and stays offered once it is published
create or replace function keep_service_offer() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.type_slug is null and exists (select from service_type t where t.slug = new.slug) then
            raise exception '% is the address of a national service', new.slug using errcode = 'unique_violation';
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and (new.id, new.office_code, new.slug) = (old.id, old.office_code, old.slug)
            and new.type_slug is not distinct from old.type_slug
            and (new.offered or not exists (
                select from service_standard s join standard_version v on v.standard_id = s.id
                where s.office_code = new.office_code and s.service_slug = new.slug and v.published_at is not null)) then
        return new;
    end if;
    raise exception 'service % of office % keeps its address, and stays offered once published', old.slug, old.office_code
        using errcode = 'restrict_violation';
end $$;
