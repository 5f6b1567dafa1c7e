create table log_epoch (id integer primary key check (id = 1), epoch bigint not null);
insert into log_epoch (id, epoch) values (1, 1);

create table heads (
    stream text not null primary key,
    seq bigint not null,
    hash blob not null,
    carry_seq bigint not null,
    next_due bigint
) without rowid;

create table facts (
    stream text not null,
    seq bigint not null,
    at bigint not null,
    business_on integer,
    name text not null,
    sender text not null,
    command_id blob not null,
    payload blob not null,
    hash blob not null,
    primary key (stream, seq)
) without rowid;

create table commands (
    stream text not null,
    sender text not null,
    command_id blob not null,
    body_hash blob not null,
    first_seq bigint not null,
    last_seq bigint not null,
    at bigint not null,
    primary key (stream, sender, command_id)
) without rowid;
