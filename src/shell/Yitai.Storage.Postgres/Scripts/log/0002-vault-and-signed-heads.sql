create table signed_heads (
    number bigint not null primary key,
    epoch bigint not null,
    stream text not null,
    seq bigint not null,
    hash bytea not null,
    at bigint not null,
    key_id text not null,
    signature bytea not null
);

create table vault_keys (id integer primary key check (id = 1), fingerprint bytea not null);

create table vault_subjects (subject bytea not null primary key, wrapped_key bytea not null, created_at bigint not null);

create table vault_documents (
    document bytea not null primary key,
    subject bytea not null,
    kind text not null,
    content bytea not null,
    stored_at bigint not null
);
create index vault_documents_subject on vault_documents (subject);

create table vault_lookups (
    kind text not null,
    digest bytea not null,
    document bytea not null,
    subject bytea not null,
    primary key (kind, digest, document)
);
create index vault_lookups_subject on vault_lookups (subject);
create index vault_lookups_document on vault_lookups (document);

create table vault_holds (subject bytea not null, reason text not null, until bigint, primary key (subject, reason));

create table vault_reveals (
    reveal bytea not null primary key,
    document bytea not null,
    subject bytea not null,
    kind text not null,
    who text not null,
    why text not null,
    at bigint not null
);
create index vault_reveals_subject on vault_reveals (subject);

create table vault_forgotten (subject bytea not null primary key, at bigint not null);
