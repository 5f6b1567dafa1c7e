using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;
using Command = System.CommandLine.Command;

namespace Yitai.Host.CommandLine;

/// <summary><c>yitai user add</c> and <c>yitai user reset</c>: for whoever runs the machine, also when the last administrator is lost.</summary>
internal static class UserCommand
{
    private static readonly PasswordHasher<StaffAccount> Hasher = new();

    public static Command Make() => new("user", "Staff of the company") { Add(), Reset() };

    private static Command Add()
    {
        var options = new ServeOptionSet();
        var staffNo = new Argument<string>("staff-no");
        var name = new Option<string>("--name") { Required = true };
        var roles = new Option<string[]>("--role") { Description = string.Join(", ", Role.All.Select(r => r.Id)), Required = true, AllowMultipleArgumentsPerToken = true };
        var halls = new Option<string[]>("--hall") { AllowMultipleArgumentsPerToken = true };
        var command = options.OnData(new Command("add", "Add a person; prints a first password, which must be changed at sign-in") { staffNo, name, roles, halls });
        command.SetAction(async (line, cancel) =>
        {
            await using var office = await Office.OpenAsync(options.Read(line, new ServeOptions()), cancel);
            string[] of = line.GetValue(halls) ?? [];
            var known = (await office.Streams.CompanyAsync(cancel)).State;
            var refusal = of.FirstOrDefault(h => !HallId.IsValid(h) || known.Hall(new HallId(h)) is null) is { } unknown
                ? new Company.CompanyRefusal.HallUnknown(new HallId(unknown))
                : (Refusal?)StaffCheck.Refusal(line.GetValue(staffNo)!, line.GetValue(name)!, [.. line.GetValue(roles)!], [], []);
            if (refusal is not null)
            {
                throw ProgramCommands.Refused(refusal);
            }

            var password = FirstPassword();
            var account = new StaffAccount
            {
                StaffNo = line.GetValue(staffNo)!,
                Name = line.GetValue(name)!,
                Roles = [.. line.GetValue(roles)!],
                Halls = [.. of],
                Skills = [],
                MustChangePassword = true,
                PasswordHash = Hasher.HashPassword(null!, password),
                SecurityStamp = Secret.New(),
            };
            return await office.Work.WriteAsync(connection => new StaffTable(connection).AddAsync(account), cancel)
                ? Tell(account.StaffNo, password)
                : throw ProgramCommands.Refused(new RegisterRefusal.StaffExists(account.StaffNo));
        });
        return command;
    }

    private static Command Reset()
    {
        var options = new ServeOptionSet();
        var staffNo = new Argument<string>("staff-no");
        var command = options.OnData(new Command("reset", "Give a person a new first password, without a second factor, unlock and activate them; their sessions end") { staffNo });
        command.SetAction(async (line, cancel) =>
        {
            await using var office = await Office.OpenAsync(options.Read(line, new ServeOptions()), cancel);
            var who = line.GetValue(staffNo)!;
            if (office.Register.Current.Person(who) is null)
            {
                throw ProgramCommands.Refused(new RegisterRefusal.StaffUnknown(who));
            }

            var password = FirstPassword();
            var hash = Hasher.HashPassword(null!, password);
            await StaffChange.ApplyAsync(office.Work, who, account =>
            {
                (account.PasswordHash, account.MustChangePassword, account.PinHash, account.Active) = (hash, true, null, true);
                (account.LockedUntil, account.PinLockedUntil) = (null, null);
                account.EndTwoFactor(Secret.New());
            });
            return Tell(who, password);
        });
        return command;
    }

    private static string FirstPassword() => string.Join('-', Enumerable.Range(0, 3).Select(_ => Secret.New()[..4]));

    private static int Tell(string staffNo, string password)
    {
        Console.WriteLine($"{staffNo} signs in with {password} and then chooses their own password.");
        return ExitCode.Ok;
    }
}
