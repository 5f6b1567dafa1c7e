-- The business days of each hall. Made from the log alone; can be thrown away and rebuilt.
create table days (
    hall text not null,
    day_on text not null,
    first_seq bigint not null,
    last_seq bigint not null,
    closed boolean not null,
    issued integer not null,
    served integer not null,
    summary text not null,
    primary key (hall, day_on)
);

create table day_checkpoints (
    hall text not null primary key,
    seq bigint not null
);
