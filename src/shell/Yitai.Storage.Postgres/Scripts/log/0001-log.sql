create table log_epoch (id integer primary key check (id = 1), epoch bigint not null);
insert into log_epoch (id, epoch) values (1, 1);

-- A head is rewritten by every append: room on the page and no second index keep each rewrite on its page (HOT).
create table heads (
    stream text collate "C" not null primary key,
    seq bigint not null,
    hash bytea not null,
    carry_seq bigint not null,
    next_due bigint
) with (fillfactor = 50);

create table facts (
    stream text collate "C" not null,
    seq bigint not null,
    at bigint not null,
    business_on integer,
    name text not null,
    sender text not null,
    command_id bytea not null,
    payload bytea not null,
    hash bytea not null,
    primary key (stream, seq)
) partition by hash (stream);

create table commands (
    stream text collate "C" not null,
    sender text not null,
    command_id bytea not null,
    body_hash bytea not null,
    first_seq bigint not null,
    last_seq bigint not null,
    at bigint not null,
    primary key (stream, sender, command_id)
) partition by hash (stream);

create table facts_0 partition of facts for values with (modulus 8, remainder 0);
create table facts_1 partition of facts for values with (modulus 8, remainder 1);
create table facts_2 partition of facts for values with (modulus 8, remainder 2);
create table facts_3 partition of facts for values with (modulus 8, remainder 3);
create table facts_4 partition of facts for values with (modulus 8, remainder 4);
create table facts_5 partition of facts for values with (modulus 8, remainder 5);
create table facts_6 partition of facts for values with (modulus 8, remainder 6);
create table facts_7 partition of facts for values with (modulus 8, remainder 7);

create table commands_0 partition of commands for values with (modulus 8, remainder 0);
create table commands_1 partition of commands for values with (modulus 8, remainder 1);
create table commands_2 partition of commands for values with (modulus 8, remainder 2);
create table commands_3 partition of commands for values with (modulus 8, remainder 3);
create table commands_4 partition of commands for values with (modulus 8, remainder 4);
create table commands_5 partition of commands for values with (modulus 8, remainder 5);
create table commands_6 partition of commands for values with (modulus 8, remainder 6);
create table commands_7 partition of commands for values with (modulus 8, remainder 7);
