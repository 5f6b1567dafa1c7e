using System.Collections.Immutable;
using Microsoft.AspNetCore.Identity;
using Yitai.App.Sessions;
using Yitai.Floor;
using Yitai.Host.Api;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Kernel;

namespace Yitai.Host.Register;

/// <summary>Changes to the staff register in somebody's name: they see and change people of their own halls, below their own role.</summary>
public sealed class StaffOffice(Once once, IPasswordHasher<StaffAccount> hasher, IStreams streams, TimeProvider clock)
{
    public static bool Sees(Caller caller, Person person) => person.Halls.IsEmpty
        ? caller.May(Permission.HallsManage)
        : person.Halls.Any(h => caller.IsOf(new HallId(h)));

    public async Task<IResult> AddAsync(HttpContext http, AddStaffBody body)
    {
        if (await CheckAsync(http, body.StaffNo, body.Name, body.Roles, body.Halls, body.Skills) is { } refusal)
        {
            return new ProblemResult(refusal);
        }

        if (PasswordRules.Password(body.Password, body.StaffNo) is { } simple)
        {
            return new ProblemResult(simple);
        }

        // Hashed before the register is locked: it takes its time on purpose.
        var account = new StaffAccount
        {
            StaffNo = body.StaffNo,
            Name = body.Name.Trim(),
            Roles = body.Roles,
            Halls = body.Halls,
            Skills = body.Skills,
            Active = body.Active,
            MustChangePassword = true,
            PasswordHash = hasher.HashPassword(null!, body.Password),
            SecurityStamp = Secret.New(),
        };
        return await once.RunAsync<StaffEntry>(http, body, async connection =>
            await new StaffTable(connection).AddAsync(account) ? Entry(account) : new RegisterRefusal.StaffExists(body.StaffNo));
    }

    public async Task<IResult> ChangeAsync(HttpContext http, string staffNo, ChangeStaffBody body)
    {
        var mismatch = body.StaffNo is { } inBody && inBody != staffNo ? new HostRefusal.BodyInvalid("staffNo", new Words("与地址中的工号不同", "it is not the one in the address")) : null;
        if ((mismatch ?? await CheckAsync(http, staffNo, body.Name, body.Roles, body.Halls, body.Skills)) is { } refusal)
        {
            return new ProblemResult(refusal);
        }

        return await ChangeAsync<StaffEntry>(http, staffNo, body, (account, others) =>
        {
            var leaves = account.Roles.Contains(Role.AdministratorId) && account.Active && !(body.Active && body.Roles.Contains(Role.AdministratorId));
            if (leaves && !others.Any(o => o.Active && o.Roles.Contains(Role.AdministratorId)))
            {
                return new RegisterRefusal.LastAdministrator(account.StaffNo);
            }

            // Who is deactivated is signed out everywhere.
            account.SecurityStamp = account.Active && !body.Active ? Secret.New() : account.SecurityStamp;
            (account.Name, account.Roles, account.Halls, account.Skills, account.Active) = (body.Name.Trim(), body.Roles, body.Halls, body.Skills, body.Active);
            return Entry(account);
        });
    }

    public async Task<IResult> ResetAsync(HttpContext http, string staffNo, NewPasswordBody body)
    {
        if (PasswordRules.Password(body.Password, staffNo) is { } simple)
        {
            return new ProblemResult(simple);
        }

        var hash = hasher.HashPassword(null!, body.Password);
        return await ChangeAsync<Nothing>(http, staffNo, body, (account, _) =>
        {
            (account.PasswordHash, account.MustChangePassword, account.PinHash, account.LockedUntil) = (hash, true, null, null);
            account.SecurityStamp = Secret.New();
            return Nothing.Said;
        });
    }

    public Task<IResult> UnlockAsync(HttpContext http, string staffNo) => ChangeAsync<Nothing>(http, staffNo, new NoBody(), (account, _) =>
    {
        (account.LockedUntil, account.PinLockedUntil) = (null, null);
        return Nothing.Said;
    });

    /// <summary>For whoever lost the authenticator and the recovery codes: the password alone opens the door again.</summary>
    public Task<IResult> EndTwoFactorAsync(HttpContext http, string staffNo) => ChangeAsync<Nothing>(http, staffNo, new NoBody(), (account, _) =>
    {
        account.EndTwoFactor(Secret.New());
        return Nothing.Said;
    });

    private Task<IResult> ChangeAsync<T>(HttpContext http, string staffNo, object body, Func<StaffAccount, IEnumerable<StaffAccount>, Reply<T>> change) =>
        once.RunAsync<T>(http, body, async connection =>
        {
            var table = new StaffTable(connection);
            if (await table.FindAsync(staffNo) is not { } account || !Sees(http.Caller(), Person.Of(account)))
            {
                return new RegisterRefusal.StaffUnknown(staffNo.Length <= 40 ? staffNo : staffNo[..40]);
            }

            if (StaffCheck.Above(account.Roles, http.Caller().Permissions) is { } above)
            {
                return above;
            }

            var reply = change(account, (await table.AllAsync()).Where(o => o.StaffNo != account.StaffNo));
            if (reply.Because is null)
            {
                await table.UpdateAsync(account);
            }

            return reply;
        });

    private async Task<Refusal?> CheckAsync(
        HttpContext http, string staffNo, string name, ImmutableArray<string> roles, ImmutableArray<string> halls, ImmutableArray<string> skills)
    {
        if (halls.FirstOrDefault(h => !HallId.IsValid(h) || !http.Caller().IsOf(new HallId(h))) is { } foreign)
        {
            return HallId.IsValid(foreign) ? new HostRefusal.NotYourHall(new HallId(foreign)) : new HostRefusal.BodyInvalid("halls", new Words("没有这个营业厅", "there is no such hall"));
        }

        var lines = new HashSet<LineId>();
        foreach (var hall in halls)
        {
            lines.UnionWith((await streams.FloorAsync(new HallId(hall), 0, http.RequestAborted)).State.Settings?.Lines.Select(l => l.Id) ?? []);
        }

        return StaffCheck.Refusal(staffNo, name, roles, skills, lines) ?? (Refusal?)StaffCheck.Above(roles, http.Caller().Permissions);
    }

    private StaffEntry Entry(StaffAccount account) => StaffEntry.Of(Person.Of(account), clock.GetUtcNow());
}
