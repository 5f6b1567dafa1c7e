using Yitai.Storage.Tests.Labs;

namespace Yitai.Storage.Tests;

public sealed class FactLogOnSqlite : FactLogSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => SqliteLab.OpenAsync();
}

public sealed class UnavailableOnSqlite : UnavailableSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => SqliteLab.OpenAsync();
}

public sealed class VerificationOnSqlite : VerificationSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => SqliteLab.OpenAsync();
}

public sealed class VaultOnSqlite : VaultSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => SqliteLab.OpenAsync();
}

public sealed class BackupOnSqlite : BackupSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => SqliteLab.OpenAsync();
}

public sealed class ArchiveOnSqlite : ArchiveSpecification
{
    private protected override Task<StorageLab> OpenLabAsync() => SqliteLab.OpenAsync();
}
