-- How far each policy that leaves its stream has come: it continues after this fact.
create table policy_checkpoints (
    policy text not null,
    stream text not null,
    seq bigint not null,
    primary key (policy, stream)
);
