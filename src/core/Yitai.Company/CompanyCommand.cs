using Yitai.Kernel;

namespace Yitai.Company;

/// <summary>What can be asked of the company.</summary>
public abstract record CompanyCommand : Command
{
    private CompanyCommand(DateTimeOffset At) : base(At) { }

    public sealed record NameCompany(Words Name, DateTimeOffset At) : CompanyCommand(At);

    public sealed record AddHall(HallId Hall, Words Name, DateTimeOffset At) : CompanyCommand(At);

    public sealed record RenameHall(HallId Hall, Words Name, DateTimeOffset At) : CompanyCommand(At);

    /// <summary>Whether administrators sign in with a second factor.</summary>
    public sealed record RuleTwoFactor(bool ForAdministrators, DateTimeOffset At) : CompanyCommand(At);

    /// <summary>The log was brought back from a backup; sent once by whoever restores.</summary>
    /// <param name="Epoch">The new epoch, 2 or more.</param>
    public sealed record NoteRestore(long Epoch, DateTimeOffset At) : CompanyCommand(At);

    /// <summary>Sent by the policy that follows the halls' logs.</summary>
    public sealed record ReportDay(HallId Hall, DateOnly On, ReportedDay Figures, DateTimeOffset At) : CompanyCommand(At);
}
