using Yitai.App.Sessions;
using Yitai.Company;
using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;
using Yitai.Kernel;

namespace Yitai.Host.Api;

/// <summary>The second factor of one's own account, and the company's rule about it.</summary>
internal static class TwoFactorRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var own = api.MapGroup("/me/two-factor").WithTags("me");
        own.MapPost("/begin", BeginAsync).Needs(Permission.Self).Once().RequireRateLimiting(Attempts.Policy).Named("beginTwoFactor").Answers<TwoFactorKey>();
        own.MapPost("/confirm", ConfirmAsync).Needs(Permission.Self).Once().RequireRateLimiting(Attempts.Policy).Named("confirmTwoFactor").Answers<RecoveryCodes>();
        own.MapPost("/recovery-codes", NewCodesAsync).Needs(Permission.Self).Once().RequireRateLimiting(Attempts.Policy).Named("newRecoveryCodes").Answers<RecoveryCodes>();
        own.MapPost("/end", EndAsync).Needs(Permission.Self).Once().RequireRateLimiting(Attempts.Policy).Named("endTwoFactor").AnswersNothing();
        var rule = api.MapGroup("/company/two-factor").WithTags("company");
        rule.MapGet("", async (HttpContext http, IStreams streams) =>
            Results.Ok(new TwoFactorRule((await streams.CompanyAsync(http.RequestAborted)).State.TwoFactorForAdministrators)))
            .Needs(Permission.StaffSee).Named("twoFactorRule").Answers<TwoFactorRule>();
        rule.MapPut("", RuleAsync).Needs(Permission.HallsManage).Once().Named("ruleTwoFactor").Answers<TwoFactorRule>();
    }

    private static async Task<IResult> BeginAsync(PasswordAgainBody body, HttpContext http, SignIn signIn, TwoFactor twoFactor, RegisterWork work, IStreams streams)
    {
        var me = MeRoutes.PersonOf(http);
        if (me.TwoFactor)
        {
            return new ProblemResult(new RegisterRefusal.TwoFactorOnAlready());
        }

        if (await signIn.WithPasswordAsync(me.StaffNo, body.Password) is { Because: { } wrong })
        {
            return new ProblemResult(wrong);
        }

        var company = (await streams.CompanyAsync(http.RequestAborted)).State.Name?.En ?? "Yitai";
        TwoFactorKey key = null!;
        await StaffChange.ApplyAsync(work, me.StaffNo, account => key = twoFactor.Begin(account, company));
        return Results.Ok(key);
    }

    private static async Task<IResult> ConfirmAsync(CodeBody body, HttpContext http, SignIn signIn, RegisterWork work, StaffRegister register)
    {
        var me = MeRoutes.PersonOf(http);
        if (me.TwoFactor)
        {
            return new ProblemResult(new RegisterRefusal.TwoFactorOnAlready());
        }

        if (await signIn.CodeAsync(me.StaffNo, body.Code) is { } wrong)
        {
            return new ProblemResult(wrong);
        }

        RecoveryCodes codes = null!;
        await StaffChange.ApplyAsync(work, me.StaffNo, account =>
        {
            codes = TwoFactor.NewCodes(account);
            (account.TwoFactorOn, account.SecurityStamp) = (true, Secret.New());
        });

        // The other sessions are over; this one goes on.
        await StaffSession.BeginAsync(http, register.Current.Person(me.StaffNo)!);
        return Results.Ok(codes);
    }

    private static async Task<IResult> NewCodesAsync(BothBody body, HttpContext http, SignIn signIn, RegisterWork work)
    {
        var me = MeRoutes.PersonOf(http);
        if (await BothAsync(me, body, signIn) is { } refusal)
        {
            return new ProblemResult(refusal);
        }

        RecoveryCodes codes = null!;
        await StaffChange.ApplyAsync(work, me.StaffNo, account => codes = TwoFactor.NewCodes(account));
        return Results.Ok(codes);
    }

    private static async Task<IResult> EndAsync(BothBody body, HttpContext http, SignIn signIn, RegisterWork work, StaffRegister register)
    {
        var me = MeRoutes.PersonOf(http);
        if (await BothAsync(me, body, signIn) is { } refusal)
        {
            return new ProblemResult(refusal);
        }

        await StaffChange.ApplyAsync(work, me.StaffNo, account => account.EndTwoFactor(Secret.New()));
        await StaffSession.BeginAsync(http, register.Current.Person(me.StaffNo)!);
        return Results.NoContent();
    }

    private static async Task<Refusal?> BothAsync(Person me, BothBody body, SignIn signIn) =>
        !me.TwoFactor ? new RegisterRefusal.TwoFactorNotBegun()
        : (await signIn.EnterAsync(me.StaffNo, body.Password, body.Code)).Because;

    private static async Task<IResult> RuleAsync(TwoFactorRule body, HttpContext http, IStreams streams) =>
        await streams.SendAsync(
            new Envelope(StreamId.Company, http.Caller().Sender, IdempotencyKey.Of(http)!.Value, new CompanyCommand.RuleTwoFactor(body.ForAdministrators, Unstamped.Yet)), CancellationToken.None)
            is Answer.Refused { Because: var because }
            ? new ProblemResult(because)
            : Results.Ok(body);
}

public sealed record PasswordAgainBody(string Password);

public sealed record CodeBody(string Code);

public sealed record BothBody(string Password, string Code);

/// <param name="ForAdministrators">Whether administrators need a second factor to sign in.</param>
public sealed record TwoFactorRule(bool ForAdministrators);
