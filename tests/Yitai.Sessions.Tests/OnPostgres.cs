using Xunit.Abstractions;
using Yitai.Sessions.Tests.Labs;
using Yitai.Testing;

namespace Yitai.Sessions.Tests;

[Collection("postgres")]
public sealed class OnceOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : OnceSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class TogetherOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : TogetherSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class FaultOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : FaultSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class FloorDayOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : FloorDaySpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class TimerOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : TimerSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class NewerVersionOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : NewerVersionSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class CompanyOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : CompanySpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class ArchiveOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : ArchiveSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}

[Collection("postgres")]
public sealed class PolicyOnPostgres(PostgresCluster cluster, ITestOutputHelper output) : PolicySpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => PostgresLab.NewAsync(cluster);
}
