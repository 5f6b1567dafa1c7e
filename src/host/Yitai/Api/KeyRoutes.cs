using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Packs;

namespace Yitai.Host.Api;

/// <summary>API keys of integrators. A key is shown once.</summary>
internal static class KeyRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var keys = api.MapGroup("/keys").WithTags("keys");
        keys.MapGet("", (StaffRegister register) => Results.Ok(register.Current.Keys.Values.OrderBy(k => k.CreatedAt).Select(KeyEntry.Of)))
            .Needs(Permission.KeysManage).Named("listKeys").Answers<IReadOnlyList<KeyEntry>>();
        keys.MapPost("", AddAsync).Needs(Permission.KeysManage).Once().Named("addKey").Answers<NewKey>();
        keys.MapDelete("/{id}", RevokeAsync).Needs(Permission.KeysManage).Once().Named("revokeKey").AnswersNothing();
    }

    private static async Task<IResult> AddAsync(AddKeyBody body, HttpContext http, Once once, TimeProvider clock)
    {
        if (body.Name.Trim() is not { Length: >= 1 and <= 40 })
        {
            return new ProblemResult(new RegisterRefusal.NameInvalid());
        }

        if (body.Permissions.FirstOrDefault(p => PermissionName.Find(p) is null) is { } unknown)
        {
            return new ProblemResult(new RegisterRefusal.PermissionUnknown(unknown, NearestWord.To(unknown, Enum.GetValues<Permission>().Select(PermissionName.Of))));
        }

        // Nobody gives what they do not have.
        if (body.Permissions.FirstOrDefault(p => !http.Caller().May(PermissionName.Find(p)!.Value)) is { } above)
        {
            return new ProblemResult(new HostRefusal.NotAllowed(above));
        }

        return await once.RunAsync<NewKey>(http, body, async connection =>
        {
            var (id, secret) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5)), Secret.New());
            var key = new ApiKey(
                id, body.Name.Trim(), Secret.HashOf(secret), body.Permissions.Select(p => PermissionName.Find(p)!.Value).ToFrozenSet(),
                body.Halls ?? [], http.Caller().Sender, clock.GetUtcNow(), null);
            await new ApiKeyTable(connection).AddAsync(key);
            return new NewKey(id, key.Name, $"yk_{id}_{secret}");
        });
    }

    private static Task<IResult> RevokeAsync(string id, HttpContext http, Once once, TimeProvider clock) => once.RunAsync<Nothing>(http, new NoBody(), async connection =>
        await new ApiKeyTable(connection).RevokeAsync(id, clock.GetUtcNow()) ? Nothing.Said : new RegisterRefusal.KeyUnknown());
}

public sealed record KeyEntry(
    string Id, string Name, ImmutableArray<string> Permissions, ImmutableArray<string> Halls, string CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt)
{
    public static KeyEntry Of(ApiKey k) => new(k.Id, k.Name, [.. k.Permissions.Select(PermissionName.Of).Order(StringComparer.Ordinal)], k.Halls, k.CreatedBy, k.CreatedAt, k.RevokedAt);
}

/// <param name="Halls">Left out or empty: all halls.</param>
public sealed record AddKeyBody(string Name, ImmutableArray<string> Permissions, ImmutableArray<string>? Halls = null);

/// <param name="Key">The only time it is shown: <c>Authorization: Bearer yk_…</c>.</param>
public sealed record NewKey(string Id, string Name, string Key);
