using Yitai.Host.Callers;
using Yitai.Host.Permissions;
using Yitai.Host.Problems;
using Yitai.Host.Register;
using Yitai.Host.Serving;

namespace Yitai.Host.Api;

/// <summary>Signing in and out.</summary>
internal static class SignInRoutes
{
    public static void Map(RouteGroupBuilder api)
    {
        var signIn = api.MapGroup("").WithTags("sign-in");
        signIn.MapPost("/sign-in", PasswordAsync).Anyone().RequireRateLimiting(Attempts.Policy).Named("signIn").Answers<Me>();
        signIn.MapPost("/sign-in/pin", PinAsync).Anyone().RequireRateLimiting(Attempts.Policy).Named("signInWithPin").Answers<Me>();
        signIn.MapPost("/sign-out", async (HttpContext http) =>
        {
            await StaffSession.EndAsync(http);
            return Results.NoContent();
        }).Anyone().Named("signOut").AnswersNothing();
    }

    private static async Task<IResult> PasswordAsync(SignInBody body, HttpContext http, SignIn signIn, TrustedBrowser trusted, MeView me)
    {
        var (person, because) = await signIn.EnterAsync(body.StaffNo, body.Password, body.Code);
        if (person is null)
        {
            return new ProblemResult(because!);
        }

        await StaffSession.BeginAsync(http, person);
        trusted.Trust(http, person);
        return Results.Ok(await me.OfAsync(person, http.RequestAborted));
    }

    private static async Task<IResult> PinAsync(PinSignInBody body, HttpContext http, SignIn signIn, TrustedBrowser trusted, MeView me)
    {
        if (!trusted.Is(http))
        {
            return new ProblemResult(new RegisterRefusal.PinNotHere());
        }

        var (person, because) = await signIn.WithPinAsync(body.StaffNo, body.Pin, http.RequestAborted);
        if (person is null)
        {
            return new ProblemResult(because!);
        }

        if (!trusted.Is(http, person))
        {
            return new ProblemResult(new RegisterRefusal.PinNotHere());
        }

        await StaffSession.BeginAsync(http, person);
        return Results.Ok(await me.OfAsync(person, http.RequestAborted));
    }
}

/// <param name="Code">Of the authenticator, or a recovery code; asked for by <c>TwoFactorNeeded</c>.</param>
public sealed record SignInBody(string StaffNo, string Password, string? Code = null);

public sealed record PinSignInBody(string StaffNo, string Pin);
