create table signed_heads (
    number bigint not null primary key,
    epoch bigint not null,
    stream text not null,
    seq bigint not null,
    hash blob not null,
    at bigint not null,
    key_id text not null,
    signature blob not null
);

create table vault_keys (id integer primary key check (id = 1), fingerprint blob not null);

create table vault_subjects (subject blob not null primary key, wrapped_key blob not null, created_at bigint not null);

create table vault_documents (
    document blob not null primary key,
    subject blob not null,
    kind text not null,
    content blob not null,
    stored_at bigint not null
);
create index vault_documents_subject on vault_documents (subject);

create table vault_lookups (
    kind text not null,
    digest blob not null,
    document blob not null,
    subject blob not null,
    primary key (kind, digest, document)
);
create index vault_lookups_subject on vault_lookups (subject);
create index vault_lookups_document on vault_lookups (document);

create table vault_holds (subject blob not null, reason text not null, until bigint, primary key (subject, reason));

create table vault_reveals (
    reveal blob not null primary key,
    document blob not null,
    subject blob not null,
    kind text not null,
    who text not null,
    why text not null,
    at bigint not null
);
create index vault_reveals_subject on vault_reveals (subject);

create table vault_forgotten (subject blob not null primary key, at bigint not null);
