using Microsoft.AspNetCore.Identity;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;

namespace Yitai.Host.Api;

/// <summary>One's own account.</summary>
internal static class MeRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("me");
        me.MapGet("", async (HttpContext http, MeView view) => Results.Ok(await view.OfAsync(PersonOf(http), http.RequestAborted)))
            .Needs(Permission.Self).Named("me").Answers<Me>();
        me.MapPut("/password", PasswordAsync).Needs(Permission.Self).Once().RequireRateLimiting(Attempts.Policy).Named("changePassword").AnswersNothing();
        me.MapPut("/pin", PinAsync).Needs(Permission.Self).Once().RequireRateLimiting(Attempts.Policy).Named("changePin").AnswersNothing();
    }

    internal static Person PersonOf(HttpContext http) => ((Caller.Staff)http.Caller()).Person;

    private static async Task<IResult> PasswordAsync(
        PasswordBody body, HttpContext http, SignIn signIn, IPasswordHasher<StaffAccount> hasher, RegisterWork work, StaffRegister register)
    {
        var me = PersonOf(http);
        if (PasswordRules.Password(body.Next, me.StaffNo) is { } simple)
        {
            return new ProblemResult(simple);
        }

        if (await signIn.WithPasswordAsync(me.StaffNo, body.Current) is { Because: { } wrong })
        {
            return new ProblemResult(wrong);
        }

        var hash = hasher.HashPassword(null!, body.Next);
        await StaffChange.ApplyAsync(work, me.StaffNo, account =>
        {
            (account.PasswordHash, account.MustChangePassword) = (hash, false);
            account.SecurityStamp = Secret.New();
        });

        // The other sessions are over; this one goes on.
        await StaffSession.BeginAsync(http, register.Current.Person(me.StaffNo)!);
        return Results.NoContent();
    }

    private static async Task<IResult> PinAsync(PinBody body, HttpContext http, SignIn signIn, IPasswordHasher<StaffAccount> hasher, RegisterWork work)
    {
        var me = PersonOf(http);
        if (PasswordRules.Pin(body.Pin) is { } simple)
        {
            return new ProblemResult(simple);
        }

        if (await signIn.WithPasswordAsync(me.StaffNo, body.Password) is { Because: { } wrong })
        {
            return new ProblemResult(wrong);
        }

        var hash = hasher.HashPassword(null!, body.Pin);
        await StaffChange.ApplyAsync(work, me.StaffNo, account => account.PinHash = hash);
        return Results.NoContent();
    }
}

public sealed record PasswordBody(string Current, string Next);

public sealed record PinBody(string Password, string Pin);
