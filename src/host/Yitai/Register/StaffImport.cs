using System.Collections.Immutable;
using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>Takes over a list of staff, all of it or nothing; a dry run says what would happen.</summary>
public sealed class StaffImport(Once once, IPasswordHasher<StaffAccount> hasher, IStreams streams, StaffRegister register)
{
    public async Task<IResult> RunAsync(HttpContext http, ImportBody body)
    {
        if (!http.Caller().IsOf(body.Hall))
        {
            return new ProblemResult(new HostRefusal.NotYourHall(body.Hall));
        }

        var (rows, because) = StaffCsv.Read(body.Csv);
        if (because is not null)
        {
            return new ProblemResult(because);
        }

        var lines = (await streams.FloorAsync(body.Hall, 0, http.RequestAborted)).State.Settings?.Lines.Select(l => l.Id).ToHashSet() ?? [];
        var twice = rows.GroupBy(r => StaffAccount.KeyOf(r.StaffNo)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        ImportedRow Judge(StaffCsvRow row, StaffAccount? known) => Entry(row, known, Refusal(row, known, twice, lines, http), body.Hall);
        var looked = rows.Select(r => Judge(r, Known(r.StaffNo))).ToList();
        if (body.DryRun || looked.Any(r => r.Action == ImportAction.Refused))
        {
            return Results.Ok(ImportReport.Of(looked));
        }

        // Hashed before the register is locked: it takes its time on purpose.
        var hashes = rows.Where((_, i) => looked[i].Action == ImportAction.Add).ToDictionary(r => r.StaffNo, r => hasher.HashPassword(null!, r.Password));
        return await once.RunAsync<ImportReport>(http, body, async connection => await WriteAsync(connection, rows, hashes, Judge, body.Hall));
    }

    private StaffAccount? Known(string staffNo) => register.Current.Person(staffNo) is { } p
        ? new StaffAccount { StaffNo = p.StaffNo, Name = p.Name, Roles = p.Roles, Halls = p.Halls, Skills = p.Skills, Active = p.Active }
        : null;

    private static async Task<ImportReport> WriteAsync(
        DbConnection connection, IReadOnlyList<StaffCsvRow> rows, Dictionary<string, string> hashes, Func<StaffCsvRow, StaffAccount?, ImportedRow> judge, HallId hall)
    {
        var table = new StaffTable(connection);
        var report = new List<ImportedRow>();
        foreach (var row in rows)
        {
            var known = await table.FindAsync(row.StaffNo);
            report.Add(judge(row, known));
            if (known is null && hashes.TryGetValue(row.StaffNo, out var hash))
            {
                await table.AddAsync(new StaffAccount
                {
                    StaffNo = row.StaffNo,
                    Name = row.Name,
                    Roles = row.Roles,
                    Halls = [hall.Value],
                    Skills = row.Skills,
                    MustChangePassword = true,
                    PasswordHash = hash,
                    SecurityStamp = Secret.New(),
                });
            }
            else if (known is not null && report[^1].Action == ImportAction.Change)
            {
                (known.Name, known.Roles, known.Skills, known.Halls) = (row.Name, row.Roles, row.Skills, With(known.Halls, hall));
                await table.UpdateAsync(known);
            }
        }

        return ImportReport.Of(report);
    }

    private static ImportedRow Entry(StaffCsvRow row, StaffAccount? known, Refusal? because, HallId hall)
    {
        var action = because is not null ? ImportAction.Refused
            : known is null ? ImportAction.Add
            : known.Name == row.Name && known.Roles.SequenceEqual(row.Roles) && known.Skills.SequenceEqual(row.Skills) && known.Halls.Contains(hall.Value) ? ImportAction.Same
            : ImportAction.Change;
        return new ImportedRow(row.Line, row.StaffNo, row.Name, action, because is null ? null : Sentences.Of(because));
    }

    private static Refusal? Refusal(StaffCsvRow row, StaffAccount? known, HashSet<string> twice, HashSet<LineId> lines, HttpContext http) =>
        row.Because
        ?? (twice.Contains(StaffAccount.KeyOf(row.StaffNo)) ? new RegisterRefusal.RowTwice(row.StaffNo) : null)
        ?? StaffCheck.Refusal(row.StaffNo, row.Name, row.Roles, row.Skills, lines)
        ?? (Refusal?)StaffCheck.Above(row.Roles.Concat(known?.Roles ?? []), http.Caller().Permissions)
        ?? (known is null ? PasswordRules.Password(row.Password, row.StaffNo) : null);

    private static ImmutableArray<string> With(ImmutableArray<string> halls, HallId hall) => halls.Contains(hall.Value) ? halls : halls.Add(hall.Value);
}
