create table archived (
    stream text not null primary key,
    seq bigint not null,                            -- the last fact that lies in archive files and not here
    hash blob not null,
    file text not null,
    at bigint not null,
    signature blob not null
) without rowid;
