create table archived (
    stream text collate "C" not null primary key,
    seq bigint not null,                            -- the last fact that lies in archive files and not here
    hash bytea not null,
    file text not null,
    at bigint not null,
    signature bytea not null
);
