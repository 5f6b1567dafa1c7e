using Yitai.Storage.Tests.Labs;
using Yitai.Testing;

namespace Yitai.Storage.Tests;

[Collection("postgres")]
public sealed class FactLogOnPostgres(PostgresCluster cluster) : FactLogSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => PostgresLab.OpenAsync(cluster);
}

[Collection("postgres")]
public sealed class UnavailableOnPostgres(PostgresCluster cluster) : UnavailableSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => PostgresLab.OpenAsync(cluster);
}

[Collection("postgres")]
public sealed class VerificationOnPostgres(PostgresCluster cluster) : VerificationSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => PostgresLab.OpenAsync(cluster);
}

[Collection("postgres")]
public sealed class VaultOnPostgres(PostgresCluster cluster) : VaultSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => PostgresLab.OpenAsync(cluster);
}

[Collection("postgres")]
public sealed class BackupOnPostgres(PostgresCluster cluster) : BackupSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => PostgresLab.OpenAsync(cluster);
}

[Collection("postgres")]
public sealed class BackupFromSqliteToPostgres(PostgresCluster cluster) : BackupSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => SqliteLab.OpenAsync();

    private protected override Task<StorageLab> OpenTargetAsync() => PostgresLab.OpenAsync(cluster);
}

[Collection("postgres")]
public sealed class BackupFromPostgresToSqlite(PostgresCluster cluster) : BackupSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => PostgresLab.OpenAsync(cluster);

    private protected override Task<StorageLab> OpenTargetAsync() => SqliteLab.OpenAsync();
}

[Collection("postgres")]
public sealed class ArchiveOnPostgres(PostgresCluster cluster) : ArchiveSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => PostgresLab.OpenAsync(cluster);
}
