-- How large a picture is, so that a page keeps its place before it has come. No office has handed one in before.
alter table attachment add column width int, add column height int;
alter table attachment add constraint attachment_pixels check (
    (kind = 'PICTURE') = (width is not null and height is not null) and width between 1 and 960 and height between 1 and 960);
-- A picture is drawn anew as it comes, small enough for a page's first visit
alter table attachment add constraint attachment_picture check (kind <> 'PICTURE' or (media_type = 'image/jpeg' and size <= 40000));
