using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The first-run wizard: the company, its first hall, its first administrator.</summary>
internal static class SetupRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var setup = api.MapGroup("/setup").WithTags("setup");
        setup.MapGet("", (StaffRegister register, Templates templates) => Results.Ok(new SetupState(
            register.Current.People.Count == 0,
            [.. templates.All.Select(t => new TemplateEntry(t.Id, t.Name, t.Settings.Lines.Length, t.Settings.Counters.Length))])))
            .Anyone().Named("setupState").Answers<SetupState>();
        setup.MapPost("", SetUpAsync).Anyone().RequireRateLimiting(Attempts.Policy).Named("setUp").Answers<Me>();
    }

    private static async Task<IResult> SetUpAsync(
        SetupBody body, HttpContext http, StaffRegister register, SetupCode code, Templates templates, HallFounding halls,
        IPasswordHasher<StaffAccount> hasher, RegisterWork work, MeView me)
    {
        var refusal = register.Current.People.Count > 0 ? new HostRefusal.SetupDone()
            : !code.Is(http, body.SetupCode) ? new HostRefusal.SetupCodeWrong()
            : StaffCheck.Refusal(body.StaffNo, body.Name, [], [], []) ?? PasswordRules.Password(body.Password, body.StaffNo) ?? (Refusal?)null;
        refusal ??= await halls.FoundAsync("setup", IdempotencyKey.Of(http) ?? Guid.NewGuid(), body.HallId, body.Template, body.HallName, body.ZoneId, company: body.Company);
        if (refusal is not null)
        {
            return new ProblemResult(refusal);
        }

        var account = new StaffAccount
        {
            StaffNo = body.StaffNo,
            Name = body.Name.Trim(),
            Roles = [Role.HallManagerId, Role.AdministratorId],
            Halls = [body.HallId],
            Skills = [],
            PasswordHash = hasher.HashPassword(null!, body.Password),
            SecurityStamp = Secret.New(),
        };
        var first = await work.WriteAsync(
            async connection => (await new StaffTable(connection).AllAsync()).Count == 0 && await new StaffTable(connection).AddAsync(account), CancellationToken.None);
        if (!first)
        {
            return new ProblemResult(new HostRefusal.SetupDone());
        }

        var person = register.Current.Person(body.StaffNo)!;
        await StaffSession.BeginAsync(http, person);
        return Results.Ok(await me.OfAsync(person, http.RequestAborted));
    }
}

public sealed record SetupState(bool Needed, ImmutableArray<TemplateEntry> Templates);

public sealed record TemplateEntry(string Id, Words Name, int Lines, int Counters);

/// <param name="Company">The company's name, as shown in both languages.</param>
/// <param name="SetupCode">Printed by the server at its start; not asked for on the server's own machine.</param>
public sealed record SetupBody(
    string Company, string HallId, string Template, Words HallName, string ZoneId, string StaffNo, string Name, string Password, string SetupCode = "");

/// <summary>Keeps a stranger in the network from setting up a server that was just started.</summary>
public sealed record SetupCode(string Value)
{
    public static SetupCode New() => new(RandomNumberGenerator.GetInt32(100_000_000).ToString("D8"));

    public bool Is(HttpContext http, string sent) =>
        http.Connection.RemoteIpAddress is null || System.Net.IPAddress.IsLoopback(http.Connection.RemoteIpAddress)
        || CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(Value));
}
