-- The centre gives offices their heads and their first administrators. It sees what was wanted of every office's staff and adds wishes of its
-- own; of the letters it reads those that it caused itself.
create policy the_centre_reads on staff_change for select using (app_centre());
create policy the_centre_adds on staff_change for insert
    with check (app_centre() and asked_by = current_setting('app.user', true));
create policy the_centre_reads_its_own on outgoing_mail for select
    using (app_centre() and made_by = current_setting('app.user', true));
create policy the_centre_reads_its_own on mail_secret for select
    using (app_centre() and exists (select from outgoing_mail m
        where m.id = mail_id and m.made_by = current_setting('app.user', true)));
