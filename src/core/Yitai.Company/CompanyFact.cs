using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>What has happened in the company. Never renamed, never removed: see docs/facts.md.</summary>
public abstract record CompanyFact : Fact
{
    private CompanyFact(DateTimeOffset At) : base(At) { }

    public sealed record CompanyNamed(Words Name, DateTimeOffset At) : CompanyFact(At);

    public sealed record HallAdded(HallId Hall, Words Name, DateTimeOffset At) : CompanyFact(At);

    public sealed record HallRenamed(HallId Hall, Words Name, DateTimeOffset At) : CompanyFact(At);

    /// <summary>From now on administrators need a second factor to sign in, or no longer.</summary>
    public sealed record TwoFactorRuled(bool ForAdministrators, DateTimeOffset At) : CompanyFact(At);

    /// <summary>What was answered after the backup and before the restore is not in this log.</summary>
    /// <param name="Epoch">The epoch that begins with this fact.</param>
    public sealed record LogRestored(long Epoch, DateTimeOffset At) : CompanyFact(At);

    /// <summary>Stands before the facts of the command that was due for it; live state is folded from here.</summary>
    public sealed record CarriedOver(CarryOver Carried, DateTimeOffset At) : CompanyFact(At);

    /// <summary>A day that was opened again and closed again is reported again; the last report holds.</summary>
    public sealed record DayReported(HallId Hall, DateOnly On, ReportedDay Figures, DateTimeOffset At) : CompanyFact(At);
}
