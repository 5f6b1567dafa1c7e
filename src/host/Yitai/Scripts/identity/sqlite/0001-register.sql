-- People, devices and API keys of the company, and the answers that are given again.
-- Times are microseconds since 1970 UTC; roles, halls, skills and permissions are words separated by blanks.

create table register_version (
    id integer not null primary key check (id = 1),
    version bigint not null
);

insert into register_version (id, version) values (1, 0);

create table staff (
    staff_key text not null primary key,            -- the staff number in capitals
    staff_no text not null,
    name text not null,
    roles text not null,
    halls text not null,
    skills text not null,
    active boolean not null,
    must_change_password boolean not null,
    password_hash text not null,
    pin_hash text,
    security_stamp text not null,
    failed_attempts integer not null,
    locked_until bigint,
    pin_failed_attempts integer not null,
    pin_locked_until bigint,
    row_version bigint not null                     -- a change on an older row is refused
);

create table devices (
    id text not null primary key,
    hall text not null,
    kind text not null,
    counter integer,
    name text not null,
    code_hash blob,                                 -- null: the code was used or withdrawn
    code_expires_at bigint,
    secret_hash blob,                               -- null: not paired yet
    added_at bigint not null,
    paired_at bigint
);

create index devices_hall on devices (hall);

create table api_keys (
    id text not null primary key,
    name text not null,
    secret_hash blob not null,
    permissions text not null,
    halls text not null,
    created_by text not null,
    created_at bigint not null,
    revoked_at bigint
);

create table answers (
    sender text not null,
    id blob not null,
    body_hash blob not null,
    answer text not null,                           -- protected: it may hold a code or a key
    at bigint not null,
    primary key (sender, id)
);

create index answers_at on answers (at);
