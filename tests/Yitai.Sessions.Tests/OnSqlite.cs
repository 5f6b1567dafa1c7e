using Xunit.Abstractions;
using Yitai.Sessions.Tests.Labs;

namespace Yitai.Sessions.Tests;

public sealed class OnceOnSqlite(ITestOutputHelper output) : OnceSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class TogetherOnSqlite(ITestOutputHelper output) : TogetherSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class FaultOnSqlite(ITestOutputHelper output) : FaultSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class FloorDayOnSqlite(ITestOutputHelper output) : FloorDaySpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class TimerOnSqlite(ITestOutputHelper output) : TimerSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class NewerVersionOnSqlite(ITestOutputHelper output) : NewerVersionSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class CompanyOnSqlite(ITestOutputHelper output) : CompanySpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class ArchiveOnSqlite(ITestOutputHelper output) : ArchiveSpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}

public sealed class PolicyOnSqlite(ITestOutputHelper output) : PolicySpecification(output)
{
    private protected override Task<SessionLab> OpenLabAsync() => SqliteLab.NewAsync();
}
